"""Flows between two elections: two columns on one scale, and ribbons between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from elections.charts.canvas import Canvas, Row, Width, grouped, records
from elections.text.captions import Told
from elections.text.words import is_missing

SIDES = ("before", "after")
# Pixels: the picture, the room for the names at each side, a column, the gap between blocks.
WIDTH: dict[Width, int] = {"wide": 1072, "medium": 592, "narrow": 324}
NAMES: dict[Width, int] = {"wide": 250, "medium": 170, "narrow": 99}
COLUMN = 12
GAP = 5
TALL: dict[Width, int] = {"wide": 400, "medium": 400, "narrow": 380}
LEAST = 1.6
STUB = 0.16
# Pixels that a ribbon of nothing is still high, so that it can be seen.
FINE = 0.8
CURVE_STEPS = 24
# In how many lines a name stands.
LINES = 4
# The room for what stands above a column, and for a further line of it.
HEAD, LINE = 30, 18


@dataclass(frozen=True)
class Block:
    """One contestant's block in a column: its upper edge and height, in pixels."""

    party: str
    top: float
    height: float


@dataclass(frozen=True)
class Label:
    """A text beside a column."""

    x: float
    y: float
    text: str
    anchor: str
    head: bool = False


def draw(told: Told, canvas: Canvas) -> None:
    """Draw where the votes or seats of one election are found at another.

    ``table`` has a row per way, as :func:`elections.tables.flows.rows` says, with
    a label, a number and colours for each side, kind_label and hover. ``captions.labels``:
    what stands above each column, ``before`` and ``after``.
    """
    table, width = told.table, canvas.width
    unit = scale(table, width=width)
    labels, size = told.captions.labels, canvas.sizes.text
    heads = {side: canvas.wrap(labels[side], _room(canvas), size) for side in SIDES}
    start = HEAD + LINE * max(head.count("<br>") for head in heads.values())
    columns = {side: blocks(table, side, unit, canvas, start=start) for side in SIDES}
    places = {
        "before": NAMES[width] + COLUMN,
        "after": WIDTH[width] - NAMES[width] - COLUMN,
    }
    used = {(side, block.party): block.top for side in SIDES for block in columns[side]}
    for row in records(_in_order(table)):
        _ribbon(canvas, row, used, places, unit)
    for side in SIDES:
        _column(canvas, table, side, columns[side], places[side])
    deepest = max(block.top + block.height for side in SIDES for block in columns[side])
    names = [
        name
        for side in SIDES
        for name in _names(canvas, table, side, columns[side], places[side], heads[side])
    ]
    # A name of several lines reaches down beyond the middle of its block.
    deepest = max(deepest, *(name.y + canvas.more_lines(name.text) / 2 for name in names)) + 14
    for name in names:
        size = canvas.sizes.text if name.head else 0
        place = name.x, round(name.y, 2)
        canvas.label(name.text, *place, size=size, anchor=name.anchor, halo=False)
    canvas.axis("x", range=[0, WIDTH[width]], visible=False)
    canvas.axis("y", range=[round(deepest), 0], visible=False)
    sides = (4, 4) if canvas.narrow else (8, 8)
    canvas.frame(told.captions, height=round(deepest), bottom=4, sides=sides)


def scale(table: pd.DataFrame, *, width: Width) -> float:
    """Return how many pixels a unit is high: the same on both sides."""
    wholes = [table.drop_duplicates(f"{side}_party")[f"{side}_value"].sum() for side in SIDES]
    return TALL[width] / max(*wholes, 1e-9)


def blocks(
    table: pd.DataFrame, side: str, unit: float, canvas: Canvas, *, start: float = HEAD
) -> list[Block]:
    """Return the blocks of one column from ``start`` down, each as high as its value.

    Each stands in a slot in which its name has room.
    """
    parties = table[table[f"{side}_party"].notna()].drop_duplicates(f"{side}_party")
    column, top = [], float(start)
    for row in records(parties.sort_values(f"{side}_place", kind="stable")):
        height = float(row[f"{side}_value"]) * unit
        lines = _name(canvas, row, side).count("<br>") + 1
        slot = max(height, lines * canvas.line_room())
        place = top + (slot - max(height, LEAST)) / 2
        column.append(Block(str(row[f"{side}_party"]), round(place, 2), round(height, 2)))
        top += slot + GAP
    return column


def _in_order(table: pd.DataFrame) -> pd.DataFrame:
    # From the top down on both sides, so that ribbons leave a block without crossing.
    return table.sort_values(["after_place", "before_place"], kind="stable", na_position="last")


