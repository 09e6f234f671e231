"""Measure every page beside a bare one that shows the same figures, ready-made.

What is measured, each for the page and for the bare one in turn, as medians:

- script: the script of a run that changes nothing, and of one that changes one choice;
- readers: runs per second with eight readers, each a session over its own connection;
- browser: from an address until all in sight is as it stays, from a reload until nothing on the
  page changes any more, and from a click to the repainted page, in Chromium;
- picture: until a new reader sees the first picture, at 20 Mbit/s and 40 ms;
- site: until a new reader sees anything of a page of the site, on the same line;
- memory: what a session adds to what the server holds;
- start: from the start of the server to the first drawn chart, beside a page with that chart;
- crowd: how many clicks a second, of 1 to 200 readers, until one in 20 takes over a second;
- come-and-go: what the server holds after 200 readers came and went, beside early in that time;
- day: what the server holds after 12,000 clicks on all pages, beside after 2,000;
- doors: 50 requests at once for figures, data and embeds, beside one after another;
- report: the slowest click in 20 while reports are made, beside without.

The bare page is one title and the same figures, tables and pictures, put together before by the
classes of Plotly and pandas. What is found is kept in ``build/bench``, and ``--write`` tells the
last of each measure and page. Exit status 1 where a goal is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from benchmarks import many, parts, told
from benchmarks.findings import MEASURES, Finding, Kept, summary
from benchmarks.server import ROOT
from ui.page import PAGES

PARTS = {
    "script": parts.script,
    "readers": parts.readers,
    "browser": parts.browser,
    "picture": parts.picture,
    "site": parts.site,
    "memory": parts.memory,
    "start": parts.start,
    "crowd": many.crowd,
    "come-and-go": many.come_and_go,
    "day": many.day,
    "doors": many.doors,
    "report": many.report,
}


def main(arguments: Sequence[str]) -> int:
    """Print what was measured; 1 where a goal is missed."""
    options = parse(arguments)
    findings: list[Finding] = []
    kept = Kept(ROOT / "build" / "bench" / "found.jsonl")
    with tempfile.TemporaryDirectory() as folder:
        bench = parts.Bench(Path(folder), options.page, options.repeats, options.minutes)
        asyncio.run(parts.take_figures(bench))
        for name in options.part:
            print(f"\n{name}", flush=True)
            for finding in PARTS[name](bench):
                print(f"  {finding}", flush=True)
                findings.append(finding)
                kept.add(finding)
    print(f"\n{summary(findings)}")
    if options.write:
        told.write("bench", kept.told())
    return 1 if any(finding.missed for finding in findings) else 0


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the pages, the parts and how often each is repeated."""
    goals = "\n".join(f"  {name:10}{measure.title}" for name, measure in MEASURES.items())
    parser = argparse.ArgumentParser(
        prog="python3 run.py bench",
        description=__doc__,
        epilog=f"Measures:\n{goals}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--page", type=_among(PAGES), default=list(PAGES), help=", ".join(PAGES))
    parser.add_argument("--part", type=_among(PARTS), default=list(PARTS), help=", ".join(PARTS))
    parser.add_argument("--repeats", type=int, default=1, help="times the usual repeats")
    parser.add_argument("--minutes", type=int, default=10, help="so long readers come and go")
    parser.add_argument("--write", action="store_true", help=told.WRITE)
    return parser.parse_args(arguments)


def _among(known: Iterable[str]) -> Callable[[str], list[str]]:
    def names(text: str) -> list[str]:
        """Return the names between the commas, all of them known."""
        chosen = text.split(",")
        if unknown := [name for name in chosen if name not in known]:
            raise argparse.ArgumentTypeError(f"{', '.join(unknown)}: not one of {', '.join(known)}")
        return chosen

    return names


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
