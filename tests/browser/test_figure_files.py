"""What a reader takes away from a figure: its files, its address, and the words to cite it."""

from __future__ import annotations

import csv
import struct
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Download, Route

from elections.export import KINDS
from elections.text import load_words
from tests.browser.reading import NARROW, Reading
from tests.browser.server import Server
from tests.browser.views import severe

pytestmark = pytest.mark.browser

Read = Callable[..., Reading]
NAME = "seat-shares-by-successor-2026-11-28"
ASKED = "figure/seat_shares"


def taken(reading: Reading, button: str) -> Download:
    """Return the file behind a button of the menu that is open."""
    with reading.page.expect_download() as saving:
        reading.page.get_by_role("button", name=button).click()
    return saving.value


def content(file: Download, folder: Path) -> bytes:
    """Return what is in a file."""
    file.save_as(folder / "file")
    return (folder / "file").read_bytes()


def fetched(server: Server, path: str) -> bytes:
    """Return what the server answers at an address."""
    with urllib.request.urlopen(f"{server.address}/{path}") as answer:
        return bytes(answer.read())


def size(picture: bytes) -> tuple[int, int]:
    """Return the width and the height of a PNG, from its head (PNG, third edition, 11.2.1)."""
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def test_files_are_named_by_what_they_show_and_hold_what_their_address_gives(
    read: Read, server: Server, tmp_path: Path
) -> None:
    """Also for a reader in the dark pictures stand on white, unless dark ones are asked for."""
    reading = read(server, color_scheme="dark").open("seats?by=successor").take_away()
    asked = "by=successor&lang=en"
    sharp = taken(reading, "sharp screen (2×)")
    assert sharp.suggested_filename == f"{NAME}.png"
    picture = content(sharp, tmp_path)
    assert picture == fetched(server, f"{ASKED}.png?{asked}")
    screen, printed = (size(content(taken(reading, f"({scale}×)"), tmp_path)) for scale in (1, 4))
    assert screen[0] == 1088
    assert (4 * screen[0], size(picture)[0]) == (printed[0], 2 * screen[0])
    rows = taken(reading, "CSV, rows")
    assert rows.suggested_filename == f"{NAME}.csv"
    told = content(rows, tmp_path)
    assert told == fetched(server, f"{ASKED}.csv?{asked}")
    head, *records = list(csv.reader(told.decode("utf-8-sig").splitlines()))
    first = dict(zip(head, records[0], strict=True))
    assert (first["election_id"], first["Seats"]) == ("1999", "23")
    for ending in KINDS.keys() - {"png", "csv"}:
        found = content(taken(reading, ending.upper().replace("XLSX", "Excel")), tmp_path)
        assert found == fetched(server, f"{ASKED}.{ending}?{asked}"), ending
    reading.page.locator("[class*='st-key-dark-'] label").first.click()
    # The switch has moved before the files behind the buttons are the dark ones.
    reading.becomes(
        lambda: content(taken(reading, "SVG, picture"), tmp_path),
        fetched(server, f"{ASKED}.svg?{asked}&scheme=dark"),
    )


def test_what_is_chosen_is_seen_where_the_system_gives_the_colours(
    read: Read, server: Server
) -> None:
    """As in the high contrast of Windows: a switch has an edge, a chosen segment stands out."""
    reading = read(server, forced_colors="active").open("seats")
    page = reading.page
    colour = "part => getComputedStyle(part).backgroundColor"
    chosen, others = (
        {part.evaluate(colour) for part in page.locator(f"[role=radio][aria-checked={on}]").all()}
        for on in ("true", "false")
    )
    assert not chosen & others
    table, sources = (page.locator(f"[data-behind={part}]") for part in ("table", "sources"))
    table.click()
    reading.becomes(lambda: table.get_attribute("aria-expanded"), "true")
    assert table.evaluate(colour) != sources.evaluate(colour)
    page.get_by_role("button", name=load_words("en").say("control-options")).click()
    edges = page.locator("[data-testid=stCheckbox] label > div:first-of-type")
    reading.becomes(edges.count, 2)
    for edge in edges.all():
        assert edge.evaluate("part => getComputedStyle(part).borderTopWidth") == "1px"
    page.keyboard.press("Escape")
    reading.open("rules")
    handle = page.locator("[data-testid=stSlider] div:has(> div > input)")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert handle.evaluate(colour) != ground


def test_no_file_is_offered_that_is_gone_when_it_is_clicked(read: Read, server: Server) -> None:
    """The menu is made anew once the browser knows whether files have addresses."""
    reading = read(server).open("seats")
    page, asked, probe = reading.page, list[Route](), "**/data/datapackage.json"
    page.route(probe, lambda route: asked.append(route))
    with page.expect_request(probe):
        page.get_by_role("button", name="Download, link, cite").first.click()
    offered = page.get_by_role("dialog").get_by_test_id("stDownloadButton")
    page.wait_for_timeout(300)
    assert offered.count() == 0
    asked[0].continue_()
    offered.first.wait_for()
    assert taken(reading, "CSV, rows").suggested_filename.endswith(".csv")
    page.unroute(probe)


def test_a_picture_for_a_phone_is_made_for_a_phone(
    read: Read, server: Server, tmp_path: Path
) -> None:
    reading = read(server, viewport=NARROW).open("seats").take_away()
    assert size(content(taken(reading, "screen (1×)"), tmp_path))[0] == 360
    assert severe(reading) == []


def test_the_words_to_cite_and_to_embed_hold_the_address_of_the_view(
    read: Read, server: Server
) -> None:
    reading = read(server).open("seats?by=successor")
    page, (title,) = reading.page, reading.titles()
    reading.take_away()
    alone = f'<iframe src="{server.address}/embed/seat_shares?'
    reading.becomes(lambda: reading.given()[4][: len(alone)], alone)
    address, plain, apa, bibtex, frame = reading.given()[:5]
    assert address == page.url
    assert "by=successor&amp;" in frame
    assert plain.startswith(f"“{title}”")
    assert plain.endswith(page.url)
    assert f"). {title} [Figure]. In " in apa
    assert apa.endswith(page.url)
    assert f"url          = {{{page.url}}}" in bibtex


def test_code_that_reads_the_rows_stands_where_their_address_answers(
    read: Read, server: Server, tmp_path: Path
) -> None:
    reading = read(server).open("seats?by=successor").take_away()
    reading.becomes(lambda: len(reading.given()), 8)
    python, r, sheet = reading.given()[5:]
    address = python.split('"')[1]
    assert r.split('"')[1] == sheet.split('"')[1] == address
    rows = content(taken(reading, "CSV, rows"), tmp_path)
    assert fetched(server, address.removeprefix(f"{server.address}/")) == rows
    # Where nothing answers, on a host that hides it say, there is no code: the rest remains.
    other = read(server)
    other.page.route("**/data/datapackage.json", lambda route: route.fulfill(body="<html>"))
    other.open("seats").take_away()
    other.page.get_by_role("button", name="CSV, rows").wait_for()
    other.page.wait_for_load_state("networkidle")
    assert len(other.still().given()) == 5
