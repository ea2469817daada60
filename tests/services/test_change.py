# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo, redo and merge, as the planner asks for them."""

from dataclasses import replace

import pytest

from delegation.errors import InvalidValueError, NotFoundError, NothingToReplayError, StaleChangeError
from delegation.services import change
from delegation.storage.opening import new_trip, open_trip
from delegation.storage.store import SqlUnit
from tests.factories import Clock, a_company, a_person, an_exhibitor, uid
from tests.storage.trips import add, put

ADA = a_person(1)


@pytest.fixture
def stores(tmp_path):
    """The same trip, open for Ada and for Ben."""
    path, clock = str(tmp_path / "trip.delegation"), Clock()
    with (
        new_trip(path, author="ada", now=clock, backup_folder=tmp_path) as mine,
        open_trip(path, author="ben", now=clock, backup_folder=tmp_path) as theirs,
    ):
        yield mine, theirs


@pytest.fixture
def store(stores):
    return stores[0]


def remarks(store):
    return store.snapshot().get(ADA.id).remarks


def test_an_undo_is_itself_a_change_that_says_what_it_took_back(store):
    add(store, ADA)
    with store.unit(writing=True) as unit:
        unit.draft.put(replace(ADA, remarks="x"))
        unit.commit("edit", kind="person", name="Ada Peeters", fields=("remarks",))

    undone = change.undo(store)

    assert (undone.number, undone.deed, undone.of, undone.author) == (3, "undo", 2, "ada")
    assert undone.facts == {
        "number": 2,
        "what": "edit",
        "kind": "person",
        "name": "Ada Peeters",
        "fields": ["remarks"],
    }
    assert [(edit.before, edit.after) for edit in undone.edits] == [({"remarks": "x"}, {"remarks": ""})]


def test_changes_are_taken_back_from_the_latest_and_made_again_in_order(store):
    add(store, ADA)
    for word in "abc":
        put(store, ADA, remarks=word)

    seen = []
    for act in (
        change.undo,
        change.undo,
        change.redo,
        change.undo,
        change.undo,
        change.redo,
        change.redo,
        change.redo,
    ):
        act(store)
        seen.append(remarks(store))

    assert seen == ["b", "a", "b", "a", "", "a", "b", "c"]


def test_a_change_of_somebody_else_is_taken_back_by_its_number_only(stores):
    mine, theirs = stores
    add(mine, ADA)
    made = put(theirs, ADA, remarks="x")

    assert change.undo(mine, made.number).author == "ada"
    assert remarks(mine) == ""
    assert change.redo(theirs).of == made.number
    assert remarks(mine) == "x"


def test_an_earlier_change_is_taken_back_under_later_ones(store):
    add(store, ADA)
    first = put(store, ADA, remarks="x")
    put(store, ADA, diet="vegan")

    change.undo(store, first.number)

    assert store.snapshot().get(ADA.id) == replace(ADA, diet="vegan")
    assert change.undo(store).of == 3


def test_what_is_taken_back_is_not_taken_back_again(store):
    add(store, ADA)
    first = put(store, ADA, remarks="x")
    change.undo(store, first.number)

    for number, why in ((first.number, "undone_already"), (3, "is_replay")):
        with pytest.raises(NothingToReplayError) as caught:
            change.undo(store, number)
        assert (caught.value.name, caught.value.facts["number"]) == (why, number)
    change.redo(store, first.number)
    with pytest.raises(NothingToReplayError) as caught:
        change.redo(store, first.number)
    assert caught.value.name == "not_undone"


def test_a_new_deed_ends_what_could_be_made_again_by_number_too(store):
    add(store, ADA)
    first = put(store, ADA, remarks="x")
    change.undo(store)
    put(store, ADA, diet="vegan")

    with pytest.raises(NothingToReplayError) as caught:
        change.redo(store, first.number)
    assert caught.value.name == "redo_ended"


def test_somebody_elses_deed_does_not_end_what_i_can_make_again(stores):
    mine, theirs = stores
    add(mine, ADA)
    put(mine, ADA, remarks="x")
    change.undo(mine)
    put(theirs, ADA, diet="vegan")

    change.redo(mine)

    assert mine.snapshot().get(ADA.id) == replace(ADA, remarks="x", diet="vegan")


