# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a change did is told field by field in the planner's words; a refusal names what is in its way."""

import pytest

from delegation.assets import data_dir
from delegation.domain.people import Consent, ConsentKind, RoomType
from delegation.domain.trip import OwnField
from delegation.domain.values import Map
from delegation.errors import CancelledError, LinkError, StaleChangeError
from delegation.services.change import undo
from delegation.services.history import field_changes, named_refusal
from delegation.services.words import load_words, sentence
from tests.factories import a_company, a_person, a_trip, one_of_each, uid

WORDS = load_words(data_dir("resources") / "phrases")
SHIRT = OwnField(id=uid(950), name="polo", on="person")


@pytest.fixture
def trip(desk):
    desk.put(a_trip(), a_company(), SHIRT, a_person(mobile="+32 1"))
    return desk


def told(desk, change, language="nl"):
    return list(field_changes(desk.store.snapshot(), change, WORDS[language]))


def lines(desk, change, language="nl"):
    return [(one.field, one.before, one.after) for one in told(desk, change, language)]


def test_fields_are_told_by_their_labels_in_the_order_of_the_catalogue(trip):
    ada = a_person(mobile="+32 2", company=uid(100), room_type=RoomType.TWIN)
    change = trip.put(ada)
    assert lines(trip, change) == [
        ("Bedrijf", "", "Acme"),
        ("Gsm", "+32 1", "+32 2"),
        ("Kamertype", "", "twin (twee bedden)"),
    ]
    assert {one.name for one in told(trip, change)} == {"Ada Peeters"}


def test_the_words_are_those_of_the_planners_language(trip):
    change = trip.put(a_person(mobile="+32 1", room_type=RoomType.TWIN))
    assert lines(trip, change, "fr")[0][2] == WORDS["fr"].choice(RoomType.TWIN)


def test_of_a_map_only_the_elements_that_changed_are_told(trip):
    given = {ConsentKind.PHOTO: Consent(given=True)}
    trip.put(a_person(mobile="+32 1", consents=Map(given)))
    change = trip.put(
        a_person(mobile="+32 1", consents=Map(given | {ConsentKind.HEALTH: Consent(given=False)}))
    )
    ((label, before, after),) = lines(trip, change)
    assert label == WORDS["nl"].label("person", "consents")
    assert before == ""
    assert WORDS["nl"].choice(ConsentKind.HEALTH) in after
    assert WORDS["nl"].choice(ConsentKind.PHOTO) not in after


def test_own_fields_are_told_by_their_own_names(trip):
    change = trip.put(a_person(mobile="+32 1", own=Map({uid(950): "XL"})))
    assert lines(trip, change) == [("polo", "", "XL")]


def test_what_was_removed_is_called_as_it_was(trip):
    change = trip.remove(uid(100))
    assert {one.name for one in told(trip, change) if one.kind == "company"} == {"Acme"}
    assert ("Naam", "Acme", "") in lines(trip, change)


def test_health_and_identity_are_marked_to_be_covered(trip):
    change = trip.put(a_person(mobile="+32 1", diet="vegan", nationality="BE", function="CEO"))
    assert {one.field: one.is_sensitive for one in told(trip, change)} == {
        WORDS["nl"].label("person", name): covered
        for name, covered in (("diet", True), ("nationality", True), ("function", False))
    }


@pytest.mark.parametrize("language", WORDS)
def test_every_field_of_every_kind_can_be_told(desk, language):
    change = desk.put(*one_of_each())
    found = told(desk, change, language)
    assert {one.kind for one in found} == {edit.kind for edit in change.edits}
    assert not [one for one in found if "<" in one.after or "UUID" in one.after]


def test_a_refused_undo_names_the_person_and_the_field_that_moved_on(trip):
    first = trip.put(a_person(mobile="+32 2"))
    trip.put(a_person(mobile="+32 3"))
    with pytest.raises(StaleChangeError) as refused:
        undo(trip.store, first.number)
    said = sentence(WORDS["nl"], named_refusal(trip.store.snapshot(), refused.value))
    assert "Ada Peeters (Gsm)" in said


def test_a_refused_undo_names_what_would_point_at_nothing(trip):
    made = trip.put(a_company(101, "Kolibri"))
    trip.put(a_person(mobile="+32 1", company=uid(101)))
    with pytest.raises(LinkError) as refused:
        undo(trip.store, made.number)
    said = sentence(WORDS["nl"], named_refusal(trip.store.snapshot(), refused.value))
    assert "Ada Peeters (Bedrijf)" in said


def test_other_refusals_stay_as_they_are(trip):
    error = CancelledError()
    assert named_refusal(trip.store.snapshot(), error) is error
