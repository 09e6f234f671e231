"""Sources: how to cite, every table, every source, and the claims checked."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial
from typing import Any

import pandas as pd

from elections import export
from elections.charts.canvas import text_width
from elections.choices import ALL, NONE, OTHERS
from elections.evidence.uses import rows_found, rows_resting, uses_of_sources
from elections.evidence.weak import entries, standing_alone, weak_by_table
from elections.export import Extract
from elections.package import ElectionData, schema
from elections.package.schema import Column
from elections.sections.blocks import (
    PLACES,
    Block,
    Claim,
    Claims,
    ClaimsOfDocument,
    Code,
    File,
    Files,
    Fold,
    Heading,
    Link,
    Paragraph,
    Part,
    RecordColumn,
    Records,
    Strong,
    TableBlock,
    Text,
    Verbatim,
    with_parts,
)
from elections.sections.evidence import source_address
from elections.text import FIRST, Words
from elections.text import claims as claim_words
from elections.text import library as table_words
from elections.text import references as source_words
from elections.text.claims import MARKS, ToldClaim, ToldDocument
from elections.text.labels import sources_said
from elections.text.words import is_missing

CSV, JSON, ZIP = "text/csv", "application/json", "application/zip"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# The columns of the sources and of what rests on one, with the messages of their headings.
SOURCES = ("publisher", "document", "date", "kind", "rows", "address", "id")
SOURCES_NARROW = ("rows", "publisher", "document", "address")
USES = ("table", "row", "field", "value", "confidence")
USES_NARROW = ("where", "value")
ALONE = ("alone-times", "publisher", "document", "kind", "id")
NUMBERS = ("rows", "alone-times")
# How wide a text is that a column shows whole, in sizes of type; of a key at most.
WIDTHS = {"rows": 4, "alone-times": 4, "document": 27.5, "where": 12.5, "value": 27.5}
WIDEST_KEY = 15.5
AGREES = "agrees"


def source(data: ElectionData, words: Words, *, source: str) -> list[Block]:
    """Show the record of a source and every value that rests on it; then lead to all."""
    chosen: list[Block] = [Paragraph(words.say("references-none"), note=True)]
    if source != NONE:
        chosen = [*_record(data, source, words), *_uses(data, source, words)]
    return [*chosen, Paragraph((Strong(words.say("references-all")),))]


def every_source(data: ElectionData, words: Words, *, kind: str) -> list[Block]:
    """List the sources of one kind, or all, with how many rows name each; then lead on."""
    counts = rows_resting(uses_of_sources(data))
    chosen = "" if kind == ALL else kind
    rows = source_words.sources_table(data, counts, words, kind=chosen)
    rows = rows.rename(columns={"title": "document", "source_id": "id"})
    lead = words.say("references-lead", count=len(rows))
    return [
        _records(rows, SOURCES, lead, words, narrow=_records(rows, SOURCES_NARROW, lead, words)),
        Paragraph(lead, note=True),
    ]


def weak(data: ElectionData, words: Words) -> list[Block]:
    """Show where the evidence is weakest: low confidence, one source, sources that stand alone."""
    counts, every = weak_by_table(data), entries(data)
    low = every[every["low"]].assign(confidence="low")
    alone = source_words.alone_table(data, standing_alone(data), words)
    alone = alone.rename(columns={"alone": "alone-times"})
    value_label = words.say("weak-values", count=words.number(len(low)))
    source_label = words.say("weak-sources", count=words.number(len(alone)))

    def values() -> list[Block]:
        told = source_words.values_table(data, low, words)
        short = _records(source_words.in_two_columns(told, words), USES_NARROW, value_label, words)
        return [_records(told, USES[:-1], value_label, words, narrow=short)]

    def sources() -> list[Block]:
        short = _records(alone, ALONE[:3], source_label, words)
        return [_records(alone, ALONE, source_label, words, narrow=short)]

    return [
        Heading(words.say("weak-heading")),
        Paragraph(f"{source_words.weak_sentence(counts, words)} {words.say('weak-lead')}"),
        TableBlock(source_words.weak_grid(counts, words), totals=True),
        *([Fold(value_label, values, "weak-values", "table")] if len(low) else []),
        *([Fold(source_label, sources, "weak-sources", "sources")] if len(alone) else []),
    ]


def table(data: ElectionData, words: Words, *, table: str, find: str) -> list[Block]:
    """Show one table: the rows found, their files, the dictionary, how to cite it; lead on."""
    label = words.say("library-dictionary", table=table)
    row = words.say(
        "library-row",
        table=PLACES[0],
        file=PLACES[1],
        description=table_words.description(table, words),
    )
    cited = export.cited_table(export.about(data), table, words)
    name, file = Strong(table_words.table_label(table, words)), Code(f"{table}.csv")
    return [
        Paragraph(with_parts(row, name, file)),
        *_rows_found(data, export.matching(data, table, find), words),
        Paragraph(words.say("library-read"), note=True),
        Fold(label, lambda: _dictionary(data, table, words), "dictionary"),
        Verbatim(words.say("library-cite-table"), cited, words.say("copy")),
        Heading(words.say("references-title")),
    ]


def package(data: ElectionData, words: Words) -> list[Block]:
    """Say what the package holds, its version and licence; how to cite it, and offer the whole.

    Then lead to its tables.
    """
    about = export.about(data)
    licence: Part = about.licence_title or words.say("library-no-licence")
    if about.licence_address:
        licence = Link(str(licence), about.licence_address)
    holds = f"{table_words.summary(data, words)} {export.release(data, words, PLACES[0])}"
    tables = [export.whole(data, name) for name in (*data.tables, *data.translations)]
    zipped = partial(export.archive, data)
    book = partial(export.workbook, about, tables, words)
    book_name = f"{about.file_name}{_language(words)}"
    return [
        Paragraph(with_parts(holds, licence)),
        Heading(words.say("library-cite")),
        Paragraph(words.say("library-cite-note")),
        Verbatim(words.say("library-plain"), export.plain(about, words), words.say("copy")),
        Verbatim(words.say("library-apa"), export.apa(about, words), words.say("copy")),
        Verbatim(words.say("library-bibtex"), export.bibtex(about, words), words.say("copy")),
        Heading(words.say("library-whole")),
        Paragraph(words.say("library-whole-note")),
        Files(
            (
                File(words.say("library-zip"), f"{about.file_name}.zip", ZIP, zipped),
                File(words.say("library-workbook"), f"{book_name}.xlsx", EXCEL, book),
            )
        ),
        Heading(words.say("library-tables")),
    ]


def claims(data: ElectionData, words: Words) -> list[Block]:
    """Say what was checked and how it stands; nothing where the package holds no claims."""
    if data.claims.empty:
        return []
    return [
        Heading(words.say("claims-heading")),
        Paragraph(words.say("claims-lead")),
        Paragraph(claim_words.summary(claim_words.told_claims(data, words), words)),
    ]


def verdicts(data: ElectionData, words: Words, *, document: str, verdict: str) -> list[Block]:
    """List the claims of a document, or all, with one verdict, or any."""
    every = claim_words.told_claims(data, words)
    verdicts = {claim.verdict for claim in every if verdict in (ALL, claim.verdict)}
    if verdict == OTHERS:
        verdicts = {claim.verdict for claim in every} - {AGREES}
    shown = claim_words.chosen(every, document=_one(document), verdicts=verdicts)
    count = words.say("claims-shown", count=len(shown))
    by_document = [
        _claims_of(source, of_source, words)
        for source in claim_words.told_documents(data, words)
        if (of_source := claim_words.chosen(shown, document=source.document_id))
    ]
    return [
        *([Paragraph(count, note=True)] if len(shown) < len(every) else []),
        *([Claims(tuple(by_document))] if by_document else []),
    ]


def _language(words: Words) -> str:
    """Return what tells a file in words from that in the program's language."""
    return "" if words.language == FIRST else f"-{words.language}"