@pytest.mark.parametrize("number", [0, -1, 9])
def test_a_number_that_is_not_there_is_said_to_be_so(store, number):
    add(store, ADA)

    with pytest.raises(NotFoundError) as caught:
        change.undo(store, number)

    assert (caught.value.name, caught.value.facts) == ("no_such_change", {"number": number})


def test_what_went_out_stays_out_and_what_came_before_it_can_be_taken_back(store):
    add(store, ADA)
    put(store, ADA, remarks="x")
    with store.unit(writing=True) as unit:
        unit.commit("publish", count=1)

    with pytest.raises(NothingToReplayError) as caught:
        change.undo(store, 3)
    assert caught.value.name == "cannot_undo_final"

    assert change.undo(store).of == 2


def test_a_stale_change_of_many_things_changes_none_of_them(stores):
    mine, theirs = stores
    add(mine, ADA, a_person(2, "Ben"))
    with mine.unit(writing=True) as unit:
        for number in (1, 2):
            unit.draft.put(replace(unit.draft.get(uid(number)), remarks="x"))
        made = unit.commit("edit")
    put(theirs, ADA, remarks="y")

    with pytest.raises(StaleChangeError) as caught:
        change.undo(mine, made.number)

    assert caught.value.facts["fields"] == (("person", str(uid(1)), "remarks"),)
    assert [person.remarks for person in mine.snapshot().sorted("person")] == ["y", "x"]


def test_a_change_of_what_was_removed_meanwhile_is_stale(stores):
    mine, theirs = stores
    add(mine, ADA)
    put(mine, ADA, withheld=frozenset({"email"}))
    change.undo(mine)
    with theirs.unit(writing=True) as unit:
        unit.draft.remove(ADA.id)
        unit.commit("remove")

    with pytest.raises(StaleChangeError):
        change.redo(mine)


def test_the_undo_of_a_removal_is_stale_once_the_thing_is_back(stores):
    mine, theirs = stores
    add(mine, ADA)
    with mine.unit(writing=True) as unit:
        unit.draft.remove(ADA.id)
        removed = unit.commit("remove")
    change.undo(theirs, removed.number)

    with pytest.raises(NothingToReplayError):
        change.undo(mine, removed.number)


def test_a_merge_is_one_change_and_one_undo(store):
    add(store, a_company(100), a_company(101, "Beta"), a_person(1, company=uid(101)), an_exhibitor())

    made = change.merge(store, keep=uid(100), gone=uid(101))

    assert made.facts == {"keep": str(uid(100)), "gone": str(uid(101))}
    assert store.snapshot().get(uid(1)).company == uid(100)
    assert store.snapshot().get(uid(101)).id == uid(100)
    change.undo(store)
    assert store.snapshot().get(uid(1)).company == uid(101)
    assert store.snapshot().get(uid(101)).name == "Beta"


def test_a_merge_of_two_kinds_is_refused_and_changes_nothing(store):
    add(store, a_company(), ADA)

    with pytest.raises(InvalidValueError):
        change.merge(store, keep=uid(100), gone=uid(1))

    assert [one.number for one in store.changes()] == [1]


def test_a_long_history_is_not_read_to_take_back_its_latest_change(store, monkeypatch):
    monkeypatch.setattr(change, "AT_A_TIME", 4)
    add(store, ADA)
    for number in range(12):
        put(store, ADA, remarks=str(number))
    asked, plain = [], SqlUnit.changes

    def changes(self, **which):
        found = plain(self, **which)
        asked.append(len(found))
        return found

    monkeypatch.setattr(SqlUnit, "changes", changes)

    change.undo(store)

    assert sum(asked) <= 5


def test_a_change_far_back_is_found_and_so_is_its_undo(stores, monkeypatch):
    monkeypatch.setattr(change, "AT_A_TIME", 4)
    mine, theirs = stores
    add(mine, ADA)
    second = put(mine, ADA, diet="vegan")
    for number in range(9):
        put(theirs, ADA, remarks=str(number))

    assert change.undo(mine).of == second.number
    for number in range(9):
        put(theirs, ADA, remarks=str(number))

    assert mine.snapshot().get(ADA.id).diet is None
    with pytest.raises(NothingToReplayError):
        change.undo(mine, second.number)
    assert change.redo(mine).of == second.number
