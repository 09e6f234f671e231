"""What frames the lines of the map: elections above, rules changed below, and the key."""

from __future__ import annotations

import pandas as pd

from elections.charts.axes import years
from elections.charts.map_sheet import Sheet
from elections.charts.text_width import text_width
from elections.text.captions import Captions

LEVEL = 15
SIGNS = ("key-founded", "key-renamed", "key-end", "key-open", "key-barred")
KEY_GAP = 22


def elections(sheet: Sheet, table: pd.DataFrame, captions: Captions, base: float) -> None:
    """Draw an upright rule at each election, its name above; names that meet are staggered."""
    held = table[table["mark"] == "stood"].drop_duplicates("election_id").sort_values("at")
    ends: list[float] = []
    for number, (election, at) in enumerate(zip(held["election_id"], held["at"], strict=True)):
        x = sheet.scale.x(years(at))
        text = captions.labels[election]
        if sheet.width == "narrow" and text.isdigit() and number:
            text = f"’{text[-2:]}"
        half = text_width(f"<b>{text}</b>", sheet.sizes.small) / 2 + 3
        level = next((n for n, end in enumerate(ends) if end <= x - half), len(ends))
        ends[level : level + 1] = [x + half]
        y = 8 + level * LEVEL
        sheet.stroke((x, y + 9), (x, base), colour=sheet.palette.rule)
        sheet.text(f"<b>{text}</b>", x, y, anchor="middle center")


def reforms(sheet: Sheet, table: pd.DataFrame, captions: Captions, base: float) -> float:
    """Mark the acts that changed the rules on the time axis; return where that ends below."""
    palette, rows = sheet.palette, table[table["mark"] == "reform"]
    sheet.stroke((0, base), (sheet.scale.plot, base), colour=palette.muted)
    sheet.marks(
        [(sheet.scale.x(years(at)), base) for at in rows["at"]],
        {"symbol": "diamond", "size": 9, "color": palette.muted},
        name=captions.labels["reforms"],
        hover=rows["hover"].tolist(),
        ids=rows[["mark_id"]].to_numpy().tolist(),
    )
    wide = sheet.width == "wide"
    parts = ("reforms", "reforms-note") if wide else ("reforms",)
    said = " ".join(captions.labels[part] for part in parts if part in captions.labels)
    sheet.text(said, -4, base - 12, colour=palette.muted)
    if not wide:
        return base + 14
    return _changes(sheet, rows, base)


def key(sheet: Sheet, captions: Captions, top: float) -> float:
    """Draw the key below everything; return where it ends below."""
    shares = [name for name in captions.labels if name.startswith("key-width-")]
    room = sheet.scale.plot + (60 if sheet.width == "narrow" else 0)
    x, y = 0.0, top + 18
    for name in (*SIGNS, *shares):
        text = captions.labels[name]
        long = 25 + text_width(text, sheet.sizes.small)
        if x and x + long > room:
            x, y = 0.0, y + 24
        _sign(sheet, name, x, y)
        sheet.text(text, x + 21, y, colour=sheet.palette.muted)
        x += long + KEY_GAP
    return y + 20


def _changes(sheet: Sheet, rows: pd.DataFrame, base: float) -> float:
    """Write what each act changed below its mark, in as few levels as there is room for."""
    palette = sheet.palette
    below: list[tuple[float, int]] = []
    # From the last to the first: no stroke to a later text runs through an earlier one.
    for at, text in zip(reversed(list(rows["at"])), reversed(list(rows["note"])), strict=True):
        if text:
            x = sheet.scale.x(years(at))
            end = x + text_width(text, sheet.sizes.small) + 10
            level = 1 + max((one for place, one in below if place < end), default=-1)
            below.append((x, level))
            y = base + 17 + level * LEVEL
            sheet.stroke((x, base), (x, y + 5), colour=palette.rule)
            sheet.text(text, x + 3, y, colour=palette.muted)
    levels = 1 + max((level for _, level in below), default=-1)
    return base + 17 + levels * LEVEL - 4


def _sign(sheet: Sheet, name: str, x: float, y: float) -> None:
    palette = sheet.palette
    long = 10 if name == "key-end" else 18
    wide = 3.0
    if name.startswith("key-width-"):
        wide = float(name.rsplit("-", 1)[1]) * sheet.scale.percent
    dash = "3px,3px" if name == "key-open" else "solid"
    sheet.stroke((x, y), (x + long, y), colour=palette.muted, width=wide, dash=dash)
    if name == "key-end":
        sheet.stroke((x + 10, y - 6), (x + 10, y + 6), colour=palette.ink, width=3)
    ring = {"color": palette.ink, "width": 1.8}
    if name == "key-founded":
        look = {"symbol": "circle", "size": 8, "color": palette.muted}
        sheet.marks([(x, y)], look, name=name)
    if name == "key-renamed":
        look = {"symbol": "circle", "size": 9, "color": palette.paper, "line": ring}
        sheet.marks([(x + 9, y)], look, name=name)
    if name == "key-barred":
        sheet.marks([(x + 9, y)], {"symbol": "x-thin", "size": 8, "line": ring}, name=name)
