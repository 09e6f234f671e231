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
from typing import Any

import pandas as pd

from elections import charts
from elections.charts import Scheme, Width
from elections.charts.chairs import chair_bars
from elections.charts.consolidation_map import consolidation_map
from elections.charts.councils import council_bars
from elections.charts.flows import flows
from elections.charts.measures import measures
from elections.charts.nagayama import nagayama
from elections.charts.presidential_turnout import turnout_of_both
from elections.charts.regions import region_dots
from elections.charts.small_bars import small_bars
from elections.charts.volatility import volatility
from elections.choices import EACH_ELECTION, Value, settle
from elections.measures.conventions import Counting
from elections.package import ElectionData
from elections.parties.succession import Blocs, Convention
from elections.results import (
    Base,
    Tier,
    first_party_over_time,
    of_election,
    seats_won,
    turnout,
    vote_shares,
    votes_to_seats,
)
from elections.scenarios import Scenario, parse_divided, parse_merged
from elections.tables import measures as measure_rows
from elections.tables.consolidation_map import lineage_rows
from elections.tables.flows import Unit, flow_rows
from elections.tables.measures import Comparison
from elections.text import Captions, Told, Words
from elections.text import chairs as chair_words
from elections.text import consolidation_map as map_words
from elections.text import councils as council_words
from elections.text import first_party as story_words
from elections.text import flows as flow_words
from elections.text import measures as measure_words
from elections.text import posts as post_words
from elections.text import presidential as presidential_words
from elections.text import regions as region_words
from elections.text import rules_timeline as rules_words
from elections.text import seats as seat_words
from elections.text import votes as vote_words
from elections.text.ground import Ground, ground
from elections.text.labels import both_rows
from elections.text.table import raw_csv, readable_table
from elections.text.threshold_sweep import sweep_told
from elections.text.what_if import what_if

Columns = tuple[str, ...]


