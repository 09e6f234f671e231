"""A server below a path, as a reader finds it; and killed and begun again under that reader."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.browser.reading import Reading
from tests.deploy.several import Process

pytestmark = pytest.mark.browser

BASE = "/votes/majilis"


def test_all_works_below_a_path_and_comes_back_with_the_server(
    read: Callable[..., Reading], tmp_path: Path
) -> None:
    """The path holds the name of a page, which must not be taken for it."""
    process = Process(tmp_path, BASE).start()
    try:
        process.wait()
        reading = read(process.server)
        page, root = reading.page, f"{process.server.address}/"
        reading.open("seats?after=false")
        page.get_by_test_id("stTopNavLink").get_by_text("Votes", exact=True).click()
        reading.becomes(reading.path, f"{BASE}/votes")
        control = page.locator(".st-key-control-base").get_by_role("radio")
        control.nth(1).click()
        reading.becomes(lambda: reading.choices().get("base"), "valid_votes")
        assert all(root in given for given in reading.take_away().given())
        page.keyboard.press("Escape")
        # The server is killed and begun again: nobody does anything, and all is there again.
        before = (page.url, reading.controls(), reading.titles(), reading.labels())
        process.kill()
        page.locator("[data-testid=stApp]:not([data-test-connection-state=CONNECTED])").wait_for()
        process.start().wait()
        reading.still()
        after = (page.url, reading.controls(), reading.titles(), reading.labels())
        assert after == before
        control.nth(2).click()
        reading.becomes(lambda: reading.choices().get("base"), "party_votes")
        page.locator(".languages a", has_text="Русский").click()
        reading.becomes(lambda: reading.query().get("lang"), "ru")
        assert (reading.path(), reading.choices()["base"]) == (f"{BASE}/votes", "party_votes")
        paper = page.evaluate(
            "() => { dispatchEvent(new Event('beforeprint'));"
            " return document.getElementById('paper')?.shadowRoot.textContent.length ?? 0; }"
        )
        assert paper > 1_000
        reading.open("overview?lang=ru")
        assert reading.path() == f"{BASE}/"
        outside = [one for one in reading.fetched if not urlsplit(one).path.startswith(BASE)]
        assert [one for one in outside if one.startswith("http")] == []
    finally:
        process.stop()
    assert "Traceback" not in process.server.written()
