"""One chamber in words: the largest party and whether it holds the majority."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import SEAT_CELLS, SHARE_CELLS, conflicts_on
from elections.package import ElectionData
from elections.results import APPOINTED, VACANT, parties_only
from elections.results.rows import FigureRows
from elections.text.captions import OTHERS, Captions, Told
from elections.text.labels import both_rows, source_line
from elections.text.sentences import (
    listed_seats,
    others,
    seat_order,
    seat_rows,
    seats_alternative,
    vacant_note,
    vote_rows,
)
from elections.text.words import Words


def words(rows: FigureRows, data: ElectionData, words: Words) -> Told:
    """Tell one chamber: the largest party and whether it holds the majority.

    Beside the seats are the ``votes``.
    """
    seats = seat_rows(data, rows.table, words)
    cast = vote_rows(data, rows.beside["votes"], words)
    total = int(seats["total"].iloc[0])
    majority = total // 2 + 1
    election = seats["election_label"].iloc[0]
    appointed = seats[seats["party_id"] == APPOINTED]
    subtitle = words.say(
        "chamber-subtitle",
        election=election,
        appointed=int(appointed["seats"].sum()),
        body=appointed["label"].iloc[0] if len(appointed) else "",
        order=seat_order(data, seats, words),
    ) + vacant_note(seats, words)
    labels = {
        "total": words.say("chamber-total", total=total),
        "majority": words.say("chamber-majority", seats=words.number(majority)),
        "votes": words.say(
            "chamber-bar",
            base=words.say("base", name=cast["base_name"].iloc[0]) if len(cast) else "",
            nobody=(cast["fill"] == "hatched").any(),
        ),
    }
    disputed = disputed_seats_and_votes(data, seats, cast)
    captions = Captions(
        title=_title(seats, majority, words),
        subtitle=subtitle,
        source=source_line(data, both_rows(seats, cast), words, conflicts=disputed),
        alternative=seats_alternative(seats, words),
        labels=labels,
        lists={OTHERS: others(data, words)},
        conflicts=tuple(disputed["conflict_id"]),
    )
    return Told(seats, captions, {"votes": cast})


def _title(seats: pd.DataFrame, majority: int, words: Words) -> str:
    """Say which party is the largest, and apart from it who sits there for no party."""
    parties = parties_only(seats)
    most = 0 if parties.empty else int(parties["seats"].max())
    largest = parties[parties["seats"] == most]
    apart = seats[~seats["party_id"].isin([*parties["party_id"], APPOINTED, VACANT])]
    return words.say(
        "chamber-title",
        election=seats["election_label"].iloc[0],
        holds="none" if parties.empty else most >= majority,
        party=words.list(largest["label"]),
        equal=len(largest),
        seats=words.number(most),
        total=int(seats["total"].iloc[0]),
        majority=words.number(majority),
        apart="none" if apart.empty else listed_seats(apart, words),
    )


def disputed_seats_and_votes(
    data: ElectionData, seats: pd.DataFrame, votes: pd.DataFrame
) -> pd.DataFrame:
    """Return the conflicts that touch the seats or the votes drawn: rows of ``conflicts``."""
    parts = [conflicts_on(data, seats, SEAT_CELLS), conflicts_on(data, votes, SHARE_CELLS)]
    return pd.concat(parts, ignore_index=True)
