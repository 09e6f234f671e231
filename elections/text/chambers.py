"""The row of small chambers in words: where the first line had the majority."""

from __future__ import annotations

import pandas as pd

from elections.package import ElectionData
from elections.results import first_party
from elections.tables.chambers import SeatsAndVotes
from elections.text.captions import Captions, Told
from elections.text.chamber import disputed_seats_and_votes
from elections.text.labels import both_rows, short_names, source_line, span
from elections.text.mergers import joined_before
from elections.text.sentences import (
    after_note,
    core,
    label_of,
    line_name,
    seat_rows,
    seats_alternative,
    vote_rows,
)
from elections.text.words import Words


def words(rows: SeatsAndVotes, data: ElectionData, words: Words) -> Told:
    """Tell the row of small chambers: where the first line had the majority.

    Beside the seats are the ``votes``, dressed for the bars below, and ``heads``: for each
    election what is written with its chamber, won, seats, votes and joined.
    """
    seats, cast = seat_rows(data, rows.seats, words), vote_rows(data, rows.votes, words)
    line = first_party(data)
    fallback = short_names(data, words)[line]
    disputed = disputed_seats_and_votes(data, seats, cast)
    captions = Captions(
        _title(data, seats, words, line),
        words.say("chambers-subtitle", span=span(seats["election_label"], words), party=fallback)
        + after_note(data, seats, words),
        source_line(data, both_rows(seats, cast), words, conflicts=disputed),
        seats_alternative(seats, words),
        conflicts=tuple(disputed["conflict_id"]),
    )
    return Told(seats, captions, {"votes": cast, "heads": _heads(data, seats, cast, words)})


def _heads(
    data: ElectionData, rows: pd.DataFrame, cast: pd.DataFrame, words: Words
) -> pd.DataFrame:
    """Return what is written with each chamber: the seats and votes of the first line."""
    line = first_party(data)
    joined = joined_before(data, words, line=line)
    fallback = short_names(data, words)[line]
    heads = []
    for election, part in rows.groupby("election_id", sort=False):
        won = int(part.loc[part["line_id"] == line, "seats"].sum())
        share = cast[(cast["election_id"] == election) & (cast["line_id"] == line)]["short"]
        heads.append(
            {
                "election_id": election,
                "election_label": label_of(rows, election),
                "won": words.number(won),
                "seats": words.say(
                    "chamber-seats",
                    party=_label_in(rows, election, line, fallback),
                    seats=words.number(won),
                    total=words.number(int(part["total"].iloc[0])),
                ),
                "votes": words.say(
                    "chamber-votes",
                    share=share.iloc[0] if len(share) else words.vote_share(None),
                ),
                "joined": joined.get(str(election), ""),
            }
        )
    return pd.DataFrame(heads)


def _label_in(rows: pd.DataFrame, election: object, line: str, fallback: str) -> str:
    own = rows[(rows["election_id"] == election) & (rows["line_id"] == line)]
    return str(own["label"].iloc[0]) if len(own) else fallback


def _title(data: ElectionData, rows: pd.DataFrame, words: Words, line: str) -> str:
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
