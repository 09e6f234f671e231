"""The command line: what it prints and the status with which it ends."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from elections import __version__
from elections.__main__ import main
from elections.figures import FIGURES as FIGURE_RECIPES
from elections.package import loading, schema
from elections.package.loading import FOLDER_VARIABLE
from tests.conftest import COUNTRY, DATA, files_in
from tests.spoiled import cell, content, line_of, removed, replaced

Copy = Callable[..., Path]
Output = pytest.CaptureFixture[str]


def test_a_sound_package_is_reported_with_its_tables(capsys: Output) -> None:
    assert main(["check", str(COUNTRY)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Elections to the Assembly of Verdania, version 1.0.0 (en, kk, ru)")
    counts = dict(line.split() for line in lines[2 : 2 + len(schema.TABLES)])
    rows = {
        path.stem: path.read_text(encoding="utf-8").count("\n") - 1
        for path in COUNTRY.glob("*.csv")
    }
    assert {name: int(count) for name, count in counts.items()} == rows
    assert "  Every source is named by a row of some table." in lines
    assert lines[-1].startswith(f"{len(schema.TABLES)} tables, {sum(rows.values())} rows, ")
    assert lines[-1].endswith(": sound")


def test_every_fault_is_a_line(copy_of_data: Copy, capsys: Output) -> None:
    folder = copy_of_data()
    cell("results.csv", "1990,coast", "list_seats", "3")(folder)
    cell("facts.csv", "guild_hall", "confidence", "sure")(folder)
    assert main(["check", str(folder)]) == 1
    first, second, last = capsys.readouterr().out.splitlines()
    line = line_of(folder, "elections.csv", "1990")
    assert first == (
        f"elections.csv:{line} list_seats: '20' - expected 21, the sum of list_seats in results"
    )
    line = line_of(folder, "facts.csv", "guild_hall")
    assert second == f"facts.csv:{line} confidence: 'sure' - expected one of high, medium, low"
    assert last == f"2 faults in {folder}"


# Every command, with what it must be told beside the folder.
COMMANDS = {
    **dict.fromkeys(("check", "describe", "results", "tidy"), ()),
    "figure": ("--list",),
    **dict.fromkeys(("report", "site"), ("--out", "here")),
}
ALONE = [name for name in COMMANDS if name not in ("figure", "report")]


@pytest.mark.parametrize("command", ALONE)
def test_a_folder_that_is_not_there(command: str, tmp_path: Path, capsys: Output) -> None:
    assert main([command, str(tmp_path / "nowhere"), *COMMANDS[command]]) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", f"{tmp_path / 'nowhere'} is not a folder\n")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_takes_the_folder_by_the_same_name(
    command: str, tmp_path: Path, capsys: Output
) -> None:
    nowhere = tmp_path / "nowhere"
    assert main([command, "--data", str(nowhere), *COMMANDS[command]]) == 2
    assert capsys.readouterr().err == f"{nowhere} is not a folder\n"


@pytest.mark.parametrize("command", ["check", "results"])
def test_a_folder_by_name_is_the_folder_by_itself(command: str, capsys: Output) -> None:
    printed = []
    for folder in ([str(COUNTRY)], ["--data", str(COUNTRY)]):
        assert main([command, *folder]) == 0
        printed.append(capsys.readouterr().out)
    assert printed[0] == printed[1] != ""


@pytest.mark.parametrize("command", ALONE)
def test_two_folders_are_refused(command: str, capsys: Output) -> None:
    folders = [str(DATA), "--data", str(COUNTRY)]
    assert main([command, *folders, *COMMANDS[command]]) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", f"name one folder: {DATA}, or --data {COUNTRY}\n")


@pytest.mark.parametrize("command", COMMANDS)
def test_no_folder_at_all(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    """As where the library is installed, and the shell stands somewhere else."""
    monkeypatch.setenv(FOLDER_VARIABLE, "")
    monkeypatch.setattr(loading, "BESIDE", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    assert main([command, *COMMANDS[command]]) == 2
    hint = f"name one with --data FOLDER, or set {FOLDER_VARIABLE}"
    assert capsys.readouterr().err == f"data is not a folder: {hint}\n"


def test_the_version_is_that_of_the_library(capsys: Output) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert (caught.value.code, capsys.readouterr().out) == (0, f"elections {__version__}\n")


FIGURES = ["votes", "share_percent", "list_seats", "constituency_seats", "seats"]


def as_published(folder: Path) -> dict[tuple[str, str], dict[str, str]]:
    """Return the results as they stand in the file of the package, by election and contestant."""
    with (folder / "results.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        seats = [row[name] for name in ("list_seats", "constituency_seats") if row[name]]
        row["seats"] = str(sum(map(int, seats))) if seats else ""
    return {(r["election_id"], r["party_id"]): {name: r[name] for name in FIGURES} for r in rows}


@pytest.mark.parametrize("folder", [DATA, COUNTRY], ids=["data", "country"])
def test_results_as_csv_are_those_of_the_package(folder: Path, capsys: Output) -> None:
    assert main(["results", str(folder), "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    found = {(r["election_id"], r["party_id"]): {name: r[name] for name in FIGURES} for r in rows}
    assert found == as_published(folder)
    assert [row["date"] for row in rows] == sorted(row["date"] for row in rows)
    assert all(row["contestant"] for row in rows)


def test_results_as_json_keep_the_digits_and_what_is_missing(capsys: Output) -> None:
    asked = ["--election", "1998", "--election", "1994_spring"]
    assert main(["results", str(COUNTRY), *asked, "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out, parse_float=str)
    found = {
        (r["election_id"], r["party_id"]): {
            name: "" if r[name] is None else str(r[name]) for name in FIGURES
        }
        for r in rows
    }
    published = as_published(COUNTRY)
    assert found == {key: row for key, row in published.items() if key[0] in asked}
    assert (rows[0]["contestant"], rows[0]["share_base"]) == ("Progress Party", "valid_votes")


def test_results_as_a_table_are_aligned(capsys: Output) -> None:
    assert main(["results", "--election", "1994_spring", str(COUNTRY)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len({len(line) for line in lines}) == 1
    cells = [re.split(r"  +", line) for line in lines]
    heads = ["March 1994 (1994_spring)", "votes", "share of valid votes"]
    assert cells[0] == [*heads, "list seats", "constituency seats", "seats"]
    assert cells[1] == ["Progress Party", "395,842", "38.71%", "21", "–", "21"]
    assert cells[-1] == ["Liberty Movement", "33,719", "3.30%", "0", "–", "0"]


def test_every_election_has_its_table(capsys: Output) -> None:
    assert main(["results", str(COUNTRY)]) == 0
    tables = capsys.readouterr().out.split("\n\n")
    assert [table.split("  ")[0] for table in tables] == [
        *("1990", "March 1994 (1994_spring)", "October 1994 (1994_autumn)", "1998")
    ]
    assert "\nAgainst all " in tables[0]


def test_an_unknown_election_is_refused_in_a_sentence(capsys: Output) -> None:
    assert main(["results", str(COUNTRY), "--election", "1998", "--election", "1991"]) == 2
    printed = capsys.readouterr()
    allowed = "1990, 1994_spring, 1994_autumn, 1998"
    assert printed.out == ""
    assert printed.err == f"no election is called '1991'; there are {allowed}\n"


def test_results_of_a_spoiled_package_are_not_shown(copy_of_data: Copy, capsys: Output) -> None:
    folder = copy_of_data()
    cell("results.csv", "1990,coast", "list_seats", "3")(folder)
    assert main(["results", str(folder)]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "the sum of list_seats in results" in printed.err


def test_an_unknown_command_is_refused(capsys: Output) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["repair"])
    assert caught.value.code == 2
    assert "repair" in capsys.readouterr().err


def test_the_folder_of_the_environment_is_read(
    copy_of_data: Copy, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    folder = copy_of_data()
    removed("results.csv")(folder)
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    assert main(["check"]) == 1
    assert capsys.readouterr().out.startswith("results.csv: nothing - expected a file of this name")


def test_the_command_runs_from_a_shell() -> None:
    """Without a folder and without the variable, the project's own data are checked."""
    environment = {name: value for name, value in os.environ.items() if name != FOLDER_VARIABLE}
    done = subprocess.run(
        [sys.executable, "-m", "elections", "check"],
        capture_output=True,
        check=False,
        cwd=DATA.parent,
        encoding="utf-8",
        env=environment,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert str(DATA) in done.stdout.splitlines()[0]


def test_describing_writes_what_is_out_of_date(copy_of_data: Copy, capsys: Output) -> None:
    folder = copy_of_data()
    before = files_in(folder)
    replaced("datapackage.json", '"path": "facts.csv"', '"path": "fact.csv"')(folder)
    content("README.md", lambda text: text.replace(b"| `fact_id` | id |", b"| `fact` | id |"))(
        folder
    )
    assert main(["describe", "--check", str(folder)]) == 1
    printed = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in printed] == [
        "datapackage.json is out of date",
        "README.md is out of date",
    ]
    assert (folder / "README.md").read_bytes() != before["README.md"]
    assert main(["describe", str(folder)]) == 0
    assert files_in(folder) == before
    assert main(["describe", "--check", str(folder)]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[-2:] == ["datapackage.json is up to date", "README.md is up to date"]


def test_what_is_written_by_hand_stays(copy_of_data: Copy) -> None:
    folder = copy_of_data()
    replaced("datapackage.json", '"version": "1.0.0"', '"version": "1.2.0"')(folder)
    content("README.md", lambda text: text + b"\nAfterword.\n")(folder)
    before = {name: (folder / name).read_bytes() for name in ("datapackage.json", "README.md")}
    assert main(["describe", str(folder)]) == 0
    assert {name: (folder / name).read_bytes() for name in before} == before


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("README.md", b"<!-- dictionary: end -->\n", b""),
        ("README.md", b"<!-- dictionary: begin;", b"<!--"),
        ("datapackage.json", b'"languages"', b'"tongues"'),
        ("datapackage.json", b"{", b"["),
    ],
)
def test_what_cannot_be_described_is_left_alone(
    name: str, old: bytes, new: bytes, copy_of_data: Copy, capsys: Output
) -> None:
    folder = copy_of_data()
    content(name, lambda text: text.replace(old, new, 1))(folder)
    before = files_in(folder)
    assert main(["describe", str(folder)]) == 1
    assert "cannot be described" in capsys.readouterr().err
    assert files_in(folder) == before


