"""A report by its address: ``/report/NAME.pdf?elections=&sections=&paper=&scheme=``."""

from __future__ import annotations

from starlette.requests import Request

from elections.choices import read, several, several_sections
from elections.export import about
from elections.package import ElectionData
from elections.reports import KINDS, BusyError, plan, report_file, taken_choices
from elections.text import Words
from web.answers import File, RefusedError, once
from web.kept import Kept

# Files that are kept, in bytes, for a report takes seconds and much memory.
ROOM = 24_000_000
_files: Kept[bytes] = Kept(ROOM, len)


def one_report(request: Request, data: ElectionData, words: Words) -> File:
    """Return the report that an address asks for; ``RefusedError`` where there is none.

    While another one is being made it is refused: whoever waited would keep figures from others.
    """
    name, ending = request.path_params["name"], request.path_params["ending"]
    if ending not in KINDS:
        raise RefusedError(404, f"no report .{ending}: there are {', '.join(KINDS)}")
    query = once(request)
    parts = several_sections(query.pop("parts", ""))
    elections = several(query.pop("elections", ""))
    look = {key: query.pop(key) for key in ("paper", "scheme") if key in query}
    try:
        report = plan(
            data,
            words,
            name,
            parts=parts,
            elections=elections,
            choices=read(data, taken_choices(parts), query),
            **look,
        )
        key = (report, data.fingerprint, words.fingerprint, ending)
        body = _files.get_or_make(key, lambda: report_file(report, ending, data, words, patience=0))
    except ValueError as error:
        raise RefusedError(400, str(error)) from None
    except ModuleNotFoundError as error:
        raise RefusedError(501, str(error)) from None
    except BusyError as error:
        raise RefusedError(503, str(error)) from None
    named = report.file_name(data, ending)
    return File(body, KINDS[ending].media_type, named, about(data).released)
