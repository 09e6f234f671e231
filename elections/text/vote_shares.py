"""Vote shares in words: the largest party over time, and who else passed the threshold."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import COUNT_CELLS, SHARE_CELLS, VOTE_CELLS
from elections.package import ElectionData
from elections.package.frames import float_cells
from elections.package.schema import AGAINST_ALL
from elections.results import Base, first_party
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.labels import election_labels, span
from elections.text.sentences import (
    after_note,
    as_many,
    bases,
    brief,
    course,
    issued_note,
    line_name,
    line_title,
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
        threshold=float_cells(rows["threshold_percent"]),
        value_label=rows["short"],
        election_short=rows["election_id"].map(election_labels(data, words, short=True)),
    )
    rows["threshold_label"] = _threshold_labels(rows, words)
    cells = SHARE_CELLS if base == "published" else (*VOTE_CELLS, *COUNT_CELLS)
    passed = rows["passed"].fillna(False)
    rows = rows.assign(named=passed.groupby(rows["line_id"]).transform("any").astype(bool))
    against = ((rows["kind"] == AGAINST_ALL) & rows["share"].notna()).any()
    captions = Captions(
        title=_title(data, rows, words),
        subtitle=words.say(
            "vote_shares-subtitle",
            published=base == "published",
            bases=bases(rows, words),
            party=line_name(rows[rows["largest"]], words),
            passed=_others_passed(rows),
            end=rows["election_label"].iloc[-1],
            span=span(rows["election_label"], words),
        )
        + missing_note(rows, words)
        + issued_note(data, rows[rows["base_name"] == "ballots_cast"], words)
        + after_note(data, rows, words),
        alternative=brief(
            (
                _alternative_of_election(part, words)
                for _, part in rows.groupby("election_id", sort=False)
            ),
            words,
        ),
        labels={
            "threshold": words.say("vote_shares-threshold"),
            "lower": words.say("vote_shares-lower"),
            "seldom": words.say("vote_shares-seldom", against=against),
            "rest": words.say("vote_shares-rest"),
        },
        lists={"ticks": percent_ticks(words), "lower_ticks": percent_ticks(words, LOWER_TICKS)},
        **source_and_conflicts(data, rows, words, cells),
    )
    return Told(rows, captions)


def _alternative_of_election(part: pd.DataFrame, words: Words) -> str:
    """Name the largest party and the lists that passed the threshold, and count the others."""
    main = part["passed"].fillna(False).astype(bool) | part["largest"]
    lists = part["kind"] != AGAINST_ALL
    published = part["share"].notna().any()
    return words.say(
        "vote_shares-alt",
        election=part["election_label"].iloc[0],
        parties=listed_votes(part[main]) if published else words.vote_share(None),
        others=int((lists & ~main).sum()) if published else 0,
    )


def _threshold_labels(rows: pd.DataFrame, words: Words) -> list[str]:
    """Name the threshold of each election that has another than the one before."""
    firsts = rows.drop_duplicates("election_id")
    labels: dict[str, str] = {}
    before = None
    for election, threshold in zip(firsts["election_id"], firsts["threshold_percent"], strict=True):
        changed = not is_missing(threshold) and threshold != before
        labels[election] = (
            words.say(
                "vote_shares-tick",
                first=not any(labels.values()),
                threshold=words.rate(threshold),
            )
            if changed
            else ""
        )
        before = threshold
    return [labels[election] for election in rows["election_id"]]


def _title(data: ElectionData, rows: pd.DataFrame, words: Words) -> str:
    line_rows = rows[rows["largest"] & rows["share"].notna()]
    return words.say(
        "vote_shares-title",
        party=line_title(line_rows, words),
        course=course(data, line_rows, words, value="share", label="short"),
    ) + as_many(data, words)


def _others_passed(rows: pd.DataFrame) -> int:
    """Return how many lists besides the largest party's passed the threshold at the last."""
    last = rows["election_id"] == rows["election_id"].iloc[-1]
    others = rows[last & ~rows["largest"] & (rows["kind"] != AGAINST_ALL)]
    return int(others["passed"].sum())
