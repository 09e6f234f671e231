"""The data by their address: tables, their description, which party is which, and results."""

from __future__ import annotations

import json

from starlette.requests import Request

from elections.export import (
    Extract,
    about,
    csv_file,
    json_file,
    json_records,
    lines,
    results_told,
    whole,
)
from elections.package import ElectionData, schema
from elections.package.loading import DESCRIPTOR
from elections.text import Words
from web.answers import BESIDE, File, RefusedError, once

CSV, JSON = "text/csv; charset=utf-8", "application/json"
KINDS = {"csv": CSV, "json": JSON}
LINES, ELECTION = "lines", "election"


def one_table(request: Request, data: ElectionData, words: Words) -> File:
    """Return a table of the package: ``/data/TABLE.csv`` or ``.json``."""
    name, ending = request.path_params["name"], request.path_params["ending"]
    if asked := once(request):
        raise RefusedError(400, f"a table takes no choice, and {next(iter(asked))!r} was asked for")
    own = about(data)
    if f"{name}.{ending}" == DESCRIPTOR:
        return File(data.files[DESCRIPTOR], JSON, DESCRIPTOR, own.released)
    if ending not in KINDS or name not in (*data.tables, LINES):
        there = ", ".join((*data.tables, LINES))
        raise RefusedError(404, f"no table {name}.{ending}: there are {there}, as .csv or .json")
    if name == LINES:
        rows = lines(data)
        extract = Extract(LINES, rows, len(rows))
        body = csv_file(extract) if ending == "csv" else json_records(rows).encode()
    else:
        extract = whole(data, name)
        body = csv_file(extract) if ending == "csv" else json_file(own, extract)
    return File(body, KINDS[ending], f"{own.file_name}-{name}.{ending}", own.released)


def translations(request: Request, data: ElectionData, words: Words) -> File:
    """Return the translations of the texts into a language: ``/data/texts/LANGUAGE.csv``."""
    name = f"texts/{request.path_params['name']}"
    if asked := once(request):
        raise RefusedError(400, f"a table takes no choice, and {next(iter(asked))!r} was asked for")
    if name not in data.translations:
        there = ", ".join(f"{one}.csv" for one in data.translations) or "none"
        raise RefusedError(404, f"no table {name}.csv: there are {there}")
    own, table = about(data), schema.resource_name(name)
    return File(data.files[f"{name}.csv"], CSV, f"{own.file_name}-{table}.csv", own.released)


def results(request: Request, data: ElectionData, words: Words) -> File:
    """Return official results with what they rest on: ``/api/results?election=…``."""
    asked = request.query_params.getlist(ELECTION)
    if unknown := {*request.query_params} - {ELECTION, *BESIDE}:
        raise RefusedError(400, f"results take the choice {ELECTION}, not {min(unknown)!r}")
    try:
        told = results_told(data, words, election_ids=asked or None)
    except ValueError as error:
        raise RefusedError(400, str(error)) from None
    body = json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8")
    return File(body, JSON, f"{about(data).file_name}-results.json", about(data).released)
