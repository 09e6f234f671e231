"""Tables as text: CSV as in the package, and JSON that explains itself."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Hashable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pandas as pd

from elections.export.about import About, about
from elections.export.extract import Extract, whole
from elections.export.lines import lines
from elections.package import ElectionData

# The name of the table that says which party is which.
LINES = "lines"


def table_file(data: ElectionData, table: str, ending: str) -> bytes:
    """Return a table of the package as ``csv`` or ``json``, or that of the ``lines``.

    >>> from elections.package.loading import load
    >>> table_file(load("tests/country"), "lines", "csv").decode()[:25]
    'election_id,date,party_id'
    """
    if table == LINES:
        rows = lines(data)
        extract = Extract(LINES, rows, len(rows))
        return csv_file(extract) if ending == "csv" else json_records(rows).encode()
    extract = whole(data, table)
    return csv_file(extract) if ending == "csv" else json_file(about(data), extract)


def csv_file(extract: Extract) -> bytes:
    """Return rows as the package writes them: the same header, the same digits, line feeds.

    All rows of a table give the file of the package, byte for byte.

    >>> from elections.export import matching
    >>> from elections.package.loading import load
    >>> extract = matching(load("tests/country"), "rural_heads", "coast")
    >>> csv_file(extract).decode().splitlines()[0][:22]
    'date,party_id,posts,so'
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(extract.rows.columns)
    for row in extract.rows.to_dict("records"):
        writer.writerow([as_text(cell) for cell in row.values()])
    return out.getvalue().encode("utf-8")


def json_file(about: About, extract: Extract) -> bytes:
    """Return rows as JSON: what the table is, its fields with their units, then the records.

    Numbers keep the digits as published, days are texts, a missing value is ``null``.

    >>> from elections.export import about, whole
    >>> from elections.package.loading import load
    >>> data = load("tests/country")
    >>> json.loads(json_file(about(data), whole(data, "rural_heads")))["records"][0]["posts"]
    61
    """
    resource = about.resources[extract.table]
    head = {
        "name": about.name,
        "title": about.title,
        "version": about.version,
        "released": about.released and about.released.isoformat(),
        "author": about.author,
        "license": {
            "name": about.licence,
            "title": about.licence_title,
            "path": about.licence_address,
        },
        "table": extract.table,
        "description": resource["description"],
        "rows": len(extract.rows),
        "rows_in_table": extract.of,
        "search": extract.search or None,
        "primaryKey": resource["schema"]["primaryKey"],
        "fields": resource["schema"]["fields"],
    }
    opening = json.dumps(head, indent=2, ensure_ascii=False).removesuffix("\n}")
    return f'{opening},\n  "records": {json_records(extract.rows, indent="  ")}\n}}\n'.encode()


def json_records(rows: pd.DataFrame, *, indent: str = "") -> str:
    """Return rows as a list of JSON objects, each on a line, written as in :func:`json_file`.

    >>> print(json_records(pd.DataFrame({"share": [Decimal("82.20"), pd.NA]})))
    [
      {"share": 82.20},
      {"share": null}
    ]
    """
    records = (f"{indent}  {_record(row)}" for row in rows.to_dict("records"))
    return "[\n" + ",\n".join(records) + f"\n{indent}]"


def as_text(cell: Any) -> str:
    """Return a cell as it stands in the CSV.

    >>> as_text(Decimal("82.20")), as_text(True), as_text(pd.NA)
    ('82.20', 'true', '')
    """
    if pd.isna(cell):
        return ""
    return str(cell).lower() if isinstance(cell, bool) else str(cell)


def _record(row: dict[Hashable, Any]) -> str:
    cells = (f"{json.dumps(name)}: {_value(cell)}" for name, cell in row.items())
    return "{" + ", ".join(cells) + "}"


def _value(cell: Any) -> str:
    if pd.isna(cell):
        return "null"
    if isinstance(cell, Decimal):
        # As a float it would lose the last zero of what was published.
        return str(cell)
    return json.dumps(str(cell) if isinstance(cell, date | Fraction) else cell, ensure_ascii=False)
