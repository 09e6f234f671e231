"""The pages that are measured: their addresses, and the one choice of each that is changed."""

from __future__ import annotations

from ui.page import PAGES

__all__ = ["CHOICES", "PAGES", "bare", "own"]

# The key of the control; that of a slider takes a value that never was in each run.
CHOICES = {
    "overview": "control-after",
    "seats": "control-by",
    "votes": "control-base",
    "consolidation": "control-after",
    "election": "control-compare",
    "rules": "what-threshold",
    "context": "control-region_election",
    "sources": "control-kind",
}
BARE_CHOICE = "choice"


def own(page: str) -> tuple[str, str]:
    """Return name and query of a page's address; the first page has no name there."""
    return ("" if page == PAGES[0] else page), ""


def bare(page: str, *, choice: bool = False) -> tuple[str, str]:
    """Return name and query of the bare page's address, with a choice to change or without."""
    return "", f"page={page}{'&choice=1' if choice else ''}"
