"""What became of a chamber between two elections, in words."""

from __future__ import annotations

import pandas as pd

from elections.measures.mergers import Merged
from elections.package.loading import ElectionData
from elections.results import APPOINTED
from elections.results.rows import FigureRows
from elections.tables.between_elections import Between
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.consolidation import merged_names, merger_target, named_parties
from elections.text.context import row_for_each_party
from elections.text.labels import both_rows, election_labels, short_names, with_labels
from elections.text.sentences import brief, listed_seats, percent_ticks
from elections.text.words import Words, is_missing

CELLS = ("results.list_seats", "results.constituency_seats", "memberships.seats")


def words(rows: FigureRows, data: ElectionData, words: Words) -> Told:
    """Tell the seats of a chamber step by step, and beside them the ``claims`` of others."""
    (pair,) = (Between(**row) for row in rows.records("pair"))
    names, ends = short_names(data, words), _ends(pair, data, words)
    steps = with_labels(data, rows.table, words)
    steps = steps.assign(
        label=steps["label"].fillna(words.say("between_elections-others")),
        head=[words.say("between_elections-head", step=step, **ends) for step in steps["step"]],
        quantity="seat_share",
    )
    steps = steps.assign(hover=[_sentence(row, names, words) for _, row in steps.iterrows()])
    of_party = steps[steps["part"] == "party"].set_index("step")["share"].map(words.seat_share)
    # Before the merger the party that came of it may not have been there.
    steps = steps.assign(end=steps["step"].map(of_party).fillna(""))
    statements = _claims(rows.beside["claims"], words)
    captions = Captions(
        title=_title(pair, steps, data, words),
        subtitle=words.say(
            "between_elections-subtitle",
            whole=(steps["part"] == APPOINTED).any(),
            claims=not statements.empty,
            span=words.span(ends["before"], ends["after"]),
        ),
        alternative=_alternative(steps, statements, words),
        labels={"claims": words.say("between_elections-claims")},
        lists={"ticks": percent_ticks(words)},
        **source_and_conflicts(
            data, both_rows(steps, statements), words, CELLS, about=row_for_each_party(steps)
        ),
    )
    return Told(steps, captions, {"claims": statements})


def between_heading(pair: Between, data: ElectionData, words: Words) -> str:
    """Name the two elections between which parties merged.

    >>> from elections.package.loading import load
    >>> from elections.tables.between_elections import between
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> between_heading(between(data, "1990"), data, load_words("en"))
    'From the chamber of 1990 to that of March 1994'
    """
    ends = _ends(pair, data, words)
    return words.say("between_elections-heading", before=ends["before"], after=ends["after"])


def between_sentence(pair: Between, data: ElectionData, words: Words) -> str:
    """Say whose seats came together by mergers, and how many these were.

    >>> from elections.package.loading import load
    >>> from elections.tables.between_elections import between
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> between_sentence(between(data, "1990"), data, load_words("en"))[-45:]
    'part of Land and Craft (the mergers of 1993).'
    """
    merger, names = pair.merger, short_names(data, words)
    equal = [
        f"{words.list(merged_names(data, merged.parties, names, words))} → {names[merged.target]}"
        for merged in pair.equal
    ]
    also = words.say("between_elections-equal", mergers="; ".join(equal)) if equal else ""
    sentence = words.say(
        "between_elections-merged",
        names=words.list(merged_names(data, merger.parties, names, words)),
        count=len(merger.parties),
        seats=words.number(merger.seats),
        members=words.number(merger.seats_by_membership),
        total=words.number(merger.total),
        party=names[merger.target],
        alone=not merger.continuing,
        both=words.number(merger.seats + merger.continuing_seats),
        both_members=words.number(_by_membership(merger)),
        **_ends(pair, data, words),
    )
    return f"{sentence} {also}".strip()


def _ends(pair: Between, data: ElectionData, words: Words) -> dict[str, str]:
    """Name both elections and the mergers between them."""
    labels, merger = election_labels(data, words), pair.merger
    return {
        "before": labels[pair.before],
        "after": labels[pair.after],
        "mergers": words.say(
            "between_elections-mergers",
            count=len(merger.events),
            dated=len(merger.years),
            years=words.list([str(year) for year in merger.years]),
        ),
    }


def _by_membership(merger: Merged) -> int:
    return (merger.seats_by_membership or 0) + (merger.continuing_by_membership or 0)


def _title(pair: Between, rows: pd.DataFrame, data: ElectionData, words: Words) -> str:
    names, merger = short_names(data, words), pair.merger
    last = rows[(rows["step"] == "elected") & (rows["part"] == "party")]
    return words.say(
        "between_elections-title",
        party=merger_target(merger, names, words)
        if merger.continuing
        else words.say("between_elections-became", party=names[merger.target]),
        alone=not merger.continuing,
        first=words.number(merger.continuing_seats if merger.continuing else merger.seats),
        total=words.number(merger.total),
        merged=words.number(merger.continuing_seats + merger.seats),
        members=words.number(merger.continuing_by_membership or 0),
        merged_members=words.number(_by_membership(merger)),
        seats=words.number(int(last["seats"].sum())),
        elected=words.number(int(rows[rows["step"] == "elected"]["total"].iloc[0])),
        **_ends(pair, data, words),
    )


def _sentence(row: pd.Series, names: dict[str, str], words: Words) -> str:
    return words.say(
        "between_elections-hover",
        head=row["head"],
        party=row["label"],
        count=len(row["parties"]),
        names=named_parties(row["parties"], names, words),
        seats=words.number(int(row["seats"])),
        total=int(row["total"]),
        share=words.seat_share(row["share"]),
    )


def _claims(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Return what was said of the seats in between, each with its share and who said so."""
    rows = rows.assign(
        given_by=[words.text(row, "given_by") for _, row in rows.iterrows()],
        statement=[words.text(row, "statement") for _, row in rows.iterrows()],
        share_label=[
            words.say(
                "between_elections-share",
                approximate=row["approximate"],
                share=words.seat_share(
                    row["share"] if is_missing(row["share_percent"]) else row["share_percent"]
                ),
            )
            for _, row in rows.iterrows()
        ],
    )
    return rows.assign(
        quantity="seat_share",
        share_published=rows["share_percent"],
        hover=rows["statement"],
        said=[
            words.say("between_elections-said", share=share, given_by=who)
            for share, who in zip(rows["share_label"], rows["given_by"], strict=True)
        ],
    )


def _alternative(rows: pd.DataFrame, statements: pd.DataFrame, words: Words) -> str:
    steps = [
        words.say(
            "between_elections-alt",
            head=part["head"].iloc[0],
            seats=listed_seats(part, words),
            total=int(part["total"].iloc[0]),
        )
        for _, part in rows.groupby("step", sort=False)
    ]
    if len(statements):
        shares = words.list(statements["said"])
        steps.append(words.say("between_elections-alt-claims", shares=shares))
    return brief(steps, words)
