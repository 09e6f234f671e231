"""The rules of the house, read from the code itself: layers, reach, sizes, and no country."""

from __future__ import annotations

import ast
import csv
import doctest
import io
import os
import re
import subprocess
import sys
import tokenize
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from importlib.metadata import packages_distributions
from inspect import signature
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
LINT_IMPORTS = """
import sys
from importlinter.cli import lint_imports
sys.exit(lint_imports(sys.argv[1], no_cache=True))
"""

READERS = {
    "elections.package.loading": "the one module that opens data files",
    "elections.text.words": "reads elections/locales/, which hold words and no data",
    "elections.charts.font": "reads the files of the typeface, which hold no data",
    "elections.writers.look": "reads the style of pages",
    "elections.site.build": "reads style, script and typeface of a site, the site and the code",
    "ui.page": "reads the icon",
    "ui.report": "opens a picture that it was given, and no file",
    "web.opening": "opens addresses, and no file",
    "web.shell": "reads the page of Streamlit, and style and scripts of its own",
}
WRITERS = {
    "elections.package.whole": "writes a file whole or not at all, for the others",
    "elections.site.build": "writes a site",
    "elections.__main__": "writes what the command line asks for",
}
READING = {
    *("open", "fdopen", "read_text", "read_bytes", "loadtxt", "genfromtxt", "fromfile"),
    *(f"read_{kind}" for kind in ("csv", "table", "fwf", "json", "excel", "parquet", "pickle")),
}
WRITING = {"write_text", "write_bytes", "write_html", "write_image", "mkdir", "unlink", "touch"}
PANDAS_VERBS = {
    *("agg", "apply", "assign", "concat", "drop", "drop_duplicates", "dropna", "fillna"),
    *("groupby", "iloc", "isin", "iterrows", "itertuples", "loc", "melt", "merge", "pivot"),
    *("pivot_table", "query", "rename", "reset_index", "set_index", "sort_index"),
    *("sort_values", "to_dict", "to_list", "tolist", "transform", "value_counts"),
}
ARITHMETIC_CALLS = {"abs", "divmod", "max", "mean", "min", "pow", "round", "sum"}

# Words of names that are ordinary words of the field as well: a kind of contestant or of ballot
# line in the schema, or plain English that code may use without meaning a party or a person.
LONGEST_PAGE = 35

GENERIC = {"against", "against all", "congress", "green", "independents", "progress"}


@dataclass(frozen=True)
class Module:
    """A module of the project, as text."""

    name: str
    path: Path

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    def within(self, parts: tuple[str, ...] | dict[str, str]) -> bool:
        """Say whether this is one of ``parts`` or lies in one."""
        return any(self.name == part or self.name.startswith(f"{part}.") for part in parts)

    def at(self, node: ast.AST) -> str:
        """Name the place of ``node``, as an editor shows it."""
        return f"{self.path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = [
    *(
        file
        for folder in ("elections", "ui", "web", "pages")
        for file in (ROOT / folder).rglob("*.py")
    ),
    ROOT / "dashboard.py",
]
MODULES = {_name(file): Module(_name(file), file) for file in sorted(FILES) if file.exists()}
LIBRARY = [module for module in MODULES.values() if module.within(("elections",))]
PAGES = [module for module in MODULES.values() if module.within(("pages",))]


