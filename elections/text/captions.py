"""What is told of a figure: its rows in words, and what stands around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from elections.results.rows import FigureRows, Rows

# The list of how those are called that are drawn as one because they are too many, by how many
# they are, from 0 on.
OTHERS = "others"


@dataclass(frozen=True)
class Captions:
    """The words of one figure.

    ``title`` states the finding; ``subtitle`` the measure, its unit and dates;
    ``source`` who gives the figures; ``alternative`` the main numbers for a reader who
    cannot see the figure; ``labels`` the words within it, by a name that the figure knows,
    and ``lists`` those that come several at a time, the names of an axis say, or of which the
    drawing takes one by its number;
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
