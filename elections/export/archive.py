"""Files packed into one: the whole package, and whatever else is handed on in folders."""

from __future__ import annotations

import io
from collections.abc import Iterable
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from elections.package.loading import ElectionData

_UNIX, _READABLE = 3, 0o644


def archive(data: ElectionData) -> bytes:
    """Return a zip of the package: unpacked, it can be loaded again.

    Files stand in the order of their names.

    >>> from elections.package.loading import load
    >>> with ZipFile(io.BytesIO(archive(load("tests/country")))) as packed:
    ...     packed.namelist()[0]
    'README.md'
    """
    return zipped(sorted(data.files.items()))


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a zip of files, each by its name: compressed, and readable by all.

    They bear no time of day, so that the same files always give the same bytes.

    >>> with ZipFile(io.BytesIO(zipped([("a/b.txt", b"B")]))) as packed:
    ...     packed.infolist()[0].date_time[0]
    1980
    """
    out = io.BytesIO()
    with ZipFile(out, "w") as packed:
        for name, content in files:
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = _READABLE << 16
            packed.writestr(entry, content)
    return out.getvalue()
