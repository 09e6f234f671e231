"""The overview in words: what the chamber was, how it came to be held, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from urllib.parse import urlencode

import pandas as pd

from elections.measures import effective_number_of_parties
from elections.package import ElectionData
from elections.package.dates import parse_partial_date
from elections.parties.events import party_events
from elections.results import (
    chamber_end,
    elections_shown,
    first_parties,
    first_party,
    of_election,
    parties_only,
)
from elections.results.rows import Row, records, rows_at_most
from elections.tables.chambers import Majorities, line_seats, majorities_in
from elections.tables.overview import Overview
from elections.text.context import chamber_name
from elections.text.intervals import MOST_NAMED, merged_parties
from elections.text.labels import both_rows, election_labels, short_names, with_labels
from elections.text.sentences import as_many, line_name, seats_course
from elections.text.words import Words, is_missing

# The fact that says what holds of the conclusions of several missions.
OBSERVERS_FACT = "observers_conclusions"


@dataclass(frozen=True)
class KeyFigure:
    """A key figure: what it is, its value, what it was before, and where its working stands.

    ``working`` is an address within the dashboard.
    """

    label: str
    value: str
    before: str
    working: str = field(default="", repr=False)


def worked_out(data: ElectionData, election: str) -> str:
    """Return the address at which the measures of an election are worked out.

    They are worked out for the later of two elections; to the first of all leads no such pair,
    and its address is that of the usual one.

    >>> from elections.package import load
    >>> worked_out(load("tests/country"), "1998")
    'measures?from=1994_autumn&to=1998#working'
    """
    elections = list(elections_shown(data, after=True)["election_id"])
    place = elections.index(election)
    pair = urlencode({"from": elections[place - 1], "to": election}) if place else ""
    return f"measures{'?' if pair else ''}{pair}#working"


def key_figures(
    seats: pd.DataFrame, turnouts: pd.DataFrame, data: ElectionData, words: Words
) -> tuple[KeyFigure, ...]:
    """Return the figures of the last core election beside those of the first.

    Without turnout where none is known of any election.

    >>> from elections.package import load
    >>> from elections.results import seats_won
    >>> from elections.tables import turnout
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> figures = key_figures(seats_won(data), turnout.rows(data), data, load_words("en"))
    >>> [figure.value for figure in figures][:2]
    ['96.0%', '2']
    """
    labels = election_labels(data, words)
    elections = list(elections_shown(data, after=False)["election_id"])
    first, last = elections[0], elections[-1]
    before = _figures(seats, turnouts, data, first, words)
    party = _name_at(seats, data, last, words)
    addresses = {
        "share": "seats#figure-seat_shares",
        "seated": "seats#figure-seat_shares",
        "effective": worked_out(data, last),
        "turnout": "votes#figure-turnout",
    }
    return tuple(
        KeyFigure(
            words.say(f"key-{name}", party=party + as_many(data, words), election=labels[last]),
            value,
            ""
            if first == last
            else words.say("key-before", value=before[name], election=labels[first]),
            addresses[name],
        )
        for name, value in _figures(seats, turnouts, data, last, words).items()
    )


def _figures(
    seats: pd.DataFrame, turnouts: pd.DataFrame, data: ElectionData, election: str, words: Words
) -> dict[str, str]:
    """Return the key figures of an election by name."""
    rows = of_election(seats, election)
    won = rows.loc[rows["line_id"] == first_party(data), "seats"].sum()
    effective = effective_number_of_parties([int(seats) for seats in rows["seats"]])
    figures = {
        "share": words.seat_share(Fraction(100 * int(won), int(rows["total"].iloc[0]))),
        "seated": words.number(len(parties_only(rows))),
        "effective": words.measure(effective, "parties"),
    }
    if turnouts["share"].notna().any():
        first_round = of_election(turnouts[turnouts["round"] == 1], election)["share_published"]
        figures["turnout"] = words.turnout(None if first_round.empty else first_round.iloc[0])
    return figures


def chamber_sentence(data: ElectionData, words: Words) -> str:
    """Say what the chamber is; of one that came to its end what it was, and what took its place.

    >>> from elections.package import load
    >>> from elections.text.words import load_words
    >>> chamber_sentence(load("tests/country"), load_words("en"))
    'The Assembly is the only house of the parliament of Verdania.'
    """
    chamber, end = data.chamber.iloc[0], chamber_end(data)
    return words.say(
        "chamber-life",
        chamber=chamber_name(data, words),
        what=words.text(chamber, "what"),
        successor=words.text(chamber, "successor"),
        ended=end is not None,
        day="" if end is None else words.date(end),
    )


def heading_terms(rows: Overview, data: ElectionData, words: Words) -> dict[str, str | int]:
    """Return what title and lead of the overview say of the chamber and of its majorities.

    >>> from elections.package import load
    >>> from elections.tables import overview
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> terms = heading_terms(overview.rows(data), data, load_words("en"))
    >>> terms["majority"], terms["top"], terms["won"]
    ('at-times', 'October 1994', '48')
    """
    labels, chamber, end = election_labels(data, words), data.chamber.iloc[0], chamber_end(data)
    seats, in_chamber = (
        line_seats(table, first_party(data)) for table in (rows.elected, rows.chamber)
    )
    tops = rows_at_most(seats, "share")
    top = str(tops["election_id"].iloc[0])
    tops = tops[tops["total"] == tops["total"].iloc[0]]
    tied = first_parties(data) if len(first_parties(data)) > 1 else ()
    peak = seats.iloc[-1] if tied else tops.iloc[0]
    joined = [] if tied else _joined_by(rows.mergers, data, top)
    first, last = in_chamber["election_id"].iloc[[0, -1]]
    majorities = majorities_in(in_chamber)
    majority = _majority_case(majorities, first)
    # From the largest chamber on it is told there; from an earlier one on, where none had it.
    early = majorities.since if majority == "kept" and majorities.since != top else None
    return {
        "what": words.text(chamber, "what"),
        "successor": words.text(chamber, "successor"),
        "day": "" if end is None else words.date(end),
        "majority": majority,
        "kept": words.span(labels[early], labels[last]) if early else "",
        "gained": _name_at(rows.elected, data, early, words) if early else "none",
        "opening": _largest_majority(rows.chamber, first),
        "closing": last == first or _largest_majority(rows.chamber, last),
        "first": labels[first],
        "latest": labels[last],
        "top": words.list([labels[election] for election in tops["election_id"]]),
        "case": "tied" if tied else "every" if peak["seats"] == peak["total"] else "most",
        "party": _first_name(rows.elected, data, words),
        "by": labels[top],
        "merged": len(joined),
        "joined": words.list([short_names(data, words)[party] for party in joined]) or "none",
        "lists": not tied and _only_lists_by(data, top),
        "leaders": words.list([short_names(data, words)[line] for line in tied]),
        "observed": _observed(data, words) or "none",
        "won": words.number(int(peak["seats"])),
        "total": words.number(int(peak["total"])),
    }


def _name_at(seats: pd.DataFrame, data: ElectionData, election: str, words: Words) -> str:
    """Return the first party's name at an election."""
    won = of_election(seats, election)
    line_rows = won[won["line_id"] == first_party(data)]
    return str(with_labels(data, line_rows, words)["label"].iloc[0])


