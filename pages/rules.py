"""Rules: the law in time, whether the official seats follow from it, and what if."""

from ui import controls, page
from ui.rules import election_label, law, parts, proved, steps
from ui.what_if import heading, what_if_part

reader = page.open_page("rules")
parts(reader)
law(reader)
proved(reader)
election = controls.election(reader)
label = election_label(reader, election)
steps(reader, election, label)
heading(reader, label)
what_if_part(reader, election)
