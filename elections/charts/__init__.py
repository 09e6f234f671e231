"""Drawings: each module draws one figure, ``draw(told, canvas)``, as what is told wants it.

The same rows and words give the same figure, byte for byte. ``presidential``, ``rural_heads``
and ``women`` are drawn by ``small_bars``, ``what_if`` as a ``chamber``.
"""

from elections.charts.canvas import Canvas, Scheme, Width
from elections.charts.drawn import Figure, drawn

__all__ = ["Canvas", "Figure", "Scheme", "Width", "drawn"]
