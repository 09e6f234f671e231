"""One number reads in one way: in figures, titles, sentences, tables, and over a whole page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import get_args

import pandas as pd
import pytest

from elections.evidence.conflicts import values_in_conflict
from elections.figures import FIGURES, figure
from elections.results import Base, seats_won, vote_shares
from elections.results.rows import contestants
from elections.sections.blocks import Items, KeyFigures, Paragraph, TableBlock
from elections.sections.evidence import conflicts_named
from elections.tables import between_elections, councils
from elections.tables.between_elections import elections_before_mergers
from elections.tables.councils import council_days
from elections.tables.rural_heads import posts_won
from elections.text.table import decimals_of
from tests import drawn
from tests.drawn import WORDS

PERCENTAGE = re.compile(r"(?<![\d.,−+])(\d+(?:\.\d+)?)%")
# A table's numbers and the words for them.
WORDED = {
    "share": ("short", "share_label", "value_label"),
    "vote_share": ("vote_label",),
    "seat_share": ("seat_label",),
    "first": ("first_label",),
    "second": ("second_label",),
    "before_value": ("before_number",),
    "after_value": ("after_number",),
    "value": ("value_label",),
}
# Sections that repeat what others wrote: claims, and values that are not used.
QUOTING = ("sources.claims", "election.conflicts", "election.facts", "election.record")
both = pytest.mark.parametrize("package", drawn.FOLDERS)


def rounded(value: Fraction, digits: int) -> str:
    """Return a number with so many decimals, rounded half up from its exact value."""
    step = Decimal(1).scaleb(-digits)
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return str(exact.quantize(step, ROUND_HALF_UP))


@cache
def vote_values(package: str) -> tuple[tuple[Fraction, str], ...]:
    """Return every share of votes and every turnout, and how it reads.

    As published, else computed to two decimals.
    """
    data = drawn.package(package)
    published = [
        *data.results["share_percent"],
        *data.elections["turnout_percent"],
        *data.elections["second_round_turnout_percent"],
        *data.regional_turnout["turnout_percent"],
        *data.regional_results["share_percent"],
        *data.presidential["share_percent"],
        *data.presidential_elections["turnout_percent"],
        *data.earlier_elections["turnout_percent"],
        *data.local_councils["share_percent"],
    ]
    values = [(Fraction(cell), f"{cell:f}") for cell in published if not pd.isna(cell)]
    for base in get_args(Base):
        rows = vote_shares(data, base=base)
        rows = rows[rows["base_votes"].notna()]
        for votes, whole in zip(rows["votes"], rows["base_votes"], strict=True):
            share = Fraction(100 * int(votes), int(whole))
            values.append((share, rounded(share, 2)))
    return tuple(values)


@cache
def seat_readings(package: str) -> frozenset[str]:
    """Return how every share of seats reads: of a contestant, a line, a family, on each whole."""
    data = drawn.package(package)
    found = {"0", "100"}
    groups = contestants(data).set_index("party_id")[["line_id", "successor_id"]]
    for tier, appointed in (("all", False), ("all", True), ("list", False)):
        rows = seats_won(data, tier=tier, appointed=appointed)  # type: ignore[arg-type]
        for column in ("party_id", "line_id", "successor_id"):
            assert column == "party_id" or column in groups
            sums = rows.groupby(["election_id", column]).agg({"seats": "sum", "total": "first"})
            for seats, total in zip(sums["seats"], sums["total"], strict=True):
                found.add(seat_share(int(seats), int(total)))
    # By membership, and before and after mergers, where a figure tells them too.
    for election in elections_before_mergers(data):
        stepwise = between_elections.steps(data, election)
        found |= {
            seat_share(int(seats), int(total))
            for seats, total in zip(stepwise["seats"], stepwise["total"], strict=True)
        }
    # Women among deputies, seats of councils and posts are shares of the same kind.
    parts = [
        *(zip(data.women_deputies["women"], data.women_deputies["deputies"], strict=True)),
        *(pair for day in council_days(data) for pair in _councils(package, day)),
        *(zip(posts_won(data)["posts"], posts_won(data)["total"], strict=True)),
    ]
    found |= {seat_share(int(part), int(whole)) for part, whole in parts}
    return frozenset(found)


def _councils(package: str, day: date) -> Iterator[tuple[int, int]]:
    """Yield seats and whole of each party of each council of a day, and of all together."""
    rows = councils.rows(drawn.package(package), day=day)
    for table in (rows, councils.council_total(rows)):
        known = table[table["seats"].notna()]
        yield from zip(known["seats"], known["total"], strict=True)


def seat_share(seats: int, total: int) -> str:
    """Return how a share of seats reads: with one decimal, whole for all and for none."""
    share = Fraction(100 * seats, total)
    return rounded(share, 0 if share in (0, 100) else 1)


@cache
def right(package: str) -> frozenset[str]:
    """Return how shares of votes and seats, turnouts and percentages of law read."""
    data = drawn.package(package)
    law = [*data.elections["threshold_percent"], *data.elections["quota_percent"]]
    scales = {*map(str, range(0, 101, 5)), *map(str, range(11))}
    laws = {f"{Decimal(str(cell)).normalize():f}" for cell in law if not pd.isna(cell)}
    members = {
        rounded(Fraction(100 * int(row["seats"]), int(size)), 1)
        for row in data.memberships.to_dict("records")
        for size in data.elections.loc[data.elections["election_id"] == row["election_id"], "seats"]
    }
    votes = {reading for _, reading in vote_values(package)}
    return frozenset(votes | seat_readings(package) | members | laws | scales)


@cache
def wrong(package: str) -> frozenset[str]:
    """Return how a share of votes or a turnout must not read: with other decimals than it has."""
    others = {
        rounded(value, digits) for value, _ in vote_values(package) for digits in (0, 1, 2, 3)
    }
    return frozenset(others) - right(package)


def strings(value: object) -> Iterator[str]:
    """Yield every text within texts, rows and tables."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, pd.DataFrame):
        for column in value.columns:
            yield from (cell for cell in value[column] if isinstance(cell, str))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from strings(one)


