"""What stands around every page of a site: what describes it, the ways to the others, its end."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from html import escape, unescape
from urllib.parse import quote

from elections.export import release
from elections.figures import Drawing
from elections.package import ElectionData
from elections.site.pictures import coloured
from elections.site.places import (
    FIGURE,
    NEED_A_SERVER,
    ONE_OF_MANY,
    Place,
    figure_place,
    pages_made,
    place_of,
    relative,
)
from elections.site.writing import OWN, Page
from elections.text import Words
from elections.writers.head import LONG, metadata, page_head, site_title

# A place above the languages: style, script, typeface.
ROOT = "root:"
_HREF = re.compile(r'(?<= href=")[^"]*(?=")')
# Ends that HTML does not ask for, where the next one says the same.
_OPEN_END = re.compile(
    r"</td>(?=<td|</tr>)|</th>(?=<th|</tr>)|</tr>(?=<tr|</t)|</li>(?=<li|</[uo]l>)"
)
# Nothing is asked of another host, and no script runs but the one of the site.
SAFE = "default-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'self'; form-action 'none'"


@dataclass(frozen=True)
class Site:
    """A site: its address with a slash at its end, or none, and its languages.

    ``folders`` are the languages, each with its folder; that of the first is empty.
    """

    base: str
    folders: Mapping[str, str]

    def address(self, language: str, path: str) -> str:
        """Return the full address of a place.

        >>> Site("https://example.org/", {"en": "", "kk": "kk/"}).address("kk", "seats/")
        'https://example.org/kk/seats/'
        """
        return f"{self.base}{quote(f'{self.folders[language]}{path}')}"

    def addresses(self, path: str) -> dict[str, str]:
        """Return the full address of a place in each language."""
        return {language: self.address(language, path) for language in self.folders}


def whole_page(page: Page, data: ElectionData, words: Words, site: Site) -> str:
    """Return a page of the site as HTML, with everything around it."""
    path = page.place.path
    ways = {language: f"{ROOT}{folder}{path}" for language, folder in site.folders.items()}
    head = page_head(page.title, page.lead, page.above, words, ways)
    main = f"{head}{_contents(page, words)}{page.body}{page.last}"
    return _document(page, main, data, words, site)


def not_found(data: ElectionData, words: Words, site: Site) -> str:
    """Return the page for an address at which nothing stands.

    A host shows it in the place of any address: its links begin at the root.
    """
    title = words.say("site-not-found")
    page = Page(Place("", ""), title, words.say("site-not-found-lead"))
    links = "".join(f"<li>{_way(name, page.place, words)}</li>" for name in pages_made(data))
    main = f"<h1>{escape(title)}</h1><p class=lead>{escape(page.lead)}</p><ul>{links}</ul>"
    return _document(page, main, data, words, site, base=site.base or "/")


def _has_place(place: Place) -> bool:
    """Return whether a place is one of the site, and not any at which nothing stands."""
    return bool(place.page or place.path)


def _contents(page: Page, words: Words) -> str:
    if len(page.headings) < LONG:
        return ""
    links = "".join(
        f'<li><a href="#{escape(anchor)}">{escape(text)}</a></li>' for text, anchor in page.headings
    )
    label = escape(words.say("page-contents"))
    return f"<nav class=contents aria-label='{label}'><p>{label}</p><ul>{links}</ul></nav>"


def _document(
    page: Page, main: str, data: ElectionData, words: Words, site: Site, *, base: str = ""
) -> str:
    path = page.place.path
    links = "".join(_way(name, page.place, words) for name in (*pages_made(data), ""))
    inner = (
        f"<a class=skip href='#content'>{escape(words.say('site-skip'))}</a>"
        f"<header><nav aria-label='{escape(site_title(data, words))}'>{links}</nav>"
        f"<form role=search hidden><input type=search name=q autocomplete=off "
        f"aria-label='{escape(words.say('site-search'))}' "
        f"placeholder='{escape(words.say('site-search'))}'><ol></ol></form>"
        f"<button type=button class=scheme hidden>{escape(words.say('site-scheme'))}</button>"
        f"</header>"
        f"<main id=content>{main}</main><footer><p>{escape(release(data, words))}</p></footer>"
    )
    inner, style = coloured(inner, page.colours)
    document = (
        f'<!DOCTYPE html>\n<html lang="{words.language}"{_for_script(page, words, site)}><head>'
        f'<meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{SAFE}">'
        f"{f'<base href={chr(34)}{escape(base)}{chr(34)}>' if base else ''}"
        f"{_head(page, data, words, site)}"
        f'<link rel="icon" href="{ROOT}icon.svg">'
        f'<link rel="stylesheet" href="{ROOT}site.css"><style>{style}</style>'
        f'<script defer src="{ROOT}site.js"></script></head><body>{inner}</body></html>\n'
    )
    document = _OPEN_END.sub("", document)
    folder = site.folders[words.language]
    lead = partial(_relative_link, here="" if base else folder + path, folder=folder, data=data)
    document = _HREF.sub(lead, document)
    return document.replace(f'src="{ROOT}', f'src="{"" if base else relative("", folder + path)}')


def _relative_link(link: re.Match[str], *, here: str, folder: str, data: ElectionData) -> str:
    """Return where a link leads from the folder ``here``, as it stands in HTML."""
    address = unescape(link[0])
    if address.startswith(ROOT):
        return escape(relative(address.removeprefix(ROOT), here))
    if address.startswith(OWN):
        path: str | None = address.removeprefix(OWN)
    else:
        path = place_of(address, data)
    if path is None:
        return link[0]
    return escape(relative(folder + path, here))


def _way(name: str, here: Place, words: Words) -> str:
    """Return the way to a page, or without a name to all figures."""
    current = " aria-current=page" if _has_place(here) and here.page == name else ""
    if name:
        return f'<a href="{name}"{current}>{escape(words.say(f"page-{name}"))}</a>'
    return f'<a href="{OWN}{FIGURE}"{current}>{escape(words.say("site-figures"))}</a>'


def _for_script(page: Page, words: Words, site: Site) -> str:
    """Return what the script has to know: the way to the language's root, and of what it speaks."""
    folder = site.folders[words.language]
    attributes = {
        "root": relative("", page.place.path)
        if _has_place(page.place)
        else site.base + folder or "/",
        "page": page.place.page,
        "own": ONE_OF_MANY,
        "without": " ".join(sorted(NEED_A_SERVER)),
        "none": words.say("site-search-none"),
        "sort": words.say("site-sort"),
        "point": words.number(1.5, 1)[1],
    }
    return "".join(f' data-{name}="{escape(text)}"' for name, text in attributes.items())


def _head(page: Page, data: ElectionData, words: Words, site: Site) -> str:
    """Return title and description, the address of the page, and the card of a link to it."""
    path, language = page.place.path, words.language
    title = f"{page.title} · {site_title(data, words)}" if path else page.title
    if page.place.choice and page.above:
        # What has a colon of its own gets no second one.
        title = f"{page.above}{' · ' if ':' in page.above else ': '}{title}"
    has_address = bool(site.base) and _has_place(page.place)
    card = ""
    if has_address and page.card:
        card = site.address(language, card_path(page.card, data))
    tags = metadata(
        data,
        words,
        title=title,
        heading=page.title,
        lead=page.lead or page.title,
        drawing=page.card,
        address=site.address(language, path) if has_address else "",
        card=card,
        ways=site.addresses(path),
    )
    if not _has_place(page.place):
        tags.append('<meta name="robots" content="noindex">')
    return "".join(tags)


def card_path(drawing: Drawing, data: ElectionData) -> str:
    """Return where the picture of a link to a figure stands, below the folder of the language."""
    place = figure_place(drawing.name, drawing.choices, data)
    return f"{place.path.rstrip('/')}-card.png"
