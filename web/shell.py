"""The page that a browser is sent first: Streamlit's own, with a view and its marks set into it."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import elections

# What every page consists of, by the file it was made of: a browser would else learn of these
# scripts only from the first answer of the dashboard.
PARTS = (
    "elements/Html/Html.tsx",
    "elements/PlotlyChart/PlotlyChart.tsx",
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
    found = find_spec("streamlit")
    if found is None or not found.submodule_search_locations:
        raise FileNotFoundError("the interface is not installed")
    return Path(found.submodule_search_locations[0]) / "static"


@cache
def plain() -> str:
    """Return the page as Streamlit sends it, with the scripts of every page asked for at once.

    One that does not arrive is asked for once more. And it knows where its server is: below the
    path of the page itself it would else ask first, and wait before it asks anew.
    """
    page = (folder() / "index.html").read_text("utf-8")
    links = "\n".join(
        f'    <link rel="modulepreload" crossorigin href="./{script}">'
        for script in scripts(PARTS)
        if f"./{script}" not in page
    )
    first = "".join((VIEW / name).read_text("utf-8") for name in ("server.js", "again.js"))
    return page.replace("</head>", f"    <script>{first}</script>\n{links}\n  </head>", 1)


@cache
def scripts(parts: Iterable[str]) -> tuple[str, ...]:
    """Return the scripts of some parts, with all that each of them needs; none is unknown.

    A part that another version has under another name is left out: it is asked for later then.
    """
    manifest = json.loads((folder() / "manifest.json").read_text("utf-8"))
    named = {name.rpartition("/components/")[2]: name for name in manifest}
    found: dict[str, str] = {}
    waiting = [named[part] for part in parts if part in named]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = manifest[name]["file"]
            waiting += manifest[name].get("imports", [])
    return tuple(sorted(file for file in found.values() if file.endswith(".js")))


@cache
def font() -> str:
    """Return the address of the typeface below that of the front page."""
    found = _FONT.search(plain())
    return found[1] if found else ""


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
