# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Values have one plain form, and their links are found, cut and moved wherever they nest."""

import json
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Annotated
from uuid import UUID

import pytest

from delegation.domain.kinds import CLASSES
from delegation.domain.plain import GONE, flat, links_in, record_of, relinked, shape_of
from delegation.domain.programme import Part
from delegation.domain.values import Map, Money, Text, ThingId, WhenGone
from tests.factories import a_group, a_person, an_item, day, one_of_each, uid, words


class Colour(Enum):
    RED = "red"


EACH = pytest.mark.parametrize(
    "thing", one_of_each(), ids=lambda thing: f"{type(thing).__name__} {thing.id.int}"
)


@EACH
def test_every_thing_survives_json_whole_and_field_by_field(thing):
    record = record_of(type(thing))

    whole = record.value(json.loads(json.dumps(record.plain(thing))))
    by_field = record.unflat(json.loads(json.dumps(flat(thing))))

    assert (whole, by_field) == (thing, thing)
    assert hash(by_field) == hash(thing)


@EACH
def test_every_field_is_written_whatever_it_holds(thing):
    record = record_of(type(thing))

    assert set(record.plain(thing)) == {field.name for field in fields(thing) if field.init}
    keyed = {name for name, shape in record.fields.items() if shape.keyed}
    assert {path for path in flat(thing) if "/" not in path} == set(record.fields) - keyed


def test_a_set_and_a_map_are_recorded_key_by_key_and_an_empty_one_has_no_paths():
    group = a_group(members=Map({uid(1): ()}), own=Map({uid(950): "a/b"}))

    found = {path: part for path, part in flat(group).items() if "/" in path}

    assert found == {f"members/{uid(1)}": [], f"own/{uid(950)}": "a/b"}
    assert {path for path in flat(a_group()) if path.startswith(("members", "own"))} == set()


def test_a_key_may_hold_a_slash():
    record = record_of(CLASSES["exhibitor"])
    thing = next(one for one in one_of_each() if one.id == uid(301))
    odd = replace(thing, more=Map({"a/b": "c/d"}))

    assert flat(odd)["more/a/b"] == "c/d"
    assert record.unflat(flat(odd)) == odd


@pytest.mark.parametrize(
    ("hint", "value", "plain"),
    [
        (str, "a", "a"),
        (int, 3, 3),
        (float, 1.5, 1.5),
        (bool, False, False),
        (Decimal, Decimal("10.50"), "10.50"),
        (date, day(20), "2026-04-20"),
        (time, time(9, 30), "09:30:00"),
        (datetime, datetime(2026, 4, 20, 9), "2026-04-20T09:00:00"),  # noqa: DTZ001 -- a wall time
        (UUID, UUID(int=7), "00000000-0000-0000-0000-000000000007"),
        (Colour, Colour.RED, "red"),
        (Colour | None, None, None),
        (bool | None, False, False),
        (str | None, "", ""),
        (tuple[date, ...] | None, (), []),
        (tuple[Money, ...], (Money(Decimal(1)),), [{"amount": "1", "currency": "EUR"}]),
        (frozenset[Colour], frozenset({Colour.RED}), {"red": True}),
        (Map[Colour, tuple[int, ...]], Map({Colour.RED: (1, 2)}), {"red": [1, 2]}),
        (Annotated[str, "a remark"], "a", "a"),
    ],
)
def test_a_value_of_every_type_has_its_plain_form(hint, value, plain):
    shape = shape_of(hint)

    assert shape.plain(value) == plain
    assert shape.value(json.loads(json.dumps(plain))) == value


def test_amounts_keep_their_noughts():
    person = a_person(fee=Money(Decimal("1250.10")))

    assert flat(person)["fee"] == {"amount": "1250.10", "currency": "EUR"}


