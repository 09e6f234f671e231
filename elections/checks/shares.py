"""Published shares: each must follow from the votes, to the digits published."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor

from elections.checks.seats import total
from elections.faults import Fault
from elections.records import Package, Record, Sheet

EXCEPTION = "does_not_reproduce"


def rounded_percent(part: int, base: int, *, digits: int) -> Decimal:
    """Return ``part`` in percent of ``base``, rounded half up to so many digits.

    >>> rounded_percent(1, 8, digits=1)
    Decimal('12.5')
    >>> rounded_percent(1, 8, digits=0)
    Decimal('13')
    """
    steps = floor(Fraction(100 * 10**digits * part, base) + Fraction(1, 2))
    return Decimal(steps).scaleb(-digits)


@dataclass(frozen=True)
class Reproduction:
    """A published percentage with the two numbers that it must follow from."""

    sheet: Sheet
    record: Record
    column: str
    published: Decimal
    part: int
    base: int

    @property
    def result(self) -> Decimal:
        """Return the percentage that follows from the numbers."""
        exponent = self.published.as_tuple().exponent
        digits = -exponent if isinstance(exponent, int) else 0
        return rounded_percent(self.part, self.base, digits=digits)

    @property
    def cell(self) -> tuple[str, str, str]:
        """Return table, key and column of the percentage."""
        key = "/".join(self.record.key(self.sheet.table))
        return (self.sheet.table.name, key, self.column)


def shares_have_a_base(package: Package) -> Iterator[Fault]:
    """What the published shares are shares of is published too."""
    sheet, results = package["elections"], package["results"]
    for election in sheet.records:
        rows = results.where("election_id", election.text["election_id"])
        shown = [row for row in rows if row.number("share_percent") is not None]
        for row in shown:
            if row.readable("votes") and row.whole("votes") is None:
                yield results.fault(row, "votes", "the votes that the share is a share of")
        missing = election.readable("ballots_cast") and election.whole("ballots_cast") is None
        if shown and missing and election.text["share_base"] == "ballots_cast":
            yield sheet.fault(election, "ballots_cast", "the number that shares are shares of")


def shares_reproduce(package: Package) -> Iterator[Fault]:
    """Shares and turnout follow from the counts, or a conflict says why they do not."""
    excepted = _exceptions(package)
    for item in _reproductions(package):
        record, table = item.record, item.sheet.table.name
        written = record.text[item.column]
        if item.result != item.published and (*item.cell, written) not in excepted:
            expected = f"{item.result}, as {item.part} of {item.base}, or a conflict of {table}"
            yield item.sheet.fault(record, item.column, expected)


def exceptions_are_not_stale(package: Package) -> Iterator[Fault]:
    """No conflict says of a share that it does not follow from the counts when it does."""
    sound = {item.cell for item in _reproductions(package) if item.result == item.published}
    sheet = package["conflicts"]
    for record in sheet.records:
        cell = (record.text["table"], record.text["row"], record.text["field"])
        if record.text["kind"] == EXCEPTION and cell in sound:
            yield sheet.fault(record, "kind", "another kind: the value follows from the counts")


def _exceptions(package: Package) -> set[tuple[str, str, str, str]]:
    if not package.has("conflicts"):
        return set()
    return {
        (row.text["table"], row.text["row"], row.text["field"], row.text["value_used"])
        for row in package["conflicts"].records
        if row.text["kind"] == EXCEPTION
    }


def _reproductions(package: Package) -> Iterator[Reproduction]:
    yield from _party_shares(package)
    for table in ("elections", "presidential_elections"):
        if package.has(table):
            yield from _turnouts(package[table])
    if package.has("presidential_elections", "presidential"):
        yield from _candidate_shares(package)


def _party_shares(package: Package) -> Iterator[Reproduction]:
    against = {row.text["party_id"] for row in package["parties"].where("kind", "against_all")}
    for election in package["elections"].records:
        rows = package["results"].where("election_id", election.text["election_id"])
        parties = [row for row in rows if row.text["party_id"] not in against]
        bases = {
            "ballots_cast": election.whole("ballots_cast"),
            "valid_votes": total(rows, "votes"),
            "party_votes": total(parties, "votes"),
        }
        base = bases.get(election.text["share_base"])
        yield from _shares(package["results"], rows, base)


def _candidate_shares(package: Package) -> Iterator[Reproduction]:
    for election in package["presidential_elections"].records:
        rows = package["presidential"].where("presidential_id", election.text["presidential_id"])
        base = election.text["share_base"]
        known = election.whole(base)
        if base == "valid_votes" and known is None and all(row.filled("votes") for row in rows):
            known = total(rows, "votes")
        yield from _shares(package["presidential"], rows, known)


def _shares(sheet: Sheet, rows: tuple[Record, ...], base: int | None) -> Iterator[Reproduction]:
    for row in rows:
        votes, share = row.whole("votes"), row.number("share_percent")
        if base and votes is not None and share is not None:
            yield Reproduction(sheet, row, "share_percent", share, votes, base)


def _turnouts(sheet: Sheet) -> Iterator[Reproduction]:
    for row in sheet.records:
        cast, registered = row.whole("ballots_cast"), row.whole("registered")
        turnout = row.number("turnout_percent")
        if cast is not None and registered and turnout is not None:
            yield Reproduction(sheet, row, "turnout_percent", turnout, cast, registered)
