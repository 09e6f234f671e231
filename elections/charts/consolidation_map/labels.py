"""What is written on the map, and where.

Names stand beside their line: where it begins, where it gets a new name, at the right edge;
a line wide enough bears them within. Blocs are named at their bundle, and the years of
mergers stand beside the lines that turn off. Around the lines: the elections above, the
acts that changed the rules below, and the key.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise, zip_longest

import numpy as np
import pandas as pd

from elections.charts.canvas import Canvas, Row, Sign, free_level, grouped, ink_on, records, years
from elections.charts.consolidation_map.draw import OPEN
from elections.charts.consolidation_map.ways import LEFT, Layout, Point, Scale, Way, with_points_at
from elections.charts.label_placement import Box, Label, Points, place_labels, readable
from elections.text.captions import Captions

# How wide a line must be to bear names within.
WITHIN = 13.5
# How far apart the points of a line are that labels are kept off.
STEP = 4
# Nearer to the right edge than this a name is left to the one that stands there.
NEAR_EDGE = 110
GAP = 6
# What it costs a label to cover a point of a line, to be taken for another line's, and to
# be a pixel away.
CUTS, STRAYS, AWAY = 5.0, 15.0, 0.25
# As far as lines are looked for, and how near to the way to its own one lies between, in pixels.
FAR, BETWEEN = 60.0, 4.0
LEVEL = 15


def names(
    canvas: Canvas,
    marks: pd.DataFrame,
    layout: Layout,
    *,
    heads: tuple[str, str],
    taken: Sequence[Box],
    written: Sequence[Box],
) -> None:
    """Write the names of lines and blocs and the years of mergers.

    ``taken`` are the places of stations and other signs, ``written`` those of texts; ``heads``
    stand above the lines that became one and above those that did not.
    """
    columns = ["mark", "line_id", "party_id", "label", "short", "at"]
    marks_of, scale = grouped(records(marks[columns]), "line_id"), layout.scale
    trunk = {way.stretch["line_id"] for way in layout.ways if way.stretch["trunk"]}
    labels: list[Label] = []
    edge = scale.plot + scale.right
    ends, texts = _ends(canvas, layout), list(written)
    lines = _Lines(layout)
    for way in layout.ways:
        if way.active:
            bold = bool(way.stretch["trunk"])
            text = f"<b>{ends[way.y]}</b>" if bold else ends[way.y]
            place = scale.plot + 2, way.y
            canvas.label(text, *scale.value(place))
            wide, high = canvas.text_width(text), canvas.box_height(text)
            texts.append(Label(text, wide, high, ()).box(place))
        line = way.stretch["line_id"]
        befell = marks_of.get(line, [])
        along = _along(canvas, scale, befell, way, of_trunk=way.stretch["successor_id"] in trunk)
        if max(width for _, width in way.knots) >= WITHIN:
            along = _within(canvas, scale, befell, way, along)
        labels += [
            lines.weighed(_beside(canvas, scale, way, name, x), (x, way.height_at(x)), (line,))
            for name, x in along
        ]
    years: list[Label] = []
    if not canvas.tight:
        labels += [lines.weighed(*bloc) for bloc in _blocs(canvas, marks, layout)]
        years = [lines.weighed(year) for year in _merger_years(canvas, layout)]
    labels.sort(key=lambda label: label.candidates[0])
    years = [*_heads(canvas, layout, trunk, heads), *years]
    every = [*labels, *years]
    first, full = -LEFT[canvas.width], [*taken, *texts]
    places = place_labels(every, lines.points, taken=full, first=first, edge=edge)
    inks = [canvas.palette.ink] * len(labels) + [canvas.palette.muted] * len(years)
    readably = readable(every, places, taken=texts, first=first, edge=edge)
    for label, place, ink, clear in zip(every, places, inks, readably, strict=True):
        if clear:
            canvas.label(label.text, *scale.value(place), colour=ink)
            full.append(label.box(place))
    _write_notes(canvas, marks, layout, full, lines.points)


def _ends(canvas: Canvas, layout: Layout) -> dict[float, str]:
    """Return the names at the right edge by their height: in two lines where there is room."""
    line, room = canvas.line_height(), layout.scale.right - 2
    going = sorted((way for way in layout.ways if way.active), key=lambda way: way.y)
    name_at: dict[float, str] = {}
    above = -math.inf
    for way, after in zip_longest(going, going[1:]):
        below = after.y - line / 2 if after else math.inf
        lines = 1 + (way.y - line >= above and way.y + line <= below)
        bold = bool(way.stretch["trunk"])
        name = canvas.fit(way.stretch["end_label"], room, lines=lines, bold=bold)
        name_at[way.y] = name
        above = way.y + (name.count("<br>") + 1) * line / 2
    return name_at


def _heads(
    canvas: Canvas, layout: Layout, trunk: Collection[str], heads: tuple[str, str]
) -> list[Label]:
    """Return the headings of the lines that became one and of the others; none if they mix."""
    joined = [way.y for way in layout.ways if way.stretch["successor_id"] in trunk]
    others = [way.y for way in layout.ways if way.stretch["successor_id"] not in trunk]
    if len({*joined}) < 2 or not others or max(joined) > min(others):
        return []
    labels = []
    for text, y in zip(heads, (min(joined) - 24, (max(joined) + min(others)) / 2), strict=True):
        wide = canvas.text_width(f"<b>{text}</b>")
        places = tuple((-4.0, y + away) for away in (0, 5, -5, 10, -10))
        labels.append(Label(f"<b>{text}</b>", wide, canvas.box_height(text), places))
    return labels


def elections(canvas: Canvas, scale: Scale, marks: pd.DataFrame, base: float) -> float:
    """Draw an upright rule at each election, its name above; return where the names end.

    Names that meet are staggered.
    """
    rows = marks[marks["mark"] == "stood"].drop_duplicates("election_id").sort_values("at")
    ends: list[float] = []
    columns = (rows[name] for name in ("election_label", "election_short", "at"))
    for number, (text, short, at) in enumerate(zip(*columns, strict=True)):
        x = scale.x(at)
        if canvas.tight and number:
            text = short
        half = canvas.text_width(f"<b>{text}</b>") / 2 + 3
        middle = max(x, half - 3 - LEFT[canvas.width])
        y = 8 + free_level(ends, middle - half, middle + half) * LEVEL
        _upright(canvas, at, (y + 9, base), colour=canvas.palette.rule)
        canvas.label(f"<b>{text}</b>", scale.time(middle), y, anchor="middle center")
    return 8.0 + len(ends) * LEVEL


def turns(canvas: Canvas, scale: Scale, marks: pd.DataFrame, top: float, base: float) -> None:
    """Draw the changes of the law that changed most through the map, each with its words above."""
    rows = marks[marks["turn"] != ""]
    for level, (text, at) in enumerate(zip(rows["turn"], rows["at"], strict=True)):
        y, muted = top + level * LEVEL, canvas.palette.muted
        _upright(canvas, at, (y - 6, base), colour=muted, dash="dot")
        canvas.label(text, scale.time(scale.x(at) + 3), y, colour=muted)


def reforms(
    canvas: Canvas, scale: Scale, marks: pd.DataFrame, captions: Captions, base: float
) -> float:
    """Mark the acts that changed the rules on the time axis; return where that ends below."""
    palette, acts = canvas.palette, marks[marks["mark"] == "reform"]
    start, end = (scale.time(x) for x in (0, scale.plot))
    canvas.stroke((start, base), (end, base), colour=palette.muted, layer="below")
    canvas.points(
        [years(at) for at in acts["at"]],
        [base] * len(acts),
        mode="markers",
        marker=canvas.mark("act", palette.muted, size=7),
        name=captions.labels["reforms"],
        hover=[canvas.hover(text) for text in acts["hover"]],
        customdata=acts[["mark_id"]].to_numpy().tolist(),
    )
    text = _reforms_text(canvas, captions)
    canvas.label(text, *scale.value((-4, base - 12)), colour=palette.muted)
    return base + 14 if canvas.narrow else _write_changes(canvas, scale, acts, base)


def reforms_box(canvas: Canvas, captions: Captions, base: float) -> Box:
    """Return where the time axis says what is marked on it."""
    wide, size = canvas.text_width(_reforms_text(canvas, captions)), canvas.sizes.small
    return Label("", wide, size, ()).box((-4, base - 12))


def _reforms_text(canvas: Canvas, captions: Captions) -> str:
    parts = ("reforms",) if canvas.narrow else ("reforms", "reforms-note")
    return " ".join(captions.labels[part] for part in parts if part in captions.labels)


def signs(canvas: Canvas, scale: Scale, labels: Mapping[str, str], widths: list[Row]) -> list[Sign]:
    """Return the key: how wide a line is for its votes, and what is upon one."""
    muted, ink = canvas.palette.muted, canvas.palette.ink
    wide = [
        Sign(row["label"], "line", ink, muted, thick=row["share"] * scale.percent) for row in widths
    ]
    return [
        *wide,
        Sign(labels["key-founded"], "line", muted, muted, mark="value", at=0, part=0.6),
        Sign(labels["key-renamed"], "line", ink, muted, mark="new_name", at=9, part=0.9),
        Sign(labels["key-end"], "line", ink, muted, stop=True),
        Sign(labels["key-open"], "line", ink, muted, dash=OPEN),
        Sign(labels["key-barred"], "line", ink, muted, mark="barred", at=9, part=0.8),
    ]


def _write_notes(
    canvas: Canvas, marks: pd.DataFrame, layout: Layout, full: list[Box], points: Points
) -> None:
    """Write at each sign of what barred or ended a party its word, where there is room for it.

    ``full`` are the places where something stands, ``points`` those of the lines. What befell a
    line twice in a row is said once.
    """
    scale = layout.scale
    rows = marks[marks["line_id"].notna() & (marks["note"] != "")].sort_values("at", kind="stable")
    words: dict[str, str] = {}
    for row in records(rows[["line_id", "note", "at"]]):
        line, text = row["line_id"], row["note"]
        if words.get(line) == text:
            continue
        wide, (x, y) = canvas.text_width(text) + GAP, layout.place(line, row["at"])
        away = canvas.sizes.small
        places = [
            (x + 8, y),
            *((x - shift, y + side) for side in (away, -away) for shift in (4, wide / 2, wide - 8)),
        ]
        label = Label(text, wide, canvas.box_height(text), tuple(places))
        for place, covered in zip(places, points.within(label.edges()), strict=True):
            box = label.box(place)
            inside = box.left >= 0 and box.right <= scale.plot
            if inside and not covered and not any(map(box.overlaps, full)):
                canvas.label(text, *scale.value(place), colour=canvas.palette.muted)
                full.append(box)
                words[line] = text
                break


def _along(
    canvas: Canvas, scale: Scale, marks: list[Row], way: Way, *, of_trunk: bool
) -> list[tuple[str, float]]:
    """Return the names along a line, given its marks, and from where each may be written.

    The last name is left to the right edge where that is near.
    """
    stretch, narrow = way.stretch, canvas.narrow
    near = scale.plot - NEAR_EDGE if way.active else float("inf")
    # Where there is little room a name that stands at the edge is not written twice.
    twice = narrow and way.active and stretch["label"] == stretch["end_label"]
    along = []
    if stretch["stretch"] == 1 and way.level < near and not twice:
        along.append((str(stretch["label"]), way.level))
    for row in _of_kind(marks, "renamed"):
        x = scale.x(row["at"])
        if way.begin <= x <= way.stop and row["party_id"] != stretch["party_id"] and x < near:
            along.append((str(row["label"]), x))
    if narrow and not of_trunk:
        # Fewer names: those that others bore later are left to the pointer.
        along = [(name, x) for name, x in along if name == stretch["label"]]
    return along


def _beside(canvas: Canvas, scale: Scale, way: Way, name: str, x: float) -> Label:
    """Return a name above or below its line; before it there is room for its first alone."""
    first = name == way.stretch["label"]
    # It is to fit on one of its sides.
    name = canvas.fit(name, max(x, scale.plot - x) - 2 * GAP, lines=2)
    wide = canvas.text_width(name) + GAP
    y, more = way.height_at(x + 2), canvas.more_lines(name)
    away = max(way.width_at(x + 8) / 2, 3) + canvas.next_text() / 2 + 2 + more / 2
    shifts = (0, 9, -9, 24, 48, -24)
    places = [(x - 5 + shift, y + side) for shift in shifts for side in (-away, away)]
    places += [(x - wide + shift, y + side) for shift in (12, 24) for side in (-away, away)]
    places += [(x - 5 + shift, y + side * 1.6) for shift in (0, 24) for side in (-away, away)]
    if first:
        before = [(x - wide, y), (x - wide, y - away), (x - wide, y + away)]
        # A line that comes out of the unknown is named where it does.
        ahead = 1 if way.stretch["start_kind"] == "unknown" else 0
        places = [*before[:ahead], *places, *before[ahead:]]
    return Label(name, wide, canvas.box_height(name), tuple(places))


def _within(
    canvas: Canvas, scale: Scale, marks: list[Row], way: Way, along: list[tuple[str, float]]
) -> list[tuple[str, float]]:
    """Write shares and names into a wide line; return the names that found no room there."""
    size, stretch = canvas.sizes.small, way.stretch
    colour = ink_on(canvas.colour(stretch))
    stations = [scale.x(row["at"]) for row in _of_kind(marks, "renamed")]
    full = [(x - 6, x + 6) for x in stations]
    for row in [] if canvas.tight else _of_kind(marks, "stood"):
        text, x = f"<b>{row['short']}</b>", scale.x(row["at"]) + 4
        end = x + canvas.text_width(text)
        open_place = all(end < left or right < x for left, right in full)
        if open_place and way.width_at(x) >= WITHIN and end + GAP < way.stop:
            canvas.label(text, *scale.value((x, way.y)), colour=colour, halo=False)
            full.append((x, end + GAP))
    left: list[tuple[str, float]] = []
    ends = [*(start for _, start in along[1:]), way.stop - 8]
    for (name, start), end in zip(along, ends, strict=False):
        text = f"<b>{name}</b>"
        long = canvas.text_width(text, size + 1) + GAP
        # In the middle, or above and below what is written there, if the line is so wide.
        for up in (0.0, canvas.next_text(), -canvas.next_text()):
            free = _first_free(way, start + 8, end, long, [] if up else full, 2 * abs(up))
            if free is not None:
                place = scale.value((free, way.y - up))
                canvas.label(text, *place, colour=colour, size=size + 1, halo=False)
                break
        else:
            left.append((name, start))
    return left


def _of_kind(marks: list[Row], mark: str) -> list[Row]:
    return [row for row in marks if row["mark"] == mark]


def _first_free(
    way: Way, start: float, end: float, long: float, full: list[tuple[float, float]], more: float
) -> float | None:
    """Return the first place where nothing stands yet in a part of the line so much wider."""
    x = start
    while x + long <= end:
        wide = min(way.width_at(x), way.width_at(x + long)) >= WITHIN + more
        if wide and all(x + long <= left - 3 or right + 3 <= x for left, right in full):
            return x
        x += 2
    return None


def _blocs(
    canvas: Canvas, marks: pd.DataFrame, layout: Layout
) -> Iterator[tuple[Label, Point, tuple[str, ...]]]:
    """Yield the names of blocs, each with the middle of its bundle and the lines in it.

    They stand above or below it, or behind where its lines end.
    """
    label_of = marks.drop_duplicates("party_id").set_index("party_id")["label"]
    for (_, party), bundles in layout.bundles.items():
        name = canvas.fit(label_of[party], layout.scale.plot / 2)
        wide = canvas.text_width(name) + GAP
        x = next(iter(bundles.values())).middle - wide / 2
        top = min(lane.y - lane.width / 2 for lane in bundles.values()) - canvas.line_room() / 2 - 2
        bottom = (
            max(lane.y + lane.width / 2 for lane in bundles.values()) + canvas.line_room() / 2 + 2
        )
        places = [
            (x + shift, y + more)
            for more in (0, -13, 13)
            for shift in (0, 12, -12, 24)
            for y in (top, bottom)
        ]
        middle = (top + bottom) / 2
        last = max(lane.end for lane in bundles.values())
        if any(way.stop <= last for way in layout.ways if way.stretch["line_id"] in bundles):
            behind = [(last + GAP + shift, middle + up) for shift in (0, 12) for up in (0, -8, -14)]
            places = [*behind, *places]
        label = Label(name, wide, canvas.box_height(name), tuple(places))
        yield label, (x + wide / 2, middle), tuple(bundles)


def _merger_years(canvas: Canvas, layout: Layout) -> list[Label]:
    """Return the year of each merger, beside a line that turns off; once for those together."""
    labels: dict[tuple[str, str], Label] = {}
    for way in layout.ways:
        merger, year = (way.stretch["end_line"], way.stretch["end_at"]), way.stretch["end_year"]
        if year and merger not in labels:
            wide = canvas.text_width(year) + GAP
            places = [
                (x + shift, y)
                for x, y in _rise(way)
                for half in [max(0.0, way.width_at(x) / 2 - 2)]
                for shift in (GAP + half, -wide - half, 2 * GAP + half, -wide - GAP - half)
            ]
            labels[merger] = Label(year, wide, canvas.line_height(), tuple(places))
    return [label for label in labels.values() if label.candidates]


def _rise(way: Way) -> list[Point]:
    """Return points of the way between the line's row and what it merges into, from there."""
    points = []
    for (x, y), (before, height) in pairwise(reversed(way.points)):
        if y == height == way.y:
            break
        points += _between((x, y), (before, height), max(1, int(abs(height - y) / STEP)))
    return points[2:]


