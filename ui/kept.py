"""What is made once and kept of sections and options, and what a page writes of them.

What is kept is shared by all readers and not to be changed; the oldest goes once there is no more
room. Figures and sections themselves are kept where they are made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from inspect import unwrap
from typing import ParamSpec, TypeVar

import streamlit as st

from elections.charts import Scheme, Width
from elections.choices import (
    CHOICES,
    LONGEST_QUERY,
    NONE,
    Understood,
    Value,
    listed,
    several,
    understand,
)
from elections.evidence.conflicts import values_in_conflict
from elections.figures import Drawing, drawing_of
from elections.package import ElectionData, NoDataError
from elections.reports import Report, plan
from elections.sections import (
    SECTIONS,
    choices_on,
    contents_of,
    headings,
    section,
    section_named,
    taken,
)
from elections.sections.blocks import Block, FigureBlock
from elections.sections.evidence import conflicts_named
from elections.sections.headings import option_names
from elections.sections.report import OF_REPORT
from elections.text import Words
from elections.writers.head import contents_line
from elections.writers.screen import Piece
from ui.pieces import pieces, still
from ui.reader import Reader

# A figure takes 10 to 400 kB as it is sent; a section next to nothing, or up to 200 kB where it
# holds a table of many rows.
MOST_SECTIONS, MOST_WRITTEN, MOST_OFFERED = 400, 600, 400
# The first pages of a report take some hundred kilobytes.
MOST_PICTURED = 16
# Pictures for enlarged text take 100 to 300 kB each, rows found by a search as much: there are as
# many of them as readers have ideas.
MOST_MADE_UP = 60
# The page whose heading tells what its figures find.
Chosen = tuple[tuple[str, Value], ...]
Arguments = ParamSpec("Arguments")
Made = TypeVar("Made")


def drawing(reader: Reader, block: FigureBlock) -> Drawing:
    """Return the figure of a block as this reader sees it."""
    return _figure(block, reader.data, reader.words, reader.scheme, reader.width)


def values_differing(reader: Reader, shown: Drawing) -> int:
    """Return on how many values of a figure sources differ."""
    return _values_differing(reader.data, shown.captions.conflicts)


def shown(
    reader: Reader, names: tuple[str, ...], choices: Mapping[str, Value]
) -> tuple[Piece | Block, ...]:
    """Return sections as they are shown, each with those of the choices that it takes.

    They are pieces of HTML, and between them what is live. ``ValueError`` names an unknown
    section together with all, and a choice that none of them takes with those that they do.
    """
    narrow = reader.width == "narrow"
    return _shown(names, reader.data, reader.words, tuple(choices.items()), narrow)


def offered(
    reader: Reader, name: str, chosen: Mapping[str, Value]
) -> tuple[tuple[Value, ...], Value]:
    """Return the values of a choice given those chosen before, and the one that is usual.

    There are none where the data give nothing to choose from.
    """
    return _offered(name, reader.data, tuple(chosen.items()))


def understood(
    data: ElectionData, page: str, asked: Mapping[str, str], before: Mapping[str, Value]
) -> Understood:
    """Return what an address asks of the choices on a page, given those made before."""
    texts = tuple(asked.items())
    return unless_long(_understood, texts)(data, page, texts, tuple(before.items()))


def unless_long(make: Callable[Arguments, Made], asked: object) -> Callable[Arguments, Made]:
    """Return what makes something once for what was asked; each time where that is very long.

    A reader can ask whatever comes to mind, and what is kept is kept with what was asked.
    """
    if len(str(asked)) <= LONGEST_QUERY:
        return make
    each_time: Callable[Arguments, Made] = unwrap(make)
    return each_time


def planned(reader: Reader, chosen: Mapping[str, Value]) -> Report:
    """Return the report of these choices: its own, and those of its figures."""
    return _planned(reader.data, reader.words, tuple(chosen.items()))


def names(reader: Reader, name: str) -> Mapping[str, str]:
    """Return the names of the options of a choice."""
    return option_names(name, reader.data, reader.words)


def found_by_typing(reader: Reader, name: str) -> tuple[str, ...]:
    """Return the values of a choice of very many, sources in the order of their names."""
    return _found_by_typing(name, reader.data, reader.words)


def late_elections(reader: Reader) -> str:
    """Return the elections after the study period, as a sentence lists them."""
    return headings.late_elections(reader.data, reader.words)


def heading(reader: Reader, page: str) -> tuple[str, str, str]:
    """Return the title of a page, what stands under it, and above it ('' for nothing)."""
    return headings.heading(page, reader.data, reader.words)


def contents(reader: Reader, page: str, in_force: Mapping[str, Value]) -> str:
    """Return the line that says what is on a page, '' where that is little."""
    return _contents(page, reader.data, reader.words, tuple(in_force.items()))


def usual_figures(data: ElectionData, words: Words) -> Iterator[Drawing]:
    """Make the figures of all pages as usual, for a wide screen by day, and keep them."""
    for name in SECTIONS:
        for block in section(name, data, words):
            if isinstance(block, FigureBlock):
                yield _figure(block, data, words, "light", "wide")


def _figure(
    block: FigureBlock, data: ElectionData, words: Words, scheme: Scheme, width: Width
) -> Drawing:
    return drawing_of(
        block.name, data, words, block.choices, scheme=scheme, width=width, share=block.share
    )


def written(
    reader: Reader, view: str, write: Callable[[], None], *, searched: bool = False
) -> None:
    """Write what nobody can click: the first time by ``write``, then as it was sent then.

    ``view`` tells it from all else that is written for this data, language, scheme and width.
    There must be no control in it, and no style alone: neither can be sent again. Of what was
    ``searched`` for by words of a reader's own, and of what is enlarged, few are kept.
    """
    keep = _few_written if searched or reader.text_scale > 1 else _written
    # By name: of an argument without one Streamlit looks the name up in every run.
    keep(view=_seen(reader, view), _write=write)


def pictured(reader: Reader, view: str, write: Callable[[], None], waiting: str) -> None:
    """Write pictures that take much room: as ``written``, but few of them are kept.

    ``waiting`` is said for as long as they are made.
    """
    _pictured(waiting)(view=_seen(reader, view), _write=write)


def _seen(reader: Reader, view: str) -> str:
    eyes = (reader.scheme, reader.width, str(reader.text_scale))
    return "/".join((reader.data.fingerprint, reader.words.fingerprint, *eyes, view))


@st.cache_resource(show_spinner=False, max_entries=MOST_WRITTEN)
def _written(view: str, *, _write: Callable[[], None]) -> None:
    _write()


@st.cache_resource(show_spinner=False, max_entries=MOST_MADE_UP)
def _few_written(view: str, *, _write: Callable[[], None]) -> None:
    _write()


@lru_cache
def _pictured(waiting: str) -> Callable[..., None]:
    """Return what keeps pictures: the same for all that can be said meanwhile."""
    keep = st.cache_resource(show_spinner=waiting, max_entries=MOST_PICTURED)
    return keep(_write_pictures)


def _write_pictures(view: str, *, _write: Callable[[], None]) -> None:
    _write()


@lru_cache(maxsize=MOST_OFFERED)
def _values_differing(data: ElectionData, conflicts: tuple[str, ...]) -> int:
    return values_in_conflict(conflicts_named(data, conflicts))


@lru_cache(maxsize=MOST_SECTIONS, typed=True)
def _shown(
    names: tuple[str, ...], data: ElectionData, words: Words, chosen: Chosen, narrow: bool
) -> tuple[Piece | Block, ...]:
    choices = dict(chosen)
    allowed = dict.fromkeys(choice for name in names for choice in section_named(name).choices)
    if unknown := [choice for choice in choices if choice not in allowed]:
        expected = listed(allowed) or "none"
        raise ValueError(f"{', '.join(names)}: no choice {unknown[0]!r}: expected {expected}")
    blocks = [
        block for name in names for block in section(name, data, words, **taken(name, choices))
    ]
    return pieces(blocks, narrow=narrow)


@lru_cache(maxsize=MOST_OFFERED, typed=True)
def _contents(page: str, data: ElectionData, words: Words, in_force: Chosen) -> str:
    line = contents_line(contents_of(page, data, words, dict(in_force)), words)
    return still(line).html if line else ""


@lru_cache(maxsize=MOST_OFFERED, typed=True)
def _planned(data: ElectionData, words: Words, chosen: Chosen) -> Report:
    choices = dict(chosen)
    return plan(
        data,
        words,
        str(choices["report"]),
        parts=several(str(choices["parts"])),
        elections=several(str(choices["elections"])),
        scheme=str(choices["colours"]),
        paper=str(choices["paper"]),
        choices={name: value for name, value in chosen if name not in OF_REPORT},
    )


@lru_cache(maxsize=MOST_OFFERED)
def _found_by_typing(name: str, data: ElectionData, words: Words) -> tuple[str, ...]:
    values = [str(value) for value in _offered(name, data, ())[0] if value != NONE]
    if name == "source":
        named = option_names(name, data, words)
        values.sort(key=lambda value: words.order(named[value]))
    return tuple(values)


@lru_cache(maxsize=MOST_OFFERED, typed=True)
def _offered(name: str, data: ElectionData, chosen: Chosen) -> tuple[tuple[Value, ...], Value]:
    choice, before = CHOICES[name], dict(chosen)
    try:
        return tuple(choice.options(data, before)), choice.meant(data, before)
    except NoDataError:
        return (), NONE


@lru_cache(maxsize=MOST_OFFERED, typed=True)
def _understood(
    data: ElectionData, page: str, asked: tuple[tuple[str, str], ...], before: Chosen
) -> Understood:
    return understand(data, choices_on(page), dict(asked), dict(before))
