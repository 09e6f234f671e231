"""Where sources differ, in words: in the source line, under a figure, in its table."""

from __future__ import annotations

import pandas as pd
import pytest

from elections import results as tables
from elections.evidence.conflicts import SHARE_CELLS, conflicts_on
from elections.evidence.weight import KINDS
from elections.package.loading import ElectionData
from elections.tables.turnout import rows as turnout
from elections.text import load_words
from elections.text.captions import Captions
from elections.text.conflicts import MARK, conflict_grid, other_values
from elections.text.labels import source_line
from elections.text.record import conflicts_of, sources_of_record
from elections.text.row_names import RowNames
from elections.text.table import readable_table
from tests.drawn import told_of

WORDS = load_words("en")


def captions_of(data: ElectionData) -> dict[str, Captions]:
    """Return the words around the figures of seats and votes."""
    names = ("seat_shares", "chambers", "vote_shares", "turnout", "first_party")
    lists = told_of("seat_shares", data, tier="list").captions
    return {"list": lists, **{name: told_of(name, data).captions for name in names}}


def kinds(data: ElectionData, names: tuple[str, ...]) -> pd.DataFrame:
    """Return the conflicts with these ids."""
    return data.conflicts[data.conflicts["conflict_id"].isin(names)]


def test_each_figure_names_the_conflicts_of_what_it_draws(data: ElectionData) -> None:
    found = captions_of(data)
    fields = {name: set(kinds(data, one.conflicts)["field"]) for name, one in found.items()}
    assert "share_percent" in fields["vote_shares"]
    assert fields["seat_shares"] <= {
        "list_seats",
        "constituency_seats",
        "constituency_seats_round_1",
    }
    assert fields["list"] == {"list_seats"}
    assert "turnout_percent" in fields["turnout"]
    assert fields["chambers"] >= fields["seat_shares"] | fields["vote_shares"]
    assert set(kinds(data, found["first_party"].conflicts)["row"].str.split("/").str[1]) <= {
        "otan",
        "nur_otan",
        "amanat",
    }


def test_the_source_line_says_on_how_many_values_sources_differ(data: ElectionData) -> None:
    for one in captions_of(data).values():
        own = kinds(data, one.conflicts)
        count = len(own[own["kind"] != "rounded"].drop_duplicates(["table", "row", "field"]))
        said = "one value" if count == 1 else f"{count} values"
        assert (f"Sources differ on {said}." in one.source) == (count > 0)


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        (["high", "high"], ""),
        (["high", "medium"], "Confidence, 2 values: 1 medium, all others high."),
        (["low", "high", "high"], "Confidence, 3 values: 1 low, all others high."),
        (
            ["low", "medium", "medium"],
            "Confidence, 3 values: 1 low, 2 medium.",
        ),
        # Nothing else is left to be high.
        (["medium", "medium"], "Confidence medium."),
        (["low"], "Confidence low."),
    ],
)
def test_the_source_line_says_the_confidence_where_it_is_not_high(
    data: ElectionData, levels: list[str], expected: str
) -> None:
    source = str(data.sources["source_id"].iloc[0])
    rows = pd.DataFrame({"source_ids": [source] * len(levels), "confidence": levels})
    line = source_line(data, rows, WORDS)
    assert line.endswith(expected or ".")
    assert ("Confidence" in line) == bool(expected)


def test_the_source_line_counts_the_values_that_are_not_sure(data: ElectionData) -> None:
    for name, rows in (("vote_shares", tables.vote_shares(data)), ("turnout", turnout(data))):
        levels = rows["confidence"].dropna()
        low, medium = ((levels == level).sum() for level in ("low", "medium"))
        assert medium > 0
        said = f"{low} low, {medium} medium" if low else f"{medium} medium"
        line = captions_of(data)[name].source
        assert f"Confidence, {len(levels)} values: {said}, all others high." in line


def test_the_preliminary_share_stands_beside_the_final_one(data: ElectionData) -> None:
    rows = tables.of_election(tables.vote_shares(data), "2016")
    conflicts = conflicts_on(data, rows, SHARE_CELLS)
    said = dict(zip(rows["party_id"], other_values(data, rows, conflicts, WORDS), strict=True))
    assert said["nur_otan"].startswith(f"{MARK} ")
    assert "Share as published 82.15% (preliminary)" in said["nur_otan"]
    lines = conflict_grid(data, conflicts, WORDS).rows
    own = [line for line in lines if line[1:3] == ("82.20%", "82.15%")]
    assert len(own) == 1
    assert own[0][0] == "2016, Nur Otan: Share as published"
    assert own[0][3]
    assert own[0][4].startswith("Preliminary. ")


def test_the_table_under_a_figure_has_the_other_values(data: ElectionData) -> None:
    told = told_of("vote_shares", data)
    shown = readable_table(data, told.table, ("votes",), WORDS, conflicts=told.captions.conflicts)
    plain = readable_table(data, told.table, ("votes",), WORDS)
    assert list(shown.columns) == [*plain.columns, "Sources differ"]
    marked = shown["Sources differ"].str.startswith(MARK)
    assert 0 < marked.sum() < len(shown)
    assert (shown["Sources differ"][~marked] == "").all()


def test_every_conflict_of_the_package_can_be_named(data: ElectionData) -> None:
    """No key is left as it stands in the file where the package has a name for it."""
    names = RowNames(data, WORDS)
    for _, row in data.conflicts.iterrows():
        said = names.row(str(row["table"]), str(row["row"]))
        assert "_" not in said
        assert names.field(str(row["table"]), str(row["field"]))


def test_the_record_of_an_election_has_all_its_conflicts_and_sources(data: ElectionData) -> None:
    for election in data.elections["election_id"]:
        rows = data.conflicts["row"].str.split("/").str[0]
        inside = data.conflicts["table"].isin(
            ["elections", "results", "women_deputies", "regional_turnout"]
        )
        expected = set(data.conflicts[inside & (rows == election)]["conflict_id"])
        found = conflicts_of(data, election)
        assert expected <= set(found["conflict_id"])
        held = [data.tables[str(table)] for table in found["table"]]
        assert all("election_id" in table for table in held)
        ranks = sources_of_record(data, election)["kind"].tolist()
        assert ranks == sorted(ranks, key=KINDS.index)


def test_a_fact_whose_value_differs_is_named_without_its_full_stop(data: ElectionData) -> None:
    """The sentence of 2004 on 305 observers: the label goes on after it."""
    facts = data.conflicts[data.conflicts["table"] == "facts"]
    said = [row[0] for row in conflict_grid(data, facts, WORDS).rows]
    assert "The OSCE mission of 2004 had some 305 short-term observers" in said
    assert not [text for text in said if ".:" in text]


def test_conflicts_on_a_party_that_is_drawn_with_others_are_said(data: ElectionData) -> None:
    """2021: another number of list seats for Ak Zhol, which is drawn among all others."""
    captions = told_of("merged_seats", data).captions
    assert "2021_ak_zhol_list_seats_infobox" in captions.conflicts
    assert "Sources differ on 6 values." in captions.source
