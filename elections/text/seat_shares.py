"""Seat shares in words: how the first party, or its successor party, changed."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import TIER_CELLS
from elections.package import ElectionData
from elections.parties.events import confirmed_events
from elections.parties.lineage import home, successor_parties
from elections.results import APPOINTED, Tier, first_party
from elections.results.rows import percentages
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.labels import short_names, span
from elections.text.sentences import (
    after_note,
    as_many,
    course,
    line_title,
    seat_order,
    seat_rows,
    seats_alternative,
    vacant_note,
)
from elections.text.words import Words


def words(rows: pd.DataFrame, data: ElectionData, words: Words, *, by: str, tier: Tier) -> Told:
    """Tell the seat shares over time: how the first party, or its successor party, changed."""
    by_successor = by == "successor"
    group = "successor_id" if by_successor else "line_id"
    rows = seat_rows(data, rows, words)
    leader = first_party(data)
    if by_successor:
        leader = home(leader, successor_parties(confirmed_events(data)))
    totals = rows.groupby("election_id", sort=False)["total"].first()
    led = rows[rows[group] == leader].groupby("election_id")["seats"].sum()
    shares = percentages(led.reindex(totals.index, fill_value=0), totals)
    line_rows = rows[rows["line_id"] == leader]
    name = short_names(data, words)[leader] if line_rows.empty else line_title(line_rows, words)
    first = name if line_rows.empty else str(line_rows["label"].iloc[0])
    short = {election: words.seat_share(share) for election, share in shares.items()}
    full = {
        election: words.say("successor-share", party=first, share=share)
        for election, share in short.items()
    }
    grouped = (rows[group] == leader) & by_successor
    rows = rows.assign(
        group_label=rows["election_id"].map(full).where(grouped, ""),
        group_short=rows["election_id"].map(short).where(grouped, ""),
    )
    elections = rows.drop_duplicates("election_id")
    elections = elections.assign(
        led=elections["election_id"].map(shares), led_label=elections["election_id"].map(short)
    )
    appointed = (rows["party_id"] == APPOINTED).any()
    title = words.say(
        "seat_shares-title",
        grouping="successor" if by_successor else "name",
        party=first if by_successor else name,
        tier=tier,
        appointed=appointed,
        course=course(data, elections, words, value="led", label="led_label"),
    ) + as_many(data, words)
    subtitle = words.say(
        "seat_shares-subtitle",
        tier=tier,
        appointed=appointed,
        order=seat_order(data, rows, words),
        span=span(rows["election_label"], words),
    )
    captions = Captions(
        title=title,
        subtitle=subtitle + vacant_note(rows, words) + after_note(data, rows, words),
        alternative=seats_alternative(rows, words),
        labels={"also": words.say("seat_shares-also", names="*")},
        **source_and_conflicts(data, rows, words, TIER_CELLS[tier]),
    )
    return Told(rows, captions)
