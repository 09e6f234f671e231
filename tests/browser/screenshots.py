"""Pictures of every page in every language, width and scheme, and every figure's file.

    python3 run.py screenshots --out screenshots --language kk --page votes --width 360

What is not named is all. A page wider than the screen is told, and the task then ends with 1.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from elections.__main__ import main as elections
from elections.sections import pages
from elections.text import languages
from tests.browser.program import ensure_browser
from tests.browser.reading import new_reading
from tests.browser.server import running

WIDTHS, SCHEMES = (360, 768, 1280, 1920), ("light", "dark")
# So high a screen shows any page as a whole, in pixels.
HIGHEST = 20_000
_HEIGHT = """() => document.querySelector("[data-testid='stMain']").scrollHeight"""
_ACROSS = """() => document.querySelector("[data-testid='stMain']").scrollWidth"""


def picture(
    browser: Browser, server: str, page: str, language: str, width: int, scheme: str, out: Path
) -> bool:
    """Take a picture of a whole page; return whether the page is no wider than the screen."""
    look = {"viewport": {"width": width, "height": 900}, "color_scheme": scheme}
    reading = new_reading(browser, server, **look)
    path = "" if page == pages()[0] else page
    reading.open(f"{path}?lang={language}")
    height = min(int(reading.page.evaluate(_HEIGHT)) + 60, HIGHEST)
    reading.page.set_viewport_size({"width": width, "height": height})
    reading.still()
    reading.page.wait_for_timeout(500)
    reading.page.screenshot(path=out / f"{page}-{language}-{width}-{scheme}.png")
    fits = int(reading.page.evaluate(_ACROSS)) <= width
    reading.page.context.close()
    return fits


def main(arguments: Sequence[str]) -> int:
    """Take the pictures that the command line asks for, and write the figures' files."""
    parser = argparse.ArgumentParser(prog="run.py screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("screenshots"))
    parser.add_argument("--language", choices=languages(), action="append")
    parser.add_argument("--page", choices=pages(), action="append")
    parser.add_argument("--width", type=int, action="append")
    parser.add_argument("--scheme", choices=SCHEMES, action="append")
    parser.add_argument("--figures", choices=("svg", "png", "none"), default="svg")
    asked = parser.parse_args(arguments)
    program = ensure_browser()
    if program is None:
        raise SystemExit("no Chromium or Chrome found: name the program in BROWSER_PATH")
    asked.out.mkdir(parents=True, exist_ok=True)
    spoken = asked.language or languages()
    wide = []
    with TemporaryDirectory() as folder, running(Path(folder, "log.txt")) as server:
        root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        with sync_playwright() as play:
            browser = play.chromium.launch(executable_path=program, args=root)
            looks = asked.width or WIDTHS, asked.scheme or SCHEMES
            for page, language, width, scheme in product(asked.page or pages(), spoken, *looks):
                fits = picture(browser, server.address, page, language, width, scheme, asked.out)
                print(f"{page} {language} {width} {scheme}", flush=True)
                if not fits:
                    wide.append(f"{page} {language} {width}: wider than the screen")
            browser.close()
    if asked.figures != "none":
        for language in spoken:
            place = str(asked.out / f"figures-{language}")
            told = ["--all", "--language", language, "--kind", asked.figures, "--out", place]
            elections(["figure", *told])
    print(*dict.fromkeys(wide), sep="\n", file=sys.stderr)
    return 1 if wide else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
