"""Three processes behind nginx: a reader keeps the view, whichever of them ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from tests.browser.reading import Reading, new_reading
from tests.browser.server import free_port
from tests.deploy.several import NONE_FOUND, Behind, can_run, three_behind_nginx
from tests.deploy.test_manifests import CLUSTER, said

pytestmark = [pytest.mark.browser, pytest.mark.skipif(not can_run(), reason=NONE_FOUND)]

Read = Callable[..., Reading]
# So many seconds after the end of its process each reader has the view again; where the computer
# is so busy that opening a page takes longer than that, within the time of that.
BACK_WITHIN = 5
# nginx asks a process again that did not answer after its `fail_timeout`, in seconds, or little
# more.
ASKED_AGAIN = 15
# Views with choices, and for each a control whose first and second option are there to be clicked.
VIEWS = {
    "votes?base=valid_votes&after=false": "base",
    "seats?by=successor&after=false": "by",
    "election?election=2004&compare=all": "compare",
}
# Notes when a page first lost its process, and when it then stood still again.
_WATCH = """() => {
  const app = document.querySelector("[data-testid='stApp']");
  window.noted = { lost: null, back: null };
  const look = () => {
    const on = app.getAttribute("data-test-connection-state") === "CONNECTED";
    const still = on && app.getAttribute("data-test-script-state") === "notRunning"
      && !document.querySelector("[data-testid='stSkeleton'], [data-stale='true']");
    if (!on) window.noted = { lost: window.noted.lost ?? Date.now() / 1000, back: null };
    else if (!still) window.noted.back = null;
    else if (window.noted.lost && !window.noted.back) window.noted.back = Date.now() / 1000;
  };
  window.watching = setInterval(look, 20);
}"""
_NOTED = "() => window.noted"
# A browser knows within this time, in seconds, that its process has ended.
LOST_WITHIN = 0.5
# Long enough without a run that no further one follows.
REST = 1_000


@dataclass
class Told:
    """A reader with a view, and all that it says."""

    reading: Reading
    process: int
    view: tuple[Any, ...]


def view(reading: Reading) -> tuple[Any, ...]:
    """Return address, controls, titles, and everything that is written in and around figures."""
    return (
        reading.path(),
        reading.query(),
        reading.controls(),
        reading.titles(),
        reading.labels(),
    )


def process_of(reading: Reading) -> int:
    """Return to which process a reader is led."""
    (found,) = [one for one in reading.page.context.cookies() if one["name"] == "process"]
    return int(found["value"])


def watch(readers: Sequence[Told]) -> None:
    """Begin to note in each page what happens to its connection."""
    for one in readers:
        one.reading.page.evaluate(f"clearInterval(window.watching); ({_WATCH})()")


def is_back(one: Told, since: float) -> float:
    """Wait until a reader has lost a process and has the view again; return after how long."""
    page = one.reading.page
    page.wait_for_function("() => window.noted.back !== null", polling=50)
    one.reading.still()
    page.wait_for_timeout(REST)
    one.reading.still()
    assert view(one.reading) == one.view
    return float(page.evaluate(_NOTED)["back"]) - since


def opening(one: Told) -> float:
    """Open the view of a reader anew, and return how many seconds that takes."""
    began = time.monotonic()
    one.reading.page.reload()
    one.reading.still()
    took = time.monotonic() - began
    one.reading.page.wait_for_timeout(REST)
    one.reading.still()
    assert view(one.reading) == one.view
    return took


def asked(address: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Return status, headers and body of what an address answers; it is not led on."""
    request = urllib.request.Request(address, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            found = answer.status, answer.headers, answer.read()
    except HTTPError as error:
        found = error.code, error.headers, error.read()
    return found[0], {name.casefold(): value for name, value in found[1].items()}, found[2]


def with_its_view(address: str, **headers: str) -> bytes:
    """Return a page as it is sent once its view is made; a busy computer sends it without first."""
    for _ in range(60):
        page = asked(address, **headers)[2]
        if b"id=view" in page:
            return page
        time.sleep(0.5)
    raise AssertionError("no view was made")


@pytest.fixture(scope="module")
def behind(
    browser_type_launch_args: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Behind]:
    """Three processes behind nginx."""
    with three_behind_nginx(tmp_path_factory.mktemp("behind")) as behind:
        yield behind


@pytest.fixture(scope="module")
def readers(behind: Behind, browser: Browser) -> Iterator[list[Told]]:
    """Two readers of each process, who have made a choice each."""
    found = []
    for number, (path, control) in enumerate([*VIEWS.items()] * 2):
        reading = new_reading(browser, behind.server.address)
        process = number % 3 + 1
        cookie = {"name": "process", "value": str(process), "url": behind.server.address}
        reading.page.context.add_cookies([cookie])  # type: ignore[list-item]
        reading.open(path)
        if number >= len(VIEWS):
            choose(reading, control, 0)
        assert process_of(reading) == process
        found.append(Told(reading, process, view(reading)))
    yield found
    for one in found:
        one.reading.page.context.close()


def choose(reading: Reading, control: str, option: int) -> None:
    """Choose an option of a control by its place, and wait until the view is another one."""
    before = view(reading)
    reading.page.locator(f".st-key-control-{control}").get_by_role("radio").nth(option).click()
    reading.changes(lambda: reading.query(), before[1])
    reading.changes(reading.labels, before[4])


def test_who_comes_first_is_led_to_one_process_and_stays_there(
    behind: Behind, browser: Browser
) -> None:
    reading = new_reading(browser, behind.server.address)
    reading.open("votes")
    first = process_of(reading)
    assert first in (1, 2, 3)
    reading.page.get_by_test_id("stTopNavLink").get_by_text("Seats", exact=True).click()
    reading.becomes(reading.path, "/seats")
    assert process_of(reading) == first
    assert reading.complaints == []
    reading.page.context.close()


def test_a_file_is_made_once_for_many_and_names_what_readers_called(behind: Behind) -> None:
    address = f"{behind.server.address}/figure/turnout.svg?after=false"
    found = [asked(address, **{"Accept-Encoding": "br"}) for _ in range(3)]
    assert [one[1]["x-cache"] for one in found] == ["MISS", "HIT", "HIT"]
    assert len({one[2] for one in found}) == 1
    assert {one[1]["content-encoding"] for one in found} == {"br"}
    assert all("set-cookie" not in one[1] for one in found)
    plain = asked(address)
    assert (plain[1]["x-cache"], "content-encoding" in plain[1]) == ("MISS", False)
    assert plain[2].startswith(b"<svg")
    assert f"{behind.server.address}/".encode() in plain[2]
    # Called by another name, or through TLS, it names that.
    for told, named in (
        ({"Host": "elections.example.org"}, b"http://elections.example.org/"),
        (
            {"Host": "elections.example.org", "X-Forwarded-Proto": "https"},
            b"https://elections.example.org/",
        ),
    ):
        other = asked(address, **told)
        assert (other[1]["x-cache"], named in other[2]) == ("MISS", True)
        page = with_its_view(f"{behind.server.address}/votes", **told)
        assert b'<link rel="canonical" href="' + named + b'votes">' in page
        assert b'<meta property="og:image" content="' + named + b"figure/" in page
    mark = plain[1]["etag"]
    assert asked(address, **{"If-None-Match": mark})[0] == 304


def test_pages_and_health_are_not_kept(behind: Behind) -> None:
    for path in ("votes", "health", "_stcore/health"):
        found = [asked(f"{behind.server.address}/{path}") for _ in range(2)]
        assert [one[0] for one in found] == [200, 200]
        assert all("x-cache" not in one[1] for one in found)
        assert found[0][1]["set-cookie"].startswith("process=")


def test_a_killed_process_takes_no_view_away(
    behind: Behind, readers: list[Told], record_property: Callable[[str, object], None]
) -> None:
    killed = readers[0].process
    watch(readers)
    since = behind.processes[killed - 1].kill()
    theirs = [one for one in readers if one.process == killed]
    others = [one for one in readers if one.process != killed]
    took = [is_back(one, since) for one in theirs]
    behind.processes[killed - 1].start()
    record_property("seconds until the same view", took)
    print(f"back after {took}")
    assert len(took) == 2
    for one in others:
        assert one.reading.page.evaluate(_NOTED)["lost"] is None
        assert view(one.reading) == one.view
    # They click on: the process that they came to has never seen them before.
    for one in theirs:
        control = VIEWS[[*VIEWS][readers.index(one) % len(VIEWS)]]
        shown = one.reading.page.locator(f".st-key-control-{control}")
        checked = shown.get_by_role("radio", checked=True)
        place = shown.get_by_role("radio").all_text_contents().index(checked.inner_text())
        choose(one.reading, control, 1 if place == 0 else 0)
        one.view = view(one.reading)
    opened = opening(theirs[0])
    behind.processes[killed - 1].wait()
    assert max(took) < max(BACK_WITHIN, opened)


def test_a_file_that_a_page_made_is_found_wherever_its_reader_is_led(
    behind: Behind, readers: list[Told]
) -> None:
    """It lies in the process of the session, and a cookie may have come to name another."""
    one = readers[-1].reading
    one.take_away()
    link = one.page.get_by_test_id("stDownloadButton").first
    fetched: list[str] = []
    one.page.on("request", lambda request: fetched.append(request.url))
    with one.page.expect_download():
        link.locator("button").first.click()
    (media,) = [found for found in fetched if "/media/" in found][-1:]
    one.page.keyboard.press("Escape")
    for process in (1, 2, 3):
        assert asked(media, Cookie=f"process={process}")[0] == 200
    # One that was killed is asked again only after a time: until then one of three is missing.
    none = f"{media.rpartition('/')[0]}/none.csv"
    until = time.time() + ASKED_AGAIN
    while (answer := asked(none)[0]) == 502 and time.time() < until:
        time.sleep(0.5)
    assert answer == 404


def test_a_connection_cut_in_mid_run_is_taken_up_again(behind: Behind, readers: list[Told]) -> None:
    """The choice is made or not made: never is one thing said and another shown."""
    watch(readers)
    one = readers[1].reading
    shown = one.page.locator(".st-key-control-by").get_by_role("radio")
    shown.nth(0).click()
    for worker in behind.workers():
        os.kill(worker, signal.SIGKILL)
    since = time.time()
    one.page.wait_for_function("() => window.noted.back !== null", polling=50)
    one.still()
    one.page.wait_for_timeout(REST)
    one.still()
    alone = Reading(one.page.context.new_page(), one.server)
    alone.page.goto(one.page.url)
    alone.still()
    assert view(one) == view(alone)
    alone.page.close()
    readers[1].view = view(one)
    for other in readers:
        if other is not readers[1]:
            is_back(other, since)


def test_a_rolling_restart_loses_nobody(
    behind: Behind, readers: list[Told], record_property: Callable[[str, object], None]
) -> None:
    took, ended, lost = [], [], 0
    for process in behind.processes:
        watch(readers)
        since = time.time()
        ended.append(process.stop())
        time.sleep(LOST_WITHIN)
        theirs = [one for one in readers if one.reading.page.evaluate(_NOTED)["lost"]]
        lost += len(theirs)
        took += [is_back(one, since) for one in theirs]
        process.start().wait()
        # As a cluster waits until it ends the next: the usual views are made by then.
        time.sleep(CLUSTER["Deployment"]["spec"]["minReadySeconds"])
    record_property("seconds until a process has ended", ended)
    record_property("seconds until the same view", took)
    print(f"ended after {ended}, back after {took}")
    # Each was with one of them.
    assert lost >= len(readers)
    for one in readers:
        one.reading.still()
        assert view(one.reading) == one.view
        assert one.reading.page.get_by_test_id("stException").count() == 0
        assert one.reading.page.get_by_test_id("stDialog").count() == 0
    choose(readers[0].reading, "base", 2)
    readers[0].view = view(readers[0].reading)
    assert max(took) < max(BACK_WITHIN, opening(readers[0]))


def test_nothing_about_readers_is_written_down(behind: Behind) -> None:
    """Not by nginx, which has seen processes die, and not by the dashboard."""
    assert "127.0.0.1" not in behind.server.written()
    for process in behind.processes:
        written = process.server.written()
        assert "Traceback" not in written
        assert urlsplit(behind.server.address).netloc not in written


def test_the_health_check_of_the_image_finds_a_process_and_misses_one(behind: Behind) -> None:
    program, *rest = json.loads(said("HEALTHCHECK")[0].partition("CMD ")[2])
    assert program == "python"
    for port, well in ((behind.processes[0].port, True), (free_port(), False)):
        environ = os.environ | {"STREAMLIT_SERVER_PORT": str(port)}
        done = subprocess.run([sys.executable, *rest], env=environ, capture_output=True)
        assert (done.returncode == 0) is well