class _Lines:
    """All lines as points, close together, by which a place beside them is judged."""

    def __init__(self, layout: Layout) -> None:
        points = [_points(way) for way in layout.ways]
        self.points = Points([point for of_way in points for point in of_way])
        lines = [way.stretch["line_id"] for way in layout.ways]
        self._line = np.repeat(lines, [len(of_way) for of_way in points])[self.points.order]

    def weighed(
        self, label: Label, place: Point | None = None, lines: Collection[str] = ()
    ) -> Label:
        """Return a label with the costs of its places.

        It costs most to cover a line. A name belongs to its ``lines`` at a ``place``: it is
        to be nearer to them than to any other, with no other between.
        """
        boxes = label.edges()
        costs = CUTS * self.points.within(boxes)
        if place is not None:
            for cost in self._astray(boxes, place, lines):
                costs += cost
        return replace(label, costs=tuple(costs.tolist()))

    def _astray(
        self, boxes: np.ndarray, place: Point, lines: Collection[str]
    ) -> Iterator[np.ndarray]:
        """Yield what it costs each rectangle to seem another line's, and to be far away."""
        left, top, right, bottom = boxes.T
        across, down = self.points.across, self.points.down
        ends = [min(left.min() - FAR, place[0]), max(right.max() + FAR, place[0])]
        near = slice(*across.searchsorted(ends))
        above, below = min(top.min() - FAR, place[1]), max(bottom.max() + FAR, place[1])
        level = (above <= down[near]) & (down[near] <= below)
        x, y = across[near][level], down[near][level]
        of = np.isin(self._line[near][level], list(lines))
        away = np.hypot(
            np.maximum(0, np.maximum(left[:, None] - x, x - right[:, None])),
            np.maximum(0, np.maximum(top[:, None] - y, y - bottom[:, None])),
        )
        nearest = away[:, of].min(axis=1, initial=FAR)
        yield STRAYS * (away[:, ~of].min(axis=1, initial=FAR) < nearest - 1)
        # The way from the place to the nearest corner or side of each.
        to = np.clip(place, boxes[:, :2], boxes[:, 2:])
        yield AWAY * np.array([math.dist(place, end) for end in to.tolist()])
        between = np.zeros(len(boxes), dtype=bool)
        for part in (0.5, 0.75):
            spots = place + (to - place) * part
            gaps = np.hypot(x[~of] - spots[:, :1], y[~of] - spots[:, 1:])
            between |= gaps.min(axis=1, initial=FAR) < BETWEEN
        yield STRAYS * between


