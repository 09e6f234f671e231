"""Turnout over time, as published."""

from __future__ import annotations

from elections.charts.canvas import MAIN, Canvas, plain, time_ends, write_values, years
from elections.text.captions import Told

SIDE, HEIGHT = 8, 250
# The end of the axis, in percent: the name of the whole stands on its line.
TOP = 108
# Pixels before the first election and after the last: for the names of the axis, and a value.
ROOM = (54, 26)


def draw(told: Told, canvas: Canvas) -> None:
    """Draw turnout as published; second rounds marked, not joined to the line.

    ``told.table`` has election_id, election_label, date, round, share, note, hover.
    """
    palette, pixels = canvas.palette, canvas.least - 2 * SIDE
    ends = time_ends(told.table["date"], pixels=pixels, room=ROOM)
    year = pixels / (ends[1] - ends[0])
    for number, rows in told.table.groupby("round"):
        first = number == 1
        x, shares = [years(day) for day in rows["date"]], plain(rows["share"])
        canvas.points(
            x,
            shares,
            connectgaps=False,
            mode="lines+markers" if first else "markers",
            line={"color": palette.ink, "width": MAIN},
            marker=canvas.mark("value" if first else "second_round", palette.ink),
            hover=rows["hover"].tolist(),
            customdata=rows[["election_id", "round"]].to_numpy().tolist(),
        )
        texts = rows["note"].tolist()
        write_values(canvas, x, shares, texts, unit=year, rise=HEIGHT / TOP, above=first)
    canvas.time_axis(told.table, ends=ends)
    canvas.value_axis(told.captions.lists["ticks"], top=TOP)
    canvas.frame(told.captions, height=HEIGHT, bottom=24, sides=(SIDE, SIDE))
