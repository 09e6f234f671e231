"""A sheet in pixels on which the map is drawn: all texts and strokes set at once."""

from __future__ import annotations

from typing import Any

from elections.charts.canvas import Canvas, Width
from elections.charts.map_courses import Scale

# The paper about a letter: where it lies, in pixels right and down.
HALO = ((2, 0), (-2, 0), (0, 2), (0, -2), (1, 1), (-1, -1), (1, -1), (-1, 1))
# Room to the left of the plot and to the right of it, where the last names stand.
ROOM: dict[Width, tuple[int, int]] = {"wide": (8, 106), "narrow": (4, 80)}


class Sheet:
    """Collects strokes and texts in pixels, and writes them into a figure in time and pixels."""

    def __init__(self, canvas: Canvas, scale: Scale) -> None:
        self.canvas = canvas
        self.scale = scale
        self.scheme = canvas.scheme
        self.width = canvas.width
        self.palette = canvas.palette
        self.sizes = canvas.sizes
        self._texts: dict[tuple[int, str, bool], list[tuple[float, float, str, str]]] = {}

    def stroke(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        *,
        colour: str,
        width: float = 1,
        dash: str = "solid",
    ) -> None:
        """Draw a straight stroke below everything."""
        here, there = ((self.scale.time(x), round(y, 2)) for x, y in (start, end))
        self.canvas.stroke(here, there, colour=colour, width=width, dash=dash, layer="below")

    def text(
        self,
        text: str,
        x: float,
        y: float,
        *,
        colour: str = "",
        size: int = 0,
        anchor: str = "middle right",
        within: bool = False,
    ) -> None:
        """Write a text; ``anchor`` says on which side of the place it stands.

        It stands out from what runs below it; ``within`` a line it needs not.
        """
        found = self._texts.setdefault((size or self.sizes.small, anchor, within), [])
        found.append((x, y, text, colour or self.palette.ink))

    def way(
        self, points: list[tuple[float, float]], *, hover: list[str] | None = None, **options: Any
    ) -> None:
        """Draw a line, markers or texts along points."""
        places = [(self.scale.time(x), round(y, 2)) for x, y in points]
        self.canvas.points([x for x, _ in places], [y for _, y in places], hover=hover, **options)

    def area(self, points: list[tuple[float, float]], **options: Any) -> None:
        """Draw an area within points."""
        places = [(self.scale.time(x), round(y, 2)) for x, y in points]
        self.canvas.area(places, cliponaxis=False, **options)

    def marks(
        self,
        points: list[tuple[float, float]],
        marker: dict[str, Any],
        *,
        name: str,
        hover: list[str] | None = None,
        ids: list[list[str]] | None = None,
    ) -> None:
        """Draw markers, each with its sentence."""
        said = None if hover is None else [self.canvas.hover(text) for text in hover]
        known = {} if ids is None else {"customdata": ids}
        look = {"opacity": 1, **marker}
        self.way(points, mode="markers", marker=look, name=name, hover=said, **known)

    def finish(self, bottom: float) -> None:
        """Write all texts, and end the picture ``bottom`` pixels down."""
        halo = ", ".join(f"{x}px {y}px 1px {self.palette.paper}" for x, y in HALO)
        for (size, anchor, within), texts in self._texts.items():
            colours = [colour for _, _, _, colour in texts]
            self.way(
                [(x, y) for x, y, _, _ in texts],
                mode="text",
                text=[text for _, _, text, _ in texts],
                textposition=anchor,
                textfont={"size": size, "color": colours, "shadow": "none" if within else halo},
                name=anchor,
            )
        left, right = ROOM[self.width]
        ends = [self.scale.time(-left), self.scale.time(self.scale.plot + right)]
        self.canvas.axis("x", range=ends, visible=False)
        self.canvas.axis("y", range=[round(bottom), 0], visible=False)