def drawn(*arguments: str) -> list[str]:
    """Return the words of the command that draws figures of the made-up country."""
    return ["figure", *arguments, "--data", str(COUNTRY)]


def test_figures_are_listed_one_a_line(capsys: Output) -> None:
    assert main(drawn("--list")) == 0
    assert capsys.readouterr().out.splitlines() == [*FIGURE_RECIPES]


def test_figures_are_listed_with_their_choices(capsys: Output) -> None:
    assert main(drawn("--list", "--verbose")) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if not line.startswith(" ")] == [*FIGURE_RECIPES]
    place = lines.index("vote_shares")
    assert lines[place + 1 : place + 3] == [
        "  after=true  (true, false)",
        "  base=published  (published, valid_votes, party_votes, ballots_cast)",
    ]
    assert "  merge=" in lines
    assert max(map(len, lines)) < 200


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["weather"], "no figure 'weather': expected one of chambers, first_party"),
        (["turnout", "--choice", "base=list"], "no choice 'base': expected after"),
        (["turnout", "--choice", "after=perhaps"], "after is 'perhaps': expected one of true"),
        (["turnout", "--choice", "after"], "--choice after: expected KEY=VALUE"),
        (
            ["turnout", "--choice", "after=true", "--choice", "after=false"],
            "--choice: expected each KEY once",
        ),
        (["turnout", "--width", "100"], "width 100: expected 320 to 1920 pixels"),
    ],
)
def test_a_figure_that_there_is_not_is_refused(
    arguments: list[str], said: str, tmp_path: Path, capsys: Output
) -> None:
    out = tmp_path / "picture.svg"
    assert main(drawn(*arguments, "--out", str(out))) == 2
    printed = capsys.readouterr()
    assert (printed.out, out.exists(), printed.err.count("\n")) == ("", False, 1)
    assert printed.err.startswith(said)


