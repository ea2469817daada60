# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import replace
from time import perf_counter

import pytest

from delegation.documents.flow import Flow
from delegation.documents.pages import Section
from delegation.documents.programme_row import LaidRow, Look
from delegation.documents.theme import A4
from delegation.services.papers import Row, Walk
from tests.documents.factories import full_day, labels

LOOK = Look(A4, labels("nl"), "nl")
ROOM = A4.bottom - A4.top
PLAIN = Row("Kennismaking", "09:00", "09:20")


def section(count, row=PLAIN, **further):
    return Section("Maandag 20 april", rows=tuple(LaidRow(row, LOOK) for _ in range(count)), **further)


def gaps(flow):
    return [piece.gap for page in flow.pages for piece in page]


def counts(flow):
    return [[len(piece.rows) for piece in page] for page in flow.pages]


def test_a_short_day_gets_the_widest_gap():
    assert gaps(Flow([section(5)], A4)) == [A4.gaps[0]]


@pytest.mark.parametrize("details", ["", "Kennismaking. ", "Kennismaking. " * 9, "Kennismaking. " * 12])
def test_a_fuller_day_gets_the_widest_gap_that_keeps_it_on_one_page(details):
    flows = [Flow([section(count, replace(PLAIN, details=details))], A4) for count in range(1, 40)]
    single = [flow for flow in flows if len(flow.pages) == 1]

    assert len({gaps(flow)[0] for flow in single}) > 1
    for flow in single:
        fitting = [gap for gap in A4.gaps if A4.top + flow.sections[0].height(A4, gap) <= A4.bottom]
        assert gaps(flow) == fitting[:1]


@pytest.mark.parametrize("count", [1, 7, 13, 20, 33, 60])
def test_every_row_stands_on_one_page_above_its_foot(count):
    row = replace(full_day(1).rows[0], details="Kennismaking. " * 12)

    flow = Flow([section(count, row)], A4)

    assert sum(sum(page) for page in counts(flow)) == count
    assert all(piece.end(A4) <= A4.bottom for page in flow.pages for piece in page)
    assert all(piece.rows for page in flow.pages for piece in page)


def test_a_row_taller_than_a_page_stands_alone_on_one():
    tall = LaidRow(replace(PLAIN, details="Kennismaking met de directie. " * 400), LOOK)
    plain = LaidRow(PLAIN, LOOK)

    flow = Flow([Section("Maandag", rows=(plain, tall, plain))], A4)

    assert counts(flow) == [[1], [1], [1]]


def test_only_the_first_piece_of_a_day_is_not_a_continuation():
    flow = Flow([section(60)], A4)

    assert [piece.first for page in flow.pages for piece in page] == [True] + [False] * (len(flow.pages) - 1)


def test_the_block_at_the_foot_keeps_its_room_by_a_narrower_gap():
    count = max(n for n in range(5, 40) if len(Flow([section(n)], A4, tail=126).pages) == 1)

    with_block, without = Flow([section(count)], A4, tail=126), Flow([section(count)], A4)

    assert gaps(with_block) < gaps(without)
    assert with_block.pages[0][0].end(A4) + 126 <= A4.bottom


def most_on_a_page(**further):
    return max(n for n in range(5, 40) if len(Flow([section(n)], A4, **further).pages) == 1)


def test_where_the_block_does_not_fit_it_takes_the_last_rows_with_it():
    count = most_on_a_page()

    flow = Flow([section(count)], A4, tail=126)

    assert counts(flow) == [[count - 3], [3]]
    assert gaps(flow) == [A4.gaps[0]] * 2


def test_the_block_stands_alone_only_below_a_row_that_leaves_it_no_room():
    tall = replace(PLAIN, details="Kennismaking met de directie. " * 170)

    assert counts(Flow([section(1, tall)], A4, tail=126)) == [[1], []]


def test_short_days_share_a_page_and_full_ones_do_not():
    assert counts(Flow([section(3), section(3)], A4)) == [[3, 3]]
    assert counts(Flow([section(10), section(10)], A4)) == [[10], [10]]


def test_a_short_day_shares_the_page_of_whichever_neighbour_leaves_room():
    full = most_on_a_page()

    assert counts(Flow([section(full), section(3), section(4)], A4)) == [[full], [3, 4]]
    assert counts(Flow([section(4), section(3), section(full)], A4)) == [[4, 3], [full]]


def test_a_day_that_would_leave_a_page_mostly_empty_begins_below_what_is_there():
    full = most_on_a_page()

    flow = Flow([section(full + 3), section(full)], A4)

    assert len(flow.pages) == 3
    assert [len(page) for page in flow.pages] == [1, 2, 1]
    assert len(flow.pages[1][1].rows) >= 4


@pytest.mark.parametrize(
    "sizes", [(14, 9, 11), (20, 5, 2, 17), (4, 4, 4, 4, 4), (16, 16, 16), (1, 12, 1, 12)]
)
def test_no_page_but_the_last_is_mostly_empty_and_no_day_begins_with_a_single_row(sizes):
    row = replace(PLAIN, details="Kennismaking. " * 9)

    flow = Flow([section(count, row) for count in sizes], A4, tail=126)

    least = A4.top + 0.45 * ROOM
    assert all(page[-1].end(A4) >= least for page in flow.pages[:-1])
    assert all(piece.end(A4) <= A4.bottom + 1 for page in flow.pages for piece in page)
    assert flow.pages[-1][-1].end(A4) + 126 <= A4.bottom
    begun = {id(piece.section): 0 for page in flow.pages for piece in page}
    for page in flow.pages:
        for piece in page:
            begun[id(piece.section)] += len(piece.rows)
            assert len(piece.rows) >= min(2, len(piece.section.rows))
    assert sorted(begun.values()) == sorted(sizes)


def test_what_does_not_fit_below_begins_a_new_page():
    full = most_on_a_page()

    assert counts(Flow([section(full), section(2)], A4)) == [[full], [2]]


def test_a_day_that_is_parted_leaves_no_single_row_to_the_next_page():
    tall = replace(PLAIN, details="Kennismaking met de directie. " * 16)
    full = max(n for n in range(2, 40) if len(Flow([section(n, tall)], A4).pages) == 1)

    assert counts(Flow([section(full + 1, tall)], A4)) == [[full - 1], [2]]


def test_many_days_are_laid_in_a_moment():
    sections = [section(3 + number % 14) for number in range(40)]
    begun = perf_counter()

    flow = Flow(sections, A4, tail=126)

    assert sum(len(piece.rows) for page in flow.pages for piece in page) == sum(
        len(one.rows) for one in sections
    )
    assert perf_counter() - begun < 2


def test_a_walk_counts_with_the_row_it_leads_to():
    walked = LaidRow(replace(PLAIN, walk=Walk("4 min lopen", "naar hal 2")), LOOK)

    assert walked.walk > 0
    assert walked.height == pytest.approx(LaidRow(PLAIN, LOOK).height + walked.walk)


def test_a_trip_without_days_has_one_page_for_the_block():
    assert counts(Flow([], A4, tail=126)) == [[]]
    assert counts(Flow([], A4)) == []