def _one(choice: str) -> str | None:
    return None if choice == ALL else choice


def _record(data: ElectionData, source: str, words: Words) -> list[Block]:
    """Return the record of a source in full."""
    record = data.sources[data.sources["source_id"] == source]
    row = sources_said(data, record, words).iloc[0]
    title, address = str(row["title"]), row["address"]
    parts: list[str] = [str(row["publisher"])]
    if not is_missing(row["date"]):
        parts.append(words.partial_date(row["date"]))
    parts.append(words.say("source-kind", kind=str(row["kind"])))
    none_known = Paragraph(words.say("references-no-address"), note=True)
    return [
        Paragraph((Strong(title if is_missing(address) else Link(title, str(address))),)),
        Paragraph((f"{' · '.join(parts)} · ", Code(source))),
        *([Paragraph(note)] if (note := words.text(row, "note")) else []),
        *([none_known] if is_missing(address) else []),
    ]


def _uses(data: ElectionData, source: str, words: Words) -> list[Block]:
    """Return every value that rests on a source, counted by table."""
    uses = uses_of_sources(data)
    resting = source_words.resting_sentence(rows_resting(uses), source, words)
    rows = source_words.uses_table(data, uses, source, words)
    short = source_words.in_two_columns(rows, words)
    return [
        Paragraph(f"{resting} {source_words.alone_sentence(uses, source, words)}"),
        _records(rows, USES, resting, words, narrow=_records(short, USES_NARROW, resting, words)),
    ]


def _records(
    rows: pd.DataFrame,
    names: Sequence[str],
    alternative: str,
    words: Words,
    narrow: Records | None = None,
) -> Records:
    """Return columns of sources or uses under their headings."""
    headings = [words.say(f"references-{name}") for name in names]
    columns = tuple(
        RecordColumn(
            heading,
            "number" if name in NUMBERS else "address" if name == "address" else "text",
            wide=WIDTHS.get(name, 0),
        )
        for heading, name in zip(headings, names, strict=True)
    )
    return Records(rows[list(names)].set_axis(headings, axis=1), columns, alternative, narrow)


