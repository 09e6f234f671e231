"""Which reports there are, and what one consists of: sections of the pages, with choices."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, cast, get_args

from elections.charts import Scheme
from elections.choices import OF_ELECTIONS, OWN, PAPERS, REPORTS, Value, listed, settle
from elections.export import about
from elections.package import ElectionData
from elections.package.faults import expect_one_of
from elections.sections import SECTIONS
from elections.sections.headings import FRONT_PAGE, heading
from elections.text import FIRST, Words
from elections.text.context import chamber_name
from elections.text.labels import election_labels

Paper = Literal["a4", "letter", "16:9"]
# The sections of each page that can stand in a report; what only leads on to others cannot.
PARTS: Mapping[str, tuple[str, ...]] = {
    "overview": ("chambers", "seats", "steps", "observers", "ending"),
    "consolidation": ("lines", "between", "flows"),
    "seats": ("shares",),
    "votes": ("first_party", "shares", "turnout"),
    "measures": ("system", "volatility", "nagayama", "counts", "advantage", "working"),
    "rules": ("rules_timeline", "recalculation", "steps"),
    "election": (
        *("summary", "results", "chamber", "observers", "votes_to_seats", "candidates", "winners"),
        *("rules", "counts", "thresholds", "deputies", "conflicts", "facts"),
    ),
    "context": ("by_region", "presidential", "councils", "rural_heads", "women", "chairs"),
    "sources": ("verdicts", "all", "package"),
}
OFFERED = tuple(f"{page}.{part}" for page, parts in PARTS.items() for part in parts)
# A section that begins what another one shows.
BEFORE = {
    "context.by_region": "context.regions",
    "election.votes_to_seats": "election.votes_to_seats_lead",
    "sources.verdicts": "sources.claims",
}
# The story, a page for each chapter: its message, and its sections.
STORY: Mapping[str, tuple[str, ...]] = {
    "chambers": ("overview.chambers",),
    "mergers": ("overview.seats", "overview.steps"),
    "lines": ("consolidation.lines",),
    "ballots": ("votes.first_party", "votes.turnout"),
    "law": ("rules.rules_timeline", "overview.observers", "overview.ending"),
}
CONSOLIDATION = (
    *("overview.seats", "consolidation.lines", "consolidation.between", "consolidation.flows"),
    *("measures.volatility", "measures.counts"),
)
ELECTION = "election"
# What a report shows in full, for nobody can choose on paper.
WHOLE: Mapping[str, Value] = {"verdict": "all"}
SCHEMES = get_args(Scheme)


@dataclass(frozen=True)
class Part:
    """A section with choices, in a chapter that is ``named``."""

    named: str
    section: str
    choices: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True)
class Report:
    """A report: its title, what is in it, and how it looks.

    ``brief`` is one whose sources stand at its end; on upright paper each chapter has one page,
    but the last may go on where the sources stand.
    ``address`` is that of the dashboard, to which its links lead; '' where there is none.
    """

    name: str
    title: str
    parts: tuple[Part, ...]
    language: str
    scheme: Scheme
    paper: Paper
    brief: bool = False
    address: str = ""

    @property
    def fitted(self) -> bool:
        """Whether each chapter is made to fit on one page."""
        return self.brief and self.paper != "16:9"

    def file_name(self, data: ElectionData, ending: str) -> str:
        """Return the name of its file: what it is, a language but the first, the data's day."""
        day = about(data).released
        language = [] if self.language == FIRST else [self.language]
        parts = ["report", self.name, *language, *([day.isoformat()] if day else [])]
        return f"{'-'.join(parts)}.{ending}"


