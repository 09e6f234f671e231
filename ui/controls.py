"""Controls that stand in the address bar.

The key of each control is its name in the address. A value that is not among the
options falls back to the default, which an address need not name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import streamlit as st

from elections.tables import elections_shown
from elections.text import Words
from elections.text.dress import election_labels
from ui.reader import Reader

Option = TypeVar("Option", bound=str)


def row() -> Any:
    """Return the one row in which a figure's controls stand."""
    return st.container(horizontal=True, vertical_alignment="bottom", gap="medium")


def choice(words: Words, key: str, options: Sequence[Option], *, default: Option) -> Option:
    """Offer one of a few options, side by side."""
    chosen = st.segmented_control(
        words.say(f"control-{key}"),
        options,
        default=default,
        required=True,
        format_func=lambda option: words.say(f"control-{key}-{option}"),
        key=key,
        bind="query-params",
    )
    return chosen or default


def switch(words: Words, key: str, *, default: bool, **arguments: str) -> bool:
    """Offer something to be on or off."""
    return st.toggle(
        words.say(f"control-{key}", **arguments), value=default, key=key, bind="query-params"
    )


def after_switch(reader: Reader) -> bool:
    """Offer to show the elections after the core period; not asked where there are none."""
    late = reader.data.elections[reader.data.elections["period"] == "after"]
    if late.empty:
        return False
    labels = election_labels(reader.data, reader.words)
    named = reader.words.list([labels[election] for election in late["election_id"]])
    return switch(reader.words, "after", default=True, elections=named)


def appointed_switch(reader: Reader, *, possible: bool) -> bool:
    """Offer to show the seats that voters do not fill; off where they cannot count."""
    if not possible or not (reader.data.elections["appointed_seats"] > 0).any():
        return False
    return switch(reader.words, "appointed", default=False)


def election(reader: Reader) -> str:
    """Offer one election; the last of the core period unless the address says otherwise."""
    shown = list(elections_shown(reader.data)["election_id"])
    last = list(elections_shown(reader.data, after=False)["election_id"])[-1]
    labels = election_labels(reader.data, reader.words)
    named: Callable[[str], str] = labels.__getitem__
    chosen = st.segmented_control(
        reader.words.say("control-election"),
        shown,
        default=last,
        required=True,
        format_func=named,
        key="election",
        bind="query-params",
    )
    return str(chosen or last)
