"""Rural heads by nominating party, and women among the deputies, in words."""

from __future__ import annotations

import pandas as pd

from elections.contested import SHARE_CELLS
from elections.load import ElectionData
from elections.tables.context_posts import UNNAMED, quota_acts, rural_posts, women_shares
from elections.text.captions import Captions
from elections.text.contested import proven
from elections.text.context_shared import chamber_name, keys
from elections.text.dress import election_labels, short_names
from elections.text.rows import Told, known, percent_ticks
from elections.text.words import Words, is_missing

POSTS, VOTES = "solid", "hollow"


def rural(data: ElectionData, words: Words) -> Told:
    """Tell the posts of rural heads by nominating party beside the list vote before.

    ``ValueError`` where the package has no such posts.
    """
    rows = rural_posts(data)
    if rows.empty:
        raise ValueError("rural_heads: no row; expected at least one")
    names = short_names(data, words) | {UNNAMED: words.say("rural-unnamed")}
    election = known(rows["election_id"].iloc[0])
    before = "" if election is None else election_labels(data, words)[election]
    rows = rows.assign(
        label=rows["party_id"].map(names),
        vote_label=[
            words.published(share) if not is_missing(share) else ""
            for share in rows["vote_share_published"]
        ],
    )
    drawn = pd.concat([_posts(rows, words), _votes(rows, before, words)], ignore_index=True)
    drawn = drawn.sort_values(["_place", "style"], ascending=[True, False], kind="stable")
    chamber = chamber_name(data, words)
    captions = Captions(
        title=_rural_title(rows, words),
        subtitle=words.say(
            "rural-subtitle",
            date=words.date(rows["date"].iloc[0]),
            total=words.number(int(rows["total"].iloc[0])),
            beside="no" if election is None else "yes",
            chamber=chamber,
            election=before,
        ),
        alternative=" ".join(hover for hover in drawn["hover"] if hover),
        labels={
            POSTS: words.say("rural-key-posts"),
            VOTES: words.say("rural-key-votes", chamber=chamber, election=before),
            "ticks": percent_ticks(words),
        },
        **proven(data, rows, words, ("rural_heads.posts", *SHARE_CELLS)),
    )
    return Told(drawn.drop(columns="_place").reset_index(drop=True), captions)


def rural_sentence(data: ElectionData, words: Words) -> str:
    """Say how many posts went to nominees of parties, and for how many nobody is named.

    >>> from elections.load import load
    >>> from elections.text.words import load_words
    >>> rural_sentence(load("tests/country"), load_words("en"))[:50]
    'Parties had nominated the winners of 118 of the 17'
    """
    rows = rural_posts(data)
    kinds = data.parties.set_index("party_id")["kind"].to_dict()
    of_parties = rows[[kinds.get(name) in ("party", "bloc") for name in rows["party_id"]]]
    unnamed = rows[rows["party_id"] == UNNAMED]
    first = of_parties.iloc[0]
    return words.say(
        "rural-sentence",
        posts=words.number(int(of_parties["posts"].sum())),
        total=words.number(int(rows["total"].iloc[0])),
        date=words.date(rows["date"].iloc[0]),
        party=short_names(data, words)[first["party_id"]],
        first=words.number(int(first["posts"])),
        share=words.percent(float(first["share"])),
        unnamed=int(unnamed["posts"].sum()),
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
        labels={"ticks": percent_ticks(words)},
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

    >>> from elections.load import load
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


def _posts(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    return rows.assign(
        _place=range(len(rows)),
        bar=rows["party_id"],
        head=[f"<b>{label}</b>" for label in rows["label"]],
        style=POSTS,
        value=rows["share"],
        note=[
            words.say(
                "rural-note",
                posts=words.number(int(row["posts"])),
                share=words.percent(row["share"]),
            )
            for _, row in rows.iterrows()
        ],
        hover=[
            words.say(
                "rural-hover",
                party=row["label"],
                posts=words.number(int(row["posts"])),
                total=words.number(int(row["total"])),
                share=words.percent(row["share"]),
            )
            for _, row in rows.iterrows()
        ],
        keys=keys(rows.assign(_of="posts"), "party_id", "_of"),
    )


def _votes(rows: pd.DataFrame, election: str, words: Words) -> pd.DataFrame:
    own = rows.assign(_place=range(len(rows)))
    own = own[own["vote_share"].notna()]
    return own.assign(
        bar=own["party_id"],
        head=[f"<b>{label}</b>" for label in own["label"]],
        style=VOTES,
        value=own["vote_share"],
        note=own["vote_label"],
        hover=[
            words.say(
                "rural-vote-hover", party=row["label"], election=election, share=row["vote_label"]
            )
            for _, row in own.iterrows()
        ],
        keys=keys(own.assign(_of="votes"), "party_id", "_of"),
    )


def _rural_title(rows: pd.DataFrame, words: Words) -> str:
    first = rows.iloc[0]
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
        return words.say("not-found")
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
                share=words.percent(first["share"]),
                election=labels[first["election_id"]],
                earlier=words.percent(last["share"]),
                start=labels[last["election_id"]],
            )
        )
    return said


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
