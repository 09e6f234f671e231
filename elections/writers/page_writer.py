"""A page written whole as HTML: all its sections, and every figure in it as a picture.

It is what views, paper and a site of files have in common.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from elections.choices import CHOICES, Value, address_value, settle, understand
from elections.figures import Drawing, drawing_of
from elections.package import ElectionData
from elections.sections import SECTIONS, choices_on, parts_of, section, taken
from elections.sections.blocks import Block, FigureBlock, Heading
from elections.sections.evidence import conflicts_named
from elections.sections.headings import late_elections, option_names
from elections.sections.measures import COUNTING
from elections.text import Words
from elections.text.conflicts import conflict_grid
from elections.text.table import written_cell, written_table
from elections.text.words import is_missing
from elections.writers.markup import Markup, grid, table


class PageWriter:
    """Writes the sections of a page one after the other, and keeps what they hold.

    ``chosen`` are the choices of the page of which the data have a value: as ``asked``, or as
    usual. What stands above a section and what below a figure is for whoever inherits.
    """

    def __init__(
        self, page: str, data: ElectionData, words: Words, asked: Mapping[str, str]
    ) -> None:
        """Begin with nothing written; nothing that is asked makes it fail."""
        self.page, self.data, self.words = page, data, words
        self.chosen = understand(data, choices_on(page), asked).in_force
        self.headings: list[Heading] = []
        self.drawings: list[Drawing] = []
        self.markup = self.writer()

    def writer(self) -> Markup:
        """Return what writes the blocks."""
        return Markup(self.figure, lambda page, choices: page, self.cell)

    def sections(self) -> str:
        """Return all sections, each under its controls.

        >>> from elections.package import load
        >>> from elections.text import load_words
        >>> data, words = load("tests/country"), load_words("en")
        >>> class Plain(PageWriter):
        ...     def picture(self, drawing):
        ...         return "<svg/>"
        >>> written = Plain("votes", data, words, {"after": "false"}).sections()
        >>> written.count("<svg/>"), written.count("<figure")
        (3, 3)
        """
        parts: list[str] = []
        for name, choices in parts_of(self.page):
            parts += [self.controls(choices), self.section(name)]
        return "\n".join(filter(None, parts))

    def section(self, name: str) -> str:
        """Return the blocks of one section."""
        blocks = self.blocks(name)
        self.headings += [
            block for block in blocks if isinstance(block, Heading) and block.level == 2
        ]
        return self.write(blocks)

    def blocks(self, name: str) -> tuple[Block, ...]:
        """Return the blocks of a section with the choices of the page."""
        return section(name, self.data, self.words, **taken(name, self.chosen))

    def write(self, blocks: Iterable[Block]) -> str:
        """Return blocks from top to bottom."""
        return self.markup.write(blocks)

    def figure(self, block: FigureBlock) -> str:
        """Return a figure between its words."""
        drawing = self.drawing(block)
        self.drawings.append(drawing)
        captions = drawing.captions
        return (
            f'<figure id="{escape(block.anchor)}"{self.attributes(block)}>'
            f"<h{block.level} class=figure-title>{escape(captions.title)}</h{block.level}>"
            f"<p class=figure-subtitle>{escape(captions.subtitle)}</p>"
            f"<div class=plot>{self.picture(drawing)}</div>{self.foot(drawing)}</figure>"
        )

    def attributes(self, block: FigureBlock) -> str:
        """Return what is said of how a figure stands; nothing."""
        return ""

    def drawing(self, block: FigureBlock) -> Drawing:
        """Return the figure that a block names."""
        return drawing_of(block.name, self.data, self.words, block.choices)

    def cell(self, cell: object) -> str:
        """Return a cell of a table of records; what is missing is left empty."""
        return "" if is_missing(cell) else written_cell(cell, self.words)

    def picture(self, drawing: Drawing) -> str:
        """Return the picture of a figure."""
        raise NotImplementedError

    def foot(self, drawing: Drawing) -> str:
        """Return what stands below the picture of a figure: who gives it, and what is behind it."""
        source = escape(drawing.captions.source)
        return f"<p class=figure-source>{source}</p>{self.behind(drawing)}"

    def behind(self, drawing: Drawing) -> str:
        """Return what stands behind a figure; nothing."""
        return ""

    # What can be chosen

    def controls(self, names: Iterable[str]) -> str:
        """Return what stands above a section where choices are first offered; nothing."""
        return ""

    def label(self, choice: str) -> str:
        """Return what a choice is called."""
        return choice_label(choice, self.data, self.words)

    def counted(self) -> tuple[str, int]:
        """Say how many choices of how to count there are; return how many are not as usual too."""
        usual = settle(self.data, COUNTING, {})
        offered = [
            name for name in COUNTING if len(CHOICES[name].options(self.data, self.chosen)) > 1
        ]
        changed = sum(self.chosen[name] != usual[name] for name in offered)
        label = self.words.say("counting-choices", count=len(offered), changed=changed)
        return label, changed

    def explained(self) -> str:
        """Return the sections that explain choices where these stand."""
        return "".join(
            self.section(name)
            for name, part in SECTIONS.items()
            if part.among_controls and name.partition(".")[0] == self.page
        )


def choice_label(choice: str, data: ElectionData, words: Words) -> str:
    """Return what a choice is called.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> choice_label("after", load("tests/country"), load_words("en"))
    'Include 1998'
    """
    return words.say(f"control-{choice}", elections=late_elections(data, words))


def chosen_in_words(choice: str, value: Value, data: ElectionData, words: Words) -> str:
    """Return a choice and what was chosen.

    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> chosen_in_words("after", False, load("tests/country"), load_words("en"))
    'Include 1998: no'
    """
    label = choice_label(choice, data, words)
    if isinstance(value, bool):
        return words.say("site-switch", label=label, on=address_value(value))
    return f"{label}: {option_names(choice, data, words)[value]}"


def conflict_table(drawing: Drawing, data: ElectionData, words: Words) -> str:
    """Return on what the sources of a figure differ as a table; nothing where they agree.

    >>> from elections.figures import figure
    >>> from elections.package import load
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> conflict_table(figure("flows", data, words), data, words)
    ''
    """
    conflicts = conflicts_named(data, drawing.captions.conflicts)
    return grid(conflict_grid(data, conflicts, words)) if len(conflicts) else ""


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
            [*headed],
            [headed[heading].dtype.kind in "iuf" for heading in headed],
            (map(escape, row) for row in written_table(rows, columns, headed, words)),
        )
        for (rows, columns), headed in zip(drawing.rows, readable, strict=True)
    ]
