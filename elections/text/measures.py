"""Measures of the party system in words: names, values, findings."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import COUNTED_CELLS
from elections.package.loading import ElectionData
from elections.results import Base
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.labels import election_labels, span, year_tick
from elections.text.sentences import after_note, brief, course, issued_note
from elections.text.words import Words


def words(rows: pd.DataFrame, data: ElectionData, words: Words, *, shares: Base) -> Told:
    """Tell the measures over time, and how the effective number of parties changed."""
    labels = election_labels(data, words)
    rows = rows[rows["panel"].notna()]
    rows = rows.assign(
        election_label=rows["election_id"].map(labels),
        tick_label=[year_tick(day, words) for day in rows["date"]],
        tick_short=[year_tick(day, words, short=True) for day in rows["date"]],
        name=[measure_name(name, words) for name in rows["measure"]],
        value_label=[
            words.measure(value, unit)
            for value, unit in zip(rows["value"], rows["unit"], strict=True)
        ],
        quantity=rows["unit"],
        hover=[_sentence(row, labels, words) for _, row in rows.iterrows()],
    )
    effective = rows[(rows["measure"] == "effective_seats") & rows["value"].notna()]
    last = effective.iloc[-1]
    title = words.say(
        "measures-title", course=course(data, effective, words, value="value", label="value_label")
    )
    elections = rows.drop_duplicates("election_id").sort_values("date")
    captions = Captions(
        title,
        words.say(
            "measures-subtitle",
            end=last["election_label"],
            range=words.range(*(words.measure(last[end], last["unit"]) for end in ("low", "high"))),
            span=span(elections["election_label"], words),
        )
        + issued_note(data, elections, words, base=shares)
        + after_note(data, elections, words),
        alternative=brief((f"{title}.", *_ends(rows, words)), words),
        **source_and_conflicts(data, rows, words, COUNTED_CELLS),
    )
    return Told(rows, captions)


def _ends(rows: pd.DataFrame, words: Words) -> list[str]:
    """Tell the first and the last known value of each measure."""
    known_rows = rows[rows["value"].notna()]
    ends = [(part.iloc[0], part.iloc[-1]) for _, part in known_rows.groupby("measure", sort=False)]
    return [
        words.say(
            "measures-alt",
            name=first["name"],
            first=first["value_label"],
            start=first["election_label"],
            last=last["value_label"],
            end=last["election_label"],
        )
        for first, last in ends
    ]


def measure_name(name: str, words: Words) -> str:
    """Return the name of a measure."""
    return words.say(f"measure-{name}")


def _sentence(row: pd.Series, labels: dict[str, str], words: Words) -> str:
    before = labels.get(row["before_id"], "")
    return words.say(
        "measure-hover",
        name=row["name"] if "name" in row else measure_name(row["measure"], words),
        election=labels[row["election_id"]],
        before=before,
        compared=bool(before),
        value=words.measure(row["value"], row["unit"]),
        range=words.range(*(words.measure(row[end], row["unit"]) for end in ("low", "high"))),
        ways=int(row["ways"]),
    )
