"""What stands on which slide of a report: for showing, so figures first, and no more than is read.

The kind of a block decides. On slides stand figures, key figures, tables of a few rows, the results
of an election, and what is said where nothing else is shown. What a page folds away, long tables,
and what is there to be copied stand in the other files of the report. What is said beside a figure,
and all sources, stand in the notes of the speaker.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, chain, groupby

from elections.figures import Drawing
from elections.reports.content import Chapter, Content, Source
from elections.reports.slide_room import (
    ACROSS,
    BETWEEN,
    BODY_BOTTOM,
    CELLS,
    GAP,
    INTRO,
    NOTE,
    OPENING,
    SMALLER,
    TEXTS,
    Measured,
    Table,
    body_top,
    height_of,
    measured,
    pages,
    plain_text,
)
from elections.sections.blocks import (
    Block,
    Claims,
    FigureBlock,
    Files,
    Fold,
    Folds,
    Heading,
    Items,
    KeyFigures,
    Link,
    Paragraph,
    Part,
    TableBlock,
    Text,
    Verbatim,
)
from elections.sections.evidence import source_at
from elections.text.conflicts import MARK
from elections.text.labels import election_labels
from elections.text.overview import KeyFigure
from elections.text.table import column_heading

# What is said in fewer signs fills no slide: it stands in the notes of the one before.
LEAST_SIGNS = 130
# A table of so many rows is shown, if it has room on a slide.
FEW_ROWS = range(3, 8)
# A chapter of so many slides opens with one that names it.
OPENED = 3


@dataclass(frozen=True)
class Opening:
    """The first slide: what the report is about stands above its title, and more below."""

    above: str
    lead: str


@dataclass(frozen=True)
class ChapterOpening:
    """The slide that names a chapter; ``texts`` say it in short, the report stands above."""

    above: str
    texts: tuple[Text, ...]


@dataclass(frozen=True)
class Said:
    """Paragraphs; notes among them are set smaller."""

    paragraphs: tuple[Paragraph, ...]
    size: int


@dataclass(frozen=True)
class Shown:
    """A figure; ``notes`` stand below it, small."""

    drawing: Drawing
    notes: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Tabled:
    """A table with its measures, what introduces it, and small below it its notes."""

    table: Table
    measures: Measured
    above: tuple[Text, ...] = ()
    below: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Keys:
    """Key figures side by side."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True)
class Slide:
    """A slide: its title, what stands on it, the chapter it is of, and the speaker's notes."""

    title: str
    body: Opening | ChapterOpening | Said | Shown | Tabled | Keys
    chapter: str = ""
    notes: tuple[str, ...] = ()


@dataclass
class Group:
    """What stands under one heading, section by section.

    ``detail`` is a part of a section, of which slides show figures alone.
    """

    head: str
    detail: bool = False
    sections: list[list[Block]] = field(default_factory=list)

    @property
    def blocks(self) -> list[Block]:
        """All that stands under the heading."""
        return [block for section in self.sections for block in section]


@dataclass
class Visual:
    """What is seen, with what is said before and after it; it is ``called`` so where it is folded.

    Notes stand with what they follow, sentences with what they stand with in a section.
    """

    block: Block
    called: str = ""
    before: list[Block] = field(default_factory=list)
    after: list[Block] = field(default_factory=list)


def deck(content: Content) -> list[Slide]:
    """Return the slides of a report, each chapter's in the order of its page.

    >>> from elections.package import load
    >>> from elections.reports.plan import plan
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> parts = ["votes.turnout", "context.women"]
    >>> content = Content(plan(data, words, "own", parts=parts), data, words)
    >>> [type(slide.body).__name__ for slide in deck(content)]
    ['Opening', 'Tabled', 'Shown', 'Shown', 'Said']
    """
    words = content.words
    chapters = [list(_Chapter(content, chapter).slides()) for chapter in content.chapters]
    told = [slides for slides in chapters if slides]
    rest = (Paragraph(content.cited), Paragraph(words.say("report-slides-rest")))
    last = _said(words.say("report-cite"), rest)
    contents = _contents(content, told) if len(told) > 1 else []
    first = Slide(content.report.title, Opening(content.kicker, content.lead))
    return list(_numbered([first, *contents, *(one for part in told for one in part), *last]))


def _contents(content: Content, told: Sequence[Sequence[Slide]]) -> list[Slide]:
    """Return the slides of contents: each chapter with the number of its first slide."""

    def listed(before: int) -> list[Slide]:
        rows, number = [], before + 1
        for slides in told:
            rows.append((slides[0].chapter, content.words.number(number)))
            number += len(slides)
        table = Table((), tuple(rows), (False, True))
        return _tables(content.words.say("report-contents"), table, split=True)

    # After the title, and after themselves.
    return listed(1 + len(listed(0)))


