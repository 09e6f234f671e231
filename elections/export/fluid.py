"""How the marks of a picture move where its place is wider or narrower than it was drawn for.

Of a picture that is drawn for two widths, with the same marks, each mark of the first is told how
far it moves up to the second: a page then draws it for any width between them. That is exact, for
every place in a figure lies at a share of its width and some pixels beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from elections.charts.canvas.svg.parts import px

_ATTRIBUTE = re.compile(r' ([a-z]+[12]?)="([^"]*)"')
_NUMBER = re.compile(r"-?[0-9.]+")
# A factor is told to so many digits: of a thousand pixels it moves none by a tenth.
_DIGITS = 4


def fluid(markup: str, drawn: str, others: Sequence[str]) -> str:
    """Return ``markup`` whose marks say how they move from ``drawn`` to each of ``others``.

    The three are one picture: in whichever colours, as it was drawn, and drawn for other widths.
    What moves stands in an attribute ``data-NAME``: for each number of the attribute how many
    pixels it grows; for the ``d`` of a path the factor and the pixels by which its places across
    grow, then those of its places down. Of several other widths each has its part, between
    slashes.

    >>> fluid('<rect x="1" y="2"/>', '<rect x="1" y="2"/>', ['<rect x="3" y="2"/>'])
    '<rect x="1" data-x="2" y="2"/>'
    >>> fluid('<path d="M0,1L4,1"/>', '<path d="M0,1L4,1"/>', ['<path d="M1,1L9,1"/>'])
    '<path d="M0,1L4,1" data-d="1 1 0 0"/>'
    """
    moves = _moves(drawn, others)
    return _ATTRIBUTE.sub(lambda attribute: attribute[0] + next(moves), markup)


def _moves(drawn: str, others: Sequence[str]) -> Iterator[str]:
    """Yield what to write behind each attribute, nothing where it stays as it is."""
    values = map(_ATTRIBUTE.findall, (drawn, *others))
    for (name, value), *wider in zip(*values, strict=True):
        if all(value == other for _, other in wider):
            yield ""
            continue
        before = _numbers(value)
        growths = [_growth(name, before, _numbers(other)) for _, other in wider]
        steps = " ".join("/".join(parts) for parts in zip(*growths, strict=True))
        yield f' data-{name}="{steps}"'


def _numbers(value: str) -> list[float]:
    return [float(number) for number in _NUMBER.findall(value)]


def _growth(name: str, before: list[float], after: list[float]) -> list[str]:
    if name != "d":
        return [px(there - here) for here, there in zip(before, after, strict=True)]
    return [*_line(before[::2], after[::2]), *_line(before[1::2], after[1::2])]


def _line(before: list[float], after: list[float]) -> tuple[str, str]:
    """Return factor and constant of how places grow: all those of a path grow in one way."""
    (least, first), (most, last) = (pick(zip(before, after, strict=True)) for pick in (min, max))
    factor = (last - first) / (most - least) - 1 if most > least else 0.0
    return f"{factor:.{_DIGITS}f}".rstrip("0").rstrip("."), px(first - least * (1 + factor))
