# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Anything in a trip is found by a few letters, the best first."""

from datetime import date

import pytest

from delegation.assets import data_dir
from delegation.domain.fair import Stand
from delegation.domain.snapshot import snapshot_of
from delegation.services.demo import demo_trip
from delegation.services.seeking import detail_of, seek, spans_of, targets
from delegation.services.words import load_words
from tests.factories import a_company, a_person, a_trip, an_exhibitor, uid

WORDS = load_words(data_dir("resources") / "phrases")
TRIP = snapshot_of(
    [
        a_trip(),
        a_company(100, "Lumenka"),
        a_person(1, "Zoë", last_name="Müller", company=uid(100), mobile="+32 470 11 22 33"),
        a_person(2, "Lucas", last_name="Aerts"),
        a_person(3, "Ann", last_name="Van Lummen"),
        an_exhibitor(200, "Acme", stands=(Stand(id=uid(300), hall="17", number="B24"),)),
        an_exhibitor(201, "Beta", stands=(Stand(id=uid(301), hall="17", number="B24"),)),
    ],
    1,
)
TARGETS = targets(TRIP, WORDS["nl"])


def found(text, kind):
    return [target.name for finds in seek(TARGETS, text) if finds.kind == kind for target in finds.best]


def test_case_and_accents_do_not_count():
    assert found("zoe mull", "person") == ["Zoë Müller"]
    assert found("MÜLLER ZOË", "person") == ["Zoë Müller"]


def test_a_name_that_begins_so_comes_before_a_word_that_does_and_before_the_rest():
    assert found("lu", "person") == ["Lucas Aerts", "Ann Van Lummen", "Zoë Müller"]


def test_the_kind_with_the_best_find_comes_first():
    assert [finds.kind for finds in seek(TARGETS, "lumenka")] == ["company", "person"]


def test_people_are_found_by_company_and_by_the_digits_of_their_mobile():
    assert found("lumenka", "person") == ["Zoë Müller"]
    assert found("70112", "person") == ["Zoë Müller"]


def test_a_stand_is_found_once_whoever_shares_it():
    for typed in ("b24", "17/b24", "17 b24", "hal 17"):
        assert found(typed, "stand") == ["Hal 17 · B24"]
    (stand,) = (target for target in TARGETS if target.kind == "stand")
    assert detail_of(TRIP, stand, WORDS["nl"]) == "Acme, Beta"


def test_nothing_typed_finds_nothing_and_the_total_is_of_all():
    assert seek(TARGETS, "  ") == ()
    (finds, *_others) = seek(TARGETS, "lu", most=1)
    assert (finds.kind, finds.total, len(finds.best)) == ("person", 3, 1)


def test_what_was_typed_is_marked_where_it_stands_in_the_name():
    assert spans_of("Zoë Müller", "mull oe") == ((1, 3), (4, 8))
    assert spans_of("Straße", "ss") == ((4, 5),)
    assert spans_of("Lumenka", "x") == ()


@pytest.mark.parametrize("language", ["nl", "de", "fr", "en"])
def test_everything_in_the_demo_trip_can_be_told_apart(language):
    snapshot = snapshot_of(demo_trip("hannover", date(2026, 4, 8)), 1)
    all_targets = targets(snapshot, WORDS[language])
    assert {target.kind for target in all_targets} >= {
        "person",
        "company",
        "exhibitor",
        "stand",
        "item",
        "wish",
    }
    assert all(target.name for target in all_targets)
    details = [
        detail_of(snapshot, target, WORDS[language]) for target in all_targets if target.kind == "item"
    ]
    assert all(details)
