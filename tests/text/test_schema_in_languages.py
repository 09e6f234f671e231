"""What is no message in English: dictionary, units, codes and names, in Russian and Kazakh."""

from __future__ import annotations

import datetime

import pandas as pd
import pytest

from elections.charts.canvas.look import Width
from elections.figures import figure
from elections.package import DataError, schema
from elections.package.loading import ElectionData
from elections.sections import election, sources
from elections.text import Words, library, load_words
from elections.text.claims import told_claims
from elections.text.conflicts import conflict_grid
from elections.text.election import field_value
from elections.text.intervals import observers_of_each
from elections.text.labels import code_in_words, year_tick
from elections.text.messages import parsed
from elections.text.recalculation import article
from elections.text.references import values_table
from elections.text.row_names import row_names
from tests import drawn

RU, KK, EN = load_words("ru"), load_words("kk"), load_words("en")


def dictionary(data: ElectionData, table: str, words: Words) -> dict[str, tuple[str, ...]]:
    """Return the dictionary of a table by column: type, unit, meaning."""
    return {row[0]: row[1:] for row in library.dictionary(data, table, words).rows}


def test_the_dictionary_speaks_the_reader_s_language(data: ElectionData) -> None:
    assert dictionary(data, "elections", RU)["timing"] == (
        "одно из: regular (очередные), early (внеочередные)",
        "–",
        "Очередные или внеочередные.",
    )
    assert dictionary(data, "elections", KK)["registered"] == (
        "бүтін сан",
        "сайлаушы",
        "Тізімге енгізілген сайлаушылар.",
    )
    # The same name, another meaning: on lists candidates are registered, and parties.
    meanings = [
        dictionary(data, one, RU)["registered"][2] for one in ("list_candidates", "parties")
    ]
    assert meanings == [
        "Кандидаты в зарегистрированном списке.",
        "Первая регистрация под этим названием.",
    ]


@pytest.mark.parametrize("words", [RU, KK], ids=["ru", "kk"])
def test_nothing_of_the_dictionary_is_english(data: ElectionData, words: Words) -> None:
    english = {
        (table.name, c.name): c.description for table in schema.TABLES for c in table.columns
    }
    for table in schema.TABLES:
        assert library.description(table.name, words) != table.description
        grid = library.dictionary(data, table.name, words)
        meanings = [row[3] for row in grid.rows]
        assert not set(meanings) & set(english.values())
        assert len(meanings) == len(table.columns)


def test_the_page_describes_its_table_in_the_reader_s_language(data: ElectionData) -> None:
    first, *_ = sources.table(data, RU, table="women_deputies", find="")
    assert "Женщины среди депутатов в начале созыва." in str(first)


def test_a_code_is_said_in_words() -> None:
    assert code_in_words("party_chairs", "capacity", "acting_chair", RU) == "и. о. председателя"
    assert code_in_words("conflicts", "kind", "other_base", KK) == "басқа негіз"
    assert code_in_words("elections", "allocation_rule", "hare", EN) == (
        "Hare quota and largest remainders"
    )
    # One code, of an event and of a party that is counted.
    said = [code_in_words(t, c, "registered", RU) for t, c in (("party_events", "type"), PARTIES)]
    assert said == ["регистрация", "зарегистрированные"]
    # What is no code stands as it is.
    assert code_in_words("parties", "party_id", "ak_zhol", EN) == "ak_zhol"
    assert code_in_words("reforms", "kind", "some_thing", RU) == "some_thing"


PARTIES = ("party_counts", "kind")


def test_cells_that_sources_give_otherwise_are_written_in_the_language(data: ElectionData) -> None:
    """The party's end of 2013, the first chair in name only, and a share with its digits."""
    for words, day, chair, share, above in (
        (EN, "26 April 2013", "nominal chair", "30.89%", ">50%"),
        (
            RU,
            "26\N{NO-BREAK SPACE}апреля 2013\N{NARROW NO-BREAK SPACE}г.",
            "номинальный председатель",
            "30,89\N{NO-BREAK SPACE}%",
            ">50\N{NO-BREAK SPACE}%",
        ),
        (
            KK,
            "2013\N{NARROW NO-BREAK SPACE}ж. 26\N{NO-BREAK SPACE}сәуір",
            "номиналды төраға",
            "30,89%",
            ">50%",
        ),
    ):
        names = row_names(data, words)
        assert names.value("parties", "ended", "2013-04-26") == day
        assert names.value("party_chairs", "capacity", "nominal_chair") == chair
        assert names.value("results", "share_percent", "30.89") == share
        assert names.value("elections", "turnout_percent", ">50") == above
        assert names.value("elections", "registered", pd.NA) == "–"
        cells = [
            cell for row in conflict_grid(data, data.conflicts, words).rows for cell in row[1:3]
        ]
        assert not [cell for cell in cells if "_" in cell]


def test_keys_of_rows_are_said_in_words(data: ElectionData) -> None:
    names = row_names(data, RU)
    assert names.row("election_sources", "2004/turnout_percent") == "2004, Явка"
    assert names.row("regional_turnout", "2021/almaty/partial_day").endswith(
        ", до закрытия участков"
    )


def test_values_that_rest_on_a_source_are_in_words(data: ElectionData) -> None:
    entries = pd.DataFrame(
        [{"table": "parties", "row": "otan", "fields": ("kind",), "confidence": "high"}]
    )
    assert values_table(data, entries, RU)["value"].tolist() == ["партия"]


