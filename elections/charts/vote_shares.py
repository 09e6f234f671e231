"""Vote shares over time: the largest party above, the other lists enlarged below."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from elections.charts.axes import drawn, percent_axis, spread, time_axis, years
from elections.charts.frame import (
    PALETTES,
    SIZES,
    Scheme,
    Width,
    colours,
    frame,
    label,
    value_labels,
)
from elections.text.captions import Captions

SPLIT = 0.52


def vote_shares(
    table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width
) -> go.Figure:
    """Draw the list vote of each line of parties, with the threshold of each election.

    ``table`` has a row per election and list: election_id, election_label, date,
    party_id, line_id, label, share (percent, may be missing), largest (whether it
    belongs to the line drawn in the upper panel), named (whether it gets a label),
    threshold, colour, colour_dark, hover. ``captions.labels``: ``ticks`` and
    ``lower_ticks`` are written beside the lines, ``threshold`` names the threshold.
    """
    figure = go.Figure()
    upper, lower = table[table["largest"]], table[~table["largest"]]
    palette, sizes = PALETTES[scheme], SIZES[width]
    elections = list(dict.fromkeys(table["election_id"]))
    _largest(figure, upper, elections, scheme=scheme, width=width)
    top = _lower_top(lower)
    gap = top * (0.052 if width == "wide" else 0.062)
    for _, rows in lower.groupby("line_id", sort=False):
        _line(figure, rows, elections, scheme=scheme)
    _names(figure, lower, gap, scheme=scheme, width=width)
    _thresholds(figure, table, captions, scheme=scheme, size=sizes.small)
    room = 4.2 if width == "wide" else 8.5
    time_axis(figure, table, width=width, before=0.9 if width == "wide" else 3.0, after=room)
    figure.update_xaxes(anchor="y2")
    percent_axis(
        figure,
        [0, 25, 50, 75, 100],
        captions.labels["ticks"].split("|"),
        scheme=scheme,
        top=112,
        domain=[SPLIT + 0.04, 1],
        selector={"anchor": None},
    )
    figure.update_layout(
        yaxis2={
            "domain": [0, SPLIT - 0.04],
            "range": [0, top],
            "tickvals": [0, 5, 10, 15, 20],
            "ticktext": captions.labels["lower_ticks"].split("|"),
            "showgrid": True,
            "gridcolor": palette.rule,
            "ticklabelposition": "inside top",
            "anchor": "x",
        }
    )
    label(
        figure,
        captions.labels["lower"],
        0,
        SPLIT - 0.015,
        colour=palette.ink,
        size=sizes.text,
        xref="paper",
        yref="paper",
        xanchor="left",
        yanchor="middle",
    )
    return frame(
        figure,
        captions,
        scheme=scheme,
        width=width,
        height=620 if width == "wide" else 640,
        bottom=24,
    )


def turnout(table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width) -> go.Figure:
    """Draw turnout as published; second rounds hollow, not joined to the line.

    ``table`` has election_id, election_label, date, round, share, value_label, hover.
    """
    figure = go.Figure()
    palette, sizes = PALETTES[scheme], SIZES[width]
    for number, rows in table.groupby("round"):
        first = number == 1
        figure.add_scatter(
            x=[years(day) for day in rows["date"]],
            y=drawn(rows["share"]),
            connectgaps=False,
            mode="lines+markers+text" if first else "markers+text",
            line={"color": palette.accent, "width": 2},
            marker={
                "size": 9,
                "color": palette.accent if first else palette.paper,
                "line": {"color": palette.accent, "width": 2},
            },
            text=rows["value_label"].tolist(),
            textposition="top center" if first else "bottom center",
            textfont={"size": sizes.small, "color": palette.ink},
            hovertext=rows["hover"].tolist(),
            hoverinfo="text",
            customdata=rows[["election_id", "round"]].to_numpy().tolist(),
            cliponaxis=False,
        )
    time_axis(figure, table, width=width, before=1.3, after=1.6)
    names = captions.labels["ticks"].split("|")
    percent_axis(figure, [0, 25, 50, 75, 100], names, scheme=scheme, top=100)
    return frame(figure, captions, scheme=scheme, width=width, height=250, bottom=24)


def _largest(
    figure: go.Figure, rows: pd.DataFrame, elections: list[str], *, scheme: Scheme, width: Width
) -> None:
    if rows.empty:
        return
    last = rows.iloc[-1]
    colour = colours(last["colour"], last["colour_dark"], scheme)
    palette, sizes = PALETTES[scheme], SIZES[width]
    figure.add_scatter(
        **_points(rows, elections),
        mode="lines+markers",
        line={"color": colour, "width": 3},
        marker={"size": 10, "color": colour},
        hoverinfo="text",
        name=last["label"],
        cliponaxis=False,
        connectgaps=False,
    )
    value_labels(
        figure,
        [years(day) for day in rows["date"]],
        drawn(rows["share"]),
        rows["value_label"].tolist(),
        [True] * len(rows),
        palette=palette,
        size=sizes.small,
    )
    known = rows.dropna(subset=["share"])
    known = known.assign(before=known["share"].shift(), after=known["share"].shift(-1))
    for _, row in known.drop_duplicates("party_id").iterrows():
        # Where the line climbs to its new name, the name stands to the right of it.
        climbs = row["share"] > row["before"] and pd.notna(row["after"])
        label(
            figure,
            f"<b>{row['label']}</b>",
            years(row["date"]),
            row["share"],
            colour=colour,
            size=sizes.text,
            yshift=-32 if climbs else -20,
            xanchor="left" if climbs else "center",
            xshift=-4 if climbs else 0,
        )


def _line(figure: go.Figure, rows: pd.DataFrame, elections: list[str], *, scheme: Scheme) -> None:
    last = rows.iloc[-1]
    colour = colours(last["colour"], last["colour_dark"], scheme)
    named = bool(last["named"])
    figure.add_scatter(
        **_points(rows, elections),
        yaxis="y2",
        mode="lines+markers",
        line={"color": colour, "width": 2 if named else 1},
        marker={"size": 8 if named else 5, "color": colour},
        opacity=1.0 if named else 0.7,
        hoverinfo="text",
        name=last["label"],
        cliponaxis=False,
        connectgaps=False,
    )


def _points(rows: pd.DataFrame, elections: list[str]) -> dict[str, list[object]]:
    # A list that missed an election leaves a gap: nothing is drawn where nothing was voted.
    points: dict[str, list[object]] = {"x": [], "y": [], "hovertext": [], "customdata": []}
    previous = None
    for _, row in rows.iterrows():
        position = elections.index(row["election_id"])
        if previous is not None and position != previous + 1:
            gap = {"x": None, "y": None, "hovertext": None, "customdata": [None, None]}
            for name, value in gap.items():
                points[name].append(value)
        previous = position
        points["x"].append(years(row["date"]))
        points["y"].extend(drawn([row["share"]]))
        points["hovertext"].append(row["hover"])
        points["customdata"].append([row["election_id"], row["party_id"]])
    return points


def _names(
    figure: go.Figure, rows: pd.DataFrame, gap: float, *, scheme: Scheme, width: Width
) -> None:
    drawn = rows[rows["share"].notna() & rows["named"]]
    is_last = ~drawn.duplicated("line_id", keep="last")
    lasts = drawn[is_last | ((drawn["kind"] == "against_all") & (width == "wide"))]
    for _, group in lasts.groupby("election_id", sort=False):
        heights = spread(group["share"].tolist(), gap=gap)
        for height, (_, row) in zip(heights, group.iterrows(), strict=True):
            label(
                figure,
                row["label"] if width == "narrow" else f"{row['label']} {row['value_label']}",
                years(row["date"]),
                height,
                colour=PALETTES[scheme].ink,
                size=SIZES[width].small,
                bgcolor=PALETTES[scheme].paper,
                borderpad=0,
                xanchor="left",
                xshift=8,
                yref="y2",
            )


def _thresholds(
    figure: go.Figure, table: pd.DataFrame, captions: Captions, *, scheme: Scheme, size: int
) -> None:
    rows = table.drop_duplicates("election_id")
    palette = PALETTES[scheme]
    days = [years(day) for day in rows["date"]]
    levels = rows["threshold"].tolist()
    ends = [*days[1:], days[-1] + 0.8]
    x: list[float | None] = []
    y: list[float | None] = []
    for start, end, level in zip(days, ends, levels, strict=True):
        x += [start, end]
        y += [level, level]
    figure.add_scatter(
        x=x,
        y=y,
        yaxis="y2",
        mode="lines",
        line={"color": palette.muted, "width": 1.5, "dash": "dash", "shape": "hv"},
        hoverinfo="skip",
        name=captions.labels["threshold"],
    )
    # Said where the time axis leaves most room after the first election, whose labels are many.
    gaps = [end - start for start, end in zip(days, ends, strict=True)]
    widest = gaps.index(max(gaps[1:] or gaps))
    label(
        figure,
        captions.labels["threshold"],
        days[widest] + gaps[widest] / 2,
        levels[widest],
        colour=palette.muted,
        size=size,
        yref="y2",
        yshift=-10,
        bgcolor=palette.paper,
        borderpad=0,
    )


def _lower_top(rows: pd.DataFrame) -> float:
    highest = float(rows["share"].max()) if rows["share"].notna().any() else 10.0
    return max(10.0, highest * 1.12)
