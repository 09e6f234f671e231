"""What is told of a figure: its rows in words, and what stands around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd


@dataclass(frozen=True)
class Captions:
    """The words of one figure.

    ``title`` states the finding; ``subtitle`` the measure, its unit and dates;
    ``source`` who gives the figures; ``alternative`` the main numbers for a reader who
    cannot see the figure; ``labels`` the words within it, by a name that the figure knows,
    and ``lists`` those that come several at a time, the names of an axis say;
    ``contested`` the ids of the conflicts between sources that touch what is drawn.
    """

    title: str
    subtitle: str
    source: str
    alternative: str
    labels: Mapping[str, str] = field(default_factory=dict)
    contested: tuple[str, ...] = ()
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Told:
    """All that a drawing needs: a figure's rows in words, and its captions.

    ``table`` holds the rows drawn, each with its ids, its words and its sources; ``beside``
    holds further rows that the figure draws, by name: the votes beside a chamber, say.
    """

    table: pd.DataFrame
    captions: Captions
    beside: Mapping[str, pd.DataFrame] = field(default_factory=dict)
