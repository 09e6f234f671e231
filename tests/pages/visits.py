"""Visits to the pages without a browser: open one by its address, choose, read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

from tests.pages.library import Drawn
from ui import behind as opened_behind
from ui.figure_menu import ANSWERS
from ui.folded import FOLD
from ui.markdown import JOINER
from ui.page import PAGES

FRONT_DOOR = Path(__file__).resolve().parents[2] / "dashboard.py"
PATIENCE = 120
MARK = "control-"
# How a piece of a page begins, and the parts of its tables.
PIECE = ("<div class=blocks>", '<div class="blocks heads">')
_PIECE = re.compile(f"(?:{'|'.join(PIECE)}).*", re.DOTALL)
_TAG = re.compile("<[^>]*>")
_ENDS = re.compile(r"</(?:p|li|t[dh]|tr|h\d|dt|dd|summary|div|pre)>")
_TABLE, _ROW = re.compile("<table>(.*?)</table>"), re.compile("<tr>(.*?)</tr>")
_LABEL = re.compile("<summary>(.*?)</summary>")
_HEAD = re.compile(r'<h2 id="([\w-]*)">(.*?)</h2>')
_PRE = re.compile("<pre>(.*?)</pre>")
# What opens a part behind a figure.
_OPENS = re.compile(r'data-figure="([^"]*)" data-behind="(\w*)"')
_CELL = re.compile("<t[hd][^>]*>(.*?)</t[hd]>")
FOUND_BY_TYPING = {f"{MARK}{name}" for name in ("source", "table", "document")}


def visit(name: str, address: Mapping[str, str | list[str]] | None = None) -> AppTest:
    """Open a page as the first visitor of a fresh server does: by its address, not routed yet."""
    at = unopened(name, address)
    return at.run()


def unopened(name: str, address: Mapping[str, str | list[str]] | None = None) -> AppTest:
    """Return a visit that has not begun, so that its context can still be set."""
    at = AppTest.from_file(FRONT_DOOR, default_timeout=PATIENCE)
    at.query_params.update(address or {})
    return at if name == PAGES[0] else at.switch_page(f"pages/{name}.py")


def unfolded(name: str, address: Mapping[str, str | list[str]] | None = None) -> AppTest:
    """Open a page and all of its parts that are made only once a reader opens them."""
    return opened(visit(name, address))


def opened(at: AppTest) -> AppTest:
    """Open all such parts of a page, also those that come to light with another."""
    while closed := [key for key in folds(at) if not at.session_state[key]]:
        for key in closed:
            at.session_state[key] = True
        at.run()
    return at


def folds(at: AppTest) -> list[str]:
    """Return the keys of the parts that are made once a reader opens them."""
    return [part.key for part in at.expander if (part.key or "").startswith(FOLD)]


def menus(at: AppTest) -> Iterator[AppTest]:
    """Open the menu of each figure in turn: one at a time is open, until the page runs again.

    There is no browser that could say whether the files have addresses.
    """
    at.session_state[ANSWERS] = False
    for key in parts(at):
        at.session_state[opened_behind.ASKED] = key
        yield at.run()


def parts(at: AppTest) -> dict[str, list[str]]:
    """Return by the key of each figure which parts can be opened behind it."""
    found: dict[str, list[str]] = {}
    for element in at.get("html"):
        for figure, part in _OPENS.findall(element.proto.body):
            found.setdefault(figure, []).extend([part] if part != opened_behind.MENU else [])
    return found


def behind(at: AppTest, part: str) -> AppTest:
    """Open the same part behind every figure that has it: its table, its sources, differences."""
    at.session_state[opened_behind.OPEN] = dict.fromkeys(parts(at), part)
    return at.run()


def figures(at: AppTest) -> list[Drawn]:
    """Return the figures of the page, as the browser gets them, from top to bottom."""
    protos = [element.proto for element in at.get("plotly_chart")]
    return [Drawn(json.loads(proto.spec), proto.alt) for proto in protos]


def headings(at: AppTest) -> list[tuple[int, str]]:
    """Return the headings of the page with their levels, from top to bottom."""
    found: list[tuple[int, str]] = []
    for element in at.main:
        if element.type in ("html", "markdown"):
            html = element.proto.body
            marked = re.findall(r"<h(\d)[^>]*>(.*?)</h\1>", html)
            found += [(int(level), unescape(words)) for level, words in marked]
    return found


def heads(at: AppTest) -> dict[str, str]:
    """Return the headings of the parts of a page by their anchors, from top to bottom."""
    found = (head for html in pieces(at) for head in _HEAD.findall(html))
    return {anchor: unescape(words) for anchor, words in found}


def labels_of_folds(at: AppTest) -> list[str]:
    """Return what stands on the folds of a page, open or not."""
    live = [unescaped(part.label) for part in at.expander]
    return [*live, *(unescape(one) for html in pieces(at) for one in _LABEL.findall(html))]


def said_around(at: AppTest) -> list[tuple[str, ...]]:
    """Return what is said around each figure, from top to bottom: title, subtitle, source."""
    html = "".join(element.proto.body for element in at.get("html"))
    parts = [
        [unescape(words) for words in re.findall(rf'class="figure-{part}"[^>]*>(.*?)</', html)]
        for part in ("title", "subtitle", "source")
    ]
    return list(zip(*parts, strict=True))


def controls(at: AppTest) -> dict[str, Any]:
    """Return the controls of the page by their names in the address, those of a scenario aside."""
    boxes = [box for box in at.selectbox if box.key not in FOUND_BY_TYPING]
    widgets = [*at.get("button_group"), *at.toggle, *boxes]
    marked = {widget.key: widget for widget in widgets if widget.key.startswith(MARK)}
    return {key.removeprefix(MARK): widget for key, widget in marked.items()}


def text(at: AppTest) -> str:
    """Return all sentences of the page, without the marks by which Markdown leaves them alone."""
    told = [*at.caption, *at.error, *at.code]
    said = [unescaped(str(element.value)) for element in told]
    return "\n".join([*titles(at), *said, *map(read, pieces(at))])


def titles(at: AppTest) -> list[str]:
    """Return the title of a page, as often as it stands there."""
    written = "".join(element.proto.body for element in at.get("html"))
    return [unescape(title) for title in re.findall("<h1>(.*?)</h1>", written)]


def pieces(at: AppTest) -> list[str]:
    """Return the blocks of the page that nobody can click, as HTML, from top to bottom."""
    found = [
        str(element.value) if element.type == "markdown" else element.proto.body
        for element in at.main
        if element.type in ("markdown", "html")
    ]
    # The first of them stands with the head of the page.
    return [blocks[0] for html in found if (blocks := _PIECE.search(html))]


def verbatim(at: AppTest) -> list[str]:
    """Return the texts of the page that are there to be copied, from top to bottom."""
    return [unescape(text) for html in pieces(at) for text in _PRE.findall(html)]


def read(html: str) -> str:
    """Return what a reader sees of HTML, a line for each of its parts.

    >>> read("<p>a &lt; <b>b</b></p><p>c</p>")
    'a < b\\nc'
    """
    lines = unescape(_TAG.sub("", _ENDS.sub("\n", html))).split("\n")
    return "\n".join(line.strip() for line in lines if line.strip())


def tables(at: AppTest) -> list[list[list[str]]]:
    """Return the printed tables, cell by cell, headings first and nothing set bold."""
    return [
        [[read(cell) for cell in _CELL.findall(row)] for row in _ROW.findall(table)]
        for html in pieces(at)
        for table in _TABLE.findall(html)
    ]


def unescaped(markdown: str) -> str:
    """Return what a reader sees of a text in which every mark is escaped.

    >>> unescaped("1 \\\\| 2")
    '1 | 2'
    """
    return re.sub(r"\\([^\w\s]|_)", r"\1", markdown).replace(JOINER, "")
