"""Seat shares over time: one full-length bar per election, one segment per party."""

from __future__ import annotations

import pandas as pd

from elections.charts.canvas import Canvas, Width, ink_on
from elections.text.captions import Told

ROW_HEIGHT: dict[Width, int] = {"narrow": 118, "medium": 86, "wide": 86}
THICKNESS = 0.38
SIDE = 8


def draw(told: Told, canvas: Canvas) -> None:
    """Draw each election's seats as one bar of 100 percent, from the first party on.

    ``told.table`` has a row per election and party: election_id, election_label, party_id,
    label, share (percent), share_label, seats, colour, colour_dark, fill,
    hover, and group_label with group_short (said above the rows that share it, '' for
    none). What is too small to name within its segment is listed below the bar.
    """
    table, palette, sizes = told.table, canvas.palette, canvas.sizes
    elections = list(dict.fromkeys(table["election_id"]))
    named = _names_fit(canvas, table)
    for number, election in enumerate(elections):
        rows = table[table["election_id"] == election]
        place = -float(number)
        starts = (rows["share"].cumsum() - rows["share"]).tolist()
        _bar(canvas, rows, starts, place)
        small = _name_segments(canvas, rows, starts, place)
        _group(canvas, rows, starts, place, "group_label" if named else "group_short")
        head = f"<b>{rows['election_label'].iloc[0]}</b>"
        canvas.text(head, 0, place + 0.35, size=sizes.text, xanchor="left")
        if small:
            also = told.captions.labels["also"].replace("*", "; ".join(small))
            canvas.text(
                canvas.wrap(also, canvas.least - 2 * SIDE),
                0,
                place - 0.24,
                colour=palette.muted,
                xanchor="left",
                yanchor="top",
                align="left",
            )
    canvas.axis("x", range=[0, 100], visible=False)
    canvas.axis("y", range=[0.5 - len(elections), 0.5], visible=False)
    canvas.layout(barmode="overlay", bargap=0)
    height = ROW_HEIGHT[canvas.width] * len(elections)
    canvas.frame(told.captions, height=height, bottom=8, sides=(SIDE, SIDE))


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
) -> list[str]:
    """Name the segments that have room; return the names of the others, which have a number."""
    small = []
    for start, (_, row) in zip(starts, rows.iterrows(), strict=True):
        text = _fitting(canvas, row)
        if not text:
            small.append(f"{row['label']} {int(row['seats'])}")
            text = _room_for(canvas, row, f"<b>{int(row['seats'])}</b>")
        middle = start + row["share"] / 2
        ink = ink_on(canvas.colour(row)) if row["fill"] == "solid" else canvas.palette.ink
        if text:
            canvas.text(text, middle, place, colour=ink)
    return small


def _fitting(canvas: Canvas, row: pd.Series) -> str:
    """Return the longest name of a segment that fits it on every screen."""
    seats = f"<b>{int(row['seats'])}</b>"
    texts = (f"{row['label']} {seats} · {row['share_label']}", f"{row['label']} {seats}")
    return _room_for(canvas, row, *texts)


def _room_for(canvas: Canvas, row: pd.Series, *texts: str) -> str:
    room = row["share"] / 100 * (canvas.least - 2 * SIDE) - 4
    return next((text for text in texts if canvas.text_width(text) <= room), "")


def _names_fit(canvas: Canvas, table: pd.DataFrame) -> bool:
    """Return whether the name of the group has room above every bar, beside the election."""
    grouped = table[table["group_label"] != ""]
    for _, rows in grouped.groupby("election_id"):
        first = rows.iloc[0]
        end = float(rows["share"].sum()) / 100 * (canvas.least - 2 * SIDE)
        head = canvas.text_width(f"<b>{first['election_label']}</b>", canvas.sizes.text)
        if canvas.text_width(f"<b>{first['group_label']}</b>") + 8 > end - head:
            return False
    return True


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
    canvas.text(
        f"<b>{grouped[label].iloc[0]}</b>", right, top + 0.1, colour=accent, xanchor="right"
    )
