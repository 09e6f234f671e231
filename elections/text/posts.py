"""Rural heads by nominating party, and women among the deputies, in words."""

from __future__ import annotations

from typing import Any

import pandas as pd

from elections.evidence.conflicts import SHARE_CELLS
from elections.package.loading import ElectionData
from elections.tables.posts import UNNAMED, quota_acts, rural_posts, votes_beside, women_shares
from elections.text.captions import Captions, Told
from elections.text.conflicts import proven
from elections.text.context import chamber_name, keys
from elections.text.labels import election_labels, short_names
from elections.text.sentences import known, percent_ticks
from elections.text.words import Words, is_missing

POSTS, VOTES = "solid", "hollow"


def rural(data: ElectionData, words: Words) -> Told:
    """Tell the posts of rural heads by nominating party beside the list vote before.

    ``table`` has a row per bar. ``ValueError`` where the package has no such posts.
    """
    posts, votes = rural_posts(data), votes_beside(data)
    if posts.empty:
        raise ValueError("rural_heads: no row; expected at least one")
    names = short_names(data, words) | {UNNAMED: words.say("rural-unnamed")}
    posts = posts.assign(label=posts["party_id"].map(names))
    votes = votes.assign(label=votes["party_id"].map(names))
    election = "" if votes.empty else election_labels(data, words)[votes["election_id"].iloc[0]]
    drawn = pd.concat([_posts(posts, words), _votes(votes, election, words)], ignore_index=True)
    place = {party: number for number, party in enumerate(posts["party_id"])}
    drawn = drawn.assign(
        bar=drawn["party_id"],
        head=[f"<b>{label}</b>" for label in drawn["label"]],
        posts=drawn["posts"].astype("Int64"),
        value=drawn["share"],
        keys=keys(drawn, "party_id", "unit"),
        unit_label=[words.say("rural-unit", unit=unit) for unit in drawn["unit"]],
        _place=drawn["party_id"].map(place),
    )
    drawn = drawn.sort_values("_place", kind="stable").drop(columns="_place")
    chamber = chamber_name(data, words)
    labels = {POSTS: words.say("rural-key-posts")}
    if election:
        labels[VOTES] = words.say("rural-key-votes", chamber=chamber, election=election)
    captions = Captions(
        title=_rural_title(data, posts, words),
        subtitle=words.say(
            "rural-subtitle",
            date=words.date(posts["date"].iloc[0]),
            total=words.number(int(posts["total"].iloc[0])),
            beside="yes" if election else "no",
            chamber=chamber,
            election=election,
        ),
        alternative=" ".join(drawn["hover"]),
        labels=labels,
        lists={"ticks": percent_ticks(words)},
        **proven(data, drawn, words, ("rural_heads.posts", *SHARE_CELLS)),
    )
    return Told(drawn.reset_index(drop=True), captions)


def rural_sentence(data: ElectionData, words: Words) -> str:
    """Say how many posts went to nominees of parties, and for how many nobody is named.

    '' where no party had nominated a winner.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> rural_sentence(load("tests/country"), load_words("en"))[:50]
    'Parties had nominated the winners of 118 of the 17'
    """
    rows, votes = rural_posts(data), votes_beside(data)
    own = _of_parties(data, rows)
    if own.empty:
        return ""
    first = own.iloc[0]
    voted = votes[votes["party_id"] == first["party_id"]]
    return words.say(
        "rural-sentence",
        posts=words.number(int(own["posts"].sum())),
        total=words.number(int(rows["total"].iloc[0])),
        date=words.date(rows["date"].iloc[0]),
        party=short_names(data, words)[first["party_id"]],
        first=words.number(int(first["posts"])),
        share=words.percent(float(first["share"])),
        unnamed=int(rows.loc[rows["party_id"] == UNNAMED, "posts"].sum()),
        beside="no" if voted.empty else "yes",
        vote_share=words.percent(None if voted.empty else float(voted["share"].iloc[0])),
        chamber=chamber_name(data, words),
    )


def women(data: ElectionData, words: Words) -> Told:
    """Tell the share of women among the deputies; what was not found says so."""
    labels = election_labels(data, words)
    rows = women_shares(data)
    rows = rows.assign(
        election_label=rows["election_id"].map(labels),
        bar=rows["election_id"],
        style="solid",
        value=rows["share"],
        keys=keys(rows, "election_id"),
    )
    rows = rows.assign(
        head=[
            words.say(
                "women-head",
                election=row["election_label"],
                quota=words.published(known(row["quota_percent"])),
                bound="no" if is_missing(row["quota_percent"]) else "yes",
                found="no" if is_missing(row["women"]) else "yes",
            )
            for _, row in rows.iterrows()
        ],
        note=[_women_note(row, words) for _, row in rows.iterrows()],
    )
    rows = rows.assign(
        hover=[
            words.say(
                "women-hover",
                found="no" if is_missing(row["women"]) else "yes",
                election=row["election_label"],
                women=words.number(known(row["women"])),
                deputies=words.number(known(row["deputies"])),
                share=words.percent(row["share"]),
            )
            for _, row in rows.iterrows()
        ]
    )
    captions = Captions(
        title=_women_title(rows, words),
        subtitle=words.say("women-subtitle", chamber=chamber_name(data, words)),
        alternative=" ".join(rows["hover"]),
        lists={"ticks": percent_ticks(words)},
        **proven(
            data,
            rows[rows["women"].notna()],
            words,
            ("women_deputies.women", "women_deputies.deputies"),
        ),
    )
    return Told(rows, captions)


