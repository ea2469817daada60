# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small values refuse nonsense at birth, keep clean text, and know what the clocks do."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Annotated

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.domain.values import (
    Map,
    Money,
    PlannedTime,
    Point,
    Span,
    Text,
    Value,
    Window,
    clean,
    collation_key,
    folded,
    number_key,
    planned,
)
from delegation.errors import InvalidValueError
from tests.factories import BERLIN, at, day, words

CONTROLS = [chr(number) for number in (*range(32), *range(127, 160)) if chr(number) not in "\n\t\r\v\f\x85"]
OVERRIDES = [chr(number) for number in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)]


@dataclass(frozen=True, slots=True)
class Inner(Value):
    said: str


@dataclass(frozen=True, slots=True)
class Nest(Value):
    bare: str = ""
    maybe: str | None = None
    row: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    some: frozenset[str] = frozenset()
    map: Map[str, str] = Map()
    deep: Map[str, tuple[str, ...]] = Map()
    marked: Annotated[str, "x"] = ""
    inner: Inner | None = None
    number: int = 0


def code_of(make):
    with pytest.raises(InvalidValueError) as caught:
        make()
    return caught.value.name


# Text


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028", "\u2029", "\v", "\f", "\n"])
def test_every_line_end_becomes_a_line_feed(end):
    assert clean(f"a{end}b") == "a\nb"


@pytest.mark.parametrize(
    "unseen", [*CONTROLS, *OVERRIDES, chr(0xD800), chr(0xDFFF)], ids=lambda one: f"U+{ord(one):04X}"
)
def test_what_cannot_be_seen_goes(unseen):
    assert clean(f"a{unseen}b") == "ab"


def test_a_tab_becomes_a_space_and_text_is_composed():
    assert clean("a\tb") == "a b"
    assert clean("e\u0301") == "\u00e9"
    assert clean("e\u202e\u0301") == "\u00e9"  # composed after what stood between has gone
    assert clean("naïve 😀 – ok") == "naïve 😀 – ok"


@given(st.text(st.characters(exclude_categories=())))
def test_cleaning_is_done_once(text):
    once = clean(text)

    assert clean(once) == once
    once.encode("utf-8")


def test_strings_are_clean_from_birth_however_deep_they_nest():
    dirty, tidy = "a\r\nb\x00\tc", "a\nb c"

    nest = Nest(
        dirty,
        dirty,
        (dirty, "x"),
        ((dirty,), ()),
        frozenset({dirty}),
        Map({dirty: dirty}),
        Map({dirty: (dirty,)}),
        dirty,
        Inner(dirty),
        3,
    )

    assert nest == Nest(
        tidy,
        tidy,
        (tidy, "x"),
        ((tidy,), ()),
        frozenset({tidy}),
        Map({tidy: tidy}),
        Map({tidy: (tidy,)}),
        tidy,
        Inner(tidy),
        3,
    )
    said = [nest.bare, *nest.row, *nest.some, *nest.map, *nest.map.values(), nest.marked, nest.inner.said]
    assert said == [tidy, tidy, "x", tidy, tidy, tidy, tidy, tidy]


def test_none_stays_none():
    assert Nest(maybe=None) == Nest()
    assert Nest().maybe is None


def test_a_map_never_changes_and_is_equal_by_content():
    given_ = {"a": 1}
    made = Map(given_)
    given_["b"] = 2

    assert made == {"a": 1}
    assert hash(made) == hash(Map({"a": 1}))
    assert {made: "found"}[Map({"a": 1})] == "found"


# Orders


def test_names_compare_without_accents_strokes_and_case():
    for one, other in [
        ("Łódź", "lodz"), ("SØREN", "soren"), ("ısı", "isi"), ("Æble", "aeble"), ("straße", "STRASSE"),
        ("Éric", "eric"), ("İzmir", "izmir"), ("Þór", "thor"), ("Acme™", "acmetm"),
    ]:  # fmt: skip
        assert collation_key(one) == collation_key(other)


@given(st.text())
def test_folding_is_done_once(text):
    assert folded(folded(text)) == folded(text)


def test_numbers_count_as_numbers():
    said = ["hal 10", "A18", "hal 2", "A9", "A09-1", "26", "3", "A9-10", "A9-2", "hal 27"]

    assert sorted(said, key=number_key) == [
        "3", "26", "A9", "A09-1", "A9-2", "A9-10", "A18", "hal 2", "hal 10", "hal 27",
    ]  # fmt: skip


@given(st.integers(0, 10**30), st.integers(0, 10**30))
def test_any_two_numbers_are_in_order(one, other):
    assert (number_key(f"A{one}") < number_key(f"A{other}")) == (one < other)


# Text in languages


def test_text_falls_back_to_its_declared_language():
    text = words("Bezoek", de="Besuch", fr=" ")

    assert [text.in_(one) for one in ("nl", "de", "fr", "en")] == ["Bezoek", "Besuch", "Bezoek", "Bezoek"]
    assert list(text.words) == ["nl", "de"]  # blank is not said


def test_text_without_its_fallback_is_refused_and_empty_text_is_none():
    assert code_of(lambda: Text(Map({"de": "Besuch"}))) == "text_without_fallback"
    assert Text(Map({"de": "Besuch"}), "de").in_("nl") == "Besuch"
    assert not Text()
    assert not Text(Map({"nl": "  "}))
    assert Text().in_("nl") == ""


# Money, places