@pytest.mark.parametrize(
    ("hint", "why"),
    [
        (complex, "no plain form"),
        (Map[str, int] | None, "never None"),
        (Map[int, str], "are text"),
        (frozenset[Money], "are text"),
        (ThingId, "says what happens"),
        (tuple[ThingId, ...], "says what happens"),
        (Map[str, ThingId | None], "says what happens"),
    ],
)
def test_a_type_that_cannot_be_recorded_is_refused_at_once(hint, why):
    with pytest.raises(TypeError, match=why):
        shape_of(hint)


def test_a_link_that_must_be_there_cannot_be_emptied():
    @dataclass(frozen=True, slots=True)
    class Seat:
        id: ThingId
        of: Annotated[ThingId, WhenGone.EMPTIED]

    with pytest.raises(TypeError, match="holder goes"):
        record_of(Seat)


def test_every_kind_has_a_shape_and_every_link_a_policy():
    assert all(record_of(cls).fields["id"].links is None for cls in CLASSES.values())


def test_links_are_found_wherever_they_nest():
    things = {thing.id: thing for thing in one_of_each()}

    assert set(links_in(things[uid(400)])) == {
        (uid(300), WhenGone.ASKS),
        *((target, WhenGone.EMPTIED) for target in (uid(2), uid(200), uid(100), uid(1), uid(360))),
    }
    assert set(links_in(things[uid(350)])) == {
        (uid(100), WhenGone.GOES),
        (uid(300), WhenGone.ASKS_AND_GOES),
    }
    assert set(links_in(things[uid(200)])) == {(uid(1), WhenGone.EMPTIED), (uid(2), WhenGone.EMPTIED)}


def test_a_cut_link_leaves_its_set_map_or_tuple_and_an_optional_one_is_none():
    things = {thing.id: thing for thing in one_of_each()}
    item, group = things[uid(400)], things[uid(200)]

    left = relinked(item, dict.fromkeys([uid(300), uid(2), uid(1)]))

    assert (left.place.exhibitor, left.place.hall) == (None, "17")
    assert [part.speaker for part in left.parts] == [None, None]
    assert (left.persons, left.exceptions, left.groups) == (frozenset(), frozenset(), item.groups)
    assert list(relinked(group, {uid(2): None}).members) == [uid(1)]


def test_what_cannot_be_without_a_link_is_gone():
    note = next(thing for thing in one_of_each() if type(thing) is CLASSES["note"])

    assert relinked(note, {note.on: None}) is GONE


def test_what_is_not_linked_stays_the_very_same():
    item = an_item(persons=frozenset({uid(1)}))

    assert relinked(item, {uid(99): None}) is item


def test_links_that_become_one_are_one_and_the_key_that_had_the_name_keeps_its_value():
    group = a_group(leaders=(uid(1), uid(2)), members=Map({uid(1): (), uid(2): ()}))
    own = next(thing for thing in one_of_each() if thing.id == uid(200))

    moved = relinked(group, {uid(2): uid(1)})

    assert (moved.leaders, dict(moved.members)) == ((uid(1),), {uid(1): ()})
    assert relinked(own, {uid(2): uid(1)}).members == {uid(1): own.members[uid(1)]}


def test_equal_parts_of_an_item_stay_apart_when_a_link_beside_them_is_cut():
    talk = Part(words("Discussie"), 10)
    item = an_item(minutes=60, parts=(talk, talk, Part(words("Slot"), 5, uid(1))))

    assert relinked(item, {uid(1): None}).parts == (talk, talk, Part(words("Slot"), 5))


def test_derived_fields_are_made_anew_and_never_read():
    record = record_of(CLASSES["person"])

    assert set(record.derived) == {"sort_key"}
    assert record.unflat(flat(a_person(last_name="Çelik"))).sort_key == "celik ada"


def test_text_is_a_value_within_a_value():
    assert flat(an_item(title=Text(Map({"nl": "Bezoek", "de": "Besuch"}))))["title"] == {
        "words": {"nl": "Bezoek", "de": "Besuch"},
        "fallback": "nl",
    }
