"""Consolidation in sentences and small tables: each number computed, none typed."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from elections.measures.counting import UNNAMED, Comparison
from elections.measures.mergers import Merged
from elections.measures.registry import SERIES
from elections.package.loading import ElectionData
from elections.parties.events import party_events
from elections.parties.lineage import bloc_members
from elections.tables.volatility import PairMeasures
from elections.text.grid import DASH, Grid, grid
from elections.text.labels import election_labels, short_names, with_labels
from elections.text.words import Words


def merger_sentences(
    mergers: Sequence[Merged], data: ElectionData, words: Words, pair: tuple[str, str]
) -> tuple[str, ...]:
    """Say who of an election had merged into others by a later one, or that nobody had.

    >>> from elections.measures.mergers import mergers_between
    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data, pair = load("tests/country"), ("1990", "1994_spring")
    >>> merger_sentences(mergers_between(data, *pair), data, load_words("en"), pair)[0][:52]
    'Merged into Land and Craft in 1993: Craft and Farmer'
    """
    labels = election_labels(data, words)
    ends = {"before": labels[pair[0]], "after": labels[pair[1]]}
    sentences = [_merger(data, merger, ends, words) for merger in mergers]
    return tuple(sentences or [words.say("finding-no-merger", **ends)])


def measure_sentences(
    measures: PairMeasures,
    data: ElectionData,
    words: Words,
    pair: tuple[str, str],
    comparison: Comparison,
) -> tuple[str, ...]:
    """Say the volatility between two elections, and how many parties there were at each.

    Where a part of a party stood on another's list, say what following it would change.
    """
    labels = election_labels(data, words)
    ends = {"before": labels[pair[0]], "after": labels[pair[1]]}
    sentences = (
        _volatility(measures, ends, comparison, words),
        _parts_on_lists(measures, data, comparison, words),
        _effective(measures, ends, words),
    )
    return tuple(filter(None, sentences))


def unnamed_sentence(elections: Sequence[str], data: ElectionData, words: Words) -> str:
    """Say how votes are counted that were published for several lists together; '' for none.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> unnamed_sentence(["1998"], load("tests/country"), load_words("en"))[:50]
    'Votes published only together (1998) count as thos'
    """
    labels = election_labels(data, words)
    named = words.list([labels[election] for election in elections])
    return words.say("measures-unnamed", elections=named) if elections else ""


def units_grid(rows: pd.DataFrame, data: ElectionData, words: Words, pair: tuple[str, str]) -> Grid:
    """Return what is compared with what: the units, their shares, change and type."""
    names = short_names(data, words) | {UNNAMED: words.say("measure-unnamed")}
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


def advantage_grid(rows: pd.DataFrame, data: ElectionData, words: Words) -> Grid:
    """Return the advantage ratio of each list in one election, with its range."""
    rows = with_labels(data, rows, words)
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
            party=merger_target(merger, names, words),
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


def merger_target(merger: Merged, names: dict[str, str], words: Words) -> str:
    """Name whom they merged into, by its name then and, where it was renamed, by the later."""
    into = merger.events[0].target if merger.events else None
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
    measures: PairMeasures, ends: dict[str, str], comparison: Comparison, words: Words
) -> str:
    by_convention = measures.by_convention
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
    measures: PairMeasures, data: ElectionData, comparison: Comparison, words: Words
) -> str:
    followed = measures.followed
    if followed is None or followed == measures.by_convention[comparison.convention]:
        return ""
    names = short_names(data, words)
    listed = [
        words.say("finding-part-on-list", **{role: names[party] for role, party in roles.items()})
        for roles in (part._asdict() for part in measures.parts)
    ]
    return words.say(
        "finding-parts-on-lists", parts=words.list(listed), total=words.points(followed.total)
    )


def _effective(measures: PairMeasures, ends: dict[str, str], words: Words) -> str:
    unit = SERIES["effective_seats"][0].unit
    counts: dict[str, str] = {}
    for (end, election), measured in zip(ends.items(), measures.effective, strict=True):
        low, high = (words.measure(bound, unit) for bound in (measured.low, measured.high))
        counts[end] = words.say(
            "finding-effective-one",
            known="same"
            if measured.value is not None and low == high
            else measured.value is not None,
            election=election,
            value=words.measure(measured.value, unit),
            range=words.range(low, high),
        )
    return words.say("finding-effective", **counts)


def named_parties(parties: Sequence[str], names: dict[str, str], words: Words) -> str:
    """Return the names of parties given by their ids, a dash for none."""
    return words.list([names[party] for party in parties]) if parties else DASH