def misread(package: str, texts: Iterator[str], *, steps: bool = False) -> set[str]:
    """Return the percentages in texts that are a share of votes read in another way.

    ``steps``: the texts name thresholds in steps of a tenth.
    """
    found = {number for text in texts for number in PERCENTAGE.findall(text)}
    tenths = {f"{Decimal(step) / 10:f}" for step in range(101)} if steps else set()
    return found & wrong(package) - tenths


def test_what_is_wrong_is_found() -> None:
    """10.95 of 2021 read as 11.0 and 10.9; 71.09 as 71.1; 53.90 as 53.9."""
    texts = ("11.0% and 10.9%", "71.1%", "53.9%", "10.95%, 71.09% and 53.90%", "30.9%", "77.6%")
    assert misread("data", iter(texts)) == {"11.0", "10.9", "71.1", "53.9"}


@both
@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_reads_each_share_of_votes_in_one_way(package: str, name: str) -> None:
    data = drawn.package(package)
    for shown in (one for one in drawn.every_figure(package) if one.name == name):
        captions = shown.captions
        texts = [captions.title, captions.subtitle, captions.alternative]
        texts += [*captions.labels.values(), *strings(list(captions.lists.values()))]
        for table, _ in shown.rows:
            texts += [*strings(table.drop(columns="source_ids", errors="ignore"))]
        steps = name == "threshold_sweep"
        assert not misread(package, iter(texts), steps=steps)
        assert shown.tables(data, WORDS)


@both
def test_the_blocks_of_all_pages_read_each_share_of_votes_in_one_way(package: str) -> None:
    for name, block in drawn.every_block(package):
        if name.startswith(QUOTING):
            continue
        texts: tuple[object, ...] = ()
        match block:
            case Paragraph():
                texts = (block.text,)
            case Items():
                texts = block.items
            case KeyFigures():
                texts = tuple((one.label, one.value, one.before) for one in block.figures)
            case TableBlock():
                texts = block.grid.rows
        assert not misread(package, strings(texts)), name


