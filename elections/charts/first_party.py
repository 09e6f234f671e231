"""The first party's votes and seats over time, with the mergers that fed it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from elections.charts.canvas import (
    MAIN,
    Canvas,
    Row,
    Ruler,
    Width,
    free_level,
    plain,
    records,
    spread,
    years,
)
from elections.charts.label_placement import (
    Box,
    Label,
    Point,
    Points,
    edges,
    is_nearest,
    place_labels,
    points_between,
    readable,
)
from elections.text.captions import Told

SIDE = 8
# Pixels: the shares, the room below them for the elections, a line of words, what is free below it.
HEIGHT: dict[Width, int] = {"narrow": 250, "medium": 260, "wide": 280}
TICKS_ROOM, LINE, BREAK = 34, 17, 5
# Pixels before the first election, for the names of the axis, and between two names of lines.
BEFORE, NAME_GAP, GAP = 54, 18, 5
# No wider than this many pixels: there are few numbers.
WIDEST = 660
# On a narrow screen a word of the name of a line parts where it takes more than this across.
NAME_ROOM = 66
TOP = 112
# How many pixels apart the points of a line are, and how many of them a value may hide.
STEP, MOST_HIDDEN = 3, 9


def draw(told: Told, canvas: Canvas) -> None:
    """Draw one party's share of votes and of elected seats, and when others joined it.

    ``told.table`` has a row per election: election_id, election_label, date, party_id, colour,
    colour_dark, vote_share, seat_share, vote_label, seat_label, vote_hover, seat_hover;
    ``told.beside["mergers"]`` a row per moment: date, names, hover, event_ids;
    ``told.beside["notes"]`` what else changed, by day: date, note, brief.
    """
    rows, labels = told.records(), told.captions.labels
    mergers = records(told.beside["mergers"])
    colours = {"seat": canvas.colour(rows[-1]), "vote": canvas.palette.muted}
    between = "<br>" if canvas.narrow else " "
    named = {n: labels[n] for n in colours}
    if canvas.narrow:
        named = {n: canvas.wrap(name, NAME_ROOM, bold=True) for n, name in named.items()}
    ends = {n: f"<b>{name}</b>{between}{rows[-1][f'{n}_label']}" for n, name in named.items()}
    room = round(max(map(canvas.text_width, ends.values()))) + 14
    right = max(SIDE + room, canvas.least - WIDEST)
    time = _time(rows, mergers, canvas.least - SIDE - right)
    for name, colour in colours.items():
        _series(canvas, rows, name, (labels[name], colour))
    texts = [_names(canvas, merger, time, right) for merger in mergers]
    notes = _notes(canvas, records(told.beside["notes"]), time, canvas.least - SIDE)
    levels = max((note.level + 1 for note in notes), default=0)
    plot = HEIGHT[canvas.width] + LINE * levels
    below = plot + TICKS_ROOM
    head = canvas.wrap(f"<b>{labels['mergers']}</b>", bold=True)
    deep = sum(_height(text) for text in (head, *texts)) if texts else 0
    canvas.time_axis(told.table, ends=(time.first, time.last), pixels=canvas.least - SIDE - right)
    rise, share = HEIGHT[canvas.width] / TOP, plot / (below + deep)
    canvas.value_axis(told.captions.lists["ticks"], top=plot / rise, domain=[1 - share, 1])
    _values(canvas, rows, time, _ends(canvas, rows, ends, colours, time), notes)
    for note in notes:
        _write(canvas, rows, note, TOP + LINE * (levels - note.level - 0.5) / rise)
    if texts:
        canvas.axis("y2", domain=[0, deep / (below + deep)], range=[0, deep], visible=False)
        canvas.axis("y2", anchor="x")
        _mergers(canvas, mergers, labels["mergers"], [head, *texts])
    canvas.axis("x", anchor="y")
    canvas.frame(told.captions, height=below + deep, bottom=4, sides=(SIDE, right))


class Note(NamedTuple):
    """Words at a day, how many lines below the first, and whether they stand before the day."""

    day: float
    text: str
    level: int
    before: bool


def _notes(canvas: Canvas, rows: list[Row], time: Ruler, room: int) -> list[Note]:
    """Place words at their days, each on the first line on which it covers no other."""
    notes: list[Note] = []
    ends: list[float] = []
    for row in rows:
        day, text = years(row["date"]), row["brief" if canvas.narrow else "note"]
        wide = canvas.text_width(text, bold=True) + 2 * GAP
        at = time.at(day)
        before = at + wide > room
        start, end = (at - wide, at) if before else (at, at + wide)
        notes.append(Note(day, text, free_level(ends, start, end), before))
    return notes


def _write(canvas: Canvas, rows: list[Row], note: Note, height: float) -> None:
    """Write a note above the plot, with a line down to the values of its day."""
    side, shift = ("right", -GAP) if note.before else ("left", GAP)
    foot = _highest(rows, note.day)
    palette = canvas.palette
    canvas.stroke((note.day, height), (note.day, foot), colour=palette.muted, layer="below")
    canvas.text(note.text, note.day, height, xanchor=side, xshift=shift, on_paper=True)


def _highest(rows: list[Row], day: float) -> float:
    """Return how high the higher of the two lines runs on a day; 0 where neither is known."""
    highest = [
        (years(row["date"]), max(values))
        for row in rows
        if (values := [v for v in plain((row["seat_share"], row["vote_share"])) if v is not None])
    ]
    earlier, later = [p for p in highest if p[0] <= day], [p for p in highest if p[0] >= day]
    if not earlier or not later:
        return highest[0 if later else -1][1] if highest else 0.0
    (start, low), (end, high) = earlier[-1], later[0]
    return low + (high - low) * (day - start) / (end - start) if end > start else low


def _time(rows: list[Row], mergers: list[Row], pixels: int) -> Ruler:
    """Return the years across a plot that is so many pixels wide."""
    days = [years(row["date"]) for row in rows]
    joined = [years(row["date"]) for row in mergers]
    span = max(days) - min(days) or 1.0
    year = (pixels - BEFORE - SIDE) / span
    first = min([min(days) - BEFORE / year, *(day - SIDE / year for day in joined)])
    last = max(days) + SIDE / year
    return Ruler(first, last, pixels)


def _series(canvas: Canvas, rows: list[Row], name: str, look: tuple[str, str]) -> None:
    """Draw the line of the votes or of the seats."""
    (label, colour), seats = look, name == "seat"
    canvas.points(
        [years(row["date"]) for row in rows],
        plain(row[f"{name}_share"] for row in rows),
        line={"color": colour, "width": MAIN, "dash": "solid" if seats else "dot"},
        marker=canvas.mark("value" if seats else "votes", colour),
        hover=[row[f"{name}_hover"] for row in rows],
        name=label,
        customdata=[[row["election_id"], row["party_id"]] for row in rows],
    )


def _values(
    canvas: Canvas, rows: list[Row], time: Ruler, taken: list[Box], notes: Sequence[Note]
) -> None:
    """Write the values of both lines, but for the last: these stand with the names of the lines.

    Each stands above or below its dot, aside where a line or a stroke would run through it, and
    on paper only where one does. What has no room among others is left to the pointer; the first
    and the largest stand before others.
    """
    series = {name: _dots(canvas, rows, time, name) for name in ("seat", "vote")}
    every = [dot for dots in series.values() for dot in dots if dot]
    full = [*taken, *(Box.around(dot, 7, 6) for dot in every)]
    lines = [pair for dots in series.values() for pair in pairwise(dots)]
    rise = HEIGHT[canvas.width] / TOP
    for note in notes:
        x = time.at(note.day)
        lines.append(((x, -TOP * rise), (x, -_highest(rows, note.day) * rise)))
    under = Points(
        [
            point
            for start, end in lines
            if start and end
            for point in points_between(start, end, STEP)
        ]
    )
    values = [
        (name, row, dot)
        for name, dots in series.items()
        for row, dot in zip(rows[:-1], dots, strict=False)
        if dot
    ]
    values.sort(key=lambda value: (value[1] is not rows[0], value[2][1]))
    labels = [
        _label(
            canvas, row[f"{name}_label"], dot, every, above=(name == "seat") == _seats_higher(row)
        )
        for name, row, dot in values
    ]
    edge = time.at(time.last)
    places = place_labels(labels, under, taken=full, edge=edge)
    readably = readable(labels, places, taken=full, edge=edge)
    written = [label.box(place) for label, place in zip(labels, places, strict=True)]
    for (name, row, (x, y)), label, (left, middle), clear, hidden in zip(
        values, labels, places, readably, under.within(edges(written)).tolist(), strict=True
    ):
        if clear and hidden <= MOST_HIDDEN:
            canvas.text(
                label.text,
                years(row["date"]),
                float(row[f"{name}_share"]),
                on_paper=hidden > 0,
                xshift=round(left + label.width / 2 - x, 1),
                yshift=round(y - middle, 1),
            )


def _dots(canvas: Canvas, rows: list[Row], time: Ruler, name: str) -> list[Point | None]:
    """Return the places of the dots of a line, in pixels right of the axis and down from zero."""
    rise = HEIGHT[canvas.width] / TOP
    return [
        None if share is None else (time.at(years(row["date"])), -share * rise)
        for row, share in zip(rows, plain(row[f"{name}_share"] for row in rows), strict=True)
    ]


def _label(canvas: Canvas, text: str, dot: Point, dots: list[Point], *, above: bool) -> Label:
    """Return a value with its places, from which no other dot is nearer than its own."""
    (x, y), wide = dot, canvas.text_width(text) + 2
    away = canvas.sizes.small + 3
    side = -away if above else away
    lefts = [x + part * wide for part in (-0.5, -0.25, -0.75, -0.1, -0.9)] + [x + 4, x - wide - 4]
    places = [(left, y + up) for up in (side, -side) for left in lefts]
    places += [(left, y) for left in (x + 8, x - 8 - wide)]
    places += [(left, y + side * 1.9) for left in lefts[:3]]
    # As high as the paper under it.
    high = canvas.paper_height()
    # None stands among the names of the axis.
    places = [place for place in places if place[1] + high / 2 <= 0] or places
    nearest = tuple(place for place in places if is_nearest(dot, dots, place, wide))
    return Label(text, wide, high, nearest or tuple(places[:1]))


def _seats_higher(row: Row) -> bool:
    seats, votes = plain([row["seat_share"], row["vote_share"]])
    return seats is None or votes is None or seats >= votes


def _ends(
    canvas: Canvas, rows: list[Row], ends: dict[str, str], colours: dict[str, str], time: Ruler
) -> list[Box]:
    """Write behind each line what it is and its last value; return where that stands."""
    last = rows[-1]
    names = [name for name in ends if plain([last[f"{name}_share"]]) != [None]]
    heights = [float(last[f"{name}_share"]) for name in names]
    rise = HEIGHT[canvas.width] / TOP
    gap = NAME_GAP * (1 + max((ends[name].count("<br>") for name in names), default=0)) / rise
    boxes: list[Box] = []
    for name, height in zip(names, spread(heights, gap=gap), strict=True):
        place: dict[str, Any] = {"xanchor": "left", "xshift": 9, "align": "left"}
        canvas.text(ends[name], years(last["date"]), height, colour=colours[name], **place)
        left = time.at(years(last["date"])) + 9
        half = canvas.text_height(ends[name]) / 2
        right = left + canvas.text_width(ends[name])
        boxes.append(Box(left, -height * rise - half, right, -height * rise + half))
    return boxes


def _names(canvas: Canvas, merger: Row, time: Ruler, right: int) -> str:
    """Return the names of a moment, broken into lines on the side on which they stand."""
    day = years(merger["date"])
    before, after = time.at(day), (time.last - day) * time.unit + right - SIDE
    late = day > (time.first + time.last) / 2
    return canvas.wrap(merger["names"], (before if late else after) - 14, bold=True)


def _height(text: str) -> int:
    return LINE * (text.count("<br>") + 1) + BREAK


def _mergers(canvas: Canvas, mergers: list[Row], name: str, texts: list[str]) -> None:
    """Draw when others joined, each moment below the one before it, under a heading."""
    first, last = canvas.ends("x")
    days = [years(merger["date"]) for merger in mergers]
    tops = [canvas.ends("y2")[1]]
    for text in texts:
        tops.append(tops[-1] - _height(text))
    start, *tops = tops
    head, *texts = texts
    canvas.points(
        days,
        [top - LINE / 2 for top in tops[:-1]],
        yaxis="y2",
        mode="markers",
        marker=canvas.mark("joined", canvas.palette.ink),
        hover=[merger["hover"] for merger in mergers],
        name=name,
        customdata=[merger["event_ids"] for merger in mergers],
    )
    for day, top, text in zip(days, tops, texts, strict=False):
        late = day > (first + last) / 2
        side, shift = ("right", -9) if late else ("left", 9)
        place: dict[str, Any] = {"xanchor": side, "xshift": shift, "yanchor": "top", "align": side}
        canvas.text(text, day, top, yref="y2", **place)
    place = {"xref": "x domain", "xanchor": "left", "yanchor": "top", "yref": "y2"}
    canvas.text(head, 0, start, colour=canvas.palette.muted, align="left", **place)
