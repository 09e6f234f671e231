"""What is said beyond the chamber, against what was worked by hand from the files."""

from __future__ import annotations

from datetime import date

import pytest

from elections.figures import figure
from elections.package.loading import ElectionData
from elections.tables import chairs, councils, presidential, regions, rural_heads, turnout, women
from elections.tables.context import places_on
from elections.tables.presidential import candidates
from elections.tables.regions import region_results
from elections.tables.women import quota_acts
from elections.text import Told, Words, load_words
from elections.text import chairs as context_chairs
from elections.text import councils as context_councils
from elections.text import presidential as context_presidential
from elections.text import regions as context_regions
from elections.text import rural_heads as context_rural
from elections.text import women as context_women
from tests.drawn import told_of, with_cells, with_table

DAY = date(2021, 1, 10)


@pytest.fixture(scope="module")
def words() -> Words:
    return load_words("en")


def hovers(told: Told, **ids: object) -> list[str]:
    """Return the sentences of the rows with these ids."""
    rows = told.table
    for column, value in ids.items():
        rows = rows[rows[column] == value]
    return [str(one) for one in rows["hover"]]


def councils_sentence(data: ElectionData, day: date, words: Words) -> str:
    """Return what is said of the councils of a day."""
    rows, places = councils.rows(data, day=day), places_on(data, day)
    return context_councils.councils_sentence(rows, places, data, words)


def women_sentence(data: ElectionData, words: Words) -> str:
    """Return what is said of women and of the quota."""
    return context_women.women_sentence(women.rows(data), quota_acts(data), data, words)


def test_presidential_elections(data: ElectionData, words: Words) -> None:
    """Winner and the largest list before: 2005 91.15 > 60.61 (2004), 2011 95.55 > 88.41 (2007),
    2015 97.75 > 80.99 (2012), 2019 70.96 < 82.20 (2016), 2022 81.31 > 71.09 (2021): 4 of 5.
    The elections of 1991 and of January 1999 lie before the first with lists (October 1999).
    """
    assert context_presidential.presidential_sentence(presidential.rows(data), data, words) == (
        "Presidential elections with a higher winning share than the largest list had in the"
        " Majilis election before: 4 of 5; before 2 more there was none with lists. The choices"
        " differ: a person for president, a list for the Majilis."
    )
    told = told_of("presidential", data)
    assert told.captions.title == (
        "Presidential elections, 1991–2022: winners from 70.96% (2019) to 98.78% (1991);"
        " next largest share: at most 16.23% (2019)"
    )
    assert "(for 1991, 1999 and 2015 the base could not be checked)" in told.captions.subtitle
    assert hovers(told, presidential_id="2015", place="second") == [
        "26 April 2015, next largest share, of a candidate or “against all”: T. Syzdykov"
        " (Communist People’s Party of Kazakhstan), 145,756 votes, 1.61% of a base that could not"
        " be checked."
    ]


def test_one_candidate_alone_has_nobody_next(country: ElectionData, words: Words) -> None:
    told = told_of("presidential", country)
    assert hovers(told, presidential_id="1997", place="second") == [
        "7 September 1997, next largest share, of a candidate or “against all”: not found."
    ]
    first = context_presidential.candidates_grid(candidates(country), words).rows[-1]
    assert first[1:] == ("Ines Calder", "Progress Party", "–", "61%")


def test_councils(data: ElectionData, words: Words) -> None:
    """Seats 399 + 2,286 = 2,685 of 489 + 2,757 = 3,246: 82.717 %; 76 of 98: 77.551 %; the list
    vote 71.09 %. 17 regions and large cities less Almaty, Astana and Shymkent: 14.
    """
    said = councils_sentence(data, DAY, words)
    assert said.startswith(
        "Nur Otan: 2,685 of the 3,246 council seats known (82.7%); in the Majilis of 2021: 77.6%"
        " of the seats filled by voters, list vote 71.09%."
        " Of the councils elected on 10 January 2021,"
        " seats by party were not found for 14 of 17 regions and cities"
    )
    told = told_of("councils", data, day=str(DAY))
    assert told.captions.title == (
        "Nur Otan: 82.7% of the council seats known,"
        " 77.6% of the seats filled by voters in the Majilis of 2021"
    )
    assert hovers(told, body="shymkent/regional", party_id="auyl") == [
        "Shymkent: Auyl 3 of 30 seats (10.0%)."
    ]


