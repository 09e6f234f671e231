"""How to cite the data: as a sentence and as BibTeX, from what the package says of itself."""

from __future__ import annotations

import re

from elections.export.about import About
from elections.text import Words

_SPECIAL = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def plain(about: About, words: Words) -> str:
    """Return the reference as a sentence.

    >>> from elections.export import about
    >>> from elections.package.loading import load
    >>> from elections.text import load_words
    >>> plain(about(load("tests/country")), load_words("en"))[-55:]
    'Version 1.0.0, 22 November 2026. Data package, CC0-1.0.'
    """
    return words.say(
        "cite-plain",
        author=about.author or "none",
        title=about.title,
        version=about.version,
        year=str(about.released.year) if about.released else "none",
        date=words.date(about.released) if about.released else "none",
        licence=about.licence or "none",
    )


def bibtex(about: About, words: Words) -> str:
    """Return the reference as a BibTeX entry of the type misc, which every style knows.

    >>> from elections.export import about
    >>> from elections.package.loading import load
    >>> from elections.text import load_words
    >>> print(bibtex(about(load("tests/country")), load_words("en")).splitlines()[2])
      title        = {{Elections to the Assembly of Verdania}},
    """
    fields = {
        # Doubled braces: a name that is not one of a person, and capitals that stay.
        "author": about.author and f"{{{_escaped(about.author)}}}",
        "title": f"{{{_escaped(about.title)}}}",
        "year": str(about.released.year) if about.released else "",
        "howpublished": words.say("cite-kind"),
        "version": about.version,
        "note": _escaped(_note(about, words)),
    }
    lines = [f"  {name:<12} = {{{value}}}," for name, value in fields.items() if value]
    key = re.sub(r"[^a-z0-9]+", "-", about.file_name.casefold())
    return "\n".join([f"@misc{{{key},", *lines, "}"])


def _note(about: About, words: Words) -> str:
    version = words.say("cite-version", version=about.version)
    day = about.released.isoformat() if about.released else ""
    return ", ".join(part for part in (version, day, about.licence) if part)


def _escaped(text: str) -> str:
    """Return a text that TeX prints as it is."""
    return "".join(_SPECIAL.get(sign, f"\\{sign}" if sign in "&%$#_{}" else sign) for sign in text)
