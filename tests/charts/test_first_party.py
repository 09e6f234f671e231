"""The story by its JSON: both shares and all mergers are drawn as given."""

from __future__ import annotations

from elections.charts.canvas import years
from tests.charts.read import Drawn, annotations, gappy, of_kind, plain, read
from tests.drawn import drawn_json, sketch


@of_kind("first_party")
def test_the_story_draws_both_shares_and_all_mergers(shown: Drawn) -> None:
    told, figure = sketch(shown[0]), drawn_json(*shown)
    for name in ("seat", "vote"):
        (line,) = (one for one in figure["data"] if one["name"] == told.captions.labels[name])
        assert line["y"] == told.table[f"{name}_share"].tolist()
        assert line["x"] == [years(day) for day in told.table["date"]]
        assert line["customdata"] == told.table[["election_id", "party_id"]].to_numpy().tolist()
        # The last value stands with the name of the line.
        *values, last = told.table[f"{name}_label"]
        assert set(values) <= set(read(figure))
        assert any(
            told.captions.labels[name] in text and last in text for text in annotations(figure)
        )
    mergers = told.tables[1]
    marks = [one for one in figure["data"] if one["name"] == told.captions.labels["mergers"]]
    assert len(marks) == (0 if mergers.empty else 1)
    for mark in marks:
        assert mark["customdata"] == mergers["event_ids"].tolist()
        assert mark["x"] == [years(day) for day in mergers["date"]]
    for names in mergers["names"]:
        assert plain(names) in annotations(figure)


def test_the_mergers_of_the_country_at_hand() -> None:
    assert len(sketch("data/first_party").tables[1]) > 2
    assert sketch("country/first_party").tables[1].empty


def test_a_missing_share_of_the_first_party_is_no_point_and_no_label() -> None:
    told, figure = gappy("first_party")
    (line,) = (one for one in figure["data"] if one["name"] == told.captions.labels["vote"])
    assert line["y"][list(told.table["election_id"]).index("2012")] is None
    assert all(one["y"] is not None for one in figure["layout"]["annotations"])
    assert not line.get("connectgaps")
