# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Presence day by day: days become spans and spans days, and the whole trip is no span at all."""

from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from delegation.domain.values import Span
from delegation.services.day_parts import AFTERNOON, MORNING, WHOLE, DayPart, parts_of, spans_of, with_day

FIRST = date(2026, 4, 19)
DAYS = [FIRST + timedelta(days=day) for day in range(5)]


def test_a_day_taken_out_of_the_whole_trip_leaves_the_days_around_it():
    assert with_day((), DAYS[2], None, DAYS) == (Span(DAYS[0], DAYS[1]), Span(DAYS[3], DAYS[4]))


def test_days_that_come_to_cover_the_trip_are_the_whole_trip_again():
    without = with_day((), DAYS[2], None, DAYS)
    assert with_day(without, DAYS[2], WHOLE, DAYS) == ()


def test_a_morning_ends_a_span_and_an_afternoon_begins_one():
    mornings = with_day((), DAYS[4], MORNING, DAYS)
    assert mornings == (Span(DAYS[0], DAYS[4], None, time(13)),)
    assert with_day(mornings, DAYS[0], AFTERNOON, DAYS) == (Span(DAYS[0], DAYS[4], time(13), time(13)),)


@given(
    st.dictionaries(
        st.sampled_from(DAYS), st.sampled_from((WHOLE, MORNING, AFTERNOON, DayPart(time(9), time(11))))
    )
)
def test_parts_of_days_survive_being_spans(chosen):
    parts = {day: (part,) for day, part in chosen.items()}
    assert parts_of(spans_of(parts)) == parts
