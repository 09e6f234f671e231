"""What if: the controls of a scenario, its place in the address, and what follows from it.

The part stands in a fragment: moving a control runs nothing else of the page. A scenario is
held by the address, each choice as ids; what an address says that cannot be falls back to
the law of the election.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any, cast, get_args

import streamlit as st

from elections.package.schema import Rule, ShareBase
from elections.scenarios import (
    Contest,
    Scenario,
    parse_divided,
    parse_merged,
    say_divided,
    say_merged,
)
from elections.text import Words, what_if
from elections.text import threshold_sweep as sweep
from elections.text.ground import Ground
from elections.text.outcomes import measures
from ui.address import begin, read_choice, write_choice
from ui.controls import SWITCHED
from ui.figure import show
from ui.grid import escape, grid
from ui.reader import Reader
from ui.rules import WHAT_IF
from ui.scenario import chamber, kept_ground, seats_at_most, sweep_drawing, take

RULES: tuple[Rule, ...] = get_args(Rule)
KEYS = ("threshold", "threshold_of", "rule", "list_seats", "runner", "merge", "split")
WIDGET = "what-{}"
HALF = 50
_ELECTION = "_what-election"


@st.fragment
def what_if_part(reader: Reader, election: str) -> None:
    """Offer a scenario of one election and show what follows from it."""
    on = kept_ground(reader, election)
    words = reader.words
    if st.session_state.get(_ELECTION, election) != election:
        _forget()
    st.session_state[_ELECTION] = election
    scenario = _controls(on, words, seats_at_most(reader))
    told = what_if.what_if(on, scenario)
    narrow = reader.width == "narrow"
    with st.container(horizontal=True, gap="small" if narrow else "large"):
        for label, value, then in measures(on, told):
            st.metric(label, value, then, delta_color="off", delta_arrow="off", width="content")
    show(reader, chamber(reader, told), counted=False)
    grid(what_if.seats_grid(on, told, short=narrow), width=reader.width)
    st.write(escape(what_if.last_seat_sentence(on, scenario)))
    show(reader, sweep_drawing(reader, on, scenario), counted=False)
    label, icon = words.say("what-rules"), ":material/balance:"
    rules = st.expander(label, icon=icon, key="what-rules", on_change="rerun")
    if rules.open:
        with rules:
            table = sweep.rules_grid(on, scenario, RULES, short=narrow)
            grid(table, width=reader.width)
    take(on, scenario, words)


def heading(reader: Reader, label: str) -> None:
    """Say what a scenario is, and what it is not."""
    st.header(reader.words.say("what-heading"), anchor=WHAT_IF)
    st.write(reader.words.say("what-lead", election=label))


@dataclass(frozen=True)
class _Understood(Collection[str]):
    """The texts that a parser understands, as a collection of options."""

    parse: Callable[[str], Any]

    def __contains__(self, text: object) -> bool:
        try:
            self.parse(cast(str, text))
        except (TypeError, ValueError):
            return False
        return isinstance(text, str)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def _controls(on: Ground, words: Words, most: int) -> Scenario:
    law = on.contest.law
    with st.container(horizontal=True, vertical_alignment="top", gap=20):
        threshold = _threshold(law.threshold, words)
        base = _base(on.contest, words)
        rule = _rule(law.rule, words)
        seats = _seats(law.seats, most, words)
    if "ballots_cast" not in on.contest.ballots:
        st.caption(words.say("what-unpublished"))
    with st.container(horizontal=True, vertical_alignment="center", gap=20):
        runner = on.contest.clause is not None and _runner(law.runner_up, words)
        st.button(
            words.say("what-reset"),
            icon=":material/restart_alt:",
            key="what-reset",
            on_click=_forget,
        )
    merged, divided = _lists(on, words)
    return Scenario(on.contest.election_id, threshold, base, rule, seats, runner, merged, divided)


def _threshold(default: int, words: Words) -> int:
    options = [str(one) for one in range(101)]
    widget, begun = _start("threshold", options, str(default), lambda said: int(said) / 10, "value")
    st.slider(
        words.say("what-threshold"),
        min_value=0.0,
        max_value=10.0,
        step=0.1,
        format="%.1f",
        key=widget,
        width=240,
        on_change=lambda: _write("threshold", _tenths(st.session_state[widget]), str(default)),
        **begun,
    )
    return int(_tenths(st.session_state[widget]))


def _base(contest: Contest, words: Words) -> ShareBase:
    bases, default = list(contest.ballots), contest.law.base
    widget, begun = _start("threshold_of", bases, default, str, "default")
    chosen = st.segmented_control(
        words.say("what-threshold_of"),
        bases,
        required=True,
        format_func=lambda base: words.say("proof-base-name", base=base),
        key=widget,
        on_change=lambda: _write("threshold_of", st.session_state[widget] or default, default),
        **begun,
    )
    return chosen or default


def _rule(default: Rule, words: Words) -> Rule:
    widget, begun = _start("rule", RULES, default, str, "index")
    index: dict[str, Any] = {option: RULES.index(rule) for option, rule in begun.items()}
    chosen: Rule = st.selectbox(
        words.say("what-rule"),
        RULES,
        format_func=lambda rule: words.say("value-allocation-rule", value=rule),
        key=widget,
        width=280,
        on_change=lambda: _write("rule", st.session_state[widget], default),
        **index,
    )
    return chosen


def _seats(default: int, most: int, words: Words) -> int:
    options = [str(one) for one in range(1, most + 1)]
    widget, begun = _start("list_seats", options, str(default), int, "value")
    st.number_input(
        words.say("what-list_seats"),
        min_value=1,
        max_value=most,
        step=1,
        key=widget,
        width=130,
        on_change=lambda: _write("list_seats", str(st.session_state[widget]), str(default)),
        **begun,
    )
    return int(st.session_state[widget])


def _runner(default: bool, words: Words) -> bool:
    law = SWITCHED[0] if default else SWITCHED[1]
    widget, begun = _start("runner", SWITCHED, law, lambda said: said == SWITCHED[0], "value")
    return st.toggle(
        words.say("what-runner"),
        key=widget,
        on_change=lambda: _write("runner", SWITCHED[not st.session_state[widget]], law),
        **begun,
    )


def _lists(
    on: Ground, words: Words
) -> tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, int], ...]]:
    """Offer to merge and to divide lists; return what the address then says."""
    known = list(on.contest.votes)
    merge = read_choice("merge", _Understood(lambda text: parse_merged(text, known)), "")
    merged = parse_merged(merge, known)
    free = [name for name in known if all(name not in group for group in merged)]
    split = read_choice("split", _Understood(lambda text: parse_divided(text, free)), "")
    divided = parse_divided(split, free)
    # The label stays as it is: with another one the lists would close under the reader's hand.
    label = words.say("what-edit")
    edit = st.expander(label, icon=":material/call_split:", key="what-edit", on_change="rerun")
    if edit.open:
        with edit:
            _editors(on, words, merged, divided)
    return merged, divided


def _editors(
    on: Ground,
    words: Words,
    merged: tuple[tuple[str, ...], ...],
    divided: tuple[tuple[str, int], ...],
) -> None:
    known = list(on.contest.votes)
    for number in range(len(merged) + 1):
        group = list(merged[number]) if number < len(merged) else []
        label = words.say("what-merge-more") if number else words.say("what-merge")
        _many(label, f"merge-{number}", group, on)
    _many(words.say("what-split"), "split", [name for name, _ in divided], on)
    for name, share in divided:
        widget = WIDGET.format(f"share-{name}")
        begun = begin(widget, share, "value")
        st.slider(
            words.say("what-share", party=on.faces[name].name),
            1,
            99,
            key=widget,
            on_change=_write_lists,
            args=(known,),
            **begun,
        )


def _many(label: str, name: str, chosen: list[str], on: Ground) -> None:
    widget = WIDGET.format(name)
    begun = begin(widget, chosen, "default")
    known = list(on.contest.votes)
    st.multiselect(
        label,
        known,
        format_func=lambda one: on.faces[one].name,
        placeholder=on.words.say("what-choose"),
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
    _write("merge", say_merged(tuple(merged)), "")
    _write("split", say_divided(divided), "")


def _start(
    key: str, options: Collection[str], default: str, value: Callable[[str], Any], option: str
) -> tuple[str, dict[str, Any]]:
    """Give a control its first value, that of the address; return its key and see ``begin``."""
    widget = WIDGET.format(key)
    return widget, begin(widget, value(read_choice(key, options, default)), option)


def _write(key: str, value: str, default: str) -> None:
    write_choice(key, value, default)


def _forget() -> None:
    """Go back to the law: nothing in the address, nothing remembered."""
    for key in KEYS:
        write_choice(key, "", "")
    for widget in [key for key in st.session_state if str(key).startswith(WIDGET.format(""))]:
        del st.session_state[widget]


def _tenths(value: float) -> str:
    return str(round(value * 10))
