"""Votes, ballots and voters: each holds the one before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from elections.package.checks.seats import total
from elections.package.faults import Fault
from elections.package.records import Package, Record, Sheet

COUNTED = ("elections", "presidential_elections")


def votes_make_the_valid_votes(package: Package) -> Iterator[Fault]:
    """The votes of an election's results make its valid votes, where these are published."""
    sheet, results = package["elections"], package["results"]
    for record in sheet.records:
        rows = results.where("election_id", record.text["election_id"])
        votes, valid = list_votes(rows, record), record.whole("valid_votes")
        if votes is not None and valid is not None and votes != valid:
            yield sheet.fault(record, "valid_votes", f"{votes}, the sum of votes in results")
        if votes and record.readable("valid_votes") and valid is None:
            yield from _fits(sheet, record, votes, "the sum of votes in results")


def list_votes(rows: Sequence[Record], election: Record) -> int | None:
    """Return all list votes of an election, with those for lists that have no row.

    ``None`` where one of the numbers cannot be read.
    """
    named, others = total(rows, "votes"), total([election], "other_votes")
    return None if named is None or others is None else named + others


def presidential_votes_fit_the_valid_votes(package: Package) -> Iterator[Fault]:
    """The votes of presidential candidates are no more than the valid votes."""
    sheet = package["presidential_elections"]
    for record in sheet.records:
        rows = package["presidential"].where("presidential_id", record.text["presidential_id"])
        votes, valid = total(rows, "votes"), record.whole("valid_votes")
        if votes is None:
            continue
        if valid is not None and votes > valid:
            yield sheet.fault(record, "valid_votes", f"at least {votes}, the candidates' votes")
        elif votes and valid is None and record.readable("valid_votes"):
            yield from _fits(sheet, record, votes, "the candidates' votes")


def ballots_fit_the_ballots_cast(package: Package) -> Iterator[Fault]:
    """Valid votes and invalid ballots make the ballots cast, as far as published."""
    for sheet in _counted(package):
        for record in sheet.records:
            valid = record.whole("valid_votes")
            invalid, cast = record.whole("invalid_votes"), record.whole("ballots_cast")
            if cast is None or not record.readable("valid_votes", "invalid_votes"):
                continue
            whole = (valid or 0) + (invalid or 0)
            if None not in (valid, invalid) and whole != cast:
                yield sheet.fault(record, "ballots_cast", f"{whole}, valid and invalid together")
            elif whole > cast:
                yield sheet.fault(record, "ballots_cast", f"at least {whole}, the ballots counted")


def voters_fit_the_register(package: Package) -> Iterator[Fault]:
    """No more people voted than were registered."""
    for sheet in _counted(package):
        for record in sheet.records:
            registered = record.whole("registered")
            for column in ("ballots_cast", "valid_votes", "invalid_votes"):
                ballots = record.whole(column)
                if registered is not None and ballots is not None and ballots > registered:
                    expected = f"at most {registered}, the registered voters"
                    yield sheet.fault(record, column, expected)


def _fits(sheet: Sheet, record: Record, votes: int, sum_name: str) -> Iterator[Fault]:
    """Yield a fault where there are more votes than ballots or voters."""
    for column in ("ballots_cast", "registered"):
        whole = record.whole(column)
        if whole is not None and votes > whole:
            yield sheet.fault(record, column, f"at least {votes}, {sum_name}")


def _counted(package: Package) -> Iterator[Sheet]:
    yield from (package[table] for table in COUNTED if package.has(table))
