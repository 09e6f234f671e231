"""Where the votes or seats of each contestant are found at another election.

Only parties are followed, along mergers, splits and new names: no one observed how voters
moved. A contestant that goes on as several is divided in proportion to what these had
after; several that go on as one share it in proportion to what they had before.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Any, Literal, get_args

import pandas as pd

from elections.evidence.confidence import weakest
from elections.package.faults import expect_one_of
from elections.package.loading import ElectionData
from elections.package.schema import AGAINST_ALL
from elections.parties.events import party_events
from elections.parties.lineage import bloc_members
from elections.parties.lives import Stretch, line_of_each, stood, stretches
from elections.parties.succession import successors
from elections.results.rows import contestants, election_row, first_party, joined_ids, of_election
from elections.results.seats import seats_won
from elections.results.votes import vote_shares

Unit = Literal["votes", "seats"]
ENDED, NEW, UNTRACED = "ended", "new", "untraced"
# It was there, but had no list, or no seats, of which anything could come.
EMPTY = "empty"
DISSOLVED, FOUNDED = "dissolved", "founded"
NO_PARTY = "independents"
# Ends of a life that say nothing of a party being gone.
OPEN = ("active", "unknown")
SIDES = ("before", "after")


def rows(data: ElectionData, *, before: str, after: str, unit: Unit = "votes") -> pd.DataFrame:
    """Return a row for each way from one election to another, in drawing order.

    ``unit``: ``votes`` in percent of the votes for parties, ``seats`` in elected seats.
    Columns: before_id, after_id, before_party, after_party, kind (as in
    :func:`elections.succession.successors`, but ``dissolved`` for who had ended by the
    later election, ``founded`` for who began after the earlier, ``untraced`` where no
    party stood, ``empty`` where all that it came of had no list, or no seats, before),
    before_value and after_value (of the whole contestant), before_part and after_part
    (the share of this way in it), before_place and after_place (from the top),
    stood_before (whether the later party had stood by the earlier election: itself, by another
    name, or in a bloc), source_ids, confidence. The party, value, part and place of a side that
    there is not are missing. ``ValueError`` for an unknown unit or elections not in order.

    >>> from elections.package.loading import load
    >>> country = load("tests/country")
    >>> table = rows(country, before="1994_autumn", after="1998", unit="seats")
    >>> table[table["kind"] == "renamed"][["before_part", "after_part"]].values.tolist()
    [[2.0, 15.0]]
    """
    expect_one_of("unit is", unit, get_args(Unit))
    links = successors(data, before, after, convention="predecessors_summed", blocs="apart")
    sides = {
        side: _values(data, election, unit)
        for side, election in zip(SIDES, (before, after), strict=True)
    }
    links = _valued(_untraced(data, _told_apart(data, links, before, after)), sides)
    links = _without_empty_sources(links)
    for side, opposite in zip(SIDES, SIDES[::-1], strict=True):
        links[f"{side}_part"] = _parts(links, side, opposite)
    links = _placed(data, links)
    evidence = pd.concat(list(sides.values()))
    return links.assign(
        before_id=before,
        after_id=after,
        stood_before=links["after_party"].isin(_stood_by(data, before)),
        source_ids=[
            joined_ids(*_evidence(evidence, row, "source_ids")) for _, row in links.iterrows()
        ],
        confidence=[weakest(_evidence(evidence, row, "confidence")) for _, row in links.iterrows()],
    )


def _told_apart(
    data: ElectionData, links: pd.DataFrame, before_id: str, after_id: str
) -> pd.DataFrame:
    """Tell who had ended, or had not yet been founded, from who was not on the ballot."""
    days = data.elections.set_index("election_id")["date"]
    since, until = days[before_id], days[after_id]
    line_of, blocs = line_of_each(data), bloc_members(party_events(data))
    lives = stretches(data, line_of)

    def lives_of(party: str) -> list[Stretch]:
        lines = {line_of.get(member) for member in blocs.get(party, (party,))}
        return [life for life in lives if life.line in lines]

    kinds = []
    ends = zip(links["kind"], links["before_party"], links["after_party"], strict=True)
    for kind, gone, come in ends:
        ended = kind == ENDED and _all_over(lives_of(str(gone)), until)
        begun = kind == NEW and _all_later(lives_of(str(come)), since)
        kinds.append(DISSOLVED if ended else FOUNDED if begun else str(kind))
    return links.assign(kind=kinds)


def _all_over(lives: list[Stretch], day: date) -> bool:
    ended = [life.end_kind not in OPEN and life.end.middle <= day for life in lives]
    return bool(ended) and all(ended)


def _all_later(lives: list[Stretch], day: date) -> bool:
    # A movement is not yet the party that it was to become.
    later = [life.start.middle > day for life in lives if life.end_kind != "became"]
    return bool(lives) and all(later)


def _values(data: ElectionData, election: str, unit: Unit) -> pd.DataFrame:
    if unit == "votes":
        rows = of_election(vote_shares(data, base="party_votes"), election)
        rows = rows[rows["kind"] != AGAINST_ALL]
        rows = rows.assign(value=rows["share"])
    else:
        rows = of_election(seats_won(data), election)
        rows = rows.assign(value=rows["seats"].astype(float))
    return rows.set_index("party_id")[["value", "source_ids", "confidence"]]


def _untraced(data: ElectionData, links: pd.DataFrame) -> pd.DataFrame:
    """Part the links of those who are no party into an end and a beginning."""
    parties = data.parties
    nobodies = set(parties[parties["kind"] == NO_PARTY]["party_id"])
    nobody = links["before_party"].isin(nobodies) | links["after_party"].isin(nobodies)
    alone = links[nobody]
    halves = [
        alone[alone[f"{side}_party"].notna()]
        .drop(columns=f"{opposite}_party")
        .assign(kind=UNTRACED)
        for side, opposite in zip(SIDES, SIDES[::-1], strict=True)
    ]
    return pd.concat([links[~nobody], *halves], ignore_index=True)


def _valued(links: pd.DataFrame, sides: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Give each side its value; who has none on either side is left out.

    A party on the ballot without votes or seats of the unit counts as none: 0.
    """
    for side, values in sides.items():
        party = links[f"{side}_party"]
        links[f"{side}_value"] = party.map(values["value"]).fillna(0.0).where(party.notna())
    some = (links["before_value"].fillna(0) > 0) | (links["after_value"].fillna(0) > 0)
    return links[some].reset_index(drop=True)


