"""Every figure of a report as files, in folders that say what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import groupby

from elections.export import Look, figure_file, file_name, zipped
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

    >>> import io, zipfile
    >>> from elections.package import load
    >>> from elections.reports.plan import plan
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> file = archive(Content(plan(data, words, "own", parts=["votes.turnout"]), data, words))
    >>> with zipfile.ZipFile(io.BytesIO(file)) as packed:
    ...     packed.namelist()[:2]
    ['README.txt', '1-votes/1-turnout/about.txt']
    """
    file = zipped(_files(content))
    content.progress(1.0)
    return file


def _files(content: Content) -> Iterator[tuple[str, bytes]]:
    yield README, _readme(content).encode("utf-8")
    folders = list(_folders(content))
    look = Look(address=content.report.address)
    for number, (_, folder, drawing) in enumerate(folders):
        content.progress(BLOCKS_DONE + (1 - BLOCKS_DONE) * number / len(folders))
        yield f"{folder}/{ABOUT}", _about(content, drawing).encode("utf-8")
        for kind in KINDS if find_spec("typst") else PLAIN:
            name = file_name(drawing, content.data, content.words, kind)
            body = figure_file(
                drawing, kind, content.data, content.words, look, typeset=content.typeset
            )
            yield f"{folder}/{name}", body


def _folders(content: Content) -> Iterator[tuple[Chapter, str, Drawing]]:
    """Yield each figure with its folder: that of the chapter, then its place in it and its name."""
    for number, chapter in enumerate(content.chapters, start=1):
        outer = _folder(number, chapter.name)
        for place, block in enumerate(chapter.figures, start=1):
            yield chapter, f"{outer}/{_folder(place, block.name)}", content.drawing(block)


def _folder(number: int, name: str) -> str:
    plain = _UNSAFE.sub("-", name.casefold()).strip("-")[:MOST_LETTERS].strip("-")
    return f"{number}-{plain}" if plain else str(number)


def _readme(content: Content) -> str:
    words = content.words
    lines = [content.report.title, content.kicker, "", words.say("report-archive"), ""]
    for chapter, figures in groupby(_folders(content), lambda figure: figure[0]):
        lines.append(chapter.title)
        for _, folder, drawing in figures:
            lines += [f"  {folder}/", f"    {drawing.captions.title}"]
    lines += ["", f"{words.say('report-cite')}: {content.cited}", content.dated]
    return "\n".join(lines) + "\n"


def _about(content: Content, drawing: Drawing) -> str:
    captions, say = drawing.captions, content.words.say
    sources = (f"  {source.line}" for source in content.sources_behind(drawing))
    lines = [captions.title, captions.subtitle, captions.source, "", captions.alternative, ""]
    return "\n".join([*lines, f"{say('report-sources')}:", *sources, ""])
