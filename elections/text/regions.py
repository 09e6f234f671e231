"""Turnout by region in words, and the few results by region."""

from __future__ import annotations

import pandas as pd

from elections.package.faults import NoDataError
from elections.package.loading import ElectionData
from elections.results import elections_shown, row_at_most
from elections.tables.regions import LEAST_REGIONS, MISSING, NATIONAL, STATUSES, most_final
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.context import keys, region_names, row_at_least
from elections.text.grid import DASH, Grid, grid, share_or_dash, whole_or_dash
from elections.text.labels import election_labels, short_names
from elections.text.sentences import brief, label_of, percent_ticks, those_at
from elections.text.words import Words, is_missing

CELLS = ("regional_turnout.turnout_percent", "elections.turnout_percent")


def words(
    rows: pd.DataFrame, data: ElectionData, words: Words, *, election: str | None = None
) -> Told:
    """Tell the turnout by region, of one election or of all that have it.

    ``NoDataError`` where none is given.
    """
    if not rows["status"].isin(STATUSES).any():
        raise NoDataError(f"regional_turnout: no row of {election or 'any election'}")
    rows = rows.assign(
        quantity="turnout",
        election_label=rows["election_id"].map(election_labels(data, words)),
        region_label=rows["region_id"].map(region_names(data, words)),
        status_label=[words.say("turnout-status", status=status) for status in rows["status"]],
        value_label=[words.turnout(value) for value in rows["share_published"]],
        keys=keys(rows, "election_id", "region_id", "status"),
        section=rows["election_id"],
        line=rows["region_id"].where(rows["status"] != NATIONAL, ""),
        style=rows["status"],
        value=rows["share"],
    )
    rows = rows.assign(
        strong=_ends(rows),
        head=rows["election_label"],
        name=rows["region_label"].where(rows["status"] != NATIONAL, ""),
        note=rows["value_label"].where(rows["status"] != MISSING, DASH),
        hover=[_hover(row, words) for _, row in rows.iterrows()],
    )
    captions = Captions(
        title=_title_one(rows, words) if election else _title_all(rows, words),
        subtitle=words.say(
            "regions-subtitle",
            order=label_of(rows, rows[rows["status"] != NATIONAL]["election_id"].iloc[-1]),
            count=rows["election_id"].nunique(),
            missing=int((rows["status"] == MISSING).sum()),
            final=(most_final(rows)["status"] == STATUSES[-1]).all(),
        )
        + _twice(rows, words),
        alternative=brief(rows.loc[rows["status"] != MISSING, "hover"], words),
        labels={
            **{
                status: words.say("turnout-status", status=status)
                for status in STATUSES
                if (rows["status"] == status).any()
            },
            NATIONAL: words.say("turnout-status", status=NATIONAL),
        },
        lists={"ticks": percent_ticks(words)},
        **source_and_conflicts(data, rows, words, CELLS),
    )
    return Told(rows, captions)


def _twice(rows: pd.DataFrame, words: Words) -> str:
    """Name the regions of which an election has two figures; nothing where there are none."""
    named = rows[~rows["status"].isin([NATIONAL, MISSING])]
    twice = named[named.duplicated(["election_id", "region_id"])]
    if twice.empty:
        return ""
    places = [
        words.say("region-in", region=row["region_label"], election=row["election_label"])
        for _, row in twice.iterrows()
    ]
    return " " + words.say("regions-twice", places=words.list(dict.fromkeys(places)))


def _ends(rows: pd.DataFrame) -> pd.Series:
    """Return whether a figure is the highest or the lowest of the regions at its election."""
    figures = most_final(rows)
    shares = figures.groupby("election_id")["share"]
    ends = (figures["share"] == shares.transform("max")) | (
        figures["share"] == shares.transform("min")
    )
    return rows.index.to_series().isin(figures.index[ends])


