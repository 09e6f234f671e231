"""The site of files: whole, small, its links lead somewhere, nothing is asked of another host."""

from __future__ import annotations

import json
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

import pytest

from elections.choices import CHOICES, address_value
from elections.export import Look, csv_file, figure_file, whole
from elections.figures import FIGURES, can_be_told, figure
from elections.package import ElectionData, load
from elections.sections import choices_on, pages_shown
from elections.site import build
from elections.site.frame import Site, whole_page
from elections.site.index import named, sitemap
from elections.site.places import nearest, page_places, pages, place_of
from elections.site.writing import Shelf, page
from elections.text import Words, load_words
from elections.writers.page_writer import PageWriter
from tests.conftest import SITE_BASE as BASE
from tests.made import write
from tests.test_odd_packages import PACKAGES

LARGEST = 200_000
HERE = "https://here.invalid/"
LOADING = {"link": "href", "script": "src", "img": "src", "source": "srcset", "iframe": "src"}


class Links(HTMLParser):
    """What a page leads to, what it loads, what can be led to on it, and what would run."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.leads: list[str] = []
        self.loads: list[str] = []
        self.anchors: set[str] = set()
        self.runs: list[str] = []
        self.said: dict[str, str] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.anchors |= {found["id"]} if "id" in found else set()
        self.runs += [name for name in found if name.startswith("on")]
        if tag == "a" and "href" in found:
            self.leads.append(found["href"])
        if tag in LOADING and LOADING[tag] in found and found.get("rel") not in ("canonical",):
            self.loads.append(found[LOADING[tag]])
        if tag == "script" and "src" not in found:
            self.runs.append("script")
        if tag == "html":
            self.said["lang"] = found["lang"]
        if tag == "meta" and "content" in found:
            self.said[found.get("property") or found.get("name", "")] = found["content"]
        if found.get("rel") == "canonical":
            self.said["canonical"] = found["href"]


def read(path: Path) -> Links:
    return Links(path.read_text("utf-8"))


def address_of(path: Path, site: Path) -> str:
    """Return where a file is found: a folder by its page."""
    return path.relative_to(site).as_posix().removesuffix("index.html")


def every_page(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def test_every_page_election_figure_table_and_source_has_its_place(
    site: Path, country: ElectionData
) -> None:
    there = {address_of(path, site) for path in every_page(site)}
    assert {"", *(f"{page}/" for page in pages()[1:])} <= there
    assert {f"election/{one}/" for one in country.elections["election_id"]} <= there
    assert {f"figure/{name}/" for name in FIGURES} <= there
    assert {f"sources/table-{name}/" for name in country.tables if name != "results"} <= there
    assert {f"sources/source-{one}/" for one in country.sources["source_id"]} <= there
    assert "404.html" in there


def lost(site: Path, known_as: str = BASE) -> list[tuple[str, str]]:
    """Return the links that lead to nothing, each with the page on which it stands."""
    read_once = {path: read(path) for path in every_page(site)}
    found = []
    for path, links in read_once.items():
        # The page for what is not there stands at any address: it names its base.
        base = known_as if path.name == "404.html" else HERE + address_of(path, site)
        for link in [*links.leads, *links.loads]:
            parts = urlsplit(urljoin(base, link))
            root = urlsplit(known_as if path.name == "404.html" else HERE)
            if parts.netloc != root.netloc:
                continue
            target = site / unquote(parts.path.removeprefix(root.path))
            file = target / "index.html" if target.is_dir() else target
            anchor = parts.fragment
            if not file.is_file():
                found.append((address_of(path, site), link))
            elif anchor and not anchor.startswith(":~:"):
                known = read_once[file].anchors
                found += [] if anchor in known else [(address_of(path, site), link)]
    return found


def test_every_link_leads_somewhere(site: Path) -> None:
    assert lost(site) == []


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[ElectionData, Path]:
    """A package of seven tables whose first election had no lists, and its site."""
    folder = tmp_path_factory.mktemp("small")
    data = load(write(folder / "data", *PACKAGES["no lists at first"]))
    build(folder / "site", data, ["en"], processes=1)
    return data, folder / "site"


def test_a_site_has_what_its_package_has_and_names_no_address_unasked(
    small: tuple[ElectionData, Path],
) -> None:
    """Of elections of which nothing else is known there are neither regions nor turnout."""
    data, site = small
    assert lost(site, "/") == []
    there = {path.parent.name for path in site.glob("figure/*/index.html")}
    assert there == {name for name in FIGURES if can_be_told(name, data, load_words("en"))}
    assert "vote_shares" in there
    assert not (site / "figure/turnout").exists()
    assert not (site / "sitemap.xml").exists()
    front = (site / "index.html").read_text("utf-8")
    assert not [one for one in ("canonical", "og:url", "og:image") if one in front]


@pytest.mark.parametrize("name", PACKAGES)
def test_every_choice_has_its_place_where_others_then_have_no_value(
    name: str, tmp_path: Path
) -> None:
    data, words = load(write(tmp_path, *PACKAGES[name])), load_words("en")
    for shown in pages_shown(data):
        places, known = page_places(shown, data), choices_on(shown)
        for place in places:
            asked = {choice: address_value(value) for choice, value in place.choices.items()}
            assert not asked or nearest(places, known, data, asked) == place
            assert place.choices.items() <= PageWriter(shown, data, words, asked).chosen.items()
    assert page(page_places("consolidation", data)[0], Shelf(data, words)).body


def test_links_work_below_any_address(site: Path) -> None:
    """None begins at the root of a host, which a site below it does not own."""
    for path in every_page(site):
        links = read(path)
        own = [one for one in [*links.leads, *links.loads] if not urlsplit(one).scheme]
        assert own
        assert [one for one in own if one.startswith("/")] == [], path


def test_no_page_is_large(site: Path) -> None:
    sizes = {address_of(path, site): path.stat().st_size for path in every_page(site)}
    assert {path: size for path, size in sizes.items() if size > LARGEST} == {}


def test_nothing_is_asked_of_another_host_and_nothing_runs_inline(site: Path) -> None:
    for path in every_page(site):
        links = read(path)
        assert [one for one in links.loads if urlsplit(one).scheme] == [], path
        assert links.runs == [], path
    style = (site / "site.css").read_text("utf-8")
    assert "@import" not in style
    assert set(re.findall(r"url\(([^)]*)\)", style)) == {
        "regular.woff2",
        "bold.woff2",
    }


def test_a_page_names_its_address_and_has_a_card(site: Path) -> None:
    said = read(site / "votes" / "base-valid_votes" / "index.html").said
    assert said["canonical"] == f"{BASE}votes/base-valid_votes/"
    assert said["lang"] == "en"
    card = said["og:image"].removeprefix(BASE)
    assert (site / card).read_bytes()[1:4] == b"PNG"


def test_a_narrow_screen_has_the_table_of_short_names(site: Path) -> None:
    """As the narrow view of the dashboard has; each screen shows one of the two."""
    written = (site / "election" / "index.html").read_text()
    tables = re.findall(
        r"<div class=large>(.*?)</div></div><div class=small>(.*?)</div></div>", written
    )
    assert tables
    assert all(len(small) < len(large) for large, small in tables)
    style = (site / "site.css").read_text()
    assert re.search(
        r"\.small { display: none; }.*max-width: 640px.*\.large { display: none; }",
        style,
        re.DOTALL,
    )


def test_a_title_has_one_colon_at_most(site: Path) -> None:
    titles = [
        re.search("<title>(.*?)</title>", path.read_text())
        for path in (site / "election").rglob("index.html")
    ]
    assert titles
    assert all(title and title[1].count(": ") <= 1 for title in titles)


def test_the_map_names_every_page_and_no_other(site: Path) -> None:
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    root = ElementTree.fromstring((site / "sitemap.xml").read_bytes())
    named = [one.text or "" for one in root.findall("s:url/s:loc", space)]
    there = {BASE + address_of(path, site) for path in every_page(site) if path.name != "404.html"}
    assert len(named) == len(set(named))
    assert set(named) == there
    assert f"Sitemap: {BASE}sitemap.xml" in (site / "robots.txt").read_text()


def test_files_are_those_that_the_dashboard_gives(
    site: Path, country: ElectionData, words: Words
) -> None:
    drawing = figure("turnout", country, words, after=False)
    look = Look(address=f"{BASE}figure/turnout/after-false/")
    for ending in ("svg", "csv", "json", "xlsx"):
        made = figure_file(drawing, ending, country, words, look)
        assert (site / f"figure/turnout/after-false.{ending}").read_bytes() == made
    extract = whole(country, "results")
    assert (site / "data/results.csv").read_bytes() == csv_file(extract)
    for name in ("texts/kk.csv", "texts/ru.csv"):
        assert (site / "data" / name).read_bytes() == country.files[name]


def test_every_row_of_a_table_is_there(site: Path, country: ElectionData) -> None:
    text = (site / "sources/table-parties/index.html").read_text("utf-8")
    assert text.count("<tr>") >= len(country.parties) + 1
    assert [one for one in country.parties["party_id"] if one not in text] == []


def test_a_search_finds_names_and_figures(site: Path, country: ElectionData, words: Words) -> None:
    found = json.loads((site / "search.json").read_text("utf-8"))
    names = {name for name, _, _ in found}
    assert {words.text(row, "name") for _, row in country.parties.iterrows()} <= names
    assert {figure(name, country, words).captions.title for name in FIGURES} <= names
    for _, _, path in found:
        assert (site / path.partition("#")[0] / "index.html").is_file(), path


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("./", ""),
        ("votes?after=false", "votes/after-false/"),
        ("votes?after=true&base=published", "votes/"),
        ("election?election=1998", "election/1998/"),
        ("sources?table=parties&find=coast", "sources/table-parties/"),
        ("consolidation?from=1994_spring&lang=en", "consolidation/from-1994_spring/"),
    ],
)
def test_an_address_of_the_dashboard_has_its_place(
    address: str, path: str, country: ElectionData, site: Path
) -> None:
    assert place_of(address, country) == path
    assert (site / path / "index.html").is_file()


def test_what_is_not_as_usual_is_shown(site: Path, country: ElectionData, words: Words) -> None:
    told = figure("vote_shares", country, words, base="ballots_cast").captions
    usual = figure("vote_shares", country, words).captions
    text = (site / "votes/base-ballots_cast/index.html").read_text("utf-8")
    assert told.subtitle in text
    assert usual.subtitle not in text
    assert {"base", "after"} <= CHOICES.keys()


def stamps(site: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(path): (path.stat().st_mtime_ns, path.read_bytes())
        for path in site.rglob("*")
        if path.is_file()
    }


def test_nothing_is_touched_where_nothing_changed(site: Path, country: ElectionData) -> None:
    """And what several processes made one process makes too."""
    before = stamps(site)
    built = build(site, country, ["en"], base=BASE, processes=1)
    assert (built.written, built.removed) == (0, 0)
    assert stamps(site) == before


def test_only_what_changed_is_written_and_what_is_left_over_goes(
    small: tuple[ElectionData, Path], tmp_path: Path
) -> None:
    data, site = small
    copy = Path(shutil.copytree(site, tmp_path / "copy"))
    (copy / "votes/index.html").write_text("spoiled")
    (copy / "seats/old/").mkdir()
    (copy / "seats/old/index.html").write_text("old")
    (copy / "mine.txt").write_text("not of the site")
    note = json.loads((copy / "site.json").read_text())
    note["files"]["seats/old/index.html"] = "0"
    (copy / "site.json").write_text(json.dumps(note))
    built = build(copy, data, ["en"], processes=2)
    # Made by several processes it is the same.
    assert (built.written, built.removed) == (1, 1)
    assert (copy / "votes/index.html").read_bytes() == (site / "votes/index.html").read_bytes()
    assert not (copy / "seats/old").exists()
    assert (copy / "mine.txt").read_text() == "not of the site"


def test_a_folder_of_other_things_is_left_alone(country: ElectionData, tmp_path: Path) -> None:
    (tmp_path / "letters.txt").write_text("mine")
    with pytest.raises(ValueError, match="other things than a site"):
        build(tmp_path, country, ["en"], processes=1)
    assert [path.name for path in tmp_path.iterdir()] == ["letters.txt"]


def test_a_page_names_itself_in_each_language_and_leads_there(country: ElectionData) -> None:
    folders = {"en": "", "kk": "kk/", "ru": "ru/"}
    several = Site(BASE, folders)
    for language, folder in folders.items():
        words = load_words(language)
        made = page(page_places("votes", country)[1], Shelf(country, words))
        path = made.place.path
        markup = whole_page(made, country, words, several)
        assert f'<html lang="{language}"' in markup
        own = urljoin(f"{BASE}{folder}{path}", "")
        ways = re.findall(r'<a href="([^"]+)" lang="(\w+)" hreflang="\w+"', markup)
        assert {one: urljoin(own, way) for way, one in ways} == {
            one: f"{BASE}{other}{path}" for one, other in folders.items()
        }
        named = re.findall(r'<link rel="alternate" hreflang="(\w+)" href="([^"]+)">', markup)
        assert dict(named) == {one: f"{BASE}{other}{path}" for one, other in folders.items()}
        assert (' data-point=","' in markup) == (language != "en")
    ways = [several.addresses(place.path) for place in page_places("votes", country)]
    told = sitemap(ways, None).decode()
    assert told.count("<loc>") == 3 * len(page_places("votes", country))
    assert told.count('hreflang="kk"') == told.count("<loc>")


@pytest.mark.parametrize("language", ["en", "ru"])
def test_parties_and_regions_are_in_the_search_by_each_name(
    country: ElectionData, language: str
) -> None:
    found = {name for name, _, _ in named(country, load_words(language))}
    for column in ("name", "short_name", "abbreviation"):
        for one in ("en", "kk", "ru"):
            assert set(country.parties[f"{column}_{one}"].dropna()) <= found
    assert set(country.regions["name_kk"].dropna()) <= found
