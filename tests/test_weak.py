"""Weak spots: what has low confidence, and what rests on one source, counted by hand."""

from __future__ import annotations

import csv
from pathlib import Path

from elections.evidence.weak import entries, standing_alone, weak_by_table
from tests import drawn


def _file(table: str) -> list[dict[str, str]]:
    with Path("data", f"{table}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_weak_spots_are_as_many_as_the_files_hold() -> None:
    counts = weak_by_table(drawn.package("data")).set_index("table")
    for table in ("party_events", "party_chairs", "facts", "regional_turnout", "parties"):
        rows = _file(table)
        alone = sum(";" not in row["source_ids"] for row in rows)
        low = sum(row["confidence"] == "low" for row in rows)
        assert tuple(counts.loc[table]) == (len(rows), low, alone), table


def test_what_is_claimed_or_not_used_is_no_weak_spot() -> None:
    assert not set(entries(drawn.package("data"))["table"]) & {"claims", "conflicts"}


def test_a_source_stands_alone_where_no_other_is_named() -> None:
    counts = standing_alone(drawn.package("data")).set_index("source_id")["alone"]
    rows = _file("regional_turnout")
    own = sum(row["source_ids"] == "islamkz_20160320" for row in rows)
    assert 0 < own <= counts["islamkz_20160320"]
    assert counts.is_monotonic_decreasing
