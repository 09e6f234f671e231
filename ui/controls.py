"""Controls that stand in the address bar.

The key of each control is its name in the address; how a choice gets there and back is
said in :mod:`ui.address`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import streamlit as st

from elections.results import Base, Tier, elections_shown
from elections.text import Words
from elections.text.labels import election_labels
from ui.address import begin, read_choice, read_text, write_choice, write_text
from ui.reader import Reader

Option = TypeVar("Option", bound=str)
BASES: tuple[Base, ...] = ("published", "valid_votes", "party_votes", "ballots_cast")
TIERS: tuple[Tier, ...] = ("all", "list", "constituency")
SWITCHED = ("true", "false")
LONGEST_SEARCH = 80


def row() -> Any:
    """Return the one row in which a figure's controls stand."""
    return st.container(horizontal=True, vertical_alignment="bottom", gap="medium")


def choice(words: Words, key: str, options: Sequence[Option], *, default: Option) -> Option:
    """Offer one of a few options, side by side."""
    return _segments(
        words.say(f"control-{key}"),
        key,
        options,
        default=default,
        named=lambda option: words.say(f"control-{key}-{option}"),
    )


def base(reader: Reader) -> Base:
    """Offer what vote shares are shares of."""
    return choice(reader.words, "base", BASES, default=BASES[0])


def tier(reader: Reader) -> Tier:
    """Offer which seats to count, of those that there were."""
    elections = reader.data.elections
    had = [one for one in TIERS[1:] if (elections[f"{one}_seats"] > 0).any()]
    return choice(reader.words, "tier", (TIERS[0], *had), default=TIERS[0])


def compared(reader: Reader) -> Tier:
    """Offer which seats to compare with the list vote."""
    return choice(reader.words, "compare", TIERS[:2], default=TIERS[0])


def switch(words: Words, key: str, *, default: bool, **arguments: str) -> bool:
    """Offer something to be on or off."""
    widget = f"control-{key}"
    value = read_choice(key, SWITCHED, _said(default)) == SWITCHED[0]
    begun = begin(widget, value, "value")
    return st.toggle(
        words.say(f"control-{key}", **arguments),
        key=widget,
        on_change=lambda: write_choice(key, _said(st.session_state[widget]), _said(default)),
        **begun,
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
    shown = [str(one) for one in elections_shown(reader.data)["election_id"]]
    last = str(elections_shown(reader.data, after=False)["election_id"].iloc[-1])
    labels = election_labels(reader.data, reader.words)
    return _segments(
        reader.words.say("control-election"),
        "election",
        shown,
        default=last,
        named=labels.__getitem__,
    )


def election_pair(reader: Reader, default: tuple[str, str]) -> tuple[str, str]:
    """Offer two elections in order of time; the later is offered after the earlier alone."""
    shown = [str(one) for one in elections_shown(reader.data)["election_id"]]
    labels = election_labels(reader.data, reader.words)

    def offered(key: str, options: Sequence[str], otherwise: str) -> str:
        if st.session_state.get(f"control-{key}") not in (None, *options):
            del st.session_state[f"control-{key}"]
        label = reader.words.say(f"control-{key}")
        return _segments(label, key, options, default=otherwise, named=labels.__getitem__)

    before = offered("from", shown[:-1], default[0])
    later = shown[shown.index(before) + 1 :]
    return before, offered("to", later, default[1] if default[1] in later else later[0])


def one_of(
    words: Words,
    key: str,
    options: Sequence[Option],
    *,
    default: Option,
    named: Callable[[Option], str],
) -> Option:
    """Offer one of a few options side by side, whose names come from the data."""
    return _segments(words.say(f"control-{key}"), key, options, default=default, named=named)


def select(
    words: Words,
    key: str,
    options: Sequence[Option],
    *,
    named: Callable[[Option], str],
    default: Option | None = None,
    hint: str | None = None,
) -> Option | None:
    """Offer one of many options, to be found by typing; none at first without a default."""
    widget, otherwise = f"control-{key}", default or ""
    chosen = begin(widget, read_choice(key, options, otherwise) or None, "value")
    # Without a default none must stay possible: the widget's own default is then none.
    value = None if default is None else chosen.get("value", default)
    return st.selectbox(
        words.say(f"control-{key}"),
        options,
        index=None if value is None else options.index(value),
        format_func=named,
        key=widget,
        on_change=lambda: write_choice(key, st.session_state[widget] or otherwise, otherwise),
        placeholder=hint,
    )


def search(words: Words, key: str, *, hint: str) -> str:
    """Offer to search for words; whatever is typed or stands in the address is plain text."""
    widget = f"control-{key}"

    def write() -> None:
        st.session_state[widget] = write_text(key, st.session_state[widget], limit=LONGEST_SEARCH)

    typed: str = st.text_input(
        words.say(f"control-{key}"),
        **begin(widget, read_text(key, limit=LONGEST_SEARCH), "value"),
        max_chars=LONGEST_SEARCH,
        key=widget,
        type="search",
        placeholder=hint,
        icon=":material/search:",
        on_change=write,
    )
    return typed


def _segments(
    label: str,
    key: str,
    options: Sequence[Option],
    *,
    default: Option,
    named: Callable[[Option], str],
) -> Option:
    widget = f"control-{key}"
    begun = begin(widget, read_choice(key, options, default), "default")
    chosen = st.segmented_control(
        label,
        options,
        required=True,
        format_func=named,
        key=widget,
        on_change=lambda: write_choice(key, st.session_state[widget] or default, default),
        wrap=True,
        **begun,
    )
    return chosen or default


def _said(on: bool) -> str:
    return SWITCHED[0] if on else SWITCHED[1]
