"""Who was kept off a ballot or stayed off it: boycotts, and what courts and offices decided.

Kazakhstan: the boycott of the list vote of 1999 (RFE/RL, 8 October 1999); before 2012 a party
suspended (TASS, 5 October 2011) and a list cancelled (Interfax-Kazakhstan, 28 December 2011); the
boycott of 2021 (RFE/RL, December 2020).
"""

from __future__ import annotations

import pytest

from elections.package import ElectionData
from elections.sections import section
from elections.sections.blocks import Heading, Items, Paragraph
from elections.tables.intervals import absent_from
from tests.drawn import FOLDERS, WORDS, package, with_cells

ABSENT = {
    "1999": {("rnpk", "boycotted")},
    "2004": {("alash", "registration_refused")},
    "2007": {("dck", "liquidated"), ("alga", "registration_refused")},
    "2012": {("cpk", "suspended"), ("rukhaniyat", "list_cancelled")},
    "2016": {("alga", "liquidated"), ("cpk", "liquidated")},
    "2021": {("nsdp", "boycotted")},
    "2023": set(),
}


def origins(data: ElectionData, election: str) -> set[str | None]:
    """Return who was absent."""
    return {event.origin for event in absent_from(data, election)}


@pytest.mark.parametrize("election", ABSENT)
def test_who_was_absent(data: ElectionData, election: str) -> None:
    assert {(event.origin, event.kind) for event in absent_from(data, election)} == ABSENT[election]


def test_a_party_registered_after_a_refusal_was_not_kept_off(data: ElectionData) -> None:
    """Naghyz Ak Zhol was refused in 2005 and registered in 2006; without that it is named."""
    assert "naghyz_ak_zhol" not in origins(data, "2007")
    later = {("20060317_naghyz_ak_zhol_registered",): {"date": "2007-12-01"}}
    assert "naghyz_ak_zhol" in origins(with_cells(data, "party_events", later), "2007")


def test_a_party_that_stood_all_the_same_is_not_named(data: ElectionData) -> None:
    stood = {("20111005_cpk_suspended",): {"from_id": "ak_zhol"}}
    assert origins(with_cells(data, "party_events", stood), "2012") == {"rukhaniyat"}


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_page_says_it_beside_who_stood(folder: str) -> None:
    held = package(folder)
    heading = WORDS.say("election-absent")
    for election in held.elections["election_id"]:
        blocks = section("election.results", held, WORDS, election=election)
        events = absent_from(held, election)
        assert (Heading(heading, level=3) in blocks) == (len(events) > 0)
        listed = [str(item) for block in blocks if isinstance(block, Items) for item in block.items]
        assert len(listed) == len(events)
        for event in events:
            assert any(str(event.texts["what_en"]) in item for item in listed)


def test_the_page_of_the_next_election_says_what_mergers_had_made(data: ElectionData) -> None:
    """57 by nomination, 42 + 11 + 4; the party said 90 percent (RFE/RL, 22 December 2006)."""
    told = {
        election: " ".join(
            str(block.text)
            for block in section("election.summary", data, WORDS, election=election)
            if isinstance(block, Paragraph)
        )
        for election in data.elections["election_id"]
    }
    assert "57 by nomination" in told["2007"]
    assert "its faction held 90 percent" in told["2007"]
    assert "encyclopaedia" not in told["2007"]
    assert "consolidation?merger_election=2004" in told["2007"]
    assert [year for year, text in told.items() if "by nomination" in text] == ["2007"]
