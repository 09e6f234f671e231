"""The what-if part as a reader uses it: it answers alone, and its address brings it back."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import WebSocket
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.browser.reading import PATIENCE, PAUSE, Reading
from tests.browser.server import Server

pytestmark = pytest.mark.browser

Read = Callable[..., Reading]

START = "rules?election=2004"
SCENARIO = {
    "election": "2004",
    "threshold": "69",
    "rule": "dhondt",
    "merge": "asar aist",
}


def choose(reading: Reading, key: str, label: str) -> None:
    """Choose an option of a list that opens; a run that ends meanwhile can close it again."""
    field = reading.page.locator(f".st-key-what-{key} input")
    option = reading.page.get_by_role("option", name=label, exact=True)
    field.wait_for()
    reading.still()
    deadline = time.monotonic() + PATIENCE / 1000
    while not option.is_visible() and time.monotonic() < deadline:
        field.click()
        reading.page.wait_for_timeout(10 * PAUSE)
    option.click()


def set_scenario(reading: Reading) -> None:
    """Lower the threshold by a step, take another rule, merge two lists."""
    page = reading.page
    page.locator(".st-key-what-threshold").get_by_role("slider").press("ArrowLeft")
    reading.becomes(lambda: reading.choices().get("threshold"), SCENARIO["threshold"])
    choose(reading, "rule", "D’Hondt")
    reading.becomes(lambda: reading.choices().get("rule"), SCENARIO["rule"])
    page.locator(".st-key-what-edit summary").click()
    choose(reading, "merge-0", "Asar")
    choose(reading, "merge-0", "AIST")
    reading.becomes(reading.choices, SCENARIO)
    page.keyboard.press("Escape")
    # The editor stays open for the next step.
    assert page.locator(".st-key-what-merge-1 input").is_visible()


def answers(reading: Reading) -> list[str]:
    """Return what the measures and the printed tables of the page say."""
    parts = "#root .key-figures, #root .blocks table"
    return reading.page.locator(parts).all_inner_texts()


def test_a_scenario_comes_back_in_a_new_browser_and_can_be_reset(
    read: Read, server: Server
) -> None:
    first = read(server).open(START)
    law = (first.labels(), answers(first))
    set_scenario(first)
    first.changes(first.labels, law[0])
    told = (first.labels(), answers(first))
    assert "Asar + AIST" in "".join(told[1])
    second = read(server)
    second.page.goto(first.page.url)
    second.still()
    assert second.choices() == SCENARIO
    second.becomes(lambda: (second.labels(), answers(second)), told)
    second.page.locator(".st-key-what-reset button").click()
    second.becomes(second.choices, {"election": "2004"})
    second.becomes(lambda: (second.labels(), answers(second)), law)
    slider = second.page.locator(".st-key-what-threshold").get_by_role("slider")
    assert slider.get_attribute("aria-valuetext") == "7%"


WHOLE = ForwardMsg.ScriptFinishedStatus.Value("FINISHED_SUCCESSFULLY")
FRAGMENT = ForwardMsg.ScriptFinishedStatus.Value("FINISHED_FRAGMENT_RUN_SUCCESSFULLY")


class Runs:
    """How each run of the page's script ended, as the server tells the browser."""

    def __init__(self, reading: Reading) -> None:
        """Listen from the next opening of a page on."""
        self.ends: list[int] = []
        reading.page.on("websocket", self._listen)

    def _listen(self, socket: WebSocket) -> None:
        socket.on("framereceived", self._note)

    def _note(self, frame: Any) -> None:
        if not isinstance(frame, bytes):
            return
        message = ForwardMsg()
        message.ParseFromString(frame)
        if message.WhichOneof("type") == "script_finished":
            self.ends.append(message.script_finished)


def test_nothing_but_the_fragment_runs_when_a_control_is_moved(read: Read, server: Server) -> None:
    reading = read(server)
    runs = Runs(reading)
    reading.open(START)
    assert runs.ends[-1] == WHOLE
    before, seen = reading.labels(), len(runs.ends)
    set_scenario(reading)
    reading.changes(reading.labels, before)
    own = runs.ends[seen:]
    assert FRAGMENT in own
    assert WHOLE not in own
    # Timeline and recalculation stand as they stood; the two figures of the scenario do not.
    after = reading.labels()
    assert [one == other for one, other in zip(before, after, strict=True)] == [True, False, False]
    reading.page.locator(".st-key-control-election").get_by_role("radio", name="2007").click()
    reading.becomes(lambda: reading.choices().get("election"), "2007")
    # The address is there before the run has ended.
    reading.becomes(lambda: WHOLE in runs.ends[seen + len(own) :], True)
