"""A report as slides, PowerPoint's PPTX: what stands on them is chosen in ``deck``."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import UTC, datetime, time
from typing import Any
from zipfile import ZipFile

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from elections.charts.canvas import PALETTES
from elections.export import png_file, zipped
from elections.export.svg import figure_svg, uncaptioned
from elections.reports.content import BLOCKS_DONE, Content
from elections.reports.deck import (
    Figure,
    Keys,
    Opening,
    Paragraphs,
    Slide,
    TableBody,
    deck,
    paragraph_size,
)
from elections.reports.slide_room import (
    ABOVE,
    ACROSS,
    BESIDE,
    BETWEEN,
    BODY_BOTTOM,
    COLUMN,
    FOOT_TOP,
    GAP,
    HIGH,
    INTRO,
    KEY_PITCH,
    KEY_WIDE,
    KEYS_ACROSS,
    KEYS_TOP,
    KICKER,
    KICKER_TOP,
    LINE,
    MARGIN,
    NOTE,
    OPENING,
    OPENING_TITLES,
    SMALL,
    TEXTS,
    TITLE_TOP,
    TITLES,
    WIDE,
    FittedFigure,
    body_top,
    figure_rooms,
    fitted_figure,
    height_of,
    key_size,
    plain_text,
    title_size,
)
from elections.sections.blocks import Strong, Text

# The day that is said where the data name none.
NO_DAY = datetime.fromtimestamp(0, UTC).replace(tzinfo=None)
TITLE_ONLY = 5
# A property of a file has room for so many signs.
MOST_SIGNS = 255
# A picture has so many dots to a point at least, by so many to a pixel.
SHARP, DOTS = 2, (2, 4)
# A typeface that every program has, or has another of the same widths for.
TYPEFACE = "Arial"
_LATIN = re.compile(rb'(<a:latin typeface=)"[^"]*"')
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def slides(content: Content) -> bytes:
    """Return a report as slides, PowerPoint's PPTX; the same report has the same bytes.

    >>> from elections.package import load
    >>> from elections.reports.plan import plan
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> file = slides(Content(plan(data, words, "own", parts=["votes.turnout"]), data, words))
    >>> [slide.shapes.title.text for slide in Presentation(io.BytesIO(file)).slides][1]
    'Turnout: highest in 1990 (65.18%), 56.17% in 1998'
    """
    writer = _Writer(content)
    every = deck(content)
    for number, slide in enumerate(every, start=1):
        content.progress(BLOCKS_DONE + (1 - BLOCKS_DONE) * number / len(every))
        writer.write(slide, number)
    out = io.BytesIO()
    writer.file.save(out)
    return _same_bytes(out.getvalue())


class _Writer:
    """Writes slides one after another."""

    def __init__(self, content: Content) -> None:
        self.content, self.words = content, content.words
        self.palette = PALETTES[content.report.scheme]
        self.file = Presentation()
        self.file.slide_width, self.file.slide_height = Pt(WIDE), Pt(HIGH)
        self.layout = self.file.slide_layouts[TITLE_ONLY]
        # What the texts are measured for: that of the template is not on every computer, and
        # where it is not a wider one may stand for it.
        theme = self.file.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
        theme._blob = _LATIN.sub(rf'\g<1>"{TYPEFACE}"'.encode(), theme.blob)
        # The places of the layout are for another form of slide.
        for place in list(self.layout.placeholders):
            if place.placeholder_format.idx:
                place._element.getparent().remove(place._element)
        self._properties()

    def _properties(self) -> None:
        properties, content = self.file.core_properties, self.content
        day = content.released
        properties.title = _property(content.report.title)
        properties.language = content.report.language
        properties.author = properties.last_modified_by = ""
        properties.comments = _property(content.cited)
        properties.created = properties.modified = datetime.combine(day, time()) if day else NO_DAY

    def write(self, slide: Slide, number: int) -> None:
        """Write a slide, with its notes and its number."""
        page = self.file.slides.add_slide(self.layout)
        fill = page.background.fill
        fill.solid()
        fill.fore_color.rgb = _colour(self.palette.paper)
        self._foot(page, number)
        if not isinstance(slide.body, Opening):
            self._head(page, slide)
        match slide.body:
            case Opening():
                self._opening(page, slide.title, slide.body)
            case Paragraphs():
                self._paragraphs(page, slide.title, slide.body)
            case Figure():
                self._figure(page, slide.title, slide.body)
            case TableBody():
                self._table_body(page, slide.title, slide.body)
            case Keys():
                self._keys(page, slide.body)
        if slide.notes:
            page.notes_slide.notes_text_frame.text = "\n".join(slide.notes)

    # What every slide has

    def _foot(self, page: Any, number: int) -> None:
        wide, high = 60, SMALL * LINE
        dated = self._box(page, MARGIN, FOOT_TOP, ACROSS - wide, high)
        self._write(dated, self.content.dated, SMALL, muted=True)
        counted = self._box(page, MARGIN + ACROSS - wide, FOOT_TOP, wide, high)
        self._write(counted, str(number), SMALL, muted=True, side="r")
        # A number that follows its slide to another place.
        run = counted.findall(qn("a:p"))[-1].find(qn("a:r"))
        run.tag = qn("a:fld")
        run.set("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}")
        run.set("type", "slidenum")

    def _head(self, page: Any, slide: Slide) -> None:
        if slide.chapter:
            box = self._box(page, MARGIN, KICKER_TOP, ACROSS, KICKER * LINE)
            self._write(box, slide.chapter, KICKER, muted=True)
        self._title(page, slide.title, TITLE_TOP, TITLES)

    def _title(self, page: Any, title: str, top: float, sizes: Sequence[int]) -> None:
        size = title_size(title, sizes)
        high = height_of([title], ACROSS, size, bold=True)
        place = page.shapes.title
        place.left, place.top = Pt(MARGIN), Pt(top)
        place.width, place.height = Pt(ACROSS), Pt(high)
        self._write(_plain_frame(place), title, size, bold=True)

    def _box(self, page: Any, left: float, top: float, wide: float, high: float) -> Any:
        """Add a box for text, without margins."""
        return _plain_frame(page.shapes.add_textbox(Pt(left), Pt(top), Pt(wide), Pt(high)))

    def _texts(
        self, page: Any, texts: Sequence[Text], top: float, size: int, *, muted: bool = False
    ) -> float:
        """Write texts under one another across the slide, and return how high they are."""
        high = height_of(texts, ACROSS, size)
        box = self._box(page, MARGIN, top, ACROSS, high)
        for text in texts:
            self._write(box, text, size, muted=muted)
        return high

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
            _add(_add(properties, "a:spcBef"), "a:spcPts", val=str(round(size * BETWEEN * 100)))
        for part in (text,) if isinstance(text, str) else text:
            run = _add(paragraph, "a:r")
            strong = str(int(bold or isinstance(part, Strong)))
            language = self.content.report.language
            look = _add(run, "a:rPr", lang=language, sz=str(round(size * 100)), b=strong)
            _filled(look, self.palette.muted if muted else self.palette.ink)
            _add(run, "a:t").text = _CONTROL.sub(" ", plain_text((part,)))

    # What stands on one of a kind

    def _opening(self, page: Any, title: str, body: Opening) -> None:
        high = height_of([title], ACROSS, title_size(title, OPENING_TITLES), bold=True)
        top = OPENING - GAP - high
        self._title(page, title, top, OPENING_TITLES)
        if body.above:
            over = height_of([body.above], ACROSS, NOTE)
            self._texts(page, [body.above], top - over - GAP, NOTE, muted=True)
        if body.texts:
            # As large as they have room.
            room = BODY_BOTTOM - OPENING
            fitting = (size for size in TEXTS[1:] if height_of(body.texts, ACROSS, size) <= room)
            self._texts(page, body.texts, OPENING, next(fitting, INTRO))

    def _paragraphs(self, page: Any, title: str, body: Paragraphs) -> None:
        top = body_top(title)
        box = self._box(page, MARGIN, top, ACROSS, BODY_BOTTOM - top)
        for paragraph in body.paragraphs:
            size = paragraph_size(paragraph, body.size)
            self._write(box, paragraph.text, size, muted=paragraph.note)

    def _figure(self, page: Any, title: str, body: Figure) -> None:
        """Show a figure between its subtitle and its sources, or beside both where it is high."""
        captions, top = body.drawing.captions, body_top(title)
        over = height_of([captions.subtitle], ACROSS, NOTE)
        below = [captions.source, *body.notes]
        under = height_of(below, ACROSS, SMALL)
        rooms = figure_rooms(title, body.drawing, body.notes)
        fitted = fitted_figure(body.sizes, rooms, body.part, body.parts)
        wide = fitted.pixels * fitted.scale
        left = WIDE - MARGIN - wide if fitted.room else (WIDE - wide) / 2
        self._picture(page, body, fitted, (left, top if fitted.room else top + over + GAP))
        across = COLUMN if fitted.room else ACROSS
        above = self._box(page, MARGIN, top, across, height_of([captions.subtitle], across, NOTE))
        self._write(above, captions.subtitle, NOTE, muted=True)
        under = height_of(below, across, SMALL)
        sources = self._box(page, MARGIN, BODY_BOTTOM - under, across, under)
        for text in below:
            self._write(sources, text, SMALL, muted=True)

    def _picture(
        self, page: Any, body: Figure, fitted: FittedFigure, place: tuple[float, float]
    ) -> None:
        drawing = body.drawing
        drawn = uncaptioned(drawing, fitted.pixels).plotly()
        svg = _banded(
            [
                figure_svg(drawing, drawn, fitted.pixels, names=f"band-{number}")
                for number, _ in enumerate(fitted.bands)
            ],
            fitted,
        )
        # The least number of dots that is sharp on a large screen.
        dots = next((count for count in DOTS if count >= SHARP * fitted.scale), DOTS[-1])
        png = png_file(svg, scale=dots, typeset=self.content.typeset)
        size = fitted.pixels * fitted.scale, fitted.height * fitted.scale
        shape = page.shapes.add_picture(io.BytesIO(png), *map(Pt, (*place, *size)))
        shape._element.nvPicPr.cNvPr.set("descr", drawing.captions.alternative)
        shape.name = drawing.name

    def _table_body(self, page: Any, title: str, body: TableBody) -> None:
        top = body_top(title)
        if body.above:
            top += self._texts(page, body.above, top, INTRO) + GAP
        self._table(page, title, body, top)
        top += sum(body.measures.heights)
        if body.below:
            self._texts(page, body.below, top + GAP, NOTE, muted=True)

    def _table(self, page: Any, title: str, body: TableBody, top: float) -> None:
        table, measures = body.table, body.measures
        rows, columns = len(measures.heights), len(measures.widths)
        size = Pt(sum(measures.widths)), Pt(sum(measures.heights))
        frame = page.shapes.add_table(rows, columns, Pt(MARGIN), Pt(top), *size)
        frame._element.nvGraphicFramePr.cNvPr.set("descr", title)
        _plain_style(frame, headed=bool(table.headings))
        for column, width in zip(frame.table.columns, measures.widths, strict=True):
            column.width = Emu(Pt(width))
        for number, (line, height) in enumerate(zip(table.lines, measures.heights, strict=True)):
            frame.table.rows[number].height = Pt(height)
            head = number == 0 and bool(table.headings)
            last = table.totals and number == rows - 1
            cells = frame.table._tbl.tr_lst[number].tc_lst
            for column, (cell, text) in enumerate(zip(cells, line, strict=True)):
                side = "r" if table.numeric[column] else "l"
                self._write(cell.txBody, text, measures.size, bold=last, muted=head, side=side)
                self._around(cell, table.left(column), head=head)

    def _around(self, cell: Any, left: int, *, head: bool) -> None:
        """Give a cell its margins, a line below it and nothing behind it."""
        properties = cell.get_or_add_tcPr()
        margins = {"marL": left, "marR": BESIDE, "marT": ABOVE, "marB": ABOVE}
        for name, value in margins.items():
            properties.set(name, str(Pt(value)))
        properties.set("anchor", "b" if head else "t")
        below = self.palette.ink if head else self.palette.rule
        _filled(_add(properties, "a:lnB", w=str(Pt(0.75))), below)
        _add(properties, "a:noFill")

    def _keys(self, page: Any, body: Keys) -> None:
        """Write key figures side by side, each with what it is and what it was."""
        lines = [(figure.value, figure.label, figure.before) for figure in body.figures]
        largest = key_size([value for value, *_ in lines])
        sizes = (largest, INTRO, NOTE)
        # Each line begins at one height.
        heights = [
            max(height_of([text], KEY_WIDE, size, bold=size == largest) for text in texts)
            for texts, size in zip(zip(*lines, strict=True), sizes, strict=True)
        ]
        for number, texts in enumerate(lines):
            row, place = divmod(number, KEYS_ACROSS)
            left = MARGIN + place * (KEY_WIDE + 2 * GAP)
            top: float = KEYS_TOP + row * KEY_PITCH
            for text, size, high in zip(texts, sizes, heights, strict=True):
                box = self._box(page, left, top, KEY_WIDE, high)
                self._write(box, text, size, bold=size == largest, muted=size == NOTE)
                top += high + GAP / 2


def _banded(pictures: Sequence[str], fitted: FittedFigure) -> str:
    """Return what is shown of a figure, band below band, as one picture."""
    if len(pictures) == 1:
        return pictures[0]
    wide, top, parts = fitted.pixels, 0.0, []
    for svg, (start, end) in zip(pictures, fitted.bands, strict=True):
        high = end - start
        parts.append(
            f'<svg y="{top}" width="{wide}" height="{high}" viewBox="0 {start} {wide} {high}">'
            f"{svg}</svg>"
        )
        top += high
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{top}" '
        f'viewBox="0 0 {wide} {top}">{"".join(parts)}</svg>'
    )


def _plain_frame(shape: Any) -> Any:
    """Take the margins of a shape away, and return its body of text."""
    frame = shape.text_frame
    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.TOP
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    return frame._txBody


def _plain_style(frame: Any, *, headed: bool) -> None:
    """Take the colours away that the program gives a table; the first row may be its head."""
    properties = frame.table._tbl.tblPr
    properties.set("bandRow", "0")
    properties.set("firstRow", str(int(headed)))
    for style in properties.findall(qn("a:tableStyleId")):
        # The style without any, as the format names it.
        style.text = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"


def _property(text: str) -> str:
    return text if len(text) <= MOST_SIGNS else f"{text[: MOST_SIGNS - 1]}…"


def _colour(text: str) -> RGBColor:
    return RGBColor(*bytes.fromhex(text.removeprefix("#")))  # type: ignore[no-untyped-call]


def _add(parent: Any, name: str, **attributes: str) -> Any:
    """Add an element of a slide at the end of another."""
    child = parent.makeelement(qn(name), attributes)
    parent.append(child)
    return child


def _filled(parent: Any, colour: str) -> None:
    _add(_add(parent, "a:solidFill"), "a:srgbClr", val=colour.removeprefix("#").upper())


def _same_bytes(file: bytes) -> bytes:
    """Return the same slides packed without the time of day."""
    with ZipFile(io.BytesIO(file)) as packed:
        return zipped((name, packed.read(name)) for name in packed.namelist())
