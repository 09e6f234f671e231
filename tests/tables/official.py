"""The final results as announced, and tables that most tests share."""

from __future__ import annotations

from functools import cache

import pandas as pd

from elections import results as tables
from elections.tables.first_party import shares as first_party_rows

# Seats by official nomination, and the seats that voters fill.
SEATS: dict[str, tuple[int, dict[str, int]]] = {
    "1999": (
        77,
        {
            "otan": 23,
            "civic": 13,
            "agrarian": 3,
            "cpk": 3,
            "peoples_cooperative": 1,
            "trade_unions": 11,
            "independents": 23,
        },
    ),
    "2004": (
        77,
        {"otan": 42, "aist": 11, "asar": 4, "ak_zhol": 1, "democratic": 1, "independents": 18},
    ),
    "2007": (98, {"nur_otan": 98}),
    "2012": (98, {"nur_otan": 83, "ak_zhol": 8, "cppk": 7}),
    "2016": (98, {"nur_otan": 84, "ak_zhol": 7, "cppk": 7}),
    "2021": (98, {"nur_otan": 76, "ak_zhol": 12, "qhp": 10}),
    "2023": (
        98,
        {
            "amanat": 62,
            "auyl": 8,
            "respublica": 6,
            "ak_zhol": 6,
            "qhp": 5,
            "nsdp": 4,
            "independents": 7,
        },
    ),
}
# First party: published share, share of the elected seats, share of the whole chamber.
FIRST = [
    ("1999", "otan", 30.9, 29.87, 29.87),  # 23 of 77
    ("2004", "otan", 60.61, 54.55, 54.55),  # 42 of 77
    ("2007", "nur_otan", 88.41, 100.0, 91.59),  # 98 of 98, of 107
    ("2012", "nur_otan", 80.99, 84.69, 77.57),  # 83 of 98, of 107
    ("2016", "nur_otan", 82.20, 85.71, 78.50),  # 84 of 98, of 107
    ("2021", "nur_otan", 71.09, 77.55, 71.03),  # 76 of 98, of 107
    ("2023", "amanat", 53.90, 63.27, 63.27),  # 62 of 98
]

# A table is the same however often it is made (as a test says), so most tests share one.
seats_won = cache(tables.seats_won)
first_party_over_time = cache(first_party_rows)


def row_of(rows: pd.DataFrame, election: str, party: str) -> pd.Series:
    """Return the one row of a contestant in an election."""
    (found,) = rows.index[(rows["election_id"] == election) & (rows["party_id"] == party)]
    return rows.loc[found]
