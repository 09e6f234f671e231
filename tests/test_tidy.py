"""Files as spreadsheets save them: one fault each; `elections tidy` writes them as they were."""

from __future__ import annotations

import csv
import io
import random
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from elections.__main__ import main
from elections.package import DataError, load, schema
from tests.conftest import COUNTRY, DATA, files_in
from tests.spoiled import cell, replaced

Copy = Callable[..., Path]
Output = pytest.CaptureFixture[str]
Rows = list[list[str]]
DECIMALS = {one.name for table in schema.TABLES for one in table.columns if one.type == "decimal"}
NUMBERS = DECIMALS | {
    one.name for table in schema.TABLES for one in table.columns if one.type == "integer"
}
TRUTHS = {one.name for table in schema.TABLES for one in table.columns if one.type == "boolean"}
DAYS = {one.name for table in schema.TABLES for one in table.columns if one.type == "date"}


def written(rows: Rows, separator: str, ending: str = "\r\n") -> str:
    """Return rows as a program writes them."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, lineterminator=ending).writerows(rows)
    return out.getvalue()


def changed(rows: Rows, names: set[str], change: Callable[[str], str]) -> Rows:
    """Return rows in which the cells of some columns are changed."""
    header, *body = rows
    return [
        header,
        *(
            [
                change(text) if name in names else text
                for name, text in zip(header, row, strict=True)
            ]
            for row in body
        ),
    ]


def commas(rows: Rows) -> Rows:
    """Write numbers with a comma."""
    return changed(rows, DECIMALS, lambda text: text.replace(".", ","))


def days(rows: Rows) -> Rows:
    """Write days as DD.MM.YYYY."""
    return changed(rows, DAYS, lambda text: re.sub(r"^(\d{4})-(\d\d)-(\d\d)$", r"\3.\2.\1", text))


def grouped(rows: Rows) -> Rows:
    """Part thousands by no-break spaces."""

    def parted(text: str) -> str:
        # A year has no thousands.
        whole = re.fullmatch(r"\d{5,}", text)
        return f"{int(text):,}".replace(",", "\u00a0") if whole else text

    return changed(rows, NUMBERS - DECIMALS, parted)


def padded(rows: Rows) -> Rows:
    """Add empty columns and rows."""
    wide = [[*row, "", ""] for row in rows]
    return [*wide, *([""] * len(wide[0]) for _ in range(3))]


def shuffled(rows: Rows) -> Rows:
    """Put the rows in another order."""
    header, *body = rows
    return [header, *random.Random(1).sample(body, len(body))]


def truths(rows: Rows, true: str, false: str) -> Rows:
    """Write true and false in another way."""
    return changed(rows, TRUTHS, lambda text: {"true": true, "false": false}.get(text, text))


def apart(rows: Rows) -> Rows:
    """Take letters apart, and put spaces at the ends of texts."""
    header, *body = rows
    return [header, *([unicodedata.normalize("NFD", text) for text in row] for row in body)]


PROGRAMS: dict[str, Callable[[Rows], bytes]] = {
    "CSV UTF-8, Russian": lambda rows: written(
        days(commas(grouped(truths(rows, "ИСТИНА", "ЛОЖЬ")))), ";"
    ).encode("utf-8-sig"),
    "CSV UTF-8, Dutch": lambda rows: written(commas(truths(rows, "WAAR", "ONWAAR")), ";").encode(
        "utf-8-sig"
    ),
    "CSV UTF-8, English": lambda rows: written(truths(rows, "TRUE", "FALSE"), ",").encode(
        "utf-8-sig"
    ),
    "Unicode text, Russian": lambda rows: written(commas(rows), "\t").encode("utf-16"),
    "Unicode text, big end first": lambda rows: (
        "\ufeff".encode("utf-16-be") + written(rows, "\t").encode("utf-16-be")
    ),
    "separator told": lambda rows: ("sep=;\r\n" + written(commas(rows), ";")).encode(),
    "separator told in a row": lambda rows: (
        b"\xef\xbb\xbfsep=,,,\r\n" + written(rows, ",").encode()
    ),
    "old Macintosh": lambda rows: written(rows, ";", "\r").encode(),
    "tabs": lambda rows: written(rows, "\t", "\n").encode(),
    "empty at the ends": lambda rows: written(padded(rows), ",", "\n").encode(),
    "empty at the ends, semicolons": lambda rows: written(padded(rows), ";").encode(),
    "another order": lambda rows: written(shuffled(rows), ",", "\n").encode(),
    "letters apart": lambda rows: written(apart(rows), ",", "\n").encode(),
    "spaces": lambda rows: written(
        [rows[0], *([f" {one.replace(' ', chr(160) + ' ')} " for one in row] for row in rows[1:])],
        ",",
        "\n",
    ).encode(),
    "no last line feed": lambda rows: written(rows, ",", "\n").encode().rstrip(b"\n"),
    "quotes everywhere": lambda rows: "".join(
        ",".join('"' + one.replace('"', '""') + '"' for one in row) + "\n" for row in rows
    ).encode(),
}


def save(folder: Path, file: str, program: str) -> None:
    """Save a file of a package as a program does."""
    text = (folder / file).read_text(encoding="utf-8")
    rows = [*csv.reader(io.StringIO(text, newline=""))]
    (folder / file).write_bytes(PROGRAMS[program](rows))


@pytest.mark.parametrize("package", [COUNTRY, DATA], ids=["country", "data"])
@pytest.mark.parametrize("program", PROGRAMS)
def test_every_table_is_written_as_it_was(
    program: str, package: Path, copy_of_data: Copy, capsys: Output
) -> None:
    folder = copy_of_data(package)
    files = [name for name in files_in(folder) if name.endswith(".csv")]
    assert "texts/ru.csv" in files
    for file in files:
        save(folder, file, program)
    saved = {file: (folder / file).read_bytes() for file in files}
    assert saved != {file: (package / file).read_bytes() for file in files}
    # First it only says what would change.
    assert main(["tidy", "--check", str(folder)]) == 1
    assert {file: (folder / file).read_bytes() for file in files} == saved
    said = capsys.readouterr().out
    assert "would be written anew" in said
    assert main(["tidy", str(folder)]) == 0
    assert capsys.readouterr().out.splitlines()[:-1] == said.splitlines()[:-1]
    assert {file: (folder / file).read_bytes() for file in files} == {
        file: (package / file).read_bytes() for file in files
    }
    assert main(["tidy", "--check", str(folder)]) == 0
    assert capsys.readouterr().out == f"{folder} is tidy\n"
    assert [*files_in(folder)] == [*files_in(package)]


@pytest.mark.parametrize(
    ("program", "named"),
    [
        ("CSV UTF-8, Russian", "semicolons between the cells"),
        ("CSV UTF-8, Dutch", "semicolons between the cells"),
        ("CSV UTF-8, English", "byte order mark"),
        ("Unicode text, Russian", "UTF-16 and tabs between the cells"),
        ("separator told", "a line with the separator and semicolons between the cells"),
        ("old Macintosh", "semicolons between the cells"),
        ("tabs", "tabs between the cells"),
    ],
)
def test_a_file_that_a_spreadsheet_saved_is_one_fault_that_tells_of_tidy(
    program: str, named: str, copy_of_data: Copy
) -> None:
    folder = copy_of_data()
    text = (folder / "rural_heads.csv").read_text("utf-8")
    (folder / "rural_heads.csv").write_bytes(
        PROGRAMS[program]([*csv.reader(io.StringIO(text, newline=""))])
        if program != "CSV UTF-8, English"
        else text.replace("\n", "\r\n").encode("utf-8-sig")
    )
    with pytest.raises(DataError) as caught:
        load(folder)
    (fault,) = caught.value.faults
    assert (fault.file, fault.row, fault.value) == ("rural_heads.csv", 1, named)
    assert "`elections tidy`" in fault.expected


def test_a_row_out_of_order_is_told_its_place_and_tidy(copy_of_data: Copy) -> None:
    folder = copy_of_data()
    lines = (folder / "regions.csv").read_text("utf-8").splitlines(keepends=True)
    (folder / "regions.csv").write_text("".join([lines[0], *lines[2:], lines[1]]), "utf-8")
    with pytest.raises(DataError) as caught:
        load(folder)
    (fault,) = caught.value.faults
    assert (fault.file, fault.row) == ("regions.csv", len(lines))
    assert fault.expected == "a place before line 2; `elections tidy` writes it so"


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("turnout_percent", "1,234"),
        ("turnout_percent", "6.5,18"),
        ("turnout_percent", "6,5E+01"),
        ("turnout_percent", "65.18 %"),
        ("registered", "1.653.980"),
        ("registered", "1,653,980"),
        ("registered", "1653 980"),
        ("registered", "1653980,0"),
        ("registered", "many"),
        ("date", "5/13/1990"),
        ("date", "13-5-1990"),
        ("against_all", "yes"),
    ],
)
def test_what_is_not_understood_is_named_and_nothing_is_written(
    column: str, value: str, copy_of_data: Copy, capsys: Output
) -> None:
    folder = copy_of_data()
    cell("elections.csv", "1990", column, value)(folder)
    save(folder, "results.csv", "another order")
    before = files_in(folder)
    assert main(["tidy", str(folder)]) == 1
    told, last = capsys.readouterr().out.splitlines()
    assert told.startswith(f"elections.csv:2 {column}: {value!r} - expected ")
    assert last.startswith("nothing is written: 1 place in ")
    assert files_in(folder) == before


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("a,b\n1,2\n".encode("utf-16-le"), "regions.csv:1"),
        ("region_id;name_en\nx;Ёж\n".encode("cp1251"), "regions.csv:2"),
        (b"region_id,name_en\nx,y,z\n", "regions.csv:2"),
        (b"region_id,name_en\nx\n", "regions.csv:2"),
        (b"region_id,name_en,,\nx,y,,z\n", "regions.csv:2"),
        (b'region_id,name_en\n"x,y\n', "regions.csv:"),
        (b"", "regions.csv:1"),
    ],
    ids=["no mark", "code page", "more", "fewer", "beyond", "quotes", "nothing"],
)
def test_a_file_that_cannot_be_taken_apart_is_left_as_it_is(
    content: bytes, place: str, copy_of_data: Copy, capsys: Output
) -> None:
    folder = copy_of_data()
    (folder / "regions.csv").write_bytes(content)
    assert main(["tidy", str(folder)]) == 1
    assert capsys.readouterr().out.startswith(place)
    assert (folder / "regions.csv").read_bytes() == content


def test_a_zero_before_three_digits_is_no_thousand(copy_of_data: Copy) -> None:
    folder = copy_of_data()
    cell("elections.csv", "1990", "turnout_percent", "0,125")(folder)
    assert main(["tidy", str(folder)]) == 0
    assert ",0.125," in (folder / "elections.csv").read_text("utf-8")


def test_a_folder_without_a_descriptor_cannot_be_tidied(copy_of_data: Copy, capsys: Output) -> None:
    folder = copy_of_data()
    replaced("datapackage.json", '"languages"', '"tongues"')(folder)
    assert main(["tidy", str(folder)]) == 1
    assert "cannot be tidied: languages are None" in capsys.readouterr().err
