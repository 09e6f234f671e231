"""Check, tidy, describe and print a data package; draw its figures, write reports and its site."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Literal, get_args

import pandas as pd

from elections import __version__
from elections.charts import Scheme
from elections.choices import (
    CHOICES,
    PAPERS,
    REPORTS,
    address_value,
    listed,
    read,
    several,
    several_sections,
    understand,
)
from elections.export import (
    FORMS,
    KINDS,
    Extract,
    Look,
    csv_file,
    figure_file,
    file_name,
    json_records,
)
from elections.export.image import NARROWEST, WIDEST
from elections.figures import FIGURES, Drawing, figure, recipe_of
from elections.package import describe as package
from elections.package import loading as load
from elections.package import schema
from elections.package import tidy as package_tidy
from elections.package.checks import CHECKS
from elections.package.faults import DataError
from elections.package.whole import write_whole
from elections.reports import KINDS as REPORT_KINDS
from elections.reports import plan, report_file, taken_choices
from elections.results import official_results
from elections.sections import view_address
from elections.site import build
from elections.text.labels import election_labels, full_names
from elections.text.words import Words, languages, load_words

SOUND, FAULTY, NOT_THERE = 0, 1, 2
# How many signs a bar has that says how far something is.
BAR = 40
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


def tidy(folder: Path, *, only_check: bool = False) -> int:
    """Write the tables anew where a spreadsheet saved them in its own way, and say what changed.

    1 is returned, and nothing written, where a value cannot be understood in one way only; also
    with ``only_check`` where something would change.
    """
    try:
        files = package_tidy.tidied(folder)
    except DataError as error:
        print(error)
        places = _counted(len(error.faults), "place")
        print(f"nothing is written: {places} in {folder} cannot be understood in one way only")
        return FAULTY
    for file in files:
        for change in file.changes:
            print(f"{file.name}: {change}")
        if not only_check:
            package_tidy.write(file)
    if not files:
        print(f"{folder} is tidy")
        return SOUND
    counted = f"{_counted(len(files), 'file')} in {folder}"
    if only_check:
        print(f"{counted} would be written anew: run this again without --check")
        return FAULTY
    print(f"{counted} written anew")
    return SOUND


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
    names = {day: full_names(data, words, day) for day in rows["date"].unique()}
    contestants = [
        names[day][party] for day, party in zip(rows["date"], rows["party_id"], strict=True)
    ]
    rows.insert(list(rows.columns).index("party_id") + 1, "contestant", contestants)
    if form == "csv":
        print(csv_file(Extract("results", rows, len(rows))).decode(), end="")
    elif form == "json":
        print(json_records(rows))
    else:
        labels = election_labels(data, words)
        parts = rows.groupby("election_id", sort=False)
        print("\n\n".join(_table(labels[str(name)], part, words) for name, part in parts))
    return SOUND


def list_figures(folder: Path, *, verbose: bool) -> int:
    """Print the name of each figure, one a line; with ``verbose`` its choices below it."""
    data = load.load(folder) if verbose else None
    for name in FIGURES:
        print(name)
        if data is None:
            continue
        usual = understand(data, FIGURES[name].choices, {}).in_force
        for choice, value in usual.items():
            options = listed(CHOICES[choice].options(data, usual))
            print(f"  {choice}={address_value(value)}" + (f"  ({options})" if options else ""))
    return SOUND


def draw_figure(folder: Path, asked: argparse.Namespace) -> int:
    """Write one figure into a file, of the kind that its ending names; return 2 where it cannot."""
    data, words = load.load(folder), load_words(asked.language)
    try:
        choices = read(data, recipe_of(asked.name).choices, _pairs(asked.choice))
        drawing = figure(asked.name, data, words, scheme=asked.scheme, width="wide", **choices)
        body = _file(drawing, asked.out.suffix.removeprefix("."), data, words, _look(asked))
    except ValueError as error:
        print(error, file=sys.stderr)
        return NOT_THERE
    write_whole(asked.out, body)
    print(f"{asked.out} is written")
    return SOUND


def draw_all(folder: Path, asked: argparse.Namespace) -> int:
    """Write every figure with its usual choices into a folder, and say how far that is."""
    data, words, look = load.load(folder), load_words(asked.language), _look(asked)
    asked.out.mkdir(parents=True, exist_ok=True)
    for number, name in enumerate(FIGURES, start=1):
        drawing = figure(name, data, words, scheme=asked.scheme)
        body = _file(drawing, asked.kind, data, words, look)
        write_whole(asked.out / file_name(drawing, data, words, asked.kind, look), body)
        bar = "█" * number + "·" * (len(FIGURES) - number)
        print(f"\r{bar} {number}/{len(FIGURES)}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return SOUND


def _look(asked: argparse.Namespace) -> Look:
    """Return how figures look; the address is that of the front page."""
    return Look(asked.width, asked.format, asked.scale, asked.address)


def _file(
    drawing: Drawing, ending: str, data: load.ElectionData, words: Words, look: Look
) -> bytes:
    if look.address:
        address = view_address(look.address, data, words, drawing.name, drawing.choices)
        look = replace(look, address=address)
    return figure_file(drawing, ending, data, words, look)


def write_report(folder: Path, asked: argparse.Namespace) -> int:
    """Write a report into a file, or into a folder as files of several kinds; return 2 if it fails.

    What fails leaves nothing behind.
    """
    data, words = load.load(folder), load_words(asked.language)
    out: Path = asked.out
    kinds = several(asked.format or out.suffix.removeprefix("."))
    into = bool(asked.format) and out.suffix.removeprefix(".") not in REPORT_KINDS
    written: list[Path] = []
    try:
        if not kinds or (len(kinds) > 1 and not into):
            raise ValueError("name a file whose ending says its kind, or a folder and --format")
        parts = several_sections(asked.sections)
        report = plan(
            data,
            words,
            asked.report,
            parts=parts,
            elections=several(asked.elections),
            scheme=asked.scheme,
            paper=asked.paper,
            address=asked.address,
            choices=read(data, taken_choices(parts), _pairs(asked.choice)) if parts else {},
        )
        for kind in kinds:
            body = report_file(report, kind, data, words, partial(_share, kind))
            if into:
                out.mkdir(parents=True, exist_ok=True)
            place = out / report.file_name(data, kind) if into else out
            write_whole(place, body)
            written.append(place)
    except (ImportError, OSError, RuntimeError, ValueError) as error:
        for place in written:
            place.unlink(missing_ok=True)
        print(error, file=sys.stderr)
        return NOT_THERE
    for place in written:
        print(f"{place} is written")
    return SOUND


def _share(kind: str, done: float) -> None:
    """Show on a terminal how far a report is."""
    _bar(round(done * 100), 100, kind)


def make_site(folder: Path, out: Path, codes: Sequence[str], base: str) -> int:
    """Write the site of a package into a folder, and say what changed in it; 2 where it cannot."""
    spoken = tuple(dict.fromkeys(codes)) or languages()
    if unknown := [code for code in spoken if code not in languages()]:
        there = ", ".join(languages())
        print(f"no language {unknown[0]!r}: expected some of {there}", file=sys.stderr)
        return NOT_THERE
    try:
        built = build(out, load.load(folder), spoken, base=base, tell=_bar)
    except ValueError as error:
        print(error, file=sys.stderr)
        return NOT_THERE
    files = f"{_counted(built.files, 'file')} in {out}"
    print(f"{files}: {built.written} written, {built.removed} removed")
    return SOUND


def _bar(done: int, of: int, what: str = "") -> None:
    """Show on a terminal how far something is; elsewhere nothing is said."""
    if not sys.stderr.isatty():
        return
    full = BAR * done // of
    end = "\n" if done == of else ""
    print(
        f"\r{'█' * full}{'·' * (BAR - full)} {done}/{of} {what}",
        end=end,
        file=sys.stderr,
        flush=True,
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 if all is well, 1 if not, 2 if what was named is not there.

    Who reads what is printed may stop before its end: then nothing more is said.
    """
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still to be written would fail once more when the program ends.
        with suppress(BrokenPipeError):
            sys.stdout.close()
        return FAULTY
    return status


