"""The descriptor and the dictionary of a data package, written from the schema.

Both say about the files what ``elections.package.schema`` declares, once for programs
(``datapackage.json``, a Frictionless data package) and once for people (the section
of ``README.md`` between two marker lines). Neither holds anything that depends on
the rows, so that a new row changes neither. This module opens no files.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from elections.package import schema
from elections.package.cells import FRACTION_PATTERN, PATTERNS
from elections.package.descriptor import parsed
from elections.package.schema import Column, ColumnType, Table

BEGIN = "<!-- dictionary: begin; written by `python -m elections describe` -->"
END = "<!-- dictionary: end -->"
REVIEW = (
    "<!-- review: begin; written by `python -m elections describe` -->",
    "<!-- review: end -->",
)

_WIDTH = 92
_TYPES: dict[ColumnType, str] = {
    "integer": "integer",
    "decimal": "number",
    "boolean": "boolean",
    "date": "date",
}
_NAMES: dict[ColumnType, str] = {
    "id": "id",
    "ids": "ids",
    "string": "text",
    "text": "text",
    "name": "name per language",
    "integer": "whole number",
    "decimal": "decimal number",
    "boolean": "`true` or `false`",
    "date": "day",
    "partial_date": "partial date",
    "colour": "colour",
    "url": "address",
}


def described(text: str, headers: Mapping[str, Sequence[str]] | None = None) -> str:
    """Return the descriptor with its resources written from the schema.

    ``text`` is the descriptor as it stands, JSON with the property ``languages``; all
    that is written by hand stays. ``headers`` are the tables and columns that there are; all,
    where they are not given. ``ValueError`` where the text is no such JSON.

    >>> described('{"languages": ["en"], "resources": []}') == described('{"languages": ["en"]}')
    True
    """
    descriptor = {name: value for name, value in parsed(text).items() if name != "resources"}
    codes = languages(text)
    descriptor["resources"] = [
        _resource(table, codes, None if headers is None else headers[table.name])
        for table in (*schema.TABLES, *map(schema.texts, codes[1:]))
        if headers is None or table.name in headers
    ]
    return _json(descriptor) + "\n"


def languages(text: str) -> tuple[str, ...]:
    """Return the languages that a descriptor names; ``ValueError`` where it names none.

    >>> languages('{"languages": ["en", "fr"]}')
    ('en', 'fr')
    """
    named = parsed(text).get("languages")
    if not isinstance(named, list) or not all(isinstance(code, str) for code in named):
        raise ValueError(f"languages are {named!r}: expected a list of language codes")
    return tuple(named)


def with_dictionary(text: str, languages: tuple[str, ...]) -> str:
    """Return the description with the dictionary written between its marker lines.

    ``ValueError`` where the marker lines are not both there, once, in their order.

    >>> with_dictionary(f"Before.\\n{BEGIN}\\n{END}\\n", ("en",)).splitlines()[3]
    '### `chamber`'
    """
    return _with_part(text, (BEGIN, END), dictionary(languages))


def with_review(text: str, translations: Mapping[str, Sequence[Mapping[str, str]]]) -> str:
    """Return the guide for translators with the texts that an editor should look at first.

    ``translations`` are the rows of the files of translations, by language. ``ValueError`` where
    the marker lines are not both there, once, in their order.

    >>> row = {"table": "facts", "key": "one", "column": "note", "review": "a name", "text": "Ja."}
    >>> with_review(f"{REVIEW[0]}\\n{REVIEW[1]}\\n", {"de": [row]}).splitlines()[3]
    '- `facts` `one` `note`: a name'
    """
    parts = []
    for language, rows in translations.items():
        lines = [
            f"- `{row['table']}` `{row['key']}` `{row['column']}`: {row['review']}\n"
            for row in rows
            if row["review"]
        ]
        parts.append(f"### `{language}`: {len(lines)} of {len(rows)} texts\n" + "".join(lines))
    return _with_part(text, REVIEW, "\n".join(parts))


def _with_part(text: str, marks: tuple[str, str], part: str) -> str:
    """Return a text with what is written by the program between its marker lines."""
    first, last = marks
    before, begin, rest = text.partition(f"{first}\n")
    _, end, after = rest.partition(f"{last}\n")
    if not begin or not end or first in after or last in after:
        raise ValueError(f"no place for the dictionary: expected the lines {first!r} and {last!r}")
    return f"{before}{begin}\n{part}\n{end}{after}"


def dictionary(languages: tuple[str, ...]) -> str:
    """Return every table and column in Markdown, for people.

    >>> print(dictionary(("en",))[:13])
    ### `chamber`
    """
    translations = [schema.texts("<language>")] if len(languages) > 1 else []
    tables = (*schema.TABLES, *translations)
    return "\n".join(_section(table, languages) for table in tables)


def _json(value: Any, indent: str = "") -> str:
    """Return JSON in which a list of objects, and what holds one, stands on lines of its own.

    Each object of such a list is one line: a changed column is one changed line. Other members
    of an object share a line as far as there is room.
    """
    if not _holds_objects(value):
        return json.dumps(value, ensure_ascii=False)
    deeper = indent + "  "
    if isinstance(value, list):
        return _spread("[", [_json(part, deeper) for part in value], indent + "]")
    lines: list[str] = []
    for name, part in value.items():
        member = f"{json.dumps(name)}: {_json(part, deeper)}"
        if lines and "\n" not in lines[-1] + member and len(lines[-1] + member) < _WIDTH:
            lines[-1] += f", {member}"
        else:
            lines.append(member)
    return _spread("{", lines, indent + "}")


def _spread(opening: str, lines: list[str], closing: str) -> str:
    """Return a list or an object with its parts on lines of their own."""
    indent = closing[:-1] + "  "
    return f"{opening}\n{indent}" + f",\n{indent}".join(lines) + f"\n{closing}"


def _holds_objects(value: Any) -> bool:
    """Tell whether a list of objects stands anywhere in a value."""
    if isinstance(value, list):
        return any(isinstance(part, dict) for part in value)
    return isinstance(value, dict) and any(map(_holds_objects, value.values()))


def _resource(
    table: Table, languages: tuple[str, ...], header: Sequence[str] | None
) -> dict[str, Any]:
    columns = [
        column
        for column in schema.csv_columns(table, languages)
        if header is None or column.name in header
    ]
    return {
        "name": schema.resource_name(table.name),
        "type": "table",
        "description": table.description,
        "path": f"{table.name}.csv",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_field(table, column, languages) for column in columns],
            "missingValues": [""],
            "primaryKey": list(table.key),
            "foreignKeys": [
                _foreign_key(table, column)
                for column in columns
                if column.references and column.type == "id"
            ],
        },
    }


def _field(table: Table, column: Column, languages: tuple[str, ...]) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": "string" if column.fractions else _TYPES.get(column.type, "string"),
        "description": column.description,
    }
    if column.type == "boolean":
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    if column.unit:
        field["unit"] = column.unit
    if column.said:
        field["language"] = next(code for code in languages if column.name.endswith(f"_{code}"))
    if column.type == "ids":
        field |= {"separator": ";", "references": column.references}
    constraints = _constraints(table, column)
    return field | ({"constraints": constraints} if constraints else {})


def _constraints(table: Table, column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if column.required:
        constraints["required"] = True
    if table.key == (column.name,):
        constraints["unique"] = True
    if column.allowed:
        constraints["enum"] = list(column.allowed)
    elif column.fractions:
        constraints["pattern"] = f"(?:{PATTERNS[column.type]}|{FRACTION_PATTERN})"
        return constraints
    elif column.type in PATTERNS and column.type not in _TYPES:
        constraints["pattern"] = PATTERNS[column.type]
    if column.minimum is not None:
        constraints["minimum"] = column.minimum
    if column.maximum is not None:
        constraints["maximum"] = column.maximum
    return constraints


def _foreign_key(table: Table, column: Column) -> dict[str, Any]:
    target = schema.table(column.references)
    itself = target.name == table.name
    return {
        "fields": [column.name],
        "reference": {
            "resource": "" if itself else target.name,
            "fields": list(target.key),
        },
    }


def _section(table: Table, languages: tuple[str, ...]) -> str:
    key = ", ".join(f"`{name}`" for name in table.key)
    head = (
        f"### `{table.name}`\n\n{table.description} Key: {key}.\n\n"
        "| Column | Type | Required | Meaning |\n|---|---|---|---|\n"
    )
    return head + "".join(_line(column, languages) for column in table.columns)


def _line(column: Column, languages: tuple[str, ...]) -> str:
    names = schema.file_names(column, languages)
    required = "yes" if column.required else ""
    if column.required and column.type == "name" and not column.every_language:
        required = f"`{names[0]}`"
    cells = (", ".join(f"`{name}`" for name in names), _kind(column), required, column.description)
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |\n"


def _kind(column: Column) -> str:
    """Return the type in words, with the unit, bounds, values or table that belong to it."""
    kind = _NAMES[column.type] + (" or fraction" if column.fractions else "")
    if column.allowed:
        return "one of " + ", ".join(f"`{value}`" for value in column.allowed)
    if column.references:
        return f"{kind} of `{column.references}`"
    if column.minimum is not None and column.maximum is not None:
        kind += f" from {column.minimum} to {column.maximum}"
    return f"{kind}, {column.unit}" if column.unit else kind
