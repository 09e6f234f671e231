"""Vote shares in words: the title, and the sentence of each list."""

from __future__ import annotations

from fractions import Fraction

import pandas as pd
import pytest

from elections import results as tables
from tests import drawn
from tests.drawn import WORDS, sketch
from tests.text.worked_out import (
    PACKAGES,
    assert_in_time,
    core_of,
    data_of,
    election_rows,
    labels,
    numbers,
    of_kind,
    result_rows,
    rows_said,
    said,
    told,
    two,
)


@pytest.mark.parametrize(
    ("name", "base"),
    [
        *((name, base) for name in drawn.FOLDERS for base in drawn.BASES),
        ("fallen", "published"),
        ("lost", "published"),
    ],
)
def test_the_title_of_vote_shares(name: str, base: tables.Base) -> None:
    data = PACKAGES[name]()
    leader = tables.first_party(data)
    rows = drawn.cast_votes(data, base=base)
    rows = rows[rows["share"].notna()]
    every = rows[rows["line_id"] == leader].set_index("election_id")["share"]
    texts = rows[rows["line_id"] == leader].set_index("election_id")
    texts = texts["share_published" if base == "published" else "share"].map(two)
    own = every[every.index.isin(core_of(data))]
    captions = told(name, f"vote_shares {base}").captions
    last = rows[rows["election_id"] == list(election_rows(data))[-1]]
    passed = last[
        (last["kind"] != "against_all")
        & (last["line_id"] != leader)
        & (last["share"] >= last["threshold_percent"].map(float))
    ]
    expected = {texts[own.index[0]], texts[own.idxmax()]}
    expected |= said(data, own.index[0], own.idxmax(), own.index[-1])
    late = every[~every.index.isin(own.index)]
    expected |= {texts[own.index[-1]], *texts[late.index], *said(data, *late.index)}
    # Further values may be said, as long as they are of the same party.
    further = set(texts[own.index]) | said(data, *own.index)
    assert expected <= numbers(captions.title) <= expected | further
    assert_in_time(captions.title, data)
    count = {0: "none", 1: "one"}.get(len(passed), str(len(passed)))
    end = labels(data)[list(election_rows(data))[-1]]
    assert f"of these {count} passed the threshold in {end}." in captions.subtitle


def test_the_title_of_vote_shares_in_figures() -> None:
    """30.9 percent in 1999, 88.41 in 2007, 71.09 and 53.90 then; in 2023 five others above 5."""
    captions = sketch("data/vote_shares published").captions
    expected = {"30.9%", "1999", "88.41%", "2007", "71.09%", "2021", "53.90%", "2023"}
    assert numbers(captions.title) == expected
    assert "of these 5 passed the threshold in 2023." in captions.subtitle
    # The bloc stood at 7.07 percent of the valid votes and at 6.87 of the ballots cast.
    for base, passed in (("valid_votes", 3), ("ballots_cast", 2)):
        rows = sketch(f"data/vote_shares {base}").table
        lists = rows[(rows["election_id"] == "2004") & ~rows["largest"]]
        assert int((lists["share"] >= lists["threshold"]).sum()) == passed


def test_elections_without_a_share_are_named() -> None:
    for name, label in (("data", "2012"), ("country", "March 1994")):
        missing = WORDS.say("votes-missing", elections=label)
        assert missing in sketch(f"{name}/vote_shares ballots_cast").captions.subtitle
        assert missing not in sketch(f"{name}/vote_shares valid_votes").captions.subtitle


@of_kind("vote_shares")
def test_what_is_said_of_votes(name: str) -> None:
    data, base = data_of(name), name.split()[-1]
    alternative = sketch(name).captions.alternative
    for _, row in rows_said(name).iterrows():
        result = result_rows(data)[row["election_id"], row["party_id"]]
        published = two(result["share_percent"])
        share: object = result["share_percent"]
        if base != "published":
            missing = pd.isna(row["base_votes"])
            share = (
                None if missing else Fraction(100 * int(result["votes"]), int(row["base_votes"]))
            )
        expected = {WORDS.number(int(result["votes"])), published} | said(data, row["election_id"])
        if share is not None:
            short = two(share)
            expected |= {short}
        else:
            short = "not found"
            assert short in row["hover"]
        assert numbers(row["hover"], row["label"]) == expected
        # The largest and those that passed are named there, the others counted.
        if row["largest"] or row["passed"] is True:
            assert (f"{row['label']} {short}" if share is not None else short) in alternative