def _run(arguments: Sequence[str] | None) -> int:
    chosen = _parser().parse_args(arguments)
    try:
        folder = _folder(chosen)
    except ValueError as error:
        print(error, file=sys.stderr)
        return NOT_THERE
    if chosen.command == "check":
        return check(folder)
    try:
        if chosen.command == "figure":
            return _figure(folder, chosen)
        if chosen.command == "report":
            return write_report(folder, chosen)
        if chosen.command == "site":
            return make_site(folder, chosen.out, chosen.languages, chosen.base_url)
        if chosen.command == "tidy":
            return tidy(folder, only_check=chosen.check)
        if chosen.command == "results":
            return results(folder, elections=chosen.election, form=chosen.format)
        return describe(folder, only_check=chosen.check)
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:
        failed = {
            "describe": "described",
            "figure": "drawn",
            "report": "reported",
            "site": "made a site of",
            "tidy": "tidied",
        }.get(chosen.command, "read")
        print(f"{folder} cannot be {failed}: {error}", file=sys.stderr)
        return FAULTY


def _folder(chosen: argparse.Namespace) -> Path:
    """Return the folder named by a word or by ``--data``, else the usual one."""
    if chosen.folder and chosen.data:
        raise ValueError(f"name one folder: {chosen.folder}, or --data {chosen.data}")
    asked: Path | None = chosen.folder or chosen.data
    folder = asked or load.default_folder()
    if not folder.is_dir():
        hint = "" if asked else f": name one with --data FOLDER, or set {load.FOLDER_VARIABLE}"
        raise ValueError(f"{folder} is not a folder{hint}")
    return folder


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="elections", description=__doc__)
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    added = {}
    for name, text in (
        ("check", "Check a data package and report every fault."),
        (
            "tidy",
            "Write tables anew that a spreadsheet saved: separators, encoding, spaces, order.",
        ),
        ("describe", "Write the descriptor and the dictionary from the schema."),
        ("results", "Print the official results of an election, or of all."),
        (
            "figure",
            "Write a figure, or all, into files, of the kind of their endings; or list them.",
        ),
        ("report", "Write a report: PDF, slides, one HTML file, or a zip of every figure."),
        ("site", "Write every page, figure, table and source as a site of files, for any host."),
    ):
        added[name] = commands.add_parser(name, help=text, description=text)
        if name == "figure":
            added[name].add_argument("name", nargs="?", help="which figure; --list names them")
        if name in ("figure", "report"):
            added[name].set_defaults(folder=None)
        else:
            added[name].add_argument("folder", nargs="?", type=Path, help="as --data")
        added[name].add_argument("--data", type=Path, metavar="FOLDER", help=FOLDER_HELP)
    for name in ("describe", "tidy"):
        added[name].add_argument("--check", action="store_true", help="write nothing, compare")
    added["results"].add_argument(
        "--election", action="append", metavar="ID", help="may be repeated; default: all"
    )
    added["results"].add_argument("--format", choices=get_args(Format), default="table")
    _figure_options(added["figure"])
    _report_options(added["report"])
    _site_options(added["site"])
    return parser


