"""The command line: ``python -m elections check`` and ``python -m elections describe``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from elections.package import describe as package
from elections.package import loading as load
from elections.package.checks import CHECKS
from elections.package.faults import DataError

SOUND, FAULTY, NO_FOLDER = 0, 1, 2


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
            print(f"{name} is out of date: run `python -m elections describe {folder}`")
            status = FAULTY
        else:
            load.write_text(folder, name, text)
            print(f"{name} is written")
    return status


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 if all is well, 1 if not, 2 if there is no such folder."""
    chosen = _parser().parse_args(arguments)
    folder: Path = chosen.folder or load.default_folder()
    if not folder.is_dir():
        print(f"{folder} is not a folder", file=sys.stderr)
        return NO_FOLDER
    if chosen.command == "check":
        return check(folder)
    try:
        return describe(folder, only_check=chosen.check)
    except (OSError, ValueError) as error:
        print(f"{folder} cannot be described: {error}", file=sys.stderr)
        return FAULTY


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m elections", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in (
        ("check", "Check a data package and report every fault."),
        ("describe", "Write the descriptor and the dictionary from the schema."),
    ):
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("folder", nargs="?", type=Path, help="default: ELECTIONS_DATA or data")
        if name == "describe":
            command.add_argument("--check", action="store_true", help="write nothing, only compare")
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


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


if __name__ == "__main__":
    sys.exit(main())
