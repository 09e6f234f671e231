"""The benchmark reads pages as readers do, and says whether its goals are met."""

from __future__ import annotations

import asyncio
import json
import re
from base64 import b64encode
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest
from PIL import Image
from streamlit.proto.ButtonGroup_pb2 import ButtonGroup
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.Slider_pb2 import Slider
from websockets.asyncio.client import ClientConnection

from benchmarks import many
from benchmarks.__main__ import PARTS, parse
from benchmarks.findings import MEASURES, Finding, Kept, found, summary
from benchmarks.frames import settled
from benchmarks.parts import CHOICES, Bench, bare, own
from benchmarks.reader import Reader, chosen, rate, reading
from benchmarks.server import BARE, Server, running
from elections.sections import choices_on
from elections.writers.page import RARELY_CHANGED
from ui.page import PAGES

Read = TypeVar("Read")
BARS = '{"data": [{"type": "bar", "y": [1, 2]}], "layout": {}}'
LINE = '{"data": [{"type": "scatter", "y": [3]}], "layout": {}}'


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of the bare page, with the figures of one small page."""
    folder = tmp_path_factory.mktemp("bench")
    bars, line = ("plotly_chart", BARS), ("plotly_chart", LINE)
    bench = Bench(folder, ["small"])
    bench.keep("small", {"opened": [bars, line], "first": [bars], "second": [line]})
    assert (bench.charts("small", "opened"), bench.charts("small", "first")) == (2, 1)
    with running(BARE, folder) as server:
        yield server


def test_a_control_is_set_to_one_of_its_options() -> None:
    """As Streamlit takes them: numbers of a slider, words of one that has words, and of buttons."""
    numbers = Slider(id="s", min=1, max=3, step=0.5)
    words = Slider(id="s", options=["low", "high"])
    buttons = ButtonGroup(id="b", options=[{"content": "a"}, {"content": "b"}])
    assert list(chosen("slider", numbers, 6).double_array_value.data) == [1.5]
    assert list(chosen("slider", words, 3).string_array_value.data) == ["high"]
    assert list(chosen("button_group", buttons, 1).string_array_value.data) == ["b"]
    assert chosen("checkbox", numbers, 3).bool_value


def apart(read: Coroutine[Any, Any, Read]) -> Read:
    """Return what is read, in a thread of its own: a browser of other tests may hold this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, read).result()


def shot(at: int, ground: int, dots: int = 0) -> dict[str, Any]:
    """A frame of a trace, of one colour with some dots of another."""
    frame = Image.new("L", (20, 10), ground)
    for place in range(dots):
        frame.putpixel((place, 0), 255 - ground)
    written = BytesIO()
    frame.save(written, "PNG")
    return {
        "name": "Screenshot",
        "ts": at,
        "args": {"snapshot": b64encode(written.getvalue()).decode("ascii")},
    }


def navigation(at: int, address: str) -> dict[str, Any]:
    """The beginning of a navigation in a trace."""
    return {"name": "navigationStart", "ts": at, "args": {"data": {"documentLoaderURL": address}}}


def test_what_is_seen_is_settled_with_the_first_frame_that_stays_as_it_is() -> None:
    """What stood there before does not count, nor do dots as few as a letter smoothed otherwise."""
    page = [shot(500, 0), navigation(1000, "http://here/votes"), navigation(1500, "about:blank")]
    flicker = [shot(2000, 255), shot(4000, 0), shot(6000, 255), shot(9000, 0), shot(12_000, 0, 2)]
    assert settled(json.dumps({"traceEvents": [*page, *flicker]}).encode()) == 8
    with pytest.raises(ValueError, match="no frame"):
        settled(json.dumps({"traceEvents": page}).encode())


def test_every_page_with_a_control_has_a_choice_that_is_changed() -> None:
    assert tuple(CHOICES) == PAGES
    out_of_the_way = {page for page in PAGES if {*choices_on(page)} <= {*RARELY_CHANGED}}
    assert {page for page in PAGES if CHOICES[page] is None} == out_of_the_way
    assert (own(PAGES[0]), own("votes")) == (("", ""), ("votes", ""))


def test_without_options_all_is_measured() -> None:
    options = parse([])
    assert (options.page, options.part, options.repeats) == (list(PAGES), list(PARTS), 1)


def test_pages_and_parts_can_be_chosen() -> None:
    options = parse(["--page", "votes", "--part", "script,memory"])
    assert (options.page, options.part) == (["votes"], ["script", "memory"])


