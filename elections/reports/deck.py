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
    LINE,
    NOTE,
    OPENING,
    SMALLER,
    TEXTS,
    TITLES,
    DrawnSize,
    Measured,
    Table,
    body_top,
    drawn_sizes,
    figure_rooms,
    height_of,
    measured,
    pages,
    plain_text,
    slides_needed,
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
    Strong,
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
# The words of two slides stand on one where they have room in letters of this size.
JOINED = 18
# A chapter of so many slides opens with one that names it.
OPENED = 3


@dataclass(frozen=True)
class Opening:
    """The slide that names the report or a chapter; ``texts`` below say in short what is in it.

    What the whole is about stands ``above``.
    """

    above: str
    texts: tuple[Text, ...]


@dataclass(frozen=True)
class Paragraphs:
    """Paragraphs; notes among them are set smaller."""

    paragraphs: tuple[Paragraph, ...]
    size: int


@dataclass(frozen=True)
class Figure:
    """A figure, or one of several parts of it; ``notes`` stand below it, small.

    ``sizes`` are those in which it could be drawn.
    """

    drawing: Drawing
    sizes: tuple[DrawnSize, ...]
    notes: tuple[Text, ...] = ()
    part: int = 0
    parts: int = 1


@dataclass(frozen=True)
class TableBody:
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
    body: Opening | Paragraphs | Figure | TableBody | Keys
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
    ['Opening', 'TableBody', 'Figure', 'Figure', 'Paragraphs']
    """
    words = content.words
    chapters = [list(_Chapter(content, chapter).slides()) for chapter in content.chapters]
    chapters = [slides for slides in chapters if slides]
    rest = (Paragraph(content.cited), Paragraph(words.say("report-slides-rest")))
    last = _paragraphs(words.say("report-cite"), rest)
    contents = _contents(content, chapters) if len(chapters) > 1 else []
    lead = (content.lead,) if content.lead else ()
    first = Slide(content.report.title, Opening(content.kicker, lead))
    return list(_numbered([first, *contents, *chain(*chapters), *last]))


def _contents(content: Content, chapters: Sequence[Sequence[Slide]]) -> list[Slide]:
    """Return the slides of contents: each chapter with the number of its first slide."""

    def numbered(before: int) -> list[Slide]:
        rows, number = [], before + 1
        for slides in chapters:
            rows.append((slides[0].chapter, content.words.number(number)))
            number += len(slides)
        table = Table((), tuple(rows), (False, True))
        return _tables(content.words.say("report-contents"), table, split=True)

    # After the title, and after themselves.
    return numbered(1 + len(numbered(0)))


def _numbered(slides: Sequence[Slide]) -> Iterator[Slide]:
    """Yield slides; those of one title in a row say the how-manieth of them they are."""
    for title, alike in groupby(slides, lambda slide: slide.title):
        parts = list(alike)
        for number, slide in enumerate(parts, start=1):
            part = f" ({number}/{len(parts)})" if len(parts) > 1 else ""
            yield replace(slide, title=f"{title}{part}")


class _Chapter:
    """The slides of one chapter while they are chosen."""

    def __init__(self, content: Content, chapter: Chapter) -> None:
        self.content, self.chapter = content, chapter
        self.label = election_labels(content.data, content.words).get(chapter.name, "")
        sources = {source.number: source for part in content.chapters for source in part.first}
        self.sources = [sources[number] for number in chapter.numbers]

    def slides(self) -> Iterator[Slide]:
        """Yield the slides, first that which names the chapter where it has several."""
        groups = _groups(self.chapter.sections)
        texts = self._opening_texts(groups)
        slides: list[Slide] = []
        for group in groups[bool(texts) :]:
            for slide in self._group(group):
                _append(slides, slide)
        alone = self.content.report.brief or len(self.content.chapters) == 1
        if texts or (len(slides) >= OPENED and not alone):
            notes = self._source_lines(self.sources) if texts else ()
            body = Opening(self.content.report.title, texts)
            slides.insert(0, Slide(self.chapter.title, body, self.chapter.title, notes))
        if slides:
            first = slides[0]
            slides[0] = replace(first, notes=(*_lists_alone(groups), *first.notes))
        yield from slides

    def _opening_texts(self, groups: Sequence[Group]) -> tuple[Text, ...]:
        """Return the sentences with which a chapter begins, if they have room on one slide."""
        if not groups or groups[0].head or _visuals(groups[0], folded=False):
            return ()
        texts = tuple(paragraph.text for paragraph in _sentences(groups[0].blocks))
        return texts if height_of(texts, ACROSS, TEXTS[-1]) <= BODY_BOTTOM - OPENING else ()

    def _group(self, group: Group) -> Iterator[Slide]:
        """Yield the slides of what stands under a heading."""
        visuals = _visuals(group, folded=not self.content.report.brief)
        if group.detail:
            visuals = [visual for visual in visuals if isinstance(visual.block, FigureBlock)]
        elif not visuals:
            yield from self._words(group)
        for visual in visuals:
            yield from self._visual(group, visual)

    def _words(self, group: Group) -> Iterator[Slide]:
        """Yield the slides of what is said where nothing is shown, and nothing left out."""
        if any(isinstance(block, TableBlock | Verbatim | Files | Folds) for block in group.blocks):
            return
        notes = self._source_lines(self._behind(group))
        for slide in _paragraphs(self._title(group), _sentences(group.blocks)):
            yield replace(slide, chapter=self.chapter.title, notes=notes)

    def _visual(self, group: Group, visual: Visual) -> Iterator[Slide]:
        """Yield the slides of a figure or a table, with what is said before and after it."""
        sentences = _sentences([*visual.before, *visual.after])
        small = tuple(paragraph.text for paragraph in sentences if paragraph.note)
        spoken = [plain_text(paragraph.text) for paragraph in sentences]
        spoken += _items([*visual.before, *visual.after])
        notes = (*spoken, *self._source_lines(self._behind(group)))
        title, chapter = self._title(group), self.chapter.title
        match visual.block:
            case FigureBlock():
                yield from self._figure(visual.block, visual.called, small, spoken)
            case KeyFigures(figures):
                yield Slide(title, Keys(figures), chapter, notes)
            case TableBlock():
                before = _sentences(visual.before)
                above = tuple(paragraph.text for paragraph in before if not paragraph.note)
                small += self._mark_explained(visual.block)
                for slide in _table_slides(title, visual.block, above, small):
                    yield replace(slide, chapter=chapter, notes=notes)

    def _mark_explained(self, block: TableBlock) -> tuple[Text, ...]:
        """Say what the mark behind a value means, where a table has one."""
        if not any(cell.endswith(MARK) for row in block.grid.rows for cell in row):
            return ()
        return (f"{MARK} {column_heading('other_values', self.content.words)}",)

    def _figure(
        self, block: FigureBlock, called: str, small: tuple[Text, ...], spoken: Sequence[str]
    ) -> Iterator[Slide]:
        """Yield the slides of a figure; one that was folded has the title of what it was in."""
        drawing = self.content.drawing(block)
        captions = drawing.captions
        sources = self._source_lines(self.content.sources_behind(drawing))
        notes = (captions.alternative, *spoken, *sources)
        title = called or captions.title
        sizes = drawn_sizes(drawing)
        parts = slides_needed(sizes, figure_rooms(f"{title} (1/2)", drawing, small))
        for part in range(parts):
            body = Figure(drawing, sizes, small, part, parts)
            yield Slide(title, body, self.chapter.title, notes)

    def _title(self, group: Group) -> str:
        """Return a heading with the name of the election before it, where it has one."""
        head = group.head or self.chapter.title
        return head if self.label in head else f"{self.label} · {head}"

    def _behind(self, group: Group) -> Sequence[Source]:
        """Return the sources of what stands under a heading, or those of the chapter."""
        named = [
            block
            for block in group.blocks
            if isinstance(block, FigureBlock | Claims)
            or (isinstance(block, Fold) and block.kind == "sources")
        ]
        return self.content.sources_named(named) or self.sources

    def _source_lines(self, sources: Iterable[Source]) -> tuple[str, ...]:
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
    visuals: list[Visual] = []
    waiting: list[Block] = []
    for section in group.sections:
        of_section: list[Visual] = []
        for block in section:
            if seen := list(_visuals_in_block(block, folded)):
                seen[0].before += waiting
                waiting = []
                of_section += seen
            elif of_section and (
                isinstance(block, Items) or (isinstance(block, Paragraph) and block.note)
            ):
                of_section[-1].after.append(block)
            else:
                waiting.append(block)
        if of_section:
            of_section[-1].after += waiting
            waiting = []
        visuals += of_section
    if visuals:
        visuals[-1].after += waiting
    return visuals


def _visuals_in_block(block: Block, folded: bool) -> Iterator[Visual]:
    match block:
        case FigureBlock() | KeyFigures():
            yield Visual(block)
        case TableBlock() if block.totals or len(block.grid.rows) in FEW_ROWS:
            yield Visual(block)
        case Fold(kind=kind) if folded and kind != "sources":
            figures = (inner for inner in block.blocks() if isinstance(inner, FigureBlock))
            yield from (Visual(figure, block.label) for figure in figures)


def _sentences(blocks: Iterable[Block]) -> list[Paragraph]:
    """Return paragraphs as they are read where nothing can be followed."""
    sentences = []
    for block in blocks:
        if isinstance(block, Paragraph) and not block.on_screen:
            text = block.text if isinstance(block.text, str) else _without_way(block.text)
            if plain_text(text).strip():
                sentences.append(Paragraph(text, block.note))
    return sentences


def _without_way(text: tuple[Part, ...]) -> Text:
    """Return a text without the way that comes after its last sentence; none if it is all ways."""
    ways = [part for part in text if isinstance(part, Link) and _leads_away(part)]
    if len(ways) > 1:
        return ""
    before = plain_text(text[:-1]).rstrip()
    return text[:-1] if ways == [text[-1]] and before.endswith((".", "!", "?")) else text


def _leads_away(link: Link) -> bool:
    return not link.address.startswith(("http:", "https:")) and not source_at(link.address)


def _items(blocks: Iterable[Block]) -> list[str]:
    return [
        plain_text(item) for block in blocks if isinstance(block, Items) for item in block.items
    ]


def _lists_alone(groups: Iterable[Group]) -> Iterator[str]:
    """Yield the lists that stand alone under a heading: on slides they are notes of a chapter."""
    for group in groups:
        items = _items(group.blocks)
        if items and not group.detail and not _visuals(group, folded=False):
            yield from (f"{group.head}:", *items)


def _append(slides: list[Slide], slide: Slide) -> None:
    """Add a slide to others; what is said in a sentence joins the notes of the last one."""
    body = slide.body
    if slides and isinstance(body, Paragraphs) and not any(text.note for text in body.paragraphs):
        texts = [plain_text(paragraph.text) for paragraph in body.paragraphs]
        if sum(map(len, texts)) < LEAST_SIGNS:
            slides[-1] = replace(slides[-1], notes=(*texts, *slides[-1].notes))
            return
    if slides and (both := _both(slides[-1], slide)):
        slides[-1] = both
        return
    slides.append(slide)


def _both(first: Slide, second: Slide) -> Slide | None:
    """Return a slide of the words of two, each under its title, if they have room in large type."""
    match first.body, second.body:
        case Paragraphs(said), Paragraphs(more) if first.title != second.title:
            head = Paragraph((Strong(second.title),))
            title = f"{first.title} · {second.title}"
            if height_of([title], ACROSS, TITLES[0], bold=True) > TITLES[0] * LINE:
                return None
            slides = _paragraphs(title, (Paragraph((Strong(first.title),)), *said, head, *more))
            if len(slides) == 1 and isinstance(slides[0].body, Paragraphs):
                notes = (*first.notes, *(n for n in second.notes if n not in first.notes))
                whole = replace(slides[0], chapter=first.chapter, notes=notes)
                return whole if slides[0].body.size >= JOINED else None
    return None


def paragraph_size(paragraph: Paragraph, size: int) -> int:
    """Return in which size of type a paragraph stands among others of a size.

    >>> paragraph_size(Paragraph("One."), 20), paragraph_size(Paragraph("One.", note=True), 20)
    (20, 14)
    """
    return max(NOTE, size * 7 // 10) if paragraph.note else size


def _paragraphs(title: str, paragraphs: Sequence[Paragraph]) -> list[Slide]:
    """Return the slides of paragraphs, as large as they have room; a note stays with its own."""
    room = BODY_BOTTOM - body_top(f"{title} (1/2)")
    units: list[list[Paragraph]] = []
    for paragraph in chain.from_iterable(_in_sentences(whole, room) for whole in paragraphs):
        if paragraph.note and units:
            units[-1].append(paragraph)
        else:
            units.append([paragraph])
    counted = [(pages([_height(unit, size) for unit in units], room), size) for size in TEXTS]
    counts, size = min(counted, key=lambda pair: len(pair[0]), default=([], 0))
    ends = list(accumulate(counts))
    return [
        Slide(title, Paragraphs(tuple(chain(*units[end - count : end])), size))
        for end, count in zip(ends, counts, strict=True)
    ]


def _in_sentences(paragraph: Paragraph, room: float) -> list[Paragraph]:
    """Return a paragraph, or its sentences where it is higher than a slide.

    >>> [len(_in_sentences(Paragraph("One. Two."), room)) for room in (400, 20)]
    [1, 2]
    """
    if _height([paragraph], TEXTS[-1]) <= room:
        return [paragraph]
    sentences = re.split(r"(?<=[.!?…]) ", plain_text(paragraph.text))
    return [Paragraph(sentence, paragraph.note) for sentence in sentences]


def _height(paragraphs: Sequence[Paragraph], size: int) -> float:
    """Return how high paragraphs are, with what is free below them."""
    sizes = [(paragraph.text, paragraph_size(paragraph, size)) for paragraph in paragraphs]
    return sum(height_of([text], ACROSS, small) + small * BETWEEN for text, small in sizes)


def _table_slides(
    title: str, block: TableBlock, above: tuple[Text, ...], below: tuple[Text, ...]
) -> list[Slide]:
    """Return the slides of a table: one, none, or as many as the results of an election need."""
    whole, *narrow = (
        Table(grid.headings, grid.rows, grid.numeric, block.totals)
        for grid in (block.grid, *block.grids(narrow=True))
    )
    slides = _tables(title, whole, above, below, split=block.totals)
    if block.totals and not slides:
        slides = [slide for table in narrow for slide in _tables(title, table, split=True)]
    return slides


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
    possible = [fit for size in CELLS if (fit := measured(table, size))]
    if split and not possible:
        possible = [fit for size in SMALLER if (fit := measured(table, size))]
    room = BODY_BOTTOM - body_top(title)
    for intro in dict.fromkeys((above, ())):
        for measures in possible:
            if sum(measures.heights) + around(intro, below) <= room:
                return [Slide(title, TableBody(table, measures, intro, below))]
    if not possible or not split:
        return []
    head = len(table.lines) - len(table.rows)
    free = BODY_BOTTOM - body_top(f"{title} (1/2)") - around((), below)
    counted = [(pages(m.heights[head:], free - sum(m.heights[:head])), m) for m in possible]
    counts, measures = min(counted, key=lambda pair: len(pair[0]))
    return [
        Slide(title, TableBody(part, replace(measures, heights=heights), (), below))
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