def regions_sentence(
    rows: pd.DataFrame, turnout: pd.DataFrame, data: ElectionData, words: Words
) -> str:
    """Say how far regions lay apart in the last core election, and elections from each other.

    ``rows`` are those of all elections, ``turnout`` those of the whole country.
    '' where no election has figures of three regions.

    >>> from elections import tables
    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> rows, turnout = tables.regions.rows(data), tables.turnout.rows(data)
    >>> regions_sentence(rows, turnout, data, load_words("en"))[:57]
    'Turnout by region, October 1994: highest 66.8% (Inland), '
    """
    rows = most_final(rows)
    counted = rows.groupby("election_id", sort=False).size()
    full = list(counted[counted >= LEAST_REGIONS].index)
    period = data.elections.set_index("election_id")["period"]
    chosen = [election for election in full if period[election] == "core"] or full
    if not chosen:
        return ""
    names, labels = region_names(data, words), election_labels(data, words)
    regions = rows[rows["election_id"] == chosen[-1]]
    regions = regions.assign(
        name=regions["region_id"].map(names), election_label=labels[chosen[-1]]
    )
    high, low = row_at_most(regions, "share"), row_at_least(regions, "share")
    country = turnout[(turnout["round"] == 1) & turnout["share"].notna()]
    return words.say(
        "regions-sentence",
        election=labels[chosen[-1]],
        high=words.turnout(high["share_published"]),
        top=those_at(regions, "share", "name", words),
        low=words.turnout(low["share_published"]),
        bottom=those_at(regions, "share", "name", words, lowest=True),
        gap=words.points(high["share_published"] - low["share_published"]),
        standing=_standing(regions, words),
        range=words.points(
            max(country["share_published"], default=0) - min(country["share_published"], default=0)
        ),
        national=len(country),
    )


def regions_without(rows: pd.DataFrame, data: ElectionData, words: Words) -> str:
    """Name the elections without turnout by region, and those with that of few; '' for none.

    ``rows`` are those of all elections that are compared.

    >>> from elections.package.loading import load
    >>> from elections.tables.regions import rows
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> regions_without(rows(data), data, load_words("en"))
    'No turnout by region was found for 1990 and March 1994.'
    """
    compared, covered = set(rows["election_id"]), set(data.regional_turnout["election_id"])
    labels = election_labels(data, words)
    elections = list(elections_shown(data)["election_id"])
    without = [labels[name] for name in elections if name not in covered]
    with_few = [labels[name] for name in elections if name in covered - compared]
    sentences = [
        words.say("regions-few", elections=words.list(with_few)) if with_few else "",
        words.say("regions-without", elections=words.list(without)) if without else "",
    ]
    return " ".join(filter(None, sentences))


def no_map_sentence(results: pd.DataFrame, data: ElectionData, words: Words) -> str:
    """Say why no map of results by region is drawn.

    >>> from elections.package.loading import load
    >>> from elections.tables.regions import region_results
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> no_map_sentence(region_results(data), data, load_words("en"))[:46]
    'No map of results by region is shown: in what '
    """
    rows = results.drop_duplicates(["election_id", "region_id"])
    names, labels = region_names(data, words), election_labels(data, words)
    places = [
        words.say("region-in", region=names[row["region_id"]], election=labels[row["election_id"]])
        for _, row in rows.iterrows()
    ]
    return words.say(
        "regions-no-map", count=len(places), regions=words.list(places) if places else ""
    )


def results_grid(results: pd.DataFrame, data: ElectionData, words: Words) -> Grid:
    """Return the results by region that are given.

    >>> from elections.package.loading import load
    >>> from elections.tables.regions import region_results
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> results_grid(region_results(data), data, load_words("en")).rows[0]
    ('1998', 'The Capital', 'Progress', '50,110', '31.2%')
    """
    names, labels = region_names(data, words), election_labels(data, words)
    parties = short_names(data, words)
    lines = [
        (
            labels[row["election_id"]],
            names[row["region_id"]],
            parties[row["party_id"]],
            whole_or_dash(row["votes"], words),
            share_or_dash(row["share_percent"], words),
        )
        for _, row in results.iterrows()
    ]
    columns = ("election-label", "place", "label", "votes", "share-percent")
    evidence = results[["source_ids", "confidence"]]
    return grid(words, columns, lines, evidence, numbers=("votes", "share-percent"))


