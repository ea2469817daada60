# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks on the ground that comes with the program, whatever the planner says of its halls."""

from hypothesis import given
from hypothesis import strategies as st

from delegation.domain.fair import Hall
from delegation.domain.snapshot import snapshot_of
from delegation.domain.values import Map
from delegation.domain.walking import Where, walking
from delegation.services.fairgrounds import load_fairground
from tests.factories import a_trip, uid
from tests.house.tree import ROOT

HANNOVER = load_fairground(ROOT / "resources" / "fairgrounds", "hannover")
LABELS = [site.label for site in HANNOVER.sites]

PLACES = st.builds(
    Where, st.sampled_from([*LABELS, "20", "99"]), st.sampled_from(["", "A1", "H21", "D55", "C01/1"])
)
SAID = st.dictionaries(
    st.sampled_from([*LABELS[:4], "19"]),
    st.dictionaries(st.sampled_from([*LABELS[:4], "20"]), st.integers(1, 30), max_size=3),
    max_size=3,
)


def walks(*halls):
    return walking(snapshot_of([a_trip(), *halls]), HANNOVER)


def a_hall(label, number=250, **fields):
    return Hall(id=uid(number), label=label, **fields)


def said_by(planner):
    return [
        a_hall(label, 250 + number, walks=Map(to), step_free=number != 1)
        for number, (label, to) in enumerate(sorted(planner.items()))
    ]


def minutes(found, a, b, **who):
    return found.minutes(Where(*a.split()), Where(*b.split()), **who).minutes


@given(PLACES, PLACES, SAID, st.integers(1, 60), st.booleans(), st.booleans())
def test_there_and_back_take_the_same_whatever_the_planner_says(a, b, planner, people, slow, step_free):
    found = walks(*said_by(planner))
    who = {"people": people, "slow": slow, "step_free": step_free}

    assert found.minutes(a, b, **who) == found.minutes(b, a, **who)


@given(PLACES, PLACES, SAID, st.integers(1, 60))
def test_more_people_a_slow_pace_and_no_steps_never_make_a_walk_shorter(a, b, planner, people):
    found = walks(*said_by(planner))
    alone = found.minutes(a, b).minutes

    for who in ({"people": people}, {"slow": True}, {"step_free": True}):
        more = found.minutes(a, b, **who).minutes
        assert more is None or more >= alone


def test_every_two_places_have_minutes_and_none_is_further_than_25():
    found = walks()
    ways = [found.minutes(Where(a), Where(b)).minutes for a in LABELS for b in LABELS]

    assert None not in ways
    assert max(ways) <= 25


def test_where_two_halls_disagree_on_the_way_between_them_the_longer_counts_both_ways():
    found = walks(a_hall("13", walks=Map({"26": 4})), a_hall("26", 251, walks=Map({"13": 6})))

    assert minutes(found, "13", "26") == minutes(found, "26", "13") == 6


def test_a_hall_of_two_numbers_answers_to_each_of_them():
    found = walks()

    assert minutes(found, "19 A1", "North") == minutes(found, "19/20 A1", "North") is not None
    assert minutes(found, "20 A1", "17 B1", step_free=True) == minutes(found, "19/20 A1", "17 B1")
    assert minutes(found, "19 A1", "20 A1") == 0
    assert minutes(walks(a_hall("20", walks=Map({"North": 2}))), "19/20", "North") == 2
    assert minutes(walks(a_hall("20", step_free=False)), "19", "North", step_free=True) is None
    assert found.knows("20")
    assert not found.knows("19/21")


def test_a_half_that_the_planner_has_placed_is_a_hall_of_its_own():
    found = walks(a_hall("20", x_m=0.0, y_m=0.0))

    assert minutes(found, "20", "19/20") > 0
    assert minutes(found, "19", "19/20") == 0