def _numbered(slides: Sequence[Slide]) -> Iterator[Slide]:
    """Yield slides; those of one title in a row say the how-manieth of them they are."""
    for title, alike in groupby(slides, lambda slide: slide.title):
        own = list(alike)
        for number, slide in enumerate(own, start=1):
            part = f" ({number}/{len(own)})" if len(own) > 1 else ""
            yield replace(slide, title=f"{title}{part}")


class _Chapter:
    """The slides of one chapter while they are chosen."""

    def __init__(self, content: Content, chapter: Chapter) -> None:
        self.content, self.chapter = content, chapter
        self.label = election_labels(content.data, content.words).get(chapter.name, "")
        every = {source.number: source for one in content.chapters for source in one.first}
        self.sources = [every[number] for number in chapter.numbers]

    def slides(self) -> Iterator[Slide]:
        """Yield the slides, first that which names the chapter where it has several."""
        groups = _groups(self.chapter.sections)
        said = self._opening_texts(groups)
        shown: list[Slide] = []
        for group in groups[bool(said) :]:
            for slide in self._group(group):
                _append(shown, slide)
        alone = self.content.report.brief or len(self.content.chapters) == 1
        if said or (len(shown) >= OPENED and not alone):
            notes = self._sourced(self.sources) if said else ()
            body = ChapterOpening(self.content.report.title, said)
            shown.insert(0, Slide(self.chapter.title, body, self.chapter.title, notes))
        if shown:
            first = shown[0]
            shown[0] = replace(first, notes=(*_lists_alone(groups), *first.notes))
        yield from shown

    def _opening_texts(self, groups: Sequence[Group]) -> tuple[Text, ...]:
        """Return the sentences with which a chapter begins, if they have room on one slide."""
        if not groups or groups[0].head or _visuals(groups[0], folded=False):
            return ()
        texts = tuple(one.text for one in _sentences(groups[0].blocks))
        return texts if height_of(texts, ACROSS, TEXTS[-1]) <= BODY_BOTTOM - OPENING else ()

    def _group(self, group: Group) -> Iterator[Slide]:
        """Yield the slides of what stands under a heading."""
        visuals = _visuals(group, folded=not self.content.report.brief)
        if group.detail:
            visuals = [one for one in visuals if isinstance(one.block, FigureBlock)]
        elif not visuals:
            yield from self._words(group)
        for visual in visuals:
            yield from self._visual(group, visual)

    def _words(self, group: Group) -> Iterator[Slide]:
        """Yield the slides of what is said where nothing is shown, and nothing left out."""
        if any(isinstance(block, TableBlock | Verbatim | Files | Folds) for block in group.blocks):
            return
        notes = self._sourced(self._behind(group))
        for slide in _said(self._title(group), _sentences(group.blocks)):
            yield replace(slide, chapter=self.chapter.title, notes=notes)

    def _visual(self, group: Group, visual: Visual) -> Iterator[Slide]:
        """Yield the slides of a figure or a table, with what is said before and after it."""
        sentences = _sentences([*visual.before, *visual.after])
        small = tuple(one.text for one in sentences if one.note)
        spoken = [plain_text(one.text) for one in sentences]
        spoken += _listed([*visual.before, *visual.after])
        notes = (*spoken, *self._sourced(self._behind(group)))
        title, chapter = self._title(group), self.chapter.title
        match visual.block:
            case FigureBlock():
                yield self._figure(visual.block, visual.called, small, spoken)
            case KeyFigures(figures):
                yield Slide(title, Keys(figures), chapter, notes)
            case TableBlock():
                above = [one.text for one in _sentences(visual.before) if not one.note]
                small += self._marked(visual.block)
                for slide in _table_slides(title, visual.block, tuple(above), small):
                    yield replace(slide, chapter=chapter, notes=notes)

    def _marked(self, block: TableBlock) -> tuple[Text, ...]:
        """Say what the mark behind a value means, where a table has one."""
        if not any(cell.endswith(MARK) for row in block.grid.rows for cell in row):
            return ()
        return (f"{MARK} {column_heading('other_values', self.content.words)}",)

    def _figure(
        self, block: FigureBlock, called: str, small: tuple[Text, ...], spoken: Sequence[str]
    ) -> Slide:
        """Return the slide of a figure; one that was folded has the title of what it was in."""
        drawing = self.content.drawing(block)
        captions = drawing.captions
        sources = self._sourced(self.content.sources_behind(drawing))
        notes = (captions.alternative, *spoken, *sources)
        title = called or captions.title
        return Slide(title, Shown(drawing, small), self.chapter.title, notes)

    def _title(self, group: Group) -> str:
        """Return a heading with the name of the election before it, where it has one."""
        head = group.head or self.chapter.title
        named = not self.label or self.label in head
        return head if named else f"{self.label} · {head}"

    def _behind(self, group: Group) -> Sequence[Source]:
        """Return the sources of what stands under a heading, or those of the chapter."""
        named = [
            block
            for block in group.blocks
            if isinstance(block, FigureBlock | Claims)
            or (isinstance(block, Fold) and block.kind == "sources")
        ]
        return self.content.sources_named(named) or self.sources

    def _sourced(self, sources: Iterable[Source]) -> tuple[str, ...]:
        lines = [source.line for source in sources]
        return (f"{self.content.words.say('report-sources')}:", *lines) if lines else ()


