"""The address bar holds the view: choices get there, and the address brings them back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from elections.charts.canvas import PALETTES
from elections.choices import VERSION
from tests.browser.reading import NARROW, WIDE, Reading
from tests.browser.server import Server, running

pytestmark = pytest.mark.browser

Read = Callable[..., Reading]

# Each control with another value than its default: its id, and what a reader clicks.
CHANGED: dict[str, dict[str, tuple[str, str]]] = {
    "seats": {
        "by": ("successor", "successor party"),
        "appointed": ("true", ""),
        "after": ("false", ""),
        "tier": ("constituency", "in constituencies"),
    },
    "votes": {
        "compare": ("all", "all seats filled by voters"),
        "base": ("ballots_cast", "ballots cast"),
        "after": ("false", ""),
    },
    "consolidation": {
        "show": ("seated", "that won seats"),
        "from": ("1999", "1999"),
        "unit": ("seats", "seats"),
    },
    "measures": {
        "convention": ("largest_predecessor", "largest predecessor continues"),
        "shares": ("published", "as published"),
        "after": ("false", ""),
    },
    "election": {"election": ("2004", "2004"), "compare": ("all", "all seats filled by voters")},
    "rules": {"election": ("2004", "2004")},
}
# What an address always names, as it is where nothing was chosen.
USUAL = {
    "seats": {"after": "true"},
    "votes": {"after": "true"},
    "consolidation": {"from": "2004", "to": "2007", "merger_election": "2004"},
    "measures": {"after": "true", "from": "2004", "to": "2007"},
    "election": {"election": "2021"},
    "rules": {"election": "2021"},
}


def change(reading: Reading, key: str, label: str) -> None:
    """Choose the option with this label, or switch what has none, where that is hidden too."""
    control = reading.page.locator(f".st-key-control-{key}")
    hidden = control.count() == 0
    if hidden:
        reading.page.get_by_role("button", name="Options").click()
    elif not control.is_visible():
        reading.page.locator(".st-key-fold-counting summary").click()
    if label:
        control.get_by_role("radio", name=label, exact=True).click()
    else:
        control.locator("label").first.click()
    if hidden:
        reading.page.keyboard.press("Escape")


@pytest.mark.parametrize("path", CHANGED)
def test_what_is_chosen_stands_in_the_address_and_comes_back(
    path: str, read: Read, server: Server
) -> None:
    first = read(server).open(path)
    first.becomes(first.choices, USUAL[path])
    told = first.labels()
    chosen = USUAL[path]
    for key, (value, label) in CHANGED[path].items():
        change(first, key, label)
        chosen = {**chosen, key: value}
        # Seats that voters do not fill belong to no tier: what is not shown is not named.
        if key == "tier":
            del chosen["appointed"]
        first.becomes(first.choices, chosen)
        first.changes(first.labels, told)
        told = first.labels()
    # All of them stand in the address that a reader takes away.
    first.take_away().becomes(lambda: first.given()[:1], [first.page.url])
    first.page.keyboard.press("Escape")
    second = read(server)
    second.page.goto(first.page.url)
    second.still()
    assert (second.titles(), second.labels()) == (first.titles(), told)
    assert second.controls() == first.controls()
    assert second.choices() == first.choices()


def test_a_bad_value_falls_back_to_the_default(read: Read, server: Server) -> None:
    reading = read(server).open("election?election=1066&compare=by+chance&lang=xx")
    assert reading.controls() == {"election": "2021"}
    assert all(title.startswith("2021: ") for title in reading.titles())
    assert reading.page.get_by_test_id("stAlert").count() == 1
    assert reading.page.get_by_test_id("stException").count() == 0


def test_back_takes_back_each_choice_and_forward_makes_it_again(read: Read, server: Server) -> None:
    reading = read(server).open("seats")
    reading.becomes(reading.choices, USUAL["seats"])

    def view() -> tuple[dict[str, str], dict[str, str], list[list[str]]]:
        """The address, what the controls show, and what is drawn."""
        return reading.choices(), reading.controls(), reading.labels()

    seen = [view()]
    for key, (_, label) in CHANGED["seats"].items():
        change(reading, key, label)
        reading.changes(reading.choices, seen[-1][0])
        reading.changes(reading.labels, seen[-1][2])
        seen.append(view())
    for before in reversed(seen[:-1]):
        reading.page.go_back()
        reading.becomes(view, before)
    for after in seen[1:]:
        reading.page.go_forward()
        reading.becomes(view, after)
    # Over a change of page too, and in one step.
    reading.page.get_by_test_id("stTopNavLink").get_by_text("Votes", exact=True).click()
    reading.becomes(lambda: (reading.path(), reading.choices()), ("/votes", {"after": "false"}))
    reading.page.go_back()
    reading.becomes(view, seen[-1])
    reading.page.reload()
    reading.becomes(view, seen[-1])


def test_back_takes_back_a_scenario_and_lists_merged(read: Read, server: Server) -> None:
    reading = read(server).open("rules?election=2004&merge=asar+aist#what-if").still()
    reading.page.locator(".st-key-what-edit summary").click()
    merged = reading.page.locator(".st-key-what-merge-0")
    merged.get_by_text("AIST").wait_for()
    reading.page.locator(".st-key-what-threshold").get_by_role("slider").press("ArrowLeft")
    reading.becomes(lambda: reading.choices().get("threshold"), "69")
    merged.get_by_test_id("stMultiSelectClearAll").or_(merged.get_by_label("Clear all")).click()
    reading.becomes(lambda: reading.choices().get("merge"), None)
    assert reading.page.url.endswith("#what-if")
    reading.page.go_back()
    reading.becomes(lambda: reading.choices().get("merge"), "asar aist")
    merged.get_by_text("AIST").wait_for()
    reading.page.go_back()
    reading.becomes(lambda: reading.choices().get("threshold"), None)
    slider = reading.page.locator(".st-key-what-threshold").get_by_role("slider")
    reading.becomes(lambda: slider.get_attribute("aria-valuetext"), "7%")
    assert reading.page.url.endswith("#what-if")


def test_two_tabs_do_not_disturb_each_other(read: Read, server: Server) -> None:
    first = read(server).open("votes")
    first.becomes(first.choices, USUAL["votes"])
    second = Reading(first.page.context.new_page(), server.address).open("votes?base=valid_votes")
    change(second, "after", "")
    second.becomes(lambda: second.choices().get("after"), "false")
    first.page.reload()
    first.still()
    assert first.choices() == USUAL["votes"]


def test_the_front_page_has_one_address(
    read: Read, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Also on a fresh server, and Back does not lead into a circle."""
    with running(tmp_path_factory.mktemp("front") / "log.txt") as fresh:
        reading = read(fresh)
        reading.open("overview?after=no")
        reading.becomes(lambda: (reading.path(), reading.choices()), ("/", {}))
        assert reading.controls() == {}
        assert reading.page.get_by_test_id("stDialog").count() == 0
        reading.open("seats").open("overview")
        reading.becomes(reading.path, "/")
        reading.page.go_back()
        reading.becomes(reading.path, "/seats")


