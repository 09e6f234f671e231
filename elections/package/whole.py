"""Files that are written whole or not at all, however the disk is."""

from __future__ import annotations

from pathlib import Path


def write_whole(path: Path, body: bytes) -> None:
    """Write a file beside its place, then put it there; what cannot be written leaves no trace.

    ``OSError`` where the disk is full, or nothing may be written there.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_whole(Path(folder, "one.txt"), b"One line.")
    ...     [path.name for path in Path(folder).iterdir()]
    ['one.txt']
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(body)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
