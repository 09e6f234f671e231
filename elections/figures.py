"""Figures: each is one thing with one name, from the data to what is drawn.

``figure`` is the one way to a figure, for a page, a test, a report and an address alike:
rows from the data, words from the rows, a drawing from the words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cached_property, lru_cache
from inspect import Parameter, signature
from typing import Any, get_args

import pandas as pd

from elections import charts, tables, text
from elections.charts import Canvas, Scheme, Width
from elections.charts.canvas import LEAST, ReadyFigure, column
from elections.choices import EACH_ELECTION, SCENARIO, Value, settle
from elections.measures.counting import Comparison, CountingChoices
from elections.package import ElectionData, NoDataError
from elections.package.faults import expect_one_of
from elections.parties.succession import Blocs
from elections.results import Base, Tier, vote_shares
from elections.results.rows import FigureRows, Rows
from elections.tables.flows import Unit
from elections.tables.measures import Panels
from elections.text import Captions, Told, Words
from elections.text.labels import both_rows
from elections.text.table import raw_csv, readable_table

Columns = tuple[str, ...]
# As many figures are kept, with all that is read of them, as all pages have in many views, and as
# many tellings as they have in a few. A figure takes as much room as its rows, half a megabyte at
# most.
MOST_KEPT, MOST_TOLD = 400, 120


@dataclass(frozen=True)
class Figure:
    """What makes a figure whole.

    ``rows`` gives its rows for the data: a table, or a table with others beside it. ``words``
    tells them, given the rows, the data and the words; each is given those choices that it
    names. ``draw`` draws what was told on a canvas. ``columns`` are those of its rows that a
    table of it shows, ``choices`` the names of the choices it takes, ``beside`` the columns of
    further rows that it draws, by name.
    """

    rows: Callable[..., Rows | FigureRows]
    words: Callable[..., Told]
    draw: Callable[[Told, Canvas], None]
    columns: Columns
    choices: tuple[str, ...] = ()
    beside: Mapping[str, Columns] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Drawing:
    """A figure with its words, drawn for one scheme and width.

    ``choices`` holds a value for each choice that the figure takes. A drawing is shared by all
    who see it and not to be changed.
    """

    name: str
    choices: Mapping[str, Value]
    told: Told
    recipe: Figure
    scheme: Scheme
    width: Width
    # How much of the width of a wide page it has.
    share: Fraction = Fraction(1)

    @property
    def captions(self) -> Captions:
        """The title, the subtitle, the source line and the alternative text."""
        return self.told.captions

    @cached_property
    def json(self) -> str:
        """The figure as Plotly's JSON, for who says its words around it.

        The same choices give the same text.
        """
        return self.canvas(captioned=False).json()

    def plotly(self, *, captioned: bool = True) -> ReadyFigure:
        """Return the figure as one of Plotly's, for a notebook say; on a page not ``captioned``."""
        return ReadyFigure(self.canvas(captioned=captioned).plotly())

    def canvas(
        self, *, pixels: int | None = None, credit: str = "", captioned: bool = True
    ) -> Canvas:
        """Draw the figure: as wide as its screen, or for a picture of so many ``pixels``.

        A ``credit`` stands below its source line; what is not ``captioned`` has no words
        around it.
        """
        width = self.width
        if self.share < 1 and width == "wide" and pixels is None:
            width, pixels = "medium", column(LEAST["wide"], self.share)
        canvas = Canvas(
            self.scheme,
            width,
            pixels=pixels,
            credit=credit,
            captioned=captioned,
        )
        self.recipe.draw(self.told, canvas)
        return canvas

    @cached_property
    def rows(self) -> tuple[tuple[pd.DataFrame, Columns], ...]:
        """All rows that are drawn, each table with the columns to show of it."""
        further = ((self.told.beside[name], shown) for name, shown in self.recipe.beside.items())
        return ((self.told.table, self.recipe.columns), *further)

    @cached_property
    def evidence(self) -> pd.DataFrame:
        """The sources and the confidence of all that is drawn: source_ids, confidence."""
        return both_rows(*(table for table, _ in self.rows))

    def tables(self, data: ElectionData, words: Words) -> tuple[pd.DataFrame, ...]:
        """Return the rows drawn as tables to read, headings and values in words."""
        conflicts = self.captions.conflicts
        return tuple(
            readable_table(data, table, shown, words, conflicts=conflicts)
            for table, shown in self.rows
        )

    def csv(self) -> tuple[str, ...]:
        """Return the rows drawn as CSV with ids, one text for each table."""
        return tuple(raw_csv(table, shown) for table, shown in self.rows)


