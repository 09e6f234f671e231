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
import os
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from elections.package import cells, checks, descriptor, schema
from elections.package.faults import DataError, Fault
from elections.package.frames import to_frame
from elections.package.records import Package, Record, Sheet, Untranslated
from elections.package.saving import TIDY, saved
from elections.package.whole import write_whole

DESCRIPTOR = descriptor.FILE
README = "README.md"
LICENCE = "LICENSE"
TEXTS = "texts"
DOCUMENTS = (README, "CHANGELOG.md", LICENCE)
FOLDER_VARIABLE = "ELECTIONS_DATA"
BESIDE = Path(__file__).resolve().parents[2] / "data"
# A cell in quotation marks after which the cell goes on.
_BROKEN = re.compile(r'(?:^|,)"(?:[^"]|"")*"(?=[^,"])')


@dataclass(frozen=True)
class ElectionData:
    """The checked tables of one data package.

    Each table is an attribute: ``data.results`` is ``data.tables["results"]``. The
    tables are shared by all who hold the object and must not be changed; take a copy
    first. Two objects are equal when they were read from the same files, as the
    ``fingerprint`` (SHA-256 of the files) tells; ``files`` are these by name: tables, descriptor
    and documents, and nothing else that lies in the folder. How each type of column is held
    is described in ``elections.package.frames``. ``translations`` are the files of translated
    texts, as tables by their names. Texts of which a translation is missing, or is of an earlier
    text, are ``untranslated``: they are said in the package's first language.
    """

    languages: tuple[str, ...]
    title: str
    version: str
    fingerprint: str
    folder: Path = field(compare=False)
    files: Mapping[str, bytes] = field(compare=False, repr=False)
    tables: Mapping[str, pd.DataFrame] = field(compare=False, repr=False)
    translations: Mapping[str, pd.DataFrame] = field(compare=False, repr=False)
    untranslated: tuple[Untranslated, ...] = field(compare=False, repr=False)

    def __getattr__(self, name: str) -> pd.DataFrame:
        # While it is copied or unpickled it has no tables yet.
        tables: Mapping[str, pd.DataFrame] = self.__dict__.get("tables", {})
        if name not in tables:
            raise AttributeError(f"no table is called {name!r}; there are {', '.join(tables)}")
        return tables[name]


