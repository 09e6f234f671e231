"""Published figures that follow from others: each must do so, to the digits published."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import cast, get_args

from elections.package.agreement import digits, rounded
from elections.package.bases import votes_on
from elections.package.cells import MOST_DIGITS
from elections.package.checks.seats import total
from elections.package.checks.votes import list_votes
from elections.package.faults import Fault
from elections.package.records import Package, Record, Sheet
from elections.package.schema import AGAINST_ALL, ShareBase

EXCEPTION = "does_not_reproduce"
# More than any count that a cell can hold.
BEYOND = Fraction(10**MOST_DIGITS)
# Tables with votes and shares of which no column need say what they are shares of.
WHOLES = {
    "regional_results": ("election_id", "region_id"),
    "presidential": ("presidential_id",),
    "local_councils": ("date", "place_id", "level"),
}


def rounded_percent(part: int, base: int, *, digits: int) -> Decimal:
    """Return ``part`` in percent of ``base``, rounded half up to so many digits.

    >>> rounded_percent(1, 8, digits=1)
    Decimal('12.5')
    >>> rounded_percent(1, 8, digits=0)
    Decimal('13')
    """
    return rounded(Fraction(100 * part, base), digits)


@dataclass(frozen=True)
class Reproduction:
    """A published figure with the figure that follows from others, and how it does."""

    sheet: Sheet
    record: Record
    column: str
    result: str
    follows: str

    @property
    def published(self) -> str:
        """Return the figure as it stands in the cell."""
        return self.record.text[self.column]

    @property
    def cell(self) -> tuple[str, str, str]:
        """Return table, key and column of the figure."""
        key = "/".join(self.record.key(self.sheet.table))
        return (self.sheet.table.name, key, self.column)


def shares_have_a_base(package: Package) -> Iterator[Fault]:
    """What the published shares are shares of is published too."""
    sheet, results = package["elections"], package["results"]
    for election in sheet.records:
        rows = results.where("election_id", election.text["election_id"])
        with_share = [row for row in rows if row.number("share_percent") is not None]
        for row in with_share:
            if row.readable("votes") and row.whole("votes") is None:
                yield results.fault(row, "votes", "the votes that the share is a share of")
        missing = election.readable("ballots_cast") and election.whole("ballots_cast") is None
        if with_share and missing and election.text["share_base"] == "ballots_cast":
            yield sheet.fault(election, "ballots_cast", "the number that shares are shares of")


def figures_reproduce(package: Package) -> Iterator[Fault]:
    """Shares, turnout and ballots follow from the counts, or a conflict says what follows."""
    excepted = _exceptions(package)
    if excepted is None:
        return
    for item in _reproductions(package):
        exception = (*item.cell, item.published, item.result)
        if item.result != item.published and exception not in excepted:
            expected = f"{item.result}, {item.follows}, or a conflict that says so"
            yield item.sheet.fault(item.record, item.column, expected)


def numbers_keep_their_digits(package: Package) -> Iterator[Fault]:
    """Numbers that were published together have as many decimals as each other.

    The schema says where: of the others, some sources give rounded ones beside full ones.
    """
    for sheet in package:
        for column in sheet.columns:
            if not column.digits_within:
                continue
            for rows in grouped(sheet, column.digits_within, (column.name,)):
                counts = Counter(digits(row.text[column.name]) for row in rows)
                usual = max(counts, key=lambda number: (counts[number], number))
                for row in rows:
                    if digits(row.text[column.name]) != usual:
                        expected = f"{usual} decimals, as the others published with it have"
                        yield sheet.fault(row, column.name, expected)


def shares_are_of_one_whole(package: Package) -> Iterator[Fault]:
    """Votes and shares that stand side by side are, of one vote, votes and shares of one whole.

    The whole need not be known. Each pair says between which numbers it lies, as its share is
    right to one step of its last digit (sources cut off as well as round); it lies where most of
    them have it.
    """
    for table, names in WHOLES.items():
        if not package.has(table):
            continue
        sheet = package[table]
        for rows in grouped(sheet, names, ("votes", "share_percent")):
            spans = [_whole(row) for row in rows]
            if max(low for low, _ in spans) <= min(high for _, high in spans):
                continue
            ends = [end for span in spans for end in span]
            most = max(ends, key=lambda end: sum(low <= end <= high for low, high in spans))
            for row, (low, high) in zip(rows, spans, strict=True):
                if not low <= most <= high:
                    expected = f"a share of {floor(most)}, the whole of the other shares"
                    yield sheet.fault(row, "share_percent", expected)


def grouped(
    sheet: Sheet, names: tuple[str, ...], filled: tuple[str, ...]
) -> Iterable[list[Record]]:
    """Return the rows in which cells are filled and sound, by what stands in other cells."""
    groups: dict[tuple[str, ...], list[Record]] = {}
    for record in sheet.records:
        if record.readable(*names, *filled) and all(map(record.filled, filled)):
            groups.setdefault(tuple(record.text[name] for name in names), []).append(record)
    return groups.values()


def exceptions_are_not_stale(package: Package) -> Iterator[Fault]:
    """No conflict says of a figure that it does not follow from the counts when it does."""
    sound = {item.cell for item in _reproductions(package) if item.result == item.published}
    sheet = package["conflicts"]
    for record in sheet.records:
        cell = (record.text["table"], record.text["row"], record.text["field"])
        if record.text["kind"] == EXCEPTION and cell in sound:
            yield sheet.fault(record, "kind", "another kind: the value follows from the counts")


def _whole(row: Record) -> tuple[Fraction, Fraction]:
    """Return between which numbers the whole lies, without an upper one for next to nothing."""
    votes, share = row.whole("votes") or 0, Fraction(row.text["share_percent"])
    step = Fraction(1, 10 ** digits(row.text["share_percent"]))
    return 100 * votes / (share + step), 100 * votes / (share - step) if share > step else BEYOND


def _exceptions(package: Package) -> set[tuple[str, ...]] | None:
    """Return table, key, column, value used and value that follows of each exception.

    ``None`` where one of them cannot be read.
    """
    if not package.has("conflicts"):
        return set()
    cell = ("table", "row", "field", "value_used", "value_other")
    if not all(record.readable("kind", *cell) for record in package["conflicts"].records):
        return None
    return {
        tuple(record.text[column] for column in cell)
        for record in package["conflicts"].records
        if record.text["kind"] == EXCEPTION
    }


def _reproductions(package: Package) -> Iterator[Reproduction]:
    yield from _party_shares(package)
    yield from _ballots(package)
    for table in ("elections", "presidential_elections"):
        if package.has(table):
            yield from _turnouts(package[table])
    if package.has("presidential_elections", "presidential"):
        yield from _candidate_shares(package)


def _ballots(package: Package) -> Iterator[Reproduction]:
    """Yield the ballots cast of elections whose valid votes are not published.

    Where they are, another check compares them, and no exception is allowed.
    """
    sheet = package["elections"]
    for record in sheet.records:
        rows = package["results"].where("election_id", record.text["election_id"])
        votes, invalid = list_votes(rows, record), record.whole("invalid_votes")
        settled = record.filled("valid_votes") or record.whole("ballots_cast") is None
        if votes and invalid is not None and not settled:
            follows = "the votes in results and the invalid ballots together"
            yield Reproduction(sheet, record, "ballots_cast", str(votes + invalid), follows)


def base_of_shares(package: Package, election: Record) -> int | None:
    """Return the number that the shares of an election are shares of, ``None`` if not known."""
    base = election.text["share_base"]
    if base not in get_args(ShareBase):
        return None
    against = {row.text["party_id"] for row in package["parties"].where("kind", AGAINST_ALL)}
    rows = package["results"].where("election_id", election.text["election_id"])
    return votes_on(
        cast("ShareBase", base),
        cast=election.whole("ballots_cast"),
        parties=total([row for row in rows if row.text["party_id"] not in against], "votes"),
        against=total([row for row in rows if row.text["party_id"] in against], "votes"),
        others=total([election], "other_votes"),
    )


def exact_share(package: Package, row: Record) -> Fraction | None:
    """Return the share of a row of results in percent, exactly; ``None`` if it is not known."""
    election = package["elections"].by_key.get(row.text["election_id"])
    base = base_of_shares(package, election) if election else None
    votes = row.whole("votes")
    return Fraction(100 * votes, base) if votes is not None and base else None


def share_is_readable(package: Package, row: Record) -> bool:
    """Return whether nothing that the share of a row of results follows from is faulty."""
    election = row.text["election_id"]
    rows = package["results"].where("election_id", election)
    election_row = package["elections"].by_key.get(election)
    return (
        election_row is not None
        and election_row.readable("share_base", "ballots_cast")
        and all(record.readable("votes") for record in rows)
    )


def _party_shares(package: Package) -> Iterator[Reproduction]:
    for election in package["elections"].records:
        rows = package["results"].where("election_id", election.text["election_id"])
        yield from _shares(package["results"], rows, base_of_shares(package, election))


def _candidate_shares(package: Package) -> Iterator[Reproduction]:
    for election in package["presidential_elections"].records:
        rows = package["presidential"].where("presidential_id", election.text["presidential_id"])
        base = election.text["share_base"]
        whole = election.whole(base)
        if base == "valid_votes" and whole is None and all(row.filled("votes") for row in rows):
            whole = total(rows, "votes")
        yield from _shares(package["presidential"], rows, whole)


def _shares(sheet: Sheet, rows: tuple[Record, ...], base: int | None) -> Iterator[Reproduction]:
    for row in rows:
        yield from _percentage(sheet, row, "share_percent", row.whole("votes"), base)


def _turnouts(sheet: Sheet) -> Iterator[Reproduction]:
    for row in sheet.records:
        cast, registered = row.whole("ballots_cast"), row.whole("registered")
        yield from _percentage(sheet, row, "turnout_percent", cast, registered)


def _percentage(
    sheet: Sheet, record: Record, column: str, part: int | None, base: int | None
) -> Iterator[Reproduction]:
    """Yield the percentage if it and both of its numbers are known."""
    published = record.number(column)
    exponent = published.as_tuple().exponent if published is not None else None
    if part is not None and base and isinstance(exponent, int):
        result = f"{rounded_percent(part, base, digits=-exponent):f}"
        yield Reproduction(sheet, record, column, result, f"as {part} of {base}")
