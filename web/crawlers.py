"""What crawlers ask first: which pages there are, and which addresses are none."""

from __future__ import annotations

from starlette.requests import Request

from elections.choices import CHOICES, address_value, settle
from elections.export import about
from elections.package import ElectionData
from elections.sections import choices_on, pages_shown
from elections.site import index
from elections.text import Words
from elections.writers.page import published_ways
from web.answers import File, RefusedError, base_address, root

# A page about one thing of many is a page for each of them.
ONE_OF_MANY = "election"


def robots(request: Request, data: ElectionData, words: Words) -> File:
    """Return which addresses a crawler may ask for: all that are pages, files and data."""
    lines = ["User-agent: *", f"Disallow: {root(request)}_stcore/", "Allow: /"]
    if base := base_address(request):
        lines.append(f"Sitemap: {base}sitemap.xml")
    return File("".join(f"{line}\n" for line in lines).encode(), "text/plain; charset=utf-8")


def sitemap(request: Request, data: ElectionData, words: Words) -> File:
    """Return the addresses of all pages, and of the page of each election, in each language."""
    base = base_address(request)
    if not base:
        raise RefusedError(400, "this server was called by what is no name of one")
    addresses = (path.partition("?") for path in paths(data))
    by_language = (
        {language: f"{base}{page}{way}" for language, way in published_ways(query).items()}
        for page, _, query in addresses
    )
    return File(index.sitemap(by_language, about(data).released), "application/xml")


def paths(data: ElectionData) -> list[str]:
    """Return the addresses of all pages below that of the front page; its own is empty.

    >>> from elections.package import load
    >>> [path for path in paths(load("tests/country")) if path.startswith("election")]
    ['election', 'election?election=1990', 'election?election=1994_spring', \
'election?election=1998']
    """
    others = pages_shown(data)[1:]
    usual = settle(data, (ONE_OF_MANY,), {})[ONE_OF_MANY]
    each = [
        f"{ONE_OF_MANY}?{ONE_OF_MANY}={address_value(option)}"
        for option in CHOICES[ONE_OF_MANY].options(data, {})
        if option != usual and ONE_OF_MANY in choices_on(ONE_OF_MANY)
    ]
    return ["", *others, *each]
