"""Names that the map still asks for here."""

from elections.charts.canvas.look import LEAST, PALETTES, SIZES, Scheme, Sizes, Width, ink_on

__all__ = ["LEAST", "PALETTES", "SIZES", "Scheme", "Sizes", "Width", "colours", "ink_on"]


def colours(row_colour: str, row_dark: str, scheme: Scheme) -> str:
    """Return the colour that a party has in the scheme."""
    return row_colour if scheme == "light" else row_dark
