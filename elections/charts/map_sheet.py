"""A sheet in pixels on which the map is drawn: all texts and strokes set at once."""

from __future__ import annotations

from typing import Any

from elections.charts.canvas import Canvas
from elections.charts.frame import PALETTES, SIZES, Scheme, Sizes, Width, wrap
from elections.charts.map_courses import Scale

HOVER_LINE = 64
# The paper about a letter: where it lies, in pixels right and down.
HALO = ((2, 0), (-2, 0), (0, 2), (0, -2), (1, 1), (-1, -1), (1, -1), (-1, 1))
# Room to the left of the plot and to the right of it, where the last names stand.
ROOM: dict[Width, tuple[int, int]] = {"wide": (8, 106), "narrow": (4, 80)}


class Sheet:
    """Collects strokes and texts in pixels, and writes them into a figure in time and pixels."""

    def __init__(self, scale: Scale, *, scheme: Scheme, width: Width) -> None:
        self.canvas = Canvas()
        self.scale = scale
        self.scheme = scheme
        self.width = width
        self.palette = PALETTES[scheme]
        self.sizes: Sizes = SIZES[width]
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
        self.canvas.add_shape(
            type="line",
            x0=self.scale.time(start[0]),
            y0=round(start[1], 2),
            x1=self.scale.time(end[0]),
            y1=round(end[1], 2),
            line={"color": colour, "width": width, "dash": dash},
            layer="below",
        )

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

    def way(self, points: list[tuple[float, float]], **options: Any) -> None:
        """Draw a trace along points."""
        self.canvas.add_scatter(
            x=[self.scale.time(x) for x, _ in points],
            y=[round(y, 2) for _, y in points],
            cliponaxis=False,
            **options,
        )

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
        said: dict[str, Any] = {"hoverinfo": "skip"}
        if hover is not None:
            said = {
                "hoverinfo": "text",
                "hovertext": [wrap(text, HOVER_LINE) for text in hover],
                "customdata": ids,
            }
        self.way(points, mode="markers", marker={"opacity": 1, **marker}, name=name, **said)

    def finished(self, bottom: float) -> Canvas:
        """Return the canvas with all strokes and texts, down to ``bottom`` pixels."""
        halo = ", ".join(f"{x}px {y}px 1px {self.palette.paper}" for x, y in HALO)
        for (size, anchor, within), texts in self._texts.items():
            colours = [colour for _, _, _, colour in texts]
            self.way(
                [(x, y) for x, y, _, _ in texts],
                mode="text",
                text=[text for _, _, text, _ in texts],
                textposition=anchor,
                textfont={"size": size, "color": colours, "shadow": "none" if within else halo},
                hoverinfo="skip",
                name=anchor,
            )
        left, right = ROOM[self.width]
        ends = [self.scale.time(-left), self.scale.time(self.scale.plot + right)]
        self.canvas.update_xaxes(range=ends, visible=False)
        self.canvas.update_yaxes(range=[round(bottom), 0], visible=False)
        return self.canvas
