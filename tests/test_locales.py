"""The words of the interface: all that the code says is there, and nothing that it does not.

A key is found in the code where ``say`` is given it: written out, put together from parts
(``say(f"column-{name}")``), or handed on (``say(key)``). A part of a key that is filled in
must be a text that stands in the code or a column of the tables, so that ``column-{name}``
does not excuse a message for a column that there is not.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, NumberLiteral, SelectExpression, TextElement
from fluent.syntax.visitor import Visitor

from elections.package import schema
from elections.package.schema import ColumnType, ShareBase, Unit
from elections.results import Base, Tier
from elections.text import language_name, languages, load_words
from elections.text.election import COUNT_FIELDS, RULE_FIELDS, TEXT_FIELDS
from tests import drawn

ROOT = Path(__file__).resolve().parent.parent
LOCALES = ROOT / "elections" / "locales"
CODE = sorted(
    path
    for folder in ("elections", "ui", "web", "pages")
    for path in (ROOT / folder).rglob("*.py")
    if "__pycache__" not in path.parts
)
KEY = re.compile(r"[a-z]+(_[a-z]+)*(-[a-z0-9]+)*")
# What stands in the schema, in English: messages of the other languages alone.
IN_SCHEMA = ("dictionary-", "code-")
# Read by the words themselves, not said to anybody.
OWN = {"locale", "language-name"}
# Names that are a word of the language too: a village, in that of its head.
COMMON = {"kk": {"Ауыл"}}
# Languages that do not say everything yet, and say the rest in English.
DRAFTS: frozenset[str] = frozenset()
each_language = pytest.mark.parametrize("language", languages())


@cache
def messages(language: str = "en") -> dict[str, Message]:
    """Return the messages of a file of words."""
    resource = FluentParser().parse((LOCALES / f"{language}.ftl").read_text(encoding="utf-8"))
    return {entry.id.name: entry for entry in resource.body if isinstance(entry, Message)}


class Texts(Visitor):  # type: ignore[misc]
    """Collects the text that a message prints, and the values that it chooses between."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.choices: dict[str, set[str]] = {}
        self.arguments: set[str] = set()

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802
        """Keep a printed text."""
        self.texts.append(node.value)

    def visit_StringLiteral(self, node: object) -> None:  # noqa: N802
        """Keep a printed literal."""
        self.texts.append(str(getattr(node, "value", "")))

    def visit_VariableReference(self, node: object) -> None:  # noqa: N802
        """Keep the name of an argument."""
        self.arguments.add(node.id.name)  # type: ignore[attr-defined]

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802
        """Keep what is chosen between."""
        found = self.choices.setdefault(node.selector.id.name, set())
        for variant in node.variants:
            key = variant.key
            found.add(key.value if isinstance(key, NumberLiteral) else key.name)
        self.generic_visit(node)


def inside(message: Message) -> Texts:
    """Return what a message prints, chooses between, and is given: by its comment too."""
    found = Texts()
    found.visit(message)
    if message.comment:
        found.arguments |= set(re.findall(r"\$([a-z_]+)", message.comment.content))
    return found


@cache
def trees() -> dict[Path, ast.Module]:
    """Return the code, parsed."""
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in CODE}


@cache
def texts_of_the_code() -> frozenset[str]:
    """Return every text that could fill in a part of a key: in the code, or a column."""
    written = {
        node.value
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    columns = {column.name for table in schema.TABLES for column in table.columns}
    found = {text.replace("_", "-") for text in written | columns} | written
    return frozenset(text for text in found if re.fullmatch(r"[a-z0-9_-]+", text))


def says() -> Iterator[tuple[str, ast.expr, ast.Module]]:
    """Yield the place, the key as it is given, and the module of every call of ``say``."""
    for path, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "say":
                place = f"{path.relative_to(ROOT)}:{node.lineno}:{node.col_offset}"
                yield place, node.args[0], tree


def pattern(key: ast.JoinedStr) -> re.Pattern[str]:
    """Return the pattern of the keys that an f-string can make."""
    parts = [
        re.escape(str(part.value)) if isinstance(part, ast.Constant) else "(.+)"
        for part in key.values
    ]
    return re.compile("".join(parts))


def made_by(key: ast.JoinedStr) -> set[str]:
    """Return the messages whose keys an f-string makes from texts of the code."""
    form = pattern(key)
    return {
        name
        for name in messages()
        if (match := form.fullmatch(name)) and set(match.groups()) <= texts_of_the_code()
    }


def handed_on(tree: ast.Module) -> set[str]:
    """Return the texts of a module that could be keys: those with the shape of a key."""
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and KEY.fullmatch(node.value)
    }


