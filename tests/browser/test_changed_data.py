"""Files that are spoiled, taken away, brought back and changed while readers click."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from elections.package import FOLDER_VARIABLE
from tests.browser.reading import Reading
from tests.browser.server import running
from tests.conftest import COUNTRY
from tests.spoiled import cell, removed

pytestmark = pytest.mark.browser

STAYS = "The files of this page have held errors since"
# Longer than a change goes unnoticed, in milliseconds.
NOTICED = 3_000
# The name of a party, and the version with it.
CHANGED = (("parties.csv", "Workers", "Makers"), ("datapackage.json", '"1.0.0"', '"1.0.1"'))


def test_nobody_sees_a_wrong_figure_while_the_data_change(
    read: Callable[..., Reading], copy_of_data: Callable[..., Path], tmp_path: Path
) -> None:
    """Two readers click in turn; both figures stay what they were until the data are others."""
    live = copy_of_data()
    with running(tmp_path / "log.txt", **{FOLDER_VARIABLE: str(live)}) as server:
        readers = [read(server), read(server)]
        for one in readers:
            one.open("seats")
        known: list[object] = []

        def clicked() -> list[object]:
            """Let both choose each way of grouping, and return what each then shows."""
            found: list[object] = []
            for one in readers:
                radios = one.page.locator(".st-key-control-by").get_by_role("radio")
                for place, value in ((1, "successor"), (0, "name")):
                    radios.nth(place).click()
                    one.becomes(lambda one=one: one.choices().get("by", "name"), value)
                    assert one.page.get_by_test_id("stException").count() == 0
                    found.append((one.titles(), one.labels()))
            return found

        def told() -> list[bool]:
            return [STAYS in one.page.locator("body").inner_text() for one in readers]

        known = clicked()
        assert known[:2] == known[2:]
        assert known[0] != known[1]
        for spoil in (
            cell("elections.csv", "1990", "turnout_percent", "81,5"),
            removed("results.csv"),
        ):
            spoil(live)
            readers[0].page.wait_for_timeout(NOTICED)
            assert clicked() == known
            assert told() == [True, True]
            shutil.copytree(COUNTRY, live, dirs_exist_ok=True)
            readers[0].page.wait_for_timeout(NOTICED)
            assert clicked() == known
            assert told() == [False, False]
        for name, before, after in CHANGED:
            file = live / name
            file.write_text(file.read_text("utf-8").replace(before, after), encoding="utf-8")
        readers[0].page.wait_for_timeout(NOTICED)
        others = clicked()
        assert others[:2] == others[2:]
        assert "Makers" in str(others)
        assert "Workers" not in str(others)
        assert all("data=1.0.1" in one.page.url for one in readers)
        assert "Traceback" not in server.written()
