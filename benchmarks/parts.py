"""The parts of the benchmark: each takes turns between a page and the bare one."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from itertools import count, cycle
from pathlib import Path

from playwright.sync_api import Browser

from benchmarks.browser import (
    Tab,
    chromium,
    first_chart,
    first_paint,
    first_picture,
    location,
)
from benchmarks.findings import Finding, found
from benchmarks.reader import Figures, Reader, rate, reading
from benchmarks.server import BARE, DASHBOARD, PLAIN, Server, await_warm, filed, running
from elections.package import default_folder, load
from elections.site import build
from ui.page import PAGES

RUNS, WARM_RUNS = 12, 3
READERS, SECONDS, ROUNDS = 8, 1.5, 3
RELOADS, CLICKS = 3, 4
SESSIONS, WARM_SESSIONS = 20, 4
STARTS = 3
FIRST_CHART = "first chart"
# The key of the control that is changed, where there is one; that of a slider takes a value that
# never was.
CHOICES: dict[str, str | None] = {
    "overview": None,
    "consolidation": "control-unit",
    "seats": "control-by",
    "votes": "control-base",
    "measures": "control-from",
    "rules": "what-threshold",
    "election": "control-election",
    "context": "control-region_election",
    "sources": "control-kind",
    "report": "control-paper",
}
BARE_CHOICE = "choice"
Address = tuple[str, str]
Pair = tuple[Server, Server]


@dataclass(frozen=True)
class Bench:
    """The folder in which the bare page finds its figures, what to measure, and how often.

    Readers come and go for so many ``minutes``.
    """

    folder: Path
    pages: list[str]
    repeats: int = 1
    minutes: int = 10

    @contextmanager
    def servers(self) -> Iterator[Pair]:
        """Start the dashboard and the bare page, and wait until what is usual is made."""
        with running(DASHBOARD, self.folder) as dashboard, running(BARE, self.folder) as plain:
            await_warm(dashboard)
            yield dashboard, plain

    def keep(self, page: str, shown: dict[str, Figures]) -> None:
        """Write down the figures of a page by the choice that shows them."""
        (self.folder / f"{page}.json").write_text(json.dumps(shown), encoding="utf-8")

    def charts(self, page: str, choice: str) -> int:
        """Return how many charts a choice shows."""
        text = (self.folder / f"{page}.json").read_text(encoding="utf-8")
        return sum(kind == "plotly_chart" for kind, _ in json.loads(text)[choice])


def own(page: str) -> Address:
    """Return name and query of a page's address; the first page has no name there."""
    return ("" if page == PAGES[0] else page), ""


def bare(page: str, *, choice: bool = False) -> Address:
    """Return name and query of the bare page's address, with a choice to change or without."""
    return "", f"page={page}{'&choice=1' if choice else ''}"


async def take_figures(bench: Bench) -> None:
    """Write down the figures that each page shows, at first and after each of two choices."""
    with running(DASHBOARD, bench.folder) as server:
        for page in dict.fromkeys((*bench.pages, PAGES[0])):
            async with reading(server, own(page)) as reader:
                shown = {"opened": list(reader.figures)}
                if key := CHOICES[page]:
                    for number, name in ((1, "second"), (0, "first")):
                        await reader.choose(key, number)
                        shown[name] = list(reader.figures)
            bench.keep(page, shown)
            if page == PAGES[0]:
                bench.keep(FIRST_CHART, {"opened": shown["opened"][:1]})


def script(bench: Bench) -> Iterator[Finding]:
    """Measure the script of a run that changes nothing, and of one that changes one choice."""
    with bench.servers() as servers:
        for page in bench.pages:
            runs = bench.repeats * RUNS
            unchanged = _script(servers, (own(page), bare(page)), (None, None), runs)
            yield found("unchanged", page, *asyncio.run(unchanged))
            if not CHOICES[page]:
                continue
            keys = (CHOICES[page], BARE_CHOICE)
            changed = _script(servers, (own(page), bare(page, choice=True)), keys, runs)
            yield found("changed", page, *asyncio.run(changed))


async def _script(
    servers: Pair, addresses: tuple[Address, Address], keys: tuple[str | None, ...], runs: int
) -> list[list[float]]:
    before = [len(server.run_times()) for server in servers]
    async with AsyncExitStack() as stack:
        sides = [
            _runs(await stack.enter_async_context(reading(server, address)), key)
            for server, address, key in zip(servers, addresses, keys, strict=True)
        ]
        for _ in range(WARM_RUNS + runs):
            for side in sides:
                await anext(side)
    # The first run is that which opened the page.
    return [
        server.last_run_times(runs, total=begun + 1 + WARM_RUNS + runs)
        for server, begun in zip(servers, before, strict=True)
    ]


