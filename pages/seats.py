"""Seats: how the seats of the chamber were divided, election by election."""

from ui import controls
from ui.page import open_page
from ui.writer import show

reader = open_page("seats")
show(reader, "seats.terms")
with controls.row():
    by = controls.pick(reader, "by")
    tier = controls.pick(reader, "tier")
    options = controls.options(reader, "appointed", "after", tier=tier)
show(reader, "seats.shares", by=by, tier=tier, **options)
