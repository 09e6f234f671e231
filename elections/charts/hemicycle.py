"""The chamber as a half-circle of seats, with the votes beside it.

Seats are drawn as small polygons in the units of the plot, not as markers, so that they
never overlap whatever the width of the screen.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd
import plotly.graph_objects as go

from elections.charts.canvas import Canvas, Fixed, Row, Rows, records
from elections.charts.frame import (
    PALETTES,
    SIZES,
    Palette,
    Scheme,
    Width,
    colours,
    frame,
    ink_on,
    label,
    wrap,
)
from elections.charts.seating import Seat, Seating, seating
from elections.text.captions import Captions
from elections.text.words import is_missing

CELL = 2.36
JOINED_LINE = 25
COLUMNS: dict[Width, int] = {"narrow": 2, "wide": 7}
UNIT: dict[Width, int] = {"narrow": 69, "wide": 66}


@dataclass(frozen=True)
class Place:
    """Where a half-circle stands: its centre, in the units of the plot."""

    x: float
    y: float
    corners: int


def hemicycle(
    seats: Rows, votes: Rows, captions: Captions, *, scheme: Scheme, width: Width
) -> go.Figure:
    """Draw one chamber, seat by seat, with the list vote as a bar below.

    ``seats`` has a row per party: party_id, label, seats, colour, colour_dark, hollow,
    hover; ``votes`` likewise with share and hover. Rows are drawn in their order.
    """
    figure = Canvas()
    parties, cast = records(seats), _counted(records(votes))
    arc = seating(_total(parties) + _gap(parties))
    _draw_seats(figure, parties, arc, Place(0.0, 0.0, 24), scheme=scheme)
    palette, sizes = PALETTES[scheme], SIZES[width]
    _majority(figure, _total(parties), arc, palette)
    _around(figure, parties, arc, palette, size=sizes.small, width=width)
    total, majority = captions.labels["total"], captions.labels["majority"]
    if width == "wide":
        label(figure, total, 0, 0.2, colour=palette.ink, size=sizes.text)
        label(figure, majority, 0, 0.06, colour=palette.muted, size=sizes.small)
    else:
        label(figure, total, 0, 0.04, colour=palette.ink, size=sizes.small)
    bar, reach, height = (-0.38, 2.05, 156) if width == "narrow" else (-0.3, 2.4, 390)
    _vote_bar(figure, cast, Place(0.0, bar, 0), 0.16, scheme=scheme)
    label(
        figure,
        captions.labels["votes"],
        -1,
        bar + 0.14,
        colour=palette.muted,
        size=sizes.small,
        xanchor="left",
    )
    _vote_labels(figure, cast, bar, scheme=scheme, size=sizes.small, width=width)
    _axes(figure, (-reach, reach), (bar - 0.22, 1.3))
    frame(figure, captions, scheme=scheme, width=width, height=height, bottom=6)
    return figure.figure()


def hemicycles(
    seats: pd.DataFrame, votes: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width
) -> go.Figure:
    """Draw the chambers of all elections side by side, each with its list vote below.

    ``seats`` and ``votes`` as for :func:`hemicycle`, with election_id and election_label;
    ``captions.labels`` holds four lines per election under ``{election_id}:middle``,
    ``:seats``, ``:votes`` and ``:joined``.
    """
    figure = Canvas()
    palette, sizes = PALETTES[scheme], SIZES[width]
    columns = COLUMNS[width]
    elections = list(dict.fromkeys(seats["election_id"]))
    tops, bottom = _rows(captions, elections, columns)
    for number, election in enumerate(elections):
        place = Place((number % columns) * CELL, tops[number // columns], 12)
        chamber = records(seats[seats["election_id"] == election])
        arc = seating(_total(chamber) + _gap(chamber))
        _draw_seats(figure, chamber, arc, place, scheme=scheme)
        cast = _counted(records(votes[votes["election_id"] == election]))
        _vote_bar(figure, cast, Place(place.x, place.y - 0.52, 0), 0.12, scheme=scheme)
        lines = (
            (f"<b>{chamber[0]['election_label']}</b>", 1.22, palette.ink, sizes.text),
            (captions.labels[f"{election}:middle"], 0.12, palette.ink, sizes.title),
            (captions.labels[f"{election}:seats"], -0.24, palette.ink, sizes.small),
            (captions.labels[f"{election}:votes"], -0.76, palette.muted, sizes.small),
        )
        for text, rise, colour, size in lines:
            label(figure, text, place.x, place.y + rise, colour=colour, size=size)
        label(
            figure,
            wrap(captions.labels[f"{election}:joined"], JOINED_LINE),
            place.x,
            place.y - 0.95,
            colour=palette.accent,
            size=sizes.small,
            yanchor="top",
        )
    across = min(columns, len(elections))
    _axes(figure, (-1.14, (across - 1) * CELL + 1.14), (bottom, 1.38))
    height = round((1.38 - bottom) * UNIT[width])
    frame(figure, captions, scheme=scheme, width=width, height=height, bottom=4)
    return figure.figure()


def _rows(captions: Captions, elections: list[str], columns: int) -> tuple[list[float], float]:
    # Where each row's half-circles stand, and where the last row ends: as deep as its texts.
    tops, bottom = [], 0.0
    for start in range(0, len(elections), columns):
        texts = [captions.labels[f"{one}:joined"] for one in elections[start : start + columns]]
        lines = max((wrap(text, JOINED_LINE).count("<br>") + 1) * bool(text) for text in texts)
        tops.append(bottom - (1.42 if start else 0.0))
        bottom = tops[-1] - 0.98 - 0.23 * lines
    return tops, bottom


def _total(seats: list[Row]) -> int:
    return sum(int(row["seats"]) for row in seats)


def _gap(seats: list[Row]) -> int:
    # Room between those the voters elected and those they did not.
    hollow, total = _total([row for row in seats if row["hollow"]]), _total(seats)
    return max(2, round(total * 0.04)) if 0 < hollow < total else 0


def _slices(seats: list[Row], arc: Seating) -> list[Sequence[Seat]]:
    slices: list[Sequence[Seat]] = []
    start = 0
    for row in seats:
        if row["hollow"]:
            start = max(start, len(arc.seats) - int(row["seats"]))
        slices.append(arc.seats[start : start + int(row["seats"])])
        start += int(row["seats"])
    return slices


def _draw_seats(
    figure: Canvas, seats: list[Row], arc: Seating, place: Place, *, scheme: Scheme
) -> None:
    for row, taken in zip(seats, _slices(seats, arc), strict=True):
        colour = colours(row["colour"], row["colour_dark"], scheme)
        hollow = bool(row["hollow"])
        x, y = _rings(taken, arc.dot, place)
        figure.add_scatter(
            x=x,
            y=y,
            mode="lines",
            fill="toself",
            fillcolor=PALETTES[scheme].paper if hollow else colour,
            line={"color": PALETTES[scheme].muted if hollow else colour, "width": 1},
            hoveron="fills",
            hoverinfo="text",
            text=row["hover"],
            name=row["label"],
            customdata=[[row["election_id"], row["party_id"], int(row["seats"])]],
        )


def _rings(
    seats: Sequence[Seat], dot: float, place: Place
) -> tuple[list[float | None], list[float | None]]:
    x: list[float | None] = []
    y: list[float | None] = []
    for seat in seats:
        across, up = _ring(seat, dot, place)
        x += across
        y += up
    return Fixed(x[:-1]), Fixed(y[:-1])


@lru_cache(maxsize=10_000)
def _ring(
    seat: Seat, dot: float, place: Place
) -> tuple[tuple[float | None, ...], tuple[float | None, ...]]:
    steps = [2 * math.pi * corner / place.corners for corner in range(place.corners + 1)]
    return (
        (*(round(place.x + seat.x + dot * math.cos(step), 3) for step in steps), None),
        (*(round(place.y + seat.y + dot * math.sin(step), 3) for step in steps), None),
    )


def _counted(votes: list[Row]) -> list[Row]:
    return [row for row in votes if not is_missing(row["share"])]


def _vote_bar(
    figure: Canvas, votes: list[Row], place: Place, thickness: float, *, scheme: Scheme
) -> None:
    start = 0.0
    for row in votes:
        share = float(row["share"]) / 50
        left, right = place.x - 1 + start, place.x - 1 + start + share
        start += share
        colour = colours(row["colour"], row["colour_dark"], scheme)
        figure.add_scatter(
            x=[left, right, right, left, left],
            y=[place.y, place.y, place.y - thickness, place.y - thickness, place.y],
            mode="lines",
            fill="toself",
            fillcolor=colour,
            line={"color": PALETTES[scheme].paper, "width": 1},
            hoveron="fills",
            hoverinfo="text",
            text=row["hover"],
            name=row["label"],
            customdata=[[row["election_id"], row["party_id"], row["votes"]]],
        )


def _vote_labels(
    figure: Canvas, votes: list[Row], y: float, *, scheme: Scheme, size: int, width: Width
) -> None:
    start, least = 0.0, 9 if width == "wide" else 16
    for row in votes:
        share = float(row["share"])
        if share >= least:
            colour = ink_on(colours(row["colour"], row["colour_dark"], scheme))
            middle = -1 + (start + share / 2) / 50
            label(figure, row["short"], middle, y - 0.08, colour=colour, size=size)
        start += share


def _majority(figure: Canvas, total: int, arc: Seating, palette: Palette) -> None:
    needed = total // 2
    angle = (arc.seats[needed - 1].angle + arc.seats[needed].angle) / 2 if needed else math.pi / 2
    x, y = math.cos(angle), math.sin(angle)
    figure.add_shape(
        type="line",
        x0=0.34 * x,
        y0=0.34 * y,
        x1=1.1 * x,
        y1=1.1 * y,
        line={"color": palette.muted, "width": 1, "dash": "dot"},
    )


def _around(
    figure: Canvas,
    seats: list[Row],
    arc: Seating,
    palette: Palette,
    *,
    size: int,
    width: Width,
) -> None:
    gap, line = (0.1, 40) if width == "wide" else (0.16, 14)
    away = 1.06 + arc.dot
    marks = []
    for row, taken in zip(seats, _slices(seats, arc), strict=True):
        middle = taken[len(taken) // 2].angle
        marks.append((middle, f"<b>{int(row['seats'])}</b> {wrap(row['label'], line)}"))
    for side in ("left", "right"):
        chosen = [mark for mark in marks if (math.cos(mark[0]) < 0) == (side == "left")]
        chosen.sort(key=lambda mark: math.sin(mark[0]))
        lowest = -0.05
        for angle, text in chosen:
            rise = max(away * math.sin(angle), lowest)
            lowest = rise + gap * (1 + text.count("<br>"))
            label(
                figure,
                text,
                away * math.cos(angle),
                rise,
                colour=palette.ink,
                size=size,
                xanchor="right" if side == "left" else "left",
            )


def _axes(figure: Canvas, x: tuple[float, float], y: tuple[float, float]) -> None:
    hidden = {"visible": False, "fixedrange": True}
    figure.update_xaxes(range=list(x), constrain="domain", **hidden)
    figure.update_yaxes(range=list(y), scaleanchor="x", constrain="domain", **hidden)
