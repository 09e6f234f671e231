"""Controls that stand in the address bar.

The key of each control is its name in the address; how a choice gets there and back is
said in :mod:`ui.address`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import streamlit as st

from elections.choices import LONGEST_SEARCH, NONE, Value, address_value, last_of_the_period
from elections.text import Words
from ui import kept
from ui.address import begin, follow_default, read_choice, read_text, write_choice, write_text
from ui.reader import Reader

Option = TypeVar("Option", bound=str)
SWITCHED = ("true", "false")


def row() -> Any:
    """Return the one row in which a figure's controls stand."""
    return st.container(horizontal=True, vertical_alignment="bottom", gap="medium")


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
    if isinstance(usual, bool):
        return switch(reader, name, default=usual)
    # An earlier value can be impossible by now: two elections in order of time, say.
    if st.session_state.get(f"control-{name}") not in (None, *options):
        del st.session_state[f"control-{name}"]
    texts = [str(option) for option in options]
    return one_of(reader.words, name, texts, default=str(usual), named=_names(reader, name))


def region_election(reader: Reader) -> str:
    """Offer all elections with turnout by region or one; on a narrow screen one unless asked."""
    name = "region_election"
    given = [str(option) for option in kept.offered(reader, name, {})[0]]
    default = last_of_the_period(reader.data, given) if reader.width == "narrow" else given[0]
    follow_default(name, default)
    return str(pick(reader, name, default=default))


def switch(reader: Reader, key: str, *, default: bool) -> bool:
    """Offer something to be on or off."""
    widget = f"control-{key}"
    value = read_choice(key, SWITCHED, address_value(default)) == SWITCHED[0]
    begun = begin(widget, value, "value")

    def write() -> None:
        write_choice(key, address_value(st.session_state[widget]), address_value(default))

    label = reader.words.say(f"control-{key}", elections=kept.late_elections(reader))
    return st.toggle(label, key=widget, on_change=write, **begun)


def one_of(
    words: Words,
    key: str,
    options: Sequence[Option],
    *,
    default: Option,
    named: Callable[[Option], str],
) -> Option:
    """Offer one of a few options side by side, under the names that ``named`` gives them."""
    widget = f"control-{key}"
    begun = begin(widget, read_choice(key, options, default), "default")
    chosen = st.segmented_control(
        words.say(f"control-{key}"),
        options,
        required=True,
        format_func=named,
        key=widget,
        on_change=lambda: write_choice(key, st.session_state[widget] or default, default),
        wrap=True,
        **begun,
    )
    return chosen or default


def find_one(reader: Reader, name: str) -> str:
    """Offer a choice of very many values, to be found by typing; none where none is meant."""
    words, widget = reader.words, f"control-{name}"
    options, meant = kept.offered(reader, name, {})
    offered = [str(option) for option in options if option != NONE]
    usual = str(meant)
    begun = begin(widget, read_choice(name, offered, usual) or None, "value")
    # Where none is meant it must stay possible: the widget's own default is then none.
    place: dict[str, Any] = {} if usual else {"index": None}
    if usual and begun:
        place = {"index": offered.index(begun["value"])}
    chosen = st.selectbox(
        words.say(f"control-{name}"),
        offered,
        format_func=_names(reader, name),
        key=widget,
        on_change=lambda: write_choice(name, st.session_state[widget] or usual, usual),
        placeholder=None if usual else words.say(f"control-{name}-hint"),
        **place,
    )
    return chosen or usual


def search(reader: Reader, name: str) -> str:
    """Offer to search for words; whatever is typed or stands in the address is plain text."""
    words, widget = reader.words, f"control-{name}"

    def write() -> None:
        st.session_state[widget] = write_text(name, st.session_state[widget], limit=LONGEST_SEARCH)

    typed: str = st.text_input(
        words.say(f"control-{name}"),
        **begin(widget, read_text(name, limit=LONGEST_SEARCH), "value"),
        max_chars=LONGEST_SEARCH,
        key=widget,
        type="search",
        placeholder=words.say(f"control-{name}-hint"),
        icon=":material/search:",
        on_change=write,
    )
    return typed


def _names(reader: Reader, name: str) -> Callable[[str], str]:
    """Return how the options of a choice are named: by what they are, or by the choice's words."""
    labels = kept.names(reader, name)
    return lambda option: labels.get(option) or reader.words.say(f"control-{name}-{option}")
