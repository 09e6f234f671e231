"""What a reader of another script sees of a document, and which Latin words of it may stay.

What may stay is published under that name (sources, works, licences, the package itself), is an
id, the name of a column or of a file, a brand that the data write in Latin letters, or the name
of a kind of file. Everything else is a sentence that nobody translated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from html.parser import HTMLParser

from elections.export import about
from elections.measures import MEASURES
from elections.package import schema
from elections.text import Words
from elections.text.cards import citation
from tests.conftest import package

# Kinds of files and of references, and a form of paper.
KINDS = {"APA", "BibTeX", "CSV", "Excel", "HTML", "JSON", "Letter", "PDF", "PNG", "SVG", "XLSX"}
KINDS |= {"PPTX", "PowerPoint", "Python", "zip"}
WORD = re.compile(r"[A-Za-z][A-Za-z0-9'’_/-]{2,}")
ROMAN = re.compile(r"[IVXLC]+")
ADDRESS, HOST = re.compile(r"https?://\S+"), re.compile(r"\b[\w-]+(?:\.[\w-]+)+(?:/\S*)?")
# An entry of BibTeX has English names of its fields.
ENTRY = re.compile(r"@misc\{.*?\n\}", re.DOTALL)
MIXED = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
BROKEN = re.compile(r"(?<=\w)\.\.(?!\.)|\{ ?\$|\{\"")
# A table by its own name.
_TABLE = re.compile(r"(?:таблиц|файл)\w* [a-z_]+|[a-z_]+ (?:кесте|файл)\w*")
_NEVER = {"script", "style", "code"}
_READ = {"alt", "title", "aria-label", "placeholder", "data-tip", "summary"}
# What is set bold names something, as the cell of a table does: it is a line of its own.
_INSIDE = {"a", "b", "em", "i", "small", "tspan"}
_CLOSED = {"meta", "input", "link", "img", "br", "source", "base", "hr"}


class Read(HTMLParser):
    """The lines of a document that are read or heard, but code and what names its language."""

    def __init__(self, markup: str, language: str) -> None:
        super().__init__()
        self.language = language
        self._lines: list[str] = [""]
        self._open: list[tuple[str, bool]] = []
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep attributes that are read, and begin a line where an element does."""
        found = {name: value or "" for name, value in attrs}
        other = found.get("lang", self.language) != self.language
        hidden = tag in _NEVER or other or any(hidden for _, hidden in self._open)
        if not hidden:
            self._lines += [said for name, said in found.items() if name in _READ]
            named = found.get("name") or found.get("property", "")
            if tag == "meta" and named.endswith(("description", "title", "alt", "site_name")):
                self._lines.append(found.get("content", ""))
            if tag == "input":
                self._lines.append(found.get("value", ""))
        if tag == "br":
            self._lines[-1] += " "
        elif tag not in _INSIDE:
            self._lines.append("")
        if tag not in _CLOSED:
            self._open.append((tag, hidden))

    def handle_endtag(self, tag: str) -> None:
        """End a line with its element, and elements whose end may be left out."""
        if any(one == tag for one, _ in self._open):
            while self._open.pop()[0] != tag:
                pass
        if tag not in _INSIDE:
            self._lines.append("")

    def handle_data(self, data: str) -> None:
        """Keep what is printed."""
        if not any(hidden for _, hidden in self._open):
            self._lines[-1] += data

    @property
    def text(self) -> str:
        """All that is read, one after the other: a sentence that is broken into lines is whole."""
        return " ".join(line.strip() for line in self._lines if line.strip())

    @property
    def lines(self) -> set[str]:
        """What is read, each once."""
        return {line.strip() for line in self._lines if line.strip()}


def left_in_english(texts: Iterable[str], home: str, words: Words) -> dict[str, str]:
    """Return the Latin words of some texts that may not stay, each with a text it stands in."""
    found: dict[str, str] = {}
    for text in {*texts}:
        for word in _words(ENTRY.sub(" ", text), home, words):
            found.setdefault(word, text[:200])
    return found


