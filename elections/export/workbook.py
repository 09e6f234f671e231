"""Tables as an Excel workbook: the rows as they are, and a sheet that explains them."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import datetime, time
from decimal import Decimal
from typing import Any
from zipfile import ZipInfo

import pandas as pd

from elections.choices import address_value
from elections.export.about import About, about
from elections.export.citation import plain
from elections.export.extract import Extract
from elections.export.rows import SOURCES, heading, parts_of, plain_value
from elections.export.texts import as_text
from elections.figures import Drawing
from elections.package import ElectionData, schema
from elections.text import Words, library
from elections.text.labels import publishers, sources_of, sources_said
from elections.text.table import decimals_of

NARROWEST, WIDEST = 8, 60
FIRST_COLUMN = 26
# A text is never taken for a formula, an address or a number.
_PLAIN = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


class _Rounded(float):
    """A number, and with how many decimals it is shown."""

    digits: int


class _Book:
    """A workbook that is being written, with its formats; each is made once."""

    def __init__(self) -> None:
        self._out = io.BytesIO()
        # It takes long to read, and few ask for a workbook.
        import xlsxwriter  # type: ignore[import-untyped]

        self.file = xlsxwriter.Workbook(self._out, _PLAIN)
        self.head = self.file.add_format({"bold": True, "bottom": 1, "valign": "top"})
        self.bold = self.file.add_format({"bold": True})
        self._digits: dict[int, Any] = {}

    def digits(self, count: int) -> Any:
        """Return the format of a number with this count of decimals."""
        if count not in self._digits:
            form = "0." + "0" * count if count else "0"
            self._digits[count] = self.file.add_format({"num_format": form})
        return self._digits[count]

    def finished(self, title: str, about: About) -> bytes:
        """Return the workbook once all is written; it bears the day of the data."""
        self.file.set_properties(
            {"title": title, "author": about.author, "created": _moment(about)}
        )
        self.file.close()
        return self._out.getvalue()


def workbook(about: About, extracts: Sequence[Extract], words: Words) -> bytes:
    """Return a workbook with a sheet for each table and one that explains all of them.

    Numbers are numbers, shown with the digits as published; ids, days and texts are texts;
    a missing value is an empty cell. No text is taken for a formula. The explaining sheet
    comes after a single table and before several.

    >>> from elections.export import about, whole
    >>> from elections.package.loading import load
    >>> from elections.text import load_words
    >>> data = load("tests/country")
    >>> workbook(about(data), [whole(data, "regions")], load_words("en"))[:2]
    b'PK'
    """
    book = _Book()
    title = words.say("export-about")
    if len(extracts) > 1:
        _explain(book, book.file.add_worksheet(title), about, extracts, words)
    for extract in extracts:
        rows = [list(row.values()) for row in extract.rows.to_dict("records")]
        _table(book, book.file.add_worksheet(extract.table), [*extract.rows], rows)
    if len(extracts) == 1:
        _explain(book, book.file.add_worksheet(title), about, extracts, words)
    return book.finished(about.title, about)


def rows_workbook(
    drawing: Drawing, data: ElectionData, words: Words, *, address: str = ""
) -> bytes:
    """Return all rows that a figure draws as a workbook, in the reader's words.

    A sheet for each part of the rows, with the columns of :func:`rows_csv`, each with its unit;
    numbers are numbers, shown with the decimals that words write. The last sheet says what the
    figure shows, with which choices, and on what it rests.

    >>> from elections.figures import figure
    >>> from elections.package.loading import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> rows_workbook(figure("chamber", data, words), data, words)[:2]
    b'PK'
    """
    book = _Book()
    for part in parts_of(drawing):
        headings = [heading(column, words) for column in part.columns]
        columns = [_readable(part.table, column, data, words) for column in part.columns]
        _table(book, book.file.add_worksheet(part.name), headings, list(zip(*columns, strict=True)))
    sheet = book.file.add_worksheet(words.say("export-about"))
    _pairs(book, sheet, _figure_head(drawing, data, words, address))
    sheet.set_column(0, 0, FIRST_COLUMN)
    return book.finished(drawing.captions.title, about(data))


def _readable(table: pd.DataFrame, column: str, data: ElectionData, words: Words) -> list[Any]:
    """Return the cells of a column of a figure's rows as a reader sees them."""
    cells = table[column]
    if column == SOURCES:
        return [publishers(data, cell, words) for cell in cells]
    if column == "confidence":
        return [cell if pd.isna(cell) else words.say("confidence", level=cell) for cell in cells]
    if cells.dtype.kind == "f":
        places = decimals_of(table, column)
        numbers = map(plain_value, cells)
        return [_rounded(number, digits) for number, digits in zip(numbers, places, strict=True)]
    return [plain_value(cell) for cell in cells]


def _rounded(value: float | None, digits: int | None) -> _Rounded | None:
    if value is None or digits is None:
        return None
    number = _Rounded(value)
    number.digits = digits
    return number


