"""One trial of each fault: a process of its own, forked from one that has all packages loaded."""

from __future__ import annotations

import gc
import importlib
import multiprocessing
import os
import resource
import signal
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.machinery import SourceFileLoader
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, NamedTuple

import pytest
from hypothesis import Phase, settings

from benchmarks.mutants.changes import Mutant, mutated

FORK = multiprocessing.get_context("fork")
# A test may take so many times what it takes without a fault, and at least so many seconds.
PATIENCE, LEAST = 10, 5
MEMORY = 6 << 30
# Where the project's own modules are: they are loaded anew in each trial, from the copy.
OWN = ("elections", "tests", "ui", "web")
# That a fault is found matters, not the smallest example of it; what few examples find, all would.
settings.register_profile(
    "mutants",
    max_examples=20,
    derandomize=True,
    deadline=None,
    database=None,
    phases=(Phase.explicit, Phase.generate),
)
# Whatever a trial does not need is left out: there are thousands.
OPTIONS = (
    *("-x", "-q", "--assert=plain", "--tb=native", "--hypothesis-profile=mutants"),
    *("-p", "_hypothesis_pytestplugin", "-p", "no:cacheprovider", "-p", "no:unraisableexception"),
)


class Trial(NamedTuple):
    """What became of a fault: ``killed``, ``survived``, or ``unviable``: no module any more.

    ``by`` names the test that found it.
    """

    outcome: str
    by: str = ""


class _Watch:
    """Runs the tests that find most soonest, gives each its time, and keeps what happened."""

    def __init__(self, order: Mapping[str, float], seconds: Mapping[str, float]) -> None:
        self.order, self.limits, self.now = order, seconds, "loading"
        self.seconds: dict[str, float] = {}
        self.failed: list[str] = []

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items.sort(key=lambda item: self.order.get(item.nodeid, 0.0))

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self.now = nodeid
        signal.setitimer(signal.ITIMER_REAL, LEAST + PATIENCE * self.limits.get(nodeid, 60.0))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.seconds[report.nodeid] = self.seconds.get(report.nodeid, 0) + report.duration
        self.failed += [report.nodeid] if report.failed else []

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self.failed += [report.nodeid] if report.failed else []


class Tests:
    """The tests of a group of modules, in a copy of the project."""

    def __init__(self, root: Path, files: Sequence[str], skipped: Sequence[str] = ()) -> None:
        """Run them once without a fault; ``SystemExit`` where one fails even so."""
        self.root, self.files, self.skipped = root, files, skipped
        self.kills: Counter[str] = Counter()
        self.seconds: dict[str, float] = {}
        failed, self.seconds, loaded = self._started(None)[1].recv()
        if failed or not self.seconds:
            raise SystemExit(f"Tests fail without a fault: {', '.join(failed) or 'there is none'}")
        for name in loaded:
            with suppress(ImportError):
                importlib.import_module(name)
        gc.freeze()

    def tried(self, mutants: Iterable[Mutant], jobs: int) -> Iterator[tuple[Mutant, Trial]]:
        """Yield what became of each fault, as soon as it is known."""
        waiting = list(mutants)[::-1]
        running: dict[Connection, tuple[BaseProcess, Mutant]] = {}
        while waiting or running:
            while waiting and len(running) < jobs:
                mutant = waiting.pop()
                process, found = self._started(mutant)
                running[found] = (process, mutant)
            for ready in wait(list(running)):
                assert isinstance(ready, Connection)
                process, mutant = running.pop(ready)
                try:
                    trial = ready.recv()
                except EOFError:
                    trial = Trial("killed", "the process died")
                process.join()
                self.kills[trial.by] += 1
                yield mutant, trial

    def _started(self, mutant: Mutant | None) -> tuple[BaseProcess, Connection]:
        reader, writer = FORK.Pipe(duplex=False)
        process = FORK.Process(target=self._run, args=(mutant, writer))
        process.start()
        writer.close()
        return process, reader

    def _run(self, mutant: Mutant | None, writer: Connection) -> None:
        """Run the tests with a fault, in a process that ends with it."""
        os.chdir(self.root)
        sys.path[0] = str(self.root)
        # The command itself may have loaded a module from the project that is copied.
        for name in [one for one in sys.modules if one.partition(".")[0] in OWN]:
            del sys.modules[name]
        sys.dont_write_bytecode = False
        os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in (1, 2):
            os.dup2(nowhere, stream)
        order = {name: took / (1 + self.kills[name]) for name, took in self.seconds.items()}
        watch = _Watch(order, self.seconds)

        def late(number: int, frame: FrameType | None) -> None:
            writer.send(Trial("killed", watch.now))
            os._exit(1)

        signal.signal(signal.SIGALRM, late)
        signal.setitimer(signal.ITIMER_REAL, 120)
        if mutant is not None:
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            allowed = int(60 + PATIENCE * sum(self.seconds.values()))
            resource.setrlimit(resource.RLIMIT_CPU, (allowed, allowed))
            try:
                _put(mutant, self.root)
            except BaseException as error:
                writer.send(Trial("unviable", type(error).__name__))
                return
        skipped = [word for test in self.skipped for word in ("--deselect", test)]
        words = [*OPTIONS, *skipped, *self.files]
        code = pytest.main(words, plugins=[watch])
        if mutant is not None:
            by = watch.failed[0] if watch.failed else f"pytest ended with {code}"
            writer.send(Trial("killed", by) if code else Trial("survived"))
            return
        writer.send((watch.failed, dict(watch.seconds), _foreign(self.root)))


def _put(mutant: Mutant, root: Path) -> None:
    """Load the module of a fault with the fault in it, before anything else asks for it."""
    path = root / mutant.file
    parts = Path(mutant.file).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    tree = mutated(path.read_text("utf-8"), mutant.index)
    code = compile(tree, str(path), "exec")
    usual = SourceFileLoader.get_code

    def get_code(self: SourceFileLoader, fullname: str) -> CodeType | None:
        return code if fullname == name else usual(self, fullname)

    SourceFileLoader.get_code = get_code  # type: ignore[method-assign,assignment]
    importlib.import_module(name)


def _foreign(root: Path) -> list[str]:
    """Return the names of the loaded modules that are not the project's."""

    def foreign(name: str, module: Any) -> bool:
        file = getattr(module, "__file__", None) or str(root)
        return name.partition(".")[0] not in OWN and not Path(file).is_relative_to(root)

    return [name for name, module in sys.modules.copy().items() if foreign(name, module)]
