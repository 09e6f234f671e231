"""Check a data package, describe it, or print its election results."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, get_args

import pandas as pd

from elections import __version__
from elections.export import Extract, csv_file, json_records
from elections.package import describe as package
from elections.package import loading as load
from elections.package.checks import CHECKS
from elections.package.faults import DataError
from elections.results import official_results
from elections.text.labels import election_labels
from elections.text.words import Words, load_words

SOUND, FAULTY, NOT_THERE = 0, 1, 2
FOLDER_HELP = f"default: {load.FOLDER_VARIABLE}, else data of a checkout, else ./data"
Format = Literal["table", "csv", "json"]


def check(folder: Path) -> int:
    """Print what the package holds and every fault in it; return 1 if there is one."""
    try:
        data = load.load(folder)
    except DataError as error:
        print(error)
        print(f"{_counted(len(error.faults), 'fault')} in {folder}")
        return FAULTY
    print(_report(data))
    return SOUND


def describe(folder: Path, *, only_check: bool = False) -> int:
    """Write the descriptor and the dictionary from the schema; return 1 if that fails.

    With ``only_check`` nothing is written, and 1 is returned if either is out of date.
    """
    status = SOUND
    for name, text in _documents(folder).items():
        if load.read_text(folder, name) == text:
            print(f"{name} is up to date")
        elif only_check:
            print(f"{name} is out of date: run this again without --check")
            status = FAULTY
        else:
            load.write_text(folder, name, text)
            print(f"{name} is written")
    return status


def results(folder: Path, *, elections: Sequence[str] | None, form: Format) -> int:
    """Print the official results of the elections named, or of all; return 2 for an unknown one.

    A table is for people; CSV and JSON hold the ids too, and the digits as published.
    """
    data = load.load(folder)
    try:
        rows = official_results(data, election_ids=elections)
    except ValueError as error:
        print(error, file=sys.stderr)
        return NOT_THERE
    words = load_words("en")
    names = words.texts(data.parties, "party_id", "name")
    beside = list(rows.columns).index("party_id") + 1
    rows.insert(beside, "contestant", rows["party_id"].map(names))
    if form == "csv":
        print(csv_file(Extract("results", rows, len(rows))).decode(), end="")
    elif form == "json":
        print(json_records(rows))
    else:
        labels = election_labels(data, words)
        parts = rows.groupby("election_id", sort=False)
        print("\n\n".join(_table(labels[str(name)], part, words) for name, part in parts))
    return SOUND


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 if all is well, 1 if not, 2 if what was named is not there."""
    chosen = _parser().parse_args(arguments)
    folder: Path = chosen.folder or load.default_folder()
    if not folder.is_dir():
        hint = "" if chosen.folder else f": name a folder, or set {load.FOLDER_VARIABLE}"
        print(f"{folder} is not a folder{hint}", file=sys.stderr)
        return NOT_THERE
    if chosen.command == "check":
        return check(folder)
    try:
        if chosen.command == "results":
            return results(folder, elections=chosen.election, form=chosen.format)
        return describe(folder, only_check=chosen.check)
    except (OSError, ValueError) as error:
        failed = "described" if chosen.command == "describe" else "read"
        print(f"{folder} cannot be {failed}: {error}", file=sys.stderr)
        return FAULTY


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="elections", description=__doc__)
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    added = {}
    for name, text in (
        ("check", "Check a data package and report every fault."),
        ("describe", "Write the descriptor and the dictionary from the schema."),
        ("results", "Print the official results of an election, or of all."),
    ):
        added[name] = commands.add_parser(name, help=text, description=text)
        added[name].add_argument("folder", nargs="?", type=Path, help=FOLDER_HELP)
    added["describe"].add_argument("--check", action="store_true", help="write nothing, compare")
    added["results"].add_argument(
        "--election", action="append", metavar="ID", help="may be repeated; default: all"
    )
    added["results"].add_argument("--format", choices=get_args(Format), default="table")
    return parser


def _documents(folder: Path) -> dict[str, str]:
    """Return descriptor and description as they should stand."""
    descriptor = package.described(load.read_text(folder, load.DESCRIPTOR))
    readme = package.with_dictionary(
        load.read_text(folder, load.README), package.languages(descriptor)
    )
    return {load.DESCRIPTOR: descriptor, load.README: readme}


def _report(data: load.ElectionData) -> str:
    rows = {name: len(table) for name, table in data.tables.items()}
    width = max(map(len, rows))
    lines = [
        f"{data.title}, version {data.version} ({', '.join(data.languages)}), {data.folder}",
        "",
        *(f"  {name:<{width}} {count:>6}" for name, count in rows.items()),
        "",
        *(f"  {rule.says}" for rule in CHECKS),
        "",
        f"{_counted(len(rows), 'table')}, {_counted(sum(rows.values()), 'row')}, "
        f"{_counted(len(CHECKS), 'check')} besides those of single cells: sound",
    ]
    return "\n".join(lines)


def _table(label: str, rows: pd.DataFrame, words: Words) -> str:
    """Return the result of one election as aligned text; what is missing is a dash.

    The election's id stands beside its name where the two differ: it is what ``--election`` takes.
    """
    election, base = map(str, rows[["election_id", "share_base"]].iloc[0])
    label = label if label == election else f"{label} ({election})"
    base = base.replace("_", " ")
    lines = [[label, "votes", f"share of {base}", "list seats", "constituency seats", "seats"]]
    for row in rows.to_dict("records"):
        share = words.vote_share(row["share_percent"])
        counts = [words.number(row[name]) for name in ("list_seats", "constituency_seats", "seats")]
        lines.append([str(row["contestant"]), words.number(row["votes"]), share, *counts])
    missing = words.say("not-published")
    lines = [["–" if cell == missing else cell for cell in line] for line in lines]
    first, *others = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join([line[0].ljust(first), *map(str.rjust, line[1:], others)]) for line in lines
    )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


if __name__ == "__main__":
    sys.exit(main())
