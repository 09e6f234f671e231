"""Vote shares over time: the largest party, each list that stood again and again, and the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise, product
from math import dist, inf
from operator import itemgetter
from typing import Any

from elections.charts.canvas import (
    MAIN,
    OTHER,
    Canvas,
    Row,
    Ruler,
    Sign,
    Spot,
    Width,
    aligned,
    grouped,
    key,
    panel_axes,
    plain,
    tick,
    time_ends,
    write_values,
    years,
)
from elections.charts.label_placement import (
    Box,
    Label,
    Point,
    Points,
    clear_of,
    first_readable,
    is_nearest,
    place_labels,
    points_between,
    readable,
)
from elections.package.schema import AGAINST_ALL
from elections.text.captions import Told
from elections.text.words import is_missing

SIDE = 8
# Pixels: the panel of the largest party, a small one, that of all others at least; above a panel
# for its name, below it for the elections, below that until the next one.
UPPER, SMALL = 230, 84
REST: dict[Width, int] = {"narrow": 300, "medium": 190, "wide": 190}
HEAD, TICKS, BREAK = 24, 18, 16
# The panel of all others is so many pixels higher, and again, until each of its dots has a name:
# at most so many times.
HIGHER, RAISED = 40, 4
# Side by side; at most so many lines have a panel of their own, if they stood twice at least.
COLUMNS: dict[Width, int] = {"narrow": 1, "medium": 2, "wide": 3}
MOST, TWICE = 6, 2
# The end of the upper axis, in percent.
TOP = 112
# Between two panels, as a part of the width.
APART = 0.04
# Pixels before the first election, for the names of the axis, and after the last, for a value.
ROOM, SMALL_ROOM = (54, 30), (36, 46)
# So many pixels above the axis there is room for a name below a dot.
LOW = 34
# Where the names of the upper axis end, in pixels.
AXIS_NAMES = 36
# Half a tick, in pixels on the least screen.
TICK: dict[Width, int] = {"narrow": 6, "medium": 8, "wide": 10}
STEP = 5
# More names than this are a crowd.
CROWD = 40
LOWER_TICKS = (0, 5, 10, 15, 20)
# A name at a dot is no longer than this part of the figure.
LONGEST = 0.4
# Pixels between the middle of a dot and its name.
AWAY = 8
# What is left free before a text, in pixels.
FREE = 2
# How many times as far from a name beside its dot the other dots are, and from one above or below.
BESIDE_CLEARLY, CLEARLY = 1.15, 1.4
# Where a name stands above or below the middle of its dot, in heights of a line.
STEPS = (0.0, -0.5, 0.5, -1.0, 1.0, -1.5, 1.5)
# The name of a threshold that has no room before it.
APART_STEPS = (1.0, -1.0, 1.5, -1.5, 2.0, -2.0, 2.5, -2.5, 3.0)
# Of a list that need not be named the name stands so near, or at the end of a line to it.
NEAR = STEPS[:3]
# So many names at most stand in a key, rather than without their values at their dots.
IN_KEY = 3
# Where a name stands that has a line to its dot: beside it in pixels, above or below it in heights
# of a line.
LEAD_ACROSS = (12, 20, 32, 48, 64, 80, 96)
LEAD_DOWN = tuple(sign * step / 2 for step in range(17) for sign in (1, -1))
Panel = tuple[float, float]
Room = tuple[int, int]
# The day in years and the share in percent.
Dot = tuple[float, float]


def draw(told: Told, canvas: Canvas) -> None:
    """Draw the list vote of each line of parties, with the threshold of each election.

    ``told.table`` has a row per election and list: election_id, election_label, date,
    party_id, line_id, label, share (percent, may be missing), largest (whether it
    belongs to the line drawn in the upper panel), named (whether its name comes before those
    of others), threshold (percent, may be missing), threshold_label (where it is not that of
    the election before), colour, colour_dark, hover. ``told.captions``: the lists ``ticks`` and
    ``lower_ticks`` are written beside the lines, the label ``threshold`` names the threshold.
    """
    panels = _Panels(told, canvas)
    _draw_largest(canvas, told, panels)
    for number, line in enumerate(panels.chosen):
        _draw_small(canvas, told, panels, number, line)
    if panels.names:
        _draw_rest(canvas, told, panels, panels.names)
    bottom = TICKS + 6
    if panels.names and panels.names.missing:
        signs = panels.names.signs()
        bottom = round(-key(canvas, signs, top=-(bottom + canvas.lowered), foot=True, right=SIDE))
    canvas.frame(told.captions, height=panels.height, bottom=bottom, sides=(SIDE, SIDE))


class _Panels:
    """The panels from above: the largest party, the lines with one of their own, all others.

    Heights are in pixels from the upper end.
    """

    def __init__(self, told: Told, canvas: Canvas) -> None:
        self.canvas, self.rows = canvas, told.records()
        self.days, self.levels = told.table["date"], told.captions.lists["lower_ticks"]
        self.elections = list(dict.fromkeys(row["election_id"] for row in self.rows))
        self.lines = grouped((row for row in self.rows if not row["largest"]), "line_id")
        self.chosen = _standing_often(self.lines)
        self.others = [rows for line, rows in self.lines.items() if line not in self.chosen]
        self.pixels = canvas.least - 2 * SIDE
        self.columns = min(COLUMNS[canvas.width], max(len(self.chosen), 1))
        # A small panel with what is between two, as a part of the width.
        self.across = (1 + APART) / self.columns
        self.heads = {
            line: canvas.fit(
                _line_name(self.lines[line]),
                self.pixels * (self.across - APART),
                lines=2,
                bold=True,
            )
            for line in self.chosen
        }
        # Room for names of two lines.
        deeper = any("<br>" in head for head in self.heads.values()) * canvas.sizes.small
        self.head = HEAD + deeper
        self.row = self.head + SMALL + TICKS + BREAK
        self.below = UPPER + TICKS + BREAK + HEAD
        down = -(-len(self.chosen) // self.columns)
        self.last = self.below + down * self.row + HEAD
        self.names = self._rest_names() if self.others else None
        more = self.names.high if self.names else -HEAD - BREAK - TICKS
        self.height = self.last + more

    def panel(self, upper: float, high: float) -> list[float]:
        """Return where a panel is on the axis of the paper."""
        return [1 - (upper + high) / self.height, 1 - upper / self.height]

    def _rest_names(self) -> _Names:
        """Return the names of all other lines, in the lowest panel that has room for them all.

        Rather than with lines to their dots they stand at them, in a higher panel. If none has
        room for all, it is the lowest of those that have room for the most. A crowd has none.
        """
        least = REST[self.canvas.width]
        lowest = _Names(self, least, values=not self.canvas.tight)
        if lowest.is_crowd:
            return lowest
        heights = range(least, least + RAISED * HIGHER + 1, HIGHER)
        tried: list[_Names] = []
        # Where it is tight, names do without their values if too many had no room with them.
        for values in (True, False) if self.canvas.tight else (True,):
            panels: list[_Names] = []
            for high in heights:
                panels.append(_Names(self, high, values=values))
                if not panels[-1].missing:
                    return panels[-1]
            for names in panels:
                names.add_lines()
                if not names.missing:
                    return names
            tried += panels
            if min(len(names.missing) for names in panels) <= IN_KEY:
                break
        return min(tried, key=lambda names: len(names.missing))

    def ticks(self, ends: Dot) -> list[Row]:
        """Return the threshold of each election; its tick lies between ``from`` and ``to``."""
        firsts: dict[str, Row] = {}
        for row in self.rows:
            if not is_missing(row["threshold"]):
                firsts.setdefault(row["election_id"], row)
        days = sorted(years(row["date"]) for row in firsts.values())
        # At most a quarter of the way to the next election on either side.
        first, last = ends
        across = (last - first) / (self.canvas.least - 2 * SIDE)
        nearest = min((after - before for before, after in pairwise(days)), default=last - first)
        half = min(TICK[self.canvas.width] * across, nearest / 4)
        return [
            row | {"from": years(row["date"]) - half, "to": years(row["date"]) + half}
            for row in firsts.values()
        ]

    def room(self, rows: list[Row]) -> Room:
        """Return the room beside the dots of the last panel: for thresholds, and for names."""
        canvas = self.canvas
        if canvas.narrow:
            # Where there is little, names stand among the dots.
            last = canvas.text_width(str(self.rows[-1]["election_label"]), canvas.sizes.axis)
            return SMALL_ROOM[0], max(16, round(last / 2) + 2)
        written = max(canvas.text_width(row["threshold_label"]) for row in self.rows)
        named = (canvas.text_width(_name(canvas, [row])) for row in rows if row["named"])
        return 38 + round(written), 16 + round(max(named, default=0))


def _draw_largest(canvas: Canvas, told: Told, panels: _Panels) -> None:
    """Draw the largest party, and the name of what is below it."""
    captions = told.captions
    _axis(canvas, told, 0, (0.0, 1.0), panels.pixels)
    canvas.value_axis(captions.lists["ticks"], top=TOP, domain=panels.panel(0, UPPER))
    _largest(canvas, [row for row in panels.rows if row["largest"]], panels.elections)
    canvas.text(
        captions.labels["lower"],
        0,
        1 - (panels.below - 4) / panels.height,
        size=canvas.sizes.text,
        xref="paper",
        yref="paper",
        xanchor="left",
        yanchor="bottom",
    )


def _draw_small(canvas: Canvas, told: Told, panels: _Panels, number: int, line: str) -> None:
    """Draw a line of parties in a panel of its own."""
    place, left = number + 1, number % panels.columns * panels.across
    ends = (left, left + panels.across - APART)
    pixels = panels.pixels * (panels.across - APART)
    upper = panels.below + number // panels.columns * panels.row + panels.head
    top = _top([row for chosen in panels.chosen for row in panels.lines[chosen]], 1.3)
    _axis(canvas, told, place, ends, pixels, room=SMALL_ROOM)
    _shares_axis(canvas, told, place, (top, SMALL), panels.panel(upper, SMALL))
    # A threshold is drawn first: no dot is under it.
    _thresholds(canvas, told, panels, place)
    _line(canvas, panels.lines[line], panels.elections, place, named=True)
    canvas.panel_head(panels.heads[line], place)


def _draw_rest(canvas: Canvas, told: Told, panels: _Panels, names: _Names) -> None:
    """Draw all other lines in one panel, with their names."""
    captions = told.captions
    place = len(panels.chosen) + 1
    _axis(canvas, told, place, (0.0, 1.0), panels.pixels, room=panels.room(names.shares))
    size = (names.top, names.high)
    _shares_axis(canvas, told, place, size, panels.panel(panels.last, names.high))
    seldom = all(len(rows) <= TWICE for rows in panels.others if rows[0]["kind"] != AGAINST_ALL)
    canvas.panel_head(captions.labels["seldom" if seldom else "rest"], place)
    _thresholds(canvas, told, panels, place)
    for rows in panels.others:
        _line(canvas, rows, panels.elections, place, named=False)
    _write_names(canvas, names, panel_axes(place))


def _thresholds(canvas: Canvas, told: Told, panels: _Panels, place: int) -> None:
    """Draw the threshold of each election across its day."""
    x, y = panel_axes(place)
    for row in panels.ticks(canvas.ends(x)):
        level = float(row["threshold"])
        canvas.points(
            [row["from"], row["to"]],
            [level, level],
            xaxis=x,
            yaxis=y,
            mode="lines",
            line=tick(canvas.palette),
            name=told.captions.labels["threshold"],
        )


def _line_name(rows: list[Row]) -> str:
    return " → ".join(dict.fromkeys(row["label"] for row in rows))


def _standing_often(lines: dict[str, list[Row]]) -> list[str]:
    """Return the lines that stood most often, and of these the largest, as many as have room."""

    def rank(line: str) -> tuple[int, float]:
        shares = [float(row["share"]) for row in lines[line] if not is_missing(row["share"])]
        return len(shares), max(shares, default=0.0)

    often = [
        line
        for line, rows in lines.items()
        if rank(line)[0] >= TWICE and rows[0]["kind"] != AGAINST_ALL
    ]
    return sorted(often, key=rank, reverse=True)[:MOST]


def _axis(
    canvas: Canvas, told: Told, place: int, across: Panel, pixels: float, *, room: Room = ROOM
) -> None:
    """Put the elections below a panel that is so many pixels wide, with room at both ends."""
    x, y = panel_axes(place)
    ends = time_ends(told.table["date"], pixels=pixels, room=room)
    canvas.time_axis(told.table, ends=ends, pixels=pixels, axis=x, short=room == SMALL_ROOM)
    canvas.axis(x, domain=[round(part, 4) for part in across], anchor=y)


def _shares_axis(
    canvas: Canvas, told: Told, place: int, size: tuple[float, int], domain: list[float]
) -> None:
    x, y = panel_axes(place)
    names = dict(zip(LOWER_TICKS, told.captions.lists["lower_ticks"], strict=True))
    top, high = size
    # A name at the very top would run into the name of the panel, one too near into the next.
    small = canvas.sizes.axis
    apart = next((step for step in (1, 2) if step * STEP * high / top > small), len(LOWER_TICKS))
    ticks = [share for share in LOWER_TICKS[::apart] if (top - share) * high / top >= small]
    labels = [names[share] for share in ticks]
    canvas.value_axis(labels, top=top, ticks=ticks, axis=y, domain=domain, anchor=x)


def _largest(canvas: Canvas, rows: list[Row], elections: list[str]) -> None:
    if not rows:
        return
    colour = canvas.colour(rows[-1])
    canvas.points(
        **_points(rows, elections),
        line={"color": colour, "width": MAIN},
        marker=canvas.mark("value", colour),
        name=rows[-1]["label"],
        connectgaps=False,
    )
    places, shares = [years(row["date"]) for row in rows], plain(row["share"] for row in rows)
    whole = canvas.least - 2.0 * SIDE
    across = Ruler(*canvas.ends("x"), whole)
    texts = [row["value_label"] for row in rows]
    voted = [row for row in rows if not is_missing(row["share"])]
    named: set[str] = set()
    spots: list[Spot] = []
    for number, row in enumerate(voted):
        if row["party_id"] in named:
            continue
        named.add(row["party_id"])
        # Where the line climbs to its new name, the name stands to the right of it.
        climbs = number and number + 1 < len(voted) and row["share"] > voted[number - 1]["share"]
        name = canvas.fit(row["label"], whole - AXIS_NAMES, canvas.sizes.text, bold=True)
        long, at = canvas.text_width(name, canvas.sizes.text, bold=True), years(row["date"])
        place = across.at(at)
        # It does not run out of the panel, at neither side nor below.
        left = place - 4 if climbs else place - long / 2
        inside = min(left if left >= 0 else AXIS_NAMES, whole - long)
        middle = inside + long / 2 + across.first * across.unit
        height = float(row["share"]) * UPPER / TOP
        aside = 32 if height < LOW else -32 if climbs else -20
        spots.append(Spot(middle, height + aside, long / 2))
        canvas.text(
            f"<b>{name}</b>",
            at,
            row["share"],
            colour=colour,
            size=canvas.sizes.text,
            yshift=aside,
            xanchor="left" if climbs or inside != left else "center",
            xshift=round(inside - place, 1) if inside != left else -4 if climbs else 0,
        )
    rise = UPPER / TOP
    write_values(canvas, places, shares, texts, unit=across.unit, rise=rise, beside=spots)


def _line(
    canvas: Canvas, rows: list[Row], elections: list[str], place: int, *, named: bool
) -> None:
    """Draw a line; ``named``: with its last value and its largest."""
    x, y = panel_axes(place)
    colour = canvas.colour(rows[-1])
    canvas.points(
        **_points(rows, elections),
        xaxis=x,
        yaxis=y,
        line={"color": colour, "width": MAIN if named else OTHER},
        marker=canvas.mark("value", colour),
        name=rows[-1]["label"],
        connectgaps=False,
    )
    voted = [row for row in rows if not is_missing(row["share"])]
    if not named or not voted:
        return
    largest = max(voted, key=lambda row: float(row["share"]))
    behind: dict[str, Any] = {"xanchor": "left", "yanchor": "middle", "xshift": 6}
    above: dict[str, Any] = {"yanchor": "bottom", "yshift": 5}
    if rows[0]["election_id"] == elections[0] and largest is rows[0]:
        # It keeps off the names of the axis.
        above |= {"xanchor": "left", "xshift": -7}
    for row in [voted[-1]] if largest is voted[-1] else [largest, voted[-1]]:
        canvas.text(
            row["value_label"],
            years(row["date"]),
            float(row["share"]),
            xref=x,
            yref=y,
            **(behind if row is voted[-1] else above),
        )


def _points(rows: list[Row], elections: list[str]) -> dict[str, Any]:
    # A list that missed an election leaves a gap: nothing is drawn where nothing was voted.
    points: list[tuple[Any, ...]] = []
    expected = elections.index(rows[0]["election_id"])
    for row in rows:
        position = elections.index(row["election_id"])
        if position != expected:
            points.append((None, None, None, [None, None]))
        expected = position + 1
        [share] = plain([row["share"]])
        ids = [row["election_id"], row["party_id"]]
        points.append((years(row["date"]), share, row["hover"], ids))
    columns = map(list, zip(*points, strict=True))
    return dict(zip(("x", "y", "hover", "customdata"), columns, strict=True))


@dataclass(frozen=True)
class _Name:
    """A name at a dot or at the tick of a threshold; ``first``: before those of others."""

    dot: Dot
    label: Label
    threshold: bool = False
    first: bool = True


class _Names:
    """The names in the panel of the small lists: of the thresholds, and of the dots.

    Places are in pixels from the upper left corner of the panel, which is so many ``high``;
    ``missing`` are the dots whose name has no place there.
    """

    def __init__(self, panels: _Panels, high: int, *, values: bool) -> None:
        self.canvas = canvas = panels.canvas
        self.high, self.values = high, values
        self.shares = [
            row for rows in panels.others for row in rows if not is_missing(row["share"])
        ]
        self.top = _top(self.shares, 1.12)
        dates, room = panels.days, panels.room(self.shares)
        ends = time_ends(dates, pixels=panels.pixels, room=room)
        ticks = panels.ticks(ends)
        self.edge, self.line = canvas.least - 2.0 * SIDE, canvas.next_text()
        self.across, self.down = Ruler(*ends, self.edge), Ruler(self.top, 0, high)
        self.rows: dict[Dot, list[Row]] = {}
        for row in self.shares:
            self.rows.setdefault((years(row["date"]), float(row["share"])), []).append(row)
        self.dots = [self.at(dot) for dot in self.rows]
        # Where the names of the axis and those of the elections stand.
        self.axis = _axis_names(canvas, (self.top, high), panels.levels)
        self.taken = [*self.axis, *self._boxes(ticks, _stretches(self.shares, panels.elections))]
        self.names = [*self._of_thresholds(ticks), *self._of_dots()]
        self.places = self._places()
        near = {name.dot for name in map(self.names.__getitem__, self.places) if not name.threshold}
        self.missing = [dot for dot in self._named_dots() if dot not in near]
        # Names away from their dots, each with its place and the end of the line to it.
        self.led: list[tuple[_Name, Point, Point]] = []

    @property
    def is_crowd(self) -> bool:
        """Say whether there are more dots than could each have a name."""
        return len(self.rows) > CROWD

    def _places(self) -> dict[int, Point]:
        """Return where each name stands that has room.

        Where not all can be read the thresholds come first, then what is to be named, then the
        larger shares.
        """
        labels = [name.label for name in self.names]
        places = place_labels(labels, Points([]), taken=self.taken, edge=self.edge)
        clear = readable(labels, places, taken=self.taken, edge=self.edge)
        standing = {
            number: place
            for number, place in enumerate(places)
            if clear[number] and self._reads(number, place)
        }
        for number in range(len(labels)):
            if number not in standing and (place := self._elsewhere(number, standing)):
                standing[number] = place
        return standing

    def _reads(self, number: int, place: Point) -> bool:
        """Tell whether a name keeps off the axis as far as it must."""
        name = self.names[number]
        return name.first or _apart(name.label.box(place), self.axis)

    def _elsewhere(self, number: int, standing: Mapping[int, Point]) -> Point | None:
        """Return a place for a name that found none among all: free as they now stand."""
        return first_readable(
            self.names[number].label,
            partial(self._reads, number),
            [self.names[other].label for other in standing],
            list(standing.values()),
            taken=self.taken,
            edge=self.edge,
        )

    def signs(self) -> list[Sign]:
        """Return the entries of a key for the dots that have no name beside them.

        There are none where the dots are a crowd.
        """
        if self.is_crowd:
            return []
        return [
            Sign(
                f"{row['label']} {row['value_label']} ({row['election_label']})",
                "dot",
                (colour := self.canvas.colour(row)),
                colour,
            )
            for dot in sorted(self.missing)
            for row in self.rows[dot]
        ]

    def add_lines(self) -> None:
        """Put the names that are missing away from their dots, with a line to each.

        No name runs into anything, and no line into a name or another dot.
        """
        names = [self.names[number].label.box(place) for number, place in self.places.items()]
        for dot in sorted(self.missing, key=lambda dot: -dot[1]):
            text, start = self._text(dot), self.at(dot)
            wide, lines = self.canvas.text_width(text), text.count("<br>") + 1
            label = Label(text, wide + 3, self.line * lines, ())
            dots = [_kept_free(start, self.at(other)) for other in self.rows if other != dot]
            ways = self._ends_of_lines(start, wide)
            boxes = [label.box(place) for place, _ in ways]
            clear = clear_of(boxes, [*self.taken, *names])
            for (place, end), box, free in zip(ways, boxes, clear, strict=True):
                if not free or not _within(box, self.edge, self.high):
                    continue
                way = [Box.around(point, 1, 1) for point in points_between(start, end, STEP)]
                if all(clear_of(way, [*dots, *names])):
                    self.led.append((_Name(dot, label), place, end))
                    self.missing.remove(dot)
                    names += [box, *way]
                    break

    def _ends_of_lines(self, start: Point, wide: float) -> list[tuple[Point, Point]]:
        """Return where a name may stand that has a line to its dot, and where the line ends.

        The shortest line comes first.
        """
        left, middle = start
        places = []
        for away, step in product(LEAD_ACROSS, LEAD_DOWN):
            down = middle + step * self.line
            places.append(((left + away, down), (left + away - FREE, down)))
            places.append(((left - away - wide, down), (left - away + FREE, down)))
        return sorted(places, key=lambda place: dist(start, place[1]))

    def _text(self, dot: Dot) -> str:
        return _name(self.canvas, self.rows[dot], values=self.values)

    def at(self, dot: Dot) -> Point:
        return self.across.at(dot[0]), self.down.at(dot[1])

    def _of_thresholds(self, ticks: list[Row]) -> Iterator[_Name]:
        """Yield the names of the thresholds, before their ticks if there is room."""
        for row in ticks:
            text, dot = row["threshold_label"], (row["from"], float(row["threshold"]))
            if text:
                (left, middle), wide = self.at(dot), self.canvas.text_width(text)
                places = [(left - wide - 7, middle)] if left - wide >= 7 else []
                apart = max(0.0, left - 4)
                places += [(apart, middle + step * self.line) for step in APART_STEPS]
                label = Label(text, wide + 3, self.line, tuple(places))
                yield _Name(dot, label, threshold=True)

    def _of_dots(self) -> Iterator[_Name]:
        """Yield the names of the dots; dots in one place share one.

        A name that would be nearer to another dot than to its own has no place.
        """
        named = {dot: any(row["named"] for row in rows) for dot, rows in self._named_dots().items()}
        for dot in sorted(named, key=lambda dot: (not named[dot], -dot[1])):
            text = self._text(dot)
            lines, wide = text.count("<br>") + 1, self.canvas.text_width(text)
            label = Label(text, wide + 3, self.line * lines, ())
            places = [
                place
                for place in self._beside(dot, wide, lines, STEPS if named[dot] else NEAR)
                if self._nearest(dot, place, wide)
            ]
            if places:
                yield _Name(dot, replace(label, candidates=tuple(places)), first=named[dot])

    def _named_dots(self) -> dict[Dot, list[Row]]:
        """Return the dots that are named: of a crowd each line once, at its largest share."""
        if not self.is_crowd:
            return self.rows
        largest: dict[str, Dot] = {}
        for dot in sorted(self.rows, key=itemgetter(1)):
            largest |= {row["line_id"]: dot for row in self.rows[dot]}
        return {dot: self.rows[dot] for dot in largest.values()}

    def _beside(self, dot: Dot, wide: float, lines: int, steps: Sequence[float]) -> Iterator[Point]:
        """Yield where a name may stand: right or left of its dot, above or below it."""
        left, middle = self.at(dot)
        for side in (left + AWAY, left - wide - AWAY - 3):
            yield from ((side, middle + step * self.line) for step in steps)
        for side in (left - wide / 2, left - 5, left - wide + 5):
            yield from ((side, middle + way * (lines + 0.25) * self.line) for way in (-1, 1))

    def _nearest(self, dot: Dot, place: Point, wide: float) -> bool:
        """Tell whether no other dot is nearer to a name than its own."""
        # It is taken for that of the other unless that is clearly further.
        above = place[0] < self.at(dot)[0] < place[0] + wide
        factor = CLEARLY if above else BESIDE_CLEARLY
        return is_nearest(self.at(dot), self.dots, place, wide, factor=factor)

    def _boxes(self, ticks: list[Row], stretches: Iterable[tuple[Dot, Dot]]) -> list[Box]:
        """Return what no name may cover: dots, lines and thresholds."""
        boxes = [Box.around(self.at(dot), 7, 6) for dot in self.rows]
        for limit in ticks:
            level = float(limit["threshold"])
            (left, middle), (right, _) = (self.at((limit[end], level)) for end in ("from", "to"))
            boxes.append(Box(left - 3, middle - 2, right + 3, middle + 2))
        for start, end in stretches:
            points = points_between(self.at(start), self.at(end), STEP)[:-1]
            boxes += [Box.around(point, 3, 3) for point in points]
        return boxes


def _write_names(canvas: Canvas, names: _Names, axes: tuple[str, str]) -> None:
    """Write what there is room for, in the panel with these axes."""
    for number, point in sorted(names.places.items()):
        _write_name(canvas, names, names.names[number], point, axes)
    for name, point, end in names.led:
        _draw_lead(canvas, names, name.dot, end, axes)
        _write_name(canvas, names, name, point, axes)


def _draw_lead(canvas: Canvas, names: _Names, dot: Dot, end: Point, axes: tuple[str, str]) -> None:
    """Draw a line from a dot to its name, in pixels: both stay as far apart on any screen."""
    x, y = names.at(dot)
    canvas.shape(
        "line",
        xref=axes[0],
        yref=axes[1],
        xsizemode="pixel",
        ysizemode="pixel",
        xanchor=dot[0],
        yanchor=dot[1],
        x0=0,
        y0=0,
        x1=round(end[0] - x, 1),
        y1=round(y - end[1], 1),
        line={"color": canvas.palette.muted, "width": 1},
        layer="below",
    )


def _write_name(
    canvas: Canvas, names: _Names, name: _Name, place: Point, axes: tuple[str, str]
) -> None:
    """Write a name at its place, as far from its dot on any screen."""
    x, y = names.at(name.dot)
    canvas.text(
        name.label.text,
        *name.dot,
        colour=canvas.palette.muted if name.threshold else "",
        xref=axes[0],
        yref=axes[1],
        xanchor="left",
        yanchor="middle",
        xshift=round(place[0] - x - FREE, 1),
        yshift=round(y - place[1], 1),
        **aligned(name.label.text),
    )


def _stretches(rows: list[Row], elections: list[str]) -> Iterator[tuple[Dot, Dot]]:
    """Yield the ends of each stretch of a line: between two elections in a row."""
    lines: dict[str, dict[int, Dot]] = {}
    for row in rows:
        dots = lines.setdefault(row["line_id"], {})
        dots[elections.index(row["election_id"])] = years(row["date"]), float(row["share"])
    for dots in lines.values():
        yield from ((dot, dots[after + 1]) for after, dot in dots.items() if after + 1 in dots)


def _axis_names(canvas: Canvas, size: tuple[float, int], told: Sequence[str]) -> list[Box]:
    """Return where the names of an axis of shares stand, and those of the elections below."""
    (top, high), small = size, canvas.sizes.axis
    wide = max(map(canvas.text_width, told))
    lines = ((top - share) * high / top for share in LOWER_TICKS)
    names = [Box(0, line - small + 2, wide, line - 2) for line in lines]
    return [*names, Box(0, high + 2, canvas.least, inf)]


def _kept_free(start: Point, dot: Point) -> Box:
    """Return where a line from a place does not go because of another dot: less if it is near."""
    half = max(0.0, min(6.0, dist(start, dot) / 2 - 1))
    return Box.around(dot, half, half)


def _within(label: Box, edge: float, high: float) -> bool:
    """Tell whether a label lies in the panel."""
    return label.left >= 0 and label.right <= edge and label.top >= 0 and label.bottom <= high


def _apart(label: Box, names: Sequence[Box]) -> bool:
    """Tell whether the paper under a label reaches none of the names."""
    paper = Box(label.left - 2, label.top - 2, label.right + 2, label.bottom + 2)
    return not any(map(paper.overlaps, names))


def _name(canvas: Canvas, rows: list[Row], *, values: bool = True) -> str:
    """Return the name at a dot: two fifths of the figure long at most, of several in two lines."""
    names = ", ".join(row["label"] for row in rows)
    name = canvas.fit(names, canvas.least * LONGEST, lines=min(2, len(rows)))
    return f"{name} {rows[0]['value_label']}" if values else name


def _top(rows: list[Row], headroom: float) -> float:
    highest = max((float(row["share"]) for row in rows if not is_missing(row["share"])), default=10)
    return max(10.0, highest * headroom)
