"""The map of party lines in words: what became of whom is computed, never typed."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pandas as pd

from elections.evidence.conflicts import SHARE_CELLS
from elections.package.dates import parse_partial_date
from elections.package.loading import ElectionData
from elections.package.schema import is_confirmed
from elections.results.rows import FigureRows, Row, first_party, records
from elections.tables.consolidation_map import ENDED, MEMBERS, REFORM, STOOD, Show
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.context import chamber_name
from elections.text.labels import election_labels, named_sources, short_names, span
from elections.text.sentences import (
    after_note,
    as_many,
    brief,
    course,
    line_name,
    vote_share_labels,
)
from elections.text.words import Words, is_missing

PUBLISHERS_NAMED = 2
BECAME = "became"
CELLS = (
    *SHARE_CELLS,
    *("party_events.date", "reforms.date"),
    *("parties.founded", "parties.registered", "parties.ended"),
)
KEY_SHARES = (10, 50)
# What bars a party from the ballot or ends it has a word of its own beside its sign.
BARRED = (
    "registration_refused",
    "list_cancelled",
    "boycotted",
    "suspended",
    "liquidated",
    "dissolved",
)


def words(rows: FigureRows, data: ElectionData, words: Words, *, show: Show) -> Told:
    """Tell the map: how many of the lines became one, and each mark in a sentence.

    Adds to the marks label, line_label, election_label, date_label, mark_label,
    what_label, short (share), hover, note (the change that an act made, or what barred a party
    from the ballot) and turn (the change in full, of those acts that changed most; these have no
    note). Beside them stand the ``lines``, with party_id (its first name as a party),
    label, end_label, end_year, colours and hover, and the ``widths`` that
    the key explains: share (percent) and label.

    >>> from elections.package.loading import load
    >>> from elections.tables.consolidation_map import rows
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> told = words(rows(data, show="seated"), data, load_words("en"), show="seated")
    >>> "Progress" in told.captions.title
    True
    """
    names = short_names(data, words)
    marks = _marks(rows, data, words, names)
    lines = _lines(rows.beside["lines"], marks, data, words, names)
    stood = marks[marks["mark"] == STOOD]
    subtitle = words.say(
        "consolidation_map-subtitle",
        show=show,
        chamber=chamber_name(data, words),
        span=span(stood["election_label"], words),
    )
    (counts,) = rows.records("counts")
    title = _title(counts, data, words, names, show=show)
    # A mark stands for an event or for an act.
    keyed = marks.assign(event_id=marks["mark_id"], reform_id=marks["mark_id"])
    captions = Captions(
        title,
        subtitle + after_note(data, stood, words),
        alternative=_alternative(title, lines, stood, data, words),
        labels=_labels(rows, words),
        **source_and_conflicts(data, marks, words, CELLS, about=keyed),
    )
    widths = [
        words.say("consolidation_map-key-width", share=words.rate(share)) for share in KEY_SHARES
    ]
    return Told(
        marks,
        captions,
        {"lines": lines, "widths": pd.DataFrame({"share": KEY_SHARES, "label": widths})},
    )


def seat_count(seats: int | None, words: Words) -> str:
    """Say a number of seats with its noun, as far as it is published."""
    count = "none" if seats is None or is_missing(seats) else int(seats)
    return words.say("consolidation_map-seats", count=count, seats=words.number(seats))


def _marks(
    rows: FigureRows, data: ElectionData, words: Words, names: Mapping[str, str]
) -> pd.DataFrame:
    acts = words.texts(data.reforms, "reform_id", "act")
    marks, turns = rows.table, _turns(rows.beside["turns"], words)
    notes = _changes(rows.records("changes"), words) | dict.fromkeys(turns, "")
    table = marks.assign(
        label=marks["party_id"].map(names).fillna(""),
        line_label=marks["line_id"].map(names).fillna(""),
        election_label=marks["election_id"].map(election_labels(data, words)),
        election_short=marks["election_id"].map(election_labels(data, words, short=True)),
        mark_label=[words.say("consolidation_map-mark", mark=mark) for mark in marks["mark"]],
        date_label=[words.partial_date(cell) for cell in marks["date"]],
        short=vote_share_labels(marks, words),
        quantity="vote_share",
        turn=[turns.get(str(key), "") for key in marks["mark_id"]],
        note=[
            words.say("consolidation_map-barred", mark=mark)
            if mark in BARRED
            else notes.get(str(key), "")
            for mark, key in zip(marks["mark"], marks["mark_id"], strict=True)
        ],
    )
    table = table.assign(what_label=[_meaning(row, acts, words) for _, row in table.iterrows()])
    sources = [
        named_sources(data, [cell], words, most=PUBLISHERS_NAMED) for cell in table["source_ids"]
    ]
    return table.assign(
        hover=[
            words.say("consolidation_map-sources", text=text, sources=named)
            for text, named in zip(table["what_label"], sources, strict=True)
        ]
    )


def _meaning(row: pd.Series, acts: Mapping[str, str], words: Words) -> str:
    """Say what a mark stands for."""
    if row["mark"] == STOOD:
        return words.say(
            "consolidation_map-no-list" if is_missing(row["votes"]) else "consolidation_map-list",
            party=row["label"],
            election=row["election_label"],
            seats=seat_count(row["seats"], words),
            bloc=row["members"] > 1,
            share=words.vote_share(row["share"], row["share_published"]),
            votes=words.number(row["votes"]),
        )
    what = words.text(row, "what")
    if row["mark"] == REFORM:
        act = acts[row["mark_id"]]
        return words.say("consolidation_map-reform", date=row["date_label"], act=act, what=what)
    if not what:
        key = "consolidation_map-ended" if row["mark"] == ENDED else "consolidation_map-founded"
        what = words.say(key, party=row["label"])
    return words.say("consolidation_map-event", date=row["date_label"], what=what)


def _changes(changes: list[Row], words: Words) -> dict[str, str]:
    """Say in a few words what each act changed."""
    sentences = {}
    for row in changes:
        field, value = row["field"], str(row["value"])
        if field == "threshold_percent":
            value = words.rate(Decimal(value))
        elif value.isdigit():
            value = words.number(int(value))
        sentences[row["reform_id"]] = words.say(
            "consolidation_map-change", field=field, value=value
        )
    return sentences


def _turns(turns: pd.DataFrame, words: Words) -> dict[str, str]:
    """Say the changes of the law that changed most, under the first act of each year."""
    sentences: dict[str, str] = {}
    for year, part in turns.groupby("year", sort=False):
        first, *others = part["reform_id"].unique()
        changes = [
            words.say(
                "consolidation_map-turned",
                field=row["field"],
                value=words.number(int(row["value"])) if row["field"] == MEMBERS else "",
            )
            for row in records(part)
        ]
        text = words.say("consolidation_map-turn", year=str(year), changes=", ".join(changes))
        sentences |= {first: text, **dict.fromkeys(others, "")}
    return sentences


def _lines(
    lines: pd.DataFrame,
    marks: pd.DataFrame,
    data: ElectionData,
    words: Words,
    names: Mapping[str, str],
) -> pd.DataFrame:
    firsts = lines["party_ids"].str[0]
    events = marks[marks["mark"] != STOOD]
    parties = data.parties.set_index("party_id")
    kinds = dict(zip(data.parties["party_id"], data.parties["kind"], strict=True))
    lives = []
    for _, row in lines.iterrows():
        line_events = events[events["line_id"] == row["line_id"]]
        start, end = (
            _side(row, line_events, side, words, names, kinds) for side in ("start", "end")
        )
        if row["end_kind"] == BECAME:
            name = names[_became(row, line_events)["other_id"]]
        else:
            name, *later = dict.fromkeys(names[party] for party in row["party_ids"])
            if later:
                name = words.say(
                    "consolidation_map-name-later", first=name, later=words.list(later)
                )
        lives.append(words.say("consolidation_map-life", name=name, start=start, end=end))
    return lines.assign(
        party_id=firsts,
        label=firsts.map(names),
        end_label=lines["line_id"].map(names),
        end_year=["" if is_missing(year) else str(year) for year in lines["end_year"]],
        colour=lines["line_id"].map(parties["colour"]),
        colour_dark=lines["line_id"].map(parties["colour_dark"]),
        hover=lives,
    )


def _side(
    row: pd.Series,
    events: pd.DataFrame,
    side: str,
    words: Words,
    names: Mapping[str, str],
    kinds: Mapping[str, str],
) -> str:
    """Say how and when a stretch began or ended; other lines by the name they bore then."""
    kind, then = row[f"{side}_kind"], events[events["at"] == row[f"{side}_at"]]
    causes = then[then["mark"] == kind]
    others = causes["other_id"].dropna()
    other_line = others.iloc[0] if len(others) else row[f"{side}_line"]
    if kind == BECAME:
        other_line = _became(row, events)["party_id"]
    cell = str(then["date"].iloc[0] if len(then) else row[f"{side}_last"])
    days = parse_partial_date(cell)
    precision = "day" if days.earliest == days.latest else "other"
    precision = "open" if days.open_start else "about" if days.about else precision
    date = words.say("consolidation_map-on", precision=precision, date=words.partial_date(cell))
    return words.say(
        f"consolidation_map-{side}",
        kind=kind,
        other="" if is_missing(other_line) else names[other_line],
        body="party" if kinds.get(other_line) == "party" else "other",
        date=date,
        confirmed=all(map(is_confirmed, causes["confidence"].dropna())),
    )


def _became(row: pd.Series, events: pd.DataFrame) -> pd.Series:
    """Return the founding by which a body, the life of a row, became a party."""
    here = (events["mark"] == "founded") & (events["at"] == row["end_at"])
    founded: pd.Series = events[here & events["other_id"].notna()].iloc[0]
    return founded


def _labels(rows: FigureRows, words: Words) -> dict[str, str]:
    keys = ("founded", "renamed", "end", "open", "barred")
    labels = {f"key-{key}": words.say(f"consolidation_map-key-{key}") for key in keys}
    for key in ("reforms", "joined", "apart"):
        labels[key] = words.say(f"consolidation_map-{key}")
    if MEMBERS in set(rows.beside["changes"]["field"]):
        labels["reforms-note"] = words.say("consolidation_map-reforms-note")
    return labels


def _title(
    counts: Row, data: ElectionData, words: Words, names: Mapping[str, str], *, show: Show
) -> str:
    labels = election_labels(data, words)
    return words.say(
        "consolidation_map-title",
        show=show,
        lines=counts["lines"],
        joined=counts["joined"] if counts["joined"] > 1 else 0,
        reported=counts["reported"],
        party=names[counts["party_id"]],
        chamber=chamber_name(data, words),
        span=span(pd.Series(counts["election_ids"]).map(labels), words),
    ) + as_many(data, words)


def _alternative(
    title: str, lines: pd.DataFrame, stood: pd.DataFrame, data: ElectionData, words: Words
) -> str:
    """Tell the finding, the list votes of the first party, and who merged into it and when."""
    trunk = first_party(data)
    trunk_rows = stood[(stood["line_id"] == trunk) & stood["share"].notna()]
    sentences = [f"{title}."]
    if len(trunk_rows):
        went = course(data, trunk_rows, words, value="share", label="short")
        sentences.append(
            words.say(
                "consolidation_map-alt-shares", party=line_name(trunk_rows, words), course=went
            )
        )
    joined = lines[(lines["successor_id"] == trunk) & (lines["line_id"] != trunk)]
    joined = joined[joined["end_kind"] == "merged"]
    labels = dict(zip(lines["line_id"], lines["label"], strict=True))
    names = [
        words.say(
            "consolidation_map-alt-one",
            name=row["label"],
            year=row["end_year"] or "none",
            way="none" if row["end_line"] == trunk else labels[row["end_line"]],
        )
        for _, row in joined.iterrows()
    ]
    if names:
        party = short_names(data, words)[trunk]
        sentences.append(
            words.say("consolidation_map-alt-merged", party=party, names=words.list(names))
        )
    return brief(sentences, words)
