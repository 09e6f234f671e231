"""The law in time in words: each stretch of a rule, each act, and the stages."""

from __future__ import annotations

from datetime import date

import pandas as pd

from elections.package.loading import ElectionData
from elections.results import elections_shown
from elections.tables.rules_timeline import FUNDING_FACT, FUNDING_FIELD, acts, stages
from elections.tables.rules_timeline import rows as rule_rows
from elections.text.acts import act_line, rule_name, value_said
from elections.text.captions import Captions, Told
from elections.text.conflicts import proven
from elections.text.labels import both_rows, election_labels
from elections.text.words import Words

CELLS = (
    "reforms.date",
    *(f"elections.{field}" for field in ("list_seats", "constituency_seats", "members_required")),
    *("elections.threshold_percent", "elections.runner_up_minimum_seats"),
)


def timeline(data: ElectionData, words: Words) -> Told:
    """Tell the law in time: how seats were filled in each stage.

    The rows are the stretches, with field_label, value_label, value_short, from_label,
    to_label, hover. Beside them are ``stages``: stage, label, from_date, to_date; ``acts``:
    day, hover, counts (whether it changed a rule drawn); ``elections``: date, label.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> told = timeline(load("tests/country"), load_words("en"))
    >>> told.table["value_label"].iloc[0], told.beside["stages"]["label"].iloc[0]
    ('30', 'majority')
    """
    rows = rule_rows(data)
    rows = rows[rows["value"].notna()].reset_index(drop=True)
    held = _held(data, words)
    rows = rows.assign(
        field_label=[rule_name(field, words) for field in rows["field"]],
        value_label=[_value(row, words) for _, row in rows.iterrows()],
        value_short=[_value(row, words, short=True) for _, row in rows.iterrows()],
        from_label=[_since(row, data, words) for _, row in rows.iterrows()],
        to_label=["" if day is None else words.date(day) for day in rows["to_date"]],
    )
    rows = rows.assign(hover=[_sentence(row, words) for _, row in rows.iterrows()])
    changed = acts(data)
    drawn = set(rows["act_id"].dropna())
    told_acts = changed.assign(
        hover=[act_line(row, words) for _, row in changed.iterrows()],
        what_label=[words.text(row, "act") for _, row in changed.iterrows()],
        counts=[name in drawn for name in changed["reform_id"]],
    )
    shown = stages(rows)
    shown = shown.assign(label=[words.say("stage", name=name) for name in shown["stage"]])
    sources = both_rows(rows, changed).dropna(subset=["source_ids"])
    captions = Captions(
        words.say("rules-title", stages=_stages_said(shown, words)),
        words.say("rules-subtitle", start=held["label"].iloc[0], end=held["label"].iloc[-1]),
        alternative=" ".join(rows["hover"]),
        labels={
            "seats": words.say("rules-seats"),
            "acts": words.say("rules-acts"),
            "unknown": words.say("not-known"),
        },
        **proven(data, sources, words, CELLS, about=changed[["reform_id"]]),
    )
    return Told(rows, captions, {"stages": shown, "acts": told_acts, "elections": held})


def funding_sentence(data: ElectionData, words: Words) -> str:
    """Say the rule of state funding; '' where the data have none.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> funding_sentence(load("tests/country"), load_words("en"))
    ''
    """
    rows = rule_rows(data)
    own = rows[rows["field"] == FUNDING_FIELD]
    if own.empty:
        return ""
    return words.say("funding-sentence", rate=words.published(own["value"].iloc[-1]))


def _held(data: ElectionData, words: Words) -> pd.DataFrame:
    labels = election_labels(data, words)
    core = elections_shown(data)
    earlier = data.earlier_elections.sort_values("date")
    rows = [
        {"election_id": row["earlier_id"], "date": row["date"], "label": str(row["date"].year)}
        for _, row in earlier.iterrows()
    ]
    rows += [
        {
            "election_id": row["election_id"],
            "date": row["date"],
            "label": labels[row["election_id"]],
        }
        for _, row in core.iterrows()
    ]
    return pd.DataFrame(rows)


def _value(row: pd.Series, words: Words, *, short: bool = False) -> str:
    return value_said(str(row["field"]), row["value"], words, short=short)


def _since(row: pd.Series, data: ElectionData, words: Words) -> str:
    if row["by"] == "fact":
        facts = data.facts[data.facts["fact_id"] == FUNDING_FACT]
        return words.partial_date(facts["date"].iloc[0])
    if row["from_date"] == date.min:
        return ""
    return words.date(row["from_date"])


def _sentence(row: pd.Series, words: Words) -> str:
    return words.say(
        "rule-hover",
        rule=row["field_label"],
        value=row["value_label"],
        start=row["from_label"],
        open="yes" if not row["to_label"] else "no",
        end=row["to_label"],
        by=row["by"],
    )


def _stages_said(shown: pd.DataFrame, words: Words) -> str:
    said = []
    for _, row in shown.iterrows():
        open_end = row["to_date"] is None
        year = row["from_date"].year if open_end else row["to_date"].year
        said.append(
            words.say(
                "stage-span",
                stage=words.say("stage-long", name=row["stage"]),
                open="yes" if open_end else "no",
                year=str(year),
            )
        )
    return words.list(said)
