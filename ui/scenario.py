"""What follows from a scenario: its figures, its files, and what it stands on."""

from __future__ import annotations

from functools import partial

import streamlit as st

from elections.charts import chamber as chamber_chart
from elections.charts import drawn
from elections.charts import threshold_sweep as sweep_chart
from elections.scenarios import Scenario, scenario_csv, scenario_json
from elections.text import Words, what_if
from elections.text import threshold_sweep as sweep
from elections.text.ground import Ground, ground
from ui.controls import row
from ui.drawings import Drawing
from ui.reader import Reader


def chamber(reader: Reader, then: what_if.WhatIf) -> Drawing:
    """Return the chamber of a scenario, drawn."""
    told = then.told
    figure = drawn(chamber_chart.draw, told, reader.scheme, reader.width)
    columns = ("label", "votes", "share", "seats", "seats_then")
    return Drawing("what-if", figure, told.captions, told.table, columns)


def sweep_drawing(reader: Reader, on: Ground, scenario: Scenario) -> Drawing:
    """Return the sweep over the threshold, drawn."""
    told = sweep.sweep_told(on, scenario)
    figure = drawn(sweep_chart.draw, told, reader.scheme, reader.width)
    columns = ("list_label", "threshold_from", "threshold_to", "seats", "total")
    return Drawing("threshold-sweep", figure, told.captions, told.table, columns)


def take(on: Ground, scenario: Scenario, words: Words) -> None:
    """Offer a scenario as files."""
    made = (("json", "application/json", scenario_json), ("csv", "text/csv", scenario_csv))
    with row():
        for ending, kind, make in made:
            st.download_button(
                words.say(f"what-{ending}"),
                partial(make, on.contest, scenario),
                file_name=f"scenario-{on.contest.election_id}.{ending}",
                mime=kind,
                icon=":material/download:",
                on_click="ignore",
                key=f"what-{ending}",
            )


def seats_at_most(reader: Reader) -> int:
    """Return how many list seats a scenario may have: twice the largest chamber."""
    return 2 * int(reader.data.elections["seats"].max())


def kept_ground(reader: Reader, election: str) -> Ground:
    """Return what every scenario of an election stands on, made once."""
    ground_of = (reader.data.fingerprint, reader.words.language, election)
    return _made_ground(ground_of, _reader=reader, _election=election)


@st.cache_resource(show_spinner=False, max_entries=100)
def _made_ground(key: tuple[str, ...], *, _reader: Reader, _election: str) -> Ground:
    return ground(_reader.data, _election, _reader.words)
