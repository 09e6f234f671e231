"""Two parties that are alike in all but their names: whatever names one names the other as well.

Alpha and Beta have the same votes, seats, posts of rural heads, seats in councils, chairs and
mergers; two candidates for president have the same votes.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from elections.choices import SCENARIO, settle
from elections.figures import FIGURES, figure
from elections.package import ElectionData, NoDataError, load
from elections.sections import SECTIONS, section
from elections.sections.blocks import FigureBlock, Heading, Paragraph
from elections.tables import chairs, councils, presidential, rural_heads
from elections.tables.between_elections import between
from elections.tables.context import places_on
from elections.text import load_words
from elections.text.between_elections import between_sentence
from elections.text.chairs import chairs_sentence
from elections.text.councils import councils_sentence
from elections.text.presidential import presidential_sentence
from elections.text.rural_heads import rural_sentence
from tests import drawn
from tests.drawn import WORDS
from tests.made import SOURCE, Election, Won, history, write
from tests.test_odd_packages import each_choice

RATED = {"source_ids": SOURCE, "confidence": "high"}
BOTH = ("alpha", "beta")
OTHER = {"Alpha": "Beta", "Beta": "Alpha", "Old": "Elder", "Elder": "Old"}
DAY = "1995-05-01"
ALIKE = {"alpha": Won(500, 5, 1), "beta": Won(500, 5, 1), "gamma": Won(150, 1, 0)}


def council(place: str, party: str, seats: int, day: str = DAY) -> dict[str, Any]:
    """Return the seats of a party in a council."""
    return {
        "date": day,
        "place_id": place,
        "level": "regional",
        "party_id": party,
        "seats": seats,
        "share_percent": "40.0",
        **RATED,
    }


def stood(year: str, person: str, share: str, votes: int | str) -> dict[str, Any]:
    """Return what a candidate for president won."""
    return {
        "presidential_id": year,
        "candidate_id": person.split()[-1].lower(),
        "candidate_en": person,
        "share_percent": share,
        "votes": votes,
        **RATED,
    }


PLACES = [
    {"region_id": "country", "kind": "country", "name_en": "Somewhere", **RATED},
    {"region_id": "capital", "kind": "city", "name_en": "Capital", **RATED},
    {"region_id": "port", "kind": "city", "name_en": "Port", **RATED},
]
PRESIDENTS = [
    {"presidential_id": year, "date": f"{year}-09-06", "share_base": "valid_votes", **RATED}
    for year in ("1992", "1996")
]


def made(folder: Path, *elections: Election, **tables: Any) -> ElectionData:
    """Return a package with the places of the others."""
    return load(write(folder, *elections, **{"regions": PLACES, **tables}))


@pytest.fixture(scope="module")
def alike(tmp_path_factory: pytest.TempPathFactory) -> ElectionData:
    """Return the package of the two that are alike."""
    return made(
        tmp_path_factory.mktemp("alike"),
        Election("1986-05-13", {"old": Won(500, 5), "elder": Won(500, 5)}),
        *(Election(f"{year}-05-13", ALIKE) for year in (1990, 1994)),
        rural_heads=[{"date": DAY, "party_id": party, "posts": 3, **RATED} for party in BOTH],
        local_councils=[
            council(place, party, 10, day)
            for place, day in (("country", DAY), ("capital", DAY), ("capital", "1991-05-01"))
            for party in BOTH
        ],
        presidential_elections=PRESIDENTS,
        presidential=[
            stood("1992", "Alpha Ann", "40.0", 400),
            stood("1992", "Beta Bob", "40.0", 400),
            stood("1992", "Cid", "20.0", 200),
            stood("1996", "Cid", "50.0", 500),
            stood("1996", "Alpha Ann", "25.0", 250),
            stood("1996", "Beta Bob", "25.0", 250),
        ],
        party_chairs=[
            {
                "chair_id": f"{party}_1",
                "party_id": party,
                "person_en": f"{party.title()} Chair",
                "capacity": "chair",
                "from_date": "1989-01-01",
                "to_date": "1992-01-01",
                **RATED,
            }
            for party in BOTH
        ],
        party_events=history(
            ("merged", "1988-01-01", "old", "alpha"), ("merged", "1988-01-01", "elder", "beta")
        ),
    )


def texts(value: object) -> Iterator[str]:
    """Yield all texts within a block."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for part in dataclasses.fields(value):
            yield from texts(getattr(value, part.name))


