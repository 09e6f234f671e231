"""Local councils in words, beside the chamber of the day."""

from __future__ import annotations

import re
from datetime import date

import pandas as pd

from elections.evidence.conflicts import SEAT_CELLS, SHARE_CELLS
from elections.package.loading import ElectionData
from elections.results import rows_at_most
from elections.tables.councils import CHAMBER, council_total, places_missing
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.context import chamber_name, keys, region_names
from elections.text.grid import Grid, grid, share_or_dash, whole_or_dash
from elections.text.labels import election_labels, short_names, with_labels
from elections.text.sentences import brief, each, listed_shares, percent_ticks
from elections.text.words import Words

# Where a sentence ends: not behind an initial, nor before a name in quotation marks.
_SENTENCE = re.compile(r"(?<=[\w»”)]{2}[.!?]) (?=\w)")
CELLS = (
    "local_councils.seats",
    "local_councils.votes",
    "local_councils.share_percent",
    *SEAT_CELLS,
    *SHARE_CELLS,
)


def words(rows: pd.DataFrame, data: ElectionData, words: Words) -> Told:
    """Tell the parties' parts of the councils' seats and votes on a day.

    ``table`` gets body_label, unit_label, head, label, share_label, hover, keys,
    and what grouped bars need.
    """
    rows = with_labels(data, rows, words)
    rows = rows.assign(
        body_label=[_body(data, row, words) for _, row in rows.iterrows()],
        unit_label=[words.say("councils-unit", unit=unit) for unit in rows["unit"]],
        share_label=[_share(row, words) for _, row in rows.iterrows()],
        quantity=["seat_share" if unit == "seats" else "vote_share" for unit in rows["unit"]],
        given_votes=rows["votes"],
        keys=keys(rows, "unit", "body", "party_id"),
    )
    rows = rows.assign(
        head=[_head(row, words) for _, row in rows.iterrows()],
        section=rows["unit"],
        group=rows["unit"] + "/" + rows["body"],
        bar=rows["body"],
        style="party",
        value=rows["share"],
        brief=[_brief(row, words) for _, row in rows.iterrows()],
        hover=[_hover(row, words) for _, row in rows.iterrows()],
    )
    rows = rows.assign(note=rows["label"] + " " + rows["brief"])
    captions = Captions(
        title=_title(rows, data, words),
        subtitle=words.say(
            "councils-subtitle",
            date=words.date(rows["date"].iloc[0]),
            chamber=chamber_name(data, words),
        ),
        alternative=brief(rows["hover"], words),
        labels={"rest": words.say("councils-rest")},
        lists={"ticks": percent_ticks(words)},
        **source_and_conflicts(data, rows, words, CELLS),
    )
    return Told(rows, captions)


def councils_sentence(
    rows: pd.DataFrame, places: list[str], data: ElectionData, words: Words
) -> str:
    """Say how the first party of the councils did there and in the chamber of the day.

    ``places`` are the ids of the regions and cities of that day.

    >>> from elections.package.loading import load
    >>> from elections.tables.councils import rows
    >>> from elections.text.words import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> shares = rows(data, day=date(1995, 5, 21))
    >>> councils_sentence(shares, ["capital", "inland"], data, words)[-66:]
    'were not found for 1 of 2 regions and cities of that rank: Inland.'
    """
    missing, names = places_missing(rows, places), region_names(data, words)
    sentence = words.say(
        "councils-missing",
        date=words.date(rows["date"].iloc[0]),
        missing=len(missing),
        count=len(places),
        places=words.list(sorted((names[place] for place in missing), key=words.order)),
    )
    total = council_total(rows)
    return (
        sentence if total.empty else f"{_compared(rows, total, data, words, 'sentence')} {sentence}"
    )


def further_grid(rows: pd.DataFrame, data: ElectionData, words: Words) -> Grid:
    """Return what is given of councils on other days.

    >>> from elections.package.loading import load
    >>> from elections.tables.councils import further_rows
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> further_grid(further_rows(data), data, load_words("en")).rows
    ()
    """
    names, regions = short_names(data, words), region_names(data, words)
    lines = [
        (
            words.date(row["date"]),
            regions[row["place_id"]],
            names[row["party_id"]],
            whole_or_dash(row["seats"], words),
            whole_or_dash(row["votes"], words),
            share_or_dash(row["share_percent"], words),
        )
        for _, row in rows.iterrows()
    ]
    numbers = ("seats-given", "given-votes", "share-percent")
    evidence = rows[["source_ids", "confidence"]]
    return grid(words, ("date", "place", "label", *numbers), lines, evidence, numbers=numbers)


