"""Pictures are as those that were looked at: what differs is to be looked at again."""

from __future__ import annotations

import pytest

from tests import golden


@pytest.mark.parametrize("name", golden.NAMES)
def test_a_picture_is_as_it_was(name: str) -> None:
    """Where the change is meant: ``python -m tests.golden``, and look at what is new."""
    kept = (golden.FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert golden.picture(name).splitlines() == kept.splitlines()


def test_no_other_picture_is_kept() -> None:
    assert sorted(file.stem for file in golden.FOLDER.iterdir()) == sorted(golden.NAMES)
