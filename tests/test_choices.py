"""An address is understood as a person means it, or is said not to be; it never fails."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from elections.choices import (
    CHOICES,
    LONGEST_SEARCH,
    RULES,
    SCENARIO,
    address_value,
    asked_by_name,
    plain_text,
    possible,
    read,
    remembered,
    settle,
    understand,
    version_asked,
)
from elections.package import ElectionData
from elections.reports import OFFERED
from elections.sections import SECTIONS, choices_on
from tests.drawn import with_table

PAGES = tuple(dict.fromkeys(name.partition(".")[0] for name in SECTIONS))
# What a person wrote, by choice, and what was meant; None where it cannot be known.
WRITTEN = [
    ("base", "valid_votes", "valid_votes"),
    ("base", "valid_votes)", "valid_votes"),
    ("base", "VALID_VOTES", "valid_votes"),
    ("base", " valid_votes \u200b", "valid_votes"),
    ("base", "valid votes", None),
    ("base", "valid_vote", None),
    ("election", "2004.", "2004"),
    ("election", "2004,", "2004"),
    ("election", "“2004”", "2004"),
    ("election", "<2004>", "2004"),
    ("election", "2004/", "2004"),
    ("election", "2004\n", "2004"),
    ("election", "20O4", None),
    ("election", "-2004", None),
    ("after", "false", False),
    ("after", "No.", False),
    ("after", "0", False),
    ("after", "off", False),
    ("after", "YES", True),
    ("after", "1", True),
    ("after", "on", True),
    ("after", "nyet", None),
    ("threshold", "30", "30"),
    ("threshold", "30%", None),
    ("threshold", "3.0", None),
    ("threshold", "-30", None),
    ("threshold", "٣٠", None),
    ("list_seats", "1", "1"),
    ("list_seats", "yes", None),
    ("rule", "DHondt;", "dhondt"),
    ("merge", "Auyl adal.", "auyl adal"),
    ("merge", "auyl nobody", None),
    ("split", "auyl~40)", "auyl~40"),
    ("split", "auyl~400", None),
    ("find", "  Two\nlines. ", "Two lines."),
    ("find", "<b>yes</b>", "<b>yes</b>"),
]


@pytest.mark.parametrize(("name", "text", "meant"), WRITTEN)
def test_what_a_person_writes_is_understood_or_not(
    name: str, text: str, meant: str | bool | None, data: ElectionData
) -> None:
    names = SCENARIO if name in RULES else (name,)
    asked = {name: text} | ({"election": "2021"} if name in RULES else {})
    found = understand(data, names, asked)
    if meant is None:
        assert found.unknown == {name: settle(data, names, {})[name]}
        assert found.chosen.get(name, found.unknown[name]) == found.unknown[name]
    else:
        assert (found.chosen[name], found.unknown) == (meant, {})
        assert type(found.chosen[name]) is type(meant)


@settings(max_examples=40)
@given(text=some.text(), page=some.sampled_from(PAGES))
def test_any_text_gives_a_view_that_the_page_can_show(
    text: str, page: str, data: ElectionData
) -> None:
    names = choices_on(page)
    found = understand(data, names, dict.fromkeys(names, text))
    assert settle(data, names, found.chosen).keys() == {*names}
    assert understand(data, names, found.address).unknown == {}


@pytest.mark.parametrize("page", PAGES)
def test_a_usual_address_names_what_hangs_on_the_data(page: str, data: ElectionData) -> None:
    always = {"after", "from", "to", "election", "merger_election"}
    names = choices_on(page)
    usual = settle(data, names, {})
    address = understand(data, names, {}).address
    assert address.keys() == (always & {*names}) | {"data"}
    assert all(
        understand(data, names, address).chosen[name] == usual[name]
        for name in usual
        if name in always
    )


@pytest.mark.parametrize("page", PAGES)
def test_an_address_holds_after_the_data_have_grown(page: str, data: ElectionData) -> None:
    """The data before are those without the last three elections, so that more than one grows."""
    held = data.elections.sort_values("date")
    before = with_table(data, "elections", held.iloc[:-3])
    names = [name for name in choices_on(page) if name in ("after", "from", "to", "election")]
    was = settle(before, names, {})
    address = understand(before, names, {}).address
    assert understand(data, names, address).unknown == {}
    assert settle(data, names, understand(data, names, address).chosen) == was
    # The pair that was recounted most stays the usual one; what is last does not.
    assert (settle(data, names, {}) != was) == bool({"after", "election"} & set(names))


def test_what_a_choice_makes_impossible_goes_and_what_is_left_stays(data: ElectionData) -> None:
    names = choices_on("measures")
    before = {"from": "2004", "to": "2007", "blocs": "kept", "cut": "two"}
    found = understand(data, names, {"from": "2012"}, before)
    assert (found.chosen["from"], found.chosen["blocs"], found.chosen["cut"]) == (
        "2012",
        "kept",
        "two",
    )
    assert found.chosen["to"] in ("2016", "2021", "2023")
    assert found.unknown == {}


def test_rules_set_by_hand_end_with_their_election(data: ElectionData) -> None:
    before = {"election": "2004", "threshold": "30", "after": False}
    again = understand(data, SCENARIO, {"election": "2004"}, before)
    assert again.address["threshold"] == "30"
    other = understand(data, SCENARIO, {"election": "2007"}, before)
    assert "threshold" not in other.address
    page = choices_on("election")
    assert remembered(before, page, {"election": "2007"}) == {"election": "2007", "after": False}
    assert remembered(before, page, {"election": "2004"}) == before


def test_names_are_told_from_what_trackers_add() -> None:
    address = {"Base.": "a", "utm_source": "b", "fbclid": "c", "DATA": "1.0.0", "after": "d"}
    assert asked_by_name(address) == {"base": "a", "data": "1.0.0", "after": "d"}
    assert asked_by_name({"base": "true name", "BASE": "other"}) == {"base": "true name"}


@pytest.mark.parametrize("text", ["", "1.2.x", "<b>1.0</b>", "1" * 50, "١", "1..2", "1.0.0.0.0"])
def test_what_is_no_version_is_not_repeated(text: str) -> None:
    assert version_asked({"data": text}) is None


@given(some.text(max_size=3 * LONGEST_SEARCH))
def test_any_text_becomes_one_short_printable_line(text: str) -> None:
    plain = plain_text(text)
    assert plain_text(plain) == plain
    assert len(plain) <= LONGEST_SEARCH
    assert plain == " ".join(plain.split())
    assert plain == "" or plain.isprintable()


def test_every_choice_says_when_an_address_names_it(data: ElectionData) -> None:
    """What the data or the law say is never left to an address that does not name it."""
    first = {name: choice for name, choice in CHOICES.items() if choice.in_address == "unusual"}
    assert not {*RULES[:5], "after", "from", "to", "election"} & first.keys()


STRICT = ("from", "to", "unit")


def test_a_strict_reading_asks_not_for_an_order(data: ElectionData) -> None:
    """What hangs on another choice may stand before it in the address."""
    asked = {"unit": "seats", "to": "2007", "from": "2004"}
    assert read(data, STRICT, asked) == asked
    assert read(data, SCENARIO, {"runner": "true", "election": "2021"})["runner"] is True


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"to": "2004", "from": "2004"}, "to is '2004': expected one of 2007, 2012"),
        ({"to": "2007", "from": "1066"}, "from is '1066': expected one of 1999, 2004"),
        ({"unit": "Seats"}, "unit is 'Seats': expected one of votes, seats"),
        ({"after": "true"}, "no choice 'after': expected from, to, unit"),
        ({"\0": "\0"}, r"no choice '\x00': expected from, to, unit"),
    ],
)
def test_a_strict_reading_refuses_in_a_sentence(
    asked: dict[str, str], said: str, data: ElectionData
) -> None:
    with pytest.raises(ValueError, match="expected") as refused:
        read(data, STRICT, asked)
    assert str(refused.value).startswith(said)


@pytest.mark.parametrize("text", ["no", "False", " false", "0"])
def test_a_strict_reading_takes_switches_to_the_letter(text: str, data: ElectionData) -> None:
    assert read(data, ("after",), {"after": "false"}) == {"after": False}
    with pytest.raises(ValueError, match="expected one of true, false"):
        read(data, ("after",), {"after": text})


@given(text=some.text(), name=some.sampled_from([*CHOICES]))
@settings(max_examples=60)
def test_what_is_read_strictly_is_understood_the_same(
    text: str, name: str, data: ElectionData
) -> None:
    names = SCENARIO if name in RULES else ("from", "to") if name == "to" else (name,)
    try:
        strict = read(data, names, {name: text})
    except ValueError:
        return
    found = understand(data, names, {name: text})
    assert {**settle(data, names, {}), **found.chosen} == strict or text == ""


def test_all_that_can_be_chosen_is_possible(data: ElectionData) -> None:
    """Also what is not offered beside the usual values of other choices."""
    found = possible(data, STRICT)
    assert set(found["to"]) == {"2004", "2007", "2012", "2016", "2021", "2023"}
    assert set(found["from"]) == {"1999", "2004", "2007", "2012", "2016", "2021"}
    tiers = possible(data, ("tier", "appointed"))
    assert (set(tiers["tier"]), set(tiers["appointed"])) == (
        {"all", "list", "constituency"},
        {True, False},
    )


@pytest.mark.parametrize(
    ("name", "before", "now"),
    [
        ("by", "label", "name"),
        ("by", "family", "successor"),
        ("by", "Family.", "successor"),
        ("convention", "labels_only", "same_name"),
    ],
)
def test_a_value_is_understood_under_its_former_name(
    name: str, before: str, now: str, data: ElectionData
) -> None:
    found = understand(data, (name,), {name: before})
    assert (found.chosen, found.unknown) == ({name: now}, {})
    assert address_value(found.in_force[name]) == now
    if before.islower():
        assert read(data, (name,), {name: before}) == {name: now}


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("votes.story", "votes.first_party"),
        ("measures.triangle", "measures.nagayama"),
        ("rules.law", "rules.rules_timeline"),
        ("election.bonus", "election.votes_to_seats"),
    ],
)
def test_a_section_is_understood_under_its_former_name(
    before: str, now: str, data: ElectionData
) -> None:
    assert before not in OFFERED
    assert now in OFFERED
    address = understand(data, ("report", "parts"), {"report": "own", "parts": before}).address
    assert address["parts"] == now
    beside = f"votes.turnout,{before},seats.shares"
    asked = {"report": "own", "parts": beside}
    assert read(data, ("report", "parts"), asked)["parts"] == f"votes.turnout,{now},seats.shares"
