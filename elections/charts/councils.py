"""Local councils beside the chamber: bars of 100 percent, divided by party."""

from __future__ import annotations

import pandas as pd

from elections.charts.canvas import TICKS, Canvas, Sign, bar_heads, ink_on, key, records
from elections.tables.rules_timeline import each
from elections.text.captions import Told

HEAD, BAR, BREAK, SECTION = 19, 24, 10, 16
SIDES = (10, 22)
REST = "rest"
# A rest smaller than this is rounding.
LEAST_REST = 0.05


def draw(told: Told, canvas: Canvas) -> None:
    """Draw a bar per body and unit, its parts in the parties' colours and order.

    ``told.table`` has unit, body, head, party_id, label, colour, colour_dark, share (percent),
    segment (written into the part where it fits), hover, keys. What is missing of 100
    percent is the rest; the label ``rest`` of the captions says what it is.
    """
    table, rest = told.table, told.captions.labels[REST]
    top = key(canvas, _signs(canvas, table, rest), left=4)
    places, heads, bottom = _places(table, top)
    bar_heads(canvas, heads)
    rows = table.assign(
        place=[places[key] for key in zip(table["unit"], table["body"], strict=True)]
    )
    rows["base"] = rows.groupby(["unit", "body"], sort=False)["share"].cumsum() - rows["share"]
    for _, part in rows.groupby("party_id", sort=False):
        _parts(canvas, part)
    _rests(canvas, rows, rest)
    names = list(told.captions.lists["ticks"])
    canvas.axis("x", range=[0, 100], tickvals=list(TICKS), ticktext=names, tickangle=0)
    canvas.frame_rows(told.captions, bottom, sides=SIDES)


def _places(
    table: pd.DataFrame, top: float
) -> tuple[dict[tuple[str, str], float], list[tuple[str, float]], float]:
    places: dict[tuple[str, str], float] = {}
    heads: list[tuple[str, float]] = []
    at, last = top, None
    for unit, body, head in zip(table["unit"], table["body"], table["head"], strict=True):
        if (unit, body) in places:
            continue
        at -= SECTION if last not in (None, unit) else 0
        last = unit
        heads.append((head, at))
        places[(unit, body)] = at - HEAD - BAR / 2
        at -= HEAD + BAR + BREAK
    return places, heads, at + BREAK - 4


def _parts(canvas: Canvas, part: pd.DataFrame) -> None:
    first = part.iloc[0]
    fill = canvas.colour(first)
    canvas.bars(
        [float(share) for share in part["share"]],
        part["place"].tolist(),
        base=[round(float(base), 6) for base in part["base"]],
        thick=BAR,
        marker={"color": fill, "line": {"color": canvas.palette.paper, "width": 1}},
        hover=part["hover"].tolist(),
        name=first["label"],
        customdata=part["keys"].tolist(),
    )
    for row in each(part):
        canvas.text(
            _written(canvas, row.label, row.segment, row.share),
            round(float(row.base + row.share / 2), 3),
            row.place,
            colour=ink_on(fill),
        )


def _written(canvas: Canvas, name: str, value: str, share: float) -> str:
    """Return what a part has room for: name and value, the value, or nothing."""
    room = share / 100 * (canvas.least - sum(SIDES)) - 16
    long = f"{name} {value}"
    return next((one for one in (long, value) if canvas.text_width(one) < room), "")


def _rests(canvas: Canvas, rows: pd.DataFrame, name: str) -> None:
    given = rows.groupby(["unit", "body"], sort=False).agg(
        share=("share", "sum"), at=("place", "first")
    )
    rest = given[100 - given["share"] > LEAST_REST]
    if rest.empty:
        return
    canvas.bars(
        [round(100 - float(share), 6) for share in rest["share"]],
        rest["at"].tolist(),
        base=[round(float(share), 6) for share in rest["share"]],
        thick=BAR,
        marker=canvas.filled("rest", ""),
        hover=[name] * len(rest),
        name=name,
    )


def _signs(canvas: Canvas, table: pd.DataFrame, rest: str) -> list[Sign]:
    firsts = table.drop_duplicates("party_id").sort_values("order", kind="stable")
    fills = {row["label"]: canvas.colour(row) for row in records(firsts)}
    signs = [Sign(str(name), "box", fill, fill) for name, fill in fills.items()]
    short = table.groupby(["unit", "body"])["share"].sum() < 100 - LEAST_REST
    if short.any():
        signs.append(Sign(rest, "box", canvas.palette.rule, canvas.palette.muted))
    return signs
