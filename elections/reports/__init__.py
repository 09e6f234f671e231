"""Reports: sections of the pages as files to hand on, made without a browser.

``plan`` says what is in one and how it looks, ``report_file`` makes it: PDF, slides, one HTML
file, or a zip of all its figures. The same choices give the same bytes.
"""

from elections.reports.content import Content
from elections.reports.files import KINDS, kind_of, report_file, report_preview
from elections.reports.plan import OFFERED, PARTS, Report, plan, taken_choices
from elections.reports.turn import BusyError, turn

__all__ = [
    "KINDS",
    "OFFERED",
    "PARTS",
    "BusyError",
    "Content",
    "Report",
    "kind_of",
    "plan",
    "report_file",
    "report_preview",
    "taken_choices",
    "turn",
]
