"""How much room a slide has, and how much of it texts, tables and figures need.

Sizes are in points. A program that shows slides draws letters in a typeface of its own, and so
every text is given more room than it has in that of the figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from elections.charts.canvas import Canvas, text_width, wrap
from elections.export.svg import uncaptioned
from elections.figures import Drawing
from elections.sections.blocks import Text

# A slide is as wide and as high as a screen; around what stands on it is a margin.
WIDE, HIGH, MARGIN = 960, 540, 40
ACROSS = WIDE - 2 * MARGIN
# Where the chapter is named, where the title begins, where all else ends, and the foot line.
KICKER_TOP, TITLE_TOP, BODY_BOTTOM, FOOT_TOP = 16, 32, 506, 516
GAP = 10
# Where on the first slide of a report, or of a chapter, stands what is said below its title.
OPENING = 290
# The typeface of another program is wider than that of the figures by so much at most; a line is
# so high, as a part of the size of type, and between paragraphs is so much.
RESERVE, LINE, BETWEEN = 1.12, 1.22, 0.6
# The sizes of type, of which the first is taken in which a text has room.
TITLES, TITLE_LINES = (22, 20, 18, 16), 2
OPENING_TITLES = (40, 34, 28, 24, 20)
TEXTS, CELLS, SMALLER = (24, 20, 18, 16), (16, 14, 12), (10, 8)
INTRO, NOTE, KICKER, SMALL = 14, 12, 11, 10
# What is free in a cell beside and above its text; a text beside a number is further from it.
BESIDE, APART, ABOVE = 6, 16, 3
# Key figures stand so many in a row, each so wide; where the first row begins, and the next.
KEYS_ACROSS, KEYS_TOP, KEY_PITCH = 4, 150, 170
KEY_WIDE = (ACROSS - (KEYS_ACROSS - 1) * 2 * GAP) / KEYS_ACROSS
VALUES = (48, 40, 32, 24, 16)
# No table is stretched to more than so much of its width.
STRETCH = 1.3
# So many pixels across is a figure drawn; letters of so many points are large enough to be read
# from afar, and so of those drawings the widest is shown.
DRAWN, ENOUGH = (608, 704, 768, 848, 928, 1088, 1280), 13
# A figure of panels whose letters are smaller stands on several slides, so many at most; so many
# panels it has at least.
READABLE, MOST_PARTS, LEAST_PANELS = 9, 3, 4
# What stands beside a high figure has so much of the width; and its letters must gain so much.
COLUMN, GAIN = 200, 1.08


def plain_text(text: Text) -> str:
    """Return what a text says, nothing set apart.

    >>> from elections.sections.blocks import Strong
    >>> plain_text((Strong("Rules."), " One"))
    'Rules. One'
    """
    if isinstance(text, str):
        return text
    if isinstance(text, tuple):
        return "".join(plain_text(part) for part in text)  # type: ignore[arg-type]
    return plain_text(text.text)


def lines_of(text: Text, room: float, size: int, *, bold: bool = False) -> int:
    """Return how many lines a text takes in any typeface.

    >>> lines_of("Turnout", 200, 20), lines_of("one two three", 60, 20)
    (1, 3)
    """
    return wrap(plain_text(text), room / RESERVE, size, bold=bold).count("<br>") + 1


def height_of(texts: Sequence[Text], room: float, size: int, *, bold: bool = False) -> float:
    """Return how high texts are under one another.

    >>> height_of(["One.", "Two."], 200, 10)
    30.4
    """
    lines = sum(lines_of(text, room, size, bold=bold) for text in texts)
    return lines * size * LINE + max(len(texts) - 1, 0) * size * BETWEEN


def title_size(title: str, sizes: Sequence[int] = TITLES) -> int:
    """Return the largest size in which a title takes no more than its lines, or the least.

    >>> title_size("Turnout"), title_size("Turnout " * 25)
    (22, 16)
    """
    fitting = (s for s in sizes if lines_of(title, ACROSS, s, bold=True) <= TITLE_LINES)
    return next(fitting, sizes[-1])


def body_top(title: str) -> float:
    """Return where on a slide with this title all else begins.

    >>> body_top("Turnout") < body_top("Turnout " * 20)
    True
    """
    return TITLE_TOP + height_of([title], ACROSS, title_size(title), bold=True) + GAP


def key_size(values: Sequence[str]) -> int:
    """Return the largest size in which each value of key figures stands on one line.

    >>> key_size(["77.6%"]), key_size(["one and a half million"])
    (48, 16)
    """
    fitting = (s for s in VALUES if all(lines_of(v, KEY_WIDE, s, bold=True) == 1 for v in values))
    return next(fitting, VALUES[-1])


def pages(heights: Sequence[float], room: float) -> list[int]:
    """Return how many of some things, so high, stand on each of the slides that they need.

    The slides are about equally full.

    >>> pages([10] * 7, 40), pages([10, 10], 40)
    ([4, 3], [2])
    """
    least = _greedy(heights, room)
    for part in range(1, 20):
        evenly = _greedy(heights, room * part / 20)
        if len(evenly) == len(least):
            return evenly
    return least


def _greedy(heights: Sequence[float], room: float) -> list[int]:
    counts: list[int] = []
    free = 0.0
    for height in heights:
        if counts and height <= free:
            counts[-1] += 1
            free -= height
        else:
            counts.append(1)
            free = room - height
    return counts


@dataclass(frozen=True)
class Table:
    """A table of text: ``numeric`` columns stand to the right, ``totals`` is its last row.

    Without ``headings`` it has rows alone.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[bool, ...]
    totals: bool = False

    @property
    def lines(self) -> tuple[tuple[str, ...], ...]:
        """Its rows, the headings first."""
        return (self.headings, *self.rows) if self.headings else self.rows

    def left(self, column: int) -> int:
        """Return what is free at the left of a cell."""
        beside_number = column and not self.numeric[column] and self.numeric[column - 1]
        return APART if beside_number else BESIDE


