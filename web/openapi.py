"""What can be asked of the addresses, as OpenAPI describes it; it follows from the registries."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, get_args

from starlette.requests import Request

from elections.charts import Scheme
from elections.choices import LANGUAGE, PAPERS, REPORTS, Value, address_value, possible, understand
from elections.export import FORMS, KINDS, SCALES, Look, about
from elections.export.image import NARROWEST, WIDEST
from elections.figures import FIGURES
from elections.package import ElectionData
from elections.package.loading import DESCRIPTOR
from elections.reports import KINDS as REPORT_KINDS
from elections.results import elections_shown
from elections.sections import page_of
from elections.text import Words, languages
from web.answers import File, once, root
from web.embeds import LIVE, SCHEMES
from web.figures import SHARES
from web.tables import CSV, ELECTION, JSON, LINES
from web.tables import KINDS as TABLE_KINDS

Said = dict[str, Any]
SENTENCE = {"text/plain": {"schema": {"type": "string"}}}
REFUSALS: Said = {
    "304": {"description": "What If-None-Match names is still the same."},
    "400": {"description": "A choice or a value that there is not, in a sentence."},
    "404": {"description": "Nothing has this name, in a sentence."},
    "503": {"description": "Too many ask, or the data are being changed, in a sentence."},
}
BESIDE: Said = {
    LANGUAGE: {"description": "The language of the words.", "schema": {"enum": [*languages()]}},
    "download": {
        "description": "The browser saves the file and does not show it.",
        "schema": {"type": "string"},
        "allowEmptyValue": True,
    },
}
LOOKS: Said = {
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
# Ids one after the other, with commas.
SEVERAL: Said = {"schema": {"type": "string"}}
EMBED_SCHEME: Said = {
    "description": "Light or dark; else as the reader's system is.",
    "schema": {"enum": [*SCHEMES], "default": SCHEMES[0]},
}
EMBED_LIVE: Said = {
    "description": "Whether each mark tells what it is.",
    "schema": {"enum": [*LIVE], "default": LIVE[0]},
}


def description(request: Request, data: ElectionData, words: Words) -> File:
    """Return the description of all addresses: ``/openapi.json``."""
    once(request)
    return File(_described(data, root(request)), JSON, "openapi.json", about(data).released)


@lru_cache(maxsize=2)
def _described(data: ElectionData, front: str) -> bytes:
    own = about(data)
    told = {
        "openapi": "3.1.0",
        "info": {
            "title": own.title,
            "version": own.version,
            "license": {"name": own.licence_title or own.licence, "url": own.licence_address},
        },
        "servers": [{"url": front}],
        "paths": {path: {"get": asked} for path, asked in _paths(data)},
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _paths(data: ElectionData) -> Iterator[tuple[str, Said]]:
    for name, recipe in FIGURES.items():
        choices = possible(data, recipe.choices)
        usual = understand(data, recipe.choices, {}).in_force
        yield (
            f"/figure/{name}.{{kind}}",
            _asked(
                f"The figure {name} as a file, or its rows; it stands on the page {page_of(name)}.",
                [_in_path("kind", KINDS)],
                {
                    one: _choice(values, usual[one])
                    for one, values in choices.items()
                    if one in usual
                }
                | LOOKS,
                KINDS.values(),
            ),
        )
        looks = {"scheme": EMBED_SCHEME, "live": EMBED_LIVE}
        yield (
            f"/embed/{name}",
            _asked(
                f"The figure {name} alone, for another page; it tells that page how high it is.",
                [],
                {
                    one: _choice(values, usual[one])
                    for one, values in choices.items()
                    if one in usual
                }
                | looks,
                ["text/html"],
            ),
        )
    yield (
        "/report/{report}.{kind}",
        _asked(
            "A report as a file; one at a time, so that it may be refused for a minute.",
            [_in_path("report", sorted(REPORTS)), _in_path("kind", REPORT_KINDS)],
            {
                "parts": SEVERAL | {"description": "Sections of a report of one's own."},
                "elections": SEVERAL | {"description": "Elections to be told one by one."},
                "paper": {"schema": {"enum": [*PAPERS], "default": PAPERS[0]}},
                "scheme": LOOKS["scheme"],
            },
            [kind.media_type for kind in REPORT_KINDS.values()],
        ),
    )
    yield (
        "/data/{table}.{kind}",
        _asked(
            f"A table of the data package; {LINES} says which party a name on a ballot belongs to.",
            [_in_path("table", [*data.tables, LINES]), _in_path("kind", TABLE_KINDS)],
            {},
            TABLE_KINDS.values(),
        ),
    )
    if data.translations:
        codes = [name.rpartition("/")[2] for name in data.translations]
        yield (
            "/data/texts/{language}.csv",
            _asked(
                "The translations of the texts in the tables.",
                [_in_path("language", codes)],
                {},
                [CSV],
            ),
        )
    yield f"/data/{DESCRIPTOR}", _asked("The description of the data package.", [], {}, [JSON])
    elections = [*elections_shown(data)["election_id"]]
    several = {"schema": {"type": "array", "items": {"enum": elections}}, "explode": True}
    yield (
        "/api/results",
        _asked(
            "Official results, each value with its sources, its confidence and other values.",
            [],
            {ELECTION: {"description": "Which elections; all without it.", **several}},
            [JSON],
        ),
    )


def _asked(summary: str, path: list[Said], query: Said, kinds: Any) -> Said:
    """Return what can be asked of one address, and what it answers."""
    refused = {status: {**said, "content": SENTENCE} for status, said in REFUSALS.items()}
    del refused["304"]["content"]
    further = [{"name": name, "in": "query", **said} for name, said in (query | BESIDE).items()]
    return {
        "summary": summary,
        "parameters": [*path, *further],
        "responses": {
            "200": {
                "description": "The file.",
                "content": {kind.partition(";")[0]: {} for kind in kinds},
            },
            **refused,
        },
    }


def _in_path(name: str, values: Any) -> Said:
    return {"name": name, "in": "path", "required": True, "schema": {"enum": [*values]}}


def _choice(values: Sequence[Value], usual: Value) -> Said:
    """Return one choice; what is usual and what is possible may hang on other choices."""
    if not values:
        return {"schema": {"type": "string"}, "description": "What it may say hangs on the data."}
    if all(isinstance(value, bool) for value in values):
        return {"schema": {"type": "boolean", "default": usual}}
    allowed = [address_value(value) for value in values]
    return {"schema": {"type": "string", "enum": allowed, "default": address_value(usual)}}