def load(folder: Path | str) -> ElectionData:
    """Return the checked tables of the data package in ``folder``.

    Raises ``DataError`` (a ``ValueError``) that holds every fault found.

    >>> load("tests/country").results.query("party_id == 'progress'")["list_seats"].tolist()
    [7, 48, 21, 13]
    """
    folder = Path(folder)
    faults: list[Fault] = []
    contents = dict(_contents(folder, faults))
    written = contents.get(DESCRIPTOR)
    about = None if written is None else descriptor.read(written, faults)
    if about is None:
        raise DataError(faults)
    languages = tuple(about["languages"])
    rows = list(_sheets(contents, languages, faults))
    translated = list(_translations(contents, languages, faults))
    package = Package(
        cells.to_sheets(rows, faults),
        languages,
        descriptor.made_on(about),
        cells.to_sheets(translated, faults),
    )
    faults.extend(checks.faults(package))
    if faults:
        raise DataError(faults)
    return ElectionData(
        languages=languages,
        title=about["title"],
        version=about["version"],
        fingerprint=_fingerprint(contents),
        folder=folder,
        files=contents,
        tables={sheet.table.name: to_frame(sheet, package.translated(sheet)) for sheet in package},
        translations={name: to_frame(sheet) for name, sheet in package.texts.items()},
        untranslated=tuple(package.untranslated()),
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


def headers(folder: Path) -> dict[str, tuple[str, ...]]:
    """Return the columns that each table of a package has in its file; the tables without one not.

    >>> headers(Path("tests/country"))["memberships"][:3]
    ('election_id', 'party_id', 'seats')
    """
    columns: dict[str, tuple[str, ...]] = {}
    codes = descriptor.parsed(read_text(folder, DESCRIPTOR)).get("languages", [])
    for table in (*schema.TABLES, *map(schema.texts, codes[1:])):
        path = folder / f"{table.name}.csv"
        if table.required or path.is_file():
            columns[table.name] = _header(path.read_bytes())
    return columns


def translations(folder: Path) -> dict[str, list[dict[str, str]]]:
    """Return the rows of each file of translations as they lie there, by its language.

    >>> [*translations(Path("tests/country"))]
    ['kk', 'ru']
    """
    return {
        path.stem: list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
        for path in sorted((folder / TEXTS).glob("*.csv"))
    }


def filed_columns(data: ElectionData, table: schema.Table) -> tuple[str, ...]:
    """Return the columns that a table has in its file; those it could have where there is none.

    >>> filed_columns(load("tests/country"), schema.table("memberships"))[-1]
    'note_en'
    """
    if (content := data.files.get(f"{table.name}.csv")) is not None:
        return _header(content)
    return tuple(column.name for column in schema.csv_columns(table, data.languages))


def _header(content: bytes) -> tuple[str, ...]:
    return tuple(next(csv.reader([content.decode("utf-8").partition("\n")[0]]), []))


def read_text(folder: Path, name: str) -> str:
    """Return the text of a file of the package, its descriptor or its description.

    >>> read_text(Path("tests/country"), README)[:10]
    '# Verdania'
    """
    return (folder / name).read_text(encoding="utf-8")


def write_text(folder: Path, name: str, text: str) -> None:
    """Write a file of the package anew, with line feeds alone, whole or not at all.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_text(Path(folder), README, "One line.\\n")
    ...     read_text(Path(folder), README)
    'One line.\\n'
    """
    write_whole(folder / name, text.encode("utf-8"))


def read_content(folder: Path, name: str) -> bytes:
    """Return a file of the package as it lies there.

    >>> read_content(Path("tests/country"), README)[:10]
    b'# Verdania'
    """
    return (folder / name).read_bytes()


def _contents(folder: Path, faults: list[Fault]) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of each file of the package; note the missing and the unknown.

    Only the descriptor and the tables that every package needs can be missing.
    """
    try:
        names = {path.name for path in folder.iterdir()}
    except (OSError, ValueError):
        raise DataError(
            [Fault(str(folder), None, None, None, f"a folder with {DESCRIPTOR}")]
        ) from None
    expected = [DESCRIPTOR, *(f"{table.name}.csv" for table in schema.TABLES)]
    documents = sorted(names.intersection(DOCUMENTS))
    needed = {DESCRIPTOR, *(f"{table.name}.csv" for table in schema.TABLES if table.required)}
    for name in sorted([*expected, *documents]):
        if name not in needed and name not in names:
            continue
        content = _bytes(folder, name, faults)
        if content is None:
            continue
        yield name, content
        if name in documents:
            faults.extend(_encoding_faults(name, content))
    for name in sorted(names):
        if name.endswith(".csv") and name not in expected:
            faults.append(Fault(name, None, None, name, "the name of a table"))
    for path in sorted((folder / TEXTS).glob("*.csv")):
        name = f"{TEXTS}/{path.name}"
        content = _bytes(folder, name, faults)
        if content is not None:
            yield name, content


def _bytes(folder: Path, name: str, faults: list[Fault]) -> bytes | None:
    """Return what a file holds, ``None`` where it is not there or cannot be read."""
    try:
        return (folder / name).read_bytes()
    except FileNotFoundError:
        faults.append(Fault(name, None, None, None, "a file of this name"))
    except OSError as error:
        faults.append(Fault(name, None, None, error.strerror, "a file that can be read"))
    return None


def _sheets(
    contents: Mapping[str, bytes], languages: tuple[str, ...], faults: list[Fault]
) -> Iterator[Sheet]:
    """Yield the tables that can be read, their rows as text."""
    for table in schema.TABLES:
        columns = schema.csv_columns(table, languages)
        file = f"{table.name}.csv"
        if file in contents:
            yield from _sheet(table, columns, contents[file], faults)
        elif not table.required and file not in {fault.file for fault in faults}:
            yield Sheet(table, columns, ())


def _translations(
    contents: Mapping[str, bytes], languages: tuple[str, ...], faults: list[Fault]
) -> Iterator[Sheet]:
    """Yield the translations that can be read, a table for each language that has some."""
    of = {f"{schema.texts(language).name}.csv": language for language in languages[1:]}
    for file in (file for file in contents if file.startswith(f"{TEXTS}/")):
        if file not in of:
            expected = f"translations into a language of the package: {', '.join(of) or 'none'}"
            faults.append(Fault(file, None, None, file, expected))
            continue
        table = schema.texts(of[file])
        yield from _sheet(table, table.columns, contents[file], faults)


def _sheet(
    table: schema.Table, columns: tuple[schema.Column, ...], content: bytes, faults: list[Fault]
) -> Iterator[Sheet]:
    """Yield a table, unless its file cannot be taken apart."""
    file = f"{table.name}.csv"
    text = _decoded(file, content, [column.name for column in columns], faults)
    rows = None if text is None else _rows(file, text, columns, faults)
    if rows is not None:
        yield Sheet(table, columns, tuple(rows))


def _decoded(file: str, content: bytes, names: Collection[str], faults: list[Fault]) -> str | None:
    """Return the text of a table, ``None`` where it cannot be taken apart.

    That is where it is not UTF-8, or something else than commas stands between its cells: then
    nothing else is said of it.
    """
    try:
        how = saved(content, names)
    except UnicodeDecodeError:
        faults.extend(_encoding_faults(file, content))
        return None
    if odd := [*how.oddities]:
        expected = f"UTF-8 with commas between the cells; {TIDY}"
        faults.append(Fault(file, 1, None, " and ".join(odd), expected))
        return None
    text = how.text
    if how.marked:
        expected = f"UTF-8 without such a mark; {TIDY}"
        faults.append(Fault(file, 1, None, "byte order mark", expected))
    if "\r" in text and not how.marked:
        line = text.partition("\r")[0].count("\n") + 1
        faults.append(
            Fault(file, line, None, "\r", f"a line feed alone at the end of each line; {TIDY}")
        )
    if not text.endswith("\n"):
        faults.append(Fault(file, text.count("\n") + 1, None, text[-1:], "a line feed at the end"))
    return text


def _encoding_faults(file: str, content: bytes) -> Iterator[Fault]:
    """Yield where a file is not UTF-8."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        header = content.split(b"\n")[0].decode("utf-8", "replace").split(",")
        column = _column_after(before.split("\n")[-1], header) if file.endswith(".csv") else None
        undecoded = repr(content[error.start : error.end])
        yield Fault(file, before.count("\n") + 1, column, undecoded, "text in UTF-8")


def _rows(
    file: str, text: str, columns: tuple[schema.Column, ...], faults: list[Fault]
) -> list[Record] | None:
    """Return the rows as text, ``None`` where the header or the file cannot be understood."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    names = [column.name for column in columns]
    header: list[str] = []
    rows: list[Record] = []
    line = 1
    try:
        header = next(reader, [])
        faults.extend(_header_faults(file, header, columns))
        named = [name for name in header if name]
        if len(set(named)) < len(named) or set(named).isdisjoint(names):
            return None
        line = reader.line_num + 1
        missing = frozenset(c.name for c in columns if c.required) - frozenset(header)
        for row in reader:
            whole = len(row) == len(header)
            # What has no cell is empty, and unreadable unless its column may be left out.
            text_of = dict(zip(header, row, strict=True)) if whole else {}
            texts = {name: text_of.get(name, "") for name in names}
            rows.append(Record(line, texts, {}, missing if whole else frozenset(names)))
            if not whole:
                column = _misplaced(header, row, columns)
                expected = f"{len(header)} cells"
                faults.append(Fault(file, line, column, f"{len(row)} cells", expected))
            line = reader.line_num + 1
    except csv.Error as error:
        begun = text.split("\n")[line - 1]
        broken = _BROKEN.search(begun)
        column = _column_after(begun[: broken.end()] if broken else begun, header)
        faults.append(Fault(file, line, column, str(error), "well-formed CSV"))
        return None
    return rows


def _column_after(before: str, header: list[str]) -> str | None:
    """Return the column in which a line goes on after what stands before."""
    place = max(1, len(next(csv.reader([before]), ()))) - 1
    return header[place] if place < len(header) else None


def _misplaced(header: list[str], row: list[str], columns: tuple[schema.Column, ...]) -> str | None:
    """Return the first column of a row in which its cell, one too many or too few, cannot stand."""
    by_name = {column.name: column for column in columns}
    for name, text in zip(header, row, strict=False):
        if name in by_name and cells.cell_fault(text, by_name[name]):
            return name
    return None


def _header_faults(
    file: str, header: list[str], columns: tuple[schema.Column, ...]
) -> Iterator[Fault]:
    names = [column.name for column in columns]
    if nameless := header.count(""):
        headings = f"{nameless} column{'s' * (nameless > 1)} without a name"
        yield Fault(file, 1, None, headings, "a name for each column")
    for name in filter(None, header):
        if name not in names:
            yield Fault(file, 1, name, name, "a column of this table")
        elif header.count(name) > 1:
            yield Fault(file, 1, name, name, "each column once")
    for column in columns:
        if column.required and column.name not in header:
            yield Fault(file, 1, column.name, None, "this column")
    known_names = [name for name in dict.fromkeys(header) if name in names]
    in_order = [name for name in names if name in known_names]
    for written, expected in zip(known_names, in_order, strict=True):
        if written != expected:
            yield Fault(file, 1, written, written, f"{expected} in this place")
            return


def _fingerprint(contents: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name, content in sorted(contents.items()):
        digest.update(repr((name, len(content))).encode())
        digest.update(content)
    return digest.hexdigest()
