"""Rows by name: what a row of any table is about, in the reader's words."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

import pandas as pd

from elections.package import schema
from elections.package.agreement import BOUNDS, DATES, digits, is_number
from elections.package.loading import ElectionData
from elections.text.grid import DASH
from elections.text.labels import code_in_words, election_labels, short_names
from elections.text.words import Words

# Stands between two numbers in a figure that lies between them.
_BETWEEN = "\N{EN DASH}"
# A fact is a whole sentence: it says its value itself.
_SAYS_ITS_VALUE = ("facts", "value")
# Tables whose rows are named by a whole sentence, to which the name of a field adds nothing.
SENTENCES = ("party_events", "reforms", "facts", "claims")
# Where a row is named by what it says rather than by its key.
_NAMED_BY = {
    "party_events": "what",
    "reforms": "what",
    "claims": "claim",
    "party_chairs": "person",
    **dict.fromkeys(("facts", "party_counts", "seat_claims"), "statement"),
}

# Fields whose name means another thing in another table.
_FIELDS = {
    "parties.registered": "party-registered",
    "party_counts.date": "event-date",
    "party_events.date": "event-date",
    "reforms.date": "act-date",
    "local_councils.seats": "seats-won",
    "presidential.votes": "votes-won",
}


@lru_cache(maxsize=16)
def row_names(data: ElectionData, words: Words) -> RowNames:
    """Return what names the rows of a package in one language; made once for each.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> row_names(load("tests/country"), load_words("en")).row("elections", "1990")
    '1990'
    """
    return RowNames(data, words)


class RowNames:
    """Names rows of one package in one language.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> names = RowNames(load("tests/country"), load_words("en"))
    >>> names.row("elections", "1990"), names.field("results", "votes")
    ('1990', 'List votes')
    """

    def __init__(self, data: ElectionData, words: Words) -> None:
        self._data, self._words = data, words
        self._sentences: dict[str, dict[str, str]] = {}
        self._labels = {
            "elections": election_labels(data, words),
            "parties": short_names(data, words),
            "regions": self._texts("regions", "name"),
            "candidates": words.texts(data.presidential, "candidate_id", "candidate"),
            "presidential_elections": self._days("presidential_elections", "presidential"),
            "earlier_elections": self._days("earlier_elections", "earlier"),
        }

    def row(self, table: str, row: str) -> str:
        """Name a row by its table and its key, the parts of the key joined by a slash."""
        key = schema.table(table).key
        if table in _NAMED_BY:
            if table not in self._sentences:
                self._sentences[table] = self._texts(table, _NAMED_BY[table])
            return self._sentences[table].get(row, row)
        parts = zip(key, row.split("/"), strict=True)
        return ", ".join(self._part(table, column, part) for column, part in parts)

    def cell(self, table: str, row: str, field: str) -> str:
        """Name a cell: its row and its field; the value of a fact is what the row says."""
        named = self.row(table, row).removesuffix(".")
        if (table, field) == _SAYS_ITS_VALUE:
            return named
        return self._words.say("conflict-what", row=named, field=self.field(table, field))

    def field(self, table: str, field: str) -> str:
        """Name a field of a table."""
        return self._words.say(f"field-{_name(table, field)}")

    def value(self, table: str, field: str, value: object) -> str:
        """Write the text of a cell: numbers with their digits, a date, yes or no, a code in words.

        A missing one is a dash.
        """
        if pd.isna(value):  # type: ignore[call-overload]
            return DASH
        text, words = str(value), self._words
        column = schema.table(table).column(field)
        if column.type in DATES:
            return words.partial_date(text)
        if column.type == "boolean":
            return words.say("yes-no", answer="yes" if text == "true" else "no")
        low, between, high = text.partition(_BETWEEN)
        if is_number(low) and is_number(high):
            return between.join(self.value(table, field, end) for end in (low, high))
        sign = text[: text.startswith(BOUNDS)]
        if is_number(number := text[len(sign) :]):
            if column.unit == "percent":
                return sign + words.published(Decimal(number))
            return sign + words.number(Decimal(number), digits(number))
        return code_in_words(table, field, text, words)

    def _part(self, table: str, column: str, part: str) -> str:
        declared = schema.table(table).column(column)
        target = declared.references or (table if schema.table(table).key == (column,) else "")
        if target in self._labels:
            return self._labels[target].get(part, part)
        if declared.type == "date":
            return self._words.partial_date(part)
        if column == "candidate_id":
            return self._labels["candidates"].get(part, part)
        if column == "level":
            return self._words.say(f"level-{part}")
        if column == "field" and self._words.has(f"field-{_name('elections', part)}"):
            return self.field("elections", part)
        return code_in_words(table, column, part, self._words)

    def _texts(self, table: str, column: str) -> dict[str, str]:
        key = schema.table(table).key[0]
        return self._words.texts(self._data.tables[table], key, column)

    def _days(self, table: str, key: str) -> dict[str, str]:
        return {
            str(row[f"{key}_id"]): self._words.say(f"named-{key}", year=str(row["date"])[:4])
            for _, row in self._data.tables[table].iterrows()
        }


def _name(table: str, field: str) -> str:
    """Return by what the messages call a field."""
    return _FIELDS.get(f"{table}.{field}", field).replace("_", "-")
