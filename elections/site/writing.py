"""The pages of a site: sections of the dashboard, one figure alone, one table, one source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from html import escape
from urllib.parse import urlencode

from elections.choices import CHOICES, NONE, Value, address_value, settle, understand
from elections.export import KINDS, CitedFigure, about, on_card, plain
from elections.export.inline import Inline
from elections.figures import FIGURES, Drawing, drawing_of
from elections.package import ElectionData
from elections.sections import SECTIONS, choices_on, page_of, parts_of, taken
from elections.sections.blocks import (
    Block,
    FigureBlock,
    File,
    Heading,
    Items,
    Paragraph,
    Records,
    Strong,
    TableBlock,
)
from elections.sections.evidence import source_address, source_list
from elections.sections.headings import heading, option_names
from elections.sections.measures import COUNTING
from elections.site.pictures import picture
from elections.site.places import (
    FIGURE_LIST,
    Place,
    can_be_chosen,
    figure_place,
    figure_places,
    is_offered,
    nearest,
    page_places,
    pages_made,
)
from elections.text import Words
from elections.text.labels import sources_of
from elections.writers.head import next_page
from elections.writers.markup import Markup
from elections.writers.page import SIDE_BY_SIDE
from elections.writers.page_writer import (
    PageWriter,
    choice_label,
    chosen_in_words,
    conflict_table,
    row_tables,
)

# A place within the site, before it is known from where it is looked for.
OWN = "site:"


class Page:
    """A page of the site: what stands on it, and what it leads to.

    ``headings`` are pairs of words and anchors; ``colours`` those of its pictures on a dark page.
    """

    def __init__(self, place: Place, title: str, lead: str, above: str = "") -> None:
        """Begin a page with its heading."""
        self.place, self.title, self.lead, self.above = place, title, lead, above
        self.body = ""
        self.headings: list[tuple[str, str]] = []
        self.colours: frozenset[tuple[str, str]] = frozenset()
        self.card: Drawing | None = None
        self.last = ""


Key = tuple[str, tuple[tuple[str, Value], ...]]
# A section as HTML, with its headings and its figures.
Written = tuple[str, list[Heading], list[Drawing]]


class Shelf:
    """What several pages show, made once: figures with their pictures; and the files they offer."""

    def __init__(self, data: ElectionData, words: Words) -> None:
        """Begin with nothing made."""
        self.data, self.words = data, words
        self.files: dict[str, Callable[[], bytes]] = {}
        self.sections: dict[Key, Written] = {}
        self._pictures: dict[Key, Inline] = {}
        self._sources: dict[Key, Items] = {}

    def drawing(self, name: str, choices: Mapping[str, Value]) -> Drawing:
        """Return a figure."""
        return drawing_of(name, self.data, self.words, choices)

    def picture(self, drawing: Drawing) -> Inline:
        """Return the picture of a figure."""
        key = key_of(drawing.name, drawing.choices)
        if key not in self._pictures:
            self._pictures[key] = picture(drawing)
        return self._pictures[key]

    def sources(self, drawing: Drawing) -> Items:
        """Return the sources of a figure."""
        key = key_of(drawing.name, drawing.choices)
        if key not in self._sources:
            records = sources_of(self.data, drawing.evidence)
            self._sources[key] = source_list(self.data, records, self.words)
        return self._sources[key]


def key_of(name: str, choices: Mapping[str, Value]) -> Key:
    """Return what tells a figure or a section with its choices from all others.

    >>> key_of("turnout", {"after": True})
    ('turnout', (('after', True),))
    """
    return name, tuple(sorted(choices.items()))


class _SiteMarkup(Markup):
    """Blocks as the site shows them: wide tables can be moved, files and sources be followed."""

    def __init__(self, writer: _SitePage) -> None:
        super().__init__(writer.figure, writer.address, writer.cell, writer.file)
        self.words = writer.words

    def _table(self, block: TableBlock) -> str:
        wide = _scrollable(super()._table(block))
        if not block.narrow:
            return wide
        small = "".join(
            super(_SiteMarkup, self)._table(replace(block, grid=grid, narrow=()))
            for grid in block.grids(narrow=True)
        )
        return f"<div class=large>{wide}</div><div class=small>{_scrollable(small)}</div>"

    def _records(self, block: Records) -> str:
        markup = super()._records(block)
        ids = self.words.say("references-id")
        if ids in block.rows:
            for source in block.rows[ids]:
                link = f'<td><a href="{escape(source_address(str(source)))}">{escape(source)}</a>'
                markup = markup.replace(f"<td>{escape(source)}</td>", f"{link}</td>", 1)
        return _scrollable(markup)


def _scrollable(table: str) -> str:
    return f"<div class=wide tabindex=0>{table}</div>"


class _SitePage(PageWriter):
    """The sections of a page, with pictures, files and ways to other choices."""

    def __init__(self, page: str, shelf: Shelf, asked: Mapping[str, str]) -> None:
        self.shelf = shelf
        super().__init__(page, shelf.data, shelf.words, asked)

    def writer(self) -> Markup:
        return _SiteMarkup(self)

    def address(self, page: str, choices: dict[str, str]) -> str:
        """Return an address of the dashboard."""
        return f"{page}?{urlencode(choices)}" if choices else page

    def file(self, file: File) -> str:
        """Return where a file stands; it is made with the site."""
        path = f"data/{file.name}"
        self.shelf.files[path] = file.make
        return f"{OWN}{path}"

    def section(self, name: str) -> str:
        """Return a section, written once for all pages that have it with these choices."""
        choices = taken(name, self.chosen)
        if any(of_very_many(choice, self.data) for choice in choices):
            # Each has a page of its own: here stand the ways to them, and what comes after.
            blocks = self.blocks(name)
            last = blocks[-1:] if leads_on(blocks) else ()
            self.headings += [block for block in last if isinstance(block, Heading)]
            return self.write(last)
        key = key_of(name, choices)
        if key not in self.shelf.sections:
            before = len(self.headings), len(self.drawings)
            markup = super().section(name)
            added = self.headings[before[0] :], self.drawings[before[1] :]
            self.shelf.sections[key] = (markup, *added)
            return markup
        markup, headings, drawings = self.shelf.sections[key]
        self.headings += headings
        self.drawings += drawings
        return markup

    def drawing(self, block: FigureBlock) -> Drawing:
        return self.shelf.drawing(block.name, block.choices)

    def picture(self, drawing: Drawing) -> str:
        return self.shelf.picture(drawing).markup

    def behind(self, drawing: Drawing) -> str:
        """Lead to the page of the figure, to what stands there, and to its files."""
        place = figure_place(drawing.name, drawing.choices, self.data)
        if settle(self.data, FIGURES[drawing.name].choices, place.choices) != drawing.choices:
            label = escape(self.words.say("figure-sources"))
            sources = self.write([self.shelf.sources(drawing)])
            return f"<details><summary>{label}</summary>{sources}</details>"
        parts = "".join(
            f'<a href="{OWN}{place.path}#{name}">{escape(self.words.say(name))}</a> '
            for name in ("figure-table", "figure-sources", "figure-cite")
        )
        return f"<p class=take>{parts}{_files(place)}</p>"

    def controls(self, names: Iterable[str]) -> str:
        controls = {
            name: control(name, self.chosen, self.data, self.words, self._lead) for name in names
        }
        counting = "".join(controls.pop(name, "") for name in COUNTING)
        row = "".join(controls.values())
        row = f"<div class=controls>{row}</div>" if row else ""
        return f"{self._counting(counting)}{row}" if counting else row

    def _counting(self, controls: str) -> str:
        label, changed = self.counted()
        opened = " open" if changed else ""
        inner = f"<div class=controls>{controls}</div>{self.explained()}"
        return f"<details{opened}><summary>{escape(label)}</summary>{inner}</details>"

    def _lead(self, name: str, value: Value) -> Place:
        places, names = page_places(self.page, self.data), choices_on(self.page)
        return nearest(places, names, self.data, {name: address_value(value)})


Lead = Callable[[str, Value], Place]


def control(
    name: str, chosen: Mapping[str, Value], data: ElectionData, words: Words, lead: Lead
) -> str:
    """Return a choice as the ways to its options; nothing where there is but one.

    Each way leads to the page on which this choice alone is not as usual.
    """
    options = CHOICES[name].options(data, chosen) if can_be_chosen(name) else ()
    if not 1 < len(options) <= SIDE_BY_SIDE**2:
        return ""
    label = escape(choice_label(name, data, words))
    anchor = f"control-{escape(name)}"

    def way(option: Value, text: str, attributes: str) -> str:
        place = lead(name, option)
        fragment = f"#{anchor}" if is_offered(name, place, tuple(chosen), data) else ""
        address = f"{OWN}{place.path}{fragment}"
        return f'<a href="{escape(address)}"{attributes}>{text}</a>'

    value = chosen[name]
    if isinstance(value, bool):
        mark = " class=on" if value else ""
        return f"<div class=switch id={anchor}>{way(not value, label, mark)}</div>"
    labels = option_names(name, data, words)
    ways = "".join(
        way(option, escape(labels[str(option)]), " aria-current=true" if option == value else "")
        for option in options
        if option != NONE
    )
    if len(options) > SIDE_BY_SIDE:
        inner = f"<summary>{label}</summary>"
        return f"<details class=many id={anchor} open>{inner}<div>{ways}</div></details>"
    return f"<div class=choice id={anchor}><span>{label}</span><div>{ways}</div></div>"


def _files(place: Place) -> str:
    stem = f"{OWN}{place.path.rstrip('/')}"
    return " ".join(f'<a href="{stem}.{ending}">{ending.upper()}</a>' for ending in KINDS)


def stands_alone(place: Place) -> bool:
    """Return whether a page shows one thing by itself, where a choice moves no figure.

    >>> stands_alone(Place("sources", "sources/kind-law/", "kind", "law"))
    True
    """
    parts = (SECTIONS[name] for name, _ in parts_of(place.name))
    taken = [part for part in parts if place.choice in part.choices]
    return bool(taken) and not any(part.figures for part in taken)


def of_very_many(choice: str, data: ElectionData) -> bool:
    """Return whether a choice has more options than are shown beside one another.

    >>> from elections.package import load
    >>> of_very_many("table", load("tests/country")), of_very_many("base", load("tests/country"))
    (True, False)
    """
    if not can_be_chosen(choice):
        return False
    return len(CHOICES[choice].options(data, understand(data, CHOICES, {}).in_force)) > SIDE_BY_SIDE


def leads_on(blocks: Sequence[Block]) -> bool:
    """Return whether the last block of a section only leads to what comes after it.

    >>> leads_on([Heading("The sources")]), leads_on([])
    (True, False)
    """
    match blocks[-1:]:
        case [Heading()] | [Paragraph(text=(Strong(),))]:
            return True
    return False


def chosen_name(place: Place, data: ElectionData, words: Words) -> str:
    """Return what a page has that is not as usual, in words; nothing where all is."""
    return chosen_in_words(place.choice, place.value, data, words) if place.choice else ""


def page(place: Place, shelf: Shelf) -> Page:
    """Return a page of the dashboard with its choices, whole.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> written = page(page_places("votes", data)[1], Shelf(data, words))
    >>> written.above, written.body.count("<figure")
    ('Include 1998: no', 3)
    """
    data, words = shelf.data, shelf.words
    if stands_alone(place):
        return _page_of_one(place, shelf)
    title, lead, kicker = heading(place.name, data, words)
    written = Page(place, title, lead, chosen_name(place, data, words) or kicker)
    writer = _SitePage(place.name, shelf, place.asked)
    written.body = writer.sections()
    written.headings = [(block.text, block.anchor) for block in writer.headings]
    for link in next_page(place.name, pages_made(data), words):
        written.last = _way_on(link.page, link.label)
    return _with_figures(written, writer)


def _page_of_one(place: Place, shelf: Shelf) -> Page:
    """Return the page of one thing of very many: its section without what leads on from it."""
    data, words = shelf.data, shelf.words
    title = chosen_name(place, data, words)
    if of_very_many(place.choice, data):
        title = option_names(place.choice, data, words)[str(place.value)]
    written = Page(place, title, "", words.say(f"control-{place.choice}"))
    writer = _SitePage(place.name, shelf, place.asked)
    for name, _ in parts_of(place.name):
        if place.choice in SECTIONS[name].choices:
            blocks = writer.blocks(name)
            written.body += writer.controls([place.choice])
            written.body += writer.write(blocks[:-1] if leads_on(blocks) else blocks)
    written.last = _way_on(place.name, words.say(f"page-{place.name}"))
    return _with_figures(written, writer)


def _way_on(address: str, label: str) -> str:
    return f'<p class=next><a href="{escape(address)}">{escape(label)}</a></p>'


def _with_figures(written: Page, writer: _SitePage) -> Page:
    """Return a page that knows its first figure, and the colours of the pictures of all."""
    pictures = [writer.shelf.picture(drawing) for drawing in writer.drawings]
    written.colours = frozenset().union(*(inline.colours for inline in pictures))
    written.card = on_card(writer.drawings, writer.data, writer.words)
    return written


def figure_page(place: Place, shelf: Shelf) -> Page:
    """Return the page of one figure: its picture, its files, its rows, its sources.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> written = figure_page(figure_places("turnout", data)[0], Shelf(data, words))
    >>> written.title
    'Turnout: highest in 1990 (65.18%), 56.17% in 1998'
    """
    data, words = shelf.data, shelf.words
    home = page_of(place.name)
    writer = _SitePage(home, shelf, {})
    drawing = shelf.drawing(place.name, place.choices)
    writer.drawings.append(drawing)
    captions, places = drawing.captions, figure_places(place.name, data)
    written = Page(place, captions.title, captions.subtitle, chosen_name(place, data, words))
    lead = partial(_figure_lead, places, data)
    controls = "".join(
        control(name, drawing.choices, data, words, lead) for name in FIGURES[place.name].choices
    )
    cited = CitedFigure(place.name, captions.title, "")
    differing = conflict_table(drawing, data, words)
    parts = {
        "figure-take": f"<p class=take>{_files(place)}</p>",
        "figure-table": "".join(map(_scrollable, row_tables(drawing, data, words))),
        "figure-sources": writer.write([shelf.sources(drawing)]),
        "figure-differ": _scrollable(differing) if differing else "",
        "figure-cite": f"<pre>{escape(plain(about(data), words, cited))}</pre>",
    }
    for name, inner in parts.items():
        if inner:
            written.headings.append((words.say(name), name))
            written.body += f"<h2 id={name}>{escape(words.say(name))}</h2>{inner}"
    written.body = (
        f"<div class=controls>{controls}</div>"
        f"<figure><div class=plot>{writer.picture(drawing)}</div>"
        f"<p class=figure-source>{escape(captions.source)}</p></figure>{written.body}"
    )
    label = words.say("site-figure-page", page=words.say(f"page-{home}"))
    written.last = _way_on(writer.address(home, place.asked), label)
    return _with_figures(written, writer)


def _figure_lead(places: tuple[Place, ...], data: ElectionData, name: str, value: Value) -> Place:
    names = FIGURES[places[0].name].choices
    return nearest(places, names, data, {name: address_value(value)})


def figure_list(shelf: Shelf) -> Page:
    """Return the page that names all figures, each by what it finds."""
    words = shelf.words
    written = Page(FIGURE_LIST, words.say("site-figures"), words.say("site-figures-lead"))
    items = []
    for first in (place for name in FIGURES for place in figure_places(name, shelf.data)[:1]):
        captions = shelf.drawing(first.name, first.choices).captions
        link = f'<a href="{OWN}{first.path}">{escape(captions.title)}</a>'
        items.append(f"<li>{link}<br><span class=note>{escape(captions.subtitle)}</span></li>")
    written.body = f"<ul class=figures>{''.join(items)}</ul>"
    return written
