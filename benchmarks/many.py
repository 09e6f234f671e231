"""The parts of the benchmark with many readers: clicks, comings and goings, addresses, a report."""

from __future__ import annotations

import asyncio
import time
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import count, cycle, islice
from statistics import quantiles

from benchmarks.findings import Finding, found
from benchmarks.parts import BARE_CHOICE, CHOICES, Address, Bench, Pair, bare, own
from benchmarks.reader import Reader, reading
from benchmarks.server import DASHBOARD, Server, running
from elections.figures import FIGURES
from elections.text import languages

# Each reader clicks so often, in seconds; a stage with so many of them takes so long; how many
# there are is raised until one click in twenty takes longer than is borne.
EVERY, STAGE, BORNE = 2.0, 6.0, 1.0
STAGES = (1, 2, 3, 5, 8, 12, 18, 27, 40, 60, 90, 135, 200)
# Who comes stays for so many clicks. The memory is looked at so often, in seconds, once a minute
# has passed; it goes up and down with what is being read, so several looks stand for early and for
# late.
CLICKS, FIRST_LOOK, LOOK, LOOKS = 3, 60.0, 20.0, 3
# After so many clicks, and after so many in all.
DAY = 2_000, 12_000
AT_ONCE = 50
# While a report is made, so many readers click.
WHILE_READ = 4
REPORTS = tuple(
    f"/report/story.pdf?paper={paper}&scheme={scheme}&lang={language}"
    for paper in ("a4", "letter", "16:9")
    for scheme in ("light", "dark")
    for language in languages()
)


def percentile(times: Sequence[float]) -> float:
    """Return the 95th percentile of times, the longest where there are few.

    >>> percentile([1.0] * 19 + [9.0]) < 9, percentile([2.0])
    (False, 2.0)
    """
    if len(times) <= 20:
        return max(times)
    return quantiles(times, n=20, method="inclusive")[-1]


def crowd(bench: Bench) -> Iterator[Finding]:
    """Measure how many clicks a second are answered before one in twenty takes too long."""
    with bench.servers() as servers:
        for page in bench.pages:
            yield Finding("clicks", page, *asyncio.run(_most(servers, page)))


async def _most(servers: Pair, page: str) -> list[float]:
    key = CHOICES[page]
    plain = bare(page, choice=key is not None)
    sides = ((own(page), key), (plain, key and BARE_CHOICE))
    return [await most_clicks(server, *side) for server, side in zip(servers, sides, strict=True)]


async def most_clicks(server: Server, address: Address, key: str | None) -> float:
    """Return at which rate, in clicks a second, one click in twenty takes longer than is borne.

    Between the last number of readers with which it did not and the first with which it did, it
    is taken to grow evenly.
    """
    before = 0, 0.0
    async with AsyncExitStack() as stack:
        there: list[Reader] = []
        for number in STAGES:
            while len(there) < number:
                there.append(await stack.enter_async_context(reading(server, address)))
            if number == STAGES[0]:
                # What is kept is made by now, for each choice.
                await clicks(there, key, seconds=STAGE)
            longest = percentile(await clicks(there, key, seconds=STAGE))
            if longest > BORNE:
                readers, time_before = before
                part = (BORNE - time_before) / (longest - time_before)
                return (readers + part * (number - readers)) / EVERY
            before = number, longest
    return STAGES[-1] / EVERY


async def clicks(there: Sequence[Reader], key: str | None, *, seconds: float) -> list[float]:
    """Return how long each click took, from when it was to be made to the end of its run.

    Readers begin one after another, and wait for the run of one click before the next.
    """
    began = time.monotonic()

    async def click(reader: Reader, first: float) -> list[float]:
        taken: list[float] = []
        for number in count(1):
            due = first + (number - 1) * EVERY
            if due >= began + seconds:
                return taken
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            await (reader.run() if key is None else reader.choose(key, number))
            taken.append(time.monotonic() - due)
        return taken

    each = EVERY / len(there)
    found = await asyncio.gather(
        *(click(reader, began + number * each) for number, reader in enumerate(there))
    )
    return [one for taken in found for one in taken]


def come_and_go(bench: Bench) -> Iterator[Finding]:
    """Measure what a server holds after many readers came and went, beside what it held early."""
    with running(DASHBOARD, bench.folder) as server:
        held = asyncio.run(_held(server, bench))
    yield early_and_late(held)


