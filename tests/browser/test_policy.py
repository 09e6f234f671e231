"""What a page may fetch and run is said in its headers, and a browser holds it to that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.reading import Reading
from tests.browser.server import Server

pytestmark = pytest.mark.browser

# The pages themselves are in test_pages_open.py, those of the site in test_site.py.
DOCUMENTS = (
    "embed/turnout",
    "embed/flows?scheme=dark&live=false",
    "print/votes",
    "report/own.html?parts=votes.turnout",
    "figure/turnout.svg",
)
REPORT = DOCUMENTS[3]
# A picture of another host, a script of another host, and one that an element brings along.
_WANTED = """() => {
  const made = (name, from) => document.body.append(
    Object.assign(document.createElement(name), from));
  made("img", {src: "http://127.0.0.2:9/picture.png"});
  made("script", {src: "http://127.0.0.2:9/script.js"});
  made("object", {data: "http://127.0.0.2:9/object"});
  return fetch("http://127.0.0.2:9/").catch(() => undefined);
}"""


@pytest.mark.parametrize("path", DOCUMENTS)
def test_a_document_wants_nothing_that_it_may_not(
    path: str, read: Callable[..., Reading], server: Server
) -> None:
    reading = read(server)
    reading.page.goto(f"{server.address}/{path}")
    assert reading.violations() == []
    assert reading.elsewhere() == []
    assert reading.complaints == []


@pytest.mark.parametrize("path", ["embed/turnout", "print/votes"])
def test_what_is_of_another_host_is_refused(
    path: str, read: Callable[..., Reading], server: Server
) -> None:
    reading = read(server)
    reading.page.goto(f"{server.address}/{path}")
    reading.page.evaluate(_WANTED)
    reading.page.wait_for_function("window.violations.length >= 4")
    refused = {one.split()[0] for one in reading.violations()}
    assert refused == {"img-src", "script-src-elem", "object-src", "connect-src"}


def test_a_report_that_was_saved_asks_for_nothing(
    read: Callable[..., Reading], server: Server, tmp_path: Path
) -> None:
    """It has no headers any more."""
    reading = read(server)
    saved = tmp_path / "report.html"
    saved.write_bytes(reading.page.request.get(f"{server.address}/{REPORT}").body())
    reading.page.goto(saved.as_uri())
    assert [url for url in reading.elsewhere() if url != saved.as_uri()] == []
    assert reading.complaints == []