def test_figures_in_texts_are_written_as_the_language_does(data: ElectionData) -> None:
    held = {
        table: {
            "/".join(str(row[part]) for part in schema.table(table).key): row
            for row in data.tables[table].to_dict("records")
        }
        for table in ("facts", "conflicts", "reform_changes")
    }
    place = {
        ("facts", "value", "38.1"): "38,1",
        ("facts", "value", ">340000"): ">340\N{NO-BREAK SPACE}000",
        ("facts", "value", "150000–160000"): "150\N{NO-BREAK SPACE}000–160\N{NO-BREAK SPACE}000",
        ("conflicts", "value_other", "80.73"): "80,73\N{NO-BREAK SPACE}%",
        ("reform_changes", "value_before", "50000"): "50\N{NO-BREAK SPACE}000",
        ("reform_changes", "value", "true"): "да",
    }
    for (table, field, stands), said in place.items():
        row = next(key for key, cells in held[table].items() if cells[field] == stands)
        entries = pd.DataFrame(
            [{"table": table, "row": row, "fields": (field,), "confidence": "high"}]
        )
        assert values_table(data, entries, RU)["value"].tolist() == [said]


def test_claims_count_in_the_reader_s_language(data: ElectionData) -> None:
    told = {one.claim_id: one for one in told_claims(data, RU)}
    assert [value for _, value in told["002_14b"].values] == ["50\N{NO-BREAK SPACE}000 членов"] * 2


def test_claims_name_parties_in_the_reader_s_language(data: ElectionData) -> None:
    told = {one.claim_id: one for one in told_claims(data, RU)}
    assert [value for _, value in told["002_26d"].values] == [
        "Коммунистическая партия Казахстана",
        "Коммунистическая народная партия Казахстана",
    ]


def test_observers_have_their_names_in_the_language(data: ElectionData) -> None:
    told = [observers_of_each(data.observers, words)["who"].unique() for words in (RU, KK)]
    assert [list(one) for one in told] == [["БДИПЧ ОБСЕ"], ["ЕҚЫҰ ДИАҚБ"]]
    page = str(election.observers(data, KK, election="2021"))
    assert all(f"{name}." in page for name in ("ТМД", "ШЫҰ", "ҰҚШҰ ПА", "ЕҚЫҰ ДИАҚБ, ЕҚЫҰ ПА"))


def test_articles_are_named_in_the_language(data: ElectionData) -> None:
    row = data.elections.set_index("election_id").loc["2021"]
    said = [field_value(row, "threshold_article", words) for words in (EN, RU, KK)]
    assert said == ["Art. 97-1", "ст. 97-1", "97-1-бап"]
    assert "ст. 43, п. 5" in article(row, RU)
    missing = row.copy()
    missing[[f"threshold_article_{one}" for one in data.languages]] = pd.NA
    assert field_value(missing, "threshold_article", RU) is None


def test_notes_on_sources_are_in_the_language(data: ElectionData) -> None:
    noted = data.sources[data.sources["note_en"] == "In Kazakh."].iloc[0]
    assert (RU.text(noted, "note"), KK.text(noted, "note")) == (
        "На казахском языке.",
        "Қазақ тілінде.",
    )


def test_months_are_parted_by_spaces_and_years_are_not() -> None:
    assert [words.span("1999", "2004") for words in (EN, RU, KK)] == ["1999–2004"] * 3
    assert RU.span("март 1994 г.", "октябрь 1998 г.") == "март 1994 г.\u00a0– октябрь 1998 г."
    assert KK.span("март", "март") == "март"


def test_a_year_under_a_tick_has_four_digits_where_there_is_room() -> None:
    day = datetime.date(2004, 9, 19)
    assert [year_tick(day, words) for words in (EN, RU, KK)] == ["’04", "2004", "2004"]
    assert [year_tick(day, words, short=True) for words in (EN, RU, KK)] == ["’04", "04", "04"]


@pytest.mark.parametrize(("width", "room"), [("wide", True), ("narrow", False)])
def test_the_measures_take_the_form_for_which_there_is_room(
    data: ElectionData, width: Width, room: bool
) -> None:
    drawing = figure("measures", data, RU, width=width)
    layout = drawn.plotly_of(drawing).to_dict()["layout"]
    ticks = [
        tick for name in layout if name.startswith("xaxis") for tick in layout[name]["ticktext"]
    ]
    assert ticks
    assert {len(tick) for tick in ticks} == {4 if room else 2}


def test_the_map_says_into_which_party_one_went(data: ElectionData) -> None:
    for words, into in (
        (RU, "присоединение к партии Отан\u00a0— "),
        (KK, "Отан партиясына қосылуы\u00a0— "),
    ):
        lines = figure("consolidation_map", data, words).told.beside["lines"]
        assert any(into in hover for hover in lines["hover"])


def test_voters_and_candidates_have_heads_of_their_own() -> None:
    for words in (RU, KK):
        heads = {words.say(f"column-{name}") for name in ("registered", "candidates-registered")}
        assert len(heads) == 2


def test_a_comment_says_what_a_message_is_given_besides() -> None:
    """A language may ask for what English need not say; for nothing else."""
    english = parsed("en.ftl", b"# $body: what it is\na = { $n }", {})[1]
    assert english == {"a": {"$n", "$body"}}
    parsed("fr.ftl", b"a = { $n }{ $body }", english, whole=False)
    with pytest.raises(DataError, match="other"):
        parsed("fr.ftl", b"a = { $n }{ $other }", english, whole=False)
