"""A figure that is drawn already, as those take it who want one of Plotly's."""

from __future__ import annotations

from typing import Any

import plotly.graph_objects as go


class ReadyFigure(go.Figure):  # type: ignore[misc]
    """A figure of Plotly made from its parts, which Plotly puts together once somebody looks in.

    A page only ever hands it on. For that Plotly would copy every part twice, and look through
    all coordinates for arrays, of which there are none here.
    """

    def __init__(self, parts: dict[str, Any]) -> None:
        """Keep the traces and the layout, of which Plotly makes a copy."""
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
