"""The one way in which every figure stands on a page.

Above the figure its title and what it measures, under it the sources of exactly the rows drawn,
all of them words of the page. Beside these, one click each: the rows as a table, the sources in
full, where sources differ; and at the right end the menu of all that can be taken away.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from html import escape

import streamlit as st

from elections.charts.canvas import ReadyFigure
from elections.export.inline import enlarged_picture
from elections.figures import Drawing
from elections.sections.blocks import FigureBlock, Paragraph, TableBlock
from elections.sections.evidence import conflicts_named, source_list
from elections.text.conflicts import conflict_grid
from elections.text.grid import DASH
from elections.text.labels import sources_of
from elections.text.table import decimals_shown
from ui import kept
from ui.behind import MENU, PARTS, menu_asked, open_part
from ui.figure_menu import show_menu
from ui.numbers import in_words
from ui.pieces import show_still
from ui.reader import Reader

# Plotly's own buttons go: what they do stands in the menu.
CONFIG = {"displayModeBar": False}
_AXIS = re.compile(r"[xy]axis\d*")


def show_figure(reader: Reader, block: FigureBlock) -> None:
    """Show a figure in its block; what stands under it is made once a reader opens it."""
    key, drawing = block.key, kept.drawing(reader, block)
    view = f"{key} {block.share} {block.close} {drawing.choices}"
    kept.written(reader, view, lambda: _still(reader, drawing, block))
    part = open_part(key)
    if part in parts_behind(reader, drawing):
        MAKE[part](reader, drawing)
    if menu_asked(key):
        show_menu(reader, drawing, key)


def _still(reader: Reader, drawing: Drawing, block: FigureBlock) -> None:
    """Write the chart between the words that the page says around it.

    Where a reader enlarges text the words in the chart are to grow too: it is a picture then.
    """
    captions = drawing.captions
    head = f"h{block.level}"
    place = f'class="figure-title" id="{escape(block.anchor)}"'
    title = f"<{head} {place}>{escape(captions.title)}</{head}>"
    subtitle = f'<p class="figure-subtitle">{escape(captions.subtitle)}</p>'
    st.html(f'<div class="figure-head{" close" * block.close}">{title}{subtitle}</div>')
    if reader.text_scale > 1:
        st.html(enlarged_picture(drawing, reader.text_scale))
    else:
        st.plotly_chart(
            drawn_once(drawing.plotly(captioned=False)),
            theme=None,
            key=f"chart-{block.key}",
            config=CONFIG,
            alt=captions.alternative,
        )
    st.html(_foot(reader, drawing, block.key))


def drawn_once(chart: ReadyFigure) -> ReadyFigure:
    """Return a chart that the browser draws only once, looking the same.

    Streamlit gives Plotly each chart twice. The second time Plotly draws it anew where it has a
    template, whatever is in it, and where its numbers bear no mark by which they are known again.
    """
    parts = chart.to_dict()
    usual = dict(parts["layout"].pop("template")["layout"])
    axes = {"x": usual.pop("xaxis"), "y": usual.pop("yaxis")}
    written = {
        name: {**axes[name[0]], **layout} if _AXIS.fullmatch(name) else layout
        for name, layout in parts["layout"].items()
    }
    parts["layout"] = {**usual, **written}
    mark = hashlib.sha256(ReadyFigure(parts).to_json().encode()).hexdigest()
    return ReadyFigure({**parts, "layout": {**parts["layout"], "datarevision": mark}})


def _foot(reader: Reader, drawing: Drawing, key: str) -> str:
    """Return what stands under a figure: its sources, and what opens the rest behind it."""
    words = reader.words
    source = f'<p class="figure-source">{escape(drawing.captions.source)}</p>'
    opens = "".join(
        _opener(key, part, words.say(f"figure-{part}")) for part in parts_behind(reader, drawing)
    )
    named = escape(words.say(f"figure-{MENU}"))
    menu = _opener(key, MENU, "…", f' aria-label="{named}" title="{named}" aria-haspopup="dialog"')
    group = f'<div class="behind" role="group" aria-label="{escape(words.say("figure-parts"))}">'
    return f'<div class="figure-foot">{source}{group}{opens}{menu}</div></div>'


def _opener(key: str, part: str, label: str, attributes: str = "") -> str:
    named = f'class="figure-{part}" data-figure="{escape(key)}" data-behind="{part}"{attributes}'
    return f'<button type="button" {named}>{escape(label)}</button>'


def parts_behind(reader: Reader, drawing: Drawing) -> tuple[str, ...]:
    """Return the parts that can be opened behind a figure."""
    return PARTS if kept.values_differing(reader, drawing) else PARTS[:-1]


def _tables(reader: Reader, drawing: Drawing) -> None:
    words = reader.words
    tables = drawing.tables(reader.data, words)
    for (rows, columns), table in zip(drawing.rows, tables, strict=True):
        st.dataframe(
            in_words(table, words, missing=DASH, places=decimals_shown(rows, columns, words)),
            hide_index=True,
            placeholder=DASH,
            alt=drawing.captions.alternative,
        )


def _sources(reader: Reader, drawing: Drawing) -> None:
    records = sources_of(reader.data, drawing.evidence)
    show_still([source_list(reader.data, records, reader.words)])


def _differ(reader: Reader, drawing: Drawing) -> None:
    conflicts = conflicts_named(reader.data, drawing.captions.conflicts)
    lead = Paragraph(reader.words.say("figure-differ-lead"))
    table = TableBlock(conflict_grid(reader.data, conflicts, reader.words))
    show_still([lead, table], narrow=reader.width == "narrow")


MAKE: dict[str, Callable[[Reader, Drawing], None]] = {
    "table": _tables,
    "sources": _sources,
    "differ": _differ,
}
