# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A draft holds what a use case puts and takes out, and sees to every link."""

from dataclasses import dataclass, replace
from typing import Annotated

import pytest

from delegation.domain import draft as draft_module
from delegation.domain import removals as removals_module
from delegation.domain import snapshot as snapshot_module
from delegation.domain.draft import Draft
from delegation.domain.kinds import KIND_OF
from delegation.domain.plain import links_in
from delegation.domain.snapshot import snapshot_of
from delegation.domain.values import Map, ThingId, WhenGone
from delegation.domain.wishes import Wish
from delegation.errors import InvalidValueError, LinkError, NotFoundError, RemovalAsksError
from tests.factories import (
    a_company,
    a_group,
    a_note,
    a_person,
    a_room,
    a_stay,
    an_exhibitor,
    an_item,
    one_of_each,
    uid,
)

EACH = pytest.mark.parametrize(
    "thing", one_of_each(), ids=lambda thing: f"{type(thing).__name__} {thing.id.int}"
)


def drafted(*things):
    return Draft(snapshot_of(things))


def test_what_was_put_is_found_and_what_was_dropped_is_not():
    draft = drafted(a_person(1), a_person(2, "Ben"))
    draft.put(a_person(1, "Bea"))
    draft.drop(uid(2))
    draft.put(a_person(3, "Carl"))

    assert [draft.find(uid(n)) and draft.find(uid(n)).first_name for n in (1, 2, 3, 4)] == [
        "Bea",
        None,
        "Carl",
        None,
    ]
    assert sorted(person.first_name for person in draft.all("person")) == ["Bea", "Carl"]
    assert [person.first_name for person in draft.base.sorted("person")] == ["Ada", "Ben"]
    with pytest.raises(NotFoundError):
        draft.get(uid(2))
    with pytest.raises(NotFoundError):
        draft.drop(uid(4))


def test_edits_are_what_differs_from_the_base():
    ada = a_person(1, remarks="a")
    draft = drafted(ada, a_person(2, "Ben"))
    draft.put(replace(ada, remarks="b"))
    draft.put(replace(ada, remarks="b", diet="vegan"))
    draft.put(a_person(2, "Ben"))
    draft.put(a_person(3))
    draft.drop(uid(3))

    (edit,) = draft.edits()

    assert (edit.kind, edit.thing) == ("person", uid(1))
    assert (edit.before, edit.after) == ({"remarks": "a", "diet": None}, {"remarks": "b", "diet": "vegan"})


def test_a_link_to_what_is_not_there_is_refused_wherever_it_comes_from():
    draft = drafted(a_person(1), a_company())
    draft.put(a_group(leaders=(uid(9),)))
    draft.put(a_person(1, company=uid(100)))
    draft.drop(uid(100))

    with pytest.raises(LinkError) as caught:
        draft.edits()

    assert set(caught.value.facts["links"]) == {
        (str(uid(200)), str(uid(9))),
        (str(uid(1)), str(uid(100))),
    }


def test_a_thing_may_point_at_one_put_later_in_the_same_change():
    draft = drafted()
    draft.put(a_group(leaders=(uid(1),)))
    draft.put(a_person(1))

    assert len(draft.edits()) == 2


def test_dropping_what_is_pointed_at_from_outside_the_draft_is_refused():
    draft = drafted(a_person(1), a_group(leaders=(uid(1),)))
    draft.drop(uid(1))

    with pytest.raises(LinkError):
        draft.edits()


@EACH
def test_any_thing_can_be_removed_from_a_trip_in_which_everything_is_linked(thing):
    draft = drafted(*one_of_each())
    holders = {one.id: one for one in draft.snapshot.linking_to(thing.id)}
    gone_with_it = {
        one.id
        for one in holders.values()
        if any(target == thing.id and policy.goes for target, policy in links_in(one))
    }

    draft.remove(thing.id, confirmed=True)

    draft.edits()
    assert draft.find(thing.id) is None
    assert draft.snapshot.linking_to(thing.id) == []
    assert draft.snapshot.dangling() == []
    assert {one for one in holders if draft.find(one) is None} == gone_with_it


def test_what_goes_with_a_thing_takes_its_own_notes_along():
    stay, room = a_stay(), a_room()
    draft = drafted(stay, room, a_note(room.id), a_note(stay.id, 701), a_note(uid(1), 702), a_person(1))

    draft.remove(stay.id)

    assert [thing.id for thing in draft.snapshot.things()] == [uid(1), uid(702)]


def test_a_wish_goes_with_its_exhibitor_and_with_its_company():
    company, exhibitor = a_company(), an_exhibitor()
    wish = Wish(id=uid(350), company=company.id, exhibitor=exhibitor.id)
    for thing in (company, exhibitor):
        draft = drafted(company, exhibitor, wish)

        draft.remove(thing.id, confirmed=True)

        assert draft.find(wish.id) is None
    with pytest.raises(RemovalAsksError) as caught:
        drafted(company, exhibitor, wish).remove(exhibitor.id)
    assert caught.value.facts["lost"] == (("gone", "wish", str(wish.id)),)


