"""Plain texts and small tables as Markdown that shows just what they say."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote

from elections.sections.blocks import Code, Items, Link, Part, Strong, TableBlock, Text
from elections.text.conflicts import MARK
from elections.text.grid import Grid
from elections.text.words import lowered

_MARKS = re.compile(r"([\\`*_{}\[\]()#+!|<>~$:&])")
# What is a list, a rule or a heading where a line begins with it.
_BEGINS = re.compile(r"^(\d*)([-=.])", re.MULTILINE)
# What no backslash keeps from becoming a symbol or an arrow, and then an address or a link to
# write to: the page looks for them in what it would show. A sign that takes no room parts them.
_SYMBOLS = re.compile(r"(:)(?=\w+/|streamlit:)|([-<>~])(?=[-=>])")
_ADDRESSES = re.compile(r"(https?:)(?=//)|(www)(?=\.)|([\w.+-])(?=@)", re.IGNORECASE)
JOINER = "\N{WORD JOINER}"
# What would end an address, or the link around it.
_UNSAFE = re.compile(r"[^\w/?#@!$&'*+,;=:~%.\[\]-]", re.ASCII)


# So many texts are kept as they were escaped: the same labels come in every run.
MOST_ESCAPED = 4_000


@lru_cache(maxsize=MOST_ESCAPED)
def escape(text: str) -> str:
    """Return a text that a page shows as it is: no mark in it means anything.

    Nor does an address lead anywhere: where one is to, it is a ``Link``.

    >>> escape("a|b")
    'a\\\\|b'
    """
    return _escape_marks(_ADDRESSES.sub(_parted, text))


def _escape_marks(text: str) -> str:
    marked = _MARKS.sub(r"\\\1", _SYMBOLS.sub(_parted, text))
    return _BEGINS.sub(r"\1\\\2", marked)


def _parted(found: re.Match[str]) -> str:
    return f"{found[0]}{JOINER}"


def written(text: Text) -> str:
    """Return a text with its parts set apart as Markdown.

    >>> written(("see ", Strong("this")))
    'see **this**'
    """
    return escape(text) if isinstance(text, str) else "".join(map(_part, text))


def listed(items: Items) -> str:
    """Return a list as Markdown."""
    mark = "1." if items.numbered else "-"
    return "\n".join(f"{mark} {written(item)}" for item in items.items)


def tables(block: TableBlock, *, narrow: bool) -> tuple[str, ...]:
    """Return a small table as a real table: read by a screen reader, copied by hand.

    On a narrow screen a table of three texts or more becomes a list, for its columns would be too
    thin to read; a table of numbers stays one, or becomes two. A row of totals is set bold.
    """
    return tuple(_table(grid, block, narrow) for grid in block.grids(narrow=narrow))


def _table(grid: Grid, block: TableBlock, narrow: bool) -> str:
    if narrow and len(grid.numeric) > 2 and sum(grid.numeric) < len(grid.numeric) - 1:
        return _linked("\n".join(_item(grid, row) for row in grid.rows), block.marks_lead_to)
    rows = [[escape(cell) for cell in row] for row in grid.rows]
    if block.totals and rows:
        rows[-1] = [f"**{cell}**" if cell else "" for cell in rows[-1]]
    lines = [
        _line([escape(heading) for heading in grid.headings]),
        _line(["---:" if numeric else ":---" for numeric in grid.numeric]),
        *(_line(row) for row in rows),
    ]
    return _linked("\n".join(lines), block.marks_lead_to)


def _part(part: Part) -> str:
    match part:
        case Strong(text):
            return f"**{_part(text)}**" if text else ""
        case Link(text, address):
            safe = _UNSAFE.sub(lambda sign: quote(sign[0]), address)
            return f"[{_escape_marks(text)}]({safe})"
        case Code(text):
            return _code(text)
    return escape(part)


def _code(text: str) -> str:
    """Return a text as code, whatever stands in it."""
    ticks = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    apart = " " if "`" in text else ""
    return f"{ticks}{apart}{text}{apart}{ticks}"


def _linked(markdown: str, target: str) -> str:
    return markdown.replace(MARK, f"[{MARK}](#{target})") if target else markdown


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _item(grid: Grid, row: tuple[str, ...]) -> str:
    named = zip(grid.headings[1:], row[1:], strict=True)
    rest = "; ".join(f"{escape(lowered(heading))}: {escape(cell)}" for heading, cell in named)
    return f"- **{escape(row[0])}**\N{NO-BREAK SPACE}— {rest}"