def plan(
    data: ElectionData,
    words: Words,
    name: str,
    *,
    parts: Collection[str] = (),
    elections: Collection[str] = (),
    scheme: str = "light",
    paper: str = "a4",
    address: str = "",
    choices: Mapping[str, Value] | None = None,
) -> Report:
    """Return the report ``name``, or the reader's own of ``parts`` with ``choices``.

    ``elections`` are those that a report tells one by one: without any the last of the study
    period, or all where the report is of everything. ``ValueError`` names what there is not
    together with what there is.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> report = plan(data, words, "election", elections=["1990"])
    >>> report.title, report.parts[0]
    ('Election to the Assembly: 1990', Part(named='1990', section='election.summary', \
choices=(('election', '1990'),)))
    """
    labels = election_labels(data, words)
    _check(name, parts, elections, scheme, paper, [*labels])
    usual = str(settle(data, (ELECTION,), {})[ELECTION])
    shown = [election for election in labels if election in elections] or [usual]
    if name == "everything":
        shown = [*labels]
    taken = [part for part in OFFERED if part in _sections(name, parts)]
    names = taken_choices(taken)
    whole = {choice: value for choice, value in WHOLE.items() if choice in names}
    chosen = settle(data, names, choices or {}) | whole
    title = words.say(
        f"report-{name}-title",
        chamber=chamber_name(data, words),
        election=words.list([labels[election] for election in shown]),
    )
    return Report(
        name,
        heading(FRONT_PAGE, data, words)[0] if name == "story" else title,
        tuple(_story() if name == "story" else _in_order(taken, shown, chosen)),
        words.language,
        cast(Scheme, scheme),
        cast(Paper, paper),
        brief=name == "story",
        address=address,
    )


def _check(
    name: str,
    parts: Collection[str],
    elections: Collection[str],
    scheme: str,
    paper: str,
    offered: Collection[str],
) -> None:
    """Raise ``ValueError`` for what there is not, or not for this report."""
    named = {"report": (name, REPORTS), "paper": (paper, PAPERS), "scheme": (scheme, SCHEMES)}
    for what, (value, allowed) in named.items():
        expect_one_of(f"no {what}", value, allowed)
    if unknown := [election for election in elections if election not in offered]:
        raise ValueError(f"no election {unknown[0]!r}: expected one of {listed(offered)}")
    if elections and name not in OF_ELECTIONS:
        raise ValueError(
            f"the report {name} takes no elections: expected {' or '.join(OF_ELECTIONS)}"
        )
    if (name == OWN) != bool(parts):
        raise ValueError(f"sections are for the report {OWN}, which needs some")
    for part in parts:
        expect_one_of("no section", part, OFFERED)


def _sections(name: str, parts: Collection[str]) -> Collection[str]:
    return {
        OWN: parts,
        # The sources of each chapter stand at its end already.
        "everything": [part for part in OFFERED if part != "sources.all"],
        "consolidation": CONSOLIDATION,
        ELECTION: [f"{ELECTION}.{part}" for part in PARTS[ELECTION]],
    }.get(name, ())


def taken_choices(parts: Collection[str]) -> tuple[str, ...]:
    """Return the choices that some sections take, beside that of an election.

    >>> taken_choices(["votes.shares", "votes.turnout"])
    ('after', 'base')
    """
    names = {choice for part in parts if part in SECTIONS for choice in SECTIONS[part].choices}
    return tuple(sorted(names - {ELECTION}))


def _story() -> Iterator[Part]:
    for named, sections in STORY.items():
        yield from (Part(named, section) for section in sections)


def _in_order(
    taken: Collection[str], elections: Collection[str], chosen: Mapping[str, Value]
) -> Iterator[Part]:
    """Yield sections in the order of the pages; those of one election for each of these."""
    for page in PARTS:
        of_page = (part for part in taken if part.partition(".")[0] == page)
        sections = [name for part in of_page for name in (BEFORE.get(part), part) if name]
        if page == ELECTION:
            for election in elections:
                for section in sections:
                    yield _part(election, section, {**chosen, ELECTION: election})
            continue
        for section in sections:
            of_one = ELECTION in SECTIONS[section].choices
            for election in elections if of_one else [""]:
                yield _part(page, section, {**chosen, ELECTION: election})


def _part(chapter: str, section: str, chosen: Mapping[str, Value]) -> Part:
    names = (name for name in SECTIONS[section].choices if name in chosen)
    return Part(chapter, section, tuple((name, chosen[name]) for name in names))


def chapter_title(part: Part, data: ElectionData, words: Words) -> str:
    """Return the title of the chapter in which a part stands.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> chapter_title(Part("1990", "election.summary"), data, words)
    'Election: 1990'
    """
    page = part.section.partition(".")[0]
    if part.named == page:
        return heading(page, data, words)[0]
    if page == ELECTION:
        label = election_labels(data, words)[part.named]
        return words.say("report-election", election=label)
    return words.say(f"report-story-{part.named}")
