"""What a site tells those who look for something: a search over all names, and crawlers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from html import escape
from urllib.parse import quote

from elections.export import about
from elections.package import ElectionData
from elections.site.frame import Site
from elections.site.places import Place, page_places
from elections.site.writing import Page
from elections.text import Words
from elections.text.library import table_label

Entry = tuple[str, str, str]
# Where every party stands with its names.
PARTIES = "parties"


def entries(page: Page, words: Words) -> Iterator[Entry]:
    """Yield what a search finds on a page: its title and headings, each with its kind and place."""
    place = page.place
    own = bool(place.page)
    kind = words.say(f"page-{place.name}") if own else words.say("site-figures")
    if place.choice and own:
        yield (f"{page.above}: {page.title}" if page.lead else page.title, kind, place.path)
    elif not place.choice:
        yield page.title, kind, place.path
        if own:
            for text, anchor in page.headings:
                yield text, kind, f"{place.path}#{anchor}"


def parties(data: ElectionData, words: Words) -> Iterator[Entry]:
    """Yield the names of all parties, each where the table of parties names it."""
    kind = table_label(PARTIES, words)
    found = next(place for place in page_places("sources", data) if place.value == PARTIES)
    for _, row in data.parties.iterrows():
        name = words.text(row, "name")
        yield name, kind, f"{found.path}#:~:text={quote(name)}"


def search_file(found: Iterable[Entry]) -> bytes:
    """Return the index of the search: a list of name, kind and place, each once.

    >>> search_file([("Votes", "Page", "votes/")] * 2)
    b'[["Votes","Page","votes/"]]\\n'
    """
    once = [list(entry) for entry in dict.fromkeys(found)]
    return f"{json.dumps(once, ensure_ascii=False, separators=(',', ':'))}\n".encode()


def sitemap(places: Iterable[Place], data: ElectionData, site: Site) -> bytes:
    """Return the addresses of all pages in all languages; each names the other languages."""
    day = about(data).released
    changed = f"<lastmod>{day.isoformat()}</lastmod>" if day else ""
    urls = "".join(
        f"<url><loc>{escape(site.address(language, place.path))}</loc>{changed}"
        f"{_others(place, site)}</url>"
        for place in places
        for language in site.folders
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:xhtml="http://www.w3.org/1999/xhtml">{urls}</urlset>\n'
    ).encode()


def _others(place: Place, site: Site) -> str:
    if len(site.folders) < 2:
        return ""
    return "".join(
        f'<xhtml:link rel="alternate" hreflang="{language}" '
        f'href="{escape(site.address(language, place.path))}"/>'
        for language in site.folders
    )


def robots(site: Site) -> bytes:
    """Return what a crawler may ask for: everything.

    >>> robots(Site("https://example.org/", {"en": ""})).decode().splitlines()[-1]
    'Sitemap: https://example.org/sitemap.xml'
    """
    lines = ["User-agent: *", "Allow: /"]
    if site.base:
        lines.append(f"Sitemap: {site.base}sitemap.xml")
    return "".join(f"{line}\n" for line in lines).encode()
