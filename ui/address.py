"""What a reader chose stands in the address bar, as ids, whatever the language.

Streamlit's own binding of widgets writes the translated label of an option into the
address; such an address would break in another language. Here the address holds ids.
A choice is remembered for the session, so that it also survives a change of page; an
address need not name a default, and an unknown value falls back to it.
"""

from __future__ import annotations

from collections.abc import Collection

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
