"""Builds a site of files into a folder, and again only where something changed."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path, PurePosixPath

from elections import __version__
from elections.charts.font import FOLDER as FONTS
from elections.charts.font import WEIGHTS
from elections.export import KINDS, LINES, Look, about, figure_file, png_file, svg_file, table_file
from elections.figures import FIGURES
from elections.package import ElectionData, current
from elections.package.whole import write_whole
from elections.sections import page_of
from elections.site.frame import Site, card_path, not_found, whole_page
from elections.site.index import Entry, entries, named, robots, search_file, sitemap
from elections.site.pictures import shown_style
from elections.site.places import FIGURE_LIST, Place, figure_places, page_places, pages_made
from elections.site.writing import Shelf, figure_list, figure_page, page
from elections.text import load_words

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
    processes: int = os.cpu_count() or 1,
) -> Built:
    """Make the site of ``data`` in the folder ``out``; the first of ``languages`` is at its root.

    ``base`` is the address at which it will stand: with it every page names its own address and
    has the picture of a link to it, and there is a map of the site. ``tell`` is told how many of
    how many pages are made, by so many ``processes`` at the same time. Where all is as it was,
    nothing is touched; otherwise only files that differ are written, and those that are no part
    of it any more are removed. ``ValueError`` where the folder holds anything but a site.

    >>> from elections.package import load
    >>> build(Path("tests"), load("tests/country"), ["en"])
    Traceback (most recent call last):
    ValueError: tests holds other things than a site: name an empty folder
    """
    first, *others = languages
    site = Site(_base(base), {first: "", **{language: f"{language}/" for language in others}})
    fingerprint_before, before = _read_note(out)
    fingerprint = _fingerprint(data, site)
    if fingerprint_before == fingerprint and _untouched(out, before):
        return Built(len(before), 0, 0)
    digests: dict[str, str] = {}
    written = 0
    # First: what is left where this ends early, as on a full disk, is known as a site begun.
    _write_note(out, "", before)
    for path, body in _files(data, site, tell, processes):
        digests[path] = hashlib.sha256(body).hexdigest()
        written += _write(out / PurePosixPath(path), body)
    gone = [path for path in before if path not in digests]
    for path in gone:
        _remove(out, path)
    _write_note(out, fingerprint, digests)
    return Built(len(digests), written, len(gone))


def _base(address: str) -> str:
    if address and not address.startswith(("https://", "http://")):
        raise ValueError(f"base address {address!r}: expected one that begins with https://")
    return f"{address.rstrip('/')}/" if address else ""


def _read_note(out: Path) -> tuple[str, dict[str, str]]:
    """Return of what the site in a folder was made, and its files, each with its digest.

    ``ValueError`` where the folder holds something else.
    """
    if (out / NOTE).is_file():
        note = json.loads((out / NOTE).read_text("utf-8"))
        return str(note["made"]), dict(note["files"])
    if out.exists() and any(out.iterdir()):
        raise ValueError(f"{out} holds other things than a site: name an empty folder")
    return "", {}


def _write_note(out: Path, fingerprint: str, files: Mapping[str, str]) -> None:
    """Note of what the site in a folder is made, and its files; of nothing while it is begun."""
    note = {"made": fingerprint, "files": dict(sorted(files.items()))}
    _write(out / NOTE, f"{json.dumps(note, indent=0)}\n".encode())


def _untouched(out: Path, files: dict[str, str]) -> bool:
    return all(_digest(out / PurePosixPath(path)) == digest for path, digest in files.items())


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def _write(path: Path, body: bytes) -> bool:
    """Write a file where it is not there in just that form; return whether it was written."""
    if path.is_file() and path.read_bytes() == body:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, body)
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
    inputs = json.dumps([data.fingerprint, __version__, site.base, [*site.folders]])
    return hashlib.sha256(f"{inputs}{_code()}".encode()).hexdigest()


@cache
def _code() -> str:
    """Return a digest of the code and the words that make a site."""
    digest = hashlib.sha256()
    for path in sorted(LIBRARY.rglob("*")):
        if path.suffix in CODE:
            digest.update(path.relative_to(LIBRARY).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


# What a site consists of


@dataclass(frozen=True)
class Job:
    """A part of a site that can be made by itself: a page with its choices and its figures."""

    language: str
    page: str


@dataclass(frozen=True)
class Done:
    """The files of a part, each under its path, and what a search finds in it."""

    files: dict[str, bytes]
    entries: list[Entry]
    pages: int


def _files(
    data: ElectionData, site: Site, tell: Told, processes: int
) -> Iterator[tuple[str, bytes]]:
    """Yield every file of the site under its path."""
    jobs = [Job(language, page) for page in pages_made(data) for language in site.folders]
    # Those that take longest begin, so that none is waited for at the end.
    jobs.sort(key=lambda job: -len(_places(job.page, data)))
    of = sum(len(_places(job.page, data)) for job in jobs)
    done = 0
    entries_of: dict[Job, list[Entry]] = {}
    for job, part in _parts(jobs, data, site, processes):
        yield from part.files.items()
        entries_of[job] = part.entries
        done += part.pages
        tell(done, of)
    for language, folder in site.folders.items():
        words = load_words(language)
        listing = figure_list(Shelf(data, words))
        document = whole_page(listing, data, words, site)
        yield f"{folder}{listing.place.path}index.html", document.encode()
        for path, file in _tables(data):
            yield f"{folder}{path}", file
        index = [entry for page in pages_made(data) for entry in entries_of[Job(language, page)]]
        index += [*entries(listing, words), *named(data, words)]
        yield f"{folder}search.json", search_file(index)
    every = [place for page in pages_made(data) for place in _places(page, data)]
    yield from _root(data, site, [*every, FIGURE_LIST])


def _parts(
    jobs: Sequence[Job], data: ElectionData, site: Site, processes: int
) -> Iterator[tuple[Job, Done]]:
    """Yield each part once it is made: in this process, or in several at the same time."""
    if processes < 2:
        yield from ((job, _make(job, data, site)) for job in jobs)
        return
    # A process begun anew has no threads and no locks of this one.
    begun = get_context("spawn")
    with ProcessPoolExecutor(processes, begun) as pool:
        futures = {
            pool.submit(_make_in_process, job, data.folder, data.fingerprint, site): job
            for job in jobs
        }
        for future in as_completed(futures):
            yield futures[future], future.result()


def _make_in_process(job: Job, folder: Path, fingerprint: str, site: Site) -> Done:
    data = current(folder)
    if data.fingerprint != fingerprint:
        raise ValueError(f"{folder} changed while its site was made: make it once more")
    return _make(job, data, site)


def _make(job: Job, data: ElectionData, site: Site) -> Done:
    words, folder = load_words(job.language), site.folders[job.language]
    shelf = Shelf(data, words)
    files: dict[str, bytes] = {}
    index: list[Entry] = []
    places = _places(job.page, data)
    for place in places:
        written = figure_page(place, shelf) if place.figure else page(place, shelf)
        index += entries(written, words)
        files[f"{place.path}index.html"] = whole_page(written, data, words, site).encode()
        if place.figure:
            files |= _figure_files(place, shelf, site)
    files |= {path: make() for path, make in shelf.files.items()}
    return Done({f"{folder}{path}": body for path, body in files.items()}, index, len(places))


def _places(page: str, data: ElectionData) -> list[Place]:
    """Return a page with all its choices, and those of the figures that stand on it first."""
    figures = (name for name in FIGURES if page_of(name) == page)
    return [
        *page_places(page, data),
        *(place for name in figures for place in figure_places(name, data)),
    ]


def _figure_files(place: Place, shelf: Shelf, site: Site) -> dict[str, bytes]:
    """Return the files of a figure, and the picture of a link to it where that has an address."""
    data, words, drawing = shelf.data, shelf.words, shelf.drawing(place.name, place.choices)
    address = site.address(words.language, place.path) if site.base else ""
    stem = place.path.rstrip("/")
    look = Look(address=address)
    files = {
        f"{stem}.{ending}": figure_file(drawing, ending, data, words, look) for ending in KINDS
    }
    if site.base:
        card = svg_file(drawing, data, words, form="card", address=address)
        files[card_path(drawing, data)] = png_file(card, scale=1)
    return files


def _tables(data: ElectionData) -> Iterator[tuple[str, bytes]]:
    """Yield the tables as files, by the addresses that they have beside the dashboard."""
    for name in (*data.tables, LINES):
        for ending in ("csv", "json"):
            yield f"data/{name}.{ending}", table_file(data, name, ending)
    yield from ((f"data/{name}.csv", data.files[f"{name}.csv"]) for name in data.translations)


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
        ways = (site.addresses(place.path) for place in places)
        yield "sitemap.xml", sitemap(ways, about(data).released)
    # Says to a host of pages that folders and files are to be sent as they are.
    yield ".nojekyll", b""
