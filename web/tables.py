"""The data by their address: tables, their description, which party is which, and results."""

from __future__ import annotations

import json

from starlette.requests import Request

from elections.export import LINES, about, results_told, table_file
from elections.package import ElectionData, schema
from elections.package.loading import DESCRIPTOR
from elections.text import Words
from web.answers import BESIDE, File, RefusedError, once
from web.kept import Kept

CSV, JSON = "text/csv; charset=utf-8", "application/json"
KINDS = {"csv": CSV, "json": JSON}
ELECTION = "election"
# Files that are kept, in bytes.
ROOM = 8_000_000
_files: Kept[bytes] = Kept(ROOM, len)


def one_table(request: Request, data: ElectionData, words: Words) -> File:
    """Return a table of the package: ``/data/TABLE.csv`` or ``.json``."""
    name, ending = request.path_params["name"], request.path_params["ending"]
    _no_choices(request)
    package = about(data)
    if f"{name}.{ending}" == DESCRIPTOR:
        return File(data.files[DESCRIPTOR], JSON, DESCRIPTOR, package.released)
    tables = (*data.tables, LINES)
    if ending not in KINDS or name not in tables:
        there = ", ".join(tables)
        raise RefusedError(404, f"no table {name}.{ending}: there are {there}, as .csv or .json")
    key = data.fingerprint, name, ending
    body = _files.get_or_make(key, lambda: table_file(data, name, ending))
    return File(body, KINDS[ending], f"{package.file_name}-{name}.{ending}", package.released)


def translations(request: Request, data: ElectionData, words: Words) -> File:
    """Return the translations of the texts into a language: ``/data/texts/LANGUAGE.csv``."""
    name = f"texts/{request.path_params['name']}"
    _no_choices(request)
    if name not in data.translations:
        there = ", ".join(f"{table}.csv" for table in data.translations) or "none"
        raise RefusedError(404, f"no table {name}.csv: there are {there}")
    package, table = about(data), schema.resource_name(name)
    file_name = f"{package.file_name}-{table}.csv"
    return File(data.files[f"{name}.csv"], CSV, file_name, package.released)


def _no_choices(request: Request) -> None:
    if choices := once(request):
        choice = next(iter(choices))
        raise RefusedError(400, f"a table takes no choice, and {choice!r} was asked for")


def results(request: Request, data: ElectionData, words: Words) -> File:
    """Return official results with what they rest on: ``/api/results?election=…``."""
    elections = request.query_params.getlist(ELECTION)
    if unknown := {*request.query_params} - {ELECTION, *BESIDE}:
        raise RefusedError(400, f"results take the choice {ELECTION}, not {min(unknown)!r}")
    try:
        results = results_told(data, words, election_ids=elections or None)
    except ValueError as error:
        raise RefusedError(400, str(error)) from None
    body = json.dumps(results, ensure_ascii=False, indent=1).encode("utf-8")
    package = about(data)
    return File(body, JSON, f"{package.file_name}-results.json", package.released)
