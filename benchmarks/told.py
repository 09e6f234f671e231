"""The last figures of each command, in ``docs/promises.md``: a marked block, written by itself."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from elections import __version__

PAGE = Path(__file__).resolve().parents[1] / "docs" / "promises.md"
# What the option ``--write`` of a command is for.
WRITE = "put the figures into docs/promises.md, in the place of those of the last time"


def today() -> str:
    """Return the day on which something is measured."""
    return datetime.now(UTC).date().isoformat()


def write(task: str, figures: str, page: Path = PAGE) -> None:
    """Put the figures of ``python3 run.py TASK`` in the place of its last ones, else at the end.

    They are shown as printed, with the day and the version of the code.
    """
    begins, ends = f"<!-- figures of {task} -->", f"<!-- end of {task} -->"
    block = (
        f"{begins}\n### `python3 run.py {task}`, {today()}, version {__version__}\n\n"
        f"```text\n{figures.strip()}\n```\n{ends}\n"
    )
    text = page.read_text("utf-8")
    before, found, rest = text.partition(begins)
    after = rest.partition(f"{ends}\n")[2] if found else ""
    page.write_text(f"{before if found else before.rstrip() + chr(10) * 2}{block}{after}", "utf-8")


def told(page: Path = PAGE) -> dict[str, str]:
    """Return the figures that stand in the page, by their tasks."""
    text = page.read_text("utf-8")
    return dict(re.findall(r"<!-- figures of ([\w-]+) -->\n(.*?)<!-- end of \1 -->", text, re.S))
