"""A name that the map still asks for here."""

from elections.charts.canvas.lettering import text_width

__all__ = ["text_width"]
