"""The head of a page: its title and languages, what it says to who links to it, what is on it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from html import escape

from elections.figures import Drawing
from elections.package import ElectionData
from elections.sections import pages
from elections.sections.blocks import Link, PageLink, Paragraph, in_a_row
from elections.text import Words, language_name
from elections.text.context import chamber_name

# From so many headings on a page says what is on it.
LONG = 3


def page_head(title: str, lead: str, kicker: str, words: Words, ways: Mapping[str, str]) -> str:
    """Return what a page begins with as HTML: the line above its title, that, and its lead.

    >>> from elections.text import load_words
    >>> page_head("Turnout", "Who voted?", "", load_words("en"), {})
    '<h1>Turnout</h1><p class=lead>Who voted?</p>'
    """
    below = f"<p class=lead>{escape(lead)}</p>" if lead else ""
    return f"{above(kicker, words, ways)}<h1>{escape(title)}</h1>{below}"


def above(kicker: str, words: Words, ways: Mapping[str, str]) -> str:
    """Return the line above a title as HTML: a few words, and the way to each language.

    ``ways`` are the addresses of this very page by language. Of words that are a draft is said
    how much of them is still in the program's language.

    >>> from elections.text import load_words
    >>> above("North", load_words("en"), {"en": "?lang=en"})
    '<div class="above"><p class="kicker">North</p></div>'
    """
    links = "".join(_way(language, way, words) for language, way in ways.items())
    label = escape(words.say("language-choice"))
    choice = (
        f'<div class="languages" role="navigation" aria-label="{label}">{links}</div>'
        if len(ways) > 1
        else ""
    )
    place = f'<p class="kicker">{escape(kicker)}</p>' if kicker else ""
    line = f'<div class="above">{place}{choice}</div>' if place or choice else ""
    if not words.untranslated:
        return line
    counts = {
        "missing": len(words.untranslated),
        "whole": len(words.untranslated + tuple(words.needs)),
    }
    return f'{line}<p class="kicker">{escape(words.say("language-draft", **counts))}</p>'


def _way(language: str, way: str, words: Words) -> str:
    name = escape(language_name(language))
    here = ' aria-current="true"' if language == words.language else ""
    return f'<a href="{escape(way)}" lang="{language}" hreflang="{language}"{here}>{name}</a>'


def contents_line(links: Sequence[Link], words: Words) -> list[Paragraph]:
    """Return the line that says what is on a page; none where that is little.

    >>> from elections.text import load_words
    >>> contents_line([Link("Seats", "#seats")], load_words("en"))
    []
    """
    if len(links) < LONG:
        return []
    return [Paragraph((f"{words.say('page-contents')} ", *in_a_row(links)))]


def next_page(page: str, shown: Collection[str], words: Words) -> list[PageLink]:
    """Return the way to the page after this one, of those that are ``shown``; none after the last.

    >>> from elections.text import load_words
    >>> [link.page for link in next_page("seats", ("votes", "sources"), load_words("en"))]
    ['votes']
    """
    later = [name for name in pages()[pages().index(page) + 1 :] if name in shown]
    return [
        PageLink(name, words.say("page-next", page=words.say(f"page-{name}"))) for name in later[:1]
    ]


def site_title(data: ElectionData, words: Words) -> str:
    """Return what all pages together are called.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> site_title(load("tests/country"), load_words("en"))
    'Elections to the Assembly, Verdania'
    """
    country = words.text(data.chamber.iloc[0], "country")
    return words.say("site-title", chamber=chamber_name(data, words), country=country)


def metadata(
    data: ElectionData,
    words: Words,
    *,
    title: str,
    heading: str,
    lead: str,
    drawing: Drawing | None,
    address: str = "",
    card: str = "",
    ways: Mapping[str, str],
) -> list[str]:
    """Return the tags that describe a page: title and lead, addresses, the card of a link to it.

    ``title`` is that of the browser, ``heading`` that on the page. The card says what the first
    figure finds, ``drawing``, and shows it where its picture stands at ``card``. ``address`` is
    that of the page, ``ways`` those of it in each language; without the first neither is said.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> head = {"title": "Votes", "heading": "Votes", "lead": "Who won?", "drawing": None}
    >>> metadata(data, words, **head, ways={})[:2]
    ['<title>Votes</title>', '<meta name="description" content="Who won?">']
    """
    captions = drawing.captions if drawing else None
    names = {
        "description": lead,
        "twitter:card": "summary_large_image" if card else "summary",
    }
    properties = {
        "og:type": "website",
        "og:site_name": site_title(data, words),
        "og:title": captions.title if captions else heading,
        "og:description": captions.subtitle if captions else lead,
        "og:locale": words.language,
    }
    links = []
    if address:
        properties["og:url"] = address
        links.append(f'<link rel="canonical" href="{escape(address)}">')
        links += [
            f'<link rel="alternate" hreflang="{language}" href="{escape(way)}">'
            for language, way in ways.items()
            if len(ways) > 1
        ]
    if card and captions:
        properties |= {
            "og:image": card,
            "og:image:type": "image/png",
            "og:image:width": "1200",
            "og:image:height": "630",
            "og:image:alt": captions.alternative,
        }
    return [
        f"<title>{escape(title)}</title>",
        *(f'<meta name="{name}" content="{escape(text)}">' for name, text in names.items()),
        *(
            f'<meta property="{name}" content="{escape(text)}">'
            for name, text in properties.items()
        ),
        *links,
    ]
