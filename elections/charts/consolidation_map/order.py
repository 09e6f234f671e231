"""In which row of the map each line lies: as few crossings as can be, in few rows.

Each line lives for one or more spans of time and keeps one row. A link joins two lines at
a moment: a merger, a split, a bloc. Drawn upright at that moment, a link crosses every line
that lives then on a row in between. Lines are ordered so that there are as few crossings as
there can be; among such orders the links are short, and what is left follows the rank.

Lines that are linked, directly or through others, form a component. Up to twelve lines a
component is ordered exactly, by dynamic programming over the sets of lines that stand before
a line: what a line costs there does not depend on the order within the set (Held, M. and
Karp, R. M. (1962), A Dynamic Programming Approach to Sequencing Problems, Journal of the
SIAM 10(1), 196-210). For a larger one only the best sets of each size are followed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count, pairwise
from math import comb

import pandas as pd

from elections.charts.canvas import records, years

# The sets of one size that are followed: of twelve lines there are at most as many.
FOLLOWED = comb(12, 6)
# A crossing outweighs any length, a row of length any number of pairs against rank.
PER_ROW = 1 << 16
PER_CROSSING = 1 << 32
Span = tuple[float, float]


@dataclass(frozen=True)
class Line:
    """A line: its name, its spans of time, and its rank where nothing else decides."""

    name: str
    spans: tuple[Span, ...]
    rank: int = 0

    def lives(self, at: float) -> bool:
        """Return whether the line is there at a moment; a line that ends then is not."""
        return any(start < at < end for start, end in self.spans)


@dataclass(frozen=True)
class Link:
    """What joins two lines at a moment."""

    first: str
    second: str
    at: float


def lines_of(table: pd.DataFrame) -> list[Line]:
    """Return each line of a table of stretches, with its spans of time in years."""
    return [
        Line(
            str(name),
            tuple(
                (years(start), years(end))
                for start, end in zip(stretches["start_at"], stretches["end_at"], strict=True)
            ),
            int(stretches["rank"].iloc[0]),
        )
        for name, stretches in table.groupby("line_id", sort=False)
    ]


def links_of(table: pd.DataFrame, stood: pd.DataFrame) -> list[Link]:
    """Return what joins the lines: splits, mergers, and blocs at the election of ``stood``."""
    names = set(table["line_id"])
    links = [
        Link(row["line_id"], row[f"{side}_line"], years(row[f"{side}_at"]))
        for row in records(table)
        for side in ("start", "end")
        if row[f"{side}_line"] in names
    ]
    for _, bloc in stood[stood["members"] > 1].groupby(["election_id", "party_id"], sort=False):
        links += [Link(*pair, years(bloc["at"].iloc[0])) for pair in pairwise(bloc["line_id"])]
    return links


def crossings(rows: Mapping[str, int], lines: Sequence[Line], links: Sequence[Link]) -> int:
    """Return how many lines are crossed by links; ``rows`` says in which row a line lies.

    Lines without a row, and links to them, are left out.

    >>> lines = [Line(name, ((0, 9),)) for name in "abc"]
    >>> crossings({"a": 0, "b": 1, "c": 2}, lines, [Link("a", "c", 5)])
    1
    """
    crossed = 0
    for link in links:
        if link.first in rows and link.second in rows:
            low, high = sorted((rows[link.first], rows[link.second]))
            crossed += sum(
                line.name in rows and low < rows[line.name] < high and line.lives(link.at)
                for line in lines
            )
    return crossed


def components(lines: Sequence[Line], links: Sequence[Link]) -> list[list[Line]]:
    """Return the lines in groups that are linked, each in the order given.

    >>> lines = [Line(name, ((0, 1),)) for name in "abc"]
    >>> [[line.name for line in part] for part in components(lines, [Link("a", "c", 0.5)])]
    [['a', 'c'], ['b']]
    """
    group = {line.name: line.name for line in lines}
    for link in links:
        first, second = group[link.first], group[link.second]
        group = {name: first if head == second else head for name, head in group.items()}
    heads = dict.fromkeys(group[line.name] for line in lines)
    return [[line for line in lines if group[line.name] == head] for head in heads]


def best_order(lines: Sequence[Line], links: Sequence[Link]) -> tuple[str, ...]:
    """Return the names of one component's lines in the best order that is found.

    With up to twelve lines there is none better: fewest crossings, then shortest links,
    then fewest pairs against rank. ``ValueError`` where a link names no line.

    A link is open after a set of lines if one of its ends is in the set. A line that lives
    at the moment of an open link, and is not its end, is crossed by it; each row makes each
    open link one longer. Sets of lines, and of links, are the bits of a number.

    >>> lines = [Line("a", ((0, 9),), 1), Line("b", ((0, 9),), 2), Line("c", ((0, 9),), 3)]
    >>> best_order(lines, [Link("a", "c", 5)])
    ('b', 'a', 'c')
    """
    lines = sorted(lines, key=lambda line: (line.rank, line.name))
    ends = _ends(lines, links)
    living = [
        sum(line.lives(link.at) << bit for bit, link in enumerate(links)) & ~ends[number]
        for number, line in enumerate(lines)
    ]
    ahead = [
        sum((better.rank < line.rank) << bit for bit, better in enumerate(lines)) for line in lines
    ]
    # Each set of lines with the least cost of putting it first, its open links and its order.
    sets: dict[int, tuple[int, int, tuple[int, ...]]] = {0: (0, 0, ())}
    for _ in lines:
        larger: dict[int, tuple[int, int, tuple[int, ...]]] = {}
        for before, (cost, opened, order) in sets.items():
            for line, end in enumerate(ends):
                if before >> line & 1:
                    continue
                now, after = opened ^ end, before | 1 << line
                total = cost + (opened & living[line]).bit_count() * PER_CROSSING
                total += now.bit_count() * PER_ROW + (~before & ahead[line]).bit_count()
                if after not in larger or total < larger[after][0]:
                    larger[after] = (total, now, (*order, line))
        sets = dict(sorted(larger.items(), key=lambda item: item[1][0])[:FOLLOWED])
    [(_, _, order)] = sets.values()
    return tuple(lines[number].name for number in order)


def assign_rows(
    lines: Sequence[Line], links: Sequence[Link], *, first: str, extents: Mapping[str, Span]
) -> dict[str, int]:
    """Return the row of each line, from 0 at the top.

    The component of the line ``first`` comes on top, the others below it, each in its best
    order. ``extents``: from where to where a line with its label reaches on its row; lines
    share a row where these do not overlap. Sharing changes no crossing.
    """
    parts = components(lines, links)
    parts.sort(key=lambda part: (all(line.name != first for line in part), _size(part)))
    rows: dict[str, int] = {}
    lowest = 0
    for part in parts:
        names = {line.name for line in part}
        order = best_order(part, [link for link in links if link.first in names])
        packed = _packed(order, first if first in names else None, extents)
        needed = crossings(rows, lines, links) + crossings(packed, lines, links)
        for offset in count(lowest):
            moved = {name: row + offset for name, row in packed.items()}
            apart = not _collide(rows, moved, extents)
            if apart and crossings(rows | moved, lines, links) == needed:
                break
        rows |= moved
        lowest = lowest or max(rows.values()) + 1
    return rows


def _ends(lines: Sequence[Line], links: Sequence[Link]) -> list[int]:
    """Return for each line the links that end at it."""
    number = {line.name: place for place, line in enumerate(lines)}
    ends = [0] * len(lines)
    for bit, link in enumerate(links):
        for name in (link.first, link.second):
            if name not in number:
                raise ValueError(f"a link names {name!r}: expected one of {sorted(number)}")
            ends[number[name]] ^= 1 << bit
    return ends


def _size(part: Sequence[Line]) -> tuple[int, int, str]:
    best = min(part, key=lambda line: (line.rank, line.name))
    return (-len(part), best.rank, best.name)


def _packed(order: Sequence[str], first: str | None, extents: Mapping[str, Span]) -> dict[str, int]:
    """Return rows that keep the order of all that overlap; outwards from ``first``, if any."""
    middle = order.index(first) if first else 0
    rows = {order[middle]: 0}
    for step, names in ((1, order[middle + 1 :]), (-1, order[:middle][::-1])):
        side = [order[middle]]
        for name in names:
            before = [
                rows[inner] * step for inner in side if _overlap(extents[inner], extents[name])
            ]
            # Nothing but the first line itself shares its row.
            rows[name] = step * max(1 if first else 0, max(before, default=-1) + 1)
            side.append(name)
    top = min(rows.values())
    return {name: row - top for name, row in rows.items()}


def _collide(
    rows: Mapping[str, int], others: Mapping[str, int], extents: Mapping[str, Span]
) -> bool:
    return any(
        row == other_row and _overlap(extents[name], extents[other])
        for name, row in rows.items()
        for other, other_row in others.items()
    )


def _overlap(span: Span, other: Span) -> bool:
    return span[0] < other[1] and other[0] < span[1]
