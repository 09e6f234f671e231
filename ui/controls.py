"""Controls that stand in the address bar.

The key of each control is its name in the address; how a choice gets there and back is
said in :mod:`ui.address`.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from typing import Any

import streamlit as st

from elections.choices import LONGEST_SEARCH, Value, last_of_the_period, plain_text
from elections.sections.headings import (
    explanation,
    filled_in_two_ways,
)
from elections.sections.measures import COUNTING
from elections.writers.controls import box_width, fit_side_by_side
from ui import kept
from ui.address import choose, follow, remembered
from ui.folded import fold
from ui.markdown import escape
from ui.reader import Reader

# Choices whose value is worth showing where an earlier one has left them only this.
SHOWN_ALONE = ("to",)


def row() -> Any:
    """Return the one row in which a figure's controls stand."""
    return st.container(horizontal=True, vertical_alignment="bottom", gap="medium")


def fields(reader: Reader) -> Any:
    """Return where fields to type in stand: on a narrow screen they have no room side by side."""
    return st.container(horizontal=reader.width != "narrow", gap="medium")


def side_by_side(reader: Reader, *widths: int) -> Any:
    """Return places side by side on a wide screen, as wide as told, else under one another."""
    return st.columns(widths, gap="large") if reader.width == "wide" else [place() for _ in widths]


def place() -> Any:
    """Keep a place on the page for what hangs on choices further down."""
    return st.container()


def counting_choices(reader: Reader) -> Any:
    """Return what holds the many choices of how to count; its label says how many are changed."""
    offered = {name: kept.offered(reader, name, {}) for name in COUNTING}
    usual = {name: meant for name, (options, meant) in offered.items() if len(options) > 1}
    changed = [name for name in usual if remembered().get(name, usual[name]) != usual[name]]
    label = reader.words.say("counting-choices", count=len(usual), changed=len(changed))
    return fold(label, name="counting", icon=":material/tune:")


def options(reader: Reader, *names: str, **chosen: Value) -> dict[str, Any]:
    """Offer what few readers change, out of the way at the end of a row; nothing where none is."""
    several = any(len(kept.offered(reader, name, chosen)[0]) > 1 for name in names)
    holder: Any = nullcontext()
    if several:
        # On a narrow screen the room is for what stands before it.
        if reader.width != "narrow":
            st.space("stretch")
        holder = st.popover(reader.words.say("control-options"), icon=":material/tune:")
    with holder:
        return {name: pick(reader, name, **chosen) for name in names}


def picks(reader: Reader, *names: str) -> dict[str, Any]:
    """Offer several choices in a row."""
    with row():
        return {name: pick(reader, name) for name in names}


def pick(reader: Reader, name: str, *, default: Value | None = None, **chosen: Value) -> Any:
    """Offer a choice by its name, of the values that there are given those ``chosen`` before.

    Nothing is offered where there is nothing to choose, and nothing returned where the data hold
    no value. ``default`` is meant where the reader said nothing, in the place of the usual one.
    """
    options, usual = kept.offered(reader, name, chosen)
    if not options:
        return None
    usual = usual if default is None else default
    if len(options) == 1 and name not in SHOWN_ALONE:
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


def seats_compared(reader: Reader, election: str) -> str:
    """Offer with which seats the list vote is compared; nothing where all are list seats."""
    both = filled_in_two_ways(reader.data, election)
    return str(pick(reader, "compare")) if both else "list"


def switch(reader: Reader, name: str, value: bool) -> bool:
    """Offer something to be on or off."""
    widget = f"control-{name}"
    return st.toggle(
        escape(reader.words.say(f"control-{name}", elections=kept.late_elections(reader))),
        key=widget,
        on_change=lambda: choose(reader.data, {name: st.session_state[widget]}),
        help=explanation(name, reader.words),
        **follow(widget, value, "value"),
    )


def one_of(reader: Reader, name: str, options: Sequence[str], value: str) -> str:
    """Offer one of a few options side by side, under their names.

    Where they would stand in several rows, on a narrow screen, they are offered in one box.
    """
    labels = map(kept.names(reader, name).__getitem__, options)
    if reader.width == "narrow" and not fit_side_by_side(labels):
        return _in_a_box(reader, name, options, value)
    widget = f"control-{name}"
    chosen = st.segmented_control(
        reader.words.say(f"control-{name}"),
        options,
        required=True,
        format_func=lambda option: escape(kept.names(reader, name)[option]),
        key=widget,
        on_change=lambda: choose(reader.data, {name: st.session_state[widget] or value}),
        wrap=True,
        help=explanation(name, reader.words),
        **follow(widget, value, "default"),
    )
    return chosen or value


def _in_a_box(reader: Reader, name: str, options: Sequence[str], value: str) -> str:
    widget, named = f"control-{name}", kept.names(reader, name).__getitem__
    shown = follow(widget, value, "value")
    place: dict[str, Any] = {"index": options.index(value)} if shown else {}
    chosen = st.selectbox(
        reader.words.say(f"control-{name}"),
        options,
        format_func=named,
        width=box_width(map(named, options)),
        key=widget,
        on_change=lambda: choose(reader.data, {name: st.session_state[widget]}),
        filter_mode=None,
        help=explanation(name, reader.words),
        **place,
    )
    return str(chosen)


def find_one(reader: Reader, name: str) -> str:
    """Offer a choice of very many values, to be found by typing; none where none is meant."""
    words, widget = reader.words, f"control-{name}"
    meant = kept.offered(reader, name, {})[1]
    named = kept.names(reader, name)
    offered = kept.found_by_typing(reader, name)
    usual = str(meant)
    shown = follow(widget, str(remembered().get(name, usual)) or None, "value")
    # Where none is meant it must stay possible: the widget's own default is then none.
    place: dict[str, Any] = {} if usual else {"index": None}
    if usual and shown:
        place = {"index": offered.index(shown["value"])}
    chosen = st.selectbox(
        words.say(f"control-{name}"),
        offered,
        format_func=named.__getitem__,
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
