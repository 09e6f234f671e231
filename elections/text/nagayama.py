"""The shares of the largest and of the second in words."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import COUNTED_CELLS
from elections.package.faults import NoDataError
from elections.package.loading import ElectionData
from elections.results import Base
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.labels import election_labels, span, year_tick
from elections.text.quantities import Quantity, exact
from elections.text.sentences import (
    after_note,
    brief,
    ends_and_turn,
    every_pair,
    issued_note,
    percent_ticks,
)
from elections.text.words import Words

QUANTITIES: dict[str, Quantity] = {"votes": "vote_share", "seats": "seat_share"}
# What the lines, the corner and the axes of the drawing are called.
LABELS = ("equal", "alone", "corner", "across", "up")


def words(rows: pd.DataFrame, data: ElectionData, words: Words, *, shares: Base) -> Told:
    """Tell how the shares of the largest and the second changed, by votes and by seats.

    ``NoDataError`` where no election has the vote shares of two lists.
    """
    rows = rows[rows["first"].notna() & rows["second"].notna()]
    rows = rows.assign(election_label=rows["election_id"].map(election_labels(data, words)))
    rows = rows.assign(
        tick_label=[year_tick(day, words, short=True) for day in rows["date"]],
        of_label=[words.say("nagayama-of", of=of) for of in rows["of"]],
        quantity=[QUANTITIES[of] for of in rows["of"]],
        first_label=_shares(rows, "first", data, words),
        second_label=_shares(rows, "second", data, words),
    )
    rows = rows.assign(hover=[_hover(row, words) for _, row in rows.iterrows()])
    votes = rows[rows["of"] == "votes"]
    if votes.empty:
        raise NoDataError("nagayama: no election with the shares of two lists")
    base = words.say("nagayama-base", base=shares)
    captions = Captions(
        words.say(
            "nagayama-title",
            base=base,
            points=every_pair(ends_and_turn(votes, "first"), "first_label", "second_label", words),
        ),
        words.say(
            "nagayama-subtitle",
            base=base,
            published=shares == "published",
            span=span(votes["election_label"], words),
        )
        + issued_note(data, votes, words, base=shares)
        + after_note(data, rows, words),
        alternative=brief(
            (_alternative(part, words) for _, part in rows.groupby("of", sort=False)), words
        ),
        **source_and_conflicts(data, rows, words, COUNTED_CELLS),
        labels={
            **{of: words.say("nagayama-of", of=of) for of in QUANTITIES},
            **{label: words.say(f"nagayama-{label}") for label in LABELS},
        },
        lists={
            "ticks": percent_ticks(words),
            "side_ticks": percent_ticks(words, (25, 50)),
        },
    )
    return Told(rows, captions)


def _shares(rows: pd.DataFrame, column: str, data: ElectionData, words: Words) -> list[str]:
    """Write the shares of a column; one that was published has the digits of then."""
    results = data.results[data.results["share_percent"].notna()]
    published = {
        (election, exact(share)): share
        for election, share in zip(results["election_id"], results["share_percent"], strict=True)
    }
    return [
        words.vote_share(share, published.get((election, exact(share))))
        if of == "votes"
        else words.seat_share(share)
        for election, of, share in zip(rows["election_id"], rows["of"], rows[column], strict=True)
    ]


def _alternative(rows: pd.DataFrame, words: Words) -> str:
    """Tell the two shares at each election."""
    points = every_pair(rows, "first_label", "second_label", words)
    return words.say("nagayama-alt", of=rows["of_label"].iloc[0], points=points)


def _hover(row: pd.Series, words: Words) -> str:
    return words.say(
        "nagayama-hover",
        of=row["of"],
        election=row["election_label"],
        first=row["first_label"],
        second=row["second_label"],
    )
