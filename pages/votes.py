"""Votes: how the list vote was divided, on which base, and who voted."""

from ui import controls
from ui.page import open_page
from ui.writer import show

reader = open_page("votes")
show(reader, "votes.terms")
with controls.row():
    compare = controls.pick(reader, "compare")
    options = controls.options(reader, "after")
show(reader, "votes.first_party", compare=compare, **options)
with controls.row():
    base = controls.pick(reader, "base")
show(reader, "votes.shares", base=base, **options)
show(reader, "votes.turnout", **options)
