"""Other languages than English: a draft, forms of names, plurals, alphabets."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime
from pathlib import Path

import pytest

from elections.package import DataError, ElectionData, Fault, Standing
from elections.text import (
    Words,
    current_words,
    is_offered,
    language_name,
    languages,
    load_words,
    offered,
)
from elections.text.context import chamber_name
from elections.text.forms import Declined, Whole
from elections.text.standing import stays_sentence

ENGLISH = """locale = en_GB
language-name = English
hello = Hello, { $name }
seats = { $count ->
    [one] one seat
   *[other] { $count } seats
}
bye = Bye
"""
DRAFT = """locale = ru_KZ
language-name = Русский
hello = Здравствуйте, { $name }
"""
# As schools teach them.
ALPHABETS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
}


def folder_with(path: Path, **texts: str) -> Path:
    """Write words of several languages into a folder and return it."""
    for language, text in texts.items():
        (path / f"{language}.ftl").write_text(text, encoding="utf-8")
    return path


def test_a_draft_says_in_english_what_it_does_not_say_yet(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, en=ENGLISH, ru=DRAFT)
    words = load_words("ru", folder)
    assert words.untranslated == ("seats", "bye")
    assert words.say("hello", name="A") == "Здравствуйте, A"
    assert words.say("bye") == "Bye"
    assert words.say("seats", count=words.number(1)) == "one seat"
    assert words.say("seats", count=words.number(1500)) == "1,500 seats"
    assert load_words("en", folder).untranslated == ()
    with pytest.raises(KeyError, match="weather"):
        words.say("weather")


@pytest.mark.usefixtures("noticed_at_once")
def test_a_draft_follows_changes_of_the_english_words(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, en=ENGLISH, ru=DRAFT)
    first = current_words("ru", folder)
    folder_with(folder, en=ENGLISH.replace("= Bye", "= Farewell"))
    second = current_words("ru", folder)
    assert (first.say("bye"), second.say("bye")) == ("Bye", "Farewell")
    assert first.fingerprint != second.fingerprint


@pytest.mark.parametrize(
    ("wrong", "line", "column", "value"),
    [
        (DRAFT.replace("$name", "$surname"), 3, "hello", "$surname"),
        (DRAFT + "bye = Пока, { $name }\n", 4, "bye", "$name"),
        (DRAFT + "bye = { farewell }\n", 4, "bye", "farewell"),
        (DRAFT + "bye = { -term }\n", 4, "bye", "-term"),
    ],
)
def test_words_that_ask_for_more_than_is_given_are_refused_with_their_line(
    wrong: str, line: int, column: str, value: str, tmp_path: Path
) -> None:
    folder = folder_with(tmp_path, en=ENGLISH, ru=wrong)
    with pytest.raises(DataError) as caught:
        load_words("ru", folder)
    (fault,) = caught.value.faults
    assert (fault.file, fault.row, fault.column, fault.value) == ("ru.ftl", line, column, value)
    # Nobody is offered words that never could be said, once somebody asked for them.
    assert not is_offered("ru", folder)
    assert (languages(folder), offered(folder)) == (("en", "ru"), ("en",))


def test_words_may_ask_for_less_than_is_given(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, en=ENGLISH, ru=DRAFT.replace(", { $name }", ""))
    assert load_words("ru", folder).say("hello", name="A") == "Здравствуйте"
    assert is_offered("ru", folder)
    assert offered(folder) == ("en", "ru")


def test_the_name_of_a_language_is_known_before_its_words_are_read(tmp_path: Path) -> None:
    """And the same afterwards; a file without one is known by its code."""
    folder = folder_with(tmp_path, en=ENGLISH, ru=DRAFT, kk="locale = kk_KZ\n")
    before = [language_name(one, folder) for one in languages(folder)]
    assert before == ["English", "kk", "Русский"]
    assert is_offered("ru", folder)
    assert language_name("ru", folder) == "Русский"


def test_a_name_stands_in_the_form_that_is_asked_for(tmp_path: Path) -> None:
    text = 'locale = en_GB\nnamed = { $n }|{ FORM($n) }|{ FORM($n, "of") }|{ FORM($n, "in") }\n'
    words = load_words("en", folder_with(tmp_path, en=text))
    name = Declined("Дума", {"of": "Думы"})
    assert words.say("named", n=name) == "Дума|Дума|Думы|Дума"
    # A name without forms is always the same.
    assert words.say("named", n="Дума") == "Дума|Дума|Дума|Дума"
    copied = pickle.loads(pickle.dumps(name))
    assert (copied, copied.forms) == (name, {"of": "Думы"})


def test_names_that_read_alike_and_decline_otherwise_are_said_otherwise(tmp_path: Path) -> None:
    """What was said before is kept, by what was given."""
    text = 'locale = en_GB\nof = { FORM($n, case: "of") }\n'
    words = load_words("en", folder_with(tmp_path, en=text))
    names = [Declined("Дума", {"of": "Думы"}), Declined("Дума", {"of": "Думе"}), "Дума"]
    assert [words.say("of", n=name) for name in names] == ["Думы", "Думе", "Дума"]


def test_the_chamber_is_declined_in_russian(country: ElectionData) -> None:
    words = load_words("ru")
    said = words.say("site-title", chamber=chamber_name(country, words), country="Вердания")
    assert said == "Выборы в Ассамблею, Вердания"
    end = words.say("overview-ended", chamber=chamber_name(country, words), date="1 мая")
    assert "Ассамблеи" in end


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{ $a }.", "в 2004 г."),
        ("{ $a }. Затем.", "в 2004 г. Затем."),
        ("{ $a }...", "в 2004 г...."),
        ("{ $a }", "в 2004 г."),
    ],
)
def test_a_sentence_that_ends_in_an_abbreviation_has_one_full_stop(
    text: str, said: str, tmp_path: Path
) -> None:
    words = load_words("en", folder_with(tmp_path, en=f"locale = en_GB\na = {text}\n"))
    assert words.say("a", a="в 2004 г.") == said


def test_three_full_stops_are_left_alone(tmp_path: Path) -> None:
    words = load_words("en", folder_with(tmp_path, en="locale = en_GB\na = And { $a }...\n"))
    assert words.say("a", a="so") == "And so..."


@pytest.mark.parametrize("language", languages())
def test_texts_sort_as_in_the_alphabet_of_the_language(language: str) -> None:
    letters, words = list(ALPHABETS[language]), load_words(language)
    assert sorted(set(letters), key=words.order) == letters
    capitals = [letter.upper() for letter in letters]
    assert sorted(set(capitals), key=words.order) == capitals


def test_texts_sort_as_in_kazakh(tmp_path: Path) -> None:
    """Where Unicode has the letters that Russian lacks behind all others."""
    text = f"locale = kk_KZ\nlanguage-name = Қазақша\nalphabet = {' '.join(ALPHABETS['kk'])}\n"
    english = f"locale = en_GB\nlanguage-name = English\nalphabet = {' '.join(ALPHABETS['en'])}\n"
    words = load_words("kk", folder_with(tmp_path, en=english, kk=text))
    names = ["Ұлытау", "Өскемен", "Қостанай", "Ақмола", "Әсет", "Шымкент", "Кентау", "Орал"]
    assert sorted(names, key=words.order) == [
        *("Ақмола", "Әсет", "Кентау", "Қостанай", "Орал", "Өскемен", "Ұлытау", "Шымкент"),
    ]
    assert sorted(names) != sorted(names, key=words.order)


def test_texts_sort_as_in_russian() -> None:
    words = load_words("ru")
    names = ["Жук", "Ель", "Ёлка", "елка", "Яма", "Nur", "Азот"]
    assert sorted(names, key=words.order) == ["Nur", "Азот", "елка", "Ель", "Ёлка", "Жук", "Яма"]


@pytest.mark.parametrize(
    ("language", "end"),
    [
        ("en", "The error: results.csv:7 votes: '12,5' - expected a whole number"),
        ("kk", "Қате: results.csv:7 votes"),
        ("ru", "Ошибка: results.csv:7 votes"),
    ],
)
def test_what_is_wrong_with_files_is_told_without_english_in_another_language(
    language: str, end: str, country: ElectionData
) -> None:
    fault = Fault("results.csv", 7, "votes", "12,5", "a whole number")
    standing = Standing(country, None, (fault,), datetime(2021, 1, 10, 12, tzinfo=UTC))
    assert stays_sentence(country, load_words(language), standing).strip().endswith(end)


# Pairs of messages that are words for one thing: a code of the dictionary, and what figures say.
ALIKE = [
    *((f"code-{level}", "confidence", {"level": level}) for level in ("high", "medium", "low")),
    *(
        (f"code-{status.replace('_', '-')}", "turnout-status", {"status": status})
        for status in ("partial_day", "preliminary", "final")
    ),
    *((f"code-{level}", f"level-{level}", {}) for level in ("regional", "municipal", "all")),
    *(
        (f"code-{verdict.replace('_', '-')}", "claims-verdict", {"verdict": verdict})
        for verdict in ("agrees", "partly", "differs", "disputed", "not_confirmed", "not_checked")
    ),
]


@pytest.mark.parametrize("language", [code for code in languages() if code != "en"])
def test_the_dictionary_and_the_figures_have_one_word_for_one_thing(language: str) -> None:
    words = load_words(language)
    said = {code: (words.say(code), words.say(name, **given)) for code, name, given in ALIKE}
    assert {code: both for code, both in said.items() if both[0] != both[1]} == {}


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "0 мандатов"),
        (1, "1 мандата"),
        (2, "2 мандатов"),
        (5, "5 мандатов"),
        (11, "11 мандатов"),
        (21, "21 мандата"),
        (101, "101 мандата"),
        (1500, "1\u00a0500 мандатов"),
    ],
)
def test_what_is_counted_is_declined_in_russian(number: int, said: str) -> None:
    """In the genitive: of one seat, of two seats."""
    words = load_words("ru")
    assert words.say("seats-of", whole="every", count=words.number(number)) == said
    assert words.say("seats-of", whole="every", count=number) == said


def test_a_whole_number_is_its_writing_and_its_value(words: Words) -> None:
    number = words.number(1500)
    assert isinstance(number, Whole)
    assert (str(number), number.value) == ("1,500", 1500)
    copied = pickle.loads(pickle.dumps(number))
    assert (copied, copied.value) == ("1,500", 1500)
    assert not isinstance(words.number(1500, 1), Whole)


@pytest.fixture
def words() -> Words:
    """The words in English."""
    return load_words("en")
