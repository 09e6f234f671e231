"""What is written while the disk fills is whole or not there, and the reason is said in a line."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from elections.__main__ import main
from elections.package import ElectionData
from elections.site import build
from tests.conftest import COUNTRY, files_in

# Bytes that are written before there is no more room.
Fill = Callable[[int], dict[str, bytes]]
FULL = "No space left on device"


@pytest.fixture
def fill(monkeypatch: pytest.MonkeyPatch) -> Fill:
    """A function that leaves so many bytes; returned is what was written whole, by name."""
    write = Path.write_bytes

    def fill(room: int) -> dict[str, bytes]:
        left, whole = [room], {}

        def until_full(path: Path, body: bytes) -> int:
            write(path, body[: left[0]])
            if len(body) > left[0]:
                left[0] = 0
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
            left[0] -= len(body)
            whole[path.name.removeprefix(".").removesuffix(".part")] = body
            return len(body)

        monkeypatch.setattr(Path, "write_bytes", until_full)
        monkeypatch.setattr(Path, "write_text", None)
        return whole

    return fill


@pytest.mark.parametrize(
    "command",
    [
        "figure turnout --out {out}/one.svg",
        "figure turnout --out {out}/one.xlsx",
        "figure --all --kind csv --out {out}",
        "report --report story --out {out}/story.html",
        "report --report story --format html,pptx --out {out}",
    ],
)
def test_a_file_is_whole_or_not_there(
    command: str, fill: Fill, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tmp_path / "one.svg"
    before.write_bytes(b"an earlier one")
    whole = fill(2_000)
    words = command.format(out=tmp_path).split()
    assert main([*words, "--data", str(COUNTRY)]) != 0
    assert FULL in capsys.readouterr().err
    assert files_in(tmp_path) == {"one.svg": b"an earlier one"} | whole


def test_the_files_of_a_package_stay_as_they_were(
    fill: Fill, copy_of_data: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = copy_of_data()
    results = folder / "results.csv"
    results.write_bytes(results.read_bytes().replace(b"\n", b"\r\n"))
    (folder / "README.md").write_text(
        (folder / "README.md").read_text("utf-8").replace("required", "needed"), "utf-8"
    )
    before = files_in(folder)
    fill(50)
    for command in ("describe", "tidy"):
        assert main([command, str(folder)]) != 0
        assert FULL in capsys.readouterr().err
        assert files_in(folder) == before


def test_a_site_that_was_begun_is_gone_on_with(
    fill: Fill, country: ElectionData, tmp_path: Path
) -> None:
    for room in (60_000, 120_000):
        whole = fill(room)
        with pytest.raises(OSError, match=FULL):
            build(tmp_path, country, ["en"], processes=1)
        there = files_in(tmp_path)
        assert {name.rpartition("/")[2] for name in there} >= whole.keys()
        assert not [name for name in there if name.endswith(".part")]
    assert len(there) > 1
