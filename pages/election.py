"""One election: its results, chamber, rules, what observers concluded, and every source."""

from ui import controls
from ui.page import open_page
from ui.writer import show

reader = open_page("election")
election = controls.pick(reader, "election")
show(reader, "election.results", election=election)
with controls.row():
    compare = controls.pick(reader, "compare")
show(reader, "election.bonus", election=election, compare=compare)
for part in (
    "candidates",
    "winners",
    "observers",
    "rules",
    "deputies",
    "conflicts",
    "facts",
    "sources",
):
    show(reader, f"election.{part}", election=election)
