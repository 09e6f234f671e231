"""The shares of the largest and of the second, by votes and by seats."""

from __future__ import annotations

import pandas as pd

from elections.measures.counting import CountingChoices
from elections.package.loading import ElectionData
from elections.results.rows import elections_shown
from elections.tables.measures import measure_table, measured

TWO_OF = ("votes", "seats")


def rows(data: ElectionData, *, counting: CountingChoices, after: bool = True) -> pd.DataFrame:
    """Return the shares of the largest and of the second, by votes and by seats.

    Columns: election_id, date, of (``votes`` or ``seats``), first, second (percent,
    ``NaN`` where not published), source_ids, confidence.

    >>> from elections.package.loading import load
    >>> table = rows(load("tests/country"), counting=CountingChoices())
    >>> table[table["of"] == "seats"]["first"].round(1).tolist()
    [33.3, 42.0, 96.0, 31.6]
    """
    elections = elections_shown(data, after=after)
    names = [f"{place}_{of}" for of in TWO_OF for place in ("first", "second")]
    values = measured(data, counting, elections["election_id"].tolist(), names)
    table = measure_table(data, values, elections)
    columns = ["election_id", "date", "source_ids", "confidence"]
    parts = []
    for of in TWO_OF:
        first = table[table["measure"] == f"first_{of}"]
        second = table[table["measure"] == f"second_{of}"].set_index("election_id")["value"]
        parts.append(
            first[columns].assign(
                of=of, first=first["value"], second=first["election_id"].map(second)
            )
        )
    return pd.concat(parts, ignore_index=True)
