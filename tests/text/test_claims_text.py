"""Claims in words: every one with its verdict, its values side by side, and its sources."""

from __future__ import annotations

import csv
import re
from collections import Counter
from itertools import product

import pytest

from elections.package.loading import ElectionData, ids
from elections.text import load_words
from elections.text.claims import (
    VERDICTS,
    ToldClaim,
    chosen,
    summary,
    tally,
    told_claims,
    told_documents,
)
from tests import drawn

WORDS = load_words("en")
each_package = pytest.mark.parametrize("package", drawn.FOLDERS)


def rows_of(package: str) -> list[dict[str, str]]:
    """Return the claims as they stand in the file."""
    with (drawn.FOLDERS[package] / "claims.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def told(data: ElectionData, claim_id: str) -> ToldClaim:
    """Return one claim in words."""
    (found,) = (one for one in told_claims(data, WORDS) if one.claim_id == claim_id)
    return found


@each_package
def test_every_claim_is_told_as_it_stands_in_the_file(package: str) -> None:
    data, rows = drawn.package(package), rows_of(package)
    for one, row in zip(told_claims(data, WORDS), rows, strict=True):
        assert (one.claim_id, one.document_id) == (row["claim_id"], row["document_id"])
        assert (one.claim, one.finding) == (row["claim_en"], row["found_en"])
        assert one.verdict == row["verdict"]
        assert set(one.sources["source_id"]) == set(ids(row["source_ids"]))
        assert one.computed is bool(row["table"])
        assert bool(one.values) is bool(one.cell) is bool(row["table"])


@pytest.mark.parametrize(
    ("claim_id", "values", "cell"),
    [
        ("002_30", ("82.15%", "82.20%"), "2016, Nur Otan: Share as published"),
        # 932,549 / 5,253,864 = 0.17749774...
        ("002_11b", ("17.75%", "17.7%", "17.7498%"), "1999, Communists: Share as published"),
        ("002_14b", ("50,000 members", "50,000 members"), "2004: Members needed to register"),
        ("002_43b", ("yes", "yes"), "2023: Line “against all” on the list ballot"),
        ("002_15b", ("by 1 July 2002", "15 April 2003"), "7 parties were registered under"),
        ("002_37b", ("40%", "37%"), "37 percent of the candidates in"),
        ("002_18", ("12 parties", "12 parties"), "Twelve parties took part"),
        ("002_09", ("chair", "nominal chair"), "Nursultan Nazarbayev: Capacity"),
        (
            "002_26d",
            ("Communist Party of Kazakhstan", "Communist People’s Party of Kazakhstan"),
            "Communist People’s: Name",
        ),
    ],
)
def test_values_stand_side_by_side(
    data: ElectionData, claim_id: str, values: tuple[str, ...], cell: str
) -> None:
    found = told(data, claim_id)
    names = ("Document", "Data", "From the votes")
    assert found.values == tuple(zip(names, values, strict=False))
    assert found.cell.startswith(cell)


@pytest.mark.parametrize(
    ("claim_id", "rounding"),
    [
        # 932,549 / 5,253,864 = 0.17749774...: two decimals, halves up, are 17.75.
        (
            "002_11b",
            "The percentage from the votes, rounded half up to 2 decimals as the document gives"
            " its own, is 17.75%.",
        ),
        (
            "002_37c",
            "The percentage in the data, rounded half up to whole percent as the document"
            " gives its own, is 29%.",
        ),
        ("002_18", ""),  # A count of parties is not rounded,
        ("002_15b", ""),  # nor is a day,
        ("002_39b", ""),  # and what names no cell has no number.
    ],
)
def test_a_verdict_says_by_which_rule_of_rounding_it_was_reached(
    data: ElectionData, claim_id: str, rounding: str
) -> None:
    assert told(data, claim_id).rounding == rounding


def test_every_verdict_on_a_percentage_says_how_it_was_rounded(data: ElectionData) -> None:
    for one in told_claims(data, WORDS):
        percentages = [value for _, value in one.values if value.endswith("%")]
        assert ("rounded half up" in one.rounding) is bool(percentages), one.claim_id


def test_why_a_value_is_not_used_is_said_where_it_is_known(data: ElectionData) -> None:
    reason = "Preliminary result of 21 March 2016; the final votes reproduce 82.20."
    assert told(data, "002_30").conflict.endswith(reason)
    assert told(data, "002_06a").conflict == ""
    known = {one.claim_id for one in told_claims(data, WORDS) if one.conflict}
    assert known == {"002_09", "002_11a", "002_11b", "002_11c", "002_11d", "002_30"}


def test_a_judgement_is_not_called_computed(data: ElectionData) -> None:
    judged = drawn.with_cells(data, "claims", {("002_30",): {"verdict": "partly"}})
    found = told(judged, "002_30")
    assert (found.computed, found.label) == (False, "in part")
    assert [value for _, value in found.values] == ["82.15%", "82.20%"]


@each_package
def test_the_sentence_counts_what_the_file_holds(package: str) -> None:
    rows = rows_of(package)
    claims = told_claims(drawn.package(package), WORDS)
    said = summary(claims, WORDS)
    held = Counter(row["verdict"] for row in rows)
    counted = [held[name] for name in VERDICTS if held[name]]
    numbers = [int(number) for number in re.findall(r"\d+", said.replace("one document", "1"))]
    computed = sum(row["table"] != "" for row in rows)
    documents = len({row["document_id"] for row in rows})
    assert numbers == [len(rows), documents, *counted, computed]
    assert f"{held['agrees']} agree" in said


def test_what_nobody_claims_is_not_counted(data: ElectionData) -> None:
    agreeing = chosen(told_claims(data, WORDS), document="document_000")
    assert tally(agreeing, WORDS) == "3 agree"
    assert tally(agreeing[:1], WORDS) == "1 agrees"


@each_package
def test_filters_take_the_claims_apart(package: str) -> None:
    data = drawn.package(package)
    claims = told_claims(data, WORDS)
    documents = [one.document_id for one in told_documents(data, WORDS)]
    parts = [
        chosen(claims, document=document, verdicts={verdict})
        for document, verdict in product(documents, VERDICTS)
    ]
    assert sorted(one.claim_id for part in parts for one in part) == [
        one.claim_id for one in claims
    ]
    assert chosen(claims, document=None) == claims
    assert chosen(claims, document="nobody") == ()


def test_documents_are_named_as_sources_are(data: ElectionData) -> None:
    documents = {one.document_id: one for one in told_documents(data, WORDS)}
    assert list(documents) == [f"document_00{number}" for number in range(5)]
    main = documents["document_002"]
    assert main.title == "Political Party System – An Institutional Foundation for Statehood"
    assert main.about == "The Astana Times, press"
    assert documents["document_004"].about == "Kazinform, 26 January 2023, press"


def test_every_verdict_has_a_word_of_its_own(data: ElectionData) -> None:
    words = [WORDS.say("claims-verdict", verdict=name) for name in VERDICTS]
    parts = [WORDS.say("claims-part", verdict=name, count=2) for name in VERDICTS]
    filters = [WORDS.say(f"control-verdict-{name}") for name in VERDICTS]
    assert len(set(words)) == len(set(parts)) == len(VERDICTS)
    assert filters == words
    assert {one.label for one in told_claims(data, WORDS)} == set(words)


def test_a_name_in_a_document_alone_is_in_the_language_of_the_document(data: ElectionData) -> None:
    """Numbers, and names that the package says in the reader's language, are in that."""
    quoted = {one.claim_id: one.quoted_in for one in told_claims(data, load_words("ru"))}
    assert {claim: language for claim, language in quoted.items() if language} == {"002_17b": "en"}
    assert not any(one.quoted_in for one in told_claims(data, WORDS))
