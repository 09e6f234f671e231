"""Posts of rural heads by nominating party, beside the list vote before."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pandas as pd

from elections.evidence.confidence import weakest
from elections.package.loading import ElectionData
from elections.package.schema import UNNAMED
from elections.results.rows import contestants, joined_ids, percentages
from elections.results.votes import vote_shares
from elections.tables.context import election_of_the_day, facts_of

POSTS, VOTES = "posts", "votes"
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


def rows(data: ElectionData) -> pd.DataFrame:
    """Return the posts of each party's nominees, each above the list vote of that party before.

    ``unit``: posts, as in :func:`posts_won`, or votes, as in :func:`votes_beside`. Columns:
    unit, and those of both.

    >>> from elections.package.loading import load
    >>> rows(load("tests/country"))[["party_id", "unit"]].to_numpy().tolist()
    [['progress', 'posts'], ['progress', 'votes'], ['independents', 'posts']]
    """
    posts = posts_won(data)
    both = [posts.assign(unit=POSTS), votes_beside(data).assign(unit=VOTES)]
    table = pd.concat([part for part in both if len(part)] or both, ignore_index=True)
    place = {party: number for number, party in enumerate(posts["party_id"])}
    table = table.assign(posts=table["posts"].astype("Int64"), _place=table["party_id"].map(place))
    table = table.sort_values("_place", kind="stable").drop(columns="_place")
    return table.reset_index(drop=True)


def posts_won(data: ElectionData) -> pd.DataFrame:
    """Return the posts of rural heads won by each party's nominees, on the last day given.

    ``total`` is the number of posts put to the vote, where a fact of that day has it, else
    that of the posts given; what is left of it has a row of its own, ``unnamed``: nobody
    says who nominated. Columns: date, party_id, posts, total, share (percent of total),
    source_ids, confidence; most posts first, what nobody says last.

    >>> from elections.package.loading import load
    >>> posts_won(load("tests/country"))[["party_id", "posts"]].to_numpy().tolist()
    [['progress', 118], ['independents', 61]]
    """
    if data.rural_heads.empty:
        return pd.DataFrame(columns=POST_COLUMNS)
    day = max(data.rural_heads["date"])
    order = contestants(data).set_index("party_id")["order"]
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
    posts = posts_won(data)
    if posts.empty:
        return pd.DataFrame(columns=VOTE_COLUMNS)
    cast = vote_shares(data)
    election = election_of_the_day(data, posts["date"].iloc[0])
    of_election = (cast["election_id"] == election) & cast["share"].notna()
    beside = cast[of_election & cast["party_id"].isin(posts["party_id"])]
    return beside[VOTE_COLUMNS].reset_index(drop=True)


def _posts_fact(data: ElectionData, day: date) -> pd.Series[Any] | None:
    facts = facts_of(data, [day])
    named = facts["fact_id"].str.fullmatch(_POSTS_FACT).fillna(False).astype(bool)
    # Of fewer or more than a number, or about it, no share can be made.
    whole = facts["value"].str.isdecimal().fillna(False).astype(bool)
    stating = facts[named & whole]
    return None if stating.empty else stating.iloc[0]


def _with_rest(rows: pd.DataFrame, fact: pd.Series[Any] | None) -> pd.DataFrame:
    posts_given = int(rows["posts"].sum())
    total = posts_given if fact is None else int(str(fact["value"]))
    rows = rows.assign(total=total)
    if fact is not None:
        # A share of all posts rests on their number as well.
        rows["source_ids"] = [joined_ids(cell, fact["source_ids"]) for cell in rows["source_ids"]]
    if fact is None or total <= posts_given:
        return rows
    rest = {
        "date": rows["date"].iloc[0],
        "party_id": UNNAMED,
        "posts": total - posts_given,
        "total": total,
        "source_ids": joined_ids(fact["source_ids"], *rows["source_ids"]),
        "confidence": weakest([fact["confidence"], *rows["confidence"]]),
    }
    return pd.concat([rows, pd.DataFrame([rest])], ignore_index=True)