def _first_name(seats: pd.DataFrame, data: ElectionData, words: Words) -> str:
    """Return the first party's name with all later ones."""
    line_rows = seats[seats["line_id"] == first_party(data)]
    return line_name(with_labels(data, line_rows, words), words)


def _joined_by(mergers: pd.DataFrame, data: ElectionData, election: str) -> list[str]:
    """Return who merged into the first party after the first election, up to another."""
    elections = list(elections_shown(data)["election_id"])
    between = mergers["election_id"].isin(elections[1 : elections.index(election) + 1])
    return list(mergers.loc[between, "party_id"])


def _only_lists_by(data: ElectionData, election: str) -> bool:
    """Return whether voters chose between lists alone, who at the first election did not."""
    single = elections_shown(data).set_index("election_id")["constituency_seats"]
    return bool(single.iloc[0] > 0 and single[election] == 0)


def _majority_case(majorities: Majorities, first: str) -> str:
    """Say whether the first party came to hold a majority and kept it from then on."""
    if majorities.since not in (None, first):
        return "kept"
    return "at-times" if majorities.elections else "never"


def _largest_majority(chamber: pd.DataFrame, election: str) -> bool:
    """Return whether any party had a majority of the chamber."""
    parties = parties_only(of_election(chamber, election))
    return bool((2 * parties["seats"] > parties["total"]).any())


