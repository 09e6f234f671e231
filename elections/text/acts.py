"""Acts in words, and the values that they set; the chambers before the period."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pandas as pd
from pandas.api.types import is_bool

from elections.package import schema
from elections.package.loading import ElectionData
from elections.tables.rules_timeline import FUNDING_FIELD, NONE
from elections.text.labels import both_rows, code_in_words
from elections.text.words import Words, is_missing, name_translations


@dataclass(frozen=True)
class Act:
    """One act to read: its title, what it did, what it set, and the rows of its sources.

    Acts that set a rule have a number, in order of time, which stands in their title.
    """

    title: str
    what: str
    changes: tuple[str, ...]
    rows: pd.DataFrame


def act_list(
    acts: pd.DataFrame, changes: pd.DataFrame, data: ElectionData, words: Words
) -> list[Act]:
    """Return every act in order of time, with what it set.

    >>> from elections.package.loading import load
    >>> from elections.tables.rules_timeline import act_changes, acts
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> act_list(acts(data), act_changes(data), data, load_words("en"))[1].changes[0]
    'Electoral blocs allowed: yes → no'
    """
    entries = []
    for _, row in acts.iterrows():
        of_act = changes[changes["reform_id"] == row["reform_id"]]
        title = _act_title(row, words)
        if not is_missing(row["place"]):
            title = words.say("act-numbered", place=str(row["place"]), title=title)
        entries.append(
            Act(
                title,
                words.text(row, "what") + _in_force(row, words),
                tuple(_change(change, data, words) for _, change in of_act.iterrows()),
                both_rows(row.to_frame().T, of_act),
            )
        )
    return entries


def earlier_chambers(data: ElectionData, words: Words) -> list[Act]:
    """Return the chambers before the period, with what is known of them.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> earlier_chambers(load("tests/country"), load_words("en"))[0].title
    'National Council, 4 April 1982'
    """
    rows = data.earlier_elections.sort_values("date")
    return [
        Act(
            words.say(
                "earlier-title",
                chamber=words.text(row, "chamber"),
                date=words.date(row["date"]),
            ),
            " ".join(filter(None, (_earlier(row, words), words.text(row, "note")))),
            _earlier_seats(data, str(row["earlier_id"]), words),
            both_rows(row.to_frame().T),
        )
        for _, row in rows.iterrows()
    ]


def rule_value(field: str, value: Any, words: Words, *, short: bool = False) -> str:
    """Write the value of a rule.

    >>> from elections.text.words import load_words
    >>> rule_value("members_required", 50000, load_words("en"))
    '50,000'
    """
    if is_missing(value):
        return words.say("not-known")
    if value == NONE:
        return words.say("rule-none")
    if is_bool(value):
        return words.say("yes-no", answer=value)
    if field == FUNDING_FIELD:
        rate = words.rate(value)
        return words.say("funding-rate", rate=rate, short=short)
    if field.endswith("_percent"):
        return words.rate(value)
    if field == "runner_up_minimum_seats":
        return words.say("runner-up-least", seats=int(value), short=short)
    if isinstance(value, str):
        return code_in_words("elections", field, value, words)
    return words.number(value) if value == int(value) else words.number(value, 1)


def act_numbered(row: pd.Series, words: Words) -> str:
    """Return the title of an act behind its number in the list of acts."""
    return words.say("act-numbered", place=str(row["place"]), title=_act_title(row, words))


def _act_title(row: pd.Series, words: Words) -> str:
    return words.say(
        "act-title",
        date=words.partial_date(row["date"]),
        act=words.text(row, "act"),
        number="" if is_missing(row["number"]) else str(row["number"]),
        numbered=not is_missing(row["number"]),
    )


def act_line(row: pd.Series, words: Words) -> str:
    """Return an act as a figure tells it: its title and what it changed."""
    return f"<b>{_act_title(row, words)}</b><br>{words.text(row, 'what')}"


def _in_force(row: pd.Series, words: Words) -> str:
    if is_missing(row["in_force"]):
        return ""
    return " " + words.say("act-in-force", date=words.partial_date(row["in_force"]))


def _change(change: pd.Series, data: ElectionData, words: Words) -> str:
    field = str(change["field"])
    before, after = (
        "" if is_missing(cell) else _cell(data, field, str(cell), words)
        for cell in (change["value_before"], change["value"])
    )
    if not before:
        before = words.say("rule-none" if change["none_before"] else "not-known")
    return words.say("act-change", rule=rule_name(field, words), before=before, after=after)


def _cell(data: ElectionData, field: str, text: str, words: Words) -> str:
    if text in ("true", "false"):
        return rule_value(field, text == "true", words)
    if text.isdigit():
        return rule_value(field, int(text), words)
    if field.endswith("_percent"):
        return words.rate(Decimal(text))
    declared = schema.table("elections").column(field).type
    if declared == "decimal":
        return words.exact(text)
    if declared == "text":
        return name_translations(data, "elections", field, words).get(text, text)
    return code_in_words("elections", field, text, words)


def _earlier(row: pd.Series, words: Words) -> str:
    rule = row["constituency_rule"]
    return words.say(
        "earlier-what",
        seats=words.number(int(row["seats"])),
        single=words.number(row["constituency_seats"]),
        ruled=not is_missing(rule),
        rule="" if is_missing(rule) else words.say("value-constituency-rule", value=str(rule)),
        turnout=words.turnout(row["turnout_percent"]),
    )


def _earlier_seats(data: ElectionData, earlier_id: str, words: Words) -> tuple[str, ...]:
    rows = data.earlier_results[data.earlier_results["earlier_id"] == earlier_id]
    parties = data.parties.set_index("party_id")
    ordered = rows.sort_values("seats", ascending=False, kind="stable")
    return tuple(
        words.say(
            "earlier-seats",
            party=words.text(parties.loc[row["party_id"]], "short_name"),
            seats=int(row["seats"]),
        )
        for _, row in ordered.iterrows()
    )


def rule_name(field: str, words: Words) -> str:
    """Name a rule.

    >>> from elections.text.words import load_words
    >>> rule_name("against_all", load_words("en"))
    'Line “against all” on the list ballot'
    """
    return words.say(f"field-{field.replace('_', '-')}")
