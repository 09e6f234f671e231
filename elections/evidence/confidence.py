"""How sure a value is that rests on several."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, get_args

import pandas as pd

from elections.package.schema import Confidence

LEVELS = get_args(Confidence)


def weakest(levels: Iterable[object]) -> Any:
    """Return the weakest of levels of confidence, passing over missing ones; missing for none.

    >>> weakest(["high", pd.NA, "medium"]), weakest([])
    ('medium', <NA>)
    """
    stated = [level for level in levels if isinstance(level, str)]
    return max(stated, key=LEVELS.index) if stated else pd.NA
