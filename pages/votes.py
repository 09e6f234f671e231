"""Vote shares: how the list vote was divided, on which base, and who took part."""

from ui import controls
from ui.page import open_page
from ui.writer import show

reader = open_page("votes")
with controls.row():
    compare = controls.pick(reader, "compare")
    after = controls.pick(reader, "after")
show(reader, "votes.first_party", compare=compare, after=after)
with controls.row():
    base = controls.pick(reader, "base")
show(reader, "votes.shares", base=base, after=after)
show(reader, "votes.turnout", after=after)
