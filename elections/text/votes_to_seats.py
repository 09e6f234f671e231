"""Votes to seats in words: who gained most in one election, in points."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import SHARE_CELLS, TIER_CELLS
from elections.package import ElectionData
from elections.results import Tier, rows_at_most
from elections.results.rows import EQUAL
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.labels import with_labels
from elections.text.sentences import brief, percent_ticks, vote_share_labels
from elections.text.words import Words

# The ticks, in percent, of a scale for small shares.
FINE = (0, 5, 10, 15, 20, 25)


def words(rows: pd.DataFrame, data: ElectionData, words: Words, *, compare: Tier) -> Told:
    """Tell how votes became seats in one election: who gained most, in points."""
    rows = with_labels(data, rows, words)
    rows = rows.assign(
        vote_label=vote_share_labels(rows, words, "vote_share"),
        seat_label=[words.seat_share(share) for share in rows["seat_share"]],
        bonus_label=[words.signed_points(row["bonus"]) for _, row in rows.iterrows()],
    )
    rows = rows.assign(
        shares_label=[
            _sentence("votes_to_seats-shares", row, compare, words) for _, row in rows.iterrows()
        ],
        vote_cell=[_cell("vote", row, words) for _, row in rows.iterrows()],
        seat_cell=[_cell("seat", row, words) for _, row in rows.iterrows()],
        none=["" if row["seats"] else "seat_cell" for _, row in rows.iterrows()],
        hover=[
            _sentence("votes_to_seats-hover", row, compare, words) for _, row in rows.iterrows()
        ],
    )
    gainers = rows_at_most(rows, "bonus")
    gainer = gainers.iloc[0]
    case = "title" if len(gainers) == 1 else "equal"
    moved = rows["bonus"].abs().max() > EQUAL
    title = words.say(
        f"votes_to_seats-{case if moved else 'level'}",
        party=words.list(gainers["label"]),
        tier=compare,
        votes=gainer["vote_label"],
        seats=gainer["seat_label"],
        bonus=gainer["bonus_label"],
        election=gainer["election_label"],
    )
    base = words.say("base", name=str(rows["base_name"].dropna().iloc[0]))
    fine = percent_ticks(words, FINE)
    captions = Captions(
        title=title,
        subtitle=words.say("votes_to_seats-subtitle", tier=compare, base=base),
        alternative=brief((f"{title}.", _alternative(rows, compare, words)), words),
        labels={
            "vote_cell": words.say("votes_to_seats-votes"),
            "seat_cell": words.say("votes_to_seats-seats"),
        },
        lists={
            "ticks": percent_ticks(words),
            "fine": fine,
            "fine_heads": tuple(words.say("votes_to_seats-fine", end=tick) for tick in fine),
        },
        **source_and_conflicts(data, rows, words, (*SHARE_CELLS, *TIER_CELLS[compare])),
    )
    return Told(rows, captions)


def _cell(side: str, row: pd.Series, words: Words) -> str:
    return words.say(
        f"votes_to_seats-{side}-cell",
        share=row[f"{side}_label"],
        seats=words.number(int(row["seats"])),
        there=bool(row["seats"]) if side == "seat" else pd.notna(row["vote_share"]),
    )


def _alternative(rows: pd.DataFrame, tier: Tier, words: Words) -> str:
    """Tell votes and seats of each contestant in a few words."""
    lists = [_sentence("votes_to_seats-alt", row, tier, words) for _, row in rows.iterrows()]
    election = rows["election_label"].iloc[0]
    return words.say("votes_to_seats-alts", election=election, lists="; ".join(lists))


def _sentence(key: str, row: pd.Series, tier: Tier, words: Words) -> str:
    return words.say(
        key,
        party=row["label"],
        election=row["election_label"],
        tier=tier,
        listed=pd.notna(row["vote_share"]),
        votes=row["vote_label"],
        share=row["seat_label"],
        seats=words.number(int(row["seats"])),
        seated=int(row["seats"]) > 0,
        total=int(row["total"]),
        bonus=words.signed_points(row["bonus"]),
    )
