"""Titles, subtitles, alternative texts and hover sentences say what the results say.

What they should say is worked out here from the results themselves, exactly; wordings may
change, but the numbers in a sentence must be these and no others.
"""

from __future__ import annotations

import re
from fractions import Fraction

import pandas as pd
import pytest

from elections import results as tables
from elections.charts.canvas import Canvas
from elections.evidence.confidence import weakest
from elections.evidence.weight import KINDS
from elections.package.loading import ElectionData, ids
from elections.parties.events import party_events
from elections.parties.lineage import lines
from elections.tables import turnout
from elections.text import Captions, overview
from elections.text.election import field_value
from elections.text.labels import (
    PUBLISHERS_NAMED,
    source_line,
    sources_of,
    span,
)
from elections.text.sentences import bases
from tests import drawn
from tests.drawn import WORDS, sketch
from tests.text.worked_out import (
    PACKAGES,
    core_of,
    data_of,
    election_rows,
    every_package,
    every_sketch,
    in_order,
    labels,
    numbers,
    of_kind,
    percent,
    result_rows,
    rows_said,
    said,
    seats,
    size,
    told,
    two,
    won,
)

APPOINTED_IN = ("chambers", "chamber", "appointed")


# --------------------------------------------------------------------------------------- titles


def test_a_peak_within_the_period_is_told() -> None:
    """Otan and its later names: 23 of 77, 98 of 98, 76 of 98; of all seats 98 of 107, 76 of 107.

    In 2023 62 of 98, or 40 of the 69 list seats; told where that election is shown.
    """
    for kind, told_so in {
        "name all": (
            "29.9% in 1999",
            "100% in 2007",
            "77.6% in 2021",
            "63.3% in 2023",
        ),
        "name appointed": ("29.9% in 1999", "91.6% in 2007", "71.0% in 2021", "63.3% in 2023"),
        "successor all": ("51.9% in 1999", "100% in 2007", "77.6% in 2021", "63.3% in 2023"),
        "name list": ("40.0% in 1999", "100% in 2007", "77.6% in 2021", "58.0% in 2023"),
    }.items():
        assert in_order(sketch(f"data/seat_shares {kind}").captions.title, *told_so)
    without = drawn.tell("seat_shares name all", drawn.package("data"), after=False)
    assert "2023" not in without.captions.title
    assert without.captions.title.endswith("100% in 2007 and 77.6% in 2021")
    votes = sketch("data/vote_shares published").captions.title
    assert in_order(votes, "30.9% in 1999", "88.41% in 2007", "71.09% in 2021", "53.90% in 2023")
    story = sketch("data/first_party").captions.title
    assert in_order(story, "1999: list vote 30.9%, list seats 40.0%", "2023: list vote 53.90%")
    most = sketch("data/first_party").captions.subtitle
    assert in_order(most, "Most seats in 2007", "88.41% of the list vote, 100% of the seats")
    seats_said = sketch("data/chambers").captions.title
    assert in_order(seats_said, "23 of 77 in 1999", "98 of 107 in 2007", "76 of 107 in 2021")
    assert "62 of 98 in 2023" in seats_said
    # Effective numbers: 5929 / 1367, 1, 9604 / 6020, 9604 / 4070.
    number = drawn.tell("measures", drawn.package("data")).captions.title
    assert in_order(number, "4.34 in 1999", "1.00 in 2007", "1.60 in 2021", "2.36 in 2023")


def test_a_line_has_all_its_names_of_the_elections_shown() -> None:
    data = drawn.package("data")
    for kind in ("chambers", "first_party", "seat_shares name all", "vote_shares published"):
        assert "Otan (later Nur Otan and Amanat)" in sketch(f"data/{kind}").captions.title
        without = drawn.tell(kind, data, after=False).captions
        assert "Otan (later Nur Otan)" in without.title
        assert "Amanat" not in f"{without.title} {without.subtitle}"


