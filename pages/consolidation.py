"""Consolidation: who became one with whom, between which elections."""

from ui import controls
from ui.page import open_page
from ui.writer import show

reader = open_page("consolidation")
show(reader, "consolidation.terms")
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
show(reader, "consolidation.flows", unit=unit, **pair)