def figure(
    name: str,
    data: ElectionData,
    words: Words,
    *,
    scheme: Scheme = "light",
    width: Width = "wide",
    **choices: Value,
) -> Drawing:
    """Return the figure ``name`` for these choices; what is not chosen is as usual.

    It is made once, for all who ask. ``ValueError`` names an unknown figure, choice, value, scheme
    or width together with what there is; ``NoDataError`` where the data hold nothing that it could
    show.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> figure("turnout", data, words, after=False).captions.title
    'Turnout: highest in 1990 (65.18%), 63.4% in October 1994'
    >>> figure("turnout", data, words, base="published")
    Traceback (most recent call last):
    ValueError: turnout: no choice 'base': expected after
    """
    return drawing_of(name, data, words, choices, scheme=scheme, width=width)


def drawing_of(
    name: str,
    data: ElectionData,
    words: Words,
    choices: Mapping[str, Value],
    *,
    scheme: Scheme = "light",
    width: Width = "wide",
    share: Fraction = Fraction(1),
) -> Drawing:
    """Return the figure ``name`` as :func:`figure` does, with so much of the width of a wide page.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> drawing_of("turnout", data, words, {}) is figure("turnout", data, words)
    True
    """
    recipe = recipe_of(name)
    expect_one_of("scheme is", scheme, get_args(Scheme))
    expect_one_of("width is", width, get_args(Width))
    try:
        chosen = settle(data, recipe.choices, choices)
    except ValueError as error:
        raise type(error)(f"{name}: {error}") from None
    return _drawing(name, data, words, scheme, width, share, tuple(chosen.items()))


def can_be_told(name: str, data: ElectionData, words: Words, **choices: Value) -> bool:
    """Return whether the data hold what a figure could show for these choices.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> can_be_told("turnout", load("tests/country"), load_words("en"))
    True
    """
    try:
        figure(name, data, words, **choices)  # type: ignore[arg-type]
    except NoDataError:
        return False
    return True


@lru_cache(maxsize=MOST_KEPT, typed=True)
def _drawing(
    name: str,
    data: ElectionData,
    words: Words,
    scheme: Scheme,
    width: Width,
    share: Fraction,
    chosen: tuple[tuple[str, Value], ...],
) -> Drawing:
    told = _told(name, data, words, chosen)
    return Drawing(name, dict(chosen), told, FIGURES[name], scheme, width, share)


@lru_cache(maxsize=MOST_TOLD, typed=True)
def _told(
    name: str, data: ElectionData, words: Words, chosen: tuple[tuple[str, Value], ...]
) -> Told:
    """Return what a figure tells: the same on every screen, and kept for the next one."""
    recipe, choices = FIGURES[name], dict(chosen)
    rows = recipe.rows(data, **_named(recipe.rows, choices))
    if not len(rows):
        raise NoDataError(f"{name}: no row")
    return recipe.words(rows, data, words, **_named(recipe.words, choices))


def recipe_of(name: str) -> Figure:
    """Return what makes the figure ``name``; ``ValueError`` names all where there is none.

    >>> recipe_of("turnout").choices
    ('after',)
    """
    expect_one_of("no figure", name, FIGURES)
    return FIGURES[name]


def _named(function: Callable[..., Any], chosen: Mapping[str, Value]) -> dict[str, Value]:
    """Return those of the choices that a function names; all, where it takes any."""
    parameters = signature(function).parameters
    if any(parameter.kind is Parameter.VAR_KEYWORD for parameter in parameters.values()):
        return dict(chosen)
    return {name: chosen[name] for name in parameters if name in chosen}


def _flows(data: ElectionData, *, unit: Unit, **pair: str) -> pd.DataFrame:
    return tables.flows.rows(data, before=pair["from"], after=pair["to"], unit=unit)


