"""The law in time: what each rule said from when to when, and how that is known.

A value is known from an act that set it, from an election that was held under it, or from a
chamber before the period. An act counts from the day it came into force, where that is stated,
else from its own day. Between two values that differ without an act that says so, the later one
counts from the election that shows it. What is not known is a row without a value, never a
guess: an election with lists of which a rule was not found ends what is known. Where the
chamber came to its end, every rule ends with it, and what was set for the time after is no rule
of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pandas as pd

from elections.package import schema
from elections.package.cells import read
from elections.package.dates import parse_partial_date
from elections.package.frames import made_once
from elections.package.loading import ElectionData
from elections.results import chamber_end, elections_shown
from elections.results.rows import FigureRows, Row, records

SEAT_FIELDS = ("constituency_seats", "list_seats", "other_seats", "appointed_seats")
RULE_FIELDS = (
    "threshold_percent",
    "members_required",
    "blocs_allowed",
    "runner_up_minimum_seats",
    "against_all",
    "quota_percent",
)
FUNDING_FIELD = "state_funding_percent"
FUNDING_FACT = "state_funding_rate"
# An empty cell of an election to lists says that there was no such rule, if the package knows of
# one at any time; elsewhere it says "not known".
NONE_IF_EMPTY = ("quota_percent", "runner_up_minimum_seats")
NONE = "none"
# What is said of a rule in further columns: where there was no such rule, there were none of them.
FURTHER = {
    "quota_groups": "quota_percent",
    "quota_applies_to": "quota_percent",
    "runner_up_coefficient": "runner_up_minimum_seats",
}
PARTLY_OTHER = "partly_other"

COLUMNS = [
    "field",
    "from_date",
    "to_date",
    "value",
    "by",
    "act_id",
    "election_id",
    "source_ids",
    "confidence",
]


@dataclass(frozen=True)
class _KnownValue:
    """A value that something shows on a day."""

    day: date
    value: Any
    by: str
    of: str
    source_ids: Any
    confidence: Any
    before: Any = None


def rows(data: ElectionData) -> FigureRows:
    """Return the stretches of every rule whose value is known, as in :func:`rule_stretches`.

    Beside them are ``stages``, as in the function of this name, and ``acts``, of these those
    that changed a rule drawn; ``elections``: election_id and date of every election, those before
    the period first; ``end``: the row of ``chamber`` where the chamber came to its end, else none.

    >>> from elections.package.loading import load
    >>> rows(load("tests/country")).beside["elections"]["election_id"].iloc[-1]
    '1998'
    """
    rules = rule_stretches(data)
    rules = rules[rules["value"].notna()].reset_index(drop=True)
    end = data.chamber[data.chamber["ended"].notna()].reset_index(drop=True)
    in_time = acts(data)
    changing = in_time["reform_id"].isin(rules["act_id"].dropna())
    beside = {
        "stages": stages(rules),
        "acts": in_time[changing].reset_index(drop=True),
        "elections": _elections(data),
        "end": end,
    }
    return FigureRows(rules, beside)


@made_once
def rule_stretches(data: ElectionData) -> pd.DataFrame:
    """Return the stretches of time of every rule, each with one value.

    Columns: field (a column of elections, other_seats, or state_funding_percent);
    from_date; to_date (missing: still in force at the end of the data; the end of the chamber
    is that of every rule); value (number, truth value or text; ``none`` where there was no
    such rule; missing where not known);
    by (act, before: the value that an act took away, election, earlier, fact); act_id;
    election_id; source_ids; confidence. Rows stand by field, then in order of time.

    >>> from elections.package.loading import load
    >>> table = rule_stretches(load("tests/country"))
    >>> table[table["field"] == "threshold_percent"]["value"].map(str).tolist()
    ['4', '5', '7', '4.5']
    """
    stretches: list[Row] = []
    end = chamber_end(data)
    for field in (*SEAT_FIELDS, *RULE_FIELDS, FUNDING_FIELD):
        values = [value for value in _known_values(data, field) if end is None or value.day < end]
        values.sort(key=lambda value: (value.day, value.by != "act"))
        stretches.extend(_stretches(field, values, end))
    return pd.DataFrame(stretches, columns=COLUMNS)


def stages(rules: pd.DataFrame) -> pd.DataFrame:
    """Return how seats were filled by voters, as stretches of time with one stage each.

    ``majority``: constituencies without lists; ``mixed``: both; ``proportional``: lists
    alone; ``partly_other``: constituencies, and seats filled another way. ``rules`` are those
    of :func:`rule_stretches`. Columns: stage, from_date, to_date.

    >>> from elections.package.loading import load
    >>> stages(rule_stretches(load("tests/country")))["stage"].tolist()
    ['partly_other', 'majority', 'mixed', 'proportional', 'mixed']
    """
    kinds = ("constituency_seats", "list_seats", "other_seats")
    seat_rules = rules[rules["field"].isin(kinds)]
    stretches: list[Row] = []
    for day in sorted(set(seat_rules["from_date"])):
        single = seats_on(rules, day, "constituency_seats")
        listed = seats_on(rules, day, "list_seats")
        if not single and not listed:
            continue
        stage = "mixed" if single and listed else "majority" if single else "proportional"
        if stage == "majority" and seats_on(rules, day, "other_seats"):
            stage = PARTLY_OTHER
        if stretches and stretches[-1]["stage"] == stage:
            continue
        if stretches:
            stretches[-1]["to_date"] = day
        stretches.append({"stage": stage, "from_date": day, "to_date": None})
    ends = set(seat_rules["to_date"])
    if stretches and None not in ends:
        stretches[-1]["to_date"] = max(ends)
    return pd.DataFrame(stretches, columns=["stage", "from_date", "to_date"])


def seats_on(rules: pd.DataFrame, day: date, field: str) -> int:
    """Return the seats of a kind on a day, 0 where there were none or none is known.

    >>> from elections.package.loading import load
    >>> seats_on(rule_stretches(load("tests/country")), date(1994, 5, 1), "list_seats")
    50
    """
    value = value_on(rules, day, field)
    return 0 if value is None or value == NONE else int(value)


def value_on(rules: pd.DataFrame, day: date, field: str) -> Any:
    """Return the value of a rule on a day, ``None`` where it is not known.

    >>> from elections.package.loading import load
    >>> value_on(rule_stretches(load("tests/country")), date(1994, 5, 1), "blocs_allowed")
    True
    """
    stretch = stretch_on(records(rules[rules["field"] == field]), day)
    return None if stretch is None else stretch["value"]


def stretch_on(stretches: Iterable[Row], day: date) -> Row | None:
    """Return the one of a rule's stretches that holds a day, ``None`` where it is not known.

    >>> stretches = [{"from_date": date(1994, 1, 1), "to_date": None, "value": 50}]
    >>> stretch_on(stretches, date(1990, 1, 1)) is None, stretch_on(stretches, date(1994, 5, 1))
    (True, {'from_date': datetime.date(1994, 1, 1), 'to_date': None, 'value': 50})
    """
    for stretch in stretches:
        if stretch["value"] is None:
            continue
        ended = stretch["to_date"] is not None and stretch["to_date"] <= day
        if stretch["from_date"] <= day and not ended:
            return stretch
    return None


def acts(data: ElectionData) -> pd.DataFrame:
    """Return the acts in order of time, with the day from which each counts.

    Columns as in the table ``reforms``, and day, changes (how many rules it changed), place (its
    number among those that changed any, missing for others).

    >>> from elections.package.loading import load
    >>> acts(load("tests/country"))["changes"].tolist()
    [1, 2, 2]
    """
    counted = data.reform_changes.groupby("reform_id").size()
    rows = data.reforms.assign(
        day=[_day(row) for _, row in data.reforms.iterrows()],
        changes=[int(counted.get(name, 0)) for name in data.reforms["reform_id"]],
    )
    rows = rows.sort_values("day", kind="stable").reset_index(drop=True)
    places = (rows["changes"] > 0).cumsum().where(rows["changes"] > 0)
    return rows.assign(place=places.astype("Int64"))


def act_changes(data: ElectionData) -> pd.DataFrame:
    """Return the values that acts set.

    Columns as in the table ``reform_changes``, and none_before: whether there was no such rule up
    to the day from which the act counts, as far as the data knows.

    >>> from elections.package.loading import load
    >>> table = act_changes(load("tests/country"))
    >>> table["field"].tolist()[:2], table["none_before"].tolist()[:2]
    (['blocs_allowed', 'blocs_allowed'], [False, False])
    """
    rules, days = rule_stretches(data), _days(data)
    nones = [
        _had_none_before(rules, row["field"], days[row["reform_id"]])
        for row in records(data.reform_changes)
    ]
    return data.reform_changes.assign(none_before=nones)


def _had_none_before(rules: pd.DataFrame, field: str, day: date) -> bool:
    before = rules[rules["from_date"] < day]
    return bool(value_on(before, day - timedelta(days=1), FURTHER.get(field, field)) == NONE)


def _elections(data: ElectionData) -> pd.DataFrame:
    earlier = data.earlier_elections.sort_values("date").rename(
        columns={"earlier_id": "election_id"}
    )
    columns = ["election_id", "date"]
    return pd.concat([earlier[columns], elections_shown(data)[columns]], ignore_index=True)


def _known_values(data: ElectionData, field: str) -> Iterator[_KnownValue]:
    if field == FUNDING_FIELD:
        yield from _from_facts(data)
        return
    yield from _from_acts(data, field)
    yield from _from_elections(data, field)
    yield from _from_earlier(data, field)


def _from_acts(data: ElectionData, field: str) -> Iterator[_KnownValue]:
    days = _days(data)
    for row in records(data.reform_changes[data.reform_changes["field"] == field]):
        before = row["value_before"]
        yield _KnownValue(
            day=days[row["reform_id"]],
            value=_typed(field, str(row["value"])),
            by="act",
            of=str(row["reform_id"]),
            source_ids=row["source_ids"],
            confidence=row["confidence"],
            before=None if before is pd.NA else _typed(field, before),
        )


def _from_elections(data: ElectionData, field: str) -> Iterator[_KnownValue]:
    if field == "other_seats":
        return
    sources = data.election_sources[data.election_sources["field"] == field]
    named = sources.set_index("election_id")
    ever = data.elections[field].notna().any() or (data.reform_changes["field"] == field).any()
    for _, row in data.elections.iterrows():
        name, value = str(row["election_id"]), row[field]
        none = ever and field in NONE_IF_EMPTY and row["list_seats"]
        unknown = field in RULE_FIELDS and row["list_seats"]
        if pd.isna(value) and not none and not unknown:
            continue
        yield _KnownValue(
            day=row["date"],
            value=(NONE if none else None) if pd.isna(value) else value,
            by="election",
            of=name,
            source_ids=named["source_ids"].get(name, pd.NA),
            confidence=named["confidence"].get(name, pd.NA),
        )


def _from_earlier(data: ElectionData, field: str) -> Iterator[_KnownValue]:
    if field not in SEAT_FIELDS:
        return
    for _, row in data.earlier_elections.iterrows():
        yield _KnownValue(
            day=row["date"],
            value=_earlier_seats(row, field),
            by="earlier",
            of=str(row["earlier_id"]),
            source_ids=row["source_ids"],
            confidence=row["confidence"],
        )
    # In the elections of the period every seat is of one of the other three kinds.
    if field == "other_seats" and len(data.earlier_elections):
        first = data.elections.sort_values("date").iloc[0]
        yield _KnownValue(first["date"], 0, "election", str(first["election_id"]), pd.NA, pd.NA)


def _earlier_seats(chamber: pd.Series, field: str) -> Any:
    """Return the seats of a kind in a chamber before the period, missing where not known."""
    if pd.isna(chamber["constituency_seats"]):
        return None
    if field not in chamber.index or pd.isna(chamber[field]):
        # Every seat is of one of the two kinds that the table has; what is empty is none.
        return 0
    return chamber[field]


def _from_facts(data: ElectionData) -> Iterator[_KnownValue]:
    for _, row in data.facts[data.facts["fact_id"] == FUNDING_FACT].iterrows():
        yield _KnownValue(
            day=parse_partial_date(row["date"]).possible_from,
            value=row["value"],
            by="fact",
            of=str(row["fact_id"]),
            source_ids=row["source_ids"],
            confidence=row["confidence"],
        )


def _stretches(field: str, values: list[_KnownValue], end: date | None) -> list[Row]:
    stretches: list[Row] = []
    for value in values:
        if value.before is not None and not stretches:
            earlier = _KnownValue(
                date.min, value.before, "before", value.of, value.source_ids, value.confidence
            )
            stretches.append(_stretch(field, earlier))
        if stretches and stretches[-1]["value"] == value.value:
            continue
        if stretches:
            stretches[-1]["to_date"] = value.day
        stretches.append(_stretch(field, value))
    if stretches:
        stretches[-1]["to_date"] = end
    return stretches


def _stretch(field: str, value: _KnownValue) -> Row:
    return {
        "field": field,
        "from_date": value.day,
        "to_date": None,
        "value": value.value,
        "by": value.by,
        "act_id": value.of if value.by in ("act", "before") else pd.NA,
        "election_id": value.of if value.by in ("election", "earlier") else pd.NA,
        "source_ids": value.source_ids,
        "confidence": value.confidence,
    }


def _typed(field: str, text: str) -> Any:
    """Return a value that an act set as the column of the rule has it."""
    return read(text, schema.table("elections").column(field))


def _days(data: ElectionData) -> dict[str, date]:
    """Return the day from which each act counts."""
    return {row["reform_id"]: _day(row) for _, row in data.reforms.iterrows()}


def _day(reform: pd.Series) -> date:
    stated = reform["in_force"]
    return parse_partial_date(reform["date"] if pd.isna(stated) else stated).possible_from
