"""The seats of the first party and of those that merged into it, in words."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import SEAT_CELLS
from elections.package.loading import ElectionData
from elections.results.rows import FigureRows, Row
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.consolidation import named_parties
from elections.text.context import row_for_each_party
from elections.text.labels import election_labels, short_names, span, with_labels
from elections.text.sentences import as_many, brief, line_name, listed_seats, seats_course
from elections.text.words import Words


def words(rows: FigureRows, data: ElectionData, words: Words) -> Told:
    """Tell the seats of the first party with those that merged into it, election by election.

    The table has head (the election, or what had happened by then and the seats), about (the
    same without seats), label and hover; the label ``…`` of each part names it in the key.
    """
    parts = with_labels(data, rows.table, words)
    parts = _labelled(parts, rows.records("merger"), data, words)
    together = rows.beside["together"]
    together = together.assign(
        election_label=together["election_id"].map(election_labels(data, words))
    )
    elected = parts[parts["step"] == "elected"]
    named = elected[elected["part"] == "party"]
    party = line_name(named, words)
    merged = (elected["part"] == "merged").any()
    captions = Captions(
        title=words.say(
            "merged_seats-title",
            party=str(named["label"].iloc[0]),
            merged=merged,
            points=seats_course(data, together, words),
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


def _labelled(
    rows: pd.DataFrame, mergers: list[Row], data: ElectionData, words: Words
) -> pd.DataFrame:
    names = short_names(data, words)
    parts = [words.say("merged_seats-part", part=part) for part in rows["part"]]
    elected = rows["step"] == "elected"
    step, head = "", ""
    for merger in mergers:
        party = rows[~elected & (rows["part"] == "party")].iloc[0]
        step = words.say(
            "merged_seats-step", count=len(merger["events"]), year=str(merger["years"][-1])
        )
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


def _alternative(parts: pd.DataFrame, words: Words) -> str:
    sentences = [
        words.say("seats-alt", election=str(about), parties=listed_seats(part, words))
        for about, part in parts.groupby("about", sort=False)
    ]
    return brief(sentences, words)
