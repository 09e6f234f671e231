"""The consolidation map: every party a line, from founding to end, as on a map of the metro."""

from __future__ import annotations

from elections.charts.canvas import Canvas
from elections.charts.consolidation_map.draw import (
    RIGHT,
    Sheet,
    draw_lines,
    draw_signs,
    room_at_edge,
)
from elections.charts.consolidation_map.labels import (
    LEVEL,
    elections,
    key,
    names,
    reforms,
    reforms_box,
    turns,
)
from elections.charts.consolidation_map.ways import layout
from elections.text.captions import Told


def draw(told: Told, canvas: Canvas) -> None:
    """Draw the lines of parties with all that befell them.

    ``told.table`` has a row per mark: mark, mark_id, line_id, party_id, election_label, at
    (day), share, members, label, short, note (written at it), turn (written at an upright line
    through the map), hover. ``told.beside["lines"]`` has a
    row per stretch of a line, as the rows of the figure say, with party_id (its first name),
    label, end_label, end_year (of a merger, where it is known), colour, colour_dark and
    hover; ``told.beside["widths"]`` what the key explains of widths, share and label.
    ``captions.labels``: ``reforms`` and the other words of the key under ``key-…``.
    """
    marks, top = told.table, 52 if canvas.narrow else 56
    top += LEVEL * int((marks["turn"] != "").sum())
    lines, width = told.beside["lines"], canvas.width
    right = room_at_edge(canvas, lines)
    pixels = canvas.least - right + RIGHT[width]
    plan = layout(lines, marks, width=width, top=top, pixels=pixels)
    sheet = Sheet(canvas, plan.scale, right)
    base = plan.bottom + 34
    turns(sheet, marks, elections(sheet, marks, base), base)
    draw_lines(sheet, plan)
    labels = told.captions.labels
    heads = labels["joined"], labels["apart"]
    taken, written = draw_signs(sheet, marks, plan), [reforms_box(sheet, told.captions, base)]
    names(sheet, marks, plan, heads=heads, taken=taken, written=written)
    foot = reforms(sheet, marks, told.captions, base)
    foot = key(sheet, told.captions, told.beside["widths"], foot)
    sheet.finish(foot)
    sides = (4, 4) if canvas.narrow else (8, 8)
    canvas.frame(told.captions, height=round(foot), bottom=4, sides=sides)
