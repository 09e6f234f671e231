"""Builds a site of files into a folder, and again only where something changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

from elections import __version__
from elections.charts.font import FOLDER as FONTS
from elections.charts.font import WEIGHTS
from elections.export import (
    KINDS,
    Extract,
    Look,
    about,
    csv_file,
    figure_file,
    json_file,
    json_records,
    lines,
    whole,
)
from elections.export.image import png_file, svg_file
from elections.figures import FIGURES
from elections.package import ElectionData
from elections.site.frame import Site, card_path, not_found, whole_page
from elections.site.index import Entry, entries, parties, robots, search_file, sitemap
from elections.site.pictures import shown_style
from elections.site.places import Place, all_places, figure_list_place, figure_places
from elections.site.writing import Page, Shelf, drawn, figure_list, figure_page, page
from elections.text import Words, load_words

ASSETS = Path(__file__).resolve().parent / "assets"
LIBRARY = Path(__file__).resolve().parents[1]
# Stands in each site: of what it was made, and which files are its own.
NOTE = "site.json"
CODE = (".py", ".ftl", ".css", ".js", ".svg", ".ttf", ".woff2", ".txt")
Told = Callable[[int, int], None]


@dataclass(frozen=True)
class Built:
    """What was done: how many files a site has, how many were written and how many removed."""

    files: int
    written: int
    removed: int


def build(
    out: Path,
    data: ElectionData,
    languages: Sequence[str],
    *,
    base: str = "",
    tell: Told = lambda done, of: None,
) -> Built:
    """Make the site of ``data`` in the folder ``out``; the first of ``languages`` is at its root.

    ``base`` is the address at which it will stand: with it every page names its own address and
    has the picture of a link to it, and there is a map of the site. ``tell`` is told how many of
    how many pages are made. Where all is as it was, nothing is touched; otherwise only files
    that differ are written, and those that are no part of it any more are removed.
    ``ValueError`` where the folder holds anything but a site.
    """
    site = Site(_base(base), {one: f"{one}/" if n else "" for n, one in enumerate(languages)})
    made_before, before = _noted(out)
    made = _fingerprint(data, site)
    if made_before == made and _untouched(out, before):
        return Built(len(before), 0, 0)
    kept: dict[str, str] = {}
    written = 0
    for path, body in _files(data, site, tell):
        kept[path] = hashlib.sha256(body).hexdigest()
        written += _write(out / PurePosixPath(path), body)
    gone = [path for path in before if path not in kept]
    for path in gone:
        _remove(out, path)
    note = {"made": made, "files": dict(sorted(kept.items()))}
    _write(out / NOTE, f"{json.dumps(note, indent=0)}\n".encode())
    return Built(len(kept), written, len(gone))


def _base(address: str) -> str:
    if address and not address.startswith(("https://", "http://")):
        raise ValueError(f"base address {address!r}: expected one that begins with https://")
    return f"{address.rstrip('/')}/" if address else ""


def _noted(out: Path) -> tuple[str, dict[str, str]]:
    """Return of what the site in a folder was made, and its files, each with its digest.

    ``ValueError`` where the folder holds something else.
    """
    if (out / NOTE).is_file():
        note = json.loads((out / NOTE).read_text("utf-8"))
        return str(note["made"]), dict(note["files"])
    if out.exists() and any(out.iterdir()):
        raise ValueError(f"{out} holds other things than a site: name an empty folder")
    return "", {}


def _untouched(out: Path, files: dict[str, str]) -> bool:
    return all(_digest(out / PurePosixPath(path)) == known for path, known in files.items())


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def _write(path: Path, body: bytes) -> bool:
    """Write a file where it is not there in just that form; return whether it was written."""
    if path.is_file() and path.read_bytes() == body:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    return True


def _remove(out: Path, path: str) -> None:
    """Remove a file of an earlier site, and the folders that are empty then."""
    file = out / PurePosixPath(path)
    file.unlink(missing_ok=True)
    for folder in file.parents:
        if folder == out or not folder.is_dir() or any(folder.iterdir()):
            return
        folder.rmdir()


def _fingerprint(data: ElectionData, site: Site) -> str:
    """Return what a site hangs on: data, words, code, version, and what was asked."""
    asked = json.dumps([data.fingerprint, __version__, site.base, [*site.folders]])
    return hashlib.sha256(f"{asked}{_code()}".encode()).hexdigest()


@cache
def _code() -> str:
    """Return a digest of the code and the words that make a site."""
    found = hashlib.sha256()
    for path in sorted(LIBRARY.rglob("*")):
        if path.suffix in CODE:
            found.update(path.relative_to(LIBRARY).as_posix().encode() + path.read_bytes())
    return found.hexdigest()


# What a site consists of


def _files(data: ElectionData, site: Site, tell: Told) -> Iterator[tuple[str, bytes]]:
    """Yield every file of the site under its path."""
    places = [*all_places(data)]
    figures = [place for name in FIGURES for place in figure_places(name, data)]
    of = (len(places) + len(figures)) * len(site.folders)
    done = 0
    for language, folder in site.folders.items():
        words = load_words(language)
        shelf = Shelf(data, words)
        found: list[Entry] = []
        for made in _pages(places, figures, shelf):
            found += entries(made, words)
            body = whole_page(made, data, words, site).encode()
            yield f"{folder}{made.place.path}index.html", body
            done += 1
            tell(min(done, of), of)
            if made.place.figure:
                for path, file in _figure_files(made.place, data, words, site):
                    yield f"{folder}{path}", file
        for path, make in shelf.files.items():
            yield f"{folder}{path}", make()
        for path, file in _tables(data):
            yield f"{folder}{path}", file
        found += parties(data, words)
        yield f"{folder}search.json", search_file(found)
    yield from _root(data, site, [*places, figure_list_place(), *figures])


def _pages(places: Sequence[Place], figures: Sequence[Place], shelf: Shelf) -> Iterator[Page]:
    yield from (page(place, shelf) for place in places)
    yield figure_list(shelf)
    yield from (figure_page(place, shelf) for place in figures)


def _figure_files(
    place: Place, data: ElectionData, words: Words, site: Site
) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a figure, as the dashboard gives them, and the picture of a link to it."""
    drawing = drawn(place, data, words)
    address = site.address(words.language, place.path) if site.base else ""
    stem = place.path.rstrip("/")
    for ending in KINDS:
        yield f"{stem}.{ending}", figure_file(drawing, ending, data, words, Look(address=address))
    if site.base:
        card = svg_file(drawing, data, words, form="card", address=address)
        yield card_path(drawing, data), png_file(card, scale=1)


