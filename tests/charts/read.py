"""What a drawn figure holds, by its JSON: its texts, its traces, its points."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pandas as pd
import pytest

from elections.charts import Scheme, Width
from elections.package.loading import ElectionData
from tests import drawn
from tests.drawn import Sketch

DRAWINGS = list(drawn.drawings())


Drawn = tuple[str, Scheme, Width]


Json = dict[str, Any]


def of_kind(*kinds: str) -> pytest.MarkDecorator:
    """Return the mark that runs a test with every drawing of some kinds."""
    chosen = [one for one in DRAWINGS if one[0].split("/")[1].split()[0] in kinds]
    assert chosen
    return pytest.mark.parametrize("shown", chosen, ids="/".join)


def plain(text: str) -> str:
    """Return a text without its marks and line ends."""
    return " ".join(re.sub(r"<br>", " ", re.sub(r"</?b>", "", text)).split())


def annotations(figure: Json) -> list[str]:
    """Return the texts written in a figure."""
    return [plain(one["text"]) for one in figure["layout"].get("annotations", [])]


def strings(value: Any) -> Iterator[str]:
    """Yield every text in a piece of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)


def read(figure: Json) -> Iterator[str]:
    """Yield every text that a reader of the figure can come to read."""
    for trace in figure["data"]:
        for part in ("text", "hovertext", "name"):
            yield from strings(trace.get(part, []))
    for axis in (value for key, value in figure["layout"].items() if "axis" in key):
        yield from strings(axis.get("ticktext", []))
    yield from (one["text"] for one in figure["layout"].get("annotations", []))


def hovers(trace: Json) -> list[str]:
    """Return the sentences of a trace, for its points or for its area."""
    shown = trace.get("hovertext", trace.get("text", []))
    return [shown] if isinstance(shown, str) else [text for text in shown if text is not None]


def by_hover(figure: Json) -> dict[str, Json]:
    """Return the traces that show one row each, by the sentence of that row."""
    return {hovers(trace)[0]: trace for trace in figure["data"] if len(set(hovers(trace))) == 1}


def points(figure: Json, field: str = "y") -> dict[tuple[Any, ...], list[Any]]:
    """Return the values at which each row is drawn, by the ids of the row."""
    found: dict[tuple[Any, ...], list[Any]] = {}
    for trace in figure["data"]:
        for ids, value in zip(trace.get("customdata", []), trace[field], strict=False):
            if ids[0] is not None:
                found.setdefault(tuple(ids), []).append(value)
    return found


def given(table: pd.DataFrame, column: str, *keys: str) -> dict[tuple[Any, ...], list[Any]]:
    """Return the values given for each row, missing as None, by the ids of the row."""
    found: dict[tuple[Any, ...], list[Any]] = {}
    for _, row in table.iterrows():
        value = None if pd.isna(row[column]) else float(row[column])
        found.setdefault(tuple(row[key] for key in keys), []).append(value)
    return found


@cache
def gaps() -> ElectionData:
    """Return the package with a turnout, two shares and a whole list taken out."""
    data = drawn.package("data")
    missing = {
        ("2012", "nur_otan"): {"share_percent": pd.NA},
        ("2021", "ak_zhol"): {"share_percent": pd.NA},
    }
    data = drawn.with_cells(data, "results", missing)
    return drawn.with_cells(data, "elections", {("2012",): {"turnout_percent": pd.NA}})


@cache
def gappy(kind: str) -> tuple[Sketch, Json]:
    """Return a figure of the package with gaps."""
    told = drawn.tell(kind, gaps())
    return told, json.loads(told.drawn("light", "wide").json)
