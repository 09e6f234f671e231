"""Seat shares over time: one full-length bar per election, one segment per party."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter

from elections.charts.canvas import Canvas, Row, Width, ink_on
from elections.charts.others import joined
from elections.text.captions import OTHERS, Told

ROW_HEIGHT: dict[Width, int] = {"narrow": 128, "medium": 86, "wide": 86}
THICKNESS = 0.38
SIDE = 8
# In pixels: a square of a colour, what is free behind it, and behind the name.
SQUARE, NEAR, APART = 9, 3, 8
# How high the end of the line of a group is, in pixels.
TICK = 6
# How far below the middle of a bar the names begin, in rows.
BELOW = 0.24


def draw(told: Told, canvas: Canvas) -> None:
    """Draw each election's seats as one bar of 100 percent, from the first party on.

    ``told.table`` has a row per election and party: election_id, election_label, party_id,
    label, share (percent), share_label, seats, colour, colour_dark, fill,
    hover, and group_label with group_short (said above the rows that share it, '' for
    none; the label once, where it has room). What is too small to name within its segment is
    listed below the bar, each with a square of its colour.
    """
    labels, place = told.captions.labels, 0.0
    elections = groupby(told.records(), itemgetter("election_id"))
    for number, (_, parties) in enumerate(elections):
        rows = joined(canvas, list(parties), told.captions.lists[OTHERS], "seats")
        starts = [sum(float(row["share"]) for row in rows[:at]) for at in range(len(rows))]
        _bar(canvas, rows, starts, place)
        small = _name_segments(canvas, rows, starts, place)
        named = not number and _group_name_fits(canvas, rows)
        _write_group(canvas, rows, starts, place, "group_label" if named else "group_short")
        head = f"<b>{rows[0]['election_label']}</b>"
        canvas.text(head, 0, place + 0.35, size=canvas.sizes.text, xanchor="left")
        lines = _write_below(canvas, labels["also"], small, place - BELOW) if small else 0
        place -= 1 + _extra_height(canvas, lines)
    canvas.axis("x", range=[0, 100], visible=False)
    canvas.axis("y", range=[place + 0.5, 0.5], visible=False)
    canvas.layout(barmode="overlay", bargap=0)
    height = round(ROW_HEIGHT[canvas.width] * -place)
    canvas.frame(told.captions, height=height, bottom=16, sides=(SIDE, SIDE))


def _extra_height(canvas: Canvas, lines: int) -> float:
    """Return how much higher than usual a row is with so many lines of names, in rows."""
    row, high = ROW_HEIGHT[canvas.width], canvas.line_height()
    # Until the name of the next election.
    free = (1 - BELOW - 0.35) * row - canvas.line_height(canvas.sizes.text) / 2
    return max(0.0, (lines - int(free / high)) * high / row)


def _bar(canvas: Canvas, rows: list[Row], starts: list[float], place: float) -> None:
    for start, row in zip(starts, rows, strict=True):
        canvas.bars(
            [row["share"]],
            [place],
            base=[start],
            thick=THICKNESS,
            marker=canvas.filled(row["fill"], canvas.colour(row)),
            name=row["label"],
            hover=[row["hover"]],
            customdata=[[row["election_id"], row["party_id"], int(row["seats"])]],
        )


def _name_segments(canvas: Canvas, rows: list[Row], starts: list[float], place: float) -> list[Row]:
    """Name the segments that have room; return the rows of the others, which have a number."""
    small = []
    for start, row in zip(starts, rows, strict=True):
        text = _longest_name(canvas, row)
        if not text:
            small.append(row)
            text = _first_fitting(canvas, row, f"<b>{int(row['seats'])}</b>")
        middle = start + row["share"] / 2
        ink = ink_on(canvas.colour(row)) if row["fill"] == "solid" else canvas.palette.ink
        if text:
            canvas.text(text, middle, place, colour=ink)
    return small


def _write_below(canvas: Canvas, text: str, rows: Sequence[Row], place: float) -> int:
    """Write a text and names below a bar, each behind a square of its colour, as long as the bar.

    Returned is how many lines they take.
    """
    high, at, line = canvas.line_height(), 0.0, 0
    for row in [None, *rows]:
        name, square = text, 0
        if row is not None:
            seats, square = f" {int(row['seats'])}", SQUARE + NEAR
            room = canvas.least - 2 * SIDE - square - canvas.text_width(seats)
            name = canvas.fit(row["label"], room) + seats
        long = square + canvas.text_width(name)
        if at and at + long > canvas.least - 2 * SIDE:
            at, line = 0.0, line + 1
        below = line * high
        if row is not None:
            face = canvas.filled(row["fill"], canvas.colour(row))
            canvas.shape(
                "rect",
                xsizemode="pixel",
                ysizemode="pixel",
                xanchor=0,
                yanchor=place,
                x0=round(at, 1),
                x1=round(at + SQUARE, 1),
                y0=round(-below - (high - SQUARE) / 2, 1),
                y1=round(-below - (high + SQUARE) / 2, 1),
                fillcolor=face["color"],
                line={"color": canvas.colour(row), "width": 1},
            )
        canvas.text(
            name,
            0,
            place,
            colour=canvas.palette.muted,
            xanchor="left",
            yanchor="top",
            xshift=round(at + square, 1),
            yshift=round(-below, 1),
        )
        at += long + (NEAR * 2 if row is None else APART)
    return line + 1


def _longest_name(canvas: Canvas, row: Row) -> str:
    """Return the longest name of a segment that fits it on every screen."""
    seats = f"<b>{int(row['seats'])}</b>"
    text = f"{row['label']} {seats}"
    long = [f"{text} · {row['share_label']}"] if row["share_label"] else []
    return _first_fitting(canvas, row, *long, text)


def _first_fitting(canvas: Canvas, row: Row, *texts: str) -> str:
    room = row["share"] / 100 * (canvas.least - 2 * SIDE) - 4
    return next((text for text in texts if canvas.text_width(text) <= room), "")


def _group_name_fits(canvas: Canvas, rows: Sequence[Row]) -> bool:
    """Return whether the name of the group has room above its bar, beside the election."""
    grouped = [row for row in rows if row["group_label"]]
    if not grouped:
        return False
    end = sum(float(row["share"]) for row in grouped) / 100 * (canvas.least - 2 * SIDE)
    head = canvas.text_width(f"<b>{rows[0]['election_label']}</b>", canvas.sizes.text)
    return canvas.text_width(f"<b>{grouped[0]['group_label']}</b>") + 8 <= end - head


def _write_group(
    canvas: Canvas, rows: Sequence[Row], starts: list[float], place: float, label: str
) -> None:
    grouped = [number for number, row in enumerate(rows) if row["group_label"]]
    if not grouped:
        return
    left = starts[grouped[0]]
    right = left + sum(float(rows[number]["share"]) for number in grouped)
    top = place + THICKNESS / 2 + 0.05
    accent = canvas.palette.accent
    canvas.stroke((left, top), (right, top), colour=accent, width=3)
    tick = TICK / 2 / ROW_HEIGHT[canvas.width]
    canvas.stroke((right, top - tick), (right, top + tick), colour=accent, width=3)
    text = f"<b>{rows[grouped[0]][label]}</b>"
    canvas.text(text, right, top + 0.1, colour=accent, xanchor="right")
