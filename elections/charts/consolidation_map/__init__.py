"""The consolidation map: every party a line, from founding to end, as on a map of the metro."""

from __future__ import annotations

from elections.charts.canvas import Canvas, key
from elections.charts.consolidation_map.draw import draw_lines, draw_signs, room_at_edge
from elections.charts.consolidation_map.labels import (
    LEVEL,
    elections,
    names,
    reforms,
    reforms_box,
    signs,
    turns,
)
from elections.charts.consolidation_map.ways import LEFT, SIDE, layout
from elections.text.captions import Told

# What stays free above the key, in pixels.
KEY_GAP = 8


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
    plan = layout(lines, marks, width=width, top=top, pixels=canvas.least, right=right)
    scale, base = plan.scale, round(plan.bottom + 34, 2)
    turns(canvas, scale, marks, elections(canvas, scale, marks, base), base)
    draw_lines(canvas, plan)
    labels = told.captions.labels
    heads = labels["joined"], labels["apart"]
    taken, written = draw_signs(canvas, marks, plan), [reforms_box(canvas, told.captions, base)]
    names(canvas, marks, plan, heads=heads, taken=taken, written=written)
    foot = round(reforms(canvas, scale, marks, told.captions, base))
    ends = [scale.time(x) for x in (-LEFT[width], scale.plot + scale.right)]
    canvas.axis("x", range=ends, visible=False)
    canvas.axis("y", range=[foot, 0], visible=False)
    in_key, left = signs(canvas, scale, labels, told.records("widths")), LEFT[width]
    below = key(canvas, in_key, left=-left, top=-KEY_GAP, foot=True, right=left + SIDE[width])
    sides = (SIDE[width], SIDE[width])
    canvas.frame(told.captions, height=foot, bottom=round(-below), sides=sides)
