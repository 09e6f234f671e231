"""Rows of dots and spans: a row per name, on it shares as dots or times as bars."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Any

from elections.charts.canvas import (
    TICKS,
    Canvas,
    Palette,
    Row,
    Sign,
    Width,
    aligned,
    grouped,
    key,
    panel_axes,
    plain,
    scale_lines,
    strokes,
    years,
)
from elections.text.captions import Told

# Heights in pixels, counted down from the top of the plot.
ROW, HEAD, RULE, BREAK = 20, 22, 18, 9
# What is left free beside names and notes.
FREE = 14
# No more of the figure than this part is for names; a panel beside others has so many pixels.
MOST, LEAST_PANEL = 0.45, 60
STEP: dict[Width, int] = {"narrow": 10, "medium": 5, "wide": 5}
DAYS = ("from_first", "from_sure", "to_sure", "to_last")
THICK, THIN = 12, 6
MISSING = "missing"
# Pixels between a share and a rule behind it, and how many times as long a percent may become.
BEFORE_RULE, WIDER = 5, 1.3
# In years: how far a bar reaches back whose first day nobody gives, and the place of an arrow.
STUB, ARROW = 1.0, 0.35


@dataclass(frozen=True)
class Section:
    """Some rows, the height of each line, and where the section, its lines and their end are."""

    rows: list[Row]
    places: dict[str, float]
    top: float
    begin: float
    end: float
    axis: str


@dataclass(frozen=True)
class Scale:
    """What runs across, percent or years: its ends, and its ticks with their names."""

    ends: tuple[float, float]
    ticks: Sequence[int]
    names: Sequence[str]


def draw(told: Told, canvas: Canvas) -> None:
    """Draw sections of rows, one under the other; on a wide screen those of shares as panels.

    ``told.table`` has a row per dot or time, those of a section together: section, head (of
    the section, '' for none), line and name (of the row on which it lies; line is '' for what
    goes for all of them), style (one of those in ``_signs``, or ``missing``), note (written
    behind its row, or at a dot that another one takes the place of), hover, keys (ids). A dot
    has value (percent, may be missing), and perhaps strong: whether it stands out from the
    others of its figure, which are muted then. A time has from_first, from_sure, to_sure, to_last
    (days, may be missing) and open_end: it is pale where a day is not known, and has an arrow
    where it is open. Labels of the captions name the styles in the key, their list ``ticks``
    the percentages.
    """
    rows, signs = told.records(), _signs(canvas.palette)
    scale, shares = _scale(told, rows, canvas.width), "value" in rows[0]
    labels = told.captions.labels
    names = {row["line"]: canvas.wrap(row["name"], MOST * canvas.least) for row in rows}
    left = math.ceil(max(map(canvas.text_width, names.values()))) + FREE
    notes = [canvas.text_width(row["note"]) for row in rows if shares]
    sides = left, math.ceil(max(notes, default=0)) + FREE
    count = len({row["section"] for row in rows})
    panels = shares and not canvas.narrow and _panel(canvas, count, sides)[0] >= LEAST_PANEL
    if not panels:
        rows = [row | {"head": canvas.wrap(row["head"], bold=True)} for row in rows]
    if not shares:
        room = canvas.least - left - 3
        rows = [row | {"note": canvas.wrap(row["note"], room)} for row in rows]
    named = [replace(sign, name=labels[style]) for style, sign in signs.items() if style in labels]
    sections = _sections(canvas, rows, names, key(canvas, named, left=left), panels=panels)
    for number, section in enumerate(sections):
        scale_lines(canvas, scale.ticks, (section.begin, section.end), axis=section.axis)
        _words(canvas, section, {} if number and panels else names, -left, panels=panels)
        for style, sign in signs.items():
            styled = [row for row in section.rows if row["style"] == style]
            if sign.form == "rule":
                _rule(canvas, styled, sign, section)
            elif shares:
                for strong in (False, True):
                    part = [row for row in styled if row.get("strong", True) == strong]
                    colour = sign.line if strong else canvas.palette.muted
                    _dots(canvas, part, replace(sign, line=colour), section)
            else:
                _spans(canvas, styled, sign, section, scale)
        if shares:
            percent = _panel(canvas, len(sections) if panels else 1, sides)[0] / 100
            _shares(canvas, section, list(signs), percent)
    _axes(canvas, len(sections) if panels else 1, scale, sides)
    canvas.frame_rows(told.captions, sections[-1].end - 4, sides=sides)


def _sections(
    canvas: Canvas, rows: list[Row], names: dict[str, str], top: float, *, panels: bool
) -> list[Section]:
    """Return the sections; their lines in the order of the last one that has them."""
    groups = grouped(rows, "section")
    more = {line: canvas.more_lines(name) for line, name in names.items()}
    for row in rows:
        more[row["line"]] = max(more[row["line"]], canvas.more_lines(row["note"]))
    order = dict.fromkeys(
        row["line"] for group in reversed(groups.values()) for row in group if row["line"]
    )
    sections: list[Section] = []
    at = top
    for number, group in enumerate(groups.values()):
        has = set(order) if panels else {row["line"] for row in group}
        ruled = any(not row["line"] for row in group)
        head = group[0]["head"]
        deep = HEAD + canvas.more_lines(head) if head else 0
        begin = at - deep - (RULE if ruled else 0)
        lines = [line for line in order if line in has]
        ends = list(accumulate((-ROW - more[line] for line in lines), initial=begin))
        places = {
            line: (start + stop) / 2
            for line, (start, stop) in zip(lines, pairwise(ends), strict=True)
        }
        end = ends[-1]
        axis, _ = panel_axes(number if panels else 0)
        sections.append(Section(group, places, at, begin, end, axis))
        at = at if panels else end - BREAK
    return sections


def _scale(told: Told, rows: list[Row], width: Width) -> Scale:
    if "ticks" in told.captions.lists:
        return Scale((0, 100), TICKS, told.captions.lists["ticks"])
    days = [years(row[name]) for row in rows for name in DAYS if row[name] is not None]
    start, end = math.floor(min(days, default=0) - 0.2), math.ceil(max(days, default=1) + 0.8)
    step = STEP[width]
    ticks = range(math.ceil(start / step) * step, end + 1, step)
    return Scale((start, end), ticks, [str(tick) for tick in ticks])


def _panel(canvas: Canvas, count: int, sides: tuple[int, int]) -> tuple[float, float, float]:
    """Return how wide one of ``count`` panels is, in pixels; its gap, and both, as parts of all."""
    whole = canvas.least - sum(sides)
    gap = (sides[1] + FREE / 2) / whole
    share = (1 + gap) / count
    return (share - gap) * whole, gap, share


def _axes(canvas: Canvas, count: int, scale: Scale, sides: tuple[int, int]) -> None:
    wide, gap, share = _panel(canvas, count, sides)
    # Side by side there is no room for the name of each tick, nor where names are long.
    every, steps = 1 if count == 1 else 2, len(scale.ticks) - 1
    longest = max((canvas.text_width(name, canvas.sizes.axis) for name in scale.names), default=0)
    first, last = scale.ends
    while (
        every < steps
        and scale.ticks[every] - scale.ticks[0] < (longest + 2) * (last - first) / wide
    ):
        every *= 2
    for number in range(count):
        start = number * share
        canvas.axis(
            panel_axes(number)[0],
            domain=[round(start, 4), round(start + share - gap, 4)],
            anchor="y",
            range=list(scale.ends),
            tickvals=list(scale.ticks)[::every],
            ticktext=list(scale.names)[::every],
            tickangle=0,
        )


def _words(
    canvas: Canvas, section: Section, names: dict[str, str], shift: int, *, panels: bool
) -> None:
    """Write the head of a section and the names of its lines, as far as they are given."""
    beside: dict[str, Any] = {"xref": "paper", "xanchor": "left", "xshift": shift}
    where = {"xref": section.axis, "xanchor": "left"} if panels else beside
    if section.rows[0]["head"]:
        head = f"<b>{section.rows[0]['head']}</b>"
        canvas.text(head, 0, section.top - 3, yanchor="top", **where, **aligned(head))
    for line, place in section.places.items():
        name = names.get(line, "")
        canvas.text(name, 0, place, yanchor="middle", **beside, **aligned(name))


def _rule(canvas: Canvas, rows: list[Row], sign: Sign, section: Section) -> None:
    """Draw what goes for all lines of a section across them, its note above."""
    for row in rows:
        canvas.points(
            [row["value"], row["value"]],
            [section.begin + 4, section.end],
            xaxis=section.axis,
            mode="lines",
            line={"color": sign.line, "width": 1.5},
            hover=[row["hover"]] * 2,
            name=row["style"],
            customdata=[row["keys"]] * 2,
        )
        canvas.text(
            row["note"], row["value"], section.begin + 4, xref=section.axis, yanchor="bottom"
        )


def _dots(canvas: Canvas, rows: list[Row], sign: Sign, section: Section) -> None:
    if not rows:
        return
    canvas.points(
        plain(row["value"] for row in rows),
        [section.places[row["line"]] for row in rows],
        xaxis=section.axis,
        mode="markers",
        marker=canvas.mark(sign.mark or "value", sign.line),
        hover=[row["hover"] for row in rows],
        name=rows[0]["style"],
        customdata=[row["keys"] for row in rows],
    )


def _shares(canvas: Canvas, section: Section, styles: list[str], percent: float) -> None:
    """Write the last share of each line in a column behind it, an earlier one at its dot.

    It stands before its dot, and before a rule that would run through it; a percent is so many
    pixels long.
    """
    palette, axis = canvas.palette, section.axis
    rules = [float(row["value"]) for row in section.rows if not row["line"]]
    for line, place in section.places.items():
        shares = [row for row in section.rows if row["line"] == line]
        if not shares:
            continue
        canvas.stroke((0, place), (100, place), colour=palette.rule, xref=axis, layer="below")
        *earlier, last = sorted(shares, key=lambda row: [*styles, MISSING].index(row["style"]))
        weak = last["style"] == MISSING or not last.get("strong", True)
        canvas.text(
            last["note"] if weak or "strong" not in last else f"<b>{last['note']}</b>",
            1,
            place,
            colour=palette.muted if weak else "",
            xref=f"{axis} domain",
            xanchor="left",
            yanchor="middle",
            xshift=8,
        )
        for row in earlier:
            value, long = float(row["value"]), (canvas.text_width(row["note"]) + 8) / percent
            crossed = [value - rule for rule in rules if 0 < value - rule < long]
            canvas.text(
                row["note"],
                value,
                place,
                on_paper=True,
                xref=axis,
                xanchor="right",
                yanchor="middle",
                # On a wider screen the rule is further from the dot.
                xshift=-round(
                    max([8, *(BEFORE_RULE + away * percent * WIDER for away in crossed)])
                ),
            )


def _spans(canvas: Canvas, rows: list[Row], sign: Sign, section: Section, scale: Scale) -> None:
    """Draw times as bars, pale where a day is not known; write what has no time at the left."""
    end = scale.ends[1]
    high = THIN if sign.form == "thin" else THICK
    for row in rows:
        place = section.places[row["line"]]
        look: dict[str, Any] = {"name": row["style"], "hover": [row["hover"]]}
        for first, last, sure in _times(row, end - ARROW):
            canvas.bars(
                [round(last - first, 3)],
                [place],
                base=[first],
                thick=high,
                marker=_face(canvas.palette, sign, sure=sure),
                customdata=[[*row["keys"], "sure" if sure else "vague"]],
                **look,
            )
        if row["open_end"]:
            mark = canvas.mark("goes_on", sign.line, size=9)
            ids = [[*row["keys"], "open"]]
            canvas.points(
                [end - ARROW], [place], mode="markers", marker=mark, customdata=ids, **look
            )
        canvas.text(
            row["note"],
            scale.ends[0],
            place,
            colour=canvas.palette.muted,
            on_paper=True,
            xanchor="left",
            yanchor="middle",
            xshift=3,
            **aligned(row["note"]),
        )


def _times(row: Row, end: float) -> Iterator[tuple[float, float, bool]]:
    """Yield when somebody was in office, for certain or perhaps; to the end where that is open."""
    first, began, ended, last = (None if row[name] is None else years(row[name]) for name in DAYS)
    days = [day for day in (began, ended) if day is not None]
    if days:
        yield from _span(days[0] - STUB if first is None else first, days[0], sure=False)
        yield from _span(began, end if row["open_end"] else ended, sure=True)
        yield from _span(days[-1], last, sure=False)


def _span(
    start: float | None, end: float | None, *, sure: bool
) -> Iterator[tuple[float, float, bool]]:
    if start is not None and end is not None and start < end:
        yield start, end, sure


def _face(palette: Palette, sign: Sign, *, sure: bool) -> dict[str, Any]:
    """Return the face of a bar: pale where a day is not known, but for its edge."""
    fill = sign.line if sure else palette.pale
    pattern = {"pattern": strokes(fill, palette, sign.hatch)} if sign.hatch else {}
    return {"color": fill, "line": {"color": sign.line, "width": 1.2}, **pattern}


def _signs(palette: Palette) -> dict[str, Sign]:
    """Return the look of every style, in the order of the key: an earlier gives way to a later."""
    muted, ink = palette.muted, palette.ink
    return {
        "president": Sign("", "dot", ink, ink, mark="value"),
        "chamber": Sign("", "dot", muted, muted, mark="value"),
        "partial_day": Sign("", "dot", ink, ink, mark="partial_day"),
        "preliminary": Sign("", "dot", ink, ink, mark="preliminary"),
        "final": Sign("", "dot", ink, ink, mark="value"),
        "national": Sign("", "rule", ink, ink),
        "chair": Sign("", "bar", ink, ink),
        # In what way somebody was no elected chair; none of it is the hatch of what is nobody's.
        "acting_chair": Sign("", "bar", palette.paper, ink, hatch="|"),
        "provisional_chair": Sign("", "bar", palette.paper, ink, hatch="x"),
        "nominal_chair": Sign("", "bar", palette.paper, ink, hatch="-"),
        "deputy_chair": Sign("", "thin", muted, muted),
        "vague": Sign("", "thin", palette.pale, ink),
        "open": Sign("", "bar", ink, ink, mark="goes_on"),
    }
