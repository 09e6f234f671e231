"""Women among the deputies, in words."""

from __future__ import annotations

import pandas as pd

from elections.package.faults import NoDataError
from elections.package.loading import ElectionData
from elections.results.rows import election_row, of_election
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.context import chamber_name, keys
from elections.text.labels import election_labels, span
from elections.text.sentences import brief, percent_ticks
from elections.text.words import Words, is_missing, lowered

# The percentages that the scale names: it ends at one half, for no share comes near the whole.
SCALE = (0, 25, 50)


def words(rows: pd.DataFrame, data: ElectionData, words: Words) -> Told:
    """Tell the share of women among the deputies; what was not found says so."""
    if rows["women"].isna().all():
        raise NoDataError("women: no number of women is known")
    labels = election_labels(data, words)
    rows = rows.assign(
        election_label=rows["election_id"].map(labels),
        group=rows["election_id"],
        bar="",
        style="solid",
        quantity="seat_share",
        value=rows["share"],
        keys=keys(rows, "election_id"),
    )
    rows = rows.assign(
        head=[
            words.say(
                "women-head",
                election=row["election_label"],
                quota=words.rate(row["quota_percent"]),
                bound=not is_missing(row["quota_percent"]),
                found=not is_missing(row["women"]),
            )
            for _, row in rows.iterrows()
        ],
        limit=rows["quota_percent"],
        note=[_note(row, words) for _, row in rows.iterrows()],
    )
    rows = _missing_together(rows, words)
    rows = rows.assign(
        hover=[
            words.say(
                "women-hover",
                found=not is_missing(row["women"]),
                election=row["election_label"],
                women=words.number(row["women"]),
                deputies=words.number(row["deputies"]),
                share=words.seat_share(row["share"]),
            )
            for _, row in rows.iterrows()
        ]
    )
    captions = Captions(
        title=_title(rows, words),
        subtitle=words.say(
            "women-subtitle",
            chamber=chamber_name(data, words),
            quota=rows["quota_percent"].notna().any(),
        ),
        alternative=brief(rows["hover"], words),
        lists={"ticks": percent_ticks(words, SCALE)},
        **source_and_conflicts(
            data,
            rows[rows["women"].notna()],
            words,
            ("women_deputies.women", "women_deputies.deputies"),
        ),
    )
    return Told(rows, captions)


def _missing_together(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Give elections in a row without a number one heading together."""
    rows, missing = rows.copy(), rows["women"].isna()
    runs = (missing != missing.shift()).cumsum()
    for _, run in rows[missing].groupby(runs[missing]):
        rows.loc[run.index, "group"] = run["group"].iloc[0]
        if len(run) > 1 and run["quota_percent"].isna().all():
            label = span(run["election_label"], words)
            head = words.say("women-head", election=label, quota="", bound=False, found=False)
            rows.loc[run.index, "head"] = head
    return rows


def women_sentence(rows: pd.DataFrame, acts: pd.DataFrame, data: ElectionData, words: Words) -> str:
    """Say how the first election under a quota compares with the one before, and what it binds.

    ``acts`` are those that set a quota.

    >>> from elections.package.loading import load
    >>> from elections.tables.women import quota_acts, rows
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> women_sentence(rows(data), quota_acts(data), data, load_words("en"))[:58]
    'For 2 of 4 elections no number was found. A quota of 25% o'
    """
    missing = int(rows["women"].isna().sum())
    sentences = [words.say("women-gaps", missing=missing, count=len(rows))] if missing else []
    bound = rows[rows["quota_percent"].notna()]
    if len(bound):
        sentences += _quota(rows, acts, bound.iloc[0], data, words)
    return " ".join(sentences)


def _note(row: pd.Series, words: Words) -> str:
    if is_missing(row["women"]):
        return ""
    return words.say(
        "women-note",
        share=words.seat_share(row["share"]),
        women=words.number(int(row["women"])),
        deputies=words.number(int(row["deputies"])),
    )


def _title(rows: pd.DataFrame, words: Words) -> str:
    counted = rows[rows["women"].notna()]
    counts = [
        words.say(
            "women-of",
            women=words.number(int(row["women"])),
            deputies=words.number(int(row["deputies"])),
            election=row["election_label"],
        )
        for _, row in counted.iterrows()
    ]
    return words.say("women-title", counts=words.list(counts))


def _quota(
    rows: pd.DataFrame, acts: pd.DataFrame, first: pd.Series, data: ElectionData, words: Words
) -> list[str]:
    election, labels = election_row(data, first["election_id"]), election_labels(data, words)
    sentences = [
        words.say(
            "women-quota",
            quota=words.rate(first["quota_percent"]),
            groups=lowered(words.text(election, "quota_groups")),
            enacted=not acts.empty,
            date="" if acts.empty else words.partial_date(acts["date"].iloc[0]),
            election=labels[first["election_id"]],
        )
    ]
    before = rows[(rows["date"] < first["date"]) & rows["women"].notna()]
    if len(before) and not is_missing(first["women"]):
        last = before.iloc[-1]
        sentences.append(
            words.say(
                "women-before",
                binds="lists" if election["quota_applies_to"] == "lists" else "seats",
                share=words.seat_share(first["share"]),
                earlier=words.seat_share(last["share"]),
                start=labels[last["election_id"]],
                quota=labels[first["election_id"]],
            )
        )
    later = rows[(rows["date"] > first["date"]) & rows["women"].notna()]
    return [*sentences, *(_later(data, row, labels, words) for _, row in later.iterrows())]


def _later(data: ElectionData, row: pd.Series, labels: dict[str, str], words: Words) -> str:
    """Say the share at a later election, with the note on it."""
    election_id = row["election_id"]
    election = election_row(data, election_id)
    counted = of_election(data.women_deputies, election_id).iloc[0]
    sentence = words.say(
        "women-later",
        late=election["period"] == "after",
        election=labels[election_id],
        share=words.seat_share(row["share"]),
        women=words.number(int(row["women"])),
        deputies=words.number(int(row["deputies"])),
    )
    return f"{sentence} {words.text(counted, 'note')}".strip()
