"""When the screen looks as it will: read from the frames that a browser drew meanwhile."""

from __future__ import annotations

import json
from base64 import b64decode
from io import BytesIO
from typing import Any

from PIL import Image, ImageChops

# A point of a frame is another where it is lighter or darker by so much of 255: less is how a
# letter is smoothed. A frame looks like another where it has no more of such points.
DIFFERENCE, SHARE = 40, 0.01


def settled(trace: bytes) -> float:
    """Return the milliseconds from the last navigation of a trace until the screen looks as last.

    The trace is one of Chromium with its screenshots. ``ValueError`` where none came after the
    navigation.
    """
    events = json.loads(trace)["traceEvents"]
    began = max(one["ts"] for one in events if one["name"] == "navigationStart" and _is_page(one))
    shots = sorted(
        (one["ts"], one["args"]["snapshot"]) for one in events if one["name"] == "Screenshot"
    )
    frames = [(at, _frame(shot)) for at, shot in shots if at >= began]
    if not frames:
        raise ValueError("no frame was drawn after the navigation")
    last = frames[-1][1]
    others = [place for place, (_, frame) in enumerate(frames) if not looks_like(frame, last)]
    since = frames[max(others, default=-1) + 1][0]
    return float(since - began) / 1000


def looks_like(one: Image.Image, other: Image.Image) -> bool:
    """Say whether two frames look alike.

    >>> white, black = (Image.new("L", (20, 10), ground) for ground in (255, 0))
    >>> dotted = white.copy()
    >>> dotted.putpixel((0, 0), 0)
    >>> looks_like(white, dotted), looks_like(white, black)
    (True, False)
    """
    if one.size != other.size:
        return False
    found = ImageChops.difference(one, other).histogram()[DIFFERENCE + 1 :]
    return sum(found) <= SHARE * one.width * one.height


def _is_page(event: dict[str, Any]) -> bool:
    told = event["args"].get("data", {})
    address = told.get("documentLoaderURL", "")
    return bool(told.get("isOutermostMainFrame", True) and address.startswith("http"))


def _frame(shot: str) -> Image.Image:
    return Image.open(BytesIO(b64decode(shot))).convert("L")
