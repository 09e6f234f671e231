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
    >>> told = results_told(load("tests/country"), load_words("en"), election_ids=["1998"])
    >>> (first, *_) = told["elections"][0]["contestants"]
    >>> first["party_id"], first["list_seats"]["value"], first["list_seats"]["confidence"]
    ('coast', 0, 'medium')
    """
    shown = elections_shown(data)
    asked = list(shown["election_id"]) if election_ids is None else list(election_ids)
    if unknown := sorted(set(asked) - set(shown["election_id"])):
        allowed = ", ".join(shown["election_id"])
        raise ValueError(f"no election is called {unknown[0]!r}; there are {allowed}")
    own, differ = about(data), _conflicts(data, words)
    publishers = data.sources.set_index("source_id")["publisher"].to_dict()
    told = [
        _election(row, data, words, differ) for row in records(shown) if row["election_id"] in asked
    ]
    cited = sorted(set(_cited(told)))
    return {
        "name": own.name,
        "version": own.version,
        "released": own.released and own.released.isoformat(),
        "license": own.licence,
        "elections": told,
        "sources": {one: publishers[one] for one in cited},
    }


def _election(
    row: Mapping[str, Any], data: ElectionData, words: Words, differ: Mapping[Any, list[Any]]
) -> dict[str, Any]:
    election = row["election_id"]
    sourced = data.election_sources[data.election_sources["election_id"] == election]
    values = {
        one["field"]: _value(
            row[one["field"]],
            one["confidence"],
            one["source_ids"],
            differ.get(("elections", election, one["field"]), []),
        )
        for one in records(sourced)
        if one["field"] in row
    }
    named = contestants(data).set_index("party_id")
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
                "kind": named.at[result["party_id"], "kind"],
                "line_id": named.at[result["party_id"], "line_id"],
                "successor_id": named.at[result["party_id"], "successor_id"],
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
    found = plain_value(value)
    return {
        "value": found,
        "confidence": None if found is None else plain_value(confidence),
        "sources": [] if found is None else list(ids(sources)),
        "conflicts": conflicts,
    }


def _conflicts(
    data: ElectionData, words: Words
) -> dict[tuple[str, str, str], list[dict[str, Any]]]:
    found: dict[tuple[str, str, str], list[dict[str, Any]]] = {}
    for one in records(data.conflicts):
        found.setdefault((one["table"], one["row"], one["field"]), []).append(
            {
                "value": plain_value(one["value_other"]),
                "kind": one["kind"],
                "reason": words.text(one, "reason") or None,
                "sources": list(ids(one["source_ids"])),
            }
        )
    return found


def _cited(told: Any) -> Iterator[str]:
    if isinstance(told, dict):
        yield from told.get("sources", [])
        for value in told.values():
            yield from _cited(value)
    elif isinstance(told, list):
        for value in told:
            yield from _cited(value)
