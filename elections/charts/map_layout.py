"""Where the lines of a map of parties run: geometry alone, no drawing.

Each line lives for one or more spans of time and keeps one row. A link joins two lines at
a moment: a merger, a split, a bloc. Drawn upright at that moment, a link crosses every line
that lives then on a row in between. Lines are ordered so that there are as few crossings as
there can be; among such orders the links are short, and what is left follows the rank.

Lines that are linked, directly or through others, form a component. Up to ``EXACT_UP_TO``
lines a component is ordered exactly, by dynamic programming over the sets of lines that
stand before a line: what a line costs there does not depend on the order within the set
(Held, M. and Karp, R. M. (1962), A Dynamic Programming Approach to Sequencing Problems,
Journal of the SIAM 10(1), 196-210). For a larger one only the best sets of each size are
followed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import comb

EXACT_UP_TO = 12
# The sets of one size that are kept: as many as there are of the most common size then.
KEPT = comb(EXACT_UP_TO, EXACT_UP_TO // 2)
# A crossing outweighs any length, a place of length any number of pairs against rank.
LONGER = 1 << 16
CROSSED = 1 << 32
Cost = tuple[int, int, int]


@dataclass(frozen=True)
class Line:
    """A line: its name, its spans of time, and its rank where nothing else decides."""

    name: str
    spans: tuple[tuple[float, float], ...]
    rank: int = 0

    def lives(self, at: float) -> bool:
        """Return whether the line is there at a moment; a line that ends then is not."""
        return any(start < at < end for start, end in self.spans)


@dataclass(frozen=True)
class Link:
    """What joins two lines at a moment."""

    one: str
    other: str
    at: float


def crossings(order: Sequence[str], lines: Sequence[Line], links: Sequence[Link]) -> int:
    """Return how many lines the links cross if the lines stand in this order.

    >>> lines = [Line(name, ((0, 9),)) for name in "abc"]
    >>> crossings("abc", lines, [Link("a", "c", 5)]), crossings("bac", lines, [Link("a", "c", 5)])
    (1, 0)
    """
    return cost(order, lines, links)[0]


def cost(order: Sequence[str], lines: Sequence[Line], links: Sequence[Link]) -> Cost:
    """Return crossings, the length of all links in places, and pairs that stand against rank."""
    place = {name: number for number, name in enumerate(order)}
    known = {line.name: line for line in lines}
    crossed = length = 0
    for link in links:
        low, high = sorted((place[link.one], place[link.other]))
        crossed += sum(known[name].lives(link.at) for name in order[low + 1 : high])
        length += high - low
    ranks = [known[name].rank for name in order]
    return crossed, length, sum(one > other for one, other in combinations(ranks, 2))


def best_order(lines: Sequence[Line], links: Sequence[Link]) -> tuple[str, ...]:
    """Return the names of one component's lines in the best order that is found.

    With up to ``EXACT_UP_TO`` lines there is none better: fewest crossings, then shortest
    links, then fewest pairs against rank. ``ValueError`` where a link names no line.

    >>> lines = [Line("a", ((0, 9),), 1), Line("b", ((0, 9),), 2), Line("c", ((0, 9),), 3)]
    >>> best_order(lines, [Link("a", "c", 5)])
    ('b', 'a', 'c')
    """
    names = {line.name for line in lines}
    for link in links:
        for name in (link.one, link.other):
            if name not in names:
                raise ValueError(f"a link names {name!r}: expected one of {sorted(names)}")
    return _searched(sorted(lines, key=lambda line: (line.rank, line.name)), links)


def components(lines: Sequence[Line], links: Sequence[Link]) -> list[list[Line]]:
    """Return the lines in groups that are linked, each in the order given.

    >>> lines = [Line(name, ((0, 1),)) for name in "abc"]
    >>> [[line.name for line in part] for part in components(lines, [Link("a", "c", 0.5)])]
    [['a', 'c'], ['b']]
    """
    group = {line.name: line.name for line in lines}
    for link in links:
        one, other = group[link.one], group[link.other]
        group = {name: one if head == other else head for name, head in group.items()}
    heads = dict.fromkeys(group[line.name] for line in lines)
    return [[line for line in lines if group[line.name] == head] for head in heads]


def rows(
    lines: Sequence[Line],
    links: Sequence[Link],
    *,
    first: str,
    reach: Mapping[str, tuple[float, float]],
) -> dict[str, int]:
    """Return the row of each line, from 0 at the top.

    The component of the line ``first`` comes on top, the others below it, each in its best
    order. ``reach`` is the time that a line with its label takes up on its row: lines
    share a row where these do not meet. Sharing changes no crossing.
    """
    parts = components(lines, links)
    parts.sort(key=lambda part: (all(line.name != first for line in part), _size(part)))
    placed: dict[str, int] = {}
    floor = 0
    for number, part in enumerate(parts):
        own = [one for one in links if any(one.one == line.name for line in part)]
        packed = _packed(best_order(part, own), first if number == 0 else None, reach)
        offset = floor
        while _collides(packed, offset, placed, own, links, lines, reach):
            offset += 1
        placed |= {name: row + offset for name, row in packed.items()}
        if number == 0:
            floor = max(placed.values()) + 1
    return placed


def _size(part: Sequence[Line]) -> tuple[int, int, str]:
    best = min(part, key=lambda line: (line.rank, line.name))
    return (-len(part), best.rank, best.name)


def _packed(
    order: Sequence[str], first: str | None, reach: Mapping[str, tuple[float, float]]
) -> dict[str, int]:
    """Return rows that keep the order of all that meet; outwards from the first line, if any."""
    middle = order.index(first) if first in order else 0
    found = {order[middle]: 0}
    for step, names in ((1, order[middle + 1 :]), (-1, tuple(reversed(order[:middle])))):
        side = [order[middle]]
        for name in names:
            beyond = [found[one] * step for one in side if _meet(reach[one], reach[name])]
            # Nothing but the first line itself shares its row.
            found[name] = step * max(1 if first else 0, max(beyond, default=-1) + 1)
            side.append(name)
    top = min(found.values())
    return {name: row - top for name, row in found.items()}


def _collides(
    packed: Mapping[str, int],
    offset: int,
    placed: Mapping[str, int],
    own: Sequence[Link],
    links: Sequence[Link],
    lines: Sequence[Line],
    reach: Mapping[str, tuple[float, float]],
) -> bool:
    moved = {name: row + offset for name, row in packed.items()}
    everyone = {**placed, **moved}
    known = {line.name: line for line in lines}
    for name, row in moved.items():
        if any(row == place and _meet(reach[name], reach[one]) for one, place in placed.items()):
            return True
    for link in links:
        if link.one not in everyone or link.other not in everyone:
            continue
        low, high = sorted((everyone[link.one], everyone[link.other]))
        strangers = placed if link in own else moved
        if any(low < row < high and known[name].lives(link.at) for name, row in strangers.items()):
            return True
    return False


def _meet(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _searched(lines: Sequence[Line], links: Sequence[Link]) -> tuple[str, ...]:
    """Order by dynamic programming over the sets of lines that stand before a line.

    A link is open after a set if one of its ends is in it. A line that lives at the moment
    of an open link, and is not its end, is crossed by it; each open link is one longer.
    """
    number = {line.name: place for place, line in enumerate(lines)}
    ends = [0] * len(lines)
    for bit, link in enumerate(links):
        ends[number[link.one]] ^= 1 << bit
        ends[number[link.other]] ^= 1 << bit
    living = [
        sum(line.lives(link.at) << bit for bit, link in enumerate(links)) & ~ends[place]
        for place, line in enumerate(lines)
    ]
    ahead = [sum((one.rank < line.rank) << n for n, one in enumerate(lines)) for line in lines]
    # Each set of lines with the least cost of putting it first, its open links and its order.
    layer: dict[int, tuple[int, int, tuple[int, ...]]] = {0: (0, 0, ())}
    for _ in lines:
        following: dict[int, tuple[int, int, tuple[int, ...]]] = {}
        for before, (spent, opened, order) in layer.items():
            for line, end in enumerate(ends):
                if before >> line & 1:
                    continue
                now = opened ^ end
                crossed = (opened & living[line]).bit_count() * CROSSED
                against = (~before & ahead[line]).bit_count()
                total = spent + crossed + now.bit_count() * LONGER + against
                after = before | 1 << line
                if after not in following or total < following[after][0]:
                    following[after] = (total, now, (*order, line))
        least = sorted(following.items(), key=lambda one: one[1][0])[:KEPT]
        layer = dict(least)
    (_, _, order) = layer[(1 << len(lines)) - 1]
    return tuple(lines[line].name for line in order)
