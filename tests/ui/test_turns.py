"""Pages are made a few at a time; who makes something long meanwhile lets others go first."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event, Lock

import pytest

from ui.turns import AT_ONCE, others_first, turn

PATIENCE = 30


def test_so_many_have_a_turn_at_once_and_all_have_one() -> None:
    at_work, most, done, count = 0, 0, 0, Lock()
    # All turns are taken before any is given back.
    full = Barrier(AT_ONCE)

    def make(_: int) -> None:
        nonlocal at_work, most, done
        with turn():
            with count:
                at_work += 1
                most = max(most, at_work)
            full.wait(PATIENCE)
            with count:
                at_work -= 1
                done += 1

    readers = 8 * AT_ONCE
    with ThreadPoolExecutor(readers) as threads:
        list(threads.map(make, range(readers)))
    assert (most, done) == (AT_ONCE, readers)


def test_what_fails_gives_its_turn_back() -> None:
    for _ in range(AT_ONCE + 1):
        with pytest.raises(ZeroDivisionError), turn():
            raise ZeroDivisionError
    for _ in range(AT_ONCE + 1):
        with pytest.raises(ZeroDivisionError), turn(), others_first():
            raise ZeroDivisionError
    with ThreadPoolExecutor(1) as threads, turn():
        assert threads.submit(_have_a_turn).result(PATIENCE)


def test_while_something_long_is_made_all_others_go_on() -> None:
    made = Event()

    def make_long() -> bool:
        with turn(), others_first():
            return made.wait(PATIENCE)

    with ThreadPoolExecutor(3 * AT_ONCE) as threads:
        long = [threads.submit(make_long) for _ in range(2 * AT_ONCE)]
        assert all(threads.submit(_have_a_turn).result(PATIENCE) for _ in range(AT_ONCE + 1))
        made.set()
        assert all(one.result(PATIENCE) for one in long)


def test_without_a_turn_there_is_none_to_give_back() -> None:
    with others_first():
        pass
    test_so_many_have_a_turn_at_once_and_all_have_one()


def _have_a_turn() -> bool:
    with turn():
        return True
