# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The grammar of stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.domain.stands import parse_stands, stand_key
from delegation.domain.values import clean


@pytest.mark.parametrize(
    ("text", "hall", "number", "note"),
    [
        ("Hall 17, Stand H21", "17", "H21", ""),
        ("Hall 26, Stand E98, (26)", "26", "E98", "26"),
        ("Hall 11, Stand C01/1", "11", "C01/1", ""),
        ("Halle 9 D36", "9", "D36", ""),
        ("Hal 17 H21", "17", "H21", ""),
        ("17 H21", "17", "H21", ""),
        ("H21", "", "H21", ""),
        ("B40", "", "B40", ""),
        ("A18-1", "", "A18-1", ""),
        ("5A.123", "5A", "123", ""),
        ("Hall 3.0 - Stand 307-9", "3", "307-9", ""),
        ("Hall A Stand AB 9-9", "A", "AB 9-9", ""),
        ("JETRO VN Hall B Stand VN11", "B", "VN11", ""),
        ("Stand J35", "", "J35", ""),
        ("Hall 25, Stand B23, West side, left of the stage", "25", "B23", "West side, left of the stage"),
        ("Open-air site (FG), Stand A12", "FG", "A12", ""),
    ],
)
def test_a_stand_is_read(text, hall, number, note):
    (stand,) = parse_stands(text).stands

    assert (stand.hall, stand.number, stand.note, stand.as_written) == (hall, number, note, text)


@pytest.mark.parametrize("text", ["West 1", "Hotel Leineblick", "Parking Noord", "Die alte Wollkämmerei", ""])
def test_a_place_is_no_stand(text):
    found = parse_stands(text)

    assert (found.stands, found.left) == ((), text)


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Digital Only", "digital"),
        ("Convention Center (CC)", "convention"),
        ("Open-air site (FG), Stand A12", "open_air"),
        ("Information Center (IC)", "information"),
        ("Exhibitor pre-registered - Hall and Booth No. to follow shortly", "to_follow"),
    ],
)
def test_an_area_is_known(text, area):
    assert parse_stands(text).area == area


def test_several_stands_stand_on_lines_or_between_marks():
    for text in ("Hall 1, Stand A1\nHall 2, Stand B2", "1 A1; 2 B2", "1 A1 / 2 B2"):
        assert [(one.hall, one.number) for one in parse_stands(text).stands] == [("1", "A1"), ("2", "B2")]


def test_the_hall_of_another_column_counts_where_the_stand_names_none():
    assert [(one.hall, one.number) for one in parse_stands("312", "3.0").stands] == [("3", "312")]


def test_stands_compare_without_case_spaces_and_leading_zeros_of_the_hall():
    assert stand_key("09", "d 36") == stand_key("9", "D36")
    assert stand_key("9", "D36") != stand_key("9", "D37")


@given(st.text(max_size=300))
def test_nothing_that_was_written_is_dropped(text):
    found = parse_stands(text)

    text = clean(text)
    kept = " ".join([*(one.as_written for one in found.stands), found.left])
    assert set("".join(text.split())) - set("".join(kept.split())) <= set(";/,|+&-:")
