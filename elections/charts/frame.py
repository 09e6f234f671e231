"""What all figures share: colours, type, the block of title and source, the wrapping."""

from __future__ import annotations

import textwrap
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal

import plotly.graph_objects as go

from elections.charts.canvas import Canvas
from elections.text.captions import Captions

Scheme = Literal["light", "dark"]
Width = Literal["narrow", "wide"]

FONT = '"Source Sans", "Source Sans 3", "Helvetica Neue", Arial, sans-serif'
LINE_HEIGHT = 1.3


@dataclass(frozen=True)
class Palette:
    """The colours of a scheme that are not a party's."""

    paper: str
    ink: str
    muted: str
    rule: str
    accent: str


PALETTES: dict[Scheme, Palette] = {
    "light": Palette("#ffffff", "#16242b", "#55656d", "#dfe5e8", "#00708c"),
    "dark": Palette("#0f171b", "#e6eef1", "#9fb0b8", "#2c3a41", "#2bb5d3"),
}


@dataclass(frozen=True)
class Sizes:
    """Type sizes in pixels and how many characters fit a line at them."""

    title: int
    text: int
    small: int
    title_line: int
    text_line: int
    small_line: int


# How wide a figure is on the least screen that it is made for, in pixels.
LEAST: dict[Width, int] = {"narrow": 328, "wide": 928}
SIZES: dict[Width, Sizes] = {
    "narrow": Sizes(17, 13, 11, 37, 50, 58),
    "wide": Sizes(20, 14, 12, 84, 126, 146),
}


def frame(
    figure: go.Figure,
    captions: Captions,
    *,
    scheme: Scheme,
    width: Width,
    height: int,
    bottom: int = 34,
    sides: tuple[int, int] = (8, 8),
) -> go.Figure:
    """Set a figure into its frame: title, subtitle, source line, colours and type.

    ``height`` is that of the plot alone, in pixels, ``bottom`` the room for its axis,
    ``sides`` the room to its left and right; the frame adds what the words need.
    """
    palette, sizes = PALETTES[scheme], SIZES[width]
    title = wrap(captions.title, sizes.title_line)
    subtitle = wrap(captions.subtitle, sizes.text_line)
    source = wrap(captions.source, sizes.small_line)
    title_height = _height(title, sizes.title)
    top = title_height + _height(subtitle, sizes.text) + 22
    foot = _height(source, sizes.small) + 10
    template = _plain_template if isinstance(figure, Canvas) else _template
    figure.update_layout(
        template=template(palette, sizes),
        height=height + top + bottom + foot,
        margin={"l": sides[0], "r": sides[1], "t": top, "b": bottom + foot, "pad": 0},
        showlegend=False,
    )
    _caption(figure, f"<b>{title}</b>", 1, top, sides[0], "top", sizes.title, palette.ink)
    _caption(
        figure, subtitle, 1, top - title_height - 4, sides[0], "top", sizes.text, palette.muted
    )
    _caption(figure, source, 0, -(bottom + foot), sides[0], "bottom", sizes.small, palette.muted)
    return figure


def frame_rows(
    figure: Canvas,
    captions: Captions,
    end: float,
    *,
    scheme: Scheme,
    width: Width,
    bottom: int = 24,
    sides: tuple[int, int] = (8, 8),
) -> go.Figure:
    """Frame a plot whose rows are counted down in pixels, from 0 to ``end``; else as ``frame``."""
    figure.update_yaxes(range=[end, 0], visible=False)
    figure.update_layout(barmode="overlay", bargap=0)
    frame(
        figure,
        captions,
        scheme=scheme,
        width=width,
        height=round(-end),
        bottom=bottom,
        sides=sides,
    )
    return figure.figure()


@lru_cache(maxsize=4096)
def wrap(text: str, line: int) -> str:
    """Break a text into as few lines as fit ``line`` characters, of about equal length.

    >>> wrap("one two three four", 15)
    'one two<br>three four'
    """
    words = text.split()
    if not words or (len(text) <= line and text == " ".join(words)):
        return " ".join(words)
    # The wider a line, the fewer there are: the narrowest that needs no further one is halved for.
    count = len(_lines(text, line))
    # No line is narrower than an even share, unless a word alone is longer than that.
    share = (sum(map(len, words)) + len(words) - count) // count
    least = share if share > max(map(len, words)) else 1
    widths = range(min(least, line), line)
    evenly = widths.start + bisect_left(widths, -count, key=lambda width: -len(_lines(text, width)))
    return "<br>".join(_lines(text, evenly))