def _report_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, required=True, help="the file, whose ending names its kind; or a folder"
    )
    parser.add_argument("--report", choices=REPORTS, default=REPORTS[0])
    parser.add_argument("--elections", default="", metavar="ID,ID", help="told one by one")
    parser.add_argument(
        "--sections", default="", metavar="PAGE.PART,…", help="of a report of your own"
    )
    parser.add_argument(
        "--choice", action="append", default=[], metavar="KEY=VALUE", help="of its figures"
    )
    parser.add_argument(
        "--format", default="", metavar="KIND,KIND", help=f"into a folder: {','.join(REPORT_KINDS)}"
    )
    parser.add_argument("--language", choices=languages(), default=languages()[0])
    parser.add_argument("--paper", choices=PAPERS, default=PAPERS[0])
    parser.add_argument("--scheme", choices=get_args(Scheme), default="light")
    parser.add_argument("--address", default="", help="of the dashboard, to which links lead")


def _figure_options(parser: argparse.ArgumentParser) -> None:
    usual = Look()
    parser.add_argument("--list", action="store_true", help="print the names of all figures")
    parser.add_argument("--verbose", action="store_true", help="with --list: their choices too")
    parser.add_argument("--all", action="store_true", help="every figure, into the folder --out")
    parser.add_argument("--out", type=Path, help="the file, whose ending names its kind")
    parser.add_argument("--kind", choices=[*KINDS], default="svg", help="with --all: which files")
    parser.add_argument(
        "--choice", action="append", default=[], metavar="KEY=VALUE", help="may be repeated"
    )
    parser.add_argument("--language", choices=languages(), default=languages()[0])
    parser.add_argument("--scheme", choices=get_args(Scheme), default="light")
    parser.add_argument(
        "--width", type=int, default=usual.pixels, help=f"in pixels, {NARROWEST} to {WIDEST}"
    )
    parser.add_argument("--format", choices=[*FORMS], help="a form of paper, instead of a width")
    parser.add_argument("--scale", type=int, default=usual.scale, help="dots to a pixel of a PNG")
    parser.add_argument(
        "--address", default="", help="of the dashboard; where a figure is seen stands in it"
    )


