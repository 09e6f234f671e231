"""One chamber in words: the largest contestant and whether it holds the majority."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import SEAT_CELLS, SHARE_CELLS, conflicts_on
from elections.package import ElectionData
from elections.results import APPOINTED, row_at_most
from elections.tables.chambers import SeatsAndVotes
from elections.text.captions import Captions, Told
from elections.text.labels import both_rows, source_line
from elections.text.sentences import seat_order, seat_rows, seats_alternative, vote_rows
from elections.text.words import Words


def words(rows: SeatsAndVotes, data: ElectionData, words: Words) -> Told:
    """Tell one chamber: the largest contestant and whether it holds the majority.

    Beside the seats are the ``votes``.
    """
    seats, cast = seat_rows(data, rows.seats, words), vote_rows(data, rows.votes, words)
    total = int(seats["total"].iloc[0])
    largest = row_at_most(seats, "seats")
    equal = seats[seats["seats"] == largest["seats"]]["label"]
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
    appointed = seats[seats["party_id"] == APPOINTED]
    subtitle = words.say(
        "chamber-subtitle",
        election=election,
        appointed=int(appointed["seats"].sum()),
        body=appointed["label"].iloc[0] if len(appointed) else "",
        order=seat_order(data, seats, words),
    )
    labels = {
        "total": words.say("chamber-total", total=words.number(total)),
        "majority": words.say("chamber-majority", seats=words.number(majority)),
        "votes": words.say(
            "chamber-bar",
            base=words.say("base", name=cast["base_name"].iloc[0]),
            nobody="yes" if (cast["fill"] == "hatched").any() else "no",
        ),
    }
    disputed = disputed_seats_and_votes(data, seats, cast)
    captions = Captions(
        title,
        subtitle,
        source_line(data, both_rows(seats, cast), words, conflicts=disputed),
        seats_alternative(seats, words),
        labels,
        tuple(disputed["conflict_id"]),
    )
    return Told(seats, captions, {"votes": cast})


def disputed_seats_and_votes(
    data: ElectionData, seats: pd.DataFrame, votes: pd.DataFrame
) -> pd.DataFrame:
    """Return the conflicts that touch the seats or the votes drawn: rows of ``conflicts``."""
    parts = [conflicts_on(data, seats, SEAT_CELLS), conflicts_on(data, votes, SHARE_CELLS)]
    return pd.concat(parts, ignore_index=True)
