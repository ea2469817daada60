# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every database must do."""

from dataclasses import replace

import pytest

from delegation.domain.kinds import CLASSES, KIND_OF
from delegation.domain.snapshot import snapshot_of
from delegation.errors import (
    ClosedChangeError,
    LinkError,
    NothingToReplayError,
    RemovalAsksError,
    StaleChangeError,
)
from delegation.services import change
from delegation.services.ports import Told
from tests.factories import Clock, a_company, a_group, a_person, a_trip, one_of_each, uid
from tests.storage.trips import add, put, reopen, tables
from tests.tripfiles.whole import whole_trip


def test_the_sample_trip_holds_every_kind():
    assert {KIND_OF[type(thing)] for thing in one_of_each()} == set(CLASSES)


def test_every_kind_of_thing_comes_back_as_it_went_in(opened):
    things = whole_trip()
    add(opened("ada"), *things)

    assert tables(opened("ben")) == tables_of(things)


def tables_of(things):
    whole = snapshot_of(things)
    return {kind: dict(whole.of(kind)) for kind in CLASSES}


def test_without_commit_nothing_is_kept(opened):
    store = opened()
    with store.unit(writing=True) as unit:
        unit.draft.put(a_person())

    assert dict(opened("ben").snapshot().of("person")) == {}
    assert store.changes() == []


def test_a_reading_unit_commits_nothing(store):
    with store.unit(writing=False) as unit:
        unit.draft.put(a_person())
        with pytest.raises(RuntimeError):
            unit.commit("add")

    assert dict(store.snapshot().of("person")) == {}


def test_a_change_says_what_was_and_what_is_by_field(store):
    ada = a_person()
    add(store, ada)

    made = put(store, ada, diet="vegan", withheld=frozenset({"email"}))

    (edit,) = made.edits
    assert (made.number, made.deed, made.author) == (2, "edit", "ada")
    assert (edit.kind, edit.before, edit.after) == (
        "person",
        {"diet": None},
        {"diet": "vegan", "withheld/email": True},
    )
    assert store.changes(since=1) == [made]


def test_others_see_a_change_by_themselves(opened):
    mine, theirs = opened("ada"), opened("ben")
    add(mine, a_person(1), a_company())
    assert theirs.snapshot().find(uid(1)).diet is None

    put(mine, a_person(1), diet="vegan", company=uid(100))

    assert theirs.snapshot().find(uid(1)) == mine.snapshot().find(uid(1))
    assert [one.id for one in theirs.snapshot().linking_to(uid(100))] == [uid(1)]
    assert theirs.snapshot().number == 2


def test_undo_and_redo_bring_back_what_was_and_what_came(store):
    ada = a_person()
    add(store, ada)
    put(store, ada, remarks="vroeg weg")

    change.undo(store)
    assert store.snapshot().find(ada.id) == ada
    change.undo(store)
    assert store.snapshot().find(ada.id) is None
    change.redo(store)
    change.redo(store)
    assert store.snapshot().find(ada.id) == replace(ada, remarks="vroeg weg")
    with pytest.raises(NothingToReplayError):
        change.redo(store)


def test_undo_works_after_reopening_and_takes_only_my_own(opened):
    add(opened("ada"), a_person(1))
    add(opened("ben"), a_person(2, "Ben"))

    change.undo(opened("ada"))

    assert [person.first_name for person in opened("carl").snapshot().sorted("person")] == ["Ben"]


def test_a_new_deed_ends_what_could_be_redone(store):
    add(store, a_person(1))
    change.undo(store)
    add(store, a_person(2))

    with pytest.raises(NothingToReplayError):
        change.redo(store)


def test_an_edit_can_be_taken_back_after_others_edited_other_fields_and_keys(opened):
    mine, theirs = opened("ada"), opened("ben")
    ada = a_person(withheld=frozenset({"email"}))
    add(mine, ada)
    first = put(mine, ada, withheld=frozenset({"email", "mobile"}), diet="vegan")
    put(theirs, ada, withheld=frozenset({"email", "mobile", "diet"}), remarks="x")

    change.undo(mine, first.number)

    assert theirs.snapshot().find(ada.id) == replace(ada, withheld=frozenset({"email", "diet"}), remarks="x")


def test_a_stale_undo_names_the_fields_and_changes_nothing(opened):
    mine, theirs = opened("ada"), opened("ben")
    ada = a_person()
    add(mine, ada)
    first = put(mine, ada, remarks="a", diet="vegan", title="dr.")
    put(theirs, ada, remarks="b", diet="vegetarian")
    before = mine.snapshot().find(ada.id)

    with pytest.raises(StaleChangeError) as caught:
        change.undo(mine, first.number)

    assert caught.value.facts["fields"] == (
        ("person", str(ada.id), "diet"),
        ("person", str(ada.id), "remarks"),
    )
    assert mine.snapshot().find(ada.id) == before


