"""What a reader chose stands in the address bar, as ids, whatever the language.

Streamlit's own binding of widgets writes the translated label of an option into the address, and
a choice made so is no step that Back takes back. Here the address holds ids, is written once for
each choice, and is what all controls follow.

An address that names the version of the data says everything: what it leaves out is as usual.
Every address becomes one as soon as it is understood. One that does not name it, as the
navigation leads to, leaves what it does not say to what the session remembers.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import urlencode, urlsplit

import streamlit as st

from elections import choices
from elections.choices import (
    LANGUAGE,
    VERSION,
    Understood,
    Value,
    address_value,
    asked_by_name,
    version_asked,
)
from elections.package import ElectionData
from elections.sections import choices_on
from ui import kept
from ui.reader import language_chosen

_PAGE, _CHOSEN = "_page", "_chosen"


class Arrival(NamedTuple):
    """An address as it came to a page.

    ``in_force`` are the choices of the page from now on. ``asked`` is its query and ``whole`` the
    query that says the same in full; ``None`` where the page has something to say of this one:
    ``unknown`` are the choices of which it says what is not understood, with the values meant
    instead, ``other_version`` the version of other data.
    """

    in_force: Mapping[str, Value]
    asked: str
    whole: str | None
    unknown: Mapping[str, Value]
    other_version: str | None


def arrive(data: ElectionData, page: str) -> Arrival:
    """Take what the address asks of a page, and remember it for the session."""
    # A name may stand in it more than once; the last value counts.
    asked = tuple(
        (name, text) for name in st.query_params for text in st.query_params.get_all(name)
    )
    beside = tuple(_beside(dict(asked)).items())
    before = tuple(remembered().items())
    understood, arrival = kept.unless_long(_arrival, asked)(data, page, asked, before, beside)
    _remember(page, understood)
    return arrival


@lru_cache(maxsize=kept.MOST_OFFERED, typed=True)
def _arrival(
    data: ElectionData,
    page: str,
    query: tuple[tuple[str, str], ...],
    before: kept.Chosen,
    beside: kept.Chosen,
) -> tuple[Understood, Arrival]:
    asked = dict(query)
    earlier = {} if VERSION in asked_by_name(asked) else dict(before)
    understood = kept.understood(data, page, asked, earlier)
    version = version_asked(asked)
    other = version if version != data.version else None
    whole = None
    if not understood.unknown and not other:
        whole = urlencode({**dict(beside), **understood.address})
    return understood, Arrival(
        understood.in_force, urlencode(query), whole, understood.unknown, other
    )


def remembered() -> dict[str, Value]:
    """Return what was chosen, on this page and on others."""
    chosen: dict[str, Value] = st.session_state.get(_CHOSEN, {})
    return chosen


def choose(data: ElectionData, changes: Mapping[str, Value]) -> None:
    """Make choices on the page that is open: one step for the browser's Back.

    What was chosen before and is no longer possible goes back to what is usual.
    """
    page = st.session_state[_PAGE]
    before = {name: value for name, value in remembered().items() if name not in changes}
    asked = {name: address_value(value) for name, value in changes.items()}
    understood = kept.understood(data, page, asked, before)
    _remember(page, understood)
    st.query_params.from_dict({**_beside(st.query_params.to_dict()), **understood.address})


def follow(widget: str, value: Any, option: str) -> dict[str, Any]:
    """Give a widget the value in force; return with which ``option`` to draw it.

    A new value goes to the browser once. Where another run cuts that one short, as a narrow
    screen does, the message can be lost, and the browser would show the widget's own default
    beside figures of another value. In later runs the value in force is therefore the default
    as well; a widget with a key stays the same widget.
    """
    if widget in st.session_state and st.session_state[widget] == value:
        return {option: value}
    st.session_state[widget] = value
    return {}


def root() -> str:
    """Return the address at which the dashboard stands, with a slash at its end."""
    url = urlsplit(st.context.url or "")
    path = url.path.rstrip("/").removesuffix(f"/{st.session_state[_PAGE]}")
    return url._replace(path=f"{path}/", query="", fragment="").geturl()


def in_full(data: ElectionData, chosen: Mapping[str, Value]) -> dict[str, str]:
    """Return the query of the page for these choices, as good for a reader on another day."""
    page = st.session_state[_PAGE]
    on_page = {name: value for name, value in chosen.items() if name in choices_on(page)}
    return {
        **_beside(st.query_params.to_dict()),
        **kept.understood(data, page, {}, remembered() | on_page).address,
    }


def _remember(page: str, understood: Understood) -> None:
    st.session_state[_PAGE] = page
    st.session_state[_CHOSEN] = choices.remembered(
        remembered(), choices_on(page), understood.chosen
    )


def _beside(address: Mapping[str, str]) -> dict[str, str]:
    """Return what stands in an address beside choices: the language, where the reader chose one.

    Whatever else is in it says nothing, and is not handed on.
    """
    chosen = language_chosen(address)
    return {LANGUAGE: chosen} if chosen else {}
