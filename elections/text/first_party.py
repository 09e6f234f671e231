"""The story in words: the first party's rise, the mergers, the key figures."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import SHARE_CELLS, TIER_CELLS
from elections.package.loading import ElectionData
from elections.results import Tier
from elections.results.rows import FigureRows, Row
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.labels import both_rows, election_labels, short_names, span, with_labels
from elections.text.mergers import mergers
from elections.text.sentences import (
    after_note,
    as_many,
    bases,
    brief,
    line_name,
    line_title,
    percent_ticks,
    vote_share_labels,
)
from elections.text.words import Words


def words(story: FigureRows, data: ElectionData, words: Words, *, compare: Tier) -> Told:
    """Tell the first party's votes and seats, and when others merged into it.

    Beside the shares are the ``mergers``, by moment, and ``notes`` on what else changed.
    """
    rows = with_labels(data, story.table, words)
    rows = rows.assign(
        election_short=rows["election_id"].map(election_labels(data, words, short=True)),
        vote_label=vote_share_labels(rows, words, "vote_share"),
        seat_label=[words.seat_share(value) for value in rows["seat_share"]],
    )
    for side in ("vote", "seat"):
        rows[f"{side}_hover"] = [_hover(side, row, compare, words) for _, row in rows.iterrows()]
    joined = mergers(story.beside["mergers"], data, words)
    party = line_name(rows, words)
    shares = rows["seat_share"].astype(float).fillna(-1)
    greatest = int(shares.to_numpy().argmax())
    between = (shares == shares.max()).sum() == 1 and greatest not in (0, len(rows) - 1)
    ends = rows.iloc[sorted({0, len(rows) - 1})]
    captions = Captions(
        title=words.say(
            "first_party-title",
            party=line_title(rows, words),
            points="; ".join(_end(row, compare, words) for _, row in ends.iterrows()),
        )
        + as_many(data, words),
        subtitle=words.say(
            "first_party-subtitle",
            tier=compare,
            bases=bases(rows, words),
            span=span(rows["election_label"], words),
            most=rows["election_label"].iloc[greatest] if between else "no",
            votes=rows["vote_label"].iloc[greatest],
            seats=rows["seat_label"].iloc[greatest],
        )
        + after_note(data, rows, words),
        alternative=_alternative(rows, joined, party, compare, words),
        labels={
            "vote": words.say("first_party-vote"),
            "seat": words.say("first_party-seat", tier=compare),
            "mergers": words.say("first_party-mergers", party=party),
        },
        lists={"ticks": percent_ticks(words)},
        **source_and_conflicts(
            data,
            both_rows(rows, joined),
            words,
            (*SHARE_CELLS, *TIER_CELLS[compare]),
            about=rows,
        ),
    )
    return Told(
        rows, captions, {"mergers": joined, "notes": _notes(story.records("turns"), data, words)}
    )


def _end(row: pd.Series, tier: Tier, words: Words) -> str:
    """Say votes and seats of an election, each by its name."""
    return words.say(
        "first_party-point",
        election=row["election_label"],
        votes=row["vote_label"],
        tier=tier,
        seats=row["seat_label"],
    )


def _notes(turns: list[Row], data: ElectionData, words: Words) -> pd.DataFrame:
    """Say what happened on each of these days, in full and in brief.

    Columns: date, note, brief.
    """
    names = {"": "", **short_names(data, words)}
    notes = [
        (
            row["date"],
            *(
                words.say(
                    f"first_party-{row['kind']}",
                    year=str(row["date"].year),
                    name=names[row["party_id"]],
                    long=long,
                )
                for long in ("yes", "no")
            ),
        )
        for row in turns
    ]
    return pd.DataFrame(notes, columns=["date", "note", "brief"])


def _alternative(
    rows: pd.DataFrame, joined: pd.DataFrame, party: str, tier: Tier, words: Words
) -> str:
    """Tell votes and seats at each election, and in a few words who merged when."""
    sentences = [words.say("first_party-alts", tier=tier)]
    sentences += [_votes_and_seats(row, words) for _, row in rows.iterrows()]
    if len(joined):
        sentences += [words.say("first_party-alt-mergers", party=party), *joined["plain"]]
    return brief(sentences, words)


def _votes_and_seats(row: pd.Series, words: Words) -> str:
    return words.say(
        "first_party-alt",
        election=row["election_label"],
        votes=row["vote_label"],
        seats=words.number(int(row["seats"])),
        total=int(row["total"]),
        share=row["seat_label"],
    )


def _hover(side: str, row: pd.Series, tier: Tier, words: Words) -> str:
    return words.say(
        f"first_party-{side}-hover",
        tier=tier,
        party=row["label"],
        election=row["election_label"],
        votes=words.number(row["votes"]),
        share=row["vote_label"],
        base=words.say("base", name=str(row["base_name"])),
        seats=words.number(int(row["seats"])),
        total=int(row["total"]),
        seat_share=row["seat_label"],
    )
