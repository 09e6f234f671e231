"""The row of small chambers in words: where the first line had the majority."""

from __future__ import annotations

from typing import Any

import pandas as pd

from elections.package import ElectionData
from elections.results import APPOINTED, first_party, of_election
from elections.results.rows import FigureRows
from elections.tables.chambers import Majorities, majorities_in
from elections.text.captions import OTHERS, Captions, Told
from elections.text.chamber import disputed_seats_and_votes
from elections.text.grid import DASH
from elections.text.intervals import MOST_NAMED, merged_parties, observers_of_each, rules_of
from elections.text.labels import both_rows, election_labels, source_line, span, with_labels
from elections.text.sentences import (
    after_note,
    as_many,
    bases,
    late_elections,
    line_title,
    others,
    seat_order,
    seat_rows,
    seats_alternative,
    seats_course,
    vacant_note,
    vote_rows,
)
from elections.text.words import Words

# What stands below each chamber, from top to bottom, and how many rules are told of there.
ROWS = ("votes", "merged", "rules", "observers")
MOST_RULES = 2


def words(rows: FigureRows, data: ElectionData, words: Words) -> Told:
    """Tell the row of small chambers: where the first line had the majority.

    Beside the seats are the ``votes``, labelled for the bars below, ``heads``, for each
    election what is written with its chamber (won, of, votes and, since the election before,
    merged, rules and observers; in full merged_label and rules_label; as lines that each say what
    it is), and the ``key`` of the colours.
    """
    seats = seat_rows(data, rows.table, words)
    cast = vote_rows(data, rows.beside["votes"], words)
    line = first_party(data)
    line_rows = seats[seats["line_id"] == line]
    party = line_title(line_rows, words)
    heads = _heads(data, rows, cast, words)
    # An election at which it won no seat is passed over.
    course = heads[heads["seats"] > 0]
    disputed = disputed_seats_and_votes(data, seats, cast)
    captions = Captions(
        title=words.say("chambers-title", party=party, points=seats_course(data, course, words))
        + as_many(data, words),
        subtitle=words.say(
            "chambers-subtitle",
            appointed=(seats["party_id"] == APPOINTED).any(),
            order=seat_order(data, seats, words),
            bases=bases(cast, words),
            **_majority(data, course, words),
            span=span(seats["election_label"], words),
        )
        + vacant_note(seats, words)
        + after_note(data, seats, words),
        source=source_line(data, both_rows(seats, cast, heads), words, conflicts=disputed),
        alternative=seats_alternative(seats, words),
        labels=_row_names(rows, words),
        lists={OTHERS: others(data, words)},
        conflicts=tuple(disputed["conflict_id"]),
    )
    beside = {
        "votes": cast,
        "heads": heads,
        "key": _key(with_labels(data, rows.beside["key"], words), words),
    }
    return Told(seats, captions, beside)


def _key(parties: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Return each colour with the names of those who have it.

    A party under another name keeps its colour; so do those who share one.
    """
    names = parties.groupby("colour", sort=False)["label"].agg(words.list)
    firsts = parties.drop_duplicates("colour")
    return firsts.assign(label=firsts["colour"].map(names))


def _heads(data: ElectionData, rows: FigureRows, cast: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Write what stands with each chamber, a row per election."""
    observers = observers_of_each(rows.beside["observers"], words)
    who = _organisation(observers)
    labels, late = election_labels(data, words), late_elections(data)
    line_votes = cast[cast["line_id"] == first_party(data)].set_index("election_id")["short"]
    heads = []
    for row in rows.records("heads"):
        election, total = row["election_id"], int(row["total"])
        won = words.number(int(row["seats"]))
        head = {
            "election_id": election,
            "election_label": labels[election],
            "late": election in late,
            "seats": row["seats"],
            "total": row["total"],
            "won": won,
            "of": words.say("chambers-of", total=total),
            "seats_label": words.say("chambers-seats", seats=won, total=total),
            "votes": line_votes.get(election, ""),
            **_since_the_election_before(data, rows, observers, election, words),
            "source_ids": row["source_ids"],
            "confidence": row["confidence"],
        }
        lines = [(row, head[row]) for row in ROWS if head[row]]
        head["lines"] = [
            words.say("chambers-line", row=row, who=who, said=text) for row, text in lines
        ]
        heads.append(head)
    return pd.DataFrame(heads)


def _since_the_election_before(
    data: ElectionData, rows: FigureRows, observers: pd.DataFrame, election: str, words: Words
) -> dict[str, str]:
    """Say what led up to an election and what observers said of it."""
    mergers = of_election(rows.beside["mergers"], election)
    rules = rules_of(data, rows.beside["rules"], election, words)
    several = observers["who"].nunique() > 1
    return {
        "merged": merged_parties(data, mergers, words, most=MOST_NAMED),
        "merged_label": merged_parties(data, mergers, words),
        "rules": "; ".join(rules[:MOST_RULES]),
        "rules_label": "; ".join(rules),
        "observers": _conclusion(of_election(observers, election), words, several=several),
    }


def _conclusion(observers: pd.DataFrame, words: Words, *, several: bool) -> str:
    """Return what the observers of one election said; whose words, where these differ."""
    if observers.empty:
        return ""
    row = observers.iloc[0]
    conclusion = str(row["said"])
    return (
        words.say("chambers-observer", who=row["who"], said=conclusion) if several else conclusion
    )


def _row_names(rows: FigureRows, words: Words) -> dict[str, str]:
    """Return the names of the rows below the chambers, and a dash."""
    who = _organisation(observers_of_each(rows.beside["observers"], words))
    return {
        "none": DASH,
        **{f"row-{row}": words.say("chambers-row", row=row, who=who) for row in ROWS},
    }


def _organisation(observers: pd.DataFrame) -> str:
    """Return the organisation whose words all conclusions are, ``none`` where they differ."""
    organisations = observers["who"].unique()
    return str(organisations[0]) if len(organisations) == 1 else "none"


def _majority(data: ElectionData, course: pd.DataFrame, words: Words) -> dict[str, Any]:
    """Return from when to when the first line had a majority, as its message asks for it.

    Of several that are first nothing is said of one alone.
    """
    labels = course.set_index("election_id")["election_label"]
    majorities = majorities_in(course)
    return {
        "majority": "at-times" if as_many(data, words) else _case(majorities, labels.index[-1]),
        "since": labels[majorities.since] if majorities.since else "",
        "count": len(labels),
        "start": labels.iloc[0],
        "end": labels.iloc[-1],
    }


def _case(majorities: Majorities, last: str) -> str:
    if majorities.since:
        return "last" if majorities.since == last else "kept"
    return "at-times" if majorities.elections else "never"
