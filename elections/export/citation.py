"""How to cite the data: as a sentence and as BibTeX, from what the package says of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from elections.export.about import About
from elections.text import FIRST, Words
from elections.text.library import table_label

_SPECIAL = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


@dataclass(frozen=True)
class CitedFigure:
    """A figure that is cited: its name, its title, and the address where it can be seen."""

    name: str
    title: str
    address: str


def plain(about: About, words: Words, figure: CitedFigure | None = None) -> str:
    """Return the reference to a package as a sentence, or that to a ``figure`` of it.

    >>> from elections.export import about
    >>> from elections.package.loading import load
    >>> from elections.text import load_words
    >>> plain(about(load("tests/country")), load_words("en"))[-51:]
    'Version 1.0.0, 22 November 2026. Data set, CC0-1.0.'
    """
    data = words.say(
        "cite-plain",
        author=about.author or "none",
        title=about.title,
        version=about.version,
        year=str(about.released.year) if about.released else "none",
        date=about.day(words),
        licence=about.licence or "none",
    )
    if figure is None:
        return f"{data} {about.homepage}".rstrip()
    return words.say("cite-figure", title=figure.title, data=data, address=figure.address)


def cited_table(about: About, table: str, words: Words) -> str:
    """Return the reference to one table of a package as a sentence.

    >>> from elections.export import about
    >>> from elections.package.loading import load
    >>> from elections.text import load_words
    >>> cited_table(about(load("tests/country")), "results", load_words("en"))[:30]
    'Table “Results” (results.csv).'
    """
    name, data = table_label(table, words), plain(about, words)
    return words.say("cite-table", table=name, file=f"{table}.csv", data=data)


def apa(about: About, words: Words, figure: CitedFigure | None = None) -> str:
    """Return the reference to a package, or to a ``figure`` of it, in the style of the APA.

    As its seventh edition (2020) has data sets and figures, but without italics.

    >>> from elections.export import about
    >>> from elections.package.loading import load
    >>> from elections.text import load_words
    >>> apa(about(load("tests/country")), load_words("en"))[:65]
    'The authors of this package. (2026). Elections to the Assembly of'
    """
    if figure is None:
        work = words.say("cite-apa", title=about.title, version=about.version)
        work = f"{work} {about.homepage}".rstrip()
    else:
        part = {"title": figure.title, "data": about.title, "address": figure.address}
        work = words.say("cite-apa-figure", version=about.version, **part)
    year = str(about.released.year) if about.released else "none"
    return words.say("cite-apa-author", author=about.author or "none", year=year, work=work)


def bibtex(about: About, words: Words, figure: CitedFigure | None = None) -> str:
    """Return the reference as a BibTeX entry of the type misc, which every style knows.

    It is that of a package, or of a ``figure`` of it.

    >>> from elections.export import about
    >>> from elections.package.loading import load
    >>> from elections.text import load_words
    >>> print(bibtex(about(load("tests/country")), load_words("en")).splitlines()[2])
      title        = {{Elections to the Assembly of Verdania}},
    """
    fields = {
        # Doubled braces: a name that is not one of a person, and capitals that stay.
        "author": about.author and f"{{{_escaped(about.author)}}}",
        "title": f"{{{_escaped(figure.title if figure else about.title)}}}",
        "year": str(about.released.year) if about.released else "",
        "howpublished": _escaped(_kind(about, words, figure)),
        "version": about.version,
        "note": _escaped(_note(about, words)),
        # The data speak every language of the package, a figure that of its words.
        "langid": _language(words) if figure else "",
        "url": figure.address if figure else about.homepage,
    }
    lines = [f"  {name:<12} = {{{value}}}," for name, value in fields.items() if value]
    name = f"{about.file_name}-{figure.name}" if figure else about.file_name
    key = re.sub(r"[^a-z0-9]+", "-", name.casefold())
    return "\n".join([f"@misc{{{key},", *lines, "}"])


def _language(words: Words) -> str:
    """Return the name by which BibTeX's styles know a language; '' for the program's own."""
    if words.language == FIRST:
        return ""
    return (words.locale.get_language_name(FIRST) or "").casefold()


def _kind(about: About, words: Words, figure: CitedFigure | None) -> str:
    kind = words.say("cite-kind")
    return words.say("cite-kind-figure", kind=kind, title=about.title) if figure else kind


def _note(about: About, words: Words) -> str:
    version = words.say("cite-version", version=about.version)
    day = about.released.isoformat() if about.released else ""
    return ", ".join(part for part in (version, day, about.licence) if part)


def _escaped(text: str) -> str:
    """Return a text that TeX prints as it is."""
    return "".join(_SPECIAL.get(sign, f"\\{sign}" if sign in "&%$#_{}" else sign) for sign in text)