def _tables(data: ElectionData) -> Iterator[tuple[str, bytes]]:
    """Yield the tables as files, by the addresses that they have beside the dashboard."""
    own = about(data)
    for name in data.tables:
        extract = whole(data, name)
        yield f"data/{name}.csv", csv_file(extract)
        yield f"data/{name}.json", json_file(own, extract)
    rows = lines(data)
    yield "data/lines.csv", csv_file(Extract("lines", rows, len(rows)))
    yield "data/lines.json", json_records(rows).encode()


def _root(data: ElectionData, site: Site, places: Sequence[Place]) -> Iterator[tuple[str, bytes]]:
    """Yield what stands above the languages."""
    words = load_words(next(iter(site.folders)))
    faces = "".join(
        f'@font-face{{font-family:"Ballot Sans";font-weight:{weight};font-display:swap;'
        f'src:url({name}.woff2) format("woff2")}}'
        for name, weight in WEIGHTS.items()
    )
    style = (ASSETS / "site.css").read_text("utf-8")
    yield "site.css", f"{faces}\n{shown_style()}\n{style}".encode()
    yield "site.js", (ASSETS / "site.js").read_bytes()
    yield "icon.svg", (ASSETS / "icon.svg").read_bytes()
    for name in WEIGHTS:
        yield f"{name}.woff2", (FONTS / f"{name}.woff2").read_bytes()
    yield "OFL.txt", (FONTS / "OFL.txt").read_bytes()
    yield "404.html", not_found(data, words, site).encode()
    yield "robots.txt", robots(site)
    if site.base:
        yield "sitemap.xml", sitemap(places, data, site)
    # Says to a host of pages that folders and files are to be sent as they are.
    yield ".nojekyll", b""
