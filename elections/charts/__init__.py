"""Tables to Plotly figures: the same table gives the same figure, byte for byte."""

from plotly.graph_objects import Figure

from elections.charts.first_party import first_party
from elections.charts.frame import Scheme, Width
from elections.charts.hemicycle import hemicycle, hemicycles
from elections.charts.rules_timeline import rules_timeline
from elections.charts.seat_shares import seat_shares
from elections.charts.threshold_sweep import threshold_sweep
from elections.charts.vote_shares import turnout, vote_shares
from elections.charts.votes_to_seats import votes_to_seats

__all__ = [
    "Figure",
    "Scheme",
    "Width",
    "first_party",
    "hemicycle",
    "hemicycles",
    "rules_timeline",
    "seat_shares",
    "threshold_sweep",
    "turnout",
    "vote_shares",
    "votes_to_seats",
]
