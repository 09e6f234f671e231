"""Who on one ballot goes on as whom on a later one, under a stated convention.

A *link* joins a contestant of the earlier election to one of the later. Three
conventions decide which links count:

* ``same_name``: who goes on has the same name on both ballots; a new label is a new party,
  a bloc's too, whatever it came from;
* ``largest_predecessor``: of those that became one, the largest goes on in it and the
  others end; of the parts of a party that is gone, the largest goes on;
* ``predecessors_summed``: a party is compared with the sum of all that became it, and
  one that split with the sum of its parts.

A bloc is *kept* whole: one contestant under a label of its own, which goes on only where
all of its members went together. Or it is taken *apart*: it stands for its members, and
a list that took in the candidates of another party stands for that party too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import product
from typing import Literal, NamedTuple, get_args

import pandas as pd

from elections.package.faults import expect_one_of
from elections.package.loading import ElectionData
from elections.package.schema import AGAINST_ALL
from elections.parties.events import party_events
from elections.parties.lineage import bloc_members
from elections.parties.paths import Way, whereabouts

Convention = Literal["same_name", "largest_predecessor", "predecessors_summed"]
Blocs = Literal["kept", "apart"]
Kind = Literal["stayed", "renamed", "bloc_left", "bloc_joined", "merged", "split", "ended", "new"]
COLUMNS = ["before_party", "after_party", "kind"]
# By which a party goes on under its own or a new name.
CONTINUED = ("stayed", "renamed")


def successors(
    data: ElectionData,
    before_id: str,
    after_id: str,
    *,
    convention: Convention,
    blocs: Blocs,
    parts_on_lists: bool = False,
) -> pd.DataFrame:
    """Return how the contestants of an election go on in a later one.

    The two elections need not follow each other. Columns: ``before_party`` and
    ``after_party``, ids as in ``results`` (of a bloc its own id, never its members'),
    and ``kind``: ``stayed``, ``renamed``, ``merged``, ``split``, ``bloc_joined`` (it
    stood in a bloc, or on another's list, at the later election), ``bloc_left`` (at
    the earlier, and now by itself). One row per link; a contestant without a link has
    a row of its own, the other id missing: ``ended`` means only that nothing of it is
    on the later ballot, ``new`` that it was not on the earlier. Against all is no
    contestant and is left out; independents are one. Rows stand in the order of
    ``results``, the new ones last. A part that split off is followed under a label of its own,
    with ``parts_on_lists`` onto another's list too. ``ValueError`` for elections that are not in
    the data or not in order of time, and for an unknown convention or treatment of blocs.

    Source of the sums: Bartolini, S. and Mair, P. (1990), Identity, Competition, and
    Electoral Availability, Cambridge University Press, appendix 1.

    >>> from elections.package.loading import load
    >>> links = successors(load("tests/country"), "1994_autumn", "1998",
    ...                    convention="predecessors_summed", blocs="kept")
    >>> links[links["after_party"] == "land_and_craft"]["before_party"].tolist()
    ['craft', 'farmers']
    """
    expect_one_of("convention is", convention, get_args(Convention))
    expect_one_of("blocs is", blocs, get_args(Blocs))
    first, second, journeys = _ballots_and_journeys(data, before_id, after_id)
    return _successors(
        first,
        second,
        journeys,
        convention,
        apart=blocs == "apart",
        parts_on_lists=parts_on_lists,
    )


class PartOnList(NamedTuple):
    """A part that split off from a contestant and later stood on another's list; ids."""

    part: str
    origin: str
    host: str


def parts_on_lists(data: ElectionData, before_id: str, after_id: str) -> list[PartOnList]:
    """Return the parts of an election's contestants that stood on others' lists at a later one.

    ``ValueError`` as for :func:`successors`.

    >>> from elections.package.loading import load
    >>> parts_on_lists(load("tests/country"), "1994_autumn", "1998")
    []
    """
    first, second, journeys = _ballots_and_journeys(data, before_id, after_id)
    return [
        PartOnList(part, origin, host)
        for origin in first.weights
        for host in second.weights
        for part in second.stood[host]
        if journeys[origin].get(part) == "split"
    ]


def every_succession(
    data: ElectionData, before_id: str, after_id: str
) -> dict[tuple[Convention, Blocs], pd.DataFrame]:
    """Return ``successors`` under every convention and treatment of blocs.

    >>> from elections.package.loading import load
    >>> links = every_succession(load("tests/country"), "1994_autumn", "1998")
    >>> len(links["same_name", "kept"].dropna())
    4
    """
    first, second, journeys = _ballots_and_journeys(data, before_id, after_id)
    return {
        (convention, blocs): _successors(
            first, second, journeys, convention, apart=blocs == "apart"
        )
        for convention, blocs in product(get_args(Convention), get_args(Blocs))
    }


@dataclass(frozen=True)
class _Link:
    before: str
    after: str
    kind: Kind


@dataclass(frozen=True)
class _Ballot:
    """An election's contestants: their list votes and seats, and whom each stood for."""

    day: date
    weights: Mapping[str, tuple[int, int]]
    stood: Mapping[str, tuple[str, ...]]
    blocs: Mapping[str, tuple[str, ...]]

    def parties(self, contestant: str, *, apart: bool) -> tuple[str, ...]:
        """Return the ids under which a contestant is known."""
        return (contestant, *self.stood[contestant]) if apart else (contestant,)


def _successors(
    first: _Ballot,
    second: _Ballot,
    journeys: Mapping[str, Mapping[str, Way]],
    convention: Convention,
    *,
    apart: bool,
    parts_on_lists: bool = False,
) -> pd.DataFrame:
    position = {name: number for number, name in enumerate(second.weights)}
    contestants_as: dict[str, list[str]] = {}
    for after in second.weights:
        for party in second.parties(after, apart=apart):
            contestants_as.setdefault(party, []).append(after)
    links = []
    for before in first.weights:
        # Only who goes by a name that one of its parties has, or came to have, can follow it.
        names = {before}.union(*(journeys[party] for party in first.parties(before, apart=apart)))
        reached = {after for name in names for after in contestants_as.get(name, ())}
        for after in sorted(reached, key=position.__getitem__):
            link = _link(
                first, second, journeys, (before, after), apart=apart, parts=parts_on_lists
            )
            if link and (convention != "same_name" or before == after):
                links.append(link)
    if convention == "largest_predecessor":
        links = _one_to_one(_without_needless_splits(links, first, second, journeys), first, second)
    return _table(links, first, second)


@lru_cache(maxsize=256)
def _ballots_and_journeys(
    data: ElectionData, before_id: str, after_id: str
) -> tuple[_Ballot, _Ballot, Mapping[str, Mapping[str, Way]]]:
    """Return two ballots and where everyone on the first is at the second; once per files."""
    first, second = _ballots(data, before_id, after_id)
    return first, second, _journeys(data, first, second)


def _ballots(data: ElectionData, before_id: str, after_id: str) -> tuple[_Ballot, _Ballot]:
    election_ids = tuple(data.elections["election_id"])
    expect_one_of("before_id is", before_id, election_ids)
    expect_one_of("after_id is", after_id, election_ids)
    first, second = _ballot(data, before_id), _ballot(data, after_id)
    if first.day >= second.day:
        raise ValueError(
            f"before_id is {before_id!r} and after_id {after_id!r}: expected two elections"
            " in order of time"
        )
    return first, second


def _ballot(data: ElectionData, election_id: str) -> _Ballot:
    rows = data.results[data.results["election_id"] == election_id]
    kinds = dict(zip(data.parties["party_id"], data.parties["kind"], strict=True))
    seats = rows[["list_seats", "constituency_seats"]].sum(axis=1)
    weights = {
        # Without a list there are no votes to rank by: such a contestant comes last.
        str(party): (-1 if pd.isna(votes) else int(votes), int(won))
        for party, votes, won in zip(rows["party_id"], rows["votes"], seats, strict=True)
        if kinds[party] != AGAINST_ALL
    }
    blocs = bloc_members(party_events(data))
    guests = _guests(data, election_id)
    stood = {name: blocs.get(name) or tuple(guests.get(name, ())) for name in weights}
    days = dict(zip(data.elections["election_id"], data.elections["date"], strict=True))
    return _Ballot(days[election_id], weights, stood, blocs)


def _guests(data: ElectionData, election_id: str) -> dict[str, list[str]]:
    """Return by contestant the parties whose candidates it took into its list."""
    joined = (event for event in party_events(data) if event.kind == "joined_list")
    guests: dict[str, list[str]] = {}
    for guest, host in (event.pair for event in joined if event.election_id == election_id):
        guests.setdefault(host, []).append(guest)
    return guests


def _journeys(data: ElectionData, first: _Ballot, second: _Ballot) -> dict[str, dict[str, Way]]:
    """Map everyone on the earlier ballot to where it is at the later; a bloc as its members."""
    everyone = {party for name in first.weights for party in (name, *first.stood[name])}
    journeys = whereabouts(party_events(data), sorted(everyone), since=first.day, until=second.day)
    for bloc in first.blocs.keys() & first.weights.keys():
        homes = [
            {place: way for place, way in journeys[member].items() if way != "split"}
            for member in first.blocs[bloc]
        ]
        if len({place for home in homes for place in home}) == 1:
            journeys[bloc] = {**journeys[bloc], **homes[0]}
    return journeys


def _link(
    first: _Ballot,
    second: _Ballot,
    journeys: Mapping[str, Mapping[str, Way]],
    pair: tuple[str, str],
    *,
    apart: bool,
    parts: bool,
) -> _Link | None:
    before, after = pair
    if before == after:
        return _Link(before, after, "stayed")
    ids_before = first.parties(before, apart=apart)
    ids_after = second.parties(after, apart=apart)
    meetings = [
        (party, place)
        for party in ids_before
        for place, way in journeys[party].items()
        # A part that split off counts under its own label; as a guest of others where asked for.
        if place in ids_after and (place == after or way != "split" or parts)
    ]
    if not meetings:
        return None
    kinds = [_kind(pair, party, place, journeys[party][place]) for party, place in meetings]
    return _Link(before, after, min(kinds, key=get_args(Kind).index))


def _kind(pair: tuple[str, str], party: str, place: str, way: Way) -> Kind:
    """Return what a link is, from the party that it leads through and where it leads."""
    before, after = pair
    if place != after:
        return "bloc_joined"
    if party != before and way in CONTINUED:
        return "bloc_left"
    return way


def _without_needless_splits(
    links: list[_Link],
    first: _Ballot,
    second: _Ballot,
    journeys: Mapping[str, Mapping[str, Way]],
) -> list[_Link]:
    """Leave out the parts that split off a party which itself is still on the ballot.

    In a bloc it is on the ballot too, whether or not blocs are kept whole.
    """
    present = {party for name in second.weights for party in second.parties(name, apart=True)}
    gone = {
        name
        for name in first.weights
        if not any(way != "split" and place in present for place, way in journeys[name].items())
    }
    return [link for link in links if link.kind != "split" or link.before in gone]


def _one_to_one(links: list[_Link], first: _Ballot, second: _Ballot) -> list[_Link]:
    """Keep at most one link of each contestant: that of the largest; at a tie, the own name."""

    def rank(link: _Link) -> tuple[int, int, bool, int, int, str, str]:
        votes, seats = first.weights[link.before]
        votes_after, seats_after = second.weights[link.after]
        new_label = link.kind not in CONTINUED
        return (-votes, -seats, new_label, -votes_after, -seats_after, link.before, link.after)

    chosen: list[_Link] = []
    linked_before: set[str] = set()
    linked_after: set[str] = set()
    for link in sorted(links, key=rank):
        if link.before not in linked_before and link.after not in linked_after:
            chosen.append(link)
            linked_before.add(link.before)
            linked_after.add(link.after)
    return chosen


def _table(links: list[_Link], first: _Ballot, second: _Ballot) -> pd.DataFrame:
    rows: list[tuple[str | None, str | None, str]] = []
    links_of: dict[str, list[_Link]] = {}
    for link in links:
        links_of.setdefault(link.before, []).append(link)
    for before in first.weights:
        onward = links_of.get(before, [])
        rows += [(before, link.after, link.kind) for link in onward] or [(before, None, "ended")]
    reached = {link.after for link in links}
    rows += [(None, after, "new") for after in second.weights if after not in reached]
    return pd.DataFrame(rows, columns=COLUMNS).astype("string")