def early_and_late(held: Sequence[float]) -> Finding:
    """Return the median of the last looks at the memory beside that of the first ones.

    >>> early_and_late([400, 410, 500, 600, 420, 700, 405]).own
    420
    """
    return found("held", "all", held[-LOOKS:], held[:LOOKS])


async def _held(server: Server, bench: Bench) -> list[float]:
    end = asyncio.Event()

    async def come(number: int) -> None:
        for visit in count(number):
            page = bench.pages[visit % len(bench.pages)]
            async with reading(server, own(page)) as reader:
                for click in range(CLICKS):
                    if end.is_set():
                        return
                    key = CHOICES[page]
                    await (reader.choose(key, click) if key else reader.run())
                    await asyncio.sleep(EVERY)

    there = [asyncio.create_task(come(number)) for number in range(STAGES[-1])]
    await asyncio.sleep(FIRST_LOOK - LOOK)
    held = []
    for _ in range(LOOKS + round(bench.minutes * 60 / LOOK)):
        await asyncio.sleep(LOOK)
        held.append(await asyncio.to_thread(server.memory))
    end.set()
    await asyncio.gather(*there)
    return held


def day(bench: Bench) -> Iterator[Finding]:
    """Measure what a server holds after as many clicks as a day may bring, beside early on."""
    with running(DASHBOARD, bench.folder) as server:
        early, late = asyncio.run(_clicked(server, bench, DAY))
    yield Finding("day", "all", late, early)


async def _clicked(server: Server, bench: Bench, marks: Sequence[int]) -> list[float]:
    """Return what is held after so many clicks, made by one reader of each page in turn."""
    held: list[float] = []
    async with AsyncExitStack() as stack:
        there = [
            (await stack.enter_async_context(reading(server, own(page))), CHOICES[page])
            for page in bench.pages
        ]
        for number in count():
            if number * len(there) >= marks[len(held)]:
                held.append(await asyncio.to_thread(server.memory))
                if len(held) == len(marks):
                    return held
            await asyncio.gather(
                *(reader.choose(key, number) if key else reader.run() for reader, key in there)
            )
    return held


def doors(bench: Bench) -> Iterator[Finding]:
    """Measure how long many requests take that come at once, beside one after another."""
    addresses = {
        "figure": [f"/figure/{name}.svg" for name in FIGURES],
        "data": ["/data/results.csv", "/data/lines.csv", "/data/elections.json"],
        "embed": [f"/embed/{name}" for name in FIGURES],
    }
    with running(DASHBOARD, bench.folder) as server:
        for kind, several in addresses.items():
            asked = list(islice(cycle(several), AT_ONCE))
            _took(server, asked, 1)
            alone, together = _took(server, asked, 1), _took(server, asked, AT_ONCE)
            yield Finding("at_once", kind, together, alone)


def _took(server: Server, asked: Sequence[str], at_once: int) -> float:
    """Return how many milliseconds requests took.

    ``RuntimeError`` where an answer is no file; it says what the server said.
    """

    def ask(path: str) -> None:
        try:
            with urllib.request.urlopen(f"http://{server.address}{path}", timeout=120) as answer:
                answer.read()
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{path}: {error.code}, {error.read().decode()}") from None

    began = time.monotonic()
    with ThreadPoolExecutor(at_once) as threads:
        list(threads.map(ask, asked))
    return (time.monotonic() - began) * 1000


def report(bench: Bench) -> Iterator[Finding]:
    """Measure what one click in twenty takes while reports are made, beside without any."""
    for page in bench.pages:
        # A server of its own: what was made once is kept.
        with running(DASHBOARD, bench.folder) as server:
            yield asyncio.run(_while_made(server, page))


async def _while_made(server: Server, page: str) -> Finding:
    key = CHOICES[page]
    async with _several(server, own(page)) as there:
        await clicks(there, key, seconds=STAGE)
        without = percentile(await clicks(there, key, seconds=2 * STAGE))
        making = asyncio.create_task(asyncio.to_thread(_took, server, REPORTS, 1))
        meanwhile: list[float] = []
        while not making.done():
            meanwhile += await clicks(there, key, seconds=EVERY)
        await making
    return Finding("meanwhile", page, percentile(meanwhile) * 1000, without * 1000)


@asynccontextmanager
async def _several(server: Server, address: Address) -> AsyncIterator[list[Reader]]:
    async with AsyncExitStack() as stack:
        yield [await stack.enter_async_context(reading(server, address)) for _ in range(WHILE_READ)]
