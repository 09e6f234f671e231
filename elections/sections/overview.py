"""Overview: who held the chamber, how votes became seats, and when parties merged."""

from __future__ import annotations

from elections.package import ElectionData
from elections.sections.blocks import (
    Block,
    FigureBlock,
    KeyFigures,
    Links,
    PageLink,
    Paragraph,
)
from elections.sections.evidence import evidence
from elections.text import Words
from elections.text.overview import chamber_sentence, key_figures, status_sentence


def status(data: ElectionData, words: Words) -> list[Block]:
    """Say what the chamber is or was, and what the figures are: official results."""
    ended = data.chamber[data.chamber["ended"].notna()]
    return [
        Paragraph(chamber_sentence(data, words)),
        *evidence(data, ended, words, "chamber"),
        Paragraph(status_sentence(data, words), note=True),
    ]


def story(data: ElectionData, words: Words, *, after: bool) -> list[Block]:
    """Show the chambers side by side."""
    return [FigureBlock("chambers", {"after": after}, level=2)]


def numbers(data: ElectionData, words: Words) -> list[Block]:
    """Show the key figures, each with what it was at first, and lead on."""
    pages = ("seats", "votes", "election")
    links = tuple(PageLink(page, words.say(f"page-{page}")) for page in pages)
    return [KeyFigures(key_figures(data, words)), Links(links)]
