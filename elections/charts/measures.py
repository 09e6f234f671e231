"""Measures over time as small panels, each value with its range over all ways of counting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from elections.charts.canvas import (
    CONTEXT,
    DOT,
    OTHER,
    Canvas,
    Row,
    Width,
    grouped,
    panel_axes,
    plain,
)
from elections.charts.label_placement import Box
from elections.measures.values import FULL
from elections.text.captions import Told
from elections.text.words import is_missing

# How many panels stand side by side: of a few, and of many.
FEW = 6
COLUMNS: dict[Width, tuple[int, int]] = {"wide": (3, 4), "medium": (3, 3), "narrow": (2, 2)}
# How high the plot of a panel is in pixels: of a few, and of many on a wide and a narrow screen.
TALL, FLAT, FLATTEST = 150, 84, 64
SIDE = 10
# Between two panels, as a part of the width.
PANEL_GAP = 0.035
# Pixels: above a panel for its name, below it for the elections, and in it for the highest value.
NAME_ROOM, TICK_ROOM, VALUE_ROOM = 34, 20, 20
# What stays free above the name of a panel, in pixels.
NAME_FREE = 12
# What stays free between two values, below one, and from one to the end of a range above it.
FREE, RISE, END = 4, 4, 6
# What is free before the first and after the last election, in steps between two.
EDGE = 0.6
# Half the width of the ends of a range, in steps from election to election.
CAP = 0.14


def draw(told: Told, canvas: Canvas) -> None:
    """Draw a panel per measure: a dot per election, a line with ends for its range.

    ``told.table`` has a row per measure and election, elections in order of time: measure,
    name, scale (panels of one scale are drawn alike), election_id, tick_label, tick_short, value,
    low, high (may be missing), value_label, hover. Elections stand at equal steps. A
    measure whose ``panel`` is another's is a part of that one.
    """
    rows = told.records()
    panels = grouped(rows, "panel")
    order = _elections(rows)
    highest: dict[str, float] = {}
    for row in rows:
        high = 0.0 if is_missing(row["high"]) else float(row["high"])
        highest[row["scale"]] = max(highest.get(row["scale"], 0.0), high)
    few = len(panels) <= FEW
    plot = TALL if few else FLATTEST if canvas.narrow else FLAT
    headroom = plot / (plot - VALUE_ROOM)
    tops = {scale: FULL.get(scale, top or 1.0) * headroom for scale, top in highest.items()}
    count = COLUMNS[canvas.width][not few]
    pitch = _pitch(canvas, count)
    room = pitch - PANEL_GAP * (canvas.least - 2 * SIDE) + SIDE - 2
    heads = {row["measure"]: canvas.wrap(row["name"], room, bold=True) for row in rows}
    deepest = max(canvas.text_height(heads[panel]) for panel in panels)
    names = max(NAME_ROOM, round(deepest) + NAME_FREE)
    high, lines = plot + names + TICK_ROOM, -(-len(panels) // count)
    for place, (panel, part) in enumerate(panels.items()):
        top = tops[part[0]["scale"]]
        _axes(canvas, place, _domain(place, count, lines, (names, high)), order, top, pitch)
        measures = grouped(part, "measure")
        for measure, points in measures.items():
            _points(canvas, points, order, place, part=measure != panel)
        solid = measures[panel]
        _values(canvas, solid, order, place, plot / top, pitch)
        canvas.panel_head(heads[panel], place)
    canvas.frame(told.captions, height=high * lines, bottom=22, sides=(SIDE, SIDE))


def _pitch(canvas: Canvas, count: int) -> float:
    """Return how many pixels lie between the beginnings of two of ``count`` panels in a line."""
    return (canvas.least - 2 * SIDE) * (1 + PANEL_GAP) / count


def _elections(rows: list[Row]) -> dict[str, tuple[str, str]]:
    """Return what stands under the tick of each election, in order of time, and its short form."""
    ordered = sorted(rows, key=lambda row: row["date"])
    return {row["election_id"]: (row["tick_label"], row["tick_short"]) for row in ordered}


def _domain(
    place: int, count: int, lines: int, heights: tuple[int, int]
) -> tuple[list[float], list[float]]:
    """Return from where to where a panel reaches; ``heights``: of its name, and with it."""
    (named, high), column, line = heights, place % count, place // count
    gap, height = PANEL_GAP, high * lines
    across = (1 + gap) / count
    name, ticks = named / height, TICK_ROOM / height
    top = 1 - line / lines - name
    return (
        [round(column * across, 4), round(column * across + across - gap, 4)],
        [round(1 - (line + 1) / lines + ticks, 4), round(top, 4)],
    )


def _axes(
    canvas: Canvas,
    panel: int,
    domain: tuple[list[float], list[float]],
    order: dict[str, tuple[str, str]],
    top: float,
    pitch: float,
) -> None:
    full, short = ([pair[form] for pair in order.values()] for form in (0, 1))
    step = pitch / (len(order) + 1)
    names = full if _all_fit(canvas, full, step) else short
    every = _all_fit(canvas, names, step)
    ticks = list(range(len(names))) if every else [0, len(names) - 1]
    across, down = panel_axes(panel)
    canvas.axis(
        across,
        domain=domain[0],
        anchor=down,
        range=[-EDGE, len(names) - 1 + EDGE],
        tickvals=ticks,
        ticktext=[names[tick] for tick in ticks],
        tickangle=0,
        showline=True,
        linecolor=canvas.palette.muted,
        linewidth=1,
    )
    canvas.axis(down, domain=domain[1], anchor=across, range=[0, top], showticklabels=False)


def _all_fit(canvas: Canvas, names: list[str], step: float) -> bool:
    return all(canvas.text_width(name) + 4 <= step for name in names)


def _points(
    canvas: Canvas, points: list[Row], order: Mapping[str, object], panel: int, *, part: bool
) -> None:
    ink = canvas.palette.ink
    places = {election: place for place, election in enumerate(order)}
    x = [places[row["election_id"]] for row in points]
    if not part:
        _ranges(canvas, points, x, panel)
    across, down = panel_axes(panel)
    canvas.points(
        x,
        plain(row["value"] for row in points),
        xaxis=across,
        yaxis=down,
        line={"color": ink, "width": CONTEXT if part else OTHER},
        marker=canvas.mark("part" if part else "value", ink, size=5 if part else DOT),
        hover=[row["hover"] for row in points],
        name=points[0]["name"],
        customdata=[[row["election_id"], row["measure"]] for row in points],
        connectgaps=False,
    )


def _ranges(canvas: Canvas, points: list[Row], x: Sequence[int], panel: int) -> None:
    places: list[float | None] = []
    heights: list[float | None] = []
    for place, row in zip(x, points, strict=True):
        if not is_missing(row["low"]) and row["high"] > row["low"]:
            low, high, caps = float(row["low"]), float(row["high"]), (place - CAP, place + CAP)
            places += [place, place, None, *caps, None, *caps, None]
            heights += [low, high, None, low, low, None, high, high, None]
    across, down = panel_axes(panel)
    canvas.points(
        places,
        heights,
        xaxis=across,
        yaxis=down,
        mode="lines",
        line={"color": canvas.palette.muted, "width": OTHER},
    )


def _values(
    canvas: Canvas,
    points: list[Row],
    order: Mapping[str, object],
    panel: int,
    unit: float,
    pitch: float,
) -> None:
    """Write the values above their dots, on the line of a range where that reaches further.

    ``unit`` is how many pixels a unit is high. A value that would run into another is left to
    the pointer: the last, the first and the largest come before the others.
    """
    places = {election: place for place, election in enumerate(order)}
    across, down = panel_axes(panel)
    valued = [row for row in points if not is_missing(row["value"])]
    if not valued:
        return
    first = [valued[-1], valued[0], max(valued, key=lambda row: float(row["value"]))]
    plot = pitch - PANEL_GAP * (canvas.least - 2 * SIDE)
    step = min(pitch / (len(order) + 1), plot / (len(order) - 1 + 2 * EDGE))
    written: list[Box] = []
    for row in [*first, *valued]:
        height, text = float(row["value"]), row["value_label"]
        above = (float(row["high"]) - height) * unit
        if above < RISE + canvas.sizes.small + END:
            # The end of a range is not hidden.
            height = float(row["high"])
        left = places[row["election_id"]] * step - canvas.text_width(text) / 2
        top = -height * unit - RISE - canvas.sizes.small
        box = Box(left, top, left + canvas.text_width(text) + FREE, top + canvas.sizes.small)
        if any(map(box.overlaps, written)):
            continue
        written.append(box)
        # At the sides of a panel it does not reach into the next one.
        place, last = places[row["election_id"]], len(order) - 1
        free = EDGE * step + (pitch - plot) / 2
        over = max(0.0, canvas.text_width(text) / 2 - free) * ((place == 0) - (place == last))
        aside: dict[str, Any] = {"xshift": round(over, 1)} if over else {}
        canvas.text(
            text,
            place,
            height,
            xref=across,
            yref=down,
            yanchor="bottom",
            yshift=RISE,
            on_paper=True,
            **aside,
        )
