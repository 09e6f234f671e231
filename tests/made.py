"""Small packages made on the spot, sound and as odd as real ones can be.

An election is told by its day and by what each contestant won; all that is not told is as plain as
it can be. Every table that nobody wrote is empty.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from elections.package import schema

SOURCE = "gazette"
COLOURS = ("#2f5d8a", "#b03a2e", "#3c9a4a", "#c9a227", "#7a4fa3", "#1f8a8a", "#a8682f", "#5f6b7a")
KINDS = {"independents": "independents", "against_all": "against_all"}


@dataclass(frozen=True)
class Won:
    """What a contestant won: votes on its list and seats, ``None`` for what it had none of."""

    votes: int | None
    list_seats: int | None
    constituency_seats: int | None = None


@dataclass(frozen=True)
class Election:
    """An election: its day, what each contestant won, and cells that are not as usual."""

    date: str
    won: Mapping[str, Won]
    cells: Mapping[str, Any] = field(default_factory=dict)
    name: str = ""

    @property
    def identifier(self) -> str:
        """Return how the tables call it: by its year, if nothing else was said."""
        return self.name or self.date[:4]

    def rows(self) -> dict[str, list[dict[str, Any]]]:
        """Return its rows in the tables that speak of it."""
        listed = [one.votes for one in self.won.values() if one.votes is not None]
        tiers = {
            tier: sum(getattr(one, tier) or 0 for one in self.won.values())
            for tier in ("list_seats", "constituency_seats")
        }
        usual = {
            "election_id": self.identifier,
            "date": self.date,
            "period": "core",
            "seats": sum(tiers.values()),
            **tiers,
            "appointed_seats": 0,
            "constituency_rule": "plurality" if tiers["constituency_seats"] else "",
            "against_all": str("against_all" in self.won).lower(),
            "valid_votes": sum(listed) if listed else "",
            "share_base": "valid_votes",
            "allocation_rule": "hare",
            "threshold_percent": 0,
            "threshold_base": "valid_votes",
        }
        usual |= self.cells
        elsewhere = {
            "election_id",
            "period",
            "note_en",
            *(key for key, said in usual.items() if said == ""),
        }
        results = [
            {
                "election_id": self.identifier,
                "party_id": name,
                "votes": _cell(one.votes),
                "list_seats": _cell(one.list_seats),
                "constituency_seats": _cell(one.constituency_seats),
                "votes_source_ids": SOURCE if one.votes is not None else "",
                "votes_confidence": "high" if one.votes is not None else "",
                "seats_source_ids": SOURCE,
                "seats_confidence": "high",
            }
            for name, one in self.won.items()
        ]
        return {
            "elections": [usual],
            "results": [row for row in results if row["list_seats"] != "" or row["votes"] != ""]
            if not tiers["constituency_seats"]
            else results,
            "election_sources": [
                {
                    "election_id": self.identifier,
                    "field": key,
                    "source_ids": SOURCE,
                    "confidence": "high",
                }
                for key in usual
                if key not in elsewhere
            ],
        }


def party(name: str, place: int, **cells: Any) -> dict[str, Any]:
    """Return the row of a contestant, called as its id is unless told otherwise."""
    said = name.replace("_", " ").capitalize()
    return {
        "party_id": name,
        "kind": KINDS.get(name, "party"),
        "name_en": said,
        "short_name_en": said,
        "colour": COLOURS[place % len(COLOURS)],
        "colour_dark": COLOURS[(place + 1) % len(COLOURS)],
        "display_order": place + 1,
        "source_ids": SOURCE,
        "confidence": "high",
        "names_confidence": "high",
        **cells,
    }


def write(
    folder: Path,
    *elections: Election,
    parties: Mapping[str, Mapping[str, Any]] | None = None,
    **tables: Sequence[Mapping[str, Any]],
) -> Path:
    """Write a package into a folder and return it.

    ``parties`` holds cells of parties that are not as usual; ``tables`` further rows by table.
    """
    folder.mkdir(parents=True, exist_ok=True)
    names = list(dict.fromkeys(name for one in elections for name in one.won))
    names += [name for name in parties or {} if name not in names]
    rows: dict[str, list[Mapping[str, Any]]] = {
        "chamber": [
            {
                "chamber_id": "house",
                "country_en": "Somewhere",
                "name_en": "House",
                "what_en": "the house of Somewhere",
            }
        ],
        "parties": [
            party(name, place, **(parties or {}).get(name, {})) for place, name in enumerate(names)
        ],
        "sources": [
            {
                "source_id": SOURCE,
                "title": "Gazette",
                "publisher": "State Press",
                "address": "https://gazette.example/results",
                "kind": "official",
            }
        ],
    }
    for one in elections:
        for table, own in one.rows().items():
            rows.setdefault(table, []).extend(own)
    for table, own in tables.items():
        rows.setdefault(table, []).extend(own)
    for table in schema.TABLES:
        _write_table(folder, table, rows.get(table.name, []))
    descriptor = {
        "name": "somewhere",
        "title": "Elections to the House of Somewhere",
        "version": "1.0.0",
        "languages": ["en"],
    }
    (folder / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    return folder


def _write_table(folder: Path, table: schema.Table, rows: Sequence[Mapping[str, Any]]) -> None:
    columns = [column.name for column in schema.csv_columns(table, ("en",))]
    key = [columns.index(name) for name in table.key]
    lines = sorted(
        ([str(row.get(name, "")) for name in columns] for row in rows),
        key=lambda line: [line[place] for place in key],
    )
    with (folder / f"{table.name}.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([columns, *lines])


def _cell(value: int | None) -> int | str:
    return "" if value is None else value
