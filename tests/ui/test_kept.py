"""Figures and sections are made once and kept; nothing that they depend on is left out."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations
from types import SimpleNamespace

import pytest
from streamlit.testing.v1 import AppTest

import ui.reader
from elections.package import ElectionData
from elections.sections import SECTIONS, section
from elections.sections.blocks import FigureBlock
from elections.text import load_words
from ui import kept, writer
from ui.reader import Reader


@pytest.fixture
def reader(data: ElectionData) -> Reader:
    """A reader on a wide screen, by day."""
    return Reader(data, load_words("en"), "light", "wide")


def test_the_same_choices_are_drawn_and_said_once(reader: Reader) -> None:
    again = replace(reader)
    chosen = {"election": "2004"}
    first = kept.drawing(reader, FigureBlock("chamber", chosen))
    assert kept.drawing(again, FigureBlock("chamber", dict(chosen))) is first
    names = ("rules.recalculation", "rules.steps")
    assert kept.shown(again, names, dict(chosen)) is kept.shown(reader, names, chosen)


def test_whatever_a_figure_depends_on_is_drawn_anew(reader: Reader, country: ElectionData) -> None:
    readers = (
        reader,
        replace(reader, scheme="dark"),
        replace(reader, width="narrow"),
        replace(reader, data=country),
        replace(reader, words=replace(reader.words, language="kk")),
    )
    shown = [
        kept.drawing(one, FigureBlock("seat_shares", {"tier": tier, "by": by}))
        for one in readers
        for tier in ("all", "list")
        for by in ("name", "successor")
    ]
    assert all(one is not other for one, other in combinations(shown, 2))
    assert len({(one.json, one.captions.title) for one in shown[:16]}) == 16


def test_the_values_on_which_sources_differ_are_as_many_as_the_source_line_says(
    reader: Reader,
) -> None:
    for name in ("turnout", "seat_shares", "vote_shares", "women"):
        shown = kept.drawing(reader, FigureBlock(name))
        said = re.search(r"Sources differ on (\d+) values", shown.captions.source)
        assert kept.values_differing(reader, shown) == int(said[1] if said else 0)
    assert kept.values_differing(reader, kept.drawing(reader, FigureBlock("seat_shares"))) == 6


def test_a_choice_that_no_section_takes_is_named_with_those_they_take(reader: Reader) -> None:
    with pytest.raises(ValueError, match="no choice 'base'") as error:
        kept.shown(
            reader, ("votes.first_party", "votes.turnout"), {"after": True, "base": "published"}
        )
    assert str(error.value) == (
        "votes.first_party, votes.turnout: no choice 'base': expected compare, after"
    )


def test_a_section_that_there_is_not_is_refused_with_what_there_is(reader: Reader) -> None:
    with pytest.raises(ValueError, match=r"no section 'votes\.nothing': .*\bvotes\.turnout\b"):
        kept.shown(reader, ("votes.turnout", "votes.nothing"), {})


def test_what_is_written_again_is_what_was_written_first() -> None:
    """In a second run nothing is made anew, and the page shows the same all the same."""

    def script() -> None:
        import streamlit as st

        from elections.package import load
        from elections.text import load_words
        from ui import kept
        from ui.reader import Reader

        def write() -> None:
            st.session_state["made"] = st.session_state.get("made", 0) + 1
            st.markdown("said")

        reader = Reader(load("tests/country"), load_words("en"), "light", "wide")
        kept.written(reader, "a view of the test", write)

    at = AppTest.from_function(script, default_timeout=60).run()
    assert ([one.value for one in at.markdown], at.session_state["made"]) == (["said"], 1)
    at.run()
    assert ([one.value for one in at.markdown], at.session_state["made"]) == (["said"], 1)


def test_the_figures_made_beforehand_are_those_that_pages_ask_for(reader: Reader) -> None:
    asked = [
        block
        for name in SECTIONS
        for block in section(name, reader.data, reader.words)
        if isinstance(block, FigureBlock)
    ]
    assert len(asked) > 20
    made = kept.usual_figures(reader.data, reader.words)
    for drawing, block in zip(made, asked, strict=True):
        assert kept.drawing(reader, block) is drawing, block.name


def test_of_what_readers_make_up_few_are_kept(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows found by a reader's words, and pictures as large as a reader's letters."""
    rooms: list[str] = []
    monkeypatch.setattr(kept, "_written", lambda **_: rooms.append("many"))
    monkeypatch.setattr(kept, "_few_written", lambda **_: rooms.append("few"))
    monkeypatch.setattr(writer, "_show", lambda *_: None)
    for find, room in (("", "many"), ("otan", "few")):
        rooms.clear()
        writer.show(reader, "sources.table", table="results", find=find)
        assert set(rooms) == {room}
    kept.written(replace(reader, text_scale=1.25), "figure", lambda: None)
    assert rooms[-1] == "few"


@pytest.mark.parametrize(
    ("stated", "scale"), [(1.3001, 1.25), (2.9, 3.0), (1, 1.0), (99, 1.0), ("2", 1.0), (None, 1.0)]
)
def test_letters_are_enlarged_by_steps(
    stated: object, scale: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    session: dict[str, object] = {"_viewport": {"scale": stated}}
    monkeypatch.setattr(ui.reader, "st", SimpleNamespace(session_state=session))
    ui.reader._remember_scale()
    assert ui.reader._text_scale() == scale