@pytest.mark.parametrize("words", [["--page", "nowhere"], ["--part", "script,nothing"]])
def test_an_unknown_name_is_refused(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(words)
    assert words[1].split(",")[-1] in capsys.readouterr().err


def test_the_median_of_the_page_is_set_over_that_of_the_bare_one() -> None:
    finding = found("unchanged", "votes", [30.0, 10.0, 90.0], [20.0, 25.0, 24.0])
    assert (finding.own, finding.bare, finding.ratio) == (30.0, 24.0, 1.25)
    assert not finding.missed


@pytest.mark.parametrize(
    ("measure", "page", "ratio", "missed"),
    [
        ("unchanged", "votes", 1.26, True),
        ("unchanged", "context", 1.26, False),
        ("unchanged", "context", 2.01, True),
        ("runs", "votes", 0.79, True),
        ("runs", "context", 0.79, False),
        ("runs", "context", 0.49, True),
        ("runs", "context", 3.0, False),
        ("still", "votes", 1.4, True),
        ("still", "consolidation", 1.4, False),
        ("start", "overview", 1.6, True),
        ("memory", "votes", 9.0, False),
    ],
)
def test_a_goal_is_missed_beyond_its_limit(
    measure: str, page: str, ratio: float, missed: bool
) -> None:
    finding = Finding(measure, page, ratio * 10, 10.0)
    assert finding.missed is missed
    assert ("missed" in str(finding)) is missed


def test_the_table_has_a_row_for_each_page_and_marks_what_is_missed() -> None:
    findings = [
        Finding("unchanged", "votes", 9.0, 3.0),
        Finding("memory", "votes", 4.0, 8.0),
        Finding("unchanged", "rules", 3.0, 3.0),
    ]
    heading, votes, rules, last = summary(findings).splitlines()
    assert heading.split() == ["ratios", "unchanged", "memory"]
    assert (votes.split(), rules.split()) == (["votes", "3.00!", "0.50"], ["rules", "1.00"])
    assert last == "1 goals missed (!)."
    assert summary(findings[1:]).splitlines()[-1] == "All goals are met."


def test_the_last_finding_of_a_measure_and_page_counts(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "bench" / "found.jsonl")
    for finding in (
        Finding("unchanged", "votes", 9.0, 3.0),
        Finding("unchanged", "rules", 3.0, 3.0),
        Finding("unchanged", "votes", 3.0, 6.0),
    ):
        kept.add(finding)
    _, votes, rules, goals, when = kept.told().splitlines()
    assert (votes.split(), rules.split()) == (["votes", "0.50"], ["rules", "1.00"])
    assert goals == "All goals are met."
    assert re.fullmatch(r"Measured \d{4}-\d\d-\d\d\.", when)
    early = {"day": "1999-10-10", "measure": "runs", "page": "rules", "own": 1.0, "bare": 1.0}
    kept.file.write_text(f"{json.dumps(early)}\n{kept.file.read_text('utf-8')}", "utf-8")
    assert kept.told().splitlines()[-1].startswith("Measured 1999-10-10 to 2")


def test_nothing_to_compare_with_misses_a_goal() -> None:
    assert Finding("unchanged", "votes", 1.0, 0.0).missed
    assert not Finding("memory", "votes", 1.0, 0.0).missed
    assert set(MEASURES) >= {"unchanged", "runs"}


def test_a_reader_gets_the_figures_of_each_choice_and_every_run_is_timed(server: Server) -> None:
    async def read() -> list[list[str]]:
        async with reading(server, bare("small", choice=True)) as reader:
            seen = [[spec for _, spec in reader.figures]]
            for number in (1, 0):
                await reader.choose("choice", number)
                seen.append([spec for _, spec in reader.figures])
            with pytest.raises(RuntimeError, match="no control 'absent'"):
                await reader.choose("absent", 1)
            return seen

    before = len(server.run_times())
    kinds = [["bar" if '"bar"' in spec else "line" for spec in seen] for seen in apart(read())]
    assert kinds == [["bar"], ["line"], ["bar"]]
    times = server.last_run_times(3, total=before + 3)
    assert len(times) == 3
    assert all(0 < taken < 60_000 for taken in times)
    assert server.memory() > 1000 or server.memory() != server.memory()


@pytest.mark.parametrize("kind", ["png", "webp"])
def test_pictures_are_found_in_what_is_written_as_html(kind: str) -> None:
    html = f"<p>Page 1</p><img alt='' src=\"data:image/{kind};base64,QUI=\">"
    message = ForwardMsg()
    message.delta.new_element.html.body = html
    reader = Reader(cast(ClientConnection, None), bare("none"))
    assert not reader._last(message)
    assert reader.figures == [("picture", "QUI=")]


def test_readers_together_get_so_many_runs_a_second(server: Server) -> None:
    async def read() -> float:
        async with AsyncExitStack() as stack:
            address = bare("small")
            two = [await stack.enter_async_context(reading(server, address)) for _ in range(2)]
            assert [kind for kind, _ in two[1].figures] == ["plotly_chart"] * 2
            return await rate(two, seconds=0.2)

    assert apart(read()) > 0


def test_one_in_twenty_may_take_longer() -> None:
    assert many.percentile([1.0] * 99 + [9.0]) == 1.0
    assert many.percentile([float(number) for number in range(101)]) == 95.0
    assert many.percentile([1.0, 3.0]) == 3.0


def test_readers_click_at_a_steady_rate(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "EVERY", 0.5)

    async def read() -> list[float]:
        async with AsyncExitStack() as stack:
            address = bare("small", choice=True)
            two = [await stack.enter_async_context(reading(server, address)) for _ in range(2)]
            return await many.clicks(two, "choice", seconds=1.0)

    taken = apart(read())
    # The first begins at once, the other a quarter of a second later.
    assert len(taken) == 4
    assert all(0 < one < 60 for one in taken)


@pytest.mark.parametrize(("longest", "readers"), [(0.5, 8), (0.0875, 5 + 3 / 2), (0.01, 2 / 3)])
def test_the_rate_is_that_at_which_clicks_begin_to_take_long(
    longest: float, readers: float, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With one reader a click takes 15 ms, with five 75, with eight 100."""

    async def clicked(there: list[object], *_: object, seconds: float) -> list[float]:
        return [len(there) * (0.0125 if len(there) > 5 else 0.015)]

    monkeypatch.setattr(many, "STAGES", (1, 2, 5, 8))
    monkeypatch.setattr(many, "BORNE", longest)
    monkeypatch.setattr(many, "clicks", clicked)
    rate = apart(many.most_clicks(server, bare("small"), None))
    assert rate == pytest.approx(readers / many.EVERY)


def test_an_error_on_the_page_is_never_taken_for_a_run(server: Server) -> None:
    async def read(address: tuple[str, str]) -> None:
        async with reading(server, address) as reader:
            await reader.run()

    with pytest.raises(RuntimeError, match="page=absent"):
        apart(read(bare("absent")))
