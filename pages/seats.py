"""Seat shares: how the seats of the chamber were divided, election by election."""

from ui import controls, drawings, page
from ui.figure import show

reader = page.open_page("seats")
with controls.row():
    by = controls.choice(reader.words, "by", ("label", "family"), default="label")
    tier = controls.tier(reader)
    appointed = controls.appointed_switch(reader, possible=tier == "all")
    after = controls.after_switch(reader)
show(reader, drawings.seat_shares(reader, by=by, tier=tier, appointed=appointed, after=after))
page.paragraphs([reader.words.say("seats-how-by", by=by), reader.words.say("seats-how-nomination")])
