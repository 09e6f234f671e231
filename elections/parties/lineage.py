"""Who was renamed into whom, who merged into whom, and who so belongs together.

The graph is read from the table ``party_events``. Two ways through it are used:

* a *line* follows renamings alone: it is one party under its successive names;
* a *family* follows renamings and mergers to their end: all that was to become one party.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

import pandas as pd

from elections.package.dates import parse_partial_date

RENAMINGS = ("renamed",)
JOININGS = ("renamed", "merged")
LEAVING = "split"


def lines(events: pd.DataFrame) -> dict[str, str]:
    """Map each renamed party to the last name of its line.

    ``events`` has the columns date, type, from_id, to_id. A party that was never
    renamed is not in the map. ``ValueError`` where renamings run in a circle.

    >>> events = pd.DataFrame({"date": ["2001"], "type": ["renamed"],
    ...                        "from_id": ["a"], "to_id": ["b"]})
    >>> lines(events)
    {'a': 'b'}
    """
    return _ends(_successors(events, RENAMINGS, by=None))


def families(events: pd.DataFrame, *, by: date | None = None) -> dict[str, str]:
    """Map each party to the party that it had become by a date (default: the last event).

    What had certainly happened by the date counts. A party that split off again from
    the one that it had joined is by itself again. A bloc belongs to a family only if
    all its members came to belong to that one. A party that neither joined nor was
    renamed is not in the map. ``ValueError`` where joinings run in a circle.

    >>> events = pd.DataFrame({"date": ["2000", "2001", "2002"],
    ...     "type": ["bloc", "merged", "renamed"],
    ...     "from_id": ["a", "a", "b"], "to_id": ["a_bloc", "b", "c"]})
    >>> families(events)
    {'a': 'c', 'b': 'c', 'a_bloc': 'c'}
    """
    successors = _successors(events, JOININGS, by=by)
    for bloc, members in bloc_members(events).items():
        ends = _ends(successors)
        homes = {home(member, ends) for member in members} - {bloc}
        if len(homes) == 1 and bloc not in successors:
            # Who merged into the bloc now goes with it.
            successors[bloc] = homes.pop()
    return _ends(successors)


def bloc_members(events: pd.DataFrame) -> dict[str, tuple[str, ...]]:
    """Map each bloc to the parties that formed it.

    >>> events = pd.DataFrame({"date": ["2000", "2000"], "type": ["bloc", "bloc"],
    ...                        "from_id": ["a", "b"], "to_id": ["ab", "ab"]})
    >>> bloc_members(events)
    {'ab': ('a', 'b')}
    """
    joined = events[events["type"] == "bloc"]
    return {
        str(bloc): tuple(str(member) for member in rows["from_id"])
        for bloc, rows in joined.groupby("to_id", sort=True)
    }


def mergers_into(events: pd.DataFrame, family: str) -> pd.DataFrame:
    """Return the mergers by which parties entered a family, in order of time.

    ``family`` is the family's last name. The rows are those of ``party_events``.

    >>> events = pd.DataFrame({"date": ["2001", "2002"], "type": ["merged", "renamed"],
    ...                        "from_id": ["a", "b"], "to_id": ["b", "c"]})
    >>> list(mergers_into(events, "c")["from_id"])
    ['a']
    """
    trunk = {party for party, end in lines(events).items() if end == family} | {family}
    merged = events[(events["type"] == "merged") & events["to_id"].isin(trunk)]
    return merged.sort_values("date", kind="stable").reset_index(drop=True)


def home(party: str, ends: Mapping[str, str]) -> str:
    """Return where a party ended: itself, if it joined nobody.

    >>> home("a", {"a": "c"}), home("d", {"a": "c"})
    ('c', 'd')
    """
    return ends.get(party, party)


def _successors(events: pd.DataFrame, types: Iterable[str], *, by: date | None) -> dict[str, str]:
    chosen = events[events["type"].isin([*types, LEAVING])]
    told = zip(chosen["date"], chosen["type"], chosen["from_id"], chosen["to_id"], strict=True)
    dated = [(parse_partial_date(str(day)).latest, *rest) for day, *rest in told]
    found: dict[str, str] = {}
    for day, kind, origin, target in sorted(dated, key=lambda event: event[0]):
        if by is not None and day > by:
            break
        if kind != LEAVING:
            # A later joining takes the place of an earlier one: the party had left.
            found[str(origin)] = str(target)
        elif found.get(str(target)) == str(origin):
            del found[str(target)]
    return found


def _ends(successors: Mapping[str, str]) -> dict[str, str]:
    ends = {}
    for party in successors:
        seen = [party]
        while seen[-1] in successors:
            following = successors[seen[-1]]
            if following in seen:
                raise ValueError(f"party_events: {' > '.join([*seen, following])} runs in a circle")
            seen.append(following)
        ends[party] = seen[-1]
    return ends
