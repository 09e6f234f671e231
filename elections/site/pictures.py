"""Pictures of figures within a page: as small as can be, in the colours of the page.

A page names each pair of colours once, in its style sheet, and a path goes on from where it is:
nothing of a picture is lost by either.
"""

from __future__ import annotations

import re

from elections.export.inline import Inline, Pair, inline_at
from elections.figures import Drawing
from elections.writers.scheme import declared, either_scheme

# A picture for a screen in the hand, and one for a page of reading width, in pixels.
NARROW, WIDE = 361, 736
# The least screen, in pixels, that shows the wide one.
BEGINS = 600
_COLOUR = re.compile(r"var\(--on-([0-9a-z-]+),((?:rgba?\([^)]*\)|[^()])*)\)")
_PATH = re.compile(r' d="(M[-\d.,MLZ]+)"')
_STEP = re.compile(r"([ML])(-?[\d.]+),(-?[\d.]+)|(Z)")
_HUNDREDTHS = 100
# How a mark of a picture looks, wherever it stands.
_MARK = re.compile(
    r"<(text|tspan|rect|line|circle|ellipse|path)((?: [a-z][\w-]*=\"[^\"]*\")+)(/?)>"
)
_LOOK = re.compile(
    r" (fill|stroke|stroke-width|stroke-dasharray|font-size|font-weight|text-anchor|opacity)"
    r"=\"([^\"]*)\""
)


def picture(drawing: Drawing) -> Inline:
    """Return a figure for a page of the site, for each of two widths.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> picture(figure("turnout", data, words)).markup.count("<svg ")
    2
    """
    drawn = {across: inline_at(drawing, across) for across in (NARROW, WIDE)}
    markup = "".join(
        f"<div class=at-{across}>{_PATH.sub(_shorter, inline.markup)}</div>"
        for across, inline in drawn.items()
    )
    return Inline(markup, frozenset().union(*(inline.colours for inline in drawn.values())))


def _shorter(path: re.Match[str]) -> str:
    return f' d="{stepwise(path[1])}"'


def stepwise(path: str) -> str:
    """Return a path of straight lines as steps from one place to the next.

    Places are told to a hundredth, so nothing is rounded; a path of anything else stays as it is.

    >>> stepwise("M10,20.5L10.42,19L10,20.5ZM1,1L2,1")
    'm10 20.5.42-1.5-.42 1.5zm-9-19.5 1 0'
    """
    written, begun, here = "", (0, 0), (0, 0)
    steps = list(_STEP.finditer(path))
    if "".join(step[0] for step in steps) != path:
        return path
    for step in steps:
        if step[4]:
            written, here = written + "z", begun
            continue
        place = (_hundredths(step[2]), _hundredths(step[3]))
        across, down = (_number(to - at) for to, at in zip(place, here, strict=True))
        if step[1] == "M":
            written, begun = f"{written}m{across}", place
        elif written.endswith("z"):
            # After an end a line begins anew, and has to say that it is one.
            written += f"l{across}"
        else:
            written += _joined(written, across)
        written += _joined(written, down)
        here = place
    return written


def _hundredths(number: str) -> int:
    whole, _, parts = number.partition(".")
    sign = -1 if whole.startswith("-") else 1
    return sign * (abs(int(whole or 0)) * _HUNDREDTHS + int(parts.ljust(2, "0")))


def _number(hundredths: int) -> str:
    whole, parts = divmod(abs(hundredths), _HUNDREDTHS)
    behind = f".{parts:02}".rstrip("0").rstrip(".")
    sign = "-" if hundredths < 0 else ""
    return f"{sign}{whole or ('' if behind else 0)}{behind}"


def _joined(before: str, number: str) -> str:
    """Return a number as it follows another one: with a space where the two would be one."""
    apart = number[0] == "-" or (number[0] == "." and "." in re.split(r"[ \-a-z]", before)[-1])
    return number if apart else f" {number}"


def coloured(markup: str, colours: frozenset[Pair]) -> tuple[str, str]:
    """Return a page whose pairs of colours have short names, and the style sheet that says them.

    >>> page = '<rect fill="var(--on-ffffff-0f171b,#ffffff)"/>'
    >>> markup, style = coloured(page, frozenset({("#ffffff", "#0f171b")}))
    >>> markup, "--c0:#ffffff;" in style, ".k0{fill:var(--c0)}" in style
    ('<rect class=k0 />', True, True)
    """
    names: dict[str, str] = {}
    lights: dict[str, str] = {}

    def short(colour: re.Match[str]) -> str:
        name = names.setdefault(colour[1], f"c{len(names)}")
        lights[name] = colour[2]
        return f"var(--{name})"

    markup, looks = _classed(_COLOUR.sub(short, markup))
    darks = {_long(light, dark): dark for light, dark in colours}
    light = "".join(f"--{name}:{colour};" for name, colour in lights.items())
    dark = "".join(f"--{name}:{darks[long]};" for long, name in names.items())
    return markup, either_scheme(declared("light") + light, declared("dark") + dark) + looks


def _classed(markup: str) -> tuple[str, str]:
    """Return a page in which marks of one look share a class, and the style sheet of these."""
    names: dict[str, str] = {}

    def shared(mark: re.Match[str]) -> str:
        look = ";".join(
            f"{name}:{value}{'px' if name == 'font-size' else ''}"
            for name, value in _LOOK.findall(mark[2])
            if "url(" not in value
        )
        if not look:
            return mark[0]
        name = names.setdefault(look, f"k{len(names)}")
        rest = _LOOK.sub(lambda part: part[0] if "url(" in part[2] else "", mark[2])
        return f"<{mark[1]} class={name}{rest}{' ' if mark[3] else ''}{mark[3]}>"

    markup = _MARK.sub(shared, markup)
    return markup, "".join(f".{name}{{{look}}}" for look, name in names.items())


def _long(light: str, dark: str) -> str:
    return "-".join(re.sub(r"[^0-9a-z]+", "", colour) for colour in (light, dark))


def shown_style() -> str:
    """Return the rules that show the picture for the screen, and on paper the wide one.

    >>> "at-361" in shown_style()
    True
    """
    return (
        f"@media screen and (max-width:{BEGINS - 1}px){{.at-{WIDE}{{display:none}}}}"
        f"@media print,(min-width:{BEGINS}px){{.at-{NARROW}{{display:none}}}}"
    )
