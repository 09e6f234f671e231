"""What stands around a figure in words, apart from how the figure draws it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Captions:
    """The words of one figure.

    ``title`` states the finding; ``subtitle`` the measure, its unit and dates;
    ``source`` who gives the figures; ``alternative`` the main numbers for a reader who
    cannot see the figure; ``labels`` the words within it, by a name that the figure knows;
    ``contested`` the ids of the conflicts between sources that touch what is drawn.
    """

    title: str
    subtitle: str
    source: str
    alternative: str
    labels: Mapping[str, str] = field(default_factory=dict)
    contested: tuple[str, ...] = ()
