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
from elections.text.context import chamber_name
from elections.writers import languages

# From so many headings on a page says what is on it.
LONG = 3
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
    above = languages.above(page.above, words, _ways(page.place.path, site))
    main = (
        f"{above}<h1>{escape(page.title)}</h1>"
        f"{f'<p class=lead>{escape(page.lead)}</p>' if page.lead else ''}"
        f"{_contents(page, words)}{page.body}{page.last}"
    )
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


def _stands(page: Page) -> bool:
    """Return whether a page has a place of its own."""
    return bool(page.place.page or page.place.path)


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
        f"<header><nav aria-label='{escape(_named(data, words))}'>{links}</nav>"
        f"<form role=search hidden><input type=search name=q autocomplete=off "
        f"aria-label='{escape(words.say('site-search'))}' "
        f"placeholder='{escape(words.say('site-search'))}'><ol></ol></form>"
        f"<button type=button class=scheme hidden>{escape(words.say('site-scheme'))}</button>"
        f"</header>"
        f"<main id=content>{main}</main><footer><p>{escape(release(data, words))}</p></footer>"
    )
    inner, style = coloured(inner, page.colours)
    written = (
        f'<!DOCTYPE html>\n<html lang="{words.language}"{_told_to_script(page, words, site)}><head>'
        f'<meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{SAFE}">'
        f"{f'<base href={chr(34)}{escape(base)}{chr(34)}>' if base else ''}"
        f"{_head(page, data, words, site)}"
        f'<link rel="icon" href="{ROOT}icon.svg">'
        f'<link rel="stylesheet" href="{ROOT}site.css"><style>{style}</style>'
        f'<script defer src="{ROOT}site.js"></script></head><body>{inner}</body></html>\n'
    )
    written = _OPEN_END.sub("", written)
    folder = site.folders[words.language]
    lead = partial(_led, here="" if base else folder + path, folder=folder, data=data)
    written = _HREF.sub(lead, written)
    return written.replace(f'src="{ROOT}', f'src="{"" if base else relative("", folder + path)}')


def _led(found: re.Match[str], *, here: str, folder: str, data: ElectionData) -> str:
    """Return where a link leads from the folder ``here``, as it stands in HTML."""
    address = unescape(found[0])
    if address.startswith(ROOT):
        return escape(relative(address.removeprefix(ROOT), here))
    if address.startswith(OWN):
        own: str | None = address.removeprefix(OWN)
    else:
        own = place_of(address, data)
    if own is None:
        return found[0]
    return escape(relative(folder + own, here))


def _way(name: str, here: Place, words: Words) -> str:
    """Return the way to a page, or without a name to all figures."""
    known = here.page or here.path
    current = " aria-current=page" if known and here.page == name else ""
    if name:
        return f'<a href="{name}"{current}>{escape(words.say(f"page-{name}"))}</a>'
    return f'<a href="{OWN}{FIGURE}"{current}>{escape(words.say("site-figures"))}</a>'


def _ways(path: str, site: Site) -> dict[str, str]:
    """Return where a page stands in each language."""
    return {language: f"{ROOT}{folder}{path}" for language, folder in site.folders.items()}


def _named(data: ElectionData, words: Words) -> str:
    chamber = data.chamber.iloc[0]
    return words.say(
        "site-title", chamber=chamber_name(data, words), country=words.text(chamber, "country")
    )


def _told_to_script(page: Page, words: Words, site: Site) -> str:
    """Return what the script has to know: the way to the language's root, and of what it speaks."""
    folder = site.folders[words.language]
    names = {
        "root": relative("", page.place.path) if _stands(page) else site.base + folder or "/",
        "page": page.place.page,
        "own": ONE_OF_MANY,
        "without": " ".join(sorted(NEED_A_SERVER)),
        "none": words.say("site-search-none"),
        "sort": words.say("site-sort"),
        "point": words.number(1.5, 1)[1],
    }
    return "".join(f' data-{name}="{escape(said)}"' for name, said in names.items())


def _head(page: Page, data: ElectionData, words: Words, site: Site) -> str:
    """Return title and description, the address of the page, and the card of a link to it."""
    named, path = _named(data, words), page.place.path
    title = f"{page.title} · {named}" if path else page.title
    title = f"{page.above}: {title}" if page.place.choice and page.above else title
    told = page.lead or page.title
    first = page.first
    properties = {
        "og:type": "website",
        "og:site_name": named,
        "og:title": first.captions.title if first else page.title,
        "og:description": first.captions.subtitle if first else told,
        "og:locale": words.language,
    }
    names = {"description": told, "twitter:card": "summary"}
    links = []
    if site.base and _stands(page):
        properties["og:url"] = site.address(words.language, path)
        links.append(f'<link rel="canonical" href="{escape(properties["og:url"])}">')
        if len(site.folders) > 1:
            links += [
                f'<link rel="alternate" hreflang="{language}" '
                f'href="{escape(site.address(language, path))}">'
                for language in site.folders
            ]
        if first:
            properties |= _card(first, data, words, site)
            names["twitter:card"] = "summary_large_image"
    else:
        links.append("" if _stands(page) else '<meta name="robots" content="noindex">')
    return (
        f"<title>{escape(title)}</title>"
        + "".join(f'<meta name="{name}" content="{escape(said)}">' for name, said in names.items())
        + "".join(
            f'<meta property="{name}" content="{escape(said)}">'
            for name, said in properties.items()
        )
        + "".join(links)
    )


def _card(first: Drawing, data: ElectionData, words: Words, site: Site) -> dict[str, str]:
    return {
        "og:image": site.address(words.language, card_path(first, data)),
        "og:image:type": "image/png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": first.captions.alternative,
    }


def card_path(drawing: Drawing, data: ElectionData) -> str:
    """Return where the picture of a link to a figure stands, below the folder of the language."""
    place = figure_place(drawing.name, drawing.choices, data)
    return f"{place.path.rstrip('/')}-card.png"
