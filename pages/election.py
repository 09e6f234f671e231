"""Elections: one at a time, its results, what observers concluded, rules, and every source."""

from ui import controls
from ui.page import open_page
from ui.writer import show

reader = open_page("election")
with controls.row():
    election = controls.pick(reader, "election")
show(reader, "election.summary", "election.terms", election=election)
table, chamber = controls.side_by_side(reader, 1, 1)
with table:
    show(reader, "election.results", election=election)
with chamber:
    show(reader, "election.chamber", election=election)
show(reader, "election.observers", "election.votes_to_seats_lead", election=election)
compare = controls.seats_compared(reader, election)
show(reader, "election.votes_to_seats", election=election, compare=compare)
show(reader, "election.candidates", "election.winners", election=election)
rules, counts = controls.side_by_side(reader, 1, 1)
with rules:
    show(reader, "election.rules", election=election)
with counts:
    show(reader, "election.counts", election=election)
show(
    reader,
    "election.thresholds",
    "election.deputies",
    "election.conflicts",
    "election.facts",
    "election.sources",
    election=election,
)
