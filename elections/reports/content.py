"""What stands in a report: chapters of blocks as paper can hold them, and sources by number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from typing import Any, Literal, NamedTuple
from urllib.parse import urljoin

import pandas as pd

from elections.charts import Scheme
from elections.choices import Value
from elections.export import about, plain
from elections.export.typesetter import Typeset, compiled
from elections.figures import Drawing, figure
from elections.package import ElectionData, ids
from elections.reports.plan import Report, chapter_title
from elections.sections import pages, section
from elections.sections.blocks import (
    Block,
    Claims,
    FigureBlock,
    Files,
    Fold,
    Folds,
    Heading,
    Items,
    Link,
    Links,
    Paragraph,
    Part,
    Strong,
    TableBlock,
    Text,
    Verbatim,
)
from elections.sections.evidence import source_at
from elections.sections.headings import FRONT_PAGE, heading
from elections.text import Words
from elections.text.labels import sources_of, sources_said

Progress = Callable[[float], None]
# The shares of the work that are done once the blocks are made, and once the pictures are.
BLOCKS_DONE, PICTURES_DONE = 0.4, 0.8


# What one file of a report needed, the next one needs again: a figure takes half a megabyte.
MOST_KEPT = 64
Chosen = tuple[tuple[str, Value], ...]


@lru_cache(maxsize=MOST_KEPT, typed=True)
def _drawing(
    name: str, data: ElectionData, words: Words, scheme: Scheme, chosen: Chosen
) -> Drawing:
    return figure(name, data, words, scheme=scheme, width="wide", **dict(chosen))


def unseen(done: float) -> None:
    """Tell nobody how far it is."""


class Source(NamedTuple):
    """A source by its number in the report: who published it, its title, its address, the rest."""

    number: int
    publisher: str
    title: str
    address: str
    rest: str

    @property
    def anchor(self) -> str:
        """Where in the report it stands."""
        return f"source-{self.number}"

    @property
    def line(self) -> str:
        """It as one line.

        >>> Source(1, "Gazette", "Results", "https://example.org", "1990, official").line
        'Gazette: Results (1990, official). https://example.org'
        """
        rest = f" ({self.rest})" if self.rest else ""
        return f"{self.publisher}: {self.title}{rest}. {self.address}".strip()


@dataclass(frozen=True)
class Chapter:
    """A chapter: its blocks, and the numbers of the sources behind them.

    ``first`` are those sources that no chapter before it names: they stand at its end in full.
    ``name`` is the same in every language. ``sections`` are what the blocks come from, as their
    pages have them: what is folded there is in folds.
    """

    anchor: str
    name: str
    title: str
    blocks: tuple[Block, ...]
    numbers: tuple[int, ...]
    first: tuple[Source, ...]
    sections: tuple[tuple[Block, ...], ...]


class Content:
    """A report with all that is in it; each figure is drawn once.

    ``kicker``, ``lead`` and ``cited`` stand around the chapters: what it is about, and how to
    cite the data. ``typeset`` makes documents and pictures of dots.
    """

    def __init__(
        self,
        report: Report,
        data: ElectionData,
        words: Words,
        progress: Progress = unseen,
        typeset: Typeset = compiled,
    ) -> None:
        """Make the chapters, and say how far that is."""
        self.report, self.data, self.words, self.progress = report, data, words, progress
        self.typeset = typeset
        self._numbers: dict[str, int] = {}
        _, self.lead, self.kicker = heading(FRONT_PAGE, data, words)
        own = about(data)
        self.cited = plain(own, words)
        self.version, self.released = own.version, own.released
        self.dated = words.say(
            "report-dated",
            version=own.version,
            date=words.date(own.released) if own.released else "none",
        )
        self.chapters = tuple(self._chapters())

    @property
    def figures(self) -> list[tuple[Chapter, FigureBlock]]:
        """Every figure of the report, with its chapter."""
        return [
            (chapter, block)
            for chapter in self.chapters
            for block in chapter.blocks
            if isinstance(block, FigureBlock)
        ]

    def drawing(self, block: FigureBlock) -> Drawing:
        """Return the figure that a block shows."""
        chosen = tuple(block.choices.items())
        return _drawing(block.name, self.data, self.words, self.report.scheme, chosen)

    def sources_behind(self, drawing: Drawing) -> tuple[Source, ...]:
        """Return the sources of a figure, by number."""
        cited = sources_of(self.data, drawing.evidence)["source_id"]
        return tuple(sorted(self._records(set(cited))))

    def sources_named(self, blocks: Iterable[Block]) -> tuple[Source, ...]:
        """Return the sources that blocks rest on or name, by number."""
        return tuple(sorted(self._records(self._cited(blocks))))

    def drawn(self) -> Iterator[tuple[str, FigureBlock, Drawing]]:
        """Yield every figure with a key of its own, and say how far that is."""
        every = self.figures
        for number, (_, block) in enumerate(every):
            share = number / len(every) * (PICTURES_DONE - BLOCKS_DONE)
            self.progress(BLOCKS_DONE + share)
            yield f"figure-{number + 1}", block, self.drawing(block)
        self.progress(PICTURES_DONE)

    # Chapters

    def _chapters(self) -> Iterator[Chapter]:
        parts, done = self.report.parts, 0
        made: list[tuple[str, str, str, list[Block], set[str]]] = []
        sections: dict[str, list[tuple[Block, ...]]] = {}
        for _, alike in groupby(parts, lambda part: part.named):
            blocks: list[Block] = []
            own = list(alike)
            anchor = f"chapter-{len(made) + 1}"
            sections[anchor] = []
            for part in own:
                self.progress(BLOCKS_DONE * done / len(parts))
                found = section(part.section, self.data, self.words, **dict(part.choices))
                sections[anchor].append(found)
                blocks += self._unfolded(found)
                done += 1
            title = chapter_title(own[0], self.data, self.words)
            made.append((anchor, own[0].named, title, blocks, self._cited(blocks)))
        places = {
            part.section.partition(".")[0]: anchor
            for part, anchor in reversed(
                list(zip(self._firsts(), (m[0] for m in made), strict=True))
            )
        }
        for *_, cited in made:
            for one in self._ordered(cited):
                self._numbers.setdefault(one, len(self._numbers) + 1)
        told: set[int] = set()
        for anchor, name, title, blocks, cited in made:
            records = sorted(self._records(cited))
            settle = _Settler(self.report.address, places, anchor, self._numbers, blocks)
            yield Chapter(
                anchor,
                name,
                title,
                tuple(settle.blocks(_needed(blocks))),
                tuple(one.number for one in records),
                tuple(one for one in records if one.number not in told),
                tuple(sections[anchor]),
            )
            told |= {one.number for one in records}

    def _firsts(self) -> Iterator[Any]:
        """Yield the first part of each chapter."""
        parts = self.report.parts
        for _, alike in groupby(parts, lambda part: part.named):
            yield next(alike)

    def _unfolded(self, blocks: Iterable[Block], label: str = "") -> Iterator[Block]:
        """Yield blocks with what is folded under headings; in a brief report it is left out."""
        for block in blocks:
            match block:
                case Fold(kind="sources"):
                    yield block
                case Fold() | Folds() if self.report.brief:
                    pass
                case Fold():
                    inner = list(block.blocks())
                    if inner:
                        title, note = block.printed or (block.label, "")
                        yield Heading(title, level=3)
                        if note:
                            yield Paragraph(note, note=True)
                        yield from (_below(one, title) for one in self._unfolded(inner))
                case Folds():
                    yield from self._unfolded(block.folds)
                case Files() | Links() | Paragraph(on_screen=True):
                    pass
                case _:
                    yield block

    def _cited(self, blocks: Iterable[Block]) -> set[str]:
        """Return the ids of the sources that blocks rest on or name."""
        found: set[str] = set()
        for block in blocks:
            match block:
                case FigureBlock():
                    cells = self.drawing(block).evidence["source_ids"]
                    found |= {one for cell in set(cells) for one in ids(cell)}
                case Fold():
                    found |= self._cited(block.blocks())
                case Items(items):
                    found |= {one for item in items for one in _named(item)}
                case Paragraph(text):
                    found |= set(_named(text))
                case Claims(documents):
                    found |= {
                        one
                        for document in documents
                        for claim in document.claims
                        for source in claim.sources
                        for one in _named(source)
                    }
        return found & {*self.data.sources["source_id"]}

    def _ordered(self, cited: set[str]) -> list[str]:
        every = sources_said(self.data, self.data.sources, self.words)
        rows = every[every["source_id"].isin(cited)]
        named = zip(rows["publisher"], rows["title"], rows["source_id"], strict=True)
        order = self.words.order
        return [one for *_, one in sorted(named, key=lambda row: [*map(order, row)])]

    def _records(self, cited: set[str]) -> Iterator[Source]:
        every = sources_said(self.data, self.data.sources, self.words)
        for row in every[every["source_id"].isin(cited)].to_dict("records"):
            dated = [] if pd.isna(row["date"]) else [self.words.partial_date(row["date"])]
            kind = self.words.say("source-kind", kind=str(row["kind"]))
            yield Source(
                self._numbers[row["source_id"]],
                str(row["publisher"]),
                str(row["title"]),
                "" if pd.isna(row["address"]) else str(row["address"]),
                ", ".join([*dated, kind]),
            )


def _below(block: Block, title: str) -> Block:
    """Return a block as it stands below a heading, which it does not say again."""
    match block:
        case Heading():
            return replace(block, level=3)
        case Verbatim(label) if label == title:
            return replace(block, label="")
    return block


def _named(text: Text) -> Iterator[str]:
    """Yield the ids of the sources that a text leads to."""
    for part in (text,) if isinstance(text, str) else text:
        link = part.text if isinstance(part, Strong) else part
        if isinstance(link, Link) and (found := source_at(link.address)):
            yield found


def _lists_sources(block: Block) -> bool:
    """Say whether a block is a list of sources: those stand at the end of a chapter."""
    return isinstance(block, Fold) or (
        isinstance(block, Items) and all(any(_named(item)) for item in block.items)
    )


def _names_it(block: Block) -> bool:
    """Say whether a block is the name of the list that follows it."""
    match block:
        case Paragraph(str(text), note=True):
            return not text.endswith(".")
    return False


def _needed(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks without those that list sources, and without headings of nothing.

    A note right before a list of sources that names it as a heading would, without the end of a
    sentence, goes with it.
    """
    kept = [
        block
        for block, after in zip(blocks, [*blocks[1:], None], strict=True)
        if not _lists_sources(block)
        and not (isinstance(after, Items) and _lists_sources(after) and _names_it(block))
    ]
    for number, block in enumerate(kept):
        if isinstance(block, Heading):
            after = kept[number + 1] if number + 1 < len(kept) else Heading("")
            if isinstance(after, Heading) and after.level <= block.level:
                continue
        yield block


