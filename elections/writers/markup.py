"""Blocks as HTML: the same sections as on a page, for whoever reads without the dashboard.

What is written needs no script and no server but for its pictures: headings, tables and folds
are those of HTML, and everything is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from html import escape
from typing import Any

from elections.sections.blocks import (
    Block,
    Claim,
    Claims,
    Code,
    FigureBlock,
    File,
    Files,
    Fold,
    Folds,
    Formula,
    Heading,
    Items,
    KeyFigures,
    Link,
    Links,
    Paragraph,
    Part,
    Records,
    Strong,
    TableBlock,
    Terms,
    Text,
    Verbatim,
)
from elections.text.conflicts import MARK
from elections.text.grid import Grid
from elections.text.words import is_missing, lowered

# What a page may link to: the web, another page, a place on this one. A script is none of these.
_SAFE = re.compile(r"(https?://|#|/|\?|[a-z_]+(\?|#|$))", re.IGNORECASE)
# A word within a formula in LaTeX.
_NAMED = re.compile(r"\\(?:text|mathrm|operatorname)\{([^}]*)\}")


class Markup:
    """A writer of blocks as HTML.

    ``figure`` writes a figure, ``page`` gives the address of another page with its choices,
    ``file`` that of a file, or none where there is none.
    """

    def __init__(
        self,
        figure: Callable[[FigureBlock], str],
        page: Callable[[str, dict[str, str]], str],
        number: Callable[[object], str] = str,
        file: Callable[[File], str] = lambda file: "",
    ) -> None:
        """Keep what writes that which a block only names."""
        self._page, self._number, self._file = page, number, file
        self._writers: dict[type[Any], Callable[[Any], str]] = {
            Claims: self._claims,
            FigureBlock: figure,
            Files: self._files,
            Fold: self._fold,
            Folds: self._folds,
            Formula: self._formula,
            Heading: self._heading,
            Items: self._items,
            KeyFigures: self._key_figures,
            Links: self._links,
            Paragraph: self._paragraph,
            Records: self._records,
            TableBlock: self._table,
            Terms: self._terms,
            Verbatim: self._verbatim,
        }

    def write(self, blocks: Iterable[Block]) -> str:
        """Return blocks from top to bottom.

        >>> from elections.sections.blocks import Heading, Paragraph
        >>> writer = Markup(lambda block: "", lambda page, choices: page)
        >>> writer.write([Heading("Votes & seats"), Paragraph(("see ", Strong("this")))])
        '<h2>Votes &amp; seats</h2>\\n<p>see <strong>this</strong></p>'
        """
        return "\n".join(self._writers[type(block)](block) for block in blocks)

    def _heading(self, block: Heading) -> str:
        place = f' id="{escape(block.anchor)}"' if block.anchor else ""
        return f"<h{block.level}{place}>{escape(block.text)}</h{block.level}>"

    def _paragraph(self, block: Paragraph) -> str:
        return f"<p{' class=note' if block.note else ''}>{text(block.text)}</p>"

    def _items(self, block: Items) -> str:
        kind = "ol" if block.numbered else "ul"
        return f"<{kind}>{''.join(f'<li>{text(item)}</li>' for item in block.items)}</{kind}>"

    def _key_figures(self, block: KeyFigures) -> str:
        items = "".join(
            f"<div><dt>{_anchor(figure.label, figure.working)}</dt><dd>{escape(figure.value)}</dd>"
            f"{f'<dd class=before>{escape(figure.before)}</dd>' if figure.before else ''}</div>"
            for figure in block.figures
        )
        return f'<dl class="key-figures">{items}</dl>'

    def _table(self, block: TableBlock) -> str:
        return grid(block.grid, totals=block.totals, marks_lead_to=block.marks_lead_to)

    def _records(self, block: Records) -> str:
        headings = [column.heading for column in block.columns]
        numeric = [column.kind == "number" for column in block.columns]
        addresses = [column.kind == "address" for column in block.columns]
        rows = (
            [
                _linked(cell) if address else escape(self._number(cell))
                for cell, address in zip(row, addresses, strict=True)
            ]
            for row in block.rows.itertuples(index=False, name=None)
        )
        return table(headings, numeric, rows, caption=block.alternative)

    def _fold(self, block: Fold) -> str:
        inner = self.write(block.blocks())
        opened = " open" if block.open else ""
        return (
            f'<details data-fold="{escape(block.name)}"{opened}>'
            f"<summary>{escape(block.label)}</summary>\n{inner}</details>"
        )

    def _folds(self, block: Folds) -> str:
        return f'<div class="folds">{"".join(map(self._fold, block.folds))}</div>'

    def _formula(self, block: Formula) -> str:
        plain = _NAMED.sub(r"\1", block.latex)
        return f"<p class=formula><code>{escape(plain)}</code></p>"

    def _terms(self, block: Terms) -> str:
        items = "".join(
            f"<details><summary>{escape(term)}</summary><p>{escape(meaning)}</p></details>"
            for term, meaning in block.terms
        )
        return f"<div class=terms>{items}</div>"

    def _verbatim(self, block: Verbatim) -> str:
        label = f"<p class=note>{escape(block.label)}</p>" if block.label else ""
        return f"{label}<pre>{escape(block.text)}</pre>"

    def _files(self, block: Files) -> str:
        places = ((escape(file.label), escape(self._file(file))) for file in block.files)
        items = (f'<a href="{place}">{label}</a>' if place else label for label, place in places)
        return f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"

    def _links(self, block: Links) -> str:
        ways = ((self._page(link.page, dict(link.choices)), link.label) for link in block.links)
        links = (f'<a href="{escape(address)}">{escape(label)}</a>' for address, label in ways)
        return f'<p class="links">{" ".join(links)}</p>'

    def _claims(self, block: Claims) -> str:
        return "".join(
            f"<h3>{escape(document.title)}</h3><p>{escape(document.about)}</p>"
            f"<p>{escape(document.tally)}</p>{self._table_of_claims(document.claims)}"
            for document in block.documents
        )

    def _table_of_claims(self, claims: Iterable[Claim]) -> str:
        rows = ((claim.claim, f"{claim.mark} {claim.label}", claim.finding) for claim in claims)
        return table([], [False] * 3, (map(escape, row) for row in rows))


def text(content: Text) -> str:
    """Return a text with its parts set apart.

    >>> text(("a < b, ", Link("there", "javascript:alert(1)")))
    'a &lt; b, there'
    """
    return escape(content) if isinstance(content, str) else "".join(map(_part, content))


def _part(part: Part) -> str:
    match part:
        case Strong(inner):
            return f"<strong>{_part(inner)}</strong>"
        case Link(inner, address):
            return _anchor(inner, address)
        case Code(inner):
            return f"<code>{escape(inner)}</code>"
    return escape(part)


def _anchor(label: str, address: str) -> str:
    if not _SAFE.match(address):
        return escape(label)
    return f'<a href="{escape(address)}">{escape(label)}</a>'


def _linked(cell: object) -> str:
    return "" if is_missing(cell) else _anchor(str(cell), str(cell))


def grid(small: Grid, *, totals: bool = False, marks_lead_to: str = "") -> str:
    """Return a small table; the last row is one of ``totals`` where that is said.

    >>> import pandas as pd
    >>> grid(Grid(("Party",), (("Coast",),), (False,), pd.DataFrame())).count("<td>Coast</td>")
    1
    """
    rows = [[_marked(cell, marks_lead_to) for cell in row] for row in small.rows]
    if totals and rows:
        rows[-1] = [f"<strong>{cell}</strong>" for cell in rows[-1]]
    return table(small.headings, small.numeric, rows)


def listed(small: Grid, marks_lead_to: str = "") -> str:
    """Return a small table as a list, a row each: what it is about, and then each column.

    >>> import pandas as pd
    >>> listed(Grid(("Party", "Votes"), (("Coast", "120"),), (False, True), pd.DataFrame()))
    '<ul><li><strong>Coast</strong>\\xa0— votes: 120</li></ul>'
    """
    rows = (
        f"<li><strong>{_marked(row[0], marks_lead_to)}</strong>\N{NO-BREAK SPACE}— "
        + "; ".join(
            f"{escape(lowered(heading))}: {_marked(cell, marks_lead_to)}"
            for heading, cell in zip(small.headings[1:], row[1:], strict=True)
        )
        + "</li>"
        for row in small.rows
    )
    return f"<ul>{''.join(rows)}</ul>"


def _marked(cell: str, marks_lead_to: str) -> str:
    written = escape(cell)
    if not marks_lead_to:
        return written
    return written.replace(MARK, f'<a href="#{escape(marks_lead_to)}">{MARK}</a>')


def table(
    headings: Iterable[str],
    numeric: Iterable[bool],
    rows: Iterable[Iterable[str]],
    *,
    caption: str = "",
) -> str:
    """Return a table; the ``rows`` are HTML, headings and caption are plain.

    >>> table(["Votes"], [True], [["1,204"]])
    '<table><thead><tr><th class=n>Votes</th></tr></thead><tbody><tr><td class=n>1,204</td></tr></tbody></table>'
    """  # noqa: E501
    classes = [" class=n" if number else "" for number in numeric]
    head = "".join(
        f"<th{kind}>{escape(heading)}</th>"
        for heading, kind in zip(headings, classes, strict=False)
    )
    body = "".join(
        "<tr>"
        + "".join(f"<td{kind}>{cell}</td>" for cell, kind in zip(row, classes, strict=True))
        + "</tr>"
        for row in rows
    )
    title = f"<caption>{escape(caption)}</caption>" if caption else ""
    top = f"<thead><tr>{head}</tr></thead>" if head else ""
    return f"<table>{title}{top}<tbody>{body}</tbody></table>"
