"""Votes to seats in words: who gained most, and the sentence of each list."""

from __future__ import annotations

from fractions import Fraction

import pandas as pd
import pytest

from elections.package.loading import ElectionData
from elections.tables.votes_to_seats import rows as votes_to_seats
from elections.text import Words, load_words
from elections.text import votes_to_seats as votes_to_seats_text
from tests import drawn
from tests.drawn import WORDS, sketch
from tests.text.worked_out import (
    data_of,
    election_rows,
    numbers,
    of_kind,
    percent,
    result_rows,
    rows_said,
    said,
    seats,
    short_name,
    size,
    two,
)

RU, KK, EN = load_words("ru"), load_words("kk"), load_words("en")


@of_kind("votes_to_seats")
def test_the_title_of_votes_to_seats(name: str) -> None:
    data, (_, election, tier) = data_of(name), name.split()
    total = size(data, election, tier)
    rows = {
        party: row
        for (held, party), row in result_rows(data).items()
        if held == election and party != "against_all" and not pd.isna(row["share_percent"])
    }
    bonus = {
        party: Fraction(100 * seats([row], tier), total) - Fraction(row["share_percent"])
        for party, row in rows.items()
    }
    gainer = max(bonus, key=lambda party: bonus[party])
    title, label = sketch(name).captions.title, short_name(data, gainer)
    assert label in title
    assert numbers(title, label) == said(data, election) | {
        two(rows[gainer]["share_percent"]),
        percent(seats([rows[gainer]], tier), total),
        f"+{WORDS.number(bonus[gainer], 1)}",
    }
    base = str(election_rows(data)[election]["share_base"])
    assert WORDS.say("base", name=base) in sketch(name).captions.subtitle
    assert ("list seats" in sketch(name).captions.subtitle) == (tier == "list")


def test_a_bonus_in_figures() -> None:
    """2007: 88.41 percent of the votes, all of the 98 seats."""
    assert numbers(sketch("data/votes_to_seats 2007 all").captions.title) == {
        "2007",
        "88.41%",
        "100%",
        "+11.6",
    }


@of_kind("votes_to_seats")
def test_what_is_said_of_votes_and_seats(name: str) -> None:
    data, (_, election, tier) = data_of(name), name.split()
    total, alternative = size(data, election, tier), sketch(name).captions.alternative
    for _, row in rows_said(name).iterrows():
        result = result_rows(data)[election, row["party_id"]]
        number = seats([result], tier)
        expected = {str(number), str(total), percent(number, total)} | said(data, election)
        if pd.isna(row["vote_share"]):
            assert "no list" in row["hover"]
            assert row["bonus_label"] == ""
        else:
            share = Fraction(result["share_percent"])
            bonus = Fraction(100 * number, total) - share
            expected |= {two(result["share_percent"]), *numbers(row["bonus_label"])}
            assert WORDS.number(abs(bonus), 1) in row["bonus_label"]
            near_zero = abs(bonus) < 0.05
            assert row["bonus_label"][0] == ("±" if near_zero else "+" if bonus > 0 else "−")
        assert numbers(row["hover"], row["label"]) == expected
        # In a narrow figure it is called as in the columns of a wide one.
        seated = numbers(row["shares_label"], row["label"])
        assert {str(number), percent(number, total)} <= seated or not number
        assert ("no seat" in row["shares_label"]) == (row["seat_cell"] == "no seat") == (not number)
        votes = "no list" if pd.isna(row["vote_share"]) else two(result["share_percent"])
        assert f"{row['label']} {votes}, {number} ({percent(number, total)})" in alternative


@pytest.mark.parametrize("words", [EN, RU, KK], ids=["en", "ru", "kk"])
def test_a_list_without_votes_has_no_difference(country: ElectionData, words: Words) -> None:
    votes = dict.fromkeys(("votes", "share_percent"), None)
    data = drawn.with_cells(country, "results", {("1994_autumn", "workers"): votes})
    rows = votes_to_seats(data, election="1994_autumn")
    told = votes_to_seats_text.words(rows, data, words, compare="list").table
    (hover,) = told.loc[told["party_id"] == "workers", "hover"]
    assert not hover.removesuffix(".").endswith(("of ", "—", "айырма "))
    assert "  " not in hover