@cache
def imported(module: Module) -> tuple[tuple[str, ast.AST], ...]:
    """Return each module that ``module`` imports, wherever the import stands.

    Of what stands in none of the project's modules the whole name too: it may be a module.
    """
    found: list[tuple[str, ast.AST]] = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            found += [(alias.name, node) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = absolute(module, node)
            for name in (f"{base}.{alias.name}" for alias in node.names):
                found += [(name, node)] if name in MODULES else [(base, node), (name, node)]
    return tuple(found)


def absolute(module: Module, node: ast.ImportFrom) -> str:
    """Return the full name of what ``node`` imports from, dots at its front resolved."""
    if not node.level:
        return node.module or ""
    steps = node.level - (module.path.name == "__init__.py")
    parents = module.name.split(".")
    return ".".join([*parents[: len(parents) - steps], *filter(None, [node.module])])


def own_imports(module: Module) -> Iterator[tuple[str, ast.AST]]:
    """Yield the imports from the project itself."""
    roots = {name.split(".")[0] for name in MODULES}
    return ((name, node) for name, node in imported(module) if name.split(".")[0] in roots)


def importers(name: str) -> dict[str, str]:
    """Return the modules that import ``name`` or a part of it, with the place."""
    return {
        module.name: module.at(node)
        for module in MODULES.values()
        for found, node in imported(module)
        if found == name or found.startswith(f"{name}.")
    }


def called(node: ast.AST) -> str:
    """Return the last name of what a call calls, empty for anything else."""
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def own_names(module: Module) -> set[str]:
    """Return what ``module`` calls the things that it imports from the project itself."""
    return {
        alias.asname or alias.name
        for _, node in own_imports(module)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }


def file_calls(module: Module, names: set[str]) -> list[str]:
    """Return the places where ``module`` itself calls one of ``names``.

    A call of a function that another module of the project offers under such a name is none.
    """
    own = own_names(module)
    return [
        module.at(node)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and called(node) in names
        and getattr(getattr(node.func, "value", node.func), "id", "") not in own
    ]


def docstrings(tree: ast.Module) -> set[int]:
    """Return the identities of the constants that are docstrings."""
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    bodies = (node.body for node in ast.walk(tree) if isinstance(node, kinds) and node.body)
    first = (body[0] for body in bodies)
    return {
        id(node.value)
        for node in first
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def constants(tree: ast.Module) -> Iterator[ast.Constant]:
    """Yield every constant of the code that is not a docstring."""
    exempt = docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in exempt:
            yield node


@pytest.mark.parametrize("part", ["elections", "ui", "pages", "dashboard"])
def test_every_part_is_there(part: str) -> None:
    assert any(module.within((part,)) for module in MODULES.values())


def test_the_rooms_lie_above_one_another() -> None:
    """The order of rooms stands in pyproject.toml; the linter of imports holds it.

    It runs apart: within this process it would switch off every log that is open.
    """
    command = [sys.executable, "-c", LINT_IMPORTS, str(ROOT / "pyproject.toml")]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_library_itself_imports_nothing() -> None:
    assert imported(MODULES["elections"]) == ()


def test_there_are_no_circles() -> None:
    graph = {
        module.name: {name for name, _ in own_imports(module) if name != module.name}
        for module in MODULES.values()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(f"these import one another: {' <- '.join(error.args[1])}")


def test_pages_are_read_by_nobody() -> None:
    """Pages are scripts: neither one another nor anybody else imports them."""
    assert [place for name, place in importers("pages").items() if name != "dashboard"] == []


@pytest.mark.parametrize(
    ("calls", "allowed"), [(READING, READERS), (WRITING, WRITERS)], ids=["read", "write"]
)
def test_only_named_modules_touch_files(calls: set[str], allowed: dict[str, str]) -> None:
    """Only ``package`` opens data files; who else reads or writes is named, and no whole room."""
    touching = {name: file_calls(module, calls) for name, module in MODULES.items()}
    others = {name: places for name, places in touching.items() if name not in allowed}
    assert [place for places in others.values() for place in places] == []
    assert [name for name in allowed if not touching[name]] == []


def test_what_happened_to_parties_is_read_once() -> None:
    reading = [
        name
        for name, module in MODULES.items()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and node.attr == "party_events"
    ]
    assert reading == ["elections.parties.events"]


# Rooms whose functions make rows of the data, and functions elsewhere that do.
ROW_MAKERS = (
    "elections.tables",
    "elections.measures",
    "elections.scenarios",
    "elections.apportion",
)
FURTHER_MAKERS = {"official_results", "seats_won", "vote_shares", "joined_ids", "weakest"}
# A function there makes rows where it is given one of the first, or gives one of the second.
FACTS = {"ElectionData", "Contest", "Scenario"}
RESULTS = {"Allocation", "Outcome", "LastSeat", "Run"}


def makes_rows(room: str, name: str) -> bool:
    """Say whether what a module imports makes rows of the data, or allocates seats."""
    made = getattr(import_module(room), name)
    if isinstance(made, ModuleType):
        return made.__name__.startswith((*ROW_MAKERS, "elections.results"))
    if not callable(made) or isinstance(made, type):
        return False
    if not room.startswith(ROW_MAKERS):
        return name in FURTHER_MAKERS
    asked = signature(made)
    given = " ".join(str(parameter.annotation) for parameter in asked.parameters.values())
    result = str(asked.return_annotation)
    return not (
        FACTS.isdisjoint(re.findall(r"\w+", given))
        and RESULTS.isdisjoint(re.findall(r"\w+", result))
    )


def test_words_are_given_rows_and_fetch_none() -> None:
    """Recipes of figures and sections fetch, words tell, charts draw."""
    found = [
        f"{module.at(node)}: {name}"
        for module in LIBRARY
        if module.within(("elections.text",))
        for name, node in own_imports(module)
        # Where names are taken from a module, these are judged and not the module.
        if not isinstance(node, ast.ImportFrom) or name != absolute(module, node)
        if makes_rows(*name.rsplit(".", 1))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("room", "name", "expected"),
    [
        ("elections.tables.turnout", "rows", True),
        ("elections.tables", "turnout", True),
        ("elections", "results", True),
        ("elections.results", "official_results", True),
        ("elections.tables.chambers", "Majorities", False),
        ("elections.results", "seats_won", True),
        ("elections.results", "first_party", False),
        ("elections.results.rows", "joined_ids", True),
        ("elections.measures", "gallagher", False),
        ("elections", "apportion", True),
        ("elections.apportion", "allocate", True),
        ("elections.apportion", "list_votes", False),
        ("elections.apportion", "Allocation", False),
        ("elections.scenarios", "allocation", True),
        ("elections.scenarios", "outcome", True),
        ("elections.scenarios", "last_seat", True),
        ("elections.scenarios", "members", False),
        ("elections.tables.threshold_sweep", "under_every_rule", True),
    ],
)
def test_what_makes_rows_is_seen(room: str, name: str, expected: bool) -> None:
    assert makes_rows(room, name) is expected


def test_nothing_is_fetched() -> None:
    """The linter of imports reads packages alone; scripts and pages are held to its list here.

    One way to the network shares its package with what is harmless, and stands here.
    """
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (forbidden,) = (
        contract["forbidden_modules"]
        for contract in contracts["tool"]["importlinter"]["contracts"]
        if contract["name"] == "Nothing is fetched, and nothing runs from data"
    )
    assert {"http", "socket", "requests"} <= {*forbidden}
    assert {
        name: importers(name) for name in ("urllib.request", *forbidden) if importers(name)
    } == {}


# What starts another program, in modules that are imported for other ends.
SYSTEM = {"asyncio", "os", "posix"}
STARTING = re.compile(
    r"system|popen|startfile|fork(?:pty)?|(?:exec|spawn)(?:l|v)p?e?|posix_spawnp?"
    r"|(?:create_)?subprocess(?:_exec|_shell)?"
)


def starters(tree: ast.Module) -> list[ast.AST]:
    """Return the places where code takes from a module what starts another program."""
    names = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
        if alias.name in SYSTEM
    }
    return [
        node
        for node in ast.walk(tree)
        if (
            isinstance(node, ast.Attribute)
            and getattr(node.value, "id", "") in names
            and STARTING.fullmatch(node.attr)
        )
        or (
            isinstance(node, ast.ImportFrom)
            and node.module in SYSTEM
            and any(STARTING.fullmatch(alias.name) for alias in node.names)
        )
    ]


def test_no_other_program_is_started() -> None:
    """But by ``subprocess``, in the one module that may: see below."""
    told = [module.at(node) for module in MODULES.values() for node in starters(module.tree)]
    assert told == []


@pytest.mark.parametrize(
    "line",
    [
        "import os; os.system('curl')",
        "import os as quiet; run = quiet.popen",
        "from os import system as quiet",
        "import os; os.execvp('curl', [])",
        "import os; os.spawnlp(os.P_WAIT, 'curl')",
        "import os; os.posix_spawn('curl', [], {})",
        "import asyncio; asyncio.create_subprocess_exec('curl')",
        "from asyncio import subprocess",
    ],
)
def test_starting_a_program_is_seen(line: str) -> None:
    assert starters(ast.parse(line))


@pytest.mark.parametrize("line", ["election.system(data)", "import os; os.environ.get('HOME')"])
def test_what_starts_no_program_is_left(line: str) -> None:
    assert starters(ast.parse(line)) == []


# What could reach the network or another program, and what the modules that import it want of it.
ALLOWED_USES = {
    "asyncio": {
        "web.compression": "makes others wait while a file is made small",
        "web.views": "waits for a page that is being made",
    },
    "subprocess": {"elections.export.typesetter": "runs this project in a process of its own"},
}


@pytest.mark.parametrize("name", ALLOWED_USES)
def test_ways_out_are_used_for_other_ends_alone(name: str) -> None:
    assert importers(name).keys() == ALLOWED_USES[name].keys()


@pytest.mark.parametrize("name", ["benchmarks", "run", "tests"])
def test_what_runs_needs_nothing_that_checks_it(name: str) -> None:
    assert importers(name) == {}


# Modules that import what a text names, which no rule on imports sees.
IMPORT_BY_TEXT = {
    "dashboard": "is run as a script as well, where there are the pages alone",
    "elections.reports.files": "reads the writer of a kind of file once it is needed",
    "ui.main": "reads what pages need before they run",
}


def test_only_named_modules_import_by_text() -> None:
    importing = {name for name, module in MODULES.items() if "import_module" in texts(module)}
    assert importing == IMPORT_BY_TEXT.keys()


def test_what_is_imported_is_required_and_nothing_else() -> None:
    files = (ROOT / name for name in ("requirements.in", "requirements-dashboard.in"))
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    asked = {re.split(r"[\[~=]", line)[0].lower() for line in lines if line[:1].isalpha()}
    used = {
        package: {distribution.lower() for distribution in distributions}
        for package, distributions in packages_distributions().items()
        if importers(package)
    }
    assert {package: names for package, names in used.items() if not names & asked} == {}
    assert asked - {name for names in used.values() for name in names} == set()


def test_pages_are_tables_of_contents() -> None:
    lengths = {page.name: len(page.text.splitlines()) for page in PAGES}
    assert {name: length for name, length in lengths.items() if length > LONGEST_PAGE} == {}


def is_arithmetic(node: ast.AST) -> bool:
    """Say whether ``node`` computes; ``A | B`` joins types and is none."""
    if isinstance(node, ast.BinOp | ast.AugAssign):
        return not isinstance(node.op, ast.BitOr)
    return called(node) in ARITHMETIC_CALLS


def is_loop(node: ast.AST) -> bool:
    """Say whether ``node`` loops over anything but what is written out in the page."""
    if isinstance(node, ast.For | ast.comprehension):
        return not isinstance(node.iter, ast.Tuple | ast.List)
    return isinstance(node, ast.While | ast.AsyncFor)


def is_pandas_verb(node: ast.AST) -> bool:
    """Say whether ``node`` takes a table apart."""
    return isinstance(node, ast.Attribute) and node.attr in PANDAS_VERBS


def is_figure_building(node: ast.AST) -> bool:
    """Say whether ``node`` reaches for Plotly's graph objects."""
    return isinstance(node, ast.Name) and node.id in {"go", "px"}


@pytest.mark.parametrize("rule", [is_arithmetic, is_loop, is_pandas_verb, is_figure_building])
def test_pages_only_choose(rule: Callable[[ast.AST], bool]) -> None:
    found = [page.at(node) for page in PAGES for node in ast.walk(page.tree) if rule(node)]
    assert PAGES
    assert found == []


def test_pages_import_ui_and_streamlit_alone() -> None:
    allowed = {"__future__", "streamlit", "ui"}
    assert [
        f"{page.at(node)}: {name}"
        for page in PAGES
        for name, node in imported(page)
        if name.split(".")[0] not in allowed
    ] == []


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        (is_arithmetic, "share = votes / valid"),
        (is_arithmetic, "total = sum(votes)"),
        (is_loop, "for row in table: print(row)"),
        (is_loop, "names = [row.name for row in table]"),
        (is_loop, "while True: pass"),
        (is_pandas_verb, "table.groupby('party')"),
        (is_figure_building, "go.Figure()"),
    ],
)
def test_the_rules_for_pages_see_what_they_forbid(
    rule: Callable[[ast.AST], bool], line: str
) -> None:
    assert any(rule(node) for node in ast.walk(ast.parse(line)))


