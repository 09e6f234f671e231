"""Context: turnout by region, other elections, deputies and chairs."""

from ui import controls
from ui.page import open_page
from ui.writer import show

reader = open_page("context")
show(reader, "context.regions")
with controls.row():
    region_election = controls.region_election(reader)
show(reader, "context.by_region", region_election=region_election)
show(
    reader,
    "context.presidential",
    "context.councils",
    "context.rural_heads",
    "context.women",
    "context.chairs",
)