@pytest.mark.parametrize("currency", ["eur", "EURO", "E1R", "", "€UR"])
def test_a_currency_is_three_capitals(currency):
    assert code_of(lambda: Money(Decimal(1), currency)) == "unknown_currency"


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "-Infinity"])
def test_an_amount_is_a_number(amount):
    assert code_of(lambda: Money(Decimal(amount))) == "amount_not_finite"


@pytest.mark.parametrize(("lat", "lon"), [(91, 0), (0, 181), (float("nan"), 0), (0, float("inf"))])
def test_a_point_is_on_earth(lat, lon):
    assert code_of(lambda: Point(lat, lon)) == "point_off_earth"


# Time


def wall(*parts):
    return datetime(*parts)  # noqa: DTZ001 -- planned times are bare


def test_a_skipped_time_is_refused():
    assert code_of(lambda: PlannedTime(wall(2026, 3, 29, 2, 30), BERLIN)) == "time_skipped"
    assert code_of(lambda: PlannedTime(wall(2026, 3, 29, 2, 30), BERLIN, 1)) == "time_skipped"
    assert PlannedTime(wall(2026, 3, 29, 1, 59), BERLIN).utc == datetime(2026, 3, 29, 0, 59, tzinfo=UTC)
    assert PlannedTime(wall(2026, 3, 29, 3), BERLIN).utc == datetime(2026, 3, 29, 1, tzinfo=UTC)


def test_the_second_of_two_equal_times_is_an_hour_later():
    first = PlannedTime(wall(2026, 10, 25, 2, 30), BERLIN)
    second = PlannedTime(wall(2026, 10, 25, 2, 30), BERLIN, 1)

    assert first.utc == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert second.utc == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert first != second


def test_a_fold_without_sense_is_refused():
    assert code_of(lambda: PlannedTime(wall(2026, 10, 25, 4), BERLIN, 1)) == "time_not_folded"
    assert code_of(lambda: PlannedTime(wall(2026, 10, 25, 4), BERLIN, 2)) == "time_not_folded"


def test_nonsense_is_refused_as_a_value_not_as_a_fault():
    assert code_of(lambda: PlannedTime(wall(2026, 4, 20, 10), "Europe/Hasselt")) == "unknown_zone"
    assert code_of(lambda: PlannedTime(wall(2026, 4, 20, 10), "")) == "unknown_zone"
    assert code_of(lambda: PlannedTime(datetime(2026, 4, 20, tzinfo=UTC), BERLIN)) == "time_not_bare"
    assert code_of(lambda: PlannedTime(wall(1, 1, 1), BERLIN)) == "time_skipped"


def test_minutes_are_real_whatever_the_clocks_do():
    assert PlannedTime(wall(2026, 3, 29, 1, 30), BERLIN).plus(60).wall == wall(2026, 3, 29, 3, 30)
    before = PlannedTime(wall(2026, 10, 25, 1, 30), BERLIN)
    assert [(one.wall.hour, one.fold) for one in (before.plus(60), before.plus(120), before.plus(180))] == [
        (2, 0), (2, 1), (3, 0),
    ]  # fmt: skip


def test_a_time_moved_off_the_fold_loses_it():
    folded_time = PlannedTime(wall(2026, 10, 25, 2, 30), BERLIN, 1)

    assert folded_time.moved_to(wall(2026, 10, 25, 2, 45)).fold == 1
    assert folded_time.moved_to(wall(2026, 10, 25, 4)) == PlannedTime(wall(2026, 10, 25, 4), BERLIN)
    assert code_of(lambda: folded_time.moved_to(wall(2026, 3, 29, 2, 30))) == "time_skipped"


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)))  # noqa: DTZ001 -- made aware next
def test_a_moment_and_its_planned_time_are_one(moment):
    moment = moment.replace(tzinfo=UTC)

    assert planned(moment, BERLIN).utc == moment


def test_a_window_has_an_inside():
    assert code_of(lambda: Window(at(11), at(10))) == "window_ends_first"
    assert code_of(lambda: Window(at(10), at(10))) == "window_ends_first"


# Spans


def test_a_span_holds_both_its_days_and_its_times_hold_on_the_first_and_last():
    assert Span(day(20), day(21)).utc(BERLIN) == (
        datetime(2026, 4, 19, 22, tzinfo=UTC),
        datetime(2026, 4, 21, 22, tzinfo=UTC),
    )
    assert Span(day(20), day(21), time(9), time(13)).utc(BERLIN) == (
        datetime(2026, 4, 20, 7, tzinfo=UTC),
        datetime(2026, 4, 21, 11, tzinfo=UTC),
    )


def test_a_span_that_ends_first_is_refused():
    assert code_of(lambda: Span(day(21), day(20))) == "span_ends_first"
    assert code_of(lambda: Span(day(20), day(20), time(13), time(9))) == "span_ends_first"
    Span(day(20), day(21), time(13), time(9))


@pytest.mark.parametrize(("on", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25)])
def test_the_days_the_clocks_change_have_their_hours(on, hours):
    start, end = Span(on, on).utc(BERLIN)

    assert end - start == timedelta(hours=hours)


def test_a_span_from_a_time_that_the_clocks_skip_begins_when_they_jump():
    jump = datetime(2026, 3, 29, 1, tzinfo=UTC)

    for minute in (0, 1, 30, 59):
        assert Span(date(2026, 3, 29), date(2026, 3, 29), time(2, minute)).utc(BERLIN)[0] == jump
