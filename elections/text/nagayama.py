"""The shares of the largest and of the second in words."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import COUNTED_CELLS
from elections.package.loading import ElectionData
from elections.text.captions import Captions, Told
from elections.text.conflicts import proven
from elections.text.labels import election_labels, span
from elections.text.sentences import after_note, milestones, pairs, percent_ticks
from elections.text.words import Words


def words(rows: pd.DataFrame, data: ElectionData, words: Words) -> Told:
    """Tell how the shares of the largest and the second changed, by votes and by seats."""
    rows = rows[rows["first"].notna() & rows["second"].notna()]
    rows = rows.assign(election_label=rows["election_id"].map(election_labels(data, words)))
    rows = rows.assign(
        tick_label=[words.say("tick-year", year=f"{day.year % 100:02}") for day in rows["date"]],
        of_label=[words.say("nagayama-of", of=of) for of in rows["of"]],
        hover=[_two(row, words) for _, row in rows.iterrows()],
    )
    told = milestones(data, rows[rows["of"] == "votes"], "first")
    captions = Captions(
        words.say("nagayama-title", points=pairs(told, "first", "second", words)),
        words.say(
            "nagayama-subtitle", span=span(rows[rows["of"] == "votes"]["election_label"], words)
        )
        + after_note(data, rows, words),
        alternative=" ".join(rows["hover"]),
        **proven(data, rows, words, COUNTED_CELLS),
        labels={
            "votes": words.say("nagayama-of", of="votes"),
            "seats": words.say("nagayama-of", of="seats"),
            "equal": words.say("nagayama-equal"),
            "alone": words.say("nagayama-alone"),
        },
        lists={
            "ticks": percent_ticks(words),
            "side_ticks": percent_ticks(words, (25, 50)),
        },
    )
    return Told(rows, captions)


def _two(row: pd.Series, words: Words) -> str:
    return words.say(
        "nagayama-hover",
        of=row["of"],
        election=row["election_label"],
        first=words.percent(row["first"]),
        second=words.percent(row["second"]),
    )
