"""What a reader takes away from under a figure: the picture, and the words to cite and embed it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.browser.reading import Reading
from tests.browser.server import Server

pytestmark = pytest.mark.browser

SVG = "{http://www.w3.org/2000/svg}"


def test_the_picture_is_saved_as_svg_with_its_title_and_sources(
    read: Callable[..., Reading], server: Server, tmp_path: Path
) -> None:
    reading = read(server, color_scheme="dark").open("seats?by=family")
    page, (title,) = reading.page, reading.titles()
    reading.take_away()
    with page.expect_download() as saving:
        page.get_by_role("button", name="Picture as SVG").click()
    assert saving.value.suggested_filename == "seat_shares.svg"
    saving.value.save_as(tmp_path / "picture.svg")
    root = ElementTree.parse(tmp_path / "picture.svg").getroot()
    words = " ".join("".join(text.itertext()) for text in root.iter(f"{SVG}text"))
    plain = title.replace("<b>", "").replace("</b>", "").replace("<br>", "")
    assert root.tag == f"{SVG}svg"
    assert plain.replace(" ", "") in words.replace(" ", "")
    assert "Sources: " in words
    assert len(list(root.iter(f"{SVG}path"))) > 20
    paper = root.find(f"{SVG}rect")
    assert paper is not None
    assert "rgb(15, 23, 27)" in str(paper.get("fill"))


def test_the_words_to_cite_and_to_embed_hold_the_address_of_the_view(
    read: Callable[..., Reading], server: Server
) -> None:
    reading = read(server).open("seats?by=family")
    page, (title,) = reading.page, reading.titles()
    reading.take_away()
    link, citation, frame = reading.given()
    assert link == page.url
    first = title.replace("<b>", "").split("<br>")[0].removesuffix("</b>")
    assert citation.startswith(f"“{first}")
    assert citation.endswith(page.url)
    assert frame.startswith(f'<iframe src="{page.url}&embed=true"')
