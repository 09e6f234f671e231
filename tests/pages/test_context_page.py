"""The page beyond the chamber says what the library computes, and nothing where nothing is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from elections.package.loading import FOLDER_VARIABLE, ElectionData, load
from elections.tables import chairs, councils, presidential, regions, rural_heads, turnout, women
from elections.tables.context import places_on
from elections.tables.councils import council_days, further_rows
from elections.tables.presidential import candidates
from elections.tables.regions import (
    elections_compared,
    elections_with_regions,
    region_results,
)
from elections.tables.women import quota_acts
from elections.text import Words
from elections.text import chairs as context_chairs
from elections.text import councils as context_councils
from elections.text import presidential as context_presidential
from elections.text import regions as context_regions
from elections.text import rural_heads as context_rural
from elections.text import women as context_women
from elections.text.context import region_names
from elections.text.grid import Grid
from tests.conftest import COUNTRY
from tests.pages.library import Ground, drawn
from tests.pages.visits import controls, figures, tables, text, unfolded, unopened, visit
from tests.pages.visits import heads as heads_of
from ui import reader

SECTIONS = {
    "regions": ("regional_turnout", "regional_results"),
    "presidential": ("presidential_elections", "presidential"),
    "councils": ("local_councils",),
    "rural": ("rural_heads",),
    "women": ("women_deputies",),
    "chairs": ("party_chairs",),
}


def sentences(package: ElectionData, words: Words) -> list[str]:
    """Return what the library has to say, section by section."""
    of_regions, results = regions.rows(package), region_results(package)
    return [
        context_presidential.presidential_sentence(presidential.rows(package), package, words),
        *(
            context_councils.councils_sentence(
                councils.rows(package, day=day),
                places_on(package, day),
                package,
                words,
            )
            for day in council_days(package)
        ),
        context_rural.rural_sentence(rural_heads.rows(package), package, words),
        context_regions.regions_sentence(of_regions, turnout.rows(package), package, words),
        context_regions.regions_without(of_regions, package, words),
        context_regions.no_map_sentence(results, package, words),
        context_women.women_sentence(women.rows(package), quota_acts(package), package, words),
        context_chairs.chairs_sentence(chairs.rows(package), package, words),
    ]


def cells(table: Grid) -> list[list[str]]:
    return [list(row) for row in (table.headings, *table.rows)]


def heads(words: Words, sections: Sequence[str] = tuple(SECTIONS)) -> list[str]:
    return [words.say(f"context-{section}") for section in sections]


def test_the_page_says_and_prints_what_the_library_computes(
    package: ElectionData, words: Words
) -> None:
    at = unfolded("context")
    assert (at.exception.values, at.error.values) == ([], [])
    assert [*heads_of(at).values()] == heads(words)
    told = text(at)
    for sentence in sentences(package, words):
        assert sentence
        assert sentence in told
    printed = tables(at)
    assert cells(context_presidential.candidates_grid(candidates(package), words)) in printed
    results = context_regions.results_grid(region_results(package), package, words)
    assert cells(results) in printed
    further = context_councils.further_grid(further_rows(package), package, words)
    assert (cells(further) in printed) == bool(further.rows)


def test_each_note_on_councils_says_of_which_it_is(data: ElectionData, words: Words) -> None:
    rows, names = further_rows(data), region_names(data, words)
    notes = context_councils.further_notes(rows, data, words)
    for _, row in rows.iterrows():
        place, day = names[row["place_id"]], words.date(row["date"])
        rest = words.text(row, "note")
        for line in notes:
            head, _, note = line.partition(": ")
            # One without a place holds of all councils of the day.
            if day in head and (place in head or head.startswith(day)):
                rest = rest.replace(note, "")
        assert rest.strip() == ""
    # No sentence is said twice.
    assert len({line.partition(": ")[2] for line in notes}) == len(notes)


def test_facts_on_its_topics_and_their_sources_are_there(data: ElectionData, words: Words) -> None:
    told = text(unfolded("context"))
    topics = ("presidential", "councils", "rural_heads", "regions")
    facts = data.facts[data.facts["topic"].isin(topics) & data.facts["date"].notna()]
    assert len(facts) > 10
    for _, fact in facts.iterrows():
        date, statement = words.partial_date(fact["date"]), words.text(fact, "statement")
        assert statement in told
        # The day stands before it, but for one that the sentence itself names.
        if date in statement or words.partial_date(fact["date"][:7]) in statement:
            assert f"{date}: {statement}" not in told
        elif fact["date"][:4] not in statement:
            assert f"{date}: {statement}" in told


def test_every_election_with_regions_has_a_view(package: ElectionData, words: Words) -> None:
    at = visit("context")
    shown = controls(at)["region_election"]
    assert shown.value == "each"
    offered = elections_with_regions(package)
    assert len(shown.options) == 1 + len(offered)
    first = offered[0]
    controls(at)["region_election"].set_value(first).run()
    assert at.query_params == {"region_election": first, "data": package.version}
    assert figures(at) == drawn("context", Ground(package, words), region_election=first)
    assert set(elections_compared(package)) <= set(offered)


def test_on_a_narrow_screen_one_election_comes_first_and_a_choice_stays(
    country: ElectionData, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page begins wide, until the browser says how wide it is."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(COUNTRY))
    at = visit("context")
    at.session_state[reader._WIDTH] = "narrow"
    at.run()
    assert controls(at)["region_election"].value == "1994_autumn"
    assert at.query_params == {}
    narrow = Ground(country, words, "light", "narrow")
    assert figures(at) == drawn("context", narrow, region_election="1994_autumn")
    controls(at)["region_election"].set_value("1998").run()
    at.session_state[reader._WIDTH] = "wide"
    at.run()
    assert controls(at)["region_election"].value == "1998"
    # What is usual hangs on the screen, so that what was chosen is named on any.
    controls(at)["region_election"].set_value("each").run()
    assert at.query_params == {"region_election": "each", "data": country.version}
    at.session_state[reader._WIDTH] = "narrow"
    at.run()
    assert controls(at)["region_election"].value == "each"


def test_an_address_holds_on_a_narrow_screen_too(
    country: ElectionData, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(COUNTRY))
    at = unopened("context", {"region_election": "each"})
    at.session_state[reader._WIDTH] = "narrow"
    at.run()
    narrow = Ground(country, words, "light", "narrow")
    assert figures(at) == drawn("context", narrow, region_election="each")


def keep(path: Path, wanted: Callable[[str], bool]) -> None:
    """Keep those lines of a file that are wanted."""
    kept = [line for line in path.read_text(encoding="utf-8").splitlines() if wanted(line)]
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")


@pytest.mark.parametrize("section", SECTIONS)
def test_a_section_without_a_row_is_not_there(
    section: str,
    copy_of_data: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    words: Words,
) -> None:
    folder = copy_of_data()
    for table in SECTIONS[section]:
        path = folder / f"{table}.csv"
        path.write_text(path.read_text(encoding="utf-8").split("\n")[0] + "\n", encoding="utf-8")
    keep(folder / "conflicts.csv", lambda line: line.split(",")[1] not in SECTIONS[section])
    rest = "".join(
        path.read_text(encoding="utf-8")
        for path in folder.glob("*.csv")
        if path.name != "sources.csv"
    )
    keep(folder / "sources.csv", lambda line: line.split(",")[0] in f"source_id {rest}")
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    assert load(folder).tables[SECTIONS[section][0]].empty
    at = visit("context")
    assert (at.exception.values, at.error.values) == ([], [])
    others = [name for name in SECTIONS if name != section]
    assert [*heads_of(at).values()] == heads(words, others)
    # Presidential elections have two figures, every other section has one.
    assert len(figures(at)) == (5 if section == "presidential" else 6)
