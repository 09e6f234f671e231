"""The row of small chambers in words: where the first line had the majority."""

from __future__ import annotations

import pandas as pd

from elections.package import ElectionData
from elections.results import APPOINTED, contestants, first_party
from elections.tables.chambers import SeatsAndVotes
from elections.text.captions import Captions, Told
from elections.text.chamber import disputed_seats_and_votes
from elections.text.labels import both_rows, short_names, source_line, span
from elections.text.mergers import joined_before
from elections.text.sentences import (
    after_note,
    label_of,
    line_name,
    milestones,
    seat_order,
    seat_rows,
    seats_alternative,
    vote_rows,
)
from elections.text.words import Words


def words(rows: SeatsAndVotes, data: ElectionData, words: Words) -> Told:
    """Tell the row of small chambers: where the first line had the majority.

    Beside the seats are the ``votes``, dressed for the bars below, ``heads``, for each
    election what is written with its chamber (won, seats, votes and joined), and the ``key``
    of the colours.
    """
    seats, cast = seat_rows(data, rows.seats, words), vote_rows(data, rows.votes, words)
    line = first_party(data)
    own = seats[seats["line_id"] == line]
    party = line_name(own, words)
    disputed = disputed_seats_and_votes(data, seats, cast)
    captions = Captions(
        _title(data, own, party, words),
        words.say(
            "chambers-subtitle",
            appointed="yes" if (seats["party_id"] == APPOINTED).any() else "no",
            order=seat_order(data, seats, words),
            **_majority(own, party),
            span=span(seats["election_label"], words),
        )
        + after_note(data, seats, words),
        source_line(data, both_rows(seats, cast), words, conflicts=disputed),
        seats_alternative(seats, words),
        conflicts=tuple(disputed["conflict_id"]),
    )
    beside = {
        "votes": cast,
        "heads": _heads(data, seats, cast, words),
        "key": _key(data, seats, cast, words),
    }
    return Told(seats, captions, beside)


def _key(data: ElectionData, seats: pd.DataFrame, cast: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Return each colour of the seats and of the votes with the names of those who have it.

    A party under another name keeps its colour; so do those who share one.
    """
    columns = ["party_id", "label", "colour", "colour_dark", "fill"]
    shown = pd.concat([seats[columns], cast[cast["share"].notna()][columns]])
    shown = shown.drop_duplicates("party_id")
    order = contestants(data).set_index("party_id")["order"]
    shown = shown.assign(order=shown["party_id"].map(order)).sort_values("order", kind="stable")
    names = shown.groupby("colour", sort=False)["label"].agg(list)
    firsts = shown.drop_duplicates("colour")
    return firsts.assign(label=[words.list(names[one]) for one in firsts["colour"]])


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


def _title(data: ElectionData, own: pd.DataFrame, party: str, words: Words) -> str:
    """Say the seats of the first line; ``own`` are its rows."""
    held = _held(own)
    points = [
        words.say(
            "chambers-point",
            seats=words.number(int(row["seats"])),
            total=words.number(int(row["total"])),
            election=row["election_label"],
        )
        for _, row in milestones(data, held, "share").iterrows()
    ]
    return words.say("chambers-title", party=party, points=words.list(points))


def _held(own: pd.DataFrame) -> pd.DataFrame:
    """Return the seats of the first line election by election."""
    named = ["election_id", "election_label"]
    return own.groupby(named, sort=False, as_index=False).agg(
        seats=("seats", "sum"), total=("total", "first"), share=("share", "sum")
    )


def _majority(own: pd.DataFrame, party: str) -> dict[str, str]:
    """Return from when to when the first line had a majority, as its message asks for it."""
    held = _held(own)
    labels = list(held["election_label"])
    majorities = list(held[held["seats"] > held["total"] // 2]["election_label"])
    return {
        "party": party,
        "majority": _when(labels, majorities),
        "since": majorities[0] if majorities else "",
        "start": labels[0],
        "end": labels[-1],
    }


def _when(held: list[str], majorities: list[str]) -> str:
    # "In every election since" holds only where no later one took the majority away.
    if not majorities:
        return "never"
    if majorities == held[-1:]:
        return "last"
    return "kept" if held[held.index(majorities[0]) :] == majorities else "at-times"
