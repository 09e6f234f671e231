"""Votes to seats: each list's share of the votes beside its share of the seats."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from elections.charts.canvas import (
    TICKS,
    Canvas,
    Row,
    Width,
    aligned,
    panel_axes,
    plain,
)
from elections.text.captions import Told

SHARES = ("vote_share", "seat_share")
CELLS = ("vote_cell", "seat_cell")
# Pixels of a row, which on a telephone has its words above it; of the heads of columns, of the
# words above a further scale, and of what stands below a scale.
ROW: dict[Width, int] = {"narrow": 44, "medium": 30, "wide": 30}
HEAD, NEXT, FOOT = 26, 20, 34
# How far above the dots these words stand, in pixels.
RISE = 15.84
# No more of the figure than this part is for the names before the plot.
NAMES = 0.25
# Pixels on either side of the plot, between columns, and between a dot and the difference.
SIDE, GAP, AWAY = 8, 22, 11
# Where a scale begins, and where it ends behind a bar of all, so that a difference has room; as
# parts of its last tick.
START = -0.015
REACH: dict[Width, float] = {"narrow": 1.2, "medium": 1.16, "wide": 1.1}
# Where all but the first lie below so many percent, they have a scale of their own, of finer ticks.
FEW, FINE = 25, (0, 5, 10, 15, 20, 25)


class Scale(NamedTuple):
    """The rows that share a scale, the axes of their panel, and the ticks, in percent."""

    rows: list[Row]
    x: str
    y: str
    ticks: tuple[int, ...]


def draw(told: Told, canvas: Canvas) -> None:
    """Draw a dumbbell per contestant: its votes, its seats, and the bonus named.

    ``told.table`` has party_id, election_id, label, vote_share (may be missing), seat_share,
    colour, colour_dark, shares_label (both figures), vote_cell and seat_cell (each of them),
    bonus_label, hover. The captions have labels that head the cells, and the lists ``ticks`` and
    ``fine`` of the two scales, and ``fine_heads``, above a further scale that ends at each tick.
    """
    heads = told.captions.labels
    rows = [_fitting(canvas, row) for row in told.records()]
    columns = {} if canvas.narrow else _columns(canvas, rows, heads)
    left = SIDE + round(sum(columns.values()))
    scales = _scales(canvas, rows, canvas.least - left - SIDE)
    more = max(canvas.more_lines(row["name" if columns else "head"]) for row in rows)
    # Above the dots a further line is as much; before them it takes up what is free between rows.
    high = ROW[canvas.width] + round(more / 2 if columns else more)
    above = (HEAD if columns else 0, NEXT)
    heights = [len(scale.rows) * high + head for scale, head in zip(scales, above, strict=False)]
    whole, top = sum(heights) + FOOT * len(scales), 0
    for number, (scale, height) in enumerate(zip(scales, heights, strict=True)):
        end = scale.ticks[-1]
        first, last = START * end, REACH[canvas.width] * end
        pixel = (last - first) / (canvas.least - left - SIDE)
        ticks = told.captions.lists["fine" if end <= FEW else "ticks"][: len(scale.ticks)]
        _across(canvas, scale, (first, last), ticks)
        for place, row in enumerate(scale.rows):
            _dumbbell(canvas, row, -float(place), scale)
            _difference(canvas, row, -float(place), scale, last, pixel)
            if not columns:
                at: dict[str, Any] = {"xref": scale.x, "yref": scale.y, "xanchor": "left"}
                up = RISE + canvas.more_lines(row["head"]) / 2
                at |= aligned(row["head"])
                canvas.text(row["head"], 0, round(up / high, 4) - place, xshift=-4, **at)
            _cells(canvas, row, -float(place), scale, columns, left - SIDE)
        if columns and not number:
            _cells(canvas, {"name": "", **heads}, 1.0, scale, columns, left - SIDE, muted=True)
        if number:
            at = {"xref": f"{scale.x} domain", "yref": f"{scale.y} domain", "xanchor": "right"}
            text = told.captions.lists["fine_heads"][len(ticks) - 1]
            canvas.text(text, 1, 1, yanchor="top", colour=canvas.palette.muted, **at)
        canvas.axis(
            scale.y,
            range=[0.5 - len(scale.rows), 0.5 + above[number] / high],
            domain=[1 - (top + height) / whole, 1 - top / whole],
            visible=False,
            anchor=scale.x,
        )
        top += height + FOOT
    canvas.frame(told.captions, height=whole, bottom=4, sides=(left, SIDE))


def _across(canvas: Canvas, scale: Scale, ends: tuple[float, float], ticks: Sequence[str]) -> None:
    """Set the axis across of a panel, with a rule at each tick, under all that is drawn later."""
    canvas.axis(
        scale.x,
        range=list(ends),
        tickvals=list(scale.ticks),
        ticktext=list(ticks),
        anchor=scale.y,
    )
    for tick in scale.ticks:
        at: dict[str, Any] = {"xref": scale.x, "yref": f"{scale.y} domain", "layer": "below"}
        canvas.stroke((tick, 0), (tick, 1), colour=canvas.palette.rule, **at)


def _fitting(canvas: Canvas, row: Row) -> Row:
    """Return a row whose name has room, before the plot and above it with its figures."""
    rest = row["shares_label"]
    room = canvas.least - 2 * SIDE - canvas.text_width(f" {rest}")
    name = canvas.fit(row["label"], NAMES * canvas.least, lines=2, bold=True)
    head = f"<b>{row['label']}</b> {rest}"
    if canvas.text_width(row["label"], bold=True) > room:
        whole = canvas.fit(row["label"], canvas.least - 2 * SIDE, bold=True)
        head = f"<b>{whole}</b><br>{rest}"
    return row | {"name": name, "head": head}


def _scales(canvas: Canvas, rows: list[Row], pixels: int) -> list[Scale]:
    """Return all rows on one scale, or the first on one and the others, all low, on a finer one.

    That ends where a plot of so many ``pixels`` has room for the difference of each.
    """
    first, *others = rows
    highest = max((max(_shares(row)) for row in others), default=FEW)
    whole = Scale(rows, *panel_axes(0), TICKS)
    if highest >= FEW or max(_shares(first)) <= 2 * FEW:
        return [whole]
    reach = REACH[canvas.width]
    taken = [
        (max(_shares(row)), (canvas.text_width(row["bonus_label"]) + AWAY) / pixels)
        for row in others
    ]
    last = next(
        tick
        for tick in FINE[1:]
        if tick == FINE[-1]
        or all(high < tick and high / tick + wide * (reach - START) < reach for high, wide in taken)
    )
    return [
        whole._replace(rows=[first]),
        Scale(others, *panel_axes(1), tuple(tick for tick in FINE if tick <= last)),
    ]


def _shares(row: Row) -> list[float]:
    return [share for share in plain(row[name] for name in SHARES) if share is not None]


def _columns(canvas: Canvas, rows: list[Row], heads: Mapping[str, str]) -> dict[str, float]:
    """Return how wide the columns before the plot are, in pixels, each with the gap behind it."""
    columns = {"name": max(canvas.text_width(row["name"], bold=True) for row in rows)}
    columns |= {
        name: max(map(canvas.text_width, (heads[name], *(row[name] for row in rows))))
        for name in CELLS
    }
    return {name: wide + GAP for name, wide in columns.items()}


def _cells(
    canvas: Canvas,
    row: Mapping[str, str],
    place: float,
    scale: Scale,
    columns: Mapping[str, float],
    room: int,
    *,
    muted: bool = False,
) -> None:
    """Write what stands before the plot: the name from the left, the figures to the right."""
    at = -float(room)
    for name, wide in columns.items():
        text, colour = row[name], canvas.palette.muted if muted else ""
        if name == "name":
            text, side, shift = f"<b>{text}</b>" if text else "", "left", at
            look = aligned(text)
        else:
            side, shift, look = "right", at + wide - GAP, {}
            colour = canvas.palette.muted if row.get("none") == name else colour
        where: dict[str, Any] = {"xref": f"{scale.x} domain", "yref": scale.y, "xanchor": side}
        canvas.text(text, 0, place, colour=colour, xshift=round(shift, 1), **where, **look)
        at += wide


def _difference(
    canvas: Canvas, row: Row, place: float, scale: Scale, end: float, pixel: float
) -> None:
    """Write the difference behind the dots, or before them where it has no room."""
    shares, text = _shares(row), row["bonus_label"]
    before = (end - max(shares)) / pixel < canvas.text_width(text) + AWAY
    canvas.text(
        text,
        min(shares) if before else max(shares),
        place,
        colour=canvas.palette.muted,
        xref=scale.x,
        yref=scale.y,
        xanchor="right" if before else "left",
        xshift=-AWAY if before else AWAY,
    )


def _dumbbell(canvas: Canvas, row: Row, place: float, scale: Scale) -> None:
    colour = canvas.colour(row)
    votes, seats = plain(row[name] for name in SHARES)
    if votes is not None and seats is not None:
        at: dict[str, Any] = {"xref": scale.x, "yref": scale.y, "layer": "below"}
        left, right = sorted((votes, seats))
        canvas.stroke((left, place), (right, place), colour=colour, width=4, **at)
    looks = canvas.mark("votes", colour, size=12), canvas.mark("value", colour, size=12)
    canvas.points(
        [votes, seats],
        [place, place],
        mode="markers",
        marker=looks[1] | {"symbol": [look["symbol"] for look in looks]},
        hover=[row["hover"], row["hover"]],
        name=row["label"],
        customdata=[[row["election_id"], row["party_id"]]] * 2,
        xaxis=scale.x,
        yaxis=scale.y,
    )
