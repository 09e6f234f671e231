"""The story in words: the first party's rise, the mergers, the key figures."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from elections.evidence.conflicts import SEAT_CELLS, SHARE_CELLS, contested
from elections.measures.indices import effective_number_of_parties
from elections.package.loading import ElectionData
from elections.results import elections_shown, first_party, seats_won, turnout
from elections.text.captions import Captions, Told
from elections.text.labels import (
    both_rows,
    dressed,
    election_labels,
    short_names,
    source_line,
    span,
)
from elections.text.mergers import mergers
from elections.text.sentences import after_note, bases, core, known, line_name, percent_ticks
from elections.text.words import Words


@dataclass(frozen=True)
class KeyFigure:
    """One figure of the overview: what it is, its value, and what it was before."""

    label: str
    value: str
    before: str


def first_party_story(data: ElectionData, table: pd.DataFrame, words: Words) -> Told:
    """Tell the first party's votes and seats, and when others merged into it.

    Beside the shares are the ``mergers``, by moment.
    """
    rows = dressed(data, table, words)
    rows = rows.assign(
        vote_label=[words.percent(known(value)) for value in rows["vote_share"]],
        seat_label=[words.percent(known(value)) for value in rows["seat_share"]],
    )
    rows = rows.assign(
        vote_hover=[_sentence("story-vote-hover", row, words) for _, row in rows.iterrows()],
        seat_hover=[_sentence("story-seat-hover", row, words) for _, row in rows.iterrows()],
    )
    joined = mergers(data, words, line=first_party(data))
    disputed = contested(data, rows, (*SHARE_CELLS, *SEAT_CELLS))
    captions = Captions(
        _title(data, rows, words),
        words.say("story-subtitle", bases=bases(rows, words), span=span(rows["election_label"]))
        + after_note(data, rows, words),
        source_line(data, both_rows(rows, joined), words, contested=disputed),
        " ".join([*rows["vote_hover"], *rows["seat_hover"], *joined["hover"]]),
        {
            "vote": words.say("story-vote"),
            "seat": words.say("story-seat"),
            "mergers": words.say("story-mergers", party=rows["label"].iloc[-1]),
        },
        tuple(disputed["conflict_id"]),
        {"ticks": percent_ticks(words)},
    )
    return Told(rows, captions, {"mergers": joined})


def key_figures(data: ElectionData, words: Words) -> tuple[KeyFigure, ...]:
    """Return the figures of the last core election beside those of the first."""
    labels = election_labels(data, words)
    seats = seats_won(data, after=False)
    held = list(elections_shown(data, after=False)["election_id"])
    first, last = held[0], held[-1]
    line = first_party(data)

    def share(election: str) -> str:
        rows = seats[(seats["election_id"] == election) & (seats["line_id"] == line)]
        return words.percent(float(rows["share"].sum()))

    def seated(election: str) -> str:
        rows = seats[seats["election_id"] == election]
        return words.number(int(rows["kind"].isin(["party", "bloc"]).sum()))

    def effective(election: str) -> str:
        rows = seats[seats["election_id"] == election]
        return words.number(effective_number_of_parties([int(n) for n in rows["seats"]]), 2)

    def cast(election: str) -> str:
        rows = turnout(data)
        rows = rows[(rows["election_id"] == election) & (rows["round"] == 1)]
        return words.published(rows["share_published"].iloc[0] if len(rows) else None)

    party = short_names(data, words)
    own = seats[(seats["election_id"] == last) & (seats["line_id"] == line)]["party_id"].iloc[0]
    measures = (
        (words.say("key-share", party=party[own], election=labels[last]), share),
        (words.say("key-seated", election=labels[last]), seated),
        (words.say("key-effective", election=labels[last]), effective),
        (words.say("key-turnout", election=labels[last]), cast),
    )
    return tuple(
        KeyFigure(
            label,
            measure(last),
            words.say("key-before", value=measure(first), election=labels[first]),
        )
        for label, measure in measures
    )


def status_sentence(data: ElectionData, words: Words) -> str:
    """Say that the figures are official results, and which elections observers assessed."""
    labels = election_labels(data, words)
    assessed = [
        labels[election]
        for election in elections_shown(data)["election_id"]
        if election in set(data.observers["election_id"])
    ]
    return words.say(
        "status", elections=words.list(assessed) if assessed else "", count=len(assessed)
    )


def _title(data: ElectionData, rows: pd.DataFrame, words: Words) -> str:
    held = core(data, rows)
    first, last = held.iloc[0], held.iloc[-1]
    return words.say(
        "story-title",
        party=line_name(held, words),
        votes_first=first["vote_label"],
        votes_last=last["vote_label"],
        seats_first=first["seat_label"],
        seats_last=last["seat_label"],
        start=first["election_label"],
        end=last["election_label"],
    )


def _sentence(key: str, row: pd.Series, words: Words) -> str:
    return words.say(
        key,
        party=row["label"],
        election=row["election_label"],
        votes=words.number(known(row["votes"])),
        share=words.published(known(row["share_published"])),
        base=words.say("base", name=str(row["base_name"])),
        seats=words.number(int(row["seats"])),
        total=words.number(int(row["total"])),
        seat_share=row["seat_label"],
    )
