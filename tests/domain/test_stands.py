# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The grammar of stands."""

import gc
import time
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from delegation.domain.stands import hall_label, parse_stands, stand_key
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
        ("3A-218", "3A", "218", ""),
        ("4-318", "4", "318", ""),
        ("307-9", "", "307-9", ""),
        ("H2.2-101", "2.2", "101", ""),
        ("Messehalle 4 Stand B12", "4", "B12", ""),
        ("Hall 3.0 - Stand 307-9", "3", "307-9", ""),
        ("Hall A Stand AB 9-9", "A", "AB 9-9", ""),
        ("JETRO VN Hall B Stand VN11", "B", "VN11", ""),
        ("Stand J35", "", "J35", ""),
        ("Hall 25, Stand B23, West side, left of the stage", "25", "B23", "West side, left of the stage"),
        ("Open-air site (FG), Stand A12", "FG", "A12", ""),
        ("Open-air site (FG), P-Platz, Stand A12", "FG", "A12", ""),
        ("Freigelände, Stand F 501/2", "FG", "F 501/2", ""),
        ("Halle 9 / D36", "9", "D36", ""),
        ("Halle: 9 Stand: D36", "9", "D36", ""),
        ("Halle 9, Standnr.: D36", "9", "D36", ""),
        ("Halle17/H21", "17", "H21", ""),
        ("Halle B6 Stand 110", "B6", "110", ""),
        ("Halle 4.1 Stand B12", "4.1", "B12", ""),
        ("Hall 12, Stand 12.1.070", "12", "12.1.070", ""),
        ("Hall 4, Stand 4-E.21", "4", "4-E.21", ""),
        ("Padiglione 5 Stand B12", "5", "B12", ""),
        ("Pad. 5 - Stand B12", "5", "B12", ""),
        ("Pabellón 5 Stand 5B12", "5", "5B12", ""),
        ("Pavillon 5 Stand 12", "5", "12", ""),
        ("Hall 5 - Aisle B - Booth 12", "5", "12", ""),
        ("South Hall, Booth 1234", "South", "1234", ""),
        ("LVCC, West Hall - 6201", "West", "6201", ""),
        ("West Hall 4 B12", "4", "B12", ""),
        ("Foyer 1, Stand F12", "Foyer 1", "F12", ""),
        ("Booth #1234", "", "1234", ""),
        ("Stand N° 12 Hall 3", "3", "12", ""),
        ("Stand H21, Hall 17", "17", "H21", ""),
        ("D36 Halle 9", "9", "D36", ""),
        ("H21 (Hall 17)", "17", "H21", ""),
        ("Hall 17, Stand H21 (joint stand of Belgium)", "17", "H21", "joint stand of Belgium"),
        ("Hall 17, Stand H21, (6), opposite Hall 12", "17", "H21", "6, opposite Hall 12"),
        ("17 H21, West side", "17", "H21", "West side"),
        ("2 B40 (3)", "2", "B40", "3"),
        ("17/H21", "17", "H21", ""),
        ("12D40", "12", "D40", ""),
        ("4.1 B12", "4.1", "B12", ""),
        ("3.0-307", "3", "307", ""),
        ("7.2a D036", "7.2A", "D036", ""),
        ("B1.123", "B1", "123", ""),
        ("W3 B20", "W3", "B20", ""),
        ("H4.1-B12", "4.1", "B12", ""),
        ("A A9-9", "A", "A9-9", ""),
        ("E 21", "", "E 21", ""),
        ("N-1234", "", "N-1234", ""),
        ("Hall 17", "17", "", ""),
        ("Halle 9", "9", "", ""),
    ],
)
def test_a_stand_is_read(text, hall, number, note):
    (stand,) = parse_stands(text).stands

    assert (stand.hall, stand.number, stand.note, stand.as_written) == (hall, number, note, text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "West 1",
            "Hotel Leineblick",
            "Parking Noord",
            "Die alte Wollkämmerei",
            "",
            "Foyer",
            "Plaza 1",
            "C",
        ),
        *("Startup Area 12", "CC Saal 3", "Hall Zero", "behind Hall 12", "10 Downing Street", "2026-05-12"),
    ],
)
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
        ("Nur digital", "digital"),
        ("Freigelände A12", "open_air"),
        ("wird noch bekannt gegeben", "to_follow"),
        ("À définir", "to_follow"),
        ("TBA", "to_follow"),
        ("Hall 1, Stand TBA1, beside the Convention Center", ""),
    ],
)
def test_an_area_is_known(text, area):
    assert parse_stands(text).area == area


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hall 1, Stand A1\nHall 2, Stand B2", [("1", "A1"), ("2", "B2")]),
        ("1 A1; 2 B2", [("1", "A1"), ("2", "B2")]),
        ("1 A1 / 2 B2", [("1", "A1"), ("2", "B2")]),
        ("Hall 2, Stand A54, Hall 3, Stand B12", [("2", "A54"), ("3", "B12")]),
        ("Hall 17, Stand H21, (6), Hall 2, Stand B40", [("17", "H21"), ("2", "B40")]),
        ("Stand A54 / Hall 3 Stand B12", [("", "A54"), ("3", "B12")]),
        ("A54 / Hall 3 Stand B12 / Hall 4", [("", "A54"), ("3", "B12"), ("4", "")]),
        ("Hall 2: A54, B12", [("2", "A54"), ("2", "B12")]),
        ("Halle 10.2, B 040 / C 041", [("10.2", "B 040"), ("10.2", "C 041")]),
        ("17 H21, 17 H22", [("17", "H21"), ("17", "H22")]),
        ("A01 + A03 & A05", [("", "A01"), ("", "A03"), ("", "A05")]),
        ("H21/H22", [("", "H21"), ("", "H22")]),
        ("Hall 2, A54\nB12", [("2", "A54"), ("", "B12")]),
        ("Hall 17\nH21", [("17", "H21")]),
    ],
)
def test_several_stands_are_all_read(text, expected):
    found = parse_stands(text)

    assert [(one.hall, one.number) for one in found.stands] == expected
    assert found.left == ""


