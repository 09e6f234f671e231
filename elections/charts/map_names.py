"""Names on the map: at the start of a line, at a new name, at a bloc, at the right edge.

The years of mergers stand beside the lines that turn off.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pandas as pd

from elections.charts.axes import years
from elections.charts.canvas import records
from elections.charts.frame import colours, ink_on
from elections.charts.map_courses import Course
from elections.charts.map_labels import Box, Wish, placed
from elections.charts.map_paths import width_at, with_knots
from elections.charts.map_plan import Plan
from elections.charts.map_sheet import Sheet
from elections.charts.text_width import text_width

WITHIN = 13.5
STEP = 4
# Nearer to the right edge than this a name is left to the one that stands there.
NEAR_EDGE = 110
GAP = 6


def names(
    sheet: Sheet, table: pd.DataFrame, lines: pd.DataFrame, drawn: Plan, *, taken: Sequence[Box]
) -> None:
    """Write all names; a line wide enough bears its names and shares within.

    ``taken`` are the places of stations and other signs.
    """
    wishes: list[tuple[str, Wish]] = []
    trunk = set(lines[lines["trunk"]]["line_id"])
    for course in drawn.courses:
        row = lines[lines["line_id"] == course.line].iloc[0]
        if course.active:
            text = f"<b>{row['end_label']}</b>" if row["trunk"] else row["end_label"]
            sheet.text(text, sheet.scale.plot + 2, course.y)
        unknown = row["start_kind"] == "unknown"
        said = _said(table, row, course, sheet)
        if sheet.width == "narrow" and row["family_id"] not in trunk:
            # Fewer names: those that others bore later are left to the pointer.
            said = [one for one in said if one[0] == row["label"]]
        if max(width for _, width in course.knots) >= WITHIN:
            colour = ink_on(colours(row["colour"], row["colour_dark"], sheet.scheme))
            said = _within(sheet, table, said, course, colour)
        wishes += [
            (text, _wish(sheet, text, x, course, first=text == row["label"], open_=unknown))
            for text, x in said
        ]
    years_: list[tuple[str, Wish]] = []
    if sheet.width == "wide":
        wishes += _blocs(sheet, table, drawn)
        years_ = _merger_years(sheet, lines, drawn)
    wishes.sort(key=lambda one: one[1].places[0])
    spots = placed(
        [wish for _, wish in (*wishes, *years_)],
        _points(drawn),
        taken=taken,
        edge=sheet.scale.plot + 100,
    )
    inks = [sheet.palette.ink] * len(wishes) + [sheet.palette.muted] * len(years_)
    for (text, _), (x, y), ink in zip((*wishes, *years_), spots, inks, strict=True):
        sheet.text(text, x, y, colour=ink)


def _said(
    table: pd.DataFrame, row: pd.Series, course: Course, sheet: Sheet
) -> list[tuple[str, float]]:
    """Return the names along a line and from where each may be written.

    The last name is left to the right edge where that is near.
    """
    near = sheet.scale.plot - NEAR_EDGE
    # Where there is little room a name that stands at the edge is not written twice.
    twice = sheet.width == "narrow" and row["label"] == row["end_label"]
    said = []
    if course.stretch == 1 and not (course.active and (course.level >= near or twice)):
        said.append((str(row["label"]), course.level))
    own = table[(table["line_id"] == course.line) & (table["mark"] == "renamed")]
    for label, party, at in zip(own["label"], own["party_id"], own["at"], strict=True):
        x = sheet.scale.x(years(at))
        here = course.begin <= x <= course.stop
        if here and party != row["party_id"] and not (course.active and x >= near):
            said.append((str(label), x))
    return said


def _wish(sheet: Sheet, text: str, x: float, course: Course, *, first: bool, open_: bool) -> Wish:
    size = sheet.sizes.small
    wide = text_width(text, size) + GAP
    y = course.height_at(x + 2)
    away = max(width_at(course.knots, x + 8) / 2, 3) + size * 0.6 + 2
    places = [(x - 5 + shift, y + side) for shift in (0, 9, -9) for side in (-away, away)]
    if first:
        # Before the line there is room for its first name alone.
        before = [(x - wide - 2, y), (x - wide, y - away), (x - wide, y + away)]
        # A line that comes out of the unknown is named where it does.
        places = [*before[:1], *places, *before[1:]] if open_ else [*places, *before]
    return Wish(wide, size * 1.05, tuple(places))


def _within(
    sheet: Sheet,
    table: pd.DataFrame,
    said: list[tuple[str, float]],
    course: Course,
    colour: str,
) -> list[tuple[str, float]]:
    """Write shares and names into a wide line; return the names that found no room there."""
    size = sheet.sizes.small
    own = table[table["line_id"] == course.line]
    days = own[own["mark"] == "renamed"]["at"]
    full = [(x - 6, x + 6) for x in (sheet.scale.x(years(at)) for at in days)]
    stood = own[(own["mark"] == "stood") & (sheet.width == "wide")]
    for text, at in zip(stood["short"], stood["at"], strict=True):
        x = sheet.scale.x(years(at)) + 4
        long = text_width(text, size)
        if width_at(course.knots, x) >= WITHIN and x + long + GAP < course.stop:
            sheet.text(text, x, course.y, colour=colour, within=True)
            full.append((x, x + long + GAP))
    left = []
    ends = [*(start for _, start in said[1:]), course.stop - 8]
    for (text, start), end in zip(said, ends[: len(said)], strict=True):
        long = text_width(f"<b>{text}</b>", size + 1) + GAP
        free = _free(course, start + 8, end, long, full)
        if free is None:
            left.append((text, start))
        else:
            sheet.text(f"<b>{text}</b>", free, course.y, colour=colour, size=size + 1, within=True)
    return left


def _free(
    course: Course, start: float, end: float, long: float, full: list[tuple[float, float]]
) -> float | None:
    """Return the first place in a wide part of the line where nothing stands yet."""
    x = start
    while x + long <= end:
        thin = min(width_at(course.knots, x), width_at(course.knots, x + long)) < WITHIN
        if not thin and all(x + long <= left - 3 or right + 3 <= x for left, right in full):
            return x
        x += 2
    return None


def _blocs(sheet: Sheet, table: pd.DataFrame, drawn: Plan) -> list[tuple[str, Wish]]:
    """Return the names of blocs, above or below their bundle."""
    found = []
    size = sheet.sizes.small
    shared = table[(table["mark"] == "stood") & (table["members"] > 1)]
    for (election, _), rows in shared.groupby(["election_id", "party_id"], sort=False):
        own = [
            drawn.bundles[(str(election), str(line))]
            for line in rows["line_id"]
            if (str(election), str(line)) in drawn.bundles
        ]
        text = str(rows["label"].iloc[0])
        wide = text_width(text, size) + GAP
        x = own[0][0] - wide / 2
        top = min(lane - each / 2 for _, lane, each in own) - size * 0.62 - 2
        bottom = max(lane + each / 2 for _, lane, each in own) + size * 0.62 + 2
        places = [
            (x + shift, y + more)
            for more in (0, -13, 13)
            for shift in (0, 12, -12, 24)
            for y in (top, bottom)
        ]
        found.append((text, Wish(wide, size * 1.05, tuple(places))))
    return found


def _points(drawn: Plan) -> list[tuple[float, float]]:
    """Return points all over the lines, close together, on their edges too."""
    found = []
    for course in drawn.courses:
        first, last = course.way[0][0], course.way[-1][0]
        steps = [first + STEP * n for n in range(int((last - first) / STEP) + 1)]
        for (x, y), (_, after) in zip(
            dense := with_knots(course.way, steps), dense[1:], strict=False
        ):
            half = width_at(course.knots, x) / 2
            across = max(1, round(half / STEP))
            found += [(x, y + half * n / across) for n in range(-across, across + 1)]
            upright = int(abs(after - y) / STEP)
            found += [(x, y + (after - y) * n / (upright + 1)) for n in range(1, upright + 1)]
    return found


def _merger_years(sheet: Sheet, lines: pd.DataFrame, drawn: Plan) -> list[tuple[str, Wish]]:
    """Return the year of each merger, beside a line that turns off; once for those together."""
    size = sheet.sizes.small
    rows = {(str(row["line_id"]), int(row["stretch"])): row for row in records(lines)}
    found: dict[tuple[str, str], tuple[str, Wish]] = {}
    for course in drawn.courses:
        row = rows[course.line, course.stretch]
        key, year = (str(row["end_line"]), str(row["end_at"])), str(row["end_year"])
        if year and key not in found:
            wide = text_width(year, size) + 2 * GAP
            sides = [(x + shift, y) for x, y in _rise(course) for shift in (GAP, -wide)]
            found[key] = (year, Wish(wide, size * 1.6, tuple(sides)))
    return [one for one in found.values() if one[1].places]


def _rise(course: Course) -> list[tuple[float, float]]:
    """Return points of the way between the line's row and what it merges into, from there."""
    found = []
    for (x, y), (before, height) in pairwise(reversed(course.way)):
        if y == height == course.y:
            break
        steps = max(1, int(abs(height - y) / STEP))
        found += [
            (x + (before - x) * n / steps, y + (height - y) * n / steps) for n in range(steps)
        ]
    return found[2:]
