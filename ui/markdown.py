"""Plain texts as Markdown that shows just what they say: labels of controls, and messages."""

from __future__ import annotations

import re
from functools import lru_cache

_MARKS = re.compile(r"([\\`*_{}\[\]()#+!|<>~$:&])")
# What is a list, a rule or a heading where a line begins with it.
_BEGINS = re.compile(r"^(\d*)([-=.])", re.MULTILINE)
# What no backslash keeps from becoming a symbol or an arrow, and then an address or a link to
# write to: the page looks for them in what it would show. A sign that takes no room parts them.
_SYMBOLS = re.compile(r"(:)(?=\w+/|streamlit:)|([-<>~])(?=[-=>])")
_ADDRESSES = re.compile(r"(https?:)(?=//)|(www)(?=\.)|([\w.+-])(?=@)", re.IGNORECASE)
JOINER = "\N{WORD JOINER}"


# So many texts are kept as they were escaped: the same labels come in every run.
MOST_ESCAPED = 4_000


@lru_cache(maxsize=MOST_ESCAPED)
def escape(text: str) -> str:
    """Return a text that a page shows as it is: no mark in it means anything.

    Nor does an address lead anywhere: where one is to, it is a ``Link``.

    >>> escape("a|b")
    'a\\\\|b'
    """
    parted = _SYMBOLS.sub(_parted, _ADDRESSES.sub(_parted, text))
    marked = _MARKS.sub(r"\\\1", parted)
    return _BEGINS.sub(r"\1\\\2", marked)


def _parted(match: re.Match[str]) -> str:
    return f"{match[0]}{JOINER}"