def results_notes(results: pd.DataFrame, data: ElectionData, words: Words) -> list[str]:
    """Return the notes on results by region, each once and with its region.

    >>> from elections.package.loading import load
    >>> from elections.tables.regions import region_results
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> results_notes(region_results(data), data, load_words("en"))
    ['The Capital, 1998: Rounded by the source.']
    """
    names, labels = region_names(data, words), election_labels(data, words)
    notes = [
        words.say(
            "region-note",
            region=names[row["region_id"]],
            election=labels[row["election_id"]],
            note=words.text(row, "note"),
        )
        for _, row in results.iterrows()
        if words.text(row, "note")
    ]
    return list(dict.fromkeys(notes))


def _hover(row: pd.Series, words: Words) -> str:
    return words.say(
        "regions-hover",
        region=row["region_label"],
        election=row["election_label"],
        share=row["value_label"],
        missing=row["status"] == MISSING,
        status=row["status_label"],
        timed=not is_missing(row["reported_at"]),
        hour="" if is_missing(row["reported_at"]) else str(row["reported_at"]),
    )


def _standing(rows: pd.DataFrame, words: Words) -> str:
    """Say whether figures are final, or how many are, and which are of before polls closed.

    '' where all are final.
    """
    statuses = set(rows["status"])
    return words.say(
        "turnout-standing",
        status=statuses.pop() if len(statuses) == 1 else "mixed",
        final=int((rows["status"] == STATUSES[-1]).sum()),
        count=len(rows),
        early=_early(rows[rows["status"] == "partial_day"], words) or "none",
    )


def _early(rows: pd.DataFrame, words: Words) -> str:
    """Name the elections of figures from before polls closed, with the hours of these."""
    elections = []
    for election, figures in rows.groupby("election_label", sort=False):
        hours = sorted(set(figures["reported_at"].dropna().astype(str)))
        elections.append(
            words.say("turnout-early", election=str(election), hours=words.list(hours))
            if hours
            else str(election)
        )
    return words.list(elections)


def _title_one(rows: pd.DataFrame, words: Words) -> str:
    figures = most_final(rows)
    high, low = row_at_most(figures, "share"), row_at_least(figures, "share")
    national = rows[rows["status"] == NATIONAL]
    return words.say(
        "regions-title-one",
        election=high["election_label"],
        few=len(figures) < LEAST_REGIONS,
        count=len(figures),
        all=int(rows.loc[rows["status"] != NATIONAL, "region_id"].nunique()),
        given=words.list(
            [f"{row['region_label']} {row['value_label']}" for _, row in figures.iterrows()]
        ),
        low=low["value_label"],
        bottom=those_at(figures, "share", "region_label", words, lowest=True),
        high=high["value_label"],
        top=those_at(figures, "share", "region_label", words),
        standing=_standing(figures, words),
        country=not national.empty,
        final=(figures["status"] == STATUSES[-1]).all(),
        national="" if national.empty else national["value_label"].iloc[0],
    )


def _title_all(rows: pd.DataFrame, words: Words) -> str:
    figures = most_final(rows)
    size = figures.groupby("election_id")["region_id"].transform("size")
    full = figures[size >= LEAST_REGIONS]
    if full.empty:
        return words.say("regions-title-few", count=len(figures))
    least = full.groupby("election_id", sort=False)["share"].transform("min")
    lowest = full.loc[full["share"] == least, "region_label"]
    times = lowest.value_counts()
    often = [name for name in dict.fromkeys(lowest) if times[name] == times.max()]
    return words.say(
        "regions-title",
        regions=words.list(often),
        standing=_standing(full, words),
        several=len(often),
        times=int(times.max()),
        count=full["election_id"].nunique(),
    )