def _points(way: Way) -> list[Point]:
    """Return points all over a line, close together, on its edges too."""
    points = []
    first, last = way.points[0][0], way.points[-1][0]
    steps = [first + STEP * n for n in range(int((last - first) / STEP) + 1)]
    for (x, y), (_, after) in pairwise(with_points_at(way.points, steps)):
        half = way.width_at(x) / 2
        across = max(1, round(half / STEP))
        points += [(x, y + half * n / across) for n in range(-across, across + 1)]
        points += _between((x, y), (x, after), int(abs(after - y) / STEP) + 1)[1:]
    return points


def _between(start: Point, end: Point, steps: int) -> list[Point]:
    """Return the first of two points and those that part the way to the other into steps."""
    (x, y), (after, height) = start, end
    return [(x + (after - x) * n / steps, y + (height - y) * n / steps) for n in range(steps)]


def _write_changes(canvas: Canvas, scale: Scale, acts: pd.DataFrame, base: float) -> float:
    """Write what each act changed below its mark, in as few levels as there is room for."""
    below: list[tuple[float, int]] = []
    # From the last to the first: no stroke to a later text runs through an earlier one.
    for at, text in reversed(list(zip(acts["at"], acts["note"], strict=True))):
        if text:
            x = scale.x(at)
            end = x + canvas.text_width(text) + 10
            level = 1 + max((level for place, level in below if place < end), default=-1)
            below.append((x, level))
            y = base + 17 + level * LEVEL
            _upright(canvas, at, (base, y + 5), colour=canvas.palette.rule)
            canvas.label(text, *scale.value((x + 3, y)), colour=canvas.palette.muted)
    levels = 1 + max((level for _, level in below), default=-1)
    return base + 17 + levels * LEVEL - 4


def _upright(
    canvas: Canvas, at: date, heights: tuple[float, float], *, colour: str, dash: str = ""
) -> None:
    """Draw an upright stroke at a day, below all else."""
    start, end = ((years(at), height) for height in heights)
    canvas.stroke(start, end, colour=colour, dash=dash, layer="below")