@pytest.mark.parametrize("line", ["x: int | None = 1", "for name in ('a', 'b'): draw(name)"])
def test_the_rules_for_pages_leave_the_rest(line: str) -> None:
    rules = (is_arithmetic, is_loop, is_pandas_verb, is_figure_building)
    assert not any(rule(node) for rule in rules for node in ast.walk(ast.parse(line)))


def rows(folder: str, table: str) -> list[dict[str, str]]:
    """Return the rows of a table of a data package, as text."""
    with (ROOT / folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def words(text: str) -> str:
    """Return ``text`` as lower-case words between single spaces, names taken apart."""
    apart = re.sub(r"(?<=[^\W\d_A-Z])(?=[A-Z])", " ", text)
    return " ".join(["", *re.findall(r"[^\W_]+", apart.casefold()), ""])


def names_of(folder: str) -> set[str]:
    """Return the names of a country that code must not know, as words between spaces."""
    named: set[str] = set()
    for row in rows(folder, "parties"):
        columns = (name for name in row if re.match(r"(short_)?name_|abbreviation|party_id", name))
        named |= {row[name] for name in columns}
    for row in (*rows(folder, "chamber"), *rows(folder, "regions")):
        named |= {row[name] for name in row if re.match(r"(country|name)_", name)}
    persons = {"party_chairs": "person", "presidential": "candidate"}
    people = [
        row[name]
        for table, column in persons.items()
        for row in rows(folder, table)
        for name in row
        if name.startswith(f"{column}_") and name != "candidate_id"
    ]
    # A surname alone gives a person away; initials and short first names give nobody away.
    named |= {*people, *(part for name in people for part in name.split() if len(part) > 4)}
    terms = {words(name) for name in named}
    return {term for term in terms if len(term.strip()) > 2 and term.strip() not in GENERIC}


def found_names(text: str, named: set[str]) -> list[str]:
    """Return the names that stand in ``text`` as whole words."""
    said = words(text)
    return sorted(name.strip() for name in named if name in said)


def texts(module: Module) -> dict[str, ast.AST]:
    """Return every name that the code gives or uses and every text but the docstrings."""
    found: dict[str, ast.AST] = {}
    for node in ast.walk(module.tree):
        named = (getattr(node, field, None) for field in ("id", "attr", "arg", "name", "asname"))
        found |= {value: node for value in named if isinstance(value, str)}
    return found | {
        node.value: node for node in constants(module.tree) if isinstance(node.value, str)
    }


def test_the_code_names_no_country() -> None:
    named = names_of("data") | names_of("tests/country")
    told = [
        f"{module.at(node)}: {found}"
        for module in MODULES.values()
        for text, node in texts(module).items()
        if (found := found_names(text, named))
    ]
    assert told == []


def test_comments_and_docstrings_name_no_real_country() -> None:
    """Examples may speak of the made-up country, for they run on it."""
    named = names_of("data")
    told = []
    for module in MODULES.values():
        for token in tokenize.generate_tokens(io.StringIO(module.text).readline):
            if token.type in (tokenize.COMMENT, tokenize.STRING):
                found = found_names(token.string, named)
                told += [f"{module.name}:{token.start[0]}: {found}"] if found else []
    assert told == []


def test_names_are_found_where_they_stand() -> None:
    named = {words(name) for name in ("Red Party", "red_party", "Кызыл")}
    assert found_names("votes of the RED party", named) == ["red party"]
    assert found_names("redPartyVotes", named) == ["red party"]
    assert found_names("red_party_votes", named) == ["red party"]
    assert found_names("Кызыл!", named) == ["кызыл"]
    assert found_names("hundred partying", named) == []


@pytest.mark.parametrize("folder", ["data", "tests/country"])
def test_each_country_has_names_to_look_for(folder: str) -> None:
    assert len(names_of(folder)) > 20


# Numbers within a text that say how large, how long or which colour; and the address by which SVG
# is known, which holds the year of the standard.
NO_YEARS = re.compile(
    r"[\d.]+\s?(?:px|ms)\b"
    r"|(?:width|height|viewBox)=\W[\d. ]+"
    r"|#(?:[\da-f]{8}|[\da-f]{6})\b"
    r"|http://www\.w3\.org/\S*",
    re.IGNORECASE,
)


def names_a_year(text: str) -> bool:
    """Say whether a text names a year of the nineteen- or two-thousands."""
    return bool(re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", NO_YEARS.sub("", text)))


def in_place_of_a_year(node: ast.AST) -> list[ast.expr]:
    """Return what ``node`` takes for a year: in a date, or beside what is called a year."""
    if isinstance(node, ast.keyword):
        return [node.value] if node.arg == "year" else []
    if isinstance(node, ast.Compare):
        sides = [node.left, *node.comparators]
        names = (getattr(side, "attr", getattr(side, "id", "")) for side in sides)
        return sides if any(name.endswith("year") for name in names) else []
    if isinstance(node, ast.Call) and called(node) in {"date", "datetime"}:
        return node.args[:1]
    return []


def years(tree: ast.Module) -> list[ast.Constant]:
    """Return the texts that name a year, and the numbers that stand where a year does.

    A number alone says nothing: it may be a width in pixels or a time in milliseconds.
    """
    numbers = [
        number
        for node in ast.walk(tree)
        for place in in_place_of_a_year(node)
        for number in ast.walk(place)
        if isinstance(number, ast.Constant) and isinstance(number.value, int)
    ]
    told = [node for node in constants(tree) if isinstance(node.value, str)]
    return [node for node in (*told, *numbers) if names_a_year(str(node.value))]


def test_the_code_names_no_year() -> None:
    """Docstrings may: they cite literature and show examples."""
    told = [
        f"{module.at(node)}: {node.value!r}"
        for module in MODULES.values()
        for node in years(module.tree)
    ]
    assert told == []


@pytest.mark.parametrize(
    "line",
    [
        'since = "1999"',
        'title = f"in 2021: {share}"',
        'day = "2007-08-18"',
        'key = "parliament_2021"',
        "day = date(1999, 1, 1)",
        "day = datetime.date(year=1999, month=1, day=1)",
        "late = day.year >= 1999",
        "chosen = [day for day in days if day.year in (1999, 2004)]",
    ],
)
def test_years_are_seen(line: str) -> None:
    assert years(ast.parse(line))


@pytest.mark.parametrize(
    "line",
    [
        "WIDTH = 1920",
        "WAIT = 2000",
        "draw(width=1920, wait=2000)",
        "wide = width > 1920",
        'style = "width:1920px;transition:2000ms"',
        """picture = '<svg width="1920" viewBox="0 0 1920 1080">'""",
        'colour = "#2000ff"',
        'address = "http://www.w3.org/2000/svg"',
        "votes = 12007",
        'votes = "12007 of 1000"',
    ],
)
def test_measures_are_no_years(line: str) -> None:
    assert years(ast.parse(line)) == []


def test_nothing_runs_code_from_text() -> None:
    told = [
        module.at(node)
        for module in MODULES.values()
        for node in ast.walk(module.tree)
        if called(node) in {"eval", "exec", "compile", "__import__"}
        and (isinstance(node.func, ast.Name) or called(node) == "eval")
    ]
    assert told == []


# Words that stand for anything: a variable is called what it holds.
PRONOUNS = {"found", "held", "one", "own", "said"}


def pronouns(tree: ast.AST) -> list[str]:
    """Return the variables, parameters and fields that are called by a pronoun or the like."""
    names = [
        node.arg if isinstance(node, ast.arg) else node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.arg)
        or (isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
    ]
    return sorted(PRONOUNS & set(names))


def test_variables_are_called_what_they_hold() -> None:
    by_module = {name: pronouns(module.tree) for name, module in MODULES.items()}
    assert {name: names for name, names in by_module.items() if names} == {}


@pytest.mark.parametrize(
    "line",
    [
        "own = 1",
        "for one in rows: pass",
        "found: list[str] = []",
        "names = [said for said in rows]",
        "def f(held): pass",
        "write = lambda one: one",
    ],
)
def test_pronouns_are_seen(line: str) -> None:
    assert pronouns(ast.parse(line))


def test_raw_html_stays_in_ui() -> None:
    others = [module for module in MODULES.values() if not module.within(("ui",))]
    told = [
        module.at(node)
        for module in others
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and (
            any((keyword.arg or "").startswith("unsafe_allow") for keyword in node.keywords)
            or (called(node) == "html" and "streamlit" in dict(imported(module)))
        )
    ]
    assert told == []


VERBS = {"area", "bars", "box", "label", "points", "shape", "stroke", "text"}


def second_surfaces(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield where a method draws on a canvas."""
    classes = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    for node in (node for body in classes for node in ast.walk(body)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            drawn_on = ast.unparse(node.func.value).split(".")[-1]
            if node.func.attr in VERBS and drawn_on == "canvas":
                yield node


def test_there_is_one_canvas() -> None:
    """No other class draws: what a figure knows of its layout are values."""
    charts = [module for module in LIBRARY if module.within(("elections.charts",))]
    others = [module for module in charts if not module.within(("elections.charts.canvas",))]
    assert others
    assert [one.at(node) for one in others for node in second_surfaces(one.tree)] == []
    canvas = MODULES["elections.charts.canvas.surface"].tree
    methods = {node.name for node in ast.walk(canvas) if isinstance(node, ast.FunctionDef)}
    assert methods >= VERBS


def test_second_surfaces_are_seen() -> None:
    drawing = "class Sheet:\n    def write(self): {}.text('', 0, 0)"
    assert [*second_surfaces(ast.parse(drawing.format("self.canvas")))]
    assert [*second_surfaces(ast.parse(drawing.format("canvas")))]
    assert not [*second_surfaces(ast.parse("def write(canvas): canvas.text('', 0, 0)"))]


def public(body: list[ast.stmt]) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    """Yield the public functions and classes of a body, and the public methods of these."""
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node.body)


def test_everything_public_says_what_it_means() -> None:
    told = [
        f"{module.at(node)} {node.name}"
        for module in LIBRARY
        for node in public(module.tree.body)
        if not ast.get_docstring(node)
    ]
    assert told == []


def offered() -> Iterator[tuple[Module, ast.FunctionDef]]:
    """Yield the functions of the library that others may call.

    Of a single file: all that do not begin with an underscore. Of a package: those that its
    front offers or that somebody outside imports; the rest is shared between its files only.
    """
    taken = {
        (base, alias.name)
        for module in MODULES.values()
        for base, node in own_imports(module)
        # A module is no function, though one of its name may stand in it.
        if isinstance(node, ast.ImportFrom) and base == absolute(module, node)
        for alias in node.names
        if module.path.name == "__init__.py" or part(base) != part(module.name)
    }
    for module in LIBRARY:
        single = module.name.count(".") == 1 and module.path.name != "__init__.py"
        for node in module.tree.body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                front = module.path.name == "__init__.py"
                if single or front or (module.name, node.name) in taken:
                    yield module, node


def part(name: str) -> str:
    """Return the part of the library to which a module belongs.

    >>> part("elections.charts.frame")
    'elections.charts'
    """
    return ".".join(name.split(".")[:2])


def test_every_public_function_shows_an_example_that_runs() -> None:
    """Figures are too long to print, and the command line is no library."""
    exempt = ("elections.charts", "elections.__main__")
    parser = doctest.DocTestParser()
    shown = {
        f"{module.at(node)} {node.name}": parser.get_examples(ast.get_docstring(node) or "")
        for module, node in offered()
        if not module.within(exempt)
    }
    assert shown
    assert [place for place, examples in shown.items() if not examples] == []
    assert [module.name for module in LIBRARY if "doctest: +SKIP" in module.text] == []


def test_the_examples_are_run_with_the_tests() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    options = settings["tool"]["pytest"]["ini_options"]
    assert "--doctest-modules" in options["addopts"]
    assert "elections" in options["testpaths"]


REGISTRIES = [
    *(f"{name}.org" for name in ("pypi", "pythonhosted", "npmjs", "proxy.golang", "rubygems")),
    *("crates" + ".io", "index" + "-url =", "--index" + "-url"),
]
# Folders of one computer. Spelled in parts, so that this file passes its own test.
MACHINE = re.compile(
    r"(?<![\w.:~/-])/(?:"
    + "|".join(["tmp", "work", "root", r"home/\w+", r"Users/\w+"])
    + r")(?:/|\b)"
    r"|\b[A-Z]:\\" + r"Users\\"
)


def repository_files() -> Iterator[Path]:
    """Yield the files of the repository, without those in folders that Git ignores."""
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    ignored = {".git", *(line.rstrip("/") for line in lines if line.endswith("/"))}
    for folder, folders, files in os.walk(ROOT):
        folders[:] = sorted(set(folders) - ignored)
        yield from (Path(folder, file) for file in sorted(files))


def foreign_places(text: str) -> list[str]:
    """Return the registry hosts and the paths of one computer that ``text`` names."""
    hosts = [host for host in REGISTRIES if host in text]
    return hosts + [match[0] for match in MACHINE.finditer(text)]


def test_no_file_names_a_registry_or_a_folder_of_one_computer() -> None:
    told = {
        str(path.relative_to(ROOT)): found
        for path in repository_files()
        if (found := foreign_places(path.read_text(encoding="utf-8", errors="ignore")))
    }
    assert told == {}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("/tm" + "p/venv/bin", 1),
        ('"/hom' + 'e/someone"', 1),
        ("see https://pypi" + ".org/simple", 1),
        ("https://example.org/tm" + "p/page", 0),
        ("framework/tmp", 0),
        ("#!/usr/bin/env bash", 0),
    ],
)
def test_foreign_places_are_seen(text: str, count: int) -> None:
    assert len(foreign_places(text)) == count
