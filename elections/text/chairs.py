"""Party chairs in words."""

from __future__ import annotations

from datetime import date

import pandas as pd

from elections.package.loading import ElectionData
from elections.results import contestants
from elections.tables.chairs import CHAIR, years_led
from elections.text.captions import Captions, Told
from elections.text.conflicts import source_and_conflicts
from elections.text.context import keys
from elections.text.labels import short_names
from elections.text.sentences import brief
from elections.text.words import Words, is_missing, name_translations

DEPUTY = "deputy_chair"
DAYS = 365.25
CELLS = ("party_chairs.capacity", "party_chairs.from_date", "party_chairs.to_date")


def words(rows: pd.DataFrame, data: ElectionData, words: Words) -> Told:
    """Tell who led the parties, line by line."""
    names = short_names(data, words)
    persons = rows["person"].map(name_translations(data, "party_chairs", "person", words))
    rows = rows.assign(
        person=persons,
        label=rows["party_id"].map(names),
        line_label=[_line_name(data, line, rows, names) for line in rows["line_id"]],
        capacity_label=[words.say("capacity", capacity=capacity) for capacity in rows["capacity"]],
        from_label=[_day(cell, words, "first") for cell in rows["from_date"]],
        to_label=[_to(row, words) for _, row in rows.iterrows()],
        section=rows["line_id"],
        line=rows["line_id"] + "/" + rows["person"],
        name=persons.map(_initialled),
        style=rows["capacity"],
        keys=keys(rows, "chair_id"),
    )
    rows = rows.assign(
        hover=[_hover(row, words) for _, row in rows.iterrows()],
        head=rows["line_label"],
        note=[_undated(row, words) for _, row in rows.iterrows()],
    )
    captions = Captions(
        title=_title(rows, words),
        subtitle=words.say("chairs-subtitle", end=str(_last_day(rows).year)),
        alternative=brief(rows["hover"], words),
        labels={
            **{
                capacity: words.say("capacity", capacity=capacity)
                for capacity in dict.fromkeys(rows["capacity"])
            },
            "vague": words.say("chairs-vague"),
            "open": words.say("chairs-open"),
        },
        **source_and_conflicts(data, rows, words, CELLS),
    )
    return Told(rows, captions)


def chairs_sentence(rows: pd.DataFrame, data: ElectionData, words: Words) -> str:
    """Say how many chairs the first party's line had, who for how long, and who led before.

    Of several that are first it is said of each.
    '' where the package names none.

    >>> from elections.package.loading import load
    >>> from elections.tables.chairs import rows
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> chairs_sentence(rows(data), data, load_words("en"))[:60]
    'Progress, chairs: Mara Lind for 4.6 years and Ines Calder fr'
    """
    rows = rows.assign(
        person=rows["person"].map(name_translations(data, "party_chairs", "person", words))
    )
    lines = rows[rows["first_line"]].groupby("line_id", sort=False)
    return " ".join(filter(None, (_line_sentence(data, terms, rows, words) for _, terms in lines)))


def _line_sentence(
    data: ElectionData, terms: pd.DataFrame, rows: pd.DataFrame, words: Words
) -> str:
    """Say who led one line; '' where no chair of it is known."""
    full = terms[terms["capacity"] == CHAIR]
    if full.empty:
        return ""
    names = short_names(data, words)
    sentences = [
        words.say(
            "chairs-sentence",
            party=_line_name(data, terms["line_id"].iloc[0], rows, names),
            persons=words.list(_lengths(full, words)),
        )
    ]
    sentences += _open_notes(data, full, words)
    first = min(day for day in full["from_sure"] if day is not None)
    others = terms[~terms["capacity"].isin([CHAIR, DEPUTY])]
    before = [
        str(row["person"])
        for _, row in others.iterrows()
        if row["from_sure"] is not None and row["from_sure"] < first
    ]
    if before:
        people = list(dict.fromkeys(before))
        sentences.append(
            words.say(
                "chairs-before",
                date=words.date(first),
                count=len(people),
                persons=words.list(people),
            )
        )
    deputies = terms[terms["capacity"] == DEPUTY]["person"].astype(str)
    if len(deputies):
        sentences.append(words.say("chairs-deputies", persons=words.list(deputies.unique())))
    return " ".join(sentences)


