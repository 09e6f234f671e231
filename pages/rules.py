"""Rules: the law in time, whether the official seats follow from it, and what if."""

import streamlit as st

from ui import controls
from ui.page import open_page
from ui.scenario import scenario
from ui.writer import show

reader = open_page("rules")
show(reader, "rules.terms", "rules.rules_timeline", "rules.recalculation")
election = controls.pick(reader, "election")
show(reader, "rules.steps", "rules.what_if_lead", election=election)


@st.fragment
def what_if() -> None:
    """Run alone when a control of the scenario is moved."""
    rules, results = controls.side_by_side(reader, 1, 2)
    with rules:
        chosen = scenario(reader, election)
    with results:
        show(reader, "rules.what_if", election=election, **chosen)


what_if()