@pytest.mark.parametrize(("seats", "said"), [("98", "100%"), ("76", "77.6%")])
def test_councils_stand_beside_the_chamber(
    data: ElectionData, words: Words, seats: str, said: str
) -> None:
    """98 of 98 seats in the chamber are 100 %, 76 of 98 are 77.55 %."""
    changed = with_cells(data, "results", {("2021", "nur_otan"): {"list_seats": int(seats)}})
    if seats == "98":
        for party in ("ak_zhol", "qhp"):
            changed = with_cells(changed, "results", {("2021", party): {"list_seats": 0}})
    sentence = councils_sentence(changed, DAY, words)
    assert f"(82.7%); in the Majilis of 2021: {said} of the seats filled by voters" in sentence


def test_councils_of_which_little_is_given(country: ElectionData, words: Words) -> None:
    """18 of 18 + 9 = 27 seats; of three regions in 1995 one is given."""
    day = date(1995, 5, 21)
    assert councils_sentence(country, day, words) == (
        "Of the councils elected on 21 May 1995, seats by party were not found for 2 of 3 regions"
        " and cities of that rank: Inland and North Shore."
    )
    assert told_of("councils", country, day=str(day)).captions.title == (
        "Progress: 18 of 27 seats in one council of 21 May 1995 (The Capital)"
    )


def test_rural_heads(data: ElectionData, words: Words) -> None:
    """627 + 33 + 15 + 11 + 10 + 1 = 697 of 730, 33 left; 627 / 730 = 85.890 %."""
    assert context_rural.rural_sentence(rural_heads.rows(data), data, words) == (
        "Parties had nominated the winners of 697 of the 730 posts of 25 July 2021, Nur Otan"
        " those of 627 (85.9%). For 33 posts nobody is named: self-nominated, or not filled."
        " At this level voters choose between persons, not lists: the first party’s part of the"
        " posts stands beside 71.09% of the list vote for the Majilis before."
    )
    told = told_of("rural_heads", data)
    assert told.captions.title == (
        "Nominees of Nur Otan won 627 of the 730 posts of rural heads put to the vote on"
        " 25 July 2021 (85.9%)"
    )
    assert told.table["note"].tolist()[-2:] == ["<b>1</b> post, 0.1%", "<b>33</b> posts, 4.5%"]


def test_the_source_line_of_rural_heads_is_about_the_bars(data: ElectionData, words: Words) -> None:
    """Six nominating parties and the rest, and the list vote of the five that stood: 12 bars."""
    told = told_of("rural_heads", data)
    assert len(told.table) == 12
    assert "Confidence, 12 values: 7 medium, all others high." in told.captions.source
    levels = told.table.groupby("unit")["confidence"].unique()
    assert {unit: list(found) for unit, found in levels.items()} == {
        "posts": ["medium"],
        "votes": ["high"],
    }


def test_posts_of_nobodys_party(country: ElectionData, words: Words) -> None:
    """61 + 118 = 179; 118 / 179 = 65.9 %. Without the party there is nobody to speak of."""
    assert context_rural.rural_sentence(rural_heads.rows(country), country, words).startswith(
        "Parties had nominated the winners of 118 of the 179 posts of 6 October 1996, Progress"
        " those of 118 (65.9%). At this level"
    )
    heads = country.rural_heads[country.rural_heads["party_id"] == "independents"]
    alone = with_table(country, "rural_heads", heads)
    assert context_rural.rural_sentence(rural_heads.rows(alone), alone, words) == ""
    assert told_of("rural_heads", alone).captions.title == (
        "61 posts of rural heads put to the vote on 6 October 1996; the nominee of no party won any"
    )


