"""The whole package as one file."""

from __future__ import annotations

import io
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from elections.package.loading import ElectionData

_UNIX, _READABLE = 3, 0o644


def archive(data: ElectionData) -> bytes:
    """Return a zip of the package: unpacked, it can be loaded again.

    Files stand in the order of their names and bear no time of day, so that the same
    package always gives the same bytes.

    >>> from elections.package.loading import load
    >>> with ZipFile(io.BytesIO(archive(load("tests/country")))) as found:
    ...     found.namelist()[0]
    'README.md'
    """
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as packed:
        for name, content in sorted(data.files.items()):
            packed.writestr(entry(name), content)
    return out.getvalue()


def entry(name: str) -> ZipInfo:
    """Return how a file stands in a zip: without a time of day, compressed, readable by all.

    >>> entry("README.md").date_time[0]
    1980
    """
    found = ZipInfo(name)
    found.compress_type = ZIP_DEFLATED
    found.create_system = _UNIX
    found.external_attr = _READABLE << 16
    return found