def further_notes(rows: pd.DataFrame, data: ElectionData, words: Words) -> list[str]:
    """Return the notes on what is given of councils on other days, each sentence of them once.

    It says of which councils it holds where not of all of the day, and of which parties where not
    of all that are given.

    >>> from elections.package.loading import load
    >>> from elections.tables.councils import further_rows
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> further_notes(further_rows(data), data, load_words("en"))
    []
    """
    names, regions = short_names(data, words), region_names(data, words)
    of_day = rows.groupby("date")["place_id"].unique().map(set)
    places: dict[tuple[date, str, str], list[str]] = {}
    for _, council in rows.groupby(["date", "place_id"], sort=False):
        day, place = council.iloc[0][["date", "place_id"]]
        parties: dict[str, list[str]] = {}
        for _, row in council.iterrows():
            for sentence in _SENTENCE.split(words.text(row, "note")):
                parties.setdefault(sentence, []).append(names[row["party_id"]])
        for sentence, of in parties.items():
            among = "" if len(of) == len(council) else words.list(of)
            places.setdefault((day, sentence, among), []).append(place)
    # What holds of most comes before the exceptions.
    in_order = sorted(
        places.items(), key=lambda item: (item[0][0], bool(item[0][2]), -len(item[1]))
    )
    return [
        words.say(
            "council-note",
            everywhere=set(noted) == of_day[day],
            region=words.list([regions[place] for place in noted]),
            election=", ".join(filter(None, [words.date(day), among])),
            note=sentence,
        )
        for (day, sentence, among), noted in in_order
        if sentence
    ]


def _compared(
    rows: pd.DataFrame, total: pd.DataFrame, data: ElectionData, words: Words, part: str
) -> str:
    """Set the first party of the councils beside the same party in the chamber of the day.

    Where several have as many seats in the councils, it is these.
    """
    firsts, names = rows_at_most(total, "seats"), short_names(data, words)
    first, count = firsts.iloc[0], len(firsts)
    chamber = rows[rows["body"] == CHAMBER]
    in_chamber = chamber[chamber["party_id"].isin(firsts["party_id"])]
    seats = in_chamber[in_chamber["unit"] == "seats"].set_index("party_id")["share"]
    votes = in_chamber[in_chamber["unit"] == "votes"]
    elections = chamber["election_id"].map(election_labels(data, words))
    chamber_shares = [
        (names[party], words.seat_share(seats.get(party, 0.0))) for party in firsts["party_id"]
    ]
    votes_cast = [
        (names[row["party_id"]], _share(row, words))
        for _, row in votes[votes["share"].notna()].iterrows()
    ]
    share = words.seat_share(first["share"])
    return words.say(
        f"councils-{part}",
        party=words.list([name for name, _ in chamber_shares]),
        seats=each(words.number(int(first["seats"])), count, words),
        total=int(first["total"]),
        share=share if part == "sentence" else each(share, count, words),
        chamber=chamber_name(data, words),
        election=next(iter(elections), ""),
        held=len(seats) > 0,
        chamber_share=listed_shares(chamber_shares, count, words),
        voted=len(votes) > 0,
        vote_share=listed_shares(votes_cast, count, words),
    )


def _body(data: ElectionData, row: pd.Series, words: Words) -> str:
    if row["body"] == CHAMBER:
        return words.say(
            "councils-chamber",
            chamber=chamber_name(data, words),
            election=row["election_label"],
        )
    return words.say(
        "councils-body",
        whole=row["national"],
        place=region_names(data, words)[row["place_id"]],
        level=row["level"],
    )


def _share(row: pd.Series, words: Words) -> str:
    if row["unit"] == "seats":
        return words.seat_share(row["share"])
    return words.vote_share(row["share"], row["share_published"])


def _head(row: pd.Series, words: Words) -> str:
    return words.say(
        "councils-head",
        unit=row["unit"],
        body=row["body_label"],
        total=words.number(row["total"]),
    )


def _brief(row: pd.Series, words: Words) -> str:
    if row["unit"] == "seats":
        return words.number(int(row["seats"]))
    return str(row["share_label"])


def _hover(row: pd.Series, words: Words) -> str:
    return words.say(
        "councils-hover",
        unit=row["unit"],
        body=row["body_label"],
        party=row["label"],
        seats=words.number(row["seats"]),
        total=words.number(row["total"]),
        share=row["share_label"],
    )


def _title(rows: pd.DataFrame, data: ElectionData, words: Words) -> str:
    total, day = council_total(rows), words.date(rows["date"].iloc[0])
    if len(total):
        return _compared(rows, total, data, words, "title-total")
    council_seats = rows[(rows["unit"] == "seats") & (rows["body"] != CHAMBER)]
    if council_seats.empty:
        return words.say("councils-title-none", date=day)
    most = rows_at_most(council_seats, "share")
    bodies = [part for _, part in most.groupby("body", sort=False)]
    return "; ".join(
        words.say(
            "councils-title",
            party=words.list(firsts["label"]),
            seats=each(words.number(int(firsts["seats"].iloc[0])), len(firsts), words),
            total=int(firsts["total"].iloc[0]),
            body=firsts["body_label"].iloc[0],
            date=day,
        )
        for firsts in bodies
    )
