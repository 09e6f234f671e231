"""What a data package says of itself, checked: the file ``datapackage.json``.

Its tables are described in it too, as ``elections.package.describe`` writes them; loading
goes by the schema and asks no more of that part than its form.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from elections.package.cells import cell_fault
from elections.package.faults import Fault
from elections.package.schema import Column

FILE = "datapackage.json"
# Objects and lists within each other: a table, its schema, its fields, a field's bounds need 6.
MOST_NESTED = 20
_NAME = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*")
_VERSION = re.compile(r"[0-9A-Za-z]+(?:[.+-][0-9A-Za-z]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,8}(?:-[a-z0-9]{1,8})*")
_TEXT = Column("text", "string", "", required=True)
_ADDRESS = Column("address", "url", "", required=True)
_MISSING = object()


def parsed(text: str) -> dict[str, Any]:
    """Return the JSON object that a descriptor is; ``ValueError`` where it is none.

    >>> parsed('{"languages": ["en"]}')
    {'languages': ['en']}
    """
    try:
        about = json.loads(text)
    except RecursionError:
        about = None
    if about is None or _too_deep(about):
        raise ValueError(f"{text[:40]!r} is no descriptor: nested without end, or nothing")
    if not isinstance(about, dict):
        raise ValueError(f"{text[:40]!r} is no descriptor: expected a JSON object")
    return about


def read(content: bytes, faults: list[Fault]) -> dict[str, Any] | None:
    """Return what a descriptor says, ``None`` where it does not say what loading must know.

    What is wrong is added to ``faults``; the property stands in the place of the column.

    >>> faults = []
    >>> read(b'{"name": "x", "title": "X", "version": "../1", "languages": ["en"]}', faults)["name"]
    'x'
    >>> print(*faults)
    datapackage.json version: '"../1"' - expected a version: letters, digits and .+- between them
    """
    try:
        about = parsed(content.decode("utf-8"))
    except ValueError as error:
        line = getattr(error, "lineno", None)
        if isinstance(error, UnicodeDecodeError):
            line = content.count(b"\n", 0, error.start) + 1
        faults.append(Fault(FILE, line, None, str(error), "a JSON object in UTF-8"))
        return None
    descriptor_faults = list(_faults(about))
    faults.extend(descriptor_faults)
    return None if any(fault.column == "languages" for fault in descriptor_faults) else about


def made_on(about: Mapping[str, Any]) -> date | None:
    """Return the day on which a package was made, as its descriptor says; ``None`` if it does not.

    >>> print(made_on({"created": "2020-03-01T00:00:00Z"}), made_on({}))
    2020-03-01 None
    """
    created = about.get("created")
    return (
        datetime.fromisoformat(created).date()
        if isinstance(created, str) and _is_day(created)
        else None
    )


def _faults(about: Mapping[str, Any]) -> Iterator[Fault]:
    for name, fits, expected in _RULES:
        value = about.get(name, _MISSING)
        if value is _MISSING and name not in REQUIRED:
            continue
        if value is _MISSING or not fits(value):
            text = None if value is _MISSING else json.dumps(value, ensure_ascii=False)
            yield Fault(FILE, None, name, text, expected)


def _too_deep(value: Any) -> bool:
    """Return whether objects and lists stand in each other deeper than ``MOST_NESTED``."""
    layer = [value]
    for _ in range(MOST_NESTED):
        inner = [container for container in layer if isinstance(container, dict | list)]
        layer = [
            part
            for container in inner
            for part in (container.values() if isinstance(container, dict) else container)
        ]
    return any(isinstance(part, dict | list) for part in layer)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and cell_fault(value, _TEXT) is None


def _is_address(value: Any) -> bool:
    return isinstance(value, str) and cell_fault(value, _ADDRESS) is None


def _is_day(value: Any) -> bool:
    try:
        datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return False
    return True


def _shaped(pattern: re.Pattern[str]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _are_languages(value: Any) -> bool:
    codes = value if isinstance(value, list) else []
    return bool(codes) and all(map(_shaped(_LANGUAGE), codes)) and len(set(codes)) == len(codes)


def _list_of(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(map(fits, value))


def _object_of(*needed: str, **parts: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """Return whether a value is an object with what it needs, and parts that fit where given."""
    return lambda value: (
        isinstance(value, dict)
        and all(name in value for name in needed)
        and all(fits(value[name]) for name, fits in parts.items() if name in value)
    )


REQUIRED = ("name", "title", "version", "languages")
_RULES: tuple[tuple[str, Callable[[Any], bool], str], ...] = (
    ("name", _shaped(_NAME), "a name: lower-case letters and digits, parted by . _ or -"),
    ("title", _is_text, "a text without tags"),
    ("version", _shaped(_VERSION), "a version: letters, digits and .+- between them"),
    ("languages", _are_languages, "a list of language codes"),
    ("description", _is_text, "a text without tags"),
    ("created", _is_day, "a day, YYYY-MM-DD, with the hour or without it"),
    ("homepage", _is_address, "an address of the web"),
    ("keywords", _list_of(_is_text), "a list of texts"),
    (
        "licenses",
        _list_of(_object_of(name=_is_text, title=_is_text, path=_is_address)),
        "a list of licences, each with a name, a title and an address as its path",
    ),
    (
        "contributors",
        _list_of(_object_of("title", title=_is_text, roles=_list_of(_is_text))),
        "a list of contributors, each with a title",
    ),
    ("resources", _list_of(_object_of("name", name=_is_text)), "a list of tables with their names"),
)
