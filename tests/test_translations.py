"""Translations of the texts: each is of a text that is there, and of the text as it is now."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from elections.__main__ import main
from elections.package import DataError, ElectionData, current, load, schema
from elections.sections import section
from elections.sections.blocks import Files, Records
from elections.text import load_words
from tests.conftest import COUNTRY
from tests.spoiled import Case, case, cases, cell, content, expected, replaced, reported

Copy = Callable[..., Path]
Output = pytest.CaptureFixture[str]
RU = "texts/ru.csv"
NOTE = "elections,1990,note"


def added(row: str) -> Callable[[Path], None]:
    """Put a row at the end of the Russian translations."""
    return content(RU, lambda text: text + f"{row}\n".encode())


def note_of(data: ElectionData, language: str) -> object:
    """Return the note on the election of 1990 in a language."""
    return data.elections.set_index("election_id")[f"note_{language}"]["1990"]


def rows_of(path: Path) -> list[dict[str, str]]:
    """Return the rows of a file as text."""
    with path.open(encoding="utf-8", newline="") as file:
        return [*csv.DictReader(file)]


def told(folder: Path) -> list[tuple[str, str, str, bool]]:
    """Return which texts of the election of 1990 have no translation into Russian."""
    found = load(folder).untranslated
    return [
        (one.table, one.key, one.column, one.stale)
        for one in found
        if (one.language, one.table, one.key) == ("ru", "elections", "1990")
    ]


def test_every_text_of_the_package_is_translated_as_it_stands(data: ElectionData) -> None:
    assert set(data.translations) == {"texts/kk", "texts/ru"}
    assert [str(one) for one in data.untranslated] == []


def test_no_text_sends_a_reader_to_a_table_of_the_package(data: ElectionData) -> None:
    """Who reads a report or a page does not see their names."""
    names = "|".join(table.name for table in schema.TABLES)
    sent = re.compile(rf"\b(see|in|таблиц[ае]|таблицу) ({names})\b|\b({names}) кестесі")
    folder = Path("data")
    for path in sorted(folder.rglob("*.csv")):
        for row in rows_of(path):
            texts = [cell for column, cell in row.items() if column.startswith(("note", "text"))]
            assert not [text for text in texts if sent.search(text)], path


def test_a_text_has_its_translations_beside_it(country: ElectionData) -> None:
    """As in tests/country/texts."""
    assert [note_of(country, language) for language in country.languages] == [
        "The first election with party lists.",
        "Партиялық тізімдермен өткен алғашқы сайлау.",
        "Первые выборы по партийным спискам.",
    ]


def test_a_fingerprint_is_the_beginning_of_a_common_digest(country: ElectionData) -> None:
    """So that whoever translates can make it with any other program."""
    rows = country.translations["texts/ru"]
    (own,) = rows[(rows["table"] == "elections") & (rows["key"] == "1990")]["fingerprint"]
    digest = sha256(b"The first election with party lists.").hexdigest()
    assert own == digest[:12] == "c3829b68ecbf"


def test_a_changed_text_makes_its_translations_stale(copy_of_data: Copy, capsys: Output) -> None:
    folder = copy_of_data()
    assert told(folder) == []
    cell("elections.csv", "1990", "note_en", "The first with lists.")(folder)
    assert told(folder) == [("elections", "1990", "note", True)]
    data = load(folder)
    assert note_of(data, "en") == "The first with lists."
    assert data.elections[["note_kk", "note_ru"]].iloc[0].isna().all()
    row = data.elections.iloc[0]
    said = [load_words(language).text(row, "note") for language in ("en", "ru")]
    assert said == ["The first with lists."] * 2
    assert main(["check", str(folder)]) == 0
    lines = capsys.readouterr().out.splitlines()
    stale = "  texts/{}.csv: elections 1990 note: the text has changed since"
    kk, ru = (lines.index(stale.format(language)) for language in ("kk", "ru"))
    heads = [place for place, line in enumerate(lines) if line.endswith(" without a translation")]
    assert heads[0] < kk < heads[1] < ru
    assert lines[-1].endswith(": sound")


def test_the_check_says_how_many_texts_of_a_language_are_missing(
    copy_of_data: Copy, capsys: Output
) -> None:
    assert main(["check"]) == 0
    lines = capsys.readouterr().out.splitlines()
    counts = [line for line in lines if line.startswith("texts/")]
    assert counts == [f"texts/{code}.csv: 0 texts without a translation" for code in ("kk", "ru")]
    folder = copy_of_data()
    texts = sum(
        row[f"{column.name}_en"] != ""
        for table in schema.TABLES
        for column in table.columns
        if column.type == "text"
        for row in rows_of(folder / f"{table.name}.csv")
        if f"{column.name}_en" in row
    )
    for code in ("kk", "ru"):
        missing = texts - len(rows_of(folder / "texts" / f"{code}.csv"))
        assert main(["check", str(folder)]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert missing > 0
        assert f"texts/{code}.csv: {missing} texts without a translation" in lines
        assert sum(line.startswith(f"  texts/{code}.csv: ") for line in lines) == missing


def test_a_translation_that_is_not_there_is_missing_and_its_text_is_shown(
    copy_of_data: Copy,
) -> None:
    folder = copy_of_data()
    content(RU, lambda text: b"".join(_without(text, NOTE)))(folder)
    assert told(folder) == [("elections", "1990", "note", False)]
    assert load_words("ru").text(load(folder).elections.iloc[0], "note") == (
        "The first election with party lists."
    )


def _without(text: bytes, start: str) -> list[bytes]:
    lines = text.splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(f"{start},".encode())]
    assert len(kept) == len(lines) - 1
    return kept


def test_a_language_without_a_file_is_asked_for_nothing(copy_of_data: Copy) -> None:
    folder = copy_of_data()
    (folder / RU).unlink()
    data = load(folder)
    assert {one.language for one in data.untranslated} <= {"kk"}
    assert set(data.translations) == {"texts/kk"}
    assert data.elections["note_ru"].isna().all()


@cases(
    case("unknown table", cell(RU, NOTE, "table", "weather"), (RU, "weather,1990", "table")),
    case("unknown key", cell(RU, NOTE, "key", "1991"), (RU, "elections,1991", "key")),
    case(
        "key with a part too few",
        cell(RU, "results,1990/green", "key", "1990"),
        (RU, "results,1990", "key"),
    ),
    case(
        "unknown column", cell(RU, NOTE, "column", "notes"), (RU, "elections,1990,notes", "column")
    ),
    case(
        "column that is a name and no text",
        cell(RU, "parties,green", "column", "name"),
        (RU, "parties,green,name", "column"),
    ),
    case(
        "column with its language",
        cell(RU, NOTE, "column", "note_en"),
        (RU, "elections,1990,note_en", "column"),
    ),
    case(
        "two for one text",
        added(f"{NOTE},Другой перевод.,c3829b68ecbf,"),
        (RU, NOTE, "key"),
    ),
    case(
        "text that the row does not have",
        cell(RU, NOTE, "key", "1998"),
        (RU, "elections,1998,note", "key"),
    ),
    case(
        "language that the package does not have",
        content("texts/fr.csv", lambda _: b"table,key,column,text,fingerprint,review\n"),
        ("texts/fr.csv", None, None),
    ),
    case(
        "translation into the language of the texts",
        content("texts/en.csv", lambda _: b"table,key,column,text,fingerprint,review\n"),
        ("texts/en.csv", None, None),
    ),
    case("no translation", cell(RU, NOTE, "text", ""), (RU, NOTE, "text")),
    case("no fingerprint", cell(RU, NOTE, "fingerprint", ""), (RU, NOTE, "fingerprint")),
    case("tag", cell(RU, NOTE, "text", "<b>x</b>"), (RU, NOTE, "text")),
    case("not UTF-8", content(RU, lambda text: text + b"\xff\n"), (RU, 11, "table")),
    case(
        "byte order mark",
        content(RU, lambda text: b"\xef\xbb\xbf" + text),
        (RU, 1, None),
    ),
    case("other column", replaced(RU, ",review\n", ",reviewed\n"), (RU, 1, "reviewed")),
)
def test_faults_of_translations(spoiled: Case, copy_of_data: Copy) -> None:
    folder = copy_of_data()
    for edit in spoiled.edits:
        edit(folder)
    assert reported(folder) == expected(folder, spoiled.places)


def test_the_key_of_a_table_that_cannot_be_read_is_not_judged(copy_of_data: Copy) -> None:
    folder = copy_of_data()
    founded = "1989_progress_founded"
    assert founded in (folder / RU).read_text("utf-8")
    cell("party_events.csv", founded, "event_id", "Founded")(folder)
    assert [file for file, _, _ in reported(folder)] == ["party_events.csv"]


def test_numbers_stay_with_what_they_count(copy_of_data: Copy) -> None:
    """At the end of a line; the file itself has plain spaces, as every cell."""
    folder = copy_of_data()
    cell(RU, NOTE, "text", "В 1990 г. — 1 500 голосов, 7 % и № 3.")(folder)
    assert (
        note_of(load(folder), "ru")
        == "В 1990\u00a0г.\u00a0— 1\u00a0500 голосов, 7\u00a0% и №\u00a03."
    )


@pytest.mark.usefixtures("noticed_at_once")
def test_a_changed_translation_is_noticed_and_an_unsound_one_not_shown(copy_of_data: Copy) -> None:
    folder = copy_of_data()
    first = current(folder)
    cell(RU, NOTE, "text", "Первые.")(folder)
    second = current(folder)
    assert (second == first, note_of(second, "ru")) == (False, "Первые.")
    cell(RU, NOTE, "table", "weather")(folder)
    assert current(folder) is second


def test_a_table_in_russian_shows_what_is_translated_and_the_rest_in_english(
    country: ElectionData,
) -> None:
    """The rows on the page; its CSV is the file, whose texts are in the first language."""
    blocks = section("sources.table", country, load_words("ru"), table="results", find="")
    (shown,) = (one for one in blocks if isinstance(one, Records))
    notes = shown.rows.set_index(["election_id", "party_id"])["note_ru"]
    assert notes["1994_autumn", "workers"] == "Ниже порога; допущена как второй список."
    english = country.results.set_index(["election_id", "party_id"])["note_en"]
    assert notes.notna().tolist() == english.notna().tolist()


def test_the_whole_package_as_a_workbook_and_as_a_zip_holds_the_translations(
    country: ElectionData,
) -> None:
    blocks = section("sources.package", country, load_words("en"))
    (files,) = (one for one in blocks if isinstance(one, Files))
    zipped, book = (file.make() for file in files.files)
    with ZipFile(io.BytesIO(zipped)) as found:
        assert {"texts/kk.csv", RU} <= {*found.namelist()}
        assert found.read(RU) == (COUNTRY / RU).read_bytes()
    sheet = openpyxl.load_workbook(io.BytesIO(book))["texts-ru"]
    shown = [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]
    rows = rows_of(COUNTRY / RU)
    assert shown == [[*rows[0]], *([*row.values()] for row in rows)]


def test_check_of_a_spoiled_translation_fails(copy_of_data: Copy, capsys: Output) -> None:
    folder = copy_of_data()
    cell(RU, NOTE, "key", "1991")(folder)
    assert main(["check", str(folder)]) == 1
    assert capsys.readouterr().out.splitlines()[0] == (
        "texts/ru.csv:2 key: '1991' - expected the key of a row of elections"
    )
    with pytest.raises(DataError):
        load(folder)