def test_regions(data: ElectionData, words: Words) -> None:
    """2021: 75.5 − 30.3 = 45.2. Whole country: 77.12 (2016) − 54.21 (2023) = 22.91.

    Lowest of all: Almaty 41.38 (2012), 32.23 (2016), 30.3 (2021), 25.82 (2023): 4 of 4.
    """
    rows = regions.rows(data)
    assert context_regions.regions_sentence(rows, turnout.rows(data), data, words) == (
        "Turnout by region, 2021: highest 75.5% (North Kazakhstan), lowest 30.3% (Almaty),"
        " 45.2 points apart (preliminary figures). Between any two elections turnout in"
        " the whole country differed by 22.9 points at most."
    )
    assert context_regions.regions_without(rows, data, words) == (
        "Left out, for it is given for very few regions only: 1999 and 2004. No turnout by region"
        " was found for 2007."
    )
    assert context_regions.no_map_sentence(region_results(data), data, words) == (
        "No map of results by region is shown: in what we have they are published for Kostanay"
        " (2016), Kyzylorda (2021) and Shymkent (2021) alone."
    )
    assert told_of("regions", data, region_election="each").captions.title == (
        "Almaty had the lowest turnout in 4 of 4 elections with figures of several regions"
        " (1 of 69 figures final; from before polls closed: 2016, 18:00)"
    )


@pytest.mark.parametrize(
    ("election", "title"),
    [
        (
            "1999",
            "In 1999 turnout is given for 2 of 16 regions: Astana 43% and Almaty 33%"
            " (preliminary figures); in the whole country it was 62.5%, the final figure",
        ),
        (
            "2004",
            "In 2004 turnout is given for 1 of 16 regions: Almaty 29.3% (preliminary figures);"
            " in the whole country it was 56.49%, the final figure",
        ),
        (
            "2016",
            "In 2016 turnout ran from 32.23% in Almaty to 92.67% in Almaty region"
            " (1 of 16 figures final; from before polls closed: 2016, 18:00); in the whole country"
            " it was 77.12%, the final figure",
        ),
        (
            "2023",
            "In 2023 turnout ran from 25.82% in Almaty to 67.21% in Kyzylorda"
            " (preliminary figures); in the whole country it was 54.21%, the final figure",
        ),
    ],
)
def test_regions_of_one_election(
    data: ElectionData, words: Words, election: str, title: str
) -> None:
    assert told_of("regions", data, region_election=election).captions.title == title


def test_final_figures_need_no_word_and_missing_ones_are_said(
    data: ElectionData, country: ElectionData, words: Words
) -> None:
    assert told_of("regions", country, region_election="1994_autumn").captions.title == (
        "In October 1994 turnout ran from 52.9% in The Capital to 66.8% in Inland;"
        " in the whole country it was 63.4%"
    )
    early = told_of("regions", data, region_election="1999")
    assert "Dash: not found." in early.captions.subtitle
    unlike = "stand beside the final one of the whole country (line) and do not compare exactly"
    assert unlike in early.captions.subtitle
    final = told_of("regions", country, region_election="1994_autumn").captions
    assert unlike not in final.subtitle
    assert hovers(early, region_id="akmola") == ["Akmola, 1999: turnout not found."]
    assert "Akmola" not in early.captions.alternative
    assert hovers(told_of("regions", data, region_election="2016"), region_id="kostanay") == [
        "Kostanay, 2016: turnout 84.85% (final).",
        "Kostanay, 2016: turnout 82.57% (before polls closed, 18:00).",
    ]


def test_no_region_is_no_figure(data: ElectionData, words: Words) -> None:
    with pytest.raises(ValueError, match=r"region_election is .2007.: expected one of each"):
        told_of("regions", data, region_election="2007")