def test_a_page_at_an_unknown_address_looks_as_any_other(read: Read, server: Server) -> None:
    """The browser was sent it by Streamlit alone, without our look."""
    room = "getComputedStyle(document.querySelector('[data-testid=stMainBlockContainer]')).maxWidth"
    for path, sent in (("seats", 1), ("nowhere", 0)):
        reading = read(server).open(path)
        assert reading.page.locator("head #look").count() == sent
        reading.becomes(partial(reading.page.evaluate, room), "1120px")


@pytest.mark.parametrize(
    ("old", "page", "chosen"),
    [
        (
            "consolidation?after=false&from=1999&to=2004&convention=same_name&show=all",
            "/measures",
            {"after": "false", "from": "1999", "to": "2004", "convention": "same_name"},
        ),
        ("overview?compare=all", "/votes", {"after": "true", "compare": "all"}),
    ],
)
def test_an_old_address_leads_to_the_page_that_has_its_choices_now(
    old: str, page: str, chosen: dict[str, str], read: Read, server: Server
) -> None:
    reading = read(server).open("seats").open(old)
    reading.becomes(lambda: (reading.path(), reading.choices()), (page, chosen))
    reading.page.go_back()
    reading.becomes(reading.path, "/seats")


def test_figures_are_redrawn_when_the_window_is_made_narrow_and_wide(
    read: Read, server: Server
) -> None:
    reading = read(server).open("seats")
    wide, title = reading.labels(), reading.titles()
    reading.page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    reading.changes(reading.labels, wide)
    assert reading.titles() == title
    assert reading.fits()
    reading.page.set_viewport_size(WIDE)  # type: ignore[arg-type]
    reading.becomes(reading.labels, wide)


def test_figures_stand_on_dark_paper_for_a_reader_in_the_dark(read: Read, server: Server) -> None:
    reading = read(server, color_scheme="dark").open("election")
    assert reading.papers() == {PALETTES["dark"].paper}


def test_figures_follow_when_the_reader_turns_the_light_off(read: Read, server: Server) -> None:
    reading = read(server, color_scheme="light").open("seats")
    assert reading.papers() == {PALETTES["light"].paper}
    reading.page.emulate_media(color_scheme="dark")
    reading.becomes(reading.papers, {PALETTES["dark"].paper})


APART = "after=true&by=label&after=true&by=successor&lang=xx"


@pytest.mark.parametrize(
    ("asked", "frame"),
    [
        ("by=label&by=successor", []),
        ("by=successor&unheard=1&utm_source=post", []),
        ("BY=Successor.&base=list&%E2%80%8B=1", []),
        (APART, []),
        (APART, [("embed", "true")]),
    ],
    ids=["repeated", "unknown", "loosely", "apart", "framed"],
)
def test_the_address_keeps_what_is_understood_and_nothing_else(
    asked: str, frame: list[tuple[str, str]], read: Read, server: Server
) -> None:
    """Each name once; how the page is shown in a frame stays beside it."""
    reading = read(server).open(f"seats?{urlencode(frame)}{'&' if frame else ''}{asked}")

    def kept() -> list[tuple[str, str]]:
        said = parse_qsl(urlsplit(reading.page.url).query, keep_blank_values=True)
        return sorted(part for part in said if part[0] != VERSION)

    reading.becomes(kept, sorted([("after", "true"), ("by", "successor"), *frame]))
