"""The first party's votes and seats over time, with the mergers that fed it."""

from __future__ import annotations

import pandas as pd

from elections.charts.canvas import Canvas, Width, plain, years
from elections.text.captions import Told

MERGERS_SHARE: dict[Width, float] = {"narrow": 0.36, "medium": 0.3, "wide": 0.27}
SIDE = 8


def draw(told: Told, canvas: Canvas) -> None:
    """Draw one party's share of votes and of elected seats, and when others joined it.

    ``told.table`` has a row per election: election_id, election_label, date, party_id,
    vote_share, seat_share, vote_label, seat_label, vote_hover, seat_hover;
    ``told.beside["mergers"]`` a row per moment: date, names, hover, event_ids.
    """
    table, labels = told.table, told.captions.labels
    days = [years(day) for day in table["date"]]
    mergers = told.beside["mergers"]
    start = min((years(day) for day in mergers["date"]), default=days[0])
    before = max(3.0 if canvas.narrow else 1.2, min(days) - start + 0.6)
    after = 2.0 if canvas.narrow else 1.6
    first, last = min(days) - before, max(days) + after
    year = (canvas.least - 2 * SIDE) / (last - first)
    for name in ("seat", "vote"):
        _series(canvas, table, name, labels[name], year)
    _series_names(canvas, table, labels["seat"], labels["vote"])
    _mergers(canvas, mergers, labels["mergers"], (first, last), year)
    canvas.time_axis(table, before=before, after=after)
    split = MERGERS_SHARE[canvas.width]
    canvas.percent_axis(told.captions.lists["ticks"], top=112, domain=[split + 0.02, 1])
    canvas.axis("y2", domain=[0, split - 0.1], range=[0, 1], visible=False, anchor="x")
    canvas.axis("x", anchor="y")
    canvas.frame(told.captions, height=520 if canvas.narrow else 440, bottom=4, sides=(SIDE, SIDE))


def _series(canvas: Canvas, table: pd.DataFrame, name: str, label: str, year: float) -> None:
    palette, seats = canvas.palette, name == "seat"
    x, shares = [years(day) for day in table["date"]], plain(table[f"{name}_share"])
    colour = palette.accent if seats else palette.muted
    canvas.points(
        x,
        shares,
        line={"color": colour, "width": 2.5, "dash": "solid" if seats else "dot"},
        marker=canvas.mark("value" if seats else "votes", colour),
        hover=table[f"{name}_hover"].tolist(),
        name=label,
        customdata=table[["election_id", "party_id"]].to_numpy().tolist(),
    )
    above = [seats == higher for higher in _seats_higher(table)]
    canvas.values(x, shares, table[f"{name}_label"].tolist(), above, unit=year)


def _seats_higher(table: pd.DataFrame) -> list[bool]:
    pairs = zip(plain(table["seat_share"]), plain(table["vote_share"]), strict=True)
    return [seats is None or votes is None or seats >= votes for seats, votes in pairs]


def _series_names(canvas: Canvas, table: pd.DataFrame, seats: str, votes: str) -> None:
    """Name both lines where they are furthest apart."""
    both = table.dropna(subset=["seat_share", "vote_share"])
    if both.empty:
        return
    gaps = (both["seat_share"] - both["vote_share"]).abs()
    widest = both.iloc[int(gaps.astype(float).to_numpy().argmax())]
    lines = (
        (seats, "seat_share", "vote_share", canvas.palette.accent),
        (votes, "vote_share", "seat_share", canvas.palette.muted),
    )
    for name, own, other, colour in lines:
        canvas.text(
            f"<b>{name}</b>",
            years(widest["date"]),
            widest[own],
            colour=colour,
            size=canvas.sizes.text,
            on_paper=True,
            xanchor="center",
            yshift=-30 if widest[own] < widest[other] else 30,
        )


def _mergers(
    canvas: Canvas, mergers: pd.DataFrame, head: str, ends: tuple[float, float], year: float
) -> None:
    """Draw when others joined, each moment on its own level.

    ``ends`` are those of the axis, ``year`` is how many pixels a year is across.
    """
    if mergers.empty:
        return
    first, last = ends
    days = [years(day) for day in mergers["date"]]
    step = 1 / (len(days) + 1)
    levels = [1 - step * (number + 1) for number in range(len(days))]
    canvas.points(
        days,
        levels,
        yaxis="y2",
        mode="markers",
        marker=canvas.mark("joined", canvas.palette.accent, size=9),
        hover=mergers["hover"].tolist(),
        name=head,
        customdata=mergers["event_ids"].tolist(),
    )
    middle = (min(days) + max(days)) / 2
    for day, level, names in zip(days, levels, mergers["names"], strict=True):
        late = day > middle
        side, shift = ("right", -9) if late else ("left", 9)
        text = canvas.wrap(names, (day - first if late else last - day) * year - 12)
        canvas.text(text, day, level, yref="y2", xanchor=side, xshift=shift, align=side)
    canvas.text(
        f"<b>{head}</b>",
        0,
        MERGERS_SHARE[canvas.width] - 0.075,
        colour=canvas.palette.muted,
        xref="paper",
        yref="paper",
        xanchor="left",
        yanchor="bottom",
    )
