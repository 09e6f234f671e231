"""The rows that figures draw: one pure function per figure, data in, table out.

Every table keeps the ids of what it shows and the ``source_ids`` and ``confidence``
of each row, so that a figure, its table and its source line always tell the same.
Shares are in percent, 0 to 100; a share whose base is not published is missing.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

import pandas as pd

from elections.lineage import families, home, lines
from elections.load import ElectionData
from elections.schema import ShareBase

Tier = Literal["all", "list", "constituency"]
Base = Literal["published", "party_votes", "valid_votes", "ballots_cast"]

APPOINTED = "appointed"
AGAINST_ALL = "against_all"


def elections_shown(data: ElectionData, *, after: bool = True) -> pd.DataFrame:
    """Return the elections in order of time, with or without those after the core period.

    Columns as in the table ``elections``.
    """
    rows = data.elections
    shown = rows if after else rows[rows["period"] == "core"]
    return shown.sort_values("date", kind="stable").reset_index(drop=True)


def contestants(data: ElectionData) -> pd.DataFrame:
    """Return the parties with the line and the family that each belongs to.

    Adds ``line_id`` (the last name of a renamed party), ``family_id`` (the party it
    was to become) and ``line_order`` (the first place in the line).
    """
    by_name, by_joining = lines(data.party_events), families(data.party_events)
    parties = data.parties.assign(
        line_id=[home(party, by_name) for party in data.parties["party_id"]],
        family_id=[home(party, by_joining) for party in data.parties["party_id"]],
    )
    first_place = parties.groupby("line_id")["display_order"].transform("min")
    return parties.assign(line_order=first_place)


def seats_won(
    data: ElectionData, *, tier: Tier = "all", appointed: bool = False, after: bool = True
) -> pd.DataFrame:
    """Return the seats of every contestant that won any, election by election.

    ``tier`` keeps list seats, constituency seats, or both. ``appointed`` adds a row of
    the seats that voters do not fill, under the id ``appointed``; they then count in the
    total. Columns: election_id, party_id, line_id, family_id, line_order, list_seats,
    constituency_seats, seats, total (seats of the tier), share (percent), source_ids,
    confidence.
    """
    shown = elections_shown(data, after=after)
    rows = data.results[data.results["election_id"].isin(shown["election_id"])]
    rows = rows.merge(
        contestants(data)[_CONTESTANT_COLUMNS],
        on="party_id",
    )
    rows = rows.assign(
        seats=_tier_seats(rows, tier),
        source_ids=rows["seats_source_ids"],
        confidence=rows["seats_confidence"],
    )
    if appointed and tier == "all":
        rows = pd.concat([rows, _appointed_rows(data, shown)], ignore_index=True)
    totals = {
        row["election_id"]: _tier_total(row, tier, appointed=appointed)
        for _, row in shown.iterrows()
    }
    rows = rows.assign(total=rows["election_id"].map(totals).astype("Int64"))
    rows = rows[(rows["seats"].fillna(0) > 0) & (rows["total"] > 0)]
    rows = rows.assign(share=percentages(rows["seats"], rows["total"]))
    return _in_order(rows, shown, _SEAT_COLUMNS)


def vote_shares(
    data: ElectionData, *, base: Base = "published", after: bool = True
) -> pd.DataFrame:
    """Return the list vote share of every contestant with a list, election by election.

    ``base``: as published; of the votes for parties; of all valid votes (against all
    included); of the ballots cast. Columns: election_id, date, party_id, line_id,
    line_order, votes, base_votes, base_name, share (percent), share_published,
    threshold_percent, source_ids, confidence.
    """
    shown = elections_shown(data, after=after)
    rows = data.results[
        data.results["election_id"].isin(shown["election_id"]) & data.results["votes"].notna()
    ]
    rows = rows.merge(
        contestants(data)[_CONTESTANT_COLUMNS],
        on="party_id",
    ).merge(
        shown[["election_id", "date", "threshold_percent", "share_base", "ballots_cast"]],
        on="election_id",
    )
    named = rows["share_base"] if base == "published" else pd.Series(base, index=rows.index)
    rows = rows.assign(
        base_name=named,
        base_votes=_base_votes(rows, named),
        share_published=rows["share_percent"],
        source_ids=rows["votes_source_ids"],
        confidence=rows["votes_confidence"],
    )
    computed = percentages(rows["votes"], rows["base_votes"])
    published = rows["share_percent"].map(float, na_action="ignore")
    rows = rows.assign(share=published if base == "published" else computed)
    return _in_order(rows, shown, _VOTE_COLUMNS)


def votes_to_seats(
    data: ElectionData, election_id: str, *, tier: Tier = "all", base: Base = "published"
) -> pd.DataFrame:
    """Return vote share, seat share and their difference for one election's lists.

    ``bonus`` is seat share less vote share, in percentage points. Contestants without a
    list (independents, say) have no vote share and so no bonus. Other columns as in
    :func:`vote_shares` and :func:`seats_won`.
    """
    votes = vote_shares(data, base=base)
    seats = seats_won(data, tier=tier)
    votes = votes[(votes["election_id"] == election_id) & (votes["kind"] != AGAINST_ALL)]
    seats = seats[seats["election_id"] == election_id]
    total = int(seats["total"].iloc[0])
    both = votes.merge(
        seats[["party_id", "seats", "share", "line_order", "source_ids"]],
        on="party_id",
        how="outer",
        suffixes=("", "_seats"),
    )
    both = both.assign(
        election_id=election_id,
        seats=both["seats"].fillna(0).astype("Int64"),
        total=total,
        seat_share=both["share_seats"].fillna(0.0),
        vote_share=both["share"],
        source_ids=[
            _joined(pair) for pair in zip(both["source_ids"], both["source_ids_seats"], strict=True)
        ],
    )
    both = both.assign(bonus=both["seat_share"] - both["vote_share"])
    ordered = both.sort_values(
        ["vote_share", "seat_share"], ascending=False, na_position="last", kind="stable"
    )
    return ordered[_DUMBBELL_COLUMNS].reset_index(drop=True)


def turnout(data: ElectionData, *, after: bool = True) -> pd.DataFrame:
    """Return the turnout as published, election by election.

    Columns: election_id, date, round (1 or 2), share (percent as published), registered,
    ballots_cast, source_ids, confidence.
    """
    shown = elections_shown(data, after=after)
    fields = {1: "turnout_percent", 2: "second_round_turnout_percent"}
    parts = [
        shown.assign(round=number, share_published=shown[field], field=field)
        for number, field in fields.items()
    ]
    rows = pd.concat(parts, ignore_index=True)
    rows = rows[rows["share_published"].notna()]
    rows = rows.drop(columns=["field"]).assign(
        share=rows["share_published"].map(float), field=rows["field"]
    )
    rows = rows.merge(
        data.election_sources[["election_id", "field", "source_ids", "confidence"]],
        on=["election_id", "field"],
    )
    columns = ["election_id", "date", "round", "share", "share_published", "registered"]
    columns += ["ballots_cast", "source_ids", "confidence"]
    return rows.sort_values(["date", "round"], kind="stable")[columns].reset_index(drop=True)


def first_party(data: ElectionData) -> str:
    """Return the line that won most seats in the last core election, by its last name."""
    seats = seats_won(data, after=False)
    last = seats[seats["election_id"] == seats["election_id"].iloc[-1]]
    return str(last.groupby("line_id")["seats"].sum().idxmax())


def first_party_over_time(data: ElectionData, *, after: bool = True) -> pd.DataFrame:
    """Return the first party's vote share as published and share of the elected seats.

    Columns: election_id, date, party_id (its name on that ballot), vote_share,
    share_published, base_name, seats, total, seat_share, source_ids, confidence.
    """
    line = first_party(data)
    votes = vote_shares(data, after=after)
    seats = seats_won(data, after=after)
    both = votes[votes["line_id"] == line].merge(
        seats[["election_id", "party_id", "seats", "total", "share", "source_ids"]],
        on=["election_id", "party_id"],
        suffixes=("", "_seats"),
    )
    both = both.assign(
        vote_share=both["share"],
        seat_share=both["share_seats"],
        source_ids=[
            _joined(pair) for pair in zip(both["source_ids"], both["source_ids_seats"], strict=True)
        ],
    )
    columns = ["election_id", "date", "party_id", "line_id", "votes", "vote_share"]
    columns += ["share_published", "base_name", "seats", "total", "seat_share"]
    return both[[*columns, "source_ids", "confidence"]].reset_index(drop=True)


def of_election(table: pd.DataFrame, election_id: str) -> pd.DataFrame:
    """Return the rows of one election.

    >>> of_election(pd.DataFrame({"election_id": ["a", "b"]}), "b").index.tolist()
    [0]
    """
    return table[table["election_id"] == election_id].reset_index(drop=True)


def percentages(part: pd.Series, whole: pd.Series) -> pd.Series:
    """Return exact percentages as floats; missing where either figure is missing.

    >>> list(percentages(pd.Series([1, 2]), pd.Series([4, 4])))
    [25.0, 50.0]
    """
    return pd.Series(
        [
            float("nan") if pd.isna(a) or pd.isna(b) else float(Fraction(int(a) * 100, int(b)))
            for a, b in zip(part, whole, strict=True)
        ],
        index=part.index,
        dtype="float64",
    )


def _tier_seats(rows: pd.DataFrame, tier: Tier) -> pd.Series:
    if tier == "list":
        return rows["list_seats"]
    if tier == "constituency":
        return rows["constituency_seats"]
    both = rows[["list_seats", "constituency_seats"]]
    return both.sum(axis=1, min_count=1).astype("Int64")


def _tier_total(election: pd.Series, tier: Tier, *, appointed: bool) -> int:
    if tier != "all":
        return int(election[f"{tier}_seats"])
    elected = int(election["list_seats"]) + int(election["constituency_seats"])
    return elected + int(election["appointed_seats"]) if appointed else elected


def _appointed_rows(data: ElectionData, shown: pd.DataFrame) -> pd.DataFrame:
    filled = shown[shown["appointed_seats"] > 0]
    sources = data.election_sources[data.election_sources["field"] == "appointed_seats"]
    rows = filled[["election_id", "appointed_seats"]].merge(
        sources[["election_id", "source_ids", "confidence"]], on="election_id"
    )
    last = int(data.parties["display_order"].max()) + 1
    return rows.assign(
        party_id=APPOINTED,
        kind=APPOINTED,
        line_id=APPOINTED,
        family_id=APPOINTED,
        line_order=last,
        display_order=last,
        seats=rows["appointed_seats"],
    )


def _base_votes(rows: pd.DataFrame, named: pd.Series) -> pd.Series:
    parties_only = rows["votes"].where(rows["kind"] != AGAINST_ALL)
    sums: dict[ShareBase, pd.Series] = {
        "party_votes": parties_only.groupby(rows["election_id"]).transform("sum"),
        "valid_votes": rows["votes"].groupby(rows["election_id"]).transform("sum"),
        "ballots_cast": rows["ballots_cast"],
    }
    chosen = pd.Series(pd.NA, index=rows.index, dtype="Int64")
    for name, values in sums.items():
        chosen = chosen.mask(named == name, values.astype("Int64"))
    return chosen


def _in_order(rows: pd.DataFrame, shown: pd.DataFrame, columns: list[str]) -> pd.DataFrame:
    place = {election: number for number, election in enumerate(shown["election_id"])}
    ordered = rows.assign(_place=rows["election_id"].map(place)).sort_values(
        ["_place", "display_order"], kind="stable"
    )
    return ordered[columns].reset_index(drop=True)


def _joined(cells: tuple[object, ...]) -> str:
    ids = {part for cell in cells if not pd.isna(cell) for part in str(cell).split(";")}
    return ";".join(sorted(ids))


_CONTESTANT_COLUMNS = ["party_id", "kind", "line_id", "family_id", "line_order", "display_order"]
_SEAT_COLUMNS = [
    "election_id",
    "party_id",
    "kind",
    "line_id",
    "family_id",
    "line_order",
    "list_seats",
    "constituency_seats",
    "seats",
    "total",
    "share",
    "source_ids",
    "confidence",
]
_VOTE_COLUMNS = [
    "election_id",
    "date",
    "party_id",
    "kind",
    "line_id",
    "line_order",
    "votes",
    "base_votes",
    "base_name",
    "share",
    "share_published",
    "threshold_percent",
    "source_ids",
    "confidence",
]
_DUMBBELL_COLUMNS = [
    "election_id",
    "party_id",
    "votes",
    "vote_share",
    "seats",
    "total",
    "seat_share",
    "bonus",
    "base_name",
    "source_ids",
    "confidence",
]
