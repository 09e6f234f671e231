"""The seats of every contestant, and those of the first party or its successor: by hand."""

from __future__ import annotations

import pytest

from elections.package import ElectionData
from elections.tables.seat_shares import rows

# Seats of Otan, Nur Otan and Amanat, and those of parties that merged into it later.
OWN, LATER = [23, 42, 98, 83, 84, 76, 62], [17, 16, 0, 0, 0, 0, 0]


def test_who_leads_by_name_and_by_successor(data: ElectionData) -> None:
    by_name, by_successor = (rows(data, by=by, tier="all") for by in ("name", "successor"))
    assert by_name.beside["leader"]["seats"].tolist() == OWN
    together = [own + later for own, later in zip(OWN, LATER, strict=True)]
    assert by_successor.beside["leader"]["seats"].tolist() == together
    for shares in (by_name, by_successor):
        leader = shares.beside["leader"]
        assert set(leader["party_id"]) == {"amanat"}
        assert leader["total"].tolist() == [77, 77, 98, 98, 98, 98, 98]
        assert (leader["share"] * leader["total"] / 100).tolist() == pytest.approx(leader["seats"])
        marked = shares.table[shares.table["leads"]].groupby("election_id", sort=False)["seats"]
        assert marked.sum().tolist() == leader["seats"].tolist()


def test_where_it_won_no_seat_of_the_tier_it_has_none(data: ElectionData) -> None:
    """No seat of 2007 to 2021 was filled in a constituency."""
    leader = rows(data, by="name", tier="constituency").beside["leader"]
    assert dict(zip(leader["election_id"], leader["seats"], strict=True)) == {
        "1999": 19,
        "2004": 35,
        "2023": 22,
    }
