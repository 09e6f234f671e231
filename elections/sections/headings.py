"""What stands at the top of a page, and how what can be chosen on it is called."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from elections.choices import PAPERS
from elections.package import ElectionData
from elections.results import chamber_end, elections_shown, of_election
from elections.tables import overview
from elections.text import Words
from elections.text.claims import told_documents
from elections.text.context import chamber_name
from elections.text.labels import election_labels
from elections.text.library import table_label
from elections.text.overview import heading_terms
from elections.text.references import source_labels

# The page that stands above all others: its heading is that of the whole.
FRONT_PAGE = "overview"

# Choices that need a sentence to be understood.
EXPLAINED = ("after", "appointed", "by", "base", "belonging", "convention", "blocs")


@lru_cache(maxsize=64)
def heading(page: str, data: ElectionData, words: Words) -> tuple[str, str, str]:
    """Return the title of a page, what stands under it, and above it ('' for nothing).

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> heading("context", load("tests/country"), load_words("en"))[0]
    'What surrounds the Assembly?'
    """
    chamber, core = data.chamber.iloc[0], elections_shown(data, after=False)
    last = elections_shown(data)["date"].iloc[-1]
    end = chamber_end(data)
    terms: dict[str, str | int] = {
        "chamber": chamber_name(data, words),
        "country": words.text(chamber, "country"),
        "start": str(core["date"].iloc[0].year),
        "end": str(core["date"].iloc[-1].year),
        "last": str(last.year),
        "span": words.span(str(core["date"].iloc[0].year), str(last.year)),
        "count": len(elections_shown(data)),
        "late": "no" if last == core["date"].iloc[-1] else "yes",
        "ended": "no" if end is None else "yes",
        "finish": "" if end is None else str(end.year),
    }
    if page == "context":
        parts = [words.say("context-part", part=part) for part in named_parts(data)]
        terms["parts"] = words.list(parts)
    above = ""
    if page == FRONT_PAGE:
        terms |= heading_terms(overview.rows(data), data, words)
        above = words.say(f"page-{page}-kicker", **terms)
    return words.say(f"page-{page}-title", **terms), words.say(f"page-{page}-lead", **terms), above


# The tables of which the page on the surroundings tells, each a part of it.
SURROUNDINGS = (
    "regional_turnout",
    "presidential_elections",
    "local_councils",
    "rural_heads",
    "women_deputies",
    "party_chairs",
)


def named_parts(data: ElectionData) -> list[str]:
    """Return the tables with rows of which the page on the surroundings tells.

    >>> from elections.package import load
    >>> named_parts(load("tests/country"))[0]
    'regional_turnout'
    """
    return [table for table in SURROUNDINGS if len(data.tables[table])]


@lru_cache(maxsize=128)
def filled_in_two_ways(data: ElectionData, election: str) -> bool:
    """Return whether voters filled seats in constituencies too: lists can be compared with both.

    >>> from elections.package import load
    >>> filled_in_two_ways(load("tests/country"), "2002")
    False
    """
    row = of_election(data.elections, election)
    return bool((row["constituency_seats"] > 0).any())


def explanation(name: str, words: Words) -> str | None:
    """Return the sentence that explains a choice; most need none.

    >>> from elections.text import load_words
    >>> explanation("paper", load_words("en")) is None
    True
    """
    return words.say(f"control-{name}-help") if name in EXPLAINED else None


class _Names(dict[str, str]):
    """The names of options: of the things of the package that they are, else the choice's words.

    A threshold is one of tenths of a percent.
    """

    def __init__(self, choice: str, data: ElectionData, words: Words) -> None:
        super().__init__(_things(choice, data, words))
        self.choice, self.words = choice, words

    def __missing__(self, option: str) -> str:
        if self.choice == "threshold":
            return self.setdefault(option, self.words.rate(Fraction(option) / 10))
        return self.words.say(f"control-{self.choice}-{option}")


@lru_cache(maxsize=64)
def option_names(choice: str, data: ElectionData, words: Words) -> Mapping[str, str]:
    """Return the names of the options of a choice, whatever they are.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> option_names("election", data, words)["1990"], option_names("unit", data, words)["votes"]
    ('1990', 'votes')
    """
    return _Names(choice, data, words)


def _things(choice: str, data: ElectionData, words: Words) -> Mapping[str, str]:
    match choice:
        case "threshold":
            return {}
        case "source":
            return source_labels(data, words)
        case "table":
            return {table: table_label(table, words) for table in data.tables}
        case "paper":
            # A form of screen is called alike everywhere.
            return {paper: paper for paper in PAPERS if paper[0].isdigit()}
        case "document":
            return {
                document.document_id: f"{document.publisher}: {document.title}"
                for document in told_documents(data, words)
            }
    return election_labels(data, words)


@lru_cache(maxsize=16)
def late_elections(data: ElectionData, words: Words) -> str:
    """Return the elections after the study period, as a sentence lists them.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> late_elections(load("tests/country"), load_words("en"))
    '1998'
    """
    late = data.elections[data.elections["period"] == "after"]["election_id"]
    labels = election_labels(data, words)
    return words.list([labels[election] for election in late])
