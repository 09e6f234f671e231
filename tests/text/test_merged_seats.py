"""The seats of the first party and of those that merged into it, in words."""

from __future__ import annotations

from tests import drawn


def test_seats_with_mergers_in_words() -> None:
    """23 + 13 + 3 + 1 of 77 in 1999: Otan, Civic, Agrarian, Cooperative."""
    told = drawn.told_of("merged_seats", drawn.package("data"))
    assert told.captions.title == (
        "Otan and parties merged later, seats: 40 of 77 in 1999, 98 of 98 in 2007, 76 of 98 in 2021"
        " and 62 of 98 in 2023"
    )
    assert "After the mergers of 2006: 57 of 77" in set(told.table["head"])
    country = drawn.told_of("merged_seats", drawn.package("country"))
    assert country.captions.title.startswith("Progress, seats filled by voters: 20 of 60 in 1990")
    assert list(country.table["part"].unique()) == ["party", "others"]
