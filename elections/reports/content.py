"""What stands in a report: chapters of blocks as paper can hold them, and sources by number."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import NamedTuple
from urllib.parse import urljoin

import pandas as pd

from elections.export import about, plain
from elections.export.typesetter import Typeset, compiled
from elections.figures import Drawing, drawing_of
from elections.package import ElectionData, ids
from elections.reports.plan import Report, chapter_title
from elections.sections import pages, section
from elections.sections.blocks import (
    PLACES,
    Block,
    Claims,
    FigureBlock,
    Files,
    Fold,
    Folds,
    Heading,
    Items,
    Level,
    Link,
    Links,
    Paragraph,
    Part,
    Strong,
    TableBlock,
    Text,
    Verbatim,
    with_parts,
)
from elections.sections.evidence import source_at
from elections.sections.headings import FRONT_PAGE, heading
from elections.text import Words
from elections.text.labels import sources_of, sources_said

Progress = Callable[[float], None]
# The shares of the work that are done once the blocks are made, and once the pictures are.
BLOCKS_DONE, PICTURES_DONE = 0.4, 0.8
# Where a source stands, before its number.
SOURCE_ANCHOR = "source-"
# Where a sentence ends: not behind an initial.
_SENTENCE = re.compile(r"(?<=\w\w[.!?]) ")
# Which level of headings is below which.
BELOW: Mapping[Level, Level] = {2: 3, 3: 4, 4: 4}


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
        return f"{SOURCE_ANCHOR}{self.number}"

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

    @property
    def figures(self) -> list[FigureBlock]:
        """The figures of the chapter."""
        return [block for block in self.blocks if isinstance(block, FigureBlock)]


class _Draft(NamedTuple):
    """A chapter before its sources have numbers: its blocks, and the ids of the sources cited."""

    anchor: str
    name: str
    page: str
    title: str
    blocks: list[Block]
    sections: tuple[tuple[Block, ...], ...]
    cited: set[str]


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
        package = about(data)
        self.cited, self.released = plain(package, words), package.released
        self.dated = words.say("report-dated", version=package.version, date=package.day(words))
        self.chapters = tuple(self._chapters())

    @property
    def figures(self) -> list[FigureBlock]:
        """Every figure of the report."""
        return [block for chapter in self.chapters for block in chapter.figures]

    def drawing(self, block: FigureBlock) -> Drawing:
        """Return the figure that a block shows."""
        scheme = self.report.scheme
        return drawing_of(block.name, self.data, self.words, block.choices, scheme=scheme)

    def sources_behind(self, drawing: Drawing) -> tuple[Source, ...]:
        """Return the sources of a figure, by number."""
        cited = sources_of(self.data, drawing.evidence)["source_id"]
        return tuple(sorted(self._records(set(cited))))

    def numbers_behind(self, drawing: Drawing) -> Text:
        """Say under which numbers the sources of a figure are listed."""
        return self._numbered([source.number for source in self.sources_behind(drawing)])

    def _numbered(self, numbers: Sequence[int]) -> tuple[Part, ...]:
        if not numbers:
            return ()
        text = self.words.say("report-listed", numbers=PLACES[0])
        return with_parts(text, number_links(numbers))

    def _by_number(self, block: Block) -> Paragraph | None:
        """Return what a list of sources says of them; in a brief report it has no room."""
        numbers = [source.number for source in self.sources_named([block])]
        if self.report.brief or not numbers:
            return None
        line = f"{block.label} " if isinstance(block, Fold) else ""
        return Paragraph((line, *self._numbered(numbers)), note=True)

    def sources_named(self, blocks: Iterable[Block]) -> tuple[Source, ...]:
        """Return the sources that blocks rest on or name, by number."""
        return tuple(sorted(self._records(self._cited(blocks))))

    def drawn(self) -> Iterator[tuple[str, FigureBlock, Drawing]]:
        """Yield every figure with a key of its own, and say how far that is."""
        figures = self.figures
        for number, block in enumerate(figures):
            share = number / len(figures) * (PICTURES_DONE - BLOCKS_DONE)
            self.progress(BLOCKS_DONE + share)
            yield f"figure-{number + 1}", block, self.drawing(block)
        self.progress(PICTURES_DONE)

    # Chapters

    def _chapters(self) -> Iterator[Chapter]:
        drafts = list(self._drafts())
        for draft in drafts:
            for source_id in self._ordered(draft.cited):
                self._numbers.setdefault(source_id, len(self._numbers) + 1)
        # A page of several chapters is led to by its first.
        places = {draft.page: draft.anchor for draft in reversed(drafts)}
        listed: set[int] = set()
        for draft in drafts:
            sources = sorted(self._records(draft.cited))
            numbers = tuple(source.number for source in sources)
            rewriter = _Rewriter(
                self.report.address, places, draft.anchor, self._numbers, draft.blocks
            )
            yield Chapter(
                draft.anchor,
                draft.name,
                draft.title,
                tuple(rewriter.blocks(_with_numbers(draft.blocks, self._by_number))),
                numbers,
                tuple(source for source in sources if source.number not in listed),
                draft.sections,
            )
            listed.update(numbers)

    def _drafts(self) -> Iterator[_Draft]:
        """Yield the chapters with all their blocks, and say how far that is."""
        done, chapters = 0, groupby(self.report.parts, lambda part: part.named)
        for number, (name, grouped) in enumerate(chapters, start=1):
            parts, sections = list(grouped), []
            for part in parts:
                self.progress(BLOCKS_DONE * done / len(self.report.parts))
                choices = dict(part.choices)
                sections.append(section(part.section, self.data, self.words, **choices))
                done += 1
            blocks = [block for blocks in sections for block in self._unfolded(blocks)]
            yield _Draft(
                f"chapter-{number}",
                name,
                parts[0].section.partition(".")[0],
                chapter_title(parts[0], self.data, self.words),
                blocks,
                tuple(sections),
                self._cited(blocks),
            )

    def _unfolded(self, blocks: Iterable[Block], level: Level = 3) -> Iterator[Block]:
        """Yield blocks with what is folded under headings; in a brief report it is left out.

        ``level`` is that of a fold's heading; those of a list of folds stand below the heading of
        that list.
        """
        of_list = level
        for block in blocks:
            match block:
                case Fold(kind="sources"):
                    yield block
                case Fold() | Folds() if self.report.brief:
                    pass
                case Fold():
                    yield from self._opened(block, level)
                case Folds():
                    yield from self._unfolded(block.folds, of_list)
                case Files() | Links() | Paragraph(on_screen=True):
                    pass
                case Heading():
                    of_list = max(level, BELOW[block.level])
                    yield block
                case _:
                    yield block

    def _opened(self, fold: Fold, level: Level) -> Iterator[Block]:
        """Yield the heading of a fold and what it holds; nothing where it holds nothing."""
        inner = list(fold.blocks())
        if inner:
            title, note = fold.printed or (fold.label, "")
            yield Heading(title, level)
            if note:
                yield Paragraph(note, note=True)
            below = BELOW[level]
            yield from (
                _under_heading(inside, title, below) for inside in self._unfolded(inner, below)
            )

    def _cited(self, blocks: Iterable[Block]) -> set[str]:
        """Return the ids of the sources that blocks rest on or name."""
        cited: set[str] = set()
        for block in blocks:
            match block:
                case FigureBlock():
                    cited.update(*map(ids, set(self.drawing(block).evidence["source_ids"])))
                case Fold():
                    cited |= self._cited(block.blocks())
                case Items(items):
                    cited.update(*map(_sources_in, items))
                case Paragraph(text):
                    cited.update(_sources_in(text))
                case Claims(documents):
                    for document in documents:
                        for claim in document.claims:
                            cited.update(*map(_sources_in, claim.sources))
        return cited & {*self.data.sources["source_id"]}

    def _ordered(self, cited: set[str]) -> list[str]:
        """Return the ids of sources in the order of the alphabet."""
        records = sources_said(self.data, self.data.sources, self.words)
        rows = records[records["source_id"].isin(cited)]
        names = zip(rows["publisher"], rows["title"], rows["source_id"], strict=True)
        order = self.words.order
        return [source_id for *_, source_id in sorted(names, key=lambda row: [*map(order, row)])]

    def _records(self, cited: set[str]) -> Iterator[Source]:
        records = sources_said(self.data, self.data.sources, self.words)
        for row in records[records["source_id"].isin(cited)].to_dict("records"):
            dated = [] if pd.isna(row["date"]) else [self.words.partial_date(row["date"])]
            kind = self.words.say("source-kind", kind=str(row["kind"]))
            yield Source(
                self._numbers[row["source_id"]],
                str(row["publisher"]),
                str(row["title"]),
                "" if pd.isna(row["address"]) else str(row["address"]),
                ", ".join([*dated, kind]),
            )


def _under_heading(block: Block, title: str, level: Level) -> Block:
    """Return a block as it stands below a heading, which it does not say again."""
    match block:
        case Heading():
            return replace(block, level=max(block.level, level))
        case Verbatim(label) if label == title:
            return replace(block, label="")
    return block


def _sources_in(text: Text) -> Iterator[str]:
    """Yield the ids of the sources that a text leads to."""
    for part in (text,) if isinstance(text, str) else text:
        link = part.text if isinstance(part, Strong) else part
        if isinstance(link, Link) and (source_id := source_at(link.address)):
            yield source_id


def _lists_sources(block: Block) -> bool:
    """Say whether a block is a list of sources: those stand at the end of a chapter."""
    return isinstance(block, Fold) or (
        isinstance(block, Items) and all(any(_sources_in(item)) for item in block.items)
    )


def _introduces_list(block: Block) -> bool:
    """Say whether a block is the name of the list that follows it."""
    match block:
        case Paragraph(str(text), note=True):
            return not text.endswith(".")
    return False


def _with_numbers(
    blocks: Sequence[Block], by_number: Callable[[Block], Paragraph | None]
) -> Iterator[Block]:
    """Yield blocks with those that list sources ``by_number``, and without headings of nothing.

    A note right before a list of sources that names it as a heading would, without the end of a
    sentence, goes with it. What a list of the chapter has said already is not said again.
    """
    others: list[Block] = []
    once = _once(blocks)
    for block, after in zip(once, [*once[1:], None], strict=True):
        if _lists_sources(block):
            if (numbers := by_number(block)) is not None:
                others[-1:] = _after(others[-1:], numbers)
        elif not (isinstance(after, Items) and _lists_sources(after) and _introduces_list(block)):
            others.append(block)
    for number, block in enumerate(others):
        if isinstance(block, Heading):
            after = others[number + 1] if number + 1 < len(others) else Heading("")
            if isinstance(after, Heading) and after.level <= block.level:
                continue
        yield block


def _once(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks without sentences that a list before has, where their own sources follow."""
    kept: list[Block] = []
    items: list[str] = []
    repeated = False
    for block, after in zip(blocks, [*blocks[1:], None], strict=True):
        if repeated and _is_evidence(block):
            repeated = False
            continue
        match block:
            case Items():
                items += [item for item in block.items if isinstance(item, str)]
            case Paragraph(str(text), note=False) if _is_evidence(after):
                repeated = all(
                    any(sentence in item for item in items) for sentence in _SENTENCE.split(text)
                )
        if not repeated:
            kept.append(block)
    return kept


