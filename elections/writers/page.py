"""A page as HTML, for this very view: its words, its first figure as a picture, its tables.

It is what stands on the screen before the dashboard runs, and all that a reader without scripts
or a crawler gets. Places and classes are those of the page; ``web/view/view.css`` says
how it looks, and ``screen.css`` what stands between controls and figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from html import escape
from typing import get_args
from urllib.parse import parse_qsl, urlencode

from elections.charts import Scheme
from elections.charts.canvas import BESIDE
from elections.choices import (
    CHOICES,
    LANGUAGE,
    NONE,
    RULES,
    Understood,
    Value,
    address_value,
    settle,
    understand,
)
from elections.export.doors import KINDS, figure_path
from elections.export.inline import Inline, inline_picture
from elections.figures import Drawing, figure
from elections.package import ElectionData
from elections.sections import SECTIONS, choices_on, pages, pages_shown, parts_of, section
from elections.sections.blocks import (
    FigureBlock,
    Link,
    Links,
    PageLink,
    Paragraph,
    contents,
    in_a_row,
)
from elections.sections.evidence import conflicts_named, source_list
from elections.sections.headings import (
    box_width,
    explanation,
    filled_in_two_ways,
    fit_side_by_side,
    heading,
    late_elections,
    option_names,
)
from elections.sections.measures import COUNTING
from elections.text import FIRST, Words, offered
from elections.text.conflicts import conflict_grid
from elections.text.labels import sources_of
from elections.text.table import written_cell, written_table
from elections.text.words import is_missing
from elections.writers import languages
from elections.writers.markup import grid, table
from elections.writers.screen import Piece, ScreenMarkup

# A link to a page, and what is asked of it.
_TO_PAGE = re.compile(rf"(?<= href=\")(\./|{'|'.join(pages())})(\?[^\"#]*)?(?=[\"#])")
# So many options stand side by side; of more, one is looked for.
SIDE_BY_SIDE = 12
# From so many headings on a page says what is on it.
LONG = 3
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
    of a dark page, ``drawing`` that figure; both are ``None`` where the page has none.
    ``address`` is the query that leads to this view, without what is as usual; ``language`` what
    of it goes along to other pages.
    """

    page: str
    title: str
    lead: str
    markup: str
    picture: Inline | None
    drawing: Drawing | None
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
    if page not in pages():
        raise ValueError(f"no page {page!r}: expected one of {', '.join(pages())}")
    names = choices_on(page)
    understood = understand(data, names, asked)
    chosen = understood.in_force
    written = _Page(data, words, chosen, language_said(words, asked))
    title, lead, above = heading(page, data, words)
    query = view_query(data, words, understood, chosen)
    top = languages.above(above, words, language_ways(query))
    head = f"{top}<h1>{escape(title)}</h1><p class=lead>{escape(lead)}</p>"
    parts: list[str] = []
    for name, controls_of in parts_of(page):
        controls, shown = written.controls(page, controls_of), written.section(name)
        if SECTIONS[name].beside:
            left = parts.pop()
            shown = f"<div class=beside><div>{left}</div><div>{shown}</div></div>"
        parts += [controls, shown] if controls else [shown]
    parts = [head, written.listed(), *parts, written.next_page(page)]
    return View(
        page,
        title,
        lead,
        _led("\n".join(filter(None, parts)), written.language),
        written.picture,
        written.first,
        query,
        written.language,
    )


def language_said(words: Words, asked: Mapping[str, str]) -> dict[str, str]:
    """Return what an address says of the language: nothing where it asked for none and need not.

    >>> from elections.text import load_words
    >>> language_said(load_words("en"), {}), language_said(load_words("en"), {"lang": "en"})
    ({}, {'lang': 'en'})
    """
    said = words.language != FIRST or LANGUAGE in asked
    return {LANGUAGE: words.language} if said else {}


def _led(markup: str, language: Mapping[str, str]) -> str:
    """Return a page whose links to other pages take the language along."""
    if not language:
        return markup
    said = urlencode(language)
    return _TO_PAGE.sub(
        lambda link: f"{link[1]}?{said}{f'&amp;{link[2][1:]}' if link[2] else ''}", markup
    )


def language_ways(query: str) -> dict[str, str]:
    """Return the addresses of a page in each language, from that page: by language.

    ``query`` is what is asked of it now, in whichever language.

    >>> language_ways("lang=en&after=false")["en"]
    '?lang=en&after=false'
    """
    asked = {name: value for name, value in parse_qsl(query) if name != LANGUAGE}
    return {one: f"?{urlencode({LANGUAGE: one} | asked)}" for one in offered()}