def _site_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, required=True, help="an empty folder, or that of a site"
    )
    parser.add_argument(
        "--base-url", default="", help="where it will stand; without it no map and no previews"
    )
    parser.add_argument(
        "--languages",
        type=lambda text: tuple(filter(None, text.split(","))),
        default=(),
        help="such as en,ru: the first is at the root; default: all",
    )


def _figure(folder: Path, chosen: argparse.Namespace) -> int:
    if chosen.list:
        return list_figures(folder, verbose=chosen.verbose)
    if chosen.out is None or bool(chosen.name) == chosen.all:
        print("name a figure and --out FILE, or --all and --out FOLDER", file=sys.stderr)
        return NOT_THERE
    return draw_all(folder, chosen) if chosen.all else draw_figure(folder, chosen)


def _pairs(choices: Sequence[str]) -> dict[str, str]:
    pairs = [choice.partition("=") for choice in choices]
    if wrong := [name for name, sign, _ in pairs if not sign]:
        raise ValueError(f"--choice {wrong[0]}: expected KEY=VALUE")
    values = {name: value for name, _, value in pairs}
    if len(values) < len(pairs):
        raise ValueError("--choice: expected each KEY once")
    return values


def _documents(folder: Path) -> dict[str, str]:
    """Return descriptor and description as they should stand."""
    text = load.read_text(folder, load.DESCRIPTOR)
    descriptor = package.described(text, load.headers(folder))
    documents = {load.DESCRIPTOR: descriptor}
    if (folder / load.README).is_file():
        text = load.read_text(folder, load.README)
        documents[load.README] = package.with_dictionary(text, package.languages(descriptor))
    guide = f"{load.TEXTS}/{load.README}"
    if (folder / guide).is_file():
        text = load.read_text(folder, guide)
        documents[guide] = package.with_review(text, load.translations(folder))
    return documents


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
        *_translations(data),
        f"{_counted(len(rows), 'table')}, {_counted(sum(rows.values()), 'row')}, "
        f"{_counted(len(CHECKS), 'check')} besides those of single cells: sound",
    ]
    return "\n".join(lines)


def _translations(data: load.ElectionData) -> Iterator[str]:
    """Yield for each language that has translations how many texts have none, then each text."""
    for name in data.translations:
        missing = [text for text in data.untranslated if name == schema.texts(text.language).name]
        yield f"{name}.csv: {_counted(len(missing), 'text')} without a translation"
        yield from (f"  {text}" for text in missing)
        yield ""


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
