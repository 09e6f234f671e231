"""Figures of votes in words: findings are computed, never typed."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import (
    COUNT_CELLS,
    SEAT_CELLS,
    SHARE_CELLS,
    TURNOUT_CELLS,
    VOTE_CELLS,
    contested,
)
from elections.package.loading import ElectionData
from elections.package.schema import AGAINST_ALL
from elections.results import Base, Tier, first_party, row_at_most
from elections.text.captions import Captions, Told
from elections.text.labels import dressed, election_labels, source_line, span
from elections.text.sentences import (
    after_note,
    bases,
    core,
    known,
    label_of,
    line_name,
    listed_votes,
    percent_ticks,
    signed_points,
    vote_rows,
)
from elections.text.words import Words, is_missing

LOWER_TICKS = (0, 5, 10, 15, 20)


def vote_shares(data: ElectionData, table: pd.DataFrame, words: Words, *, base: Base) -> Told:
    """Tell the vote shares over time: the largest party, and who else passed the threshold."""
    rows = vote_rows(data, table, words)
    rows = rows.assign(
        largest=rows["line_id"] == first_party(data),
        threshold=rows["threshold_percent"].map(float),
        value_label=rows["short"],
    )
    cells = SHARE_CELLS if base == "published" else (*VOTE_CELLS, *COUNT_CELLS)
    disputed = contested(data, rows, cells)
    passed = rows["share"] >= rows["threshold"]
    rows = rows.assign(named=passed.groupby(rows["line_id"]).transform("any"))
    captions = Captions(
        _vote_title(data, rows, words),
        words.say(
            "votes-subtitle",
            published="yes" if base == "published" else "no",
            bases=bases(rows, words),
            span=span(rows["election_label"]),
        )
        + _missing(rows, words)
        + after_note(data, rows, words),
        source_line(data, rows, words, contested=disputed),
        " ".join(
            words.say(
                "votes-alt", election=label_of(rows, election), parties=listed_votes(part, words)
            )
            for election, part in rows.groupby("election_id", sort=False)
        ),
        {
            "ticks": percent_ticks(words),
            "lower_ticks": percent_ticks(words, LOWER_TICKS),
            "threshold": words.say("votes-threshold"),
            "lower": words.say("votes-lower"),
        },
        tuple(disputed["conflict_id"]),
    )
    return Told(rows, captions)


def votes_to_seats(data: ElectionData, table: pd.DataFrame, words: Words, *, tier: Tier) -> Told:
    """Tell how votes became seats in one election: who gained most, in points."""
    rows = dressed(data, table, words)
    rows = rows.assign(
        head=[_dumbbell("dumbbell-head", row, words) for _, row in rows.iterrows()],
        bonus_label=[signed_points(row["bonus"], words) for _, row in rows.iterrows()],
        hover=[_dumbbell("dumbbell-hover", row, words) for _, row in rows.iterrows()],
    )
    gainer = row_at_most(rows, "bonus")
    title = words.say(
        "dumbbell-title",
        party=gainer["label"],
        votes=words.percent(gainer["vote_share"]),
        seats=words.percent(gainer["seat_share"]),
        bonus=gainer["bonus_label"],
        election=gainer["election_label"],
    )
    base = words.say("base", name=str(rows["base_name"].dropna().iloc[0]))
    disputed = contested(data, rows, (*SHARE_CELLS, *SEAT_CELLS))
    captions = Captions(
        title,
        words.say("dumbbell-subtitle", tier=tier, base=base),
        source_line(data, rows, words, contested=disputed),
        " ".join(rows["hover"]),
        {"ticks": percent_ticks(words)},
        tuple(disputed["conflict_id"]),
    )
    return Told(rows, captions)


def turnout(data: ElectionData, table: pd.DataFrame, words: Words) -> Told:
    """Tell the turnout over time: the highest, and the latest."""
    rows = table.assign(
        election_label=table["election_id"].map(election_labels(data, words)),
        value_label=[
            "" if is_missing(value) else words.published(value)
            for value in table["share_published"]
        ],
    )
    rows = rows.assign(hover=[_turnout_sentence(row, words) for _, row in rows.iterrows()])
    first = rows[(rows["round"] == 1) & rows["share"].notna()]
    peak, latest = row_at_most(first, "share"), first.iloc[-1]
    title = words.say(
        "turnout-title",
        peak=peak["value_label"],
        top=peak["election_label"],
        last=latest["value_label"],
        end=latest["election_label"],
    )
    disputed = contested(data, rows, TURNOUT_CELLS)
    captions = Captions(
        title,
        words.say("turnout-subtitle", span=span(rows["election_label"]))
        + _missing(rows, words)
        + after_note(data, rows, words),
        source_line(data, rows, words, contested=disputed),
        " ".join(rows["hover"]),
        {"ticks": percent_ticks(words)},
        tuple(disputed["conflict_id"]),
    )
    return Told(rows, captions)


def _vote_title(data: ElectionData, rows: pd.DataFrame, words: Words) -> str:
    own = core(data, rows)
    own = own[own["largest"] & own["share"].notna()]
    peak, first, last = row_at_most(own, "share"), own.iloc[0], own.iloc[-1]
    others = rows[~rows["largest"] & (rows["election_id"] == last["election_id"])]
    others = others[others["kind"] != AGAINST_ALL]
    return words.say(
        "votes-title",
        party=line_name(own, words),
        first=first["short"],
        start=first["election_label"],
        peak=peak["short"],
        top=peak["election_label"],
        end=last["election_label"],
        last=last["short"],
        change="rose" if peak["share"] > first["share"] else "fell",
        others=int((others["share"] >= others["threshold"]).sum()),
    )


def _missing(rows: pd.DataFrame, words: Words) -> str:
    gone = rows[rows["share"].isna()]["election_label"].drop_duplicates()
    return "" if gone.empty else " " + words.say("votes-missing", elections=words.list(list(gone)))


def _dumbbell(key: str, row: pd.Series, words: Words) -> str:
    return words.say(
        key,
        party=row["label"],
        election=row["election_label"],
        listed="no" if pd.isna(row["vote_share"]) else "yes",
        votes=words.percent(known(row["vote_share"])),
        share=words.percent(row["seat_share"]),
        seats=words.number(int(row["seats"])),
        total=words.number(int(row["total"])),
        bonus=signed_points(row["bonus"], words),
    )


def _turnout_sentence(row: pd.Series, words: Words) -> str:
    return words.say(
        "turnout-hover",
        election=row["election_label"],
        round=int(row["round"]),
        share=words.published(row["share_published"]),
        cast=words.number(known(row["ballots_cast"])),
        registered=words.number(known(row["registered"])),
    )
