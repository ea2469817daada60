# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A clash in words: who, what, and when, in each language."""

from dataclasses import replace

import pytest

from delegation.assets import data_dir
from delegation.domain.clashes import CODES
from delegation.domain.trip import SetAside
from delegation.services.shown import shown_clash, when_of
from delegation.services.words import load_words
from tests.domain.clash_scenes import AT_EINSTEIN, EINSTEIN, ONE_CLASH, SOLVED, ada, found_in, trip_of, visit
from tests.factories import at, day, uid

WORDS = load_words(data_dir("resources") / "phrases")


def message(*things, language="en"):
    snapshot = trip_of(*things)
    (clash,) = found_in(snapshot).all
    return shown_clash(snapshot, clash, WORDS[language])["message"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Ada A is expected in two places on Mon 20 Apr, 10:15: at "),
        ("nl", "Ada A wordt op ma 20 april, 10:15 op twee plaatsen verwacht: bij "),
        ("de", "Ada A wird am Mo 20. April, 10:15 an zwei Orten erwartet: bei "),
        ("fr", "Ada A est attendu à deux endroits le lun. 20 avr., 10:15 : à "),
    ],
)
def test_a_clash_says_when_in_the_words_of_the_language(language, said):
    told = message(*ONE_CLASH["double_booked"], language=language)

    assert told.replace("\u00a0", " ").startswith(said)


def test_when_is_the_time_in_the_zone_of_the_trip():
    assert "Mon 20 Apr, 18:15" in message(ada(), visit(start=at(17, 15, zone="Europe/London")))


def test_somebody_travels_at_the_time_at_which_the_other_thing_begins():
    assert "on Mon 20 Apr, 10:00, at the time of" in message(*ONE_CLASH["travelling_meanwhile"])


def test_what_has_no_time_yet_says_so():
    gone, untimed = replace(EINSTEIN, withdrawn=True), replace(visit(place=AT_EINSTEIN), start=None)

    assert "(not yet timed) is still planned" in message(ada(), gone, untimed)


def test_what_has_a_day_and_no_time_is_that_day():
    snapshot = trip_of(*ONE_CLASH["no_bed"])
    (clash,) = found_in(snapshot).all

    assert when_of(snapshot, clash, WORDS["en"]) == clash.day == day(20)


WITHOUT_A_DAY = {"group_without_leader", "room_too_full", "room_not_accessible", "must_unmet"}
"""What is so all the trip long."""


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("code", sorted(set(CODES) - WITHOUT_A_DAY))
def test_every_other_clash_says_its_day(code, language):
    snapshot = trip_of(*ONE_CLASH[code])
    (clash,) = found_in(snapshot).all
    said = shown_clash(snapshot, clash, WORDS[language])["message"]

    assert WORDS[language].short_date(clash.day) in said


def test_every_remedy_is_told_in_every_language_with_its_price():
    for things in (*ONE_CLASH.values(), *SOLVED.values()):
        snapshot = trip_of(*things)
        for clash in found_in(snapshot).all:
            for words in WORDS.values():
                remedies = shown_clash(snapshot, clash, words)["remedies"]
                assert [one["n"] for one in remedies] == list(range(1, len(clash.remedies) + 1))
                assert all(one["words"] and one["price"].keys() == {"people", "minutes"} for one in remedies)


def test_a_clash_that_is_set_aside_says_why_whoever_shows_it():
    snapshot = trip_of(*ONE_CLASH["must_unmet"])
    (clash,) = found_in(snapshot).all
    aside = SetAside(id=uid(850), clash=clash.id, reason="afgesproken")
    there = snapshot.with_things({aside.id: aside}, {aside.id: "aside"}, 1)

    assert shown_clash(snapshot, clash, WORDS["en"])["set_aside"] is None
    assert shown_clash(there, clash, WORDS["en"])["set_aside"] == "afgesproken"
