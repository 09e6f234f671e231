"""The map of party lines in words: what became of whom is computed, never typed."""

from __future__ import annotations

import pandas as pd

from elections.evidence.conflicts import SHARE_CELLS
from elections.package.dates import parse_partial_date
from elections.package.loading import ElectionData, ids
from elections.parties.events import party_events
from elections.parties.lineage import lines
from elections.results.seats import first_party
from elections.tables.consolidation_map import ENDED, REFORM, STOOD, LineageRows, Show
from elections.text.captions import Captions, Told
from elections.text.conflicts import proven
from elections.text.labels import election_labels, short_names, span
from elections.text.sentences import after_note, known
from elections.text.words import Words, is_missing

PUBLISHERS_NAMED = 2
CELLS = (
    *SHARE_CELLS,
    *("party_events.date", "reforms.date"),
    *("parties.founded", "parties.registered", "parties.ended"),
)
KEY_SHARES = (10, 50)
# Of several changes by one act, the first of these is written beside it.
CHANGES_NAMED = (
    "members_required",
    "threshold_percent",
    "blocs_allowed",
    "list_seats",
    "constituency_seats",
)


def consolidation_map(data: ElectionData, rows: LineageRows, words: Words, *, show: Show) -> Told:
    """Tell the map: how many of the lines became one, and each mark in a sentence.

    Adds to the marks label, line_label, election_label, date_label, mark_label,
    what_label, short (share), hover, minor (a name borne before it was a party) and note
    (the change that an act made); to the ``lines`` beside them party_id (its first name as
    a party), label, end_label, end_year, colours and hover.

    >>> from elections.package.loading import load
    >>> from elections.tables.consolidation_map import rows as lineage_rows
    >>> from elections.text.words import load_words
    >>> data = load("tests/country")
    >>> rows = lineage_rows(data, show="seated")
    >>> told = consolidation_map(data, rows, load_words("en"), show="seated")
    >>> "Progress" in told.captions.title
    True
    """
    teller = _Teller(data, words)
    table = teller.marks(rows.marks)
    told_lines = teller.lines(rows.lines, table)
    stood = table[table["mark"] == STOOD]
    captions = Captions(
        _title(teller, rows, show=show),
        words.say(
            "map-subtitle", show=show, chamber=teller.chamber, span=span(stood["election_label"])
        )
        + after_note(data, stood, words),
        alternative=_alternative(told_lines, stood, words),
        labels=_labels(table, words) | teller.note(),
        **proven(data, table, words, CELLS, about=_keyed(table)),
    )
    return Told(table, captions, {"lines": told_lines})


def _keyed(marks: pd.DataFrame) -> pd.DataFrame:
    """Return the marks with the keys of the events and acts that they stand for."""
    return marks.assign(event_id=marks["mark_id"], reform_id=marks["mark_id"])


