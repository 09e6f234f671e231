"""Formulas: the LaTeX that measures are written in, as the mathematics of Typst."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"\\[a-zA-Z]+|\\[,;:!]|[{}_^]|[a-zA-Z]|\d+(?:\.\d+)?|\s+|.")
_SIGNS = {
    r"\sum": "sum ",
    r"\prod": "product ",
    r"\max": "max ",
    r"\min": "min ",
    r"\neq": "!= ",
    r"\leq": "<= ",
    r"\geq": ">= ",
    r"\times": "times ",
    r"\cdot": "dot ",
    r"\qquad": "quad ",
    r"\quad": "quad ",
    r"\left": "",
    r"\right": "",
    r"\,": "thin ",
    ",": "\\, ",
    "|": "|",
}
_FRACTIONS, _WORDS = (r"\frac", r"\tfrac", r"\dfrac"), (r"\text", r"\mathrm", r"\operatorname")


def typst_math(latex: str) -> str:
    """Return a formula in LaTeX as one of Typst; ``ValueError`` for a sign that is not known.

    >>> typst_math(r"N = \\frac{1}{\\sum_i p_i^2}")
    'N = frac(1 ,sum _(i )p _(i )^(2 ))'
    """
    tokens = [token for token in _TOKEN.findall(latex) if token.strip()]
    tokens.reverse()
    written = ""
    while tokens:
        written += _next(tokens)
    return written.strip()


def _next(tokens: list[str]) -> str:
    """Write the next part of a formula, and take it away; the last of ``tokens`` comes first."""
    token = tokens.pop()
    if token == "{":
        inner = ""
        while tokens[-1] != "}":
            inner += _next(tokens)
        tokens.pop()
        return inner
    if token in ("_", "^"):
        return f"{token}({_next(tokens)})"
    if token in _FRACTIONS:
        above, below = _next(tokens), _next(tokens)
        return f"frac({above},{below})"
    if token == r"\sqrt":
        return f"sqrt({_next(tokens)})"
    if token == r"\underbrace":
        inner = _next(tokens)
        tokens.pop()
        return f"underbrace({inner},{_next(tokens)})"
    if token in _WORDS:
        return f'"{_next(tokens).replace(" ", "")}" '
    if token in _SIGNS:
        return _SIGNS[token]
    if token.startswith("\\"):
        raise ValueError(f"no sign {token} in a formula is known")
    return f"{token} "
