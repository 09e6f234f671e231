"""Counts of people and of what they did: no part is more than its whole, nor beyond the country."""

from __future__ import annotations

from collections.abc import Iterator

from elections.package.checks.shares import grouped
from elections.package.faults import Fault
from elections.package.records import Package, Record, Sheet

# Generations and newly admitted voters lie between two counts of a country; more is a slip.
MOST_TIMES = 100
VOTERS = {
    "elections": ("registered", "ballots_cast", "valid_votes", "invalid_votes"),
    "presidential_elections": ("registered", "ballots_cast", "valid_votes", "invalid_votes"),
}
# Tables whose seats add up to a chamber, which may have more seats than a small country voters.
CHAMBERS = ("elections", "results")
# The kind of a region that holds all others.
COUNTRY = "country"


def counts_are_of_this_country(package: Package) -> Iterator[Fault]:
    """No count is more than a hundred times the largest count of voters of another election."""
    sheets = [package[table] for table in VOTERS]
    most = {
        (sheet.table.name, record.line): max(
            (number for column in VOTERS[sheet.table.name] if (number := record.whole(column))),
            default=0,
        )
        for sheet in sheets
        for record in sheet.records
    }
    ranked = sorted(most.values(), reverse=True)
    for sheet in package:
        counted = [
            column.name
            for column in sheet.columns
            if column.type == "integer"
            and column.unit
            and not (column.unit == "seats" and sheet.table.name in CHAMBERS)
        ]
        for record in sheet.records:
            most_here = most.get((sheet.table.name, record.line))
            bound = next((number for number in ranked if number != most_here), 0)
            for column in counted:
                number = record.whole(column)
                if bound and number is not None and number > MOST_TIMES * bound:
                    expected = f"at most {MOST_TIMES * bound}, {MOST_TIMES} times the most voters"
                    yield sheet.fault(record, column, f"{expected} of another election")


def votes_of_regions_are_part_of_the_votes(package: Package) -> Iterator[Fault]:
    """The votes of a party in regions are no more than its votes in the election."""
    sheet, results = package["regional_results"], package["results"]
    for rows in grouped(sheet, ("election_id", "party_id"), ("votes",)):
        row = results.by_key.get(f"{rows[0].text['election_id']}/{rows[0].text['party_id']}")
        whole = row.whole("votes") if row else None
        parts = [record for record in rows if not _is_country(package, record.text["region_id"])]
        yield from _too_many(sheet, "votes", parts, whole, "the votes in results")


def councils_of_regions_are_part_of_the_country(package: Package) -> Iterator[Fault]:
    """What a party won in councils of regions is no more than what it won in the country."""
    sheet = package["local_councils"]
    for column in ("seats", "votes"):
        for rows in grouped(sheet, ("date", "level", "party_id"), (column,)):
            parts = [row for row in rows if not _is_country(package, row.text["place_id"])]
            for whole in (row for row in rows if _is_country(package, row.text["place_id"])):
                whole_name = f"those of the country in line {whole.line}"
                yield from _too_many(sheet, column, parts, whole.whole(column), whole_name)


def _is_country(package: Package, region: str) -> bool:
    row = package["regions"].by_key.get(region)
    return row is not None and row.text["kind"] == COUNTRY


def _too_many(
    sheet: Sheet, column: str, parts: list[Record], whole: int | None, whole_name: str
) -> Iterator[Fault]:
    """Yield a fault at the largest part where the parts together are more than the whole."""
    together = sum(part.whole(column) or 0 for part in parts)
    if whole is not None and together > whole:
        largest = max(parts, key=lambda part: part.whole(column) or 0)
        expected = f"at most {whole} in all regions together, {whole_name}; they are {together}"
        yield sheet.fault(largest, column, expected)