@dataclass(frozen=True)
class Figure:
    """What makes a figure whole.

    ``rows`` gives its rows for the data and the choices; ``words`` tells them, given the rows,
    the data, the words and those of the choices that are named in ``worded``; ``draw`` draws
    what was told. ``choices`` are the names of the choices it takes, ``columns`` those of its
    rows that a table of it shows, ``beside`` those of further rows that it draws, by name.
    """

    rows: Callable[..., Any]
    words: Callable[..., Told]
    draw: Callable[..., Any]
    columns: Columns
    choices: tuple[str, ...] = ()
    worded: tuple[str, ...] = ()
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

    @property
    def captions(self) -> Captions:
        """The title, the subtitle, the source line and the alternative text."""
        return self.told.captions

    @cached_property
    def json(self) -> str:
        """The figure as Plotly's JSON: the same choices give the same text."""
        return str(self.recipe.draw(self.told, scheme=self.scheme, width=self.width).to_json())

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
        contested = self.captions.contested
        return tuple(
            readable_table(data, table, shown, words, contested=contested)
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

    ``ValueError`` names an unknown figure, choice or value together with what there is.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> figure("turnout", data, words, after=False).captions.title
    'Turnout was highest in 1990 (60.0%)'
    >>> figure("turnout", data, words, base="published")
    Traceback (most recent call last):
    ValueError: turnout: no choice 'base': expected after
    """
    recipe = recipe_of(name)
    try:
        chosen = settle(data, recipe.choices, choices)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None
    rows = recipe.rows(data, **chosen)
    told = recipe.words(rows, data, words, **{key: chosen[key] for key in recipe.worded})
    return Drawing(name, chosen, told, recipe, scheme, width)


def recipe_of(name: str) -> Figure:
    """Return what makes the figure ``name``; ``ValueError`` names all where there is none.

    >>> recipe_of("turnout").choices
    ('after',)
    """
    if name not in FIGURES:
        raise ValueError(f"no figure {name!r}: expected one of {', '.join(FIGURES)}")
    return FIGURES[name]


def _drawn(draw: Callable[..., Any], *beside: str) -> Callable[..., Any]:
    def drawn(told: Told, *, scheme: Scheme, width: Width) -> Any:
        tables = (told.table, *(told.beside[name] for name in beside))
        return draw(*tables, told.captions, scheme=scheme, width=width)

    return drawn


def _told(tell: Callable[..., Any], *beside: str) -> Callable[..., Told]:
    def words_of(rows: Any, data: ElectionData, words: Words, **choices: Value) -> Told:
        parts = rows if isinstance(rows, tuple) else (rows,)
        told = tell(data, *parts, words, **choices)
        if not beside:
            return Told(told.table, told.captions)
        first, further = told
        return Told(first.table, first.captions, {beside[0]: further})

    return words_of


def _seats_and_votes(data: ElectionData, *, after: bool) -> Any:
    return seats_won(data, appointed=True, after=after), vote_shares(data, after=after)


def _seats_and_votes_of(data: ElectionData, *, election: str) -> Any:
    return tuple(of_election(table, election) for table in _seats_and_votes(data, after=True))


def _seat_rows(
    data: ElectionData, *, by: str, tier: Tier, appointed: bool, after: bool
) -> pd.DataFrame:
    return seats_won(data, tier=tier, appointed=appointed, after=after)


def _compared(data: ElectionData, *, election: str, compare: Tier) -> pd.DataFrame:
    return votes_to_seats(data, election, tier=compare)


def _flow_rows(data: ElectionData, *, unit: Unit, **pair: str) -> pd.DataFrame:
    return flow_rows(data, pair["from"], pair["to"], unit=unit)


def _volatility_rows(
    data: ElectionData, *, blocs: Blocs, shares: Base, after: bool
) -> pd.DataFrame:
    return measure_rows.volatility_parts(data, blocs=blocs, base=shares, after=after)


def _counting(shares: Base, independents: Any, counted: Any, belonging: Any) -> Counting:
    return Counting(shares, independents, counted, belonging)


def _measure_rows(
    data: ElectionData,
    *,
    convention: Convention,
    blocs: Blocs,
    cut: str,
    after: bool,
    **counted: str,
) -> pd.DataFrame:
    comparison = Comparison(convention, blocs, CUTS[cut])
    return measure_rows.measures_over_time(data, _counting(**counted), comparison, after=after)


def _first_two_rows(data: ElectionData, *, after: bool, **counted: str) -> pd.DataFrame:
    return measure_rows.first_two(data, _counting(**counted), after=after)


def _nothing(data: ElectionData, **choices: Value) -> None:
    """Rows that the words still fetch."""


def _side(tell: Callable[..., Told]) -> Callable[..., Told]:
    return lambda rows, data, words: tell(data, words)


def _map(rows: Any, data: ElectionData, words: Words, *, show: Any) -> Told:
    told = map_words.consolidation_map(data, rows, words, show=show)
    return Told(told.table, told.captions, {"lines": told.lines})


def _timeline(rows: None, data: ElectionData, words: Words) -> Told:
    time = rules_words.timeline(data, words)
    return Told(time.table, time.captions, {"acts": time.acts, "whole": time})  # type: ignore[dict-item]


def _draw_timeline(told: Told, *, scheme: Scheme, width: Width) -> Any:
    return charts.rules_timeline(told.beside["whole"], scheme=scheme, width=width)


def _councils(rows: None, data: ElectionData, words: Words, *, day: str) -> Told:
    return council_words.councils(data, date.fromisoformat(day), words)


def _regions(rows: None, data: ElectionData, words: Words, *, region_election: str) -> Told:
    chosen = None if region_election == EACH_ELECTION else region_election
    return region_words.regions(data, chosen, words)


def _scenario(data: ElectionData, words: Words, **choices: Any) -> tuple[Ground, Scenario]:
    on = kept_ground(data, str(choices["election"]), words)
    known = list(on.contest.votes)
    merged = parse_merged(choices["merge"], known)
    return on, Scenario(
        on.contest.election_id,
        int(choices["threshold"]),
        choices["threshold_of"],
        choices["rule"],
        int(choices["list_seats"]),
        choices["runner"],
        merged,
        parse_divided(choices["split"], known),
    )


kept_ground = lru_cache(maxsize=100)(ground)


def _what_if(rows: None, data: ElectionData, words: Words, **choices: Value) -> Told:
    told = what_if(*_scenario(data, words, **choices))
    return Told(told.table, told.captions, {"whole": told})  # type: ignore[dict-item]


def _draw_what_if(told: Told, *, scheme: Scheme, width: Width) -> Any:
    whole: Any = told.beside["whole"]
    return charts.hemicycle(whole.seats, whole.votes, told.captions, scheme=scheme, width=width)


def _sweep(rows: None, data: ElectionData, words: Words, **choices: Value) -> Told:
    told = sweep_told(*_scenario(data, words, **choices))
    return Told(told.table, told.captions)


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
COMPARED = ("convention", "blocs", "cut")
COUNTED = ("shares", "independents", "counted", "belonging")
SCENARIO = (
    "election",
    "threshold",
    "threshold_of",
    "rule",
    "list_seats",
    "runner",
    "merge",
    "split",
)
CUTS = {
    "none": Fraction(0),
    "one": Fraction(1, 100),
    "two": Fraction(2, 100),
    "five": Fraction(5, 100),
}


def _by_family(
    rows: pd.DataFrame, data: ElectionData, words: Words, *, by: str, tier: Tier
) -> Told:
    return seat_words.seat_shares(data, rows, words, tier=tier, by_family=by == "family")


def _compared_words(rows: pd.DataFrame, data: ElectionData, words: Words, *, compare: Tier) -> Told:
    return vote_words.votes_to_seats(data, rows, words, tier=compare)


FIGURES: dict[str, Figure] = {
    "chambers": Figure(
        _seats_and_votes,
        _told(seat_words.chambers, "votes"),
        _drawn(charts.hemicycles, "votes"),
        SEAT_COLUMNS,
        ("after",),
        beside={"votes": VOTE_COLUMNS},
    ),
    "first_party": Figure(
        lambda data, after: first_party_over_time(data, after=after),
        _told(story_words.first_party_story, "mergers"),
        _drawn(charts.first_party, "mergers"),
        ("election_label", "label", "votes", "vote_share", "seats", "total", "seat_share"),
        ("after",),
        beside={"mergers": ("names",)},
    ),
    "seat_shares": Figure(
        _seat_rows,
        _by_family,
        _drawn(charts.seat_shares),
        SEAT_COLUMNS,
        ("by", "tier", "appointed", "after"),
        worded=("by", "tier"),
    ),
    "vote_shares": Figure(
        vote_shares,
        _told(vote_words.vote_shares),
        _drawn(charts.vote_shares),
        ("election_label", "label", "votes", "base_votes", "share", "threshold"),
        ("base", "after"),
        worded=("base",),
    ),
    "turnout": Figure(
        turnout,
        _told(vote_words.turnout),
        _drawn(charts.turnout),
        ("election_label", "round", "share", "registered", "ballots_cast"),
        ("after",),
    ),
    "consolidation_map": Figure(
        lineage_rows,
        _map,
        _drawn(consolidation_map, "lines"),
        ("date_label", "mark_label", "line_label", "label", "share", "what_label"),
        ("show",),
        worded=("show",),
    ),
    "flows": Figure(
        _flow_rows,
        _told(flow_words.flows),
        _drawn(flows),
        ("before_label", "before_value", "kind_label", "after_label", "after_value"),
        ("from", "to", "unit"),
        worded=("unit",),
    ),
    "volatility": Figure(
        _volatility_rows,
        _told(measure_words.volatility_parts),
        _drawn(volatility),
        ("pair_label", "voters", "merging", "labels", "total_points"),
        ("blocs", "shares", "after"),
    ),
    "measures": Figure(
        _measure_rows,
        _told(measure_words.measures_over_time),
        _drawn(measures),
        ("name", "election_label", "value", "low", "high", "ways"),
        (*COUNTED, *COMPARED, "after"),
    ),
    "nagayama": Figure(
        _first_two_rows,
        _told(measure_words.first_two),
        _drawn(nagayama),
        ("of_label", "election_label", "first", "second"),
        (*COUNTED, "after"),
    ),
    "chamber": Figure(
        _seats_and_votes_of,
        _told(seat_words.chamber, "votes"),
        _drawn(charts.hemicycle, "votes"),
        SEAT_COLUMNS,
        ("election",),
        beside={"votes": VOTE_COLUMNS},
    ),
    "votes_to_seats": Figure(
        _compared,
        _compared_words,
        _drawn(charts.votes_to_seats),
        ("label", "votes", "vote_share", "seats", "seat_share", "bonus"),
        ("election", "compare"),
        worded=("compare",),
    ),
    "rules_timeline": Figure(
        _nothing,
        _timeline,
        _draw_timeline,
        ("field_label", "value_label", "from_label", "to_label"),
        beside={"acts": ("date", "what_label")},
    ),
    "what_if": Figure(
        _nothing,
        _what_if,
        _draw_what_if,
        ("label", "votes", "share", "seats", "seats_then"),
        SCENARIO,
        worded=SCENARIO,
    ),
    "threshold_sweep": Figure(
        _nothing,
        _sweep,
        _drawn(charts.threshold_sweep),
        ("list_label", "threshold_from", "threshold_to", "seats", "total"),
        SCENARIO,
        worded=SCENARIO,
    ),
    "presidential": Figure(
        _nothing,
        _side(presidential_words.presidential),
        _drawn(small_bars),
        ("date", "place_label", "who", "given_votes", "share", "base_label"),
    ),
    "presidential_turnout": Figure(
        _nothing,
        _side(presidential_words.turnout),
        _drawn(turnout_of_both),
        ("date", "office_label", "share"),
    ),
    "councils": Figure(
        _nothing,
        _councils,
        _drawn(council_bars),
        ("body_label", "unit_label", "label", "seats", "total", "given_votes", "share"),
        ("day",),
        worded=("day",),
    ),
    "rural_heads": Figure(
        _nothing,
        _side(post_words.rural),
        _drawn(small_bars),
        ("label", "unit_label", "posts", "share"),
    ),
    "regions": Figure(
        _nothing,
        _regions,
        _drawn(region_dots),
        ("election_label", "region_label", "share", "status_label"),
        ("region_election",),
        worded=("region_election",),
    ),
    "women": Figure(
        _nothing,
        _side(post_words.women),
        _drawn(small_bars),
        ("election_label", "women", "deputies", "share"),
    ),
    "chairs": Figure(
        _nothing,
        _side(chair_words.chairs),
        _drawn(chair_bars),
        ("line_label", "label", "person", "capacity_label", "from_label", "to_label"),
    ),
}
