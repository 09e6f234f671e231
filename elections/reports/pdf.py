"""A report as PDF: tagged, to be searched, heard and kept; and its first pages as pictures."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from elections.charts.canvas import PALETTES, Canvas, halos_below, text_width
from elections.charts.font import has_letters_of
from elections.export.image import pdf_made
from elections.export.svg import figure_svg, uncaptioned
from elections.export.typesetter import Typeset, TypesettingError, compiled
from elections.figures import Drawing
from elections.package import ElectionData
from elections.reports.content import Chapter, Content, number_spans
from elections.reports.formulas import typst_math
from elections.reports.plan import Report, chapter_title
from elections.reports.tables import abbreviations_whole, table_measures
from elections.sections.blocks import (
    Block,
    Claims,
    Code,
    FigureBlock,
    Formula,
    Heading,
    Items,
    KeyFigures,
    Link,
    Paragraph,
    Part,
    Records,
    Strong,
    TableBlock,
    Terms,
    Text,
    Verbatim,
)
from elections.text import Words
from elections.text.table import written_cell
from elections.text.words import is_missing

TEMPLATE = Path(__file__).with_name("report.typ")
# Of each paper the width of what is printed on it, the height of a figure at most where a chapter
# may go on, and of all figures of a chapter that has one page, the first of which has the head of
# the report too, and the height of what is printed; in points. And for how many pixels across a
# figure is drawn: as for a medium screen where that is not too high, else as for a wide one.
SIZES: dict[str, tuple[int, int, int, int, int]] = {
    "a4": (482, 560, 565, 300, 728),
    "letter": (498, 520, 515, 260, 678),
    "16:9": (752, 265, 0, 0, 395),
}
ACROSS = {"a4": (700, 960), "letter": (700, 960), "16:9": (1088, 1280)}
# Beside its words a figure is drawn for these pixels, and so wide and high at most, in points.
BESIDE = {"16:9": ((700, 960), 500, 380)}
# A figure that is this much too high is made smaller; one that is higher is drawn for more pixels
# where its letters do not lose so much by that.
SHRUNK, LARGER = 1.12, 1.1
# To stand on a page with what leads to it, a figure is made smaller: to this part at most, and not
# where a pixel of it then has less than so many points.
SMALLEST, LETTERS = 0.75, 0.52
# So many paragraphs between its heading and a figure or a table stay with it.
LEADS = 3
# So few items, and a paragraph of fewer signs, stay with the note below them.
FEW, SHORT = 4, 400
# The size of type of a text, and how much room a line of it takes, with what is free about it; in
# points.
TYPE, LINE = 9.5, 16
# The preview: so many pages, of so many chapters, and dots to an inch.
PREVIEWED, MADE, DOTS = 3, 2, 72
STANDARDS = ["ua-1", "a-2b"]

Json = dict[str, Any]
Made = TypeVar("Made")


def pdf(content: Content) -> bytes:
    """Return a report as PDF: PDF/UA-1 and PDF/A-2b, as the program that writes it checks.

    >>> from elections.package import load
    >>> from elections.reports.plan import plan
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> report = plan(data, words, "own", parts=["votes.turnout"])
    >>> pdf(Content(report, data, words))[:5]
    b'%PDF-'
    """
    inputs = _inputs(content)

    # Formulas need letters of their own; the program brings them.
    return _settled(
        inputs,
        lambda settled: pdf_made(
            TEMPLATE,
            settled,
            STANDARDS,
            foreign=_has_foreign_letters(settled),
            typeset=content.typeset,
            formulas=True,
            timestamp=_moment(content),
        ),
    )


def preview(
    report: Report, data: ElectionData, words: Words, typeset: Typeset = compiled
) -> tuple[bytes, ...]:
    """Return the first pages of a report, each as PNG.

    Of a long one the first chapters are made, the others named in the contents.
    """
    further: list[str] = []
    if not report.fitted:
        first = {part.named: part for part in reversed(report.parts)}
        chapters = list(dict.fromkeys(part.named for part in report.parts))
        further = [chapter_title(first[chapter], data, words) for chapter in chapters[MADE:]]
        parts = tuple(part for part in report.parts if part.named in chapters[:MADE])
        report = replace(report, parts=parts)
    inputs = _inputs(Content(report, data, words), further)
    pages = _settled(
        inputs,
        lambda settled: typeset(
            TEMPLATE,
            settled,
            form="png",
            dots=DOTS,
            foreign=_has_foreign_letters(settled),
            formulas=True,
        ),
    )
    return tuple(pages[:PREVIEWED])


def _settled(inputs: Mapping[str, str], make: Callable[[dict[str, str]], Made]) -> Made:
    """Return what is made of a report; where that does not come to rest, of one without shrinking.

    What each figure has room for on its page moves those after it. The reports of the data come to
    rest; a reader's own, of any sections, may not.
    """
    try:
        return make(dict(inputs))
    except TypesettingError:
        report = {**json.loads(inputs["report"]), "shrinks": False}
        return make({**inputs, "report": json.dumps(report, ensure_ascii=False)})


def _moment(content: Content) -> int:
    """Return when the data were released: the same report has the same bytes on every day."""
    day = content.released
    return int(datetime.combine(day, time(), tzinfo=UTC).timestamp()) if day else 0


def _has_foreign_letters(inputs: Mapping[str, str]) -> bool:
    """Return whether a report has letters that the typeface does not have."""
    report = str(json.loads(inputs["report"]))
    return not all(map(has_letters_of, (report, *inputs.values())))


def _inputs(content: Content, further: Sequence[str] = ()) -> dict[str, str]:
    """Return what the template is given: the report as JSON, and each picture.

    ``further`` are the titles of chapters that are named in the contents alone.
    """
    pictures: dict[str, str] = {}
    figures: dict[str, Json] = {}
    for key, block, drawing in content.drawn():
        most = _highest(block, content)
        pictures[key], figures[block.key] = _figure(key, drawing, content.report.paper, most)
        figures[block.key]["level"] = block.level
        cited = () if content.report.brief else content.numbers_behind(drawing)
        figures[block.key]["cited"] = runs(cited)
    report, words = content.report, content.words
    palette = PALETTES[report.scheme]
    writer = _Blocks(content, figures)
    document = {
        "title": report.title,
        "kicker": content.kicker,
        "lead": content.lead,
        "language": report.language,
        "paper": report.paper,
        "brief": report.brief,
        "fitted": report.fitted,
        "shrinks": not report.fitted,
        "colours": {name: getattr(palette, name) for name in ("paper", "ink", "muted", "rule")},
        "dated": content.dated,
        "further": list(further),
        "cited": content.cited,
        "words": {name: words.say(f"report-{name}") for name in ("contents", "sources", "cite")},
        "chapters": [_chapter(chapter, content, writer) for chapter in content.chapters],
    }
    return {"report": json.dumps(document, ensure_ascii=False), **pictures}


def _chapter(chapter: Chapter, content: Content, writer: _Blocks) -> Json:
    words = content.words
    first = {source.number for source in chapter.first}
    before = [number for number in chapter.numbers if number not in first]
    return {
        "anchor": chapter.anchor,
        "title": chapter.title,
        "blocks": _with_leads(list(writer.write(chapter.blocks))),
        "sources": [source._asdict() for source in chapter.first],
        "numbers": words.say("report-source-numbers", numbers=number_spans(chapter.numbers))
        if chapter.numbers
        else "",
        "before": words.say("report-sources-before", numbers=number_spans(before))
        if before
        else "",
    }


def _with_leads(blocks: list[Json]) -> list[Json]:
    """Return blocks that know by how many before them a figure or a table is led to.

    These stay on its page: its headings, and the few sentences below them.
    """
    for number, block in enumerate(blocks):
        if block["kind"] in ("figure", "table"):
            block["lead"] = _lead([before["kind"] for before in blocks[:number]])
            for before in blocks[number - block["lead"] : number]:
                before["leads"] = True
        elif block["kind"] == "note" and number and _short(blocks[number - 1]):
            blocks[number - 1]["leads"] = True
        elif block["kind"] == "items" and block["numbered"] and number:
            # What its steps are of stays with them.
            blocks[number - 1]["leads"] = True
    return blocks


def _lead(kinds: Sequence[str]) -> int:
    """Return how many blocks lead to what follows them, by their kinds."""
    lead = 0
    for kind in reversed(kinds[-LEADS:]):
        if kind not in ("paragraph", "note"):
            break
        lead += 1
    if kinds[: len(kinds) - lead][-1:] != ["heading"]:
        return 0
    while kinds[: len(kinds) - lead][-1:] == ["heading"]:
        lead += 1
    return lead


def _short(block: Json) -> bool:
    """Say whether a block can stay whole on the page of the note below it."""
    if block["kind"] == "items":
        return len(block["items"]) <= FEW
    return block["kind"] == "paragraph" and sum(len(run["t"]) for run in block["text"]) < SHORT


def _highest(block: FigureBlock, content: Content) -> float:
    """Return how high a figure is at most; the figures of a chapter of one page share it."""
    across, on_pages, on_one, on_first, _ = SIZES[content.report.paper]
    chapter = next(chapter for chapter in content.chapters if block in chapter.blocks)
    figures = len(chapter.figures)
    # The last chapter may go on where the sources stand.
    if not content.report.fitted or (figures == 1 and chapter is content.chapters[-1]):
        return on_pages
    texts = (block.text for block in chapter.blocks if isinstance(block, Heading | Paragraph))
    long = sum(text_width(str(run["t"]), 1000) for text in texts for run in runs(text))
    lines = long * TYPE / 1000 / across
    room = on_first if chapter is content.chapters[0] else on_one
    return (room - lines * LINE) / figures


def _figure(key: str, drawing: Drawing, paper: str, most: float) -> tuple[str, Json]:
    """Return a figure as SVG, and what stands around it; as large as the paper has room for.

    On wide paper it stands beside its words where its letters are larger so.
    """
    drawn = _drawn(drawing, ACROSS[paper], SIZES[paper][0], most)
    beside = False
    if paper in BESIDE:
        narrower = _drawn(drawing, *BESIDE[paper])
        if beside := narrower.scale > drawn.scale:
            drawn = narrower
    across, canvas, scale = drawn
    height, captions = canvas.height, drawing.captions
    svg = figure_svg(drawing, canvas.plotly(), across, names=key)
    return halos_below(svg), {
        "kind": "figure",
        "picture": key,
        "title": captions.title,
        "subtitle": captions.subtitle,
        "source": captions.source,
        "alternative": captions.alternative,
        "width": across * scale,
        "height": height * scale,
        "stacked": min(1, most / (height * scale)),
        "beside": beside,
        "least": min(1, max(SMALLEST, LETTERS / scale)),
    }


class _Drawn(NamedTuple):
    """A figure drawn so many pixels across, each of so many points."""

    across: int
    canvas: Canvas
    scale: float


def _drawn(drawing: Drawing, widths: Sequence[int], width: float, most: float) -> _Drawn:
    """Draw a figure for the width, of some, at which it is largest on paper."""
    drawn: list[_Drawn] = []
    for across in widths:
        canvas = uncaptioned(drawing, across)
        drawn.append(_Drawn(across, canvas, min(width / across, most / canvas.height)))
        if canvas.height * width / across <= SHRUNK * most:
            break
    narrow, wide = drawn[0], drawn[-1]
    return narrow if narrow.scale > LARGER * wide.scale else wide


class _Blocks:
    """Writes blocks as the template reads them."""

    def __init__(self, content: Content, figures: dict[str, Json]) -> None:
        self.words, self.figures = content.words, figures
        self.paper = content.report.paper

    def write(self, blocks: Iterable[Block]) -> Iterator[Json]:
        for block in blocks:
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[Json]:
        match block:
            case FigureBlock():
                yield self.figures[block.key]
            case TableBlock():
                rows = [[runs(cell) for cell in row] for row in block.grid.rows]
                yield self._table(block.grid.headings, block.grid.numeric, rows, block.totals)
            case Records():
                yield self._records(block.narrow or block)
            case Claims():
                yield from self._claims(block)
            case _:
                yield _of_words(block)

    def _records(self, block: Records) -> Json:
        columns = block.columns
        rows = [
            [
                self._cell(cell, address=column.kind == "address")
                for cell, column in zip(row, columns, strict=True)
            ]
            for row in block.rows[[column.heading for column in columns]].itertuples(
                index=False, name=None
            )
        ]
        numeric = [column.kind == "number" for column in columns]
        return self._table([column.heading for column in columns], numeric, rows)

    def _cell(self, cell: object, *, address: bool) -> list[Json]:
        if is_missing(cell):
            return []
        text = written_cell(cell, self.words)
        return runs((Link(text, text),) if address else text)

    def _claims(self, block: Claims) -> Iterator[Json]:
        headings = [self.words.say(f"report-{name}") for name in ("claim", "verdict", "found")]
        for document in block.documents:
            yield {"kind": "heading", "text": document.title, "level": 3, "anchor": ""}
            yield {"kind": "paragraph", "text": runs(document.about)}
            yield {"kind": "paragraph", "text": runs(document.tally)}
            rows = [
                [runs(claim.claim), runs(claim.label), runs(claim.finding)]
                for claim in document.claims
            ]
            yield self._table(headings, [False] * 3, rows)

    def _table(
        self,
        headings: Sequence[str],
        numeric: Sequence[bool],
        rows: Sequence[Sequence[list[Json]]],
        totals: bool = False,
    ) -> Json:
        headings = [*map(abbreviations_whole, headings)]
        texts = [["".join(str(run["t"]) for run in cell) for cell in row] for row in rows]
        width, *_, height = SIZES[self.paper]
        return {
            "kind": "table",
            "headings": headings,
            "numeric": list(numeric),
            "rows": [list(row) for row in rows],
            "totals": totals,
            **vars(table_measures(headings, texts, width, height)),
        }


def _of_words(block: Block) -> Json:
    """Return a block that holds nothing but words."""
    match block:
        case Heading(text, level, anchor):
            return {"kind": "heading", "text": text, "level": level, "anchor": anchor}
        case Paragraph(text, note):
            return {"kind": "note" if note else "paragraph", "text": runs(text)}
        case Items(items, numbered):
            return {"kind": "items", "items": [*map(runs, items)], "numbered": numbered}
        case Terms(terms):
            return {"kind": "terms", "terms": [list(term) for term in terms]}
        case KeyFigures(figures):
            return {"kind": "key-figures", "figures": [vars(figure) for figure in figures]}
        case Formula(latex):
            return {"kind": "formula", "math": typst_math(latex), "alternative": latex}
        case Verbatim(label, text):
            return {"kind": "verbatim", "label": label, "text": text}
    raise TypeError(f"no way to write {type(block).__name__}")


def runs(text: Text) -> list[Json]:
    """Return a text as runs of letters of one kind: what they say, how, and where they lead.

    >>> runs(("See ", Link("there", "https://example.org")))
    [{'t': 'See '}, {'t': 'there', 'to': 'https://example.org'}]
    """
    return [{"t": text}] if isinstance(text, str) else [_run(part) for part in text]


def _run(part: Part) -> Json:
    match part:
        case Strong(inner):
            return {**_run(inner), "strong": True}
        case Link(inner, address):
            return {"t": inner, "to": address}
        case Code(inner):
            return {"t": inner, "code": True}
    return {"t": part}
