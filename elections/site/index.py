"""What a site tells those who look for something: a search over all names, and crawlers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from html import escape
from urllib.parse import quote

from elections.evidence.searching import names
from elections.package import ElectionData, schema
from elections.site.frame import Site
from elections.site.places import page_places
from elections.site.writing import Page
from elections.text import Words
from elections.text.library import table_label

Entry = tuple[str, str, str]
# Where every party and every region stands with its names.
NAMED = ("parties", "regions")


def entries(page: Page, words: Words) -> Iterator[Entry]:
    """Yield what a search finds on a page: its title and headings, each with its kind and place."""
    place = page.place
    kind = words.say(f"page-{place.page}" if place.page else "site-figures")
    if place.choice and place.page:
        yield (f"{page.above}: {page.title}" if page.lead else page.title, kind, place.path)
    elif not place.choice:
        yield page.title, kind, place.path
        if place.page:
            for text, anchor in page.headings:
                yield text, kind, f"{place.path}#{anchor}"


def named(data: ElectionData, words: Words) -> Iterator[Entry]:
    """Yield all names of parties and regions in every language, where their table has them."""
    for table in NAMED:
        kind = table_label(table, words)
        places = [place for place in page_places("sources", data) if place.value == table]
        in_languages = names(data, table)
        usual = words.texts(data.tables[table], schema.table(table).key[0], "name")
        for row_id, label in usual.items():
            for name in dict.fromkeys([label, *in_languages[row_id]]):
                yield from (
                    (name, kind, f"{place.path}#:~:text={quote(label)}") for place in places
                )


def search_file(index: Iterable[Entry]) -> bytes:
    """Return the index of the search: a list of name, kind and place, each once.

    >>> search_file([("Votes", "Page", "votes/")] * 2)
    b'[["Votes","Page","votes/"]]\\n'
    """
    once = [list(entry) for entry in dict.fromkeys(index)]
    return f"{json.dumps(once, ensure_ascii=False, separators=(',', ':'))}\n".encode()


def sitemap(pages: Iterable[Mapping[str, str]], changed: date | None) -> bytes:
    """Return the addresses of pages, each by language, and when they changed, as crawlers read it.

    Each address names those of the same page in the other languages.

    >>> sitemap([{"en": "https://example.org/"}], date(2026, 11, 22)).decode().count("hreflang")
    0
    """
    day = f"<lastmod>{changed.isoformat()}</lastmod>" if changed else ""
    urls = "".join(
        f"<url><loc>{escape(address)}</loc>{day}{_others(page)}</url>"
        for page in pages
        for address in page.values()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:xhtml="http://www.w3.org/1999/xhtml">{urls}</urlset>\n'
    ).encode()


def _others(page: Mapping[str, str]) -> str:
    if len(page) < 2:
        return ""
    return "".join(
        f'<xhtml:link rel="alternate" hreflang="{language}" href="{escape(address)}"/>'
        for language, address in page.items()
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
