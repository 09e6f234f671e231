"""Pages: each says what the library computes, for every choice and election, or refuses plainly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from elections.faults import DataError
from elections.load import FOLDER_VARIABLE, ElectionData, load
from elections.text import Words
from tests.pages import library
from tests.pages.library import Ground, drawn
from tests.pages.visits import controls, figures, text, unopened, visit
from tests.spoiled import cell, line_of
from ui import reader
from ui.page import PAGES

SWITCH = (True, False)
VALUES: dict[str, dict[str, tuple[Any, ...]]] = {
    "overview": {"after": SWITCH},
    "seats": {
        "by": ("label", "family"),
        "tier": ("all", "list", "constituency"),
        "appointed": (False, True),
        "after": SWITCH,
    },
    "votes": {
        "base": ("published", "valid_votes", "party_votes", "ballots_cast"),
        "after": SWITCH,
    },
    "election": {"election": (), "compare": ("all", "list")},
}
LABELS = {
    "by": ("by label on the ballot", "by later family"),
    "tier": ("all elected", "from lists", "in constituencies"),
    "base": ("as published", "valid votes", "votes for parties", "ballots cast"),
    "compare": ("all elected", "from lists"),
}


def values(package: ElectionData, name: str) -> dict[str, tuple[Any, ...]]:
    """Return what each control of a page offers, its default first."""
    rows = package.elections.sort_values("date")
    core = rows[rows["period"] == "core"]["election_id"].tolist()
    shown = dict.fromkeys([core[-1], *rows["election_id"]])
    return {key: offered or tuple(shown) for key, offered in VALUES[name].items()}


def addresses(package: ElectionData, name: str) -> Iterator[dict[str, Any]]:
    """Yield the defaults of a page, each other value by itself, and all choices changed."""
    offered = values(package, name)
    default = {key: options[0] for key, options in offered.items()}
    yield default
    for key, options in offered.items():
        yield from (default | {key: value} for value in options[1:])
    yield {key: options[1] for key, options in offered.items()}


def said(value: Any) -> str:
    """Return a choice as the address holds it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def drawable(choices: dict[str, Any]) -> dict[str, Any]:
    """Return the choices that count: appointed seats belong to no tier."""
    if choices.get("tier", "all") != "all":
        return choices | {"appointed": False}
    return choices


def offered_with(choices: dict[str, Any]) -> dict[str, Any]:
    """Return the choices whose controls stand on the page when all of these are made."""
    hidden = "appointed" if choices.get("tier", "all") != "all" else ""
    return {key: value for key, value in choices.items() if key != hidden}


def test_every_page_has_its_figures_and_controls_listed_here() -> None:
    assert tuple(VALUES) == tuple(library.PAGES) == PAGES


@pytest.mark.parametrize("name", PAGES)
def test_an_address_shows_what_the_library_draws(
    name: str, package: ElectionData, words: Words
) -> None:
    for choices in addresses(package, name):
        at = visit(name, {key: said(value) for key, value in choices.items()})
        assert (at.exception.values, at.error.values) == ([], [])
        assert figures(at) == drawn(name, Ground(package, words), **drawable(choices)), choices
        shown = {key: control.value for key, control in controls(at).items()}
        assert shown == offered_with(choices)


@pytest.mark.parametrize("name", PAGES)
def test_every_value_of_a_control_is_drawn_and_stands_in_the_address(
    name: str, package: ElectionData, words: Words
) -> None:
    offered = values(package, name)
    default = {key: options[0] for key, options in offered.items()}
    at = visit(name)
    assert (at.query_params, controls(at).keys()) == ({}, offered.keys())
    for key, options in offered.items():
        assert tuple(controls(at)[key].options) == LABELS[key] if key in LABELS else True
        for value in (*options[1:], options[0]):
            controls(at)[key].set_value(value).run()
            expected = default | {key: value}
            assert figures(at) == drawn(name, Ground(package, words), **drawable(expected))
            assert at.query_params == ({} if value == options[0] else {key: said(value)})


@pytest.mark.parametrize("name", PAGES)
def test_a_value_that_is_not_offered_falls_back_to_the_default(name: str) -> None:
    plain = visit(name)
    for nonsense in ("", "nonsense", "LIST", "<b>%00"):
        at = visit(name, dict.fromkeys([*VALUES[name], "lang", "unknown"], nonsense))
        assert (at.exception.values, at.error.values) == ([], [])
        assert figures(at) == figures(plain)
        chosen = [control.value for control in controls(at).values()]
        assert chosen == [control.value for control in controls(plain).values()]


def test_of_a_key_said_twice_the_last_counts(words: Words, data: ElectionData) -> None:
    at = visit("votes", {"base": ["ballots_cast", "valid_votes"]})
    assert figures(at) == drawn("votes", Ground(data, words), base="valid_votes", after=True)


def test_a_choice_outlives_a_change_of_page(words: Words, data: ElectionData) -> None:
    at = visit("seats", {"after": "false", "by": "family"})
    at.switch_page("pages/votes.py").run()
    expected = drawn("votes", Ground(data, words), base="published", after=False)
    assert figures(at) == expected
    at.switch_page("pages/seats.py").run()
    assert {key: controls(at)[key].value for key in ("by", "after")} == {
        "by": "family",
        "after": False,
    }


@pytest.mark.parametrize("name", PAGES)
def test_figures_follow_the_theme_and_the_width(
    name: str, data: ElectionData, words: Words
) -> None:
    at = unopened(name)
    at.context["theme"] = "dark"
    at.session_state[reader._WIDTH] = "narrow"
    default = {key: options[0] for key, options in values(data, name).items()}
    expected = drawn(name, Ground(data, words, "dark", "narrow"), **default)
    assert figures(at.run()) == expected


@pytest.mark.parametrize("name", PAGES)
def test_heading_and_figures_are_said_in_words(name: str, package: ElectionData) -> None:
    at = visit(name)
    assert len(at.title) == 1
    assert package.chamber["name_en"].iloc[0] in text(at)
    labels = [str(day.year) for day in package.elections["date"]]
    for shown in figures(at):
        assert any(label in shown.alternative for label in labels)
        notes = [note["text"] for note in shown.figure["layout"]["annotations"]]
        assert any(note.startswith("Sources: ") for note in notes)


@pytest.mark.parametrize("name", PAGES)
def test_the_address_of_the_view_names_its_choices(name: str, data: ElectionData) -> None:
    *_, changed = addresses(data, name)
    at = unopened(name, {key: said(value) for key, value in changed.items()})
    at.context["url"] = f"https://elections.example/{name}"
    for shown in at.run().code:
        page, _, query = shown.value.partition("?")
        assert page == f"https://elections.example/{name}"
        assert dict(parse_qsl(query)) == {key: said(value) for key, value in changed.items()}
    assert len(at.code) == len(figures(at))


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
    assert at.code[0].value == f"{place} - expected 21, the sum of list_seats in results"
    assert at.code[0].value == str(error.value)
    assert len(at.error) == 1
    assert at.error[0].value.startswith("The data package is not sound, so nothing is shown.")
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
