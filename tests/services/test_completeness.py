# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is missing of a person: only of those who may travel, and only what this trip asks at all."""

from decimal import Decimal

import pytest

from delegation.domain.people import Consent, ConsentKind, Role, RoomType, Status
from delegation.domain.snapshot import snapshot_of
from delegation.domain.values import Map, Money
from delegation.services.addresses import addresses
from delegation.services.completeness import FIELDS, missing
from tests.factories import a_person, a_room, a_stay, a_trip, day, uid

PHOTO = Map({ConsentKind.PHOTO: Consent(given=False)})
WHOLE = {
    "mobile": "+32 470 00 00 31",
    "email": "ada@acme.example",
    "room_type": RoomType.SINGLE,
    "diet": "none",
    "consents": PHOTO,
}


def gaps(*others, **fields):
    ada = a_person(**WHOLE | fields)
    return missing(snapshot_of([a_trip(), ada, *others], 1), ada)


def test_of_whoever_has_answered_everything_nothing_is_missing():
    assert gaps() == ()


def test_of_a_bare_name_everything_that_every_trip_asks_is_missing():
    bare = dict.fromkeys(("mobile", "email"), "") | {"room_type": None, "diet": None, "consents": Map()}
    assert gaps(**bare) == ("mobile", "email", "room", "diet", "consent")


@pytest.mark.parametrize("status", [Status.WAITING, Status.CANCELLED])
def test_who_does_not_travel_misses_nothing(status):
    assert gaps(status=status, mobile="") == ()
    assert gaps(status=Status.REGISTERED, mobile="") == ("mobile",)


@pytest.mark.parametrize("name", ["", "A.", "A", "A.B.", "Jan (Jos)", "Ada2"])
def test_a_name_that_no_identity_card_has_is_missing(name):
    assert gaps(first_name=name) == ("name",)
    assert gaps(last_name=name, first_name="Ada") == ("name",)


@pytest.mark.parametrize("name", ["Jean-Luc", "An Sofie", "D'Hondt", "Łucja", "Bo"])
def test_a_name_in_full_is_as_on_id(name):
    assert gaps(first_name=name) == ()


def test_somebody_to_send_to_or_an_assistant_is_an_address_too():
    assert gaps(email="") == ("email",)
    assert gaps(email="", assistant_email="onthaal@acme.example") == ()
    assert gaps(a_person(2, "Ben"), email="", send_to=uid(2)) == ()


def test_a_room_is_missed_by_whoever_needs_a_night_and_has_no_bed():
    assert gaps(room_type=None) == ("room",)
    assert gaps(room_type=None, nights=()) == ()
    assert gaps(a_stay(), a_room(people=frozenset({uid(1)})), room_type=None) == ()
    assert gaps(room_type=None, role=Role.SPEAKER) == ()


def test_a_diet_that_was_asked_is_waited_for_and_not_missing():
    assert gaps(diet=None) == ("diet",)
    assert gaps(diet=None, asked=Map({"diet": day(1)})) == ()


def test_health_data_wants_a_consent_of_its_own():
    assert gaps(diet="vegan") == ("consent",)
    both = Map({**PHOTO, ConsentKind.HEALTH: Consent(given=True)})
    assert gaps(diet="vegan", consents=both) == ()


def test_tickets_and_fees_are_missed_where_others_have_them():
    ben = a_person(2, "Ben", ticket_code="X1", fee=Money(Decimal(100)))
    assert gaps(ben) == ("ticket", "fee")
    assert gaps(ben, ticket_code="X2", role=Role.GUEST) == ()
    assert gaps(ben, ticket_code="X2", fee=Money(Decimal(100))) == ("payment",)
    assert gaps(ben, ticket_code="X2", fee=Money(Decimal(100)), paid=True) == ()
    assert gaps(ben, ticket_code="X2", fee=Money(Decimal(0))) == ()


def test_every_code_names_the_fields_that_fill_it():
    assert all(hasattr(a_person(), field) for fields in FIELDS.values() for field in fields)


def test_mail_goes_to_whom_it_is_sent_to_each_address_once():
    cabinet = a_person(2, "Cabinet", email="kabinet@overheid.example")
    minister = a_person(1, email="minister@overheid.example", send_to=uid(2))
    ben = a_person(3, "Ben", assistant_email="onthaal@acme.example")
    cleo = a_person(4, "Cleo")
    snapshot = snapshot_of([a_trip(), cabinet, minister, ben, cleo], 1)
    found, without = addresses(snapshot, [minister, cabinet, ben, cleo])
    assert found == ("kabinet@overheid.example", "onthaal@acme.example")
    assert without == (cleo,)
