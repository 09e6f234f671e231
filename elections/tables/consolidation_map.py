"""What the map of party lines draws: the lines' lives, and every mark upon them.

A mark is one thing that can be pointed at: a founding, a renaming, a merger, a split, a
bloc, an end, a refusal, an election at which the line stood, or an act that changed the
rules. Each keeps the ids, the sources and the confidence of the row that it comes from.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Literal, get_args

import pandas as pd

from elections.package.dates import parse_partial_date
from elections.package.faults import NoDataError, expect_one_of
from elections.package.loading import ElectionData
from elections.parties.events import Event, party_events
from elections.parties.lineage import home, successor_parties
from elections.parties.lineage import lines as lines_of_names
from elections.parties.lives import Stretch, line_of_each, stood, stretches
from elections.results.rows import (
    FigureRows,
    Row,
    Rows,
    contestants,
    first_party,
    joined_ids,
    records,
)
from elections.results.votes import vote_shares

Show = Literal["stood", "seated", "all"]
MARKS = (
    "founded",
    "renamed",
    "split",
    "merged",
    "bloc",
    "joined_list",
    "registration_refused",
    "list_cancelled",
    "boycotted",
    "suspended",
    "liquidated",
    "dissolved",
)
STOOD, ENDED, REFORM = "stood", "ended", "reform"
MEMBERS = "members_required"
# Of several changes by one act, the first of these is written beside it.
CHANGES_NAMED = (
    MEMBERS,
    "threshold_percent",
    "blocs_allowed",
    "list_seats",
    "constituency_seats",
)
# Rules by the value that ends what they allow.
ENDS = {"constituency_seats": "0", "blocs_allowed": "false"}


def rows(data: ElectionData, *, show: Show = "stood") -> FigureRows:
    """Return the marks upon the lines of parties that are shown, and beside them the lines.

    Nothing that began after the last election is shown. ``show``: ``all`` lines; those that
    ``stood`` for the chamber, by themselves or in a bloc; those ``seated`` there. What a shown
    line merged into is shown too.

    A row per mark: mark, mark_id, line_id, party_id, other_id, election_id, date (as written
    in the data), at (the day on which it is drawn), share (percent of the list vote as
    published, of the whole bloc where it stood in one), votes, seats, members (how many
    lines stood together), what in each language, source_ids, confidence.

    ``lines``, a row per stretch of a line: line_id, party_ids (the names that it bore as a
    party, in order; its only ones, if it never was), stretch (number; 0 for the body that became
    the party), successor_id, rank, trunk (whether it is the line of the first party),
    start_kind, start_first, start_at, start_last, start_line (the line that it split from),
    end_kind, end_first, end_at, end_last, end_year (in which it certainly merged; missing for
    any other end), end_line (the line that it merged into). A ``first`` that is not known is
    missing: the date is open.

    ``counts``, one row on the lines that ``show`` names: lines (how many), joined (how many of
    these became the first party, itself included), reported (how many more did by events that
    are not confirmed), party_id (the name under which it first stood), election_ids (at which
    any of them stood, in order of time).

    ``changes``: reform_id, field (the first that the act changed of ``CHANGES_NAMED``), value.

    ``turns``: reform_id, year, field, value. They are the largest rise in the members that a
    party must have, and the ends of constituencies and of blocs, in order of time.

    ``ValueError`` for an unknown ``show``.

    >>> from elections.package.loading import load
    >>> table = rows(load("tests/country"), show="seated")
    >>> table.beside["lines"]["line_id"].nunique()
    9
    >>> table.beside["turns"][["year", "field", "value"]].to_numpy().tolist()
    [[1994, 'blocs_allowed', 'false']]
    """
    expect_one_of("show is", show, get_args(Show))
    line_of = line_of_each(data)
    last = data.elections["date"].max()
    lives = [life for life in stretches(data, line_of) if life.start.possibly_by(last)]
    ballots = stood(data, line_of)
    shown_lines = _shown_lines(lives, ballots, show)
    if not shown_lines:
        raise NoDataError("consolidation_map: no party")
    lines = _lines(data, [life for life in lives if life.line in shown_lines])
    line_of_shown = {party: line for party, line in line_of.items() if line in shown_lines}
    marks = pd.concat(
        [
            _events(data, line_of_shown),
            _from_parties(data, line_of_shown, lines),
            _ballots(data, ballots[ballots["line_id"].isin(shown_lines)]),
            _reforms(data, last),
        ],
        ignore_index=True,
    )
    marks = marks.sort_values(["at", "mark_id", "line_id"], kind="stable", na_position="last")
    beside: dict[str, Rows] = {
        "lines": lines,
        "counts": [_counts(data, lines, marks, show)],
        "changes": _changes(data),
        "turns": _turns(data),
    }
    return FigureRows(marks.reset_index(drop=True), beside)


def _shown_lines(lives: list[Stretch], ballots: pd.DataFrame, show: Show) -> set[str]:
    if show == "all":
        return {life.line for life in lives}
    seats = ballots[["list_seats", "constituency_seats"]].sum(axis=1)
    chosen = ballots if show == "stood" else ballots[seats > 0]
    shown = set(chosen["line_id"])
    while True:
        joined = {life.end_line for life in lives if life.line in shown and life.end_line}
        if joined <= shown:
            return shown
        shown |= joined


def _lines(data: ElectionData, lives: list[Stretch]) -> pd.DataFrame:
    parties = contestants(data).set_index("party_id")
    ranks = parties["line_order"].to_dict()
    trunk, borne = first_party(data), _names_borne(data)
    counted: dict[str, int] = {}
    rows = []
    for life in lives:
        counted[life.line] = counted.get(life.line, 0) + (life.end_kind != "became")
        rows.append(
            {
                "line_id": life.line,
                "party_ids": borne[life.line],
                "stretch": counted[life.line],
                "successor_id": parties.at[life.line, "successor_id"],
                "rank": int(ranks[life.line]),
                "trunk": life.line == trunk,
                "start_kind": life.start_kind,
                "start_first": life.start.first,
                "start_at": life.start.middle,
                "start_last": life.start.latest,
                "start_line": life.start_line,
                "end_kind": life.end_kind,
                "end_first": life.end.first,
                "end_at": life.end.middle,
                "end_last": life.end.latest,
                "end_year": _merger_year(life),
                "end_line": life.end_line,
            }
        )
    table = pd.DataFrame(rows).astype({"end_year": "Int64"})
    return table.sort_values(["rank", "line_id", "stretch"], kind="stable").reset_index(drop=True)


def _names_borne(data: ElectionData) -> dict[str, list[str]]:
    """Return the names that each line bore as a party, in order; its only ones, if it never was."""
    ends = lines_of_names(party_events(data))
    parties = data.parties.sort_values("display_order", kind="stable")
    kinds = dict(zip(parties["party_id"], parties["kind"], strict=True))
    names: dict[str, list[str]] = {}
    for party in kinds:
        names.setdefault(home(party, ends), []).append(party)
    return {
        line: [party for party in borne if kinds[party] == "party"] or borne
        for line, borne in names.items()
    }


def _merger_year(life: Stretch) -> int | None:
    """Return the year in which a line certainly merged, none for any other end."""
    first, last = life.end.first, life.end.latest
    certain = life.end_kind == "merged" and first is not None and first.year == last.year
    return last.year if certain else None


def _counts(data: ElectionData, lines: pd.DataFrame, marks: pd.DataFrame, show: Show) -> Row:
    """Return how many of the lines became the first party, and at which elections they stood."""
    trunk = first_party(data)
    stood = marks[marks["mark"] == STOOD]
    if show == "seated":
        stood = stood[stood["seats"].fillna(0) > 0]
    if show != "all":
        lines = lines[lines["line_id"].isin(stood["line_id"])]
    joined = lines[lines["successor_id"] == trunk]["line_id"].nunique()
    successors = successor_parties(party_events(data))
    became = {line for line in lines["line_id"] if home(line, successors) == trunk}
    borne = stood[stood["line_id"] == trunk]["party_id"]
    return {
        "lines": lines["line_id"].nunique(),
        "joined": joined,
        "reported": len(became) - joined,
        "party_id": borne.iloc[0] if len(borne) else trunk,
        "election_ids": stood["election_id"].drop_duplicates().tolist(),
    }


def _events(data: ElectionData, line_of: Mapping[str, str]) -> pd.DataFrame:
    events = [event for event in party_events(data) if event.kind in MARKS]
    rows = _columns(data, pd.DataFrame([_mark(event) for event in events], dtype="string"))
    rows = rows.assign(
        at=[event.days.middle for event in events], line_id=rows["party_id"].map(line_of)
    )
    rows = rows[rows["line_id"].notna()]
    split = set(rows[rows["mark"] == "split"]["party_id"] + rows["date"])
    twice = (rows["mark"] == "founded") & (rows["party_id"] + rows["date"]).isin(split)
    return rows[~twice]


def _mark(event: Event) -> Row:
    """Return what an event says: its mark, whom it befell, and who else was part of it.

    A founding, a renaming and a split befall what came into being.
    """
    party, other = event.origin, event.target
    if party is None or (event.kind in ("founded", "renamed", "split") and other is not None):
        party, other = other, party
    return {
        "mark": event.kind,
        "mark_id": event.event_id,
        "party_id": party,
        "other_id": other,
        "election_id": event.election_id,
        "date": event.date,
        **event.texts,
        "source_ids": event.source_ids,
        "confidence": event.confidence,
    }


def _from_parties(
    data: ElectionData, line_of: Mapping[str, str], lines: pd.DataFrame
) -> pd.DataFrame:
    """Return the foundings and ends that the table of parties dates and no event tells."""
    parties = data.parties[data.parties["party_id"].isin(line_of)]
    begun = {event.target for event in party_events(data) if event.kind in ("founded", "renamed")}
    founded = parties[parties["founded"].notna() & ~parties["party_id"].isin(begun)]
    # A line that joined another has its founding dated by the party that it first was.
    firsts = lines[(lines["stretch"] == 1) & (lines["start_kind"] == "founded")]
    founded = founded[founded["party_id"].map(line_of).isin(firsts["line_id"])]
    lasts = lines[lines["end_kind"] == ENDED]
    ended = parties[parties["party_id"].isin(lasts["line_id"])]
    parts = [
        part.assign(
            mark=mark,
            mark_id=part["party_id"],
            line_id=part["party_id"].map(line_of),
            date=part[column],
            at=_days(part[column]),
        )
        for mark, column, part in (("founded", "founded", founded), (ENDED, "ended", ended))
    ]
    return _columns(data, pd.concat(parts, ignore_index=True))


def _ballots(data: ElectionData, ballots: pd.DataFrame) -> pd.DataFrame:
    shares = vote_shares(data)[["election_id", "party_id", "share", "share_published"]]
    seats = ballots[["list_seats", "constituency_seats"]].sum(axis=1, min_count=1)
    rows = ballots.assign(
        mark=STOOD,
        mark_id=ballots["election_id"],
        date=[day.isoformat() for day in ballots["date"]],
        at=ballots["date"],
        seats=seats.astype("Int64"),
        source_ids=[
            joined_ids(*pair)
            for pair in zip(ballots["votes_source_ids"], ballots["seats_source_ids"], strict=True)
        ],
        confidence=ballots["votes_confidence"].fillna(ballots["seats_confidence"]),
    )
    # An absent list has no share; where it stood in constituencies alone the line is thin.
    return _columns(data, rows.merge(shares, on=["election_id", "party_id"], how="left"))


def _reforms(data: ElectionData, last: date) -> pd.DataFrame:
    changed = data.reforms[data.reforms["reform_id"].isin(data.reform_changes["reform_id"])]
    changed = changed.assign(mark=REFORM, mark_id=changed["reform_id"], at=_days(changed["date"]))
    return _columns(data, changed[changed["at"] <= last])


def _changes(data: ElectionData) -> pd.DataFrame:
    """Return of each act the change that is written beside it."""
    changes = data.reform_changes[data.reform_changes["field"].isin(CHANGES_NAMED)]
    changes = changes.sort_values(
        "field", key=lambda fields: fields.map(CHANGES_NAMED.index), kind="stable"
    )
    changes = changes.drop_duplicates("reform_id")
    return changes[["reform_id", "field", "value"]].reset_index(drop=True)


def _turns(data: ElectionData) -> pd.DataFrame:
    """Return the changes of the law that changed most, in order of time."""
    changes = data.reform_changes.merge(data.reforms[["reform_id", "date"]], on="reform_id")
    changes = changes[changes["value_before"].notna()].sort_values("date", kind="stable")
    changes = changes.assign(year=[day.year for day in _days(changes["date"])])
    rises = [_rise(change) for change in records(changes)]
    highest = max(rises, default=Fraction(1))
    most = [
        rise == highest > 1 or change["value"] == ENDS.get(change["field"])
        for rise, change in zip(rises, records(changes), strict=True)
    ]
    return changes.loc[most, ["reform_id", "year", "field", "value"]].reset_index(drop=True)


def _rise(change: Row) -> Fraction:
    """Return how many times as many members a party must have; 1 for any other change."""
    if change["field"] != MEMBERS or change["value_before"] == "0":
        return Fraction(1)
    return Fraction(change["value"]) / Fraction(change["value_before"])


def _days(cells: pd.Series[str]) -> list[date]:
    return [parse_partial_date(cell).middle for cell in cells]


def _columns(data: ElectionData, rows: pd.DataFrame) -> pd.DataFrame:
    texts = [f"what_{language}" for language in data.languages]
    return rows.reindex(columns=[*_MARK_COLUMNS, *texts, "source_ids", "confidence"])


_MARK_COLUMNS = [
    "mark",
    "mark_id",
    "line_id",
    "party_id",
    "other_id",
    "election_id",
    "date",
    "at",
    "share",
    "share_published",
    "votes",
    "seats",
    "members",
]