def test_each_of_several_stands_keeps_its_own_part_of_the_text():
    found = parse_stands("JETRO Hall 2: A54 (3), B12; nowhere known")

    assert [stand.as_written for stand in found.stands] == ["JETRO Hall 2: A54 (3)", "B12"]
    assert found.left == "nowhere known"


def test_a_column_of_hall_and_stand_begins_with_the_hall():
    def read(text):
        return [(one.hall, one.number) for one in parse_stands(text, begins_with_hall=True).stands]

    assert [read("A1 / B20"), read("3 / B12"), read("B12")] == [
        [("A1", "B20")],
        [("3", "B12")],
        [("", "B12")],
    ]


@pytest.mark.parametrize(
    ("said", "label"),
    [("Halle 3.0", "3"), ("03", "3"), ("West Hall", "West"), ("5a", "5A"), ("fg", "FG"), ("Foyer", "Foyer")],
)
def test_a_hall_has_one_label(said, label):
    assert hall_label(said) == label


def test_the_hall_of_another_column_counts_where_the_stand_names_none():
    assert [(one.hall, one.number) for one in parse_stands("312", "3.0").stands] == [("3", "312")]


def test_stands_compare_without_case_spaces_and_leading_zeros_of_the_hall():
    assert stand_key("09", "d 36") == stand_key("9", "D36")
    assert stand_key("9", "D36") != stand_key("9", "D37")
    assert stand_key("8", "8-123") == stand_key("8", "123")
    assert stand_key("11", "C01/1") == stand_key("11", "c1/1")
    assert stand_key("11", "C01/1") != stand_key("11", "C01/2")
    assert stand_key("17", "17/1") != stand_key("17", "1")


PIECES = st.sampled_from(
    [
        "Hall",
        "Halle ",
        "17",
        "H21",
        ", ",
        " / ",
        "Stand ",
        "(26)",
        "\n",
        ";",
        "|",
        " - ",
        "A1",
        "3.0",
        "FG",
        "of",
    ]
)
TEXTS = st.text(max_size=300) | st.lists(PIECES, max_size=40).map("".join)


def nothing_is_dropped(text):
    found = parse_stands(text)
    kept = " ".join([*(one.as_written for one in found.stands), found.left])

    lost = Counter(clean(text)) - Counter(kept)
    assert not any(c.isalnum() for c in lost), lost
    assert all(one.hall or one.number for one in found.stands)


@given(TEXTS)
def test_nothing_that_was_written_is_dropped(text):
    nothing_is_dropped(text)


@pytest.mark.full
@pytest.mark.timeout(1800)  # minutes on an idle machine, several times that on a busy one
@settings(max_examples=50_000)
@given(TEXTS)
def test_nothing_that_was_written_is_dropped_in_a_long_run(text):
    nothing_is_dropped(text)


@pytest.mark.parametrize(
    "unit", ["Hall ", "Hall 1 ", "A1 ", "A1/", "(", "(a ", "H1 Hall 1 ", "West Hall ", "1", "FG "]
)
def test_the_time_to_read_a_text_grows_with_its_length_and_no_faster(unit):
    """Eight times the length in less than thirty times the time: a square would take sixty-four."""

    def seconds(length):
        text = (unit * length)[:length]
        rounds = []
        for _ in range(3):
            begun = time.process_time()
            parse_stands(text)
            rounds.append(time.process_time() - begun)
        return min(rounds)

    gc.disable()  # whatever else the run has made is not this function's time
    try:
        assert seconds(32_000) < 30 * max(seconds(4_000), 0.001)
    finally:
        gc.enable()
