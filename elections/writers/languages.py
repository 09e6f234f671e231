"""What stands above the title of a page: where it is, and the languages that it can be read in."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from elections.text import Words, language_name


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
    chosen = (
        f'<div class="languages" role="navigation" aria-label="{label}">{links}</div>'
        if len(ways) > 1
        else ""
    )
    said = f'<p class="kicker">{escape(kicker)}</p>' if kicker else ""
    line = f'<div class="above">{said}{chosen}</div>' if said or chosen else ""
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
