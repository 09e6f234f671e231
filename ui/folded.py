"""Parts of a page that are made only while they are open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NamedTuple

import streamlit as st

FOLD = "fold-"


class _Seen(NamedTuple):
    """How a part stood when it was last made."""

    label: str
    first_open: bool
    open: bool


def folded(
    label: str,
    make: Callable[[], None],
    *,
    name: str,
    icon: str | None = None,
    type: Literal["default", "compact"] = "default",
    first_open: bool = False,
) -> None:
    """Offer a part under its label; ``make`` writes it while it is open.

    ``name`` tells the part from all others on the page. A part that is open stays open
    when its label changes. ``first_open`` says whether it is when the page is.
    """
    part = fold(label, name=name, icon=icon, type=type, first_open=first_open)
    if part.open:
        with part:
            make()


def fold(
    label: str,
    *,
    name: str,
    icon: str | None = None,
    type: Literal["default", "compact"] = "default",
    first_open: bool = False,
) -> Any:
    """Return a part under its label, for what is made whether open or not."""
    key = f"{FOLD}{name}"
    first_open = _first_open(key, label, usual=first_open)
    part = st.expander(label, first_open, icon=icon, type=type, key=key, on_change="rerun")
    _seen()[key] = _Seen(label, first_open, bool(part.open))
    return part


def _first_open(key: str, label: str, *, usual: bool) -> bool:
    """Return whether the part begins open: to Streamlit one under a new label is a new one."""
    seen = _seen().get(key)
    if seen is None:
        return usual
    return seen.first_open if seen.label == label else seen.open


def _seen() -> dict[str, _Seen]:
    """Return how the parts stood in this session; one entry, for many make every control slow."""
    seen: dict[str, _Seen] = st.session_state.setdefault("_seen", {})
    return seen
