"""Events that lead from one party to another: both are named, and no circle comes of it."""

from __future__ import annotations

from collections.abc import Iterator

from elections.package.faults import Fault
from elections.package.records import Package, Record, Sheet
from elections.package.schema import JOININGS

LEADING = (*JOININGS, "split", "bloc", "joined_list")


def leading_events_name_two_parties(package: Package) -> Iterator[Fault]:
    """An event that leads from one party to another names both."""
    sheet = package["party_events"]
    for record in _leading(sheet):
        for column in ("from_id", "to_id"):
            if not record.filled(column):
                yield sheet.fault(record, column, f"a party: {record.text['type']} leads to one")
        if record.filled("to_id") and record.text["from_id"] == record.text["to_id"]:
            yield sheet.fault(record, "to_id", "another party than from_id")


def joinings_run_in_no_circle(package: Package) -> Iterator[Fault]:
    """No party comes back to itself by renamings and mergers, unless it had left again."""
    sheet = package["party_events"]
    leads_to: dict[str, str] = {}
    for record in _in_order_of_time(sheet):
        origin, target = record.text["from_id"], record.text["to_id"]
        if record.text["type"] == "split":
            if leads_to.get(target) == origin:
                del leads_to[target]
        elif record.text["type"] in JOININGS and origin != target:
            path = _path(leads_to, target)
            if origin in path:
                led = " > ".join([origin, *path[: path.index(origin) + 1]])
                yield sheet.fault(record, "to_id", f"no circle; {led} is one")
            else:
                leads_to[origin] = target


def _leading(sheet: Sheet) -> Iterator[Record]:
    for record in sheet.records:
        if record.readable("type", "from_id", "to_id") and record.text["type"] in LEADING:
            yield record


def _in_order_of_time(sheet: Sheet) -> list[Record]:
    dated = [
        (day.certain_from, record)
        for record in _leading(sheet)
        if record.filled("from_id") and record.filled("to_id") and (day := record.days("date"))
    ]
    return [record for _, record in sorted(dated, key=lambda pair: pair[0])]


def _path(leads_to: dict[str, str], party: str) -> list[str]:
    path = [party]
    while path[-1] in leads_to:
        path.append(leads_to[path[-1]])
    return path
