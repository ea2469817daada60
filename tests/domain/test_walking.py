# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Minutes on foot: worked out from the plan, outranked by the planner, and never made up."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.domain.fair import Hall
from delegation.domain.fairground import Fairground, Path, Site
from delegation.domain.snapshot import snapshot_of
from delegation.domain.trip import Defaults
from delegation.domain.values import Map
from delegation.domain.walking import Walk, Where, walking
from delegation.services.fairgrounds import load_fairground
from tests.factories import a_person, a_trip, uid
from tests.house.tree import ROOT

HANNOVER = load_fairground(ROOT / "resources" / "fairgrounds", "hannover")
LABELS = [site.label for site in HANNOVER.sites]

TWO_HALLS = Fairground(
    "two",
    "Two halls",
    sites=(
        Site("1", width_m=100, depth_m=50),
        Site("2", x_m=300, width_m=100, depth_m=50),
        Site("Gate", kind="entrance", x_m=150, y_m=400),
    ),
)


def a_hall(label, number=250, **fields):
    return Hall(id=uid(number), label=label, **fields)


def walks(*halls, ground=TWO_HALLS, **numbers):
    return walking(snapshot_of([a_trip(defaults=Defaults(**numbers)), *halls]), ground)


def minutes(found, a, b, **who):
    return found.minutes(Where(*a.split()), Where(*b.split()), **who).minutes


# From the plan


def test_metres_in_halls_and_between_them_are_walked_at_their_own_speeds():
    # 2 x 45 m inside at 1.0 m/s, 300 m x 1.3 between at 1.2 m/s: 90 s + 325 s
    assert walks().minutes(Where("1", "A1"), Where("2", "B2")) == Walk(7)
    # all 480 m at 2.0 m/s: 240 s
    assert minutes(walks(walk_in_hall_mps=2.0, walk_between_halls_mps=2.0), "1 A1", "2 B2") == 4
    # an entrance has no inside: 45 s + 427 m x 1.3 / 1.2 m/s
    assert minutes(walks(), "1 A1", "Gate") == 9


def test_ten_people_need_ten_seconds_more_and_nineteen_no_more_than_ten():
    crowd = walks(walk_seconds_per_ten=60)

    assert [minutes(crowd, "1 A1", "2 B2", people=people) for people in (1, 9, 10, 19, 20)] == [7, 7, 8, 8, 9]


def test_a_slow_pace_stretches_the_walk_and_not_the_gathering():
    assert minutes(walks(), "1 A1", "2 B2", slow=True) == 12
    assert minutes(walks(slow_pace_factor=0.5), "1 A1", "2 B2", slow=True) == 14
    assert (
        minutes(walks(slow_pace_factor=0.5, walk_seconds_per_ten=5), "1 A1", "2 B2", slow=True, people=10)
        == 14
    )


def test_minutes_are_rounded_up():
    apart = replace(TWO_HALLS, sites=(Site("1", kind="area"), Site("2", kind="area", x_m=1)))

    assert minutes(walks(ground=apart), "1", "2") == 1


def test_the_same_stand_is_no_walk_and_no_estimate():
    assert walks().minutes(Where("1", "A1"), Where("1", "A1")) == Walk(0, estimated=False)
    assert walks().minutes(Where("Gate"), Where("Gate")) == Walk(0, estimated=False)


def test_in_one_hall_aisles_and_numbers_tell_how_far_it_is():
    found = walks()

    assert minutes(found, "1 A1", "1 A2") < minutes(found, "1 A1", "1 K80")
    assert minutes(found, "1 A1", "1 B1") <= minutes(found, "1 A1", "1 F1")
    assert minutes(found, "1 A1", "1 K80") <= 10


def test_a_place_nobody_knows_has_no_minutes():
    for a, b in (("1", "99"), ("99", "1"), ("98", "99"), ("1", "Digital")):
        assert minutes(walks(), a, b) is None
    assert minutes(walks(ground=None), "1", "2") is None
    assert walks().minutes(Where(""), Where("")).minutes is None


def test_labels_are_the_same_however_they_are_written():
    found = walks(ground=HANNOVER)

    assert found.knows("west 1")
    assert found.knows("WEST1")
    assert found.knows("017")
    assert not found.knows("10")
    assert minutes(found, "017 H21", "26 D10") == minutes(found, "17 H21", "26 D10")
    assert found.minutes(Where(" 17 ", "H21"), Where("17", "h21")).minutes == 0


# What the planner knows better


def test_the_planners_minutes_outrank_the_plan_both_ways():
    found = walks(a_hall("1", walks=Map({"2": 4})))

    assert found.minutes(Where("1", "A1"), Where("2", "B2")) == Walk(4, estimated=False)
    assert found.minutes(Where("2", "B2"), Where("1", "A1")) == Walk(4, estimated=False)
    assert minutes(found, "2", "1", slow=True) == 7
    assert found.minutes(Where("1"), Where("Gate")).estimated


def test_the_planners_minutes_hold_where_there_is_no_plan():
    assert minutes(walks(a_hall("1", walks=Map({"2": 4})), ground=None), "1", "2") == 4