def women_sentence(data: ElectionData, words: Words) -> str:
    """Say how the first election under a quota compares with the one before, and what it binds.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> women_sentence(load("tests/country"), load_words("en"))[:58]
    'For 2 of 4 elections no number was found. A quota of 25% o'
    """
    labels = election_labels(data, words)
    rows = women_shares(data)
    gone = int(rows["women"].isna().sum())
    said = [words.say("women-gaps", missing=gone, count=len(rows))] if gone else []
    bound = rows[rows["quota_percent"].notna()]
    if len(bound):
        said += _quota(data, rows, bound.iloc[0], labels, words)
    return " ".join(said)


def _of_parties(data: ElectionData, rows: pd.DataFrame) -> pd.DataFrame:
    kinds = data.parties.set_index("party_id")["kind"].to_dict()
    return rows[[kinds.get(name) in ("party", "bloc") for name in rows["party_id"]]]


def _posts(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    said = [
        {
            "count": int(row["posts"]),
            "posts": words.number(int(row["posts"])),
            "total": words.number(int(row["total"])),
            "share": words.percent(row["share"]),
            "party": row["label"],
        }
        for _, row in rows.iterrows()
    ]
    return rows.assign(
        unit="posts",
        style=POSTS,
        note=[words.say("rural-note", **_chosen(one, "count", "posts", "share")) for one in said],
        hover=[
            words.say("rural-hover", **_chosen(one, "party", "posts", "total", "share"))
            for one in said
        ],
    )


def _chosen(said: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: said[name] for name in names}


def _votes(rows: pd.DataFrame, election: str, words: Words) -> pd.DataFrame:
    said = [words.published(share) for share in rows["share_published"]]
    return rows.assign(
        unit="votes",
        style=VOTES,
        note=said,
        hover=[
            words.say("rural-vote-hover", party=party, election=election, share=share)
            for party, share in zip(rows["label"], said, strict=True)
        ],
    )


def _rural_title(data: ElectionData, rows: pd.DataFrame, words: Words) -> str:
    own = _of_parties(data, rows)
    first = rows.iloc[0] if own.empty else own.iloc[0]
    return words.say(
        "rural-title",
        party=first["label"],
        posts=words.number(int(first["posts"])),
        total=words.number(int(first["total"])),
        share=words.percent(float(first["share"])),
        date=words.date(first["date"]),
    )


def _women_note(row: pd.Series, words: Words) -> str:
    if is_missing(row["women"]):
        return ""
    return words.say(
        "women-note",
        share=words.percent(row["share"]),
        women=words.number(int(row["women"])),
        deputies=words.number(int(row["deputies"])),
    )


def _women_title(rows: pd.DataFrame, words: Words) -> str:
    found = rows[rows["women"].notna()]
    said = [
        words.say(
            "women-of",
            women=words.number(int(row["women"])),
            deputies=words.number(int(row["deputies"])),
            election=row["election_label"],
        )
        for _, row in found.iterrows()
    ]
    return words.say("women-title", counts=words.list(said))


def _quota(
    data: ElectionData, rows: pd.DataFrame, first: pd.Series, labels: dict[str, str], words: Words
) -> list[str]:
    acts = quota_acts(data)
    held = data.elections[data.elections["election_id"] == first["election_id"]].iloc[0]
    said = [
        words.say(
            "women-quota",
            quota=words.published(first["quota_percent"]),
            groups=_lowered(words.text(held, "quota_groups")),
            enacted="no" if acts.empty else "yes",
            date="" if acts.empty else words.partial_date(acts["date"].iloc[0]),
            election=labels[first["election_id"]],
        )
    ]
    before = rows[(rows["date"] < first["date"]) & rows["women"].notna()]
    if len(before) and not is_missing(first["women"]):
        last = before.iloc[-1]
        said.append(
            words.say(
                "women-before",
                than=_than(float(first["share"]), float(last["share"])),
                share=words.percent(first["share"]),
                earlier=words.percent(last["share"]),
                start=labels[last["election_id"]],
            )
        )
    return said


def _than(share: float, other: float) -> str:
    return "more" if share > other else "less" if share < other else "same"


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