def _without_empty_sources(links: pd.DataFrame) -> pd.DataFrame:
    """Let nothing come of who had nothing: such a way goes, or begins at its later end."""
    linked = links["before_party"].notna() & links["after_party"].notna()
    empty = linked & links["before_value"].eq(0).fillna(False)
    fed = set(links.loc[linked & ~empty, "after_party"])
    begun = empty & ~links["after_party"].isin(fed) & ~links["after_party"].duplicated()
    return links.assign(
        before_party=links["before_party"].mask(begun),
        before_value=links["before_value"].mask(begun),
        kind=links["kind"].mask(begun, EMPTY),
    )[~empty | begun].reset_index(drop=True)


def _parts(links: pd.DataFrame, side: str, opposite: str) -> list[float]:
    """Divide the value of one side among its ways, by the values at their other ends."""
    parts = []
    for _, row in links.iterrows():
        ends = links[links[f"{side}_party"] == row[f"{side}_party"]][f"{opposite}_value"]
        if pd.isna(row[f"{side}_value"]):
            parts.append(float("nan"))
            continue
        weights = [Fraction(0 if pd.isna(value) else value) for value in ends]
        whole = sum(weights)
        mine = row[f"{opposite}_value"]
        weight = Fraction(0 if pd.isna(mine) else mine)
        share = weight / whole if whole else Fraction(1, len(weights))
        parts.append(float(Fraction(row[f"{side}_value"]) * share))
    return parts


def _placed(data: ElectionData, links: pd.DataFrame) -> pd.DataFrame:
    """Order the later side by size, the first party on top; the earlier by where it leads."""
    line = contestants(data).set_index("party_id")["line_id"].to_dict()
    trunk = first_party(data)
    after = links[links["after_party"].notna()].drop_duplicates("after_party")
    later = _ranked(
        (kind == UNTRACED, line[party] != trunk, -value, party)
        for party, value, kind in zip(
            after["after_party"], after["after_value"], after["kind"], strict=True
        )
    )
    before = links[links["before_party"].notna()]
    leads = before["after_party"].map(later).fillna(len(later))
    nearest = leads.groupby(before["before_party"]).min().to_dict()
    firsts = before.drop_duplicates("before_party")
    earlier = _ranked(
        (kind == UNTRACED, nearest[party], line[party] != trunk, -value, party)
        for party, value, kind in zip(
            firsts["before_party"], firsts["before_value"], firsts["kind"], strict=True
        )
    )
    placed = links.assign(
        before_place=links["before_party"].map(earlier).astype("Int64"),
        after_place=links["after_party"].map(later).astype("Int64"),
    )
    order = ["before_place", "after_place"]
    return placed.sort_values(order, kind="stable", na_position="last").reset_index(drop=True)


def _ranked(keys: Iterable[tuple[Any, ...]]) -> dict[str, int]:
    """Return the place of each party, the last part of its key, in the order of the keys."""
    return {str(key[-1]): place for place, key in enumerate(sorted(keys))}


def _stood_by(data: ElectionData, election_id: str) -> set[str]:
    """Return who stood in the election or an earlier one: itself, by another name, or in a bloc."""
    line_of = line_of_each(data)
    day = election_row(data, election_id)["date"]
    earlier = set(data.elections.loc[data.elections["date"] <= day, "election_id"])
    rows = stood(data, line_of)
    lines = set(rows.loc[rows["election_id"].isin(earlier), "line_id"])
    parties = set(data.results.loc[data.results["election_id"].isin(earlier), "party_id"])
    return parties | {party for party, line in line_of.items() if line in lines}


def _evidence(evidence: pd.DataFrame, row: pd.Series, column: str) -> list[str]:
    parties = [row[f"{side}_party"] for side in SIDES if not pd.isna(row[f"{side}_party"])]
    cells = evidence[evidence.index.isin(parties)][column].dropna()
    return [str(cell) for cell in cells]
