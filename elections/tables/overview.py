"""The rows of the overview: who holds the seats, and what happened between elections."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd

from elections.package import ElectionData
from elections.results import seats_won
from elections.tables.intervals import mergers_before, rules_changed_before


class Overview(NamedTuple):
    """The seats filled by voters, those of the whole chamber, and what came before elections."""

    elected: pd.DataFrame
    chamber: pd.DataFrame
    mergers: pd.DataFrame
    rules: pd.DataFrame


def rows(data: ElectionData) -> Overview:
    """Return the seats of all elections, the mergers into the first party, and the new rules.

    Columns as those of ``seats_won``, ``mergers_before`` and ``rules_changed_before``.

    >>> from elections.package import load
    >>> table = rows(load("tests/country"))
    >>> int(table.elected["seats"].sum()), int(table.chamber["seats"].sum())
    (217, 224)
    """
    return Overview(
        seats_won(data),
        seats_won(data, appointed=True),
        mergers_before(data),
        rules_changed_before(data),
    )
