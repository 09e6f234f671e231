"""The figures of party lines: the map of all, and the flows between two elections."""

from __future__ import annotations

from typing import get_args

from elections.charts import consolidation_map as map_chart
from elections.charts import drawn
from elections.charts import flows as flow_chart
from elections.tables.consolidation_map import Show, lineage_rows
from elections.tables.flows import Unit, flow_rows
from elections.text import consolidation_map as map_told
from elections.text import flows as flow_told
from ui import controls
from ui.drawings import Drawing, kept
from ui.reader import Reader

SHOWS: tuple[Show, ...] = get_args(Show)
UNITS: tuple[Unit, ...] = get_args(Unit)


def shown(reader: Reader) -> Show:
    """Offer which lines the map shows."""
    return controls.choice(reader.words, "show", SHOWS, default=SHOWS[0])


def unit(reader: Reader) -> Unit:
    """Offer what the flows follow."""
    return controls.choice(reader.words, "unit", UNITS, default=UNITS[0])


def consolidation_map(reader: Reader, *, show: Show) -> Drawing:
    """Every party as a line, from its founding to its end."""
    return kept(reader, _consolidation_map, show=show)


def flows(reader: Reader, *, before: str, after: str, unit: Unit) -> Drawing:
    """Where the votes or seats of one election are found at another."""
    return kept(reader, _flows, before=before, after=after, unit=unit)


def _consolidation_map(reader: Reader, *, show: Show) -> Drawing:
    rows = lineage_rows(reader.data, show=show)
    told = map_told.consolidation_map(reader.data, rows, reader.words, show=show)
    figure = drawn(map_chart.draw, told, reader.scheme, reader.width)
    columns = ("date_label", "mark_label", "line_label", "label", "share", "what_label")
    return Drawing("consolidation-map", figure, told.captions, told.table, columns)


def _flows(reader: Reader, *, before: str, after: str, unit: Unit) -> Drawing:
    rows = flow_rows(reader.data, before, after, unit=unit)
    told = flow_told.flows(reader.data, rows, reader.words, unit=unit)
    figure = drawn(flow_chart.draw, told, reader.scheme, reader.width)
    columns = ("before_label", "before_value", "kind_label", "after_label", "after_value")
    return Drawing("flows", figure, told.captions, told.table, columns)