@dataclass(frozen=True)
class Measured:
    """A table with its size of type, the width of each column and the height of each line."""

    size: int
    widths: tuple[float, ...]
    heights: tuple[float, ...]


def measured(table: Table, size: int) -> Measured | None:
    """Measure a table in a size of type; None where a word would not fit its column.

    >>> measures = measured(Table(("Party", "Seats"), (("Union", "3"),), (False, True)), 16)
    >>> measures is not None and len(measures.heights)
    2
    """
    around = [table.left(column) + BESIDE + 1 for column in range(len(table.numeric))]
    columns = list(zip(*table.lines, strict=True))
    wholes = [_widest(cells, size) + more for cells, more in zip(columns, around, strict=True)]
    words = [
        _widest([word for cell in cells for word in _words(cell)], size) + more
        for cells, more in zip(columns, around, strict=True)
    ]
    if sum(words) > ACROSS:
        return None
    if sum(wholes) <= ACROSS:
        widths = [whole * min(STRETCH, ACROSS / sum(wholes)) for whole in wholes]
    else:
        share = (ACROSS - sum(words)) / (sum(wholes) - sum(words))
        widths = [word + (whole - word) * share for word, whole in zip(words, wholes, strict=True)]
    rooms = [width - more for width, more in zip(widths, around, strict=True)]
    # A row of totals is bold; so wide all are measured.
    heights = [
        max(
            lines_of(cell, room + 1, size, bold=True) for cell, room in zip(row, rooms, strict=True)
        )
        * (size * LINE)
        + 2 * ABOVE
        for row in table.lines
    ]
    return Measured(size, tuple(widths), tuple(heights))


def _widest(texts: Sequence[str], size: int) -> float:
    return max((text_width(text, size, bold=True) for text in texts), default=0) * RESERVE


def _words(text: str) -> list[str]:
    return wrap(text, 0, 10).split("<br>")


@dataclass(frozen=True)
class DrawnSize:
    """How a figure comes out so many ``pixels`` across: all that follows is in pixels too.

    ``letters`` are its smallest; ``panels`` says where those begin that stand under one another,
    and ``foot`` where the last ends.
    """

    pixels: int
    letters: int
    height: float
    panels: tuple[float, ...]
    foot: float


def drawn_sizes(drawing: Drawing) -> tuple[DrawnSize, ...]:
    """Return how a figure comes out in each of the widths in which it could be shown.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> sizes = drawn_sizes(figure("turnout", load("tests/country"), load_words("en")))
    >>> sizes[0].pixels, sizes[0].letters, sizes[0].panels
    (608, 12, ())
    """
    return tuple(_drawn_size(uncaptioned(drawing, pixels), pixels) for pixels in DRAWN)


def _drawn_size(canvas: Canvas, pixels: int) -> DrawnSize:
    height = float(canvas.height)
    foot = height - canvas.plotly()["layout"]["margin"]["b"]
    return DrawnSize(pixels, canvas.sizes.axis, height, tuple(_panels(canvas)), foot)


