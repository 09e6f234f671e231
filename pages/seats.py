"""Seat shares: how the seats of the chamber were divided, election by election."""

from ui import controls
from ui.page import open_page
from ui.writer import show

reader = open_page("seats")
with controls.row():
    by = controls.pick(reader, "by")
    tier = controls.pick(reader, "tier")
    appointed = controls.pick(reader, "appointed", tier=tier)
    after = controls.pick(reader, "after")
show(reader, "seats.shares", by=by, tier=tier, appointed=appointed, after=after)