class _Settler:
    """Makes blocks those of a report: links lead within it, to the dashboard, or nowhere.

    Anchors are those of a chapter, so that no two are the same.
    """

    def __init__(
        self,
        address: str,
        places: dict[str, str],
        chapter: str,
        numbers: dict[str, int],
        blocks: Iterable[Block],
    ) -> None:
        self.address, self.places, self.chapter, self.numbers = address, places, chapter, numbers
        self.anchors = {block.anchor for block in blocks if isinstance(block, Heading)} - {""}

    def blocks(self, blocks: Iterable[Block]) -> Iterator[Block]:
        below: Literal[2, 3] = 2
        for number, block in enumerate(blocks):
            match block:
                case Heading(text, level, anchor):
                    # No level of headings is left out.
                    level = min(level, below)
                    below = 3 if level == 2 else below
                    yield Heading(
                        text, level, f"{self.chapter}-{number}-{anchor}" if anchor else ""
                    )
                case Paragraph(text, note):
                    if not self._only_leads_on(text):
                        yield Paragraph(self._text(text), note)
                case Items(items, numbered):
                    yield Items(tuple(map(self._text, items)), numbered)
                case TableBlock():
                    yield replace(block, marks_lead_to="")
                case FigureBlock():
                    yield replace(block, level=below, apart=f"{self.chapter}-{number}")
                case _:
                    yield block

    def _only_leads_on(self, text: Text) -> bool:
        """Say whether a paragraph is a list of ways that lead nowhere from here."""
        links = [part for part in text if isinstance(part, Link)]
        return len(links) > 1 and all(isinstance(self._link(link), str) for link in links)

    def _text(self, text: Text) -> Text:
        if isinstance(text, str):
            return text
        *before, last = text
        # A way to another page after the last sentence is no part of it.
        ended = bool(before) and isinstance(before[-1], str) and before[-1].rstrip().endswith(".")
        if ended and isinstance(last, Link) and isinstance(self._link(last), str):
            text = (*before[:-1], str(before[-1]).rstrip())
        return tuple(self._part(part) for part in text)

    def _part(self, part: Part) -> Part:
        if isinstance(part, Strong) and isinstance(part.text, Link):
            inner = self._part(part.text)
            return Strong(inner) if isinstance(inner, str | Link) else part
        return self._link(part) if isinstance(part, Link) else part

    def _link(self, link: Link) -> Part:
        source = source_at(link.address)
        if source in self.numbers:
            return Link(link.text, f"#source-{self.numbers[source]}")
        page = link.address.partition("?")[0].partition("#")[0]
        if page not in pages():
            return link if link.address.startswith(("http:", "https:")) else link.text
        if self.address:
            path = link.address if page != pages()[0] else link.address.removeprefix(page)
            return Link(link.text, urljoin(self.address, path))
        if page in self.places and "?" not in link.address:
            return Link(link.text, f"#{self.places[page]}")
        return link.text


def number_spans(numbers: Sequence[int]) -> str:
    """Return numbers in their order, with neighbours as a span.

    >>> number_spans([1, 2, 3, 7, 9, 10])
    '1–3, 7, 9, 10'
    """
    spans: list[list[int]] = []
    for number in numbers:
        if spans and spans[-1][-1] == number - 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    said = (f"{one[0]}–{one[-1]}" if len(one) > 2 else ", ".join(map(str, one)) for one in spans)
    return ", ".join(said)
