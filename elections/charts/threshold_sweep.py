"""The threshold sweep: a row per list, its seats at every threshold from 0 to 10 percent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from elections.charts.canvas import Canvas, Rows, records
from elections.charts.frame import (
    LEAST,
    PALETTES,
    SIZES,
    Scheme,
    Width,
    colours,
    frame_rows,
    ink_on,
    label,
)
from elections.text.captions import Captions

ROW: dict[Width, int] = {"narrow": 46, "wide": 40}
BAND = 22
STEPS = 101
SIDES = (8, 18)
HEAD = 34


def threshold_sweep(table: Rows, captions: Captions, *, scheme: Scheme, width: Width) -> go.Figure:
    """Draw a band per list along the thresholds, each stretch with its number of seats.

    ``table`` has a row per list and stretch: party_id, election_id, list_label, first and
    last (tenths of a percent), seats, colour, colour_dark, hover. ``captions.labels`` has
    ticks, law and scenario ('' for none) with law_at and scenario_at in tenths.
    """
    canvas = Canvas()
    sizes = SIZES[width]
    stretches: dict[str, list[dict[str, Any]]] = {}
    for row in records(table):
        stretches.setdefault(row["party_id"], []).append(row)
    top = {name: -float(HEAD + number * ROW[width]) for number, name in enumerate(stretches)}
    bottom = -float(HEAD + len(stretches) * ROW[width])
    lines = [int(captions.labels[name]) + 0.5 for name in ("law_at", "scenario_at")]
    # A line at the very left would run through the names.
    shift = 5 if min(lines) < 2 else -3
    for name, rows in stretches.items():
        _band(canvas, rows, top[name], lines, scheme=scheme, width=width)
        label(
            canvas,
            f"<b>{rows[0]['list_label']}</b>",
            0,
            top[name] + 1,
            colour=PALETTES[scheme].ink,
            size=sizes.small,
            xanchor="left",
            yanchor="top",
            xshift=shift,
        )
    _marks(canvas, captions, bottom, scheme=scheme, width=width)
    canvas.update_xaxes(
        range=[0, STEPS],
        tickvals=[tick + 0.5 for tick in range(0, STEPS, 10)],
        ticktext=captions.labels["ticks"].split("|"),
        tickangle=0,
    )
    return frame_rows(canvas, captions, bottom, scheme=scheme, width=width, bottom=26, sides=SIDES)


def _band(
    canvas: Canvas,
    rows: list[dict[str, Any]],
    top: float,
    lines: Sequence[float],
    *,
    scheme: Scheme,
    width: Width,
) -> None:
    palette, size = PALETTES[scheme], SIZES[width].small
    colour = colours(rows[0]["colour"], rows[0]["colour_dark"], scheme)
    middle = top - 17 - BAND / 2
    canvas.add_bar(
        orientation="h",
        x=[row["last"] + 1 - row["first"] for row in rows],
        base=[row["first"] for row in rows],
        y=[middle] * len(rows),
        width=BAND,
        marker={
            "color": [colour if row["seats"] else palette.paper for row in rows],
            "line": {
                "color": [palette.paper if row["seats"] else palette.rule for row in rows],
                "width": 1,
            },
        },
        hovertext=[row["hover"] for row in rows],
        hoverinfo="text",
        name=rows[0]["list_label"],
        customdata=[[row["election_id"], row["party_id"], row["seats"]] for row in rows],
    )
    step = (LEAST[width] - sum(SIDES)) / STEPS
    for row in rows:
        text, long = str(row["seats"]), row["last"] + 1 - row["first"]
        room = len(text) * size * 0.62 + 4
        if long * step >= room:
            ink = ink_on(colour) if row["seats"] else palette.muted
            place = _beside(row["first"] + long / 2, lines, room / step)
            label(canvas, text, place, middle, colour=ink, size=size)


def _beside(place: float, lines: Sequence[float], room: float) -> float:
    """Return a place for a number that no line crosses, as near as one step of its room."""
    for moved in (place, place + room, place - room):
        if all(abs(moved - line) > 0.7 * room for line in lines):
            return moved
    return place


def _marks(
    canvas: Canvas, captions: Captions, bottom: float, *, scheme: Scheme, width: Width
) -> None:
    palette, labels = PALETTES[scheme], captions.labels
    marks = [(int(labels["law_at"]), labels["law"], palette.ink, "solid", -2)]
    if labels["scenario"]:
        scenario = int(labels["scenario_at"])
        marks.append((scenario, labels["scenario"], palette.accent, "dot", -18))
    for place, text, colour, dash, rise in marks:
        canvas.add_shape(
            type="line",
            x0=place + 0.5,
            x1=place + 0.5,
            y0=rise - 6,
            y1=bottom,
            line={"color": colour, "width": 1.5, "dash": dash},
        )
        right = place > STEPS / 2
        label(
            canvas,
            text,
            place + 0.5,
            rise,
            colour=colour,
            size=SIZES[width].small,
            xanchor="right" if right else "left",
            yanchor="top",
            xshift=-4 if right else 4,
        )
