"""The package as files to take away: tables, workbooks, the whole, and how to cite it.

Each function returns the content of a file and writes none. The same data gives the
same bytes on every machine and day.
"""

from elections.export.about import About, about, release
from elections.export.api import results_told
from elections.export.archive import archive, zipped
from elections.export.citation import CitedFigure, apa, bibtex, cited_table, plain
from elections.export.doors import (
    KINDS,
    Look,
    embed_path,
    figure_file,
    figure_path,
    file_name,
)
from elections.export.extract import Extract, matching, whole
from elections.export.image import (
    FORMS,
    MARGIN,
    SCALES,
    Form,
    on_card,
    pdf_file,
    png_file,
    svg_file,
)
from elections.export.lines import lines
from elections.export.rows import rows_csv, rows_json
from elections.export.texts import LINES, csv_file, json_file, json_records, table_file
from elections.export.workbook import rows_workbook, workbook

__all__ = [
    "FORMS",
    "KINDS",
    "LINES",
    "MARGIN",
    "SCALES",
    "About",
    "CitedFigure",
    "Extract",
    "Form",
    "Look",
    "about",
    "apa",
    "archive",
    "bibtex",
    "cited_table",
    "csv_file",
    "embed_path",
    "figure_file",
    "figure_path",
    "file_name",
    "json_file",
    "json_records",
    "lines",
    "matching",
    "on_card",
    "pdf_file",
    "plain",
    "png_file",
    "release",
    "results_told",
    "rows_csv",
    "rows_json",
    "rows_workbook",
    "svg_file",
    "table_file",
    "whole",
    "workbook",
    "zipped",
]
