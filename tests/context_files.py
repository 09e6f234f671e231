"""The tables around the chamber as they stand in the files, read apart from the library."""

from __future__ import annotations

import csv
from datetime import date
from functools import cache

from tests.conftest import FOLDERS

Line = dict[str, str]


@cache
def lines(package: str, table: str) -> tuple[Line, ...]:
    """Return the rows of a table of a package."""
    with (FOLDERS[package] / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def share(line: Line, column: str = "share_percent") -> float | None:
    """Return a percentage; None for an empty cell."""
    return float(line[column]) if line[column] else None


def chamber_before(package: str, day: str) -> str:
    """Return the last election to the chamber on a day or before it; '' for none."""
    held = [(line["date"], line["election_id"]) for line in lines(package, "elections")]
    return max([one for one in held if one[0] <= day], default=("", ""))[1]


def existed(package: str, day: str) -> set[str]:
    """Return the regions that there were on a day; a year without a day counts whole."""
    found = set()
    for line in lines(package, "regions"):
        since, until = line["from_date"], line["to_date"]
        began = not since or (since if len(since) > 4 else f"{since}-01-01") <= day
        ended = until and (until if len(until) > 4 else f"{until}-12-31") < day
        if line["kind"] != "country" and began and not ended:
            found.add(line["region_id"])
    return found


def year(day: str) -> float:
    """Return a day as a year with its fraction."""
    given = date.fromisoformat(day)
    start, end = date(given.year, 1, 1), date(given.year + 1, 1, 1)
    return given.year + (given - start).days / (end - start).days
