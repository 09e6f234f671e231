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


class Fixed(list[Any]):
    """Coordinates that nobody changes: Plotly, which copies all that it is given, takes them."""

    def __deepcopy__(self, memo: dict[int, Any]) -> Fixed:
        """Return the very list."""
        return self


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
        for name, value in properties.items():
            plain = value.to_plotly_json() if isinstance(value, go.layout.Template) else value
            self._layout[name] = plain

    def update_xaxes(self, **properties: Any) -> None:
        """Set properties of the horizontal axis."""
        self._layout["xaxis"].update(properties)

    def update_yaxes(self, **properties: Any) -> None:
        """Set properties of the vertical axis."""
        self._layout["yaxis"].update(properties)

    def figure(self) -> go.Figure:
        """Return the figure, unchecked."""
        layout = {**self._layout, "annotations": self._annotations}
        if self._shapes:
            layout["shapes"] = self._shapes
        return go.Figure({"data": self._data, "layout": layout}, _validate=False)


def records(table: pd.DataFrame) -> list[dict[str, Any]]:
    """Return the rows of a table as dictionaries: for a few rows far quicker than iterrows."""
    columns = [table[name].tolist() for name in table.columns]
    return [dict(zip(table.columns, row, strict=True)) for row in zip(*columns, strict=True)]
