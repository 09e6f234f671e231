"""A page for paper: its words, its figures as pictures, its tables whole, its sources at the end.

Nothing on it is for a screen: no controls, no ways to other pages, no folds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from html import escape

from elections.charts.canvas import width_for
from elections.choices import CHOICES, RULES, Value, settle
from elections.export import release
from elections.export.svg import figure_svg
from elections.figures import Drawing
from elections.package import ElectionData
from elections.sections.blocks import (
    Files,
    Fold,
    Folds,
    Items,
    Link,
    Links,
    Part,
    Records,
    Terms,
    Text,
)
from elections.sections.evidence import source_list
from elections.sections.headings import heading
from elections.text import Words
from elections.text.labels import sources_of
from elections.writers.markup import Markup
from elections.writers.page_writer import PageWriter, chosen_in_words

# How wide a figure is drawn, in pixels: a sheet of A4 between its margins.
ACROSS = 736
# So many columns stand beside one another on a sheet; of more, some stand below.
COLUMNS = 8


def paper(page: str, data: ElectionData, words: Words, asked: Mapping[str, str]) -> str:
    """Return a page for paper, as the part of a document, with what its address asks for.

    Nothing an address asks makes it fail; ``ValueError`` where there is no such page.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> written = paper("votes", data, words, {"after": "false"})
    >>> written.count("<svg "), "<button" in written, "<details" in written
    (3, False, False)
    """
    title, lead, kicker = heading(page, data, words)
    written = _Paper(page, data, words, asked)
    body = written.sections()
    parts = [
        f"<p class=kicker>{escape(kicker)}</p>" if kicker else "",
        f"<h1>{escape(title)}</h1><p class=lead>{escape(lead)}</p>",
        written.chosen_in_words(),
        body,
        written.all_sources(),
        f"<p class=note>{escape(release(data, words))}</p>",
    ]
    return "\n".join(filter(None, parts))


class _Markup(Markup):
    """Blocks for paper: folds are open, what only a screen can do is left out."""

    def __init__(self, writer: _Paper) -> None:
        super().__init__(writer.figure, lambda page, choices: "", writer.cell)
        self.sources = writer.sources

    def _fold(self, block: Fold) -> str:
        if block.kind == "sources":
            # The list stands at the end, once for the page.
            for inner in block.blocks():
                self.sources |= dict.fromkeys(inner.items if isinstance(inner, Items) else ())
            return f"<p class=note>{escape(block.label)}</p>"
        return f"<h4>{escape(block.label)}</h4>{self.write(block.blocks())}"

    def _folds(self, block: Folds) -> str:
        return "".join(map(self._fold, block.folds))

    def _terms(self, block: Terms) -> str:
        items = (
            f"<dt>{escape(term)}</dt><dd>{escape(meaning)}</dd>" for term, meaning in block.terms
        )
        return f"<dl class=terms>{''.join(items)}</dl>"

    def _links(self, block: Links) -> str:
        return ""

    def _files(self, block: Files) -> str:
        return ""

    def _records(self, block: Records) -> str:
        return "".join(super(_Markup, self)._records(band) for band in bands(block))


def on_paper(text: Text) -> Text:
    """Return a text whose ways to the web are written out, and to other pages left out.

    >>> named, uses = Link("Gazette", "https://example.org/1"), Link("uses", "sources")
    >>> on_paper((named, " (law; ", uses, ")"))
    ('Gazette', ' (law', ')', ' https://example.org/1')
    """
    if isinstance(text, str):
        return text
    parts: list[Part] = []
    addresses = []
    for part in text:
        if not isinstance(part, Link):
            parts.append(part)
        elif part.address.startswith("http"):
            parts.append(part.text)
            addresses.append(f" {part.address}")
        elif parts and isinstance(parts[-1], str):
            parts[-1] = parts[-1].removesuffix("; ")
    return (*parts, *addresses)


def bands(block: Records) -> Iterable[Records]:
    """Return a wide table as several, one below the other, each with the columns of its key.

    >>> import pandas as pd
    >>> from elections.sections.blocks import RecordColumn
    >>> names = [f"c{number}" for number in range(12)]
    >>> columns = tuple(RecordColumn(name, key=name == "c0") for name in names)
    >>> block = Records(pd.DataFrame([range(12)], columns=names), columns, "Some rows")
    >>> [[column.heading for column in band.columns] for band in bands(block)][1]
    ['c0', 'c8', 'c9', 'c10', 'c11']
    """
    key = tuple(column for column in block.columns if column.key)[: COLUMNS // 2]
    if len(block.columns) <= COLUMNS:
        return [block]
    others = [column for column in block.columns if column not in key]
    room = COLUMNS - len(key)
    parts = [(*key, *others[start : start + room]) for start in range(0, len(others), room)]
    return [
        Records(block.rows[[column.heading for column in columns]], columns, block.alternative)
        for columns in parts
    ]


class _Paper(PageWriter):
    """The sections of a page for paper."""

    def __init__(
        self, page: str, data: ElectionData, words: Words, asked: Mapping[str, str]
    ) -> None:
        # In the order in which they are first named.
        self.sources: dict[Text, None] = {}
        super().__init__(page, data, words, asked)

    def writer(self) -> Markup:
        return _Markup(self)

    def picture(self, drawing: Drawing) -> str:
        fitting = replace(drawing, scheme="light", width=width_for(ACROSS))
        parts = fitting.canvas(captioned=False).plotly()
        return figure_svg(drawing, parts, ACROSS, names=f"{drawing.name}-paper")

    def behind(self, drawing: Drawing) -> str:
        records = sources_of(self.data, drawing.evidence)
        self.sources |= dict.fromkeys(source_list(self.data, records, self.words).items)
        return ""

    def all_sources(self) -> str:
        """Return the sources of all that stands on the page; nothing for none."""
        if not self.sources:
            return ""
        items = Items(tuple(map(on_paper, self.sources)), numbered=True)
        return f"<h2>{escape(self.words.say('figure-sources'))}</h2>{self.write([items])}"

    def chosen_in_words(self) -> str:
        """Return what was chosen that is not as usual; nothing where all is."""
        usual = settle(self.data, self.chosen, {})
        # Rules that a reader made up are said by the figures that follow them.
        unusual = [
            self._in_words(name, value)
            for name, value in self.chosen.items()
            if value != usual[name] and name not in RULES
        ]
        return f"<p class=note>{escape('; '.join(unusual))}</p>" if unusual else ""

    def _in_words(self, name: str, value: Value) -> str:
        if CHOICES[name].options(self.data, self.chosen):
            return chosen_in_words(name, value, self.data, self.words)
        return f"{self.label(name)}: {value}"
