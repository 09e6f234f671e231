"""What became of a chamber between two elections: a bar per step, and what others said of it."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import Any

from elections.charts.canvas import (
    TICKS,
    Canvas,
    Row,
    Sign,
    aligned,
    bar_heads,
    grouped,
    ink_on,
    key,
    scale_lines,
)
from elections.text.captions import Told

# Heights in pixels, counted down from the top of the plot.
HEAD, BAR, BREAK, CLAIM = 19, 24, 13, 20
SIDES = (12, 58)
STAR = 9


def draw(told: Told, canvas: Canvas) -> None:
    """Draw a bar per step from the party on, its share behind it, and what was said between.

    ``told.table`` has a row per step and part, those of a step together: step, head, part
    (party, merged, others, appointed), party_id, label, seats, share (percent), colour,
    colour_dark, end (what is written behind the bar, '' for nothing), hover.
    ``told.beside["claims"]`` has a row per claim: share (percent), share_label, given_by,
    hover, seat_claim_id. The label ``claims`` of the captions heads these, its list
    ``ticks`` names the percentages.
    """
    top = key(canvas, _signs(canvas, told.records()))
    heads: list[tuple[str, float]] = []
    at = top
    claims, last = told.records("claims"), ""
    for step, rows in grouped(told.records(), "step").items():
        if claims and last.startswith("merged") and not step.startswith("merged"):
            head = canvas.wrap(told.captions.labels["claims"])
            heads.append((head, at))
            at = _claims(canvas, claims, at - (HEAD + canvas.more_lines(head))) - BREAK
        head = canvas.wrap(rows[0]["head"])
        heads.append((head, at))
        at -= HEAD + canvas.more_lines(head)
        _bar(canvas, rows, at - BAR / 2)
        at, last = at - BAR - BREAK, step
    bar_heads(canvas, heads)
    bottom = at + BREAK - 4
    scale_lines(canvas, TICKS, (bottom, top))
    names = list(told.captions.lists["ticks"])
    canvas.axis("x", range=[0, 100], tickvals=list(TICKS), ticktext=names, tickangle=0)
    canvas.frame_rows(told.captions, bottom, sides=SIDES)


def _bar(canvas: Canvas, rows: list[Row], place: float) -> None:
    start = 0.0
    for row in rows:
        canvas.bars(
            [row["share"]],
            [place],
            base=[start],
            thick=BAR,
            marker=_look(canvas, row),
            hover=[row["hover"]],
            name=row["label"],
            customdata=[[row["election_id"], row["step"], *row["parties"]]],
        )
        canvas.text(
            _within(canvas, row),
            start + row["share"] / 2,
            place,
            colour=ink_on(_look(canvas, row)["color"]),
        )
        start += row["share"]
    if rows[0]["end"]:
        end = f"<b>{rows[0]['end']}</b>"
        canvas.text(end, 100, place, xanchor="left", xshift=6, size=canvas.sizes.text)


def _look(canvas: Canvas, row: Row) -> dict[str, Any]:
    colour = canvas.palette.rule if row["part"] == "others" else canvas.colour(row)
    return canvas.filled("hollow" if row["part"] == "appointed" else "solid", colour)


def _within(canvas: Canvas, row: Row) -> str:
    """Return the name and the seats of a block as far as they fit it on every screen."""
    room = row["share"] / 100 * (canvas.least - sum(SIDES)) - 6
    seats = f"<b>{row['seats']}</b>"
    texts = (f"{row['label']} {seats}", seats)
    return next((text for text in texts if canvas.text_width(text) <= room), "")


def _signs(canvas: Canvas, rows: list[Row]) -> list[Sign]:
    """Return the key of those blocks whose name is written in none of them."""
    named = {row["label"] for row in rows if row["label"] in _within(canvas, row)}
    missing = {row["label"]: row for row in rows if row["label"] not in named}
    faces = {name: _look(canvas, row) for name, row in missing.items()}
    return [Sign(name, "box", face["color"], face["line"]["color"]) for name, face in faces.items()]


def _claims(canvas: Canvas, claims: list[Row], top: float) -> float:
    """Draw each claim on a line of its own, its words on the side with room; return the end."""
    texts = [_words(canvas, claim) for claim in claims]
    ends = list(accumulate((-CLAIM - canvas.more_lines(text) for text in texts), initial=top))
    places = [(start + end) / 2 for start, end in pairwise(ends)]
    canvas.points(
        [claim["share"] for claim in claims],
        places,
        mode="markers",
        marker=canvas.mark("said", canvas.palette.ink, size=STAR),
        hover=[canvas.hover(claim["hover"]) for claim in claims],
        name="claims",
        customdata=[[claim["election_id"], claim["seat_claim_id"]] for claim in claims],
    )
    for claim, text, place in zip(claims, texts, places, strict=True):
        late = _in_right_half(claim)
        side = "right" if late else "left"
        canvas.text(
            text,
            claim["share"],
            place,
            on_paper=True,
            xanchor=side,
            xshift=-STAR - 2 if late else STAR + 2,
            **aligned(text, side),
        )
    return ends[-1]


def _in_right_half(claim: Row) -> bool:
    return bool(claim["share"] > 50)


def _words(canvas: Canvas, claim: Row) -> str:
    """Return the words of a claim in lines that fit the side of its mark with more room."""
    before = claim["share"] / 100 * (canvas.least - sum(SIDES))
    room = before + SIDES[0] if _in_right_half(claim) else canvas.least - SIDES[0] - before
    return canvas.wrap(f"<b>{claim['share_label']}</b> {claim['given_by']}", room - STAR - 2)
