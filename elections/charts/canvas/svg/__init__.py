"""The canvas's other writer: the same parts as a picture of its own, in SVG.

It reads what the canvas holds as Plotly would draw it, every part at the same place. Nothing
in the picture runs or is fetched, every text is text, and the same parts give the same bytes.
A property that it does not know is an error: nothing may be missing in silence.
"""

from elections.charts.canvas.svg.halos import halos_below
from elections.charts.canvas.svg.parts import UnknownPartError
from elections.charts.canvas.svg.picture import picture, turns

__all__ = ["UnknownPartError", "halos_below", "picture", "turns"]