def one_sided(said: set[str]) -> set[str]:
    """Return the texts that name one of the two, where no other text says it of the other."""
    swap = re.compile("|".join(OTHER))
    turned = {swap.sub(lambda name: OTHER[name.group()], text) for text in said}
    return {text for text in said - turned if ("Alpha" in text) != ("Beta" in text)}


def test_what_names_one_names_the_other(alike: ElectionData) -> None:
    said, figures = set[str](), set[tuple[str, tuple[tuple[str, Any], ...]]]()
    for name, part in SECTIONS.items():
        for chosen in each_choice(part.choices, alike):
            for block in drawn.unfolded(section(name, alike, WORDS, **chosen)):
                if isinstance(block, FigureBlock):
                    figures.add((block.name, tuple(block.choices.items())))
                elif isinstance(block, (Paragraph, Heading)):
                    said.update(texts(block))
    # It is about one merger; the sentence above it names the other.
    figures = {chosen for chosen in figures if chosen[0] != "between_elections"}
    for name, choices in figures:
        with suppress(NoDataError):
            said.add(figure(name, alike, WORDS, **dict(choices)).captions.title)
    assert len(said) > 100
    assert one_sided(said) == set()


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("name", ["rural_heads", "councils", "flows", "votes_to_seats"])
def test_titles_name_both_in_every_language(name: str, language: str, alike: ElectionData) -> None:
    assert name in FIGURES
    title = figure(name, alike, load_words(language)).captions.title
    assert "Alpha" in title
    assert "Beta" in title


def test_posts_seats_and_chairs(alike: ElectionData) -> None:
    """3 of 6 posts are 50 %; 10 of 20 seats too; 6 of the 13 seats of the chamber are 46.15 %."""
    assert figure("rural_heads", alike, WORDS).captions.title == (
        "Nominees of Alpha and Beta won 3 each of the 6 posts of rural heads"
        " put to the vote on 1 May 1995 (50.0%)"
    )
    assert "Alpha and Beta those of 3 each (50.0%)" in rural_sentence(
        rural_heads.rows(alike), alike, WORDS
    )
    day = date.fromisoformat(DAY)
    shares = councils.rows(alike, day=day)
    said = councils_sentence(shares, places_on(alike, day), alike, WORDS)
    assert said.startswith(
        "Alpha and Beta: 10 each of the 20 council seats known (50.0%); in the House of 1994:"
        " Alpha 46.2% and Beta 46.2% of the seats filled by voters"
    )
    assert chairs_sentence(chairs.rows(alike), alike, WORDS) == (
        "Alpha, chairs: Alpha Chair for 3.0 years. Beta, chairs: Beta Chair for 3.0 years."
    )
    assert between_sentence(between(alike, "1986"), alike, WORDS).endswith(
        "As many seats, by membership, merged between these elections as well: Elder → Beta."
    )


