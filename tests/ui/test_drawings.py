"""Drawings are made once and kept; nothing that they depend on is left out of the key."""

from __future__ import annotations

from dataclasses import replace

import pytest
import streamlit as st

from elections.package.loading import ElectionData
from elections.text import load_words
from ui.drawings import Drawing, chamber, kept, seat_shares
from ui.reader import Reader


@pytest.fixture
def reader(data: ElectionData) -> Reader:
    """A reader before whom nothing was drawn."""
    st.cache_resource.clear()
    return Reader(data, load_words("en"), "light", "wide")


def drawing_of(text: str, drawn: list[str]) -> Drawing:
    drawn.append(text)
    return Drawing(text, None, None, None, ())  # type: ignore[arg-type]


def test_the_same_choices_are_drawn_once(reader: Reader) -> None:
    again = replace(reader, words=load_words("en"))
    assert chamber(reader, election="2004") is chamber(again, election="2004")


def test_whatever_a_drawing_depends_on_is_drawn_anew(reader: Reader, country: ElectionData) -> None:
    drawn: list[str] = []

    def draw(reader: Reader, *, tier: str, after: bool) -> Drawing:
        return drawing_of(f"{reader.scheme} {reader.width} {tier} {after}", drawn)

    readers = [
        reader,
        replace(reader, scheme="dark"),
        replace(reader, width="narrow"),
        replace(reader, data=country),
        replace(reader, words=replace(reader.words, language="kk")),
    ]
    for _ in range(2):
        for one in readers:
            for tier in ("all", "list"):
                for after in (True, False):
                    found = kept(one, draw, tier=tier, after=after)
                    assert found.name == f"{one.scheme} {one.width} {tier} {after}"
    assert len(drawn) == len(readers) * 4


def test_two_figures_of_the_same_name_are_told_apart(reader: Reader) -> None:
    def first() -> object:
        def draw(_: Reader, *, after: bool) -> Drawing:
            return drawing_of("first", [])

        return draw

    def second() -> object:
        def draw(_: Reader, *, after: bool) -> Drawing:
            return drawing_of("second", [])

        return draw

    found = [kept(reader, draw(), after=True).name for draw in (first, second)]  # type: ignore[arg-type]
    assert found == ["first", "second"]


def test_a_kept_figure_is_that_of_its_choices(reader: Reader) -> None:
    def title(**choices: object) -> str:
        drawing = seat_shares(reader, **choices)  # type: ignore[arg-type]
        return drawing.captions.title

    label = title(by="label", tier="all", appointed=False, after=True)
    family = title(by="family", tier="all", appointed=False, after=True)
    assert label != family
    assert title(by="label", tier="all", appointed=False, after=True) == label
