# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from delegation.documents.personal import draw_personal
from delegation.documents.programme_row import Look
from delegation.documents.strips import Strips, in_lanes
from delegation.documents.theme import A4
from delegation.services.papers import Block, BlockLook, Sign, Strip
from tests.documents.factories import labels, personal
from tests.documents.reading import chars, pages, place_of

LOOK = Look(A4, labels("nl"), "nl")


def block(start, end, look=BlockLook.OTHER, **further):
    return Block(start, end, look, **further)


def lanes(*blocks):
    return [(one.block.start, one.at, one.of) for one in in_lanes(blocks)]


def test_blocks_that_follow_each_other_have_the_whole_height():
    assert lanes(block(60, 120), block(120, 180)) == [(60, 0, 1), (120, 0, 1)]


def test_a_briefing_on_the_coach_shares_the_height_with_it():
    assert lanes(block(60, 400), block(200, 220), block(410, 420)) == [(60, 0, 2), (200, 1, 2), (410, 0, 1)]


def test_free_time_takes_no_lane_and_is_drawn_first():
    assert lanes(block(60, 400), block(100, 200, BlockLook.FREE)) == [(100, 0, 1), (60, 0, 1)]


@given(st.lists(st.tuples(st.integers(0, 1380), st.integers(1, 60)), max_size=12))
def test_no_two_blocks_of_one_lane_overlap(spans):
    laid = in_lanes([block(start, start + length) for start, length in spans])

    assert len(laid) == len(spans)
    for number, one in enumerate(laid):
        assert 0 <= one.at < one.of
        for other in laid[number + 1 :]:
            apart = one.block.end <= other.block.start or other.block.end <= one.block.start
            assert apart or (one.at != other.at and one.of == other.of)


def test_a_strip_of_many_at_once_is_higher_where_there_is_room():
    many = Strip("ma", "20", tuple(block(600, 700) for _ in range(4)))
    single = Strip("ma", "20", (block(600, 700),))

    high, low = Strips([many], LOOK, 240).height, Strips([single], LOOK, 240).height

    assert high == low + 20
    assert Strips([many] * 9, LOOK, 240).height <= 240


def test_each_look_that_occurs_is_named_and_no_other():
    looks = (BlockLook.VISIT, BlockLook.TRAVEL)
    strip = Strip(
        "ma", "20", tuple(block(600 + 60 * at, 630 + 60 * at, look) for at, look in enumerate(looks))
    )

    read = pages(draw_personal(replace(personal("nl"), strips=(strip,))).pdf)[0]

    assert ("Bezoek" in read, "Onderweg" in read, "Overig programma" in read, "Vrij" in read) == (
        True,
        True,
        False,
        False,
    )


def test_a_visit_of_a_quarter_of_an_hour_keeps_the_number_of_its_hall():
    strip = Strip("ma", "20", (block(600, 615, BlockLook.VISIT, hall="X7"), block(700, 710, sign=Sign.MEAL)))
    pdf = draw_personal(replace(personal("nl"), strips=(strip,))).pdf

    page, left, bottom = place_of(pdf, "X7")

    assert page == 1
    assert left < 110 / 25.4 * 72
    assert any(char.text == "X" and abs(char.bottom - bottom) < 1 for char in chars(pdf))
