"""A page as HTML, for this very view: its words, its first figure as a picture, its tables.

It is what stands on the screen before the dashboard runs, and all that a reader without scripts
or a crawler gets. Places and classes are those of the page; ``web/view/view.css`` says
how it looks, and ``screen.css`` what stands between controls and figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import get_args
from urllib.parse import parse_qsl, urlencode

from elections.charts import Scheme
from elections.charts.canvas import BESIDE
from elections.choices import CHOICES, LANGUAGE, NONE, RULES, Value, address_value, settle
from elections.export.doors import KINDS, figure_path
from elections.export.image import on_card
from elections.export.inline import Inline, inline_picture
from elections.figures import Drawing, drawing_of
from elections.package import ElectionData
from elections.sections import SECTIONS, contents_of, pages, pages_shown, parts_of
from elections.sections.blocks import Block, FigureBlock, Links
from elections.sections.evidence import source_list
from elections.sections.headings import (
    explanation,
    filled_in_two_ways,
    heading,
    option_names,
)
from elections.sections.measures import COUNTING
from elections.text import FIRST, Words, offered
from elections.text.labels import sources_of
from elections.writers.controls import box_width, fit_side_by_side
from elections.writers.head import contents_line, next_page, page_head
from elections.writers.markup import Markup
from elections.writers.page_writer import PageWriter, conflict_table, row_tables
from elections.writers.screen import Piece, ScreenMarkup

# A link to a page, and what is asked of it.
_TO_PAGE = re.compile(rf"(?<= href=\")(\./|{'|'.join(pages())})(\?[^\"#]*)?(?=[\"#])")
# So many options stand side by side; of more, one is looked for.
SIDE_BY_SIDE = 12
# How wide pictures that are fetched are, in pixels: of each kind one for the least screen, so that
# none is made smaller, and those for the screens that most readers have.
FETCHED = (288, 328, 358, 380, 608, 736, 928, 1088)
# The sign of what can be set, as the page shows it: three lines, each with its slider.
_TUNE = (
    "<svg viewBox='0 0 24 24' aria-hidden=true>"
    "<path d='M12 15v6M13 18h8M3 18h6M8 9v6M3 12h4M11 12h10"
    "M16 3v6M3 6h10M17 6h4'/></svg>"
)
# What few readers change stands out of the way.
RARELY_CHANGED = ("appointed", "after")


@dataclass(frozen=True)
class View:
    """A page with choices, as HTML.

    ``markup`` is what stands under the navigation, ``picture`` its first figure with the colours
    of a dark page, ``card`` the figure that a link to it shows; both are ``None`` where the page
    has none.
    ``address`` is the query that leads to this view, without what is as usual; ``language`` what
    of it goes along to other pages.
    """

    page: str
    title: str
    lead: str
    markup: str
    picture: Inline | None
    card: Drawing | None
    address: str
    language: Mapping[str, str]


def page_view(page: str, data: ElectionData, words: Words, asked: Mapping[str, str]) -> View:
    """Return a page as HTML, with the choices that its address asks for; it never fails for them.

    ``ValueError`` where there is no such page.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> page_view("votes", data, words, {"after": "false", "base": "nonsense"}).address
    'after=false'
    """
    written = _Page(page, data, words, asked)
    title, lead, kicker = heading(page, data, words)
    query = view_query(data, words, written.chosen)
    head = page_head(title, lead, kicker, words, language_ways(query))
    sections = written.sections()
    parts = [head, written.contents_line(), sections, written.next_page()]
    language = language_said(words, asked)
    return View(
        page,
        title,
        lead,
        _in_language("\n".join(filter(None, parts)), language),
        written.inline,
        on_card(written.drawings, data, words),
        query,
        language,
    )


def language_said(words: Words, asked: Mapping[str, str]) -> dict[str, str]:
    """Return what an address says of the language: nothing where it asked for none and need not.

    >>> from elections.text import load_words
    >>> language_said(load_words("en"), {}), language_said(load_words("en"), {"lang": "en"})
    ({}, {'lang': 'en'})
    """
    needed = words.language != FIRST or LANGUAGE in asked
    return {LANGUAGE: words.language} if needed else {}


def _in_language(markup: str, language: Mapping[str, str]) -> str:
    """Return a page whose links to other pages take the language along."""
    if not language:
        return markup
    query = urlencode(language)
    return _TO_PAGE.sub(
        lambda link: f"{link[1]}?{query}{f'&amp;{link[2][1:]}' if link[2] else ''}", markup
    )


def language_ways(query: str) -> dict[str, str]:
    """Return the addresses of a page in each language, from that page: by language.

    ``query`` is what is asked of it now, in whichever language.

    >>> language_ways("lang=en&after=false")["en"]
    '?lang=en&after=false'
    """
    asked = {name: value for name, value in parse_qsl(query) if name != LANGUAGE}
    return {language: f"?{urlencode({LANGUAGE: language} | asked)}" for language in offered()}


def published_ways(query: str) -> dict[str, str]:
    """Return the addresses of a page that whoever lists pages should know: by language.

    One without a language is in the first one, and in that of the browser for whoever has another.

    >>> published_ways("lang=en&after=false")["en"], published_ways("")["en"]
    ('?after=false', '')
    """
    asked = urlencode([(name, value) for name, value in parse_qsl(query) if name != LANGUAGE])
    first = f"?{asked}" if asked else ""
    return language_ways(query) | {FIRST: first}


def view_query(data: ElectionData, words: Words, chosen: Mapping[str, Value]) -> str:
    """Return the query that leads to a view: the choices that are not as usual, the language."""
    usual = settle(data, chosen, {})
    unusual = {name: address_value(value) for name, value in chosen.items() if value != usual[name]}
    language = {} if words.language == FIRST else {LANGUAGE: words.language}
    return urlencode(language | unusual)


class _Page(PageWriter):
    """A page while it is written: its first figure is drawn, the others are fetched as seen."""

    markup: ScreenMarkup

    def __init__(
        self, page: str, data: ElectionData, words: Words, asked: Mapping[str, str]
    ) -> None:
        super().__init__(page, data, words, asked)
        self.inline: Inline | None = None

    def writer(self) -> Markup:
        return ScreenMarkup(self.figure, self.address, self.cell)

    def sections(self) -> str:
        """Return all sections, some beside those before them."""
        parts: list[str] = []
        for name, choices in parts_of(self.page):
            controls, markup = self.controls(choices), self.section(name)
            if SECTIONS[name].beside:
                left = parts.pop()
                markup = f"<div class=beside><div>{left}</div><div>{markup}</div></div>"
            parts += [controls, markup]
        return "\n".join(filter(None, parts))

    def write(self, blocks: Iterable[Block]) -> str:
        return "\n".join(
            part.html if isinstance(part, Piece) else self.markup.write([part])
            for part in self.markup.pieces(blocks)
        )

    def contents_line(self) -> str:
        """Return what is on the page, where that is much."""
        links = contents_of(self.page, self.data, self.words, self.chosen)
        line = contents_line(links, self.words)
        return self.markup.piece(line) if line else ""

    def next_page(self) -> str:
        """Return the way to the page after this one."""
        links = next_page(self.page, pages_shown(self.data), self.words)
        return self.markup.write([Links(tuple(links))]) if links else ""

    def address(self, page: str, choices: Mapping[str, str]) -> str:
        """Return the address of a page, from any other one."""
        query = urlencode(choices)
        path = "./" if page == pages()[0] else page
        return f"{path}?{query}" if query else path

    # What can be chosen

    def controls(self, names: Iterable[str]) -> str:
        """Return the controls of some choices in a row, with what is chosen; none can be used.

        As on the page, those of how to count stand in a fold, and those that few change behind
        a button.
        """
        controls = {name: self._control(name) for name in names if name not in RULES}
        counting = "".join(controls.pop(name, "") for name in COUNTING)
        options = "".join(controls.pop(name, "") for name in RARELY_CHANGED)
        row = "".join(controls.values())
        if options:
            name = escape(self.words.say("control-options"))
            row += f"<i></i><button type=button class=options disabled>{_TUNE}{name}</button>"
        row = f"<div class=controls>{row}</div>" if row else ""
        return f"{self._counting()}{row}" if counting else row

    def _counting(self) -> str:
        label, _ = self.counted()
        inner = "".join(self._control(name) for name in COUNTING)
        return (
            f"<details><summary>{escape(label)}</summary>"
            f"<div>{inner}{self.explained()}</div></details>"
        )

    def _control(self, name: str) -> str:
        if name not in self.chosen:
            return ""
        if name == "compare" and not self._two_kinds_of_seats():
            return ""
        value, options = self.chosen[name], CHOICES[name].options(self.data, self.chosen)
        if len(options) == 1:
            return ""
        label = escape(self.label(name))
        if sentence := explanation(name, self.words):
            label = f'<span class=asks title="{escape(sentence)}">{label}</span>'
        if isinstance(value, bool):
            on = " checked" if value else ""
            return f"<label class=switch><input type=checkbox disabled{on}>{label}</label>"
        labels = option_names(name, self.data, self.words)
        if not options or NONE in options or len(options) > SIDE_BY_SIDE:
            return _box(label, labels.get(value, value))
        buttons = "".join(
            f"<button type=button disabled aria-pressed={str(option == value).lower()}>"
            f"{escape(labels[str(option)])}"
            f"</button>"
            for option in options
        )
        inner = f"<span>{label}</span><div>{buttons}</div>"
        if fit_side_by_side(labels[str(option)] for option in options):
            return f"<div class=choice role=group>{inner}</div>"
        wide = box_width(labels[str(option)] for option in options)
        return (
            f"<div class='choice boxed' style='--box:{wide}px' role=group>"
            f"{inner}{_box(label, labels[value])}</div>"
        )

    def _two_kinds_of_seats(self) -> bool:
        election = str(self.chosen.get("election", ""))
        return not election or filled_in_two_ways(self.data, election)

    # Figures

    def attributes(self, block: FigureBlock) -> str:
        return " class=close" if block.close else ""

    def drawing(self, block: FigureBlock) -> Drawing:
        return drawing_of(block.name, self.data, self.words, block.choices, share=block.share)

    def picture(self, drawing: Drawing) -> str:
        """Return the picture of a figure: of the first one drawn, any other fetched once seen."""
        if self.inline is None:
            self.inline = inline_picture(drawing)
            return self.inline.markup
        return self._fetched(drawing)

    def _fetched(self, drawing: Drawing) -> str:
        """Return what a browser fetches: the picture for its screen, light or dark as its page."""
        address = f"{figure_path(drawing, 'svg', self.words)}&share={drawing.share}"
        sources = "".join(
            f'<source media="(min-width: {screen}px) and (prefers-color-scheme: {scheme})" '
            f'srcset="{escape(f"{address}&scheme={scheme}&width={screen - BESIDE}")}">'
            for screen in sorted((across + BESIDE for across in FETCHED), reverse=True)
            for scheme in get_args(Scheme)
        )
        usual = escape(f"{address}&scheme=light&width={min(FETCHED)}")
        alternative = escape(drawing.captions.alternative)
        return f'<picture>{sources}<img src="{usual}" loading=lazy alt="{alternative}"></picture>'

    def foot(self, drawing: Drawing) -> str:
        return f"<div class=figure-foot>{super().foot(drawing)}</div>"

    def behind(self, drawing: Drawing) -> str:
        """Return what stands behind a figure: its rows, its sources, its files."""
        records = sources_of(self.data, drawing.evidence)
        parts = {
            "figure-table": "".join(row_tables(drawing, self.data, self.words)),
            "figure-sources": self.markup.write([source_list(self.data, records, self.words)]),
            "figure-differ": conflict_table(drawing, self.data, self.words),
            "figure-take": " ".join(
                f'<a href="{escape(figure_path(drawing, ending, self.words))}">{ending.upper()}</a>'
                for ending in KINDS
            ),
        }
        folds = "".join(
            f"<details class={name}>{self._opener(name)}{inner}</details>"
            for name, inner in parts.items()
            if inner
        )
        return f"<div class=behind>{folds}</div>"

    def _opener(self, name: str) -> str:
        """Return what opens a part behind a figure; that of its files is three dots with a name."""
        label = escape(self.words.say(name))
        if name == "figure-take":
            return f'<summary aria-label="{label}">…</summary>'
        return f"<summary>{label}</summary>"


def _box(label: str, value: Value) -> str:
    return f"<label class=field>{label}<input value='{escape(str(value))}' disabled></label>"
