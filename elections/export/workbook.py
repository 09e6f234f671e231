"""Tables as an Excel workbook: the rows as they are, and a sheet that explains them."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any
from zipfile import ZipInfo

import pandas as pd
import xlsxwriter  # type: ignore[import-untyped]

from elections.export.about import About
from elections.export.citation import plain
from elections.export.extract import Extract
from elections.export.texts import as_text
from elections.text import Words

NARROWEST, WIDEST = 8, 60
# A text is never taken for a formula, an address or a number.
_PLAIN = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


class _Book:
    """A workbook that is being written, with its formats; each is made once."""

    def __init__(self, out: io.BytesIO) -> None:
        self.book = xlsxwriter.Workbook(out, _PLAIN)
        self.head = self.book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        self.bold = self.book.add_format({"bold": True})
        self._digits: dict[int, Any] = {}

    def digits(self, count: int) -> Any:
        """Return the format of a number with this count of decimals."""
        if count not in self._digits:
            form = "0." + "0" * count if count else "0"
            self._digits[count] = self.book.add_format({"num_format": form})
        return self._digits[count]


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
    out = io.BytesIO()
    made = _Book(out)
    title = words.say("export-about")
    if len(extracts) > 1:
        _explain(made, made.book.add_worksheet(title), about, extracts, words)
    for extract in extracts:
        _table(made, made.book.add_worksheet(extract.table), extract)
    if len(extracts) == 1:
        _explain(made, made.book.add_worksheet(title), about, extracts, words)
    made.book.set_properties(
        {"title": about.title, "author": about.author, "created": _moment(about)}
    )
    made.book.close()
    return out.getvalue()


def _moment(about: About) -> datetime:
    """Return the day of the version: a workbook made later is still the same workbook."""
    if about.released is None:
        return datetime(*ZipInfo().date_time)
    return datetime(about.released.year, about.released.month, about.released.day)


def _table(made: _Book, sheet: Any, extract: Extract) -> None:
    for place, name in enumerate(extract.rows.columns):
        sheet.write_string(0, place, name, made.head)
        width = max([len(name), *(len(as_text(cell)) for cell in extract.rows[name])]) + 2
        sheet.set_column(place, place, min(max(width, NARROWEST), WIDEST))
    for line, row in enumerate(extract.rows.to_dict("records"), start=1):
        for place, cell in enumerate(row.values()):
            _cell(made, sheet, (line, place), cell)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(extract.rows), len(extract.rows.columns) - 1)


def _cell(made: _Book, sheet: Any, at: tuple[int, int], cell: Any) -> None:
    if pd.isna(cell):
        return
    if isinstance(cell, bool):
        sheet.write_boolean(*at, cell)
    elif isinstance(cell, Decimal):
        digits = max(0, -int(cell.as_tuple().exponent))
        sheet.write_number(*at, float(cell), made.digits(digits))
    elif isinstance(cell, int):
        sheet.write_number(*at, cell)
    else:
        sheet.write_string(*at, str(cell))


def _explain(
    made: _Book, sheet: Any, about: About, extracts: Sequence[Extract], words: Words
) -> None:
    """Write what the package is, then what each column of the tables means."""
    line = 0
    for name, value in _head(about, extracts, words):
        sheet.write_string(line, 0, name, made.bold)
        sheet.write_string(line, 1, value)
        line += 1
    headings = ("table", "column", "type", "unit", "required", "values", "meaning")
    for place, heading in enumerate(headings):
        sheet.write_string(line + 1, place, words.say(f"export-{heading}"), made.head)
    line += 2
    for extract in extracts:
        for row in _dictionary(about, extract.table, words):
            for place, text in enumerate(row):
                sheet.write_string(line, place, text)
            line += 1
    for place, width in enumerate((26, 30, 10, 12, 10, 40, 80)):
        sheet.set_column(place, place, width)


def _head(about: About, extracts: Sequence[Extract], words: Words) -> Iterator[tuple[str, str]]:
    yield words.say("export-title"), about.title
    yield words.say("export-version"), about.version
    if about.released:
        yield words.say("export-date"), about.released.isoformat()
    if about.licence:
        yield words.say("export-licence"), about.licence_title or about.licence
        yield words.say("export-terms"), about.licence_address
    yield words.say("export-cite"), plain(about, words)
    for extract in extracts:
        description = str(about.resources[extract.table]["description"])
        rows = words.say("export-rows", found=len(extract.rows), total=extract.of)
        yield extract.table, f"{description} {rows}"
        if extract.search:
            yield words.say("export-search"), extract.search
    yield words.say("export-sources"), words.say("export-sources-note")
    yield words.say("export-missing"), words.say("export-missing-note")
    yield words.say("export-days"), words.say("export-days-note")


def _dictionary(about: About, table: str, words: Words) -> Iterator[tuple[str, ...]]:
    for field in about.resources[table]["schema"]["fields"]:
        constraints = field.get("constraints", {})
        yield (
            table,
            str(field["name"]),
            str(field["type"]),
            str(field.get("unit", "")),
            words.say("yes-no", answer="yes" if constraints.get("required") else "no"),
            ", ".join(constraints.get("enum", [])),
            str(field["description"]),
        )