def test_an_addition_cannot_be_undone_once_somebody_filled_in_a_field_or_links_to_it(opened):
    mine, theirs = opened("ada"), opened("ben")
    ada, bea = a_person(1), a_person(2, "Bea")
    first, second = add(mine, ada), add(mine, bea)
    put(theirs, ada, remarks="belangrijk")
    add(theirs, a_group(leaders=(bea.id,)))

    with pytest.raises(StaleChangeError):
        change.undo(mine, first.number)
    with pytest.raises(LinkError) as caught:
        change.undo(mine, second.number)
    assert caught.value.facts["links"] == ((str(uid(200)), str(bea.id)),)


def test_a_thing_cannot_point_at_what_is_not_there(store):
    with pytest.raises(LinkError):
        add(store, a_group(leaders=(uid(1),)))

    assert store.changes() == []


def test_removing_one_of_each_kind_and_undoing_it_brings_every_link_back(store):
    things = whole_trip()
    add(store, *things)
    before = tables(store)
    for thing in things:
        with store.unit(writing=True) as unit:
            unit.draft.remove(thing.id, confirmed=True)
            unit.commit("remove")
        after = store.snapshot()
        assert after.find(thing.id) is None
        assert after.linking_to(thing.id) == []

        change.undo(store)

        assert tables(store) == before, KIND_OF[type(thing)]


def test_removing_a_company_with_people_asks_first(store):
    add(store, a_company(), a_person(company=uid(100)))

    with pytest.raises(RemovalAsksError) as caught, store.unit(writing=True) as unit:
        unit.draft.remove(uid(100))

    assert caught.value.facts["lost"] == (("emptied", "person", str(uid(1))),)
    assert store.snapshot().find(uid(100)) is not None


def test_a_merged_person_answers_to_both_ids_and_keeps_every_link(store):
    things = {thing.id: thing for thing in one_of_each()}
    add(store, *things.values())
    before = tables(store)

    change.merge(store, keep=uid(1), gone=uid(2))

    kept = store.snapshot().find(uid(2))
    assert (kept.id, kept.aliases, kept.send_to, kept.shares_with) == (uid(1), {uid(2)}, None, None)
    group = store.snapshot().find(uid(200))
    assert group.leaders == (uid(1),)
    assert group.members == {uid(1): things[uid(200)].members[uid(1)]}  # her own days, not his
    change.undo(store)
    assert tables(store) == before


def test_a_change_written_under_another_schema_is_closed(store):
    made = add(store, a_person())
    with store._engine.begin() as connection:  # noqa: SLF001 -- what an older program would have left
        connection.exec_driver_sql("UPDATE change SET schema = 0")

    with pytest.raises(ClosedChangeError):
        change.undo(store, made.number)


def test_what_began_the_trip_and_what_went_out_cannot_be_taken_back(store):
    with store.unit(writing=True) as unit:
        unit.draft.put(a_trip())
        unit.commit("new")

    with pytest.raises(NothingToReplayError):
        change.undo(store)
    with pytest.raises(NothingToReplayError):
        change.undo(store, 1)


def test_what_a_reader_was_told_is_outside_what_undo_restores(opened):
    store, clock = opened(), Clock()
    now = clock()
    told = Told(uid(1), uid(400), "u@x", 3, now, now, False, {"time": {"start": "10:00"}})
    with store.unit(writing=True) as unit:
        unit.draft.put(a_person())
        unit.tell(told)
        unit.commit("add")

    change.undo(store)

    with opened("ben").unit(writing=False) as unit:
        assert unit.told() == {(uid(1), uid(400)): told}


def test_what_a_reader_is_told_next_takes_the_place_of_what_it_was_told(opened):
    store, now = opened(), Clock()()
    first = Told(uid(1), uid(400), "u@x", 0, now, now, False, {})
    other = replace(first, thing=uid(401), uid="v@x")
    for told in ((first, other), (replace(first, sequence=1), replace(first, sequence=2, cancelled=True))):
        with store.unit(writing=True) as unit:
            for one in told:
                unit.tell(one)
            unit.commit("publish")

    with opened("ben").unit(writing=False) as unit:
        assert unit.told() == {
            (uid(1), uid(400)): replace(first, sequence=2, cancelled=True),
            (uid(1), uid(401)): other,
        }


def test_bytes_are_kept_once_by_their_digest(opened):
    store = opened()
    with store.unit(writing=True) as unit:
        digest = unit.put_blob(b"a ticket")
        unit.commit("add_file")
    with store.unit(writing=True) as unit:
        assert unit.put_blob(b"a ticket") == digest
        unit.commit("add_file")

    with opened("ben").unit(writing=False) as unit:
        assert unit.blob(digest) == b"a ticket"


def test_a_backup_is_a_trip_with_everything_in_it(opened, tmp_path):
    store = opened()
    add(store, *whole_trip())
    with store.unit(writing=True) as unit:
        digest = unit.put_blob(b"a ticket")
        unit.commit("add_file")

    copy = store.backup(tmp_path / "copy.delegation")

    with reopen(copy, tmp_path) as other:
        assert tables(other) == tables(store)
        assert other.changes() == store.changes()
        with other.unit(writing=False) as unit:
            assert unit.blob(digest) == b"a ticket"
