"""What a package says about itself: version, day, licence, who made it, what its columns are."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from elections.package import describe, schema
from elections.package.loading import DESCRIPTOR, LICENCE, ElectionData, filed_columns
from elections.text import Words

_WEB = re.compile("https?://")
_HOLDER = re.compile(r"(?m)^Copyright \(c\) [\d, –-]+ (.+)$")


@dataclass(frozen=True)
class About:
    """A package as its descriptor presents it.

    ``released`` is the day of this version, ``None`` where the descriptor names none.
    ``licence`` is an SPDX identifier, ``licence_address`` where it stands on the web, '' where it
    does not. ``homepage`` is the address at which the package is cited, '' where it names none.
    ``author`` is who holds the rights according to the
    licence file of the package, else its contributors. ``resources`` describe the tables
    as a Frictionless data package does.
    """

    name: str
    title: str
    version: str
    languages: tuple[str, ...]
    released: date | None
    licence: str
    licence_title: str
    licence_address: str
    homepage: str
    author: str
    resources: Mapping[str, Mapping[str, Any]]

    @property
    def file_name(self) -> str:
        """Return the name of a file that holds the whole package, without an ending.

        >>> from elections.package.loading import load
        >>> about(load("tests/country")).file_name
        'verdania-assembly-elections-1.0.0'
        """
        return f"{self.name}-{self.version}"

    def day(self, words: Words) -> str:
        """Return the day of this version as a message takes it: in words, or ``none``.

        >>> from elections.package.loading import load
        >>> from elections.text import load_words
        >>> about(load("tests/country")).day(load_words("en"))
        '22 November 2026'
        """
        return words.date(self.released) if self.released else "none"


@lru_cache(maxsize=8)
def about(data: ElectionData) -> About:
    """Return what the package says about itself.

    >>> from elections.package.loading import load
    >>> package = about(load("tests/country"))
    >>> package.version, package.released, package.licence
    ('1.0.0', datetime.date(2026, 11, 22), 'CC0-1.0')
    """
    tables = (*schema.TABLES, *map(schema.texts, data.languages[1:]))
    headers = {table.name: filed_columns(data, table) for table in tables}
    descriptor = json.loads(describe.described(data.files[DESCRIPTOR].decode("utf-8"), headers))
    licence: dict[str, str] = next(iter(descriptor.get("licenses") or []), {})
    address = str(licence.get("path", ""))
    created = str(descriptor.get("created") or "")
    return About(
        name=str(descriptor["name"]),
        title=data.title,
        version=data.version,
        languages=data.languages,
        released=date.fromisoformat(created[: len("YYYY-MM-DD")]) if created else None,
        licence=str(licence.get("name", "")),
        licence_title=str(licence.get("title", "")),
        licence_address=address if _WEB.match(address) else "",
        homepage=str(descriptor.get("homepage", "")),
        author=_author(data.files.get(LICENCE, b"").decode("utf-8", "replace"), descriptor),
        resources={resource["name"]: resource for resource in descriptor["resources"]},
    )


def _author(licence: str, descriptor: Mapping[str, Any]) -> str:
    holder = _HOLDER.search(licence)
    if holder:
        return holder[1][:1].upper() + holder[1][1:]
    names = (str(person.get("title", "")) for person in descriptor.get("contributors") or [])
    return ", ".join(filter(None, names))


def release(data: ElectionData, words: Words, licence: str = "") -> str:
    """Say the version, the day and the licence of the data; ``licence`` stands for its title.

    >>> from elections.package.loading import load
    >>> from elections.text import load_words
    >>> release(load("tests/country"), load_words("en"), "CC0")
    'Version 1.0.0 of 22 November 2026, under CC0.'
    """
    package = about(data)
    return words.say(
        "library-release",
        version=package.version,
        date=package.day(words),
        licence=licence or package.licence_title or words.say("library-no-licence"),
    )
