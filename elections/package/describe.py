"""The descriptor and the dictionary of a data package, written from the schema.

Both say about the files what ``elections.package.schema`` declares, once for programs
(``datapackage.json``, a Frictionless data package) and once for people (the section
of ``README.md`` between two marker lines). Neither holds anything that depends on
the rows, so that a new row changes neither. This module opens no files.
"""

from __future__ import annotations

import json
from typing import Any

from elections.package import schema
from elections.package.cells import PATTERNS
from elections.package.schema import Column, ColumnType, Table

BEGIN = "<!-- dictionary: begin; written by `python -m elections describe` -->"
END = "<!-- dictionary: end -->"

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
    "text": "text per language",
    "integer": "whole number",
    "decimal": "decimal number",
    "boolean": "`true` or `false`",
    "date": "day",
    "partial_date": "partial date",
    "colour": "colour",
    "url": "address",
}


def described(text: str) -> str:
    """Return the descriptor with its resources written from the schema.

    ``text`` is the descriptor as it stands, JSON with the property ``languages``; all
    that is written by hand stays. ``ValueError`` where it is no such JSON.

    >>> described('{"languages": ["en"], "resources": []}') == described('{"languages": ["en"]}')
    True
    """
    kept = {name: value for name, value in _object(text).items() if name != "resources"}
    kept["resources"] = [_resource(table, languages(text)) for table in schema.TABLES]
    return _json(kept) + "\n"


def languages(text: str) -> tuple[str, ...]:
    """Return the languages that a descriptor names; ``ValueError`` where it names none.

    >>> languages('{"languages": ["en", "fr"]}')
    ('en', 'fr')
    """
    named = _object(text).get("languages")
    if not isinstance(named, list) or not all(isinstance(code, str) for code in named):
        raise ValueError(f"languages are {named!r}: expected a list of language codes")
    return tuple(named)


def with_dictionary(text: str, languages: tuple[str, ...]) -> str:
    """Return the description with the dictionary written between its marker lines.

    ``ValueError`` where the marker lines are not both there, once, in their order.

    >>> with_dictionary(f"Before.\\n{BEGIN}\\n{END}\\n", ("en",)).splitlines()[3]
    '### `chamber`'
    """
    before, begin, rest = text.partition(f"{BEGIN}\n")
    _, end, after = rest.partition(f"{END}\n")
    if not begin or not end or BEGIN in after or END in after:
        raise ValueError(f"no place for the dictionary: expected the lines {BEGIN!r} and {END!r}")
    return f"{before}{begin}\n{dictionary(languages)}\n{end}{after}"


def dictionary(languages: tuple[str, ...]) -> str:
    """Return every table and column in Markdown, for people.

    >>> print(dictionary(("en",))[:13])
    ### `chamber`
    """
    return "\n".join(_section(table, languages) for table in schema.TABLES)


def _object(text: str) -> dict[str, Any]:
    about = json.loads(text)
    if not isinstance(about, dict):
        raise ValueError(f"{text[:40]!r} is no descriptor: expected a JSON object")
    return about


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


def _resource(table: Table, languages: tuple[str, ...]) -> dict[str, Any]:
    columns = schema.csv_columns(table, languages)
    return {
        "name": table.name,
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
        "type": _TYPES.get(column.type, "string"),
        "description": column.description,
    }
    if column.type == "boolean":
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    if column.unit:
        field["unit"] = column.unit
    if column.type == "text":
        field["language"] = next(code for code in languages if column.name.endswith(f"_{code}"))
    if column.type == "ids":
        field |= {"separator": ";", "references": column.references}
    constraints = _constraints(table, column)
    return field | ({"constraints": constraints} if constraints else {})


def _constraints(table: Table, column: Column) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if column.required:
        found["required"] = True
    if table.key == (column.name,):
        found["unique"] = True
    if column.allowed:
        found["enum"] = list(column.allowed)
    elif column.type in PATTERNS and column.type not in _TYPES:
        found["pattern"] = PATTERNS[column.type]
    if column.minimum is not None:
        found["minimum"] = column.minimum
    if column.maximum is not None:
        found["maximum"] = column.maximum
    return found


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
    names = [column.name]
    required = "yes" if column.required else ""
    if column.type == "text":
        names = [f"{column.name}_{code}" for code in languages]
        if column.required and not column.every_language:
            required = f"`{names[0]}`"
    cells = (", ".join(f"`{name}`" for name in names), _kind(column), required, column.description)
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |\n"


def _kind(column: Column) -> str:
    """Return the type in words, with the unit, bounds, values or table that belong to it."""
    kind = _NAMES[column.type]
    if column.allowed:
        return "one of " + ", ".join(f"`{value}`" for value in column.allowed)
    if column.references:
        return f"{kind} of `{column.references}`"
    if column.minimum is not None and column.maximum is not None:
        kind += f" from {column.minimum} to {column.maximum}"
    return f"{kind}, {column.unit}" if column.unit else kind
