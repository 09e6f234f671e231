"""The sections of the page beyond the chamber."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any

import pandas as pd
import streamlit as st

from elections.charts import chairs as chairs_chart
from elections.charts import councils as councils_chart
from elections.charts import drawn
from elections.charts import presidential_turnout as turnout_chart
from elections.charts import regions as regions_chart
from elections.charts import small_bars as small_bars_chart
from elections.tables.context import facts_of
from elections.tables.councils import council_days
from elections.tables.regions import elections_with_regions
from elections.text import chairs as chairs_told
from elections.text import councils as councils_told
from elections.text import posts as posts_told
from elections.text import presidential as presidential_told
from elections.text import regions as regions_told
from elections.text.grid import Grid
from elections.text.labels import election_labels, sources_of
from ui import controls
from ui.address import write_choice
from ui.drawings import Drawing, kept
from ui.evidence import evidence, evidence_line, source_list
from ui.figure import show
from ui.grid import escape, grid
from ui.reader import Reader
from ui.told import told

EACH = "each"


def presidential(reader: Reader) -> None:
    """Show the presidential elections beside the chamber."""
    if not _opened(reader, "presidential", reader.data.presidential_elections):
        return
    _say(reader, presidential_told.presidential_sentence)
    show(reader, kept(reader, _presidential))
    show(reader, kept(reader, _presidential_turnout))
    _printed(reader, "context-candidates", presidential_told.candidates_grid)
    _facts(reader, list(reader.data.presidential_elections["date"]))


def councils(reader: Reader) -> None:
    """Show the local councils beside the chamber of the day."""
    if not _opened(reader, "councils", reader.data.local_councils):
        return
    for day in told(reader, _council_days):
        _say(reader, councils_told.councils_sentence, day)
        show(reader, kept(reader, _councils, day=day))
    _printed(reader, "context-further", councils_told.further_grid, councils_told.further_notes)
    _facts(reader, list(reader.data.local_councils["date"]))


def rural_heads(reader: Reader) -> None:
    """Show who nominated the rural heads."""
    if not _opened(reader, "rural", reader.data.rural_heads):
        return
    _say(reader, posts_told.rural_sentence)
    show(reader, kept(reader, _rural))
    _facts(reader, list(reader.data.rural_heads["date"]))


def regions(reader: Reader) -> None:
    """Show turnout by region, and the few results by region."""
    if not _opened(reader, "regions", reader.data.regional_turnout):
        return
    _say(reader, regions_told.regions_sentence)
    _say(reader, regions_told.regions_without)
    with controls.row():
        election = _region_election(reader)
    show(reader, kept(reader, _regions, election=election))
    _say(reader, regions_told.no_map_sentence)
    table = told(reader, _read(regions_told.results_grid))
    if table.rows:
        grid(table, width=reader.width)
        notes = told(reader, _read(regions_told.results_notes))
        st.caption(escape(" ".join(notes)))
        evidence(reader, table.evidence, "regions")


def women(reader: Reader) -> None:
    """Show the women among the deputies."""
    if not _opened(reader, "women", reader.data.women_deputies):
        return
    _say(reader, posts_told.women_sentence)
    show(reader, kept(reader, _women))


def chairs(reader: Reader) -> None:
    """Show who led the parties."""
    if not _opened(reader, "chairs", reader.data.party_chairs):
        return
    _say(reader, chairs_told.chairs_sentence)
    show(reader, kept(reader, _chairs))


def _opened(reader: Reader, section: str, table: pd.DataFrame) -> bool:
    """Write the heading of a section; say so and return false where the package has no row."""
    st.header(reader.words.say(f"context-{section}"))
    if table.empty:
        st.write(reader.words.say("context-none"))
    return not table.empty


def _say(reader: Reader, tell: Callable[..., str], *choices: date) -> None:
    """Write a sentence of the text layer; nothing where it has nothing to say."""
    sentence = told(reader, _read(tell), *choices)
    if sentence:
        st.write(escape(sentence))


def _printed(
    reader: Reader,
    title: str,
    tell: Callable[..., Grid],
    notes_of: Callable[..., list[str]] | None = None,
) -> None:
    """Print a table to be opened, with its notes; nothing where it has no row."""
    table = told(reader, _read(tell))
    if not table.rows:
        return
    with _expander(reader, title, table.evidence, ":material/table_rows:"):
        grid(table, width=reader.width)
        notes = [] if notes_of is None else told(reader, _read(notes_of))
        if notes:
            st.markdown("\n".join(f"- {escape(note)}" for note in notes))
        _sources(reader, table.evidence)


def _read(tell: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function of the text layer as one of the reader, under its own name."""

    @wraps(tell)
    def of_reader(reader: Reader, *choices: date) -> Any:
        return tell(reader.data, *choices, reader.words)

    return of_reader


