# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Find and replace: every place in a cell, case as asked, refusals told one by one."""

import pytest

from delegation.assets import data_dir
from delegation.domain.catalogue import entries
from delegation.domain.snapshot import snapshot_of
from delegation.services.replacing import Wanted, replacements
from delegation.services.words import load_words
from tests.factories import a_person, a_trip, day, uid

NL = load_words(data_dir("resources") / "phrases")["nl"]


@pytest.mark.parametrize(
    ("wanted", "said", "after"),
    [
        (Wanted("gent", "Genk"), "Gent, GENT", "Genk, Genk"),
        (Wanted("gent", "Genk", has_case=True), "Gent gent", "Gent Genk"),
        (Wanted("gent", "Genk", is_whole=True), "Gentbrugge", "Gentbrugge"),
        (Wanted("gent", "Genk", is_whole=True), "Gent", "Genk"),
        (Wanted("a.c", r"\1"), "abc a.c", r"abc \1"),
        (Wanted("", "Genk"), "", "Genk"),
        (Wanted("", "Genk"), "Bree", "Bree"),
        (Wanted("Gent ", ""), "Gent x", "x"),
    ],
)
def test_what_comes_in_its_place(wanted, said, after):
    assert wanted.after(said) == after


def test_only_cells_that_change_are_told_and_refusals_say_why():
    ada = a_person(1, registered_on=day(30), boarding_stop="Gent")
    ben = a_person(2, "Ben", boarding_stop="Bree")
    snapshot = snapshot_of([a_trip(), ada, ben], 1)
    stop, when = entries("person")["boarding_stop"], entries("person")["registered_on"]
    (found,) = replacements(snapshot, [ada, ben], stop, Wanted("gent", "Genk"), NL)
    assert (found.thing, found.was, found.now, found.value) == (uid(1), "Gent", "Genk", "Genk")
    (found,) = replacements(snapshot, [ada, ben], when, Wanted("/04/", "/05/"), NL)
    assert found.value == "2026-05-30"
    (found,) = replacements(snapshot, [ada], when, Wanted("/04/", "/02/"), NL)
    assert found.error.name == "no_such_day"
