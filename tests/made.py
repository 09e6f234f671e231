"""Small packages made on the spot, sound and as odd as real ones can be.

An election is told by its day and by what each contestant won; all that is not told is as plain as
it can be. Every table that nobody wrote is empty.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping, Sequence
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
                    "field": key.removesuffix("_en"),
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


# What is long, many, large, or runs from right to left


LONG = (
    "The United Democratic and Agrarian Movement for the Renewal of the Republic, the Regions and "
    "All of their Many Small Towns",
    "Landwirtschaftsgenossenschaftsverbandsvorsitzendenwahlvorschlagsberechtigtenvereinig",
)
LEFTWARD = (
    "حزب الشعب الديمقراطي",
    "מפלגת העבודה",
    "الاتحاد الوطني",
    "הליכוד",
    "حركة النهضة",
)


def many(
    folder: Path | str,
    elections: int,
    parties: int,
    *,
    seats: int = 100,
    named: Mapping[str, Mapping[str, Any]] | None = None,
    **tables: Sequence[Mapping[str, Any]],
) -> Path:
    """Write a package of so many elections, two years apart, with so many parties in each.

    Votes differ from election to election, and seats follow them; it is the same each time.
    """
    names = [f"list_{number:02}" for number in range(parties)]
    held = []
    for number in range(elections):
        votes = [200 + (place * 7919 + number * 104729) % 8800 for place in range(parties)]
        quotas = [own * seats / sum(votes) for own in votes]
        won = [int(quota) for quota in quotas]
        rest = sorted(range(parties), key=lambda place: won[place] - quotas[place])
        for place in rest[: seats - sum(won)]:
            won[place] += 1
        each = zip(names, votes, won, strict=True)
        held.append(
            Election(f"{1880 + 2 * number}-05-13", {name: Won(*own) for name, *own in each})
        )
    return write(Path(folder), *held, parties=named, **tables)


def event(kind: str, day: str, of: str, to: str = "") -> dict[str, Any]:
    """Return what happened to a party."""
    return {
        "event_id": f"{day}_{kind}",
        "date": day,
        "type": kind,
        "from_id": of,
        "to_id": to,
        "what_en": "It happened.",
        "source_ids": SOURCE,
        "confidence": "high",
    }


def history(*rows: Sequence[str]) -> list[dict[str, Any]]:
    """Return what happened to parties: kind, day, of whom and to whom, in this order."""
    return [event(*row) | {"event_id": f"event_{number:02}"} for number, row in enumerate(rows)]


def called(*names: str) -> dict[str, dict[str, str]]:
    """Return parties with these names, in full and short."""
    return {
        f"list_{number:02}": {"name_en": name, "short_name_en": name}
        for number, name in enumerate(names)
    }


def _long(folder: Path) -> Path:
    names = [f"{LONG[number % 2][: 120 - number]}{number}" for number in range(6)]
    return many(
        folder,
        4,
        6,
        named=called(*names) | {"wing": {"name_en": f"{LONG[1]}w", "short_name_en": f"{LONG[1]}w"}},
        party_events=[
            event("split", "1881-03-04", "list_00", "wing"),
            event("merged", "1883-02-03", "list_05", "list_00"),
            event("liquidated", "1885-02-03", "wing"),
        ],
    )


MANY: dict[str, Callable[[Path], Path]] = {
    "long": _long,
    "forty parties": lambda folder: many(folder, 3, 40),
    "seventeen elections": lambda folder: many(folder, 17, 15),
    "from right to left": lambda folder: many(folder, 3, 5, named=called(*LEFTWARD)),
    "large": lambda folder: many(folder, 2, 6, seats=5000),
}
