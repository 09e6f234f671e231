"""What is said beyond the chamber, against what was worked by hand from the files."""

from __future__ import annotations

from datetime import date

import pytest

from elections.package.loading import ElectionData
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


def test_presidential_elections(data: ElectionData, words: Words) -> None:
    """Winner and the largest list before: 2005 91.15 > 60.61 (2004), 2011 95.55 > 88.41 (2007),
    2015 97.75 > 80.99 (2012), 2019 70.96 < 82.20 (2016), 2022 81.31 > 71.09 (2021): 4 of 5.
    The elections of 1991 and of January 1999 lie before the first with lists (October 1999).
    """
    assert context_presidential.presidential_sentence(data, words) == (
        "Presidential elections put a choice of persons to the same voters. In 4 of 5 of them"
        " the winner had a larger share than the largest list had in the election to the Majilis"
        " before it; before 2 more there was none with lists. The shares stand side by side,"
        " for the questions differ."
    )
    told = told_of("presidential", data)
    assert told.captions.title == (
        "Winners took from 70.96% (2019) to 98.78% (1991);"
        " the next largest share was never above 16.23% (2019)"
    )
    assert "(for 1991, 1999 and 2015 the base could not be checked)" in told.captions.subtitle
    assert hovers(told, presidential_id="2015", place="second") == [
        "26 April 2015, next largest share, of a candidate or of the line against: T. Syzdykov"
        " (Communist People’s Party of Kazakhstan), 145,756 votes, 1.61% of a base that could not"
        " be checked."
    ]


def test_turnout_of_both(data: ElectionData, country: ElectionData, words: Words) -> None:
    """2005 76.78 > 56.49, 2011 89.98 > 68.4, 2015 95.21 > 75.45, 2019 77.5 > 77.12,
    2022 69.44 > 63.25: 5 of 5. Made-up: 1992 66.47 > 65.18 (1990), 1997 58 < 63.4: 1 of 2.
    """
    for package, chamber, higher, count in ((data, "Majilis", 5, 5), (country, "Assembly", 1, 2)):
        assert told_of("presidential_turnout", package).captions.title == (
            f"Turnout was higher in {higher} of {count} presidential elections than in the"
            f" election to the {chamber} before it"
        )


def test_one_candidate_alone_has_nobody_next(country: ElectionData, words: Words) -> None:
    told = told_of("presidential", country)
    assert hovers(told, presidential_id="1997", place="second") == [
        "7 September 1997, next largest share, of a candidate or of the line against:"
        " not published."
    ]
    first = context_presidential.candidates_grid(country, words).rows[-1]
    assert first[1:] == ("Ines Calder", "Progress Party", "not published", "61%")


def test_councils(data: ElectionData, words: Words) -> None:
    """Seats 399 + 2,286 = 2,685 of 489 + 2,757 = 3,246: 82.717 %; 76 of 98: 77.551 %; the list
    vote 71.09 %. 17 regions and large cities less Almaty, Astana and Shymkent: 14.
    """
    said = context_councils.councils_sentence(data, DAY, words)
    assert said.startswith(
        "Below the Majilis the first party was stronger still: Nur Otan took 2,685 of the 3,246"
        " council seats that are given (82.7%), against 77.6% of the elected seats in the Majilis"
        " of 2021; its share of the list vote there: 71.09%."
        " Of the councils elected on 10 January 2021,"
        " seats by party are not published in what we have for 14 of 17 regions and cities"
    )
    told = told_of("councils", data, day=str(DAY))
    assert told.captions.title == (
        "Nur Otan took 82.7% of the council seats that are given,"
        " 77.6% of the elected seats in the Majilis of 2021"
    )
    assert hovers(told, body="shymkent/regional", party_id="auyl") == [
        "Shymkent: Auyl 3 of 30 seats (10.0%)."
    ]