def _is_evidence(block: Block | None) -> bool:
    return isinstance(block, Fold) and block.kind == "sources"


def _after(last: list[Block], numbers: Paragraph) -> list[Block]:
    """Return the numbers of sources behind the note of how sure they are, or alone."""
    match last:
        case [Paragraph(str(text), note=True)]:
            return [Paragraph((f"{text} ", *numbers.text), note=True)]
    return [*last, numbers]


class _Rewriter:
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
        below: Level = 2
        for number, block in enumerate(blocks):
            match block:
                case Heading(text, level, anchor):
                    # No level of headings is left out.
                    level = min(level, below)
                    below = BELOW[level]
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
                    yield replace(
                        block, level=3 if below == 4 else below, apart=f"{self.chapter}-{number}"
                    )
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
        if link.address.startswith(f"#{SOURCE_ANCHOR}"):
            return link
        source = source_at(link.address)
        if source in self.numbers:
            return Link(link.text, f"#{SOURCE_ANCHOR}{self.numbers[source]}")
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
    return ", ".join(text for _, text in _spans(numbers))


def number_links(numbers: Sequence[int]) -> tuple[Part, ...]:
    """Return the same numbers, each span a way to the first source of it.

    >>> number_links([1, 2, 3, 7])[2]
    Link(text='7', address='#source-7')
    """
    links = [Link(text, f"#{SOURCE_ANCHOR}{first}") for first, text in _spans(numbers)]
    return tuple(part for link in links for part in (", ", link))[1:]


def _spans(numbers: Sequence[int]) -> Iterator[tuple[int, str]]:
    spans: list[list[int]] = []
    for number in numbers:
        if spans and spans[-1][-1] == number - 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    for span in spans:
        if len(span) > 2:
            yield span[0], f"{span[0]}–{span[-1]}"
        else:
            yield from ((number, str(number)) for number in span)