def _open_notes(data: ElectionData, full: pd.DataFrame, words: Words) -> list[str]:
    """Return what is noted on those of whom no last day is given, such as how far they are seen."""
    records = data.party_chairs.set_index("chair_id", drop=False)
    notes = [
        (str(row["person"]), words.text(records.loc[row["chair_id"]], "note"))
        for _, row in full[full["open_end"]].iterrows()
    ]
    return [words.say("note-on", party=person, note=note) for person, note in notes if note]


def _lengths(full: pd.DataFrame, words: Words) -> list[str]:
    years = years_led(full)
    lengths = []
    for person, rows in full.groupby("person", sort=False):
        last = rows.iloc[-1]
        led = years.get(person, 0.0)
        lengths.append(
            words.say(
                "chairs-length",
                person=str(person),
                open=last["open_end"],
                sure="no" if not led else "years" if led >= 1 else "days",
                years=words.number(round(float(led), 4), 1),
                days=round(float(led) * DAYS),
                date=words.partial_date(rows["from_date"].iloc[0]),
            )
        )
    return lengths


def _initialled(person: str) -> str:
    """Write all names before the last as initials; one that is an initial stays as it is.

    >>> _initialled("Mara-Jane Lind"), _initialled("Zh. Lind"), _initialled("Lind")
    ('M.-J. Lind', 'Zh. Lind', 'Lind')
    """
    *first_names, last = person.split()
    short = (
        "-".join(part if part.endswith(".") else f"{part[:1]}." for part in name.split("-"))
        for name in first_names
    )
    return " ".join([*short, last])


def _title(rows: pd.DataFrame, words: Words) -> str:
    full = rows[rows["capacity"] == CHAIR]
    years = {
        (str(person), str(line)): float(led)
        for line, terms in full.groupby("line_id", sort=False)
        for person, led in years_led(terms).items()
    }
    if not years:
        return words.say("chairs-title-none", lines=rows["line_id"].nunique())
    most = max(years.values())
    longest = [pair for pair in years if years[pair] == most]
    rows_of_longest = full[
        [pair in longest for pair in zip(full["person"], full["line_id"], strict=True)]
    ]
    return words.say(
        "chairs-title",
        person=words.list([person for person, _ in longest]),
        party=words.list(dict.fromkeys(rows_of_longest["label"])),
        years=words.number(round(most, 4), 1),
    )


def _line_name(data: ElectionData, line: object, rows: pd.DataFrame, names: dict[str, str]) -> str:
    """Name a line by those of its names under which it had a chair, in order of time."""
    order = contestants(data).set_index("party_id")["order"]
    terms = rows[rows["line_id"] == line]
    parties = sorted(set(terms["party_id"]), key=lambda party: order[party])
    return " → ".join(names[party] for party in parties)


def _day(cell: object, words: Words, which: str) -> str:
    if is_missing(cell):
        return words.say("chairs-day-unknown", which=which)
    return words.partial_date(str(cell))


def _last_day(rows: pd.DataFrame) -> date:
    """Return the last day that is known of any time in office."""
    names = ["from_first", "from_sure", "to_sure", "to_last"]
    days: list[date] = [day for name in names for day in rows[name] if day is not None]
    return max(days)


def _to(row: pd.Series, words: Words) -> str:
    return _day(row["to_date"], words, "open" if row["open_end"] else "last")


def _undated(row: pd.Series, words: Words) -> str:
    if not (is_missing(row["from_date"]) and is_missing(row["to_date"])):
        return ""
    return words.say("chairs-undated", capacity=row["capacity_label"])


def _hover(row: pd.Series, words: Words) -> str:
    return words.say(
        "chairs-hover",
        person=row["person"],
        capacity=row["capacity_label"],
        party=row["label"],
        start=row["from_label"],
        end=row["to_label"],
    )
