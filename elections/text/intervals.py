"""What happened between an election and the one before, in a few words each."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from elections.package.loading import ElectionData
from elections.results import election_row, of_election
from elections.results.rows import Row, records
from elections.tables.rules_timeline import NONE
from elections.text.labels import short_names
from elections.text.words import Words, is_missing, lowered

SEATS = ("list_seats", "constituency_seats")
# More parties than these are counted and not named, where there is room for a few words only.
MOST_NAMED = 3


def merged_parties(
    data: ElectionData, mergers: pd.DataFrame, words: Words, *, most: int | None = None
) -> str:
    """Name the parties that merged, or count them where there are more than ``most``.

    ``mergers`` are rows of ``mergers_before``; '' for none.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> merged_parties(data, pd.DataFrame({"party_id": ["craft", "liberty"]}), words, most=1)
    '2 parties and movements'
    """
    parties = list(mergers["party_id"])
    if most is None or len(parties) <= most:
        names = short_names(data, words)
        return words.list([names[party] for party in parties]) if parties else ""
    kinds = data.parties.set_index("party_id").loc[parties, "kind"]
    return words.say(
        "intervals-merged",
        count=len(parties),
        movements=(kinds == "movement").any(),
    )


def rules_of(
    data: ElectionData, rules: pd.DataFrame, election: str, words: Words
) -> tuple[str, ...]:
    """Say each rule that an election had and the one before had not, in a few words.

    ``rules`` are rows of ``rules_changed_before``. The seats filled by voters are one rule.

    >>> from elections.package.loading import load
    >>> from elections.tables.intervals import rules_changed_before
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> rules_of(data, rules_changed_before(data), "1994_spring", load_words("en"))
    ('50 seats, lists only', 'threshold 5%')
    """
    changes = {row["field"]: row for row in records(of_election(rules, election))}
    phrases = [_seats(data, changes, election, words)] if changes.keys() & set(SEATS) else []
    groups = lowered(words.text(election_row(data, election), "quota_groups"))
    phrases += [_rule(row, groups, words) for field, row in changes.items() if field not in SEATS]
    return tuple(phrases)


def _seats(data: ElectionData, changes: Mapping[str, Row], election: str, words: Words) -> str:
    """Say what came anew: lists alone, constituencies, lists beside them, or other numbers."""
    row = election_row(data, election)
    listed, single = (int(row[field]) for field in SEATS)
    new_tiers = [
        field for field in SEATS if field in changes and not changes[field]["value_before"]
    ]
    kind = "numbers"
    if "constituency_seats" in changes and not single:
        kind = "lists"
    elif new_tiers:
        kind = "listed" if new_tiers[0] == "list_seats" else "single"
    return words.say(
        "intervals-seats",
        kind=kind,
        listed=words.number(listed),
        single=words.number(single),
        seats=words.number(listed + single),
    )


def _rule(change: Row, groups: str, words: Words) -> str:
    """Say a rule that changed; ``groups`` are those for whom a quota is, '' where not named."""
    value, before = change["value"], change["value_before"]
    if value == NONE:
        text = "none"
    elif isinstance(value, bool):
        text = "yes" if value else "no"
    else:
        percent = str(change["field"]).endswith("_percent")
        text = words.rate(value) if percent else words.number(value)
    had_number = not is_missing(before) and before != NONE and not isinstance(before, bool)
    return words.say(
        "intervals-rule",
        field=str(change["field"]).replace("_", "-"),
        value=text,
        before=words.number(before) if had_number else "none",
        groups=groups or "none",
    )


def observers_of_each(observers: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Return the conclusions in few words: election_id, who (the first organisation), said.

    ``observers`` are rows of the table of that name; those without few words are left out.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> observers_of_each(data.observers, words)["said"].tolist()
    ['the vote was “orderly”', '“choice was narrow”']
    """
    conclusions = [words.text(row, "short") for row in records(observers)]
    rows = observers.assign(
        said=conclusions,
        who=[words.text(row, "organisation").split(", ")[0] for row in records(observers)],
    )
    return rows[rows["said"] != ""].reset_index(drop=True)
