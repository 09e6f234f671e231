"""What can be asked of the addresses, as OpenAPI describes it; it follows from the registries."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any, get_args

from starlette.requests import Request

from elections.charts import Scheme
from elections.choices import LANGUAGE, PAPERS, REPORTS, Value, address_value, possible, understand
from elections.export import FORMS, KINDS, LINES, SCALES, Look, about
from elections.export.image import NARROWEST, WIDEST
from elections.figures import FIGURES, recipe_of
from elections.package import ElectionData
from elections.package.loading import DESCRIPTOR
from elections.reports import KINDS as REPORT_KINDS
from elections.results import elections_shown
from elections.sections import page_of
from elections.text import Words, languages
from web.answers import File, once, root
from web.embeds import LIVE, SCHEMES
from web.figures import SHARES
from web.tables import CSV, ELECTION, JSON
from web.tables import KINDS as TABLE_KINDS

Json = dict[str, Any]
SENTENCE = {"text/plain": {"schema": {"type": "string"}}}
REFUSALS: Json = {
    "304": {"description": "What If-None-Match names is still the same."},
    "400": {"description": "A choice or a value that there is not, in a sentence."},
    "404": {"description": "Nothing has this name, in a sentence."},
    "503": {"description": "Too many ask, or the data are being changed, in a sentence."},
}
BESIDE: Json = {
    LANGUAGE: {"description": "The language of the words.", "schema": {"enum": [*languages()]}},
    "download": {
        "description": "The browser saves the file and does not show it.",
        "schema": {"type": "string"},
        "allowEmptyValue": True,
    },
}
LOOKS: Json = {
    "scheme": {"description": "Light or dark.", "schema": {"enum": [*get_args(Scheme)]}},
    "width": {
        "description": "The width of a picture in pixels.",
        "schema": {
            "type": "integer",
            "minimum": NARROWEST,
            "maximum": WIDEST,
            "default": Look().pixels,
        },
    },
    "format": {"description": "A form of paper in place of a width.", "schema": {"enum": [*FORMS]}},
    "scale": {
        "description": "Dots to a pixel of a PNG.",
        "schema": {"type": "integer", "enum": [*SCALES], "default": Look().scale},
    },
    "share": {
        "description": "The picture without title and sources, for this share of a page's width.",
        "schema": {"enum": [*SHARES]},
    },
}
OF_EMBED: Json = {
    "scheme": {
        "description": "Light or dark; else as the reader's system is.",
        "schema": {"enum": [*SCHEMES], "default": SCHEMES[0]},
    },
    "live": {
        "description": "Whether each mark tells what it is.",
        "schema": {"enum": [*LIVE], "default": LIVE[0]},
    },
}
# Ids one after the other, with commas.
SEVERAL = {"type": "string"}
OF_REPORT: Json = {
    "parts": {"schema": SEVERAL, "description": "Sections of a report of one's own."},
    "elections": {"schema": SEVERAL, "description": "Elections to be told one by one."},
    "paper": {"schema": {"enum": [*PAPERS], "default": PAPERS[0]}},
    "scheme": LOOKS["scheme"],
}


def description(request: Request, data: ElectionData, words: Words) -> File:
    """Return the description of all addresses: ``/openapi.json``."""
    once(request)
    return File(_described(data, root(request)), JSON, "openapi.json", about(data).released)


@lru_cache(maxsize=2)
def _described(data: ElectionData, front: str) -> bytes:
    package = about(data)
    document = {
        "openapi": "3.1.0",
        "info": {
            "title": package.title,
            "version": package.version,
            "license": {
                "name": package.licence_title or package.licence,
                "url": package.licence_address,
            },
        },
        "servers": [{"url": front}],
        "paths": {path: {"get": operation} for path, operation in _paths(data)},
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _paths(data: ElectionData) -> Iterator[tuple[str, Json]]:
    """Yield all addresses, each with what can be asked of it."""
    for name in FIGURES:
        yield from _of_figure(name, data)
    yield (
        "/report/{report}.{kind}",
        _operation(
            "A report as a file; one at a time, so that it may be refused for a minute.",
            [kind.media_type for kind in REPORT_KINDS.values()],
            path={"report": sorted(REPORTS), "kind": REPORT_KINDS},
            query=OF_REPORT,
        ),
    )
    yield (
        "/data/{table}.{kind}",
        _operation(
            f"A table of the data package; {LINES} says which party a name on a ballot belongs to.",
            TABLE_KINDS.values(),
            path={"table": [*data.tables, LINES], "kind": TABLE_KINDS},
        ),
    )
    if data.translations:
        languages = [name.rpartition("/")[2] for name in data.translations]
        yield (
            "/data/texts/{language}.csv",
            _operation(
                "The translations of the texts in the tables.", [CSV], path={"language": languages}
            ),
        )
    yield f"/data/{DESCRIPTOR}", _operation("The description of the data package.", [JSON])
    elections = {"type": "array", "items": {"enum": [*elections_shown(data)["election_id"]]}}
    which = {
        "description": "Which elections; all without it.",
        "schema": elections,
        "explode": True,
    }
    yield (
        "/api/results",
        _operation(
            "Official results, each value with its sources, its confidence and other values.",
            [JSON],
            query={ELECTION: which},
        ),
    )


def _of_figure(name: str, data: ElectionData) -> Iterator[tuple[str, Json]]:
    """Yield the addresses of a figure."""
    names = recipe_of(name).choices
    usual = understand(data, names, {}).in_force
    choices = {
        choice: _choice(values, usual[choice])
        for choice, values in possible(data, names).items()
        if choice in usual
    }
    yield (
        f"/figure/{name}.{{kind}}",
        _operation(
            f"The figure {name} as a file, or its rows; it stands on the page {page_of(name)}.",
            KINDS.values(),
            path={"kind": KINDS},
            query=choices | LOOKS,
        ),
    )
    yield (
        f"/embed/{name}",
        _operation(
            f"The figure {name} alone, for another page; it tells that page how high it is.",
            ["text/html"],
            query=choices | OF_EMBED,
        ),
    )


def _operation(
    summary: str,
    kinds: Iterable[str],
    *,
    path: Mapping[str, Iterable[str]] = MappingProxyType({}),
    query: Mapping[str, Json] = MappingProxyType({}),
) -> Json:
    """Return what can be asked of one address, and what it answers: files of these kinds.

    ``path`` holds the values that each part of the address may have.
    """
    refusals = {
        status: {**refusal, "content": SENTENCE} if status != "304" else refusal
        for status, refusal in REFUSALS.items()
    }
    return {
        "summary": summary,
        "parameters": [
            *(
                {"name": name, "in": "path", "required": True, "schema": {"enum": [*values]}}
                for name, values in path.items()
            ),
            *({"name": name, "in": "query", **schema} for name, schema in query.items()),
            *({"name": name, "in": "query", **schema} for name, schema in BESIDE.items()),
        ],
        "responses": {
            "200": {
                "description": "The file.",
                "content": {kind.partition(";")[0]: {} for kind in kinds},
            },
            **refusals,
        },
    }


def _choice(values: Sequence[Value], usual: Value) -> Json:
    """Return one choice; what is usual and what is possible may hang on other choices."""
    if not values:
        return {"schema": {"type": "string"}, "description": "What it may say hangs on the data."}
    if all(isinstance(value, bool) for value in values):
        return {"schema": {"type": "boolean", "default": usual}}
    allowed = [address_value(value) for value in values]
    return {"schema": {"type": "string", "enum": allowed, "default": address_value(usual)}}
