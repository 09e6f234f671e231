"""The shares of the largest and of the second."""

from __future__ import annotations

from elections.measures.counting import (
    CountingChoices,
)
from elections.package.loading import ElectionData
from elections.tables import nagayama


def test_first_and_second_lie_in_the_triangle(data: ElectionData, country: ElectionData) -> None:
    for package in (data, country):
        rows = nagayama.rows(package, counting=CountingChoices())
        assert (rows["second"] <= rows["first"]).all()
        assert (rows["first"] + rows["second"] <= 100).all()
        assert len(rows) == 2 * len(package.elections)
