"""Vote shares: how the list vote was divided, on which base, and who took part."""

from __future__ import annotations

from elections.package import ElectionData
from elections.sections.blocks import Block, FigureBlock, Paragraph
from elections.text import Words


def first_party(data: ElectionData, words: Words, *, compare: str, after: bool) -> list[Block]:
    """Show the first party's way to its majority: its votes beside its seats."""
    called = words.say("first_party-called")
    return [
        FigureBlock("first_party", {"compare": compare, "after": after}, level=2, called=called)
    ]


def shares(data: ElectionData, words: Words, *, base: str, after: bool) -> list[Block]:
    """Show vote shares over time on one base, and say what that is."""
    return [
        FigureBlock(
            "vote_shares",
            {"base": base, "after": after},
            level=2,
            called=words.say("vote_shares-called"),
        ),
        Paragraph(words.say("votes-how-base", base=base)),
    ]


def turnout(data: ElectionData, words: Words, *, after: bool) -> list[Block]:
    """Show turnout over time."""
    called = words.say("turnout-called")
    return [FigureBlock("turnout", {"after": after}, level=2, called=called)]
