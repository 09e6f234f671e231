"""The only module that opens the files of a data package.

``load`` reads a folder, checks everything in it and returns typed tables, or raises
one ``DataError`` with every fault that it found. Nothing is dropped, filled in or
rounded on the way. Three steps, each going on as far as the one before allows:

1. files: their presence, encoding, line ends, header and number of cells;
2. cells: presence, shape, allowed values and bounds of each (``elections.package.cells``);
3. rows: what must hold between them (``elections.package.checks``).
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd

from elections.package import cells, checks, schema
from elections.package.faults import DataError, Fault
from elections.package.frames import to_frame
from elections.package.records import Package, Record, Sheet

DESCRIPTOR = "datapackage.json"
README = "README.md"
LICENCE = "LICENSE"
DOCUMENTS = (README, "CHANGELOG.md", LICENCE)
FOLDER_VARIABLE = "ELECTIONS_DATA"
BESIDE = Path(__file__).resolve().parents[2] / "data"
_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"


@dataclass(frozen=True)
class ElectionData:
    """The checked tables of one data package.

    Each table is an attribute: ``data.results`` is ``data.tables["results"]``. The
    tables are shared by all who hold the object and must not be changed; take a copy
    first. Two objects are equal when they were read from the same files, as the
    ``fingerprint`` (SHA-256 of the files) tells. How each type of column is held
    is described in ``elections.package.frames``.
    """

    languages: tuple[str, ...]
    title: str
    version: str
    fingerprint: str
    folder: Path = field(compare=False)
    tables: Mapping[str, pd.DataFrame] = field(compare=False, repr=False)

    def __getattr__(self, name: str) -> pd.DataFrame:
        if name.startswith("_") or name == "tables":
            raise AttributeError(name)
        if name not in self.tables:
            raise AttributeError(f"no table is called {name!r}; there are {', '.join(self.tables)}")
        return self.tables[name]


def load(folder: Path | str) -> ElectionData:
    """Return the checked tables of the data package in ``folder``.

    Raises ``DataError`` (a ``ValueError``) that holds every fault found.

    >>> load("tests/country").results.query("party_id == 'progress'")["list_seats"].tolist()
    [7, 48, 21, 13]
    """
    folder = Path(folder)
    faults: list[Fault] = []
    contents = dict(_contents(folder, faults))
    about = _descriptor(contents, faults)
    if about is None:
        raise DataError(faults)
    languages = tuple(about["languages"])
    rows = list(_sheets(contents, languages, faults))
    package = Package(cells.to_sheets(rows, faults), languages)
    faults.extend(checks.faults(package))
    if faults:
        raise DataError(faults)
    return ElectionData(
        languages=languages,
        title=about["title"],
        version=about["version"],
        fingerprint=_fingerprint(contents),
        folder=folder,
        tables={sheet.table.name: to_frame(sheet) for sheet in package},
    )


def ids(cell: object) -> tuple[str, ...]:
    """Return the ids that an ids cell holds; none for a missing one.

    >>> ids("law_1989;law_1994")
    ('law_1989', 'law_1994')
    >>> ids(pd.NA)
    ()
    """
    return tuple(cell.split(";")) if isinstance(cell, str) and cell else ()


def default_folder() -> Path:
    """Return the folder to read where none is named; whether it exists is not asked.

    That of ``ELECTIONS_DATA``; else ``data`` beside the package, where a data package lies
    there, as in a checkout; else ``data`` in the current folder.

    >>> (default_folder() / DESCRIPTOR).name
    'datapackage.json'
    """
    if named := os.environ.get(FOLDER_VARIABLE):
        return Path(named)
    return BESIDE if (BESIDE / DESCRIPTOR).is_file() else Path("data")


def files(folder: Path) -> dict[str, bytes]:
    """Return the files of a package by name: its tables, its descriptor, its documents.

    Nothing else that lies in the folder. A document that is not there is left out.

    >>> sorted(files(Path("tests/country")))[:3]
    ['README.md', 'chamber.csv', 'claims.csv']
    """
    tables = (f"{table.name}.csv" for table in schema.TABLES)
    documents = (name for name in DOCUMENTS if (folder / name).is_file())
    return {
        name: (folder / name).read_bytes() for name in sorted([DESCRIPTOR, *tables, *documents])
    }


def read_text(folder: Path, name: str) -> str:
    """Return the text of a file of the package, its descriptor or its description.

    >>> read_text(Path("tests/country"), README)[:10]
    '# Verdania'
    """
    return (folder / name).read_text(encoding="utf-8")


def write_text(folder: Path, name: str, text: str) -> None:
    """Write a file of the package anew, with line feeds alone.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_text(Path(folder), README, "One line.\\n")
    ...     read_text(Path(folder), README)
    'One line.\\n'
    """
    (folder / name).write_text(text, encoding="utf-8", newline="\n")


def _contents(folder: Path, faults: list[Fault]) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of each file of the package; note the missing and the unknown."""
    if not folder.is_dir():
        raise DataError([Fault(str(folder), None, None, None, f"a folder with {DESCRIPTOR}")])
    expected = [DESCRIPTOR, *(f"{table.name}.csv" for table in schema.TABLES)]
    for name in expected:
        if (folder / name).is_file():
            yield name, (folder / name).read_bytes()
        else:
            faults.append(Fault(name, None, None, None, "a file of this name"))
    for path in sorted(folder.glob("*.csv")):
        if path.name not in expected:
            faults.append(Fault(path.name, None, None, path.name, "the name of a table"))


