"""Single cells: what may stand in one, and what is said of one that cannot."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from elections.package import schema
from elections.package.cells import Part, cell_fault, read, to_sheets
from elections.package.dates import PartialDate
from elections.package.faults import Fault
from elections.package.records import Record, Sheet
from elections.package.schema import Column, Table

AN_ID = "an id: lower-case letters and digits, parted by _ or -"
IDS = "ids, joined by ; without spaces"
IN_ORDER = "ids in order, each once"
WHOLE = "a whole number, digits alone, at most 18"
NUMBER = "a number, digits with at most one point, 18 on either side at most"
DAY = "a day, YYYY-MM-DD"
PARTIAL = "YYYY, YYYY-MM or YYYY-MM-DD, with ../ before or ~ behind it where needed"
NO_DAY = "a day that the calendar has"
COLOUR = "a colour, # and six lower-case hexadecimal digits"
FORMULA = "text that no spreadsheet takes for a formula: no =, +, - or @ "
LOST = "text that was not lost in decoding"
TAGS = "text without tags and script addresses"
CONTROL = "text without control characters; there is a "
ALPHABETS = "letters of one alphabet in a word; there is a "
HOST = "an address with the name of a host, no number and no port"
SIGNS = "an address of signs that may stand in one"


def column(kind: schema.ColumnType, **more: object) -> Column:
    return Column("cell", kind, "", **more)  # type: ignore[arg-type]


def misread(name: str) -> str:
    return f"an id that no reader of tables takes for something else, as it does {name}"


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        ("id", "No id", AN_ID),
        ("id", "a;b", AN_ID),
        ("id", "nan", misread("nan")),
        ("id", "1990", misread("1990")),
        ("ids", "a, b", IDS),
        ("ids", "a;", IDS),
        ("ids", "b;a", IN_ORDER),
        ("ids", "a;a", IN_ORDER),
        ("ids", "a;null", misread("null")),
        ("integer", "1" * 19, WHOLE),
        ("integer", "01", WHOLE),
        ("integer", "1.0", WHOLE),
        ("integer", "٣", WHOLE),
        ("decimal", f"{'1' * 19}.5", NUMBER),
        ("decimal", f"0.{'1' * 19}", NUMBER),
        ("decimal", "1/2", NUMBER),
        ("decimal", "1.", NUMBER),
        ("boolean", "True", "true or false"),
        ("date", "13.05.1990", DAY),
        ("date", "1990-02-30", NO_DAY),
        ("partial_date", "May 1990", PARTIAL),
        ("partial_date", "1990-13", NO_DAY),
        ("colour", "#3C9A4A", COLOUR),
        ("url", "ftp://example.org", "an address that begins with http:// or https://"),
        ("url", "https://[example.org", "an address that can be read"),
        ("url", "https://user@example.org", "an address without a user"),
        ("url", "https://?example.org", HOST),
        ("url", "https://localhost/1", HOST),
        ("url", "https://example.org:80/1", HOST),
        ("url", "https://example.org/{1}", SIGNS),
        ("url", "https://example.org/<b>", TAGS),
        ("string", " x", "no white space around the text"),
        ("string", "x\N{NO-BREAK SPACE}", "no white space around the text"),
        ("string", "x  y", "one space between words"),
        ("string", "x\ty", f"{CONTROL}U+0009"),
        ("string", "x\N{SOFT HYPHEN}y", f"{CONTROL}SOFT HYPHEN"),
        ("string", "x\ue000y", f"{CONTROL}U+E000"),
        ("string", "x\ud800y", f"{CONTROL}U+D800"),
        (
            "string",
            "x\N{LINE SEPARATOR}y",
            f"{CONTROL}LINE SEPARATOR",
        ),
        (
            "string",
            "x\N{PARAGRAPH SEPARATOR}y",
            f"{CONTROL}PARAGRAPH SEPARATOR",
        ),
        ("string", "x\N{THIN SPACE}y", "plain spaces; there is a THIN SPACE"),
        (
            "string",
            "Cafe\N{COMBINING ACUTE ACCENT}",
            "letters and their marks as one sign (Unicode NFC); 'é' is not",
        ),
        (
            "string",
            "Кай\N{COMBINING BREVE}сар, и\N{COMBINING BREVE}",
            "letters and their marks as one sign (Unicode NFC); 'й' is not",
        ),
        ("name", "Nur Оtan", f"{ALPHABETS}CYRILLIC CAPITAL LETTER O in 'Оtan'"),
        ("text", "Нур Oтан", f"{ALPHABETS}LATIN CAPITAL LETTER O in 'Oтан'"),
        (
            "name",
            "Жасы\N{GREEK SMALL LETTER LAMDA}",
            f"{ALPHABETS}GREEK SMALL LETTER LAMDA in 'Жасы\N{GREEK SMALL LETTER LAMDA}'",
        ),
        ("string", "x\N{REPLACEMENT CHARACTER}", LOST),
        ("text", "x\ufffey", LOST),
        ("name", "x\uffffy", LOST),
        ("string", "=1", f"{FORMULA}at its start"),
        ("name", "+1", f"{FORMULA}at its start"),
        ("text", "-1", f"{FORMULA}at its start"),
        ("string", "@x", f"{FORMULA}at its start"),
        ("string", "x; =1", f"{FORMULA}after a semicolon"),
        ("string", "x <b>y</b>", TAGS),
        ("string", "x (VBScript :y)", TAGS),
        ("string", "data:text/html", TAGS),
    ],
)
def test_what_is_said_of_a_cell_that_cannot_stand(
    kind: schema.ColumnType, text: str, said: str
) -> None:
    assert cell_fault(text, column(kind)) == said


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("id", ["a", "green", "1994_spring", "hill-country", "nation", "a1e5"]),
        ("ids", ["a", "a;b;c", "law_1989;law_1994"]),
        ("integer", ["0", "7", "9" * 18]),
        ("decimal", ["0", "18.0", f"{'9' * 18}.{'9' * 18}"]),
        ("boolean", ["true", "false"]),
        ("date", ["1990-05-13", "2000-02-29"]),
        ("partial_date", ["1990", "1990-05", "../1990-05-13", "1990~"]),
        ("colour", ["#3c9a4a"]),
        ("url", ["http://example.org", "https://ru.example.org/Закон_(1997)?page=2#art.1"]),
        ("string", ["Xylophone", "x = y, -z; z", "3 < 5", "Құқық-X, in Σ and Москва", "한"]),
    ],
)
def test_what_may_stand_in_a_column(kind: schema.ColumnType, texts: list[str]) -> None:
    assert [cell_fault(text, column(kind)) for text in ["", *texts]] == [None] * (1 + len(texts))


def test_a_cell_without_a_value() -> None:
    assert cell_fault("", column("integer", required=True)) == "a value"
    assert cell_fault("", column("integer", allowed=("1",))) is None


def test_a_value_of_a_closed_set() -> None:
    period = column("string", allowed=("core", "after"))
    assert [cell_fault(text, period) for text in ("core", "after")] == [None, None]
    assert cell_fault("before", period) == "one of core, after"


def test_a_year_stands_as_the_id_of_an_election_alone() -> None:
    election = column("id", year=True)
    assert [cell_fault(text, election) for text in ("1990", "a")] == [None, None]
    for text in ("90", "0990", "19900", "1990-05"):
        assert cell_fault(text, election) == misread(text)


@pytest.mark.parametrize(
    ("bounds", "within", "said"),
    [
        ({"minimum": 1, "maximum": 5}, ["1", "1.0", "3", "5"], "a number from 1 up to 5"),
        ({"minimum": 1}, ["1", "5.1", "9" * 18], "a number from 1"),
        ({"maximum": 5}, ["0", "0.5", "5.0"], "a number up to 5"),
    ],
)
def test_bounds_are_said_as_far_as_there_are_any(
    bounds: dict[str, int], within: list[str], said: str
) -> None:
    share = column("decimal", **bounds)
    assert {cell_fault(text, share) for text in within} == {None}
    assert "minimum" not in bounds or cell_fault("0.9", share) == said
    assert "maximum" not in bounds or cell_fault(f"5.{'0' * 17}1", share) == said


def test_a_fraction_of_the_whole_is_a_percentage() -> None:
    share = column("decimal", minimum=0, maximum=100, fractions=True)
    for text in ("1/150", "1/1", "50", "100", f"1/{'9' * 18}"):
        assert cell_fault(text, share) is None
    assert cell_fault("3/2", share) == "a number from 0 up to 100"
    assert cell_fault("0/3", share) == cell_fault(f"1/{'9' * 19}", share) == NUMBER
    low = column("decimal", maximum=1, fractions=True)
    assert (cell_fault("1/100", low), cell_fault("1/99", low)) == (None, "a number up to 1")
    part = read("1/150", share)
    assert isinstance(part, Part)
    assert str(part * 3) == "2"
    assert str(part) == "1/150"


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("integer", "0", 0),
        ("decimal", "82.20", Decimal("82.20")),
        ("boolean", "true", True),
        ("boolean", "false", False),
        ("date", "1990-05-13", date(1990, 5, 13)),
        ("partial_date", "1990-05", PartialDate(date(1990, 5, 1), date(1990, 5, 31))),
        ("id", "a", "a"),
        ("ids", "a", ("a",)),
        ("ids", "a;b", ("a", "b")),
        ("text", "a;b", "a;b"),
    ],
)
def test_what_a_cell_means(kind: schema.ColumnType, text: str, value: object) -> None:
    found = read(text, column(kind))
    assert (str(found), type(found)) == (str(value), type(value))
    assert read("", column(kind)) is None


def test_each_fault_is_told_once_and_a_row_without_a_key_is_about_nothing() -> None:
    table = Table("things", "", ("id",), (Column("id", "id", ""), Column("votes", "integer", "")))
    texts = [("a", "1"), ("b", "x"), ("C", "2"), ("d", "x"), ("", ""), ("f", "")]
    rows = [
        Record(line, {"id": name, "votes": votes}, {}, frozenset({"id"} if name == "" else ()))
        for line, (name, votes) in enumerate(texts, 2)
    ]
    faults: list[Fault] = []
    found = to_sheets([Sheet(table, table.columns, tuple(rows))], faults)
    assert faults == [
        Fault("things.csv", 3, "votes", "x", WHOLE),
        Fault("things.csv", 4, "id", "C", AN_ID),
        Fault("things.csv", 5, "votes", "x", WHOLE),
    ]
    nothing = {"id": None, "votes": None}
    assert [(row.values, {*row.unreadable}) for row in found["things"].records] == [
        ({"id": "a", "votes": 1}, set()),
        ({"id": "b", "votes": None}, {"votes"}),
        (nothing, {"id", "votes"}),
        ({"id": "d", "votes": None}, {"votes"}),
        (nothing, {"id", "votes"}),
        ({"id": "f", "votes": None}, set()),
    ]
    assert [row.line for row in found["things"].records] == [2, 3, 4, 5, 6, 7]


def test_bounds_stand_at_numbers_alone() -> None:
    """Elsewhere there is nothing to compare with them."""
    for table in schema.TABLES:
        for one in table.columns:
            bounded = (one.minimum, one.maximum) != (None, None)
            assert not bounded or one.type in ("integer", "decimal"), (table.name, one.name)
