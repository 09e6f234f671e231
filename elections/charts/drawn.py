"""A drawing as a figure of Plotly, for those who show or look into one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import plotly.graph_objects as go

from elections.charts.canvas import Canvas, Scheme, Width
from elections.text.captions import Told

Figure = go.Figure


class PlainFigure(go.Figure):  # type: ignore[misc]
    """A figure of plain dictionaries, which Plotly puts together once somebody looks into it.

    A page only ever asks for its JSON. For that Plotly would copy every part twice, and look
    through all coordinates for arrays, of which there are none here.
    """

    def __init__(self, parts: dict[str, Any]) -> None:
        """Keep the parts as they are."""
        self.__dict__["_parts"] = parts

    def __getattr__(self, name: str) -> Any:
        """Have Plotly put the figure together: something of it was asked for."""
        if name.startswith("__") or "_begun" in self.__dict__:
            raise AttributeError(name)
        self.__dict__["_begun"] = True
        super().__init__(self.__dict__["_parts"], _validate=False)
        # From here on Plotly's own parts count: they may be changed.
        del self.__dict__["_parts"]
        return getattr(self, name)

    def to_dict(self) -> dict[str, Any]:
        """Return the figure as dictionaries: each trace and the layout can be changed freely."""
        parts = self.__dict__.get("_parts")
        if parts is None:
            return dict(super().to_dict())
        return {"data": [dict(trace) for trace in parts["data"]], "layout": dict(parts["layout"])}


def drawn(
    draw: Callable[[Told, Canvas], None], told: Told, scheme: Scheme, width: Width
) -> go.Figure:
    """Return what is told as a figure of Plotly, drawn for a scheme and a width."""
    canvas = Canvas(scheme, width)
    draw(told, canvas)
    return PlainFigure(canvas.plotly())