def test_equal_candidates_have_a_bar_each(alike: ElectionData) -> None:
    told = figure("presidential", alike, WORDS)
    rows = told.told.table
    shown = rows[rows["share"].notna()][["presidential_id", "place", "candidate"]]
    assert shown.values.tolist() == [
        ["1992", "winner", "Alpha Ann"],
        ["1992", "winner", "Beta Bob"],
        ["1992", "second", "Cid"],
        ["1996", "winner", "Cid"],
        ["1996", "second", "Alpha Ann"],
        ["1996", "second", "Beta Bob"],
    ]
    assert rows.groupby("presidential_id")["bar"].nunique().eq(len(rows) // 2).all()
    # Lists stood, and no share of them was published: that is not "none with lists".
    assert "not found" in set(rows.loc[rows["place"] == "chamber", "note"])
    sentence = presidential_sentence(presidential.rows(alike), alike, WORDS)
    assert "0 of 0; shares not found: 2 more." in sentence


@pytest.mark.parametrize(("votes", "seconds"), [((2501, 2500), ["B"]), (("", 2500), ["B", "C"])])
def test_more_votes_settle_equal_shares(
    votes: tuple[int | str, int], seconds: list[str], tmp_path: Path
) -> None:
    """Rounded shares are equal; where a number of votes is missing, nothing tells them apart."""
    data = made(
        tmp_path,
        Election("1990-05-13", ALIKE),
        presidential_elections=PRESIDENTS[:1],
        presidential=[
            stood("1992", "A", "50.0", 5000),
            *(stood("1992", name, "25.0", own) for name, own in zip("BC", votes, strict=True)),
        ],
    )
    rows = figure("presidential", data, WORDS).told.table
    assert sorted(rows[rows["place"] == "second"]["candidate"]) == seconds


def test_equal_shares_of_several_councils(tmp_path: Path) -> None:
    """8 of 10 seats and 4 of 5 are both 80 %."""
    data = made(
        tmp_path,
        Election("1990-05-13", ALIKE),
        local_councils=[
            *(council("capital", *own) for own in (("alpha", 8), ("beta", 2))),
            *(council("port", *own) for own in (("alpha", 1), ("beta", 4))),
            council("country", "alpha", 12),
        ],
    )
    assert figure("councils", data, WORDS, day=DAY).captions.title == (
        "Alpha: 8 of 10 seats in one council of 1 May 1995 (Capital);"
        " Beta: 4 of 5 seats in one council of 1 May 1995 (Port)"
    )


def test_flows_to_a_later_first_party_name_all_that_were_largest(tmp_path: Path) -> None:
    """Gamma, the first in 1998, did not stand in 1994; then two had half of the votes each."""
    halves = {"alpha": Won(500, 5), "beta": Won(500, 5)}
    data = made(
        tmp_path,
        *(Election(f"{year}-05-13", halves) for year in (1990, 1994)),
        Election("1998-05-13", {"gamma": Won(600, 6), "alpha": Won(400, 4)}),
    )
    title = figure("flows", data, WORDS, **{"from": "1990", "to": "1994"}).captions.title
    assert title == (
        "1990: Alpha and Beta, 100.00% of the votes for parties. 1994: Alpha and Beta, 50.00% each"
    )


def test_equal_gains_from_unequal_votes(tmp_path: Path) -> None:
    """30.2 % of the votes and 35.3 % of the seats, 20.0 and 25.1: 5.1 points each.

    As floats the two differences are not the same number.
    """
    assert 35.3 - 30.2 != 25.1 - 20.0
    won = {"alpha": Won(302, 353), "beta": Won(200, 251), "gamma": Won(498, 396)}
    drawing = figure("votes_to_seats", made(tmp_path, Election("1990-05-13", won)), WORDS)
    assert drawing.captions.title == (
        "1990: Alpha and Beta, share of the list seats less share of the list vote:"
        " +5.1 points each"
    )


def test_a_house_of_another_size_names_all_that_have_most(tmp_path: Path) -> None:
    """499, 498 and 3 votes: 3 of 6 seats each by the Hare quota of 166.67; of 5 officially 3 and 2.

    Quota 200: 2.495, 2.490 and 0.015; whole parts 2 + 2, and the fifth seat goes to 0.495.
    """
    won = {"alpha": Won(499, 3), "beta": Won(498, 2), "gamma": Won(3, 0)}
    data = made(tmp_path, Election("1990-05-13", won))
    law = settle(data, SCENARIO, {"election": "1990"})
    title = figure("what_if", data, WORDS, **{**law, "list_seats": "6"}).captions.title
    assert title == (
        "1990, Alpha and Beta: 3 of 6 list seats each (official: Alpha 3 and Beta 2 of 5)"
    )
