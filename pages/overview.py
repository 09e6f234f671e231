"""Overview: who held the chamber, how votes became seats, and when parties merged."""

from ui import controls, drawings, page
from ui.figure import show
from ui.story import key_figures, what_the_figures_are

reader = page.open_page("overview")
what_the_figures_are(reader)
with controls.row():
    after = controls.after_switch(reader)
show(reader, drawings.chambers(reader, after=after))
show(reader, drawings.first_party(reader, after=after))
key_figures(reader)
with controls.row():
    page.link("seats", reader.words.say("page-seats"))
    page.link("votes", reader.words.say("page-votes"))
    page.link("election", reader.words.say("page-election"))
