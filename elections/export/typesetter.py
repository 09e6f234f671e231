"""The program that makes PNG and PDF, within this process or in one of its own.

What it needed for a document it keeps for the next ten, tens of megabytes of a long one. A single
picture is made within the process; a report asks a ``Typesetter``, whose memory ends with it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import IO, Any, Literal

TYPEFACE = Path(__file__).resolve().parents[1] / "charts/font"
# So many documents after the last that needed it the program lets go of what it kept; in a process
# of its own it is made to each time a few are done.
KEPT, AT_ONCE = 10, 3
# What is large goes back to the system as soon as it is no longer used (glibc, mallopt(3)): else
# now and then some 25 MB more are held.
GIVEN_BACK = {"MALLOC_MMAP_THRESHOLD_": "131072", "MALLOC_TRIM_THRESHOLD_": "131072"}
NICE = 10
# What the program warns of where a document did not come to rest; it makes it all the same.
UNSETTLED = "did not converge"


class TypesettingError(RuntimeError):
    """A document could not be made; the text says why."""


# A way to have a document made: ``compiled``, or a ``Typesetter``, which takes and gives the same.
Typeset = Callable[..., list[bytes]]


def compiled(
    document: str | Path,
    inputs: Mapping[str, str],
    *,
    form: Literal["png", "pdf"],
    dots: float = 96,
    standards: Sequence[str] = (),
    foreign: bool = False,
    formulas: bool = False,
    timestamp: int = 0,
) -> list[bytes]:
    """Return a document as PDF, or each of its pages as PNG, with so many dots to an inch.

    ``document`` is its text as the program reads it, or the file of it, ``inputs`` what the text
    asks for by name.
    For ``foreign`` letters the typefaces of the computer are asked too, for ``formulas`` those
    that the program brings. ``timestamp`` is when a PDF says that it was made, in seconds since
    1970. ``TypesettingError`` where it cannot be made, or where numbers of pages in it would be
    wrong, since each attempt to find them moved what they count.

    >>> [page[1:4] for page in compiled("A page.", {}, form="png")]
    [b'PNG']
    """
    import typst

    of_form: dict[str, Any] = (
        {"ppi": dots}
        if form == "png"
        else {"pdf_standards": list(standards), "timestamp": timestamp}
    )
    pages: bytes | list[bytes]
    try:
        pages, warnings = typst.compile_with_warnings(
            document if isinstance(document, Path) else document.encode(),
            format=form,
            font_paths=_fonts(foreign=foreign, formulas=formulas),
            sys_inputs=dict(inputs),
            **of_form,
        )
    except typst.TypstError as error:
        raise TypesettingError(str(error)) from error
    for warning in warnings:
        if UNSETTLED in warning.message:
            raise TypesettingError(warning.message)
    return [pages] if isinstance(pages, bytes) else pages


@cache
def _fonts(*, foreign: bool, formulas: bool) -> Any:
    import typst

    return typst.Fonts(
        include_system_fonts=foreign, include_embedded_fonts=formulas, font_paths=[str(TYPEFACE)]
    )


class Typesetter:
    """A process that makes documents, started with the first and ended with the ``with`` block.

    >>> with Typesetter() as typeset:
    ...     [page[1:4] for page in typeset("A page.", {}, form="png")]
    [b'PNG']
    """

    def __init__(self) -> None:
        """Start nothing yet."""
        self._process: subprocess.Popen[bytes] | None = None

    def __call__(
        self, document: str | Path, inputs: Mapping[str, str], **options: Any
    ) -> list[bytes]:
        """Return a document as ``compiled`` does."""
        process = self.start()
        into, out = process.stdin, process.stdout
        assert into is not None
        assert out is not None
        try:
            kind = "file" if isinstance(document, Path) else "document"
            _send(into, {kind: str(document), "inputs": dict(inputs), **options})
            answer = json.loads(out.readline())
            if "fault" in answer:
                raise TypesettingError(answer["fault"])
            return [out.read(size) for size in answer["sizes"]]
        except (BrokenPipeError, json.JSONDecodeError) as error:
            code = process.wait()
            raise TypesettingError(f"the process that made it ended with {code}") from error

    def start(self) -> subprocess.Popen[bytes]:
        """Start the process if it has not begun, and return it."""
        if self._process is None:
            # By its file: it loads nothing of the library, and nothing that lies beside it.
            self._process = subprocess.Popen(
                [sys.executable, "-P", __file__],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=os.environ | GIVEN_BACK,
            )
        return self._process

    def __enter__(self) -> Typesetter:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


def _send(into: IO[bytes], head: Mapping[str, Any], *bodies: bytes) -> None:
    into.write(json.dumps(head).encode() + b"\n")
    for body in bodies:
        into.write(body)
    into.flush()


def _serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Make what is asked for until nobody asks any more."""
    with suppress(ImportError):
        import typst  # noqa: F401
    # Who waits for a page comes before who waits for a report.
    if hasattr(os, "nice"):
        os.nice(NICE)
    for number, line in enumerate(requests, start=1):
        try:
            request = json.loads(line)
            if "file" in request:
                request["document"] = Path(request.pop("file"))
            pages = compiled(**request)
        except TypesettingError as error:
            _send(answers, {"fault": str(error)})
            continue
        _send(answers, {"sizes": [*map(len, pages)]}, *pages)
        if number % AT_ONCE == 0:
            for _ in range(KEPT + 1):
                compiled("", {}, form="png", dots=1)


if __name__ == "__main__":
    _serve(sys.stdin.buffer, sys.stdout.buffer)
