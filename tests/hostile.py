"""A package whose every free text would be a link, an image or a program if anything let it."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from itertools import cycle
from pathlib import Path
from tempfile import mkdtemp
from unittest.mock import patch

from elections.package import ElectionData, cells, load, schema
from elections.package.records import fingerprint
from tests.conftest import COUNTRY

HOST = "evil.example"
TEXTS = (
    f"<img src=//{HOST}/x onerror=alert(1)>",
    f"![x](https://{HOST}/x.png)",
    f"[a](https://{HOST}/a) [b](javascript:1)",
    f"https://{HOST}/plain",
    f"www.{HOST}/plain",
    f"a@{HOST}",
    ":material/home: :streamlit: :smile:",
    "$x$ and $$y$$",
    ":red[x] :red-badge[y]",
    "{{x}} { $name } %(menu)s {0}",
    f'" onload="alert(1)" x="\' <a href=https://{HOST}>z</a>',
    f"</style></script></title></p><script src=//{HOST}></script>",
    f"]]> --> *b* _i_ `c` ``[d](https://{HOST})`` | # h",
    f"&lt;img src=//{HOST}&gt; &#60;b&#62;",
)
# What an address may hold besides: it must not end the link around it.
ADDRESS = "https://gazette.example/a)[x](javascript:1)'onmouseover=alert(1)//"
FREE = ("text", "string", "name")
# What the page itself runs in an attribute: its style sheet comes later.
OWN = ("onload", "this.media='all'")
OWN_LINK = re.compile(
    r"\[(?:\\.|[^\[\]\\])*\]\((?:https://gazette\.example/[^\s()<>]*|(?!\w+:|//)[^\s()<>]*)\)"
)
# Texts that must be what cells elsewhere say.
SAYS = (
    *("table", "field", "row", "value", "value_before", "value_used", "value_other"),
    "value_claimed",
)


def hostile(folder: Path) -> None:
    """Spoil every free text of a package, and every address; ids and values stay."""
    texts = cycle(TEXTS)
    for table in schema.TABLES:
        columns = {column.name: column for column in schema.csv_columns(table, ("en", "kk", "ru"))}
        path = folder / f"{table.name}.csv"
        header, *rows = csv.reader(io.StringIO(path.read_text("utf-8"), newline=""))
        for number, row in enumerate(rows):
            for place, name in enumerate(header):
                column = columns[name]
                if column.type == "url" and row[place]:
                    row[place] = f"{ADDRESS}{number}"
                if column.type in FREE and not column.allowed and row[place] and name not in SAYS:
                    # What a source calls its publisher is said of it again where its names are.
                    called = TEXTS[len(row[place]) % len(TEXTS)]
                    row[place] = f"{called if name == 'publisher' else next(texts)} {row[place]}"
        out = io.StringIO(newline="")
        csv.writer(out, lineterminator="\n").writerows([header, *rows])
        path.write_text(out.getvalue(), "utf-8", newline="\n")
    for path in (folder / "texts").glob("*.csv"):
        _translations(path)
    about = json.loads((folder / "datapackage.json").read_text("utf-8"))
    about["title"] = " ".join(TEXTS)
    about["licenses"] = [{"name": TEXTS[1], "title": TEXTS[0]}]
    about["contributors"] = [{"title": TEXTS[10]}]
    (folder / "datapackage.json").write_text(json.dumps(about), "utf-8")
    (folder / "LICENSE").write_text(f"Copyright (c) 1990 {TEXTS[0]}\n", "utf-8")


def _translations(path: Path) -> None:
    """Spoil every translation, and let it be one of the text as it stands now."""
    header, *rows = csv.reader(io.StringIO(path.read_text("utf-8"), newline=""))
    for row, text in zip(rows, cycle(TEXTS)):
        table, key, column, translation = row[:4]
        told = (path.parents[1] / f"{table}.csv").read_text("utf-8")
        (of,) = (
            one
            for one in csv.DictReader(io.StringIO(told, newline=""))
            if "/".join(one[part] for part in schema.table(table).key) == key
        )
        row[3:5] = f"{text} {translation}", fingerprint(of[f"{column}_en"])
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows([header, *rows])
    path.write_text(out.getvalue(), "utf-8", newline="\n")


@cache
def package() -> ElectionData:
    """Return the hostile package, read as if its texts were let through."""
    folder = Path(mkdtemp()) / "hostile"
    shutil.copytree(COUNTRY, folder)
    hostile(folder)
    nothing = re.compile("(?!)")
    with patch.object(cells, "_TAG", nothing), patch.object(cells, "_SCRIPT", nothing):
        return load(folder)


class _Live(HTMLParser):
    """Collects what of a page would run, be fetched or lead away."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if (name, value) == OWN:
                continue
            told = (value or "").strip().casefold()
            leads = name in ("href", "src", "xlink:href", "action", "data", "poster")
            script = told.startswith(("javascript:", "vbscript:", "data:text"))
            if name.startswith("on") or (leads and (script or _leads_away(told))):
                self.found.append(f"<{tag} {name}={value!r}>")
            if name == "style" and HOST in told:
                self.found.append(f"<{tag} {name}={value!r}>")


def _leads_away(address: str) -> bool:
    return re.match(rf"(https?:)?//[^/]*{HOST}|mailto:.*{HOST}", address) is not None


def live_markup(markup: str) -> list[str]:
    """Return what of HTML or SVG would run, be fetched or lead to the hostile host."""
    parser = _Live()
    parser.feed(markup)
    parser.close()
    return parser.found


def live_markdown(text: str) -> Iterator[str]:
    """Yield what of Markdown would become an element, a link, an image or a symbol."""
    # What the page itself links to: addresses of sources, and its other pages.
    text = OWN_LINK.sub("", text)
    # A backslash takes its meaning from a mark; code has none.
    bare = re.sub(r"\\[^\w\s]|\\_", "\0", text)
    bare = re.sub(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", "", bare)
    for pattern in (r"!\[", r"\]\(", "<[a-z/!]", r"\$", r":[\w-]+\[", "&[a-z#]", r"\{\{"):
        yield from re.findall(pattern, bare)
    # These are looked for in what is shown, whatever was escaped in the Markdown.
    shown = re.sub(r"\\([^\w\s]|_)", r"\1", text)
    for pattern in (rf"https?://{HOST}", rf"www\.{HOST}", rf"a@{HOST}", ":material/"):
        yield from re.findall(pattern, shown)
