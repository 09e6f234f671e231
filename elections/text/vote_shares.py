"""Vote shares in words: the largest party over time, and who else passed the threshold."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import COUNT_CELLS, SHARE_CELLS, VOTE_CELLS, conflicts_on
from elections.package import ElectionData
from elections.package.schema import AGAINST_ALL
from elections.results import Base, first_party
from elections.text.captions import Captions, Told
from elections.text.labels import source_line, span
from elections.text.sentences import (
    after_note,
    bases,
    core,
    course,
    label_of,
    line_name,
    listed_votes,
    missing_note,
    percent_ticks,
    vote_rows,
)
from elections.text.words import Words, is_missing

LOWER_TICKS = (0, 5, 10, 15, 20)


def words(rows: pd.DataFrame, data: ElectionData, words: Words, *, base: Base) -> Told:
    """Tell the vote shares over time: the largest party, and who else passed the threshold."""
    rows = vote_rows(data, rows, words)
    rows = rows.assign(
        largest=rows["line_id"] == first_party(data),
        threshold=rows["threshold_percent"].map(float),
        value_label=rows["short"],
    )
    rows["threshold_label"] = _threshold_labels(rows, words)
    cells = SHARE_CELLS if base == "published" else (*VOTE_CELLS, *COUNT_CELLS)
    disputed = conflicts_on(data, rows, cells)
    passed = rows["passed"].fillna(False)
    rows = rows.assign(named=passed.groupby(rows["line_id"]).transform("any").astype(bool))
    captions = Captions(
        _title(data, rows, words),
        words.say(
            "vote_shares-subtitle",
            published="yes" if base == "published" else "no",
            bases=bases(rows, words),
            span=span(rows["election_label"], words),
        )
        + missing_note(rows, words)
        + after_note(data, rows, words),
        source_line(data, rows, words, conflicts=disputed),
        " ".join(
            words.say(
                "vote_shares-alt",
                election=label_of(rows, election),
                parties=listed_votes(part, words),
            )
            for election, part in rows.groupby("election_id", sort=False)
        ),
        {"threshold": words.say("vote_shares-threshold"), "lower": words.say("vote_shares-lower")},
        tuple(disputed["conflict_id"]),
        {"ticks": percent_ticks(words), "lower_ticks": percent_ticks(words, LOWER_TICKS)},
    )
    return Told(rows, captions)


def _threshold_labels(rows: pd.DataFrame, words: Words) -> list[str]:
    """Name the threshold of each election that has another than the one before."""
    firsts = rows.drop_duplicates("election_id")
    said: dict[str, str] = {}
    before = None
    for election, threshold in zip(firsts["election_id"], firsts["threshold_percent"], strict=True):
        changed = not is_missing(threshold) and threshold != before
        said[election] = (
            words.say(
                "vote_shares-tick",
                first="no" if any(said.values()) else "yes",
                threshold=words.rate(threshold),
            )
            if changed
            else ""
        )
        before = threshold
    return [said[election] for election in rows["election_id"]]


def _title(data: ElectionData, rows: pd.DataFrame, words: Words) -> str:
    own = rows[rows["largest"] & rows["share"].notna()]
    own = own.assign(value=own["share"], said=own["short"])
    last = core(data, own).iloc[-1]
    others = rows[~rows["largest"] & (rows["election_id"] == last["election_id"])]
    others = others[others["kind"] != AGAINST_ALL]
    return words.say(
        "vote_shares-title",
        party=line_name(own, words),
        course=course(data, own, words),
        end=last["election_label"],
        others=int(others["passed"].sum()),
    )
