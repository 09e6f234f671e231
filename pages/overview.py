"""Overview: what the chamber was, who held it, how that came about, and what observers said."""

from ui import controls
from ui.page import open_page
from ui.writer import show

reader = open_page("overview")
show(reader, "overview.terms", "overview.chambers")
figure, steps = controls.side_by_side(reader, 1, 1)
with figure:
    show(reader, "overview.seats")
with steps:
    show(reader, "overview.steps")
observers, ending = controls.side_by_side(reader, 1, 1)
with observers:
    show(reader, "overview.observers")
with ending:
    show(reader, "overview.ending")
show(reader, "overview.further")