def _figure_head(
    drawing: Drawing, data: ElectionData, words: Words, address: str
) -> Iterator[tuple[str, str]]:
    package, captions = about(data), drawing.captions
    yield words.say("export-title"), captions.title
    yield words.say("export-measure"), captions.subtitle
    yield words.say("export-main"), captions.alternative
    if drawing.choices:
        chosen = (f"{name}={address_value(value)}" for name, value in drawing.choices.items())
        yield words.say("export-choices"), ", ".join(chosen)
    if address:
        yield words.say("export-address"), address
    yield words.say("export-package"), package.title
    yield from _version(package, words)
    yield words.say("export-missing"), words.say("export-missing-note")
    records = sources_said(data, sources_of(data, drawing.evidence), words)
    for row in records.to_dict("records"):
        parts = (row["publisher"], row["title"], row["date"], row["address"])
        yield words.say("export-source"), ". ".join(str(part) for part in parts if pd.notna(part))


def _moment(about: About) -> datetime:
    """Return the day of the version: a workbook made later is still the same workbook."""
    if about.released is None:
        return datetime(*ZipInfo().date_time)
    return datetime.combine(about.released, time())


def _table(book: _Book, sheet: Any, headings: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    for place, name in enumerate(headings):
        sheet.write_string(0, place, name, book.head)
        width = max([len(name), *(len(as_text(row[place])) for row in rows)]) + 2
        sheet.set_column(place, place, min(max(width, NARROWEST), WIDEST))
    for line, row in enumerate(rows, start=1):
        for place, cell in enumerate(row):
            _cell(book, sheet, (line, place), cell)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(rows), len(headings) - 1)


def _cell(book: _Book, sheet: Any, at: tuple[int, int], cell: Any) -> None:
    if pd.isna(cell):
        return
    if isinstance(cell, bool):
        sheet.write_boolean(*at, cell)
    elif isinstance(cell, Decimal):
        digits = max(0, -int(cell.as_tuple().exponent))
        sheet.write_number(*at, float(cell), book.digits(digits))
    elif isinstance(cell, _Rounded):
        sheet.write_number(*at, cell, book.digits(cell.digits))
    elif isinstance(cell, int):
        sheet.write_number(*at, cell)
    else:
        sheet.write_string(*at, str(cell))


def _explain(
    book: _Book, sheet: Any, about: About, extracts: Sequence[Extract], words: Words
) -> None:
    """Write what the package is, then what each column of the tables means."""
    line = _pairs(book, sheet, _head(about, extracts, words))
    headings = ("table", "column", "type", "unit", "required", "values", "meaning")
    for place, name in enumerate(headings):
        sheet.write_string(line + 1, place, words.say(f"export-{name}"), book.head)
    line += 2
    for extract in extracts:
        for row in _dictionary(about, extract.table, words):
            for place, text in enumerate(row):
                sheet.write_string(line, place, text)
            line += 1
    for place, width in enumerate((FIRST_COLUMN, 30, 10, 12, 10, 40, 80)):
        sheet.set_column(place, place, width)


def _pairs(book: _Book, sheet: Any, pairs: Iterator[tuple[str, str]]) -> int:
    """Write names and values below each other; return how many there were."""
    line = 0
    for line, (name, value) in enumerate(pairs, start=1):
        sheet.write_string(line - 1, 0, name, book.bold)
        sheet.write_string(line - 1, 1, value)
    return line


def _head(about: About, extracts: Sequence[Extract], words: Words) -> Iterator[tuple[str, str]]:
    yield words.say("export-title"), about.title
    yield from _version(about, words)
    for extract in extracts:
        description = library.description(extract.table, words)
        rows = words.say("export-rows", found=len(extract.rows), total=extract.of)
        yield extract.table, f"{description} {rows}"
        if extract.search:
            yield words.say("export-search"), extract.search
    yield words.say("export-sources"), words.say("export-sources-note")
    yield words.say("export-missing"), words.say("export-missing-note")
    yield words.say("export-days"), words.say("export-days-note")


def _version(about: About, words: Words) -> Iterator[tuple[str, str]]:
    yield words.say("export-version"), about.version
    if about.released:
        yield words.say("export-date"), about.released.isoformat()
    if about.licence:
        yield words.say("export-licence"), about.licence_title or about.licence
        yield words.say("export-terms"), about.licence_address
    yield words.say("export-cite"), plain(about, words)


def _dictionary(about: About, table: str, words: Words) -> Iterator[tuple[str, ...]]:
    for field in about.resources[table]["schema"]["fields"]:
        constraints = field.get("constraints", {})
        name = str(field["name"]).removesuffix(f"_{field.get('language')}")
        column = schema.table(table).column(name)
        yield (
            table,
            str(field["name"]),
            str(field["type"]),
            words.say("unit", unit=column.unit) if column.unit else "",
            words.say("yes-no", answer="yes" if constraints.get("required") else "no"),
            library.values(table, column, words),
            library.meaning(table, column, words),
        )