def _volatility(data: ElectionData, *, blocs: Blocs, shares: Base, after: bool) -> pd.DataFrame:
    return tables.volatility.rows(data, blocs=blocs, base=shares, after=after)


def _measures(data: ElectionData, *, after: bool, panels: Panels, **choices: Any) -> pd.DataFrame:
    return tables.measures.rows(
        data,
        counting=counting_of(choices),
        comparison=comparison_of(choices),
        after=after,
        panels=panels,
    )


def _nagayama(data: ElectionData, *, after: bool, **choices: Any) -> pd.DataFrame:
    return tables.nagayama.rows(data, counting=counting_of(choices), after=after)


def counting_of(choices: Mapping[str, Any]) -> CountingChoices:
    """Return the way of counting that the choices name.

    >>> counting_of({"shares": "valid_votes", "independents": "out", "counted": "all",
    ...              "belonging": "membership"}).base
    'valid_votes'
    """
    return CountingChoices(*(choices[name] for name in COUNTED))


def comparison_of(choices: Mapping[str, Any]) -> Comparison:
    """Return how two elections are compared, as the choices name it.

    >>> comparison_of({"convention": "same_name", "blocs": "kept", "cut": "two"}).cut
    Fraction(1, 50)
    """
    return Comparison(choices["convention"], choices["blocs"], CUTS[choices["cut"]])


def _compared(data: ElectionData, *, election: str, compare: Tier) -> pd.DataFrame:
    return tables.votes_to_seats.rows(data, election=election, tier=compare)


def _first_party(data: ElectionData, *, compare: Tier, after: bool) -> FigureRows:
    return tables.first_party.rows(data, tier=compare, after=after)


def _councils(data: ElectionData, *, day: str) -> pd.DataFrame:
    return tables.councils.rows(data, day=date.fromisoformat(day))


def _one_election(chosen: str) -> str | None:
    return None if chosen == EACH_ELECTION else chosen


def _regions(data: ElectionData, *, region_election: str) -> pd.DataFrame:
    return tables.regions.rows(data, election=_one_election(region_election))


def _region_words(
    rows: pd.DataFrame, data: ElectionData, words: Words, *, region_election: str
) -> Told:
    return text.regions.words(rows, data, words, election=_one_election(region_election))


VOTE_COLUMNS = ("election_label", "label", "votes", "share")
SEAT_COLUMNS = (
    "election_label",
    "label",
    "list_seats",
    "constituency_seats",
    "seats",
    "total",
    "share",
)
HEAD_COLUMNS = ("election_label", "seats_label", "merged_label", "rules_label", "observers")
COMPARED = ("convention", "blocs", "cut")
COUNTED = ("shares", "independents", "counted", "belonging")
CUTS = {
    "none": Fraction(0),
    "one": Fraction(1, 100),
    "two": Fraction(2, 100),
    "five": Fraction(5, 100),
}


