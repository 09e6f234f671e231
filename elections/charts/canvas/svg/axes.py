"""Where the values of a figure stand in its picture, in pixels from the upper left corner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from elections.charts.canvas.svg.parts import Parts, know

_NAME = re.compile(r"[xy]axis\d*")
_PROPERTIES = (
    "range domain anchor visible constrain scaleanchor fixedrange tickvals ticktext tickangle "
    "showgrid gridcolor showline linecolor linewidth ticklabelposition showticklabels"
)
ROUNDING = 1e-9


@dataclass(frozen=True)
class Axis:
    """Where the values of an axis lie: from ``first``, of the value ``low``, to ``last``."""

    first: float
    last: float
    low: float
    high: float

    def place(self, value: float) -> float:
        """Return where a value stands."""
        return self.part((value - self.low) / (self.high - self.low))

    def part(self, part: float) -> float:
        """Return where a part of the axis ends, 0 its beginning and 1 its end."""
        return self.first + part * (self.last - self.first)

    def within(self, value: float) -> bool:
        """Say whether the axis reaches as far as a value."""
        low, high = sorted((self.low, self.high))
        return low - ROUNDING <= value <= high + ROUNDING

    @property
    def unit(self) -> float:
        """How many pixels a unit of its values is long."""
        return abs((self.last - self.first) / (self.high - self.low))

    def shrunk(self, part: float) -> Axis:
        """Return the axis with a part of its length, about the same middle."""
        middle = self.part(0.5)
        first, last = (middle + part * (end - middle) for end in (self.first, self.last))
        return Axis(first, last, self.low, self.high)


class Plane:
    """The axes of a figure on a picture of a width, and what they look like."""

    def __init__(self, layout: Parts, width: int) -> None:
        """Find all axes of a layout; ``UnknownPartError`` where one cannot be drawn."""
        self.width, margin = width, layout["margin"]
        self._edges = {
            "x": (margin["l"], width - margin["r"]),
            "y": (layout["height"] - margin["b"], margin["t"]),
        }
        template = (layout.get("template") or {}).get("layout", {})
        self.looks: dict[str, Parts] = {}
        self.axes: dict[str, Axis] = {}
        for written in filter(_NAME.fullmatch, layout):
            properties = layout[written]
            know(properties, _PROPERTIES, written)
            name = written.replace("axis", "")
            self.looks[name] = {**template.get(f"{name[0]}axis", {}), **properties}
            first, last = (self._paper(name[0], part) for part in properties.get("domain", (0, 1)))
            self.axes[name] = Axis(first, last, *properties.get("range", (0, 1)))
        self.pairs = [
            (name, look["scaleanchor"])
            for name, look in self.looks.items()
            if "scaleanchor" in look
        ]
        self.turns = [self._turn(*pair) for pair in self.pairs]
        self._keep_ratio()

    def _turn(self, *pair: str) -> float:
        """Return at which width of the picture a unit is as long on both axes of a pair."""
        across, down = (self.axes[name].unit for name in sorted(pair))
        left, right = map(float, self._edges["x"])
        return self.width + (right - left) * (down / across - 1)

    def _keep_ratio(self) -> None:
        """Shrink two axes that belong together until a unit is as long on both."""
        for pair in self.pairs:
            unit = min(self.axes[name].unit for name in pair)
            for name in pair:
                self.axes[name] = self.axes[name].shrunk(unit / self.axes[name].unit)

    def _paper(self, side: str, part: float) -> float:
        first, last = self._edges[side]
        return float(first + part * (last - first))

    def place(self, side: str, reference: str, value: float) -> float:
        """Return where a value stands across, ``x``, or down, ``y``, by what it refers to."""
        if reference == "paper":
            return self._paper(side, value)
        name, _, domain = reference.partition(" ")
        return self.axes[name].part(value) if domain else self.axes[name].place(value)

    def shown(self) -> Iterator[tuple[str, Axis, Parts]]:
        """Yield the axes to draw: name, axis, look."""
        for name, look in self.looks.items():
            if look.get("visible", True):
                yield name, self.axes[name], look

    def across(self, name: str) -> Axis:
        """Return the axis at which another one stands."""
        return self.axes[self.looks[name].get("anchor", "y" if name[0] == "x" else "x")]
