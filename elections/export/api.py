"""Results for programs: every value with its sources, its confidence and what others say of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from elections.export.about import about
from elections.export.rows import plain_value
from elections.package import ElectionData, ids
from elections.package.checks.provenance import SOURCED
from elections.results import contestants, elections_shown
from elections.results.rows import records
from elections.text import Words


def results_told(
    data: ElectionData, words: Words, *, election_ids: Collection[str] | None = None
) -> dict[str, Any]:
    """Return the official results of the elections named, or of all, as JSON can hold them.

    Every value is ``{"value", "confidence", "sources", "conflicts"}``; a conflict is a value that
    a source gives and that is not used, with the reason. What was not found is ``null``.
    ``ValueError`` for an election that is not in the package.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> results = results_told(load("tests/country"), load_words("en"), election_ids=["1998"])
    >>> (first, *_) = results["elections"][0]["contestants"]
    >>> first["party_id"], first["list_seats"]["value"], first["list_seats"]["confidence"]
    ('coast', 0, 'medium')
    """
    rows = elections_shown(data)
    every = list(rows["election_id"])
    wanted = every if election_ids is None else list(election_ids)
    if unknown := sorted(set(wanted) - set(every)):
        raise ValueError(f"no election is called {unknown[0]!r}; there are {', '.join(every)}")
    package, differ = about(data), _conflicts(data, words)
    publishers = data.sources.set_index("source_id")["publisher"].to_dict()
    elections = [
        _election(row, data, words, differ) for row in records(rows) if row["election_id"] in wanted
    ]
    return {
        "name": package.name,
        "version": package.version,
        "released": package.released and package.released.isoformat(),
        "license": package.licence,
        "elections": elections,
        "sources": {source: publishers[source] for source in sorted(set(_cited(elections)))},
    }


def _election(
    row: Mapping[str, Any], data: ElectionData, words: Words, differ: Mapping[Any, list[Any]]
) -> dict[str, Any]:
    election = row["election_id"]
    sourced = data.election_sources[data.election_sources["election_id"] == election]
    values = {
        source["field"]: _value(
            row[source["field"]],
            source["confidence"],
            source["source_ids"],
            differ.get(("elections", election, source["field"]), []),
        )
        for source in records(sourced)
        if source["field"] in row
    }
    parties = contestants(data).set_index("party_id")
    names = words.texts(data.parties, "party_id", "name")
    return {
        "election_id": election,
        "date": row["date"].isoformat(),
        "share_base": plain_value(row["share_base"]),
        "values": values,
        "contestants": [
            {
                "party_id": result["party_id"],
                "name": names[result["party_id"]],
                **parties.loc[result["party_id"], ["kind", "line_id", "successor_id"]],
                **_result(result, differ),
            }
            for result in records(data.results[data.results["election_id"] == election])
        ],
    }


def _result(result: Mapping[str, Any], differ: Mapping[Any, list[Any]]) -> dict[str, Any]:
    row = f"{result['election_id']}/{result['party_id']}"
    return {
        field: _value(
            result[field],
            result[f"{kind}_confidence"],
            result[f"{kind}_source_ids"],
            differ.get(("results", row, field), []),
        )
        for kind, fields in SOURCED.items()
        for field in fields
    }


def _value(value: Any, confidence: Any, sources: Any, conflicts: list[Any]) -> dict[str, Any]:
    value = plain_value(value)
    return {
        "value": value,
        "confidence": None if value is None else plain_value(confidence),
        "sources": [] if value is None else list(ids(sources)),
        "conflicts": conflicts,
    }


def _conflicts(
    data: ElectionData, words: Words
) -> dict[tuple[str, str, str], list[dict[str, Any]]]:
    by_place: dict[tuple[str, str, str], list[dict[str, Any]]] = {}
    for conflict in records(data.conflicts):
        place = conflict["table"], conflict["row"], conflict["field"]
        by_place.setdefault(place, []).append(
            {
                "value": plain_value(conflict["value_other"]),
                "kind": conflict["kind"],
                "reason": words.text(conflict, "reason") or None,
                "sources": list(ids(conflict["source_ids"])),
            }
        )
    return by_place


def _cited(results: Any) -> Iterator[str]:
    """Yield the sources that are named anywhere in results."""
    if isinstance(results, dict):
        yield from results.get("sources", [])
        results = list(results.values())
    if isinstance(results, list):
        for value in results:
            yield from _cited(value)
