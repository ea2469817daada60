# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done as asked and still worth a word."""

from delegation.cli.hints import hints
from delegation.domain.programme import Spot
from delegation.domain.snapshot import snapshot_of
from tests.factories import a_stand, a_trip, a_visit, an_exhibitor, an_item, at, day


def said(item, *exhibitors):
    return list(hints(snapshot_of([a_trip(), item, *exhibitors]), item, lambda _: None))


def test_a_stand_nobody_is_at_is_told_once_there_is_a_list():
    visit = a_visit(400, at(10), hall="99", stand="Z99")
    other = an_exhibitor(stands=(a_stand(),))

    assert said(visit) == []
    assert said(visit, other) == [
        "Nobody stands at 99 Z99 in the exhibitor list; the stand is kept as you typed it."
    ]


def test_a_joint_stand_names_who_is_there():
    one = an_exhibitor(300, "Een", stands=(a_stand(),))
    two = an_exhibitor(301, "Twee", stands=(a_stand(3001),))

    (hint,) = said(a_visit(400, at(10)), one, two)

    assert hint.startswith("2 exhibitors stand at 17 H21: Een (N300); Twee (N301).")


def test_an_item_at_an_exhibitor_on_a_day_of_the_trip_needs_no_word():
    known = an_exhibitor(stands=(a_stand(),))
    visit = an_item(start=at(10), place=Spot(known.id, "17", "H21"))

    assert said(visit, known) == []


def test_a_day_outside_the_trip_is_told():
    assert day(24) == a_trip().last
    assert said(a_visit(400, at(10, on=21, month=5))) == [
        "2026-05-21 lies outside the trip (2026-04-20 to 2026-04-24)."
    ]
