"""Seat shares in words: how the first party, or its family, changed."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import (
    CONSTITUENCY_SEAT_CELLS,
    LIST_SEAT_CELLS,
    SEAT_CELLS,
    conflicts_on,
)
from elections.package import ElectionData
from elections.parties.events import party_events
from elections.parties.lineage import families, home
from elections.results import APPOINTED, Tier, first_party
from elections.results.rows import percentages
from elections.text.captions import Captions, Told
from elections.text.labels import short_names, source_line, span
from elections.text.sentences import (
    after_note,
    change,
    core,
    label_of,
    line_name,
    seat_rows,
    seats_alternative,
)
from elections.text.words import Words

_TIER_CELLS: dict[Tier, tuple[str, ...]] = {
    "all": SEAT_CELLS,
    "list": LIST_SEAT_CELLS,
    "constituency": CONSTITUENCY_SEAT_CELLS,
}


def words(rows: pd.DataFrame, data: ElectionData, words: Words, *, by: str, tier: Tier) -> Told:
    """Tell the seat shares over time: how the first party, or its family, changed."""
    by_family = by == "family"
    group = "family_id" if by_family else "line_id"
    rows = seat_rows(data, rows, words)
    leader = first_party(data)
    if by_family:
        leader = home(leader, families(party_events(data)))
    rows = _in_groups(rows, group, leader)
    totals = rows.groupby("election_id", sort=False)["total"].first()
    own = rows[rows[group] == leader].groupby("election_id")["seats"].sum()
    shares = percentages(own.reindex(totals.index, fill_value=0), totals)
    name = short_names(data, words)[leader]
    rows = rows.assign(group_label="", group_short="")
    if by_family:
        short = {election: words.seat_share(share) for election, share in shares.items()}
        said = {
            election: words.say("family-share", party=name, share=share)
            for election, share in short.items()
        }
        led = rows[group] == leader
        rows["group_label"] = rows["election_id"].map(said).where(led, "")
        rows["group_short"] = rows["election_id"].map(short).where(led, "")
    held = core(data, rows)["election_id"].drop_duplicates()
    first, last = held.iloc[0], held.iloc[-1]
    appointed = bool((rows["party_id"] == APPOINTED).any())
    title = words.say(
        "seat_shares-title",
        grouping="family" if by_family else "label",
        party=name if by_family else line_name(core(data, rows[rows[group] == leader]), words),
        tier=tier,
        appointed="yes" if appointed else "no",
        first=words.seat_share(shares[first]),
        last=words.seat_share(shares[last]),
        start=label_of(rows, first),
        end=label_of(rows, last),
        change=change(shares[first], shares[last]),
    )
    subtitle = words.say(
        "seat_shares-subtitle",
        tier=tier,
        appointed="yes" if appointed else "no",
        span=span(rows["election_label"], words),
    )
    disputed = conflicts_on(data, rows, _TIER_CELLS[tier])
    captions = Captions(
        title,
        subtitle + after_note(data, rows, words),
        source_line(data, rows, words, conflicts=disputed),
        seats_alternative(rows, words),
        {"also": words.say("seat_shares-also", names="*")},
        tuple(disputed["conflict_id"]),
    )
    return Told(rows, captions)


def _in_groups(rows: pd.DataFrame, group: str, leader: str) -> pd.DataFrame:
    # The leading group first, appointed seats last, the rest by their size over all elections.
    size = rows.groupby(group)["seats"].transform("sum").astype(int)
    rank = size.where(rows[group] != leader, size.max() + 1)
    rank = rank.where(rows["party_id"] != APPOINTED, -1)
    place = {election: n for n, election in enumerate(rows["election_id"].drop_duplicates())}
    ordered = rows.assign(_place=rows["election_id"].map(place), _rank=-rank)
    ordered = ordered.sort_values(["_place", "_rank", group, "line_order"], kind="stable")
    return ordered.drop(columns=["_place", "_rank"]).reset_index(drop=True)
