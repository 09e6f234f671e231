"""Party consolidation: who became one, and how much of it is merging, voters, or counting."""

from ui import consolidation, consolidation_map, controls, page
from ui.figure import show

reader = page.open_page("consolidation")
with controls.row():
    lines = consolidation_map.shown(reader)
show(reader, consolidation_map.consolidation_map(reader, show=lines))
with controls.row():
    after = controls.after_switch(reader)
page.heading(reader.words.say("consolidation-pair"))
pair = consolidation.pair(reader)
with controls.row():
    unit = consolidation_map.unit(reader)
before, later = pair
show(reader, consolidation_map.flows(reader, before=before, after=later, unit=unit))
comparison = consolidation.comparison(reader)
page.heading(reader.words.say("consolidation-measures"))
page.paragraphs([reader.words.say("consolidation-how")])
counting = consolidation.counting(reader)
chosen = consolidation.Choices(counting, comparison, pair)
consolidation.findings(reader, chosen)
consolidation.units(reader, chosen)
show(reader, consolidation.volatility(reader, chosen, after=after))
show(reader, consolidation.measures(reader, chosen, after=after))
show(reader, consolidation.triangle(reader, chosen, after=after))
consolidation.advantage(reader, chosen)
consolidation.party_counts(reader)
consolidation.measure_cards(reader, chosen)
