"""A name that the map still asks for here."""

from elections.charts.canvas.places import years

__all__ = ["years"]
