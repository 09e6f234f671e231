"""What if in words: a scenario's seats beside the official ones, its measures, its last seat."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from elections.apportion import Allocation
from elections.package.loading import ElectionData
from elections.results.rows import Row, election_row
from elections.scenarios import Outcome, is_part, members
from elections.tables.what_if import Measured, NearestSeat
from elections.text.captions import OTHERS, Captions, Told
from elections.text.contest import ListLabel, contest_labels
from elections.text.grid import DASH, Grid, grid
from elections.text.labels import APPOINTED_COLOURS
from elections.text.overview import KeyFigure, worked_out
from elections.text.recalculation import listed_changes, open_sentences
from elections.text.sentences import base_of, brief, others
from elections.text.words import Words

OPEN = "open"


def words(
    rows: list[Row], data: ElectionData, words: Words, *, election: str, **rules: Any
) -> Told:
    """Tell a scenario: its seats beside the official ones.

    The table has every list with label, votes, share (percent of the list votes), seats,
    seats_then (official); beside it stand, in the order in which they are drawn, the
    ``seats`` of the lists that have any and of none, and the ``votes``.

    >>> from elections.choices import SCENARIO, settle
    >>> from elections.package.loading import load
    >>> from elections.tables import what_if
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> law = settle(data, SCENARIO, {"election": "1990"})
    >>> words(what_if.rows(data, **law), data, load_words("en"), **law).captions.title
    '1990: the same list seats as the official result'
    """
    labels = contest_labels(data, words, election)
    named = {row["party_id"]: labels.of(row["party_id"]) for row in rows}
    total, open_seats = int(rules["list_seats"]), _open_seats(rows, **rules)
    base = base_of(election_row(data, election), rules["threshold_of"], words)
    drawn = [(row, named[row["party_id"]]) for row in rows]
    drawn.sort(key=lambda pair: (pair[1].place, pair[0]["party_id"]))
    seats = [
        _look(row, label, seats=row["seats"], hover=_seat_sentence(row, label, total, base, words))
        for row, label in drawn
        if row["seats"]
    ]
    if open_seats:
        passed = any(row["admitted"] for row in rows)
        seats.append(_open(election, open_seats, total, words, tied=passed))
    title = _title(rows, named, labels.election, total, words)
    captions = Captions(
        title,
        _subtitle(named, base, rules, words),
        labels.source,
        brief((f"{title}.", *(str(row["hover"]) for row in seats)), words),
        {
            "total": words.say("chamber-total", total=total),
            "majority": words.say("chamber-majority", seats=total // 2 + 1),
            "votes": words.say("what_if-votes"),
        },
        labels.conflicts,
        {OTHERS: others(data, words)},
    )
    table = [
        {**row, "label": named[row["party_id"]].name, "quantity": "vote_share"} for row in rows
    ]
    cast = sum(row["votes"] for row in rows)
    votes = [_vote(row, label, cast, words) for row, label in drawn if row["votes"]]
    return Told(table, captions, {"seats": seats, "votes": votes})


def measures(
    measured: Measured, data: ElectionData, words: Words, *, election: str
) -> tuple[KeyFigure, ...]:
    """Return three measures of a scenario beside those of the official list seats.

    >>> from elections.choices import SCENARIO, settle
    >>> from elections.package.loading import load
    >>> from elections.scenarios import contest
    >>> from elections.tables import what_if
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> rows = what_if.rows(data, **settle(data, SCENARIO, {"election": "1990"}))
    >>> measured = what_if.measured(rows, contest(data, "1990"))
    >>> measures(measured, data, load_words("en"), election="1990")[2].before
    'official seats: 4.28%'
    """
    then, now = (_measured(result, words) for result in measured)
    names = ("what_if-effective", "what_if-gallagher", "what_if-wasted")
    working = worked_out(data, election)
    return tuple(
        KeyFigure(words.say(name), value, words.say("what_if-then", value=before), working)
        for name, value, before in zip(names, now, then, strict=True)
    )


def seats_grid(
    rows: list[Row],
    data: ElectionData,
    words: Words,
    *,
    election: str,
    short: bool = False,
    **rules: Any,
) -> Grid:
    """Return votes, share, and seats of every list, computed and official.

    ``short`` leaves the share out, for a narrow screen.

    >>> from elections.choices import SCENARIO, settle
    >>> from elections.package.loading import load
    >>> from elections.tables import what_if
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> law = settle(data, SCENARIO, {"election": "1990"})
    >>> seats_grid(what_if.rows(data, **law), data, load_words("en"), **law).rows[0]
    ('Progress', '320,387', '29.72', '7', '7', '0')
    """
    labels = contest_labels(data, words, election)
    lines = [
        {
            "list": labels.of(row["party_id"]).name,
            "votes-short": words.number(row["votes"]),
            "of-base": words.measure(_share_of_base(row), "vote_share"),
            "seats": str(row["seats"]),
            "official": str(row["seats_then"]),
            "difference": words.signed(row["seats"] - row["seats_then"]),
        }
        for row in rows
    ]
    if left := _open_seats(rows, **rules):
        seats = {"seats": str(left), "official": "0", "difference": words.signed(left)}
        lines.append(dict.fromkeys(lines[0], DASH) | {"list": words.say("list-open")} | seats)
    columns = [column for column in lines[0] if not short or column != "of-base"]
    cells = ([line[column] for column in columns] for line in lines)
    return grid(words, columns, cells, labels.evidence, numbers=columns[1:])


def open_sentence(allocated: Allocation, data: ElectionData, words: Words, *, election: str) -> str:
    """Say what the votes alone do not decide in a scenario; '' where they decide everything.

    >>> from elections.package.loading import load
    >>> from elections.scenarios import allocation, contest
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> decided = contest(data, "1990")
    >>> allocated = allocation(decided, decided.law)
    >>> open_sentence(allocated, data, load_words("en"), election="1990")
    ''
    """
    labels = contest_labels(data, words, election)
    names = {name: labels.of(name).name for name in allocated.votes}
    row = election_row(data, election)
    return " ".join(open_sentences(allocated, row, names, words))


def last_seat_sentence(
    nearest: NearestSeat | None, data: ElectionData, words: Words, *, election: str
) -> str:
    """Say how few further votes would have moved the last seat, and to whom.

    >>> from elections.package.loading import load
    >>> from elections.scenarios import contest
    >>> from elections.tables.what_if import nearest_seat
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> decided = contest(data, "1990")
    >>> nearest = nearest_seat(decided, decided.law)
    >>> last_seat_sentence(nearest, data, load_words("en"), election="1990")[:60]
    'Nearest to a further seat: Farmers. With 1,741 more votes, a'
    """
    if nearest is None:
        return words.say(
            "what_if-last",
            found="none",
            gainer="",
            level=0,
            votes=0,
            number="",
            gained=0,
            losers="",
        )
    labels, seat = contest_labels(data, words, election), nearest.seat
    return words.say(
        "what_if-last",
        found="open" if not seat.losers else "threshold" if nearest.below else "seat",
        gainer=words.list([labels.of(name).name for name in (seat.gainer, *seat.level)]),
        level=len(seat.level),
        votes=seat.votes,
        number=words.number(seat.votes),
        gained=seat.gained,
        losers=words.list([labels.of(name).name for name in seat.losers]),
    )


def _open_seats(rows: list[Row], *, list_seats: str, **rules: Any) -> int:
    filled: int = sum(row["seats"] for row in rows)
    return int(list_seats) - filled


def _look(row: Row, label: ListLabel, **further: Any) -> Row:
    return {
        "election_id": row["election_id"],
        "party_id": row["party_id"],
        "label": label.name,
        "colour": label.colour,
        "colour_dark": label.colour_dark,
        "fill": "solid",
        **further,
    }


def _open(election: str, seats: int, total: int, words: Words, *, tied: bool) -> Row:
    label = ListLabel(words.say("list-open"), *APPOINTED_COLOURS, place=0)
    hover = words.say("what_if-open", seats=seats, total=total, tied=tied)
    row = {"election_id": election, "party_id": OPEN}
    return _look(row, label, seats=seats, hover=hover) | {"fill": "hatched"}


def _vote(row: Row, label: ListLabel, cast: int, words: Words) -> Row:
    short = words.vote_share(Fraction(100 * row["votes"], cast))
    number = words.number(row["votes"])
    hover = words.say("what_if-vote", party=label.name, votes=number, share=short)
    share = {"votes": row["votes"], "share": row["share"], "short": short}
    return _look(row, label, seats=0, hover=hover, **share)


def _officially(rows: list[Row], named: Mapping[str, ListLabel], words: Words) -> str:
    """Say how many seats lists have officially: once, where it is the same number for all."""
    then = [words.number(row["seats_then"]) for row in rows]
    if len(set(then)) == 1:
        return then[0]
    return words.list(
        [f"{named[row['party_id']].name} {seats}" for row, seats in zip(rows, then, strict=True)]
    )


def _seat_sentence(row: Row, label: ListLabel, total: int, base: str, words: Words) -> str:
    return words.say(
        "what_if-hover",
        party=label.name,
        seats=row["seats"],
        total=total,
        official=row["seats_then"],
        votes=words.number(row["votes"]),
        share=words.vote_share(_share_of_base(row)),
        base=base,
    )


def _share_of_base(row: Row) -> Fraction:
    return Fraction(100 * row["votes"], row["base_votes"])


def _title(
    rows: list[Row], named: Mapping[str, ListLabel], election: str, total: int, words: Words
) -> str:
    seats = {row["party_id"]: row["seats"] for row in rows}
    then = {row["party_id"]: row["seats_then"] for row in rows}
    changes = {name: seats[name] - then[name] for name in seats if seats[name] != then[name]}
    most = max(row["seats"] for row in rows)
    cast = max(row["votes"] for row in rows)
    # Where nobody has a seat, those with most votes are nearest to one.
    firsts = [row for row in rows if row["seats"] == most and (most or row["votes"] == cast)]
    left, official = total - sum(seats.values()), sum(then.values())
    gained = sum(count for count in changes.values() if count > 0)
    case = "house" if any(row["admitted"] for row in rows) else "open"
    if case == "house" and total == official:
        case = ("moved" if gained else "tied") if changes else "same"
    names = {name: named[name].name for name in changes}
    return words.say(
        "what_if-title",
        case=case,
        election=election,
        moved=gained + left,
        left=left,
        seats=total,
        changes=listed_changes(changes, names, words) if changes else "",
        party=words.list([named[row["party_id"]].name for row in firsts]),
        count=len(firsts),
        won=most,
        won_then=_officially(firsts, named, words),
        seats_then=official,
    )


def _subtitle(
    named: Mapping[str, ListLabel], base: str, rules: Mapping[str, Any], words: Words
) -> str:
    merged = [label.name for name, label in named.items() if len(members(name)) > 1]
    divided = [named[members(name)[0]].name for name in named if is_part(name)]
    return words.say(
        "what_if-subtitle",
        rule=words.say("value-allocation-rule", value=rules["rule"]),
        threshold=words.rate(Fraction(rules["threshold"]) / 10),
        base=base,
        clause=bool(rules["runner"]),
        merged=words.list(merged) if merged else "none",
        divided=words.list(divided) if divided else "none",
    )


def _measured(result: Outcome, words: Words) -> tuple[str, ...]:
    lost = None if result.wasted is None else words.vote_share(100 * result.wasted)
    numbers = (result.effective, result.gallagher)
    return (
        *(DASH if number is None else words.number(number, 2) for number in numbers),
        lost or DASH,
    )
