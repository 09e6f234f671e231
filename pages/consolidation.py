"""Party consolidation: who became one, and how much of it is merging, voters, or counting."""

from ui import consolidation, consolidation_map, controls, page
from ui.figure import show

reader = page.open_page("consolidation")
with controls.row():
    lines = consolidation_map.shown(reader)
show(reader, consolidation_map.consolidation_map(reader, show=lines))

page.heading(reader.words.say("consolidation-pair"))
with controls.row():
    pair = consolidation.pair(reader)
    unit = consolidation_map.unit(reader)
findings = consolidation.place()
before, later = pair
show(reader, consolidation_map.flows(reader, before=before, after=later, unit=unit))

page.heading(reader.words.say("consolidation-measures"))
page.paragraphs([reader.words.say("consolidation-how")])
chosen = consolidation.choices(reader, pair)
consolidation.findings(reader, chosen, findings)
with controls.row():
    after = controls.after_switch(reader)
show(reader, consolidation.volatility(reader, chosen, after=after))
consolidation.units(reader, chosen)

page.heading(reader.words.say("consolidation-system"))
show(reader, consolidation.measures(reader, chosen, after=after))
show(reader, consolidation.triangle(reader, chosen, after=after))
consolidation.advantage(reader, chosen)
consolidation.party_counts(reader)
consolidation.measure_cards(reader, chosen)
