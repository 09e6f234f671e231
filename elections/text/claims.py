"""The claims of documents in words: what each says, how it stands, and what was found."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any, get_args

import pandas as pd

from elections.evidence.verdicts import Verdict, column_of, verdict
from elections.evidence.weight import by_weight
from elections.package import schema
from elections.package.agreement import DATES, Ruling, digits, is_number
from elections.package.loading import ElectionData
from elections.package.schema import Column
from elections.text.labels import code_in_words, sources_said
from elections.text.row_names import SENTENCES, RowNames, row_names
from elections.text.words import Words, is_missing, name_translations

VERDICTS = schema.table("claims").column("verdict").allowed
MARKS = {
    "agrees": "✓",
    "partly": "≈",
    "differs": "≠",
    "disputed": "⇄",
    "not_confirmed": "?",
    "not_checked": "–",
}
# Beyond the digits of the claim, so that a reader sees how it was rounded.
_FURTHER_DIGITS = 2


@dataclass(frozen=True)
class ToldClaim:
    """One claim: what the document says, the verdict, and what it rests on.

    ``values`` are pairs of a name and a value, that of the document first and that of the
    package next; none for a claim about no cell. ``quoted_in`` is the language of the first where
    that is not the reader's, '' else. ``cell`` says which cell that is,
    ``rounding`` by which rule of rounding percentages were compared, '' for other values,
    ``computed`` whether the verdict follows from it, ``conflict`` why the value of the
    document is not used, where the package knows it; '' else. ``sources`` are the records
    of the sources of what was found.
    """

    claim_id: str
    document_id: str
    claim: str
    verdict: str
    label: str
    finding: str
    computed: bool
    conflict: str
    sources: pd.DataFrame
    values: tuple[tuple[str, str], ...] = ()
    quoted_in: str = ""
    cell: str = ""
    rounding: str = ""


@dataclass(frozen=True)
class ToldDocument:
    """A document by its title, and what else is known of it: publisher, date, kind, note."""

    document_id: str
    title: str
    publisher: str
    about: str
    note: str


@lru_cache(maxsize=16)
def told_claims(data: ElectionData, words: Words) -> tuple[ToldClaim, ...]:
    """Return every claim in words, in the order of the package; told once for each.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> first, *_ = told_claims(load("tests/country"), load_words("en"))
    >>> first.label, first.values
    ('agrees', (('Document', '7 seats'), ('Data', '7 seats')))
    """
    names = row_names(data, words)
    return tuple(_claim(data, row, names, words) for _, row in data.claims.iterrows())


def told_documents(data: ElectionData, words: Words) -> tuple[ToldDocument, ...]:
    """Return the documents that make claims, in the order of their ids.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> told_documents(load("tests/country"), load_words("en"))[0].document_id
    'speech_1999'
    """
    documents = data.sources[data.sources["source_id"].isin(data.claims["document_id"])]
    documents = sources_said(data, documents, words)
    return tuple(_document(row, words) for _, row in documents.sort_values("source_id").iterrows())


def chosen(
    claims: Sequence[ToldClaim], *, document: str | None, verdicts: Collection[str] | None = None
) -> tuple[ToldClaim, ...]:
    """Return the claims of one document with one of some verdicts; ``None`` stands for all.

    >>> chosen((), document=None, verdicts={"agrees"})
    ()
    """
    return tuple(
        claim
        for claim in claims
        if document in (None, claim.document_id) and (verdicts is None or claim.verdict in verdicts)
    )


def summary(claims: Sequence[ToldClaim], words: Words) -> str:
    """Say how many claims have which verdict, and how many of these are computed.

    >>> from elections.package.loading import load
    >>> from elections.text.words import load_words
    >>> words = load_words("en")
    >>> summary(told_claims(load("tests/country"), words), words)[:42]
    'Of 4 claims in one document, 1 agrees, 1 d'
    """
    documents = len({claim.document_id for claim in claims})
    return words.say(
        "claims-summary",
        claims=len(claims),
        documents=documents,
        parts=tally(claims, words),
        computed=sum(claim.computed for claim in claims),
    )


def tally(claims: Sequence[ToldClaim], words: Words) -> str:
    """List how many claims have which verdict; verdicts that none has are left out.

    >>> from elections.text.words import load_words
    >>> tally((), load_words("en"))
    ''
    """
    verdicts = [claim.verdict for claim in claims]
    parts = [
        words.say("claims-part", verdict=name, count=verdicts.count(name))
        for name in VERDICTS
        if name in verdicts
    ]
    return words.list(parts)


def _claim(data: ElectionData, row: pd.Series, names: RowNames, words: Words) -> ToldClaim:
    follows = verdict(data, row)
    about_a_cell = follows and not row[["table", "row", "field", "value_claimed"]].isna().any()
    return ToldClaim(
        claim_id=str(row["claim_id"]),
        document_id=str(row["document_id"]),
        claim=words.text(row, "claim"),
        verdict=str(row["verdict"]),
        label=words.say("claims-verdict", verdict=str(row["verdict"])),
        finding=words.text(row, "found"),
        computed=follows is not None and row["verdict"] in get_args(Ruling),
        conflict=_conflict(data, follows, words),
        sources=sources_said(data, by_weight(data, [row["source_ids"]]), words),
        **(_compared(data, row, follows, names, words) if follows and about_a_cell else {}),
    )


def _compared(
    data: ElectionData, row: pd.Series, follows: Verdict, names: RowNames, words: Words
) -> dict[str, Any]:
    """Return how the claim of a cell was compared: values, quoted_in, cell and rounding."""
    table, key, field, claimed = (
        str(row[part]) for part in ("table", "row", "field", "value_claimed")
    )
    column = column_of(data, table, field)
    name, _, language = field.rpartition("_") if column.said else (field, "", words.language)
    translations = name_translations(data, table, name, words) if column.said else {}
    unit = _unit(data, row, column)

    def written(text: str) -> str:
        return _value(table, translations.get(text, text), column, unit, words)

    values = [
        (words.say("claims-claimed"), written(claimed)),
        (words.say("claims-held"), written(follows.cell)),
    ]
    if follows.exact is not None and digits(claimed) > digits(follows.cell):
        exact = words.percent(follows.exact, digits(claimed) + _FURTHER_DIGITS)
        values.append((words.say("claims-exact"), exact))
    rounding, cell = "", names.row(table, key)
    if follows.rounded is not None and unit == "percent":
        rounding = words.say(
            "claims-rounding",
            digits=digits(claimed),
            exact=follows.exact is not None,
            value=written(f"{follows.rounded:f}"),
        )
    if table not in SENTENCES:
        cell = words.say("conflict-what", row=cell, field=names.field(table, name))
    return {
        "values": tuple(values),
        # A name in another language that stands in the document alone.
        "quoted_in": "" if claimed in translations or language == words.language else language,
        "cell": cell,
        "rounding": rounding,
    }


def _unit(data: ElectionData, row: pd.Series, column: Column) -> str:
    """Return the unit of a number; a single fact names its own."""
    if row["table"] != "facts":
        return column.unit or ""
    unit = data.facts.loc[data.facts["fact_id"] == row["row"], "unit"].iloc[0]
    return "" if is_missing(unit) else str(unit)


def _value(table: str, text: str, column: Column, unit: str, words: Words) -> str:
    if column.type in DATES:
        return words.partial_date(text)
    if column.type == "boolean":
        return words.say("yes-no", answer=text == "true")
    if not is_number(text):
        return code_in_words(table, column.name, text, words)
    if unit == "percent":
        return words.published(Decimal(text))
    number = words.number(Decimal(text), digits(text))
    return words.say("claims-number", number=number, unit=unit) if unit else number


def _conflict(data: ElectionData, follows: Verdict | None, words: Words) -> str:
    if follows is None or follows.conflict_id is None:
        return ""
    conflict = data.conflicts[data.conflicts["conflict_id"] == follows.conflict_id].iloc[0]
    reason = words.text(conflict, "reason")
    return words.say("conflict-why", kind=str(conflict["kind"]), reason=reason)


def _document(row: pd.Series, words: Words) -> ToldDocument:
    kind = words.say("source-kind", kind=str(row["kind"]))
    date = "" if is_missing(row["date"]) else words.partial_date(row["date"])
    return ToldDocument(
        document_id=str(row["source_id"]),
        title=str(row["title"]),
        publisher=str(row["publisher"]),
        about=", ".join(filter(None, [str(row["publisher"]), date, kind])),
        note=words.text(row, "note"),
    )
