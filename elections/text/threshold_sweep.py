"""The threshold sweep in words: who has how many seats at which threshold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from elections.apportion import Allocation
from elections.package.loading import ElectionData
from elections.results.rows import FigureRows, Row, election_row
from elections.scenarios import THRESHOLDS
from elections.text.captions import Captions, Told
from elections.text.contest import ContestLabels, ListLabel, contest_labels
from elections.text.grid import Grid
from elections.text.sentences import base_of, brief
from elections.text.words import Words

FIRST, LAST = THRESHOLDS[0], THRESHOLDS[-1]
TICKS = range(FIRST, LAST + 1, 10)
Tenths = int | Fraction


def words(
    rows: FigureRows, data: ElectionData, words: Words, *, election: str, **rules: Any
) -> Told:
    """Tell the seats of every list at every threshold, all else as in the scenario.

    Lists that never have a seat are named in the subtitle alone; the rows of the others get
    list_label, colours and hover. Beside them are ``marks``: the threshold of the law and,
    where it is another, that of the scenario: at (tenths of a percent) and label.

    >>> from elections.choices import SCENARIO, settle
    >>> from elections.package.loading import load
    >>> from elections.tables import threshold_sweep
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> law = settle(data, SCENARIO, {"election": "1990"})
    >>> told = words(threshold_sweep.rows(data, **law), data, load_words("en"), **law)
    >>> told.table["seats"].tolist()[:3]
    [7, 8, 9]
    """
    labels = contest_labels(data, words, election)
    stretches, (law,) = rows.records(), rows.records("law")
    named = {row["party_id"]: labels.of(row["party_id"]) for row in stretches}
    ever = {row["party_id"] for row in stretches if row["seats"]}
    never = [label.name for name, label in named.items() if name not in ever]
    drawn = [row for row in stretches if row["party_id"] in ever]
    scenario = Fraction(rules["threshold"])
    named_at: set[Tenths] = {
        FIRST,
        law["threshold"],
        scenario,
        *(row[end] for row in stretches for end in ("first", "last")),
    }
    percents = {at: _tenths(at, words) for at in named_at}
    title = _title(drawn, law, labels, words)
    captions = Captions(
        title,
        _subtitle(
            never, base_of(election_row(data, election), rules["threshold_of"], words), rules, words
        ),
        labels.source,
        brief((f"{title}.", *_alternative(drawn, named, percents, words)), words),
        conflicts=labels.conflicts,
        lists={"ticks": tuple(_tenths(tick, words) for tick in TICKS)},
    )
    table = [_labelled(row, named[row["party_id"]], percents, words) for row in drawn]
    return Told(table, captions, {"marks": _marks(law["threshold"], scenario, percents, words)})


def rules_grid(
    allocations: Sequence[Allocation],
    data: ElectionData,
    words: Words,
    *,
    election: str,
    short: bool = False,
) -> Grid:
    """Return the seats of every list under every rule, all else as in the scenario.

    ``allocations`` are those of ``under_every_rule``. ``short`` says the seats in one cell, for a
    narrow screen has no room for many columns.

    >>> from elections.package.loading import load
    >>> from elections.scenarios import contest
    >>> from elections.tables.threshold_sweep import under_every_rule
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> decided = contest(data, "1990")
    >>> allocations = under_every_rule(decided, decided.law)
    >>> grid = rules_grid(allocations, data, load_words("en"), election="1990")
    >>> [line[:3] for line in grid.rows if "D’" in line[0]]
    [('D’Hondt', '8', '4')]
    """
    labels = contest_labels(data, words, election)
    seated = [
        name for name in allocations[0].votes if any(result.seats[name] for result in allocations)
    ]
    some_open = any(result.unallocated for result in allocations)
    lines = [
        (
            words.say("value-allocation-rule", value=result.rule),
            *(str(result.seats[name]) for name in seated),
            *([str(result.unallocated)] if some_open else []),
        )
        for result in allocations
    ]
    headings = [words.say("what_if-rule"), *(labels.of(name).name for name in seated)]
    if some_open:
        headings.append(words.say("list-open"))
    if short:
        cells = tuple((line[0], _in_one_cell(headings[1:], line[1:], words)) for line in lines)
        heads = (headings[0], words.say("column-seats"))
        return Grid(heads, cells, (False, False), labels.evidence)
    numeric = (False, *(True for _ in headings[1:]))
    return Grid(tuple(headings), tuple(lines), numeric, labels.evidence)


def _in_one_cell(names: Sequence[str], seats: Sequence[str], words: Words) -> str:
    return words.list([f"{name} {count}" for name, count in zip(names, seats, strict=True)])


def _labelled(row: Row, label: ListLabel, percents: Mapping[Tenths, str], words: Words) -> Row:
    hover = words.say(
        "threshold_sweep-hover",
        list=label.name,
        seats=row["seats"],
        total=row["total"],
        span=words.range(percents[row["first"]], percents[row["last"]]),
    )
    look = {"colour": label.colour, "colour_dark": label.colour_dark}
    return {**row, "list_label": label.name, **look, "hover": hover}


def _marks(
    law: Tenths, scenario: Tenths, percents: Mapping[Tenths, str], words: Words
) -> list[Row]:
    named = {"law": law} if scenario == law else {"law": law, "scenario": scenario}
    return [
        {
            "at": float(at),
            "label": words.say(f"threshold_sweep-{name}", threshold=percents[at]),
        }
        for name, at in named.items()
        if at <= LAST
    ]


def _subtitle(never: list[str], base: str, rules: Mapping[str, Any], words: Words) -> str:
    subtitle = words.say(
        "threshold_sweep-subtitle",
        top=_tenths(LAST, words),
        base=base,
        rule=words.say("value-allocation-rule", value=rules["rule"]),
        seats=int(rules["list_seats"]),
    )
    if not never:
        return subtitle
    return f"{subtitle} {words.say('threshold_sweep-never', lists=words.list(never))}"


def _title(drawn: list[Row], law: Row, labels: ContestLabels, words: Words) -> str:
    counts = {first: len(_seated(drawn, first)) for first, _ in _runs(drawn)}
    return words.say(
        "threshold_sweep-title",
        case="level" if len(set(counts.values())) == 1 else "moves",
        election=labels.election,
        none=len(_seated(drawn, FIRST)),
        law=law["seated"],
        most=len(_seated(drawn, LAST)),
        threshold=_tenths(law["threshold"], words),
        top=_tenths(LAST, words),
    )


def _alternative(
    drawn: list[Row], named: Mapping[str, ListLabel], percents: Mapping[Tenths, str], words: Words
) -> list[str]:
    sentences = []
    for first, last in _runs(drawn):
        seated = [f"{named[row['party_id']].name} {row['seats']}" for row in _seated(drawn, first)]
        sentences.append(
            words.say(
                "threshold_sweep-alternative",
                span=words.range(percents[first], percents[last]),
                lists=words.list(seated) if seated else words.say("rule-none"),
            )
        )
    return sentences


def _runs(drawn: list[Row]) -> list[tuple[int, int]]:
    """Return first and last of the thresholds between which no list gains or loses a seat."""
    firsts = sorted({FIRST, *(row["first"] for row in drawn)})
    return list(zip(firsts, [*(first - 1 for first in firsts[1:]), LAST], strict=True))


def _seated(drawn: list[Row], threshold: int) -> list[Row]:
    return [row for row in drawn if row["seats"] and row["first"] <= threshold <= row["last"]]


def _tenths(value: Tenths, words: Words) -> str:
    return words.rate(Fraction(value) / 10)
