# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A snapshot never changes; the next one shares what was not touched and answers as one built anew."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.domain.draft import Draft
from delegation.domain.kinds import CLASSES
from delegation.domain.record import Change, Edit
from delegation.domain.snapshot import MOST_PLACED, Snapshot, snapshot_of
from delegation.domain.values import Map
from delegation.errors import NotFoundError
from tests.factories import Clock, a_company, a_group, a_note, a_person, one_of_each, uid

CLOCK = Clock()


def change_of(draft, number=1):
    return Change(number, "edit", "ada", CLOCK(), 1, edits=draft.edits())


def advanced(snapshot, *things):
    """The snapshot after these things were put, and a plain id taken out."""
    draft = Draft(snapshot)
    for thing in things:
        if hasattr(thing, "sort_key"):
            draft.put(thing)
        else:
            draft.drop(thing)
    return snapshot.advanced(change_of(draft, snapshot.number + 1))


def answers(snapshot):
    """All that a snapshot says."""
    return (
        {kind: dict(snapshot.of(kind)) for kind in CLASSES},
        {kind: snapshot.sorted(kind) for kind in CLASSES},
        {target: set(sources) for target, sources in snapshot.sources.items()},
        dict(snapshot.aliases),
    )


def test_things_are_found_by_id_and_by_the_id_they_were_merged_from():
    ada = a_person(aliases=frozenset({uid(7)}))
    snapshot = snapshot_of([ada, a_company()])

    assert [snapshot.find(one) for one in (uid(1), uid(7), uid(8), None)] == [ada, ada, None, None]
    assert snapshot.get(uid(7)) is ada
    with pytest.raises(NotFoundError):
        snapshot.get(uid(8))


def test_things_of_a_kind_are_in_one_order_accents_and_case_aside():
    names = ["Zola", "écart", "Élan", "eland", "Adam"]
    people = [a_person(number, "", name) for number, name in enumerate(names, 1)]

    found = [person.last_name for person in snapshot_of(people).sorted("person")]

    assert found == ["Adam", "écart", "Élan", "eland", "Zola"]


def test_what_points_at_a_thing_is_known():
    things = one_of_each()
    snapshot = snapshot_of(things)

    assert {one.id for one in snapshot.linking_to(uid(2))} == {uid(1), uid(200), uid(400), uid(500), uid(610)}
    assert snapshot.linking_to(uid(99)) == []
    assert snapshot.dangling() == []


def test_a_link_to_what_is_not_there_is_dangling():
    assert snapshot_of([a_group(leaders=(uid(1),)), a_note(uid(9))]).dangling() == [
        (uid(200), uid(1)),
        (uid(700), uid(9)),
    ]


def test_the_next_snapshot_says_what_was_touched_and_shares_all_else():
    before = snapshot_of(one_of_each(), number=4)

    after, touched = advanced(before, replace(before.get(uid(1)), diet="vegan"))

    assert (touched, after.number, before.number) == ((uid(1),), 5, 4)
    assert (after.get(uid(1)).diet, before.get(uid(1)).diet) == ("vegan", "none")
    assert after.of("item") is before.of("item")
    assert after.get(uid(2)) is before.get(uid(2))


def test_an_addition_and_a_removal_advance_too():
    before = snapshot_of([a_person(1)])

    added, _ = advanced(before, a_person(2, "Ben"))
    removed, touched = advanced(added, uid(1))

    assert [person.first_name for person in added.sorted("person")] == ["Ada", "Ben"]
    assert [person.first_name for person in removed.sorted("person")] == ["Ben"]
    assert touched == (uid(1),)
    assert [person.first_name for person in before.sorted("person")] == ["Ada"]


def test_an_edit_without_fields_of_a_thing_that_is_not_there_leaves_none():
    before = snapshot_of([a_person(1)])
    gone = Edit("person", uid(1), {"id": str(uid(1))}, {})

    after, _ = before.advanced(Change(1, "remove", "ada", CLOCK(), 1, edits=(gone,)))

    assert after.find(uid(1)) is None


moves = st.lists(
    st.tuples(
        st.integers(1, 6),
        st.sampled_from(["put", "put", "drop"]),
        st.sampled_from(["Adam", "Zola", "Éva"]),
        st.sampled_from([None, 100, 101]),
        st.sets(st.integers(20, 23), max_size=2),
        st.booleans(),
    ),
    max_size=15,
)


@given(moves)
def test_however_it_came_about_a_snapshot_answers_as_one_built_anew(played):
    companies = [a_company(100), a_company(101, "Beta")]
    snapshot = snapshot_of(companies)
    answers(snapshot)  # build every index, to be carried on
    for number, deed, name, company, aliases, asked in played:
        if deed == "drop":
            if number in {one.id.int for one in snapshot.of("person").values()}:
                snapshot, _ = advanced(snapshot, uid(number))
        else:
            given_ = frozenset(uid(number * 100 + alias) for alias in aliases)
            person = a_person(number, "", name, company=company and uid(company), aliases=given_)
            snapshot, _ = advanced(snapshot, person)
        if asked:  # now and then, so that orders are carried over several changes
            answers(snapshot)

    anew = snapshot_of(snapshot.things())

    assert answers(snapshot) == answers(anew)


def test_an_order_is_made_anew_after_many_things_have_moved():
    snapshot = snapshot_of(a_person(number, "", f"N{number:03}") for number in range(1, 101))
    snapshot.sorted("person")
    draft = Draft(snapshot)
    for number in range(1, MOST_PLACED + 2):
        draft.put(a_person(number, "", f"Z{1000 - number}"))

    after, _ = snapshot.advanced(change_of(draft))

    assert after.sorted("person") == snapshot_of(after.things()).sorted("person")


def people_by_company(snapshot):
    people_by_company.built += 1
    return Map({person.id: person.company for person in snapshot.of("person").values()})


def test_an_index_is_built_once_and_again_only_when_a_kind_it_reads_is_touched():
    people_by_company.built = 0
    people_by_company.reads = ("person", "company")
    snapshot = snapshot_of([a_person(1), a_company(), a_group()])
    for _ in range(2):
        assert snapshot.index(people_by_company) == {uid(1): None}

    renamed, _ = advanced(snapshot, a_group(name="Blauw"))
    assert renamed.index(people_by_company) is snapshot.index(people_by_company)
    assert people_by_company.built == 1

    moved, _ = advanced(renamed, a_person(1, company=uid(100)))
    assert moved.index(people_by_company) == {uid(1): uid(100)}
    assert people_by_company.built == 2
    del people_by_company.reads


def test_an_index_that_does_not_say_what_it_reads_is_built_again_after_any_change():
    people_by_company.built = 0
    snapshot = snapshot_of([a_person(1), a_group()])
    snapshot.index(people_by_company)

    renamed, _ = advanced(snapshot, a_group(name="Blauw"))
    renamed.index(people_by_company)

    assert people_by_company.built == 2


def test_an_empty_trip_holds_nothing():
    empty = Snapshot()

    assert answers(empty) == ({kind: {} for kind in CLASSES}, dict.fromkeys(CLASSES, ()), {}, {})