class _Teller:
    """What every sentence needs: the names, and how the rows of other tables read."""

    def __init__(self, data: ElectionData, words: Words) -> None:
        self.data = data
        self.words = words
        self.names = short_names(data, words)
        self.elections = election_labels(data, words)
        self.chamber = words.text(data.chamber.iloc[0], "name")
        parties = data.parties.set_index("party_id")
        self.kinds = parties["kind"].to_dict()
        self.colours = {name: parties[name].to_dict() for name in ("colour", "colour_dark")}
        self.publishers = data.sources.set_index("source_id")["publisher"].to_dict()
        self.acts = {str(row["reform_id"]): row for _, row in data.reforms.iterrows()}
        self.changes = {
            str(act): dict(zip(rows["field"], rows["value"], strict=True))
            for act, rows in data.reform_changes.groupby("reform_id")
        }
        self.borne = _names_borne(data)

    def marks(self, marks: pd.DataFrame) -> pd.DataFrame:
        """Return the marks with all their words."""
        words = self.words
        table = marks.assign(
            label=marks["party_id"].map(self.names).fillna(""),
            line_label=marks["line_id"].map(self.names).fillna(""),
            election_label=marks["election_id"].map(self.elections),
            mark_label=[words.say("map-mark", mark=mark) for mark in marks["mark"]],
            date_label=[words.partial_date(cell) for cell in marks["date"]],
            short=[words.percent(known(share), 0) for share in marks["share"]],
            note=[self._change(str(key)) for key in marks["mark_id"]],
            minor=[self.kinds.get(one) not in (None, "party") for one in marks["other_id"]],
        )
        table = table.assign(what_label=[self._what(row) for _, row in table.iterrows()])
        return table.assign(hover=[self._hover(row) for _, row in table.iterrows()])

    def lines(self, lines: pd.DataFrame, marks: pd.DataFrame) -> pd.DataFrame:
        """Return the lines with names, colours and their life in a sentence."""
        firsts = [self.borne.get(str(line), [str(line)])[0] for line in lines["line_id"]]
        by_line = dict(list(marks[marks["mark"] != STOOD].groupby("line_id")))
        return lines.assign(
            party_id=firsts,
            label=[self.names[party] for party in firsts],
            end_label=lines["line_id"].map(self.names),
            end_year=[_merger_year(row) for _, row in lines.iterrows()],
            colour=lines["line_id"].map(self.colours["colour"]),
            colour_dark=lines["line_id"].map(self.colours["colour_dark"]),
            hover=[
                self._life(row, by_line.get(row["line_id"], marks.head(0)))
                for _, row in lines.iterrows()
            ],
        )

    def _life(self, row: pd.Series, own: pd.DataFrame) -> str:
        words, line = self.words, str(row["line_id"])
        first, *later = dict.fromkeys(self.names[one] for one in self.borne.get(line, [line]))
        name = words.say("map-name-later", first=first, later=words.list(later)) if later else first
        return words.say(
            "map-life", name=name, start=self._side(row, own, "start"),
            end=self._side(row, own, "end"),
        )  # fmt: skip

    def _side(self, row: pd.Series, own: pd.DataFrame, side: str) -> str:
        """Say how and when a stretch began or ended; other lines by the name they bore then."""
        kind, there = row[f"{side}_kind"], own[own["at"] == row[f"{side}_at"]]
        others = there[there["mark"] == kind]["other_id"].dropna()
        other = others.iloc[0] if len(others) else known(row[f"{side}_line"])
        cell = str(there["date"].iloc[0]) if len(there) else str(row[f"{side}_last"])
        return self.words.say(
            f"map-{side}",
            kind=kind,
            other=self.names[other] if other else "",
            date=self._when(cell),
        )

    def _when(self, cell: str) -> str:
        partial = parse_partial_date(cell)
        exact = partial.earliest == partial.latest
        precision = (
            "open" if partial.open_start else "about" if partial.about else "day" if exact else ""
        )
        said = self.words.partial_date(cell)
        return self.words.say("map-on", precision=precision or "other", date=said)

    def _what(self, row: pd.Series) -> str:
        words = self.words
        if row["mark"] == STOOD:
            return self._list(row)
        said = words.text(row, "what")
        if row["mark"] == REFORM:
            act = words.text(self.acts[row["mark_id"]], "act")
            return words.say("map-reform", date=row["date_label"], act=act, what=said)
        if not said:
            key = "map-ended" if row["mark"] == ENDED else "map-founded"
            said = words.say(key, party=row["label"])
        return words.say("map-event", date=row["date_label"], what=said)

    def _list(self, row: pd.Series) -> str:
        words = self.words
        return words.say(
            "map-no-list" if is_missing(row["votes"]) else "map-list",
            party=row["label"],
            election=row["election_label"],
            seats=seat_count(known(row["seats"]), words),
            bloc="yes" if row["members"] > 1 else "no",
            share=words.percent(known(row["share"]), 2),
            votes=words.number(known(row["votes"])),
        )

    def _hover(self, row: pd.Series) -> str:
        named = list(dict.fromkeys(self.publishers[one] for one in ids(row["source_ids"])))
        shown, rest = named[:PUBLISHERS_NAMED], len(named) - PUBLISHERS_NAMED
        more = self.words.say("source-more", count=rest) if rest > 0 else ""
        sources = self.words.say("source-line", sources="; ".join(shown), rest=more)
        return self.words.say("map-sources", text=row["what_label"], sources=sources)

    def note(self) -> dict[str, str]:
        """Return what explains the changes beside the acts, where any needs it."""
        explained = any(CHANGES_NAMED[0] in changed for changed in self.changes.values())
        return {"reforms-note": self.words.say("map-reforms-note")} if explained else {}

    def _change(self, act: str) -> str:
        values = self.changes.get(act, {})
        for field in CHANGES_NAMED:
            if field in values:
                value = _value(field, str(values[field]), self.words)
                return self.words.say("map-change", field=field, value=value)
        return ""


