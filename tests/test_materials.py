"""All that this rests on is named with its licence, and none is against that of the project."""

from __future__ import annotations

import json
from email.message import Message
from importlib.metadata import Distribution
from pathlib import Path

import pytest

import run
from tests.materials import TYPEFACE, UNKNOWN, Material, licence_of, main, materials
from tests.test_architecture import repository_files

ROOT = Path(run.__file__).parent
# What is brought along and not written here: letters, and programs made small by others.
BROUGHT = (".ttf", ".otf", ".woff", ".woff2", ".min.js", ".wasm", ".jar", ".so", ".dll")


class Told(Distribution):
    """A package that says of its licence what it is told."""

    def __init__(self, text: str = "", **said: str) -> None:
        self._text, self._said = text, Message()
        for name, value in said.items():
            self._said[name.replace("_", "-")] = value

    @property
    def metadata(self) -> Message:  # type: ignore[override]
        return self._said

    def read_text(self, filename: str) -> str | None:
        return self._text or None

    def locate_file(self, path: object) -> Path:
        raise NotImplementedError


def test_every_licence_is_known_and_fits() -> None:
    """A new package whose licence is not one of those that are permitted turns this red."""
    assert [one for one in materials() if not one.fits] == []


def test_every_pinned_package_is_listed() -> None:
    """But for those that only other systems have."""
    listed = {(one.name, one.version) for one in materials() if not one.files}
    pins = [pin for name in run.ASKED for pin in run.pinned(ROOT / name)]
    assert {tuple(pin.split("==")) for pin in pins if ";" not in pin} <= listed
    assert {name for name, _ in listed} <= {pin.split("==")[0] for pin in pins}


def test_what_readers_are_handed_is_told_from_the_tools() -> None:
    tools = {one.name: one.tool for one in materials()}
    assert (tools["streamlit"], tools["typing-extensions"]) == (False, False)
    assert (tools["pytest"], tools["text-unidecode"]) == (True, True)


def test_files_of_others_lie_where_their_licence_does() -> None:
    found = {str(path.relative_to(ROOT)) for path in repository_files()}
    brought = {path for path in found if path.endswith(BROUGHT)}
    assert brought
    assert {str(Path(path).parent) for path in brought} == {TYPEFACE}
    assert {one.files for one in materials() if one.files} == {TYPEFACE, "data"}


@pytest.mark.parametrize(
    ("package", "expected"),
    [
        (Told(License_Expression="MIT AND PSF-2.0"), "MIT AND PSF-2.0"),
        (Told(License_Expression="GPL-3.0-only"), UNKNOWN),
        (Told(License="Apache License\n  Version 2.0"), UNKNOWN),
        (Told(License="APL 2"), "Apache-2.0"),
        (Told(License="Own", Classifier="License :: OSI Approved :: MIT License"), "MIT"),
        (Told("MIT License\n\nCopyright"), "MIT"),
        (Told(), UNKNOWN),
    ],
)
def test_a_licence_is_what_a_package_says(package: Distribution, expected: str) -> None:
    assert licence_of(package) == expected


@pytest.mark.parametrize(
    ("licence", "tool", "fits"),
    [
        ("MIT", False, True),
        ("BSD-3-Clause AND MIT", False, True),
        ("BSD-3-Clause AND GPL-2.0-only", False, False),
        ("GPL-2.0-only OR MIT", False, True),
        ("Artistic-1.0-Perl", True, True),
        ("Artistic-1.0-Perl", False, False),
        (UNKNOWN, True, False),
    ],
)
def test_one_licence_of_several_is_enough_where_it_may_be_chosen(
    licence: str, tool: bool, fits: bool
) -> None:
    assert Material("a", "1", licence, tool).fits is fits


def test_the_bill_is_the_same_each_time_and_names_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("one", "two"):
        assert main(["--out", str(tmp_path / name)]) == 0
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    told = json.loads((tmp_path / "one").read_text("utf-8"))
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    places = [one["bom-ref"] for one in told["components"]]
    assert len(places) == len({*places}) == len(materials())
    assert all(one["licenses"][0]["expression"] for one in told["components"])
    assert main([]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(places)
