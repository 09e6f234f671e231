"""What is told of a figure: its rows in words, and what stands around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from elections.results.rows import FigureRows, Rows

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


class Told(FigureRows):
    """All that a drawing needs: a figure's rows in words, and its captions.

    ``table`` holds the rows drawn, each with its ids, its words and its sources; ``beside``
    holds further rows that the figure draws, by name: the votes beside a chamber, say.
    """

    def __init__(
        self, table: Rows, captions: Captions, beside: Mapping[str, Rows] | None = None
    ) -> None:
        """Keep the rows as they are given, and the captions."""
        super().__init__(table, beside)
        self.captions = captions

    def labelled(self, labels: Mapping[str, str]) -> Told:
        """Return the same with further labels; its own stand before them."""
        captions = replace(self.captions, labels={**labels, **self.captions.labels})
        return Told(self._rows, captions, self._beside)
