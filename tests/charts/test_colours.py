"""Colours told apart with every kind of colour vision, and text that can be read on them.

Colour is never the only carrier: every segment and slice is named as well. What is asked here
is that the edge between two neighbours can be seen.

Sources: the matrices, Machado, G. M., Oliveira, M. M. and Fernandes, L. A. F. (2009), A
Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE Transactions on
Visualization and Computer Graphics 15(6), 1291-1298, for severity 1.0, applied to linear RGB;
the difference, CIEDE2000 as in Sharma, G., Wu, W. and Dalal, E. N. (2005), The CIEDE2000
Color-Difference Formula, Color Research and Application 30(1), 21-30; contrast, Web Content
Accessibility Guidelines 2.2, success criteria 1.4.3 (text, 4.5) and 1.4.11.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import combinations, pairwise
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from elections.charts import Scheme
from elections.charts.canvas import PALETTES, Row, ink_on, records, relative_luminance
from elections.results import APPOINTED
from tests import drawn

VISIONS: dict[str, np.ndarray] = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
# sRGB to XYZ, and its white (IEC 61966-2-1).
XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
Lab = tuple[float, float, float]


def linear(colour: str) -> np.ndarray:
    """Return the linear light of ``#rrggbb``, each channel from 0 to 1."""
    channels = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def lab(light: np.ndarray) -> Lab:
    """Return linear light as CIELAB under its own white."""
    ratios = (XYZ @ light) / XYZ.sum(axis=1)
    x, y, z = np.where(ratios > 216 / 24389, np.cbrt(ratios), (24389 / 27 * ratios + 16) / 116)
    return float(116 * y - 16), float(500 * (x - y)), float(200 * (y - z))


def difference(one: Lab, other: Lab) -> float:
    """Return the CIEDE2000 difference of two colours."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (hypot(a1, b1) + hypot(a2, b2)) / 2
    g = (1 - sqrt(mean**7 / (mean**7 + 25**7))) / 2
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    c1, c2 = hypot(a1, b1), hypot(a2, b2)
    h1, h2 = degrees(atan2(b1, a1)) % 360, degrees(atan2(b2, a2)) % 360
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    if turn == -180:
        turn = 180.0
    dl, dc, dh = l2 - l1, c2 - c1, 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    middle_l, middle_c = (l1 + l2) / 2, (c1 + c2) / 2
    middle_h = (h1 + h2) / 2 if c1 * c2 else h1 + h2
    if c1 * c2 and abs(h1 - h2) > 180:
        middle_h = (middle_h + 180) % 360
    t = (
        1
        - 0.17 * cos(radians(middle_h - 30))
        + 0.24 * cos(radians(2 * middle_h))
        + 0.32 * cos(radians(3 * middle_h + 6))
        - 0.20 * cos(radians(4 * middle_h - 63))
    )
    sl = 1 + 0.015 * (middle_l - 50) ** 2 / sqrt(20 + (middle_l - 50) ** 2)
    sc, sh = 1 + 0.045 * middle_c, 1 + 0.015 * middle_c * t
    rotation = -sin(radians(60 * exp(-(((middle_h - 275) / 25) ** 2))))
    rotation *= 2 * sqrt(middle_c**7 / (middle_c**7 + 25**7))
    return sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rotation * (dc / sc) * (dh / sh))


def seen(colour: str, vision: str) -> Lab:
    """Return a colour as it is seen with one kind of colour vision."""
    return lab(np.clip(VISIONS[vision] @ linear(colour), 0, 1))


def apart(one: str, other: str, vision: str) -> float:
    """Return how far apart two colours are seen."""
    return difference(seen(one, vision), seen(other, vision))


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2)."""
    lights = sorted(relative_luminance(colour) for colour in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


# "An observer notices two different colours" from a difference of 5 on (Mokrzycki, W. S. and
# Tatol, M. (2011), Colour difference ΔE: a survey, Machine Graphics and Vision 20(4), 383-411).
# Twice as much is asked, of the shades of one family too.
APART = 10.0
TEXT = 4.5
SHAPE = 1.5
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
COLUMN = {"light": "colour", "dark": "colour_dark"}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # Pairs 1, 4, 7, 9, 14, 17, 25, 29 and 34 of Table 1 in Sharma, Wu and Dalal (2005).
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0),
        ((50, 0, 0), (50, -1, 2), 2.3669),
        ((50, 2.49, -0.001), (50, -2.49, 0.0009), 7.1792),
        ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.694), (23.0331, 14.973, -42.5619), 2.0373),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_ruler_is_true(one: Lab, other: Lab, expected: float) -> None:
    assert round(difference(one, other), 4) == expected
    assert round(difference(other, one), 4) == expected


@pytest.mark.parametrize("vision", VISIONS)
def test_the_simulations_leave_grey_alone(vision: str) -> None:
    assert np.allclose(VISIONS[vision].sum(axis=1), 1, atol=2e-6)
    for grey in ("#000000", "#777777", "#ffffff"):
        assert difference(seen(grey, vision), lab(linear(grey))) < 0.01


