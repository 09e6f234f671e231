"""The law in time in words: each stretch of a rule, each act, and the stages."""

from __future__ import annotations

from datetime import date

import pandas as pd

from elections.package.loading import ElectionData
from elections.results import chamber_end
from elections.results.rows import FigureRows
from elections.tables.rules_timeline import FUNDING_FACT, PARTLY_OTHER
from elections.text.acts import act_line, act_numbered, rule_name, rule_value
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.context import chamber_name
from elections.text.labels import both_rows, election_labels, year_tick
from elections.text.sentences import brief
from elections.text.words import Words

CELLS = (
    "reforms.date",
    *(f"elections.{field}" for field in ("list_seats", "constituency_seats", "members_required")),
    *("elections.threshold_percent", "elections.runner_up_minimum_seats"),
)


def words(rows: FigureRows, data: ElectionData, words: Words) -> Told:
    """Tell the law in time: how seats were filled in each stage.

    The table has the stretches of every rule with field_label, value_label, value_short,
    dated (the value with the year from which it counts), until (the value with the year to which
    it did, or nothing), from_label, to_label and hover.
    Beside it are ``stages`` with label and dated; ``acts`` with hover,
    what_label, place_label (its number in the list of acts) and listed (its title behind that),
    of those that changed a rule drawn; ``elections`` with label; ``end`` with date_label and
    what_label, a row where the chamber came to its end.

    >>> from elections.package.loading import load
    >>> from elections.tables import rules_timeline
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> told = words(rules_timeline.rows(data), data, load_words("en"))
    >>> told.table["value_label"].iloc[0], told.beside["stages"]["label"].iloc[0]
    ('30', 'constituencies and other seats')
    """
    stages, acts, elections, end = (
        rows.beside[name] for name in ("stages", "acts", "elections", "end")
    )
    rules = _rules(rows.table, data, words)
    elections = _labelled_elections(elections, data, words)
    acts = acts.assign(
        hover=[act_line(row, words) for _, row in acts.iterrows()],
        what_label=[words.text(row, "act") for _, row in acts.iterrows()],
        place_label=[str(place) for place in acts["place"]],
        listed=[act_numbered(row, words) for _, row in acts.iterrows()],
    )
    labels = [words.say("rules_timeline-stage", name=name) for name in stages["stage"]]
    end = end.assign(
        date_label=pd.Series([words.date(day) for day in end["ended"]], dtype=object),
        what_label=words.say("rules_timeline-end", chamber=chamber_name(data, words)),
    )
    sources = both_rows(both_rows(rules, acts), end).dropna(subset=["source_ids"])
    captions = Captions(
        words.say("rules_timeline-title", stages=_stages(stages, words)),
        words.say(
            "rules_timeline-subtitle",
            span=words.span(elections["label"].iloc[0], elections["label"].iloc[-1]),
            ended=not end.empty,
            chamber=chamber_name(data, words),
            day="" if end.empty else words.date(end["ended"].iloc[0]),
        ),
        alternative=brief(_alternative(rules, words), words),
        labels={
            "seats": words.say("rules_timeline-seats"),
            "acts": words.say("rules_timeline-acts", listed=False),
            "acts_below": words.say("rules_timeline-acts", listed=True),
        },
        **source_and_conflicts(data, sources, words, CELLS, about=acts[["reform_id"]]),
    )
    stages = stages.assign(
        label=labels,
        dated=[
            words.say("rules_timeline-dated", value=label, year=str(day.year))
            for label, day in zip(labels, stages["from_date"], strict=True)
        ],
    )
    beside = {"stages": stages, "acts": acts, "elections": elections, "end": end}
    return Told(rules, captions, beside)