def test_a_hall_is_where_the_planner_puts_it():
    assert minutes(walks(a_hall("2", x_m=600.0)), "1 A1", "2 B2") == 13
    # 45 s inside + 120 m x 1.3 / 1.2 m/s
    assert minutes(walks(a_hall("Gate", x_m=0.0, y_m=120.0)), "1 A1", "Gate") == 3


def test_where_two_halls_disagree_on_the_way_between_them_the_longer_counts_both_ways():
    found = walks(a_hall("1", walks=Map({"2": 4})), a_hall("2", 251, walks=Map({"1": 6})))

    assert minutes(found, "1", "2") == minutes(found, "2", "1") == 6


def test_a_hall_of_two_numbers_answers_to_each_of_them():
    found = walks(ground=HANNOVER)

    assert minutes(found, "19 A1", "North") == minutes(found, "19/20 A1", "North") is not None
    assert minutes(found, "20 A1", "17 B1", step_free=True) == minutes(found, "19/20 A1", "17 B1")
    assert minutes(found, "19 A1", "20 A1") == 0
    assert minutes(walks(a_hall("20", walks=Map({"North": 2})), ground=HANNOVER), "19/20", "North") == 2
    assert found.knows("20")
    assert not found.knows("19/21")


def test_a_hall_that_the_plan_lacks_is_known_once_the_planner_has_placed_it():
    assert minutes(walks(a_hall("3")), "1", "3") is None
    assert minutes(walks(a_hall("3", x_m=150.0, y_m=400.0)), "Gate", "3") == 0
    assert minutes(walks(a_hall("3", x_m=150.0, y_m=10.0)), "1 A1", "3") == 4


# Without steps


STAIRS = replace(TWO_HALLS, paths=(Path("1", "2", step_free=False),))


def test_who_needs_no_steps_goes_round_a_path_that_has_some():
    found = walks(ground=STAIRS)

    assert minutes(found, "1 A1", "2 B2") == 7
    # by the gate: 90 s + 2 x 427.2 m x 1.3 / 1.2 m/s
    assert minutes(found, "1 A1", "2 B2", step_free=True) == 17


@pytest.mark.parametrize("said", [{}, {"2": 4}])
def test_a_hall_with_steps_cannot_be_reached_nor_left_without_them(said):
    found = walks(a_hall("2", 251, step_free=False), a_hall("1", walks=Map(said)))

    assert minutes(found, "1", "2", step_free=True) is None
    assert minutes(found, "2", "1", step_free=True) is None
    assert minutes(found, "1", "2") is not None


def test_a_hall_that_the_planner_calls_step_free_is():
    stairs = replace(TWO_HALLS, sites=(Site("1"), Site("2", x_m=300, step_free=False)))

    assert minutes(walks(ground=stairs), "1", "2", step_free=True) is None
    assert minutes(walks(a_hall("2", step_free=True), ground=stairs), "1", "2", step_free=True) is not None


# Rules that hold everywhere

PLACES = st.builds(
    Where, st.sampled_from([*LABELS, "99"]), st.sampled_from(["", "A1", "H21", "D55", "C01/1"])
)
SAID = st.dictionaries(
    st.sampled_from(LABELS),
    st.dictionaries(st.sampled_from(LABELS), st.integers(1, 30), max_size=3),
    max_size=3,
)


def said_by(planner):
    return [
        a_hall(label, 250 + number, walks=Map(to), step_free=number != 1)
        for number, (label, to) in enumerate(sorted(planner.items()))
    ]


@given(PLACES, PLACES, SAID, st.integers(1, 60), st.booleans(), st.booleans())
def test_there_and_back_take_the_same(a, b, planner, people, slow, step_free):
    found = walks(*said_by(planner), ground=HANNOVER)
    who = {"people": people, "slow": slow, "step_free": step_free}

    assert found.minutes(a, b, **who) == found.minutes(b, a, **who)


@given(PLACES, PLACES, SAID, st.integers(1, 60))
def test_more_people_a_slow_pace_and_no_steps_never_make_a_walk_shorter(a, b, planner, people):
    found = walks(*said_by(planner), ground=HANNOVER)
    alone = found.minutes(a, b).minutes

    for who in ({"people": people}, {"slow": True}, {"step_free": True}):
        more = found.minutes(a, b, **who).minutes
        assert more is None or more >= alone


def test_the_same_question_is_worked_out_once():
    found = walks(ground=HANNOVER)

    assert found.minutes(Where("13", "A1"), Where("26", "B2")) is found.minutes(
        Where("13", "A1"), Where("26", "B2")
    )


def test_walks_are_kept_until_a_hall_or_the_trips_numbers_change():
    trip, hall, ada = a_trip(), a_hall("1"), a_person()
    before = snapshot_of([trip, hall, ada])

    def after(thing, kind):
        return before.with_things({thing.id: thing}, {thing.id: kind}, 1)

    first = walking(before, TWO_HALLS)
    assert walking(after(replace(ada, first_name="Bea"), "person"), TWO_HALLS) is first
    assert walking(before, HANNOVER) is not first
    assert minutes(walking(after(replace(hall, walks=Map({"2": 2})), "hall"), TWO_HALLS), "1", "2") == 2
    slower = replace(trip, defaults=Defaults(walk_between_halls_mps=0.5))
    assert minutes(walking(after(slower, "trip"), TWO_HALLS), "1", "2") > minutes(first, "1", "2")
