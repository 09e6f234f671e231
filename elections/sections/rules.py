"""Rules: the law in time, whether the official seats follow from it, and what if."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from elections.choices import RULES
from elections.package import ElectionData
from elections.results import elections_recalculated, elections_with_lists
from elections.scenarios import (
    Contest,
    Scenario,
    allocation,
    contest,
    parse_scenario,
    scenario_csv,
    scenario_json,
)
from elections.sections.blocks import (
    TWO_THIRDS,
    Block,
    FigureBlock,
    File,
    Files,
    Fold,
    Folds,
    Heading,
    Items,
    KeyFigures,
    Paragraph,
    Strong,
    TableBlock,
)
from elections.sections.evidence import evidence, evidence_line, source_list
from elections.sections.facts import facts_folded
from elections.tables import rules_timeline as timeline_rows
from elections.tables import what_if as what_if_rows
from elections.tables.recalculation import bases_of_law, recalculation_rows, recalculations
from elections.tables.threshold_sweep import under_every_rule
from elections.text import Words
from elections.text import threshold_sweep as sweep_words
from elections.text import what_if as what_if_words
from elections.text.acts import Act, act_list, earlier_chambers
from elections.text.labels import election_labels, sources_of
from elections.text.recalculation import (
    election_recalculation,
    recalculation_grid,
    recalculation_sentences,
)
from elections.text.recalculation_notes import notes
from elections.text.rules_timeline import funding_sentence

# The parts of the page, by which an address can lead to one: they stay as they are,
# however sections are named.
LAW, RECALCULATION, STEPS, WHAT_IF = "law", "recalculation", "steps", "what-if"


def rules_timeline(data: ElectionData, words: Words) -> list[Block]:
    """Show the law in time: the timeline, the chambers before it, and act by act."""
    funding = funding_sentence(data, words)
    chambers = earlier_chambers(data, words)
    acts = act_list(timeline_rows.acts(data), timeline_rows.act_changes(data), data, words)
    setting = [act for act in acts if act.changes]
    further = [act for act in acts if not act.changes]
    blocks: list[Block] = [
        Heading(words.say("rules_timeline-heading"), anchor=LAW),
        FigureBlock("rules_timeline"),
    ]
    if funding:
        blocks.append(Paragraph(funding))
    if chambers:
        blocks.append(Heading(words.say("rules-context"), 3))
        blocks.append(_acts(chambers, "chambers", data, words))
        blocks += facts_folded("earlier", data, words)
    if setting:
        blocks.append(Heading(words.say("rules-acts-list"), 3))
        blocks.append(_acts(setting, "acts", data, words))
    if further:
        label = words.say("rules-further", count=len(further))
        listed = _acts(further, "acts-further", data, words)
        blocks.append(Fold(label, lambda: [listed], "acts-further"))
    topics = ("rules", "parliament")
    return [*blocks, *(fold for topic in topics for fold in facts_folded(topic, data, words))]


def recalculation(data: ElectionData, words: Words) -> list[Block]:
    """Show how many official allocations follow, under which base."""
    rows, results = recalculation_rows(data), recalculations(data)
    grid = recalculation_grid(rows, results, data, words)
    remarks = notes(results, bases_of_law(data), data, words)
    noted = [Items(remarks)] if remarks else []
    return [
        Heading(words.say("recalculation-heading"), anchor=RECALCULATION),
        Paragraph(words.say("recalculation-lead")),
        *map(Paragraph, recalculation_sentences(rows, words)),
        TableBlock(grid),
        *noted,
        *evidence(data, grid.evidence, words, "recalculation"),
    ]


def steps(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """Show the working of one election on every base, or say that there is nothing to work out."""
    label = election_labels(data, words)[election]
    heading = Heading(words.say("recalculation-one", election=label), 3, anchor=STEPS)
    if election not in elections_recalculated(data):
        beyond = "beyond" if election in elections_with_lists(data) else "no-lists"
        return [heading, Paragraph(words.say(f"recalculation-{beyond}", election=label))]
    blocks: list[Block] = [heading]
    parts = election_recalculation(recalculations(data, election), data, words)
    for number, part in enumerate(parts):
        blocks.append(Paragraph((Strong(part.heading),)))
        if len(part.sentences) > 1:
            blocks.append(Items(part.sentences, numbered=True))
        else:
            blocks += [Paragraph(sentence) for sentence in part.sentences]
        if part.steps is not None:
            blocks.append(TableBlock(part.steps, part.narrow))
            blocks += evidence(data, part.steps.evidence, words, f"recalculation-{number}")
    return blocks


def what_if_lead(data: ElectionData, words: Words, *, election: str) -> list[Block]:
    """Say what a scenario is, and what it is not; nothing where no rule could be changed."""
    if election not in elections_recalculated(data):
        return []
    label = election_labels(data, words)[election]
    return [
        Heading(words.say("what_if-heading"), anchor=WHAT_IF),
        Paragraph(words.say("what_if-lead", election=label)),
    ]


def what_if(data: ElectionData, words: Words, **scenario: Any) -> list[Block]:
    """Show what follows from a scenario: measures, seats, the last seat, every threshold."""
    rows, election = what_if_rows.rows(data, **scenario), scenario["election"]
    decided = contest(data, election)
    chosen = parse_scenario(decided, **{name: scenario[name] for name in RULES})
    measured = what_if_rows.measured(rows, decided)
    nearest = what_if_rows.nearest_seat(decided, chosen)
    allocated = allocation(decided, chosen)
    by_rule = partial(_by_rule, decided, chosen, data, words)
    undecided = what_if_words.open_sentence(allocated, data, words, election=election)
    return [
        KeyFigures(what_if_words.measures(measured, data, words, election=election)),
        FigureBlock("what_if", scenario, share=TWO_THIRDS),
        _wide_and_narrow(partial(what_if_words.seats_grid, rows, data, words, **scenario)),
        *([Paragraph(undecided)] if undecided else []),
        Paragraph(what_if_words.last_seat_sentence(nearest, data, words, election=election)),
        FigureBlock("threshold_sweep", scenario, share=TWO_THIRDS),
        Fold(words.say("what_if-rules"), by_rule, "what-rules", "table"),
        _files(decided, chosen, words),
    ]


def _by_rule(contest: Contest, scenario: Scenario, data: ElectionData, words: Words) -> list[Block]:
    allocations, election = under_every_rule(contest, scenario), contest.election_id
    grid = partial(sweep_words.rules_grid, allocations, data, words, election=election)
    return [_wide_and_narrow(grid)]


def _acts(acts: Sequence[Act], name: str, data: ElectionData, words: Words) -> Folds:
    return Folds(
        tuple(
            Fold(act.title, partial(_act, act, data, words), f"{name}-{number}")
            for number, act in enumerate(acts)
        ),
        name,
    )


def _act(act: Act, data: ElectionData, words: Words) -> list[Block]:
    changes = [Items(act.changes)] if act.changes else []
    return [
        Paragraph(act.what),
        *changes,
        Paragraph(evidence_line(data, act.rows, words), note=True),
        source_list(data, sources_of(data, act.rows), words),
    ]


def _wide_and_narrow(grid: Callable[..., Any]) -> TableBlock:
    return TableBlock(grid(), grid(short=True))


def _files(contest: Contest, scenario: Scenario, words: Words) -> Files:
    made: dict[str, tuple[str, Callable[[Contest, Scenario], str]]] = {
        "json": ("application/json", scenario_json),
        "csv": ("text/csv", scenario_csv),
    }
    return Files(
        tuple(
            File(
                words.say(f"what_if-{ending}"),
                f"scenario-{contest.election_id}.{ending}",
                media_type,
                partial(_encoded, write, contest, scenario),
            )
            for ending, (media_type, write) in made.items()
        )
    )


def _encoded(
    write: Callable[[Contest, Scenario], str], contest: Contest, scenario: Scenario
) -> bytes:
    return write(contest, scenario).encode()
