"""Volatility in words: what each is made of."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import VOTE_CELLS
from elections.package.loading import ElectionData
from elections.results import Base
from elections.results.rows import Row, records
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.labels import election_labels, span
from elections.text.sentences import PERCENT_TICKS, after_note, brief, issued_note
from elections.text.words import Words, is_missing

# The parts of a volatility, each in its shade.
PARTS = {"summed": "shade_1", "largest": "shade_2", "same_name": "shade_3"}


def words(rows: pd.DataFrame, data: ElectionData, words: Words, *, shares: Base) -> Told:
    """Tell what each volatility is made of, by what continues as the same party."""
    labels = election_labels(data, words)
    rows = rows.assign(
        election_label=rows["election_id"].map(labels),
        pair_label=[
            words.span(labels[before], labels[after])
            for before, after in zip(rows["before_id"], rows["election_id"], strict=True)
        ],
    )
    for part in (*PARTS, "total"):
        rows[f"{part}_label"] = [words.points(value) for value in rows[part]]
    rows = rows.assign(
        total_points=rows["total"],
        head=[_parts("volatility-head", row, words) for _, row in rows.iterrows()],
        hover=[_parts("volatility-hover", row, words) for _, row in rows.iterrows()],
    )
    compared = _elections_compared(rows)
    compared = compared.assign(election_label=compared["election_id"].map(labels))
    gaps = (rows["total"] - rows["summed"]).fillna(-1)
    widest = rows.iloc[int(gaps.to_numpy().argmax())]
    captions = Captions(
        _parts("volatility-title", widest, words),
        words.say(
            "volatility-subtitle",
            span=span(compared["election_label"], words),
        )
        + issued_note(data, compared, words, base=shares)
        + after_note(data, rows, words),
        alternative=brief(
            (_parts("volatility-alt", row, words) for _, row in rows.iterrows()), words
        ),
        labels={style: words.say(f"volatility-{part}") for part, style in PARTS.items()},
        lists={"ticks": tuple(words.number(points) for points in PERCENT_TICKS)},
        **source_and_conflicts(data, rows, words, VOTE_CELLS, about=compared),
    )
    return Told(rows, captions, {"bars": _bars(rows, words)})


def _bars(rows: pd.DataFrame, words: Words) -> list[Row]:
    """Return the parts of each volatility as those of a bar."""
    return [
        {
            "group": row["election_id"],
            "head": row["head"],
            "bar": "",
            "style": style,
            "value": row[part],
            "note": row[f"{part}_label"],
            "hover": row["hover"],
            "keys": [row["before_id"], row["election_id"], part],
        }
        for row in records(rows)
        for part, style in PARTS.items()
    ]


def _elections_compared(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the elections that volatility compares."""
    return pd.DataFrame({"election_id": pd.concat([rows["before_id"], rows["election_id"]])})


def _parts(key: str, row: pd.Series, words: Words) -> str:
    parts = {part: row[f"{part}_label"] for part in (*PARTS, "total")}
    comparable = not is_missing(row["total"])
    return words.say(key, pair=row["pair_label"], known=comparable, **parts)
