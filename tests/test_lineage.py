"""Who became whom: lines of names, successor parties of parties that merged, blocs."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elections.package import load
from elections.package.dates import parse_partial_date
from elections.package.loading import ElectionData
from elections.package.schema import JOININGS, EventType
from elections.parties.events import Event, in_order_of_time, party_events
from elections.parties.lineage import bloc_members, home, lines, mergers_into, successor_parties
from tests.made import Election, Won, history, write

# Who had gone into the first party when it took its second name, on 22 December 2006: the four
# groups of its founding congress, those that joined by 2002, and the three of 2006 ...
JOINED_BY_2006 = {
    *("democratic_1995", "kazakhstan_2030", "liberal_movement", "peoples_unity"),
    *("peoples_cooperative", "farmers_federation", "party_of_justice", "youth_future"),
    *("asar", "civic", "agrarian"),
}
# ... and in 2022 the party that two had merged into in 2013, all under their several names.
JOINED_BY_2022 = {"adal", "birlik", "adilet", "democratic", "rukhaniyat", "revival"}


def events(*rows: tuple[str, EventType, str, str]) -> tuple[Event, ...]:
    """Return events: date, kind, from and to."""
    return tuple(
        Event(
            str(number), parse_partial_date(day), kind, origin, target, None, day, "s", "high", {}
        )
        for number, (day, kind, origin, target) in enumerate(rows)
    )


def members(found: dict[str, str], successor: str) -> set[str]:
    """Return who ended in a successor party, itself not counted."""
    return {party for party, end in found.items() if end == successor}


def test_renamed_lines(data: ElectionData, country: ElectionData) -> None:
    assert lines(party_events(data)) == {
        "otan": "amanat",
        "nur_otan": "amanat",
        "democratic": "adilet",
        "naghyz_ak_zhol": "azat",
        "auyl_sdp": "auyl",
        "birlik": "adal",
        "cppk": "qhp",
        "revival": "rukhaniyat",
        "communist_soviet": "socialist",
    }
    assert lines(party_events(country)) == {"workers": "social_labour"}


def test_families_at_the_end(data: ElectionData) -> None:
    found = successor_parties(party_events(data))
    expected = {"otan", "nur_otan", "aist"} | JOINED_BY_2006 | JOINED_BY_2022
    assert members(found, "amanat") == expected
    assert members(found, "nsdp") == {"azat", "naghyz_ak_zhol"}
    assert members(found, "auyl") == {"auyl_sdp", "patriots"}
    assert members(found, "united_democratic") == {"azamat", "peoples_congress", "rnpk"}


@pytest.mark.parametrize(
    ("day", "name", "expected"),
    [
        (date(1999, 2, 28), "otan", set()),
        (date(2006, 7, 3), "otan", {"peoples_unity", "peoples_cooperative"}),
        (date(2006, 7, 4), "otan", {"peoples_unity", "peoples_cooperative", "asar"}),
        (date(2006, 12, 21), "otan", {"peoples_unity", "peoples_cooperative", "asar"}),
    ],
)
def test_a_family_grows_with_its_joinings(
    data: ElectionData, day: date, name: str, expected: set[str]
) -> None:
    asked = {"peoples_unity", "peoples_cooperative", "asar", "civic", "agrarian", "aist", "adal"}
    found = successor_parties(party_events(data), by=day)
    assert members(found, name) & asked == expected
    assert home(name, found) == name


def test_the_family_of_the_day_on_which_three_had_joined_and_the_name_was_new(
    data: ElectionData,
) -> None:
    found = successor_parties(party_events(data), by=date(2006, 12, 31))
    assert members(found, "nur_otan") == {"otan", "aist"} | JOINED_BY_2006
    assert home("amanat", found) == "amanat"
    assert found["revival"] == "rukhaniyat"


def test_one_that_joined_by_a_day_had_perhaps_not_yet_joined_before_it(data: ElectionData) -> None:
    """Known only to have joined by the end of 2002: not to be counted as in at the founding."""
    assert "youth_future" not in successor_parties(party_events(data), by=date(1999, 12, 31))
    assert successor_parties(party_events(data), by=date(2002, 12, 31))["youth_future"] == "otan"


def test_blocs(data: ElectionData, country: ElectionData) -> None:
    """Both members of one bloc ended in the first party; the other's members did not."""
    assert bloc_members(party_events(data)) == {
        "aist": ("agrarian", "civic"),
        "cpk_dck": ("cpk", "dck"),
    }
    found = successor_parties(party_events(data))
    assert found["aist"] == found["agrarian"] == found["civic"] == "amanat"
    assert "cpk_dck" not in found
    # One of the two had joined by then, the other had not.
    assert home("coast-and-hill", successor_parties(party_events(country))) == "coast-and-hill"


