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
class Page:
    """A canvas with years across and pixels down: from which year to which, and if that ends it."""

    canvas: Canvas
    start: float
    end: float
    ended: bool

    @property
    def year(self) -> float:
        """How many pixels a year has."""
        span = self.end - self.start + self.before + ROOM[self.canvas.width][1]
        return (self.canvas.least - 2 * SIDE) / span

    @property
    def before(self) -> float:
        """How many years lie before the first: half its name has room there."""
        before, after = ROOM[self.canvas.width]
        half = self.canvas.text_width(str(int(self.start)), self.canvas.sizes.axis) / 2 - SIDE
        share = half / (self.canvas.least - 2 * SIDE)
        return max(before, share * (self.end - self.start + after) / (1 - share))

    def place(self, day: date | None) -> float:
        """Return where a day stands; the end of the data where there is none."""
        return self.end if day is None else max(self.start, years(day))

    def write(self, text: str, x: float, y: float, colour: str = "", **options: Any) -> None:
        """Write a small text with its top at a height."""
        self.canvas.text(
            text, x, y, colour=colour, **{"xanchor": "left", "yanchor": "top"} | options
        )

    def head(self, text: str, y: float) -> float:
        """Write the heading of a panel; return where the panel begins below it."""
        # A stroke at the end of the chamber runs through the figure.
        after = 0.0 if self.ended else ROOM[self.canvas.width][1] * self.year + SIDE
        room = (self.end - self.start) * self.year + after
        text = self.canvas.wrap(text, room, bold=True)
        self.write(f"<b>{text}</b>", self.start, y, xshift=-3, **aligned(text))
        return y - HEAD - self.canvas.more_lines(text)

    def pixels(self, text: str) -> float:
        """Return how long a small text is, with the room about it."""
        return self.canvas.text_width(text) + 6

    def fits(self, text: str, span: float) -> bool:
        """Say whether a small text fits a span of years."""
        return self.pixels(text) <= span * self.year

    def area(
        self,
        across: tuple[float, float],
        heights: tuple[float, float],
        fill: str,
        hover: str,
        *,
        edge: str = "",
        **look: Any,
    ) -> None:
        """Draw a rectangle between two years and two heights, with its sentence."""
        edge = edge or self.canvas.palette.paper
        self.canvas.box(
            *zip(across, heights, strict=True),
            fill=fill,
            line={"color": edge, "width": 1},
            hover=hover,
            name=hover,
            **{"opacity": 1.0} | look,
        )


def draw(told: Told, canvas: Canvas) -> None:
    """Draw the law in time.

    ``told.table`` has the stretches of every rule: field, field_label, value, value_label,
    value_short, dated, until, from_date, to_date, hover. Beside it are ``stages`` (stage, label,
    dated, from_date, to_date), ``acts`` (day, reform_id, hover, place_label, listed), ``elections``
    (date, label, year_short) and ``end`` (ended, what_label).
    """
    table, labels = told.table, told.captions.labels
    elections, acts, end = (told.beside[name] for name in ("elections", "acts", "end"))
    last = max([*elections["date"], *acts["day"], *end["ended"]])
    page = Page(canvas, years(min(elections["date"])), years(last), not end.empty)
    high = 0.0 if end.empty else float(-HEAD)
    top = _stages(page, told.beside["stages"], high)
    top = _seats(page, table[table["field"].isin(SEATS)], labels["seats"], top)
    for field in STEPS:
        top = _steps(page, table[table["field"] == field], top)
    rest = table[~table["field"].isin((*SEATS, *STEPS))]
    for _, rows in rest.groupby("field", sort=False):
        top = _strip(page, rows, top)
    bottom = _acts(page, acts, labels["acts_below" if canvas.captioned else "acts"], top)
    _elections(page, elections, high - STAGE, bottom)
    for row in records(end):
        _end(page, row, bottom)
    canvas.axis(
        "x",
        range=[page.start - page.before, page.end + ROOM[canvas.width][1]],
        tickvals=[years(day) for day in elections["date"]],
        ticktext=_ticks(page, elections),
        tickangle=0,
    )
    canvas.axis("y", range=[bottom, 0], visible=False)
    # Where the figure stands alone there is no list of acts beside it.
    below = _list_of_acts(page, acts) if canvas.captioned else 0
    canvas.frame(told.captions, height=round(-bottom), bottom=24 + below, sides=(SIDE, SIDE))


def _ticks(page: Page, elections: pd.DataFrame) -> list[str]:
    # A year that would touch the one before it is left out; its line stands all the same.
    names, free = [], 0.0
    for number, (day, short) in enumerate(
        zip(elections["date"], elections["year_short"], strict=True)
    ):
        text = short if page.canvas.tight and number else str(day.year)
        place = years(day) * page.year
        half = page.canvas.text_width(text) / 2 + 2
        fits = number == 0 or place - half >= free
        names.append(text if fits else "")
        free = place + half if fits else free
    return names


