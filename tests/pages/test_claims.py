"""Claims checked: the page shows every claim of the package, or those chosen, and no other."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from html import escape, unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from elections.package.loading import FOLDER_VARIABLE, ElectionData
from elections.text import Words
from elections.text.claims import MARKS, VERDICTS, summary, told_claims
from elections.writers.claims import OPENED_UP_TO
from tests.pages.visits import pieces, text, visit
from tests.spoiled import cell, content

PAGE = "sources"
# The page opens on those that do not simply agree.
EVERY = {"verdict": "all"}


def rows_of(folder: Path) -> list[dict[str, str]]:
    """Return the claims as they stand in the file."""
    with (folder / "claims.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def shown(at: AppTest) -> str:
    """Return the listed claims, as the browser gets them."""
    return "".join(html for html in pieces(at) if 'class="claims"' in html)


def claims_in(listed: str) -> list[tuple[str, str, str]]:
    """Return mark, claim and verdict of each claim listed, from top to bottom."""
    found = re.findall(
        r'aria-hidden="true">(.)</span><span class="said">(.*?)</span>'
        r'<span class="verdict">(.*?)</span>',
        listed,
    )
    return [(mark, unescape(claim), label) for mark, claim, label in found]


def expected(rows: list[dict[str, str]], words: Words) -> list[tuple[str, str, str]]:
    """Return what must be listed of these rows."""
    return [
        (
            MARKS[row["verdict"]],
            row["claim_en"],
            words.say("claims-verdict", verdict=row["verdict"]),
        )
        for row in rows
    ]


def test_the_page_opens_on_claims_that_do_not_simply_agree(folder: Path, words: Words) -> None:
    others = [row for row in rows_of(folder) if row["verdict"] != "agrees"]
    assert 0 < len(others) < len(rows_of(folder))
    assert claims_in(shown(visit(PAGE))) == expected(others, words)


def test_every_claim_stands_on_the_page(folder: Path, package: ElectionData, words: Words) -> None:
    at = visit(PAGE, EVERY)
    assert (at.exception.values, at.error.values) == ([], [])
    rows = rows_of(folder)
    assert claims_in(shown(at)) == expected(rows, words)
    assert summary(told_claims(package, words), words) in text(at)
    assert "shown." not in text(at)
    for row in rows:
        assert escape(row["found_en"]) in shown(at)


def test_values_and_sources_stand_under_a_claim(data: ElectionData) -> None:
    listed = shown(visit(PAGE, EVERY))
    _, _, after = listed.partition("Nur Otan received 82.15 percent in 2016.")
    block = after.partition("</details>")[0]
    for value in ("<dd>82.15%</dd>", "<dd>82.20%</dd>", "Computed from the data. 2016, Nur"):
        assert value in block
    sources = data.sources.set_index("source_id")
    for source in ("ifes_2016", "kapital_20160322", "mgorod_20160322", "vestikavkaza_20160321"):
        assert f"source={source}" in block
        assert escape(str(sources.at[source, "address"])) in block


def test_what_has_nothing_more_to_say_does_not_open(data: ElectionData) -> None:
    listed = shown(visit(PAGE, EVERY))
    assert listed.count('class="claim ') == len(data.claims)
    silent = data.claims["source_ids"].isna() & (data.claims["verdict"] == "differs")
    assert silent.any()
    assert listed.count("<details") == listed.count('class="body"') == (~silent).sum()


@pytest.mark.parametrize(
    ("address", "document", "verdict"),
    [
        ({"verdict": "differs"}, None, "differs"),
        ({"document": "document_002", "verdict": "all"}, "document_002", None),
        ({"document": "document_001", "verdict": "not_checked"}, "document_001", "not_checked"),
    ],
)
def test_the_address_filters(
    data: ElectionData, words: Words, address: dict[str, str], document: str, verdict: str
) -> None:
    at = visit(PAGE, address)
    rows = [
        {"claim_en": row["claim_en"], "verdict": row["verdict"]}
        for _, row in data.claims.iterrows()
        if document in (None, row["document_id"]) and verdict in (None, row["verdict"])
    ]
    assert 0 < len(rows) < len(data.claims)
    assert claims_in(shown(at)) == expected(rows, words)
    assert words.say("claims-shown", count=len(rows)) in text(at)
    assert at.query_params == address
    opened, all_of_them = shown(at).count(" open>"), shown(at).count("<details")
    assert opened == (all_of_them if len(rows) <= OPENED_UP_TO else 0)


def test_a_choice_stands_in_the_address(data: ElectionData) -> None:
    at = visit(PAGE)
    verdict = next(one for one in at.get("button_group") if one.key == "control-verdict")
    verdict.set_value("disputed").run()
    at.selectbox(key="control-document").set_value("document_002").run()
    chosen = {"verdict": "disputed", "document": "document_002"}
    assert at.query_params == chosen | {"data": data.version}
    assert len(claims_in(shown(at))) == (data.claims["verdict"] == "disputed").sum()
    verdict = next(one for one in at.get("button_group") if one.key == "control-verdict")
    verdict.set_value("all").run()
    at.selectbox(key="control-document").set_value("all").run()
    assert at.query_params == {"verdict": "all", "data": data.version}
    assert len(claims_in(shown(at))) == len(data.claims)


def test_a_verdict_that_a_document_has_not_is_said_so(data: ElectionData, words: Words) -> None:
    at = visit(PAGE, {"document": "document_000", "verdict": "disputed"})
    assert shown(at) == ""
    assert words.say("claims-shown", count=0) in text(at)


@pytest.mark.parametrize("value", ["", "<b>%00"])
def test_what_is_not_offered_falls_back_to_the_usual(value: str, data: ElectionData) -> None:
    at = visit(PAGE, {"document": value, "verdict": value})
    assert (at.exception.values, at.error.values) == ([], [])
    assert claims_in(shown(at)) == claims_in(shown(visit(PAGE)))


def test_filters_are_offered_in_words(data: ElectionData, words: Words) -> None:
    at = visit(PAGE)
    verdict = next(one for one in at.get("button_group") if one.key == "control-verdict")
    said = [words.say(f"control-verdict-{name}") for name in ("others", "all", *VERDICTS)]
    assert list(verdict.options) == said
    titles = at.selectbox(key="control-document").options
    assert len(titles) == 1 + data.claims["document_id"].nunique()
    assert any("Political Party System" in title for title in titles)


def test_texts_are_shown_as_text(
    copy_of_data: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_of_data()
    cell("claims.csv", "speech_04", "claim_en", 'Tom & "Jerry" < span> *1*')(folder)
    cell("sources.csv", "speech_1999", "title", "A <3 of & and $x$")(folder)
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    listed = shown(visit(PAGE, EVERY))
    assert "Tom &amp; &quot;Jerry&quot; &lt; span&gt; *1*" in listed
    assert "A &lt;3 of &amp; and $x$" in listed


def test_a_package_without_claims_says_nothing_of_them(
    copy_of_data: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, words: Words
) -> None:
    folder = copy_of_data()
    content("claims.csv", lambda held: held.partition(b"\n")[0] + b"\n")(folder)
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    at = visit(PAGE)
    assert (at.exception.values, at.error.values) == ([], [])
    assert words.say("claims-heading") not in text(at)
    assert shown(at) == ""


def test_every_verdict_has_a_mark_of_its_own() -> None:
    assert set(MARKS) == set(VERDICTS)
    assert len(set(MARKS.values())) == len(VERDICTS)