@cache
def said() -> dict[str, set[str]]:
    """Return the keys that the code can say, by the place where it says them."""
    found: dict[str, set[str]] = {}
    for place, key, tree in says():
        if isinstance(key, ast.Constant):
            found[place] = {str(key.value)}
        elif isinstance(key, ast.JoinedStr):
            found[place] = made_by(key)
        elif isinstance(key, ast.IfExp):
            ends = (key.body, key.orelse)
            found[place] = {end.value for end in ends if isinstance(end, ast.Constant)}
        else:
            found[place] = handed_on(tree) & set(messages())
    return found


def test_the_code_says_something() -> None:
    assert len(said()) > 50
    assert len(messages()) > 100


def test_every_message_that_the_code_says_is_there() -> None:
    missing = {
        place: sorted(keys - set(messages())) or "no message of this form"
        for place, keys in said().items()
        if not keys or keys - set(messages())
    }
    assert missing == {}


def test_every_message_is_said_by_the_code() -> None:
    used = set().union(*said().values())
    assert sorted(set(messages()) - used - OWN) == []


def test_the_language_names_itself() -> None:
    """For a choice of languages; and the locale by which numbers are written."""
    told = {"en": ("English", "en_GB"), "kk": ("Қазақша", "kk_KZ"), "ru": ("Русский", "ru_KZ")}
    assert languages()[0] == "en"
    for code in languages():
        words = load_words(code)
        assert (words.language, language_name(code), str(words.locale)) == (code, *told[code])


def arguments_given() -> Iterator[tuple[str, str, set[str]]]:
    """Yield place, key and names of arguments of each call that writes all of them out."""
    for path, tree in trees().items():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "say"):
                continue
            names = {keyword.arg for keyword in node.keywords}
            if isinstance(node.args[0], ast.Constant) and None not in names:
                place = f"{path.relative_to(ROOT)}:{node.lineno}:{node.col_offset}"
                yield place, str(node.args[0].value), {name for name in names if name}


def test_every_argument_is_given_and_none_in_vain() -> None:
    checked = list(arguments_given())
    assert len(checked) > 40
    wrong = {
        place: (key, sorted(names ^ inside(messages()[key]).arguments))
        for place, key, names in checked
        if key in messages() and names != inside(messages()[key]).arguments
    }
    assert wrong == {}


ALLOWED = {
    "value-allocation-rule": ("value", ("elections", "allocation_rule")),
    "value-constituency-rule": ("value", ("elections", "constituency_rule")),
    "value-threshold-base": ("value", ("elections", "threshold_base")),
    "value-share-base": ("value", ("elections", "share_base")),
    "value-quota-applies-to": ("value", ("elections", "quota_applies_to")),
    "value-timing": ("value", ("elections", "timing")),
    "confidence": ("level", ("results", "votes_confidence")),
    "source-kind": ("kind", ("sources", "kind")),
}


def said_in(language: str, key: str) -> Message:
    """Return a message as this language says it: a draft may leave it to English."""
    return messages(language).get(key, messages()[key])


@each_language
@pytest.mark.parametrize("key", ALLOWED)
def test_every_allowed_value_has_words_of_its_own(key: str, language: str) -> None:
    """So that none falls to the words of another."""
    argument, (table, column) = ALLOWED[key]
    (found,) = (one for one in schema.table(table).columns if one.name == column)
    assert inside(said_in(language, key)).choices[argument] == set(found.allowed)


@each_language
def test_every_choice_has_words_of_its_own(language: str) -> None:
    choices = inside(said_in(language, "base")).choices["name"]
    assert set(get_args(ShareBase)) <= choices
    how = inside(said_in(language, "votes-how-base"))
    assert how.choices["base"] == set(get_args(Base))
    for key in ("seat_shares-subtitle", "seat_shares-title"):
        assert inside(said_in(language, key)).choices["tier"] == set(get_args(Tier)), key


