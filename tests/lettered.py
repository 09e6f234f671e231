"""Where the words of a picture stand: every line of text as a rectangle of pixels.

Widths are those of the project's typeface; a line reaches from its capitals to its descenders.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from math import cos, radians, sin
from operator import itemgetter

from elections.charts.canvas import text_width

# Source Sans above and below the line on which letters stand, by the size of type.
CAPITALS, DESCENDERS = 0.67, 0.2
# By how many pixels two lines may run into each other, and a line out of the picture.
TOUCH = 1.0
_PART = re.compile(
    r'<g transform="rotate\((?P<turn>[-\d. ]+)\)">|</g>|<g[^>]*>'
    r"|<text (?P<look>[^>]*)>(?P<said>.*?)</text>"
)
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_BOLD = re.compile(r'<tspan font-weight="700">(.*?)</tspan>')
_LAID = re.compile(
    r'(?P<paper><rect x="(?P<x>[-\d.]+)" y="(?P<y>[-\d.]+)" width="(?P<wide>[-\d.]+)"'
    r' height="(?P<tall>[-\d.]+)" fill="[^"]*"/>)(?=<text )|<text [^>]*>.*?</text>'
)
_SIZE = re.compile(r'viewBox="([-\d. ]+)"')


@dataclass(frozen=True)
class Line:
    """A line of text, its size of type, its corners clockwise from the upper left."""

    text: str
    size: float
    corners: tuple[tuple[float, float], ...]

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Return left, top, right and bottom of all its corners."""
        across, down = zip(*self.corners, strict=True)
        return min(across), min(down), max(across), max(down)


def lines(picture: str) -> Iterator[Line]:
    """Yield every line of text of a picture."""
    turns: list[tuple[float, ...]] = []
    for part in _PART.finditer(picture):
        if part["look"] is not None:
            yield _line(part["look"], part["said"], next(filter(None, reversed(turns)), ()))
        elif part[0] == "</g>":
            turns.pop()
        else:
            turns.append(tuple(map(float, (part["turn"] or "").split())))


def _line(look: str, said: str, turn: Sequence[float]) -> Line:
    given = dict(_ATTRIBUTE.findall(look))
    x, y, size = (float(given[name]) for name in ("x", "y", "font-size"))
    text = unescape(_BOLD.sub(r"<b>\1</b>", said))
    wide = text_width(text, 1000, bold=given.get("font-weight") == "700") * size / 1000
    left = x - wide * {"start": 0, "middle": 0.5, "end": 1}[given.get("text-anchor", "start")]
    top, bottom = y - CAPITALS * size, y + DESCENDERS * size
    corners = [(left, top), (left + wide, top), (left + wide, bottom), (left, bottom)]
    if turn:
        angle, centre = radians(turn[0]), (turn[1], turn[2])
        corners = [_turned(corner, centre, angle) for corner in corners]
    return Line(unescape(re.sub("<[^>]*>", "", said)), size, tuple(corners))


def _turned(
    point: tuple[float, float], centre: tuple[float, float], angle: float
) -> tuple[float, float]:
    x, y = point[0] - centre[0], point[1] - centre[1]
    return (
        centre[0] + x * cos(angle) - y * sin(angle),
        centre[1] + x * sin(angle) + y * cos(angle),
    )


def cut(picture: str) -> list[str]:
    """Return the lines that reach out of a picture, each with its box."""
    found = _SIZE.search(picture)
    assert found
    left, top, wide, tall = map(float, found[1].split())
    out = []
    for line in lines(picture):
        box = line.box
        over = max(left - box[0], top - box[1], box[2] - left - wide, box[3] - top - tall)
        if over > TOUCH:
            out.append(f"{line.text!r} by {over:.0f} px")
    return out


def shortened(picture: str) -> list[str]:
    """Return the lines in which a word is cut short by an ellipsis."""
    return [line.text for line in lines(picture) if re.search(r"\w…", line.text)]


def overlapping(picture: str) -> list[str]:
    """Return pairs of lines that run into each other."""
    found = []
    ordered = sorted(((line.box, line) for line in lines(picture)), key=itemgetter(0))
    for number, (box, one) in enumerate(ordered):
        for beside, other in ordered[number + 1 :]:
            if beside[0] >= box[2] - TOUCH:
                break
            if beside[1] < box[3] - TOUCH and box[1] < beside[3] - TOUCH:
                over = overlap(one, other)
                if over > TOUCH:
                    found.append(f"{one.text!r} and {other.text!r} by {over:.0f} px")
    return found


def overlap(one: Line, other: Line) -> float:
    """Return how far one line would have to move to leave another: 0 where they are apart."""
    least = float("inf")
    for line in (one, other):
        (x0, y0), (x1, y1), (x2, y2) = line.corners[:3]
        for axis in ((x1 - x0, y1 - y0), (x2 - x1, y2 - y1)):
            length = (axis[0] ** 2 + axis[1] ** 2) ** 0.5 or 1.0
            ends = [
                [(x * axis[0] + y * axis[1]) / length for x, y in each.corners]
                for each in (one, other)
            ]
            least = min(least, max(ends[0]) - min(ends[1]), max(ends[1]) - min(ends[0]))
    return max(0.0, least)


def covered(picture: str) -> list[str]:
    """Return the lines whose letters lie under the paper of a line that is written later."""
    out: list[str] = []
    before: list[Line] = []
    for part in _LAID.finditer(picture):
        if part["paper"] is None:
            before += lines(part[0])
            continue
        left, top, wide, tall = (float(part[name]) for name in ("x", "y", "wide", "tall"))
        for line in before:
            box = line.box
            # Nothing but commas reaches below the line on which letters stand.
            foot = box[3] - DESCENDERS * line.size
            across = min(box[2], left + wide) - max(box[0], left)
            down = min(foot, top + tall) - max(box[1], top)
            if min(across, down) > TOUCH:
                out.append(f"{line.text!r} by {min(across, down):.0f} px")
    return out
