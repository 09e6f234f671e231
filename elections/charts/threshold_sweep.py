"""The threshold sweep: a row per list, its seats at every threshold from 0 to 10 percent."""

from __future__ import annotations

from collections.abc import Sequence

from elections.charts.canvas import Canvas, Row, Width, grouped, ink_on
from elections.text.captions import Told

ROW: dict[Width, int] = {"narrow": 46, "medium": 40, "wide": 40}
BAND = 22
STEPS = 101
# What is left free beside a number, in pixels.
INSET = 5
SIDES = (8, 18)
HEAD = 34


def draw(told: Told, canvas: Canvas) -> None:
    """Draw a band per list along the thresholds, its number of seats at both ends and between.

    ``told.table`` has a row per list and stretch: party_id, election_id, list_label, first
    and last (tenths of a percent), seats, colour, colour_dark, hover.
    ``told.beside["marks"]`` has the threshold of the law and, where it is another, that of
    the scenario: at (tenths of a percent) and label; the list ``ticks`` of the captions
    names every whole percent.
    """
    stretches = grouped(told.records(), "party_id")
    step = ROW[canvas.width]
    bottom = -float(HEAD + len(stretches) * step)
    marks = told.records("marks")
    lines = [mark["at"] + 0.5 for mark in marks]
    # A line at the very left would run through the names.
    shift = 5 if min(lines, default=STEPS) < 2 else -3
    for number, rows in enumerate(stretches.values()):
        top = -float(HEAD + number * step)
        _band(canvas, rows, top, lines)
        room = canvas.least - sum(SIDES) - shift
        name = f"<b>{canvas.fit(rows[0]['list_label'], room, bold=True)}</b>"
        canvas.text(name, 0, top + 1, xanchor="left", yanchor="top", xshift=shift)
    _marks(canvas, marks, bottom)
    canvas.axis(
        "x",
        range=[0, STEPS],
        tickvals=[tick + 0.5 for tick in range(0, STEPS, 10)],
        ticktext=list(told.captions.lists["ticks"]),
        tickangle=0,
    )
    canvas.frame_rows(told.captions, bottom, bottom=26, sides=SIDES)


def _band(canvas: Canvas, rows: list[Row], top: float, lines: Sequence[float]) -> None:
    palette, colour = canvas.palette, canvas.colour(rows[0])
    middle = top - 17 - BAND / 2
    canvas.bars(
        [row["last"] + 1 - row["first"] for row in rows],
        [middle] * len(rows),
        base=[row["first"] for row in rows],
        thick=BAND,
        marker={
            "color": [colour if row["seats"] else palette.paper for row in rows],
            "line": {
                "color": palette.paper,
                "width": 1,
            },
        },
        hover=[row["hover"] for row in rows],
        name=rows[0]["list_label"],
        customdata=[[row["election_id"], row["party_id"], row["seats"]] for row in rows],
    )
    step = (canvas.least - sum(SIDES)) / STEPS
    seated = [row for row in rows if row["seats"]]
    # Where numbers stand in the row, and their room.
    full: list[tuple[float, float]] = []
    for row in rows:
        text, start, end = str(row["seats"]), row["first"], row["last"] + 1
        room = (canvas.text_width(text) + 2 * INSET) / step
        ink = ink_on(colour) if row["seats"] else palette.muted
        places = [start + room / 2] if row is seated[0] else []
        places += [end - room / 2] if row is seated[-1] else []
        # Of a number that stands at both ends of one stretch the second needs room for itself.
        if len(places) == 2 and end - start < 3 * room:
            places.pop()
        for place in places or [(start + end) / 2]:
            place = _beside(place, lines, room)
            free = all(abs(place - other) >= (room + long) / 2 for other, long in full)
            if end - start >= room and free:
                full.append((place, room))
                canvas.text(text, place, middle, colour=ink)


def _beside(place: float, lines: Sequence[float], room: float) -> float:
    """Return a place for a number that no line crosses, as near as one step of its room."""
    for moved in (place, place + room, place - room):
        if all(abs(moved - line) > 0.7 * room for line in lines):
            return moved
    return place


def _marks(canvas: Canvas, marks: list[Row], bottom: float) -> None:
    """Draw the threshold of the law, and below its name that of the scenario."""
    looks = ((canvas.palette.ink, "solid", -2), (canvas.palette.muted, "dot", -18))
    for mark, (colour, dash, rise) in zip(marks, looks, strict=False):
        place = mark["at"] + 0.5
        start, end = (place, rise - 6), (place, bottom)
        canvas.stroke(start, end, colour=colour, width=1.5, dash=dash)
        side, shift = ("right", -4) if mark["at"] > STEPS / 2 else ("left", 4)
        canvas.text(
            mark["label"], place, rise, colour=colour, xanchor=side, yanchor="top", xshift=shift
        )
