# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Minutes on foot: the same both ways, estimated unless the planner has said them, and never made up."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.domain.fair import Hall
from delegation.domain.fairground import Fairground, Path, Site, fairground_of
from delegation.domain.snapshot import snapshot_of
from delegation.domain.trip import Defaults
from delegation.domain.values import Map
from delegation.domain.walking import Walk, Where, walking
from delegation.errors import InvalidValueError
from tests.factories import a_trip, uid

GROUND = Fairground(
    "test",
    "Test",
    sites=(
        Site("1", x_m=0, y_m=0, width_m=100, depth_m=100),
        Site("2", x_m=400, y_m=0, width_m=100, depth_m=100),
        Site("3", x_m=400, y_m=300, width_m=100, depth_m=100, step_free=False),
        Site("4", x_m=0, y_m=300, width_m=100, depth_m=100),
        Site("West 1", "entrance", x_m=-100, y_m=0),
    ),
    paths=(Path("1", "4", step_free=False),),
)
LABELS = ["1", "2", "3", "4", "West 1", "26"]
PLACES = st.builds(Where, st.sampled_from(LABELS), st.sampled_from(["", "A1", "H21", "B07", "12", "C01/1"]))


def a_hall(label, number=250, **fields):
    return Hall(id=uid(number), label=label, **fields)


def walks(*halls, defaults=Defaults()):  # noqa: B008 -- a frozen value
    return walking(snapshot_of([a_trip(defaults=defaults), *halls]), GROUND)


def minutes(a, b, *halls, **how):
    return walks(*halls).minutes(Where(a), Where(b), **how).minutes


@given(PLACES, PLACES, st.booleans(), st.booleans(), st.integers(1, 60))
def test_a_walk_is_as_long_there_as_back(a, b, slow, step_free, people):
    here = walks(a_hall("2", walks=Map({"26": 9})), a_hall("4", 251, step_free=False))
    how = {"slow": slow, "step_free": step_free, "people": people}

    assert here.minutes(a, b, **how) == here.minutes(b, a, **how)


def test_halls_are_estimated_from_the_plan():
    # 400 m x 1.3 at 1.2 m/s = 433 s; 60 m in each hall at 1.0 m/s = 120 s; 554 s
    assert walks().minutes(Where("1"), Where("2")) == Walk(10, estimated=True)


@pytest.mark.parametrize(("people", "expected"), [(1, 10), (9, 10), (29, 10), (49, 10), (50, 11), (110, 12)])
def test_ten_people_take_ten_seconds_more(people, expected):
    # 553.3 s, and 10 s for every ten; 600 s are passed with the fifth ten
    assert minutes("1", "2", people=people) == expected


def test_who_is_slow_takes_longer():
    # 433.3 / 0.6 + 120 / 0.6 = 922 s
    assert minutes("1", "2", slow=True) == 16


def test_what_the_planner_says_outranks_the_plan_whichever_way_it_was_said():
    said = a_hall("1", walks=Map({"2": 4}))

    assert walks(said).minutes(Where("1"), Where("2", "B1")) == Walk(4, estimated=False)
    assert walks(said).minutes(Where("2"), Where("1")) == Walk(4, estimated=False)
    assert minutes("1", "2", said, slow=True) == 7
    assert minutes("1", "4", said) != 4


def test_a_place_in_the_plan_that_the_planner_corrected_counts():
    assert minutes("1", "2", a_hall("2", x_m=100.0, y_m=0.0)) == 4
    assert minutes("1", "26", a_hall("26", x_m=100.0, y_m=0.0)) is not None


@pytest.mark.parametrize("label", ["26", "", "Hotel"])
def test_nobody_makes_up_minutes_to_a_place_nobody_knows(label):
    assert walks().minutes(Where("1"), Where(label)) == Walk(None)
    assert walks().minutes(Where(label), Where("1")) == Walk(None)


def test_nothing_is_known_without_a_fairground():
    bare = walking(snapshot_of([a_trip()]), None)

    assert bare.minutes(Where("1"), Where("2")) == Walk(None)
    assert not bare.knows("1")


def test_a_hall_with_steps_has_no_step_free_way_in_or_out():
    assert minutes("2", "3") is not None
    assert minutes("2", "3", step_free=True) is None
    assert minutes("3", "2", step_free=True) is None


def test_a_path_with_steps_is_walked_round():
    assert minutes("1", "4", step_free=True) > minutes("1", "4")


def test_that_a_hall_has_steps_stands_whatever_minutes_the_planner_says():
    stairs = a_hall("26", walks=Map({"1": 5}), step_free=False)

    assert minutes("1", "26", stairs) == 5
    assert minutes("1", "26", stairs, step_free=True) is None
    assert minutes("1", "26", replace(stairs, step_free=None), step_free=True) == 5
    assert minutes("2", "3", a_hall("3", step_free=True), step_free=True) is not None


def test_labels_are_compared_without_case_spaces_and_noughts():
    assert minutes(" west 1", "02") == minutes("West 1", "2")
    assert walks().knows("WEST 1")


def test_stands_of_one_hall_are_as_far_apart_as_their_aisles_and_numbers():
    def apart(a, b):
        return walks().minutes(Where("1", a), Where("1", b))

    assert apart("H21", "H21") == Walk(0, estimated=False)
    assert apart("H21", "h 21") == Walk(0, estimated=False)
    assert apart("H21", "H22") == Walk(1)
    assert apart("A10", "H60") == Walk(4)  # 7 aisles of 12 m and 50 numbers of 2 m: 184 s
    assert apart("A12", "12") == Walk(1)  # numbers of two kinds tell nothing
    assert apart("H21", "") == Walk(1)


def test_somewhere_in_a_hall_to_somewhere_in_it_is_no_walk_but_a_guess():
    assert walks().minutes(Where("1"), Where("1")) == Walk(0, estimated=True)
    assert walks().minutes(Where("West 1"), Where("West 1")) == Walk(0, estimated=False)


def test_of_two_corrections_of_one_hall_one_counts_whatever_their_order():
    one, other = a_hall("2", 250, walks=Map({"1": 3})), a_hall("02", 251, walks=Map({"1": 8}))

    assert minutes("1", "2", one, other) == minutes("1", "2", other, one)


def test_walks_are_the_same_as_long_as_neither_halls_nor_numbers_change():
    snapshot = snapshot_of([a_trip(), a_hall("2")])
    walking(snapshot, GROUND)
    same = snapshot.with_things({uid(100): None}, {uid(100): "company"}, 1)
    other = snapshot.with_things({uid(250): a_hall("2", x_m=1.0, y_m=1.0)}, {uid(250): "hall"}, 1)

    assert walking(same, GROUND) is walking(snapshot, GROUND)
    assert walking(other, GROUND) is not walking(snapshot, GROUND)


def test_a_fairground_is_read_from_its_tables():
    assert fairground_of({"key": "k", "name": "N", "point": [52.0, 9.0], "site": [{"label": "1"}]}).sites == (
        Site("1"),
    )


@pytest.mark.parametrize(
    ("tables", "code"),
    [
        ({"site": [{"label": "1"}, {"label": "1"}]}, "site_twice"),
        ({"site": [{"label": "1"}], "path": [{"a": "1", "b": "2"}]}, "path_to_nowhere"),
        ({"site": [{"label": " "}]}, "hall_without_label"),
    ],
)
def test_a_fairground_that_does_not_hold_together_is_refused(tables, code):
    with pytest.raises(InvalidValueError) as caught:
        fairground_of({"key": "k", "name": "N", **tables})
    assert caught.value.name == code