def _groups(sections: Iterable[Sequence[Block]]) -> list[Group]:
    """Return what stands under each heading; a part of a section ends where that ends."""
    groups: list[Group] = []
    for section in sections:
        if not groups or groups[-1].detail:
            groups.append(Group(""))
        groups[-1].sections.append([])
        for block in section:
            if isinstance(block, Heading):
                groups.append(Group(block.text, block.level > 2, [[]]))
            else:
                groups[-1].sections[-1].append(block)
    return [group for group in groups if group.blocks]


def _visuals(group: Group, *, folded: bool) -> list[Visual]:
    """Return what is to be seen under a heading, figures that are folded away too if asked for."""
    every: list[Visual] = []
    waiting: list[Block] = []
    for section in group.sections:
        own: list[Visual] = []
        for block in section:
            if found := list(_seen(block, folded)):
                found[0].before += waiting
                waiting = []
                own += found
            elif own and (
                isinstance(block, Items) or (isinstance(block, Paragraph) and block.note)
            ):
                own[-1].after.append(block)
            else:
                waiting.append(block)
        if own:
            own[-1].after += waiting
            waiting = []
        every += own
    if every:
        every[-1].after += waiting
    return every


def _seen(block: Block, folded: bool) -> Iterator[Visual]:
    match block:
        case FigureBlock() | KeyFigures():
            yield Visual(block)
        case TableBlock() if block.totals or len(block.grid.rows) in FEW_ROWS:
            yield Visual(block)
        case Fold(kind=kind) if folded and kind != "sources":
            figures = (one for one in block.blocks() if isinstance(one, FigureBlock))
            yield from (Visual(one, block.label) for one in figures)


def _sentences(blocks: Iterable[Block]) -> list[Paragraph]:
    """Return paragraphs as they are read where nothing can be followed."""
    found = []
    for block in blocks:
        if isinstance(block, Paragraph) and not block.on_screen:
            text = block.text if isinstance(block.text, str) else _without_way(block.text)
            if plain_text(text).strip():
                found.append(Paragraph(text, block.note))
    return found


def _without_way(text: tuple[Part, ...]) -> Text:
    """Return a text without the way that comes after its last sentence; none if it is all ways."""
    ways = [part for part in text if isinstance(part, Link) and _leads_away(part)]
    if len(ways) > 1:
        return ""
    before = plain_text(text[:-1]).rstrip()
    return text[:-1] if ways == [text[-1]] and before.endswith((".", "!", "?")) else text


def _leads_away(link: Link) -> bool:
    return not link.address.startswith(("http:", "https:")) and not source_at(link.address)


def _listed(blocks: Iterable[Block]) -> list[str]:
    return [
        plain_text(item) for block in blocks if isinstance(block, Items) for item in block.items
    ]


def _lists_alone(groups: Iterable[Group]) -> Iterator[str]:
    """Yield the lists that stand alone under a heading: on slides they are notes of a chapter."""
    for group in groups:
        items = _listed(group.blocks)
        if items and not group.detail and not _visuals(group, folded=False):
            yield from (f"{group.head}:", *items)


def _append(shown: list[Slide], slide: Slide) -> None:
    """Add a slide to others; what is said in a sentence joins the notes of the last one."""
    body = slide.body
    if shown and isinstance(body, Said) and not any(one.note for one in body.paragraphs):
        texts = [plain_text(one.text) for one in body.paragraphs]
        if sum(map(len, texts)) < LEAST_SIGNS:
            shown[-1] = replace(shown[-1], notes=(*texts, *shown[-1].notes))
            return
    shown.append(slide)


