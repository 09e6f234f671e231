"""Flows between two elections in words: what a party had came from whom, and where it went."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import SEAT_CELLS, VOTE_CELLS
from elections.package.loading import ElectionData
from elections.parties.events import party_events
from elections.parties.lineage import bloc_members
from elections.results import first_party, rows_at_most
from elections.results.rows import contestants
from elections.tables.flows import SIDES, Unit
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.consolidation_map import seat_count
from elections.text.labels import election_labels, short_names
from elections.text.sentences import after_note, as_many, brief, each
from elections.text.words import Words, is_missing

NAMED = 3
CELLS: dict[Unit, tuple[str, ...]] = {"votes": VOTE_CELLS, "seats": SEAT_CELLS}


def words(rows: pd.DataFrame, data: ElectionData, words: Words, *, unit: Unit) -> Told:
    """Tell the flows: what those had that became the first party, and what it took.

    Adds before_label, after_label, before_text and after_text (name, value, and what
    became of it), kind_label, colours of the side that a ribbon starts from, and hover.

    >>> from elections.package.loading import load
    >>> from elections.tables.flows import rows
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> ribbons = rows(data, before="1994_autumn", after="1998", unit="seats")
    >>> "1998" in words(ribbons, data, load_words("en"), unit="seats").captions.title
    True
    """
    names, labels = short_names(data, words), election_labels(data, words)
    parties = data.parties.set_index("party_id")
    start, end = labels[rows["before_id"].iloc[0]], labels[rows["after_id"].iloc[0]]
    lead = rows["before_party"].where(rows["before_party"].notna(), rows["after_party"])
    table = rows.assign(
        election_id=rows["after_id"],
        kind_label=[
            words.say(
                "flows-kind",
                kind=kind,
                unit=unit,
                start=start,
                end=end,
                stood=stood,
            )
            for kind, stood in zip(rows["kind"], rows["stood_before"], strict=True)
        ],
        colour=lead.map(parties["colour"]),
        quantity="count" if unit == "seats" else "vote_share",
        colour_dark=lead.map(parties["colour_dark"]),
    )
    for side in SIDES:
        table[f"{side}_label"] = table[f"{side}_party"].map(names).fillna("")
        table[f"{side}_colour"] = table[f"{side}_party"].map(parties["colour"])
        table[f"{side}_colour_dark"] = table[f"{side}_party"].map(parties["colour_dark"])
        table[f"{side}_number"] = [_value(value, unit, words) for value in table[f"{side}_value"]]
    table = table.assign(
        hover=[_sentence(row, unit, start, end, words) for _, row in table.iterrows()]
    )
    heads = {side: _head(data, table, side, unit, words) for side in SIDES}
    captions = Captions(
        _title(data, table, unit, start, end, words),
        words.say("flows-subtitle", unit=unit, start=start, end=end)
        + after_note(data, _ends(table), words),
        alternative=brief(table["hover"], words),
        labels=heads,
        **source_and_conflicts(data, table, words, CELLS[unit], about=_ends(table)),
    )
    return Told(table, captions)


def _ends(table: pd.DataFrame) -> pd.DataFrame:
    """Return election and contestant at both ends of the ribbons."""
    ends = [
        table[[f"{side}_id", f"{side}_party"]].set_axis(["election_id", "party_id"], axis=1)
        for side in SIDES
    ]
    return pd.concat(ends)


def _value(value: float, unit: Unit, words: Words) -> str:
    if is_missing(value):
        return ""
    return words.number(int(value)) if unit == "seats" else words.vote_share(value)


def _sentence(row: pd.Series, unit: Unit, start: str, end: str, words: Words) -> str:
    at_both_ends = row["before_label"] and row["after_label"]
    kind = row["kind_label"]
    if at_both_ends:
        return words.say(
            "flows-sentence",
            unit=unit,
            kind=kind,
            start=start,
            end=end,
            **{f"{side}": row[f"{side}_label"] for side in SIDES},
            **{f"{side}_value": _value_with_unit(row, side, unit, words) for side in SIDES},
        )
    side = "before" if row["before_label"] else "after"
    return words.say(
        "flows-sentence-one",
        unit=unit,
        kind=kind,
        party=row[f"{side}_label"],
        election=start if side == "before" else end,
        value=_value_with_unit(row, side, unit, words),
    )


def _value_with_unit(row: pd.Series, side: str, unit: Unit, words: Words) -> str:
    if unit == "seats":
        return seat_count(int(row[f"{side}_value"]), words)
    return str(row[f"{side}_number"])


def _whole(table: pd.DataFrame, side: str) -> float:
    return _sum(table[table[f"{side}_party"].notna()], side)


def _sum(table: pd.DataFrame, side: str) -> float:
    """Return the sum of one side's values, each contestant counted once."""
    return float(table.drop_duplicates(f"{side}_party")[f"{side}_value"].sum())


def _head(data: ElectionData, table: pd.DataFrame, side: str, unit: Unit, words: Words) -> str:
    labels = election_labels(data, words)
    election = labels[table[f"{side}_id"].iloc[0]]
    if unit == "votes":
        return words.say("flows-head", election=election)
    seats = words.number(int(_whole(table, side)))
    return words.say("flows-head-seats", election=election, seats=seats)


def _title(
    data: ElectionData, table: pd.DataFrame, unit: Unit, start: str, end: str, words: Words
) -> str:
    line = contestants(data).set_index("party_id")["line_id"]
    ribbons = table[table["after_party"].map(line) == first_party(data)]
    equal = as_many(data, words) if len(ribbons) else ""
    if ribbons.empty:
        ribbons = rows_at_most(table[table["after_party"].notna()], "after_value")
    firsts = list(dict.fromkeys(ribbons["after_label"]))
    came = ribbons[ribbons["before_party"].notna()].sort_values("before_part", ascending=False)
    arguments = {
        "unit": unit,
        "start": start,
        "end": end,
        "party": words.list(firsts),
        "after": each(str(ribbons["after_number"].iloc[0]), len(firsts), words),
        "before": _value(_sum(came, "before"), unit, words),
        "seats_before": words.number(int(_whole(table, "before"))),
        "seats_after": words.number(int(_whole(table, "after"))),
    }
    if came.empty:
        return words.say("flows-title-new", **arguments) + equal
    earlier = list(dict.fromkeys(came["before_label"]))
    if len(earlier) == 1:
        first = earlier[0]
        renamed = words.say("flows-renamed", first=first, last=arguments["party"])
        name = first if first == arguments["party"] else renamed
    elif len(earlier) <= NAMED:
        name = words.list(earlier)
    else:
        of_blocs = came["before_party"].isin(set(bloc_members(party_events(data))))
        name = words.say(
            "flows-several",
            count=len(earlier),
            party=arguments["party"],
            unit=unit,
            blocs=of_blocs.any(),
        )
    return words.say("flows-title", parties=name, **arguments) + equal