@every_package
def test_the_title_of_the_chambers(name: str) -> None:
    data = PACKAGES[name]()
    leader, party_home = tables.first_party(data), lines(party_events(data))
    core = core_of(data)
    held = {
        one: (seats(won(data, one, party_home, leader)), size(data, one, appointed=True))
        for one in core
    }
    title = told(name, "chambers").captions.title
    late = {
        one: (seats(won(data, one, party_home, leader)), size(data, one, appointed=True))
        for one in election_rows(data)
        if one not in core
    }
    top = max(core, key=lambda one: Fraction(*held[one]))
    low = min(core, key=lambda one: Fraction(*held[one]))
    first, last = (Fraction(*held[one]) for one in (core[0], core[-1]))
    turned = [top] if Fraction(*held[top]) > max(first, last) else []
    turned = turned or ([low] if Fraction(*held[low]) < min(first, last) else [])
    points = [
        f"{number} of {total} in {labels(data)[one]}"
        for one, (number, total) in (held | late).items()
        if one in {core[0], *turned, core[-1], *late}
    ]
    assert WORDS.list(points) in title
    every = held | late
    majorities = [one for one, (number, total) in every.items() if 2 * number > total]
    subtitle = told(name, "chambers").captions.subtitle
    claimed = re.search(r"A majority for .+ in every election from (.+?) to (.+?)\.", subtitle)
    names = {label: one for one, label in labels(data).items()}
    shown = list(election_rows(data))
    if claimed:
        assert names[claimed[2]] == shown[-1]
        assert shown[shown.index(names[claimed[1]]) :] == majorities
        assert len(majorities) > 1
    elif majorities == shown[-1:]:
        assert f"in {labels(data)[shown[-1]]}." in subtitle
    else:
        assert "majority" not in subtitle.lower()
        assert shown[shown.index(majorities[0]) :] != majorities


def test_a_majority_is_told_of_every_election_shown() -> None:
    """42 of 77 seats in 2004, and since then more than half: 62 of 98 in 2023 too."""
    with_it = sketch("data/chambers").captions.subtitle
    assert "A majority for the party in every election from 2004 to 2023." in with_it
    assert sketch("data/chambers").captions.title.startswith("Otan (later Nur Otan and Amanat)")
    without = drawn.tell("chambers", drawn.package("data"), after=False).captions.subtitle
    assert "in every election from 2004 to 2021." in without


@of_kind("chamber")
def test_the_title_of_a_chamber(name: str) -> None:
    data, election = data_of(name), name.split()[-1]
    captions, total = sketch(name).captions, size(data, election, appointed=True)
    kinds = data.parties.set_index("party_id")["kind"]
    won_by = {
        party: seats([row]) for (held, party), row in result_rows(data).items() if held == election
    }
    parties = {one for one in won_by if kinds[one] in ("party", "bloc", "movement")}
    most, majority = max(won_by[one] for one in parties), total // 2 + 1
    apart = {str(won_by[one]) for one in won_by.keys() - parties if won_by[one]}
    title, expected = captions.title, {str(most), str(total), *said(data, election)}
    if most >= majority:
        assert numbers(title) == expected | {str(majority)}
        assert "no party has" not in title
    else:
        assert numbers(title) == expected | {str(majority)} | apart
        assert ("of no party" in title) == bool(apart)
        assert f"no party has the {majority} of {total} seats needed" in title
    assert captions.labels["majority"].endswith(str(majority))
    assert numbers(captions.labels["total"]) == {str(total)}
    given_to = int(election_rows(data)[election]["appointed_seats"])
    expected = {str(given_to)} - {"0"} | said(data, election)
    assert numbers(captions.subtitle) == expected
    body = WORDS.text(data.chamber.iloc[0], "appointing_body")
    assert (body in captions.subtitle) == (given_to > 0)


def test_who_is_no_party_is_never_the_largest() -> None:
    """1999: Otan 23 of 77, 23 independents, 11 of the trade unions, which are no party either."""
    title = sketch("data/chamber 1999").captions.title
    assert title == (
        "1999: no party has the 39 of 77 seats needed; largest: Otan, 23;"
        " of no party: Trade unions 11 and Independents 23"
    )
    # 1990 in the made-up country: more independents than anybody, and 30 of 60 seats appointed.
    country = drawn.package("country")
    cells = {("1990", "independents"): {"constituency_seats": 32}}
    title = drawn.tell("chamber 1990", drawn.with_cells(country, "results", cells)).captions.title
    assert "no party has the 31 of 60 seats needed; largest: Progress, 20;" in title
    assert "Independents 32" in title
    cells = {("1994_autumn",): {"appointed_seats": 60, "seats": 110}}
    title = drawn.tell("chamber 1994_autumn", drawn.with_cells(country, "elections", cells))
    assert "the 56 of 110 seats needed; largest: Progress, 48" in title.captions.title


