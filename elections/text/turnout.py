"""Turnout in words: the highest, and the latest."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import TURNOUT_CELLS
from elections.package import ElectionData, NoDataError
from elections.results import row_at_most
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.labels import election_labels, span
from elections.text.sentences import (
    after_note,
    brief,
    course,
    issued_note,
    missing_note,
    percent_ticks,
    those_at,
)
from elections.text.words import Words, is_missing


def words(rows: pd.DataFrame, data: ElectionData, words: Words) -> Told:
    """Tell the turnout over time: the highest, and the latest; ``NoDataError`` where none is."""
    rows = rows.assign(
        quantity="turnout",
        election_label=rows["election_id"].map(election_labels(data, words)),
        election_short=rows["election_id"].map(election_labels(data, words, short=True)),
        value_label=[
            "" if is_missing(value) else words.turnout(value) for value in rows["share_published"]
        ],
    )
    rows["note"] = [
        words.say("turnout-second", share=share) if later and share else share
        for share, later in zip(rows["value_label"], rows["round"] > 1, strict=True)
    ]
    rows = rows.assign(hover=[_sentence(row, words) for _, row in rows.iterrows()])
    first = rows[(rows["round"] == 1) & rows["share"].notna()]
    if first.empty:
        raise NoDataError("turnout: none is known")
    peak, latest = row_at_most(first, "share"), first.iloc[-1]
    ends_high = latest["share"] == peak["share"]
    title = words.say(
        "turnout-title",
        case="course" if first["share"].nunique() == 1 else "last" if ends_high else "peak",
        course=course(data, first, words, value="share", label="value_label"),
        peak=peak["value_label"],
        top=those_at(first, "share", "election_label", words),
        last=latest["value_label"],
        end=latest["election_label"],
    )
    captions = Captions(
        title=title,
        subtitle=words.say(
            "turnout-subtitle",
            second=(rows["round"] > 1).any(),
            span=span(rows["election_label"], words),
        )
        + missing_note(rows, words)
        + issued_note(data, rows, words)
        + after_note(data, rows, words),
        alternative=brief(rows["hover"], words),
        lists={"ticks": percent_ticks(words)},
        **source_and_conflicts(data, rows, words, TURNOUT_CELLS),
    )
    return Told(rows, captions)


def _sentence(row: pd.Series, words: Words) -> str:
    return words.say(
        "turnout-hover",
        election=row["election_label"],
        round=int(row["round"]),
        share=words.turnout(row["share_published"]),
        cast=words.number(row["ballots_cast"]),
        registered=words.number(row["registered"]),
    )
