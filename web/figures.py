"""One figure by its address: ``/figure/NAME.svg?CHOICES&scheme=&width=``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast, get_args

from starlette.requests import Request

from elections.charts import Scheme
from elections.choices import Value, read
from elections.export import FORMS, KINDS, Look, about, figure_file, file_name
from elections.export.image import Form
from elections.figures import FIGURES, drawing_of, recipe_of
from elections.package import ElectionData
from elections.sections import view_address
from elections.sections.blocks import HALF, TWO_THIRDS, WHOLE
from elections.text import Words
from web.answers import File, RefusedError, base_address, once, one_of
from web.kept import Kept

# What an address asks of a picture beside the choices of its figure.
LOOK = ("scheme", "width", "format", "scale", "share")
SHARES = {str(share): share for share in (WHOLE, TWO_THIRDS, HALF)}
# Files that are kept, in bytes.
ROOM = 48_000_000
MOST_DIGITS = 5
_files: Kept[bytes] = Kept(ROOM, len)


def one_figure(request: Request, data: ElectionData, words: Words) -> File:
    """Return the file that an address asks for; ``RefusedError`` where there is none.

    The choices are those of the page; each is taken as strictly as the library takes it.
    """
    name, ending = figure_named(request), request.path_params["ending"]
    if ending not in KINDS:
        raise RefusedError(404, f"no file .{ending}: there are {', '.join(KINDS)}")
    query = once(request)
    texts = {key: query.pop(key) for key in LOOK if key in query}
    try:
        scheme = cast(Scheme, one_of("scheme", texts, get_args(Scheme)))
        choices = read(data, recipe_of(name).choices, query)
        look = _look(texts, _address(request, data, words, name, choices))
        drawing = drawing_of(name, data, words, choices, scheme=scheme)
        chosen = tuple(choices.items())
        key = (name, data.fingerprint, words.fingerprint, scheme, chosen, ending, look)
        body = _files.get_or_make(key, lambda: figure_file(drawing, ending, data, words, look))
    except ValueError as error:
        raise RefusedError(400, str(error)) from None
    named = file_name(drawing, data, words, ending, look)
    return File(body, KINDS[ending], named, about(data).released)


def figure_named(request: Request) -> str:
    """Return the name of the figure that an address names; ``RefusedError`` where there is none."""
    name: str = request.path_params["name"]
    if name not in FIGURES:
        raise RefusedError(404, f"no figure {name!r}: there are {', '.join(FIGURES)}")
    return name


def _address(
    request: Request, data: ElectionData, words: Words, name: str, choices: Mapping[str, Value]
) -> str:
    """Return where the figure is seen, by the name that this server was called."""
    base = base_address(request)
    return view_address(base, data, words, name, choices) if base else ""


def _look(texts: Mapping[str, str], address: str) -> Look:
    usual = Look()
    form = one_of("format", texts, tuple(FORMS)) if "format" in texts else None
    share = SHARES[one_of("share", texts, tuple(SHARES))] if "share" in texts else None
    if form and share:
        raise ValueError("format and share: expected one of the two")
    return Look(
        _whole("width", texts, usual.pixels),
        cast("Form | None", form),
        _whole("scale", texts, usual.scale),
        address,
        share,
    )


def _whole(name: str, texts: Mapping[str, str], usual: int) -> int:
    text = texts.get(name, str(usual))
    if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
        raise ValueError(f"{name} is {text!r}: expected a whole number")
    return int(text)
