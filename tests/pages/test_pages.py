"""Pages: each says what the library computes, for every choice and election, or refuses plainly."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pyarrow as pa
import pytest
from streamlit.testing.v1 import AppTest

from benchmarks.parts import CHOICES
from elections.choices import understand
from elections.package import schema
from elections.package.faults import DataError
from elections.package.loading import FOLDER_VARIABLE, ElectionData, load
from elections.sections import SECTIONS
from elections.text import Words
from tests.conftest import COUNTRY
from tests.pages.library import Ground, drawn
from tests.pages.visits import (
    FRONT_DOOR,
    PATIENCE,
    controls,
    figures,
    headings,
    menus,
    said_around,
    text,
    titles,
    unescaped,
    unopened,
    visit,
)
from tests.spoiled import cell, line_of
from ui import behind as opened_behind
from ui import reader
from ui.page import PAGES

SWITCH = (True, False)
# What each control of a page offers, its default first.
VALUES: dict[str, dict[str, tuple[Any, ...]]] = {
    "overview": {},
    "consolidation": {"show": ("stood", "seated", "all"), "unit": ("votes", "seats")},
    "seats": {
        "by": ("name", "successor"),
        "tier": ("all", "list", "constituency"),
        "appointed": (False, True),
        "after": SWITCH,
    },
    "votes": {
        "compare": ("list", "all"),
        "after": SWITCH,
        "base": ("published", "valid_votes", "party_votes", "ballots_cast"),
    },
    "measures": {
        "convention": ("predecessors_summed", "largest_predecessor", "same_name"),
        "blocs": ("apart", "kept"),
        "cut": ("none", "one", "two", "five"),
        "shares": ("party_votes", "valid_votes", "ballots_cast", "published"),
        "independents": ("group", "each", "out"),
        "counted": ("elected", "all"),
        "belonging": ("nomination", "membership"),
        "after": SWITCH,
    },
    "rules": {"election": ()},
    "election": {"election": ()},
    "context": {"region_election": ()},
    "sources": {"kind": (), "verdict": ()},
    "report": {
        "report": ("story", "election", "consolidation", "everything", "own"),
        "paper": (),
        "colours": ("light", "dark"),
    },
}
# What is usual hangs on the data: an address always names it. Or on the screen: once chosen.
ALWAYS, CHOSEN = ("after", "election"), ("region_election",)
# The elections between which parties merged; the usual pair begins with the same.
MERGED = {
    "data": {"merger_election": "2004", "from": "2004", "to": "2007"},
    "country": {"merger_election": "1990", "from": "1990", "to": "1994_spring"},
}
# A page with many figures and many controls: looked at with none and with all of them changed.
LARGE = ("measures",)
SMALL = tuple(name for name in PAGES if name not in LARGE)


def values(package: ElectionData, name: str) -> dict[str, tuple[Any, ...]]:
    """Return what each control of a page offers, its default first."""
    rows = package.elections.sort_values("date")
    core = rows[rows["period"] == "core"]["election_id"].tolist()
    told = set(package.regional_turnout["election_id"])
    of_the_data = {
        "election": dict.fromkeys([core[-1], *rows["election_id"]]),
        "region_election": ["each", *(one for one in rows["election_id"] if one in told)],
        "kind": ["all", *found(package, "sources", "kind")],
        "paper": ["a4", "letter", "16:9"],
        "verdict": ["others", "all", *found(package, "claims", "verdict")],
    }
    offered = VALUES[name].items()
    return {key: options or tuple(of_the_data[key]) for key, options in offered}


def found(package: ElectionData, table: str, column: str) -> list[str]:
    """Return the values of a closed set that a table holds, in the order of the schema."""
    held = set(package.tables[table][column])
    return [one for one in schema.table(table).column(column).allowed if one in held]


def addresses(package: ElectionData, name: str) -> Iterator[dict[str, Any]]:
    """Yield the defaults of a page, each other value by itself, and all choices changed."""
    offered = values(package, name)
    default = {key: options[0] for key, options in offered.items()}
    yield default
    if name not in LARGE:
        for key, options in offered.items():
            yield from (default | {key: value} for value in options[1:])
    yield {key: options[1] for key, options in offered.items()}


def said(choices: dict[str, Any]) -> dict[str, str]:
    """Return choices as the address holds them."""
    return {key: str(value).lower() if value in SWITCH else value for key, value in choices.items()}


def chosen(at: AppTest) -> dict[str, Any]:
    """Return what the controls of the page say."""
    return {key: control.value for key, control in controls(at).items()}


def solid(text: str) -> str:
    """Return a text of a figure without its marks, its line ends and its spaces."""
    return "".join(re.sub(r"</?b>|<br>", " ", text).split())


def hidden(choices: dict[str, Any]) -> set[str]:
    """Return the controls that these choices take away: appointed seats belong to no tier."""
    return {"appointed"} if choices.get("tier", "all") != "all" else set()


def test_every_page_and_its_controls_are_listed_here(data: ElectionData) -> None:
    assert tuple(VALUES) == PAGES == tuple(dict.fromkeys(name.split(".")[0] for name in SECTIONS))
    for name in PAGES:
        default = {key: options[0] for key, options in values(data, name).items()}
        of_the_data = {"from", "to"} if name in ("consolidation", "measures") else set()
        shown = chosen(visit(name))
        assert shown == default | {key: shown[key] for key in of_the_data}


@pytest.mark.parametrize("name", PAGES)
def test_an_address_shows_what_the_library_draws(
    name: str, package: ElectionData, words: Words
) -> None:
    for choices in addresses(package, name):
        at = visit(name, said(choices))
        assert (at.exception.values, at.error.values) == ([], [])
        shown = chosen(at)
        assert choices.items() - shown.items() == {(key, choices[key]) for key in hidden(choices)}
        assert figures(at) == drawn(name, Ground(package, words), **shown), choices


@pytest.mark.parametrize("name", SMALL)
def test_every_value_of_a_control_is_drawn_and_stands_in_the_address(
    name: str, package: ElectionData, folder: Path, words: Words
) -> None:
    at = visit(name)
    assert at.query_params == {}
    offered = values(package, name)
    always = {key: options[0] for key, options in offered.items() if key in ALWAYS}
    always |= MERGED[folder.name] if name in ("consolidation", "report") else {}
    # A report has the choices of the figures of all pages.
    always |= {"after": "true"} if name == "report" else {}
    for key, options in offered.items():
        for value in (*options[1:], options[0]):
            controls(at)[key].set_value(value).run()
            assert chosen(at)[key] == value
            assert figures(at) == drawn(name, Ground(package, words), **chosen(at))
            named = value != options[0] or key in CHOSEN
            asked = said(always | ({key: value} if named else {}))
            assert at.query_params == asked | {"data": package.version}


@pytest.mark.parametrize("name", PAGES)
def test_options_are_offered_in_words(name: str, words: Words) -> None:
    offered = controls(visit(name))
    for key, options in VALUES[name].items():
        if options and options != SWITCH and key != "appointed":
            told = [words.say(f"control-{key}-{option}") for option in options]
            assert sorted(offered[key].options) == sorted(told)


@pytest.mark.parametrize("name", PAGES)
def test_a_value_that_is_not_offered_falls_back_to_the_default(name: str) -> None:
    plain = visit(name)
    keys = [*VALUES[name], "from", "to", "threshold", "rule", "merge", "split", "lang", "unknown"]
    for nonsense in ("", "nonsense", "LISTS", "<b>%00"):
        at = visit(name, dict.fromkeys(keys, nonsense))
        assert (at.exception.values, at.error.values) == ([], [])
        assert (figures(at), chosen(at)) == (figures(plain), chosen(plain))
        # One line says so, where there is a choice, and repeats nothing of what stood there.
        assert len(at.info) == (nonsense != "" and VALUES[name] != {})
        assert not any(nonsense in line.value for line in at.info if nonsense)


def test_a_scenario_in_the_address_is_drawn(data: ElectionData, words: Words) -> None:
    at = visit(
        "rules", {"election": "2012", "threshold": "45", "rule": "dhondt", "list_seats": "50"}
    )
    changed = {"threshold": "45", "rule": "dhondt", "list_seats": "50"}
    expected = drawn("rules", Ground(data, words), election="2012", **changed)
    assert figures(at) == expected
    assert figures(at) != drawn("rules", Ground(data, words), election="2012")


def test_of_a_key_said_twice_the_last_counts(words: Words, data: ElectionData) -> None:
    at = visit("votes", {"base": ["ballots_cast", "valid_votes"]})
    assert figures(at) == drawn("votes", Ground(data, words), base="valid_votes", after=True)


def test_a_choice_outlives_a_change_of_page(words: Words, data: ElectionData) -> None:
    at = visit("seats", {"after": "false", "by": "successor"})
    at.switch_page("pages/votes.py").run()
    expected = drawn("votes", Ground(data, words), base="published", after=False)
    assert figures(at) == expected
    at.switch_page("pages/seats.py").run()
    assert {("by", "successor"), ("after", False)} <= chosen(at).items()


@pytest.mark.parametrize("name", PAGES)
def test_figures_follow_the_theme_and_the_width(
    name: str, data: ElectionData, words: Words
) -> None:
    at = unopened(name)
    at.context["theme"] = "dark"
    at.session_state[reader._WIDTH] = "narrow"
    at.run()
    assert figures(at) == drawn(name, Ground(data, words, "dark", "narrow"), **chosen(at))


@pytest.mark.parametrize("name", PAGES)
def test_heading_and_figures_are_said_in_words(name: str, package: ElectionData) -> None:
    at = visit(name)
    assert len(titles(at)) == 1
    told = [text(at), *(element.proto.body for element in at.get("html"))]
    assert package.chamber["name_en"].iloc[0] in "\n".join(told)
    labels = [str(day.year) for day in package.elections["date"]]
    for shown in figures(at):
        assert any(label in shown.alternative for label in labels)


@pytest.mark.parametrize("name", PAGES)
def test_the_words_around_a_figure_are_words_of_the_page(
    name: str, package: ElectionData, words: Words
) -> None:
    """Said once: above and below the chart, and no more within it."""
    at = visit(name)
    library = drawn(name, Ground(package, words), **chosen(at))
    assert said_around(at) == [shown.around for shown in library]
    for shown in figures(at):
        inside = {solid(note["text"]) for note in shown.figure["layout"]["annotations"]}
        assert not inside & {solid(part) for parts in said_around(at) for part in parts}


@pytest.mark.parametrize("name", PAGES)
def test_no_level_of_headings_is_left_out(name: str, package: ElectionData) -> None:
    found = headings(visit(name))
    levels = [level for level, _ in found]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= before + 1 for before, later in pairwise(levels)), found


def test_numbers_in_a_table_are_written_in_the_language_of_the_page() -> None:
    """And not by the browser in its own; what is missing is a dash."""
    at = visit("votes")
    at.session_state[opened_behind.OPEN] = {"turnout": "table"}
    (table,) = at.run().dataframe
    display = pa.ipc.open_stream(table.proto.arrow_data.styler.display_values).read_pandas()
    shown = display.set_axis(table.value.columns, axis=1)
    assert "localized" not in table.proto.columns
    row = shown[shown["Election"] == "2016"].iloc[0]
    assert (row["Registered voters"], row["Share, %"]) == (
        "9,810,852",
        "77.12",
    )  # data/elections.csv
    assert "–" in set(shown["Registered voters"])


def test_a_page_brings_its_look_only_where_it_was_not_sent_with_it() -> None:
    door = AppTest.from_file(FRONT_DOOR.with_name("ui") / "main.py", default_timeout=PATIENCE)
    sent = "".join(element.proto.body for element in door.run().get("html"))
    assert "<h1>" in sent
    assert "<style" not in sent
    door.session_state[reader.UNSTYLED] = True
    for at in (door.run(), visit(PAGES[0])):
        first, *others = (element.proto.body for element in at.get("html"))
        assert first.count("<style") == 1
        assert "<style" not in "".join(others)


def test_what_a_figure_says_is_no_markup(
    copy_of_data: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_of_data(COUNTRY)
    cell("parties.csv", "progress", "short_name_en", "&lt;i&gt;")(folder)
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    at = visit("seats")
    ((title, *_),) = said_around(at)
    assert "&lt;i&gt;" in title
    assert any("&amp;lt;i&amp;gt;" in element.proto.body for element in at.get("html"))


@pytest.mark.parametrize("name", PAGES)
def test_the_address_of_the_view_names_its_choices(name: str, data: ElectionData) -> None:
    *_, changed = addresses(data, name)
    at = unopened(name, said(changed))
    at.context["url"] = f"https://elections.example/{name}"
    # Also by its own name the front page says where it stands: at the root.
    path = "" if name == PAGES[0] else name
    address = re.compile(rf"https://elections\.example/{path}\?([\w=&.-]+[\w=&-])")
    codes = [code.value for made in menus(at.run()) for code in made.code]
    shown = [address.search(code) for code in codes if "@misc" not in code]
    possible = {key: value for key, value in changed.items() if key not in hidden(changed)}
    wanted = said(possible) | {"data": data.version}
    for found in filter(None, shown):
        assert wanted.items() <= dict(parse_qsl(found[1])).items()
    # Under every figure: its address, the words to embed it, and two citations.
    assert sum(found is not None for found in shown) == 4 * len(figures(at))


@pytest.mark.parametrize("name", [page for page, key in CHOICES.items() if key])
def test_what_the_benchmark_chooses_stands_on_the_page(name: str) -> None:
    at = visit(name)
    widgets = [*at.get("button_group"), *at.toggle, *at.get("select_slider")]
    assert CHOICES[name] in {widget.key for widget in widgets}


def test_what_a_sentence_leaves_on_an_address_is_overlooked(package: ElectionData) -> None:
    last = package.elections.sort_values("date")["election_id"].iloc[-1]
    at = visit("election", {"Election": f"“{last.upper()}”).", "compare": " List,"})
    assert chosen(at)["election"] == last
    assert len(at.info) == 0


@pytest.mark.parametrize(
    ("wording", "meant"),
    [("yes", True), ("TRUE.", True), ("1", True), ("on", True), ("no", False), ("Off)", False)],
)
def test_a_switch_is_understood_in_other_words(wording: str, meant: bool) -> None:
    at = visit("seats", {"appointed": wording})
    assert (chosen(at)["appointed"], len(at.info)) == (meant, 0)


def test_what_is_shown_instead_is_said_in_the_words_of_the_address() -> None:
    at = visit("seats", {"by": "colour", "tier": "list", "appointed": "true", "utm_source": "post"})
    (line,) = (unescaped(line.value) for line in at.info)
    assert line.endswith("Shown instead: by=name and appointed=false.")
    controls(at)["by"].set_value("successor").run()
    assert len(at.info) == 0
    assert "utm_source" not in at.query_params


def test_an_address_made_with_other_data_says_so_and_still_holds(
    copy_of_data: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The data have grown by an election of the core period, which is now the usual one."""
    old = load(COUNTRY)
    grown = copy_of_data(COUNTRY)
    cell("elections.csv", "1998", "period", "core")(grown)
    descriptor = grown / "datapackage.json"
    described = descriptor.read_text("utf-8").replace(f'"{old.version}"', '"9.1.0"')
    descriptor.write_text(described, encoding="utf-8")
    monkeypatch.setenv(FOLDER_VARIABLE, str(grown))
    assert chosen(visit("election"))["election"] == "1998"
    at = visit("election", dict(understand(old, ("election", "compare"), {}).address))
    assert chosen(at)["election"] == "1994_autumn"
    (line,) = (unescaped(line.value) for line in at.info)
    assert (old.version in line, "9.1.0" in line) == (True, True)
    # A choice makes it an address of the data shown.
    controls(at)["election"].set_value("1990").run()
    asked = {"election": "1990", "data": "9.1.0"}
    assert (at.query_params, len(at.info)) == (asked, 0)


