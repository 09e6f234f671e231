"""Posts of rural heads by nominating party, and women among the deputies."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pandas as pd

from elections.package.loading import ElectionData
from elections.results.rows import contestants, elections_shown, joined_ids, percentages, weaker
from elections.results.votes import vote_shares
from elections.tables.context import election_of_the_day, facts_of

UNNAMED = "unnamed"
_POSTS_FACT = re.compile(r"rural_heads_\d+_posts")
POST_COLUMNS = ["date", "party_id", "posts", "total", "share", "source_ids", "confidence"]
VOTE_COLUMNS = [
    "election_id",
    "party_id",
    "share",
    "share_published",
    "source_ids",
    "confidence",
]


def rural_posts(data: ElectionData) -> pd.DataFrame:
    """Return the posts of rural heads won by each party's nominees, on the last day given.

    ``total`` is the number of posts put to the vote, where a fact of that day has it, else
    that of the posts given; what is left of it has a row of its own, ``unnamed``: nobody
    says who nominated. Columns: date, party_id, posts, total, share (percent of total),
    source_ids, confidence; most posts first, what nobody says last.

    >>> from elections.package.loading import load
    >>> rural_posts(load("tests/country"))[["party_id", "posts"]].to_numpy().tolist()
    [['progress', 118], ['independents', 61]]
    """
    if data.rural_heads.empty:
        return pd.DataFrame(columns=POST_COLUMNS)
    day = max(data.rural_heads["date"])
    order = contestants(data).set_index("party_id")["display_order"]
    rows = data.rural_heads[data.rural_heads["date"] == day]
    rows = rows.assign(_order=rows["party_id"].map(order))
    rows = rows.sort_values(["posts", "_order"], ascending=[False, True], kind="stable")
    rows = _with_rest(rows, _posts_fact(data, day))
    rows = rows.assign(share=percentages(rows["posts"], rows["total"]))
    return rows.reindex(columns=POST_COLUMNS).reset_index(drop=True)


def votes_beside(data: ElectionData) -> pd.DataFrame:
    """Return the list vote of those parties at the last election to the chamber before.

    Columns: election_id, party_id, share (percent, as published), share_published,
    source_ids, confidence, as in ``vote_shares``; only of parties whose share is known.

    >>> from elections.package.loading import load
    >>> votes_beside(load("tests/country"))[["party_id", "share"]].to_numpy().tolist()
    [['progress', 80.04]]
    """
    posts = rural_posts(data)
    if posts.empty:
        return pd.DataFrame(columns=VOTE_COLUMNS)
    cast = vote_shares(data)
    election = election_of_the_day(data, posts["date"].iloc[0])
    known = (cast["election_id"] == election) & cast["share"].notna()
    own = cast[known & cast["party_id"].isin(posts["party_id"])]
    return own[VOTE_COLUMNS].reset_index(drop=True)


def women_shares(data: ElectionData) -> pd.DataFrame:
    """Return women among the deputies at every election; missing where not found.

    Columns: election_id, date, women, deputies, share (percent), quota_percent (of the
    lists, missing where there was none), source_ids, confidence.

    >>> from elections.package.loading import load
    >>> women_shares(load("tests/country"))["share"].tolist()
    [15.0, nan, nan, 28.333333333333332]
    """
    held = elections_shown(data)[["election_id", "date", "quota_percent"]]
    rows = held.merge(data.women_deputies, on="election_id", how="left")
    rows = rows.assign(share=percentages(rows["women"], rows["deputies"]))
    columns = ["election_id", "date", "women", "deputies", "share", "quota_percent"]
    return rows[[*columns, "source_ids", "confidence"]]


def quota_acts(data: ElectionData) -> pd.DataFrame:
    """Return the acts that set or changed the share of the lists under a quota, in order of time.

    Columns of ``reform_changes``, and date.

    >>> from elections.package.loading import load
    >>> len(quota_acts(load("tests/country")))
    0
    """
    changes = data.reform_changes[data.reform_changes["field"] == "quota_percent"]
    rows = changes.merge(data.reforms[["reform_id", "date"]], on="reform_id")
    return rows.sort_values("date", kind="stable").reset_index(drop=True)


def _posts_fact(data: ElectionData, day: date) -> pd.Series[Any] | None:
    facts = facts_of(data, [day])
    own = facts[[_POSTS_FACT.fullmatch(str(name)) is not None for name in facts["fact_id"]]]
    return None if own.empty else own.iloc[0]


def _with_rest(rows: pd.DataFrame, fact: pd.Series[Any] | None) -> pd.DataFrame:
    given = int(rows["posts"].sum())
    total = given if fact is None else int(str(fact["value"]))
    rows = rows.assign(total=total)
    if fact is not None:
        # A share of all posts rests on their number as well.
        rows["source_ids"] = [joined_ids(cell, fact["source_ids"]) for cell in rows["source_ids"]]
    if fact is None or total <= given:
        return rows
    rest = {
        "date": rows["date"].iloc[0],
        "party_id": UNNAMED,
        "posts": total - given,
        "total": total,
        "source_ids": joined_ids(fact["source_ids"], *rows["source_ids"]),
        "confidence": weaker(fact["confidence"], *rows["confidence"]),
    }
    return pd.concat([rows, pd.DataFrame([rest])], ignore_index=True)
