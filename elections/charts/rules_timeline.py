"""The law in time: seats, threshold, members and yes-or-no rules over one axis of years.

Heights are in pixels, counted down from the top, so that each panel has the room that its
words need on every screen; years run along the horizontal axis.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from elections.charts.axes import years
from elections.charts.canvas import Canvas
from elections.charts.frame import PALETTES, SIZES, Scheme, Width, frame
from elections.charts.timeline_page import ROOM, Page, area
from elections.tables.rules_timeline import each
from elections.text.rules_timeline import Timeline

SEATS = ("constituency_seats", "list_seats", "other_seats", "appointed_seats")
STEPS = ("threshold_percent", "members_required")
SEATS_HEIGHT = {"narrow": 150, "wide": 170}
STEP_HEIGHT = 58
STRIP_HEIGHT = 20
HEAD = 20
GAP = 18
# By how many years a word may stand out into the next stage.
SPILL = 1.6
FAINT: dict[Scheme, dict[str, str]] = {
    "light": {"majority": "#e7ecee", "mixed": "#cfe3ea", "proportional": "#b3d7e4"},
    "dark": {"majority": "#1f2a30", "mixed": "#1d3a45", "proportional": "#1a4c5c"},
}


def rules_timeline(told: Timeline, *, scheme: Scheme, width: Width) -> go.Figure:
    """Draw the law in time.

    ``told`` has the stretches of every rule, the stages, the acts and the elections.
    """
    table = told.table
    own = told.elections
    start = years(min(own["date"]))
    page = Page(Canvas(), scheme, width, start, years(told.end))
    panels = _stages(page, told.stages, 0.0)
    panels = _seats(page, table[table["field"].isin(SEATS)], told, panels)
    for field in STEPS:
        panels = _steps(page, table[table["field"] == field], panels)
    rest = table[~table["field"].isin((*SEATS, *STEPS))]
    for _, rows in rest.groupby("field", sort=False):
        panels = _strip(page, rows, panels)
    panels = _acts(page, told, panels)
    _elections(page, own, panels)
    before, after = ROOM[width]
    page.canvas.update_xaxes(
        range=[page.start - before, page.end + after],
        tickvals=[years(day) for day in own["date"]],
        ticktext=_ticks(page, own),
        tickangle=0,
    )
    page.canvas.update_yaxes(range=[panels, 0], visible=False)
    frame(page.canvas, told.captions, scheme=scheme, width=width, height=round(-panels), bottom=24)
    return page.canvas.figure()


def _ticks(page: Page, elections: pd.DataFrame) -> list[str]:
    # A year that would touch the one before it is left out; its line stands all the same.
    shown, free = [], 0.0
    for number, day in enumerate(elections["date"]):
        name = str(day.year)
        text = name if page.width == "wide" or number == 0 else f"’{name[-2:]}"
        place = years(day) * page.year
        half = len(text) * SIZES[page.width].small * 0.28 + 1
        fits = number == 0 or place - half >= free
        shown.append(text if fits else "")
        free = place + half if fits else free
    return shown


def _stages(page: Page, stages: pd.DataFrame, top: float) -> float:
    palette, spill = PALETTES[page.scheme], 0.0
    for row in each(stages):
        start, end = page.place(row.from_date), page.place(row.to_date)
        area(page, (start, end), (top, top - 24), FAINT[page.scheme][row.stage], row.label, {})
        long = page.pixels(f"<b>{row.label}</b>") / page.year
        outside = row.to_date is None and start + long > end
        text = f"<b>{row.label}</b>" if outside or start + spill + long <= end + SPILL else ""
        at = end if outside else start + spill
        page.write(text, at, top - 12, palette.ink, xshift=3, yanchor="middle")
        spill = max(0.0, start + long - end) if text else 0.0
    return top - 24 - GAP + 6


def _seats(page: Page, rows: pd.DataFrame, told: Timeline, top: float) -> float:
    palette = PALETTES[page.scheme]
    page.write(f"<b>{told.captions.labels['seats']}</b>", page.start, top, palette.ink, xshift=-3)
    high = top - HEAD
    height = SEATS_HEIGHT[page.width]
    days = sorted(set(rows["from_date"]))
    spans = list(zip(days, [*days[1:], None], strict=True))
    most = max(sum(int(row.value) for row in _on(rows, day)) for day in days)
    named: set[str] = set()
    for number, (day, until) in enumerate(spans):
        bottom = high - height
        following = days[number + 1 :][:1]
        beside = bottom + height * sum(int(r.value) for d in following for r in _on(rows, d)) / most
        for row in _on(rows, day):
            rise = height * int(row.value) / most
            free = until is None or bottom + rise - 14 > beside
            _seat_block(page, row, (day, until), (bottom + rise, bottom), named, free=free)
            bottom += rise
    legend = list(dict.fromkeys(rows["field"]))
    return _legend(page, rows, legend, high - height - 6)


def _on(rows: pd.DataFrame, day: date) -> list[Any]:
    found = [
        row
        for row in each(rows)
        if row.from_date <= day and (row.to_date is None or day < row.to_date) and int(row.value)
    ]
    return sorted(found, key=lambda row: SEATS.index(row.field))


def _seat_fill(page: Page, field: str) -> tuple[str, str]:
    """Return the colour of a kind of seats, and of the text on it."""
    palette = PALETTES[page.scheme]
    return {
        "constituency_seats": (palette.muted, palette.paper),
        "list_seats": (palette.accent, palette.paper),
        "other_seats": (palette.rule, palette.ink),
        "appointed_seats": (palette.paper, palette.ink),
    }[field]


def _seat_block(
    page: Page,
    row: Any,
    days: tuple[date, date | None],
    heights: tuple[float, float],
    named: set[str],
    *,
    free: bool,
) -> None:
    """Draw seats of one kind over a span; ``free``: there is room for a number beside them."""
    start, end = page.place(days[0]), page.place(days[1])
    fill, ink = _seat_fill(page, row.field)
    area(page, (start, end), heights, fill, row.hover, {"row": row})
    text, key = row.value_label, f"{row.field} {row.from_date}"
    inside = page.fits(text, end - start)
    if key in named or not (inside or free):
        return
    named.add(key)
    palette = PALETTES[page.scheme]
    middle = (heights[0] + heights[1]) / 2
    if not inside:
        page.write(text, end, max(middle, heights[0] - 8), palette.ink, yanchor="middle", xshift=2)
    elif heights[0] - heights[1] >= 12:
        page.write(text, (start + end) / 2, middle, ink, xanchor="center", yanchor="middle")
    else:
        page.write(text, start, heights[0], palette.ink, yanchor="bottom", xshift=1)


def _legend(page: Page, rows: pd.DataFrame, fields: list[str], top: float) -> float:
    palette = PALETTES[page.scheme]
    size = SIZES[page.width].small
    names = {row.field: row.field_label for row in each(rows)}
    shown = [field for field in SEATS if field in fields and _ever(rows, field)]
    x, y, line = page.start, top, size + 7
    limit = page.end + ROOM[page.width][1]
    for field in shown:
        long = (len(names[field]) * size * 0.52 + 34) / page.year
        if x > page.start and x + long > limit:
            x, y = page.start, y - line
        fill, _ = _seat_fill(page, field)
        area(page, (x, x + 10 / page.year), (y - 3, y - 13), fill, names[field], {})
        page.write(names[field], x + 14 / page.year, y, palette.muted)
        x += long
    return y - line - GAP + 4


def _ever(rows: pd.DataFrame, field: str) -> bool:
    return any(int(value) for value in rows.loc[rows["field"] == field, "value"])


def _steps(page: Page, rows: pd.DataFrame, top: float) -> float:
    palette = PALETTES[page.scheme]
    if rows.empty:
        return top
    heading = f"<b>{rows['field_label'].iloc[0]}</b>"
    page.write(heading, page.start, top, palette.ink, xshift=-3)
    low = top - HEAD - 14 - STEP_HEIGHT
    most = max(float(value) for value in rows["value"])
    for row in each(rows):
        start, end = page.place(row.from_date), page.place(row.to_date)
        high = low + STEP_HEIGHT * float(row.value) / most
        area(page, (start, end), (high, low), palette.accent, row.hover, {"row": row}, 0.75)
        page.write(row.value_label, start, high, palette.ink, yanchor="bottom", xshift=1)
    return low - GAP


def _strip(page: Page, rows: pd.DataFrame, top: float) -> float:
    palette = PALETTES[page.scheme]
    heading = f"<b>{rows['field_label'].iloc[0]}</b>"
    page.write(heading, page.start, top, palette.ink, xshift=-3)
    high = top - HEAD
    for row in each(rows):
        start, end = page.place(row.from_date), page.place(row.to_date)
        on = row.value is not False and str(row.value) not in ("False", "none")
        fill = palette.accent if on else palette.paper
        area(page, (start, end), (high, high - STRIP_HEIGHT), fill, row.hover, {"row": row})
        room = end - start + (ROOM[page.width][1] if row.to_date is None and not on else 0)
        texts = [row.value_label, row.value_short]
        text = next((one for one in texts if page.fits(one, room)), "")
        ink = palette.paper if on else palette.muted
        middle = high - STRIP_HEIGHT / 2
        page.write(text, start, middle, ink, xshift=4, yanchor="middle")
        if not text:
            page.write(row.value_short, end, middle, palette.ink, xshift=3, yanchor="middle")
    return high - STRIP_HEIGHT - GAP + 4


def _acts(page: Page, told: Timeline, top: float) -> float:
    palette = PALETTES[page.scheme]
    page.write(f"<b>{told.captions.labels['acts']}</b>", page.start, top, palette.ink, xshift=-3)
    shown = [row for row in each(told.acts) if years(row.day) >= page.start]
    page.canvas.add_scatter(
        x=[years(row.day) for row in shown],
        y=[top - HEAD - 9] * len(shown),
        mode="markers",
        marker={
            "symbol": "diamond",
            "size": 9 if page.width == "wide" else 7,
            "opacity": 1,
            "color": [palette.ink if row.counts else palette.paper for row in shown],
            "line": {"color": palette.ink, "width": 1},
        },
        hovertext=[row.hover for row in shown],
        hoverinfo="text",
        name=told.captions.labels["acts"],
        customdata=[[row.reform_id] for row in shown],
        cliponaxis=False,
    )
    return top - HEAD - 22


def _elections(page: Page, elections: pd.DataFrame, bottom: float) -> None:
    for day in elections["date"]:
        page.canvas.add_shape(
            type="line",
            x0=years(day),
            x1=years(day),
            y0=-24,
            y1=bottom,
            line={"color": PALETTES[page.scheme].rule, "width": 1},
            layer="below",
        )
