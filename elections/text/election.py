"""One election in words: its results, its rules, its conflicts, its notes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import pandas as pd

from elections.evidence.conflicts import conflicts_on
from elections.package.loading import ElectionData
from elections.results import contestants, election_row, of_election
from elections.text.acts import rule_name, rule_value
from elections.text.conflicts import MARK
from elections.text.grid import DASH, Grid, grid, headings, share_or_dash, whole_or_dash
from elections.text.labels import full_names, short_names, with_labels
from elections.text.words import Words, is_missing

HIGH = "high"
TEXT_FIELDS = ("quota_groups", "tie_rule", "threshold_base_article", "threshold_article")
RULE_FIELDS = (
    "seats",
    "list_seats",
    "constituency_seats",
    "constituency_rule",
    "appointed_seats",
    "vacant_seats",
    "allocation_rule",
    "tie_rule",
    "threshold_percent",
    "threshold_base",
    "threshold_base_article",
    "threshold_article",
    "runner_up_coefficient",
    "runner_up_minimum_seats",
    "against_all",
    "blocs_allowed",
    "members_required",
    "members_required_per_region",
    "quota_percent",
    "quota_groups",
    "quota_applies_to",
)
COUNT_FIELDS = (
    "timing",
    "called_date",
    "date",
    "second_round_date",
    "appointed_date",
    "results_date",
    "registered",
    "ballots_cast",
    "ballots_counted",
    "turnout_percent",
    "second_round_turnout_percent",
    "valid_votes",
    "other_votes",
    "invalid_votes",
    "share_base",
)
# Counts that every election has: one that is missing was not found.
COUNTS = ("registered", "ballots_cast", "turnout_percent", "valid_votes", "invalid_votes")
TURNOUTS = ("turnout_percent", "second_round_turnout_percent")
# Rules that are one way or the other wherever there are lists: one that is missing was not found.
EITHER_WAY = ("against_all", "blocs_allowed", "members_required")


def lead_sentence(data: ElectionData, election_id: str, words: Words) -> str:
    """Say when an election was, of what kind, and its turnout, seats and threshold.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> lead_sentence(load("data"), "2021", load_words("en"))[:53]
    '10 January 2021: regular election, turnout 63.25%, 98'
    """
    election = election_row(data, election_id)
    timing, turnout, vacant = (
        election[field] for field in ("timing", "turnout_percent", "vacant_seats")
    )
    return words.say(
        "election-lead",
        date=words.date(election["date"]),
        timing="none" if is_missing(timing) else words.say("value-timing", value=str(timing)),
        turnout="none" if is_missing(turnout) else words.turnout(turnout),
        seats=int(election["list_seats"]) + int(election["constituency_seats"]),
        vacant=0 if is_missing(vacant) else int(vacant),
        threshold=words.rate(election["threshold_percent"]) if election["list_seats"] else "none",
    )


def results_grid(
    data: ElectionData, election_id: str, words: Words, *, short: bool = False
) -> Grid:
    """Return every contestant with votes, published share and seats, and their totals.

    A dash stands where a figure does not apply (no list, no such seats), the mark behind a
    figure on which sources differ. A contestant has the full name of polling day, with the
    name that figures use behind it where it is not a part of it; ``short`` takes this alone.
    """
    election = election_row(data, election_id)
    rows = of_election(data.results, election_id).merge(
        contestants(data)[["party_id", "order"]], on="party_id"
    )
    rows = with_labels(data, rows, words)
    rows = rows.assign(total=rows[["list_seats", "constituency_seats"]].sum(axis=1, min_count=1))
    rows = rows.sort_values(
        ["votes", "total", "order"],
        ascending=[False, False, True],
        na_position="last",
        kind="stable",
    )
    mixed = int(election["constituency_seats"]) > 0
    names = ("list_seats", "constituency_seats", "total") if mixed else ("list_seats",)
    full = full_names(data, words, election["date"])
    marks = _marks(data, election_id)
    lines = []
    for _, row in rows.iterrows():
        cells = {
            "votes": whole_or_dash(row["votes"], words),
            "share_percent": share_or_dash(row["share_percent"], words),
            **{name: whole_or_dash(row[name], words) for name in names},
        }
        label = row["label"] if short else _named(full[row["party_id"]], row["label"], words)
        key = f"{election_id}/{row['party_id']}"
        lines.append((label, *(_marked(cells[name], (key, name), marks) for name in cells)))
    lines.append(_totals(rows, names, words))
    heads = ("seats-won" if name == "total" else name.replace("_", "-") for name in names)
    seats = headings(words, *heads)
    share = words.say("column-share-percent")
    if not is_missing(election["share_base"]):
        base = words.say("base", name=str(election["share_base"]))
        share = words.say("column-share-of", base=base)
    return Grid(
        (*headings(words, "contestant", "votes"), share, *seats),
        tuple(lines),
        (False, True, True, *(True for _ in names)),
        _evidence_in_words(evidence_of(rows), rows, words),
    )


def fields_grid(
    votes: pd.DataFrame,
    data: ElectionData,
    election_id: str,
    fields: tuple[str, ...],
    words: Words,
) -> Grid:
    """Return the fields of an election with their values.

    ``votes`` are the ``vote_shares`` of the valid votes; where these were not published, the sum
    of the lists stands for them.

    A field that does not apply (a rule that there was not) is left out; a count that was not
    found is a dash, and so is a rule that any vote for lists has, if it is known of others. A
    value of less than high confidence says so, and one on which sources differ has the mark
    behind it.
    """
    election = election_row(data, election_id)
    sources = of_election(data.election_sources, election_id)
    levels = sources.set_index("field")["confidence"]
    marks = _marks(data, election_id)
    lines, used = [], {}
    for field in fields:
        value = field_value(election, field, words)
        if value is None and _not_found(data, election, field):
            value = DASH
        if value is None:
            continue
        if field == "valid_votes" and value == DASH:
            value = _summed(votes, election, words)
        used[field] = rule_name(field, words)
        text = _rated(_marked(value, (election_id, field), marks), levels.get(field), words)
        lines.append((used[field], text))
    evidence = sources[sources["field"].isin(used)]
    evidence = evidence.assign(told=evidence["field"].map(used))
    return grid(words, ("field", "value"), lines, evidence)


def _not_found(data: ElectionData, election: pd.Series, field: str) -> bool:
    """Return whether a rule that must have been one way or the other was not found."""
    known = field in EITHER_WAY and bool(data.elections[field].notna().any())
    return known and bool(election["list_seats"])


def field_value(election: pd.Series, field: str, words: Words) -> str | None:
    """Return a field of an election in words; None where it does not apply."""
    if field in TEXT_FIELDS:
        return words.text(election, field) or None
    value = election[field]
    if is_missing(value):
        return DASH if field in COUNTS else None
    if field in TURNOUTS:
        return words.turnout(value)
    if isinstance(value, date):
        return words.date(value)
    if isinstance(value, Decimal) and not field.endswith("_percent"):
        return words.exact(value)
    return rule_value(field, value, words)


def _summed(votes: pd.DataFrame, election: pd.Series, words: Words) -> str:
    """Return what stands for valid votes that were not published: the sum of the lists, or a dash.

    What the shares and the recalculation take as valid votes is said where they are looked for.
    """
    counted = of_election(votes, election["election_id"])["base_votes"].dropna()
    if counted.empty:
        return DASH
    against = not is_missing(election["against_all"]) and bool(election["against_all"])
    return words.say("valid-votes-summed", sum=int(counted.iloc[0]), against=against)


def notes_of(data: ElectionData, election_id: str, words: Words) -> list[str]:
    """Return the notes on an election and on its rows, each naming what it is about."""
    of_all = words.text(election_row(data, election_id), "note")
    rows = of_election(data.results, election_id)
    notes = notes_on(rows, rows["party_id"].map(short_names(data, words)), words)
    return [of_all, *notes] if of_all else notes


def notes_on(rows: pd.DataFrame, about: Iterable[str], words: Words) -> list[str]:
    """Return the notes of rows, each naming what it is ``about``.

    >>> from elections.text.words import load_words
    >>> rows = pd.DataFrame({"note_en": ["Two candidates withdrew.", None]})
    >>> notes_on(rows, ["Green", "Coast"], load_words("en"))
    ['Green: Two candidates withdrew.']
    """
    texts = [words.text(row, "note") for _, row in rows.iterrows()]
    return [
        words.say("note-on", party=name, note=text)
        for name, text in zip(about, texts, strict=True)
        if text
    ]


def observers_of(data: ElectionData, election_id: str) -> pd.DataFrame:
    """Return the missions that observed an election, those whose conclusion was seen first."""
    rows = of_election(data.observers, election_id)
    seen = rows[[f"conclusion_{language}" for language in data.languages]].notna().any(axis=1)
    return pd.concat([rows[seen], rows[~seen]], ignore_index=True)


def evidence_of(rows: pd.DataFrame) -> pd.DataFrame:
    """Return one row per cell of results that names sources.

    Columns: source_ids, confidence, party_id (whose cell it is) and part (votes or seats).
    """
    parts = [
        rows[[f"{name}_source_ids", f"{name}_confidence", "party_id"]]
        .set_axis(["source_ids", "confidence", "party_id"], axis=1)
        .assign(part=name)
        for name in ("votes", "seats")
    ]
    return pd.concat(parts).dropna(subset=["source_ids"]).reset_index(drop=True)


def _evidence_in_words(evidence: pd.DataFrame, rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Say in words whose votes or seats each row of evidence is for."""
    parts = {part: words.say(f"column-{part}") for part in ("votes", "seats")}
    return evidence.assign(
        told=evidence["party_id"].map(rows.set_index("party_id")["label"]),
        part=evidence["part"].map(parts),
    )


