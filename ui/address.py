"""What a reader chose stands in the address bar, as ids, whatever the language.

Streamlit's own binding of widgets writes the translated label of an option into the
address; such an address would break in another language. Here the address holds ids.
A choice is remembered for the session, so that it also survives a change of page; an
address need not name a default, and an unknown value falls back to it.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import streamlit as st

_REMEMBERED = "_choice-{}"


def read_choice(key: str, options: Collection[str], default: str) -> str:
    """Return the choice in force: that of the address, else the remembered one, else the default.

    Writes the remembered choice into the address, and takes an unknown one out of it.
    """
    remembered = _REMEMBERED.format(key)
    asked = st.query_params.get(key)
    if asked in options:
        st.session_state[remembered] = asked
        return str(asked)
    value = st.session_state.get(remembered, default)
    write_choice(key, value if value in options else default, default)
    return str(st.session_state[remembered])


def write_choice(key: str, value: str, default: str) -> None:
    """Remember a choice and put it into the address; a default is left out of it."""
    st.session_state[_REMEMBERED.format(key)] = value
    if value != default:
        st.query_params[key] = value
    elif key in st.query_params:
        del st.query_params[key]


def begin(widget: str, value: Any, option: str) -> dict[str, Any]:
    """Give a widget its first value; return with which ``option`` to draw it in later runs.

    The first value goes to the browser once. Where another run cuts the first one short, as a
    narrow screen does, that message can be lost, and the browser would show the widget's own
    default beside figures of another value. From the second run on the value in force is
    therefore the default as well; a widget with a key stays the same widget.
    """
    if widget not in st.session_state:
        st.session_state[widget] = value
        return {}
    return {option: st.session_state[widget]}


def read_text(key: str, *, limit: int) -> str:
    """Return the text in force: that of the address, else the remembered one, else none.

    Whatever the address holds is plain text: one line, printable, no longer than ``limit``.
    """
    asked = st.query_params.get(key)
    value = st.session_state.get(_REMEMBERED.format(key), "") if asked is None else asked
    return write_text(key, str(value), limit=limit)


def write_text(key: str, value: str, *, limit: int) -> str:
    """Remember a text, put it into the address as plain text, and return it so."""
    plain = plain_text(value, limit=limit)
    write_choice(key, plain, "")
    return plain


def plain_text(text: str, *, limit: int) -> str:
    """Return a text on one line, without signs that cannot be printed, cut at ``limit``.

    >>> plain_text(" two\\nlines\\0 ", limit=7)
    'two lin'
    """
    printable = "".join(sign for sign in text if sign.isprintable() or sign.isspace())
    return " ".join(printable.split())[:limit].strip()


def follow_default(key: str, default: str) -> None:
    """Let a choice that is the default follow it to that of another width of the screen."""
    mark, widget = f"_default-{key}", f"control-{key}"
    before = st.session_state.get(mark, default)
    if before != default and st.session_state.get(widget) == before and key not in st.query_params:
        st.session_state[widget] = default
        write_choice(key, default, default)
    st.session_state[mark] = default
