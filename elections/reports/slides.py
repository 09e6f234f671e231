"""A report as slides: a figure each, its numbers as a table, its sources in the notes."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from elections.charts.canvas import PALETTES, picture, width_for, wrap
from elections.export import entry, png_file
from elections.figures import Drawing
from elections.reports.content import PICTURES_DONE, Content
from elections.sections.blocks import (
    Block,
    FigureBlock,
    Heading,
    Items,
    Link,
    Paragraph,
    Strong,
    TableBlock,
    Text,
)
from elections.text.table import written_table

# The day that is said where the data name none.
NO_DAY = datetime.fromtimestamp(0, UTC)
# A slide is as wide and as high as a screen, in points; around what stands on it is a margin.
WIDE, HIGH, MARGIN = 960, 540, 40
TITLE_TOP, UNDER_TITLE, BODY_TOP, BODY_BOTTOM = 22, 82, 112, 478
TITLE, TEXT, LESS, SMALL = 22, 18, 15, 10
# How high a line is, as a part of the size of its type.
LINE = 1.2
# So many pixels across is a figure drawn, of those the one that fills the slide best, with dots
# enough for a large screen.
ACROSS, DOTS = (928, 1088, 1280), 2
# So many rows stand on a slide, on no more slides than these; longer ones stand in their files.
ROWS, SLIDES = 14, 2
# So many signs of text stand on a slide.
SIGNS = 900
TITLE_ONLY = 5
# A property of a file has room for so many signs.
MOST_SIGNS = 255
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def slides(content: Content) -> bytes:
    """Return a report as slides, PowerPoint's PPTX; the same report has the same bytes.

    >>> from elections.package import load
    >>> from elections.reports.plan import plan
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> made = slides(Content(plan(data, words, "own", parts=["votes.turnout"]), data, words))
    >>> [slide.shapes.title.text for slide in Presentation(io.BytesIO(made)).slides][1]
    'Turnout: highest in 1990 (65.18%), 56.17% in 1998'
    """
    deck = _Deck(content)
    deck.make()
    out = io.BytesIO()
    deck.deck.save(out)
    return _same_bytes(out.getvalue())


class _Deck:
    """Slides while they are made."""

    def __init__(self, content: Content) -> None:
        self.content, self.words = content, content.words
        self.palette = PALETTES[content.report.scheme]
        self.deck = Presentation()
        self.deck.slide_width, self.deck.slide_height = Pt(WIDE), Pt(HIGH)
        self.layout = self.deck.slide_layouts[TITLE_ONLY]
        # The places of the layout are for another form of slide.
        for place in list(self.layout.placeholders):
            if place.placeholder_format.idx:
                place._element.getparent().remove(place._element)
        self._properties()

    def _properties(self) -> None:
        own, content = self.deck.core_properties, self.content
        day = content.released
        moment = datetime.combine(day, time(), tzinfo=UTC) if day else NO_DAY
        own.title, own.language = _property(content.report.title), content.report.language
        own.author = own.last_modified_by = ""
        own.comments = _property(content.cited)
        own.created = own.modified = moment.replace(tzinfo=None)

    def make(self) -> None:
        """Make every slide: the title, each chapter, how to cite."""
        content = self.content
        drawn = {block.key: drawing for _, block, drawing in content.drawn()}
        self._title_slide()
        for number, chapter in enumerate(content.chapters):
            self._chapter(chapter.title, chapter.blocks, drawn)
            share = (number + 1) / len(content.chapters)
            content.progress(PICTURES_DONE + (1 - PICTURES_DONE) * share)
        self._text_slide(self.words.say("report-cite"), [content.cited])

    def _chapter(self, title: str, blocks: Sequence[Block], drawn: dict[str, Drawing]) -> None:
        """Make the slides of a chapter: sentences that stand together share one."""
        head, said = title, list[Text]()
        for block in blocks:
            match block:
                case Heading(text):
                    self._said(head, said)
                    head, said = text, []
                case Paragraph(text, note) if not note:
                    said.append(_without_ways(text))
                case Items(items):
                    said += [("• ", plain_text(item)) for item in items]
                case FigureBlock():
                    self._said(head, said)
                    said = []
                    self._figure(drawn[block.key])
                case TableBlock():
                    self._said(head, said)
                    said = []
                    grid = block.grid
                    self._table(head, grid.headings, grid.numeric, grid.rows, totals=block.totals)
        self._said(head, said)

    def _said(self, head: str, said: Sequence[Text]) -> None:
        page: list[Text] = []
        for text in said:
            if page and sum(len(plain_text(one)) for one in (*page, text)) > SIGNS:
                self._text_slide(head, page)
                page = []
            page.append(text)
        if page:
            self._text_slide(head, page)

    def _slide(self, title: str, size: int = TITLE) -> Any:
        slide = self.deck.slides.add_slide(self.layout)
        fill = slide.background.fill
        fill.solid()
        fill.fore_color.rgb = _colour(self.palette.paper)
        place = slide.shapes.title
        place.left, place.top = Pt(MARGIN), Pt(TITLE_TOP)
        place.width, place.height = Pt(WIDE - 2 * MARGIN), Pt(UNDER_TITLE - TITLE_TOP)
        frame = place.text_frame
        frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.TOP
        frame.margin_left = frame.margin_right = frame.margin_top = 0
        self._write(frame._txBody, title, size, bold=True)
        self._small(slide, self.content.dated, HIGH - 28)
        return slide

    def _write(
        self,
        body: Any,
        text: Text,
        size: float,
        *,
        bold: bool = False,
        muted: bool = False,
        side: str = "l",
    ) -> None:
        """Write a paragraph, the first or after others; element by element, for there are many."""
        paragraph = body.findall(qn("a:p"))[-1]
        later = paragraph.find(qn("a:r")) is not None
        paragraph = _add(body, "a:p") if later else paragraph
        properties = _add(paragraph, "a:pPr", algn=side)
        if later:
            _add(_add(properties, "a:spcBef"), "a:spcPts", val=str(round(size * 60)))
        for part in (text,) if isinstance(text, str) else text:
            run = _add(paragraph, "a:r")
            strong = str(int(bold or isinstance(part, Strong)))
            language = self.content.report.language
            own = _add(run, "a:rPr", lang=language, sz=str(round(size * 100)), b=strong)
            _filled(own, self.palette.muted if muted else self.palette.ink)
            _add(run, "a:t").text = _CONTROL.sub(" ", plain_text((part,)))

    def _box(self, slide: Any, top: float, height: float) -> Any:
        box = slide.shapes.add_textbox(Pt(MARGIN), Pt(top), Pt(WIDE - 2 * MARGIN), Pt(height))
        frame = box.text_frame
        frame.word_wrap = True
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        return frame._txBody

    def _small(self, slide: Any, text: str, top: float, height: float = 14) -> None:
        self._write(self._box(slide, top, height), text, SMALL, muted=True)

    def _text_slide(self, title: str, texts: Sequence[Text]) -> None:
        body = self._box(self._slide(title), BODY_TOP, BODY_BOTTOM - BODY_TOP)
        signs = sum(len(plain_text(text)) for text in texts)
        for text in texts:
            self._write(body, text, TEXT if signs < SIGNS / 2 else LESS)

    def _title_slide(self) -> None:
        content = self.content
        slide = self._slide(content.report.title, 2 * TITLE)
        slide.shapes.title.top, slide.shapes.title.height = Pt(HIGH / 4), Pt(HIGH / 5)
        self._write(self._box(slide, HIGH / 4 - 26, 20), content.kicker, LESS, muted=True)
        self._write(self._box(slide, HIGH / 2, HIGH * 2 / 5), content.lead, TEXT)

    def _figure(self, drawing: Drawing) -> None:
        captions = drawing.captions
        slide = self._slide(captions.title)
        across, size = WIDE - 2 * MARGIN, SMALL + 1
        lines = wrap(captions.subtitle, across, size).count("<br>") + 1
        high = max(lines * size * LINE, BODY_TOP - UNDER_TITLE - 4)
        self._write(self._box(slide, UNDER_TITLE, high), captions.subtitle, size, muted=True)
        top = UNDER_TITLE + high + 4
        down = BODY_BOTTOM - top
        # All these widths are of one kind, and so a figure is as high in each.
        first = ACROSS[0]
        canvas = _canvas(drawing, first)
        pixels = min(ACROSS, key=lambda one: abs(canvas.height / one - down / across))
        canvas = canvas if pixels == first else _canvas(drawing, pixels)
        svg = picture(
            canvas.plotly(),
            width=pixels,
            title=captions.title,
            description=captions.alternative,
            names=drawing.name.replace("_", "-"),
        )
        scale = min(across / pixels, down / canvas.height)
        width, height = pixels * scale, canvas.height * scale
        shown = slide.shapes.add_picture(
            io.BytesIO(png_file(svg, scale=DOTS, typeset=self.content.typeset)),
            Pt(MARGIN + (across - width) / 2),
            Pt(top),
            Pt(width),
            Pt(height),
        )
        shown._element.nvPicPr.cNvPr.set("descr", captions.alternative)
        shown.name = drawing.name
        self._small(slide, captions.source, BODY_BOTTOM + 3, 26)
        notes = [captions.alternative, "", f"{self.words.say('report-sources')}:"]
        notes += [source.line for source in self.content.sources_behind(drawing)]
        slide.notes_slide.notes_text_frame.text = "\n".join(notes)
        self._numbers(drawing, "\n".join(notes[2:]))

    def _numbers(self, drawing: Drawing, notes: str) -> None:
        """Show the numbers of a figure where they are few enough to be read on a slide."""
        tables = drawing.tables(self.content.data, self.words)
        (rows, columns), shown = drawing.rows[0], tables[0]
        if len(shown) <= ROWS * SLIDES:
            # What comes after its own columns, confidence and sources, stands in the notes.
            cells = [row[: len(columns)] for row in written_table(rows, columns, shown, self.words)]
            headings = [str(one) for one in shown][: len(columns)]
            numeric = [shown[one].dtype.kind in "iuf" for one in headings]
            self._table(drawing.captions.title, headings, numeric, cells, notes=notes)

    def _table(
        self,
        title: str,
        headings: Sequence[str],
        numeric: Sequence[bool],
        rows: Sequence[Sequence[str]],
        *,
        totals: bool = False,
        notes: str = "",
    ) -> None:
        for start in range(0, len(rows), ROWS):
            part = rows[start : start + ROWS]
            slide = self._slide(title)
            if notes:
                slide.notes_slide.notes_text_frame.text = notes
            height = min(26, (BODY_BOTTOM - BODY_TOP) / (len(part) + 1))
            frame = slide.shapes.add_table(
                len(part) + 1,
                len(headings),
                Pt(MARGIN),
                Pt(BODY_TOP),
                Pt(WIDE - 2 * MARGIN),
                Pt(height * (len(part) + 1)),
            )
            self._plain_style(frame)
            signs = [
                min(40, max(5, *(len(str(row[number])) for row in [headings, *part])))
                for number in range(len(headings))
            ]
            for column, own in zip(frame.table.columns, signs, strict=True):
                column.width = Emu(round(Pt(WIDE - 2 * MARGIN) * own / sum(signs)))
            size = 12 if sum(signs) < 110 else 10
            for down, row in enumerate([headings, *part]):
                last = totals and start + down == len(rows)
                frame.table.rows[down].height = Pt(height)
                for cell, text, right in zip(
                    frame.table._tbl.tr_lst[down].tc_lst, row, numeric, strict=True
                ):
                    self._cell(cell, str(text), size, head=down == 0, strong=last, right=right)

    def _plain_style(self, frame: Any) -> None:
        """Take the colours away that the program gives a table; the first row is its head."""
        properties = frame.table._tbl.tblPr
        properties.set("bandRow", "0")
        properties.set("firstRow", "1")
        for style in properties.findall(qn("a:tableStyleId")):
            # The style without any, as the format names it.
            style.text = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"

    def _cell(
        self, cell: Any, text: str, size: float, *, head: bool, strong: bool, right: bool
    ) -> None:
        """Write a cell of a table, with a line below it and nothing behind it."""
        side, below = "r" if right else "l", self.palette.ink if head else self.palette.rule
        self._write(cell.txBody, text, size, bold=strong, muted=head, side=side)
        wide, high = str(Pt(4)), str(Pt(2))
        properties = cell.get_or_add_tcPr()
        for name, value in {"marL": wide, "marR": wide, "marT": high, "marB": high}.items():
            properties.set(name, value)
        properties.set("anchor", "ctr")
        _filled(_add(properties, "a:lnB", w=str(Pt(0.75))), below)
        _add(properties, "a:noFill")


def _property(text: str) -> str:
    return text if len(text) <= MOST_SIGNS else f"{text[: MOST_SIGNS - 1]}…"


def _canvas(drawing: Drawing, across: int) -> Any:
    return replace(drawing, width=width_for(across)).canvas(pixels=across, captioned=False)


def _colour(text: str) -> RGBColor:
    return RGBColor(*bytes.fromhex(text.removeprefix("#")))  # type: ignore[no-untyped-call]


def _add(parent: Any, name: str, **attributes: str) -> Any:
    """Add an element of a slide at the end of another."""
    child = parent.makeelement(qn(name), attributes)
    parent.append(child)
    return child


def _filled(parent: Any, colour: str) -> None:
    _add(_add(parent, "a:solidFill"), "a:srgbClr", val=colour.removeprefix("#").upper())


def plain_text(text: Text) -> str:
    """Return what a text says, nothing set apart.

    >>> from elections.sections.blocks import Strong
    >>> plain_text((Strong("Rules."), " One"))
    'Rules. One'
    """
    return "".join(_words(text))


def _without_ways(text: Text) -> Text:
    """Return a text without its last part where that leads to another place of the report."""
    if not isinstance(text, str) and isinstance(text[-1], Link) and text[-1].address[:1] == "#":
        return text[:-1]
    return text


def _words(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from _words(one)
    else:
        yield from _words(part.text)


def _same_bytes(made: bytes) -> bytes:
    """Return the same files packed without the time of day."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(made)) as found, ZipFile(out, "w", ZIP_DEFLATED) as packed:
        for name in found.namelist():
            packed.writestr(entry(name), found.read(name))
    return out.getvalue()