def test_the_simulations_confuse_what_is_known_to_be_confused() -> None:
    """Red and green part far for the usual eye and near for two; blue and green for the third."""
    red, green = "#cc3311", "#6a7a00"
    assert apart(red, green, "usual") > 40
    assert apart(red, green, "deuteranopia") < 20
    assert apart("#0077bb", "#009988", "usual") > 20
    assert apart("#0077bb", "#009988", "tritanopia") < 12
    assert apart("#0077bb", "#009988", "tritanopia") < apart("#0077bb", "#009988", "protanopia")


Pairs = Callable[[Sequence[Row]], Iterable[tuple[Row, Row]]]


def all_pairs(rows: Sequence[Row]) -> Iterable[tuple[Row, Row]]:
    """Return each row with each other one."""
    return combinations(rows, 2)


def too_near(table: pd.DataFrame, scheme: Scheme, pairs: Pairs) -> dict[str, float]:
    """Return the pairs of an election that are seen too near each other, and how near."""
    found: dict[str, float] = {}
    column = COLUMN[scheme]
    for election, rows in table.groupby("election_id", sort=False):
        for one, other in pairs(records(rows[rows["party_id"] != APPOINTED])):
            if one["line_id"] != other["line_id"]:
                distance = min(apart(one[column], other[column], vision) for vision in VISIONS)
                if distance < APART:
                    found[f"{election} {one['label']} | {other['label']}"] = round(distance, 1)
    return dict(sorted(found.items(), key=lambda item: item[1]))


@pytest.mark.parametrize("scheme", SCHEMES)
def test_parties_seated_together_are_told_apart(scheme: Scheme) -> None:
    assert too_near(drawn.sketch("data/chambers").table, scheme, all_pairs) == {}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("by", ["name", "successor"])
def test_parties_in_one_bar_of_seats_are_told_apart(scheme: Scheme, by: str) -> None:
    assert too_near(drawn.sketch(f"data/seat_shares {by} all").table, scheme, all_pairs) == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_neighbours_in_the_bars_of_votes_are_told_apart(scheme: Scheme) -> None:
    assert too_near(drawn.sketch("data/chambers").tables[1], scheme, pairwise) == {}


# Of these one party came: they are shades of one colour.
FAMILY = {"agrarian", "civic", "aist", "adilet", "democratic", "birlik", "adal", "asar"}


def test_lists_among_the_small_ones_are_told_apart_in_the_dark() -> None:
    """But for those that became one party."""
    table = drawn.sketch("data/vote_shares").table
    colours = table.drop_duplicates("party_id").set_index("party_id")["colour_dark"]
    lists = [party for party in colours.index if party not in FAMILY]
    near = {
        (one, other): round(distance, 1)
        for one, other in combinations(lists, 2)
        if colours[one] != colours[other]
        and (distance := apart(colours[one], colours[other], "usual")) < APART
    }
    assert near == {}


def party_colours(package: str, scheme: Scheme) -> dict[str, str]:
    """Return the colour of every contestant of a package."""
    parties = drawn.package(package).parties
    return dict(zip(parties["party_id"], parties[COLUMN[scheme]], strict=True))


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_text_on_every_colour_can_be_read(package: str, scheme: Scheme) -> None:
    poor = {
        party: round(contrast(ink_on(colour), colour), 2)
        for party, colour in party_colours(package, scheme).items()
        if contrast(ink_on(colour), colour) < TEXT
    }
    assert poor == {}


@given(st.integers(0, 0xFFFFFF))
def test_text_on_any_colour_can_be_read(number: int) -> None:
    """Of black and white one always has a contrast of 4.58 or more."""
    colour = f"#{number:06x}"
    assert contrast(ink_on(colour), colour) >= TEXT


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_every_colour_stands_out_from_the_paper(package: str, scheme: Scheme) -> None:
    paper = PALETTES[scheme].paper
    faint = {
        party: round(contrast(colour, paper), 2)
        for party, colour in party_colours(package, scheme).items()
        if contrast(colour, paper) < SHAPE
    }
    assert faint == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_stand_out_from_the_paper(scheme: Scheme) -> None:
    palette = PALETTES[scheme]
    for ink in (palette.ink, palette.muted, palette.accent):
        assert contrast(ink, palette.paper) >= TEXT


@pytest.mark.parametrize(
    ("colour", "luminance"),
    [
        ("#000000", 0.0),
        ("#ffffff", 1.0),
        ("#ff0000", 0.2126),
        ("#00ff00", 0.7152),
        ("#0000ff", 0.0722),
        ("#767676", 0.1812),  # the lightest grey that can be read on white: 1.05 / 0.2312 = 4.54
    ],
)
def test_luminance(colour: str, luminance: float) -> None:
    assert round(relative_luminance(colour), 4) == luminance


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("package", drawn.FOLDERS)
def test_a_line_keeps_its_colour_under_every_name(package: str, scheme: Scheme) -> None:
    rows = drawn.results.contestants(drawn.package(package))
    if package == "data":
        held = rows.groupby("line_id")[COLUMN[scheme]].nunique()
        assert held[held > 1].to_dict() == {}
    assert rows[COLUMN[scheme]].str.fullmatch("#[0-9a-f]{6}").all()
