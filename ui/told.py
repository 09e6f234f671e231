"""What is told beside the figures, made once and kept."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

import streamlit as st

from ui.reader import Reader

Found = TypeVar("Found")


def told(reader: Reader, tell: Callable[..., Found], *choices: Hashable) -> Found:
    """Return what ``tell`` says of the choices; made once for each data and language.

    What is returned is shared and must not be changed.
    """
    ground = (reader.data.fingerprint, reader.words.language)
    name = f"{tell.__module__}.{tell.__qualname__}"
    found: Found = _kept(name, ground, choices, _tell=tell, _reader=reader)
    return found


@st.cache_resource(show_spinner=False, max_entries=200)
def _kept(
    name: str,
    ground: tuple[str, ...],
    choices: tuple[Hashable, ...],
    *,
    _tell: Callable[..., Found],
    _reader: Reader,
) -> Found:
    return _tell(_reader, *choices)
