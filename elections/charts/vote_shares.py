"""Vote shares over time: the largest party above, the other lists enlarged below."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pandas as pd

from elections.charts.canvas import Canvas, Width, plain, spread, tick, years
from elections.package.schema import AGAINST_ALL
from elections.text.captions import Told

SPLIT = 0.52
SIDE = 8
# Half a tick, in pixels on the least screen.
TICK: dict[Width, int] = {"narrow": 6, "medium": 8, "wide": 10}
# Years of room before the first election and after the last, where names stand.
ROOM: dict[Width, tuple[float, float]] = {
    "narrow": (3.4, 8.5),
    "medium": (3.4, 6.6),
    "wide": (2.6, 4.2),
}
LOWER_TICKS = (0, 5, 10, 15, 20)


def draw(told: Told, canvas: Canvas) -> None:
    """Draw the list vote of each line of parties, with the threshold of each election.

    ``told.table`` has a row per election and list: election_id, election_label, date,
    party_id, line_id, label, share (percent, may be missing), largest (whether it
    belongs to the line drawn in the upper panel), named (whether it gets a label),
    threshold (percent, may be missing), threshold_label (where it is not that of the election
    before), colour, colour_dark, hover. ``told.captions``: the lists ``ticks`` and
    ``lower_ticks`` are written beside the lines, the label ``threshold`` names the threshold.
    """
    table, captions = told.table, told.captions
    upper, lower = table[table["largest"]], table[~table["largest"]]
    elections = list(dict.fromkeys(table["election_id"]))
    _largest(canvas, upper, elections)
    top = _lower_top(lower)
    for _, rows in lower.groupby("line_id", sort=False):
        _line(canvas, rows, elections)
    _names(canvas, lower, top * (0.062 if canvas.narrow else 0.052))
    before, after = ROOM[canvas.width]
    days = [years(day) for day in table["date"]]
    year = (canvas.least - 2 * SIDE) / (max(days) - min(days) + before + after)
    _thresholds(canvas, table, captions.labels["threshold"], year)
    canvas.time_axis(table, before=before, after=after)
    canvas.axis("x", anchor="y2")
    canvas.percent_axis(captions.lists["ticks"], top=112, domain=[SPLIT + 0.04, 1])
    canvas.percent_axis(
        captions.lists["lower_ticks"],
        top=top,
        ticks=LOWER_TICKS,
        axis="y2",
        domain=[0, SPLIT - 0.04],
        anchor="x",
    )
    canvas.text(
        captions.labels["lower"],
        0,
        SPLIT - 0.015,
        size=canvas.sizes.text,
        xref="paper",
        yref="paper",
        xanchor="left",
        yanchor="middle",
    )
    canvas.frame(captions, height=640 if canvas.narrow else 620, bottom=24, sides=(SIDE, SIDE))


def _largest(canvas: Canvas, rows: pd.DataFrame, elections: list[str]) -> None:
    if rows.empty:
        return
    last = rows.iloc[-1]
    colour = canvas.colour(last)
    canvas.points(
        **_points(rows, elections),
        line={"color": colour, "width": 3},
        marker={"size": 10, "color": colour},
        name=last["label"],
        connectgaps=False,
    )
    places, shares = [years(day) for day in rows["date"]], plain(rows["share"])
    canvas.values(places, shares, rows["value_label"].tolist(), [True] * len(rows))
    known = rows.dropna(subset=["share"])
    known = known.assign(before=known["share"].shift(), after=known["share"].shift(-1))
    for _, row in known.drop_duplicates("party_id").iterrows():
        # Where the line climbs to its new name, the name stands to the right of it.
        climbs = row["share"] > row["before"] and pd.notna(row["after"])
        canvas.text(
            f"<b>{row['label']}</b>",
            years(row["date"]),
            row["share"],
            colour=colour,
            size=canvas.sizes.text,
            yshift=-32 if climbs else -20,
            xanchor="left" if climbs else "center",
            xshift=-4 if climbs else 0,
        )


def _line(canvas: Canvas, rows: pd.DataFrame, elections: list[str]) -> None:
    last = rows.iloc[-1]
    colour, named = canvas.colour(last), bool(last["named"])
    canvas.points(
        **_points(rows, elections),
        yaxis="y2",
        line={"color": colour, "width": 2 if named else 1},
        marker={"size": 8 if named else 5, "color": colour},
        opacity=1.0 if named else 0.7,
        name=last["label"],
        connectgaps=False,
    )


def _points(rows: pd.DataFrame, elections: list[str]) -> dict[str, Any]:
    # A list that missed an election leaves a gap: nothing is drawn where nothing was voted.
    points: dict[str, list[Any]] = {"x": [], "y": [], "hover": [], "customdata": []}
    previous = None
    for _, row in rows.iterrows():
        position = elections.index(row["election_id"])
        if previous is not None and position != previous + 1:
            gap = {"x": None, "y": None, "hover": None, "customdata": [None, None]}
            for name, value in gap.items():
                points[name].append(value)
        previous = position
        points["x"].append(years(row["date"]))
        points["y"].extend(plain([row["share"]]))
        points["hover"].append(row["hover"])
        points["customdata"].append([row["election_id"], row["party_id"]])
    return points


def _names(canvas: Canvas, rows: pd.DataFrame, gap: float) -> None:
    drawn = rows[rows["share"].notna() & rows["named"]]
    is_last = ~drawn.duplicated("line_id", keep="last")
    lasts = drawn[is_last | ((drawn["kind"] == AGAINST_ALL) & (not canvas.narrow))]
    for _, group in lasts.groupby("election_id", sort=False):
        heights = spread(group["share"].tolist(), gap=gap)
        for height, (_, row) in zip(heights, group.iterrows(), strict=True):
            text = row["label"] if canvas.narrow else f"{row['label']} {row['value_label']}"
            place = years(row["date"])
            canvas.text(text, place, height, on_paper=True, xanchor="left", xshift=8, yref="y2")


def _thresholds(canvas: Canvas, table: pd.DataFrame, name: str, year: float) -> None:
    """Draw the threshold of each election across its day, its value where that is another."""
    rows = table.drop_duplicates("election_id").dropna(subset=["threshold"])
    days = [years(day) for day in rows["date"]]
    # At most a quarter of the way to the next election on either side.
    nearest = min((after - before for before, after in pairwise(days)), default=days[-1])
    half = min(TICK[canvas.width] / year, nearest / 4)
    for _, row in rows.iterrows():
        day, level = years(row["date"]), float(row["threshold"])
        canvas.points(
            [day - half, day + half],
            [level, level],
            yaxis="y2",
            mode="lines",
            line=tick(canvas.palette),
            name=name,
        )
        # Before its tick; the long first one above it, where there is little room.
        above = row["election_id"] == rows["election_id"].iloc[0] and canvas.narrow
        place = {"yshift": 9} if above else {"xanchor": "right", "xshift": -2}
        canvas.text(
            row["threshold_label"],
            day if above else day - half,
            level,
            colour=canvas.palette.muted,
            on_paper=True,
            yref="y2",
            **place,
        )


def _lower_top(rows: pd.DataFrame) -> float:
    highest = float(rows["share"].max()) if rows["share"].notna().any() else 10.0
    return max(10.0, highest * 1.12)
