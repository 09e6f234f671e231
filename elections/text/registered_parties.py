"""How many parties there were, in words."""

from __future__ import annotations

import pandas as pd

from elections.package.dates import parse_partial_date
from elections.package.faults import NoDataError
from elections.package.loading import ElectionData
from elections.results.rows import Row, records
from elections.tables.registered_parties import LISTS, ticks
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.context import row_at_least
from elections.text.labels import election_labels, span
from elections.text.sentences import after_note
from elections.text.words import Words

# Series with a name at their first point alone; the others are named at every point.
SERIES = ("registered", LISTS)


def words(rows: pd.DataFrame, data: ElectionData, words: Words) -> Told:
    """Tell how many parties were registered, and how many lists stood.

    ``NoDataError`` where no source counts registered parties.
    """
    if not (rows["kind"] == "registered").any():
        raise NoDataError("party_counts: no row of kind registered")
    rows = rows.assign(
        election_label=rows["election_id"].map(election_labels(data, words)),
        election_short=rows["election_id"].map(election_labels(data, words, short=True)),
        counted=[words.say("registered_parties-kind", kind=kind) for kind in rows["kind"]],
        date_label=[words.partial_date(cell) for cell in rows["date"]],
    )
    rows = rows.assign(
        statement=[_statement(row, words) for _, row in rows.iterrows()],
        short=[
            words.say(
                "registered_parties-short",
                parties=words.number(int(row["parties"])),
                counted=row["counted"],
                named=row["kind"] not in SERIES or number == 0,
            )
            for number, (_, row) in zip(
                rows.groupby("kind").cumcount(), rows.iterrows(), strict=True
            )
        ],
    )
    rows = rows.assign(
        hover=[
            words.say("event", date=row["date_label"], what=row["statement"])
            for _, row in rows.iterrows()
        ]
    )
    lists = rows[rows["kind"] == LISTS]
    captions = Captions(
        title=_title(rows, words),
        subtitle=words.say("registered_parties-subtitle", span=span(lists["election_label"], words))
        + after_note(data, lists, words),
        alternative=_alternative(rows, words),
        lists={"ticks": tuple(words.number(tick) for tick in ticks(rows))},
        **source_and_conflicts(data, rows, words, ("party_counts.parties",)),
    )
    return Told(rows, captions)


def _statement(row: pd.Series, words: Words) -> str:
    if row["kind"] != LISTS:
        return words.text(row, "statement")
    return words.say("registered_parties-lists", count=int(row["parties"]), blocs=int(row["blocs"]))


def _title(rows: pd.DataFrame, words: Words) -> str:
    """Say how many of the active parties were registered, and the fewest and the last since."""
    registered = rows[rows["kind"] == "registered"]
    days = set(registered["date"])
    active = rows[(rows["kind"] == "active") & rows["date"].isin(days)]
    since = registered if active.empty else registered[registered["at"] >= active["at"].iloc[0]]
    first, last = since.iloc[0], since.iloc[-1]
    fewest = row_at_least(since, "parties")
    at_fewest = since[since["parties"] == fewest["parties"]]
    return words.say(
        "registered_parties-title",
        known=not active.empty,
        dip=fewest["parties"] < min(first["parties"], last["parties"]),
        active=0 if active.empty else int(active["parties"].iloc[0]),
        first=words.number(int(first["parties"])),
        start=_year(first),
        fewest=words.number(int(fewest["parties"])),
        low=words.list(dict.fromkeys(_year(row) for row in records(at_fewest))),
        last=words.number(int(last["parties"])),
        end=_year(last),
    )


def _year(row: pd.Series | Row) -> str:
    return str(parse_partial_date(row["date"]).first_named.year)


def _alternative(rows: pd.DataFrame, words: Words) -> str:
    sentences = []
    for kind, part in rows.groupby("kind", sort=False):
        days = part["election_label" if kind == LISTS else "date_label"]
        counts = [
            words.say("registered_parties-on", parties=words.number(int(parties)), date=day)
            for parties, day in zip(part["parties"], days, strict=True)
        ]
        sentences.append(
            words.say("registered_parties-alt", kind=str(kind), counts=words.list(counts))
        )
    return " ".join(sentences)
