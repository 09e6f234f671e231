"""The overview in words: its key figures, and what its figures are."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from elections.measures import effective_number_of_parties
from elections.package import ElectionData
from elections.results import chamber_end, elections_shown, first_party, parties_only, seats_won
from elections.tables.turnout import rows as turnout
from elections.text.labels import election_labels, short_names
from elections.text.words import Words


@dataclass(frozen=True)
class KeyFigure:
    """One figure of the overview: what it is, its value, and what it was before."""

    label: str
    value: str
    before: str


def key_figures(data: ElectionData, words: Words) -> tuple[KeyFigure, ...]:
    """Return the figures of the last core election beside those of the first.

    >>> from elections.package import load
    >>> from elections.text.words import load_words
    >>> [figure.value for figure in key_figures(load("tests/country"), load_words("en"))][:2]
    ['96.0%', '2']
    """
    labels = election_labels(data, words)
    seats = seats_won(data, after=False)
    held = list(elections_shown(data, after=False)["election_id"])
    first, last = held[0], held[-1]
    line = first_party(data)

    def share(election: str) -> str:
        rows = seats[(seats["election_id"] == election) & (seats["line_id"] == line)]
        won, total = int(rows["seats"].sum()), int(rows["total"].max()) if len(rows) else 1
        return words.seat_share(Fraction(100 * won, total))

    def seated(election: str) -> str:
        rows = seats[seats["election_id"] == election]
        return words.number(len(parties_only(rows)))

    def effective(election: str) -> str:
        rows = seats[seats["election_id"] == election]
        counted = effective_number_of_parties([int(n) for n in rows["seats"]])
        return words.measure(counted, "parties")

    def cast(election: str) -> str:
        rows = turnout(data)
        rows = rows[(rows["election_id"] == election) & (rows["round"] == 1)]
        return words.turnout(rows["share_published"].iloc[0] if len(rows) else None)

    party = short_names(data, words)
    own = seats[(seats["election_id"] == last) & (seats["line_id"] == line)]["party_id"].iloc[0]
    measures = (
        (words.say("key-share", party=party[own], election=labels[last]), share),
        (words.say("key-seated", election=labels[last]), seated),
        (words.say("key-effective", election=labels[last]), effective),
        (words.say("key-turnout", election=labels[last]), cast),
    )
    return tuple(
        KeyFigure(
            label,
            measure(last),
            words.say("key-before", value=measure(first), election=labels[first]),
        )
        for label, measure in measures
    )


def chamber_sentence(data: ElectionData, words: Words) -> str:
    """Say what the chamber is; of one that came to its end what it was, and what followed.

    >>> from elections.package import load
    >>> from elections.text.words import load_words
    >>> chamber_sentence(load("tests/country"), load_words("en"))
    'The Assembly is the only house of the parliament of Verdania.'
    """
    chamber, end = data.chamber.iloc[0], chamber_end(data)
    said = words.say(
        "chamber-life",
        chamber=words.text(chamber, "name"),
        what=words.text(chamber, "what"),
        ended="no" if end is None else "yes",
        date="" if end is None else words.date(end),
    )
    return " ".join(filter(None, (said, words.text(chamber, "successor"))))


def status_sentence(data: ElectionData, words: Words) -> str:
    """Say that the figures are official results, and which elections observers assessed.

    >>> from elections.package import load
    >>> from elections.text.words import load_words
    >>> "1990" in status_sentence(load("tests/country"), load_words("en"))
    True
    """
    labels = election_labels(data, words)
    concluded = {
        row["election_id"] for _, row in data.observers.iterrows() if words.text(row, "conclusion")
    }
    assessed = [
        labels[election]
        for election in elections_shown(data)["election_id"]
        if election in concluded
    ]
    return words.say(
        "status", elections=words.list(assessed) if assessed else "", count=len(assessed)
    )