def test_a_chamber_without_any_party() -> None:
    country = drawn.package("country")
    rows = country.results.copy()
    own = (rows["election_id"] == "1990") & (rows["party_id"] != "independents")
    rows.loc[own, ["list_seats", "constituency_seats"]] = 0
    title = drawn.tell("chamber 1990", drawn.with_table(country, "results", rows)).captions.title
    assert title == (
        "1990: no party has a seat (60 seats, majority: 31); of no party: Independents 3"
    )


def test_a_tie_for_the_largest_party_is_said() -> None:
    """Progress and Farmers with 20 seats each: neither was the largest."""
    cells = {("1990", "farmers"): {"constituency_seats": 16}}
    data = drawn.with_cells(drawn.package("country"), "results", cells)
    title = drawn.tell("chamber 1990", data).captions.title
    assert "largest: Progress and Farmers, 20 each" in title


@of_kind("turnout")
def test_the_title_of_turnout(name: str) -> None:
    data = data_of(name)
    published = {
        one: row["turnout_percent"]
        for one, row in election_rows(data).items()
        if not pd.isna(row["turnout_percent"])
    }
    peak, last = max(published, key=lambda one: published[one]), list(published)[-1]
    assert numbers(sketch(name).captions.title) == {
        two(published[peak]),
        two(published[last]),
        *said(data, peak, last),
    }


def test_list_votes_stand_beside_list_seats() -> None:
    """1999: 4 of 10 list seats, 23 of 77 seats, on 30.9 percent of the list vote."""
    first = drawn.told_of("first_party", drawn.package("data"))
    assert "1999: list vote 30.9%, list seats 40.0%" in first.captions.title
    assert "1999: 30.9%, 4 of 10 seats (40.0%)." in first.captions.alternative
    every = drawn.told_of("first_party", drawn.package("data"), compare="all").captions
    assert "1999: list vote 30.9%, all seats 29.9%" in every.title
    assert "those of constituencies are not won by list votes" in every.subtitle
    data = drawn.package("data")
    lists = drawn.told_of("votes_to_seats", data, election="1999").captions.title
    assert lists == "1999: Otan, 30.9% of the list vote, 40.0% of the list seats (+9.1 points)"
    # Civic: 13 of 77 seats, 11 of them in constituencies.
    every = drawn.told_of("votes_to_seats", data, election="1999", compare="all").captions
    assert every.title == (
        "1999: Civic, 11.2% of the list vote, 16.9% of all seats filled by voters (+5.7 points)"
    )


@pytest.mark.parametrize(
    "kind",
    [
        *(
            "chambers",
            "first_party",
            "seat_shares name all",
            "seat_shares successor all",
            "vote_shares published",
        ),
        *("chamber 1990", "votes_to_seats 1990 all"),
    ],
)
def test_titles_follow_the_data(kind: str) -> None:
    before, after = told("country", kind).captions, told("fallen", kind).captions
    assert before.title != after.title
    assert before.alternative != after.alternative


# ----------------------------------------------------------------------- subtitles and periods


WHOLE = ("chambers", "first_party", "seat_shares name all", "vote_shares published", "turnout")


@pytest.mark.parametrize("kind", WHOLE)
@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_what_came_after_is_said_to_have(package: str, kind: str) -> None:
    data = drawn.package(package)
    (late,) = data.elections[data.elections["period"] == "after"]["election_id"]
    label = labels(data)[late]
    note = WORDS.say("after-note", elections=label, count=1)
    first, *choices = kind.split()
    with_it = sketch(f"{package}/{kind}").captions
    without = drawn.tell(" ".join((first, *choices)), data, after=False).captions
    assert note in with_it.subtitle
    assert label in with_it.alternative
    for text in (without.title, without.subtitle):
        assert label not in text
    for election in (core_of(data)[0], core_of(data)[-1]):
        assert labels(data)[election] in without.subtitle
    # What came after is added to the finding, which stays.
    if kind != "turnout":
        assert label in with_it.title
    if kind not in ("turnout", "first_party"):
        assert numbers(without.title) <= numbers(with_it.title)


@pytest.mark.parametrize(
    "kind",
    [
        "seat_shares",
        "vote_shares",
        "turnout",
        "first_party",
        "votes_to_seats 1999 list",
        "votes_to_seats 2007 all",
    ],
)
def test_subtitles_name_the_unit(kind: str) -> None:
    kind = {"seat_shares": "seat_shares name all", "vote_shares": "vote_shares published"}.get(
        kind, kind
    )
    assert "in percent" in sketch(f"data/{kind}").captions.subtitle.lower()


