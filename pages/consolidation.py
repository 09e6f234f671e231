"""Party consolidation: who became one, and how much of it is merging, voters, or counting."""

from ui import controls
from ui.page import open_page
from ui.writer import show

reader = open_page("consolidation")
with controls.row():
    lines = controls.pick(reader, "show")
show(reader, "consolidation.lines", show=lines)
chamber = controls.pick(reader, "merger_election")
show(reader, "consolidation.between", merger_election=chamber)

show(reader, "consolidation.pair")
with controls.row():
    first = controls.pick(reader, "from")
    pair = {"from": first, "to": controls.pick(reader, "to", **{"from": first})}
    unit = controls.pick(reader, "unit")
findings = controls.place()
show(reader, "consolidation.flows", unit=unit, **pair)

with controls.ways_of_counting(reader):
    compared = controls.picks(reader, "convention", "blocs", "cut")
    counted = controls.picks(reader, "shares", "independents", "counted", "belonging")
with findings:
    show(reader, "consolidation.findings", **pair, **compared, **counted)
with controls.row():
    after = controls.pick(reader, "after")
show(reader, "consolidation.volatility", **pair, **compared, **counted, after=after)
show(reader, "consolidation.system", **compared, **counted, after=after)
show(reader, "consolidation.counts")
show(reader, "consolidation.advantage", **pair, **counted)
show(reader, "consolidation.measures", **pair, **compared, **counted)
