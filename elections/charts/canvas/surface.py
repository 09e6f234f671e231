"""The canvas: what a figure draws, gathered as Plotly names it, and written in one go.

Plotly itself checks every property as it is set, which takes a tenth of a second for a
figure of some twenty parts; a figure that answers while a reader moves a slider cannot wait
for that. The tests have Plotly check the same figures in full.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any, Literal

import pandas as pd

from elections.charts.canvas.lettering import fitted, hyphenated, parted, text_width, wrap
from elections.charts.canvas.look import (
    BOX,
    DOT,
    FONT,
    LEAST,
    LINE,
    NEXT,
    PALETTES,
    PAPER,
    ROOM,
    ROOMY,
    SIZES,
    Palette,
    Scheme,
    Sizes,
    Width,
)
from elections.charts.canvas.marks import Fill, Mark, filled, marker
from elections.charts.canvas.places import free_level, years
from elections.text.captions import Captions

TICKS = (0, 25, 50, 75, 100)
# What stays free between two names of a time axis, in pixels.
NAME_GAP = 3
# What is left free of the width of a figure behind its longest line.
EDGE = 8
HOVER_ROOM, HOVER_SIZE = 400, 13
# What stays free between the words around a figure and what is drawn, in pixels.
HEAD_GAP, FOOT_GAP = 22, 10
# The paper about a letter: where it lies, in pixels right and down.
HALO = ((2, 0), (-2, 0), (0, 2), (0, -2), (1, 1), (-1, -1), (1, -1), (-1, 1))
# A size of type, on which side of its place a text stands, and whether it has a halo.
_LabelLook = tuple[int, str, bool]


class Canvas:
    """A figure to be: its scheme and width, and all that is drawn on it.

    ``palette`` and ``sizes`` are the colours and the sizes of type to draw with, ``least``
    is how many pixels the figure is wide on the least screen that it is made for: those of
    the picture, where it is to be one of so many ``pixels``. A ``credit`` stands below its
    source line. A figure that is not ``captioned`` has no words around it: they are said
    beside it, on a page say.

    >>> canvas = Canvas("dark", "narrow")
    >>> canvas.text("Seats", 0, 1)
    >>> canvas.plotly()["layout"]["annotations"][0]["font"]
    {'color': '#e6eef1', 'size': 12}
    """

    def __init__(
        self,
        scheme: Scheme = "light",
        width: Width = "wide",
        *,
        pixels: int | None = None,
        credit: str = "",
        captioned: bool = True,
    ) -> None:
        """Begin with nothing."""
        self.scheme: Scheme = scheme
        self.width: Width = width
        self.palette: Palette = PALETTES[scheme]
        self.sizes: Sizes = SIZES[width]
        self.least: int = pixels or LEAST[width]
        self.credit = credit
        self.captioned = captioned
        self._traces: list[dict[str, Any]] = []
        self._texts: list[dict[str, Any]] = []
        # The labels of a look: the texts, where they stand, and their colours.
        self._labels: dict[_LabelLook, list[tuple[str, float, float, str]]] = {}
        self._shapes: list[dict[str, Any]] = []
        self._layout: dict[str, Any] = {"xaxis": {}, "yaxis": {}}
        # By how many pixels the names of a time axis reach lower than one line.
        self._lowered = 0

    @property
    def wide(self) -> bool:
        """Whether there is the room of a wide screen."""
        return self.width == "wide"

    @property
    def narrow(self) -> bool:
        """Whether there is no more room than on a narrow screen."""
        return self.width == "narrow"

    @property
    def tight(self) -> bool:
        """Whether there is no room for whole years and for percentages beside all else."""
        return self.narrow and self.least < ROOMY

    @property
    def height(self) -> int:
        """How many pixels the figure is high, once it stands in its frame."""
        return int(self._layout["height"])

    @property
    def lowered(self) -> int:
        """By how many pixels the names of a time axis reach lower than one line."""
        return self._lowered

    def colour(self, row: Mapping[str, Any] | pd.Series, side: str = "") -> str:
        """Return the colour that the party of a row has in the scheme.

        ``side`` stands before the names of the columns where a row has two parties.
        """
        return str(row[f"{side}colour" if self.scheme == "light" else f"{side}colour_dark"])

    def text_width(self, text: str, size: int = 0, *, bold: bool = False) -> float:
        """Return how many pixels a text takes up across; small unless a size is given."""
        return text_width(text, size or self.sizes.small, bold=bold)

    def line_height(self, size: int = 0) -> float:
        """Return how many pixels lie from one line of a text to the next; small unless said."""
        return (size or self.sizes.small) * LINE

    def next_text(self, size: int = 0) -> float:
        """Return how many pixels below a text of one line another may stand."""
        return (size or self.sizes.small) * NEXT

    def line_room(self, size: int = 0) -> float:
        """Return how many pixels a line takes up down, with the room about it."""
        return (size or self.sizes.small) * ROOM

    def paper_height(self, size: int = 0) -> float:
        """Return how many pixels the paper under a line takes up down."""
        return (size or self.sizes.small) * PAPER

    def box_height(self, text: str, size: int = 0) -> float:
        """Return how many pixels of a text no other may touch, down; small unless said.

        >>> Canvas().box_height("one", 20), Canvas().box_height("one<br>two", 20)
        (21.0, 47.0)
        """
        return (size or self.sizes.small) * BOX + self.more_lines(text, size)

    def text_height(self, text: str, size: int = 0) -> float:
        """Return how many pixels a text takes up down; small unless a size is given.

        >>> Canvas().text_height("one<br>two", 10), Canvas().text_height("")
        (26.0, 0.0)
        """
        return (text.count("<br>") + bool(text)) * self.line_height(size)

    def more_lines(self, text: str, size: int = 0) -> float:
        """Return how many pixels higher a text is than one of a single line."""
        return text.count("<br>") * self.line_height(size)

    def wrap(self, text: str, room: float = 0, size: int = 0, *, bold: bool = False) -> str:
        """Break a text into lines that fit ``room`` pixels, or the whole figure.

        A word that is wider than the room is hyphenated, one wider than the figure parted.
        """
        whole, size = self.least - EDGE, size or self.sizes.small
        if not room:
            text = parted(text, whole, size, bold=bold)
        else:
            text = hyphenated(text, room, size, bold=bold)
        return wrap(text, room or whole, size, bold=bold)

    def fit(
        self, name: str, room: float, size: int = 0, *, lines: int = 1, bold: bool = False
    ) -> str:
        """Return a name in at most so many lines of ``room`` pixels: shortened where it is longer.

        This is the one rule for names that are too long; in full they stand in the table and
        in what a pointer is told.
        """
        return fitted(name, room, size or self.sizes.small, lines=lines, bold=bold)

    def hover(self, text: str) -> str:
        """Break a sentence that is long into lines that fit beside the pointer."""
        room = min(HOVER_ROOM, self.least - 40)
        return wrap(parted(text, room, HOVER_SIZE), room, HOVER_SIZE)

    def mark(self, name: Mark, colour: str, *, size: float = DOT) -> dict[str, Any]:
        """Return a mark in a colour, as Plotly takes it; each has one meaning in all figures."""
        return marker(name, colour, self.palette, size=size)

    def filled(self, fill: Fill, colour: str) -> dict[str, Any]:
        """Return a face and its edge, as Plotly takes them: solid, hollow, hatched or rest."""
        return filled(fill, colour, self.palette)

    # What is drawn

    def points(
        self,
        x: Sequence[Any],
        y: Sequence[Any],
        *,
        mode: str = "lines+markers",
        hover: list[str] | None = None,
        clip: bool = False,
        **look: Any,
    ) -> None:
        """Draw points, the line through them, or texts at them, as ``mode`` says.

        ``hover`` holds the sentence of each point, ``customdata`` its ids. They are drawn
        in full at the edge of the plot too, unless they are to ``clip``.
        """
        self._traces.append(_points(x, y, mode, hover, clip=clip) | look)

    def area(
        self,
        outline: Sequence[tuple[Any, Any]],
        *,
        fill: str,
        line: Mapping[str, Any],
        hover: str = "",
        **look: Any,
    ) -> None:
        """Draw an area with its edge; it answers with its sentence where it has one."""
        if hover:
            look |= {"hoveron": "fills", "hoverinfo": "text", "text": hover}
        look |= {"fill": "toself", "fillcolor": fill, "line": dict(line)}
        x, y = [x for x, _ in outline], [y for _, y in outline]
        self.points(x, y, mode="lines", clip=True, **look)

    def box(self, start: tuple[float, float], end: tuple[float, float], **look: Any) -> None:
        """Draw a box between two corners that lie across from each other, as an area."""
        (left, top), (right, bottom) = start, end
        corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
        self.area(corners, **look)

    def bars(
        self,
        lengths: Sequence[Any],
        places: Sequence[float],
        *,
        thick: float,
        hover: list[str] | None = None,
        **look: Any,
    ) -> None:
        """Draw level bars at their places; ``base`` is where each begins, if not at nothing."""
        bars = {"type": "bar", "orientation": "h", "width": thick, **_hover(hover)}
        self._traces.append({**bars, "x": list(lengths), "y": list(places), **look})

    def stroke(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        *,
        colour: str,
        width: float = 1,
        dash: str = "",
        **look: Any,
    ) -> None:
        """Draw a straight stroke; ``layer="below"`` puts it under all else."""
        line: dict[str, Any] = {"color": colour, "width": width}
        if dash:
            line["dash"] = dash
        (x0, y0), (x1, y1) = start, end
        self.shape("line", x0=x0, y0=y0, x1=x1, y1=y1, line=line, **look)

    def shape(self, kind: Literal["line", "rect", "circle", "path"], **look: Any) -> None:
        """Draw a shape between two corners, or along a path."""
        self._shapes.append({"type": kind, **look})

    def text(
        self,
        text: str,
        x: Any,
        y: Any,
        *,
        colour: str = "",
        size: int = 0,
        on_paper: bool = False,
        **place: Any,
    ) -> None:
        """Write a text at a place in the plot; nothing where there is nothing to say.

        It is written small and in ink unless a size and a colour are given; ``on_paper``
        lays paper under it.
        """
        if not text:
            return
        font = {"color": colour or self.palette.ink, "size": size or self.sizes.small}
        paper = {"bgcolor": self.palette.paper, "borderpad": 0} if on_paper else {}
        written = {"text": text, "x": x, "y": y, "showarrow": False, "font": font}
        self._texts.append({**written, **paper, **place})

    def label(
        self,
        text: str,
        x: float,
        y: float,
        *,
        colour: str = "",
        size: int = 0,
        anchor: str = "middle right",
        halo: bool = True,
    ) -> None:
        """Write a text that is one of many in the plot: those that look alike are set at once.

        They lie above all else. ``anchor`` says on which side of its place a text stands; a
        ``halo`` of paper sets it off from what runs below it.
        """
        look = size or self.sizes.small, anchor, halo
        self._labels.setdefault(look, []).append((text, x, y, colour or self.palette.ink))

    def panel_head(self, text: str, panel: int, *, size: int = 0) -> None:
        """Write the heading of one panel of several above it."""
        x, y = panel_axes(panel)
        self.text(
            f"<b>{text}</b>",
            0,
            1,
            size=size,
            xref=f"{x} domain",
            yref=f"{y} domain",
            xanchor="left",
            yanchor="bottom",
            align="left",
        )

    # Axes

    def axis(self, name: str, **properties: Any) -> None:
        """Set properties of an axis: ``x``, ``y``, or a further one as ``y2``."""
        layout = self._layout.setdefault(f"{name[0]}axis{name[1:]}", {})
        layout.update(properties)

    def layout(self, **properties: Any) -> None:
        """Set properties of the whole figure."""
        self._layout.update(properties)

    def time_axis(
        self,
        table: pd.DataFrame,
        *,
        ends: tuple[float, float],
        pixels: float = 0,
        axis: str = "x",
        short: bool = False,
    ) -> None:
        """Put one tick at each election; ``short``, as where it is tight, with its short name.

        ``ends`` are the first and the last year of the axis, which is so many ``pixels`` long,
        or as long as the figure. A name that would touch the one before it stands a line lower.
        """
        named = ("election_id", "date", "election_label", "election_short")
        columns = (table[name] for name in named)
        dated = {election: rest for election, *rest in zip(*columns, strict=True)}
        ordered = sorted(dated.values(), key=itemgetter(0))
        places = [years(day) for day, *_ in ordered]
        names = [
            brief if number and (self.tight or short) else name
            for number, (_, name, brief) in enumerate(ordered)
        ]
        year = (pixels or self.least - 2 * EDGE) / (ends[1] - ends[0])
        ends_of_levels: list[float] = []
        for number, (place, name) in enumerate(zip(places, names, strict=True)):
            half = self.text_width(name, self.sizes.axis) / 2 + NAME_GAP / 2
            level = free_level(ends_of_levels, place * year - half, place * year + half)
            names[number] = "<br>" * level + name
        lowered = round((len(ends_of_levels) - 1) * self.line_height(self.sizes.axis))
        self._lowered = max(self._lowered, lowered)
        self.axis(axis, range=list(ends), tickvals=places, ticktext=names, tickangle=0)

    def ends(self, axis: str) -> tuple[float, float]:
        """Return the first and the last value of an axis."""
        first, last = self._layout[f"{axis[0]}axis{axis[1:]}"]["range"]
        return first, last

    def value_axis(
        self,
        names: Sequence[str],
        *,
        top: float,
        ticks: Sequence[float] = TICKS,
        axis: str = "y",
        **properties: Any,
    ) -> None:
        """Draw an axis from zero up, of percent unless it has other ticks: each line has a name."""
        self.axis(
            axis,
            range=[0, top],
            tickvals=list(ticks),
            ticktext=list(names),
            showgrid=True,
            gridcolor=self.palette.rule,
            ticklabelposition="inside top",
            **properties,
        )

    # The frame

    def frame(
        self,
        captions: Captions,
        *,
        height: int,
        bottom: int = 34,
        sides: tuple[int, int] = (8, 8),
    ) -> None:
        """Set the figure into its frame: title, subtitle, source line, colours and type.

        ``height`` is that of the plot alone, in pixels, ``bottom`` the room for its axis,
        ``sides`` the room to its left and right; the frame adds what the words need.
        """
        bottom += self._lowered
        self.layout(
            template=_template(self.palette, self.sizes),
            height=height + bottom + HEAD_GAP,
            margin={"l": sides[0], "r": sides[1], "t": HEAD_GAP, "b": bottom, "pad": 0},
            showlegend=False,
        )
        if self.captioned:
            self._captions(captions)

    def frame_rows(
        self,
        captions: Captions,
        end: float,
        *,
        bottom: int = 24,
        sides: tuple[int, int] = (8, 8),
    ) -> None:
        """Frame a plot whose rows are counted down in pixels, from 0 to ``end``."""
        self.axis("y", range=[end, 0], visible=False)
        self.layout(barmode="overlay", bargap=0)
        self.frame(captions, height=round(-end), bottom=bottom, sides=sides)

    def _captions(self, captions: Captions) -> None:
        """Write the words around the figure into it, and make it higher by what they need."""
        palette, sizes, margin = self.palette, self.sizes, self._layout["margin"]
        title = self.wrap(captions.title, size=sizes.title, bold=True)
        subtitle = self.wrap(captions.subtitle, size=sizes.text)
        below = "<br>".join(self.wrap(text) for text in (captions.source, self.credit) if text)
        title_height = round(self.text_height(title, sizes.title))
        head = title_height + round(self.text_height(subtitle, sizes.text))
        foot = round(self.text_height(below)) + FOOT_GAP
        top, bottom = margin["t"] + head, margin["b"] + foot
        self.layout(height=self.height + head + foot, margin={**margin, "t": top, "b": bottom})
        for text, y, shift, size, colour in (
            (f"<b>{title}</b>", 1, top, sizes.title, palette.ink),
            (subtitle, 1, top - title_height - 4, sizes.text, palette.muted),
            (below, 0, -bottom, sizes.small, palette.muted),
        ):
            self.text(
                text,
                0,
                y,
                colour=colour,
                size=size,
                xref="paper",
                yref="paper",
                xanchor="left",
                yanchor="top" if y else "bottom",
                xshift=-margin["l"],
                yshift=shift,
                align="left",
            )

    # What is written

    def plotly(self) -> dict[str, Any]:
        """Return the figure for Plotly: its traces and its layout, of plain lists and values."""
        layout = {**self._layout, "annotations": self._texts}
        if self._shapes:
            layout["shapes"] = self._shapes
        return {"data": [*self._traces, *self._label_traces()], "layout": layout}

    def _label_traces(self) -> Iterator[dict[str, Any]]:
        paper = ", ".join(f"{x}px {y}px 1px {self.palette.paper}" for x, y in HALO)
        for (size, anchor, halo), labels in self._labels.items():
            texts, x, y, colours = map(list, zip(*labels, strict=True))
            font = {"size": size, "color": colours, "shadow": paper if halo else "none"}
            look = {"text": texts, "textposition": anchor, "textfont": font, "name": anchor}
            yield _points(x, y, "text", None) | look

    def json(self) -> str:
        """Return the figure for Plotly as JSON: the same bytes for the same figure.

        ``ValueError`` where a number is none: what is missing is ``None``.
        """
        return json.dumps(
            self.plotly(), ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_item
        )


def aligned(text: str, side: str = "left") -> dict[str, Any]:
    """Return how a text is told to align its lines, if it has several.

    >>> aligned("one"), aligned("one<br>two")
    ({}, {'align': 'left'})
    """
    return {"align": side} if "<br>" in text else {}


def panel_axes(panel: int) -> tuple[str, str]:
    """Return the names of the axes of one panel of several, counted from 0.

    >>> panel_axes(0), panel_axes(1)
    (('x', 'y'), ('x2', 'y2'))
    """
    number = str(panel + 1) if panel else ""
    return f"x{number}", f"y{number}"


def _points(
    x: Sequence[Any], y: Sequence[Any], mode: str, hover: list[str] | None, *, clip: bool = False
) -> dict[str, Any]:
    """Return points as a trace."""
    edge = {} if clip else {"cliponaxis": False}
    return {"type": "scatter", "x": list(x), "y": list(y), "mode": mode, **_hover(hover), **edge}


def _hover(sentences: list[str] | None) -> dict[str, Any]:
    """Return how the marks of a trace answer to a pointer."""
    if sentences is None:
        return {"hoverinfo": "skip"}
    return {"hoverinfo": "text", "hovertext": sentences}


def _item(value: Any) -> Any:
    """Return the plain number of one of an array."""
    return value.item()


@cache
def _template(palette: Palette, sizes: Sizes) -> dict[str, Any]:
    axis = {
        "showgrid": False,
        "zeroline": False,
        "showline": False,
        "ticks": "",
        "fixedrange": True,
        "tickfont": {"size": sizes.axis, "color": palette.muted},
        "automargin": False,
        # A label of the first or last place is as good as the others: never left out.
        "ticklabeloverflow": "allow",
    }
    return {
        "layout": {
            "font": {"family": FONT, "size": sizes.text, "color": palette.ink},
            "paper_bgcolor": palette.paper,
            "plot_bgcolor": palette.paper,
            "xaxis": axis,
            "yaxis": {**axis, "gridcolor": palette.rule},
            "hoverlabel": {
                "bgcolor": palette.paper,
                "bordercolor": palette.muted,
                "font": {"family": FONT, "size": HOVER_SIZE, "color": palette.ink},
                "align": "left",
            },
            "hovermode": "closest",
            "dragmode": False,
        }
    }
