"""Facts of the data that were corrected, each with the value and how well it is established.

Sources: Constitutional Law No. 2464 on Elections, Art. 43(5) and 97-1, in the wordings of
22 December 2006 and 1 January 2024; the Central Election Commission's deputy chair on 20 March
2023; decrees and reports as the data name them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from elections.figures import figure
from elections.package import schema
from elections.package.loading import ElectionData, ids
from elections.results import vote_shares
from elections.text import load_words
from elections.text.election import results_grid
from elections.text.labels import full_names
from tests.drawn import with_cells
from tests.spoiled import Case, case, cases, cell, expected, reported

Copy = Callable[..., Path]
WORDS = load_words("en")


def row(data: ElectionData, table: str, *key: str) -> pd.Series:
    """Return the row of a table with a key."""
    rows = data.tables[table]
    for column, part in zip(rows.columns, key, strict=False):
        rows = rows[rows[column] == part]
    assert len(rows) == 1
    return rows.iloc[0]


@pytest.mark.parametrize(
    ("election", "base", "article", "confidence"),
    [
        ("1999", "ballots_cast", None, "low"),
        ("2004", "valid_votes", "Art. 43(5)", "medium"),
        *(
            (year, "valid_votes", "Art. 43(5)", "high")
            for year in ("2007", "2012", "2016", "2021", "2023")
        ),
    ],
)
def test_of_what_the_threshold_is_a_share(
    data: ElectionData, election: str, base: str, article: str | None, confidence: str
) -> None:
    """Art. 97-1 names those who took part; Art. 43(5) takes invalid ballots out of them."""
    own = row(data, "elections", election)
    known = row(data, "election_sources", election, "threshold_base")
    assert (own["threshold_base"], known["confidence"]) == (base, confidence)
    if article is None:
        assert pd.isna(own["threshold_base_article_en"])
    else:
        assert own["threshold_base_article_en"] == article
        assert "law_2464_2006" in ids(known["source_ids"])


@pytest.mark.parametrize(
    ("election", "field", "value", "confidence"),
    [
        ("1999", "called_date", date(1999, 7, 7), "medium"),
        ("1999", "threshold_article", "Art. 97-1", "high"),
        ("1999", "allocation_rule", "hare", "medium"),
        ("2004", "timing", "regular", "medium"),
        ("2004", "allocation_rule", "hare", "high"),
        ("2004", "against_all", False, "high"),
        ("2007", "against_all", False, "high"),
        ("2021", "against_all", False, "high"),
        ("2007", "called_date", date(2007, 6, 20), "high"),
        ("2016", "called_date", date(2016, 1, 20), "high"),
    ],
)
def test_fields_of_elections(
    data: ElectionData, election: str, field: str, value: object, confidence: str
) -> None:
    known = row(data, "election_sources", election, field)
    said = f"{field}_en" if schema.table("elections").column(field).said else field
    assert (row(data, "elections", election)[said], known["confidence"]) == (value, confidence)


def test_the_constituencies_of_2023_are_on_the_commission_s_own_word(data: ElectionData) -> None:
    """22 nominated by Amanat, seven self-nominated, of 29."""
    won = data.results[
        (data.results["election_id"] == "2023") & data.results["constituency_seats"].notna()
    ]
    held = won[won["constituency_seats"] > 0].set_index("party_id")["constituency_seats"]
    assert held.to_dict() == {"amanat": 22, "independents": 7}
    assert set(won["seats_confidence"]) == {"high"}
    assert all("tass_20230320" in ids(cell) for cell in won["seats_source_ids"])


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2007, 8, 18), "People’s Democratic Party Nur Otan"),
        (date(2013, 10, 17), "People’s Democratic Party Nur Otan"),
        (date(2013, 10, 18), "Nur Otan Party"),
        (date(2021, 1, 10), "Nur Otan Party"),
    ],
)
def test_a_party_has_the_name_that_it_bore_on_the_day(
    data: ElectionData, day: date, name: str
) -> None:
    assert full_names(data, WORDS, day)["nur_otan"] == name
    assert full_names(data, WORDS, day)["ak_zhol"] == "Democratic Party of Kazakhstan Ak Zhol"


@pytest.mark.parametrize(
    ("election", "name"),
    [
        ("2012", "People’s Democratic Party Nur Otan"),
        ("2016", "Nur Otan Party"),
        ("2021", "Nur Otan Party"),
        ("2023", "Amanat Party"),
    ],
)
def test_the_results_name_the_party_of_polling_day(
    data: ElectionData, election: str, name: str
) -> None:
    assert results_grid(data, election, WORDS).rows[0][0] == name
    assert results_grid(data, election, WORDS, short=True).rows[0][0] in ("Nur Otan", "Amanat")


def test_a_full_name_that_hides_the_short_one_is_told_with_it(data: ElectionData) -> None:
    names = {line[0] for line in results_grid(data, "2004", WORDS).rows}
    assert "Opposition People’s Union of Communists and DCK (CPK-DCK bloc)" in names
    assert "Communist People’s Party of Kazakhstan" in names
    assert "Independent and self-nominated candidates (Independents)" in names


def test_a_longer_name_makes_no_further_party(data: ElectionData) -> None:
    """One id from 2006 to 2022, so counts of parties and of renamings stay what they were."""
    assert set(data.party_names["party_id"]) == {"nur_otan"}
    assert data.results[data.results["party_id"] == "nur_otan"]["election_id"].tolist() == [
        *("2007", "2012", "2016", "2021")
    ]


@pytest.mark.parametrize(
    ("table", "key", "cells"),
    [
        (
            "facts",
            "maslikhats_2023_amanat_lowest",
            {"value": "51.67", "unit": "percent", "confidence": "medium"},
        ),
        ("facts", "maslikhats_2023_assemblies", {"value": "223", "confidence": "high"}),
        ("facts", "2016_dissolution", {"confidence": "high"}),
        ("party_chairs", "otan_pavlov", {"person_en": "Aleksandr Pavlov", "confidence": "medium"}),
        ("party_chairs", "qhp_ertysbayev", {"from_date": "2022-03-28", "confidence": "high"}),
        ("party_chairs", "auyl_bektayev", {"to_date": "2023", "confidence": "medium"}),
        ("party_chairs", "auyl_yegizbayev", {"person_en": "Serik Yegizbayev", "from_date": "2023"}),
        ("party_events", "20160129_nur_otan_congress", {"confidence": "medium"}),
        ("party_events", "20190227_nur_otan_congress", {"confidence": "high"}),
        ("reforms", "20200525_elections_parties", {"number": "335-VI; 336-VI"}),
        ("claims", "002_10", {"verdict": "agrees"}),
        ("claims", "002_37c", {"verdict": "differs"}),
        ("claims", "002_39b", {"verdict": "not_confirmed"}),
        ("claims", "002_46", {"verdict": "partly"}),
    ],
)
def test_single_rows(data: ElectionData, table: str, key: str, cells: dict[str, str]) -> None:
    found = row(data, table, key)
    assert {name: str(found[name]) for name in cells} == cells


def test_the_only_deputy_of_a_list_refused_to_take_part(data: ElectionData) -> None:
    refused = row(data, "facts", "2004_refused_seat")
    assert "Alikhan Baimenov" in refused["statement_en"]
    assert "declined" not in refused["statement_en"]
    assert (refused["source_ids"], refused["confidence"]) == ("freedomhouse_2005;ipu_2007", "high")


def test_no_rule_rests_on_a_report_older_than_its_act(data: ElectionData) -> None:
    """The act of 24 May 2021: a report of 5 May could not know it."""
    changed = data.reform_changes
    own = changed[changed["reform_id"] == "20210524_elections"]
    dates = data.sources.set_index("source_id")["date"]
    for cell_text in own["source_ids"]:
        assert all(str(dates[source]) > "2021-05-24" for source in ids(cell_text))


@pytest.mark.parametrize(
    ("table", "key", "field", "used", "other", "kind"),
    [
        ("results", "2023/independents", "constituency_seats", "7", "6", "unresolved"),
        ("facts", "2023_amanat_seats_announced", "value", "62", "63", "preliminary"),
        ("presidential_elections", "2015", "turnout_percent", "95.21", "95.22", "preliminary"),
        ("party_chairs", "qhp_ertysbayev", "from_date", "2022-03-28", "2022-03-27", "unresolved"),
        (
            *("party_chairs", "auyl_sdp_bektayev", "from_date"),
            *("2015-08-26", "2015-08-02", "unresolved"),
        ),
        ("facts", "2004_osce_short_term_observers", "value", "305", "297", "other_definition"),
        ("earlier_results", "1994/independents", "seats", "64", "59", "other_definition"),
        ("elections", "2023", "registered", "12035578", "12032550", "preliminary"),
        ("results", "2004/otan", "share_percent", "60.61", "42.7", "preliminary"),
        ("results", "2004/cpk_dck", "share_percent", "3.44", "6.2", "preliminary"),
        ("elections", "2007", "turnout_percent", "68.4", "64.56", "preliminary"),
        ("facts", "maslikhats_2023_amanat_lowest", "value", "51.67", "51.64", "unresolved"),
    ],
)
def test_values_that_are_not_used(
    data: ElectionData, table: str, key: str, field: str, used: str, other: str, kind: str
) -> None:
    about = data.conflicts
    own = about[
        (about["table"] == table)
        & (about["row"] == key)
        & (about["field"] == field)
        & (about["value_other"] == other)
    ]
    assert own[["value_used", "kind"]].to_numpy().tolist() == [[used, kind]]


def test_who_passed_is_judged_on_the_law_s_base_whatever_is_shown(
    data: ElectionData, country: ElectionData
) -> None:
    """AIST had 6.87 % of the ballots of 2004 and a seat; Hill Country 4.03 % of the valid votes
    of 1990, where the law asked for 4 % of the ballots, and none."""
    for base in ("published", "valid_votes", "ballots_cast", "party_votes"):
        found = vote_shares(data, base=base)
        lists = found[found["election_id"] == "2004"].set_index("party_id")["passed"]
        assert set(lists[lists].index) == {"otan", "ak_zhol", "asar", "aist"}
        made_up = vote_shares(country, base=base)
        first = made_up[made_up["election_id"] == "1990"].set_index("party_id")["passed"]
        assert not first["hill-country"]
    for base in ("published", "ballots_cast"):
        for after, said in ((False, "2 passed the threshold in 2021"), (True, "5 passed")):
            subtitle = figure("vote_shares", data, WORDS, base=base, after=after).captions.subtitle
            assert said in subtitle


def test_whether_a_list_passed_is_missing_where_the_number_is(country: ElectionData) -> None:
    read = {("1994_spring",): {"threshold_base": "ballots_cast"}}
    found = vote_shares(with_cells(country, "elections", read))
    missing = found["passed"].isna()
    assert set(found[missing]["election_id"]) == {"1994_spring"}
    assert missing.sum() == (found["election_id"] == "1994_spring").sum()


@cases(
    case(
        "name before the founding",
        cell("party_names.csv", "progress", "from_date", "1989-02-10"),
        ("party_names.csv", "progress", "from_date"),
    ),
    case(
        "name after the end",
        cell("party_names.csv", "progress", "party_id", "workers"),
        cell("party_names.csv", "workers", "from_date", "1996-05-02"),
        ("party_names.csv", "workers", "from_date"),
    ),
    case(
        "name of nobody",
        cell("party_names.csv", "progress", "party_id", "nobody"),
        ("party_names.csv", "nobody", "party_id"),
    ),
)
def test_loading_refuses_a_name_at_a_wrong_time(spoiled: Case, copy_of_data: Copy) -> None:
    folder = copy_of_data()
    for edit in spoiled.edits:
        edit(folder)
    assert reported(folder) == expected(folder, spoiled.places)
