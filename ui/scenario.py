"""The controls of a scenario: rules set by hand, lists merged and divided.

Each choice stands in the address as any other; what is not chosen is as the law of the election
has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import streamlit as st

from elections.choices import CHOICES, RULES, Chosen, Value
from elections.results import elections_recalculated
from elections.scenarios import contest, parse_divided, parse_merged, say_divided, say_merged
from elections.text.contest import ListLabel, contest_labels
from elections.writers.controls import box_width
from ui import kept
from ui.address import choose, follow, remembered
from ui.markdown import escape
from ui.reader import Reader

WIDGET = "what-{}"
HALF = 50


def scenario(reader: Reader, election: str) -> dict[str, Value]:
    """Offer the rules and the lists of an election; return what is chosen, by name.

    Where no list stood for a seat nothing is offered.
    """
    if election not in elections_recalculated(reader.data):
        return {}
    offer = _Offer(reader, {"election": election})
    # Within a column as high as what it changes the controls stay in sight.
    with st.container(key=WIDGET.format("rules"), height="stretch"), st.container():
        offer.all()
    return {name: offer.chosen[name] for name in RULES}


@dataclass(frozen=True)
class _Offer:
    """The controls, each of which adds to what is chosen."""

    reader: Reader
    chosen: dict[str, Value]

    def all(self) -> None:
        """Offer the rules, then the lists."""
        with st.container(horizontal=True, vertical_alignment="top", gap=20):
            self.threshold()
            self.threshold_of()
            self.rule()
            self.list_seats()
        if "ballots_cast" not in contest(self.reader.data, str(self.chosen["election"])).ballots:
            st.caption(self.reader.words.say("what_if-unpublished"))
        with st.container(horizontal=True, vertical_alignment="center", gap=20):
            self.runner()
            st.button(
                self.reader.words.say("what_if-reset"),
                icon=":material/restart_alt:",
                key="what-reset",
                on_click=choose,
                args=(self.reader.data, dict.fromkeys(RULES, "")),
            )
        self.lists()

    def threshold(self) -> None:
        """Offer every tenth of a percent, and the threshold of the law, which may be finer."""
        options, value = self._options("threshold")
        widget = WIDGET.format("threshold")
        named = kept.names(self.reader, "threshold")
        self.chosen["threshold"] = st.select_slider(
            self.reader.words.say("what_if-threshold"),
            options,
            help=self.reader.words.say("term-threshold-meaning"),
            format_func=named.__getitem__,
            key=widget,
            width=240,
            on_change=lambda: self._choose("threshold", st.session_state[widget]),
            **follow(widget, value, "value"),
        )

    def threshold_of(self) -> None:
        """Offer of what number the threshold is a share."""
        words, widget = self.reader.words, WIDGET.format("threshold_of")
        bases, value = self._options("threshold_of")
        chosen = st.segmented_control(
            words.say("what_if-threshold_of"),
            bases,
            required=True,
            format_func=lambda base: words.say("recalculation-base-name", base=base),
            key=widget,
            on_change=lambda: self._choose("threshold_of", st.session_state[widget] or value),
            wrap=True,
            **follow(widget, value, "default"),
        )
        self.chosen["threshold_of"] = chosen or value

    def rule(self) -> None:
        """Offer every rule of allocation."""
        words, widget = self.reader.words, WIDGET.format("rule")
        options, value = self._options("rule")
        shown = follow(widget, value, "index")
        index: dict[str, Any] = {option: options.index(rule) for option, rule in shown.items()}
        named = {rule: words.say("value-allocation-rule", value=rule) for rule in options}
        self.chosen["rule"] = st.selectbox(
            words.say("what_if-rule"),
            options,
            format_func=named.__getitem__,
            key=widget,
            width=box_width(named.values()),
            on_change=lambda: self._choose("rule", st.session_state[widget]),
            **index,
        )

    def list_seats(self) -> None:
        """Offer any number of list seats up to the most that there can be."""
        options, value = self._options("list_seats")
        widget = WIDGET.format("list_seats")
        st.number_input(
            self.reader.words.say("what_if-list_seats"),
            min_value=int(options[0]),
            max_value=int(options[-1]),
            step=1,
            key=widget,
            width=130,
            on_change=lambda: self._choose("list_seats", str(st.session_state[widget])),
            **follow(widget, int(value), "value"),
        )
        self.chosen["list_seats"] = str(st.session_state[widget])

    def runner(self) -> None:
        """Offer the clause for a second list, where the country ever had one."""
        options = CHOICES["runner"].options(self.reader.data, self.chosen)
        if len(options) == 1:
            self.chosen["runner"] = options[0]
            return
        widget = WIDGET.format("runner")
        self.chosen["runner"] = st.toggle(
            self.reader.words.say("what_if-runner"),
            key=widget,
            on_change=lambda: self._choose("runner", st.session_state[widget]),
            **follow(widget, self._value("runner"), "value"),
        )

    def lists(self) -> None:
        """Offer to merge and to divide lists."""
        for name in ("merge", "split"):
            self.chosen[name] = self._value(name)
        # The label stays as it is: with another one the lists would close under the reader's
        # hand.
        label = self.reader.words.say("what_if-edit")
        edit = st.expander(label, icon=":material/call_split:", key="what-edit", on_change="rerun")
        if edit.open:
            with edit:
                _Lists(self.reader, self.chosen).edit()

    def _options(self, name: str) -> tuple[list[str], str]:
        options = CHOICES[name].options(self.reader.data, self.chosen)
        return [str(option) for option in options], str(self._value(name))

    def _value(self, name: str) -> Value:
        choice, value = CHOICES[name], remembered().get(name)
        if value is not None and choice.allows(self.reader.data, self.chosen, value):
            return value
        return choice.meant(self.reader.data, self.chosen)

    def _choose(self, name: str, value: Value) -> None:
        choose(self.reader.data, {name: value})


class _Lists:
    """The controls with which lists are merged and divided."""

    def __init__(self, reader: Reader, chosen: Chosen) -> None:
        election = str(chosen["election"])
        self.reader = reader
        self.chosen = chosen
        self.labels: Mapping[str, ListLabel] = contest_labels(
            reader.data, reader.words, election
        ).lists
        self.known = list(contest(reader.data, election).votes)

    def edit(self) -> None:
        """Offer the lists of each group, one group more, and the lists divided with their shares.

        What the controls hold stays as the reader left it while it says what is chosen; else, as
        after the browser's Back, they begin anew with what is chosen.
        """
        words, say = self.reader.words, {name: self.chosen[name] for name in ("merge", "split")}
        if self._held() != say:
            for widget in [str(key) for key in st.session_state if _edits(str(key))]:
                del st.session_state[widget]
        merged = parse_merged(str(say["merge"]), self.known)
        divided = parse_divided(str(say["split"]), self.known)
        for number, group in enumerate((*merged, ())):
            label = words.say("what_if-merge-more") if number else words.say("what_if-merge")
            self._several(label, f"merge-{number}", list(group))
        self._several(words.say("what_if-split"), "split", [name for name, _ in divided])
        for name, share in divided:
            widget = WIDGET.format(f"share-{name}")
            st.slider(
                escape(words.say("what_if-share", party=self.labels[name].name)),
                1,
                99,
                key=widget,
                on_change=self._write,
                **follow(widget, share, "value"),
            )

    def _several(self, label: str, name: str, chosen: list[str]) -> None:
        widget = WIDGET.format(name)
        # What was held for another election may not stand in this one.
        before = st.session_state.get(widget, chosen)
        there = [name for name in before if name in self.known]
        st.multiselect(
            label,
            self.known,
            format_func=lambda party: self.labels[party].name,
            placeholder=self.reader.words.say("what_if-choose"),
            key=widget,
            on_change=self._write,
            **follow(widget, there, "default"),
        )

    def _write(self) -> None:
        choose(self.reader.data, self._held())

    def _held(self) -> dict[str, Value]:
        """Return what the controls say; a contestant counts where it came first."""
        taken: set[str] = set()
        merged: list[tuple[str, ...]] = []
        for number in range(len(self.known)):
            chosen = st.session_state.get(WIDGET.format(f"merge-{number}"), [])
            group = tuple(name for name in self.known if name in chosen and name not in taken)
            if len(group) > 1:
                merged.append(group)
                taken |= set(group)
        chosen = st.session_state.get(WIDGET.format("split"), [])
        divided = tuple(
            (name, int(st.session_state.get(WIDGET.format(f"share-{name}"), HALF)))
            for name in self.known
            if name in chosen and name not in taken
        )
        return {"merge": say_merged(tuple(merged)), "split": say_divided(divided)}


def _edits(widget: str) -> bool:
    parts = ("merge-", "split", "share-")
    return widget.startswith(tuple(WIDGET.format(part) for part in parts))