def _named(full: str, short: str, words: Words) -> str:
    """Return a full name, and behind it the name that figures use where it does not hold that.

    A short name that gives another in brackets gives that one alone.
    """
    before, opened, inner = short.partition(" (")
    name = inner.removesuffix(")") if opened else before
    if name.casefold() in full.casefold():
        return full
    return words.say("name-with-short", name=full, short=name)


def _marks(data: ElectionData, election_id: str) -> set[tuple[str, str]]:
    """Return row and field of every value of an election on which sources differ."""
    conflicts = data.conflicts[data.conflicts["table"].isin(("elections", "results"))]
    cells = set(conflicts["table"].astype(str) + "." + conflicts["field"].astype(str))
    differing = conflicts_on(data, pd.DataFrame({"election_id": [election_id]}), cells)
    differing = differing[differing["kind"] != "rounded"]
    return set(zip(differing["row"].astype(str), differing["field"].astype(str), strict=True))


def _marked(text: str, cell: tuple[str, str], marks: set[tuple[str, str]]) -> str:
    return f"{text}{MARK}" if cell in marks else text


def _rated(text: str, level: object, words: Words) -> str:
    """Return a value with its confidence behind it, where that is not high."""
    if is_missing(level) or level == HIGH:
        return text
    return words.say("value-rated", value=text, level=words.say("confidence", level=str(level)))


def _totals(rows: pd.DataFrame, names: tuple[str, ...], words: Words) -> tuple[str, ...]:
    return (
        words.say("row-total"),
        words.number(int(rows["votes"].sum())),
        # No total of the shares is published, and none was looked for.
        "",
        *(words.number(int(rows[name].sum())) for name in names),
    )
