"""Persons at one election in words: candidates on the lists, winners in the constituencies."""

from __future__ import annotations

from elections.package.loading import ElectionData
from elections.package.schema import AGAINST_ALL, INDEPENDENTS
from elections.results import contestants, election_row, of_election
from elections.text.context import region_names
from elections.text.election import notes_on
from elections.text.grid import Grid, grid, whole_or_dash
from elections.text.labels import short_names
from elections.text.words import Words


def lists_grid(data: ElectionData, election_id: str, words: Words) -> Grid:
    """Return how many candidates each list put up and had registered, the most first.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> lists_grid(load("tests/country"), "1990", load_words("en")).rows
    (('Progress', '24', '22'), ('Green', '–', '20'))
    """
    rows, names = of_election(data.list_candidates, election_id), short_names(data, words)
    counts = [name for name in ("nominated", "registered") if rows[name].notna().any()]
    most = rows[counts].max(axis=1)
    rows = rows.loc[most.sort_values(ascending=False, kind="stable").index]
    lines = [
        (
            names[str(row["party_id"])],
            *(whole_or_dash(row[name], words) for name in counts),
        )
        for _, row in rows.iterrows()
    ]
    messages = {"nominated": "nominated", "registered": "candidates-registered"}
    numbers = [messages[name] for name in counts]
    return grid(words, ("list", *numbers), lines, rows, numbers=numbers)


def lists_missing(data: ElectionData, election_id: str, words: Words) -> str:
    """Say for how many lists no number of candidates was found; '' where none is missing.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> lists_missing(load("tests/country"), "1990", load_words("en"))
    'For 5 of 7 lists no number was found.'
    """
    rows = of_election(data.results, election_id).merge(
        contestants(data)[["party_id", "kind"]], on="party_id"
    )
    lists = set(rows[rows["votes"].notna() & (rows["kind"] != AGAINST_ALL)]["party_id"])
    missing = lists - set(of_election(data.list_candidates, election_id)["party_id"])
    return words.say("candidates-missing", missing=len(missing), lists=len(lists))


def lists_notes(data: ElectionData, election_id: str, words: Words) -> list[str]:
    """Return the notes on lists, each naming its list.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> lists_notes(load("tests/country"), "1990", load_words("en"))
    ['Progress: Two candidates withdrew.']
    """
    rows = of_election(data.list_candidates, election_id)
    return notes_on(rows, rows["party_id"].map(short_names(data, words)), words)


def winners_grid(data: ElectionData, election_id: str, words: Words) -> Grid:
    """Return the winners that were found, by the number of their constituency.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> winners_grid(load("tests/country"), "1998", load_words("en")).rows[0]
    ('2', 'The Capital', 'Ora Lind', 'Progress')
    """
    rows = of_election(data.constituency_winners, election_id)
    rows = rows.sort_values("constituency", kind="stable")
    places, names = region_names(data, words), short_names(data, words)
    independents = set(data.parties[data.parties["kind"] == INDEPENDENTS]["party_id"])
    names |= dict.fromkeys(independents, words.say("winner-alone"))
    lines = [
        (
            str(row["constituency"]),
            places[str(row["place_id"])],
            words.text(row, "person"),
            names[str(row["party_id"])],
        )
        for _, row in rows.iterrows()
    ]
    columns = ("constituency", "place", "winner", "nominator")
    return grid(words, columns, lines, rows, numbers=("constituency",))


def winners_sentence(data: ElectionData, election_id: str, words: Words) -> str:
    """Say of how many winners the names were found, and of how many not.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> winners_sentence(load("tests/country"), "1998", load_words("en"))
    'Of 12 winners 2 were found by name; 10 were not found.'
    """
    seats = int(election_row(data, election_id)["constituency_seats"])
    named = len(of_election(data.constituency_winners, election_id))
    return words.say("winners-found", seats=seats, found=named, missing=seats - named)


def winners_notes(data: ElectionData, election_id: str, words: Words) -> list[str]:
    """Return the notes on winners, each naming whom it is about.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> winners_notes(load("tests/country"), "1998", load_words("en"))
    ['Ivo Brandt: Had sat for the Workers before.']
    """
    rows = of_election(data.constituency_winners, election_id)
    persons = [words.text(row, "person") for _, row in rows.iterrows()]
    return notes_on(rows, persons, words)