@both
def test_a_number_of_one_quantity_has_one_text_in_all_figures(package: str) -> None:
    """Of the same value of the same quantity; a published figure has the digits of then."""
    found: dict[tuple[str, object, str], set[str]] = {}
    for shown in drawn.every_figure(package):
        for table, _ in shown.rows:
            for number, labels in WORDED.items():
                for label in (one for one in labels if {number, one} <= set(table.columns)):
                    published = table.get("share_published", pd.Series(pd.NA, table.index))
                    kinds = table.get("quantity", pd.Series(number, table.index))
                    cells = zip(table[number], table[label], kinds, published, strict=True)
                    for value, text, kind, given in cells:
                        if isinstance(value, float) and not pd.isna(value) and text:
                            same = not pd.isna(given) and float(given) == float(value)
                            kind = kind if number != "vote_share" else "vote_share"
                            key = (str(kind), round(float(value), 9), str(given) if same else "")
                            found.setdefault(key, set()).add(text.removesuffix("%"))
    assert len(found) > 20
    assert {key: texts for key, texts in found.items() if len(texts) > 1} == {}


@both
def test_every_number_in_a_table_under_a_figure_says_what_it_is(package: str) -> None:
    for shown in drawn.every_figure(package):
        for table, columns in shown.rows:
            for column in (one for one in columns if table[one].dtype.kind == "f"):
                places = decimals_of(table, column)
                assert all(
                    (digits is None) == pd.isna(value)
                    for digits, value in zip(places, table[column], strict=True)
                )


def test_the_decimals_in_the_table_are_those_of_the_words() -> None:
    data = drawn.package("data")
    compared = figure("votes_to_seats", data, WORDS, election="2021").told.table
    assert decimals_of(compared, "vote_share") == [2] * 5  # 71.09, 10.95, 9.10, 5.29, 3.57
    assert decimals_of(compared, "seat_share") == [1, 1, 1, 0, 0]  # 77.6, 12.2, 10.2, 0, 0
    assert decimals_of(compared, "bonus") == [1] * 5
    votes = figure("vote_shares", data, WORDS).told.table.set_index(["election_id", "party_id"])
    places = dict(zip(votes.index, decimals_of(votes.reset_index(), "share"), strict=True))
    assert (places["1999", "otan"], places["2023", "amanat"]) == (1, 2)  # 30.9 and 53.90


@both
def test_sources_differ_on_as_many_values_wherever_it_is_said(package: str) -> None:
    """In the source line, and by the rows that are opened."""
    data = drawn.package(package)
    said = 0
    for shown in drawn.every_figure(package):
        conflicts = shown.captions.conflicts
        line = re.search(r"Sources differ on (one|\d+) values?\.", shown.captions.source)
        count = values_in_conflict(conflicts_named(data, conflicts))
        assert (line and line[1]) == {0: None, 1: "one"}.get(count, str(count)), shown.name
        said += bool(line)
    assert said


# Documents write their numbers in their own way, and the package is shown with its digits.
OWN_WAY = {
    "words.py": (".percent(", ".published(", 'say("percent"'),
    "claims.py": (".percent(", ".published("),
}
# Cells of the tables are written as they stand there.
OWN_WAY |= dict.fromkeys(("references.py", "row_names.py"), (".published(",))


def test_nobody_else_decides_how_many_decimals_a_percentage_has() -> None:
    folders = [Path("elections"), Path("ui"), Path("pages")]
    root = Path(__file__).parents[1]
    for file in (one for folder in folders for one in (root / folder).rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        for call in (".percent(", ".published(", 'say("percent"'):
            if call not in OWN_WAY.get(file.name, ()):
                assert call not in text, f"{file.name} has {call}"
