"""A report as a file of any kind: the same bytes from the page, the shell and an address."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from importlib.util import find_spec

from elections.export.typesetter import Typesetter
from elections.package import ElectionData
from elections.reports.content import Content, Progress, unseen
from elections.reports.plan import Report
from elections.reports.turn import turn
from elections.text import Words

# For so many seconds a report waits for its turn.
PATIENCE = 120.0


@dataclass(frozen=True)
class Kind:
    """A kind of file: its media type, the module that writes it, the package that this needs.

    The module of the ``writer`` has a function of its name; it is read once it is needed.
    ``typesets`` is whether it makes documents or pictures of dots.
    """

    media_type: str
    writer: str
    package: str = ""
    installed_as: str = ""
    typesets: bool = False

    @cached_property
    def missing(self) -> str:
        """The name under which to install what is missing; '' where all is there."""
        return "" if not self.package or find_spec(self.package) else self.installed_as

    def write(self, content: Content) -> bytes:
        """Write a report."""
        module = import_module(f"elections.reports.{self.writer}")
        write: Callable[[Content], bytes] = getattr(module, self.writer)
        return write(content)


KINDS: Mapping[str, Kind] = {
    "pdf": Kind("application/pdf", "pdf", "typst", "typst", typesets=True),
    "pptx": Kind(
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "slides",
        "pptx",
        "python-pptx",
        typesets=True,
    ),
    "html": Kind("text/html; charset=utf-8", "html"),
    "zip": Kind("application/zip", "archive", typesets=True),
}


def report_file(
    report: Report,
    ending: str,
    data: ElectionData,
    words: Words,
    progress: Progress = unseen,
    *,
    patience: float = PATIENCE,
) -> bytes:
    """Return a report as a file of the kind that an ending names; one at a time.

    ``ValueError`` for an ending that there is not, ``ModuleNotFoundError`` where a package that it
    needs is not installed, ``BusyError`` where another is being made for longer than ``patience``.

    >>> from elections.package import load
    >>> from elections.reports.plan import plan
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> report = plan(data, words, "own", parts=["votes.turnout"])
    >>> report_file(report, "zip", data, words)[:2]
    b'PK'
    """
    kind = kind_of(ending)
    if kind.missing:
        needed = f"a report as {ending} needs {kind.missing}: pip install {kind.missing}"
        raise ModuleNotFoundError(needed)
    with turn(patience), Typesetter() as typeset:
        if kind.typesets:
            # It gets ready while the blocks are made.
            typeset.start()
        file = kind.write(Content(report, data, words, progress, typeset))
    progress(1.0)
    return file


def report_preview(
    report: Report, data: ElectionData, words: Words, *, patience: float = PATIENCE
) -> tuple[bytes, ...]:
    """Return the first pages of a report as PNG; none where what draws them is not installed.

    ``BusyError`` where another is being made for longer than ``patience``.

    >>> from elections.package import load
    >>> from elections.reports.plan import plan
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> report = plan(data, words, "own", parts=["votes.turnout"])
    >>> [page[1:4] for page in report_preview(report, data, words)]
    [b'PNG']
    """
    if KINDS["pdf"].missing:
        return ()
    from elections.reports.pdf import preview

    with turn(patience), Typesetter() as typeset:
        return preview(report, data, words, typeset)


def kind_of(ending: str) -> Kind:
    """Return the kind of file that an ending names; ``ValueError`` where there is none.

    >>> kind_of("zip").media_type
    'application/zip'
    """
    if ending not in KINDS:
        raise ValueError(f"no report .{ending}: expected one of {', '.join(KINDS)}")
    return KINDS[ending]