@each_language
def test_every_type_of_a_column_has_words_of_its_own(language: str) -> None:
    """Names stand in each language, texts in the first; both are texts to a reader."""
    told = inside(said_in(language, "library-kind")).choices["type"]
    assert told == set(get_args(ColumnType))


def test_every_field_of_an_election_has_a_name() -> None:
    told = {*RULE_FIELDS, *COUNT_FIELDS}
    in_conflict = {
        str(field)
        for package in drawn.FOLDERS
        for table, field in drawn.package(package).conflicts[["table", "field"]].to_numpy()
        if table in ("elections", "results")
    }
    columns = {column.name for column in schema.table("elections").columns}
    assert told <= columns
    assert set(TEXT_FIELDS) <= told
    missing = {f"field-{field.replace('_', '-')}" for field in told | in_conflict}
    assert sorted(missing - set(messages())) == []


def words_of(names: set[str]) -> re.Pattern[str]:
    """Return the pattern of these names as whole words."""
    assert names
    return re.compile(r"\b(" + "|".join(re.escape(name) for name in sorted(names)) + r")\b")


@each_language
@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_no_country_party_or_body_is_named(package: str, language: str) -> None:
    """These live in the data."""
    data = drawn.package(package)
    parties = data.parties[~data.parties["kind"].isin(["independents", "against_all"])]
    names = set(parties[f"name_{language}"]) | set(parties[f"short_name_{language}"])
    chamber = data.chamber.iloc[0]
    named = ("country", "name", "name_of", "name_in", "name_into", "appointing_body")
    names |= {chamber[f"{column}_{language}"] for column in named}
    names -= COMMON.get(language, set())
    found = {
        key: hits
        for key, message in messages(language).items()
        for text in [" ".join(inside(message).texts)]
        if (hits := words_of(names).findall(text))
    }
    assert found == {}


@each_language
def test_no_election_and_no_size_of_a_chamber_is_written_out(language: str) -> None:
    """Years of elections and numbers of seats; small numbers may be anything."""
    elections = drawn.package("data").elections
    sizes = elections[["seats", "list_seats", "constituency_seats"]].to_numpy().ravel()
    told = {str(day.year) for day in elections["date"]} | {str(one) for one in sizes if one > 20}
    assert {"1999", "107"} <= told
    found = {
        key: hits
        for key, message in messages(language).items()
        for text in inside(message).texts
        if (hits := told & set(re.findall(r"\d+", text)))
    }
    assert found == {}


# Words of which another stands for the same thing, and those that judge.
OTHER_WORDS = re.compile(
    r"\b(core period|later famil\w+|ways? of counting|contestants?|took part|the proof|"
    r"lines? against|mandates?|elected seats|barriers?|dominan\w+|by label|what rests|clause)\b",
    re.IGNORECASE,
)


def test_one_thing_has_one_word() -> None:
    """A study period, a successor party, a name on the ballot, counting choices, and so on."""
    found = {
        key: hits
        for key, message in messages().items()
        if (hits := OTHER_WORDS.findall(" ".join(inside(message).texts)))
    }
    assert found == {}


@each_language
def test_sentences_are_whole(language: str) -> None:
    """No space before a stop, none doubled, no mark of one left open."""
    for key, message in messages(language).items():
        for text in inside(message).texts:
            assert not re.search(r" [,.;:]|\.\.|  \S", text), key
        whole = " ".join(inside(message).texts)
        assert whole.count("(") == whole.count(")"), key
        assert whole.count("<b>") == whole.count("</b>"), key


@each_language
def test_every_language_has_the_same_messages(language: str) -> None:
    """A draft may lack some, and none has others; a language that has all is no draft.

    What stands in the schema in English is said by messages of the other languages alone.
    """
    text = (LOCALES / f"{language}.ftl").read_text(encoding="utf-8")
    own = messages(language)
    in_schema = {key for key in own if key.startswith(IN_SCHEMA)}
    assert not in_schema or language != "en"
    assert set(own) - in_schema <= set(messages())
    missing = load_words(language).untranslated
    assert sorted(missing) == sorted(set(messages()) - set(own))
    assert (missing != ()) is (language in DRAFTS)
    for key in set(own) - in_schema:
        assert inside(own[key]).arguments <= inside(messages()[key]).arguments, key
    assert len(re.findall(r"(?m)^[a-z][\w-]* =", text)) == len(own)