def _council_days(reader: Reader) -> list[date]:
    return council_days(reader.data)


def _facts(reader: Reader, days: list[date]) -> None:
    facts = facts_of(reader.data, days)
    if facts.empty:
        return
    with _expander(reader, "context-facts", facts, ":material/notes:"):
        texts = [
            f"{reader.words.partial_date(fact['date'])}: {reader.words.text(fact, 'statement')}"
            for _, fact in facts.iterrows()
        ]
        st.markdown("\n".join(f"- {escape(text)}" for text in texts))
        _sources(reader, facts)


def _expander(reader: Reader, title: str, rows: pd.DataFrame, icon: str) -> Any:
    """Return what opens under a title that says how many sources stand behind the rows."""
    words, line = reader.words, evidence_line(reader.data, rows, reader.words)
    return st.expander(
        words.say("context-printed", title=words.say(title), evidence=line), icon=icon
    )


def _sources(reader: Reader, rows: pd.DataFrame) -> None:
    st.caption(reader.words.say("figure-sources"))
    source_list(reader.words, sources_of(reader.data, rows))


def _region_election(reader: Reader) -> str:
    """Offer all elections with turnout by region or one; on a narrow screen one unless asked."""
    data = reader.data
    given = elections_with_regions(data)
    period = data.elections.set_index("election_id")["period"]
    core = [one for one in given if period[one] == "core"] or given
    labels = election_labels(data, reader.words)
    default = core[-1] if reader.width == "narrow" else EACH
    _follow("region_election", default)
    named = {EACH: reader.words.say("control-region_election-each"), **labels}
    return controls.one_of(
        reader.words,
        "region_election",
        (EACH, *given),
        default=default,
        named=named.__getitem__,
    )


def _follow(key: str, default: str) -> None:
    """Let a choice that is the default follow it to that of another width of the screen."""
    mark, widget = f"_default-{key}", f"control-{key}"
    before = st.session_state.get(mark, default)
    if before != default and st.session_state.get(widget) == before and key not in st.query_params:
        st.session_state[widget] = default
        write_choice(key, default, default)
    st.session_state[mark] = default


def _presidential(reader: Reader) -> Drawing:
    found = presidential_told.presidential(reader.data, reader.words)
    figure = drawn(small_bars_chart.draw, found, reader.scheme, reader.width)
    columns = ("date", "place_label", "who", "given_votes", "share", "base_label")
    return Drawing("presidential", figure, found.captions, found.table, columns)


def _presidential_turnout(reader: Reader) -> Drawing:
    found = presidential_told.turnout(reader.data, reader.words)
    figure = drawn(turnout_chart.draw, found, reader.scheme, reader.width)
    columns = ("date", "office_label", "share")
    return Drawing("presidential-turnout", figure, found.captions, found.table, columns)


def _councils(reader: Reader, *, day: date) -> Drawing:
    found = councils_told.councils(reader.data, day, reader.words)
    figure = drawn(councils_chart.draw, found, reader.scheme, reader.width)
    columns = ("body_label", "unit_label", "label", "seats", "total", "given_votes", "share")
    return Drawing(f"councils-{day}", figure, found.captions, found.table, columns)


def _rural(reader: Reader) -> Drawing:
    found = posts_told.rural(reader.data, reader.words)
    figure = drawn(small_bars_chart.draw, found, reader.scheme, reader.width)
    columns = ("label", "unit_label", "posts", "share")
    return Drawing("rural-heads", figure, found.captions, found.table, columns)


def _regions(reader: Reader, *, election: str) -> Drawing:
    chosen = None if election == EACH else election
    found = regions_told.regions(reader.data, chosen, reader.words)
    figure = drawn(regions_chart.draw, found, reader.scheme, reader.width)
    columns = ("election_label", "region_label", "share", "status_label")
    return Drawing("regions", figure, found.captions, found.table, columns)


def _women(reader: Reader) -> Drawing:
    found = posts_told.women(reader.data, reader.words)
    figure = drawn(small_bars_chart.draw, found, reader.scheme, reader.width)
    columns = ("election_label", "women", "deputies", "share")
    return Drawing("women", figure, found.captions, found.table, columns)


def _chairs(reader: Reader) -> Drawing:
    found = chairs_told.chairs(reader.data, reader.words)
    figure = drawn(chairs_chart.draw, found, reader.scheme, reader.width)
    columns = ("line_label", "label", "person", "capacity_label", "from_label", "to_label")
    return Drawing("chairs", figure, found.captions, found.table, columns)
