"""One election: its results, chamber, rules, what observers concluded, and every source."""

from ui import controls, drawings, page
from ui.election import conflicts, deputies, facts, observers, results, rules, sources
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
deputies(reader, election)
conflicts(reader, election)
facts(reader, election)
sources(reader, election)
