"""One election: its results, chamber, rules, what observers concluded, and the sources."""

from ui import controls, drawings, page
from ui.election import conflicts, notes, observers, results, rules
from ui.figure import show

reader = page.open_page("election")
election = controls.election(reader)
results(reader, election)
show(reader, drawings.chamber(reader, election=election))
with controls.row():
    tier = controls.compared(reader)
show(reader, drawings.votes_to_seats(reader, election=election, tier=tier))
observers(reader, election)
rules(reader, election)
conflicts(reader, election)
notes(reader, election)
