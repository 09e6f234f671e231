"""The turnout of presidential elections beside that of the chamber's, in words."""

from __future__ import annotations

import pandas as pd

from elections.package.faults import NoDataError
from elections.package.loading import ElectionData
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.context import chamber_name, keys
from elections.text.sentences import brief, percent_ticks
from elections.text.words import Words, is_missing

CELLS = ("presidential_elections.turnout_percent", "elections.turnout_percent")


def words(rows: pd.DataFrame, data: ElectionData, words: Words) -> Told:
    """Tell the turnout of presidential elections beside that of elections to the chamber.

    ``NoDataError`` where no two can be compared.
    """
    compared = rows[rows["share"].notna() & rows["before_share"].notna()]
    if compared.empty:
        raise NoDataError("presidential_turnout: no presidential election to compare")
    chamber = chamber_name(data, words)
    rows = rows.assign(held_id=rows["presidential_id"].fillna(rows["election_id"]))
    rows = rows.assign(
        quantity="turnout",
        office_label=[
            words.say("office", office=office, chamber=chamber) for office in rows["office"]
        ],
        section="",
        head="",
        line=rows["office"] + "/" + rows["held_id"],
        name=[words.date(day) for day in rows["date"]],
        style=rows["office"],
        value=rows["share"],
        note=[
            "" if is_missing(value) else words.turnout(value) for value in rows["share_published"]
        ],
        keys=keys(rows, "office", "held_id"),
    )
    rows = rows.assign(
        hover=[
            words.say(
                "presidential_turnout-hover",
                office=row["office_label"],
                date=row["name"],
                share=words.turnout(row["share_published"]),
            )
            for _, row in rows.iterrows()
        ]
    )
    captions = Captions(
        title=words.say(
            "presidential_turnout-title",
            higher=int((compared["share"] > compared["before_share"]).sum()),
            count=len(compared),
            first=str(compared["date"].min().year),
            chamber=chamber,
        ),
        subtitle=words.say(
            "presidential_turnout-subtitle",
            span=words.span(str(rows["date"].iloc[0].year), str(rows["date"].iloc[-1].year)),
        ),
        alternative=brief(rows["hover"], words),
        labels={
            "president": words.say("office", office="president", chamber=chamber),
            "chamber": words.say("office", office="chamber", chamber=chamber),
        },
        lists={"ticks": percent_ticks(words)},
        **source_and_conflicts(data, rows, words, CELLS),
    )
    return Told(rows, captions)
