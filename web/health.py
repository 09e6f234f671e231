"""How the dashboard stands, for whoever runs it: ``/health``, as JSON.

Streamlit's own ``/_stcore/health`` says only that the server runs.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from elections.export import about
from elections.package import default_folder, standing
from elections.text import languages, words_standing
from elections.text.standing import unsound
from web import warm

# So many faults are named; how many there are is said.
MOST_NAMED = 10


async def health(request: Request) -> Response:
    """Answer with 200 where something sound is shown, with 503 where there is nothing to show."""
    answer = await run_sync(state)
    status = 503 if answer["status"] == "unsound" else 200
    return JSONResponse(answer, status, headers={"cache-control": "no-store"})


def state() -> dict[str, Any]:
    """Return what is shown, and how the files stand from which it is read.

    ``status`` is ``ok``; ``stale``, where files are not sound and what was sound last is shown;
    or ``unsound``, where nothing is. ``warm`` is whether the usual views and figures are made, for
    which a server that has just begun takes some seconds. Days and times are of UTC.
    """
    data = standing(default_folder())
    words = [words_standing(language) for language in languages()]
    faults, since = unsound([data, *words])
    package = about(data.value) if data.value is not None else None
    is_shown = package is not None and words[0].value is not None
    return {
        "status": "ok" if not faults else "stale" if is_shown else "unsound",
        "data": {
            "version": package.version if package else None,
            "released": package.released.isoformat() if package and package.released else None,
            "read": _moment(data.read),
        },
        "warm": warm.done.is_set(),
        "since": _moment(since),
        "count": len(faults),
        "faults": [asdict(fault) for fault in faults[:MOST_NAMED]],
    }


def _moment(value: datetime | None) -> str | None:
    return value.isoformat() if value else None
