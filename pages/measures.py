"""Measures: how concentrated the party system is, and how much of that is counting."""

from ui import controls
from ui.page import open_page
from ui.writer import show

reader = open_page("measures")
with controls.counting_choices(reader):
    convention = controls.pick(reader, "convention")
    show(reader, "measures.conventions")
    compared = {"convention": convention, **controls.picks(reader, "blocs", "cut")}
    counted = controls.picks(reader, "shares", "independents", "counted", "belonging")
with controls.row():
    options = controls.options(reader, "after")
show(reader, "measures.system", **compared, **counted, **options)

show(reader, "measures.terms", "measures.pair")
with controls.row():
    first = controls.pick(reader, "from")
    pair = {"from": first, "to": controls.pick(reader, "to", **{"from": first})}
show(reader, "measures.volatility", **pair, **compared, **counted, **options)
show(reader, "measures.nagayama", **counted, **options)
show(reader, "measures.counts")
show(reader, "measures.advantage", **pair, **counted)
show(reader, "measures.working", **pair, **compared, **counted)
