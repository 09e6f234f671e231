"""The seats of the first party and of those that merged into it, in words."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import SEAT_CELLS
from elections.measures.mergers import Merged
from elections.package.loading import ElectionData
from elections.results.rows import row_at_most
from elections.tables.merged_seats import MergedSeats
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.consolidation import named_parties
from elections.text.context import row_for_each_party
from elections.text.labels import short_names, span, with_labels
from elections.text.sentences import as_many, brief, line_name, listed_seats, seats_course
from elections.text.words import Words


def words(rows: MergedSeats, data: ElectionData, words: Words) -> Told:
    """Tell the seats of the first party with those that merged into it, election by election.

    The table has head (the election, or what had happened by then and the seats), about (the
    same without seats), label and hover; the label ``…`` of each part names it in the key.
    """
    parts = with_labels(data, _merged_in_one_colour(rows.parts), words)
    parts = _labelled(parts, rows.merger, data, words)
    elected = parts[parts["step"] == "elected"]
    named = elected[elected["part"] == "party"]
    party = line_name(named, words)
    merged = (elected["part"] == "merged").any()
    captions = Captions(
        title=words.say(
            "merged_seats-title",
            party=str(named["label"].iloc[0]),
            merged=merged,
            points=seats_course(data, _seats_by_election(elected), words),
        )
        + as_many(data, words),
        subtitle=words.say(
            "merged_seats-subtitle",
            appointed=(data.elections["appointed_seats"] > 0).any(),
            span=span(elected["election_label"], words),
        ),
        alternative=_alternative(parts, words),
        labels={
            "party": party,
            "merged": words.say("merged_seats-part", part="merged"),
            "others": words.say("merged_seats-part", part="others"),
        },
        **source_and_conflicts(data, parts, words, SEAT_CELLS, about=row_for_each_party(parts)),
    )
    return Told(parts, captions)


def _merged_in_one_colour(rows: pd.DataFrame) -> pd.DataFrame:
    """Give those that merged the colour of the one among them that had most seats."""
    merged = rows[rows["part"] == "merged"]
    if merged.empty:
        return rows
    most = row_at_most(merged, "seats")["party_id"]
    return rows.assign(party_id=rows["party_id"].mask(rows["part"] == "merged", most))


def _labelled(
    rows: pd.DataFrame, merger: Merged | None, data: ElectionData, words: Words
) -> pd.DataFrame:
    names = short_names(data, words)
    parts = [words.say("merged_seats-part", part=part) for part in rows["part"]]
    elected = rows["step"] == "elected"
    step, head = "", ""
    if merger:
        party = rows[~elected & (rows["part"] == "party")].iloc[0]
        step = words.say("merged_seats-step", count=len(merger.events), year=str(merger.years[-1]))
        head = words.say(
            "merged_seats-head",
            step=step,
            seats=words.number(int(party["seats"])),
            total=int(party["total"]),
        )
    rows = rows.assign(
        label=rows["label"].where(rows["part"] == "party", pd.Series(parts, index=rows.index)),
        head=rows["election_label"].where(elected, head),
        about=rows["election_label"].where(elected, step),
        fill=rows["fill"].mask(rows["part"] == "others", "rest"),
        quantity="seat_share",
    )
    return rows.assign(
        hover=[
            words.say(
                "merged_seats-hover",
                head=row["about"],
                part=row["label"],
                names=named_parties(row["parties"], names, words),
                seats=words.number(int(row["seats"])),
                total=int(row["total"]),
                share=words.seat_share(row["share"]),
            )
            for _, row in rows.iterrows()
        ]
    )


def _seats_by_election(elected: pd.DataFrame) -> pd.DataFrame:
    """Return the seats of the party with those that merged into it, election by election."""
    inside = elected.assign(seats=elected["seats"].where(elected["part"] != "others", 0))
    return inside.groupby(["election_id", "election_label"], sort=False, as_index=False).agg(
        seats=("seats", "sum"), total=("total", "first")
    )


def _alternative(parts: pd.DataFrame, words: Words) -> str:
    sentences = [
        words.say("seats-alt", election=str(about), parties=listed_seats(part, words))
        for about, part in parts.groupby("about", sort=False)
    ]
    return brief(sentences, words)