def merger_step(rows: Overview, data: ElectionData, words: Words) -> str:
    """Say who merged into the first party, and when; that nobody did, where nobody did.

    >>> from elections.package import load
    >>> from elections.tables import overview
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> merger_step(overview.rows(data), data, load_words("en"))
    'No merger into Progress in these years is in the data.'
    """
    party = _first_name(rows.elected, data, words)
    years = rows.mergers.assign(year=[str(day.year) for day in rows.mergers["date"]])
    phrases = [
        words.say(
            "overview-merged",
            parties=merged_parties(data, part, words, most=MOST_NAMED),
            year=str(year),
        )
        for year, part in years.groupby("year", sort=True)
    ]
    none = not phrases and not any(event.kind == "merged" for event in party_events(data))
    return words.say(
        "overview-mergers",
        party=party + as_many(data, words),
        count="none" if none else len(phrases),
        mergers="; ".join(phrases),
    )


def rule_step(rows: Overview, data: ElectionData, words: Words) -> str:
    """Say by which election the law asked more members of a party, and how seats were filled.

    >>> from elections.package import load
    >>> from elections.tables import overview
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> rule_step(overview.rows(data), data, load_words("en"))[-59:]
    ' 500. In 1998 constituencies were back, for 12 of 57 seats.'
    """
    labels = election_labels(data, words)
    sentences = []
    for row in records(rows.rules):
        before, value = row["value_before"], row["value"]
        election = of_election(data.elections, row["election_id"]).iloc[0]
        shared = {"election": labels[row["election_id"]], "year": str(row["from_date"].year)}
        if row["field"] == "members_required" and not is_missing(before) and value > before:
            members = {"members": words.number(value), "before": words.number(before)}
            sentences.append(words.say("overview-members", **members, **shared))
            sentences += _registered(data, row, words)
        if row["field"] == "constituency_seats":
            banned = of_election(rows.rules, row["election_id"]).set_index("field")["value"]
            sentences.append(
                words.say(
                    "overview-seats",
                    lists=not value,
                    single=words.number(value),
                    total=words.number(
                        int(election["list_seats"]) + int(election["constituency_seats"])
                    ),
                    threshold=words.rate(election["threshold_percent"]),
                    blocs=banned.get("blocs_allowed") is not False,
                    **shared,
                )
            )
    return " ".join(sentences)


def _registered(data: ElectionData, change: Row, words: Words) -> list[str]:
    """Say how many parties were active, applied and were registered after the law changed."""
    counts = data.party_counts
    applied = counts[counts["kind"] == "applied"]
    for row in records(applied):
        day = parse_partial_date(row["date"])
        of_day = counts[counts["date"] == row["date"]].set_index("kind")["parties"]
        until = of_election(data.elections, change["election_id"]).iloc[0]["date"]
        all_counted = {"active", "applied", "registered"} <= set(of_day.index)
        if all_counted and change["from_date"] <= day.possible_from and day.certainly_by(until):
            numbers = {kind: words.number(int(of_day[kind])) for kind in of_day.index}
            date = words.partial_date(row["date"])
            return [words.say("overview-registered", date=date, **numbers)]
    return []


