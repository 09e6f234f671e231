"""The story in words: the first party's rise, the mergers, the key figures."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import SEAT_CELLS, SHARE_CELLS, conflicts_on
from elections.package.loading import ElectionData
from elections.results import first_party
from elections.text.captions import Captions, Told
from elections.text.labels import (
    both_rows,
    dressed,
    source_line,
    span,
)
from elections.text.mergers import mergers
from elections.text.sentences import after_note, bases, core, known, line_name, percent_ticks
from elections.text.words import Words


def words(rows: pd.DataFrame, data: ElectionData, words: Words) -> Told:
    """Tell the first party's votes and seats, and when others merged into it.

    Beside the shares are the ``mergers``, by moment.
    """
    rows = dressed(data, rows, words)
    rows = rows.assign(
        vote_label=[
            words.vote_share(known(share), known(published))
            for share, published in zip(rows["vote_share"], rows["share_published"], strict=True)
        ],
        seat_label=[words.seat_share(known(value)) for value in rows["seat_share"]],
    )
    rows = rows.assign(
        vote_hover=[_sentence("first_party-vote-hover", row, words) for _, row in rows.iterrows()],
        seat_hover=[_sentence("first_party-seat-hover", row, words) for _, row in rows.iterrows()],
    )
    joined = mergers(data, words, line=first_party(data))
    disputed = conflicts_on(data, rows, (*SHARE_CELLS, *SEAT_CELLS))
    captions = Captions(
        _title(data, rows, words),
        words.say(
            "first_party-subtitle",
            bases=bases(rows, words),
            span=span(rows["election_label"], words),
        )
        + after_note(data, rows, words),
        source_line(data, both_rows(rows, joined), words, conflicts=disputed),
        " ".join([*rows["vote_hover"], *rows["seat_hover"], *joined["hover"]]),
        {
            "vote": words.say("first_party-vote"),
            "seat": words.say("first_party-seat"),
            "mergers": words.say("first_party-mergers", party=rows["label"].iloc[-1]),
        },
        tuple(disputed["conflict_id"]),
        {"ticks": percent_ticks(words)},
    )
    return Told(rows, captions, {"mergers": joined})


def _title(data: ElectionData, rows: pd.DataFrame, words: Words) -> str:
    held = core(data, rows)
    first, last = held.iloc[0], held.iloc[-1]
    return words.say(
        "first_party-title",
        party=line_name(held, words),
        votes_first=first["vote_label"],
        votes_last=last["vote_label"],
        seats_first=first["seat_label"],
        seats_last=last["seat_label"],
        start=first["election_label"],
        end=last["election_label"],
    )


def _sentence(key: str, row: pd.Series, words: Words) -> str:
    return words.say(
        key,
        party=row["label"],
        election=row["election_label"],
        votes=words.number(known(row["votes"])),
        share=row["vote_label"],
        base=words.say("base", name=str(row["base_name"])),
        seats=words.number(int(row["seats"])),
        total=words.number(int(row["total"])),
        seat_share=row["seat_label"],
    )
