"""Seat shares: how the seats of the chamber were divided, election by election."""

from __future__ import annotations

from elections.choices import Value
from elections.package import ElectionData
from elections.sections.blocks import Block, FigureBlock, Fold, Paragraph
from elections.text import Words


def shares(data: ElectionData, words: Words, **choices: Value) -> list[Block]:
    """Show seat shares over time, and say how seats are counted."""
    method = [
        Paragraph(words.say("seats-how-by", by=str(choices["by"]))),
        Paragraph(words.say("seats-how-nomination")),
    ]
    return [
        FigureBlock("seat_shares", choices, level=2),
        Fold(words.say("seats-how"), lambda: method, "seats-how", "notes"),
    ]
