"""The shares of the largest and of the second in words."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import COUNTED_CELLS
from elections.package.loading import ElectionData
from elections.results import Base
from elections.text.captions import Captions, Told
from elections.text.conflicts import proven
from elections.text.labels import election_labels, span
from elections.text.quantities import Quantity
from elections.text.sentences import after_note, milestones, pairs, percent_ticks
from elections.text.words import Words

QUANTITIES: dict[str, Quantity] = {"votes": "vote_share", "seats": "seat_share"}


def words(rows: pd.DataFrame, data: ElectionData, words: Words, *, shares: Base) -> Told:
    """Tell how the shares of the largest and the second changed, by votes and by seats."""
    rows = rows[rows["first"].notna() & rows["second"].notna()]
    rows = rows.assign(election_label=rows["election_id"].map(election_labels(data, words)))
    rows = rows.assign(
        tick_label=[words.say("tick-year", year=f"{day.year % 100:02}") for day in rows["date"]],
        of_label=[words.say("nagayama-of", of=of) for of in rows["of"]],
        quantity=[QUANTITIES[of] for of in rows["of"]],
        first_label=_shares(rows, "first", words),
        second_label=_shares(rows, "second", words),
    )
    rows = rows.assign(hover=[_two(row, words) for _, row in rows.iterrows()])
    told = milestones(data, rows[rows["of"] == "votes"], "first")
    base = words.say("nagayama-base", base=shares)
    captions = Captions(
        words.say(
            "nagayama-title", base=base, points=pairs(told, "first_label", "second_label", words)
        ),
        words.say(
            "nagayama-subtitle",
            base=base,
            span=span(rows[rows["of"] == "votes"]["election_label"], words),
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


def _shares(rows: pd.DataFrame, column: str, words: Words) -> list[str]:
    return [
        words.vote_share(share) if of == "votes" else words.seat_share(share)
        for of, share in zip(rows["of"], rows[column], strict=True)
    ]


def _two(row: pd.Series, words: Words) -> str:
    return words.say(
        "nagayama-hover",
        of=row["of"],
        election=row["election_label"],
        first=row["first_label"],
        second=row["second_label"],
    )
