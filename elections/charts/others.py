"""Contestants that are more than can be told apart: the smallest are drawn as one.

The rows of a figure stay whole: only its drawing joins them.
"""

from __future__ import annotations

from collections.abc import Sequence

from elections.charts.canvas import PALETTES, Canvas, Row
from elections.text.captions import OTHERS
from elections.text.words import is_missing

# So many colours a reader tells apart beside each other, if not by their hue then by their place.
MOST = 15


def joined(canvas: Canvas, rows: list[Row], others: Sequence[str], by: str) -> list[Row]:
    """Return the contestants of one election, the smallest of too many as one.

    Size goes ``by`` a column, seats or share. What is nobody's or appointed stays apart. They are
    called as ``others`` says at their number; their names stand in the hover.

    >>> rows = [
    ...     {"party_id": f"p{n}", "label": f"P{n}", "fill": "solid", "seats": n, "share": n}
    ...     for n in range(1, 18)
    ... ]
    >>> few = joined(Canvas(), rows, ["none", "one other", "two others", "three others"], "seats")
    >>> len(few), few[-1]["label"], few[-1]["seats"]
    (15, 'three others', 6)
    """
    solid = [row for row in rows if row["fill"] == "solid"]
    if len(solid) <= MOST:
        return rows
    # What is drawn as a group stays in it.
    largest = sorted(solid, key=lambda row: (bool(row.get("group_label")), row[by]), reverse=True)
    large = {row["party_id"] for row in largest[: MOST - 1]}
    first = [row for row in solid if row["party_id"] in large]
    small = [row for row in solid if row["party_id"] not in large]
    label = others[len(small)]
    together: Row = {
        "party_id": OTHERS,
        "label": label,
        "colour": PALETTES["light"].muted,
        "colour_dark": PALETTES["dark"].muted,
        "hover": canvas.hover(f"{label}: {', '.join(row['label'] for row in small)}"),
        "share_label": "",
        "short": "",
    }
    for name in ("seats", "votes", "share"):
        values = [row[name] for row in small if name in row]
        together[name] = None if any(map(is_missing, values)) else sum(values)
    apart = [row for row in rows if row["fill"] != "solid"]
    return [*first, small[0] | together, *apart]
