"""The browser of the tests, the screenshots and the bench: found, or installed where allowed."""

from __future__ import annotations

import os
import shutil

import run

CHROMIUM, WINDOWLESS = "chromium", "chromium-headless-shell"
BROWSERS = (
    *(CHROMIUM, "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    WINDOWLESS,
)
NO_BROWSER = """No browser for the browser tests. On Debian: sudo apt-get install chromium.
Elsewhere: install Chrome or Chromium. In an unusual place: name the program in BROWSER_PATH."""


def find_browser(*, windowless: bool = False) -> str | None:
    """Return the path of a Chromium or Chrome, or ``None``; ``BROWSER_PATH`` goes first.

    A Chromium that has no window goes last, or first where none is needed: it is the quicker one.
    """
    chosen = os.environ.get("BROWSER_PATH")
    usual = (WINDOWLESS, *BROWSERS) if windowless else BROWSERS
    return next(filter(None, map(shutil.which, [chosen] if chosen else usual)), None)


def ensure_browser(*, windowless: bool = False) -> str | None:
    """Return a browser's path, after installing one on Debian if need be and allowed.

    Where it is missing and stays missing, print what to install and return ``None``. Older
    systems have none without a window.
    """
    browser = find_browser(windowless=windowless)
    # A browser named in vain is a slip of the reader's; installing another would hide it.
    if not browser and shutil.which("apt-get") and not os.environ.get("BROWSER_PATH"):
        sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
        apt = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", "--yes"]
        # An old list of packages names versions that are gone.
        if run.succeeds([*apt, "update"], quiet=True):
            for package in (WINDOWLESS, CHROMIUM) if windowless else (CHROMIUM,):
                print(f"Installing {package} ...", flush=True)
                if run.succeeds([*apt, "install", "--no-install-recommends", package]):
                    break
            browser = find_browser(windowless=windowless)
    if not browser:
        print(NO_BROWSER, flush=True)
    return browser
