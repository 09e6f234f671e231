"""Parts of a figure as the canvas holds them, and what every writer of them needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Parts = Mapping[str, Any]
Point = tuple[float, float]


class UnknownPartError(ValueError):
    """The canvas holds something that the picture cannot show."""


def know(parts: Parts, properties: str, what: str) -> None:
    """Refuse a part that has another property than these.

    >>> know({"x": 1, "smell": "sweet"}, "x y", "point")
    Traceback (most recent call last):
    elections.charts.canvas.svg.parts.UnknownPartError: point: smell
    """
    unknown = set(parts) - set(properties.split())
    if unknown:
        raise UnknownPartError(f"{what}: {', '.join(sorted(unknown))}")


def each(value: Any, count: int) -> list[Any]:
    """Return one value for each of several, where all may share one.

    >>> each("red", 2), each([1, 2], 2)
    (['red', 'red'], [1, 2])
    """
    return list(value) if isinstance(value, list) else [value] * count


def px(value: float) -> str:
    """Write a number of pixels to a hundredth, as short as it goes.

    >>> px(3.0), px(-0.001), px(2.345)
    ('3', '0', '2.35')
    """
    written = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def run_of(places: list[Point]) -> str:
    """Write places as the path that joins them.

    >>> run_of([(0, 0), (1.5, 2)])
    'M0,0L1.5,2'
    """
    return "M" + "L".join(f"{px(x)},{px(y)}" for x, y in places)
