"""What follows from the package for the claims that name one of its cells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pandas as pd

from elections.package import schema
from elections.package.agreement import (
    DATES,
    PLACE,
    SHARES,
    UNRESOLVED,
    Ruling,
    conflict_with,
    digits,
    is_number,
    rounded,
    ruling,
)
from elections.package.loading import ElectionData
from elections.package.schema import Column
from elections.results import exact_shares, of_election, vote_shares


@dataclass(frozen=True)
class Verdict:
    """How the value of a claim stands to the cell that the claim names.

    ``cell`` is the text of the cell; ``exact`` the share in percent of which it is the
    rounded form, where votes and base are known; ``conflict_id`` the conflict that holds
    the claimed value as one that is not used, ``None`` for no such conflict. ``rounded`` is
    the number, exact or of the cell, rounded half up to the digits of the claim, with which
    the claim was compared; ``None`` where it is no number.
    """

    ruling: Ruling
    cell: str
    exact: Fraction | None
    conflict_id: str | None
    rounded: Decimal | None = None


def verdict(data: ElectionData, claim: pd.Series) -> Verdict | None:
    """Return the verdict that follows for a row of claims; ``None`` where none does.

    None follows for a claim without a cell or a value, nor where the cell is empty or does
    not decide. A share of the list vote is compared with votes and base where both are
    known, for the published one may have fewer digits than the claim.
    ``ValueError`` where the claim names a cell that there is not.

    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> verdict(data, data.claims.iloc[0])
    Verdict(ruling='agrees', cell='7', exact=None, conflict_id=None, rounded=Decimal('7'))
    """
    place = claim[[*PLACE, "value_claimed"]]
    if place.isna().any():
        return None
    table, row, field, claimed = (str(part) for part in place)
    cell, exact = _cell(data, table, row, field), None
    if (table, field) == SHARES:
        exact = _exact_share(data, row)
    conflict = conflict_with(place.to_dict(), data.conflicts.to_dict("records"))
    unresolved = conflict is not None and conflict["kind"] == UNRESOLVED
    column = column_of(data, table, field)
    follows = ruling(claimed, cell, column, exact=exact, unresolved=unresolved)
    if follows is None:
        return None
    conflict_id = None if conflict is None else conflict["conflict_id"]
    nearest = None if column.type in DATES else _rounded(claimed, cell, exact)
    return Verdict(follows, cell, exact, conflict_id, nearest)


def _rounded(claimed: str, cell: str, exact: Fraction | None) -> Decimal | None:
    if not (is_number(claimed) and is_number(cell)):
        return None
    return rounded(Fraction(cell) if exact is None else exact, digits(claimed))


def column_of(data: ElectionData, table: str, field: str) -> Column:
    """Return the column of a file of the package; ``ValueError`` where there is none.

    >>> from elections.package.loading import load
    >>> column_of(load("tests/country"), "parties", "name_en").type
    'name'
    """
    columns = schema.csv_columns(schema.table(table), data.languages)
    for column in columns:
        if column.name == field:
            return column
    raise ValueError(f"field: {field!r}; expected a column of {table}")


def _cell(data: ElectionData, table: str, row: str, field: str) -> str:
    rows, key = data.tables[table], schema.table(table).key
    named = pd.Series(True, index=rows.index)
    for column, part in zip(key, row.split("/"), strict=True):
        named &= rows[column].astype(str) == part
    if named.sum() != 1:
        raise ValueError(f"row: {row!r}; expected the key of a row of {table}: {'/'.join(key)}")
    return _text(rows.loc[named, field].iloc[0])


def _text(value: Any) -> str:
    """Return a value as its cell holds it."""
    if pd.isna(value):
        return ""
    if isinstance(value, date):
        return value.isoformat()
    return str(value).lower() if pd.api.types.is_bool(value) else str(value)


def _exact_share(data: ElectionData, row: str) -> Fraction | None:
    election, party = row.split("/")
    share = exact_shares(of_election(vote_shares(data), election)).get(party)
    return None if share is None else 100 * share
