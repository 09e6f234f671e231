"""Put small faults into the code, one at a time, and see whether a test finds each.

Which modules, and which tests are asked, stands in benchmarks/mutants/groups.toml; so do the
faults that change nothing that can be seen, each with the reason. The code itself is never
touched: a copy is tried, in processes that are forked for each fault. What was found is kept in
build/mutants, and what has not changed since is not tried again. Exit status 1 where a group's
tests find fewer than nine faults in ten. Linux and macOS only.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import time
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.mutants.changes import Mutant, mutants
from benchmarks.mutants.trials import Tests, Trial
from benchmarks.told import WRITE, write

ROOT = Path(__file__).resolve().parents[2]
GOAL = 90
# What is written at the top of the project; a package below may have one of these names.
WRITTEN = {"build", "site", "screenshots"}
HEADING = "| group | faults | found | explained | not found | score |\n|---|--:|--:|--:|--:|--:|"
Findings = dict[Mutant, Trial]
Key = tuple[str, str, str, int]


class Kept:
    """What was found before, in a file with a line for each fault."""

    def __init__(self, file: Path) -> None:
        """Read the file, if there is one."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self.file = file
        lines = file.read_text("utf-8").splitlines() if file.exists() else []
        self.known = {tuple(one["key"]): one for one in map(json.loads, lines)}

    def trial(self, mutant: Mutant, marks: Mapping[str, str]) -> Trial | None:
        """Return what became of a fault, unless the code, or the tests that missed it, changed."""
        one = self.known.get(mutant.key, {"code": ""})
        old = one["code"] != marks[mutant.file]
        if old or (one["outcome"] == "survived" and one["tests"] != marks["tests"]):
            return None
        return Trial(one["outcome"], one["by"])

    def add(self, mutant: Mutant, trial: Trial, marks: Mapping[str, str]) -> None:
        """Keep what became of a fault."""
        one = {"key": mutant.key, "code": marks[mutant.file], "tests": marks["tests"]}
        with self.file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(one | trial._asdict(), ensure_ascii=False) + "\n")


def marked(root: Path, paths: Iterable[str]) -> str:
    """Return a mark that changes with the files, or with those in the folders."""
    files = (file for path in paths for file in [*sorted((root / path).rglob("*.py")), root / path])
    return sha256(b"".join(file.read_bytes() for file in files if file.is_file())).hexdigest()[:12]


def faults(root: Path, patterns: Iterable[str]) -> list[Mutant]:
    """Return all faults of the modules."""
    files = sorted(file for pattern in patterns for file in root.glob(pattern))
    return [
        mutant
        for file in files
        for mutant in mutants(file.read_text("utf-8"), file.relative_to(root).as_posix())
    ]


def copied(root: Path, folder: Path) -> Path:
    """Copy the project into a folder, without what is hidden or written, and return the copy."""

    def left_out(inside: str, names: list[str]) -> set[str]:
        written = WRITTEN if Path(inside) == root else set()
        return {n for n in names if n.startswith(".") or n == "__pycache__" or n in written}

    return Path(shutil.copytree(root, folder.resolve() / "copy", ignore=left_out))


def tried(
    root: Path, group: Mapping[str, Any], chosen: Sequence[Mutant], kept: Kept, jobs: int
) -> Iterator[tuple[Mutant, Trial]]:
    """Yield what became of each fault: first what was known, then what is tried."""
    with TemporaryDirectory() as folder:
        copy = copied(root, Path(folder))
        marks = {file: marked(copy, [file]) for file in {mutant.file for mutant in chosen}}
        marks["tests"] = marked(copy, group["tests"])
        known = {mutant: kept.trial(mutant, marks) for mutant in chosen}
        yield from ((mutant, trial) for mutant, trial in known.items() if trial)
        if left := [mutant for mutant, trial in known.items() if trial is None]:
            for mutant, trial in Tests(copy, group["tests"], group.get("skipped", ())).tried(
                left, jobs
            ):
                kept.add(mutant, trial, marks)
                yield mutant, trial


def told(name: str, found: Findings, why: Mapping[Key, str]) -> tuple[float, str, list[str]]:
    """Return a group's score in percent, its row, and the faults to look at.

    The score is of the faults that a test can find: those that leave no module at all, or that
    are explained, are not counted.
    """
    missed = [mutant for mutant, trial in found.items() if trial.outcome == "survived"]
    opened = [mutant for mutant in missed if mutant.key not in why]
    killed = [mutant for mutant, trial in found.items() if trial.outcome == "killed"]
    score = 100 * len(killed) / (len(killed) + len(opened)) if killed or opened else 100.0
    cells = (len(killed) + len(missed), len(killed), len(missed) - len(opened), len(opened))
    row = f"| {name} | {' | '.join(map(str, cells))} | {score:.1f} % |"
    lines = [f"not found: {mutant}" for mutant in opened]
    return score, row, lines + [f"found, if explained: {m}" for m in killed if m.key in why]


def main(arguments: Sequence[str]) -> int:
    """Try the faults that are asked for and print what became of them."""
    options = parse(arguments)
    kept = Kept(options.root / "build/mutants/found.jsonl")
    read = tomllib.loads((options.root / "benchmarks/mutants/groups.toml").read_text("utf-8"))
    why: dict[Key, str] = {
        (one["file"], one["before"], one["after"], one.get("number", 0)): one["why"]
        for one in read.get("explained", ())
    }
    scores: list[float] = []
    rows, lines = [HEADING], [""]
    for name, group in read["groups"].items():
        every = faults(options.root, group["code"])
        chosen = [one for one in every if options.only in f"{name} {one.file}"]
        if options.sample is not None and options.sample < len(chosen):
            chosen = random.Random(name).sample(chosen, options.sample)
        if not chosen:
            continue
        print(f"{name}: {len(chosen)} of {len(every)} faults", flush=True)
        found: Findings = {}
        began = time.monotonic()
        for mutant, trial in tried(options.root, group, chosen, kept, options.jobs):
            found[mutant] = trial
            if len(found) % 50 == 0 or len(found) == len(chosen):
                print(f"  {len(found)} after {time.monotonic() - began:.0f} s", flush=True)
        score, row, more = told(name, found, why)
        scores, rows, lines = [*scores, score], [*rows, row], lines + more
    said = "\n".join(rows + lines)
    (kept.file.parent / "summary.md").write_text(f"{said}\n", encoding="utf-8")
    print(f"\n{said}")
    if options.write:
        write("mutants", said)
    return 1 if min(scores, default=0) < GOAL else 0


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return which faults are tried, and by how many processes."""
    parser = argparse.ArgumentParser(
        prog="python3 run.py mutants",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--only", default="", metavar="PART", help="part of a group's or file's name"
    )
    parser.add_argument("--sample", type=int, metavar="N", help="so many of each group, at random")
    parser.add_argument("--jobs", type=int, default=2, help="so many at the same time (2)")
    parser.add_argument("--write", action="store_true", help=WRITE)
    parser.add_argument("--root", type=Path, default=ROOT, help="another folder than this project")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