def _stages(page: Page, stages: pd.DataFrame, top: float) -> float:
    spill, reached = 0.0, 0.0
    for row in records(stages):
        start, end = page.place(row["from_date"]), page.place(row["to_date"])
        fill = FAINT[page.canvas.scheme][row["stage"]]
        page.area((start, end), (top, top - STAGE), fill, row["label"])
        # With the year where there is room for it, and the one who reads it knows what began then.
        dated = page.fits(f"<b>{row['dated']}</b>", end - start - spill) and start > page.start
        label = row["dated"] if dated else row["label"]
        long = page.pixels(f"<b>{label}</b>") / page.year
        outside = row["to_date"] is None and start + long > end
        text = f"<b>{label}</b>" if outside or start + spill + long <= end + SPILL else ""
        # At the end of the chamber there is no room to spill into.
        tight = row["to_date"] is not None and end >= page.end and start + spill + long > end
        at = max(end, start + spill * outside) if outside or tight else start + spill
        if tight and end - long < reached:
            text = ""
        reached = at if tight else at + long if text else reached
        side: dict[str, Any] = {"xanchor": "right", "xshift": -3} if tight else {"xshift": 3}
        page.write(text, at, top - STAGE / 2, yanchor="middle", **side)
        spill = max(0.0, start + spill + long - end) if text else 0.0
    return top - STAGE - GAP + 6


def _seats(page: Page, rows: pd.DataFrame, name: str, top: float) -> float:
    high = page.head(name, top)
    height = SEATS_HEIGHT[page.canvas.width]
    stretches = records(rows)
    days = sorted({row["from_date"] for row in stretches})
    spans = list(zip(days, [*days[1:], None], strict=True))
    most = max(_total(stretches, day) for day in days)
    # Seats that stay as they are beside others that change have their number in the widest part.
    widest: dict[str, tuple[float, date]] = {}
    for day, until in spans:
        for row in _seats_on(stretches, day):
            stretch, width = _stretch_id(row), page.place(until) - page.place(day)
            if stretch not in widest or width > widest[stretch][0]:
                widest[stretch] = width, day
    for day, until in spans:
        bottom = high - height
        beside = bottom + height * (_total(stretches, until) if until else 0) / most
        for row in _seats_on(stretches, day):
            rise = height * int(row["value"]) / most
            free = until is None or bottom + rise - 14 > beside
            named = widest[_stretch_id(row)][1] == day
            _seat_block(page, row, (day, until), (bottom + rise, bottom), named=named, free=free)
            bottom += rise
    return _key(page, rows, high - height - 2)


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


def _seat_fill(page: Page, field: str) -> tuple[str, str]:
    """Return the colour of a kind of seats, and of the text on it."""
    palette = page.canvas.palette
    return {
        "constituency_seats": (palette.pale, ink_on(palette.pale)),
        "list_seats": (palette.ink, palette.paper),
        "other_seats": (palette.rule, palette.ink),
        APPOINTED: (palette.paper, palette.ink),
    }[field]


