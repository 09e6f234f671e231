"""A report as one HTML file: it fetches nothing, needs no script, and prints as it is read."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from elections.charts.canvas import PALETTES
from elections.charts.font import FAMILY, font_faces
from elections.export.svg import figure_svg, uncaptioned
from elections.figures import Drawing
from elections.reports.content import PICTURES_DONE, Chapter, Content, Source
from elections.sections.blocks import Block, Claim, FigureBlock
from elections.text.table import written_cell
from elections.text.words import is_missing
from elections.writers.markup import Markup, table, text

# How wide figures are drawn, in pixels: for a telephone, and for the column of a page.
NARROW, COLUMN = 328, 720
_STYLE = f"""
* {{ box-sizing: border-box; }}
body {{ margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 '{FAMILY}', 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif;
  font-variant-numeric: tabular-nums; }}
main, header, nav, footer {{ max-width: {COLUMN + 32}px; margin: 0 auto; padding: 0 16px; }}
header {{ padding-top: 3rem; }}
h1 {{ font-size: 2.2rem; line-height: 1.15; margin: 0.3rem 0 0.8rem; text-wrap: balance; }}
h2 {{ font-size: 1.6rem; line-height: 1.2; margin: 3.5rem 0 1rem; padding-top: 0.6rem;
  border-top: 2px solid var(--ink); }}
h3 {{ font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 0.5rem; }}
h4 {{ font-size: 1.05rem; line-height: 1.3; margin: 1.6rem 0 0.4rem; }}
h5 {{ font-size: 1rem; line-height: 1.3; margin: 1.2rem 0 0.3rem; }}
h2, h3, h4, h5 {{ text-wrap: pretty; break-after: avoid; }}
p {{ margin: 0.6rem 0; }}
.lead {{ font-size: 1.15rem; }}
.kicker, .note, .subtitle, .source, footer, .sources li {{ color: var(--muted); }}
.note, .source, .subtitle, .dated {{ font-size: 0.85rem; }}
a {{ color: inherit; text-decoration-thickness: 1px; text-underline-offset: 2px; }}
nav ol {{ padding-left: 1.4rem; margin: 0.4rem 0; }}
figure {{ margin: 2rem 0; break-inside: avoid; }}
figure svg {{ display: block; width: 100%; height: auto; }}
.wide {{ display: none; }}
@media (min-width: {COLUMN - 80}px), print {{
  .wide {{ display: block; }} .narrow {{ display: none; }} }}
.scroll {{ overflow-x: auto; }}
table {{ border-collapse: collapse; width: 100%; font-size: 0.85rem; line-height: 1.35; }}
th, td {{ text-align: left; vertical-align: top; padding: 0.3rem 0.5rem 0.3rem 0;
  border-bottom: 1px solid var(--rule); }}
th {{ color: var(--muted); font-weight: 400; border-color: var(--ink); }}
.n {{ text-align: right; white-space: nowrap; }}
caption {{ text-align: left; color: var(--muted); padding-bottom: 0.4rem; }}
.key-figures {{ display: flex; flex-wrap: wrap; gap: 1rem 2.2rem; margin: 1.2rem 0; }}
dt, .before {{ font-size: 0.85rem; color: var(--muted); }}
dd {{ margin: 0; font-size: 1.5rem; font-weight: 700; line-height: 1.25; }}
dd.before {{ font-weight: 400; }}
pre {{ white-space: pre-wrap; background: var(--rule); padding: 0.6rem; font: inherit;
  font-size: 0.85rem; }}
.sources {{ font-size: 0.8rem; line-height: 1.4; padding-left: 2.2rem; overflow-wrap: anywhere; }}
.formula {{ overflow-x: auto; }}
footer {{ border-top: 1px solid var(--rule); margin-top: 3rem; padding: 1rem 16px 3rem; }}
@page {{ margin: 18mm; }}
@media print {{ body {{ font-size: 10pt; }} h2 {{ break-before: page; }} main {{ padding: 0; }}
  .scroll {{ overflow: visible; }} tr {{ break-inside: avoid; }} }}
