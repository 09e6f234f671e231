"""Who was renamed into whom, who merged into whom, and who so belongs together.

The graph is read from the events of parties. Two ways through it are used:

* a *line* follows renamings alone: it is one party under its successive names;
* a *successor party* follows renamings and mergers to their end: all that was to become one party.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from elections.package.schema import JOININGS, EventType
from elections.parties.events import Event, in_order_of_time

RENAMINGS: tuple[EventType, ...] = ("renamed",)
LEAVING: EventType = "split"


def lines(events: Iterable[Event]) -> dict[str, str]:
    """Map each renamed party to the last name of its line.

    A party that was never renamed is not in the map. ``ValueError`` where renamings run
    in a circle.

    >>> from elections.package import load
    >>> from elections.parties.events import party_events
    >>> last = lines(party_events(load("tests/country")))
    >>> list(last), home("green", last)
    (['workers'], 'green')
    """
    return _ends(_successors(events, RENAMINGS, by=None))


def successor_parties(events: Iterable[Event], *, by: date | None = None) -> dict[str, str]:
    """Map each party to the party that it had become by a date (default: the last event).

    What had certainly happened by the date counts. A party that split off again from
    the one that it had joined is by itself again. A bloc belongs to a successor party only if
    all its members came to belong to that one. A party that neither joined nor was
    renamed is not in the map. ``ValueError`` where joinings run in a circle.

    >>> from elections.package import load
    >>> from elections.parties.events import party_events
    >>> events = party_events(load("tests/country"))
    >>> successor_parties(events, by=date(1993, 12, 31))
    {'craft': 'land_and_craft', 'farmers': 'land_and_craft'}
    """
    events = tuple(events)
    successors = _successors(events, JOININGS, by=by)
    for bloc, members in bloc_members(events).items():
        ends = _ends(successors)
        homes = {home(member, ends) for member in members} - {bloc}
        if len(homes) == 1 and bloc not in successors:
            # Who merged into the bloc now goes with it.
            successors[bloc] = homes.pop()
    return _ends(successors)


def bloc_members(events: Iterable[Event]) -> dict[str, tuple[str, ...]]:
    """Map each bloc to the parties that formed it, the blocs in the order of their ids.

    >>> from elections.package import load
    >>> from elections.parties.events import party_events
    >>> bloc_members(party_events(load("tests/country")))
    {'coast-and-hill': ('coast', 'hill-country')}
    """
    members: dict[str, tuple[str, ...]] = {}
    for event in events:
        if event.kind == "bloc":
            member, bloc = event.pair
            members[bloc] = (*members.get(bloc, ()), member)
    return dict(sorted(members.items()))


def mergers_into(events: Iterable[Event], successor: str) -> list[Event]:
    """Return the mergers by which parties entered a successor party, by their earliest days.

    ``successor`` is its last name.

    >>> from elections.package import load
    >>> from elections.parties.events import party_events
    >>> mergers = mergers_into(party_events(load("tests/country")), "land_and_craft")
    >>> [event.origin for event in mergers][:2]
    ['craft', 'farmers']
    """
    events = tuple(events)
    trunk = names_of_line(successor, lines(events))
    merged = (event for event in events if event.kind == "merged" and event.target in trunk)
    return sorted(merged, key=lambda event: event.days.possible_from)


def home(party: str, ends: Mapping[str, str]) -> str:
    """Return where a party ended: itself, if it joined nobody.

    >>> home("a", {"a": "c"}), home("d", {"a": "c"})
    ('c', 'd')
    """
    return ends.get(party, party)


def names_of_line(party: str, last_names: Mapping[str, str]) -> set[str]:
    """Return every name of a party's line; ``last_names`` is as :func:`lines` returns it.

    >>> sorted(names_of_line("b", {"a": "c", "b": "c"}))
    ['a', 'b', 'c']
    """
    last = home(party, last_names)
    return {name for name, end in last_names.items() if end == last} | {last}


def _successors(
    events: Iterable[Event], kinds: Iterable[EventType], *, by: date | None
) -> dict[str, str]:
    successors: dict[str, str] = {}
    for event in in_order_of_time(events, (*kinds, LEAVING)):
        if by is not None and not event.days.certainly_by(by):
            break
        origin, target = event.pair
        if event.kind != LEAVING:
            # A later joining takes the place of an earlier one: the party had left.
            successors[origin] = target
        elif successors.get(target) == origin:
            del successors[target]
    return successors


def _ends(successors: Mapping[str, str]) -> dict[str, str]:
    ends = {}
    for party in successors:
        path = [party]
        while path[-1] in successors:
            following = successors[path[-1]]
            if following in path:
                raise ValueError(f"party_events: {' > '.join([*path, following])} runs in a circle")
            path.append(following)
        ends[party] = path[-1]
    return ends
