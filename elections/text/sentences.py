"""Rows in words: the sentence behind each mark, and the phrases that figures share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import pandas as pd

from elections.package.loading import ElectionData
from elections.parties.events import party_events
from elections.parties.lineage import successor_parties
from elections.results import APPOINTED, VACANT, elections_shown, first_parties, first_party
from elections.results.rows import records
from elections.text.labels import election_labels, short_names, with_labels
from elections.text.words import Words, is_missing

NO_PARTY = "independents"
# What is counted as ballots cast where these were not counted.
ISSUED = "issued"
PERCENT_TICKS = (0, 25, 50, 75, 100)
# An alternative text is heard in one go: it has the main numbers, the table all of them.
LONGEST_ALTERNATIVE = 600


def seat_rows(data: ElectionData, table: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Label rows of seats and give each its sentence (``hover``)."""
    rows = with_labels(data, table, words)
    return rows.assign(
        hover=[_seat_sentence(data, row, words) for _, row in rows.iterrows()],
        share_label=[words.seat_share(share) for share in rows["share"]],
        quantity="seat_share",
    )


def vote_rows(data: ElectionData, table: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Label rows of votes and give each its sentence, and its share as ``short``."""
    rows = with_labels(data, table, words)
    return rows.assign(
        hover=[_vote_sentence(row, words) for _, row in rows.iterrows()],
        short=vote_share_labels(rows, words),
        quantity="vote_share",
    )


def vote_share_labels(rows: pd.DataFrame, words: Words, column: str = "share") -> list[str]:
    """Write the vote shares of a column, those that were published with their digits.

    ``rows`` has share_published beside it.

    >>> from decimal import Decimal
    >>> from elections.text.words import load_words
    >>> rows = pd.DataFrame({"share": [30.9, 30.9], "share_published": [Decimal("30.9"), None]})
    >>> vote_share_labels(rows, load_words("en"))
    ['30.9%', '30.90%']
    """
    pairs = zip(rows[column], rows["share_published"], strict=True)
    return [words.vote_share(share, published) for share, published in pairs]


def brief(sentences: Iterable[str], words: Words) -> str:
    """Join sentences to an alternative text, the first ones where all would be too long.

    >>> from elections.text.words import load_words
    >>> brief(["a" * 500 + ".", "b" * 500 + "."], load_words("en"))[498:]
    'aa. All values are in the table.'
    """
    texts = list(sentences)
    if len(" ".join(texts)) <= LONGEST_ALTERNATIVE:
        return " ".join(texts)
    rest = words.say("alternative-rest")
    first_texts: list[str] = []
    for sentence in texts:
        if len(" ".join([*first_texts, sentence, rest])) > LONGEST_ALTERNATIVE:
            break
        first_texts.append(sentence)
    return " ".join([*first_texts, rest])


def others(data: ElectionData, words: Words) -> tuple[str, ...]:
    """Return how contestants drawn as one are called, by how many they are, from 0 on.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> others(load("tests/country"), load_words("en"))[6]
    '6 others'
    """
    return tuple(words.say("figure-others", count=count) for count in range(len(data.parties)))


def listed_seats(rows: pd.DataFrame, words: Words) -> str:
    """List contestants with their seats, as a sentence does."""
    return words.list(_with_seats(rows, words))


def _with_seats(rows: pd.DataFrame, words: Words) -> list[str]:
    return [f"{row['label']} {words.number(int(row['seats']))}" for _, row in rows.iterrows()]


def listed_votes(rows: pd.DataFrame) -> str:
    """List contestants with their vote shares, the largest first."""
    ordered = rows.sort_values("share", ascending=False, kind="stable")
    return ", ".join(f"{row['label']} {row['short']}" for _, row in ordered.iterrows())


def bases(rows: pd.DataFrame, words: Words) -> str:
    """Say what the shares are shares of, election by election where that changes.

    ``rows`` has election_label and base_name in order of time.
    """
    firsts = rows.drop_duplicates("election_id")
    runs: list[tuple[str, list[str]]] = []
    for name, election in zip(firsts["base_name"], firsts["election_label"], strict=True):
        if runs and runs[-1][0] == name:
            runs[-1][1].append(election)
        else:
            runs.append((name, [election]))
    if len(runs) == 1:
        return words.say("base", name=runs[0][0])
    return words.list(
        [
            words.say(
                "base-in",
                base=words.say("base", name=name),
                span=words.span(elections[0], elections[-1]),
            )
            for name, elections in runs
        ]
    )


def late_elections(data: ElectionData) -> frozenset[str]:
    """Return the ids of the elections after the study period.

    >>> from elections.package.loading import load
    >>> late_elections(load("tests/country"))
    frozenset({'1998'})
    """
    return frozenset(data.elections.loc[data.elections["period"] == "after", "election_id"])


def after_note(data: ElectionData, rows: pd.DataFrame, words: Words) -> str:
    """Say which of the elections shown come after the study period; '' for none."""
    labels, late = election_labels(data, words), late_elections(data)
    names = [labels[name] for name in rows["election_id"].drop_duplicates() if name in late]
    return " " + words.say("after-note", elections=words.list(names)) if names else ""


def issued_note(
    data: ElectionData, rows: pd.DataFrame, words: Words, *, base: str = "ballots_cast"
) -> str:
    """Say of which elections shown ballots issued are counted as ballots cast; '' for none.

    Nor is it said of shares of another ``base``.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data = load("data")
    >>> issued_note(data, data.elections.assign(election_label="then"), load_words("en"))
    ' Counted as voted are ballots issued: then.'
    """
    issued = set(
        data.elections.loc[data.elections["ballots_counted"].isin([ISSUED]), "election_id"]
    )
    shown = rows[rows["election_id"].isin(issued)]["election_label"].drop_duplicates()
    if base != "ballots_cast" or shown.empty:
        return ""
    return " " + words.say("issued-note", elections=words.list(list(shown)))


def base_of(election: pd.Series, base: str, words: Words) -> str:
    """Name a base of shares at an election, as the sentences on its recalculation name it.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> base_of(load("tests/country").elections.iloc[0], "ballots_cast", load_words("en"))
    'ballots cast'
    """
    issued = base == "ballots_cast" and str(election["ballots_counted"]) == ISSUED
    return words.say("recalculation-base-name", base="ballots_issued" if issued else base)


def core(data: ElectionData, rows: pd.DataFrame) -> pd.DataFrame:
    """Keep the rows of elections within the core period; all, where none of them is."""
    core_elections = data.elections.loc[data.elections["period"] == "core", "election_id"]
    inside = rows[rows["election_id"].isin(core_elections)]
    return rows if inside.empty else inside


def as_many(data: ElectionData, words: Words) -> str:
    """Say which parties won as many seats as the first one; '' where none did.

    Stands behind the name of the first party wherever a sentence tells of it alone.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> as_many(load("tests/country"), load_words("en"))
    ''
    """
    others = first_parties(data)[1:]
    if not others:
        return ""
    names, labels = short_names(data, words), election_labels(data, words)
    last = elections_shown(data, after=False)["election_id"].iloc[-1]
    named = words.list([names[line] for line in others])
    return " " + words.say("as-many", others=named, election=labels[last])


def those_at(
    rows: pd.DataFrame, column: str, label: str, words: Words, *, lowest: bool = False
) -> str:
    """Name all whose value is the highest, or the lowest, of a column.

    >>> from elections.text.words import load_words
    >>> rows = pd.DataFrame({"share": [50, 40, 50], "name": ["A", "B", "C"]})
    >>> those_at(rows, "share", "name", load_words("en"))
    'A and C'
    """
    values = rows[column].astype(float)
    best = values.min() if lowest else values.max()
    return words.list(dict.fromkeys(map(str, rows.loc[values == best, label])))


def each(value: str, count: int, words: Words) -> str:
    """Say that a value is that of each of several; of one alone it is told as it is.

    >>> from elections.text.words import load_words
    >>> [each("3", count, load_words("en")) for count in (1, 2)]
    ['3', '3 each']
    """
    return words.say("each", value=value) if count > 1 else value


def listed_shares(shares: Sequence[tuple[str, str]], count: int, words: Words) -> str:
    """List shares with whose they are; that of one of whom a sentence tells alone stands bare.

    >>> from elections.text.words import load_words
    >>> shares = [("A", "40%"), ("B", "30%")]
    >>> listed_shares(shares[:1], 1, load_words("en")), listed_shares(shares, 2, load_words("en"))
    ('40%', 'A 40% and B 30%')
    """
    if not shares:
        return words.vote_share(None)
    if count == 1:
        return shares[0][1]
    return words.list([f"{name} {share}" for name, share in shares])


def line_name(rows: pd.DataFrame, words: Words) -> str:
    """Name a line by its first label and all later ones, where it was renamed.

    ``rows`` are those of one line, in order of time, with label.
    """
    first, *later = _renamed(rows)
    return words.say("line-name", first=first, later=words.list(later)) if later else first


def line_title(rows: pd.DataFrame, words: Words) -> str:
    """Name a line as a title does, which has less room: where it was renamed, by its last label.

    A language may name all later ones; ``rows`` are as for :func:`line_name`.
    """
    first, *later = _renamed(rows)
    if not later:
        return first
    return words.say("line-title", first=first, later=words.list(later), last=later[-1])


def _renamed(rows: pd.DataFrame) -> list[str]:
    """Return the labels of a line, in order of time."""
    return [str(label) for label in rows["label"].drop_duplicates()]


def seat_order(data: ElectionData, rows: pd.DataFrame, words: Words) -> str:
    """Say in which order those stand who hold the seats of a figure; '' for one alone.

    ``rows`` have line_id, successor_id, party_id, kind and label. Only what there is is named.
    """
    leader = first_party(data)
    trunk = rows["line_id"] == leader
    joined = rows["successor_id"] == successor_parties(party_events(data)).get(leader, leader)
    nobody, appointed = rows["kind"] == NO_PARTY, rows["party_id"].isin((APPOINTED, VACANT))
    groups = {
        "joined": joined & ~trunk,
        "others": ~joined & ~nobody & ~appointed,
        "independents": nobody,
    }
    named = [line_name(rows[trunk], words)] if trunk.any() else []
    named += [
        words.say("seats-group", group=name) for name, members in groups.items() if members.any()
    ]
    return " " + words.say("seats-order", groups=words.list(named)) if len(named) > 1 else ""


def vacant_note(rows: pd.DataFrame, words: Words) -> str:
    """Say how many of the seats drawn were left vacant; '' for none."""
    vacant = int(rows.loc[rows["party_id"] == VACANT, "seats"].sum())
    return " " + words.say("vacant-note", count=vacant) if vacant else ""


def label_of(rows: pd.DataFrame, election: object) -> str:
    """Return the label of one election among the rows."""
    return str(rows.loc[rows["election_id"] == election, "election_label"].iloc[0])


def percent_ticks(words: Words, values: tuple[int, ...] = PERCENT_TICKS) -> tuple[str, ...]:
    """Return the words of a percentage axis, one for each tick."""
    return tuple(words.rate(value) for value in values)


def turning_point(values: Sequence[float]) -> int | None:
    """Return the place of the value that lies furthest outside those at both ends.

    ``None`` where every value lies between the first and the last.

    >>> turning_point([29.9, 100, 77.6]), turning_point([29.9, 54.5, 77.6])
    (1, None)
    """
    low, high = sorted((values[0], values[-1]))
    outside = [max(value - high, low - value) for value in values]
    place = outside.index(max(outside))
    return place if outside[place] > 0 else None


def course(data: ElectionData, rows: pd.DataFrame, words: Words, *, value: str, label: str) -> str:
    """Say how a value went: at the ends of the core period, where it turned, and after it.

    ``rows`` has one row per election in order of time: election_id, election_label, and the
    columns named ``value`` (a number) and ``label`` (the value in words).

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> rows = pd.DataFrame({"election_id": ["1990", "1994_spring", "1994_autumn"],
    ...     "election_label": ["1990", "March", "October"], "share": [33, 96, 42],
    ...     "short": ["33%", "96%", "42%"]})
    >>> course(load("tests/country"), rows, load_words("en"), value="share", label="short")
    '33% in 1990, 96% in March and 42% in October'
    """
    if level := _level(data, rows, label, words):
        return level
    inside = core(data, rows)
    late = rows[~rows["election_id"].isin(inside["election_id"])]
    points = pd.concat([ends_and_turn(inside, value), late])
    return words.list(
        words.say("course-point", value=text, election=election)
        for text, election in zip(points[label], points["election_label"], strict=True)
    )


def seats_course(data: ElectionData, rows: pd.DataFrame, words: Words) -> str:
    """Say how seats went, each time of how many, as :func:`course` does.

    ``rows`` has one row per election in order of time: election_id, election_label, seats, total.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> rows = pd.DataFrame({"election_id": ["1990", "1994_spring"], "seats": [20, 21],
    ...     "election_label": ["1990", "March"], "total": [60, 50]})
    >>> seats_course(load("tests/country"), rows, load_words("en"))
    '20 of 60 in 1990 and 21 of 50 in March'
    """
    labels = [
        words.say("chambers-seats", seats=words.number(int(seats)), total=int(total))
        for seats, total in zip(rows["seats"], rows["total"], strict=True)
    ]
    rows = rows.assign(_share=rows["seats"] / rows["total"], _label=labels)
    return course(data, rows, words, value="_share", label="_label")


def _level(data: ElectionData, rows: pd.DataFrame, label: str, words: Words) -> str:
    """Say once what a value was in every election of several; '' where it changed."""
    elections = list(rows["election_label"])
    if len(elections) < 2 or rows[label].nunique() > 1 or len(core(data, rows)) < len(rows):
        return ""
    several = "few" if len(elections) == 2 else "many"
    return words.say(
        "course-level",
        value=rows[label].iloc[0],
        several=several,
        first=elections[0],
        last=elections[-1],
    )


def ends_and_turn(rows: pd.DataFrame, column: str) -> pd.DataFrame:
    """Keep the first and the last row, and that at which the value of a column turned.

    >>> rows = pd.DataFrame({"share": [33, 42, 96, 32]})
    >>> ends_and_turn(rows, "share")["share"].tolist()
    [33, 96, 32]
    """
    turn = turning_point([float(value) for value in rows[column]])
    places = {0, len(rows) - 1} | (set() if turn is None else {turn})
    return rows.iloc[sorted(places)]


def every_pair(rows: pd.DataFrame, first: str, second: str, words: Words) -> str:
    """List two values of each row with its election.

    ``rows`` has election_label and, in the columns ``first`` and ``second``, values in words.
    """
    points = [
        words.say("pair", election=row["election_label"], first=row[first], second=row[second])
        for _, row in rows.iterrows()
    ]
    return "; ".join(points)


def seats_of(data: ElectionData, election_id: str, total: int, words: Words) -> str:
    """Say of how many seats a share is, and of which: all, those filled by voters, or a part.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> seats_of(data, "1998", 57, words), seats_of(data, "1998", 60, words)
    ('57 seats filled by voters', '60 seats of the chamber')
    """
    return words.say("seats-of", whole=_wholes(data)[election_id][total], count=total)


@lru_cache(maxsize=4)
def _wholes(data: ElectionData) -> Mapping[str, Mapping[int, str]]:
    """Return for each election what a number of seats is the whole of; found once."""
    wholes = {}
    for election in records(data.elections):
        listed, single = int(election["list_seats"]), int(election["constituency_seats"])
        seats, elected = int(election["seats"]), listed + single
        wholes[str(election["election_id"])] = {
            single: "constituency",
            listed: "list",
            elected: "elected",
            seats: "every" if seats == elected else "chamber",
        }
    return wholes


def _seat_sentence(data: ElectionData, row: pd.Series, words: Words) -> str:
    shared = {
        "election": row["election_label"],
        "seats": words.number(int(row["seats"])),
        "total": seats_of(data, row["election_id"], int(row["total"]), words),
        "share": words.seat_share(row["share"]),
    }
    if row["party_id"] == APPOINTED:
        return words.say("seat-appointed", body=row["label"], **shared)
    if row["party_id"] == VACANT:
        return words.say("seat-vacant", **shared)
    listed, single = (
        0 if is_missing(row[part]) else int(row[part])
        for part in ("list_seats", "constituency_seats")
    )
    if listed and single:
        return words.say(
            "seat-both",
            party=row["label"],
            listed=words.number(listed),
            single=words.number(single),
            **shared,
        )
    return words.say("seat-one", party=row["label"], tier="single" if single else "list", **shared)


def _vote_sentence(row: pd.Series, words: Words) -> str:
    return words.say(
        "vote-sentence",
        party=row["label"],
        election=row["election_label"],
        votes=words.number(row["votes"]),
        share=words.vote_share(row["share"], row["share_published"]),
        base=words.say("base", name=str(row["base_name"])),
        published=words.vote_share(row["share_published"]),
    )


def seats_alternative(rows: pd.DataFrame, words: Words) -> str:
    """Say who has how many seats, election by election, for a reader who sees no figure."""
    sentences = [
        words.say(
            "seats-alt",
            election=label_of(rows, election),
            parties=", ".join(_with_seats(part, words)),
        )
        for election, part in rows.groupby("election_id", sort=False)
    ]
    return brief(sentences, words)


def missing_note(rows: pd.DataFrame, words: Words) -> str:
    """Say for which elections no share is published; '' for none."""
    elections = rows[rows["share"].isna()]["election_label"].drop_duplicates()
    return (
        "" if elections.empty else " " + words.say("votes-missing", elections=words.list(elections))
    )
