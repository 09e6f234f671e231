"""Every figure of a report as files, in folders that say what they hold."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from importlib.util import find_spec
from zipfile import ZipFile

from elections.export import Look, entry, figure_file, file_name
from elections.figures import Drawing
from elections.reports.content import BLOCKS_DONE, Chapter, Content

README, ABOUT = "README.txt", "about.txt"
# What needs no further package; a picture of dots does.
PLAIN = ("svg", "csv")
KINDS = (*PLAIN, "png")
_UNSAFE = re.compile(r"[^a-z0-9]+")
MOST_LETTERS = 40


def archive(content: Content) -> bytes:
    """Return a zip with each figure as picture and as table, and what is said of it.

    >>> from elections.package import load
    >>> from elections.reports.plan import plan
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> made = archive(Content(plan(data, words, "own", parts=["votes.turnout"]), data, words))
    >>> with ZipFile(io.BytesIO(made)) as found:
    ...     found.namelist()[:2]
    ['README.txt', '1-votes/1-turnout/about.txt']
    """
    out = io.BytesIO()
    with ZipFile(out, "w") as packed:
        packed.writestr(entry(README), _readme(content).encode("utf-8"))
        for name, body in _files(content):
            packed.writestr(entry(name), body)
    content.progress(1.0)
    return out.getvalue()


def _files(content: Content) -> Iterator[tuple[str, bytes]]:
    every = list(_folders(content))
    look = Look(address=content.report.address)
    for number, (folder, drawing) in enumerate(every):
        content.progress(BLOCKS_DONE + (1 - BLOCKS_DONE) * number / len(every))
        yield f"{folder}/{ABOUT}", _about(content, drawing).encode("utf-8")
        for kind in KINDS if find_spec("typst") else PLAIN:
            name = file_name(drawing, content.data, content.words, kind)
            body = figure_file(
                drawing, kind, content.data, content.words, look, typeset=content.typeset
            )
            yield f"{folder}/{name}", body


def _folders(content: Content) -> Iterator[tuple[str, Drawing]]:
    """Yield the folder of each figure: the chapter, then its place in it and its name."""
    numbers = {chapter.anchor: number for number, chapter in enumerate(content.chapters, start=1)}
    placed: dict[str, int] = {}
    for chapter, block in content.figures:
        placed[chapter.anchor] = placed.get(chapter.anchor, 0) + 1
        outer = _folder(numbers[chapter.anchor], chapter.name)
        inner = _folder(placed[chapter.anchor], block.name)
        yield f"{outer}/{inner}", content.drawing(block)


def _folder(number: int, name: str) -> str:
    plain = _UNSAFE.sub("-", name.casefold()).strip("-")[:MOST_LETTERS].strip("-")
    return f"{number}-{plain}" if plain else str(number)


def _readme(content: Content) -> str:
    words = content.words
    lines = [content.report.title, content.kicker, "", words.say("report-archive"), ""]
    chapters: dict[str, Chapter] = {chapter.anchor: chapter for chapter in content.chapters}
    shown = ""
    for (chapter, _), (folder, drawing) in zip(content.figures, _folders(content), strict=True):
        if chapter.anchor != shown:
            shown = chapter.anchor
            lines += [chapters[shown].title]
        lines += [f"  {folder}/", f"    {drawing.captions.title}"]
    lines += ["", f"{words.say('report-cite')}: {content.cited}", content.dated]
    return "\n".join(lines) + "\n"


def _about(content: Content, drawing: Drawing) -> str:
    captions, say = drawing.captions, content.words.say
    sources = (f"  {one.line}" for one in content.sources_behind(drawing))
    said = [captions.title, captions.subtitle, captions.source, "", captions.alternative, ""]
    return "\n".join([*said, f"{say('report-sources')}:", *sources, ""])
