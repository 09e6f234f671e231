"""The chambers of all elections side by side, each with its list vote below."""

from __future__ import annotations

from elections.charts.canvas import Canvas, Row, Sign, Width, key, records
from elections.charts.hemicycle import Place, half_circle, round_axes, vote_bar, with_share
from elections.text.captions import Told

CELL = 2.36
SIDE = 8
COLUMNS: dict[Width, int] = {"narrow": 2, "medium": 4, "wide": 7}
UNIT: dict[Width, int] = {"narrow": 69, "medium": 70, "wide": 66}


def draw(told: Told, canvas: Canvas) -> None:
    """Draw the chambers of all elections side by side, each with its list vote below.

    ``told.table`` and ``told.beside["votes"]`` as for a single chamber, with election_id;
    ``told.beside["heads"]`` has a row per election: election_id, election_label, and the
    lines to write in the middle, below the seats, below the votes and at the end: won,
    seats, votes, joined; ``told.beside["key"]`` names the colours of seats and votes: label,
    colour, colour_dark, fill.
    """
    columns = COLUMNS[canvas.width]
    heads = records(told.beside["heads"])
    across = min(columns, len(heads))
    end = (across - 1) * CELL + 1.14
    # What joined is written as wide as a chamber stands apart from the next.
    unit = min((canvas.least - 2 * SIDE) / (end + 1.14), UNIT[canvas.width])
    room = CELL * unit - 6
    heads = [head | {"joined": canvas.wrap(head["joined"], room)} for head in heads]
    tops, bottom = _rows(heads, columns, 1.3 * canvas.sizes.small / unit)
    votes, seats = told.beside["votes"], told.table
    for number, head in enumerate(heads):
        place = Place((number % columns) * CELL, tops[number // columns], 12)
        election = head["election_id"]
        half_circle(canvas, records(seats[seats["election_id"] == election]), place)
        cast = with_share(records(votes[votes["election_id"] == election]))
        vote_bar(canvas, cast, (place.x - 1, place.y - 0.52), 0.12)
        _write(canvas, head, place)
    round_axes(canvas, (-1.14, end), (bottom, 1.38))
    height = round((1.38 - bottom) * UNIT[canvas.width])
    signs = [_sign(canvas, row) for row in told.records("key")]
    bottom_of_key = key(canvas, signs, left=SIDE, top=-12, foot=True)
    canvas.frame(told.captions, height=height, bottom=round(-bottom_of_key), sides=(SIDE, SIDE))


def _sign(canvas: Canvas, row: Row) -> Sign:
    colour = canvas.colour(row)
    palette = canvas.palette
    if row["fill"] == "hatched":
        return Sign(row["label"], "box", palette.paper, colour, hatch="/")
    face = canvas.filled(row["fill"], colour)
    return Sign(row["label"], "dot", face["color"], face["line"]["color"])


def _write(canvas: Canvas, head: Row, place: Place) -> None:
    palette, sizes = canvas.palette, canvas.sizes
    lines = (
        (f"<b>{head['election_label']}</b>", 1.22, palette.ink, sizes.text),
        (f"<b>{head['won']}</b>", 0.12, palette.ink, sizes.title),
        (head["seats"], -0.24, palette.ink, sizes.small),
        (head["votes"], -0.76, palette.muted, sizes.small),
    )
    for text, rise, colour, size in lines:
        canvas.text(text, place.x, place.y + rise, colour=colour, size=size)
    below = place.y - 0.95
    canvas.text(head["joined"], place.x, below, colour=palette.accent, yanchor="top")


def _rows(heads: list[Row], columns: int, line: float) -> tuple[list[float], float]:
    # Where each row's half-circles stand, and where the last row ends: as deep as its texts, of
    # which a line is so many units high.
    tops, bottom = [], 0.0
    for start in range(0, len(heads), columns):
        texts = [head["joined"] for head in heads[start : start + columns]]
        lines = max((text.count("<br>") + 1) * bool(text) for text in texts)
        tops.append(bottom - (1.42 if start else 0.0))
        bottom = tops[-1] - 0.98 - line * lines
    return tops, bottom
