"""Vote shares over time: the largest party, each list that stood again and again, and the rest."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import inf
from operator import itemgetter
from typing import Any

from elections.charts.canvas import (
    MAIN,
    OTHER,
    Canvas,
    Row,
    Spot,
    Width,
    panel_axes,
    plain,
    tick,
    years,
)
from elections.charts.label_placement import Box, Label, place_labels, readable
from elections.package.schema import AGAINST_ALL
from elections.text.captions import Told
from elections.text.words import is_missing

SIDE = 8
# Pixels: the panel of the largest party, a small one, that of all others; above a panel for its
# name, below it for the elections, below that until the next one.
UPPER, SMALL = 230, 84
REST: dict[Width, int] = {"narrow": 300, "medium": 190, "wide": 190}
HEAD, TICKS, BREAK = 24, 18, 16
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
# Where a name stands above or below the middle of its dot, in heights of a line.
STEPS = (0.0, -0.5, 0.5, -1.0, 1.0, -1.5, 1.5)
# Of a list that need not be named the name stands so near, or not at all.
NEAR = STEPS[:3]
Panel = tuple[float, float]
Room = tuple[int, int]


def draw(told: Told, canvas: Canvas) -> None:
    """Draw the list vote of each line of parties, with the threshold of each election.

    ``told.table`` has a row per election and list: election_id, election_label, date,
    party_id, line_id, label, share (percent, may be missing), largest (whether it
    belongs to the line drawn in the upper panel), named (whether its name comes before those
    of others), threshold (percent, may be missing), threshold_label (where it is not that of
    the election before), colour, colour_dark, hover. ``told.captions``: the lists ``ticks`` and
    ``lower_ticks`` are written beside the lines, the label ``threshold`` names the threshold.
    """
    rows, captions = told.records(), told.captions
    lines: dict[str, list[Row]] = {}
    for row in rows:
        if not row["largest"]:
            lines.setdefault(row["line_id"], []).append(row)
    chosen = _standing(lines)
    others = [own for line, own in lines.items() if line not in chosen]
    tops = [
        _top([row for line in group for row in lines[line]], headroom)
        for group, headroom in ((chosen, 1.3), ([one for one in lines if one not in chosen], 1.12))
    ]
    columns = min(COLUMNS[canvas.width], max(len(chosen), 1))
    down = -(-len(chosen) // columns)
    pixels, wide = canvas.least - 2 * SIDE, (1 + APART) / columns
    heads = {
        line: canvas.fit(_line_name(lines[line]), pixels * (wide - APART), lines=2, bold=True)
        for line in chosen
    }
    # Room for names of two lines.
    deeper = any("<br>" in head for head in heads.values()) * canvas.sizes.small
    small = HEAD + deeper + SMALL + TICKS + BREAK
    below = UPPER + TICKS + BREAK + HEAD
    rest = REST[canvas.width]
    height = below + down * small + (HEAD + rest if others else -BREAK - TICKS)

    def panel(upper: float, high: float) -> list[float]:
        return [1 - (upper + high) / height, 1 - upper / height]

    elections = list(dict.fromkeys(row["election_id"] for row in rows))
    _axis(canvas, told, 0, (0.0, 1.0), pixels)
    canvas.percent_axis(captions.lists["ticks"], top=TOP, domain=panel(0, UPPER))
    _largest(canvas, [row for row in rows if row["largest"]], elections)
    head: dict[str, Any] = {
        "xref": "paper",
        "yref": "paper",
        "xanchor": "left",
        "yanchor": "bottom",
    }
    y = 1 - (below - 4) / height
    canvas.text(captions.labels["lower"], 0, y, size=canvas.sizes.text, **head)
    for number, line in enumerate(chosen):
        place, left = number + 1, number % columns * wide
        across = (left, left + wide - APART)
        upper = below + number // columns * small + HEAD + deeper
        _axis(canvas, told, place, across, pixels * (wide - APART), room=SMALL_ROOM)
        _shares_axis(canvas, told, place, (tops[0], SMALL), panel(upper, SMALL))
        _line(canvas, lines[line], elections, place, named=True)
        canvas.panel_head(heads[line], place)
        _thresholds(canvas, rows, captions.labels["threshold"], place)
    if others:
        place = len(chosen) + 1
        written = max(canvas.text_width(row["threshold_label"]) for row in rows)
        known = [row for own in others for row in own if not is_missing(row["share"])]
        names = max(
            (canvas.text_width(_name(canvas, row)) for row in known if row["named"]), default=0
        )
        room = 34 + round(written), 16 + round(names)
        # Where there is little room names stand among the dots.
        last = canvas.text_width(str(rows[-1]["election_label"]), canvas.sizes.axis)
        room = (SMALL_ROOM[0], max(16, round(last / 2) + 2)) if canvas.narrow else room
        _axis(canvas, told, place, (0.0, 1.0), pixels, room=room)
        upper = below + down * small + HEAD
        _shares_axis(canvas, told, place, (tops[1], rest), panel(upper, rest))
        seldom = all(len(own) <= TWICE for own in others if own[0]["kind"] != AGAINST_ALL)
        canvas.panel_head(captions.labels["seldom" if seldom else "rest"], place)
        for own in others:
            _line(canvas, own, elections, place, named=False)
        ticks = _thresholds(canvas, rows, captions.labels["threshold"], place)
        _names(canvas, known, ticks, place, captions.lists["lower_ticks"])
    canvas.frame(captions, height=height, bottom=TICKS + 6, sides=(SIDE, SIDE))


def _line_name(rows: list[Row]) -> str:
    return " → ".join(dict.fromkeys(row["label"] for row in rows))


def _standing(lines: dict[str, list[Row]]) -> list[str]:
    """Return the lines that stood most often, and of these the largest, as many as have room."""

    def rank(line: str) -> tuple[int, float]:
        known = [float(row["share"]) for row in lines[line] if not is_missing(row["share"])]
        return len(known), max(known, default=0.0)

    often = [
        line
        for line, own in lines.items()
        if rank(line)[0] >= TWICE and own[0]["kind"] != AGAINST_ALL
    ]
    return sorted(often, key=rank, reverse=True)[:MOST]


def _axis(
    canvas: Canvas, told: Told, place: int, across: Panel, pixels: float, *, room: Room = ROOM
) -> None:
    """Put the elections below a panel that is so many pixels wide, with room at both ends."""
    x, y = panel_axes(place)
    days = [years(day) for day in told.table["date"]]
    year = (pixels - sum(room)) / (max(days) - min(days) or 1.0)
    ends = min(days) - room[0] / year, max(days) + room[1] / year
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
    shown = [one for one in LOWER_TICKS[::apart] if (top - one) * high / top >= small]
    labels = [names[one] for one in shown]
    canvas.percent_axis(labels, top=top, ticks=shown, axis=y, domain=domain, anchor=x)


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
    first, last = canvas.ends("x")
    whole = canvas.least - 2.0 * SIDE
    year = whole / (last - first)
    texts = [row["value_label"] for row in rows]
    above = [True] * len(rows)
    known = [row for row in rows if not is_missing(row["share"])]
    named: set[str] = set()
    spots: list[Spot] = []
    for number, row in enumerate(known):
        if row["party_id"] in named:
            continue
        named.add(row["party_id"])
        # Where the line climbs to its new name, the name stands to the right of it.
        climbs = number and number + 1 < len(known) and row["share"] > known[number - 1]["share"]
        name = canvas.fit(row["label"], whole - AXIS_NAMES, canvas.sizes.text, bold=True)
        long, at = canvas.text_width(name, canvas.sizes.text, bold=True), years(row["date"])
        place = (at - first) * year
        # It does not run out of the panel, at neither side nor below.
        left = place - 4 if climbs else place - long / 2
        inside = min(left if left >= 0 else AXIS_NAMES, whole - long)
        middle = inside + long / 2 + first * year
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
    canvas.values(places, shares, texts, above, unit=year, rise=rise, beside=spots)


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
    known = [row for row in rows if not is_missing(row["share"])]
    if not named or not known:
        return
    largest = max(known, key=lambda row: float(row["share"]))
    behind: dict[str, Any] = {"xanchor": "left", "yanchor": "middle", "xshift": 6}
    above: dict[str, Any] = {"yanchor": "bottom", "yshift": 5}
    if rows[0]["election_id"] == elections[0] and largest is rows[0]:
        # It keeps off the names of the axis.
        above |= {"xanchor": "left", "xshift": -7}
    for row in [known[-1]] if largest is known[-1] else [largest, known[-1]]:
        canvas.text(
            row["value_label"],
            years(row["date"]),
            float(row["share"]),
            xref=x,
            yref=y,
            **(behind if row is known[-1] else above),
        )


def _points(rows: list[Row], elections: list[str]) -> dict[str, Any]:
    # A list that missed an election leaves a gap: nothing is drawn where nothing was voted.
    points: dict[str, list[Any]] = {"x": [], "y": [], "hover": [], "customdata": []}
    previous = None
    for row in rows:
        position = elections.index(row["election_id"])
        if previous is not None and position != previous + 1:
            gap = {"x": None, "y": None, "hover": None, "customdata": [None, None]}
            for name, value in gap.items():
                points[name].append(value)
        previous = position
        points["x"].append(years(row["date"]))
        points["y"].extend(plain([row["share"]]))
        points["hover"].append(row["hover"])
        points["customdata"].append([row["election_id"], row["party_id"]])
    return points


def _names(
    canvas: Canvas, rows: list[Row], ticks: list[Row], place: int, told: Sequence[str]
) -> None:
    """Write the thresholds before their ticks, and name the dots of lists where there is room."""
    x, y = panel_axes(place)
    (first, last), top = canvas.ends(x), canvas.ends(y)[1]
    edge, high = canvas.least - 2.0 * SIDE, canvas.sizes.small * 1.2
    unit, percent = edge / (last - first), REST[canvas.width] / top
    dots = [(years(row["date"]), float(row["share"]), row) for row in rows]
    said = dots
    if len(said) > CROWD:
        # Of a crowd each line is named once, at its largest share, as far as there is room.
        largest: dict[str, tuple[float, float, Row]] = {}
        for dot in sorted(said, key=itemgetter(1)):
            largest[dot[2]["line_id"]] = dot
        said = list(largest.values())
    said = sorted(said, key=lambda dot: not dot[2]["named"])
    limits = [row for row in ticks if row["threshold_label"]]
    written = [
        *((row["from"], float(row["threshold"]), row["threshold_label"]) for row in limits),
        *((at, share, _name(canvas, row)) for at, share, row in said),
    ]
    ways = [STEPS] * len(limits) + [STEPS if row["named"] else NEAR for _, _, row in said]
    labels = []
    for number, (at, share, text) in enumerate(written):
        left, middle, wide = (at - first) * unit, (top - share) * percent, canvas.text_width(text)
        sides = [left - wide - 4] if number < len(limits) else [left + 7, left - wide - 8]
        beside = tuple((side, middle + step * high) for side in sides for step in ways[number])
        if number < len(limits):
            # Where it has no room before its tick it stands below or above that.
            steps = (1.0, -1.0, 1.5, -1.5, 2.0, -2.0, 2.5, -2.5, 3.0)
            apart = tuple((max(0.0, left - 4), middle + step * high) for step in steps)
            beside = beside[:1] if sides[0] >= 0 else apart
        labels.append(Label(text, wide + 3, high, beside))
    taken = [_square((at - first) * unit, (top - share) * percent) for at, share, _ in dots]
    for limit in ticks:
        left, right = ((limit[end] - first) * unit for end in ("from", "to"))
        level = (top - float(limit["threshold"])) * percent
        taken.append(Box(left, level - 1, right, level + 1))
    stand = place_labels(labels, [], taken=taken, edge=edge)
    # What no place is free for is left to the pointer; the largest before the others.
    order = sorted(
        range(len(written)),
        key=lambda one: (one >= len(limits), len(ways[one]) < len(STEPS), -written[one][1]),
    )
    full = _axis_names(canvas, (top, REST[canvas.width]), told)
    free = readable(
        [labels[one] for one in order], [stand[one] for one in order], taken=full, edge=edge
    )
    shown = {
        one
        for one, clear in zip(order, free, strict=True)
        if clear and (ways[one] is STEPS or _apart(labels[one].box(stand[one]), full))
    }
    for number, ((at, share, text), (left, middle)) in enumerate(zip(written, stand, strict=True)):
        if number not in shown:
            continue
        canvas.text(
            text,
            at,
            share,
            colour=canvas.palette.muted if number < len(limits) else "",
            on_paper=number >= len(limits),
            xref=x,
            yref=y,
            xanchor="left",
            yanchor="middle",
            xshift=round(left - (at - first) * unit, 1),
            yshift=round((top - share) * percent - middle, 1),
        )


def _axis_names(canvas: Canvas, size: tuple[float, int], told: Sequence[str]) -> list[Box]:
    """Return where the names of an axis of shares stand, and those of the elections below."""
    (top, high), small = size, canvas.sizes.axis
    wide = max(map(canvas.text_width, told))
    lines = ((top - tick) * high / top for tick in LOWER_TICKS)
    names = [Box(0, line - small + 2, wide, line - 2) for line in lines]
    return [*names, Box(0, high + 2, canvas.least, inf)]


def _apart(label: Box, names: Sequence[Box]) -> bool:
    """Tell whether the paper under a label reaches none of the names."""
    paper = Box(label.left - 2, label.top - 2, label.right + 2, label.bottom + 2)
    return not any(map(paper.overlaps, names))


def _name(canvas: Canvas, row: Row) -> str:
    """Return the name at a dot: two fifths of the figure long at most."""
    name = canvas.fit(row["label"], canvas.least * LONGEST)
    return name if canvas.tight else f"{name} {row['value_label']}"


def _square(x: float, y: float) -> Box:
    return Box(x - 5, y - 5, x + 5, y + 5)


def _thresholds(canvas: Canvas, rows: list[Row], name: str, place: int) -> list[Row]:
    """Draw the threshold of each election across its day; return those, ``from`` and ``to``."""
    x, y = panel_axes(place)
    firsts: dict[str, Row] = {}
    for row in rows:
        if not is_missing(row["threshold"]):
            firsts.setdefault(row["election_id"], row)
    days = {one: years(row["date"]) for one, row in firsts.items()}
    # At most a quarter of the way to the next election on either side.
    first, last = canvas.ends(x)
    across = (last - first) / (canvas.least - 2 * SIDE)
    nearest = min(
        (after - before for before, after in pairwise(sorted(days.values()))), default=last - first
    )
    half = min(TICK[canvas.width] * across, nearest / 4)
    for row in firsts.values():
        day, level = years(row["date"]), float(row["threshold"])
        canvas.points(
            [day - half, day + half],
            [level, level],
            xaxis=x,
            yaxis=y,
            mode="lines",
            line=tick(canvas.palette),
            name=name,
        )
    return [row | {"from": days[one] - half, "to": days[one] + half} for one, row in firsts.items()]


def _top(rows: list[Row], headroom: float) -> float:
    highest = max((float(row["share"]) for row in rows if not is_missing(row["share"])), default=10)
    return max(10.0, highest * headroom)
