"""The page that a browser is sent first: Streamlit's own, with a view and its marks set into it."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import elections
from elections.writers.look import look

# What draws charts, by the file it was made of.
DRAWS = "elements/PlotlyChart/PlotlyChart.tsx"
# What every page consists of: a browser would else learn of these scripts only from the first
# answer of the dashboard.
PARTS = (
    DRAWS,
    "elements/Html/Html.tsx",
    "widgets/BidiComponent/BidiComponent.tsx",
    "widgets/ButtonGroup/ButtonGroup.tsx",
    "widgets/Checkbox/Checkbox.tsx",
)
VIEW = Path(__file__).parent / "view"
# The icon of the site of files.
PICTURE = Path(elections.__file__).parent / "site" / "assets" / "icon.svg"
_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)
_NO_SCRIPT = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)
_LANGUAGE = re.compile(r'<html lang="[^"]*">')
_ICON = re.compile(r'<link rel="shortcut icon"[^>]*>')
_FONT = re.compile(r'href="\./(static/media/[^"]+\.woff2)"')
# The sheet is for what comes later: what stands before it has styles of its own.
_SHEET = re.compile(r'<link rel="stylesheet"([^>]*)>')
_LATER = r"""<link rel="stylesheet" media="print" onload="this.media='all'"\1>"""
_ROOT = '<div id="root"></div>'


@cache
def folder() -> Path:
    """Return where the files of the interface lie."""
    package = find_spec("streamlit")
    if package is None or not package.submodule_search_locations:
        raise FileNotFoundError("the interface is not installed")
    return Path(package.submodule_search_locations[0]) / "static"


@cache
def plain() -> str:
    """Return the page as Streamlit sends it, with the scripts of every page asked for at once.

    One that does not arrive is asked for once more, and the one that draws is made ready while
    there is nothing to do. The page knows where its server is: below its own path it would else
    ask first, and wait before it asks anew. It has its looks, and prints as a document.
    """
    page = (folder() / "index.html").read_text("utf-8")
    links = "\n".join(
        f'    <link rel="modulepreload" crossorigin href="./{script}">'
        for script in scripts(PARTS)
        if f"./{script}" not in page
    )
    drawing, sheet = json.dumps(_script(DRAWS)), json.dumps(file_text("sheet.css"))
    constants = f"const drawing = {drawing}, sheet = {sheet};"
    code = "".join(map(file_text, ("server.js", "again.js", "ready.js", "print.js")))
    script = f"<script>{{{constants}{code}}}</script>"
    return page.replace("</head>", f"    {script}\n{look()}\n{links}\n  </head>", 1)


def _script(part: str) -> str:
    """Return the address of the script of a part; none where another version has no such part."""
    scripts = (script["file"] for name, script in _manifest().items() if name.endswith(part))
    return next((f"./{file}" for file in scripts), "")


@cache
def scripts(parts: Iterable[str]) -> tuple[str, ...]:
    """Return the scripts of some parts, with all that each of them needs; none is unknown.

    A part that another version has under another name is left out: it is asked for later then.
    """
    named = {name.rpartition("/components/")[2]: name for name in _manifest()}
    files: dict[str, str] = {}
    waiting = [named[part] for part in parts if part in named]
    while waiting:
        name = waiting.pop()
        if name not in files:
            files[name] = _manifest()[name]["file"]
            waiting += _manifest()[name].get("imports", [])
    return tuple(sorted(file for file in files.values() if file.endswith(".js")))


@cache
def _manifest() -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads((folder() / "manifest.json").read_text("utf-8"))
    return manifest


@cache
def file_text(name: str) -> str:
    """Return a style sheet or a script that is written into pages."""
    return (VIEW / name).read_text("utf-8")


@cache
def font() -> str:
    """Return the address of the typeface below that of the front page."""
    link = _FONT.search(plain())
    return link[1] if link else ""


@cache
def icon() -> str:
    """Return the icon of the page, which stands in its own address.

    >>> icon().startswith("data:image/svg+xml;base64,")
    True
    """
    return f"data:image/svg+xml;base64,{b64encode(PICTURE.read_bytes()).decode('ascii')}"


def in_language(language: str) -> str:
    """Return the page of :func:`plain`, in a language.

    >>> '<html lang="kk">' in in_language("kk")
    True
    """
    return _LANGUAGE.sub(f'<html lang="{language}">', plain(), count=1)


def with_view(*, language: str, head: str, before: str, after: str) -> str:
    """Return the page with its language, what describes it, and what stands around its root.

    >>> page = with_view(language="kk", head="<title>A</title>", before="<p>B</p>", after="")
    >>> '<html lang="kk">' in page, page.count("<title>"), "<p>B</p><div id" in page
    (True, 1, True)
    """
    page = in_language(language)
    page = _NO_SCRIPT.sub("", page)
    if before:
        page = _SHEET.sub(_LATER, page)
    page = _ICON.sub(f'<link rel="icon" href="{icon()}">', page, count=1)
    page = _TITLE.sub(lambda _: head, page, count=1)
    return page.replace(_ROOT, f"{before}{_ROOT}{after}", 1)
