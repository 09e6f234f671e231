"""The chambers of all elections side by side, and below each what led up to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from elections.charts.canvas import Canvas, Row, Width, grouped, key, panel_axes, records, sign_of
from elections.charts.hemicycle import (
    Place,
    half_circle,
    round_axes,
    seat_bar,
    vote_bar,
    with_share,
)
from elections.charts.others import joined
from elections.text.captions import OTHERS, Told

ByElection = dict[str, list[Row]]
# From the middle of one chamber to that of the next, in radii.
CELL = 2.36
# The reach of the half-circles' axis, from below the bar of votes up to above the year.
LOW, HIGH = -0.74, 1.4
# How many chambers stand side by side, and the widest that a page then shows a figure, in pixels.
COLUMNS: dict[Width, int] = {"medium": 4, "wide": 7}
WIDEST: dict[Width, int] = {"medium": 927, "wide": 1088}
ROWS = ("votes", "merged", "rules", "observers")
# The smallest screen of all shows a figure so many pixels wide.
SMALLEST = 288
# Room for the names of the rows at the left, and what stays free about texts, in pixels.
NAMES, SIDE, GAP, PAD = 92, 8, 10, 6
# Of a line for each election: a bar of seats, one of votes, and what is free around them.
SEATS, VOTES, HEAD, APART = 15, 5, 21, 12


@dataclass(frozen=True)
class Band:
    """Chambers side by side: from which column on, how high each row, how high all is."""

    heads: list[Row]
    rows: dict[str, float]
    circles: float

    @property
    def height(self) -> float:
        """How many pixels the band is high."""
        return self.circles + sum(self.rows.values()) + GAP


def draw(told: Told, canvas: Canvas) -> None:
    """Draw the chambers of all elections, and below each what led up to it.

    ``told.table`` and ``told.beside["votes"]`` as for a single chamber, with election_id;
    ``told.beside["heads"]`` has a row per election: election_id, election_label, late (after
    the study period), and what is written with it: won, of, seats_label, votes, merged, rules,
    observers, and as ``lines`` that each say what it is; ``told.beside["key"]`` names the colours
    of seats and votes: label, colour, colour_dark, fill. The labels ``row-…`` name the rows, and
    ``none`` stands where there is nothing to say.
    """
    if canvas.width in COLUMNS:
        bottom = _side_by_side(told, canvas)
    else:
        bottom = _under_one_another(told, canvas)
    left = NAMES if canvas.width in COLUMNS else SIDE
    signs = [sign_of(canvas, row, row["label"], "dot") for row in told.records("key")]
    depth = round(-key(canvas, signs, left=left, top=-8, foot=True))
    canvas.frame(told.captions, height=round(bottom), bottom=depth, sides=(left, SIDE))


# Side by side


def _side_by_side(told: Told, canvas: Canvas) -> float:
    """Draw half-circles in bands of as many as there is room for; return how high they are."""
    heads, most = records(told.beside["heads"]), COLUMNS[canvas.width]
    across = min(most, len(heads))
    pitch = (canvas.least - NAMES - SIDE) / across
    none = told.captions.labels["none"]
    # Texts begin below the left end of a chamber, and end before the next one's cell.
    room = pitch * (CELL / 2 + 1) / CELL - GAP
    names = {
        row: canvas.wrap(told.captions.labels[f"row-{row}"], NAMES - GAP)
        for row in ROWS
        if any(head[row] for head in heads)
    }
    heads = [head | {row: canvas.wrap(head[row] or none, room) for row in ROWS} for head in heads]
    # As high as on the widest page: where the page is narrower half-circles are smaller.
    widest = (max(canvas.least, WIDEST[canvas.width]) - NAMES - SIDE) / across
    circles = (HIGH - LOW) * widest / CELL
    bands = [
        _band(canvas, heads[start : start + across], names, circles)
        for start in range(0, len(heads), across)
    ]
    height = sum(band.height for band in bands)
    top, contestants = height, _by_election(told, canvas)
    round_axes(canvas, (-CELL / 2, (across - 0.5) * CELL), (LOW, HIGH))
    for number, band in enumerate(bands):
        base = top - band.circles
        _draw_band(contestants, canvas, band, names, number, base / height)
        _domain(canvas, number, (base / height, (base + band.circles) / height))
        top -= band.height
    return height


def _band(canvas: Canvas, heads: list[Row], names: dict[str, str], circles: float) -> Band:
    """Return a band: each of its rows is as high as the longest text in it."""
    rows = {
        row: 2 * PAD + max(map(canvas.text_height, (name, *(head[row] for head in heads))))
        for row, name in names.items()
    }
    return Band(heads, rows, circles)


def _draw_band(
    contestants: tuple[ByElection, ByElection],
    canvas: Canvas,
    band: Band,
    names: dict[str, str],
    number: int,
    base: float,
) -> None:
    seats, votes = contestants
    _, axis = panel_axes(number)
    for column, head in enumerate(band.heads):
        place, election = Place(column * CELL, 0, 12), head["election_id"]
        half_circle(canvas, seats[election], place, yaxis=axis)
        cast = votes.get(election, [])
        vote_bar(canvas, cast, (place.x - 1, -0.5), 0.14, yaxis=axis)
        _write_chamber(canvas, head, place, axis)
        if head["late"]:
            _dotted_rule(canvas, place.x - CELL / 2, base, (-sum(band.rows.values()), band.circles))
    below = 0.0
    for row, name in names.items():
        _write_row(canvas, band, row, name, base, below)
        below += band.rows[row]


def _by_election(told: Told, canvas: Canvas) -> tuple[ByElection, ByElection]:
    """Return who has seats, and who has a share of the votes, at each election."""
    seats, votes = (
        {
            election: joined(canvas, contestants, told.captions.lists[OTHERS], by)
            for election, contestants in grouped(rows, "election_id").items()
        }
        for rows, by in ((told.records(), "seats"), (with_share(told.records("votes")), "share"))
    )
    return seats, votes


def _write_chamber(canvas: Canvas, head: Row, place: Place, axis: str) -> None:
    palette, sizes = canvas.palette, canvas.sizes
    for text, rise, colour, size in (
        (f"<b>{head['election_label']}</b>", 1.24, palette.ink, sizes.text),
        (f"<b>{head['won']}</b>", 0.1, palette.ink, sizes.title),
        (head["of"], -0.26, palette.muted, sizes.small),
    ):
        canvas.text(text, place.x, rise, colour=colour, size=size, yref=axis)


def _write_row(canvas: Canvas, band: Band, row: str, name: str, base: float, below: float) -> None:
    """Write one row of texts, each under its chamber, ``below`` pixels under the half-circles."""
    palette = canvas.palette
    left: dict[str, Any] = {"xanchor": "left", "align": "left"}
    place: dict[str, Any] = {"yref": "paper", "yanchor": "top", "yshift": -below - PAD}
    line = {"color": palette.rule, "width": 1}
    rule: dict[str, Any] = {
        "yref": "paper",
        "ysizemode": "pixel",
        "yanchor": base,
        "y0": -below,
        "y1": -below,
    }
    canvas.shape("line", xref="paper", x0=0, x1=1, line=line, layer="below", **rule)
    canvas.text(name, 0, base, colour=palette.muted, xref="paper", xshift=-NAMES, **left, **place)
    for column, head in enumerate(band.heads):
        canvas.text(head[row], column * CELL - 1, base, **left, **place)


def _dotted_rule(canvas: Canvas, x: float, base: float, ends: tuple[float, float]) -> None:
    """Draw a dotted rule before an election after the study period."""
    line = {"color": canvas.palette.muted, "width": 1, "dash": "dot"}
    place: dict[str, Any] = {"yref": "paper", "ysizemode": "pixel", "yanchor": base}
    canvas.shape("line", x0=x, x1=x, y0=ends[0], y1=ends[1], line=line, **place)


def _domain(canvas: Canvas, number: int, ends: tuple[float, float]) -> None:
    _, name = panel_axes(number)
    shared: dict[str, Any] = {
        "scaleanchor": "x",
        "constrain": "domain",
        "visible": False,
        "fixedrange": True,
    }
    canvas.axis(name, range=[LOW, HIGH], domain=list(ends), anchor="x", **shared)


# Under one another


def _under_one_another(told: Told, canvas: Canvas) -> float:
    """Draw a bar for each election with its lines of text; return how high they are."""
    at, contestants = 0.0, _by_election(told, canvas)
    for head in records(told.beside["heads"]):
        if head["late"]:
            colour = canvas.palette.muted
            canvas.stroke((0, at), (100, at), colour=colour, dash="dot")
        at = _write_head(canvas, head, at - PAD)
        at = _bars(contestants, canvas, head["election_id"], at)
        text = _lines(canvas, head)
        canvas.text(text, 0, at, align="left", **_corner())
        at -= canvas.text_height(text) + APART
    canvas.axis("x", range=[0, 100], visible=False)
    canvas.axis("y", range=[at, 0], visible=False)
    return -at


def _write_head(canvas: Canvas, head: Row, at: float) -> float:
    size = canvas.sizes.text
    canvas.text(f"<b>{head['election_label']}</b>", 0, at, size=size, **_corner())
    canvas.text(f"<b>{head['seats_label']}</b>", 100, at, size=size, **_corner("right"))
    return at - HEAD


def _bars(
    contestants: tuple[ByElection, ByElection], canvas: Canvas, election: str, at: float
) -> float:
    """Draw the seats of a chamber, and below them thinner the votes for the lists."""
    seats, votes = contestants
    seat_bar(canvas, seats[election], (0, at), SEATS)
    vote_bar(canvas, votes.get(election, []), (0, at - SEATS - 2), VOTES, long=100)
    return at - SEATS - VOTES - 6


def _lines(canvas: Canvas, head: Row) -> str:
    """Return what is said of an election, each on a line of its own; two short ones share one."""
    lines, room = [*head["lines"]], min(canvas.least, SMALLEST) - 2 * SIDE
    both = " · ".join(lines[:2])
    if canvas.text_width(both) <= room:
        lines[:2] = [both]
    return "<br>".join(canvas.wrap(line, room) for line in lines)


def _corner(side: str = "left") -> dict[str, Any]:
    return {"xanchor": side, "yanchor": "top"}
