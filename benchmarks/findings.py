"""The measures with their goals, and what was found, as lines and as a table."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from benchmarks.told import today

# The pages that readers see most; the others hold far more beside their figures.
FIRST = ("overview", "seats", "votes")


@dataclass(frozen=True)
class Measure:
    """What is measured, in which unit, and its goal: the page's value over the bare one's.

    ``goals`` gives the limit of a page; the limit under "" is that of every other page.
    """

    title: str
    unit: str
    goals: dict[str, float]
    more_is_better: bool = False

    def goal(self, page: str) -> float | None:
        """Return the limit for a page; None where nothing is demanded."""
        return self.goals.get(page, self.goals.get(""))

    def met(self, page: str, ratio: float) -> bool:
        """Say whether a ratio is within the limit for a page."""
        goal = self.goal(page)
        if goal is None:
            return True
        return ratio >= goal if self.more_is_better else ratio <= goal


MEASURES = {
    "unchanged": Measure(
        "script of a run that changes nothing", "ms", dict.fromkeys(FIRST, 1.25) | {"": 2.0}
    ),
    "changed": Measure("script of a run that changes one choice", "ms", {"rules": 2.0}),
    "runs": Measure(
        "runs per second with 8 readers",
        "/s",
        dict.fromkeys(FIRST, 0.8) | {"": 0.5},
        more_is_better=True,
    ),
    "seen": Measure("from an address until the screen looks as last", "ms", {"": 0.5}),
    "still": Measure("from a reload to stillness", "ms", {"consolidation": 1.5, "": 1.25}),
    "repaint": Measure("from a click to the repainted page", "ms", {}),
    "picture": Measure("from an address to the first picture, slow line", "ms", {"": 0.25}),
    "paint": Measure("from an address of the site to its first paint", "ms", {"": 1 / 3}),
    "memory": Measure("memory per session", "kB", {}),
    "start": Measure("from the start of the server to the first chart", "ms", {"": 1.5}),
    "clicks": Measure(
        "clicks per second until one in 20 takes over 1 s", "/s", {"": 0.8}, more_is_better=True
    ),
    "held": Measure("held after 200 readers came and went, v early", "kB", {"": 1.1}),
    "day": Measure("held after a day's clicks, v early", "kB", {"": 1.05}),
    "at_once": Measure("50 requests at once, v one after another", "ms", {"": 1.25}),
    "meanwhile": Measure("slowest click in 20 beside reports, v without", "ms", {"": 2.0}),
}


@dataclass(frozen=True)
class Finding:
    """What a measure found: medians of the page and of the bare one."""

    measure: str
    page: str
    own: float
    bare: float

    @property
    def ratio(self) -> float:
        """The page's value over the bare one's; NaN where the bare one's is nothing."""
        return self.own / self.bare if self.bare > 0 else float("nan")

    @property
    def missed(self) -> bool:
        """Whether a goal is missed."""
        return not MEASURES[self.measure].met(self.page, self.ratio)

    def __str__(self) -> str:
        """Say it in a line."""
        measure = MEASURES[self.measure]
        goal = measure.goal(self.page)
        sign = "≥" if measure.more_is_better else "≤"
        said = "" if goal is None else f"  goal {sign} {goal:.2f}{' missed' * self.missed}"
        unit = measure.unit
        values = f"{self.own:8.1f} {unit:2} v {self.bare:7.1f} {unit:2}"
        return f"{self.page:14}{measure.title:48}{values}{self.ratio:7.2f}{said}"


def found(measure: str, page: str, own: Iterable[float], bare: Iterable[float]) -> Finding:
    """Return the medians of what was measured in turn."""
    return Finding(measure, page, median(own), median(bare))


def summary(findings: Iterable[Finding]) -> str:
    """Return a table of all ratios, pages down and measures across; ``!`` marks a goal missed."""
    cells = {(one.page, one.measure): one for one in findings}
    pages = list(dict.fromkeys(page for page, _ in cells))
    names = [name for name in MEASURES if any((page, name) in cells for page in pages)]
    lines = [f"{'ratios':14}" + "".join(f"{name:>11}" for name in names)]
    for page in pages:
        row = [_cell(cells.get((page, name))) for name in names]
        lines.append(f"{page:14}" + "".join(f"{cell:>11}" for cell in row))
    missed = sum(one.missed for one in cells.values())
    return "\n".join([*lines, f"{missed} goals missed (!)." if missed else "All goals are met."])


def _cell(finding: Finding | None) -> str:
    return "" if finding is None else f"{finding.ratio:.2f}{'!' if finding.missed else ' '}"


@dataclass(frozen=True)
class Kept:
    """A file of findings: all parts take over an hour, so each is measured when there is time.

    The last finding of a measure on a page counts.
    """

    file: Path

    def add(self, finding: Finding) -> None:
        """Note a finding with its day."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        line = {"day": today(), **asdict(finding)}
        with self.file.open("a", encoding="utf-8") as file:
            file.write(f"{json.dumps(line)}\n")

    def told(self) -> str:
        """Return the table of all that counts, and on which days it was measured."""
        last: dict[tuple[str, str], tuple[str, Finding]] = {}
        for line in self.file.read_text("utf-8").splitlines():
            read = json.loads(line)
            day, finding = read.pop("day"), Finding(**read)
            last[finding.page, finding.measure] = day, finding
        days = sorted({day for day, _ in last.values()})
        when = " to ".join(dict.fromkeys((days[0], days[-1])))
        return f"{summary(finding for _, finding in last.values())}\nMeasured {when}."