@dataclass(frozen=True)
class FittedFigure:
    """A figure drawn so many ``pixels`` across, in the room of those offered that suits it.

    ``letters`` are its smallest, in points. ``bands`` are what is shown of it, each from one height
    in pixels to another.
    """

    pixels: int
    room: int
    scale: float
    letters: float
    bands: tuple[tuple[float, float], ...]

    @property
    def height(self) -> float:
        """How high it is, in pixels."""
        return sum(end - start for start, end in self.bands)


def fitted_figure(
    sizes: Sequence[DrawnSize],
    rooms: Sequence[tuple[float, float]],
    part: int = 0,
    parts: int = 1,
) -> FittedFigure:
    """Return a figure with letters that are the largest, or large enough.

    ``sizes`` are those in which it could be drawn. ``rooms`` are widths and heights; another than
    the first is taken where letters gain. On several slides only that ``part`` is shown.

    >>> fitted = fitted_figure([DrawnSize(768, 12, 300.0, (), 280.0)], [(880, 400)])
    >>> fitted.pixels, round(fitted.letters, 1)
    (768, 13.8)
    """
    fitted = []
    for size in sizes:
        every = [_bands(size, number, parts) for number in range(parts)]
        # The parts of a figure are as large as each other.
        highest = max(sum(end - start for start, end in bands) for bands in every)
        for number, (across, down) in enumerate(rooms):
            scale = min(across / size.pixels, down / highest)
            fitted.append(
                FittedFigure(size.pixels, number, scale, size.letters * scale, every[part])
            )

    def rank(figure: FittedFigure) -> tuple[float, int]:
        return min(figure.letters, ENOUGH) / (GAIN if figure.room else 1), figure.pixels

    return max(fitted, key=rank)


def figure_rooms(title: str, drawing: Drawing, notes: Sequence[Text]) -> list[tuple[float, float]]:
    """Return the rooms that a figure may have between its subtitle and its sources, or beside both.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> drawing = figure("turnout", load("tests/country"), load_words("en"))
    >>> [round(across) for across, _ in figure_rooms("Turnout", drawing, [])]
    [880, 660]
    """
    subtitle, top = drawing.captions.subtitle, body_top(title)
    below = [drawing.captions.source, *notes]
    around = height_of([subtitle], ACROSS, NOTE) + height_of(below, ACROSS, SMALL) + 2 * GAP
    rooms = [(float(ACROSS), BODY_BOTTOM - top - around)]
    column = height_of([subtitle], COLUMN, NOTE) + height_of(below, COLUMN, SMALL)
    if column + GAP <= BODY_BOTTOM - top:
        rooms.append((float(ACROSS - COLUMN - 2 * GAP), BODY_BOTTOM - top))
    return rooms


def slides_needed(sizes: Sequence[DrawnSize], rooms: Sequence[tuple[float, float]]) -> int:
    """Return on how many slides a figure stands so that its letters can be read, if it has panels.

    >>> slides_needed([DrawnSize(768, 12, 300.0, (), 280.0)], [(880, 400)])
    1
    """
    if fitted_figure(sizes, rooms).letters >= READABLE:
        return 1
    most = min(MOST_PARTS, len(sizes[0].panels) // 2)
    for parts in range(2, most + 1):
        if fitted_figure(sizes, rooms, 0, parts).letters >= READABLE:
            return parts
    return max(1, most)


def _panels(canvas: Canvas) -> list[float]:
    """Return where the panels of a figure begin that stand under one another, in pixels.

    Each has its name in bold above it, and what is above the first one and below the last one
    holds for all.
    """
    layout = canvas.plotly()["layout"]
    named = [
        layout["margin"]["t"] - float(note["y"])
        for note in layout.get("annotations", ())
        if str(note["text"]).startswith("<b>")
        and (note.get("xanchor"), note.get("yanchor")) == ("left", "top")
        and note.get("yref") in (None, "y")
    ]
    return sorted(set(named)) if len(named) >= LEAST_PANELS else []


def _bands(size: DrawnSize, part: int, parts: int) -> tuple[tuple[float, float], ...]:
    """Return what of a figure stands on one of several slides, with what holds for all of it."""
    if parts == 1:
        return ((0.0, size.height),)
    starts = [start - ABOVE for start in size.panels]
    inner = [
        min(starts[1:], key=lambda s: abs(s - size.height * n / parts)) for n in range(1, parts)
    ]
    cuts = [starts[0], *inner, size.foot]
    return ((0.0, starts[0]), (cuts[part], cuts[part + 1]), (size.foot, size.height))