def test_women(data: ElectionData, words: Words) -> None:
    """29 / 107 = 27.1 % in 2016 and 2021, 18 / 98 = 18.4 % in 2023; the other four not found."""
    assert women_sentence(data, words) == (
        "For 4 of 7 elections no number was found. By a law of 25 May 2020 a quota of 30% of each"
        " list (women and people under 29, taken together) was first in force in 2021."
        " Women’s share of seats: 27.1% in 2021, 27.1% in 2016. In 2021 the quota bound the"
        " lists, not who took the seats. After the study period, in 2023: 18.4% (18 of 98). All 18"
        " were elected from party lists, none in one of the 29 constituencies. A database gives 19;"
        " see “Where sources differ”."
    )
    told = told_of("women", data)
    assert told.captions.title == (
        "Women among the deputies: 29 of 107 in 2016, 29 of 107 in 2021 and 18 of 98 in 2023"
    )
    assert hovers(told, election_id="1999") == ["1999: not found."]


@pytest.mark.parametrize(
    ("women", "said"),
    [(30, "seats: 28.0% in 2021, 27.1% in 2016."), (21, "seats: 19.6% in 2021, 27.1% in 2016.")],
)
def test_women_are_compared_as_they_are(
    data: ElectionData, words: Words, women: int, said: str
) -> None:
    """30 / 107 = 28.04 %; 21 / 107 = 19.63 %."""
    changed = with_cells(data, "women_deputies", {("2021",): {"women": women}})
    assert said in women_sentence(changed, words)


def test_that_a_quota_binds_lists_is_said_where_it_binds_no_seats(
    data: ElectionData, words: Words
) -> None:
    """Since 2022 it binds who takes the seats too."""
    both = with_cells(data, "elections", {("2021",): {"quota_applies_to": "lists_and_seats"}})
    said = "In 2021 the quota bound the lists, not who took the seats."
    assert said in women_sentence(data, words)
    assert said not in women_sentence(both, words)


def test_chairs_stand_at_their_rows_as_the_reader_writes_them(data: ElectionData) -> None:
    """Nursultan Nazarbayev, in the data Нурсултан Назарбаев and Нұрсұлтан Назарбаев."""
    for language, name in (("en", "N. Nazarbayev"), ("ru", "Н. Назарбаев"), ("kk", "Н. Назарбаев")):
        rows = figure("chairs", data, load_words(language)).told.table
        assert name in set(rows["name"])


def test_chairs(data: ElectionData, words: Words) -> None:
    """4 July 2007 to 28 January 2022: 5,322 days, 14.57 years; to 26 April 2022: 88 days."""
    assert (date(2022, 1, 28) - date(2007, 7, 4)).days == 5322
    assert (date(2022, 4, 26) - date(2022, 1, 28)).days == 88
    assert context_chairs.chairs_sentence(chairs.rows(data), data, words) == (
        "Otan → Nur Otan → Amanat, chairs: Nursultan Nazarbayev for 14.6 years,"
        " Kassym-Jomart Tokayev for 88 days and Yerlan Koshanov from 26 April 2022 (last day not"
        " found). Yerlan Koshanov: In office at the end of 2023. Before 4 July 2007 its chairs"
        " were acting, provisional or in name only: Sergey Tereshchenko, Nursultan Nazarbayev and"
        " Bakhytzhan Zhumagulov. Deputy chairs on record: Zh. Tuyakbay, Amangeldy Yermegiyayev"
        " and Aleksandr Pavlov."
    )
    told = told_of("chairs", data)
    assert told.captions.title == (
        "Longest in office among chairs with known dates: Nursultan Nazarbayev, 14.6 years"
        " (Nur Otan)"
    )
    assert hovers(told, chair_id="otan_pavlov") == [
        "Aleksandr Pavlov, deputy chair of Otan: from a day that was not found to a day that was"
        " not found."
    ]


def test_chairs_of_the_made_up_country(country: ElectionData, words: Words) -> None:
    """11 February 1989 to 18 September 1993: 1,680 days, 4.6 years."""
    assert (date(1993, 9, 18) - date(1989, 2, 11)).days == 1680
    assert context_chairs.chairs_sentence(chairs.rows(country), country, words) == (
        "Progress, chairs: Mara Lind for 4.6 years and Ines Calder from January 1994 (last day"
        " not found)."
    )
