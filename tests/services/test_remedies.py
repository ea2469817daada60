# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A remedy is found again in the trip as it is when it is written; a clash set aside is shown again."""

from dataclasses import replace

import pytest

from delegation.assets import data_dir
from delegation.errors import NotFoundError
from delegation.services.change import undo
from delegation.services.editing import apply_remedy, set_aside
from delegation.services.remedies import (
    Stretch,
    bring_back,
    chosen_remedy,
    price_words,
    stretches,
    things_of,
    told_clash,
    who_words,
)
from delegation.services.words import load_words
from tests.domain.clash_scenes import GROUND, ONE_CLASH, found_in, trip_of
from tests.factories import Ids, a_trip, at

WORDS = load_words(data_dir("resources") / "phrases")
WALK = ONE_CLASH["walk_too_long"]


def ground(_name):
    return GROUND


def only(snapshot):
    (clash,) = found_in(snapshot).all
    return clash


@pytest.fixture
def walk(desk):
    """A desk with two visits too far from each other."""
    desk.put(a_trip(), *WALK)
    return desk


def applied(desk, clash, remedy, before=None):
    return apply_remedy(desk.store, chosen_remedy(clash.id, remedy, ground, before))


def test_a_remedy_takes_its_clash_away_and_one_undo_brings_it_back(walk):
    before = walk.store.snapshot()
    clash = only(before)
    applied(walk, clash, clash.remedies[0])
    assert found_in(walk.store.snapshot()).all == ()
    undo(walk.store)
    assert only(walk.store.snapshot()).id == clash.id


def test_the_remedy_that_was_chosen_is_the_one_applied_not_the_one_in_its_place(walk):
    clash = only(walk.store.snapshot())
    assert len(clash.remedies) > 1
    made = applied(walk, clash, clash.remedies[-1])
    assert made.facts["remedy"] == clash.remedies[-1].code


def test_clashes_worked_out_before_spare_the_work_and_change_nothing(walk):
    found = found_in(walk.store.snapshot())
    (clash,) = found.all
    applied(walk, clash, clash.remedies[0], found)
    assert found_in(walk.store.snapshot()).all == ()


def test_a_clash_that_somebody_solved_meanwhile_is_said_to_be_gone(walk):
    clash = only(walk.store.snapshot())
    walk.put(replace(WALK[2], start=at(15)))
    number = walk.store.snapshot().number
    with pytest.raises(NotFoundError) as gone:
        applied(walk, clash, clash.remedies[0])
    assert gone.value.name == "clash_gone"
    assert walk.store.snapshot().number == number


def test_a_remedy_that_would_do_something_else_by_now_is_not_applied(walk):
    clash = only(walk.store.snapshot())
    other = replace(clash.remedies[0], code="cancel_item")
    with pytest.raises(NotFoundError) as gone:
        applied(walk, clash, replace(other, facts={"thing": "other"}))
    assert gone.value.name == "remedy_gone"


def test_what_was_set_aside_is_shown_again_and_that_can_be_undone(walk):
    clash = only(walk.store.snapshot())
    set_aside(walk.store, clash.id, "gewoon doorstappen", new_id=Ids())
    bring_back(walk.store, clash.id)
    assert not walk.store.snapshot().of("aside")
    undo(walk.store)
    (aside,) = walk.store.snapshot().of("aside").values()
    assert (aside.clash, aside.reason) == (clash.id, "gewoon doorstappen")


def test_what_was_not_set_aside_cannot_be_brought_back(walk):
    with pytest.raises(NotFoundError):
        bring_back(walk.store, "0" * 16)


def test_a_walk_is_drawn_as_the_time_there_is_and_the_time_it_takes():
    snapshot = trip_of(*WALK)
    assert stretches(snapshot, only(snapshot), WORDS["nl"]) == (
        Stretch("free", 0, 8),
        Stretch("walk", 0, only(snapshot).facts["minutes"], is_wrong=True),
    )


def test_two_things_at_one_time_are_drawn_from_the_first_that_begins():
    snapshot = trip_of(*ONE_CLASH["double_booked"])
    first, second = stretches(snapshot, only(snapshot), WORDS["nl"])
    assert (first.start, first.minutes, second.start, second.minutes) == (0, 30, 15, 30)
    assert first.said.startswith("10:00\u201310:30 ")


def test_what_has_no_length_is_not_drawn():
    snapshot = trip_of(*ONE_CLASH["must_unmet"])
    assert stretches(snapshot, only(snapshot), WORDS["nl"]) == ()


@pytest.mark.parametrize("code", sorted(ONE_CLASH))
@pytest.mark.parametrize("language", WORDS)
def test_every_clash_and_remedy_is_told_in_every_language(code, language):
    snapshot, words = trip_of(*ONE_CLASH[code]), WORDS[language]
    for clash in found_in(snapshot).all:
        told = told_clash(snapshot, clash, words)
        assert told.message
        assert told.who
        assert len(told.remedies) == len(clash.remedies)
        assert things_of(snapshot, clash)
        stretches(snapshot, clash, words)


def test_people_are_told_before_things_and_each_once():
    snapshot = trip_of(*ONE_CLASH["double_booked"])
    assert who_words(snapshot, only(snapshot), WORDS["nl"]) == "Ada A"


def test_a_price_counts_minutes_and_people_and_is_silent_of_nothing():
    assert price_words({"minutes": 15, "people": 1}, WORDS["nl"]) == "15 min, 1 persoon"
    assert price_words({"minutes": 0, "people": 3}, WORDS["de"]) == "3 Personen"
    assert price_words({"minutes": 0, "people": 0}, WORDS["en"]) == ""