@pytest.mark.parametrize(("seats", "said"), [("98", "weaker"), ("76", "stronger still")])
def test_councils_are_compared_as_they_are(
    data: ElectionData, words: Words, seats: str, said: str
) -> None:
    """98 of 98 seats in the chamber would be more than 82.7 %."""
    changed = with_cells(data, "results", {("2021", "nur_otan"): {"list_seats": int(seats)}})
    if seats == "98":
        for party in ("ak_zhol", "qhp"):
            changed = with_cells(changed, "results", {("2021", party): {"list_seats": 0}})
    sentence = context_councils.councils_sentence(changed, DAY, words)
    assert f"the first party was {said}" in sentence


def test_councils_of_which_little_is_given(country: ElectionData, words: Words) -> None:
    """18 of 18 + 9 = 27 seats; of three regions in 1995 one is given."""
    day = date(1995, 5, 21)
    assert context_councils.councils_sentence(country, day, words) == (
        "Of the councils elected on 21 May 1995, seats by party are not published in what we have"
        " for 2 of 3 regions and cities of that rank: Inland and North Shore."
    )
    assert told_of("councils", country, day=str(day)).captions.title == (
        "Progress took 18 of 27 seats in one council of 21 May 1995 (The Capital)"
    )


def test_rural_heads(data: ElectionData, words: Words) -> None:
    """627 + 33 + 15 + 11 + 10 + 1 = 697 of 730, 33 left; 627 / 730 = 85.890 %."""
    assert context_rural.rural_sentence(data, words) == (
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
    assert "Confidence medium for 7 of 12 values, else high." in told.captions.source
    levels = told.table.groupby("unit")["confidence"].unique()
    assert {unit: list(found) for unit, found in levels.items()} == {
        "posts": ["medium"],
        "votes": ["high"],
    }


def test_posts_of_nobodys_party(country: ElectionData, words: Words) -> None:
    """61 + 118 = 179; 118 / 179 = 65.9 %. Without the party there is nobody to speak of."""
    assert context_rural.rural_sentence(country, words).startswith(
        "Parties had nominated the winners of 118 of the 179 posts of 6 October 1996, Progress"
        " those of 118 (65.9%). At this level"
    )
    heads = country.rural_heads[country.rural_heads["party_id"] == "independents"]
    alone = with_table(country, "rural_heads", heads)
    assert context_rural.rural_sentence(alone, words) == ""
    assert told_of("rural_heads", alone).captions.title == (
        "61 posts of rural heads put to the vote on 6 October 1996; the nominee of no party won any"
    )


def test_regions(data: ElectionData, words: Words) -> None:
    """2021: 75.5 − 30.3 = 45.2. Whole country: 77.12 (2016) − 54.21 (2023) = 22.91.

    Lowest of all: Almaty 41.38 (2012), 32.23 (2016), 30.3 (2021), 25.82 (2023): 4 of 4.
    """
    assert context_regions.regions_sentence(data, words) == (
        "Regions differ: in 2021 turnout was 75.5% in North Kazakhstan and 30.3% in Almaty,"
        " 45.2 points apart (preliminary figures). Between elections the whole country moved by"
        " 22.9 points at most. A share of the vote says more or less, by region, about who took"
        " part."
    )
    assert context_regions.regions_without(data, words) == (
        "For 1999 and 2004 it is given for very few regions; these elections have views of"
        " their own. No turnout by region was found for 2007."
    )
    assert context_regions.no_map_sentence(data, words) == (
        "No map of results by region is shown: in what we have they are published for Kostanay"
        " (2016), Kyzylorda (2021) and Shymkent (2021) alone."
    )
    assert told_of("regions", data, region_election="each").captions.title == (
        "Almaty had the lowest turnout in 4 of 4 elections with figures of several regions"
        " (not all figures are final)"
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
            " (not all figures are final); in the whole country it was 77.12%, the final figure",
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
    assert "Dash: not published." in early.captions.subtitle
    unlike = "stand beside the final one of the whole country (line) and do not compare exactly"
    assert unlike in early.captions.subtitle
    final = told_of("regions", country, region_election="1994_autumn").captions
    assert unlike not in final.subtitle
    assert hovers(early, region_id="akmola") == ["Akmola, 1999: turnout not published."]
    assert "Akmola" not in early.captions.alternative
    assert hovers(told_of("regions", data, region_election="2016"), region_id="kostanay") == [
        "Kostanay, 2016: turnout 84.85% (final).",
        "Kostanay, 2016: turnout 82.57% (before polls closed, 18:00).",
    ]


def test_no_region_is_no_figure(data: ElectionData, words: Words) -> None:
    with pytest.raises(ValueError, match=r"region_election is .2007.: expected one of each"):
        told_of("regions", data, region_election="2007")


def test_women(data: ElectionData, words: Words) -> None:
    """29 / 107 = 27.1 % in 2016 and 2021; nothing found for 1999, 2004, 2007 and 2012."""
    assert context_women.women_sentence(data, words) == (
        "For 4 of 7 elections no number was found. By a law of 25 May 2020 a quota of 30% of each"
        " list (women and people under 29, taken together) was first in force in 2021. Women then"
        " held 27.1% of the seats, as many as in 2016: who stands on a list and who takes its"
        " seats are two things."
    )
    told = told_of("women", data)
    assert told.captions.title == (
        "Women among the deputies: 29 of 107 in 2016, 29 of 107 in 2021 and 18 of 98 in 2023"
    )
    assert hovers(told, election_id="1999") == ["1999: not found."]


@pytest.mark.parametrize(
    ("women", "said"),
    [
        (30, "Women then held 28.0% of the seats, more than the 27.1% of 2016."),
        (21, "Women then held 19.6% of the seats, less than the 27.1% of 2016:"),
    ],
)
def test_women_are_compared_as_they_are(
    data: ElectionData, words: Words, women: int, said: str
) -> None:
    """30 / 107 = 28.04 %; 21 / 107 = 19.63 %."""
    changed = with_cells(data, "women_deputies", {("2021",): {"women": women}})
    assert said in context_women.women_sentence(changed, words)


def test_chairs(data: ElectionData, words: Words) -> None:
    """4 July 2007 to 28 January 2022: 5,322 days, 14.57 years; to 26 April 2022: 88 days."""
    assert (date(2022, 1, 28) - date(2007, 7, 4)).days == 5322
    assert (date(2022, 4, 26) - date(2022, 1, 28)).days == 88
    assert context_chairs.chairs_sentence(data, words) == (
        "Otan → Nur Otan → Amanat had 3 chairs in full: Nursultan Nazarbayev for 14.6 years,"
        " Kassym-Jomart Tokayev for 88 days and Yerlan Koshanov since 26 April 2022. Before"
        " 4 July 2007 it was led in another capacity, acting, provisional or in name only, by"
        " 3 persons: Sergey Tereshchenko, Nursultan Nazarbayev and Bakhytzhan Zhumagulov."
    )
    told = told_of("chairs", data)
    assert told.captions.title == (
        "Of the chairs whose days are known Nursultan Nazarbayev was longest in office:"
        " 14.6 years at Nur Otan"
    )
    assert hovers(told, chair_id="otan_pavlov") == [
        "Aleksandr Pavlov, deputy chair of Otan: from a day that was not found to a day that was"
        " not found."
    ]


def test_chairs_of_the_made_up_country(country: ElectionData, words: Words) -> None:
    """11 February 1989 to 18 September 1993: 1,680 days, 4.6 years."""
    assert (date(1993, 9, 18) - date(1989, 2, 11)).days == 1680
    assert context_chairs.chairs_sentence(country, words) == (
        "Progress had 2 chairs in full: Mara Lind for 4.6 years and Ines Calder since January 1994."
    )