@pytest.mark.parametrize("name", PAGES)
def test_a_wrong_seat_is_refused_with_its_place(
    name: str, copy_of_data: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    spoiled = copy_of_data()
    cell("results.csv", "1990,progress", "list_seats", "8")(spoiled)
    monkeypatch.setenv(FOLDER_VARIABLE, str(spoiled))
    with pytest.raises(DataError) as error:
        load(spoiled)
    at = visit(name)
    place = f"elections.csv:{line_of(spoiled, 'elections.csv', '1990')} list_seats: '20'"
    wanted = f"{place} - expected 21, the sum of list_seats in results"
    assert wanted in at.code[0].value.splitlines()
    assert at.code[0].value == str(error.value)
    assert len(at.error) == 1
    assert at.error[0].value.startswith("The data files hold errors, so nothing is shown.")
    assert (at.exception.values, figures(at), [*controls(at)]) == ([], [], [])
    assert "Traceback" not in text(at)
    assert str(spoiled) not in text(at)


def test_a_mended_package_is_shown_without_a_restart(
    copy_of_data: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    spoiled = copy_of_data()
    cell("results.csv", "1990,progress", "list_seats", "8")(spoiled)
    monkeypatch.setenv(FOLDER_VARIABLE, str(spoiled))
    at = visit("seats")
    assert len(at.error) == 1
    cell("results.csv", "1990,progress", "list_seats", "7")(spoiled)
    assert (len(figures(at.run())), len(at.error)) == (1, 0)
