"""Turnout over time, as published."""

from __future__ import annotations

from elections.charts.canvas import MAIN, Canvas, plain, years
from elections.text.captions import Told


def draw(told: Told, canvas: Canvas) -> None:
    """Draw turnout as published; second rounds marked, not joined to the line.

    ``told.table`` has election_id, election_label, date, round, share, value_label, hover.
    """
    palette = canvas.palette
    for number, rows in told.table.groupby("round"):
        first = number == 1
        canvas.points(
            [years(day) for day in rows["date"]],
            plain(rows["share"]),
            connectgaps=False,
            mode="lines+markers+text" if first else "markers+text",
            line={"color": palette.ink, "width": MAIN},
            marker=canvas.mark("value" if first else "second_round", palette.ink),
            text=rows["value_label"].tolist(),
            textposition="top center" if first else "bottom center",
            textfont={"size": canvas.sizes.small, "color": palette.ink},
            hover=rows["hover"].tolist(),
            customdata=rows[["election_id", "round"]].to_numpy().tolist(),
        )
    canvas.time_axis(told.table, before=1.3, after=1.6)
    canvas.percent_axis(told.captions.lists["ticks"], top=100)
    canvas.frame(told.captions, height=250, bottom=24)
