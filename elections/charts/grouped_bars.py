"""Grouped bars: under each heading one or several, whole or divided, on one scale."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from math import inf
from operator import itemgetter
from typing import Any, Literal

from elections.charts.canvas import (
    TICKS,
    Canvas,
    Mark,
    Pattern,
    Row,
    Sign,
    bar_heads,
    ink_on,
    key,
    plain,
    scale_lines,
    strokes,
)
from elections.text.captions import Told
from elections.text.words import is_missing

# Heights in pixels, counted down from the top of the plot.
HEAD, WHOLE, DIVIDED, GAP, BREAK, SECTION = 19, 16, 24, 3, 11, 16
SIDES = (10, 22)
MARKS: dict[str, Mark] = {"votes": "votes"}
# The bar that leads to a mark.
THIN = 3
# What a note above a mark needs.
OVER = 17
REST = "rest"
# A rest smaller than this is rounding.
LEAST_REST = 0.05
# The colour of the palette that a part of a bar has, and the strokes across it.
LOOKS: dict[str, tuple[str, Pattern | Literal[""]]] = {
    "shade_1": ("ink", ""),
    "shade_2": ("muted", ""),
    "shade_3": ("paper", "|"),
}


def draw(told: Told, canvas: Canvas) -> None:
    """Draw bars in groups, each group under its heading, what they say written at them.

    The rows of ``told.beside["bars"]``, or else of ``told.table``, are bars or parts of them,
    in order: group, head (of the group), bar (parts of one bar follow each other), value
    (percent, may be missing), note (written at it or in it), hover, keys (ids), and style:
    ``solid``, ``muted`` and ``votes`` (the mark of the list vote at the end of a thin bar) are
    whole bars; ``shade_1`` to ``shade_3`` and ``party`` (label, colour, colour_dark, and order,
    that of the key) are parts. There may be brief (what is written where the note has no room),
    section (whose bars stand together) and limit (percent, where a tick crosses the bar). The
    captions have the list ``ticks``, the words of every 25 percent
    up to the end of the scale, and a label for each style that is to stand in the key, and for
    the ``rest``, where what is missing of 100 percent is to be drawn.
    """
    captions = told.captions
    names = list(captions.lists["ticks"])
    ticks = TICKS[: len(names)]
    percent = (canvas.least - sum(SIDES)) / ticks[-1]
    rows = list(_named(told.records("bars") or told.records(), captions.labels))
    firsts: dict[str, Row] = {}
    for row in rows:
        firsts.setdefault(row["sign"], row)
    ordered = sorted(firsts.values(), key=lambda row: row.get("order", 0))
    signs = [_sign(canvas, row) for row in ordered]
    top = key(canvas, [sign for sign in signs if sign.name], left=4)
    rows = [row | {"head": canvas.wrap(row["head"], bold=True)} for row in rows]
    rows = [row | {"over": _is_above(canvas, row, percent)} for row in rows]
    placed, heads, bottom = _placed(canvas, rows, top)
    bar_heads(canvas, heads)
    for sign in signs:
        _bars(canvas, sign, [row for row in placed if row["sign"] == sign.name])
    silent = _silent(canvas, rows, percent)
    sums = _sums(canvas, [row for row in placed if row["group"] in silent], percent)
    for row in placed:
        if row["group"] not in sums:
            _note(canvas, row, _sign(canvas, row), percent)
        _limit(canvas, row)
    scale_lines(canvas, ticks, (bottom, top))
    canvas.axis("x", range=[0, ticks[-1]], tickvals=list(ticks), ticktext=names, tickangle=0)
    canvas.frame_rows(captions, bottom, sides=SIDES)


def _named(rows: list[Row], labels: Mapping[str, str]) -> Iterator[Row]:
    """Yield the parts with the sign of each, behind those of a bar what is missing of 100."""
    for _, bar in groupby(rows, itemgetter("group", "bar")):
        parts = list(bar)
        for row in parts:
            name = row["label"] if row["style"] == "party" else labels.get(row["style"], "")
            yield row | {"sign": name}
        rest = 100 - sum(_value(row) for row in parts)
        if REST in labels and rest > LEAST_REST:
            words = {"sign": labels[REST], "hover": labels[REST], "note": "", "brief": ""}
            yield parts[-1] | words | {"style": REST, "value": rest, "order": inf, "keys": []}


def _silent(canvas: Canvas, rows: list[Row], percent: float) -> set[str]:
    """Return the groups with a part, of a bar in shades, that has no room for its number."""
    return {
        row["group"]
        for row in rows
        if row["style"] in LOOKS
        and _value(row)
        and not _fits(canvas, row["note"], _value(row) * percent)
    }


def _sums(canvas: Canvas, rows: list[Row], percent: float) -> set[str]:
    """Write the numbers of all parts behind their bar; return the groups where there is room."""
    written = set()
    for group, bar in groupby(rows, itemgetter("group")):
        parts = list(bar)
        end, text = sum(map(_value, parts)), " + ".join(row["note"] for row in parts)
        if end * percent + canvas.text_width(text) + 4 <= canvas.least - SIDES[0]:
            place: dict[str, Any] = {"xanchor": "left", "yanchor": "middle", "xshift": 4}
            canvas.text(text, end, parts[0]["place"], on_paper=True, **place)
            written.add(group)
    return written


def _fits(canvas: Canvas, text: str, room: float) -> bool:
    return canvas.text_width(text) + 8 < room


def _is_above(canvas: Canvas, row: Row, percent: float) -> bool:
    """Tell whether the note of a mark has no room behind it: it stands above the line to it."""
    room, long = _value(row) * percent, canvas.text_width(row["note"]) + 12
    return row["style"] in MARKS and room + long > canvas.least - SIDES[0]


def _limit(canvas: Canvas, row: Row) -> None:
    """Draw a tick across a bar at its limit, where it has one."""
    if not is_missing(row.get("limit")):
        ends = [(float(row["limit"]), row["place"] + side * WHOLE * 0.75) for side in (-1, 1)]
        canvas.stroke(*ends, colour=canvas.palette.muted, width=2)


def _placed(
    canvas: Canvas, rows: list[Row], top: float
) -> tuple[list[Row], list[tuple[str, float]], float]:
    """Return the rows with their place and start; the heads with their heights; the lower end."""
    placed: list[Row] = []
    heads: list[tuple[str, float]] = []
    at, section = top, None
    for _, group in groupby(rows, itemgetter("group")):
        first, *others = group
        if heads:
            at -= BREAK + (SECTION if first.get("section") != section else 0)
        section = first.get("section")
        heads.append((first["head"], at))
        at -= HEAD + canvas.more_lines(first["head"])
        for _, bar in groupby([first, *others], itemgetter("bar")):
            start, high, noted = 0.0, 0, False
            for row in bar:
                at -= OVER if row["over"] else 0
                high = DIVIDED if _is_part(row) else WHOLE
                placed.append(row | {"place": at - high / 2, "start": round(start, 6)})
                start, noted = start + _value(row), noted or bool(row["note"])
            # What is said in the heading alone needs no room for a bar.
            at -= high + GAP if noted else 0
    return placed, heads, at - 1


def _is_part(row: Row) -> bool:
    return row["style"] not in ("solid", "muted", *MARKS)


def _value(row: Row) -> float:
    return 0.0 if is_missing(row["value"]) else float(row["value"])


def _sign(canvas: Canvas, row: Row) -> Sign:
    """Return how a bar looks, and what it is called."""
    palette, style = canvas.palette, row["style"]
    fill = line = palette.ink
    if style == "party":
        fill = line = canvas.colour(row)
    elif style in ("muted", "votes"):
        fill = line = palette.muted
    elif style in LOOKS:
        name, hatch = LOOKS[style]
        fill = getattr(palette, name)
        return Sign(row["sign"], "box", fill, line if hatch else fill, hatch=hatch)
    elif style == REST:
        fill, line = palette.rule, palette.muted
    return Sign(row["sign"], "box", fill, line, mark=MARKS.get(style))


def _bars(canvas: Canvas, sign: Sign, rows: list[Row]) -> None:
    part = _is_part(rows[0])
    look: dict[str, Any] = {"name": sign.name, "hover": [row["hover"] for row in rows]}
    if rows[0]["keys"]:
        look["customdata"] = [row["keys"] for row in rows]
    palette = canvas.palette
    edge = palette.paper if rows[0]["style"] == "party" else sign.line
    face = {"color": sign.fill, "line": {"color": edge, "width": 1 if part else 0}}
    if sign.hatch:
        face["pattern"] = strokes(sign.line, palette, sign.hatch)
    values, places = plain(row["value"] for row in rows), [row["place"] for row in rows]
    # A bar narrower than a pixel is drawn a pixel wide, if it has no edge.
    canvas.bars(
        values,
        places,
        base=[row["start"] for row in rows],
        thick=DIVIDED if part else THIN if sign.mark else WHOLE,
        marker=face,
        cliponaxis=False,
        **look,
    )
    if sign.mark:
        mark = canvas.mark(sign.mark, sign.line)
        canvas.points(values, places, mode="markers", marker=mark, **look)


def _behind_limit(row: Row, long: float) -> float:
    """Return where a note so many percent long stands: behind its bar, and a tick at its limit."""
    value = _value(row)
    limit = value if is_missing(row.get("limit")) else float(row["limit"])
    return limit if value <= limit <= value + long else value


def _note(canvas: Canvas, row: Row, sign: Sign, percent: float) -> None:
    """Write what a bar says into it where it fits on every screen; that of a whole one else behind.

    Beside a mark it stands behind it, or above the line to it where the figure ends.
    """
    value, note, place = _value(row), row["note"], row["place"]
    room, long = value * percent, canvas.text_width(note) + 12
    if _is_part(row):
        fitting = (text for text in (note, row.get("brief", "")) if _fits(canvas, text, room))
        middle = round(row["start"] + value / 2, 3)
        paper = bool(sign.hatch)
        canvas.text(
            next(fitting, ""), middle, place, colour=ink_on(sign.fill) * (not paper), on_paper=paper
        )
        return
    if row["over"]:
        above: dict[str, Any] = {"xanchor": "right", "yanchor": "bottom", "yshift": 7}
        canvas.text(note, value, place, on_paper=True, xshift=8, **above)
        return
    inside = not sign.mark and long < room
    before = not inside and room + long > canvas.least - SIDES[0]
    colour, away = ink_on(sign.fill) if inside else "", 9 if sign.mark else 4
    if is_missing(row["value"]):
        colour, away = canvas.palette.muted, -4
    canvas.text(
        note,
        0 if inside else value if before else _behind_limit(row, (long + away) / percent),
        place,
        colour=colour,
        on_paper=not inside,
        xanchor="right" if before else "left",
        yanchor="middle",
        xshift=-away if before else away,
    )