def test_a_bloc_of_which_one_member_joined_stays_by_itself() -> None:
    found = successor_parties(
        events(
            ("2000", "bloc", "a", "ab"),
            ("2000", "bloc", "b", "ab"),
            ("2001", "merged", "a", "c"),
        )
    )
    assert found == {"a": "c"}


def test_who_merged_into_a_bloc_goes_where_the_bloc_went() -> None:
    found = successor_parties(
        events(
            ("2000-01", "bloc", "a", "ab"),
            ("2000-01", "bloc", "b", "ab"),
            ("2000-02", "merged", "x", "ab"),
            ("2001", "merged", "a", "c"),
            ("2001", "merged", "b", "c"),
        )
    )
    assert found == dict.fromkeys(["a", "b", "ab", "x"], "c")


def test_a_later_joining_takes_the_place_of_an_earlier_one() -> None:
    """In any order of the rows: time decides."""
    rows: list[tuple[str, EventType, str, str]] = [
        ("2001", "merged", "a", "b"),
        ("2003-05", "split", "b", "a"),
        ("2004-02-29", "merged", "a", "c"),
    ]
    for ordered in (rows, rows[::-1]):
        assert successor_parties(events(*ordered)) == {"a": "c"}
    assert successor_parties(events(*rows), by=date(2002, 1, 1)) == {"a": "b"}


def test_one_that_left_and_joined_nobody_stands_alone(country: ElectionData) -> None:
    """Craft and Farmers joined on 23 January 1993, left on 11 June 1994, joined again in 1997."""
    merged = {"craft": "land_and_craft", "farmers": "land_and_craft"}
    told = party_events(country)
    assert successor_parties(told, by=date(1993, 12, 31)) == merged
    assert successor_parties(told, by=date(1997, 12, 31)) == merged | {"workers": "social_labour"}
    assert successor_parties(told, by=date(1995, 12, 31)) == {}


def test_one_that_left_for_good_is_in_no_family() -> None:
    rows = events(("2001", "merged", "a", "b"), ("2003", "split", "b", "a"))
    assert successor_parties(rows) == {}


@pytest.mark.parametrize("follow", [lines, successor_parties])
def test_a_circle_is_refused_by_name(follow: object) -> None:
    rows = events(
        ("2000", "renamed", "first", "second"),
        ("2001", "renamed", "second", "third"),
        ("2002", "renamed", "third", "first"),
    )
    with pytest.raises(ValueError, match="circle") as caught:
        follow(rows)  # type: ignore[operator]
    message = str(caught.value)
    assert "party_events" in message
    assert all(name in message for name in ("first", "second", "third"))


def test_a_circle_of_mergers_is_none_among_renamings() -> None:
    rows = events(("2000", "renamed", "a", "b"), ("2001", "merged", "b", "a"))
    assert lines(rows) == {"a": "b"}
    with pytest.raises(ValueError, match="a > b > a"):
        successor_parties(rows)


def test_mergers_into_all_names_of_a_line(data: ElectionData) -> None:
    found = mergers_into(party_events(data), "amanat")
    assert {event.kind for event in found} == {"merged"}
    assert {event.origin for event in found} == JOINED_BY_2006 | {"adal"}
    assert mergers_into(party_events(data), "ak_zhol") == []
    firsts = [event.days.earliest for event in found if not event.days.open_start]
    assert firsts == sorted(firsts)


@pytest.mark.parametrize("fixture", ["data", "country"])
def test_an_event_is_its_row(request: pytest.FixtureRequest, fixture: str) -> None:
    package: ElectionData = request.getfixturevalue(fixture)
    rows = package.party_events.astype(object).where(package.party_events.notna(), None)
    told = party_events(package)
    assert [
        (event.event_id, event.kind, event.origin, event.target, event.election_id)
        for event in told
    ] == list(rows[["event_id", "type", "from_id", "to_id", "election_id"]].itertuples(index=False))
    assert [event.days for event in told] == [*map(parse_partial_date, rows["date"])]
    assert party_events(package) is told


