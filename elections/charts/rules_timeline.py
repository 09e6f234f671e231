"""The law in time: seats, threshold, members and yes-or-no rules over one axis of years.

Heights are in pixels, counted down from the top, so that each panel has the room that its
words need on every screen; years run along the horizontal axis.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from elections.charts.canvas import (
    Canvas,
    Scheme,
    Sign,
    Width,
    aligned,
    ink_on,
    key,
    years,
)
from elections.results.rows import Row, records
from elections.text.captions import Told

APPOINTED = "appointed_seats"
SEATS = ("constituency_seats", "list_seats", "other_seats", APPOINTED)
# Their colour hardly differs from the paper: they have an edge.
FAINT_SEATS = ("other_seats", APPOINTED)
STEPS = ("threshold_percent", "members_required")
# Years of room before the first and after the last.
ROOM: dict[Width, tuple[float, float]] = {
    "narrow": (0.4, 3.6),
    "medium": (0.4, 2.0),
    "wide": (0.5, 1.4),
}
SEATS_HEIGHT: dict[Width, int] = {"narrow": 150, "medium": 170, "wide": 170}
SIDE = 8
# Of a step, and of the words above it.
STEP_HEIGHT, WORDS = 58, 18
STRIP_HEIGHT = 20
STAGE = 24
THIN = 4
HEAD = 20
GAP = 18
# By how many years a word may stand out into the next stage.
SPILL = 1.6
FAINT: dict[Scheme, dict[str, str]] = {
    "light": {
        **{"partly_other": "#f1f4f5", "majority": "#e7ecee"},
        **{"mixed": "#d6dde0", "proportional": "#c3cdd2"},
    },
    "dark": {
        **{"partly_other": "#182227", "majority": "#1f2a30"},
        **{"mixed": "#2a383f", "proportional": "#374851"},
    },
}


@dataclass(frozen=True)
class Span:
    """The years across: the first and the last, the room about them, and if the last ends all.

    ``before`` and ``after`` are years too; ``year`` is how many pixels one has.
    """

    start: float
    end: float
    before: float
    after: float
    year: float
    ended: bool

    def place(self, day: date | None) -> float:
        """Return where a day stands; the end of the data where there is none."""
        return self.end if day is None else max(self.start, years(day))


def draw(told: Told, canvas: Canvas) -> None:
    """Draw the law in time.

    ``told.table`` has the stretches of every rule: field, field_label, value, value_label,
    value_short, dated, until, from_date, to_date, hover. Beside it are ``stages`` (stage, label,
    dated, from_date, to_date), ``acts`` (day, reform_id, hover, place_label, listed), ``elections``
    (date, label) and ``end`` (ended, what_label).
    """
    table, labels = told.table, told.captions.labels
    elections, acts, end = (told.beside[name] for name in ("elections", "acts", "end"))
    last = max([*elections["date"], *acts["day"], *end["ended"]])
    span = _span(canvas, years(min(elections["date"])), years(last), ended=not end.empty)
    high = 0.0 if end.empty else float(-HEAD)
    top = _stages(canvas, span, told.beside["stages"], high)
    top = _seats(canvas, span, table[table["field"].isin(SEATS)], labels["seats"], top)
    for field in STEPS:
        top = _steps(canvas, span, table[table["field"] == field], top)
    rest = table[~table["field"].isin((*SEATS, *STEPS))]
    for _, rows in rest.groupby("field", sort=False):
        top = _strip(canvas, span, rows, top)
    bottom = _acts(canvas, span, acts, labels["acts_below" if canvas.captioned else "acts"], top)
    _elections(canvas, elections, high - STAGE, bottom)
    for row in records(end):
        _end(canvas, span, row, bottom)
    canvas.axis(
        "x",
        range=[span.start - span.before, span.end + span.after],
        tickvals=[years(day) for day in elections["date"]],
        ticktext=_ticks(canvas, span, elections),
        tickangle=0,
    )
    canvas.axis("y", range=[bottom, 0], visible=False)
    # Where the figure stands alone there is no list of acts beside it.
    below = _list_of_acts(canvas, span, acts) if canvas.captioned else 0
    canvas.frame(told.captions, height=round(-bottom), bottom=24 + below, sides=(SIDE, SIDE))


def _span(canvas: Canvas, start: float, end: float, *, ended: bool) -> Span:
    """Return the years across the figure: half the name of the first has room before it."""
    before, after = ROOM[canvas.width]
    pixels = canvas.least - 2 * SIDE
    share = (canvas.text_width(str(int(start)), canvas.sizes.axis) / 2 - SIDE) / pixels
    before = max(before, share * (end - start + after) / (1 - share))
    return Span(start, end, before, after, pixels / (end - start + before + after), ended)


def _write(canvas: Canvas, text: str, x: float, y: float, colour: str = "", **look: Any) -> None:
    """Write a small text with its top at a height."""
    canvas.text(text, x, y, colour=colour, **{"xanchor": "left", "yanchor": "top"} | look)


def _head(canvas: Canvas, span: Span, text: str, y: float) -> float:
    """Write the heading of a panel; return where the panel begins below it."""
    # A stroke at the end of the chamber runs through the figure.
    after = 0.0 if span.ended else span.after * span.year + SIDE
    text = canvas.wrap(text, (span.end - span.start) * span.year + after, bold=True)
    _write(canvas, f"<b>{text}</b>", span.start, y, xshift=-3, **aligned(text))
    return y - HEAD - canvas.more_lines(text)


def _long(canvas: Canvas, span: Span, text: str) -> float:
    """Return how many years of room a small text needs."""
    return (canvas.text_width(text) + 6) / span.year


def _area(
    canvas: Canvas,
    across: tuple[float, float],
    heights: tuple[float, float],
    fill: str,
    hover: str,
    *,
    edge: str = "",
    **look: Any,
) -> None:
    """Draw a rectangle between two years and two heights, with its sentence."""
    line = {"color": edge or canvas.palette.paper, "width": 1}
    look |= {"hover": hover, "name": hover, "opacity": 1.0}
    canvas.box(*zip(across, heights, strict=True), fill=fill, line=line, **look)


def _ticks(canvas: Canvas, span: Span, elections: pd.DataFrame) -> list[str]:
    # A year that would touch the one before it is left out; its line stands all the same.
    names, free = [], 0.0
    columns = elections["date"], elections["year_short"]
    for number, (day, short) in enumerate(zip(*columns, strict=True)):
        text = short if canvas.tight and number else str(day.year)
        place = years(day) * span.year
        half = canvas.text_width(text) / 2 + 2
        fits = number == 0 or place - half >= free
        names.append(text if fits else "")
        free = place + half if fits else free
    return names


def _stages(canvas: Canvas, span: Span, stages: pd.DataFrame, top: float) -> float:
    spill, reached = 0.0, 0.0
    for row in records(stages):
        start, end = span.place(row["from_date"]), span.place(row["to_date"])
        fill = FAINT[canvas.scheme][row["stage"]]
        _area(canvas, (start, end), (top, top - STAGE), fill, row["label"])
        # With the year where there is room for it, and the one who reads it knows what began then.
        dated = (
            _long(canvas, span, f"<b>{row['dated']}</b>") <= end - start - spill
            and start > span.start
        )
        label = row["dated"] if dated else row["label"]
        long = _long(canvas, span, f"<b>{label}</b>")
        outside = row["to_date"] is None and start + long > end
        text = f"<b>{label}</b>" if outside or start + spill + long <= end + SPILL else ""
        # At the end of the chamber there is no room to spill into.
        tight = row["to_date"] is not None and end >= span.end and start + spill + long > end
        at = max(end, start + spill * outside) if outside or tight else start + spill
        if tight and end - long < reached:
            text = ""
        reached = at if tight else at + long if text else reached
        side: dict[str, Any] = {"xanchor": "right", "xshift": -3} if tight else {"xshift": 3}
        _write(canvas, text, at, top - STAGE / 2, yanchor="middle", **side)
        spill = max(0.0, start + spill + long - end) if text else 0.0
    return top - STAGE - GAP + 6


def _seats(canvas: Canvas, span: Span, rows: pd.DataFrame, name: str, top: float) -> float:
    high = _head(canvas, span, name, top)
    height = SEATS_HEIGHT[canvas.width]
    stretches = records(rows)
    days = sorted({row["from_date"] for row in stretches})
    spans = list(zip(days, [*days[1:], None], strict=True))
    most = max(_total(stretches, day) for day in days)
    # Seats that stay as they are beside others that change have their number in the widest part.
    widest: dict[str, tuple[float, date]] = {}
    for day, until in spans:
        for row in _seats_on(stretches, day):
            stretch, width = _stretch_id(row), span.place(until) - span.place(day)
            if stretch not in widest or width > widest[stretch][0]:
                widest[stretch] = width, day
    for day, until in spans:
        bottom = high - height
        beside = bottom + height * (_total(stretches, until) if until else 0) / most
        for row in _seats_on(stretches, day):
            rise = height * int(row["value"]) / most
            free = until is None or bottom + rise - 14 > beside
            named = widest[_stretch_id(row)][1] == day
            _seat_block(
                canvas, span, row, (day, until), (bottom + rise, bottom), named=named, free=free
            )
            bottom += rise
    return _key(canvas, span, rows, high - height - 2)


def _stretch_id(row: Row) -> str:
    return f"{row['field']} {row['from_date']}"


def _seats_on(rows: list[Row], day: date) -> list[Row]:
    seats = [
        row
        for row in rows
        if row["from_date"] <= day
        and (row["to_date"] is None or day < row["to_date"])
        and int(row["value"])
    ]
    return sorted(seats, key=lambda row: SEATS.index(row["field"]))


def _total(rows: list[Row], day: date) -> int:
    return sum(int(row["value"]) for row in _seats_on(rows, day))


def _seat_fill(canvas: Canvas, field: str) -> tuple[str, str]:
    """Return the colour of a kind of seats, and of the text on it."""
    palette = canvas.palette
    return {
        "constituency_seats": (palette.pale, ink_on(palette.pale)),
        "list_seats": (palette.ink, palette.paper),
        "other_seats": (palette.rule, palette.ink),
        APPOINTED: (palette.paper, palette.ink),
    }[field]


def _seat_block(
    canvas: Canvas,
    span: Span,
    row: Row,
    days: tuple[date, date | None],
    heights: tuple[float, float],
    *,
    named: bool,
    free: bool,
) -> None:
    """Draw seats of one kind over a span, with their number if ``named``.

    ``free``: there is room for it beside them.
    """
    start, end = span.place(days[0]), span.place(days[1])
    fill, ink = _seat_fill(canvas, row["field"])
    edge = canvas.palette.muted if row["field"] in FAINT_SEATS else ""
    _area(canvas, (start, end), heights, fill, row["hover"], edge=edge, customdata=_ids(row))
    # Those that come to an end beside others that stay say when.
    ends = row["field"] == APPOINTED and _long(canvas, span, row["until"]) <= end - start
    text = row["until"] or row["value_label"] if ends else row["value_label"]
    inside = _long(canvas, span, text) <= end - start
    tall = heights[0] - heights[1] >= 12
    # Where there is room within, a part has the number of the stretch that it belongs to.
    if not (named and (inside or free)) and not (inside and tall):
        return
    middle = (heights[0] + heights[1]) / 2
    if not inside:
        _write(canvas, text, end, max(middle, heights[0] - 8), yanchor="middle", xshift=2)
    elif tall:
        _write(canvas, text, (start + end) / 2, middle, ink, xanchor="center", yanchor="middle")
    else:
        _write(canvas, text, start, heights[0], yanchor="bottom", xshift=1)


def _key(canvas: Canvas, span: Span, rows: pd.DataFrame, top: float) -> float:
    """Write which colour is which kind of seats, of those that ever were; return where it ends."""
    names = {row["field"]: row["field_label"] for row in records(rows)}
    signs = []
    for field in SEATS:
        if field in names and _has_seats(rows, field):
            fill, _ = _seat_fill(canvas, field)
            edge = canvas.palette.muted if field in FAINT_SEATS else fill
            signs.append(Sign(names[field], "box", fill, edge))
    before, after = (round(room * span.year) for room in ROOM[canvas.width])
    right = after + before + SIDE
    return key(canvas, signs, left=-before, top=top, right=right) - GAP + 7


def _has_seats(rows: pd.DataFrame, field: str) -> bool:
    return any(int(value) for value in rows.loc[rows["field"] == field, "value"])


def _steps(canvas: Canvas, span: Span, rows: pd.DataFrame, top: float) -> float:
    if rows.empty:
        return top
    low = _head(canvas, span, rows["field_label"].iloc[0], top) - WORDS - STEP_HEIGHT
    most, reached = max(float(value) for value in rows["value"]) or 1.0, span.start
    for row in records(rows):
        start, end = span.place(row["from_date"]), span.place(row["to_date"])
        high = low + STEP_HEIGHT * float(row["value"]) / most
        grey = canvas.palette.muted
        _area(canvas, (start, end), (high, low), grey, row["hover"], customdata=_ids(row))
        # A second line reaches up to where the words before it may end.
        space = WORDS + STEP_HEIGHT - (high - low) if start >= reached else 0
        text = _dated(canvas, span, row, end - start, space)
        reached = start + _long(canvas, span, text)
        if span.ended and end >= span.end and _long(canvas, span, text) > end - start:
            # The stroke at the end of the chamber runs through no number.
            _write(canvas, text, end, (high + low) / 2, yanchor="middle", xshift=4)
        else:
            _write(canvas, text, start, high, yanchor="bottom", xshift=1, **aligned(text))
    return low - GAP


def _dated(canvas: Canvas, span: Span, row: Row, room: float, height: float) -> str:
    """Return a value with its year, in two lines if it so fits, else without it."""
    if _long(canvas, span, row["dated"]) <= room:
        return str(row["dated"])
    text = row["dated"].replace(" ", "<br>")
    fits = text.count("<br>") == 1 and canvas.text_height(text) <= height
    return text if fits and _long(canvas, span, text) <= room else str(row["value_label"])


def _strip(canvas: Canvas, span: Span, rows: pd.DataFrame, top: float) -> float:
    palette = canvas.palette
    high = _head(canvas, span, rows["field_label"].iloc[0], top)
    for row in records(rows):
        start, end = span.place(row["from_date"]), span.place(row["to_date"])
        on = row["value"] is not False and str(row["value"]) not in ("False", "none")
        # What is not so is a thin line: it is known, and not blank.
        heights = (high if on else high - STRIP_HEIGHT + THIN, high - STRIP_HEIGHT)
        fill = palette.ink if on else palette.pale
        _area(canvas, (start, end), heights, fill, row["hover"], customdata=_ids(row))
        room = end - start + (span.after if row["to_date"] is None and not on else 0)
        texts = [row["value_label"], row["value_short"]]
        text = next((text for text in texts if _long(canvas, span, text) <= room), "")
        ink = palette.paper if on else palette.muted
        middle = high - STRIP_HEIGHT / 2
        _write(canvas, text, start, middle, ink, xshift=4, yanchor="middle")
        # Beside it there is room only where nothing follows.
        if not text and row["to_date"] is None:
            _write(canvas, row["value_short"], end, middle, xshift=3, yanchor="middle")
    return high - STRIP_HEIGHT - GAP + 4


def _acts(canvas: Canvas, span: Span, acts: pd.DataFrame, name: str, top: float) -> float:
    """Draw the acts, each above its number; numbers that would touch stand lower."""
    size = canvas.sizes.axis
    high = _head(canvas, span, name, top)
    rows = [row for row in records(acts) if years(row["day"]) >= span.start]
    level = high - 9
    canvas.points(
        [years(row["day"]) for row in rows],
        [level] * len(rows),
        mode="markers",
        marker=canvas.mark("act", canvas.palette.ink, size=6 if canvas.narrow else 8),
        hover=[row["hover"] for row in rows],
        name=name,
        customdata=[[row["reform_id"]] for row in rows],
    )
    ends: list[float] = []
    deepest = 0
    for row in rows:
        place, half = (
            years(row["day"]) * span.year,
            canvas.text_width(row["place_label"], size) / 2 + 1,
        )
        # Those that touch go down to the right: none stands above or before an earlier one.
        if all(end <= place - half for end in ends):
            ends = []
        elif ends[-1] <= place - half:
            ends.pop()
        line = len(ends)
        ends.append(place + half)
        deepest = max(deepest, line)
        look: dict[str, Any] = {"size": size, "xanchor": "center"}
        low = level - 6 - line * canvas.next_text(size)
        _write(canvas, row["place_label"], years(row["day"]), low, **look)
    return level - 13 - (deepest + 1) * canvas.next_text(size)


def _list_of_acts(canvas: Canvas, span: Span, acts: pd.DataFrame) -> int:
    """Write the titles of the acts below the years; return how many pixels they need."""
    titles = [
        canvas.wrap(row["listed"]) for row in records(acts) if years(row["day"]) >= span.start
    ]
    text = "<br>".join(titles)
    look: dict[str, Any] = {"xanchor": "left", "yanchor": "top", "align": "left"}
    look |= {"xref": "paper", "yref": "paper", "xshift": -SIDE, "yshift": -24}
    canvas.text(text, 0, 0, **look)
    return round(canvas.text_height(text)) + 4


def _elections(canvas: Canvas, elections: pd.DataFrame, top: float, bottom: float) -> None:
    for day in elections["date"]:
        start, end = (years(day), top), (years(day), bottom)
        canvas.stroke(start, end, colour=canvas.palette.rule, layer="below")


def _end(canvas: Canvas, span: Span, row: Row, bottom: float) -> None:
    """Mark the day on which the chamber came to its end, under its words."""
    at = span.place(row["ended"])
    canvas.stroke((at, 0), (at, bottom), colour=canvas.palette.ink, width=2)
    _write(canvas, f"<b>{row['what_label']}</b>", at, 0, xanchor="right", xshift=-4)


def _ids(row: Row) -> list[list[str]]:
    return [[row["field"], str(row["value"])]]