def test_subtitles_name_the_base_of_each_election() -> None:
    """As published: of all ballots cast in 1999, of valid votes ever since."""
    parts = [
        WORDS.say("base-in", base=WORDS.say("base", name="ballots_cast"), span="1999"),
        WORDS.say("base-in", base=WORDS.say("base", name="valid_votes"), span="2004–2023"),
    ]
    for kind in ("vote_shares published", "first_party"):
        assert WORDS.list(parts) in sketch(f"data/{kind}").captions.subtitle
    for base in drawn.BASES[1:]:
        subtitle = sketch(f"data/vote_shares {base}").captions.subtitle
        assert WORDS.say("base", name=base) in subtitle
        assert "published" not in subtitle.lower().replace("not published", "")


def test_a_base_that_comes_back_is_named_twice() -> None:
    rows = pd.DataFrame(
        {
            "election_id": ["a", "a", "b", "c"],
            "election_label": ["1990", "1990", "1994", "1998"],
            "base_name": ["valid_votes", "valid_votes", "ballots_cast", "valid_votes"],
        }
    )
    assert numbers(bases(rows, WORDS)) == {"1990", "1994", "1998"}
    assert bases(rows, WORDS).count(WORDS.say("base", name="valid_votes")) == 2


def test_a_span_of_one_election_is_its_name() -> None:
    assert span(pd.Series(["1990"]), WORDS) == "1990"
    assert span(pd.Series(["1990", "1990", "1994"]), WORDS) == "1990–1994"


# ------------------------------------------------------------ alternative texts and sentences


@of_kind("seat_shares", "chambers", "chamber")
def test_what_is_said_of_seats(name: str) -> None:
    data, alternative = data_of(name), sketch(name).captions.alternative
    tier = name.split()[-1] if "seat" in name else "all"
    whole = tier == "appointed" or "chamber" in name
    for _, row in rows_said(name).iterrows():
        election, party = row["election_id"], row["party_id"]
        total = size(data, election, "all" if whole else tier, appointed=whole)
        if party == tables.APPOINTED:
            number, parts = size(data, election, appointed=True) - size(data, election), set()
        else:
            result = [result_rows(data)[election, party]]
            number = seats(result, "all" if whole else tier)
            parts = {str(seats(result, one)) for one in ("list", "constituency")}
            parts = parts if "0" not in parts else set()
        expected = {str(number), str(total), percent(number, total)} | said(data, election)
        assert numbers(row["hover"], row["label"]) == expected | parts
        assert row["hover"].startswith(row["label"])
        assert f"{row['label']} {number}" in alternative
        assert in_order(alternative, f"{row['election_label']}:", row["label"])


@of_kind("seat_shares", "chambers", "chamber")
def test_where_seats_were_won_is_said(name: str) -> None:
    results = result_rows(data_of(name))
    for _, row in rows_said(name).iterrows():
        if row["party_id"] == tables.APPOINTED:
            assert "not filled by voters" in row["hover"]
            continue
        result = [results[row["election_id"], row["party_id"]]]
        assert ("list" in row["hover"]) == (seats(result, "list") > 0)
        assert ("constituencies" in row["hover"]) == (seats(result, "constituency") > 0)


@of_kind("turnout")
def test_what_is_said_of_turnout(name: str) -> None:
    data = data_of(name)
    fields = {1: "turnout_percent", 2: "second_round_turnout_percent"}
    for _, row in rows_said(name).iterrows():
        election = election_rows(data)[row["election_id"]]
        expected = {two(election[fields[row["round"]]])} | said(data, row["election_id"])
        if row["round"] == 1:
            counts = [election["ballots_cast"], election["registered"]]
            known = {WORDS.number(int(one)) for one in counts if not pd.isna(one)}
            expected |= known
            assert row["hover"].count("not found") == len(counts) - len(known)
        assert numbers(row["hover"]) == expected
        assert row["hover"] in sketch(name).captions.alternative


@every_sketch
def test_all_words_are_there_and_whole(name: str) -> None:
    captions: Captions = sketch(name).captions
    texts = [captions.title, captions.subtitle, captions.source, captions.alternative]
    for text in texts:
        assert text.strip() == text != ""
        assert "  " not in text
        assert not re.search(r"\b(nan|None|NaT)\b|<NA>|[{}]|\$", text)
    assert not captions.title.endswith(".")
    assert captions.subtitle.endswith(".")
    assert captions.source.endswith(".")


