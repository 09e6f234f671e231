"""What is told of a figure: its rows in words, and what stands around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import pandas as pd

from elections.results.rows import Row, Rows, records

# The label of those that are drawn as one because they are too many; ``*`` is their number.
OTHERS = "others"
# A label of every figure: how a year is written short, its last two digits in the place of ``*``.
SHORT_YEAR = "short-year"


@dataclass(frozen=True)
class Captions:
    """The words of one figure.

    ``title`` states the finding; ``subtitle`` the measure, its unit and dates;
    ``source`` who gives the figures; ``alternative`` the main numbers for a reader who
    cannot see the figure; ``labels`` the words within it, by a name that the figure knows,
    and ``lists`` those that come several at a time, the names of an axis say;
    ``conflicts`` the ids of the conflicts between sources that touch what is drawn.
    """

    title: str
    subtitle: str
    source: str
    alternative: str
    labels: Mapping[str, str] = field(default_factory=dict)
    conflicts: tuple[str, ...] = ()
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class Told:
    """All that a drawing needs: a figure's rows in words, and its captions.

    ``table`` holds the rows drawn, each with its ids, its words and its sources; ``beside``
    holds further rows that the figure draws, by name: the votes beside a chamber, say. Both
    may be given as plain rows: a table of them is made once somebody asks for it, for that
    takes longer than to draw them.
    """

    def __init__(
        self, table: Rows, captions: Captions, beside: Mapping[str, Rows] | None = None
    ) -> None:
        """Keep the rows as they are given."""
        self.captions = captions
        self._rows = table
        self._beside = dict(beside or {})

    def labelled(self, labels: Mapping[str, str]) -> Told:
        """Return the same with further labels; its own stand before them."""
        captions = replace(self.captions, labels={**labels, **self.captions.labels})
        return Told(self._rows, captions, self._beside)

    @cached_property
    def table(self) -> pd.DataFrame:
        """The rows drawn, as a table."""
        return _table(self._rows)

    @cached_property
    def beside(self) -> Mapping[str, pd.DataFrame]:
        """The further rows, each as a table."""
        return {name: _table(rows) for name, rows in self._beside.items()}

    def records(self, beside: str | None = None) -> list[Row]:
        """Return the rows drawn as plain rows, or those ``beside`` them by a name, none at all."""
        return records(self._rows if beside is None else self._beside.get(beside, []))


def _table(rows: Rows) -> pd.DataFrame:
    return pd.DataFrame(rows) if isinstance(rows, list) else rows
