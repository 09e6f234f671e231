"""The recalculation in words: which allocations follow, and one election step by step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby

import pandas as pd

from elections.apportion import Allocation, QuotaStep
from elections.apportion.quotas import QUOTA_RULES
from elections.package.loading import ElectionData
from elections.package.schema import ShareBase
from elections.results import election_row, of_election
from elections.tables.recalculation import Recalculated
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


def recalculation_sentences(rows: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """Say how many official seats follow on the base that each law names, then on every other.

    >>> from elections.package.loading import load
    >>> from elections.tables.recalculation import recalculation_rows
    >>> from elections.text.words import load_words
    >>> recalculation_sentences(recalculation_rows(load("tests/country")), load_words("en"))[0][:31]
    '165 of 165 list seats follow (4'
    """
    sentences = [_summary(LAW, rows[rows["of_law"]], words)]
    for base, base_rows in rows.groupby("base", sort=False):
        if not base_rows["of_law"].all() and base_rows["checked"].any():
            sentences.append(_summary(str(base), base_rows, words))
    return tuple(sentences)


def recalculation_grid(
    rows: pd.DataFrame, results: Sequence[Recalculated], data: ElectionData, words: Words
) -> Grid:
    """Return for each election and base whether the official seats are reproduced.

    >>> from elections.package.loading import load
    >>> from elections.tables.recalculation import recalculation_rows, recalculations
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> grid = recalculation_grid(
    ...     recalculation_rows(data), recalculations(data), data, load_words("en")
    ... )
    >>> grid.rows[1]
    ('March 1994', 'cannot be checked', 'yes (law)', 'yes')
    """
    labels, names = election_labels(data, words), short_names(data, words)
    bases = rows["base"].unique()
    always = set(bases) - set(rows.loc[~rows["of_law"], "base"])
    headings = [words.say("column-election-label")]
    headings += [words.say("recalculation-base", base=base, law=base in always) for base in bases]
    lines = []
    for election, part in groupby(results, lambda result: result.election_id):
        cells = (_cell(result, names, words, marked=result.base not in always) for result in part)
        lines.append((labels[election], *cells))
    return Grid(tuple(headings), tuple(lines), (False,) * len(headings), rows)


def election_recalculation(
    results: Sequence[Recalculated], data: ElectionData, words: Words
) -> tuple[Part, ...]:
    """Return the working of one election: the law's base first, then the others.

    >>> from elections.package.loading import load
    >>> from elections.tables.recalculation import recalculations
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> parts = election_recalculation(recalculations(data, "1994_autumn"), data, load_words("en"))
    >>> parts[0].sentences[-1]
    'Every official seat follows.'
    """
    results = sorted(results, key=lambda result: not result.of_law)
    election = election_row(data, results[0].election_id)
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
            official = of_election(data.results, result.election_id)
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


def _cell(result: Recalculated, names: dict[str, str], words: Words, *, marked: bool) -> str:
    states = {None: "unchecked", True: "same", False: "other"}
    return words.say(
        "recalculation-cell",
        state=states[result.reproduced],
        changes=listed_changes(result.changes, names, words) or "none",
        law=result.of_law and marked,
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
    >>> from elections.tables.recalculation import recalculated
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
            changes=listed_changes(result.changes, names, words),
        )
    )
    return tuple(sentences)


def open_sentences(
    allocation: Allocation, election: pd.Series, names: Mapping[str, str], words: Words
) -> list[str]:
    """Say what the votes alone do not decide: equal claims, lists at exactly the threshold.

    ``election`` is a row of ``elections``, ``names`` are those of the lists.

    >>> from elections.package.loading import load
    >>> from elections.tables.recalculation import recalculated
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
    >>> from elections.tables.recalculation import recalculated
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


def listed_changes(changes: dict[str, int], names: dict[str, str], words: Words) -> str:
    """List differences in seats with their signs, gains first; '' for none.

    >>> from elections.text.words import load_words
    >>> listed_changes({"a": -1, "b": 1}, {"a": "A", "b": "B"}, load_words("en"))
    'B +1 and A −1'
    """
    ordered = sorted(changes.items(), key=lambda item: -item[1])
    return words.list(f"{names[name]} {words.signed(count)}" for name, count in ordered)
