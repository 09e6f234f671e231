"""Controls that stand in the address bar.

The key of each control is its name in the address; how a choice gets there and back is
said in :mod:`ui.address`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from elections.choices import LONGEST_SEARCH, NONE, Value, last_of_the_period, plain_text
from ui import kept
from ui.address import choose, follow, remembered
from ui.reader import Reader


def row() -> Any:
    """Return the one row in which a figure's controls stand."""
    return st.container(horizontal=True, vertical_alignment="bottom", gap="medium")


def side_by_side(reader: Reader, *widths: int) -> Any:
    """Return places side by side on a wide screen, as wide as told, else under one another."""
    return st.columns(widths, gap="large") if reader.width == "wide" else [place() for _ in widths]


def place() -> Any:
    """Keep a place on the page for what hangs on choices further down."""
    return st.container()


def ways_of_counting(reader: Reader) -> Any:
    """Return what holds the many choices of how to count; closed where they fill the screen."""
    label, wide = reader.words.say("consolidation-ways"), reader.width == "wide"
    return st.expander(label, icon=":material/tune:", expanded=wide)


def picks(reader: Reader, *names: str) -> dict[str, Any]:
    """Offer several choices in a row."""
    with row():
        return {name: pick(reader, name) for name in names}


def pick(reader: Reader, name: str, *, default: Value | None = None, **chosen: Value) -> Any:
    """Offer a choice by its name, of the values that there are given those ``chosen`` before.

    Nothing is offered where there is nothing to choose; of a choice that an earlier one has left
    one value that value is shown. ``default`` is meant where the reader said
    nothing, in the place of the usual one.
    """
    options, usual = kept.offered(reader, name, chosen)
    usual = usual if default is None else default
    if len(options) == 1 and (isinstance(usual, bool) or not chosen):
        return options[0]
    value = remembered().get(name, usual)
    # What was chosen can be impossible by now: two elections in order of time, say.
    value = value if value in options else usual
    if isinstance(value, bool):
        return switch(reader, name, value)
    return one_of(reader, name, [str(option) for option in options], str(value))


def region_election(reader: Reader) -> str:
    """Offer all elections with turnout by region or one; on a narrow screen one unless asked."""
    name = "region_election"
    given = [str(option) for option in kept.offered(reader, name, {})[0]]
    default = last_of_the_period(reader.data, given) if reader.width == "narrow" else given[0]
    return str(pick(reader, name, default=default))


def switch(reader: Reader, name: str, value: bool) -> bool:
    """Offer something to be on or off."""
    widget = f"control-{name}"
    return st.toggle(
        reader.words.say(f"control-{name}", elections=kept.late_elections(reader)),
        key=widget,
        on_change=lambda: choose(reader.data, {name: st.session_state[widget]}),
        **follow(widget, value, "value"),
    )


def one_of(reader: Reader, name: str, options: Sequence[str], value: str) -> str:
    """Offer one of a few options side by side, under their names."""
    widget = f"control-{name}"
    chosen = st.segmented_control(
        reader.words.say(f"control-{name}"),
        options,
        required=True,
        format_func=kept.names(reader, name).__getitem__,
        key=widget,
        on_change=lambda: choose(reader.data, {name: st.session_state[widget] or value}),
        wrap=True,
        **follow(widget, value, "default"),
    )
    return chosen or value


def find_one(reader: Reader, name: str) -> str:
    """Offer a choice of very many values, to be found by typing; none where none is meant."""
    words, widget = reader.words, f"control-{name}"
    options, meant = kept.offered(reader, name, {})
    offered = [str(option) for option in options if option != NONE]
    usual = str(meant)
    shown = follow(widget, str(remembered().get(name, usual)) or None, "value")
    # Where none is meant it must stay possible: the widget's own default is then none.
    place: dict[str, Any] = {} if usual else {"index": None}
    if usual and shown:
        place = {"index": offered.index(shown["value"])}
    chosen = st.selectbox(
        words.say(f"control-{name}"),
        offered,
        format_func=kept.names(reader, name).__getitem__,
        key=widget,
        on_change=lambda: choose(reader.data, {name: st.session_state[widget] or usual}),
        placeholder=None if usual else words.say(f"control-{name}-hint"),
        **place,
    )
    return chosen or usual


def search(reader: Reader, name: str) -> str:
    """Offer to search for words; whatever is typed or stands in the address is plain text."""
    words, widget = reader.words, f"control-{name}"

    def write() -> None:
        st.session_state[widget] = plain_text(st.session_state[widget])
        choose(reader.data, {name: st.session_state[widget]})

    typed: str = st.text_input(
        words.say(f"control-{name}"),
        **follow(widget, remembered().get(name, ""), "value"),
        max_chars=LONGEST_SEARCH,
        key=widget,
        type="search",
        placeholder=words.say(f"control-{name}-hint"),
        icon=":material/search:",
        on_change=write,
    )
    return typed
