"""Vote shares: how the list vote was divided, on which base, and who took part."""

from ui import controls, drawings, page
from ui.figure import show

reader = page.open_page("votes")
with controls.row():
    base = controls.base(reader)
    after = controls.after_switch(reader)
show(reader, drawings.vote_shares(reader, base=base, after=after))
page.paragraphs([reader.words.say("votes-how-base", base=base)])
show(reader, drawings.turnout(reader, after=after))