async def _runs(reader: Reader, key: str | None) -> AsyncIterator[None]:
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
        rates = [[await rate(side, seconds=SECONDS) for side in sides] for _ in range(rounds)]
    return found("runs", page, *zip(*rates, strict=True))


def browser(bench: Bench) -> Iterator[Finding]:
    """Measure what a reader waits for in the browser."""
    with bench.servers() as servers, chromium() as program:
        tabs = [Tab(program, server) for server in servers]
        for page in bench.pages:
            for tab, address in zip(tabs, (own(page), bare(page)), strict=True):
                tab.open(address, charts=bench.charts(page, "opened"))
            times = [[tab.reload() for tab in tabs] for _ in range(bench.repeats * RELOADS)]
            yield found("still", page, *zip(*times, strict=True))
            # A page without charts has beside it a bare one that is next to empty.
            if bench.charts(page, "opened"):
                times = [[tab.settle() for tab in tabs] for _ in range(bench.repeats * RELOADS)]
                yield found("seen", page, *zip(*times, strict=True))
            key = CHOICES[page]
            if not key:
                continue
            tabs[1].open(bare(page, choice=True), charts=bench.charts(page, "first"))
            sides = tuple(zip(tabs, (key, BARE_CHOICE), strict=True))
            times = [[tab.choose(key) for tab, key in sides] for _ in range(bench.repeats * CLICKS)]
            yield found("repaint", page, *zip(*times, strict=True))


def picture(bench: Bench) -> Iterator[Finding]:
    """Measure until when a new reader on a slow line sees the first picture."""
    pictured = [page for page in bench.pages if bench.charts(page, "opened")]
    with bench.servers() as servers, chromium() as program:
        for page in pictured:
            sides = tuple(zip(servers, (own(page), bare(page)), strict=True))
            for server, address in sides:
                first_picture(program, server, address)
            rounds = range(bench.repeats * RELOADS)
            times = [[first_picture(program, *side) for side in sides] for _ in rounds]
            yield found("picture", page, *zip(*times, strict=True))


def site(bench: Bench) -> Iterator[Finding]:
    """Measure until when a new reader on a slow line sees anything of a page of the site."""
    folder = bench.folder / "site"
    build(folder, load(default_folder()), ["en"])
    with running(BARE, bench.folder) as plain, filed(folder) as files, chromium() as program:
        for page in bench.pages:
            path = f"{own(page)[0]}/".lstrip("/")
            addresses = (f"http://{files}/{path}", location(plain, bare(page)))
            for address in addresses:
                first_paint(program, address)
            rounds = range(bench.repeats * RELOADS)
            times = [[first_paint(program, one) for one in addresses] for _ in rounds]
            yield found("paint", page, *zip(*times, strict=True))


def memory(bench: Bench) -> Iterator[Finding]:
    """Measure what a session adds to the memory of its server; all stay open."""
    with bench.servers() as servers, asyncio.Runner() as runner:
        stack = AsyncExitStack()
        for page in bench.pages:
            added = [
                runner.run(_added(stack, server, address, bench.repeats * SESSIONS))
                for server, address in zip(servers, (own(page), bare(page)), strict=True)
            ]
            yield Finding("memory", page, *added)
        runner.run(stack.aclose())


async def _added(stack: AsyncExitStack, server: Server, address: Address, sessions: int) -> float:
    before = 0.0
    for number in range(WARM_SESSIONS + sessions):
        if number == WARM_SESSIONS:
            before = server.memory()
        await stack.enter_async_context(reading(server, address))
    return (server.memory() - before) / sessions


def start(bench: Bench) -> Iterator[Finding]:
    """Measure from the start of the server to the first drawn chart."""
    sides = ((DASHBOARD, own(PAGES[0])), (BARE, bare(FIRST_CHART)))
    with chromium() as program:
        rounds = range(bench.repeats * STARTS)
        times = [[_started(bench, program, *side) for side in sides] for _ in rounds]
    yield found("start", PAGES[0], *zip(*times, strict=True))


def _started(bench: Bench, program: Browser, page: Path, address: Address) -> float:
    began = time.monotonic()
    with running(page, bench.folder, module=PLAIN) as server:
        first_chart(program, server, address)
        return (time.monotonic() - began) * 1000
