"""Measure: the what-if fragment beside a bare one, and the sweep over all thresholds.

The bare fragment shows one ready-made figure in the block in which every figure of the pages
stands. The what-if fragment computes and draws two figures anew; what stands under them is
made once it is opened. The chart of the ready-made figure without its block is measured too.
"""

from __future__ import annotations

import logging
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any, get_args

from benchmarks.timing import Fragment
from elections.load import ElectionData, default_folder, load
from elections.scenarios import THRESHOLDS, contest, last_seat, sweep
from elections.schema import Rule
from elections.tables import elections_shown

RERUNS = 60
MOST = 2.0
RULES = get_args(Rule)
BLINK = 100.0
Change = Callable[[Any], None]


def main() -> int:
    """Print what was measured; 1 where the fragment takes more than twice the bare block.

    What it takes beside the chart alone is told as well, and decides nothing.
    """
    logging.disable(logging.WARNING)
    data = load(default_folder())
    election = str(elections_shown(data, after=False)["election_id"].iloc[-1])
    print(f"Python {platform.python_version()}, {RERUNS} reruns each in turn, medians.")
    print(f"Election {election}: {contest(data, election).law.seats} list seats.\n")
    ratios = [_fragments(election, name, changes) for name, changes in _cases(data, election)]
    _sweep(data, election)
    blocks, charts = zip(*ratios, strict=True)
    print()
    print(f"At most {MOST:.0f} times the bare fragment with its block: {_answer(max(blocks))}")
    print(f"At most {MOST:.0f} times the chart alone, without a block:  {_answer(max(charts))}")
    return 0 if max(blocks) <= MOST else 1


def _answer(ratio: float) -> str:
    return f"{'yes' if ratio <= MOST else 'no'}, {ratio:.2f} times."


def _cases(data: ElectionData, election: str) -> Iterator[tuple[str, Iterator[Change]]]:
    """Yield what a reader may do, each as changes that never come twice."""
    law = contest(data, election).law
    thresholds = (number for number in THRESHOLDS if number != law.threshold)
    yield "threshold moved", (_set(threshold=number / 10) for number in thresholds)
    many = product(range(1, 100, 7), RULES, ("valid_votes", "ballots_cast"))
    yield (
        "all controls changed",
        (
            _set(
                threshold=number / 10,
                rule=rule,
                threshold_of=base,
                list_seats=law.seats + number % 9,
                runner=bool(number % 2),
            )
            for number, rule, base in many
        ),
    )


def _set(**values: object) -> Change:
    def change(state: Any) -> None:
        for key, value in values.items():
            state[f"what-{key}"] = value

    return change


def _fragments(election: str, name: str, changes: Iterator[Change]) -> tuple[float, float]:
    """Print and return the fragment's time over that of the block, and of the chart alone."""
    parts = {part: Fragment(part, election) for part in ("chart", "block", "what-if")}
    taken: dict[str, list[float]] = {part: [] for part in parts}
    for _ in range(RERUNS):
        taken["chart"].append(parts["chart"].rerun())
        taken["block"].append(parts["block"].rerun())
        taken["what-if"].append(parts["what-if"].rerun(next(changes)))
    chart, block, own = (statistics.median(times) for times in taken.values())
    print(f"{name}:")
    print(f"  what-if fragment, a new scenario each time      {own:7.1f} ms")
    print(f"  bare fragment, a ready-made figure in its block {block:7.1f} ms   {own / block:.2f}")
    print(f"  the chart of that figure alone, no block        {chart:7.1f} ms   {own / chart:.2f}")
    return own / block, own / chart


def _sweep(data: ElectionData, election: str) -> None:
    own = contest(data, election)
    rows = len(sweep(own, own.law))
    count = f"{len(THRESHOLDS)} thresholds, {len(RULES)} rules, {rows} rows"
    print(
        f"\nsweep, {count}:  {_median(lambda: sweep(own, own.law)):.1f} ms (a blink: {BLINK:.0f})"
    )
    print(f"votes to the last seat:  {_median(lambda: last_seat(own, own.law)):.1f} ms")


def _median(call: Callable[[], object]) -> float:
    times = []
    for _ in range(RERUNS):
        began = time.perf_counter()
        call()
        times.append(time.perf_counter() - began)
    return statistics.median(times) * 1000


if __name__ == "__main__":
    sys.exit(main())