def variants(language: str, key: str, argument: str) -> set[str]:
    """Return between which values of an argument a message chooses in a language."""
    text = (ROOT / "elections" / "locales" / f"{language}.ftl").read_text(encoding="utf-8")
    resource = FluentParser().parse(text)
    (own,) = (one for one in resource.body if isinstance(one, Message) and one.id.name == key)
    return inside(own).choices[argument]


@pytest.mark.parametrize("language", languages())
def test_every_unit_has_words_of_its_own(language: str) -> None:
    units = {c.unit for table in schema.TABLES for c in table.columns if c.unit}
    units |= set(schema.table("facts").column("unit").allowed)
    assert units == set(get_args(Unit))
    for key in ("unit", "claims-number"):
        assert variants(language, key, "unit") == units


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["1 seat", "2 seats", "11 seats", "21 seats"]),
        ("ru", ["1 мандат", "2 мандата", "11 мандатов", "21 мандат"]),
        ("kk", ["1 мандат", "2 мандат", "11 мандат", "21 мандат"]),
    ],
)
def test_a_number_declines_its_unit(language: str, said: list[str]) -> None:
    """By the rules of the three languages for whole numbers (CLDR)."""
    words = load_words(language)
    numbers = (words.number(count) for count in (1, 2, 11, 21))
    assert [words.say("claims-number", number=one, unit="seats") for one in numbers] == said


def keys_of_the_schema(language: str) -> tuple[set[str], dict[str, set[str]]]:
    """Return which messages of a language tables, columns and values of closed sets find.

    Also the descriptions that each of these messages translates.
    """
    words, found = load_words(language), dict[str, set[str]]()

    def find(text: str, *keys: str) -> None:
        key = next((key for key in keys if words.has_own(key)), keys[0])
        found.setdefault(key, set()).add(text)

    for table in schema.TABLES:
        place = table.name.replace("_", "-")
        find(table.description, f"dictionary-{place}")
        for column in table.columns:
            own = column.name.replace("_", "-")
            find(column.description, f"dictionary-{place}-{own}", f"dictionary-{own}")
            for code in () if column.name == "unit" else column.allowed:
                if not words.has(f"value-{own}"):
                    key = code.replace("_", "-")
                    find(code, f"code-{place}-{key}", f"code-{key}")
    return set(found), found


@pytest.mark.parametrize("language", [one for one in languages() if one != "en"])
def test_all_that_the_schema_says_is_said_in_every_language(language: str) -> None:
    """English stands in the schema alone; one message says one description, and none is idle."""
    keys, found = keys_of_the_schema(language)
    words = load_words(language)
    assert sorted(keys ^ {key for key in words.needs if key.startswith(IN_SCHEMA)}) == []
    assert {key: texts for key, texts in found.items() if len(texts) > 1} == {}
    latin = re.compile(r"[^\W\d_]*[A-Za-z][^\W\d_]*[^\x00-\x7f\W\d_]")
    assert [key for key in keys if latin.search(words.say(key))] == []


def constants(node: ast.expr) -> set[str]:
    """Return the texts that an expression is, whichever way it is decided."""
    match node:
        case ast.Constant(str(value)):
            return {value}
        case ast.IfExp(_, one, other):
            return constants(one) | constants(other)
        case ast.Compare() | ast.UnaryOp(ast.Not()) | ast.Constant(True | False):
            return {"yes", "no"}
    return set()


def test_what_a_message_is_told_is_among_what_it_chooses_between() -> None:
    """An argument that no variant names would pass for the usual one, without a word."""
    chosen = {name: inside(message).choices for name, message in messages().items()}
    said = [
        (key.value, argument.arg, value)
        for path in CODE
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "say" and call.args
        for key in call.args[:1]
        if isinstance(key, ast.Constant) and key.value in chosen
        for argument in call.keywords
        if argument.arg in chosen[key.value]
        for value in constants(argument.value) - {""}
    ]
    assert said
    assert [one for one in said if one[2] not in chosen[one[0]][one[1]]] == []