def published_ways(query: str) -> dict[str, str]:
    """Return the addresses of a page that whoever lists pages should know: by language.

    One without a language is in the first one, and in that of the browser for whoever has another.

    >>> published_ways("lang=en&after=false")["en"], published_ways("")["en"]
    ('?after=false', '')
    """
    asked = urlencode([(name, value) for name, value in parse_qsl(query) if name != LANGUAGE])
    first = f"?{asked}" if asked else ""
    return language_ways(query) | {FIRST: first}


def view_query(
    data: ElectionData, words: Words, understood: Understood, chosen: Mapping[str, Value]
) -> str:
    """Return the query that leads to a view: the choices that are not as usual, the language."""
    usual = settle(data, chosen, {})
    unusual = {name: address_value(value) for name, value in chosen.items() if value != usual[name]}
    language = {} if words.language == FIRST else {LANGUAGE: words.language}
    return urlencode(language | unusual)


class _Page:
    """A page while it is written: its first figure is drawn, the others are fetched as seen."""

    def __init__(
        self,
        data: ElectionData,
        words: Words,
        chosen: Mapping[str, Value],
        language: Mapping[str, str],
    ) -> None:
        self.data, self.words, self.chosen, self.language = data, words, chosen, language
        self.first: Drawing | None = None
        self.picture: Inline | None = None
        self.contents: list[Link] = []
        self.markup = ScreenMarkup(self.figure, self.address, self.cell)

    def section(self, name: str) -> str:
        """Return the blocks of a section."""
        taken = {
            choice: self.chosen[choice]
            for choice in SECTIONS[name].choices
            if choice in self.chosen
        }
        blocks = section(name, self.data, self.words, **taken)
        self.contents += contents(blocks)
        return "\n".join(
            part.html if isinstance(part, Piece) else self.markup.write([part])
            for part in self.markup.pieces(blocks)
        )

    def listed(self) -> str:
        """Return what is on the page, where that is much."""
        if len(self.contents) < LONG:
            return ""
        lead = f"{self.words.say('page-contents')} "
        return self.markup.piece([Paragraph((lead, *in_a_row(self.contents)))])

    def next_page(self, page: str) -> str:
        """Return the way to the page after this one."""
        later = pages()[pages().index(page) + 1 :]
        after = [one for one in later if one in pages_shown(self.data)]
        links = (
            PageLink(name, self.words.say("page-next", page=self.words.say(f"page-{name}")))
            for name in after[:1]
        )
        return self.markup.write([Links(tuple(links))]) if after else ""

    def cell(self, cell: object) -> str:
        """Return a cell of a table of records; what is missing is left empty."""
        return "" if is_missing(cell) else written_cell(cell, self.words)

    def address(self, page: str, choices: Mapping[str, str]) -> str:
        """Return the address of a page, from any other one."""
        query = urlencode(choices)
        path = "./" if page == pages()[0] else page
        return f"{path}?{query}" if query else path

    # What can be chosen

    def controls(self, page: str, names: Iterable[str]) -> str:
        """Return the controls of some choices in a row, with what is chosen; none can be used.

        As on the page, those of how to count stand in a fold, and those that few change behind
        a button.
        """
        shown = {name: self._control(name) for name in names if name not in RULES}
        counting = "".join(shown.pop(name, "") for name in COUNTING)
        options = "".join(shown.pop(name, "") for name in RARELY_CHANGED)
        row = "".join(shown.values())
        if options:
            name = escape(self.words.say("control-options"))
            row += f"<i></i><button type=button class=options disabled>{_TUNE}{name}</button>"
        row = f"<div class=controls>{row}</div>" if row else ""
        return f"{self._counting(page)}{row}" if counting else row

    def _counting(self, page: str) -> str:
        usual = settle(self.data, COUNTING, {})
        offered = [
            name for name in COUNTING if len(CHOICES[name].options(self.data, self.chosen)) > 1
        ]
        changed = [name for name in offered if self.chosen[name] != usual[name]]
        label = self.words.say("counting-choices", count=len(offered), changed=len(changed))
        inner = "".join(self._control(name) for name in COUNTING)
        explained = "".join(
            self.section(name)
            for name, part in SECTIONS.items()
            if part.among_controls and name.partition(".")[0] == page
        )
        return f"<details><summary>{escape(label)}</summary><div>{inner}{explained}</div></details>"

    def _control(self, name: str) -> str:
        if name not in self.chosen:
            return ""
        if name == "compare" and not self._two_kinds_of_seats():
            return ""
        value, options = self.chosen[name], CHOICES[name].options(self.data, self.chosen)
        if len(options) == 1:
            return ""
        label = escape(
            self.words.say(f"control-{name}", elections=late_elections(self.data, self.words))
        )
        if said := explanation(name, self.words):
            label = f'<span class=asks title="{escape(said)}">{label}</span>'
        if isinstance(value, bool):
            on = " checked" if value else ""
            return f"<label class=switch><input type=checkbox disabled{on}>{label}</label>"
        named = option_names(name, self.data, self.words)
        if not options or NONE in options or len(options) > SIDE_BY_SIDE:
            shown = escape(named.get(value, value))
            return f"<label class=field>{label}<input value='{shown}' disabled></label>"
        buttons = "".join(
            f"<button type=button disabled aria-pressed={str(option == value).lower()}>"
            f"{escape(named[str(option)])}"
            f"</button>"
            for option in options
        )
        inner = f"<span>{label}</span><div>{buttons}</div>"
        if fit_side_by_side(named[str(option)] for option in options):
            return f"<div class=choice role=group>{inner}</div>"
        shown = escape(named[value])
        box = f"<label class=field>{label}<input value='{shown}' disabled></label>"
        wide = box_width(named[str(option)] for option in options)
        return f"<div class='choice boxed' style='--box:{wide}px' role=group>{inner}{box}</div>"

    def _two_kinds_of_seats(self) -> bool:
        election = str(self.chosen.get("election", ""))
        return not election or filled_in_two_ways(self.data, election)

    # Figures

    def figure(self, block: FigureBlock) -> str:
        """Return a figure between its words: the first one drawn, any other fetched once seen."""
        drawing = figure(
            block.name, self.data, self.words, scheme="light", width="wide", **block.choices
        )
        drawing = replace(drawing, share=block.share)
        captions = drawing.captions
        if self.first is None:
            self.first, self.picture = drawing, inline_picture(drawing)
            shown = self.picture.markup
        else:
            shown = self._fetched(drawing)
        return (
            f'<figure id="{escape(block.anchor)}"{" class=close" * block.close}>'
            f"<h{block.level} class=figure-title>{escape(captions.title)}</h{block.level}>"
            f"<p class=figure-subtitle>{escape(captions.subtitle)}</p>"
            f"<div class=plot>{shown}</div>"
            f"<div class=figure-foot><p class=figure-source>{escape(captions.source)}</p>"
            f"{self._behind(drawing)}</div></figure>"
        )

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
        told = escape(drawing.captions.alternative)
        return f'<picture>{sources}<img src="{usual}" loading=lazy alt="{told}"></picture>'

    def _opener(self, name: str) -> str:
        """Return what opens a part behind a figure; that of its files is three dots with a name."""
        said = escape(self.words.say(name))
        dots = name == "figure-take"
        return f'<summary aria-label="{said}">…</summary>' if dots else f"<summary>{said}</summary>"

    def _behind(self, drawing: Drawing) -> str:
        """Return what stands behind a figure: its rows, its sources, its files."""
        readable = drawing.tables(self.data, self.words)
        tables = "".join(
            table(
                [*shown],
                [shown[heading].dtype.kind in "iuf" for heading in shown],
                (map(escape, row) for row in written_table(rows, columns, shown, self.words)),
            )
            for (rows, columns), shown in zip(drawing.rows, readable, strict=True)
        )
        records = sources_of(self.data, drawing.evidence)
        sources = self.markup.write([source_list(self.data, records, self.words)])
        files = " ".join(
            f'<a href="{escape(figure_path(drawing, ending, self.words))}">{ending.upper()}</a>'
            for ending in KINDS
        )
        parts = {"figure-table": tables, "figure-sources": sources}
        conflicts = conflicts_named(self.data, drawing.captions.conflicts)
        if len(conflicts):
            parts["figure-differ"] = grid(conflict_grid(self.data, conflicts, self.words))
        parts["figure-take"] = files
        folds = "".join(
            f"<details class={name}>{self._opener(name)}{inner}</details>"
            for name, inner in parts.items()
        )
        return f"<div class=behind>{folds}</div>"
