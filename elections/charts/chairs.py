"""Party chairs over time: a row per person, a bar per time in office, party by party."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd

from elections.charts.canvas import (
    Canvas,
    Palette,
    Pattern,
    Sign,
    Width,
    key,
    scale_lines,
    strokes,
    years,
)
from elections.tables.rules_timeline import each
from elections.text.captions import Captions, Told

ROW, HEAD, BREAK = 20, 22, 9
NAMES: dict[Width, int] = {"narrow": 134, "wide": 176}
ROOM: dict[Width, int] = {"narrow": 14, "wide": 22}
STEP: dict[Width, int] = {"narrow": 10, "wide": 5}
THICK, THIN, PALE = 12, 5, 7.2
VAGUE = 0.35
# How far, in years, a bar reaches back whose first day nobody gives.
STUB = 1.0
CAPACITIES = ("chair", "acting_chair", "provisional_chair", "nominal_chair", "deputy_chair")
# In what way somebody was no elected chair; none of it is the hatch of what is nobody's.
PATTERNS: dict[str, Pattern] = {
    "acting_chair": "|",
    "provisional_chair": "x",
    "nominal_chair": "-",
}


def draw(told: Told, canvas: Canvas) -> None:
    """Draw every time in office, pale where a day is not known, with an arrow where it is open.

    ``told.table`` has chair_id, party_id, line_id, line_label, person, capacity, from_first,
    from_sure, to_sure, to_last (days, may be missing), open_end, undated (written in place
    of a bar), hover. Labels of the captions: the name of each capacity, ``vague``, ``open``.
    """
    table, left = told.table, NAMES[canvas.width]
    start, end = _span(table)
    top = key(canvas, _signs(told.captions, canvas.palette), left=left)
    places, heads, bottom = _places(table, top)
    _words(canvas, table, places, heads, start)
    rows = table.assign(
        place=[places[key] for key in zip(table["line_id"], table["person"], strict=True)]
    )
    for capacity in CAPACITIES:
        own = rows[rows["capacity"] == capacity]
        _bars(canvas, own, capacity, end, told.captions.labels.get(capacity, ""))
    _arrows(canvas, rows[rows["open_end"]], end)
    step = STEP[canvas.width]
    ticks = list(range(math.ceil(start / step) * step, math.floor(end) + 1, step))
    names = [str(tick) for tick in ticks]
    canvas.axis("x", range=[start, end], tickvals=ticks, ticktext=names, tickangle=0)
    scale_lines(canvas, ticks, (bottom, top))
    canvas.frame_rows(told.captions, bottom, sides=(left, ROOM[canvas.width]))


def _span(table: pd.DataFrame) -> tuple[float, float]:
    days = [
        years(day)
        for column in ("from_first", "from_sure", "to_sure", "to_last")
        for day in table[column]
        if day is not None
    ]
    return math.floor(min(days, default=0.0) - 0.2), math.ceil(max(days, default=1.0) + 0.8)


def _places(
    table: pd.DataFrame, top: float
) -> tuple[dict[tuple[str, str], float], list[tuple[str, float]], float]:
    places: dict[tuple[str, str], float] = {}
    heads: list[tuple[str, float]] = []
    at, last = top, None
    for row in each(table):
        if row.line_id != last:
            at -= BREAK if last is not None else 0
            heads.append((str(row.line_label), at))
            at -= HEAD
            last = row.line_id
        key = (str(row.line_id), str(row.person))
        if key not in places:
            places[key] = at - ROW / 2
            at -= ROW
    return places, heads, at - 4


def _words(
    canvas: Canvas,
    table: pd.DataFrame,
    places: dict[tuple[str, str], float],
    heads: list[tuple[str, float]],
    start: float,
) -> None:
    beside: dict[str, Any] = {
        "xref": "paper",
        "xanchor": "left",
        "xshift": -NAMES[canvas.width],
    }
    for head, height in heads:
        canvas.text(f"<b>{head}</b>", 0, height - 3, yanchor="top", **beside)
    for (_, person), height in places.items():
        canvas.text(person, 0, height, yanchor="middle", **beside)
    for row in each(table[table["undated"] != ""]):
        canvas.text(
            row.undated,
            start,
            places[(str(row.line_id), str(row.person))],
            colour=canvas.palette.muted,
            xanchor="left",
            yanchor="middle",
            xshift=3,
        )


def _bars(canvas: Canvas, rows: pd.DataFrame, capacity: str, end: float, name: str) -> None:
    for sure in (False, True):
        parts = [
            (row, part) for row in each(rows) for part in (_sure(row, end) if sure else _vague(row))
        ]
        if parts:
            thick = THIN if capacity == "deputy_chair" else THICK
            canvas.bars(
                [round(last - first, 3) for _, (first, last) in parts],
                [row.place for row, _ in parts],
                base=[first for _, (first, _) in parts],
                thick=thick if sure else thick * PALE / THICK,
                marker=_marker(capacity, canvas.palette),
                opacity=1 if sure else VAGUE,
                hover=[row.hover for row, _ in parts],
                name=name,
                customdata=[[row.chair_id, "sure" if sure else "vague"] for row, _ in parts],
            )


def _sure(row: Any, end: float) -> Iterator[tuple[float, float]]:
    """Yield the time for which somebody was certainly in office, to the end where that is open."""
    if row.from_sure is None:
        return
    last = end - 0.35 if row.open_end else _year(row.to_sure)
    if last is not None and last > years(row.from_sure):
        yield years(row.from_sure), last


def _vague(row: Any) -> Iterator[tuple[float, float]]:
    """Yield the times before and after it for which that is not known."""
    start, end = _year(row.from_sure), _year(row.to_sure)
    began = start if start is not None else end
    if began is not None:
        first = _year(row.from_first)
        if start is None or first is None or first < began:
            yield (began - STUB if first is None else first), began
    ended = end if end is not None else start
    last = _year(row.to_last)
    if ended is not None and last is not None and last > ended:
        yield ended, last


def _year(day: date | None) -> float | None:
    return None if day is None else years(day)


def _marker(capacity: str, palette: Palette) -> dict[str, Any]:
    colour = palette.muted if capacity == "deputy_chair" else palette.accent
    pattern = PATTERNS.get(capacity)
    face = {"pattern": strokes(colour, palette, pattern)} if pattern else {}
    return {"color": colour, "line": {"color": colour, "width": 1.2}, **face}


def _arrows(canvas: Canvas, rows: pd.DataFrame, end: float) -> None:
    if rows.empty:
        return
    accent = canvas.palette.accent
    canvas.points(
        [end - 0.25] * len(rows),
        rows["place"].tolist(),
        mode="markers",
        marker=canvas.mark("goes_on", accent, size=9),
        hover=rows["hover"].tolist(),
        customdata=[[chair, "open"] for chair in rows["chair_id"]],
    )


def _signs(captions: Captions, palette: Palette) -> list[Sign]:
    accent, muted = palette.accent, palette.muted
    signs = {
        "chair": Sign("", "bar", accent, accent),
        **{
            capacity: Sign("", "bar", palette.paper, accent, hatch=pattern)
            for capacity, pattern in PATTERNS.items()
        },
        "deputy_chair": Sign("", "thin", muted, muted),
        "vague": Sign("", "pale", accent, accent),
        "open": Sign("", "bar", accent, accent, mark="goes_on"),
    }
    return [
        replace(sign, name=captions.labels[name])
        for name, sign in signs.items()
        if name in captions.labels
    ]