def _lines(text: str, line: int) -> list[str]:
    return textwrap.wrap(text, line, break_long_words=False)


def colours(row_colour: str, row_dark: str, scheme: Scheme) -> str:
    """Return the colour that a party has in the scheme."""
    return row_colour if scheme == "light" else row_dark


@lru_cache(maxsize=1024)
def ink_on(colour: str) -> str:
    """Return the text colour, black or white, that reads better on a colour (WCAG contrast)."""
    luminance = relative_luminance(colour)
    return "#ffffff" if 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 else "#000000"


def relative_luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb``, 0 to 1 (WCAG 2.2)."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def label(
    figure: go.Figure, text: str, x: object, y: object, *, colour: str, size: int, **options: object
) -> None:
    """Write a direct label at a place in the plot; nothing where there is nothing to say."""
    if not text:
        return
    figure.add_annotation(
        text=text,
        x=x,
        y=y,
        showarrow=False,
        font={"color": colour, "size": size},
        **options,
    )


def panel_head(figure: go.Figure, text: str, suffix: str, *, colour: str, size: int) -> None:
    """Write the heading of one panel of several above it; ``suffix`` tells its axes."""
    label(
        figure,
        f"<b>{text}</b>",
        0,
        1,
        colour=colour,
        size=size,
        xref=f"x{suffix} domain",
        yref=f"y{suffix} domain",
        xanchor="left",
        yanchor="bottom",
        align="left",
    )


def value_labels(
    figure: go.Figure,
    x: Sequence[float],
    y: Sequence[float | None],
    texts: Sequence[str],
    above: Sequence[bool],
    *,
    palette: Palette,
    size: int,
    **options: object,
) -> None:
    """Write a value at each point, above or below it, on the paper's colour."""
    for place, height, text, over in zip(x, y, texts, above, strict=True):
        if height is not None and height == height:
            label(
                figure,
                text,
                place,
                height,
                colour=palette.ink,
                size=size,
                yshift=size + 3 if over else -size - 3,
                bgcolor=palette.paper,
                borderpad=0,
                **options,
            )


def _height(text: str, size: int) -> int:
    return round((text.count("<br>") + 1) * size * LINE_HEIGHT) if text else 0


def _caption(
    figure: go.Figure, text: str, y: int, shift: int, left: int, anchor: str, size: int, colour: str
) -> None:
    figure.add_annotation(
        text=text,
        x=0,
        y=y,
        xref="paper",
        yref="paper",
        xanchor="left",
        yanchor=anchor,
        xshift=-left,
        yshift=shift,
        align="left",
        showarrow=False,
        font={"size": size, "color": colour},
    )


@cache
def _template(palette: Palette, sizes: Sizes) -> go.layout.Template:
    axis = {
        "showgrid": False,
        "zeroline": False,
        "showline": False,
        "ticks": "",
        "fixedrange": True,
        "tickfont": {"size": sizes.small, "color": palette.muted},
        "automargin": False,
        # A label of the first or last place is as good as the others: never left out.
        "ticklabeloverflow": "allow",
    }
    return go.layout.Template(
        layout={
            "font": {"family": FONT, "size": sizes.text, "color": palette.ink},
            "paper_bgcolor": palette.paper,
            "plot_bgcolor": palette.paper,
            "xaxis": axis,
            "yaxis": {**axis, "gridcolor": palette.rule},
            "hoverlabel": {
                "bgcolor": palette.paper,
                "bordercolor": palette.muted,
                "font": {"family": FONT, "size": 13, "color": palette.ink},
                "align": "left",
            },
            "hovermode": "closest",
            "dragmode": False,
        }
    )


@cache
def _plain_template(palette: Palette, sizes: Sizes) -> dict[str, Any]:
    return dict(_template(palette, sizes).to_plotly_json())
