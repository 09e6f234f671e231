"""The package as files to take away: tables, workbooks, the whole, and how to cite it.

Each function returns the content of a file and writes none. The same data gives the
same bytes on every machine and day.
"""

from elections.export.about import About, about
from elections.export.archive import archive
from elections.export.citation import bibtex, plain
from elections.export.extract import Extract, found, whole
from elections.export.texts import csv_file, json_file, json_records
from elections.export.workbook import workbook

__all__ = [
    "About",
    "Extract",
    "about",
    "archive",
    "bibtex",
    "csv_file",
    "found",
    "json_file",
    "json_records",
    "plain",
    "whole",
    "workbook",
]