# ------------------------------------------------------------------------------------- sources


def publishers(data: ElectionData, *parts: pd.DataFrame) -> set[str]:
    """Return the publishers of the sources that some rows name."""
    named = {source for rows in parts for cell in rows["source_ids"] for source in ids(cell)}
    assert named
    return set(data.sources.set_index("source_id").loc[sorted(named), "publisher"])


def split_line(line: str) -> tuple[list[str], int]:
    """Return the publishers that a source line names, and how many more it counts.

    What the line says of confidence and of differences is left aside.
    """
    line = re.sub(r" (?:Confidence|Sources differ on)[^.]+\.", "", line)
    said_more = re.search(r"; and (one|\d+) more\.$", line)
    more = 0 if said_more is None else 1 if said_more[1] == "one" else int(said_more[1])
    names = line[: said_more.start()] if said_more else line[:-1]
    named: list[str] = []
    for part in re.sub("^Sources?: ", "", names).split("; "):
        reporting = part.removeprefix("the election commission, as reported by ")
        named += [part] if reporting == part else re.split(r", | and ", reporting)
    return named, more


@every_sketch
def test_the_source_line_names_the_publishers_of_these_rows_alone(name: str) -> None:
    shown, data = sketch(name), data_of(name)
    expected = publishers(data, *shown.evidence)
    named, more = split_line(shown.captions.source)
    assert set(named) <= expected
    assert len(named) == len(set(named)) == min(len(expected), PUBLISHERS_NAMED)
    assert len(named) + more == len(expected)
    wanted = {
        source for rows in shown.evidence for cell in rows["source_ids"] for source in ids(cell)
    }
    used = data.sources[data.sources["source_id"].isin(wanted)]
    best = used.groupby("publisher")["kind"].agg(lambda held: min(map(KINDS.index, held)))
    assert [best[one] for one in named] == sorted(best)[: len(named)]


@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_the_source_line_of_one_row(package: str) -> None:
    data = drawn.package(package)
    rows = drawn.seats_won(data)
    for number in range(0, len(rows), 5):
        row = rows.iloc[[number]]
        named, more = split_line(source_line(data, row, WORDS))
        assert len(named) + more == len(publishers(data, row))
        assert set(named) <= publishers(data, row)
        assert set(sources_of(data, row)["source_id"]) == set(ids(row["source_ids"].iloc[0]))


def test_every_kind_of_source_has_its_place_in_the_source_line() -> None:
    for package in drawn.FOLDERS:
        assert set(drawn.package(package).sources["kind"]) <= set(KINDS)
    assert KINDS[0] == "commission"


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        (["high", "high"], "high"),
        (["high", "medium", pd.NA], "medium"),
        (["medium", "low", "high"], "low"),
    ],
)
def test_a_figure_is_as_sure_as_its_weakest_row(levels: list[str], expected: str) -> None:
    assert weakest(levels) == expected


# --------------------------------------------------------------------------------- key figures


def key_figures(package: str) -> tuple[overview.KeyFigure, ...]:
    """Return the key figures of a package."""
    data = drawn.package(package)
    return overview.key_figures(tables.seats_won(data), turnout.rows(data), data, WORDS)


def test_the_key_figures() -> None:
    """2021 beside 1999.

    Seats of the first party: 76 of 98, 23 of 77. Parties with seats: 3; 5. Effective number
    from 76, 12, 10: 9604 / 6020; from 23, 23, 13, 11, 3, 3, 1: 5929 / 1367. Turnout as published.
    """
    found = [(figure.value, numbers(figure.before)) for figure in key_figures("data")]
    assert found == [
        ("77.6%", {"1999", "29.9%"}),
        ("3", {"1999", "5"}),
        ("1.60", {"1999", "4.34"}),
        ("63.25%", {"1999", "62.5%"}),
    ]
    assert all("2021" in one.label for one in key_figures("data"))


def test_the_key_figures_of_the_made_up_country() -> None:
    """48 and 2 of 50 seats in the autumn of 1994: 2500 / 2308; in 1990, 20 of 60 and eight others.

    Seats in 1990: 20, 13, 11, 5, 3, 2, 2, 2, 2: 3600 / 740.
    """
    found = [(figure.value, numbers(figure.before)) for figure in key_figures("country")]
    assert found == [
        ("96.0%", {"1990", "33.3%"}),
        ("2", {"1990", "7"}),
        ("1.08", {"1990", "4.86"}),
        ("63.4%", {"1990", "65.18%"}),
    ]


