"""Rural heads by nominating party, in words."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import SHARE_CELLS
from elections.package.loading import ElectionData
from elections.package.schema import UNNAMED
from elections.results import party_ids, rows_at_most
from elections.tables.rural_heads import POSTS, VOTES
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.context import chamber_name, keys
from elections.text.labels import election_labels, short_names
from elections.text.quantities import Quantity
from elections.text.sentences import brief, each, listed_shares, percent_ticks
from elections.text.words import Words

STYLES = {POSTS: "solid", VOTES: "votes"}
QUANTITIES: dict[str, Quantity] = {POSTS: "seat_share", VOTES: "vote_share"}


def words(rows: pd.DataFrame, data: ElectionData, words: Words) -> Told:
    """Tell the posts of rural heads by nominating party beside the list vote before.

    ``rows`` and ``table`` have a row per bar.
    """
    names = short_names(data, words) | {UNNAMED: words.say("rural_heads-unnamed")}
    rows = rows.assign(label=rows["party_id"].map(names))
    posts, votes = (rows[rows["unit"] == unit] for unit in (POSTS, VOTES))
    election = "" if votes.empty else election_labels(data, words)[votes["election_id"].iloc[0]]
    chamber = chamber_name(data, words)
    labels = {
        STYLES[POSTS]: words.say("rural_heads-key-posts"),
        STYLES[VOTES]: words.say("rural_heads-key-votes", chamber=chamber, election=election),
    }
    rows = rows.assign(
        group=rows["party_id"],
        bar=rows["unit"],
        head=[f"<b>{label}</b>" for label in rows["label"]],
        style=rows["unit"].map(STYLES),
        quantity=rows["unit"].map(QUANTITIES),
        value=rows["share"],
        note=[_note(row, words) for _, row in rows.iterrows()],
        hover=[_hover(row, election, words) for _, row in rows.iterrows()],
        keys=keys(rows, "party_id", "unit"),
        unit_label=[words.say("rural_heads-unit", unit=unit) for unit in rows["unit"]],
    )
    captions = Captions(
        title=_title(data, posts, words),
        subtitle=words.say(
            "rural_heads-subtitle",
            date=words.date(posts["date"].iloc[0]),
            total=int(posts["total"].iloc[0]),
            beside=bool(election),
            chamber=chamber,
            election=election,
        ),
        alternative=brief(rows["hover"], words),
        labels=labels,
        lists={"ticks": percent_ticks(words)},
        **source_and_conflicts(data, rows, words, ("rural_heads.posts", *SHARE_CELLS)),
    )
    return Told(rows, captions)


def rural_sentence(rows: pd.DataFrame, data: ElectionData, words: Words) -> str:
    """Say how many posts went to nominees of parties, and for how many nobody is named.

    '' where no party had nominated a winner.

    >>> from elections.package.loading import load
    >>> from elections.tables.rural_heads import rows
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> rural_sentence(rows(data), data, load_words("en"))[:50]
    'Parties had nominated the winners of 118 of the 17'
    """
    posts, votes = (rows[rows["unit"] == unit] for unit in (POSTS, VOTES))
    of_parties = _of_parties(data, posts)
    if of_parties.empty:
        return ""
    first, names = rows_at_most(of_parties, "posts"), short_names(data, words)
    voted = votes[votes["party_id"].isin(first["party_id"])]
    return words.say(
        "rural_heads-sentence",
        posts=words.number(int(of_parties["posts"].sum())),
        total=int(posts["total"].iloc[0]),
        date=words.date(posts["date"].iloc[0]),
        count=len(first),
        party=words.list([names[party] for party in first["party_id"]]),
        first=each(words.number(int(first["posts"].iloc[0])), len(first), words),
        share=words.seat_share(first["share"].iloc[0]),
        unnamed=int(posts.loc[posts["party_id"] == UNNAMED, "posts"].sum()),
        beside=not voted.empty,
        vote_share=listed_shares(
            [
                (names[row["party_id"]], words.vote_share(row["share_published"]))
                for _, row in voted.iterrows()
            ],
            len(first),
            words,
        ),
        chamber=chamber_name(data, words),
    )


def _of_parties(data: ElectionData, rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["party_id"].isin(party_ids(data))]


def _note(row: pd.Series, words: Words) -> str:
    if row["unit"] == VOTES:
        return words.vote_share(row["share_published"])
    return words.say(
        "rural_heads-note",
        count=int(row["posts"]),
        posts=words.number(int(row["posts"])),
        share=words.seat_share(row["share"]),
    )


def _hover(row: pd.Series, election: str, words: Words) -> str:
    if row["unit"] == VOTES:
        share = words.vote_share(row["share_published"])
        return words.say(
            "rural_heads-vote-hover", party=row["label"], election=election, share=share
        )
    return words.say(
        "rural_heads-hover",
        party=row["label"],
        posts=words.number(int(row["posts"])),
        total=int(row["total"]),
        share=words.seat_share(row["share"]),
    )


def _title(data: ElectionData, rows: pd.DataFrame, words: Words) -> str:
    of_parties = _of_parties(data, rows)
    firsts = rows.head(1) if of_parties.empty else rows_at_most(of_parties, "posts")
    first = firsts.iloc[0]
    return words.say(
        "rural_heads-title-none" if of_parties.empty else "rural_heads-title",
        count=len(firsts),
        party=words.list(firsts["label"]),
        posts=each(words.number(int(first["posts"])), len(firsts), words),
        total=int(first["total"]),
        share=words.seat_share(first["share"]),
        date=words.date(first["date"]),
    )