def _descriptor(contents: Mapping[str, bytes], faults: list[Fault]) -> dict[str, Any] | None:
    """Return the descriptor, ``None`` where it does not say what loading needs to know."""
    if DESCRIPTOR not in contents:
        return None
    try:
        about = json.loads(contents[DESCRIPTOR].decode("utf-8"))
    except ValueError as error:
        faults.append(Fault(DESCRIPTOR, getattr(error, "lineno", None), None, str(error), "JSON"))
        return None
    about = about if isinstance(about, dict) else {}
    for name in ("name", "title", "version"):
        if not isinstance(about.get(name), str) or not about[name].strip():
            faults.append(Fault(DESCRIPTOR, None, name, json.dumps(about.get(name)), "a text"))
            about[name] = ""
    languages = about.get("languages")
    codes = languages if isinstance(languages, list) else []
    sound = all(isinstance(code, str) and code.isascii() and code.islower() for code in codes)
    if not codes or not sound or len(set(codes)) < len(codes):
        found = json.dumps(languages)
        faults.append(Fault(DESCRIPTOR, None, "languages", found, "a list of language codes"))
        return None
    return about


def _sheets(
    contents: Mapping[str, bytes], languages: tuple[str, ...], faults: list[Fault]
) -> Iterator[Sheet]:
    """Yield the tables that can be read, their rows as text."""
    for table in schema.TABLES:
        columns = schema.csv_columns(table, languages)
        file = f"{table.name}.csv"
        text = _decoded(file, contents.get(file), faults)
        rows = None if text is None else _rows(file, text, columns, faults)
        if rows is not None:
            yield Sheet(table, columns, tuple(rows))


def _decoded(file: str, content: bytes | None, faults: list[Fault]) -> str | None:
    """Return the text of a file with plain line ends, ``None`` where it is not UTF-8."""
    if content is None:
        return None
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        found = repr(content[error.start : error.end])
        faults.append(Fault(file, line, None, found, "text in UTF-8"))
        return None
    if text.startswith(_BOM):
        faults.append(Fault(file, 1, None, "byte order mark", "UTF-8 without such a mark"))
        text = text.removeprefix(_BOM)
    if "\r" in text:
        line = text.count("\n", 0, text.index("\r")) + 1
        faults.append(Fault(file, line, None, "\r", "a line feed alone at the end of each line"))
        text = text.replace("\r\n", "\n")
    if not text.endswith("\n"):
        faults.append(Fault(file, text.count("\n") + 1, None, text[-1:], "a line feed at the end"))
    return text


def _rows(
    file: str, text: str, columns: tuple[schema.Column, ...], faults: list[Fault]
) -> list[Record] | None:
    """Return the rows as text, ``None`` where the header or the file cannot be understood."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    names = [column.name for column in columns]
    rows: list[Record] = []
    try:
        header = next(reader, [])
        faults.extend(_header_faults(file, header, names))
        if len(set(header)) < len(header) or set(header).isdisjoint(names):
            return None
        line = reader.line_num + 1
        for row in reader:
            rows.append(_record(line, header, row, names))
            if len(row) != len(header):
                found, expected = f"{len(row)} cells", f"{len(header)} cells"
                faults.append(Fault(file, line, None, found, expected))
            line = reader.line_num + 1
    except csv.Error as error:
        faults.append(Fault(file, reader.line_num, None, str(error), "well-formed CSV"))
        return None
    return rows


def _record(line: int, header: list[str], row: list[str], names: list[str]) -> Record:
    """Return a row as text; what has no cell of its own is empty and unreadable."""
    whole = len(row) == len(header)
    given = dict(zip(header, row, strict=True)) if whole else {}
    text = {name: given.get(name, "") for name in names}
    return Record(line, text, {}, frozenset(names) - frozenset(given))


def _header_faults(file: str, header: list[str], names: list[str]) -> Iterator[Fault]:
    for name in header:
        if name not in names:
            yield Fault(file, 1, name, name, "a column of this table")
        elif header.count(name) > 1:
            yield Fault(file, 1, name, name, "each column once")
    for name in names:
        if name not in header:
            yield Fault(file, 1, name, None, "this column")
    known = [name for name in dict.fromkeys(header) if name in names]
    for found, expected in zip(known, [name for name in names if name in known], strict=False):
        if found != expected:
            yield Fault(file, 1, found, found, f"{expected} in this place")
            return


def _fingerprint(contents: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name, content in sorted(contents.items()):
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()