FIGURES: dict[str, Figure] = {
    "chambers": Figure(
        tables.chambers.rows,
        text.chambers.words,
        charts.chambers.draw,
        SEAT_COLUMNS,
        ("after",),
        {"votes": VOTE_COLUMNS, "heads": HEAD_COLUMNS},
    ),
    "first_party": Figure(
        _first_party,
        text.first_party.words,
        charts.first_party.draw,
        ("election_label", "label", "votes", "vote_share", "seats", "total", "seat_share"),
        ("compare", "after"),
        {"mergers": ("names",)},
    ),
    "merged_seats": Figure(
        tables.merged_seats.rows,
        text.merged_seats.words,
        charts.merged_seats.draw,
        ("head", "label", "seats", "total", "share"),
    ),
    "seat_shares": Figure(
        tables.seat_shares.rows,
        text.seat_shares.words,
        charts.seat_shares.draw,
        SEAT_COLUMNS,
        ("by", "tier", "appointed", "after"),
    ),
    "vote_shares": Figure(
        vote_shares,
        text.vote_shares.words,
        charts.vote_shares.draw,
        ("election_label", "label", "votes", "base_votes", "share", "threshold"),
        ("base", "after"),
    ),
    "turnout": Figure(
        tables.turnout.rows,
        text.turnout.words,
        charts.turnout.draw,
        ("election_label", "round", "share", "registered", "ballots_cast"),
        ("after",),
    ),
    "consolidation_map": Figure(
        tables.consolidation_map.rows,
        text.consolidation_map.words,
        charts.consolidation_map.draw,
        ("date_label", "mark_label", "line_label", "label", "share", "what_label"),
        ("show",),
    ),
    "between_elections": Figure(
        tables.between_elections.rows,
        text.between_elections.words,
        charts.between_elections.draw,
        ("head", "label", "seats", "total", "share"),
        ("merger_election",),
        {"claims": ("date", "given_by", "seats", "share", "statement")},
    ),
    "flows": Figure(
        _flows,
        text.flows.words,
        charts.flows.draw,
        ("before_label", "before_value", "kind_label", "after_label", "after_value"),
        ("from", "to", "unit"),
    ),
    "volatility": Figure(
        _volatility,
        text.volatility.words,
        charts.grouped_bars.draw,
        ("pair_label", "summed", "largest", "same_name", "total_points"),
        ("blocs", "shares", "after"),
    ),
    "measures": Figure(
        _measures,
        text.measures.words,
        charts.measures.draw,
        ("name", "election_label", "value", "low", "high", "ways"),
        (*COUNTED, *COMPARED, "after", "panels"),
    ),
    "nagayama": Figure(
        _nagayama,
        text.nagayama.words,
        charts.nagayama.draw,
        ("of_label", "election_label", "first", "second"),
        (*COUNTED, "after"),
    ),
    "registered_parties": Figure(
        tables.registered_parties.rows,
        text.registered_parties.words,
        charts.registered_parties.draw,
        ("date", "counted", "parties", "statement"),
    ),
    "chamber": Figure(
        tables.chamber.rows,
        text.chamber.words,
        charts.chamber.draw,
        SEAT_COLUMNS,
        ("election",),
        {"votes": VOTE_COLUMNS},
    ),
    "votes_to_seats": Figure(
        _compared,
        text.votes_to_seats.words,
        charts.votes_to_seats.draw,
        ("label", "votes", "vote_share", "seats", "seat_share", "bonus"),
        ("election", "compare"),
    ),
    "rules_timeline": Figure(
        tables.rules_timeline.rows,
        text.rules_timeline.words,
        charts.rules_timeline.draw,
        ("field_label", "value_label", "from_label", "to_label"),
        (),
        {"acts": ("date", "what_label"), "end": ("date_label", "what_label")},
    ),
    "what_if": Figure(
        tables.what_if.rows,
        text.what_if.words,
        charts.chamber.draw,
        ("label", "votes", "share", "seats", "seats_then"),
        SCENARIO,
    ),
    "threshold_sweep": Figure(
        tables.threshold_sweep.rows,
        text.threshold_sweep.words,
        charts.threshold_sweep.draw,
        ("list_label", "threshold_from", "threshold_to", "seats", "total"),
        SCENARIO,
    ),
    "presidential": Figure(
        tables.presidential.rows,
        text.presidential.words,
        charts.grouped_bars.draw,
        ("date", "place_label", "who", "given_votes", "share", "base_label"),
    ),
    "presidential_turnout": Figure(
        tables.presidential_turnout.rows,
        text.presidential_turnout.words,
        charts.dots_and_spans.draw,
        ("date", "office_label", "share"),
    ),
    "councils": Figure(
        _councils,
        text.councils.words,
        charts.grouped_bars.draw,
        ("body_label", "unit_label", "label", "seats", "total", "given_votes", "share"),
        ("day",),
    ),
    "rural_heads": Figure(
        tables.rural_heads.rows,
        text.rural_heads.words,
        charts.grouped_bars.draw,
        ("label", "unit_label", "posts", "share"),
    ),
    "regions": Figure(
        _regions,
        _region_words,
        charts.dots_and_spans.draw,
        ("election_label", "region_label", "share", "status_label"),
        ("region_election",),
    ),
    "women": Figure(
        tables.women.rows,
        text.women.words,
        charts.grouped_bars.draw,
        ("election_label", "women", "deputies", "share"),
    ),
    "chairs": Figure(
        tables.chairs.rows,
        text.chairs.words,
        charts.dots_and_spans.draw,
        ("line_label", "label", "person", "capacity_label", "from_label", "to_label"),
    ),
}