def _rows_found(data: ElectionData, extract: Extract, words: Words) -> list[Block]:
    """Return the rows found, how many of how many, their units and their files."""
    elsewhere = ""
    if extract.search:
        counts = rows_found(data, extract.search)
        others = {name: count for name, count in counts.items() if name != extract.table}
        elsewhere = table_words.found_elsewhere(others, words)
    also = [Paragraph(elsewhere, note=True)] if elsewhere else []
    if extract.rows.empty and extract.search:
        return [Paragraph(words.say("library-nothing", search=extract.search)), *also]
    count = table_words.rows_found(len(extract.rows), extract.of, words)
    units = table_words.units(extract.table, words)
    return [
        _rows(data, extract, f"{table_words.table_label(extract.table, words)}: {count}", words),
        Paragraph((Strong(f"{count}."), f" {units}"), note=True),
        _files(data, extract, words),
        *also,
    ]


def _rows(data: ElectionData, extract: Extract, alternative: str, words: Words) -> Records:
    columns = table_words.columns_shown(data, extract.table, words)
    # What is read on the screen is in the reader's language, unlike the file.
    in_words = data.tables[extract.table].loc[extract.rows.index]
    rows = table_words.shown(in_words, columns, data.languages[0])
    key = schema.table(extract.table).key
    described = tuple(
        _column(column, rows[column.name], key=column.name in key) for column in columns
    )
    return Records(rows, described, alternative)


def _column(column: Column, cells: pd.Series, *, key: bool) -> RecordColumn:
    if column.type in ("integer", "decimal"):
        return RecordColumn(column.name, "number", key)
    if column.type == "url":
        return RecordColumn(column.name, "address")
    wide = 0.0
    if key and not cells.empty:
        # A key is read whole, whichever row it stands in.
        texts = [column.name, *cells.dropna().astype(str).unique()]
        wide = min(max(text_width(text, 1000) for text in texts) / 1000, WIDEST_KEY)
    return RecordColumn(column.name, "text", key, round(wide, 2))


def _files(data: ElectionData, extract: Extract, words: Words) -> Files:
    some = "some" if extract.search else "all"
    stem = f"{extract.table}-found" if extract.search else extract.table
    # What explains a workbook is in words.
    stems = {"xlsx": f"{stem}{_language(words)}"}

    def excel() -> bytes:
        return export.workbook(export.about(data), [extract], words)

    def json() -> bytes:
        return export.json_file(export.about(data), extract)

    made = (
        ("csv", "csv", CSV, partial(export.csv_file, extract)),
        ("excel", "xlsx", EXCEL, excel),
        ("json", "json", JSON, json),
    )
    return Files(
        tuple(
            File(
                words.say(f"library-{name}", found=some),
                f"{stems.get(ending, stem)}.{ending}",
                media_type,
                make,
            )
            for name, ending, media_type, make in made
        )
    )


def _dictionary(data: ElectionData, table: str, words: Words) -> list[Block]:
    """Return what each column of a table means, and by what a row is known."""
    names = schema.table(table).key
    key = tuple(part for name in names for part in (", ", Code(name)))[1:]
    return [
        Paragraph(with_parts(words.say("library-key", key=PLACES[0]), key), note=True),
        TableBlock(table_words.dictionary(data, table, words)),
    ]


def _claims_of(
    document: ToldDocument, claims: Sequence[ToldClaim], words: Words
) -> ClaimsOfDocument:
    about = " ".join(filter(None, [f"{document.about}.", document.note]))
    parts = claim_words.tally(claims, words)
    tally = words.say("claims-tally", count=len(claims), parts=parts)
    return ClaimsOfDocument(
        document.title, about, tally, tuple(_claim(claim, words) for claim in claims)
    )


def _claim(claim: ToldClaim, words: Words) -> Claim:
    where = words.say("claims-computed" if claim.computed else "claims-compared", cell=claim.cell)
    how = (where, claim.rounding) if claim.values else ()
    unused = words.say("claims-unused", why=claim.conflict)
    sources = claim.sources.to_dict("records")
    return Claim(
        claim=claim.claim,
        verdict=claim.verdict,
        mark=MARKS[claim.verdict],
        label=claim.label,
        finding=claim.finding,
        values=claim.values,
        quoted_in=claim.quoted_in,
        notes=(*filter(None, how), *([unused] if claim.conflict else [])),
        sources_label=words.say("claims-sources", count=len(sources)) if sources else "",
        sources=tuple(_source(row, words) for row in sources),
    )


def _source(row: dict[Hashable, Any], words: Words) -> Text:
    title = str(row["title"])
    named = title if is_missing(row["address"]) else Link(title, str(row["address"]))
    date = "" if is_missing(row["date"]) else f", {words.partial_date(row['date'])}"
    record = Link(str(row["publisher"]), source_address(str(row["source_id"])))
    return (record, ": ", named, *([date] if date else []))
