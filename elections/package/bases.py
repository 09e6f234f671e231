"""What shares of votes are shares of: each base, made of counts of one election."""

from __future__ import annotations

from typing import get_args

from elections.package.faults import expect_one_of
from elections.package.schema import ShareBase


def votes_on(
    base: ShareBase,
    *,
    cast: int | None,
    parties: int | None,
    against: int | None,
    others: int | None,
) -> int | None:
    """Return the number of which shares are taken; ``None`` where one of its parts is not known.

    ``cast`` are the ballots cast, ``parties`` the list votes for parties, ``against`` those
    against all, ``others`` those for lists that have no row. ``ValueError`` for another base.

    >>> votes_on("valid_votes", cast=70, parties=60, against=5, others=0)
    65
    """
    expect_one_of("base is", base, get_args(ShareBase))
    if base == "ballots_cast":
        return cast
    counted = [parties, others, against if base == "valid_votes" else 0]
    known = [count for count in counted if count is not None]
    return sum(known) if len(known) == len(counted) else None
