"""The controls of a scenario: rules set by hand, lists merged and divided.

Each choice stands in the address as any other; what an address says that cannot be falls back
to the law of the election.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

import streamlit as st

from elections.choices import CHOICES, SCENARIO, Chosen, Value, address_value
from elections.package import ElectionData
from elections.scenarios import contest, parse_divided, parse_merged, say_divided, say_merged
from elections.text import Words
from elections.text.contest import contest_labels
from ui.address import begin, read_choice, write_choice
from ui.controls import SWITCHED
from ui.reader import Reader

RULES = SCENARIO[1:]
WIDGET = "what-{}"
HALF = 50
_ELECTION = "_what-election"


def scenario(reader: Reader, election: str) -> dict[str, Value]:
    """Offer the rules and the lists of an election; return what is chosen, by name."""
    if st.session_state.get(_ELECTION, election) != election:
        _forget()
    st.session_state[_ELECTION] = election
    offer = _Offer(reader, {"election": election})
    with st.container(horizontal=True, vertical_alignment="top", gap=20):
        offer.threshold()
        offer.threshold_of()
        offer.rule()
        offer.list_seats()
    if "ballots_cast" not in contest(reader.data, election).ballots:
        st.caption(reader.words.say("what-unpublished"))
    with st.container(horizontal=True, vertical_alignment="center", gap=20):
        offer.runner()
        st.button(
            reader.words.say("what-reset"),
            icon=":material/restart_alt:",
            key="what-reset",
            on_click=_forget,
        )
    offer.lists()
    return {name: offer.chosen[name] for name in RULES}


@dataclass(frozen=True)
class _Allowed(Collection[str]):
    """The texts that a choice allows, as a collection of options."""

    name: str
    data: ElectionData
    chosen: Chosen

    def __contains__(self, text: object) -> bool:
        return isinstance(text, str) and CHOICES[self.name].allows(self.data, self.chosen, text)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


@dataclass(frozen=True)
class _Offer:
    """The controls, each of which adds to what is chosen."""

    reader: Reader
    chosen: dict[str, Value]

    def threshold(self) -> None:
        """Offer thresholds in tenths of a percent, shown as percent."""
        options, default = self._options("threshold")
        value = int(read_choice("threshold", options, default)) / 10
        widget, begun = _begin("threshold", value, "value")
        st.slider(
            self.reader.words.say("what-threshold"),
            min_value=int(options[0]) / 10,
            max_value=int(options[-1]) / 10,
            step=0.1,
            format="%.1f",
            key=widget,
            width=240,
            on_change=lambda: write_choice("threshold", _tenths(widget), default),
            **begun,
        )
        self.chosen["threshold"] = _tenths(widget)

    def threshold_of(self) -> None:
        """Offer of what number the threshold is a share."""
        words = self.reader.words
        bases, default = self._options("threshold_of")
        widget, begun = _begin(
            "threshold_of", read_choice("threshold_of", bases, default), "default"
        )
        chosen = st.segmented_control(
            words.say("what-threshold_of"),
            bases,
            required=True,
            format_func=lambda base: words.say("proof-base-name", base=base),
            key=widget,
            on_change=lambda: write_choice(
                "threshold_of", st.session_state[widget] or default, default
            ),
            **begun,
        )
        self.chosen["threshold_of"] = chosen or default

    def rule(self) -> None:
        """Offer every rule of allocation."""
        words = self.reader.words
        options, default = self._options("rule")
        widget, begun = _begin("rule", read_choice("rule", options, default), "index")
        index: dict[str, Any] = {option: options.index(rule) for option, rule in begun.items()}
        self.chosen["rule"] = st.selectbox(
            words.say("what-rule"),
            options,
            format_func=lambda rule: words.say("value-allocation-rule", value=rule),
            key=widget,
            width=280,
            on_change=lambda: write_choice("rule", st.session_state[widget], default),
            **index,
        )

    def list_seats(self) -> None:
        """Offer any number of list seats up to the most that there can be."""
        options, default = self._options("list_seats")
        widget, begun = _begin(
            "list_seats", int(read_choice("list_seats", options, default)), "value"
        )
        st.number_input(
            self.reader.words.say("what-list_seats"),
            min_value=int(options[0]),
            max_value=int(options[-1]),
            step=1,
            key=widget,
            width=130,
            on_change=lambda: write_choice("list_seats", str(st.session_state[widget]), default),
            **begun,
        )
        self.chosen["list_seats"] = str(st.session_state[widget])

    def runner(self) -> None:
        """Offer the clause for a second list, where the country ever had one."""
        options = CHOICES["runner"].options(self.reader.data, self.chosen)
        law = address_value(CHOICES["runner"].meant(self.reader.data, self.chosen))
        if len(options) == 1:
            self.chosen["runner"] = options[0]
            return
        value = read_choice("runner", SWITCHED, law) == SWITCHED[0]
        widget, begun = _begin("runner", value, "value")
        self.chosen["runner"] = st.toggle(
            self.reader.words.say("what-runner"),
            key=widget,
            on_change=lambda: write_choice("runner", address_value(st.session_state[widget]), law),
            **begun,
        )

    def lists(self) -> None:
        """Offer to merge and to divide lists."""
        for name in ("merge", "split"):
            allowed = _Allowed(name, self.reader.data, self.chosen)
            self.chosen[name] = read_choice(name, allowed, "")
        # The label stays as it is: with another one the lists would close under the reader's
        # hand.
        label = self.reader.words.say("what-edit")
        edit = st.expander(label, icon=":material/call_split:", key="what-edit", on_change="rerun")
        if edit.open:
            with edit:
                _editors(self.reader, self.chosen)

    def _options(self, name: str) -> tuple[list[str], str]:
        choice = CHOICES[name]
        options = choice.options(self.reader.data, self.chosen)
        return [str(one) for one in options], str(choice.meant(self.reader.data, self.chosen))


def _editors(reader: Reader, chosen: Chosen) -> None:
    words, election = reader.words, str(chosen["election"])
    lists = contest_labels(reader.data, words, election).lists
    known = list(contest(reader.data, election).votes)
    merged = parse_merged(str(chosen["merge"]), known)
    divided = parse_divided(str(chosen["split"]), known)
    for number, group in enumerate((*merged, ())):
        label = words.say("what-merge-more") if number else words.say("what-merge")
        _many(label, f"merge-{number}", list(group), known, lists, words)
    _many(words.say("what-split"), "split", [name for name, _ in divided], known, lists, words)
    for name, share in divided:
        widget, begun = _begin(f"share-{name}", share, "value")
        st.slider(
            words.say("what-share", party=lists[name].name),
            1,
            99,
            key=widget,
            on_change=_write_lists,
            args=(known,),
            **begun,
        )


def _many(
    label: str,
    name: str,
    chosen: list[str],
    known: list[str],
    lists: Any,
    words: Words,
) -> None:
    widget, begun = _begin(name, chosen, "default")
    st.multiselect(
        label,
        known,
        format_func=lambda one: lists[one].name,
        placeholder=words.say("what-choose"),
        key=widget,
        on_change=_write_lists,
        args=(known,),
        **begun,
    )


def _write_lists(known: list[str]) -> None:
    """Put merged and divided lists into the address; a contestant counts where it came first."""
    taken: set[str] = set()
    merged: list[tuple[str, ...]] = []
    for number in range(len(known)):
        chosen = st.session_state.get(WIDGET.format(f"merge-{number}"), [])
        group = tuple(name for name in known if name in chosen and name not in taken)
        if len(group) > 1:
            merged.append(group)
            taken |= set(group)
    chosen = st.session_state.get(WIDGET.format("split"), [])
    divided = tuple(
        (name, int(st.session_state.get(WIDGET.format(f"share-{name}"), HALF)))
        for name in known
        if name in chosen and name not in taken
    )
    write_choice("merge", say_merged(tuple(merged)), "")
    write_choice("split", say_divided(divided), "")


def _begin(name: str, value: Any, option: str) -> tuple[str, dict[str, Any]]:
    """Give a control its first value; return its key and see ``begin``."""
    widget = WIDGET.format(name)
    return widget, begin(widget, value, option)


def _forget() -> None:
    """Go back to the law: nothing in the address, nothing remembered."""
    for name in RULES:
        write_choice(name, "", "")
    for widget in [key for key in st.session_state if str(key).startswith(WIDGET.format(""))]:
        del st.session_state[widget]


def _tenths(widget: str) -> str:
    return str(round(st.session_state[widget] * 10))
