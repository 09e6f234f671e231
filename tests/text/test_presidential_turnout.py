"""The turnout of presidential elections beside that of the chamber's, in words."""

from __future__ import annotations

from elections.package.loading import ElectionData
from tests.drawn import told_of


def test_turnout_of_both(data: ElectionData, country: ElectionData) -> None:
    """2005 76.78 > 56.49, 2011 89.98 > 68.4, 2015 95.21 > 75.45, 2019 77.5 > 77.12,
    2022 69.44 > 63.25: 5 of 5. Made-up: 1992 66.47 > 65.18 (1990), 1997 58 < 63.4: 1 of 2.
    """
    for package, chamber, higher, count, first in (
        (data, "Majilis", 5, 5, 2005),
        (country, "Assembly", 1, 2, 1992),
    ):
        assert told_of("presidential_turnout", package).captions.title == (
            f"Turnout was higher in {higher} of the {count} presidential elections from {first} on"
            f" than in the election to the {chamber} before it"
        )
