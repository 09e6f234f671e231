"""Vote shares: how the list vote was divided, on which base, and who took part."""

from ui import controls, drawings, page
from ui.figure import show

BASES = ("published", "valid_votes", "party_votes", "ballots_cast")

reader = page.open_page("votes")
with controls.row():
    base = controls.choice(reader.words, "base", BASES, default="published")
    after = controls.after_switch(reader)
show(reader, drawings.vote_shares(reader, base=base, after=after))
page.paragraphs([reader.words.say("votes-how-base", base=base)])
show(reader, drawings.turnout(reader, after=after))
