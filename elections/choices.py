"""What a reader may choose: for each choice the values allowed and the one meant without it.

A choice has one name, everywhere: in the address, at its control, at a figure and in a section.
Its values are ids and switches, as an address holds them. Some choices hang on others: which
elections come later than the earlier one, say; they are taken in the order of ``CHOICES``:
``settle`` is strict and for who calls the library, ``understand`` is lenient and for what stands
in an address.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import lru_cache
from typing import Literal, TypeVar, get_args

from elections.measures.counting import Belonging, Independents, Seats
from elections.measures.volatility import most_recounted_pair
from elections.package import ElectionData, NoDataError, schema
from elections.package.schema import Rule
from elections.parties.succession import Blocs, Convention
from elections.results import Base, elections_shown, vote_shares
from elections.scenarios import (
    THRESHOLDS,
    Contest,
    contest,
    parse_divided,
    parse_merged,
)
from elections.tables.between_elections import elections_before_mergers
from elections.tables.consolidation_map import Show
from elections.tables.councils import council_days
from elections.tables.flows import Unit
from elections.tables.measures import Panels
from elections.tables.regions import elections_with_regions
from elections.text.references import kinds_there

Value = str | bool
Chosen = Mapping[str, Value]
Given = TypeVar("Given", bound=Value)
EACH_ELECTION, ALL, NONE, OTHERS = "each", "all", "", "others"
LONGEST_SEARCH = 80
# Packages of which is kept what can be chosen.
MOST_PACKAGES = 16
# A sentence lists no more values than these.
MOST_LISTED = 24
# The longest query of an address that is read, in letters as they stand in it.
LONGEST_QUERY = 3_000
# The name under which an address says of which version of the data it speaks.
VERSION = "data"
# The one under which it says the language.
LANGUAGE = "lang"
# What a sentence leaves on an address that stands in it; no id begins or ends so.
STRAY = " \t\r\n\u00a0\u200b\ufeff.,;:!?()[]{}<>«»‹›„“”‚‘’\"'`*/\\|"
TRUE, FALSE = "true", "false"
SWITCHES = {**dict.fromkeys(("yes", "on", "1"), TRUE), **dict.fromkeys(("no", "off", "0"), FALSE)}
# The choices that make a scenario: what is asked of the votes of an election.
SCENARIO = (
    "election",
    "threshold",
    "threshold_of",
    "rule",
    "list_seats",
    "runner",
    "merge",
    "split",
)
RULES = SCENARIO[1:]
TENTHS = tuple(map(str, THRESHOLDS))
# The reports that are put together already, the one that a reader puts together, and those of some
# elections alone.
OWN = "own"
REPORTS = ("story", "election", "consolidation", "everything", OWN)
OF_ELECTIONS = ("election", OWN)
PAPERS = ("a4", "letter", "16:9")
_PART = re.compile(r"[a-z]+\.[a-z_]+")
# The names that sections had in earlier addresses, with those that they have now.
FORMER_SECTIONS: Mapping[str, str] = {
    "votes.story": "votes.first_party",
    "measures.triangle": "measures.nagayama",
    "rules.law": "rules.rules_timeline",
    "election.bonus": "election.votes_to_seats",
}


@dataclass(frozen=True)
class Choice:
    """The values of one choice, given the data and what was chosen before.

    ``options`` are all values that can be offered; a choice that is written rather than
    picked has none, and ``understood`` says whether a text is a value of it. Without
    ``default`` the first option is meant.

    ``in_address`` is when an address names it: where its value is unusual; also where it was
    chosen, for what is usual hangs on another choice or on the screen; or always, for what is
    usual may be another once the data have grown. ``former`` are names that values had in earlier
    addresses, with those that they have now; where a text names several, each of them.
    """

    options: Callable[[ElectionData, Chosen], Sequence[Value]] = lambda data, chosen: ()
    default: Callable[[ElectionData, Chosen], Value] | None = None
    understood: Callable[[ElectionData, Chosen, Value], bool] | None = None
    in_address: Literal["unusual", "chosen", "always"] = "unusual"
    tidy: Callable[[str], str] = lambda text: text.strip(STRAY).casefold()
    former: Mapping[str, str] = field(default_factory=dict)

    def meant(self, data: ElectionData, chosen: Chosen) -> Value:
        """Return the value that is meant where none is given.

        ``NoDataError`` where the data give no value to choose.
        """
        if self.default is not None:
            return self.default(data, chosen)
        options = self.options(data, chosen)
        if not options:
            raise NoDataError("nothing to choose from")
        return options[0]

    def allows(self, data: ElectionData, chosen: Chosen, value: Value) -> bool:
        """Return whether a value can be chosen."""
        if self.understood is not None:
            return self.understood(data, chosen, value)
        options = self.options(data, chosen)
        # True and 1 are equal, and no address says 1.
        return any(value == option and type(value) is type(option) for option in options)

    def named(self, data: ElectionData, chosen: Chosen, text: str) -> Value | None:
        """Return the value that a text names to the letter; ``None`` where it names none.

        >>> from elections.package import load
        >>> data = load("tests/country")
        >>> CHOICES["after"].named(data, {}, "false"), CHOICES["after"].named(data, {}, "no")
        (False, None)
        """
        text = ",".join(self.former.get(value, value) for value in text.split(","))
        meant: tuple[Value, ...] = (text, *([text == TRUE] if text in (TRUE, FALSE) else []))
        return next((value for value in meant if self.allows(data, chosen, value)), None)

    def read(self, data: ElectionData, chosen: Chosen, text: str) -> Value | None:
        """Return the value that a text of an address names; ``None`` where it names none.

        Capitals, and what a sentence leaves on an address, are overlooked.

        >>> from elections.package import load
        >>> data = load("tests/country")
        >>> CHOICES["base"].read(data, {}, "Valid_votes)."), CHOICES["after"].read(data, {}, "no")
        ('valid_votes', False)
        """
        tidy = self.tidy(text)
        for wording in (text, tidy, SWITCHES.get(tidy, tidy)):
            value = self.named(data, chosen, wording)
            if value is not None:
                return value
        return None


@dataclass(frozen=True)
class Understood:
    """What an address asks of some choices, as far as it can be.

    ``chosen`` are the values that were chosen. ``unknown`` are the choices of whose value the
    address says something that is not one, each with the value meant instead. ``address`` says
    the same view in full, for these data and for later ones. ``in_force`` holds a
    value for each choice of which the data have one.
    """

    chosen: Mapping[str, Value]
    unknown: Mapping[str, Value]
    address: Mapping[str, str]
    in_force: Mapping[str, Value] = field(default_factory=dict, repr=False)


def understand(
    data: ElectionData,
    names: Collection[str],
    asked: Mapping[str, str],
    before: Mapping[str, Value] | None = None,
) -> Understood:
    """Return what an address asks of the choices ``names``; it never fails.

    ``asked`` are names and values as they stand in the address: capitals and what a sentence
    leaves on them are overlooked, and so are other names, and choices of which the data hold no
    value. ``before`` was chosen earlier, and holds where the address says nothing and it is still
    possible; a scenario holds for its election.

    >>> from elections.package import load
    >>> data = load("tests/country")
    >>> understand(data, ("base", "after"), {"base": "Valid_votes).", "after": "maybe"})
    ... # doctest: +NORMALIZE_WHITESPACE
    Understood(chosen={'after': True, 'base': 'valid_votes'}, unknown={'after': True},
               address={'after': 'true', 'base': 'valid_votes', 'data': '1.0.0'})
    """
    asked, before = asked_by_name(asked), before or {}
    in_force: dict[str, Value] = {}
    chosen: dict[str, Value] = {}
    unknown: dict[str, Value] = {}
    address: dict[str, str] = {}
    for name in (name for name in CHOICES if name in names):
        choice, text = CHOICES[name], asked.get(name, "")
        try:
            usual = choice.meant(data, in_force)
        except NoDataError:
            continue
        value = choice.read(data, in_force, text) if text else _earlier(name, before, in_force)
        if text and value is None:
            unknown[name] = usual
        if value is not None and choice.allows(data, in_force, value):
            chosen[name] = value
        elif choice.in_address == "always":
            chosen[name] = usual
        in_force[name] = chosen.get(name, usual)
        if in_force[name] != usual or (name in chosen and choice.in_address != "unusual"):
            address[name] = address_value(in_force[name])
    return Understood(chosen, unknown, address | {VERSION: data.version}, in_force)


def _earlier(name: str, before: Mapping[str, Value], in_force: Chosen) -> Value | None:
    """Return what was chosen earlier; rules set by hand end with their election."""
    if name in RULES and before.get("election") != in_force["election"]:
        return None
    return before.get(name)


def remembered(
    before: Mapping[str, Value], names: Collection[str], chosen: Mapping[str, Value]
) -> dict[str, Value]:
    """Return what is remembered of all pages, once ``chosen`` holds of the choices ``names``.

    Rules set by hand are forgotten with their election.

    >>> remembered({"election": "1990", "rule": "hare", "after": True}, ("election",),
    ...            {"election": "1998"})
    {'after': True, 'election': '1998'}
    """
    election = before.get("election")
    ended = RULES if chosen.get("election", election) != election else ()
    gone = {*names, *ended}
    return {name: value for name, value in before.items() if name not in gone} | dict(chosen)


def asked_by_name(address: Mapping[str, str]) -> dict[str, str]:
    """Return those parts of an address that are choices or the version, by their true names.

    >>> asked_by_name({"BASE": "list", "utm_source": "post", "data.": "1.0.0"})
    {'base': 'list', 'data': '1.0.0'}
    """
    names = {*CHOICES, VERSION}
    loose = {name.strip(STRAY).casefold(): text for name, text in address.items()}
    exact = {name: text for name, text in address.items() if name in names}
    return {name: text for name, text in (loose | exact).items() if name in names}


def version_asked(address: Mapping[str, str]) -> str | None:
    """Return the version of the data of which an address speaks; ``None`` where it names none.

    >>> version_asked({"data": "1.1.0."}), version_asked({"data": "<b>1"})
    ('1.1.0', None)
    """
    text = asked_by_name(address).get(VERSION, "").strip(STRAY)
    return text if re.fullmatch(r"\d{1,4}(\.\d{1,4}){0,3}", text, re.ASCII) else None


def plain_text(text: str) -> str:
    """Return a text to search for: one line, printable, no longer than ``LONGEST_SEARCH``.

    >>> plain_text(" two\\nlines\\0 ")
    'two lines'
    """
    printable = "".join(sign for sign in text if sign.isprintable() or sign.isspace())
    return " ".join(printable.split())[:LONGEST_SEARCH].strip()


def settle(
    data: ElectionData, names: Collection[str], given: Mapping[str, Value]
) -> dict[str, Value]:
    """Return a value for each of the choices ``names``: the one given, else the one meant.

    ``ValueError`` names a choice that is not among ``names``, and a value that is not allowed
    together with what is; ``NoDataError`` where the data hold no value of a choice.

    >>> from elections.package import load
    >>> settle(load("tests/country"), ("base", "after"), {"base": "valid_votes"})
    {'after': True, 'base': 'valid_votes'}
    """

    def value(choice: Choice, chosen: Chosen, given: Value) -> Value | None:
        return given if choice.allows(data, chosen, given) else None

    return _strict(data, names, given, value)


def read(data: ElectionData, names: Collection[str], asked: Mapping[str, str]) -> dict[str, Value]:
    """Return a value for each of the choices ``names``, from texts as an address holds them.

    ``ValueError`` names what is unknown, as ``settle`` does.

    >>> from elections.package import load
    >>> read(load("tests/country"), ("base", "after"), {"after": "false"})
    {'after': False, 'base': 'published'}
    """
    return _strict(
        data, names, asked, lambda choice, chosen, text: choice.named(data, chosen, text)
    )


def _strict(
    data: ElectionData,
    names: Collection[str],
    stated: Mapping[str, Given],
    value_of: Callable[[Choice, Chosen, Given], Value | None],
) -> dict[str, Value]:
    """Return a value for each choice, in the order of ``CHOICES``, for some hang on others."""
    if unknown := [name for name in stated if name not in names]:
        raise ValueError(f"no choice {unknown[0]!r}: expected {listed(names) or 'none'}")
    chosen: dict[str, Value] = {}
    for name in (name for name in CHOICES if name in names):
        choice = CHOICES[name]
        value = (
            value_of(choice, chosen, stated[name]) if name in stated else choice.meant(data, chosen)
        )
        if value is None:
            allowed = listed(choice.options(data, chosen)) or "a text that names what there is"
            raise ValueError(f"{name} is {stated[name]!r}: expected one of {allowed}")
        chosen[name] = value
    return chosen


def possible(data: ElectionData, names: Collection[str]) -> dict[str, tuple[Value, ...]]:
    """Return every value that each of the choices ``names`` can have, whatever else is chosen.

    A choice that is written rather than picked has none. One choice at a time is varied, the
    others being as usual.

    >>> from elections.package import load
    >>> possible(load("tests/country"), ("from", "to"))["to"]
    ('1994_spring', '1994_autumn', '1998')
    """
    taken = [name for name in CHOICES if name in names]
    options: dict[str, dict[Value, None]] = {name: {} for name in taken}
    usual = understand(data, taken, {}).in_force
    for varied in usual:
        for value in CHOICES[varied].options(data, usual):
            chosen = understand(data, taken, {varied: address_value(value)}).in_force
            for name in (name for name in taken[taken.index(varied) :] if name in chosen):
                options[name] |= dict.fromkeys(CHOICES[name].options(data, chosen))
    return {name: tuple(values) for name, values in options.items()}


def address_value(value: Value) -> str:
    """Return a value as an address writes it.

    >>> address_value(True), address_value("list")
    ('true', 'list')
    """
    return str(value).lower() if isinstance(value, bool) else value


def last_of_the_period(data: ElectionData, elections: Sequence[str]) -> str:
    """Return the last of some elections that lies in the core period; of none, the last.

    ``elections`` are ids in order of time.

    >>> from elections.package import load
    >>> last_of_the_period(load("tests/country"), ["1994_spring", "1994_autumn", "1998"])
    '1994_autumn'
    """
    core = _core(data)
    return [election for election in elections if election in core or not core][-1]


def listed(values: Collection[Value]) -> str:
    """Return values as an address writes them, one after the other; of very many the ends.

    >>> listed([True, False]), listed([str(number) for number in range(99)])
    ('true, false', '0, 1, 2, …, 98')
    """
    written = [address_value(value) for value in values]
    if len(written) > MOST_LISTED:
        written[3:-1] = ["…"]
    return ", ".join(written)


def _one_of(*values: Value) -> Choice:
    return Choice(lambda data, chosen: values)


def _of_data(
    options: Callable[[ElectionData], Sequence[Value]],
) -> Callable[[ElectionData, Chosen], Sequence[Value]]:
    """Return options that hang on the data alone: found once for each package."""
    kept_options = lru_cache(maxsize=MOST_PACKAGES)(options)
    return lambda data, chosen: kept_options(data)


def _where(applies: Callable[[ElectionData], bool], *values: Value) -> Choice:
    """Return a choice that there is only where the data give occasion; else its first value."""
    return Choice(_of_data(lambda data: values if applies(data) else values[:1]))


@lru_cache(maxsize=MOST_PACKAGES)
def _elections(data: ElectionData) -> tuple[str, ...]:
    return tuple(str(election) for election in elections_shown(data)["election_id"])


@lru_cache(maxsize=MOST_PACKAGES)
def _core(data: ElectionData) -> frozenset[str]:
    return frozenset(elections_shown(data, after=False)["election_id"])


def _usual_election(data: ElectionData, chosen: Chosen) -> str:
    return last_of_the_period(data, _elections(data))


def _late(data: ElectionData) -> Sequence[Value]:
    return (True, False) if (data.elections["period"] == "after").any() else (False,)


def _tiers(data: ElectionData) -> Sequence[Value]:
    tiers = ("list", "constituency")
    return ("all", *(tier for tier in tiers if (data.elections[f"{tier}_seats"] > 0).any()))


@lru_cache(maxsize=MOST_PACKAGES)
def _appointed(data: ElectionData) -> bool:
    return bool((data.elections["appointed_seats"] > 0).any())


def _appointed_shown(data: ElectionData, chosen: Chosen) -> Sequence[Value]:
    """Seats that voters do not fill belong to no tier."""
    possible = _appointed(data) and chosen.get("tier", "all") == "all"
    return (False, True) if possible else (False,)


def _later_than(data: ElectionData, chosen: Chosen) -> Sequence[Value]:
    elections = _elections(data)
    first = chosen.get("from")
    return elections[elections.index(str(first)) + 1 :] if first in elections else ()


def _later(data: ElectionData, chosen: Chosen) -> Value:
    usual, possible = most_recounted_pair(data)[1], _later_than(data, chosen)
    if not possible:
        raise NoDataError("no later election")
    return usual if usual in possible else possible[0]


def _bases_of(*bases: Base) -> Choice:
    """Return a choice of those of the bases on which some share is known; of all, if none is."""

    def known_bases(data: ElectionData) -> Sequence[Value]:
        shares = {base: vote_shares(data, base=base)["share"] for base in bases}
        return tuple(base for base in bases if shares[base].notna().any()) or bases

    return Choice(_of_data(known_bases))


def _chambers_before_mergers(data: ElectionData, chosen: Chosen) -> Sequence[Value]:
    return elections_before_mergers(data) or (NONE,)


def _contest(data: ElectionData, chosen: Chosen) -> Contest:
    return contest(data, str(chosen["election"]))


def _bases_known(data: ElectionData, chosen: Chosen) -> Sequence[Value]:
    return tuple(_contest(data, chosen).ballots)


def _thresholds(data: ElectionData, chosen: Chosen) -> Sequence[Value]:
    """Any tenth of a percent up to ten, and the threshold of the law, which may be finer."""
    law = str(_contest(data, chosen).law.threshold)
    return TENTHS if law in TENTHS else tuple(sorted((*TENTHS, law), key=Fraction))


def _seat_numbers(data: ElectionData) -> Sequence[Value]:
    """A scenario may have up to twice the seats of the largest chamber."""
    return tuple(str(seats) for seats in range(1, 2 * int(data.elections["seats"].max()) + 1))


def _second_list(data: ElectionData, chosen: Chosen) -> Sequence[Value]:
    return (True, False) if _contest(data, chosen).clause is not None else (False,)


def _merged(data: ElectionData, chosen: Chosen, value: Value) -> bool:
    return _parsed(lambda: parse_merged(str(value), list(_contest(data, chosen).votes)))


def _divided(data: ElectionData, chosen: Chosen, value: Value) -> bool:
    contestants = list(_contest(data, chosen).votes)
    taken = {name for group in parse_merged(str(chosen["merge"]), contestants) for name in group}
    free = [name for name in contestants if name not in taken]
    return _parsed(lambda: parse_divided(str(value), free))


def several(text: str) -> tuple[str, ...]:
    """Return the ids in a text that names several, each once.

    >>> several("votes.shares,votes.turnout"), several("")
    (('votes.shares', 'votes.turnout'), ())
    """
    return tuple(dict.fromkeys(filter(None, text.split(","))))


def several_sections(text: str) -> tuple[str, ...]:
    """Return the sections in a text that names several, each once, by the names they have now.

    >>> several_sections("votes.story,votes.turnout,votes.first_party")
    ('votes.first_party', 'votes.turnout')
    """
    return tuple(dict.fromkeys(FORMER_SECTIONS.get(name, name) for name in several(text)))


def _taken_by(*reports: str) -> Callable[[ElectionData, Chosen], Sequence[Value]]:
    """Return the options of what is written for some reports: for others there is none."""
    return lambda data, chosen: () if chosen.get("report") in reports else (NONE,)


def _several_elections(data: ElectionData, chosen: Chosen, value: Value) -> bool:
    return isinstance(value, str) and {*several(value)} <= {*_elections(data)}


def _several_parts(data: ElectionData, chosen: Chosen, value: Value) -> bool:
    return isinstance(value, str) and all(map(_PART.fullmatch, several(value)))


def _documents(data: ElectionData) -> Sequence[Value]:
    return (ALL, *sorted(set(data.claims["document_id"])))


def _one_line(data: ElectionData, chosen: Chosen, value: Value) -> bool:
    return isinstance(value, str) and value == plain_text(value)


def _parsed(parse: Callable[[], object]) -> bool:
    try:
        parse()
    except ValueError:
        return False
    return True


CHOICES: dict[str, Choice] = {
    "after": Choice(_of_data(_late), in_address="always"),
    "by": replace(_one_of("name", "successor"), former={"label": "name", "family": "successor"}),
    "tier": Choice(_of_data(_tiers)),
    "appointed": Choice(_appointed_shown),
    "base": _bases_of("published", "valid_votes", "party_votes", "ballots_cast"),
    "show": _one_of(*get_args(Show)),
    "from": Choice(
        _of_data(lambda data: _elections(data)[:-1]),
        lambda data, chosen: most_recounted_pair(data)[0],
        in_address="always",
    ),
    "to": Choice(_later_than, _later, in_address="always"),
    "unit": _one_of(*get_args(Unit)),
    "convention": replace(
        _one_of(*reversed(get_args(Convention))), former={"labels_only": "same_name"}
    ),
    "blocs": _one_of(*reversed(get_args(Blocs))),
    "cut": _one_of("none", "one", "two", "five"),
    "shares": _bases_of("party_votes", "valid_votes", "ballots_cast", "published"),
    "independents": _one_of(*get_args(Independents)),
    "counted": _where(_appointed, *get_args(Seats)),
    "belonging": _where(lambda data: len(data.memberships) > 0, *get_args(Belonging)),
    "panels": _one_of(*get_args(Panels)),
    "election": Choice(lambda data, chosen: _elections(data), _usual_election, in_address="always"),
    "merger_election": Choice(_chambers_before_mergers, in_address="always"),
    "compare": _one_of("list", "all"),
    "threshold": Choice(
        _thresholds,
        lambda data, chosen: str(_contest(data, chosen).law.threshold),
        in_address="chosen",
    ),
    "threshold_of": Choice(
        _bases_known, lambda data, chosen: _contest(data, chosen).law.base, in_address="chosen"
    ),
    "rule": Choice(
        lambda data, chosen: get_args(Rule),
        lambda data, chosen: _contest(data, chosen).law.rule,
        in_address="chosen",
    ),
    "list_seats": Choice(
        _of_data(_seat_numbers),
        lambda data, chosen: str(_contest(data, chosen).law.seats),
        in_address="chosen",
    ),
    "runner": Choice(
        _second_list, lambda data, chosen: _contest(data, chosen).law.runner_up, in_address="chosen"
    ),
    "merge": Choice(default=lambda data, chosen: "", understood=_merged),
    "split": Choice(default=lambda data, chosen: "", understood=_divided),
    "day": Choice(_of_data(lambda data: tuple(map(str, council_days(data))))),
    "region_election": Choice(
        _of_data(lambda data: (EACH_ELECTION, *elections_with_regions(data))), in_address="chosen"
    ),
    "source": Choice(_of_data(lambda data: (NONE, *data.sources["source_id"]))),
    "kind": Choice(_of_data(lambda data: (ALL, *kinds_there(data)))),
    "table": Choice(
        lambda data, chosen: tuple(table.name for table in schema.TABLES),
        lambda data, chosen: "results",
    ),
    "find": Choice(default=lambda data, chosen: "", understood=_one_line, tidy=plain_text),
    "document": Choice(_of_data(_documents)),
    "verdict": _where(
        lambda data: len(data.claims) > 0,
        OTHERS,
        ALL,
        *schema.table("claims").column("verdict").allowed,
    ),
    "report": _one_of(*REPORTS),
    "parts": Choice(
        _taken_by(OWN),
        default=lambda data, chosen: NONE,
        understood=_several_parts,
        former=FORMER_SECTIONS,
    ),
    "elections": Choice(
        _taken_by(*OF_ELECTIONS),
        default=lambda data, chosen: NONE,
        understood=_several_elections,
    ),
    "paper": _one_of(*PAPERS),
    "colours": _one_of("light", "dark"),
}
