"""Seat shares over time: one full-length bar per election, one segment per party."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from elections.charts.frame import (
    PALETTES,
    SIZES,
    Scheme,
    Width,
    colours,
    frame,
    ink_on,
    label,
    wrap,
)
from elections.text.captions import Captions

ROW_HEIGHT: dict[Width, int] = {"narrow": 108, "wide": 86}
# How much of 100 percent one character of a label takes up.
CHARACTER: dict[Width, float] = {"narrow": 2.1, "wide": 0.62}
THICKNESS = 0.38


def seat_shares(
    table: pd.DataFrame, captions: Captions, *, scheme: Scheme, width: Width
) -> go.Figure:
    """Draw each election's seats as one bar of 100 percent, from the first party on.

    ``table`` has a row per election and party: election_id, election_label, party_id,
    label, abbreviation, share (percent), share_label, seats, colour, colour_dark, hollow,
    hover, and group_label with group_short (said above the rows that share it, '' for
    none). What is too small to name within its segment is listed below the bar.
    """
    figure = go.Figure()
    palette, sizes = PALETTES[scheme], SIZES[width]
    elections = list(dict.fromkeys(table["election_id"]))
    for number, election in enumerate(elections):
        rows = table[table["election_id"] == election]
        place = -float(number)
        starts = (rows["share"].cumsum() - rows["share"]).tolist()
        _bar(figure, rows, starts, place, scheme=scheme)
        small = _name_segments(figure, rows, starts, place, scheme=scheme, width=width)
        _group(figure, rows, starts, place, scheme=scheme, width=width)
        head = f"<b>{rows['election_label'].iloc[0]}</b>"
        label(figure, head, 0, place + 0.35, colour=palette.ink, size=sizes.text, xanchor="left")
        if small:
            also = wrap(captions.labels["also"].replace("*", "; ".join(small)), sizes.small_line)
            label(
                figure,
                also,
                0,
                place - 0.24,
                colour=palette.muted,
                size=sizes.small,
                xanchor="left",
                yanchor="top",
                align="left",
            )
    figure.update_xaxes(range=[0, 100], visible=False)
    figure.update_yaxes(range=[0.5 - len(elections), 0.5], visible=False)
    figure.update_layout(barmode="overlay", bargap=0)
    return frame(
        figure,
        captions,
        scheme=scheme,
        width=width,
        height=ROW_HEIGHT[width] * len(elections),
        bottom=2,
    )


def _bar(
    figure: go.Figure, rows: pd.DataFrame, starts: list[float], place: float, *, scheme: Scheme
) -> None:
    palette = PALETTES[scheme]
    for start, (_, row) in zip(starts, rows.iterrows(), strict=True):
        colour = colours(row["colour"], row["colour_dark"], scheme)
        hollow = bool(row["hollow"])
        marker: dict[str, object] = {
            "color": palette.paper if hollow else colour,
            "line": {"color": palette.muted if hollow else palette.paper, "width": 1},
        }
        if hollow:
            marker["pattern"] = {"shape": "/", "fgcolor": palette.muted, "size": 5, "solidity": 0.2}
        figure.add_bar(
            orientation="h",
            x=[row["share"]],
            y=[place],
            base=[start],
            width=THICKNESS,
            marker=marker,
            name=row["label"],
            hovertext=[row["hover"]],
            hoverinfo="text",
            customdata=[[row["election_id"], row["party_id"], int(row["seats"])]],
        )


def _name_segments(
    figure: go.Figure,
    rows: pd.DataFrame,
    starts: list[float],
    place: float,
    *,
    scheme: Scheme,
    width: Width,
) -> list[str]:
    small = []
    for start, (_, row) in zip(starts, rows.iterrows(), strict=True):
        text = _fitting(row, row["share"] / CHARACTER[width])
        if not text:
            small.append(f"{row['label']} {int(row['seats'])}")
            continue
        colour = colours(row["colour"], row["colour_dark"], scheme)
        palette = PALETTES[scheme]
        label(
            figure,
            text,
            start + row["share"] / 2,
            place,
            colour=palette.ink if row["hollow"] else ink_on(colour),
            size=SIZES[width].small,
            **({"bgcolor": palette.paper, "borderpad": 1} if row["hollow"] else {}),
        )
    return small


def _fitting(row: pd.Series, characters: float) -> str:
    seats = f"<b>{int(row['seats'])}</b>"
    choices = [
        (f"{row['label']} {seats} · {row['share_label']}", row["label"], 12),
        (f"{row['label']} {seats}", row["label"], 4),
        (f"{row['abbreviation']} {seats}", row["abbreviation"], 4),
    ]
    for text, name, more in choices:
        if name and len(name) + more <= characters:
            return text
    return ""


def _group(
    figure: go.Figure,
    rows: pd.DataFrame,
    starts: list[float],
    place: float,
    *,
    scheme: Scheme,
    width: Width,
) -> None:
    grouped = rows[rows["group_label"] != ""]
    if grouped.empty:
        return
    first = int((rows["group_label"] != "").to_numpy().argmax())
    left = starts[first]
    right = left + float(grouped["share"].sum())
    palette = PALETTES[scheme]
    top = place + THICKNESS / 2 + 0.05
    figure.add_shape(
        type="line",
        x0=left,
        x1=right,
        y0=top,
        y1=top,
        line={"color": palette.accent, "width": 3},
    )
    label(
        figure,
        f"<b>{grouped['group_label' if width == 'wide' else 'group_short'].iloc[0]}</b>",
        right,
        top + 0.1,
        colour=palette.accent,
        size=SIZES[width].small,
        xanchor="right",
    )
