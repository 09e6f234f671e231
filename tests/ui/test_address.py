"""The session and the address: what is asked, remembered and written, and when."""

from __future__ import annotations

from urllib.parse import parse_qsl

import pytest

from elections.package import ElectionData
from ui import address
from ui.address import Arrival, arrive, choose, follow, in_full, remembered


class QueryParams(dict[str, str]):
    """The address of a browser; counts how often it is written."""

    steps = 0

    def get_all(self, name: str) -> list[str]:
        return [self[name]]

    def to_dict(self) -> dict[str, str]:
        return dict(self)

    def from_dict(self, query: dict[str, str]) -> None:
        self.clear()
        self.update(query)
        self.steps += 1


class Visit:
    """A browser's address and session, as plain dictionaries."""

    def __init__(self, data: ElectionData) -> None:
        self.data = data
        self.query_params = QueryParams()
        self.session_state: dict[str, object] = {}

    def open(self, page: str, **query: str) -> Arrival:
        self.query_params = QueryParams(query)
        return arrive(self.data, page)


@pytest.fixture
def visit(monkeypatch: pytest.MonkeyPatch, data: ElectionData) -> Visit:
    """A visit that has chosen nothing yet."""
    begun = Visit(data)
    monkeypatch.setattr(address, "st", begun)
    return begun


def whole(arrival: Arrival) -> dict[str, str]:
    assert arrival.whole is not None
    return dict(parse_qsl(arrival.whole))


def test_a_bare_address_is_said_in_full_and_is_not_a_step(visit: Visit) -> None:
    usual = {"after": "true", "data": visit.data.version}
    assert whole(visit.open("seats")) == usual
    assert (visit.query_params.steps, visit.query_params) == (0, {})


def test_a_choice_is_one_step_and_says_everything(visit: Visit) -> None:
    visit.open("seats", lang="en", utm_source="post")
    choose(visit.data, {"by": "successor"})
    assert visit.query_params.steps == 1
    assert visit.query_params == {
        "lang": "en",
        "after": "true",
        "by": "successor",
        "data": visit.data.version,
    }


def test_a_bare_address_leaves_it_to_what_is_remembered(visit: Visit) -> None:
    visit.open("seats", after="false", by="successor")
    assert whole(visit.open("votes"))["after"] == "false"
    assert whole(visit.open("seats"))["by"] == "successor"


def test_an_address_in_full_is_the_whole_truth(visit: Visit) -> None:
    """So Back takes a choice back, though the session remembers it."""
    visit.open("seats")
    choose(visit.data, {"by": "successor"})
    visit.open("seats", after="true", data=visit.data.version)
    assert "by" not in remembered()
    assert "by" not in whole(visit.open("seats"))


def test_what_is_not_understood_stays_until_the_reader_chooses(visit: Visit) -> None:
    arrival = visit.open("seats", tier="moon", after="false")
    assert (arrival.whole, arrival.unknown) == (None, {"tier": "all"})
    choose(visit.data, {"by": "successor"})
    assert "tier" not in visit.query_params
    assert visit.query_params["after"] == "false"


def test_another_version_stays_until_the_reader_chooses(visit: Visit) -> None:
    arrival = visit.open("seats", data="0.0.1")
    assert (arrival.whole, arrival.other_version) == (None, "0.0.1")
    choose(visit.data, {"by": "successor"})
    assert visit.query_params["data"] == visit.data.version


def test_another_election_ends_the_rules_set_by_hand_on_every_page(visit: Visit) -> None:
    visit.open("rules", election="2004", threshold="30")
    visit.open("election")
    choose(visit.data, {"election": "2007"})
    assert "threshold" not in whole(visit.open("rules"))


def test_what_is_taken_away_names_all_that_hangs_on_the_law(visit: Visit) -> None:
    visit.open("rules", election="2004", lang="en", utm_source="post")
    law = {"election": "2004", "threshold": "70", "runner": False, "day": "2003-09-20"}
    assert in_full(visit.data, law) == {
        "lang": "en",
        "election": "2004",
        "threshold": "70",
        "runner": "false",
        "data": visit.data.version,
    }


def test_a_widget_follows_and_says_its_value_again(visit: Visit) -> None:
    assert follow("control-by", "successor", "default") == {}
    assert follow("control-by", "successor", "default") == {"default": "successor"}
    assert follow("control-by", "name", "default") == {}
    assert visit.session_state == {"control-by": "name"}