def seat_count(seats: int | None, words: Words) -> str:
    """Say a number of seats with its noun, as far as it is published."""
    count = 0 if seats is None else int(seats)
    return words.say("map-seats", count=count, seats=words.number(seats))


def _names_borne(data: ElectionData) -> dict[str, list[str]]:
    """Return the names that each renamed line bore as a party, in order."""
    parties = data.parties.set_index("party_id")
    found: dict[str, list[str]] = {}
    for party, line in lines(party_events(data)).items():
        found.setdefault(line, [line]).append(party)
    own = {
        line: [name for name in names if parties.at[name, "kind"] == "party"] or names
        for line, names in found.items()
    }
    order = parties["display_order"].to_dict()
    return {line: sorted(names, key=lambda name: int(order[name])) for line, names in own.items()}


def _merger_year(row: pd.Series) -> str:
    """Return the year in which a line certainly merged, empty for any other end."""
    first, last = row["end_first"], row["end_last"]
    known = row["end_kind"] == "merged" and not pd.isna(first) and first.year == last.year
    return str(last.year) if known else ""


def _value(field: str, value: str, words: Words) -> str:
    if field == "threshold_percent":
        return words.say("percent", number=value)
    return words.number(int(value)) if value.isdigit() else value


def _labels(table: pd.DataFrame, words: Words) -> dict[str, str]:
    elections = table[table["mark"] == STOOD].drop_duplicates("election_id")
    labels = dict(zip(elections["election_id"], elections["election_label"], strict=True))
    for key in ("founded", "renamed", "end", "barred", "open"):
        labels[f"key-{key}"] = words.say(f"map-key-{key}")
    for share in KEY_SHARES:
        labels[f"key-width-{share}"] = words.say("map-key-width", share=words.percent(share, 0))
    labels["reforms"] = words.say("map-reforms")
    return labels


def _title(teller: _Teller, rows: LineageRows, *, show: Show) -> str:
    data = teller.data
    held = data.elections[data.elections["period"] == "core"].sort_values("date")
    stood = rows.marks[rows.marks["mark"] == STOOD]
    stood = stood[stood["election_id"].isin(held["election_id"])]
    if show == "seated":
        stood = stood[stood["seats"].fillna(0) > 0]
    every = rows.lines
    counted = every if show == "all" else every[every["line_id"].isin(stood["line_id"])]
    trunk = first_party(data)
    family = counted[counted["family_id"] == trunk]["line_id"].nunique()
    own = stood[stood["line_id"] == trunk]["party_id"]
    first, last = teller.names[own.iloc[0] if len(own) else trunk], teller.names[trunk]
    now = teller.words.say("map-title-name", first=first, last=last)
    return teller.words.say(
        "map-title",
        show=show,
        lines=counted["line_id"].nunique(),
        joined=family if family > 1 else 0,
        party=last if first == last else now,
        chamber=teller.chamber,
        start=teller.elections[held["election_id"].iloc[0]],
        end=teller.elections[held["election_id"].iloc[-1]],
    )


def _alternative(told: pd.DataFrame, stood: pd.DataFrame, words: Words) -> str:
    said = []
    for line, rows in told.groupby("line_id", sort=False):
        said.append(" ".join(rows["hover"]))
        shares = stood[(stood["line_id"] == line) & stood["share"].notna()]
        listed = [
            words.say("map-alt-share", share=words.percent(share), election=election)
            for share, election in zip(shares["share"], shares["election_label"], strict=True)
        ]
        if listed:
            said.append(words.say("map-alt-shares", shares=words.list(listed)))
    return " ".join(said)
