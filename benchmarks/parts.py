"""The parts of the benchmark: each takes turns between the page and the bare one."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from itertools import count, cycle
from pathlib import Path
from typing import Any

from benchmarks.browser import Tab, chromium, first_chart
from benchmarks.findings import Finding, found
from benchmarks.pages import BARE_CHOICE, CHOICES, PAGES, bare, own
from benchmarks.reader import Figures, Reader, rate, reading
from benchmarks.server import BARE, DASHBOARD, PLAIN, Server, running

RUNS, WARM_RUNS = 15, 3
READERS, SECONDS, ROUNDS = 8, 1.5, 3
RELOADS, CLICKS = 3, 4
SESSIONS, WARM_SESSIONS = 16, 4
STARTS = 3
FIRST_CHART = "first chart"
Pair = tuple[Server, Server]


@dataclass(frozen=True)
class Bench:
    """The folder in which the bare page finds its figures, what to measure, and how often."""

    folder: Path
    pages: list[str]
    repeats: int

    @contextmanager
    def servers(self) -> Iterator[Pair]:
        """Start the dashboard and the bare page."""
        with running(DASHBOARD, self.folder) as dashboard, running(BARE, self.folder) as plain:
            yield dashboard, plain

    def figures(self, page: str, choice: str) -> int:
        """Return how many figures a page shows."""
        text = (self.folder / f"{page}.json").read_text(encoding="utf-8")
        return sum(kind == "plotly_chart" for kind, _ in json.loads(text)[choice])


async def take_figures(bench: Bench) -> None:
    """Write down the figures that each page shows, at first and after each of two choices."""
    with running(DASHBOARD, bench.folder) as server:
        for page in dict.fromkeys((*bench.pages, PAGES[0])):
            async with reading(server, own(page)) as reader:
                shown = {"opened": list(reader.figures)}
                for number, name in ((1, "second"), (0, "first")):
                    await reader.choose(CHOICES[page], number)
                    shown[name] = list(reader.figures)
                _write(bench, page, shown)
            if page == PAGES[0]:
                _write(bench, FIRST_CHART, {"opened": shown["opened"][:1]})


def _write(bench: Bench, page: str, shown: dict[str, Figures]) -> None:
    (bench.folder / f"{page}.json").write_text(json.dumps(shown), encoding="utf-8")


def script(bench: Bench) -> Iterator[Finding]:
    """Measure the script of a run that changes nothing, and of one that changes one choice."""
    with bench.servers() as servers:
        for page in bench.pages:
            yield from asyncio.run(_script(servers, page, bench.repeats * RUNS))


async def _script(servers: Pair, page: str, runs: int) -> list[Finding]:
    findings = []
    for measure, key, plain in (
        ("unchanged", None, bare(page)),
        ("changed", CHOICES[page], bare(page, choice=True)),
    ):
        async with reading(servers[0], own(page)) as one, reading(servers[1], plain) as other:
            sides = ((one, key), (other, key and BARE_CHOICE))
            changes = [_changes(reader, key) for reader, key in sides]
            await _in_turn(changes, WARM_RUNS)
            begin = [server.runs() for server in servers]
            await _in_turn(changes, runs)
            times = [one.run_times(at, runs) for one, at in zip(servers, begin, strict=True)]
        findings.append(found(measure, page, *times))
    return findings


async def _in_turn(changes: list[AsyncIterator[None]], runs: int) -> None:
    for _ in range(runs):
        for side in changes:
            await anext(side)


async def _changes(reader: Reader, key: str | None) -> AsyncIterator[None]:
    """Run the page again and again; with ``key`` each run changes that control."""
    slider = key is not None and reader.controls[key][0] == "slider"
    for number in count() if slider else cycle((1, 0)):
        await (reader.run() if key is None else reader.choose(key, number))
        yield


def readers(bench: Bench) -> Iterator[Finding]:
    """Measure how many runs a second the server answers while many read."""
    with bench.servers() as servers:
        for page in bench.pages:
            yield asyncio.run(_rates(servers, page, bench.repeats * ROUNDS))


async def _rates(servers: Pair, page: str, rounds: int) -> Finding:
    async with AsyncExitStack() as stack:
        sides = [
            [await stack.enter_async_context(reading(server, address)) for _ in range(READERS)]
            for server, address in zip(servers, (own(page), bare(page)), strict=True)
        ]
        times = [[await rate(side, seconds=SECONDS) for side in sides] for _ in range(rounds)]
    return found("runs", page, *zip(*times, strict=True))


def browser(bench: Bench) -> Iterator[Finding]:
    """Measure what a reader waits for in the browser."""
    with bench.servers() as servers, chromium() as program:
        for page in bench.pages:
            yield _still(servers, program, bench, page)
            yield _repaint(servers, program, bench, page)


def _still(servers: Pair, program: Any, bench: Bench, page: str) -> Finding:
    figures = bench.figures(page, "opened")
    addresses = _addresses(servers, own(page), bare(page))
    tabs = [Tab(program, address, figures=figures) for address in addresses]
    times = [[tab.reload() for tab in tabs] for _ in range(bench.repeats * RELOADS)]
    for tab in tabs:
        tab.close()
    return found("still", page, *zip(*times, strict=True))


def _repaint(servers: Pair, program: Any, bench: Bench, page: str) -> Finding:
    addresses = _addresses(servers, own(page), bare(page, choice=True))
    counts = (bench.figures(page, "opened"), bench.figures(page, "first"))
    tabs = [
        (Tab(program, address, figures=figures), control)
        for address, figures, control in zip(
            addresses, counts, (CHOICES[page], BARE_CHOICE), strict=True
        )
    ]
    times = [[tab.choose(control) for tab, control in tabs] for _ in range(bench.repeats * CLICKS)]
    for tab, _ in tabs:
        tab.close()
    return found("repaint", page, *zip(*times, strict=True))


def _addresses(servers: Pair, *paths: tuple[str, str]) -> list[str]:
    return [
        f"{server.address}/{name}?{query}"
        for server, (name, query) in zip(servers, paths, strict=True)
    ]


def memory(bench: Bench) -> Iterator[Finding]:
    """Measure what a session adds to the memory of its server; all stay open."""
    with bench.servers() as servers, asyncio.Runner() as runner:
        stack = AsyncExitStack()
        for page in bench.pages:
            added = [
                runner.run(_added(stack, server, address(page), bench.repeats))
                for server, address in zip(servers, (own, bare), strict=True)
            ]
            yield Finding("memory", page, *added)
        runner.run(stack.aclose())


async def _added(
    stack: AsyncExitStack, server: Server, address: tuple[str, str], repeats: int
) -> float:
    async def enter(sessions: int) -> None:
        for _ in range(sessions):
            await (await stack.enter_async_context(reading(server, address))).run()

    await enter(WARM_SESSIONS)
    before, sessions = server.memory(), SESSIONS * repeats
    await enter(sessions)
    return (server.memory() - before) / sessions


def start(bench: Bench) -> Iterator[Finding]:
    """Measure from the start of the server to the first drawn chart."""
    paths = (DASHBOARD, own(PAGES[0])), (BARE, bare(FIRST_CHART))
    with chromium() as program:
        times = [
            [_started(bench, program, *path) for path in paths]
            for _ in range(bench.repeats * STARTS)
        ]
    yield found("start", PAGES[0], *zip(*times, strict=True))


def _started(bench: Bench, program: Any, main: Path, address: tuple[str, str]) -> float:
    began = time.monotonic()
    with running(main, bench.folder, module=PLAIN) as server:
        first_chart(program, f"{server.address}/{address[0]}?{address[1]}")
        return (time.monotonic() - began) * 1000