# --------------------------------------------------------------------------- whole sentences

ONE_OF_MANY = re.compile(
    r"(?<!of )(?<![\d.,’])\b1"
    r" (seats|posts|votes|lists|parties|rows|years|chairs|elections|values|sources)\b"
)
UNPUBLISHED = re.compile(r"not found (of|took|votes|list|seats|registered|voters|points|by|more)\b")
TWICE = re.compile(r"(?<![\d.,])([\d.,]+%?) to \1(?![\d.,%])")


@pytest.mark.parametrize("package", drawn.FOLDERS)
@pytest.mark.parametrize("name", drawn.FIGURES)
def test_no_sentence_breaks_on_a_number(package: str, name: str) -> None:
    """One seat is no "1 seats", nothing runs "7.1% to 7.1%", and what is missing is no amount."""
    data = drawn.package(package)
    for choices in drawn.every_choice(name, data):
        told = drawn.told_of(name, data, **choices)
        tables = (told.table, *told.beside.values())
        texts = [told.captions.title, told.captions.subtitle, told.captions.alternative]
        texts += [str(cell) for table in tables for cell in table.get("hover", ())]
        for pattern in (ONE_OF_MANY, UNPUBLISHED, TWICE):
            assert [text for text in texts if pattern.search(text)] == []


# Figures of what surrounds the chamber still tell every row, and of some regions a longer title.
LONG = ("chairs", "councils", "presidential", "presidential_turnout", "regions")


@pytest.mark.parametrize("package", drawn.FOLDERS)
@pytest.mark.parametrize("name", [name for name in drawn.FIGURES if name not in LONG])
def test_titles_are_three_lines_at_most_and_alternative_texts_can_be_heard(
    package: str, name: str
) -> None:
    """On a screen of 360 pixels; an alternative text has no more than 600 characters.

    Names of the made-up country, and of its elections, are longer than those in use.
    """
    data, canvas = drawn.package(package), Canvas("light", "narrow")
    for choices in drawn.every_choice(name, data):
        captions = drawn.told_of(name, data, **choices).captions
        lines = canvas.wrap(captions.title, size=canvas.sizes.title, bold=True).split("<br>")
        assert len(lines) <= 3 or package == "country", captions.title
        assert len(captions.alternative) <= 600, captions.alternative


def test_what_was_not_found_is_said_of_each_number() -> None:
    """Registered and voted are missing in 2004 and 2012, the share of a bloc's votes here."""
    said_of = sketch("data/turnout").table.set_index("election_id")["hover"]
    assert "Voted: 5,253,864. Registered: 8,411,757." in said_of["1999"]
    assert said_of["2012"].endswith("Voted: not found. Registered: not found.")
    data = drawn.with_cells(
        drawn.package("data"), "results", {("2012", "nur_otan"): {"share_percent": pd.NA}}
    )
    story = drawn.told_of("first_party", data).table.set_index("election_id")["vote_hover"]
    assert story["2012"].endswith("Share of valid votes: not found.")


def test_the_least_that_a_second_list_gets_is_said_to_be_the_least() -> None:
    """Law of 2009: a second list has at least two seats; and so one, if it were one."""
    data = drawn.package("data")
    for election in ("2012", "2016", "2021", "2023"):
        row = election_rows(data)[election]
        value = field_value(pd.Series(row), "runner_up_minimum_seats", WORDS)
        assert value == "at least 2 seats"
    changed = pd.Series({"runner_up_minimum_seats": 1})
    assert field_value(changed, "runner_up_minimum_seats", WORDS) == "at least one seat"


def test_shares_beside_the_chambers_name_their_base() -> None:
    subtitle = sketch("data/chambers").captions.subtitle
    assert "of all ballots cast in 1999 and valid votes in 2004–2023" in subtitle


def test_a_region_with_two_figures_is_named() -> None:
    """2016: Kostanay has a figure from before the polls closed, and the final one."""
    assert sketch("data/regions").captions.subtitle.endswith(
        "figures of the same region of different days of the count: Kostanay (2016)."
    )


def test_an_open_end_says_up_to_which_year_there_is_a_record() -> None:
    told = sketch("data/chairs")
    days = [day for name in ("from_sure", "to_last") for day in told.table[name] if day]
    assert f"(last year on record here: {max(days).year})" in told.captions.subtitle