def test_events_are_ordered_by_the_day_on_which_they_are_certain() -> None:
    told = events(
        ("2002", "merged", "a", "b"),
        ("2002-12-30", "renamed", "b", "c"),
        ("../2001", "split", "b", "d"),
    )
    ordered = in_order_of_time(told, ("merged", "renamed"))
    assert [event.kind for event in ordered] == ["renamed", "merged"]


@pytest.mark.parametrize(
    ("kind", "day", "last"),
    [
        # Elections were held on 1 May 1990 and on 1 May 1994, and it stood at both.
        ("split", "1994", "1994-05-01"),
        ("renamed", "1994", "1994-05-01"),
        ("renamed", "1994-05", "1994-05-01"),
        ("split", "1994-04", "1994-04-30"),
        ("split", "1994-06", "1994-06-30"),
        ("split", "../1996", "1990-05-01"),
        ("merged", "1994", "1994-12-31"),
    ],
)
def test_a_party_that_stood_had_begun_by_then(
    tmp_path: Path, kind: str, day: str, last: str
) -> None:
    won = {"old": Won(60, 6), "new": Won(40, 4)}
    ballots = [Election(date, won) for date in ("1990-05-01", "1994-05-01")]
    package = load(write(tmp_path, *ballots, party_events=history((kind, day, "old", "new"))))
    assert str(party_events(package)[0].days.latest) == last


def test_an_event_of_one_party_leads_nowhere() -> None:
    days = parse_partial_date("1994")
    alone = Event("1994_boycott", days, "boycotted", "a", None, None, "1994", "s", "high", {})
    with pytest.raises(ValueError, match="1994_boycott"):
        _ = alone.pair


@pytest.mark.parametrize("day", [None, date(1990, 1, 1), date(2006, 12, 31), date(2013, 5, 1)])
@pytest.mark.parametrize("fixture", ["data", "country"])
def test_families_part_the_contestants(
    request: pytest.FixtureRequest, fixture: str, day: date | None
) -> None:
    package: ElectionData = request.getfixturevalue(fixture)
    found = successor_parties(party_events(package), by=day)
    contestants = set(package.parties["party_id"])
    homes = {party: home(party, found) for party in contestants}
    assert set(homes.values()) <= contestants
    assert all(homes[end] == end for end in homes.values())


NAMES = [f"p{number}" for number in range(8)]


@st.composite
def histories(draw: st.DrawFn) -> tuple[Event, ...]:
    """Events without a circle: everyone goes to somebody of a higher number; and blocs."""
    rows: list[tuple[str, EventType, str, str]] = []
    for _ in range(draw(st.integers(0, 10))):
        origin = draw(st.integers(0, len(NAMES) - 2))
        target = draw(st.integers(origin + 1, len(NAMES) - 1))
        day = date(2000, 1, 1) + timedelta(days=draw(st.integers(0, 4000)))
        kind = draw(st.sampled_from(JOININGS))
        rows.append((day.isoformat(), kind, NAMES[origin], NAMES[target]))
    for bloc in range(draw(st.integers(0, 2))):
        joined = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=3, unique=True))
        rows += [("2000", "bloc", member, f"bloc{bloc}") for member in joined]
    return events(*draw(st.permutations(rows)))


@given(histories())
@settings(max_examples=50)
def test_any_families_part_the_contestants(told: tuple[Event, ...]) -> None:
    found = successor_parties(told)
    everyone = {party for event in told for party in event.pair}
    assert set(found) <= everyone
    for party in everyone:
        end = home(party, found)
        assert home(end, found) == end
    for bloc, held in bloc_members(told).items():
        homes = {home(member, found) for member in held}
        assert home(bloc, found) == (homes.pop() if len(homes) == 1 else bloc)


@given(histories())
@settings(max_examples=50)
def test_a_line_stays_within_its_family(told: tuple[Event, ...]) -> None:
    """Where nobody both merged and was renamed, the names of a line have one successor party."""
    renamed, merged = (
        {event.origin for event in told if event.kind == kind} for kind in ("renamed", "merged")
    )
    if renamed & merged:
        return
    found = successor_parties(told)
    for party, last in lines(told).items():
        assert home(party, found) == home(last, found)