def broken(texts: Iterable[str], home: str) -> set[str]:
    """Return the texts in which a word mixes scripts, a stop is doubled or a message shows."""
    return {
        text[:200]
        for text in {*texts}
        # What is published under its name is looked for only in a text that seems to be broken.
        if _seems_broken(text) and _seems_broken(_published(home).sub(" ", text))
    }


def _seems_broken(text: str) -> bool:
    return bool(MIXED.search(text) or BROKEN.search(text))


def _words(text: str, home: str, words: Words) -> Iterator[str]:
    ids = _ids(home)
    # A cell of a table as it lies in the package holds ids, or a code.
    if not WORD.search(text) or {*text.split(";")} <= ids | _codes():
        return
    bare = _coded().sub(" ", _published(home).sub(" ", ADDRESS.sub(" ", text)))
    bare = _works(words).sub(" ", bare)
    may_stay = KINDS | _brands(home, words.language) | {one for one in ids if "_" in one}
    for found in WORD.finditer(_TABLE.sub(" ", HOST.sub(" ", bare))):
        word = found[0].strip("'’/-")
        if word not in may_stay and not ROMAN.fullmatch(word.partition("-")[2] or word):
            yield word


@cache
def _published(home: str) -> re.Pattern[str]:
    """Return the pattern of what is called so by who published it; the longest first.

    A publisher with a name in the languages of the package is called by that.
    """
    data = package(home)
    own = about(data)
    names = {str(one) for name in ("publisher", "title") for one in data.sources[name].dropna()}
    names -= {*data.publishers["publisher"]}
    names |= {*data.publishers["name_kk"].dropna(), *data.publishers["name_ru"].dropna()}
    names |= {own.title, own.author, own.licence, own.licence_title, own.file_name, own.name}
    latin = sorted((one for one in names if WORD.search(one)), key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w){re.escape(one)}(?!\w)" for one in latin))


@cache
def _codes() -> frozenset[str]:
    """Return the values of closed sets."""
    columns = (column for table in schema.TABLES for column in table.columns)
    return frozenset(one for column in columns for one in column.allowed)


@cache
def _coded() -> re.Pattern[str]:
    """Return the pattern of what names itself: a code before its meaning, columns in brackets."""
    columns = {column.name for table in schema.TABLES for column in table.columns}
    column, code = ("|".join(map(re.escape, sorted(names))) for names in (columns, _codes()))
    return re.compile(rf"\((?:{column})(?:, (?:{column}))*\)|(?<!\w)(?:{code})(?= \()")


@cache
def _works(words: Words) -> re.Pattern[str]:
    """Return the pattern of the works from which measures are taken, which keep their titles."""
    cited = (citation(measure, words) for measure in MEASURES.values())
    parts = {part for one in cited for part in re.findall(r"[A-Z“][^а-яёәіңғүұқөһ]{3,}", one)}
    return re.compile("|".join(map(re.escape, sorted(parts, key=len, reverse=True))))


@cache
def _ids(home: str) -> frozenset[str]:
    """Return what keeps its name in every language: ids, columns and tables."""
    data = package(home)
    found = {*data.tables}
    for table in schema.TABLES:
        found |= {table.name, *(str(one) for one in data.tables[table.name].columns)}
        found |= {column.name for column in table.columns}
        for column in table.columns:
            if column.name.endswith("_id") and column.name in data.tables[table.name]:
                found |= set(data.tables[table.name][column.name].dropna().map(str))
    return frozenset(found)


@cache
def _brands(home: str, language: str) -> frozenset[str]:
    """Return the Latin words in names that the data give in a language, or in their first alone."""
    data = package(home)
    names = (
        str(cell)
        for table in schema.TABLES
        for column in table.columns
        if column.type == "name"
        for cell in data.tables[table.name][f"{column.name}_{language}"]
        .fillna(data.tables[table.name][f"{column.name}_{data.languages[0]}"])
        .dropna()
    )
    return frozenset(word for name in names for word in re.findall(r"[A-Za-z]+", name))
