"""The consolidation map: every party a line, from founding to end, as on a map of the metro."""

from __future__ import annotations

import pandas as pd

from elections.charts.canvas import Canvas, Width
from elections.charts.map_courses import Course
from elections.charts.map_labels import Box
from elections.charts.map_margins import elections, key, reforms
from elections.charts.map_names import names
from elections.charts.map_paths import part_of, ribbon, width_at, with_knots
from elections.charts.map_plan import Plan, plan
from elections.charts.map_sheet import Sheet
from elections.text.captions import Told

TOP: dict[Width, int] = {"wide": 56, "narrow": 52}
STOPPED = ("liquidated", "dissolved", "refused", "ended")
BARRED = ("registration_refused", "list_cancelled", "boycotted", "suspended")


def draw(told: Told, canvas: Canvas) -> None:
    """Draw the lines of parties with all that befell them.

    ``told.table`` has a row per mark: mark, mark_id, line_id, party_id, at (day), share,
    members, label, short, minor, note, hover; ``told.beside["lines"]`` a row per stretch of
    a line,
    as :class:`elections.tables.lineage_rows.LineageRows` says, with party_id (its first
    name), label, end_label, end_year (of a merger, where it is known), colour, colour_dark
    and hover. ``captions.labels``: the name
    of each election under its id, ``reforms``, and the words of the key under ``key-…``.
    """
    table, lines, captions = told.table, told.beside["lines"], told.captions
    drawn = plan(lines, table, width=canvas.width, top=TOP[canvas.width])
    sheet = Sheet(canvas, drawn.scale)
    base = drawn.bottom + 34
    elections(sheet, table, captions, base)
    for course in _in_order(drawn, lines):
        row = _row(lines, course)
        colour = canvas.colour(row)
        _uncertain(sheet, course, colour)
        _body(sheet, course, row, colour)
        _ends(sheet, course, row, colour)
    _stations(sheet, table, lines, drawn)
    names(sheet, table, lines, drawn, taken=_signs(table, lines, drawn))
    foot = key(sheet, captions, reforms(sheet, table, captions, base))
    sheet.finish(foot)
    sides = (8, 8) if canvas.wide else (4, 4)
    canvas.frame(captions, height=round(foot), bottom=4, sides=sides)


def _in_order(drawn: Plan, lines: pd.DataFrame) -> list[Course]:
    # Those that go into another are drawn before it; the trunk lies on top.
    trunk = set(lines[lines["trunk"]]["line_id"])
    return sorted(drawn.courses, key=lambda one: (one.line in trunk, one.stop, -one.begin))


def _row(lines: pd.DataFrame, course: Course) -> pd.Series:
    own = lines[(lines["line_id"] == course.line) & (lines["stretch"] == course.stretch)]
    return own.iloc[0]


def _body(sheet: Sheet, course: Course, row: pd.Series, colour: str) -> None:
    """Draw what is certain of a line, as wide as its votes; to a point where it goes on."""
    sure = part_of(course.way, course.sure_from, course.sure_to)
    if not sure:
        return
    dense = with_knots(sure, [place for place, _ in course.knots])
    tip = 0.0
    if course.active:
        tip = max(6.0, width_at(course.knots, course.stop) * 0.4)
        dense = part_of(dense, dense[0][0], dense[-1][0] - tip) or dense
    sheet.area(
        ribbon(dense, course.knots, tip=tip),
        fill=colour,
        line={"color": colour, "width": 0, "simplify": False},
        hover=sheet.canvas.hover(row["hover"]),
        name=row["label"],
        customdata=[[row["line_id"]]],
    )


def _uncertain(sheet: Sheet, course: Course, colour: str) -> None:
    """Draw dashed what lies between the first and the last day of a date not known well."""
    first, last = course.way[0][0], course.way[-1][0]
    for part in (
        part_of(course.way, first, course.sure_from),
        part_of(course.way, course.sure_to, last),
    ):
        if part:
            wide = max(2.2, width_at(course.knots, part[0][0]))
            sheet.way(
                part,
                mode="lines",
                line={"color": colour, "width": wide, "dash": "3px,3px"},
                name=course.line,
            )


def _ends(sheet: Sheet, course: Course, row: pd.Series, colour: str) -> None:
    """Draw a dot where a line begins, and a bar where it ends in nothing."""
    if row["start_kind"] == "founded" and course.sure_from == course.way[0][0]:
        look = {"symbol": "circle", "size": 8, "color": colour}
        sheet.marks([course.way[0]], look, name=course.line)
    if row["end_kind"] in STOPPED:
        x, y = course.way[-1]
        half = max(6.5, width_at(course.knots, course.stop) / 2 + 4)
        sheet.way(
            [(x, y - half), (x, y + half)],
            mode="lines",
            line={"color": sheet.palette.ink, "width": 3},
            name=course.line,
        )


def _stations(sheet: Sheet, table: pd.DataFrame, lines: pd.DataFrame, drawn: Plan) -> None:
    """Draw a station for each new name and a cross for each refusal; point at all else."""
    palette = sheet.palette
    ring = {"color": palette.ink, "width": 1.8}
    looks = {
        "other": {"symbol": "circle", "size": 13, "opacity": 0},
        "barred": {"symbol": "x-thin", "size": 8, "line": {**ring, "width": 2.2}},
        "renamed": {"symbol": "circle", "size": 9, "color": palette.paper, "line": ring},
    }
    for name, own in _kinds(table, lines).items():
        sheet.marks(
            [drawn.place(line, at) for line, at in zip(own["line_id"], own["at"], strict=True)],
            looks[name],
            name=name,
            hover=own["hover"].tolist(),
            ids=own[["mark_id", "line_id"]].to_numpy().tolist(),
        )


def _kinds(table: pd.DataFrame, lines: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Return the marks upon lines by the sign that they get, the uppermost last."""
    rows = table[table["line_id"].notna()]
    seen = (rows["mark"] == "renamed") & ~rows["minor"]
    # A refusal that ends the line is drawn as its end.
    ended = lines[lines["end_kind"].isin(STOPPED)]
    stops = set(zip(ended["line_id"], ended["end_at"], strict=True))
    last = [one in stops for one in zip(rows["line_id"], rows["at"], strict=True)]
    barred = rows["mark"].isin(BARRED) & ~pd.Series(last, index=rows.index, dtype=bool)
    return {"other": rows[~seen & ~barred], "barred": rows[barred], "renamed": rows[seen]}


def _signs(table: pd.DataFrame, lines: pd.DataFrame, drawn: Plan) -> list[Box]:
    """Return the places of all signs, which no name may cover."""
    kinds = _kinds(table, lines)
    seen = pd.concat([kinds["barred"], kinds["renamed"]])
    spots = [drawn.place(line, at) for line, at in zip(seen["line_id"], seen["at"], strict=True)]
    ended = set(lines[lines["end_kind"].isin(STOPPED)]["line_id"])
    ends = [course.way[-1] for course in drawn.courses if course.line in ended]
    return [
        *(Box(x - 5, y - 5, x + 5, y + 5) for x, y in spots),
        *(Box(x - 3, y - 8, x + 3, y + 8) for x, y in ends),
    ]
