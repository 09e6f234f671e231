"""Figures and sections are made once and kept; nothing that they depend on is left out."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from elections.package import ElectionData
from elections.text import load_words
from ui import kept
from ui.reader import Reader


@pytest.fixture
def reader(data: ElectionData) -> Reader:
    """A reader on a wide screen, by day."""
    return Reader(data, load_words("en"), "light", "wide")


def test_the_same_choices_are_drawn_and_said_once(reader: Reader) -> None:
    again = replace(reader)
    chosen = {"election": "2004"}
    first = kept.shown_figure(reader, "chamber", chosen)
    assert kept.shown_figure(again, "chamber", dict(chosen)) is first
    assert kept.blocks(again, "rules.steps", dict(chosen)) is kept.blocks(
        reader, "rules.steps", chosen
    )


def test_whatever_a_figure_depends_on_is_drawn_anew(reader: Reader, country: ElectionData) -> None:
    readers = (
        reader,
        replace(reader, scheme="dark"),
        replace(reader, width="narrow"),
        replace(reader, data=country),
        replace(reader, words=replace(reader.words, language="kk")),
    )
    shown = [
        kept.shown_figure(one, "seat_shares", {"tier": tier, "by": by})
        for one in readers
        for tier in ("all", "list")
        for by in ("label", "family")
    ]
    assert all(one is not other for one, other in combinations(shown, 2))
    assert len({(one.drawing.json, one.drawing.captions.title) for one in shown[:16]}) == 16


def test_sources_are_counted_where_somebody_asks(reader: Reader) -> None:
    shown = kept.shown_figure(reader, "what_if", {"election": "2004"})
    assert "evidence" not in vars(shown)
    assert "sources" in shown.evidence