def election_step(rows: Overview, data: ElectionData, words: Words) -> str:
    """Say the first party's share of the seats filled by voters, where it turned and at the ends.

    >>> from elections.package import load
    >>> from elections.tables import overview
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> election_step(overview.rows(data), data, load_words("en"))[-64:]
    '20 of 60 in 1990, 48 of 50 in October 1994 and 18 of 57 in 1998.'
    """
    seats = line_seats(rows.elected, first_party(data))
    seats = seats.assign(election_label=seats["election_id"].map(election_labels(data, words)))
    others = as_many(data, words)
    return words.say(
        "overview-elections",
        tied=bool(others),
        party=_first_name(rows.elected, data, words) + others,
        course=seats_course(data, seats, words),
    )


def observer_sentences(data: ElectionData, words: Words) -> str:
    """Say which elections observers assessed, what holds of several, and whose words all are.

    >>> from elections.package import load
    >>> from elections.text.words import load_words
    >>> "2 of the 4" in observer_sentences(load("tests/country"), load_words("en"))
    True
    """
    # A mission may have said several things, each in a row of its own.
    missions, concluded = (
        {
            (row["election_id"], words.text(row, "organisation"))
            for row in records(data.observers)
            if words.text(row, "conclusion") or not wanted
        }
        for wanted in (False, True)
    )
    observed = len(elections_observed(data, words))
    return " ".join(
        filter(
            None,
            (
                words.say(
                    "overview-observed",
                    count=observed,
                    total=len(data.elections),
                    missions=len(missions),
                    concluded=len(concluded),
                    all="yes" if observed == len(data.elections) else "no",
                ),
                _observed(data, words),
                _others_observed(data, words),
                words.say("overview-official"),
            ),
        )
    )


def _observed(data: ElectionData, words: Words) -> str:
    """Return what the package says of the conclusions of several missions; '' for nothing."""
    facts = data.facts[data.facts["fact_id"] == OBSERVERS_FACT]
    return " ".join(words.text(row, "statement") for row in records(facts))


def _others_observed(data: ElectionData, words: Words) -> str:
    """Return what else the package says of observers; '' for nothing."""
    facts = data.facts[data.facts["topic"] == "observers"]
    others = facts[facts["fact_id"] != OBSERVERS_FACT]
    return " ".join(words.text(row, "statement") for row in records(others))


def elections_observed(data: ElectionData, words: Words) -> dict[str, str]:
    """Return the elections of which conclusions of observers are known, with their names.

    >>> from elections.package import load
    >>> from elections.text.words import load_words
    >>> elections_observed(load("tests/country"), load_words("en"))
    {'1990': '1990', '1994_autumn': 'October 1994'}
    """
    concluded = {
        row["election_id"] for row in records(data.observers) if words.text(row, "conclusion")
    }
    labels = election_labels(data, words)
    elections = (str(election) for election in elections_shown(data)["election_id"])
    return {election: labels[election] for election in elections if election in concluded}


def observers_behind(data: ElectionData) -> pd.DataFrame:
    """Return the rows on which the sentences on observers rest: source_ids, confidence.

    >>> from elections.package import load
    >>> observers_behind(load("tests/country"))["confidence"].tolist()
    ['high', 'high', 'medium']
    """
    facts = data.facts[data.facts["topic"] == "observers"]
    return both_rows(data.observers, facts)


def ending(data: ElectionData, words: Words) -> str:
    """Say how the chamber ended and what followed; '' where it goes on.

    >>> from elections.package import load
    >>> from elections.text.words import load_words
    >>> ending(load("tests/country"), load_words("en"))
    ''
    """
    end = chamber_end(data)
    if end is None:
        return ""
    chamber = data.chamber.iloc[0]
    sentence = words.say("overview-ended", chamber=chamber_name(data, words), date=words.date(end))
    return " ".join((sentence, words.text(chamber, "ending")))
