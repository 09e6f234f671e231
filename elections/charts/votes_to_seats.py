"""Votes to seats: each list's share of the votes beside its share of the seats."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from elections.charts.frame import PALETTES, SIZES, Scheme, Width, colours, frame, label
from elections.text.captions import Captions

ROW_HEIGHT = 44


def votes_to_seats(
    table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width
) -> go.Figure:
    """Draw a dumbbell per contestant: hollow for votes, full for seats, the bonus named.

    ``table`` has party_id, election_id, label, vote_share (may be missing), seat_share,
    colour, colour_dark, head (name and both figures), bonus_label, hover.
    """
    figure = go.Figure()
    palette, sizes = PALETTES[scheme], SIZES[width]
    for number, (_, row) in enumerate(table.iterrows()):
        place = -float(number)
        colour = colours(row["colour"], row["colour_dark"], scheme)
        _dumbbell(figure, row, place, colour, scheme=scheme)
        label(
            figure,
            row["head"],
            0,
            place + 0.36,
            colour=palette.ink,
            size=sizes.small,
            xanchor="left",
            xshift=-4,
        )
        reach = max(row["seat_share"], 0 if pd.isna(row["vote_share"]) else row["vote_share"])
        label(
            figure,
            row["bonus_label"],
            reach,
            place,
            colour=palette.muted,
            size=sizes.small,
            xanchor="left",
            xshift=11,
        )
    figure.update_xaxes(
        range=[-1.5, 118 if width == "narrow" else 108],
        tickvals=[0, 25, 50, 75, 100],
        ticktext=captions.labels["ticks"].split("|"),
        showgrid=True,
        gridcolor=palette.rule,
    )
    figure.update_yaxes(range=[0.45 - len(table), 0.62], visible=False)
    height = ROW_HEIGHT * len(table) + 12
    return frame(figure, captions, scheme=scheme, width=width, height=height, bottom=24)


def _dumbbell(
    figure: go.Figure, row: pd.Series, place: float, colour: str, *, scheme: Scheme
) -> None:
    votes = None if pd.isna(row["vote_share"]) else float(row["vote_share"])
    seats = float(row["seat_share"])
    if votes is not None:
        figure.add_shape(
            type="line",
            x0=min(votes, seats),
            x1=max(votes, seats),
            y0=place,
            y1=place,
            line={"color": colour, "width": 4},
            layer="below",
        )
    figure.add_scatter(
        x=[votes, seats],
        y=[place, place],
        mode="markers",
        marker={
            "size": 12,
            "opacity": 1,
            "color": [PALETTES[scheme].paper, colour],
            "line": {"color": colour, "width": 2.5},
        },
        hovertext=[row["hover"], row["hover"]],
        hoverinfo="text",
        name=row["label"],
        customdata=[[row["election_id"], row["party_id"]]] * 2,
        cliponaxis=False,
    )
