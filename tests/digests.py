"""A digest of every figure and every sentence: to prove that a change moves what it says it moves.

    python -m tests.digests > before.txt      (then change the code)
    python -m tests.digests > after.txt
    diff before.txt after.txt

A line for each figure, choice, language, scheme and width of both packages (its JSON), for what
is told of it (captions, tables, CSV, evidence), for each block of each section and choice, and for
the head of each page. Of a choice of very many values three are taken.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import pandas as pd

from elections.choices import Value, address_value
from elections.figures import FIGURES, Drawing, figure
from elections.package import ElectionData
from elections.sections import SECTIONS, pages, section
from elections.sections.evidence import evidence_line
from elections.sections.headings import heading
from elections.text import Words, languages, load_words
from tests import drawn


def digest(value: object) -> str:
    """Return sixteen signs that tell a value from others."""
    return hashlib.sha256(repr(value).encode()).hexdigest()[:16]


def as_said(choices: Mapping[str, Value]) -> str:
    """Return choices as a line says them."""
    return ",".join(f"{key}={address_value(value)}" for key, value in choices.items())


def figures(data: ElectionData, words: Words, names: list[str]) -> Iterator[tuple[str, Drawing]]:
    """Yield the figures with every choice, drawn for every scheme and width."""
    for name in (name for name in FIGURES if not names or name in names):
        for choices in drawn.every_choice(name, data):
            said = as_said(choices)
            sketch = drawn.Sketch(figure(name, data, words, **choices))
            for scheme, width in drawn.GROUNDS:
                yield f"{name}/{said}/{scheme}/{width}", sketch.drawn(scheme, width)


def told(data: ElectionData, words: Words, drawing: Drawing) -> tuple[object, ...]:
    """Return all that is told of a figure: captions, tables, files, evidence."""
    captions = drawing.captions
    tables = [table.to_csv(index=False) for table in drawing.tables(data, words)]
    line = evidence_line(data, drawing.evidence, words)
    return (
        (captions.title, captions.subtitle, captions.source, captions.alternative),
        tables,
        (
            drawing.csv(),
            line,
        ),
    )


def plain(value: Any) -> Any:
    """Return a block as plain values that are written alike in every run."""
    if isinstance(value, pd.DataFrame):
        return value.to_csv(index=False)
    if is_dataclass(value) and not isinstance(value, type):
        return type(value).__name__, [plain(getattr(value, one.name)) for one in fields(value)]
    if isinstance(value, tuple | list):
        return [plain(one) for one in value]
    return "..." if callable(value) else value


def lines(names: list[str]) -> Iterator[str]:
    """Yield the digests, those of the figures and sections called ``names`` or all."""
    for language in languages():
        words = load_words(language)
        for package in drawn.FOLDERS:
            data, last = drawn.package(package), ""
            for view, drawing in figures(data, words, names):
                canonical = json.dumps(json.loads(drawing.json), sort_keys=True)
                yield f"{language}/{package}/{view} {digest(canonical)}"
                view = view.rsplit("/", 2)[0]
                if view != last:
                    yield f"{language}/{package}/{view} told {digest(told(data, words, drawing))}"
                last = view
            for name, choices in sections(data, names):
                view = f"{language}/{package}/{name}/{as_said(choices)}"
                blocks = drawn.unfolded(section(name, data, words, **choices))
                for number, block in enumerate(blocks):
                    yield f"{view} {number} {digest(plain(block))}"
            for page in () if names else pages():
                yield f"{language}/{package}/{page} head {digest(heading(page, data, words))}"


def sections(data: ElectionData, names: list[str]) -> Iterator[tuple[str, dict[str, Value]]]:
    """Yield the sections with every choice."""
    for name, part in SECTIONS.items():
        if not names or name in names:
            yield from ((name, choices) for choices in drawn.every_view(part.choices, data))


if __name__ == "__main__":
    for line in lines(sys.argv[1:]):
        print(line, flush=True)