def test_removing_asks_where_others_would_miss_it():
    draft = drafted(a_company(name="Acme"), a_person(1, company=uid(100)), a_person(2, company=uid(100)))

    with pytest.raises(RemovalAsksError) as caught:
        draft.remove(uid(100))

    facts = caught.value.facts
    assert (facts["kind"], facts["id"], facts["count"]) == ("company", str(uid(100)), 2)
    assert set(facts["lost"]) == {("emptied", "person", str(uid(1))), ("emptied", "person", str(uid(2)))}
    assert draft.edits() == ()

    draft.remove(uid(100), confirmed=True)
    assert [draft.get(uid(n)).company for n in (1, 2)] == [None, None]


@dataclass(frozen=True, slots=True)
class Node:
    """A thing with one link of each policy."""

    id: ThingId
    goes_with: Annotated[ThingId, WhenGone.GOES] | None = None
    asks_about: Annotated[ThingId, WhenGone.ASKS] | None = None
    name: str = ""
    sort_key: str = ""


@pytest.fixture
def nodes(monkeypatch):
    classes = {"node": Node}
    for module in (draft_module, snapshot_module, removals_module):
        monkeypatch.setattr(module, "KIND_OF", {Node: "node"})
    monkeypatch.setattr(snapshot_module, "CLASSES", classes)


@pytest.mark.usefixtures("nodes")
def test_removing_asks_for_what_goes_along_as_well():
    draft = drafted(Node(uid(1)), Node(uid(2), goes_with=uid(1)), Node(uid(3), asks_about=uid(2)))

    with pytest.raises(RemovalAsksError) as caught:
        draft.remove(uid(1))
    assert caught.value.facts["lost"] == (("emptied", "node", str(uid(3))),)

    draft.remove(uid(1), confirmed=True)
    assert list(draft.all("node")) == [Node(uid(3))]


@pytest.mark.usefixtures("nodes")
def test_nobody_is_asked_about_what_goes_anyway():
    draft = drafted(
        Node(uid(1)), Node(uid(2), goes_with=uid(1)), Node(uid(3), goes_with=uid(2), asks_about=uid(1))
    )

    draft.remove(uid(1))

    assert list(draft.all("node")) == []


def test_things_in_a_circle_go_together():
    one, two = a_note(uid(701), 700), a_note(uid(700), 701)
    draft = drafted(one, two)

    draft.remove(one.id)

    assert list(draft.all("note")) == []


def test_a_merge_moves_every_link_and_keeps_both_ids():
    draft = drafted(
        a_person(1),
        a_person(2, "Ben", aliases=frozenset({uid(3)}), send_to=uid(1)),
        a_group(leaders=(uid(1), uid(2)), members=Map({uid(2): ()})),
        an_item(persons=frozenset({uid(2)})),
        a_note(uid(2)),
    )

    draft.merge(keep=uid(1), gone=uid(2))
    draft.edits()

    kept = draft.get(uid(1))
    assert kept.aliases == {uid(2), uid(3)}
    assert [draft.find(uid(n)) for n in (2, 3)] == [kept, kept]
    assert (draft.get(uid(200)).leaders, list(draft.get(uid(200)).members)) == ((uid(1),), [uid(1)])
    assert draft.get(uid(400)).persons == {uid(1)}
    assert draft.get(uid(700)).on == uid(1)


def test_nothing_is_linked_to_itself_after_a_merge():
    draft = drafted(a_person(1, shares_with=uid(2), send_to=uid(2)), a_person(2, shares_with=uid(1)))

    draft.merge(keep=uid(1), gone=uid(2))

    kept = draft.get(uid(1))
    assert (kept.shares_with, kept.send_to) == (None, None)


def test_merges_may_follow_each_other_in_one_draft_and_by_an_old_id():
    draft = drafted(a_person(1), a_person(2, "Ben"), a_person(3, "Carl"))

    draft.merge(keep=uid(2), gone=uid(3))
    draft.merge(keep=uid(1), gone=uid(3))

    assert {draft.get(uid(n)).id for n in (1, 2, 3)} == {uid(1)}
    assert draft.get(uid(1)).aliases == {uid(2), uid(3)}


def test_an_old_id_finds_the_thing_as_it_would_be():
    draft = drafted(a_person(1, aliases=frozenset({uid(7)})))
    draft.put(replace(draft.get(uid(7)), remarks="nieuw"))

    assert draft.find(uid(7)).remarks == "nieuw"

    draft.remove(uid(1))
    assert draft.find(uid(7)) is None


@pytest.mark.parametrize(("keep", "gone"), [(1, 100), (100, 1), (1, 1), (400, 401), (1, 7)])
def test_two_kinds_one_thing_and_what_has_no_aliases_are_not_merged(keep, gone):
    draft = drafted(a_person(1, aliases=frozenset({uid(7)})), a_company(), an_item(400), an_item(401))

    with pytest.raises(InvalidValueError):
        draft.merge(keep=uid(keep), gone=uid(gone))

    assert draft.edits() == ()


def test_what_was_touched_is_told_with_what_it_was():
    ada = a_person(1)
    draft = drafted(ada, a_company())
    draft.put(a_person(1, "Bea"))
    draft.drop(uid(100))

    assert draft.touched == {
        uid(1): ("person", ada, a_person(1, "Bea")),
        uid(100): ("company", a_company(), None),
    }
    assert {KIND_OF[type(one)] for one in draft.snapshot.things()} == {"person"}
