"""Presidential elections in words: the largest shares beside the chamber's largest list."""

from __future__ import annotations

from typing import Any

import pandas as pd

from elections.evidence.conflicts import SHARE_CELLS
from elections.package.loading import ElectionData
from elections.results import row_at_most
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.context import chamber_name, day_labels, keys, row_at_least
from elections.text.grid import DASH, Grid, grid, share_or_dash, whole_or_dash
from elections.text.labels import election_labels, short_names, span
from elections.text.sentences import brief, percent_ticks, those_at
from elections.text.words import Words, is_missing, name_translations

STYLES = {"winner": "solid", "second": "muted", "chamber": "votes"}
CELLS = ("presidential.share_percent", *SHARE_CELLS)


def words(rows: pd.DataFrame, data: ElectionData, words: Words) -> Told:
    """Tell the two largest shares of each presidential election beside the chamber's list."""
    labels = day_labels(list(rows["date"]), words)
    names, elections = short_names(data, words), election_labels(data, words)
    rows = rows.assign(
        quantity="vote_share",
        candidate=rows["candidate"].map(
            name_translations(data, "presidential", "candidate", words)
        ),
        held_label=[labels[day] for day in rows["date"]],
        place_label=[
            words.say("presidential-place", place=place, chamber=chamber_name(data, words))
            for place in rows["place"]
        ],
        given_votes=rows["votes"],
        base_label=[_base(row, words) for _, row in rows.iterrows()],
        group=rows["presidential_id"],
        # Of several that are as large each has a bar of its own.
        bar=rows["place"] + rows.groupby(["presidential_id", "place"]).cumcount().astype(str),
        head=[f"<b>{words.date(day)}</b>" for day in rows["date"]],
        style=rows["place"].map(STYLES),
        value=rows["share"],
    )
    rows["who"] = [_who(row, names, elections) for _, row in rows.iterrows()]
    rows = rows.assign(
        note=[_note(row, words) for _, row in rows.iterrows()],
        hover=[_hover(data, row, words) for _, row in rows.iterrows()],
        keys=keys(rows, "presidential_id", "place"),
    )
    captions = Captions(
        title=_title(rows, words),
        subtitle=_subtitle(data, rows, words),
        alternative=brief(rows["hover"], words),
        labels=dict(zip(rows["style"], rows["place_label"], strict=True)),
        lists={"ticks": percent_ticks(words)},
        **source_and_conflicts(data, rows, words, CELLS),
    )
    return Told(rows, captions)


def presidential_sentence(rows: pd.DataFrame, data: ElectionData, words: Words) -> str:
    """Say how often the winner had a larger share than the chamber's largest list before.

    >>> from elections.package.loading import load
    >>> from elections.tables.presidential import rows
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> presidential_sentence(rows(data), data, load_words("en"))[:57]
    'Presidential elections with a higher winning share than t'
    """
    rows = rows.drop_duplicates(["presidential_id", "place"])
    shares = rows.pivot(index="presidential_id", columns="place", values="share")
    comparable = shares.dropna(subset=["winner", "chamber"])
    without_lists = rows.loc[
        (rows["place"] == "chamber") & rows["election_id"].isna(), "presidential_id"
    ]
    return words.say(
        "presidential-sentence",
        higher=int((comparable["winner"] > comparable["chamber"]).sum()),
        count=len(comparable),
        without=len(without_lists),
        unknown=len(shares) - len(comparable) - len(without_lists),
        chamber=chamber_name(data, words),
    )


def candidates_grid(rows: pd.DataFrame, words: Words) -> Grid:
    """Return all candidates and lines against with votes and share.

    >>> from elections.package.loading import load
    >>> from elections.tables.presidential import candidates
    >>> from elections.text.words import load_words
    >>> candidates_grid(candidates(load("tests/country")), load_words("en")).rows[0][1:]
    ('Ines Calder', 'Progress Party', '641,880', '58.29%')
    """
    labels = day_labels(list(rows["date"]), words)
    lines = [
        (
            labels[row["date"]],
            words.text(row, "candidate"),
            words.text(row, "nominator") or DASH,
            whole_or_dash(row["votes"], words),
            share_or_dash(row["share_percent"], words),
        )
        for _, row in rows.iterrows()
    ]
    columns = ("held-label", "candidate", "nominator", "given-votes", "share-percent")
    evidence = rows[["source_ids", "confidence"]]
    return grid(words, columns, lines, evidence, numbers=("given-votes", "share-percent"))