"""


def html(content: Content) -> bytes:
    """Return a report as HTML.

    >>> from elections.package import load
    >>> from elections.reports.plan import plan
    >>> from elections.text import load_words
    >>> data, words = load("tests/country"), load_words("en")
    >>> made = html(Content(plan(data, words, "own", parts=["votes.turnout"]), data, words))
    >>> made[:31].decode()
    '<!DOCTYPE html>\\n<html lang="en"'
    """
    words, report = content.words, content.report
    figures = {
        block.key: _figure(key, block, drawing, content) for key, block, drawing in content.drawn()
    }
    writer = _Writer(content, figures)
    chapters = [_chapter(chapter, content, writer) for chapter in content.chapters]
    content.progress(PICTURES_DONE)
    contents = "".join(
        f'<li><a href="#{chapter.anchor}">{escape(chapter.title)}</a></li>'
        for chapter in content.chapters
    )
    end = ""
    if report.brief:
        sources = [source for chapter in content.chapters for source in chapter.first]
        end = f"<h2>{escape(words.say('report-sources'))}</h2>{_sources(sources)}"
    page = "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html lang="{escape(report.language)}">',
            '<head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(report.title)}</title>",
            f'<meta name="description" content="{escape(content.lead)}">',
            f"<style>{font_faces()}{_style(content)}</style></head>",
            "<body><header>",
            f"<p class=kicker>{escape(content.kicker)}</p><h1>{escape(report.title)}</h1>",
            f"<p class=lead>{escape(content.lead)}</p>",
            f"<p class='note dated'>{escape(content.dated)}</p></header>",
            f'<nav aria-label="{escape(words.say("report-contents"))}"><ol>{contents}</ol></nav>',
            "<main>",
            *chapters,
            end,
            "</main>",
            f"<footer><p>{escape(words.say('report-cite'))}: {escape(content.cited)}</p></footer>",
            "</body></html>",
            "",
        ]
    )
    content.progress(1.0)
    return page.encode("utf-8")


class _Writer(Markup):
    """Writes blocks within chapters: headings a level lower, tables that can be moved across."""

    def __init__(self, content: Content, figures: dict[str, str]) -> None:
        super().__init__(
            lambda block: figures[block.key],
            lambda page, choices: "",
            lambda cell: "" if is_missing(cell) else written_cell(cell, content.words),
        )
        self.content = content

    def blocks(self, blocks: Iterable[Block]) -> str:
        return (
            _lowered(self.write(blocks))
            .replace("<table>", "<div class=scroll><table>")
            .replace("</table>", "</table></div>")
        )

    def _table_of_claims(self, claims: Iterable[Claim]) -> str:
        say = self.content.words.say
        headings = [say(f"report-{name}") for name in ("claim", "verdict", "found")]
        rows = ((claim.claim, claim.label, claim.finding) for claim in claims)
        return table(headings, [False] * 3, (map(escape, row) for row in rows))


def _lowered(markup: str) -> str:
    """Return markup with headings a level lower: the chapter's own is of the second."""
    for level in (4, 3, 2):
        markup = markup.replace(f"<h{level}", f"<h{level + 1}")
        markup = markup.replace(f"</h{level}>", f"</h{level + 1}>")
    return markup


def _chapter(chapter: Chapter, content: Content, writer: _Writer) -> str:
    words = content.words
    head = f'<h2 id="{chapter.anchor}">{escape(chapter.title)}</h2>'
    end = ""
    if not content.report.brief and chapter.first:
        end = f"<h3>{escape(words.say('report-sources'))}</h3>{_sources(chapter.first)}"
    return f"<section>{head}{writer.blocks(chapter.blocks)}{end}</section>"


def _sources(sources: Iterable[Source]) -> str:
    items = "".join(
        f'<li id="{source.anchor}" value={source.number}>{escape(source.publisher)}: '
        f"{_titled(source)}{escape(f' ({source.rest})' if source.rest else '')}</li>"
        for source in sources
    )
    return f"<ol class=sources>{items}</ol>"


def _titled(source: Source) -> str:
    title = escape(source.title)
    return f'<a href="{escape(source.address)}">{title}</a>' if source.address else title


def _figure(key: str, block: FigureBlock, drawing: Drawing, content: Content) -> str:
    captions, cited = drawing.captions, text(content.numbers_behind(drawing))
    pictures = "".join(
        f"<div class={name}>{_picture(f'{key}-{name}', drawing, across)}</div>"
        for name, across in (("narrow", NARROW), ("wide", COLUMN))
    )
    return (
        f"<figure><h{block.level}>{escape(captions.title)}</h{block.level}>"
        f"<p class=subtitle>{escape(captions.subtitle)}</p>{pictures}"
        f"<figcaption class=source>{escape(captions.source)} {cited}</figcaption></figure>"
    )


def _picture(names: str, drawing: Drawing, across: int) -> str:
    return figure_svg(drawing, uncaptioned(drawing, across).plotly(), across, names=names)


def _style(content: Content) -> str:
    scheme = content.report.scheme
    palette = PALETTES[scheme]
    return (
        f"\n:root {{ color-scheme: {scheme}; --paper: {palette.paper}; --ink: {palette.ink};"
        f" --muted: {palette.muted}; --rule: {palette.rule}; }}{_STYLE}"
    )
