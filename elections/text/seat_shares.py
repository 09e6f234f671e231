"""Seat shares in words: how the first party, or its successor party, changed."""

from __future__ import annotations

from elections.evidence.conflicts import TIER_CELLS
from elections.package import ElectionData
from elections.results import APPOINTED, Tier
from elections.results.rows import FigureRows
from elections.text.captions import OTHERS, Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.labels import span, with_labels
from elections.text.sentences import (
    after_note,
    as_many,
    course,
    line_title,
    others,
    seat_order,
    seat_rows,
    seats_alternative,
    vacant_note,
)
from elections.text.words import Words


def words(rows: FigureRows, data: ElectionData, words: Words, *, by: str, tier: Tier) -> Told:
    """Tell the seat shares over time: how the first party, or its successor party, changed."""
    by_successor = by == "successor"
    led = with_labels(data, rows.beside["leader"], words)
    seats = seat_rows(data, rows.table, words)
    led = led.assign(share_label=[words.seat_share(share) for share in led["share"]])
    line_rows = seats[seats["line_id"] == led["party_id"].iloc[0]]
    name = led["label"].iloc[0] if line_rows.empty else line_title(line_rows, words)
    first = name if line_rows.empty else str(line_rows["label"].iloc[0])
    short = dict(zip(led["election_id"], led["share_label"], strict=True))
    full = {
        election: words.say("successor-share", party=first, share=share)
        for election, share in short.items()
    }
    grouped = seats["leads"] & by_successor
    seats = seats.assign(
        group_label=seats["election_id"].map(full).where(grouped, ""),
        group_short=seats["election_id"].map(short).where(grouped, ""),
    )
    appointed = (seats["party_id"] == APPOINTED).any()
    title = words.say(
        "seat_shares-title",
        grouping="successor" if by_successor else "name",
        party=first if by_successor else name,
        tier=tier,
        appointed=appointed,
        course=course(data, led, words, value="share", label="share_label"),
    ) + as_many(data, words)
    subtitle = words.say(
        "seat_shares-subtitle",
        tier=tier,
        appointed=appointed,
        order=seat_order(data, seats, words),
        span=span(seats["election_label"], words),
    )
    captions = Captions(
        title=title,
        subtitle=subtitle + vacant_note(seats, words) + after_note(data, seats, words),
        alternative=seats_alternative(seats, words),
        labels={"also": words.say("seat_shares-also")},
        lists={OTHERS: others(data, words)},
        **source_and_conflicts(data, seats, words, TIER_CELLS[tier]),
    )
    return Told(seats, captions)
