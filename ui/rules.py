"""The law in time and the proof: what of them is no figure."""

from __future__ import annotations

from functools import partial

import streamlit as st

from elections.charts import drawn
from elections.charts import rules_timeline as timeline_chart
from elections.text import proof, proof_notes
from elections.text import rules_timeline as rules
from elections.text.acts import Act, act_list, earlier_chambers
from elections.text.grid import Grid
from elections.text.labels import election_labels, sources_of
from ui.drawings import Drawing, Rows, kept
from ui.evidence import evidence, evidence_line, source_list
from ui.figure import show
from ui.folded import folded
from ui.grid import escape, grid
from ui.reader import Reader
from ui.told import told

# The parts of the page, by which an address can lead to one.
LAW, PROOF, WHAT_IF = "law", "proof", "what-if"


def parts(reader: Reader) -> None:
    """Lead to the three parts of a long page."""
    named = ((LAW, "rules-law"), (PROOF, "proof-heading"), (WHAT_IF, "what-heading"))
    links = (f"[{reader.words.say(name)}](#{place})" for place, name in named)
    st.markdown(reader.words.say("rules-parts", parts=" · ".join(links)))


def law(reader: Reader) -> None:
    """Show the law in time: the timeline, the chambers before it, and act by act."""
    words = reader.words
    st.header(words.say("rules-law"), anchor=LAW)
    show(reader, kept(reader, _timeline))
    funding = rules.funding_sentence(reader.data, words)
    if funding:
        st.write(funding)
    chambers, acts = told(reader, _acts_told)
    if chambers:
        _acts(reader, "rules-context", chambers)
    _acts(reader, "rules-acts-list", [act for act in acts if act.changes])
    further = [act for act in acts if not act.changes]
    if further:
        with st.expander(words.say("rules-further", count=len(further))):
            _acts(reader, "", further)


def proved(reader: Reader) -> None:
    """Show how many official allocations follow, under which base."""
    words = reader.words
    st.header(words.say("proof-heading"), anchor=PROOF)
    st.write(words.say("proof-lead"))
    badges, table, noted = told(reader, _proof_told)
    for badge in badges:
        icon = ":material/check:" if badge.sound else ":material/rule:"
        colour = "green" if badge.sound else "orange"
        st.markdown(f":{colour}-badge[{icon} {badge.mark}] {escape(badge.text)}")
    grid(table, width=reader.width)
    st.markdown("\n".join(f"- {escape(note)}" for note in noted))
    evidence(reader, table.evidence, "proof")


def steps(reader: Reader, election: str, label: str) -> None:
    """Show the working of one election on every base."""
    words = reader.words
    st.markdown(f"### {words.say('proof-one', election=label)}")
    narrow = reader.width == "narrow"
    for number, part in enumerate(told(reader, _steps_told, election, narrow)):
        st.markdown(f"**{escape(part.heading)}**")
        mark = "1. " if len(part.sentences) > 1 else ""
        st.markdown("\n".join(f"{mark}{escape(sentence)}" for sentence in part.sentences))
        for table in part.steps:
            grid(table, width=reader.width)
        if part.steps:
            evidence(reader, part.steps[-1].evidence, f"proof-{number}")


def election_label(reader: Reader, election: str) -> str:
    """Return the name of an election."""
    return election_labels(reader.data, reader.words)[election]


def _acts(reader: Reader, heading: str, shown: list[Act]) -> None:
    with st.container(gap="xxsmall", key=f"acts-{heading}"):
        if heading:
            st.markdown(f"### {reader.words.say(heading)}")
        for number, act in enumerate(shown):
            name = f"act-{heading}-{number}"
            folded(escape(act.title), partial(_act, reader, act), name=name, type="compact")


def _act(reader: Reader, act: Act) -> None:
    st.markdown(escape(act.what))
    if act.changes:
        st.markdown("\n".join(f"- {escape(change)}" for change in act.changes))
    st.caption(evidence_line(reader.data, act.rows, reader.words))
    source_list(reader.words, sources_of(reader.data, act.rows))


def _timeline(reader: Reader) -> Drawing:
    time = rules.timeline(reader.data, reader.words)
    figure = drawn(timeline_chart.draw, time, reader.scheme, reader.width)
    columns = ("field_label", "value_label", "from_label", "to_label")
    beside = (Rows(time.beside["acts"], ("date", "what_label")),)
    return Drawing("rules-timeline", figure, time.captions, time.table, columns, beside)


def _acts_told(reader: Reader) -> tuple[list[Act], list[Act]]:
    return earlier_chambers(reader.data, reader.words), act_list(reader.data, reader.words)


def _proof_told(reader: Reader) -> tuple[tuple[proof.Badge, ...], Grid, tuple[str, ...]]:
    data, words = reader.data, reader.words
    return proof.badges(data, words), proof.proof_grid(data, words), proof_notes.notes(data, words)


def _steps_told(reader: Reader, election: str, short: bool) -> tuple[proof.Part, ...]:
    return proof.election_proof(reader.data, election, reader.words, short=short)