@pytest.mark.parametrize("ending", ["gif", "SVG", "svgz", ""])
def test_a_file_of_no_kind_is_refused(ending: str, tmp_path: Path, capsys: Output) -> None:
    out = tmp_path / (f"picture.{ending}" if ending else "picture")
    assert main(drawn("turnout", "--out", str(out))) == 2
    assert capsys.readouterr().err == (
        f"no file .{ending}: expected one of svg, png, pdf, csv, xlsx, json\n"
    )
    assert not out.exists()


@pytest.mark.parametrize(
    "arguments",
    [[], ["turnout"], ["--all"], ["turnout", "--all", "--out", "here"], ["--out", "here"]],
)
def test_a_figure_needs_a_name_and_a_place(arguments: list[str], capsys: Output) -> None:
    assert main(drawn(*arguments)) == 2
    assert capsys.readouterr().err == "name a figure and --out FILE, or --all and --out FOLDER\n"


def test_all_figures_are_written_and_counted(tmp_path: Path, capsys: Output) -> None:
    """tests/web compares these files with those of the addresses, kind by kind."""
    out = tmp_path / "new" / "folder"
    assert main(drawn("--all", "--kind", "csv", "--out", str(out))) == 0
    printed = capsys.readouterr()
    number = len(FIGURE_RECIPES)
    assert printed.out == ""
    assert printed.err.rstrip().endswith(f"{number}/{number}")
    assert len([*out.glob("*.csv")]) == number


def test_a_file_that_cannot_be_written_is_an_error_in_a_sentence(
    tmp_path: Path, capsys: Output
) -> None:
    assert main(drawn("turnout", "--out", str(tmp_path / "nowhere" / "a.csv"))) == 1
    assert "cannot be drawn: " in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [["results", "--format", "csv"], ["figure", "--list", "--verbose"], ["check"]],
)
def test_who_reads_may_stop_before_the_end(arguments: list[str]) -> None:
    """As ``head`` does: what is printed then leads nowhere, and nobody is told of it."""
    child = subprocess.Popen(
        [sys.executable, "-m", "elections", *arguments],
        cwd=DATA.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert child.stdout
    assert child.stderr
    child.stdout.close()
    assert child.stderr.read() == b""
    child.stderr.close()
    assert child.wait(timeout=120) == 1
