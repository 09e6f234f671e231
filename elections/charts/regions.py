"""Turnout by region: a panel per election, a dot per figure, its status by its shape."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from elections.charts.canvas import TICKS, Canvas, Mark, Palette, Sign, Width, key, scale_lines
from elections.tables.rules_timeline import each
from elections.text.captions import Captions, Told

NATIONAL, MISSING = "national", "missing"
ROW, HEAD, BREAK = 20, 40, 22
NAMES: dict[Width, int] = {"narrow": 104, "wide": 128}
# Room for the column of values, behind the last panel and between two.
ROOM: dict[Width, int] = {"narrow": 54, "wide": 52}
PANEL_GAP = 0.072
# From the least to the most final, as a later figure takes the place of an earlier one.
MARKS: dict[str, Mark] = {
    "partial_day": "partial_day",
    "preliminary": "preliminary",
    "final": "value",
}
NONE = "–"


def draw(told: Told, canvas: Canvas) -> None:
    """Draw a panel per election: side by side on a wide screen, else one under the other.

    ``told.table`` has a row per figure, regions in their order: election_id, election_label,
    region_id, region_label, status, share (percent), value_label, hover, keys. A row with
    the status ``missing`` has no share and gets a dash; that of the whole country,
    ``national``, is drawn as a line.
    """
    table, beside, names = told.table, canvas.wide, NAMES[canvas.width]
    top = key(canvas, _signs(told.captions, canvas.palette), left=names)
    elections = list(dict.fromkeys(table["election_id"]))
    at, order = top, _regions(table)
    for number, election in enumerate(elections):
        part = table[table["election_id"] == election]
        shown = order if beside else [one for one in order if one in set(part["region_id"])]
        rows = {region: at - HEAD - ROW * (place + 0.5) for place, region in enumerate(shown)}
        _panel(canvas, part, rows, (at, _axis(number, beside)))
        if number == 0 or not beside:
            _names(canvas, table, rows)
        at -= 0 if beside else HEAD + ROW * len(shown) + BREAK
    bottom = at - HEAD - ROW * len(order) if beside else at + BREAK - 4
    _axes(canvas, len(elections) if beside else 1, told.captions.lists["ticks"])
    canvas.frame_rows(told.captions, bottom, sides=(names, ROOM[canvas.width]))


def _regions(table: pd.DataFrame) -> list[str]:
    """Return the regions in order: that of the last election, then what is older."""
    own = table[table["status"] != NATIONAL]
    latest = own[own["election_id"] == own["election_id"].iloc[-1]]
    return list(dict.fromkeys([*latest["region_id"], *own["region_id"]]))


def _axis(number: int, beside: bool) -> str:
    return f"x{number + 1}" if beside and number else "x"


def _panel(
    canvas: Canvas, part: pd.DataFrame, rows: dict[str, float], where: tuple[float, str]
) -> None:
    at, axis = where
    end = min(rows.values(), default=at) - ROW / 2
    scale_lines(canvas, TICKS, (at - HEAD, end), axis=axis)
    canvas.text(
        f"<b>{part['election_label'].iloc[0]}</b>",
        0,
        at,
        size=canvas.sizes.text,
        xref=axis,
        xanchor="left",
        yanchor="top",
    )
    for row in each(part[part["status"] == NATIONAL]):
        _national(canvas, row, (at - HEAD + 4, end), axis)
    own = part[part["status"] != NATIONAL]
    for status, dots in own[own["status"] != MISSING].groupby("status", sort=False):
        _dots(canvas, dots, str(status), rows, axis)
    for region, dots in own.groupby("region_id", sort=False):
        _values(canvas, dots, rows[str(region)], axis)


def _national(canvas: Canvas, row: Any, heights: tuple[float, float], axis: str) -> None:
    canvas.points(
        [row.share, row.share],
        heights,
        xaxis=axis,
        mode="lines",
        line={"color": canvas.palette.ink, "width": 1.5},
        hover=[row.hover, row.hover],
        name=row.status_label,
        customdata=[row.keys, row.keys],
    )
    canvas.text(row.value_label, row.share, heights[0], xref=axis, yanchor="bottom")


def _dots(
    canvas: Canvas, dots: pd.DataFrame, status: str, rows: dict[str, float], axis: str
) -> None:
    canvas.points(
        [float(share) for share in dots["share"]],
        [rows[region] for region in dots["region_id"]],
        xaxis=axis,
        mode="markers",
        marker=canvas.mark(MARKS[status], canvas.palette.accent),
        hover=dots["hover"].tolist(),
        name=dots["status_label"].iloc[0],
        customdata=dots["keys"].tolist(),
    )


def _values(canvas: Canvas, dots: pd.DataFrame, height: float, axis: str) -> None:
    """Draw a region's line with its value in a column behind it, an earlier one at its dot."""
    palette = canvas.palette
    canvas.stroke((0, height), (100, height), colour=palette.rule, xref=axis, layer="below")
    rank = {status: place for place, status in enumerate(MARKS)}
    ordered = dots.assign(_rank=dots["status"].map(rank)).sort_values("_rank", kind="stable")
    *earlier, last = each(ordered)
    missing = last.status == MISSING
    canvas.text(
        NONE if missing else str(last.value_label),
        1,
        height,
        colour=palette.muted if missing else palette.ink,
        xref=f"{axis} domain",
        xanchor="left",
        yanchor="middle",
        xshift=8,
    )
    for row in earlier:
        canvas.text(
            str(row.value_label),
            float(row.share),
            height,
            on_paper=True,
            xref=axis,
            xanchor="right",
            yanchor="middle",
            xshift=-8,
        )


def _names(canvas: Canvas, table: pd.DataFrame, rows: dict[str, float]) -> None:
    names = dict(zip(table["region_id"], table["region_label"], strict=True))
    for region, height in rows.items():
        canvas.text(
            names[region],
            0,
            height,
            xref="paper",
            xanchor="left",
            yanchor="middle",
            xshift=-NAMES[canvas.width],
        )


def _axes(canvas: Canvas, count: int, names: Sequence[str]) -> None:
    chosen = range(len(TICKS)) if count == 1 else (0, 2, 4)
    share = (1 + PANEL_GAP) / count
    for number in range(count):
        start, end = number * share, (number + 1) * share - PANEL_GAP
        canvas.axis(
            _axis(number, True),
            domain=[round(start, 4), round(end, 4)],
            anchor="y",
            range=[0, 100],
            tickvals=[TICKS[one] for one in chosen],
            ticktext=[names[one] for one in chosen],
            tickangle=0,
        )


def _signs(captions: Captions, palette: Palette) -> list[Sign]:
    accent = palette.accent
    signs = {
        **{status: Sign("", "dot", accent, accent, mark=mark) for status, mark in MARKS.items()},
        NATIONAL: Sign("", "rule", palette.ink, palette.ink),
    }
    return [
        replace(sign, name=captions.labels[status])
        for status, sign in signs.items()
        if status in captions.labels
    ]
