"""Beyond the chamber: other elections, turnout by region, deputies and chairs, as context."""

from ui import controls
from ui.page import open_page
from ui.writer import show

reader = open_page("context")
for part in ("presidential", "councils", "rural_heads", "regions"):
    show(reader, f"context.{part}")
with controls.row():
    region_election = controls.region_election(reader)
show(reader, "context.by_region", region_election=region_election)
for part in ("women", "chairs"):
    show(reader, f"context.{part}")
