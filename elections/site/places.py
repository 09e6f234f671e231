"""Where everything stands in a site of files, and where the addresses of the dashboard lead.

A page is a folder of its name, the front page the root. A page with one choice that is not as
usual is a folder in it: ``seats?by=successor`` is ``seats/by-successor/``, and
``election?election=X``, where the page is about the one thing chosen, ``election/X/``. Of several
choices at once the first that has a place is shown. A figure is ``figure/NAME/``, its files
``figure/NAME.svg`` and so on; a language other than the first has a folder of its own above all
these.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit

from elections.choices import CHOICES, RULES, Value, address_value, settle, understand
from elections.figures import can_be_told, recipe_of
from elections.package import ElectionData, NoDataError
from elections.sections import choices_on, pages_shown
from elections.sections import pages as all_pages
from elections.text import FIRST, load_words

# A page about one thing of many: each has an address of its own, the usual one too.
ONE_OF_MANY = "election"
# The folder of all figures: one may have the name of a page.
FIGURE = "figure/"
# What is written rather than picked, and rules made up by a reader, need the dashboard.
NEED_A_SERVER = frozenset({*RULES, "find"})
MADE_BY_A_SERVER = ("report",)
_PLAIN = re.compile(r"[\w.-]+", re.ASCII)


@dataclass(frozen=True)
class Place:
    """A page or a figure, with one choice that is not as usual, or none.

    ``path`` is its folder below that of the language, with a slash at its end; that of the
    front page is empty.
    """

    name: str
    path: str
    choice: str = ""
    value: Value = ""

    @property
    def page(self) -> str:
        """The name of the page, empty for a figure and for their list."""
        return "" if self.path.startswith(FIGURE) else self.name

    @property
    def figure(self) -> str:
        """The name of the figure, empty for a page."""
        return self.name if self.path.startswith(FIGURE) else ""

    @property
    def choices(self) -> dict[str, Value]:
        """What is not as usual."""
        return {self.choice: self.value} if self.choice else {}

    @property
    def asked(self) -> dict[str, str]:
        """What is not as usual, as an address asks for it."""
        return {choice: address_value(value) for choice, value in self.choices.items()}


# The page that lists all figures.
FIGURE_LIST = Place("", FIGURE)


@lru_cache
def pages() -> tuple[str, ...]:
    """Return the pages that can stand without a server, in their order.

    >>> set(all_pages()) - set(pages())
    {'report'}
    """
    return tuple(page for page in all_pages() if page not in MADE_BY_A_SERVER)


def pages_made(data: ElectionData) -> tuple[str, ...]:
    """Return those of these pages of which the data hold something.

    >>> from elections.package import load
    >>> pages_made(load("tests/country")) == pages()
    True
    """
    return tuple(page for page in pages_shown(data) if page in pages())


@lru_cache(maxsize=64)
def page_places(page: str, data: ElectionData) -> tuple[Place, ...]:
    """Return a page as usual, then with each choice by itself.

    >>> from elections.package import load
    >>> [place.path for place in page_places("votes", load("tests/country"))]
    ... # doctest: +NORMALIZE_WHITESPACE
    ['votes/', 'votes/after-false/', 'votes/base-valid_votes/', 'votes/base-party_votes/',
     'votes/base-ballots_cast/', 'votes/compare-all/']
    """
    path = "" if page == pages()[0] else f"{page}/"
    return _with_choices(Place(page, path), choices_on(page), data)


@lru_cache(maxsize=64)
def figure_places(name: str, data: ElectionData) -> tuple[Place, ...]:
    """Return the page of a figure as usual, then with each choice by itself.

    There is none where the data hold nothing to show.

    >>> from elections.package import load
    >>> [place.path for place in figure_places("turnout", load("tests/country"))]
    ['figure/turnout/', 'figure/turnout/after-false/']
    """
    places = _with_choices(Place(name, f"{FIGURE}{name}/"), recipe_of(name).choices, data)
    words = load_words(FIRST)
    return tuple(place for place in places if can_be_told(name, data, words, **place.choices))


def can_be_chosen(choice: str) -> bool:
    """Return whether a choice has places here: a page offers it, and it is picked, not written.

    >>> can_be_chosen("base"), can_be_chosen("find"), can_be_chosen("day")
    (True, False, False)
    """
    return choice not in NEED_A_SERVER and any(choice in choices_on(page) for page in pages())


def _with_choices(plain: Place, names: tuple[str, ...], data: ElectionData) -> tuple[Place, ...]:
    usual = understand(data, names, {}).in_force
    places = [plain]
    for name in filter(can_be_chosen, usual):
        for value in CHOICES[name].options(data, usual):
            if value == usual[name] and not name == plain.name == ONE_OF_MANY:
                continue
            text = address_value(value)
            if not _PLAIN.fullmatch(text):
                raise ValueError(f"{name} {text!r} can be no name of a folder")
            folder = text if name == plain.name else f"{name}-{text}"
            places.append(Place(plain.name, f"{plain.path}{folder}/", name, value))
    return tuple(places)


def nearest(
    places: tuple[Place, ...], names: tuple[str, ...], data: ElectionData, asked: Mapping[str, str]
) -> Place:
    """Return the place that shows what is asked of some choices, as far as one can.

    >>> from elections.package import load
    >>> data = load("tests/country")
    >>> places, names = page_places("votes", data), choices_on("votes")
    >>> nearest(places, names, data, {"base": "valid_votes", "after": "true"}).path
    'votes/base-valid_votes/'
    """
    understood = understand(data, names, asked)
    # Of those of which the data hold a value.
    names = tuple(understood.in_force)
    chosen = settle(data, names, understood.chosen)
    for place in reversed(places):
        if place.choice and _settled(data, names, place) == chosen:
            return place
    for place in places:
        if place.choice and chosen[place.choice] == place.value:
            return place
    return places[0]


@lru_cache(maxsize=4096)
def _settled(data: ElectionData, names: tuple[str, ...], place: Place) -> Mapping[str, Value]:
    try:
        return settle(data, names, place.choices)
    except NoDataError:
        # With this value others have none: what is asked with all of them stands elsewhere.
        return {}


@lru_cache(maxsize=4096)
def is_offered(name: str, place: Place, names: tuple[str, ...], data: ElectionData) -> bool:
    """Say whether there is more than one value of a choice where others of ``names`` stand so.

    >>> from elections.package import load
    >>> data = load("tests/country")
    >>> is_offered("base", page_places("votes", data)[0], choices_on("votes"), data)
    True
    """
    chosen = _settled(data, names, place)
    return name in chosen and len(CHOICES[name].options(data, chosen)) > 1


@lru_cache(maxsize=8192)
def place_of(address: str, data: ElectionData) -> str | None:
    """Return where an address of the dashboard leads in the site, with its place on the page.

    ``None`` for one that leads elsewhere: to the web, or to a place on the same page.
    ``ValueError`` where the dashboard has no such page.

    >>> from elections.package import load
    >>> data = load("tests/country")
    >>> place_of("seats?by=successor#shares", data), place_of("https://example.org/", data)
    ('seats/by-successor/#shares', None)
    """
    if address.startswith("#") or urlsplit(address).scheme:
        return None
    parts = urlsplit(address)
    page = parts.path.removeprefix("./").strip("/") or pages()[0]
    if page not in pages():
        raise ValueError(f"no page {page!r}: {address!r} leads nowhere")
    asked = dict(parse_qsl(parts.query))
    place = nearest(page_places(page, data), choices_on(page), data, asked)
    return place.path + (f"#{parts.fragment}" if parts.fragment else "")


def figure_place(name: str, choices: Mapping[str, Value], data: ElectionData) -> Place:
    """Return the page of a figure with these choices, or the nearest that there is.

    >>> from elections.package import load
    >>> figure_place("turnout", {"after": False}, load("tests/country")).path
    'figure/turnout/after-false/'
    """
    asked = {choice: address_value(value) for choice, value in choices.items()}
    return nearest(figure_places(name, data), recipe_of(name).choices, data, asked)


def relative(to: str, path: str) -> str:
    """Return the way from the folder ``path`` to a place, both below the same root.

    >>> relative("seats/by-successor/", "votes/"), relative("", "seats/"), relative("", "")
    ('../seats/by-successor/', '../', './')
    """
    return "../" * path.count("/") + to or "./"
