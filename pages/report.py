"""Report: what to hand on, put together and made into a file."""

from ui import report
from ui.page import open_page
from ui.writer import show

reader = open_page("report")
chosen = report.chosen_report(reader)
show(reader, "report.chosen", **report.of_report(chosen))
planned = report.planned(reader, chosen)
report.take(reader, planned)
report.preview(reader, planned)
show(reader, "report.command", **chosen)