def _seat_block(
    page: Page,
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
    start, end = page.place(days[0]), page.place(days[1])
    fill, ink = _seat_fill(page, row["field"])
    edge = page.canvas.palette.muted if row["field"] in FAINT_SEATS else ""
    page.area((start, end), heights, fill, row["hover"], edge=edge, customdata=_ids(row))
    # Those that come to an end beside others that stay say when.
    ends = row["field"] == APPOINTED and page.fits(row["until"], end - start)
    text = row["until"] or row["value_label"] if ends else row["value_label"]
    inside = page.fits(text, end - start)
    tall = heights[0] - heights[1] >= 12
    # Where there is room within, a part has the number of the stretch that it belongs to.
    if not (named and (inside or free)) and not (inside and tall):
        return
    middle = (heights[0] + heights[1]) / 2
    if not inside:
        page.write(text, end, max(middle, heights[0] - 8), yanchor="middle", xshift=2)
    elif tall:
        page.write(text, (start + end) / 2, middle, ink, xanchor="center", yanchor="middle")
    else:
        page.write(text, start, heights[0], yanchor="bottom", xshift=1)


def _key(page: Page, rows: pd.DataFrame, top: float) -> float:
    """Write which colour is which kind of seats, of those that ever were; return where it ends."""
    names = {row["field"]: row["field_label"] for row in records(rows)}
    signs = []
    for field in SEATS:
        if field in names and _has_seats(rows, field):
            fill, _ = _seat_fill(page, field)
            edge = page.canvas.palette.muted if field in FAINT_SEATS else fill
            signs.append(Sign(names[field], "box", fill, edge))
    before, after = (round(room * page.year) for room in ROOM[page.canvas.width])
    right = after + before + SIDE
    return key(page.canvas, signs, left=-before, top=top, right=right) - GAP + 7


def _has_seats(rows: pd.DataFrame, field: str) -> bool:
    return any(int(value) for value in rows.loc[rows["field"] == field, "value"])


def _steps(page: Page, rows: pd.DataFrame, top: float) -> float:
    if rows.empty:
        return top
    low = page.head(rows["field_label"].iloc[0], top) - WORDS - STEP_HEIGHT
    most, reached = max(float(value) for value in rows["value"]) or 1.0, page.start
    for row in records(rows):
        start, end = page.place(row["from_date"]), page.place(row["to_date"])
        high = low + STEP_HEIGHT * float(row["value"]) / most
        grey = page.canvas.palette.muted
        page.area((start, end), (high, low), grey, row["hover"], customdata=_ids(row))
        # A second line reaches up to where the words before it may end.
        space = WORDS + STEP_HEIGHT - (high - low) if start >= reached else 0
        text = _dated(page, row, end - start, space)
        reached = start + page.pixels(text) / page.year
        if page.ended and end >= page.end and not page.fits(text, end - start):
            # The stroke at the end of the chamber runs through no number.
            page.write(text, end, (high + low) / 2, yanchor="middle", xshift=4)
        else:
            page.write(text, start, high, yanchor="bottom", xshift=1, **aligned(text))
    return low - GAP


def _dated(page: Page, row: Row, span: float, height: float) -> str:
    """Return a value with its year, in two lines if it so fits, else without it."""
    if page.fits(row["dated"], span):
        return str(row["dated"])
    text = row["dated"].replace(" ", "<br>")
    fits = text.count("<br>") == 1 and page.canvas.text_height(text) <= height
    return text if fits and page.fits(text, span) else str(row["value_label"])


def _strip(page: Page, rows: pd.DataFrame, top: float) -> float:
    palette = page.canvas.palette
    high = page.head(rows["field_label"].iloc[0], top)
    for row in records(rows):
        start, end = page.place(row["from_date"]), page.place(row["to_date"])
        on = row["value"] is not False and str(row["value"]) not in ("False", "none")
        # What is not so is a thin line: it is known, and not blank.
        heights = (high if on else high - STRIP_HEIGHT + THIN, high - STRIP_HEIGHT)
        fill = palette.ink if on else palette.pale
        page.area((start, end), heights, fill, row["hover"], customdata=_ids(row))
        room = (
            end - start + (ROOM[page.canvas.width][1] if row["to_date"] is None and not on else 0)
        )
        texts = [row["value_label"], row["value_short"]]
        text = next((text for text in texts if page.fits(text, room)), "")
        ink = palette.paper if on else palette.muted
        middle = high - STRIP_HEIGHT / 2
        page.write(text, start, middle, ink, xshift=4, yanchor="middle")
        # Beside it there is room only where nothing follows.
        if not text and row["to_date"] is None:
            page.write(row["value_short"], end, middle, xshift=3, yanchor="middle")
    return high - STRIP_HEIGHT - GAP + 4


def _acts(page: Page, acts: pd.DataFrame, name: str, top: float) -> float:
    """Draw the acts, each above its number; numbers that would touch stand lower."""
    canvas, size = page.canvas, page.canvas.sizes.axis
    high = page.head(name, top)
    rows = [row for row in records(acts) if years(row["day"]) >= page.start]
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
        place = years(row["day"]) * page.year
        half = canvas.text_width(row["place_label"], size) / 2 + 1
        # Those that touch go down to the right: none stands above or before an earlier one.
        if all(end <= place - half for end in ends):
            ends = []
        elif ends[-1] <= place - half:
            ends.pop()
        line = len(ends)
        ends.append(place + half)
        deepest = max(deepest, line)
        look: dict[str, Any] = {"size": size, "xanchor": "center"}
        page.write(row["place_label"], years(row["day"]), level - 6 - line * size * 1.2, **look)
    return level - 13 - (deepest + 1) * size * 1.2


def _list_of_acts(page: Page, acts: pd.DataFrame) -> int:
    """Write the titles of the acts below the years; return how many pixels they need."""
    canvas = page.canvas
    titles = [
        canvas.wrap(row["listed"]) for row in records(acts) if years(row["day"]) >= page.start
    ]
    text = "<br>".join(titles)
    look: dict[str, Any] = {"xanchor": "left", "yanchor": "top", "align": "left"}
    look |= {"xref": "paper", "yref": "paper", "xshift": -SIDE, "yshift": -24}
    canvas.text(text, 0, 0, **look)
    return round(canvas.text_height(text)) + 4


def _elections(page: Page, elections: pd.DataFrame, top: float, bottom: float) -> None:
    for day in elections["date"]:
        start, end = (years(day), top), (years(day), bottom)
        page.canvas.stroke(start, end, colour=page.canvas.palette.rule, layer="below")


def _end(page: Page, row: Row, bottom: float) -> None:
    """Mark the day on which the chamber came to its end, under its words."""
    at = page.place(row["ended"])
    page.canvas.stroke((at, 0), (at, bottom), colour=page.canvas.palette.ink, width=2)
    page.write(f"<b>{row['what_label']}</b>", at, 0, xanchor="right", xshift=-4)


def _ids(row: Row) -> list[list[str]]:
    return [[row["field"], str(row["value"])]]