def funding_sentence(data: ElectionData, words: Words) -> str:
    """Say the rule of state funding; '' where the data have none.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> funding_sentence(load("tests/country"), load_words("en"))
    ''
    """
    facts = data.facts[data.facts["fact_id"] == FUNDING_FACT]
    if facts.empty:
        return ""
    return words.say(
        "funding-sentence",
        rate=words.rate(facts["value"].iloc[-1]),
        ended=chamber_end(data) is not None,
    )


def _alternative(rules: pd.DataFrame, words: Words) -> list[str]:
    """Tell the values of each rule and from which year on they held."""
    sentences = []
    for _, part in rules.groupby("field_label", sort=False):
        values = [
            words.say(
                "rules_timeline-alt-value",
                value=row["value_short"],
                year="none" if row["from_date"] == date.min else str(row["from_date"].year),
            )
            for _, row in part.iterrows()
        ]
        rule = part["field_label"].iloc[0]
        sentences.append(words.say("rules_timeline-alt", rule=rule, values=", ".join(values)))
    return sentences


def _rules(rules: pd.DataFrame, data: ElectionData, words: Words) -> pd.DataFrame:
    labelled = rules.assign(
        field_label=[rule_name(field, words) for field in rules["field"]],
        value_label=[_value(row, words) for _, row in rules.iterrows()],
        value_short=[_value(row, words, short=True) for _, row in rules.iterrows()],
        dated=[_dated(row, words) for _, row in rules.iterrows()],
        until=[_until(row, words) for _, row in rules.iterrows()],
        from_label=[_since(row, data, words) for _, row in rules.iterrows()],
        to_label=["" if day is None else words.date(day) for day in rules["to_date"]],
    )
    return labelled.assign(hover=[_sentence(row, words) for _, row in labelled.iterrows()])


def _labelled_elections(elections: pd.DataFrame, data: ElectionData, words: Words) -> pd.DataFrame:
    labels = election_labels(data, words)
    named = zip(elections["election_id"], elections["date"], strict=True)
    return elections.assign(
        label=[labels.get(name, str(day.year)) for name, day in named],
        year_short=[year_tick(day, words, short=True) for day in elections["date"]],
    )


def _value(row: pd.Series, words: Words, *, short: bool = False) -> str:
    return rule_value(str(row["field"]), row["value"], words, short=short)


def _dated(row: pd.Series, words: Words) -> str:
    value = _value(row, words)
    if row["from_date"] == date.min:
        return value
    return words.say("rules_timeline-dated", value=value, year=str(row["from_date"].year))


def _until(row: pd.Series, words: Words) -> str:
    if row["to_date"] is None:
        return ""
    year = str(row["to_date"].year)
    return words.say(
        "rules_timeline-span", stage=_value(row, words), open=False, year=year, span=""
    )


def _since(row: pd.Series, data: ElectionData, words: Words) -> str:
    if row["by"] == "fact":
        facts = data.facts[data.facts["fact_id"] == FUNDING_FACT]
        return words.partial_date(facts["date"].iloc[0])
    if row["from_date"] == date.min:
        return ""
    return words.date(row["from_date"])


def _sentence(row: pd.Series, words: Words) -> str:
    return words.say(
        "rules_timeline-hover",
        rule=row["field_label"],
        value=row["value_label"],
        start=row["from_label"],
        open=not row["to_label"],
        end=row["to_label"],
        by=row["by"],
    )


def _stages(stages: pd.DataFrame, words: Words) -> str:
    """Say the stages that have a name, the first of them with both its years."""
    phrases: list[str] = []
    for _, row in stages[stages["stage"] != PARTLY_OTHER].iterrows():
        open_end = row["to_date"] is None
        year = row["from_date"].year if open_end else row["to_date"].year
        phrases.append(
            words.say(
                "rules_timeline-span",
                stage=words.say("rules_timeline-stage-long", name=row["stage"]),
                open="yes" if open_end else "no" if phrases else "first",
                year=str(year),
                span="" if open_end else words.span(str(row["from_date"].year), str(year)),
            )
        )
    return words.list(phrases)