def _who(row: pd.Series, names: dict[str, str], elections: dict[str, str]) -> str:
    if row["place"] != "chamber":
        return "" if is_missing(row["candidate"]) else str(row["candidate"])
    if is_missing(row["party_id"]):
        return ""
    return f"{names[row['party_id']]}, {elections[row['election_id']]}"


def _base(row: pd.Series, words: Words) -> str:
    if is_missing(row["share"]):
        return ""
    if is_missing(row["base_name"]):
        return words.say("base-not-known")
    return words.say("base", name=str(row["base_name"]))


def _note(row: pd.Series, words: Words) -> str:
    if is_missing(row["share"]):
        return _why_no_share(row, words)
    share = words.vote_share(row["share_published"])
    return words.say("presidential-note", share=share, who=row["who"])


def _why_no_share(row: pd.Series, words: Words) -> str:
    """Say why there is no share: lists did not stand, or it was not found."""
    lists = row["place"] == "chamber" and is_missing(row["election_id"])
    return words.say("presidential-none", place="chamber" if lists else "other")


def _hover(data: ElectionData, row: pd.Series, words: Words) -> str:
    if is_missing(row["share"]):
        return words.say(
            "presidential-hover-none",
            date=words.date(row["date"]),
            what=row["place_label"],
            none=_why_no_share(row, words),
        )
    return words.say(
        "presidential-hover",
        date=words.date(row["date"]),
        what=row["place_label"],
        who=row["who"],
        nominator=_nominator(data, row, words),
        counted=not is_missing(row["votes"]),
        votes=words.number(row["votes"]),
        share=words.vote_share(row["share_published"]),
        base=row["base_label"],
    )


def _nominator(data: ElectionData, row: pd.Series, words: Words) -> str:
    stood = data.presidential
    candidacies = stood[
        (stood["presidential_id"] == row["presidential_id"])
        & (stood["candidate_id"] == row["candidate_id"])
    ]
    text = "" if candidacies.empty else words.text(candidacies.iloc[0], "nominator")
    return f" ({text})" if text else ""


def _title(rows: pd.DataFrame, words: Words) -> str:
    winners, seconds = _with_share(rows, "winner"), _with_share(rows, "second")
    high, low = row_at_most(winners, "share"), row_at_least(winners, "share")
    runner_up: dict[str, Any] = {"second": "", "third": ""}
    if len(seconds):
        next_best = row_at_most(seconds, "share")
        runner_up = {
            "second": words.vote_share(next_best["share_published"]),
            "third": those_at(seconds, "share", "held_label", words),
        }
    return words.say(
        "presidential-title",
        span=span(rows.sort_values("date")["held_label"], words),
        low=words.vote_share(low["share_published"]),
        first=those_at(winners, "share", "held_label", words, lowest=True),
        high=words.vote_share(high["share_published"]),
        top=those_at(winners, "share", "held_label", words),
        runners="one"
        if winners["presidential_id"].nunique() == 1
        else "level"
        if high["share"] == low["share"]
        else len(seconds) > 0,
        **runner_up,
    )


def _with_share(rows: pd.DataFrame, place: str) -> pd.DataFrame:
    return rows[(rows["place"] == place) & rows["share"].notna()]


def _subtitle(data: ElectionData, rows: pd.DataFrame, words: Words) -> str:
    winners = _with_share(rows, "winner")
    unknown = list(winners.loc[winners["base_name"].isna(), "held_label"])
    bases = winners["base_name"].dropna().drop_duplicates()
    return words.say(
        "presidential-subtitle",
        bases=words.list([words.say("base", name=str(base)) for base in bases])
        if len(bases)
        else "",
        known=len(bases),
        unknown=words.list(unknown) if unknown else "",
        unknowns=len(unknown),
        chamber=chamber_name(data, words),
    )
