"""A figure put together from plain dictionaries, in a hundredth of the time.

Plotly checks every property as it is set, which takes a tenth of a second for a figure of
some twenty parts. A figure that answers while a reader moves a slider cannot wait for that.
A canvas has the few methods that the charts use, gathers what they add, and makes the figure
once. The tests have Plotly check the same figures in full.
"""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

# What a figure draws: a table, or its rows where no table is needed for anything else.
Row = dict[str, Any]
Rows = pd.DataFrame | list[Row]


class Fixed(list[Any]):
    """Coordinates that nobody changes: Plotly, which copies all that it is given, takes them."""

    def __deepcopy__(self, memo: dict[int, Any]) -> Fixed:
        """Return the very list."""
        return self


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


class Canvas:
    """Traces, annotations, shapes and layout of a figure to be, each as Plotly names it."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._data: list[dict[str, Any]] = []
        self._annotations: list[dict[str, Any]] = []
        self._shapes: list[dict[str, Any]] = []
        self._layout: dict[str, Any] = {"xaxis": {}, "yaxis": {}}

    def add_scatter(self, **properties: Any) -> None:
        """Add a trace of points, lines or areas."""
        self._data.append({"type": "scatter", **properties})

    def add_bar(self, **properties: Any) -> None:
        """Add a trace of bars."""
        self._data.append({"type": "bar", **properties})

    def add_annotation(self, **properties: Any) -> None:
        """Add a text."""
        self._annotations.append(properties)

    def add_shape(self, **properties: Any) -> None:
        """Add a line or an area."""
        self._shapes.append(properties)

    def update_layout(self, **properties: Any) -> None:
        """Set properties of the layout."""
        self._layout.update(properties)

    def update_xaxes(self, **properties: Any) -> None:
        """Set properties of the horizontal axis."""
        self._layout["xaxis"].update(properties)

    def update_yaxes(self, **properties: Any) -> None:
        """Set properties of the vertical axis."""
        self._layout["yaxis"].update(properties)

    def figure(self) -> go.Figure:
        """Return the figure, unchecked and not yet put together."""
        layout = {**self._layout, "annotations": self._annotations}
        if self._shapes:
            layout["shapes"] = self._shapes
        return PlainFigure({"data": self._data, "layout": layout})


def records(table: Rows) -> list[Row]:
    """Return the rows of a table as dictionaries: for a few rows far quicker than iterrows.

    Rows that are dictionaries already are returned as they are.
    """
    if isinstance(table, list):
        return table
    columns = [table[name].tolist() for name in table.columns]
    return [dict(zip(table.columns, row, strict=True)) for row in zip(*columns, strict=True)]
