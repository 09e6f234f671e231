"""The first party's votes and seats over time, with the mergers that fed it."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from elections.charts.axes import drawn, percent_axis, time_axis, years
from elections.charts.frame import PALETTES, SIZES, Scheme, Width, frame, label, value_labels, wrap
from elections.text.captions import Captions

MERGERS_SHARE: dict[Width, float] = {"narrow": 0.36, "wide": 0.27}
NAMES_LINE: dict[Width, int] = {"narrow": 46, "wide": 140}


def first_party(
    table: pd.DataFrame,
    mergers: pd.DataFrame,
    captions: Captions,
    *,
    scheme: Scheme,
    width: Width,
) -> go.Figure:
    """Draw one party's share of votes and of elected seats, and when others joined it.

    ``table`` has a row per election: election_id, election_label, date, party_id,
    vote_share, seat_share, vote_label, seat_label, vote_hover, seat_hover. ``mergers``
    has a row per moment: date, names, hover.
    """
    figure = go.Figure()
    palette, sizes = PALETTES[scheme], SIZES[width]
    x = [years(day) for day in table["date"]]
    series = (
        ("seat", palette.accent, "solid", palette.accent),
        ("vote", palette.muted, "dot", palette.paper),
    )
    pairs = zip(drawn(table["seat_share"]), drawn(table["vote_share"]), strict=True)
    higher = [seats is None or votes is None or seats >= votes for seats, votes in pairs]
    for name, colour, dash, fill in series:
        above = [(name == "seat") == upper for upper in higher]
        figure.add_scatter(
            x=x,
            y=drawn(table[f"{name}_share"]),
            mode="lines+markers",
            line={"color": colour, "width": 2.5, "dash": dash},
            marker={"size": 10, "color": fill, "line": {"color": colour, "width": 2}},
            hovertext=table[f"{name}_hover"].tolist(),
            hoverinfo="text",
            name=captions.labels[name],
            customdata=table[["election_id", "party_id"]].to_numpy().tolist(),
            cliponaxis=False,
        )
        value_labels(
            figure,
            x,
            drawn(table[f"{name}_share"]),
            table[f"{name}_label"].tolist(),
            above,
            palette=palette,
            size=sizes.small,
        )
    _series_names(figure, table, captions, scheme=scheme, width=width)
    start = _mergers(figure, mergers, captions, scheme=scheme, width=width)
    time_axis(
        figure,
        table,
        width=width,
        before=max(1.0 if width == "wide" else 3.0, min(x) - start + 0.6),
        after=1.4,
    )
    split = MERGERS_SHARE[width]
    percent_axis(
        figure,
        [0, 25, 50, 75, 100],
        captions.labels["ticks"].split("|"),
        scheme=scheme,
        top=112,
        domain=[split + 0.02, 1],
    )
    figure.update_layout(
        yaxis2={"domain": [0, split - 0.1], "range": [0, 1], "visible": False, "anchor": "x"}
    )
    figure.update_xaxes(anchor="y")
    return frame(
        figure,
        captions,
        scheme=scheme,
        width=width,
        height=440 if width == "wide" else 520,
        bottom=4,
    )


def _series_names(
    figure: go.Figure, table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width
) -> None:
    palette, sizes = PALETTES[scheme], SIZES[width]
    both = table.dropna(subset=["seat_share", "vote_share"])
    if both.empty:
        return
    gaps = (both["seat_share"] - both["vote_share"]).abs()
    widest = both.iloc[int(gaps.astype(float).to_numpy().argmax())]
    for name, colour in (("seat", palette.accent), ("vote", palette.muted)):
        other = "vote" if name == "seat" else "seat"
        below = widest[f"{name}_share"] < widest[f"{other}_share"]
        label(
            figure,
            f"<b>{captions.labels[name]}</b>",
            years(widest["date"]),
            widest[f"{name}_share"],
            colour=colour,
            size=sizes.text,
            yshift=-30 if below else 30,
            bgcolor=palette.paper,
            borderpad=0,
            xanchor="center",
        )


def _mergers(
    figure: go.Figure, mergers: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width
) -> float:
    palette, sizes = PALETTES[scheme], SIZES[width]
    if mergers.empty:
        return float("inf")
    days = [years(day) for day in mergers["date"]]
    step = 1 / (len(days) + 1)
    levels = [1 - step * (number + 1) for number in range(len(days))]
    figure.add_scatter(
        x=days,
        y=levels,
        yaxis="y2",
        mode="markers",
        marker={"size": 9, "symbol": "triangle-up", "color": palette.accent},
        hovertext=mergers["hover"].tolist(),
        hoverinfo="text",
        name=captions.labels["mergers"],
        customdata=mergers["event_ids"].tolist(),
        cliponaxis=False,
    )
    middle = (min(days) + max(days)) / 2
    for day, level, names in zip(days, levels, mergers["names"], strict=True):
        late = day > middle
        label(
            figure,
            wrap(names, NAMES_LINE[width]),
            day,
            level,
            colour=palette.ink,
            size=sizes.small,
            yref="y2",
            xanchor="right" if late else "left",
            xshift=-9 if late else 9,
            align="right" if late else "left",
        )
    label(
        figure,
        f"<b>{captions.labels['mergers']}</b>",
        0,
        MERGERS_SHARE[width] - 0.075,
        colour=palette.muted,
        size=sizes.small,
        xref="paper",
        yref="paper",
        xanchor="left",
        yanchor="bottom",
    )
    return min(days)
