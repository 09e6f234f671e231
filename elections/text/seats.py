"""Figures of seats in words: findings are computed, never typed."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import (
    CONSTITUENCY_SEAT_CELLS,
    LIST_SEAT_CELLS,
    SEAT_CELLS,
    SHARE_CELLS,
    contested,
)
from elections.package.loading import ElectionData
from elections.parties.events import party_events
from elections.parties.lineage import families, home
from elections.results import APPOINTED, Tier, first_party, row_at_most
from elections.text.captions import Captions, Told
from elections.text.labels import both_rows, short_names, source_line, span
from elections.text.mergers import joined_before
from elections.text.sentences import (
    after_note,
    change,
    core,
    known,
    label_of,
    line_name,
    listed_seats,
    seat_rows,
    vote_rows,
)
from elections.text.words import Words

_TIER_CELLS: dict[Tier, tuple[str, ...]] = {
    "all": SEAT_CELLS,
    "list": LIST_SEAT_CELLS,
    "constituency": CONSTITUENCY_SEAT_CELLS,
}


def seat_shares(
    data: ElectionData, table: pd.DataFrame, words: Words, *, tier: Tier, by_family: bool
) -> Told:
    """Tell the seat shares over time: how the first party, or its family, changed."""
    group = "family_id" if by_family else "line_id"
    rows = seat_rows(data, table, words)
    leader = first_party(data)
    if by_family:
        leader = home(leader, families(party_events(data)))
    rows = _in_groups(rows, group, leader)
    shares = rows[rows[group] == leader].groupby("election_id")["share"].sum()
    shares = shares.reindex(rows["election_id"].drop_duplicates(), fill_value=0.0)
    name = short_names(data, words)[leader]
    rows = rows.assign(group_label="", group_short="")
    if by_family:
        short = {election: words.percent(share) for election, share in shares.items()}
        said = {
            election: words.say("family-share", party=name, share=share)
            for election, share in short.items()
        }
        own = rows[group] == leader
        rows["group_label"] = rows["election_id"].map(said).where(own, "")
        rows["group_short"] = rows["election_id"].map(short).where(own, "")
    held = core(data, rows)["election_id"].drop_duplicates()
    first, last = held.iloc[0], held.iloc[-1]
    title = words.say(
        "seats-title",
        grouping="family" if by_family else "label",
        party=name if by_family else line_name(core(data, rows[rows[group] == leader]), words),
        tier=tier,
        first=words.percent(shares[first]),
        last=words.percent(shares[last]),
        start=label_of(rows, first),
        end=label_of(rows, last),
        change=change(shares[first], shares[last]),
    )
    subtitle = words.say(
        "seats-subtitle",
        tier=tier,
        appointed="yes" if (rows["party_id"] == APPOINTED).any() else "no",
        span=span(rows["election_label"]),
    )
    disputed = contested(data, rows, _TIER_CELLS[tier])
    captions = Captions(
        title,
        subtitle + after_note(data, rows, words),
        source_line(data, rows, words, contested=disputed),
        _alternative(rows, words),
        {"also": words.say("seats-also", names="*")},
        tuple(disputed["conflict_id"]),
    )
    return Told(rows, captions)


def chambers(
    data: ElectionData, seats: pd.DataFrame, votes: pd.DataFrame, words: Words
) -> tuple[Told, pd.DataFrame]:
    """Tell the row of small chambers: where the first line had the majority.

    Returns the seats with captions, and the votes dressed for the bars below.
    """
    rows, cast = seat_rows(data, seats, words), vote_rows(data, votes, words)
    line = first_party(data)
    joined = joined_before(data, words, line=line)
    fallback = short_names(data, words)[line]
    labels: dict[str, str] = {}
    for election, part in rows.groupby("election_id", sort=False):
        won = int(part.loc[part["line_id"] == line, "seats"].sum())
        share = cast[(cast["election_id"] == election) & (cast["line_id"] == line)]["share"]
        labels[f"{election}:middle"] = f"<b>{words.number(won)}</b>"
        labels[f"{election}:seats"] = words.say(
            "chamber-seats",
            party=label_in(rows, election, line, fallback),
            seats=words.number(won),
            total=words.number(int(part["total"].iloc[0])),
        )
        labels[f"{election}:joined"] = joined.get(str(election), "")
        labels[f"{election}:votes"] = words.say(
            "chamber-votes", share=words.percent(known(share.iloc[0]) if len(share) else None)
        )
    disputed = _disputed(data, rows, cast)
    captions = Captions(
        _chambers_title(data, rows, words, line),
        words.say("chambers-subtitle", span=span(rows["election_label"]), party=fallback)
        + after_note(data, rows, words),
        source_line(data, both_rows(rows, cast), words, contested=disputed),
        _alternative(rows, words),
        labels,
        tuple(disputed["conflict_id"]),
    )
    return Told(rows, captions), cast


def chamber(
    data: ElectionData, seats: pd.DataFrame, votes: pd.DataFrame, words: Words
) -> tuple[Told, pd.DataFrame]:
    """Tell one chamber: the largest contestant and whether it holds the majority."""
    rows, cast = seat_rows(data, seats, words), vote_rows(data, votes, words)
    total = int(rows["total"].iloc[0])
    largest = row_at_most(rows, "seats")
    equal = rows[rows["seats"] == largest["seats"]]["label"]
    majority = total // 2 + 1
    election = largest["election_label"]
    title = words.say(
        "chamber-title",
        party=words.list(list(equal)),
        seats=words.number(int(largest["seats"])),
        total=words.number(total),
        election=election,
        majority=words.number(majority),
        holds="yes" if int(largest["seats"]) >= majority else "no",
    )
    appointed = rows[rows["party_id"] == APPOINTED]
    subtitle = words.say(
        "chamber-subtitle",
        election=election,
        appointed=int(appointed["seats"].sum()),
        body=appointed["label"].iloc[0] if len(appointed) else "",
    )
    labels = {
        "total": words.say("chamber-total", total=words.number(total)),
        "majority": words.say("chamber-majority", seats=words.number(majority)),
        "votes": words.say("chamber-bar", base=words.say("base", name=cast["base_name"].iloc[0])),
    }
    disputed = _disputed(data, rows, cast)
    captions = Captions(
        title,
        subtitle,
        source_line(data, both_rows(rows, cast), words, contested=disputed),
        _alternative(rows, words),
        labels,
        tuple(disputed["conflict_id"]),
    )
    return Told(rows, captions), cast


def label_in(rows: pd.DataFrame, election: object, line: str, fallback: str) -> str:
    """Return the name under which a line stood at an election."""
    own = rows[(rows["election_id"] == election) & (rows["line_id"] == line)]
    return str(own["label"].iloc[0]) if len(own) else fallback


def _disputed(data: ElectionData, seats: pd.DataFrame, votes: pd.DataFrame) -> pd.DataFrame:
    parts = [contested(data, seats, SEAT_CELLS), contested(data, votes, SHARE_CELLS)]
    return pd.concat(parts, ignore_index=True)


def _alternative(rows: pd.DataFrame, words: Words) -> str:
    return " ".join(
        words.say("seats-alt", election=label_of(rows, election), parties=listed_seats(part, words))
        for election, part in rows.groupby("election_id", sort=False)
    )


def _chambers_title(data: ElectionData, rows: pd.DataFrame, words: Words, line: str) -> str:
    own = core(data, rows)
    own = own[own["line_id"] == line]
    held = own.groupby("election_id", sort=False)[["seats", "total"]].agg(
        {"seats": "sum", "total": "first"}
    )
    majorities = held[held["seats"] > held["total"] // 2]
    first, last = held.index[0], held.index[-1]
    return words.say(
        "chambers-title",
        party=line_name(own, words),
        seats=words.number(int(held.loc[first, "seats"])),
        total=words.number(int(held.loc[first, "total"])),
        seats_last=words.number(int(held.loc[last, "seats"])),
        total_last=words.number(int(held.loc[last, "total"])),
        start=label_of(own, first),
        end=label_of(own, last),
        since=label_of(own, majorities.index[0]) if len(majorities) else "",
        majority=_majority(list(held.index), list(majorities.index)),
    )


def _majority(held: list[str], majorities: list[str]) -> str:
    # "From then on" holds only where no later election took the majority away.
    if not majorities:
        return "never"
    return "kept" if held[held.index(majorities[0]) :] == majorities else "at-times"


def _in_groups(rows: pd.DataFrame, group: str, leader: str) -> pd.DataFrame:
    # The leading group first, appointed seats last, the rest by their size over all elections.
    size = rows.groupby(group)["seats"].transform("sum").astype(int)
    rank = size.where(rows[group] != leader, size.max() + 1)
    rank = rank.where(rows["party_id"] != APPOINTED, -1)
    place = {election: n for n, election in enumerate(rows["election_id"].drop_duplicates())}
    ordered = rows.assign(_place=rows["election_id"].map(place), _rank=-rank)
    ordered = ordered.sort_values(["_place", "_rank", group, "line_order"], kind="stable")
    return ordered.drop(columns=["_place", "_rank"]).reset_index(drop=True)
