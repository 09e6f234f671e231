"""What all this rests on: each package and each file of others, with its version and licence.

    python3 run.py materials                  a line for each
    python3 run.py materials --out FILE       a bill of materials, CycloneDX as JSON

Packages that the dashboard needs are required, those of the tests excluded: nobody is handed them.
The same environment gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

import run
from elections import __version__

ROOT = Path(run.__file__).parent
# What the project's own licence goes together with: whoever is handed it may do all that this
# allows. The Mozilla licence asks only that changes of its own files are handed on: there are none.
PERMITTED = {
    *("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MIT-CMU"),
    *("MPL-2.0", "PSF-2.0", "Zlib"),
    # Of a typeface and of data, each handed on with its name and its licence.
    *("OFL-1.1", "CC-BY-4.0"),
}
# What a tool of the tests may have besides.
OF_TOOLS = {"Artistic-1.0-Perl"}
_CLASSIFIER = "License :: OSI Approved :: "
# How packages call a licence that has another name in SPDX.
CALLED = {
    "MIT License": "MIT",
    "3-Clause BSD License": "BSD-3-Clause",
    "BSD 2-Clause License": "BSD-2-Clause",
    "Apache License 2.0": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "APL 2": "Apache-2.0",
    "ISC License": "ISC",
    "Artistic License": "Artistic-1.0-Perl",
    f"{_CLASSIFIER}MIT License": "MIT",
    # It does not say which of the two; both are permitted.
    f"{_CLASSIFIER}BSD License": "BSD-2-Clause OR BSD-3-Clause",
    f"{_CLASSIFIER}Apache Software License": "Apache-2.0",
    f"{_CLASSIFIER}Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
TYPEFACE = "elections/charts/font"
UNKNOWN = "unknown"


@dataclass(frozen=True)
class Material:
    """Something of others, or of another licence: a package, or files that lie in the project."""

    name: str
    version: str
    licence: str
    tool: bool = False
    files: str = ""

    @property
    def fits(self) -> bool:
        """Whether its licence goes together with that of the project."""
        allowed = PERMITTED | (OF_TOOLS if self.tool else set())
        every = (part.split(" AND ") for part in self.licence.split(" OR "))
        return any(allowed.issuperset(part) for part in every)


def materials() -> list[Material]:
    """Return all packages that are pinned for this system, and all files of others."""
    runtime = dict.fromkeys(_names(run.RUNTIME), False)
    tools = dict.fromkeys(_names(run.TOOLS), True)
    packages = [_package(name, tool) for name, tool in sorted({**tools, **runtime}.items())]
    return [*_files(), *(one for one in packages if one)]


def _names(file: str) -> Iterator[str]:
    return (pin.split("==")[0] for pin in run.pinned(ROOT / file))


def _package(name: str, tool: bool) -> Material | None:
    """Return a package; ``None`` where this system does without it."""
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return None
    return Material(name, found.version, licence_of(found), tool)


def licence_of(package: Distribution) -> str:
    """Return the licence of a package in the words of SPDX, ``unknown`` where none is said."""
    said = package.metadata
    text = package.read_text("licenses/LICENSE") or ""
    called = (
        said.get("License-Expression"),
        (said.get("License") or "").partition("\n")[0],
        *said.get_all("Classifier", []),
        text.partition("\n")[0],
    )
    told = (CALLED.get(name, name) for name in called if name)
    return next((name for name in told if _is_known(name)), UNKNOWN)


def _is_known(expression: str) -> bool:
    return {*re.split(" AND | OR ", expression)} <= PERMITTED | OF_TOOLS


def _files() -> Iterator[Material]:
    """Yield what lies in the project under a licence of its own: the typeface and the data."""
    licence = (ROOT / TYPEFACE / "OFL.txt").read_text("utf-8")
    (version,) = re.findall(r"Source Sans, version ([\d.]+)\.", licence)
    yield Material("Ballot Sans, from Source Sans", version, "OFL-1.1", files=TYPEFACE)
    about = json.loads((ROOT / "data" / "datapackage.json").read_text("utf-8"))
    licences = " AND ".join(one["name"] for one in about["licenses"])
    yield Material(about["title"], about["version"], licences, files="data")


def bill(found: Sequence[Material]) -> dict[str, Any]:
    """Return the bill of materials as CycloneDX 1.6 has it."""
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "elections",
                "name": "elections",
                "version": __version__,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": [_component(one) for one in found],
    }


def _component(one: Material) -> dict[str, Any]:
    address = f"pkg:pypi/{one.name}@{one.version}"
    return {
        "type": "file" if one.files else "library",
        "bom-ref": one.files or address,
        "name": one.name,
        "version": one.version,
        "scope": "excluded" if one.tool else "required",
        "licenses": [{"expression": one.licence}],
        **({} if one.files else {"purl": address}),
    }


def main(arguments: Sequence[str]) -> int:
    """Print or write the list; 1 where a licence does not fit or is unknown."""
    parser = argparse.ArgumentParser(
        prog="python3 run.py materials",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--out", type=Path, help="the file to write")
    options = parser.parse_args(arguments)
    found = materials()
    if options.out:
        options.out.write_text(f"{json.dumps(bill(found), indent=1)}\n", "utf-8")
    else:
        for one in found:
            part = "tests" if one.tool else "dashboard"
            print(f"{one.name:40}{one.version:16}{part:11}{one.licence}")
    wrong = [one for one in found if not one.fits]
    for one in wrong:
        print(f"{one.name}: its licence does not fit or is not known", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