def _ribbon(
    canvas: Canvas,
    row: Row,
    used: dict[tuple[str, str], float],
    places: dict[str, int],
    unit: float,
) -> None:
    ends = _ends(row, used, places, unit)
    upper = curve(*((x, top) for x, top, _ in ends))
    lower = curve(*((x, top + max(height, FINE)) for x, top, height in ends))
    outline = [*upper, *reversed(lower), upper[0]]
    sides = [side for side in SIDES if not is_missing(row[f"{side}_party"])]
    canvas.area(
        outline,
        fill=_faint(canvas.colour(row), canvas.palette.paper),
        line={"width": 0, "simplify": False},
        hover=canvas.hover(row["hover"]),
        name=row["kind"],
        customdata=[[row[f"{side}_{what}"] for side in sides for what in ("id", "party")]],
    )


def _ends(
    row: Row, used: dict[tuple[str, str], float], places: dict[str, int], unit: float
) -> list[tuple[float, float, float]]:
    """Return place, upper edge and height of a ribbon at both ends; take the room there.

    Where one side is missing the ribbon runs out to nothing after a short way.
    """
    ends: dict[str, tuple[float, float, float]] = {}
    for side in SIDES:
        if pd.notna(row[f"{side}_party"]):
            key, height = (side, str(row[f"{side}_party"])), float(row[f"{side}_part"]) * unit
            ends[side] = (float(places[side]), used[key], height)
            used[key] += height
    short = (places["after"] - places["before"]) * STUB
    for side, other, way in (("before", "after", -short), ("after", "before", short)):
        if side not in ends:
            x, top, height = ends[other]
            ends[side] = (x + way, top + height / 2, 0.0)
    return [ends[side] for side in SIDES]


def curve(start: tuple[float, float], end: tuple[float, float]) -> list[tuple[float, float]]:
    """Return points of an S-curve that is level at both ends (smoothstep).

    >>> curve((0, 0), (24, 10))[12]
    (12.0, 5.0)
    """
    points = []
    for step in range(CURVE_STEPS + 1):
        part = step / CURVE_STEPS
        rise = part * part * (3 - 2 * part)
        points.append(
            (
                round(start[0] + (end[0] - start[0]) * part, 2),
                round(start[1] + (end[1] - start[1]) * rise, 2),
            )
        )
    return points


def _column(
    canvas: Canvas, table: pd.DataFrame, side: str, column: Sequence[Block], place: int
) -> None:
    firsts = table.drop_duplicates(f"{side}_party")
    rows = {str(row[f"{side}_party"]): row for row in records(firsts)}
    outer = place - COLUMN if side == "before" else place + COLUMN
    for block in column:
        row = rows[block.party]
        top, bottom = block.top, block.top + max(block.height, LEAST)
        canvas.box(
            (place, top),
            (outer, bottom),
            fill=canvas.colour(row, f"{side}_"),
            line={"width": 0},
            name=row[f"{side}_label"],
        )


def _names(
    canvas: Canvas,
    table: pd.DataFrame,
    side: str,
    column: Sequence[Block],
    place: int,
    head: str,
) -> list[Label]:
    """Return each name with its value, and what became of it where there is room."""
    ways_of = grouped(records(table), f"{side}_party")
    out, anchor = (-1, "middle left") if side == "before" else (1, "middle right")
    x = place + out * (COLUMN + 3.0)
    labels = [Label(x, 9.0 + LINE / 2 * head.count("<br>"), head, anchor, head=True)]
    for block in column:
        first, *others = ways_of[block.party]
        text = _name(canvas, first, side)
        telling = not others and (side == "before" or is_missing(first["before_party"]))
        if not canvas.narrow and telling and first["kind"] != "stayed":
            longer = f"{text}, {first['kind_label']}"
            text = longer if canvas.text_width(longer) <= _room(canvas) else text
        labels.append(Label(x, block.top + max(block.height, LEAST) / 2, text, anchor))
    return labels


def _name(canvas: Canvas, row: Row, side: str) -> str:
    """Return a name with its value, on one line where there is room on every screen."""
    name, number = row[f"{side}_label"], row[f"{side}_number"]
    if not canvas.narrow:
        number = f"<b>{number}</b>"
    line = f"{name} {number}"
    if canvas.text_width(line) <= _room(canvas):
        return line
    return f"{canvas.fit(name, _room(canvas), lines=LINES)}<br>{number}"


def _room(canvas: Canvas) -> float:
    """Return how many pixels a name has beside its column on the least screen."""
    side = 4 if canvas.narrow else 8
    unit = (canvas.least - 2 * side) / WIDTH[canvas.width]
    return (NAMES[canvas.width] - 3) * unit + side - 2


def _faint(colour: str, paper: str) -> str:
    """Return the colour a third of the way to the paper, as an opaque colour."""
    mixed = [
        round(0.65 * int(colour[n : n + 2], 16) + 0.35 * int(paper[n : n + 2], 16))
        for n in (1, 3, 5)
    ]
    return "#" + "".join(f"{part:02x}" for part in mixed)
