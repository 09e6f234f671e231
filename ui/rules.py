"""The law in time and the proof: what of them is no figure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

from elections import charts
from elections.text import proof, rules
from elections.text.acts import Act, act_list, earlier_chambers
from elections.text.dress import election_labels, sources_of
from elections.text.election import Grid
from ui.drawings import Drawing, kept
from ui.evidence import evidence, evidence_line, source_list
from ui.figure import show
from ui.grid import escape, grid
from ui.reader import Reader


def law(reader: Reader) -> None:
    """Show the law in time: the timeline, the chambers before it, and act by act."""
    words = reader.words
    st.subheader(words.say("rules-law"))
    show(reader, kept(reader, _timeline))
    funding = rules.funding_sentence(reader.data, words)
    if funding:
        st.write(funding)
    chambers, acts = _told(reader, _acts_told)
    if chambers:
        st.markdown(f"**{words.say('rules-context')}**")
        _acts(reader, chambers)
    st.markdown(f"**{words.say('rules-acts-list')}**")
    _acts(reader, [act for act in acts if act.changes])
    further = [act for act in acts if not act.changes]
    if further:
        with st.expander(words.say("rules-further", count=len(further))):
            _acts(reader, further)


def proved(reader: Reader) -> None:
    """Show how many official allocations follow, under which base."""
    words = reader.words
    st.subheader(words.say("proof-heading"))
    st.write(words.say("proof-lead"))
    badges, table = _told(reader, _proof_told)
    for badge in badges:
        icon = ":material/check:" if badge.sound else ":material/rule:"
        colour = "green" if badge.sound else "orange"
        st.markdown(f":{colour}-badge[{icon} {badge.mark}] {escape(badge.text)}")
    grid(table, width=reader.width)
    evidence(reader, table.evidence)


def steps(reader: Reader, election: str, label: str) -> None:
    """Show the working of one election on every base."""
    words = reader.words
    st.markdown(f"**{words.say('proof-one', election=label)}**")
    narrow = reader.width == "narrow"
    for part in _told(reader, _steps_told, election, narrow):
        st.markdown(f"*{escape(part.heading)}*")
        st.markdown(escape(" ".join(part.sentences)))
        if part.steps is not None:
            grid(part.steps, width=reader.width)
            evidence(reader, part.steps.evidence)


def election_label(reader: Reader, election: str) -> str:
    """Return the name of an election."""
    return election_labels(reader.data, reader.words)[election]


def _acts(reader: Reader, shown: list[Act]) -> None:
    for act in shown:
        with st.expander(escape(act.title)):
            st.markdown(escape(act.what))
            if act.changes:
                st.markdown("\n".join(f"- {escape(change)}" for change in act.changes))
            st.caption(evidence_line(reader, act.rows))
            source_list(reader.words, sources_of(reader.data, act.rows))


def _timeline(reader: Reader) -> Drawing:
    told = rules.timeline(reader.data, reader.words)
    figure = charts.rules_timeline(told, scheme=reader.scheme, width=reader.width)
    columns = ("field_label", "value_label", "from_label", "to_label")
    return Drawing("rules-timeline", figure, told.captions, told.table, columns)


def _acts_told(reader: Reader) -> tuple[list[Act], list[Act]]:
    return earlier_chambers(reader.data, reader.words), act_list(reader.data, reader.words)


def _proof_told(reader: Reader) -> tuple[tuple[proof.Badge, ...], Grid]:
    return proof.badges(reader.data, reader.words), proof.proof_grid(reader.data, reader.words)


def _steps_told(reader: Reader, election: str, short: bool) -> tuple[proof.Part, ...]:
    return proof.election_proof(reader.data, election, reader.words, short=short)


def _told(reader: Reader, tell: Callable[..., Any], *choices: Any) -> Any:
    """Return what ``tell`` says, made once for each version of the data and each language."""
    ground = (reader.data.fingerprint, reader.words.language)
    return _kept_words(tell.__name__, ground, choices, _tell=tell, _reader=reader)


@st.cache_resource(show_spinner=False, max_entries=200)
def _kept_words(
    name: str,
    ground: tuple[str, ...],
    choices: tuple[Any, ...],
    *,
    _tell: Callable[..., Any],
    _reader: Reader,
) -> Any:
    return _tell(_reader, *choices)
