"""A page written whole as HTML: all its sections, and every figure in it as a picture.

It is for what needs no server any more: a site of files, and paper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from html import escape

from elections.choices import Value, address_value, settle, understand
from elections.figures import Drawing, figure
from elections.package import ElectionData
from elections.sections import SECTIONS, choices_on, parts_of, section
from elections.sections.blocks import Block, FigureBlock, Heading
from elections.text import Words
from elections.text.table import written_cell, written_table
from elections.text.words import is_missing
from elections.writers.markup import Markup, table


class Whole:
    """Writes the sections of a page one after the other, and keeps what they hold.

    ``chosen`` are choices of the page; what is not among them is as usual. What stands above a
    section and what behind a figure is for whoever inherits.
    """

    def __init__(
        self, page: str, data: ElectionData, words: Words, chosen: Mapping[str, Value]
    ) -> None:
        """Begin with nothing written; ``ValueError`` for a choice that the page has not."""
        self.page, self.data, self.words = page, data, words
        asked = {name: address_value(value) for name, value in chosen.items()}
        # Those of which the data hold a value, given the others.
        offered = understand(data, choices_on(page), asked).in_force
        self.chosen = settle(data, tuple(offered), chosen)
        self.headings: list[Heading] = []
        self.drawings: list[Drawing] = []
        self.markup = self.writer()

    def writer(self) -> Markup:
        """Return what writes the blocks."""
        return Markup(self.figure, lambda page, choices: page, self.cell)

    def sections(self, wanted: Callable[[str], bool] = lambda name: True) -> str:
        """Return all sections that are wanted by their names, each under its controls.

        >>> from elections.package import load
        >>> from elections.text import load_words
        >>> data, words = load("tests/country"), load_words("en")
        >>> class Plain(Whole):
        ...     def picture(self, drawing):
        ...         return "<svg/>"
        >>> written = Plain("votes", data, words, {"after": False}).sections()
        >>> written.count("<svg/>"), written.count("<figure")
        (3, 3)
        """
        parts = []
        for name, offered in parts_of(self.page):
            if wanted(name):
                parts += [self.controls(offered), self.section(name)]
        return "\n".join(filter(None, parts))

    def section(self, name: str) -> str:
        """Return the blocks of one section."""
        names = (choice for choice in SECTIONS[name].choices if choice in self.chosen)
        taken = {choice: self.chosen[choice] for choice in names}
        blocks = section(name, self.data, self.words, **taken)
        self.headings += [one for one in blocks if isinstance(one, Heading) and one.level == 2]
        return self.write(blocks)

    def write(self, blocks: Iterable[Block]) -> str:
        """Return blocks from top to bottom."""
        return self.markup.write(blocks)

    def figure(self, block: FigureBlock) -> str:
        """Return a figure between its words."""
        drawing = self.drawing(block.name, block.choices)
        self.drawings.append(drawing)
        captions = drawing.captions
        return (
            f'<figure id="figure-{escape(block.key)}">'
            f"<h{block.level} class=figure-title>{escape(captions.title)}</h{block.level}>"
            f"<p class=figure-subtitle>{escape(captions.subtitle)}</p>"
            f"<div class=plot>{self.picture(drawing)}</div>"
            f"<p class=figure-source>{escape(captions.source)}</p>"
            f"{self.behind(drawing)}</figure>"
        )

    def drawing(self, name: str, choices: Mapping[str, Value]) -> Drawing:
        """Return the figure that a block names."""
        return figure(name, self.data, self.words, scheme="light", width="wide", **choices)

    def cell(self, cell: object) -> str:
        """Return a cell of a table of records; what is missing is left empty."""
        return "" if is_missing(cell) else written_cell(cell, self.words)

    def picture(self, drawing: Drawing) -> str:
        """Return the picture of a figure."""
        raise NotImplementedError

    def behind(self, drawing: Drawing) -> str:
        """Return what stands behind a figure; nothing."""
        return ""

    def controls(self, names: Iterable[str]) -> str:
        """Return what stands above a section where choices are first offered; nothing."""
        return ""


def row_tables(drawing: Drawing, data: ElectionData, words: Words) -> list[str]:
    """Return the rows of a figure as tables to read.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> row_tables(figure("turnout", data, words), data, words)[0][:35]
    '<table><thead><tr><th>Election</th>'
    """
    readable = drawing.tables(data, words)
    return [
        table(
            [*shown],
            [shown[heading].dtype.kind in "iuf" for heading in shown],
            (map(escape, row) for row in written_table(rows, columns, shown, words)),
        )
        for (rows, columns), shown in zip(drawing.rows, readable, strict=True)
    ]