def paragraph_size(paragraph: Paragraph, size: int) -> int:
    """Return in which size of type a paragraph stands among others of a size.

    >>> paragraph_size(Paragraph("One."), 20), paragraph_size(Paragraph("One.", note=True), 20)
    (20, 14)
    """
    return max(NOTE, size * 7 // 10) if paragraph.note else size


def _said(title: str, paragraphs: Sequence[Paragraph]) -> list[Slide]:
    """Return the slides of paragraphs, as large as they have room; a note stays with its own."""
    room = BODY_BOTTOM - body_top(f"{title} (1/2)")
    units: list[list[Paragraph]] = []
    for paragraph in chain.from_iterable(_parted(one, room) for one in paragraphs):
        if paragraph.note and units:
            units[-1].append(paragraph)
        else:
            units.append([paragraph])
    counted = [(pages([_height(unit, size) for unit in units], room), size) for size in TEXTS]
    counts, size = min(counted, key=lambda one: len(one[0]), default=([], 0))
    ends = list(accumulate(counts))
    return [
        Slide(title, Said(tuple(chain(*units[end - count : end])), size))
        for end, count in zip(ends, counts, strict=True)
    ]


def _parted(paragraph: Paragraph, room: float) -> list[Paragraph]:
    """Return a paragraph, or its sentences where it is higher than a slide.

    >>> len(_parted(Paragraph("One. Two."), 400)), len(_parted(Paragraph("One. Two."), 20))
    (1, 2)
    """
    if _height([paragraph], TEXTS[-1]) <= room:
        return [paragraph]
    sentences = re.split(r"(?<=[.!?…]) ", plain_text(paragraph.text))
    return [Paragraph(sentence, paragraph.note) for sentence in sentences]


def _height(paragraphs: Sequence[Paragraph], size: int) -> float:
    """Return how high paragraphs are, with what is free below them."""
    sizes = [(one.text, paragraph_size(one, size)) for one in paragraphs]
    return sum(height_of([text], ACROSS, own) + own * BETWEEN for text, own in sizes)


def _table_slides(
    title: str, block: TableBlock, above: tuple[Text, ...], below: tuple[Text, ...]
) -> list[Slide]:
    """Return the slides of a table: one, none, or as many as the results of an election need."""
    tables = [
        Table(grid.headings, grid.rows, grid.numeric, block.totals)
        for grid in (block.grid, *block.grids(narrow=True))
    ]
    whole, *narrow = tables
    found = _tables(title, whole, above, below, split=block.totals)
    if block.totals and not found:
        found = [one for table in narrow for one in _tables(title, table, split=True)]
    return found


def _tables(
    title: str,
    table: Table,
    above: tuple[Text, ...] = (),
    below: tuple[Text, ...] = (),
    *,
    split: bool,
) -> list[Slide]:
    """Return a table on one slide, its introduction left to the notes where that has no room.

    Without room even so there is no slide; where it may be ``split``, there are several.
    """
    every = [one for size in CELLS if (one := measured(table, size))]
    if split and not every:
        every = [one for size in SMALLER if (one := measured(table, size))]
    room = BODY_BOTTOM - body_top(title)
    for intro in dict.fromkeys((above, ())):
        for measures in every:
            if sum(measures.heights) + around(intro, below) <= room:
                return [Slide(title, Tabled(table, measures, intro, below))]
    if not every or not split:
        return []
    head = len(table.lines) - len(table.rows)
    free = BODY_BOTTOM - body_top(f"{title} (1/2)") - around((), below)
    counted = [(pages(one.heights[head:], free - sum(one.heights[:head])), one) for one in every]
    counts, measures = min(counted, key=lambda one: len(one[0]))
    return [
        Slide(title, Tabled(part, replace(measures, heights=heights), (), below))
        for part, heights in _split(table, measures, counts, head)
    ]


def _split(
    table: Table, measures: Measured, counts: Sequence[int], head: int
) -> Iterator[tuple[Table, tuple[float, ...]]]:
    """Yield the parts of a table, each with the heights of its lines."""
    for end, count in zip(accumulate(counts), counts, strict=True):
        start = end - count
        last = table.totals and end == len(table.rows)
        heights = (*measures.heights[:head], *measures.heights[head + start : head + end])
        yield replace(table, rows=table.rows[start:end], totals=last), heights


def around(above: Sequence[Text], below: Sequence[Text]) -> float:
    """Return how much of the height of a slide is taken by what is said above and below a table.

    >>> around((), ()), around(("One.",), ()) > GAP
    (0, True)
    """
    sizes = ((above, INTRO), (below, NOTE))
    return sum(height_of(texts, ACROSS, size) + GAP for texts, size in sizes if texts)
