"""Measure: the what-if fragment beside bare ones, and the sweep over all thresholds.

A bare fragment is one fragment that does nothing but hand ready-made figures to
``st.plotly_chart``. The what-if fragment computes and draws two figures anew, so the bare
fragment that decides draws the same two, ready-made and as Plotly itself puts figures
together: a measure in which nothing of the project's own counts. Beside it stand, and decide
nothing: both, and the first alone, as figures of the project's own class, which are sent
faster; and one figure in the full block in which the pages show theirs.
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
from elections.package.loading import ElectionData, default_folder, load
from elections.package.schema import Rule
from elections.results import elections_shown
from elections.scenarios import THRESHOLDS, contest, last_seat, sweep

RERUNS = 60
MOST = 2.0
RULES = get_args(Rule)
BLINK = 100.0
BARE = {
    "one": "bare fragment, one ready-made figure",
    "two": "bare fragment, two ready-made figures",
    "two-plotly": "bare fragment, the two as Plotly's own",
    "block": "one ready-made figure in its full block",
}
DECIDES = "two-plotly"
Change = Callable[[Any], None]


def main() -> int:
    """Print what was measured; 1 where the fragment takes more than twice the bare one."""
    logging.disable(logging.WARNING)
    data = load(default_folder())
    election = str(elections_shown(data, after=False)["election_id"].iloc[-1])
    print(f"Python {platform.python_version()}, {RERUNS} reruns each in turn, medians.")
    print(f"Election {election}: {contest(data, election).law.seats} list seats.\n")
    ratios = [_fragments(election, name, changes) for name, changes in _cases(data, election)]
    _sweep(data, election)
    print(f"\nThe what-if fragment, at most {MOST:.0f} times:")
    for part, said in BARE.items():
        worst = max(found[part] for found in ratios)
        mark = "decides: " if part == DECIDES else ""
        print(f"  {said:<44} {mark}{'yes' if worst <= MOST else 'no'}, {worst:.2f}")
    return 0 if max(found[DECIDES] for found in ratios) <= MOST else 1


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


def _fragments(election: str, name: str, changes: Iterator[Change]) -> dict[str, float]:
    """Print the times of all fragments; return the what-if fragment's over each bare one's."""
    bare = {part: Fragment(part, election) for part in BARE}
    whole = Fragment("what-if", election)
    taken: dict[str, list[float]] = {part: [] for part in bare}
    own: list[float] = []
    for _ in range(RERUNS):
        for part, fragment in bare.items():
            taken[part].append(fragment.rerun())
        own.append(whole.rerun(next(changes)))
    median = statistics.median(own)
    ratios = {part: median / statistics.median(times) for part, times in taken.items()}
    print(f"{name}:")
    print(f"  {'what-if fragment, a new scenario each time':<44} {median:7.1f} ms")
    for part, said in BARE.items():
        print(f"  {said:<44} {statistics.median(taken[part]):7.1f} ms  {ratios[part]:.2f}")
    return ratios


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
