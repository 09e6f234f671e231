"""The recalculation in words: which allocations follow, and one election step by step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

import pandas as pd

from elections.apportion import Allocation, QuotaStep
from elections.apportion.quotas import QUOTA_RULES
from elections.package.loading import ElectionData
from elections.package.schema import ShareBase
from elections.results import election_row, of_election
from elections.tables.recalculation import (
    Recalculated,
    bases_shown,
    recalculated,
    recalculation_rows,
)
from elections.text.grid import Grid
from elections.text.labels import election_labels, short_names
from elections.text.sentences import base_of
from elections.text.steps import steps_grids
from elections.text.words import Words

LAW = "law"


@dataclass(frozen=True)
class Part:
    """The working of one election on one base: a heading, sentences, and a table if any.

    ``narrow`` are the tables that say the same on a narrow screen.
    """

    heading: str
    sentences: tuple[str, ...]
    steps: Grid | None = None
    narrow: tuple[Grid, ...] = ()


def recalculation_sentences(data: ElectionData, words: Words) -> tuple[str, ...]:
    """Say how many official seats follow on the base that each law names, then on every other.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> recalculation_sentences(load("tests/country"), load_words("en"))[0][:31]
    '165 of 165 list seats follow (4'
    """
    rows = recalculation_rows(data)
    sentences = [_summary(LAW, rows[rows["of_law"]], words)]
    for base in bases_shown(data):
        base_rows = rows[rows["base"] == base]
        if not base_rows["of_law"].all() and base_rows["checked"].any():
            sentences.append(_summary(base, base_rows, words))
    return tuple(sentences)


def recalculation_grid(data: ElectionData, words: Words) -> Grid:
    """Return for each election and base whether the official seats are reproduced.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> recalculation_grid(load("tests/country"), load_words("en")).rows[1]
    ('March 1994', 'cannot be checked', 'yes (law)', 'yes')
    """
    rows = recalculation_rows(data)
    labels = election_labels(data, words)
    bases = bases_shown(data)
    always = {base for base in bases if rows.loc[rows["base"] == base, "of_law"].all()}
    headings = [words.say("column-election-label")]
    headings += [words.say("recalculation-base", base=base, law=base in always) for base in bases]
    lines = []
    for election, part in rows.groupby("election_id", sort=False):
        by_base = (part[part["base"] == base].iloc[0] for base in bases)
        cells = (_cell(data, row, words, marked=row["base"] not in always) for row in by_base)
        lines.append((labels[str(election)], *cells))
    return Grid(tuple(headings), tuple(lines), (False,) * len(headings), rows)


def election_recalculation(data: ElectionData, election_id: str, words: Words) -> tuple[Part, ...]:
    """Return the working of one election: the law's base first, then the others.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> parts = election_recalculation(load("tests/country"), "1994_autumn", load_words("en"))
    >>> parts[0].sentences[-1]
    'Every official seat follows.'
    """
    results = [recalculated(data, election_id, base) for base in bases_shown(data)]
    results.sort(key=lambda result: not result.of_law)
    election = election_row(data, election_id)
    parts: list[Part] = []
    last: Allocation | None = None
    for result in results:
        heading = words.say(
            "recalculation-by",
            base=base_of(election, result.base, words),
            law=result.of_law,
            article=article(election, words),
        )
        if result.allocation is None:
            parts.append(Part(heading, (unchecked(result, words),)))
        elif last is not None and last.admitted == result.allocation.admitted:
            parts.append(Part(heading, (_same_lists(election, result, words),)))
        else:
            last = result.allocation
            names = short_names(data, words)
            official = of_election(data.results, election_id)
            steps, *narrow = steps_grids(result, official, names, words)
            sentences = _sentences(election, result, names, words)
            parts.append(Part(heading, sentences, steps, tuple(narrow)))
    return tuple(parts)


def _summary(base: str, rows: pd.DataFrame, words: Words) -> str:
    checked = rows[rows["checked"]]
    same = int(checked["reproduced"].sum())
    bases = list(dict.fromkeys(rows["base"]))
    return words.say(
        "recalculation-badge",
        same=same,
        checked=len(checked),
        law="no" if base != LAW else "one" if len(bases) == 1 else "each",
        bases=words.list([_base(name, words) for name in bases]),
        seats=words.number(int(checked["seats_same"].sum())),
        seats_all=words.number(int(checked["seats"].sum())),
        unchecked=len(rows) - len(checked),
    )


def _cell(data: ElectionData, row: pd.Series, words: Words, *, marked: bool) -> str:
    state = "unchecked" if not row["checked"] else "same" if row["reproduced"] else "other"
    changes = changes_of(recalculated(data, row["election_id"], row["base"]))
    return words.say(
        "recalculation-cell",
        state=state,
        changes=listed_changes(changes, short_names(data, words), words) or "none",
        law=bool(row["of_law"] and marked),
    )


def _base(base: ShareBase, words: Words) -> str:
    return words.say("recalculation-base-name", base=base)


def article(election: pd.Series, words: Words) -> str:
    """Name the article that says of what the threshold is a share, in brackets; '' for none.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> article(load("tests/country").elections.iloc[1], load_words("en"))
    ' (Art. 30)'
    """
    named = words.text(election, "threshold_base_article")
    return words.say("recalculation-article", article=named) if named else ""


def _threshold(election: pd.Series) -> Fraction:
    return Fraction(election["threshold_percent"]) / 100


def unchecked(result: Recalculated, words: Words) -> str:
    """Say that an allocation cannot be checked, and up to how many ballots it would hold.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> result = recalculated(load("tests/country"), "1994_spring", "ballots_cast")
    >>> unchecked(result, load_words("en"))[:71]
    'The number of ballots cast was not found, so a threshold of them cannot'
    """
    return words.say(
        "recalculation-unchecked",
        base=_base(result.base, words),
        reach=words.number(result.reach) if result.reach is not None else "none",
        preliminary=words.number(result.preliminary) if result.preliminary is not None else "none",
    )


def _same_lists(election: pd.Series, result: Recalculated, words: Words) -> str:
    ballots = result.ballots or 0
    return words.say(
        "recalculation-same-lists",
        needed=words.number(_threshold(election) * ballots, 2),
        percent=words.rate(election["threshold_percent"]),
        ballots=words.number(ballots),
    )


def _sentences(
    election: pd.Series, result: Recalculated, names: dict[str, str], words: Words
) -> tuple[str, ...]:
    allocation, ballots = result.allocation, result.ballots or 0
    if allocation is None:
        return ()
    sentences = [
        words.say(
            "recalculation-threshold",
            percent=words.rate(election["threshold_percent"]),
            ballots=words.number(ballots),
            base=base_of(election, result.base, words),
            needed=words.number(_threshold(election) * ballots, 2),
            passed=len(allocation.admitted) - (allocation.runner_up is not None),
        ),
        *rule_sentences(allocation, names, words),
        *open_sentences(allocation, election, names, words),
    ]
    sentences.append(
        words.say(
            "recalculation-result",
            state="same" if result.reproduced else "other",
            changes=listed_changes(changes_of(result), names, words),
        )
    )
    return tuple(sentences)


def open_sentences(
    allocation: Allocation, election: pd.Series, names: Mapping[str, str], words: Words
) -> list[str]:
    """Say what the votes alone do not decide: equal claims, lists at exactly the threshold.

    ``election`` is a row of ``elections``, ``names`` are those of the lists.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> result = recalculated(data, "1990", "ballots_cast")
    >>> open_sentences(result.allocation, data.elections.iloc[0], {}, load_words("en"))
    []
    """
    rule = words.text(election, "tie_rule")
    sentences = []
    if allocation.level:
        among = set(allocation.level) <= set(allocation.admitted)
        sentences.append(
            words.say(
                "recalculation-level",
                count=len(allocation.level),
                lists=words.list([names[name] for name in allocation.level]),
                among=among,
            )
        )
    for tie in allocation.ties:
        sentences.append(
            words.say(
                "recalculation-tie",
                kind="seat" if allocation.clause is None else "second",
                lists=words.list([names[name] for name in tie.contestants]),
                seats=tie.seats,
                rule=rule or "none",
                winners=words.list([names[name] for name in tie.winners]) or "none",
            )
        )
    return sentences


def rule_sentences(allocation: Allocation, names: dict[str, str], words: Words) -> list[str]:
    """Say by which steps an allocation gives its seats; the last says who got the last ones.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> allocation = recalculated(data, "1990", "ballots_cast").allocation
    >>> len(rule_sentences(allocation, short_names(data, words), words))
    2
    """
    if not allocation.admitted:
        return [words.say("recalculation-none")]
    sentences = []
    rule = words.say("value-allocation-rule", value=allocation.rule)
    votes = sum(allocation.votes[name] for name in allocation.admitted)
    if allocation.quota is None:
        equal = bool(allocation.ties)
        sentences.append(words.say("recalculation-divisor", rule=rule, equal=equal))
    else:
        key = (
            "recalculation-quota"
            if allocation.rule not in QUOTA_RULES - {"hare"}
            else "recalculation-quota-droop"
        )
        sentences.append(
            words.say(
                key,
                rule=rule,
                votes=words.number(votes),
                seats=allocation.house,
                quota=words.number(allocation.quota, 2),
            )
        )
    if allocation.runner_up is not None and allocation.clause is not None:
        first = next(name for name in allocation.admitted if name != allocation.runner_up)
        sentences.append(
            words.say(
                "recalculation-clause",
                first=names[first],
                second=names[allocation.runner_up],
                factor=words.number(allocation.clause.coefficient, 1),
                least=allocation.clause.minimum,
            )
        )
    elif allocation.quota is not None and not allocation.unallocated:
        sentences.append(_last_seats(allocation, names, words))
    return sentences


def _last_seats(allocation: Allocation, names: dict[str, str], words: Words) -> str:
    """Say how many seats the whole parts give, and whose remainders take what is left."""
    steps = [step for step in allocation.steps if isinstance(step, QuotaStep) and step.last_seats]
    gained = [(step.remainder or 0, step) for step in steps if (step.last_seats or 0) > 0]
    gained.sort(key=lambda pair: -pair[0])
    left = sum(step.last_seats or 0 for _, step in gained)
    return words.say(
        "recalculation-last",
        given=allocation.house - left,
        house=allocation.house,
        left=left,
        lists=words.list([names[step.contestant] for _, step in gained]),
    )


def changes_of(result: Recalculated) -> dict[str, int]:
    """Return by how many seats each list's computed seats differ, without those that agree.

    >>> from elections.package.loading import load
    >>> changes_of(recalculated(load("tests/country"), "1994_spring", "valid_votes"))
    {}
    """
    if result.allocation is None:
        return {}
    seats = result.allocation.seats
    return {name: seats[name] - n for name, n in result.official.items() if seats[name] != n}


def listed_changes(changes: dict[str, int], names: dict[str, str], words: Words) -> str:
    """List differences in seats with their signs, gains first; '' for none.

    >>> from elections.text.words import load_words
    >>> listed_changes({"a": -1, "b": 1}, {"a": "A", "b": "B"}, load_words("en"))
    'B +1 and A −1'
    """
    ordered = sorted(changes.items(), key=lambda item: -item[1])
    return words.list(f"{names[name]} {words.signed(count)}" for name, count in ordered)
