"""Seat shares over time: one full-length bar per election, one segment per party."""

from __future__ import annotations

import pandas as pd

from elections.charts.canvas import Canvas, Width, ink_on
from elections.charts.canvas.surface import LINE_HEIGHT
from elections.text.captions import Told

ROW_HEIGHT: dict[Width, int] = {"narrow": 128, "medium": 86, "wide": 86}
THICKNESS = 0.38
SIDE = 8
# In pixels: a square of a colour, what is free behind it, and behind the name.
SQUARE, NEAR, APART = 9, 3, 8
# How high the end of the line of a group is, in pixels.
TICK = 6


def draw(told: Told, canvas: Canvas) -> None:
    """Draw each election's seats as one bar of 100 percent, from the first party on.

    ``told.table`` has a row per election and party: election_id, election_label, party_id,
    label, share (percent), share_label, seats, colour, colour_dark, fill,
    hover, and group_label with group_short (said above the rows that share it, '' for
    none; the label once, where it has room). What is too small to name within its segment is
    listed below the bar, each with a square of its colour.
    """
    table, sizes = told.table, canvas.sizes
    elections = list(dict.fromkeys(table["election_id"]))
    for number, election in enumerate(elections):
        rows = table[table["election_id"] == election]
        place = -float(number)
        starts = (rows["share"].cumsum() - rows["share"]).tolist()
        _bar(canvas, rows, starts, place)
        small = _name_segments(canvas, rows, starts, place)
        named = not number and _name_fits(canvas, rows)
        _group(canvas, rows, starts, place, "group_label" if named else "group_short")
        head = f"<b>{rows['election_label'].iloc[0]}</b>"
        canvas.text(head, 0, place + 0.35, size=sizes.text, xanchor="left")
        if small:
            _also(canvas, told.captions.labels["also"], small, place - 0.24)
    canvas.axis("x", range=[0, 100], visible=False)
    canvas.axis("y", range=[0.5 - len(elections), 0.5], visible=False)
    canvas.layout(barmode="overlay", bargap=0)
    height = ROW_HEIGHT[canvas.width] * len(elections)
    canvas.frame(told.captions, height=height, bottom=16, sides=(SIDE, SIDE))


def _bar(canvas: Canvas, rows: pd.DataFrame, starts: list[float], place: float) -> None:
    for start, (_, row) in zip(starts, rows.iterrows(), strict=True):
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


def _name_segments(
    canvas: Canvas, rows: pd.DataFrame, starts: list[float], place: float
) -> list[pd.Series]:
    """Name the segments that have room; return the rows of the others, which have a number."""
    small = []
    for start, (_, row) in zip(starts, rows.iterrows(), strict=True):
        text = _fitting(canvas, row)
        if not text:
            small.append(row)
            text = _room_for(canvas, row, f"<b>{int(row['seats'])}</b>")
        middle = start + row["share"] / 2
        ink = ink_on(canvas.colour(row)) if row["fill"] == "solid" else canvas.palette.ink
        if text:
            canvas.text(text, middle, place, colour=ink)
    return small


def _also(canvas: Canvas, text: str, rows: list[pd.Series], place: float) -> None:
    """Write names below a bar, each behind a square of its colour, in lines as long as the bar."""
    before, small = text.partition("*")[0].rstrip(), canvas.sizes.small
    at, line, high = 0.0, 0, small * LINE_HEIGHT
    for row in [None, *rows]:
        name = before if row is None else f"{row['label']} {int(row['seats'])}"
        square = 0 if row is None else SQUARE + NEAR
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


def _fitting(canvas: Canvas, row: pd.Series) -> str:
    """Return the longest name of a segment that fits it on every screen."""
    seats = f"<b>{int(row['seats'])}</b>"
    texts = (f"{row['label']} {seats} · {row['share_label']}", f"{row['label']} {seats}")
    return _room_for(canvas, row, *texts)


def _room_for(canvas: Canvas, row: pd.Series, *texts: str) -> str:
    room = row["share"] / 100 * (canvas.least - 2 * SIDE) - 4
    return next((text for text in texts if canvas.text_width(text) <= room), "")


def _name_fits(canvas: Canvas, rows: pd.DataFrame) -> bool:
    """Return whether the name of the group has room above its bar, beside the election."""
    grouped = rows[rows["group_label"] != ""]
    if grouped.empty:
        return False
    first = grouped.iloc[0]
    end = float(grouped["share"].sum()) / 100 * (canvas.least - 2 * SIDE)
    head = canvas.text_width(f"<b>{first['election_label']}</b>", canvas.sizes.text)
    return canvas.text_width(f"<b>{first['group_label']}</b>") + 8 <= end - head


def _group(
    canvas: Canvas, rows: pd.DataFrame, starts: list[float], place: float, label: str
) -> None:
    grouped = rows[rows["group_label"] != ""]
    if grouped.empty:
        return
    left = starts[int((rows["group_label"] != "").to_numpy().argmax())]
    right = left + float(grouped["share"].sum())
    top = place + THICKNESS / 2 + 0.05
    accent = canvas.palette.accent
    canvas.stroke((left, top), (right, top), colour=accent, width=3)
    tick = TICK / 2 / ROW_HEIGHT[canvas.width]
    canvas.stroke((right, top - tick), (right, top + tick), colour=accent, width=3)
    canvas.text(
        f"<b>{grouped[label].iloc[0]}</b>", right, top + 0.1, colour=accent, xanchor="right"
    )
