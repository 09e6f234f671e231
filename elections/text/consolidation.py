"""Consolidation in sentences and small tables: each number computed, none typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import get_args

from elections.measures.counting import UNNAMED, Comparison, CountingChoices, election_results
from elections.measures.mergers import Merged, mergers_between
from elections.measures.registry import SERIES
from elections.measures.volatility import Volatility, volatility_between
from elections.package.loading import ElectionData, ids
from elections.parties.events import party_events
from elections.parties.lineage import bloc_members
from elections.parties.succession import Convention, parts_on_lists
from elections.results import elections_shown
from elections.tables.measures import advantages
from elections.tables.volatility import compared_units
from elections.text.grid import DASH, Grid, grid
from elections.text.labels import election_labels, short_names, with_labels
from elections.text.words import Words


def merger_sentences(data: ElectionData, pair: tuple[str, str], words: Words) -> tuple[str, ...]:
    """Say who of an election had merged into others by a later one, or that nobody had.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> merger_sentences(data, ("1990", "1994_spring"), words)[0][:52]
    'Merged into Land and Craft in 1993: Craft and Farmer'
    """
    labels = election_labels(data, words)
    ends = {"before": labels[pair[0]], "after": labels[pair[1]]}
    mergers = [_merger(data, merger, ends, words) for merger in mergers_between(data, *pair)]
    return tuple(mergers or [words.say("finding-no-merger", **ends)])


def measure_sentences(
    data: ElectionData,
    pair: tuple[str, str],
    counting: CountingChoices,
    comparison: Comparison,
    words: Words,
) -> tuple[str, ...]:
    """Say the volatility between two elections, and how many parties there were at each.

    Where a part of a party stood on another's list, say what following it would change.
    """
    between = partial(
        volatility_between,
        data,
        *pair,
        blocs=comparison.blocs,
        base=counting.base,
        cut=comparison.cut,
    )
    sentences = (
        _volatility(data, pair, between, comparison, words),
        _parts_on_lists(data, pair, partial(between, convention=comparison.convention), words),
        _effective(data, pair, counting, words),
    )
    return tuple(filter(None, sentences))


def unnamed_sentence(data: ElectionData, words: Words) -> str:
    """Say how votes are counted that were published for several lists together; '' for none.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> unnamed_sentence(load("tests/country"), load_words("en"))
    ''
    """
    labels, results = election_labels(data, words), election_results(data)
    unnamed = [
        labels[election]
        for election in elections_shown(data)["election_id"]
        if results[election].unnamed
    ]
    return words.say("measures-unnamed", elections=words.list(unnamed)) if unnamed else ""


def units_grid(
    data: ElectionData,
    pair: tuple[str, str],
    counting: CountingChoices,
    comparison: Comparison,
    words: Words,
) -> Grid:
    """Return what is compared with what: the units, their shares, change and type."""
    names = short_names(data, words) | {UNNAMED: words.say("measure-unnamed")}
    rows = compared_units(data, pair, counting.base, comparison)
    lines = [
        (
            named_parties(row["before_parties"], names, words),
            named_parties(row["after_parties"], names, words),
            words.measure(row["before_share"], "vote_share"),
            words.measure(row["after_share"], "vote_share"),
            words.signed(row["change"], "vote_share"),
            str(row["type"]),
        )
        for _, row in rows.iterrows()
    ]
    numbers = ("before-share", "after-share", "change")
    behind = data.results[data.results["election_id"].isin(pair) & data.results["votes"].notna()]
    return grid(
        words,
        ("before-parties", "after-parties", *numbers, "type"),
        lines,
        behind.assign(source_ids=behind["votes_source_ids"], confidence=behind["votes_confidence"]),
        numbers=numbers,
    )


def advantage_grid(
    data: ElectionData, election: str, counting: CountingChoices, words: Words
) -> Grid:
    """Return the advantage ratio of each list in one election, with its range."""
    rows = with_labels(data, advantages(data, election, counting), words)
    lines = [
        (
            str(row["label"]),
            words.measure(row["value"], "ratio"),
            _range(words.measure(row["low"], "ratio"), words.measure(row["high"], "ratio"), words),
        )
        for _, row in rows.iterrows()
    ]
    return grid(words, ("label", "ratio", "range"), lines, rows, numbers=("ratio", "range"))


def _range(low: str, high: str, words: Words) -> str:
    return DASH if low == high else words.range(low, high)


def _merger(data: ElectionData, merger: Merged, ends: dict[str, str], words: Words) -> str:
    names = short_names(data, words)
    members = ""
    if merger.seats_by_membership is not None and merger.continuing_by_membership is not None:
        nominated = (merger.seats, merger.continuing_seats)
        if nominated != (merger.seats_by_membership, merger.continuing_by_membership):
            members = " " + words.say(
                "finding-by-membership",
                seats=words.number(merger.seats_by_membership),
                both=words.number(merger.seats_by_membership + merger.continuing_by_membership),
            )
    return (
        words.say(
            "finding-merger",
            count=len(merger.parties),
            party=merger_target(data, merger, names, words),
            names=words.list(merged_names(data, merger.parties, names, words)),
            years=words.list([str(year) for year in merger.years]),
            dated=len(merger.years),
            seats=words.number(merger.seats) if merger.seats else "none",
            total=words.number(merger.total),
            own=names[merger.continuing] if merger.continuing else "",
            alone=not merger.continuing,
            both=words.number(merger.seats + merger.continuing_seats),
            **ends,
        )
        + members
    )


def merger_target(data: ElectionData, merger: Merged, names: dict[str, str], words: Words) -> str:
    """Name whom they merged into, by its name then and, where it was renamed, by the later."""
    targets = [event.target for event in party_events(data) if event.event_id in merger.events[:1]]
    into = targets[0] if targets else None
    earlier, later = names[merger.continuing or into or merger.target], names[merger.target]
    return later if earlier == later else words.say("line-name", first=earlier, later=later)


def merged_names(
    data: ElectionData, parties: tuple[str, ...], names: dict[str, str], words: Words
) -> list[str]:
    """Return the names of those that merged; a bloc with its members, after the parties."""
    blocs = bloc_members(party_events(data))
    listed = [names[party] for party in parties if party not in blocs]
    for bloc in parties:
        if bloc in blocs:
            members = words.list([names[member] for member in blocs[bloc]])
            listed.append(words.say("finding-bloc", bloc=names[bloc], members=members))
    return listed


def _volatility(
    data: ElectionData,
    pair: tuple[str, str],
    between: Callable[..., Volatility | None],
    comparison: Comparison,
    words: Words,
) -> str:
    labels = election_labels(data, words)
    by_convention: dict[str, Volatility] = {}
    for convention in get_args(Convention):
        value = between(convention=convention)
        if value is not None:
            by_convention[convention] = value
    ends = {"before": labels[pair[0]], "after": labels[pair[1]]}
    if not by_convention:
        return words.say("finding-no-volatility", **ends)
    chosen = by_convention[comparison.convention]
    return words.say(
        "finding-volatility",
        by_name=words.points(by_convention["same_name"].total),
        largest=words.points(by_convention["largest_predecessor"].total),
        summed=words.points(by_convention["predecessors_summed"].total),
        chosen=words.say("finding-convention", convention=comparison.convention),
        total=words.points(chosen.total),
        entry=words.points(chosen.type_a),
        lasting=words.points(chosen.type_b),
        cut=words.rate(100 * comparison.cut) if comparison.cut else "none",
        **ends,
    )


def _parts_on_lists(
    data: ElectionData,
    pair: tuple[str, str],
    between: Callable[..., Volatility | None],
    words: Words,
) -> str:
    chosen, followed = between(), between(parts_on_lists=True)
    if chosen is None or followed is None or chosen == followed:
        return ""
    names = short_names(data, words)
    listed = [
        words.say("finding-part-on-list", **{role: names[party] for role, party in roles.items()})
        for roles in (part._asdict() for part in parts_on_lists(data, *pair))
    ]
    return words.say(
        "finding-parts-on-lists", parts=words.list(listed), total=words.points(followed.total)
    )


def _effective(
    data: ElectionData, pair: tuple[str, str], counting: CountingChoices, words: Words
) -> str:
    labels, results = election_labels(data, words), election_results(data)
    measure, series = SERIES["effective_seats"]
    ends: dict[str, str] = {}
    for end, election in zip(("before", "after"), pair, strict=True):
        measured = series.value_range(results[election], counting)
        low, high = (words.measure(bound, measure.unit) for bound in (measured.low, measured.high))
        ends[end] = words.say(
            "finding-effective-one",
            known="same"
            if measured.value is not None and low == high
            else measured.value is not None,
            election=labels[election],
            value=words.measure(measured.value, measure.unit),
            range=words.range(low, high),
        )
    return words.say("finding-effective", **ends)


def named_parties(cell: str, names: dict[str, str], words: Words) -> str:
    """Return the names of the parties whose ids a cell holds, a dash for none."""
    parties = ids(cell)
    return words.list([names[party] for party in parties]) if parties else DASH
