"""Overview: who held the chamber, how votes became seats, and when parties merged."""

from ui import controls
from ui.page import open_page
from ui.writer import show

reader = open_page("overview")
show(reader, "overview.status")
with controls.row():
    after = controls.pick(reader, "after")
show(reader, "overview.story", after=after)
show(reader, "overview.numbers")
