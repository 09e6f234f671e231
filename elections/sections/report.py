"""Report: what can be handed on, and the command that makes the same file."""

from __future__ import annotations

import shlex

from elections.choices import (
    CHOICES,
    NONE,
    OF_ELECTIONS,
    OWN,
    Value,
    address_value,
    several,
    understand,
)
from elections.package import ElectionData
from elections.sections.blocks import Block, Heading, Paragraph, Verbatim
from elections.sections.headings import option_names
from elections.text import Words
from elections.text.labels import election_labels

# What is chosen of a report, and what of the figures of one that a reader puts together.
OF_REPORT = ("report", "parts", "elections", "paper", "colours")
OF_FIGURES = (
    *("after", "by", "tier", "appointed", "base", "show", "merger_election", "from", "to", "unit"),
    *("convention", "blocs", "cut", "shares", "independents", "counted", "belonging"),
    *("compare", "region_election"),
)


def chosen(
    data: ElectionData,
    words: Words,
    *,
    report: str,
    parts: str,
    elections: str,
    paper: str,
    colours: str,
) -> list[Block]:
    """Say what is in the report that was chosen, and how it looks."""
    labels = election_labels(data, words)
    named = [labels[election] for election in several(elections)] if report in OF_ELECTIONS else []
    looks = words.say(
        "report-looks",
        paper=option_names("paper", data, words)[paper],
        colours=option_names("colours", data, words)[colours],
        elections=words.list(named) if named else "none",
        parts=len(several(parts)) if report == OWN else 0,
    )
    return [Paragraph(f"{words.say(f'report-{report}-about')} {looks}")]


def command(data: ElectionData, words: Words, **asked: Value) -> list[Block]:
    """Give the command that makes this report in a shell, with the same bytes."""
    report, parts = str(asked["report"]), str(asked["parts"])
    usual = understand(data, asked, {}).in_force
    arguments = ["--out", f"{report}.pdf", "--report", report, "--language", words.language]
    options = {"elections": "--elections", "paper": "--paper", "colours": "--scheme"}
    for name, option in options.items():
        if asked[name] not in (NONE, usual[name]):
            arguments += [option, str(asked[name])]
    if report == OWN and parts != NONE:
        arguments += ["--sections", parts]
        for name in CHOICES:
            if name in OF_FIGURES and name in usual and asked[name] != usual[name]:
                arguments += ["--choice", f"{name}={address_value(asked[name])}"]
    return [
        Heading(words.say("report-shell")),
        Paragraph(words.say("report-shell-about")),
        Verbatim(
            words.say("report-command"),
            f"python -m elections report {shlex.join(arguments)}",
            words.say("copy"),
        ),
    ]
