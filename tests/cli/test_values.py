# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Typed values: what cannot be right is refused with field, value, what was expected and an example."""

import pytest

from delegation.services.contacts import email_of, phone_of

SAID = {
    "an e-mail without an at sign": (
        ("add", "person", "name=Ada", "email=ada.acme.example"),
        ("email", "ada.acme.example", "an e-mail address, as an@firma.example"),
    ),
    "an e-mail with a space": (
        ("add", "person", "name=Ada", "emails=ada@acme.example,ben maes@acme.example"),
        ("emails[1]", "ben maes@acme.example", "an e-mail address, as an@firma.example"),
    ),
    "the agency's e-mail": (
        ("set", "trip", "agency_email=agency"),
        ("agency_email", "agency", "an e-mail address, as an@firma.example"),
    ),
    "a mobile of letters": (
        ("add", "person", "name=Ada", "mobile=ask Ben"),
        ("mobile", "ask Ben", "a phone number with its country, as +32 470 00 00 31"),
    ),
    "a number to ring that is none": (
        ("set", "trip", 'emergency=[{"name": "Politie", "phone": "?"}]'),
        ("emergency[0].phone", "?", "a phone number with its country, as +32 470 00 00 31"),
    ),
    "an item that ends first": (
        ("add", "item", "start=2026-04-20T10:00", "end=09:00"),
        ("end", "09:00", "a time after start=2026-04-20T10:00, as 2026-04-20T11:00"),
    ),
    "a leg that arrives first": (
        ("add", "leg", "start=2026-04-20T10:00", "end=08:30", "end_zone=Europe/London"),
        ("end", "08:30", "a time after start=2026-04-20T10:00 in Europe/Berlin, as 2026-04-20T10:00"),
    ),
    "a stay that ends first": (
        ("add", "stay", "hotel=X", "check_in=2026-04-22", "check_out=2026-04-20"),
        ("check_out", "2026-04-20", "a day after check_in=2026-04-22, as 2026-04-23"),
    ),
    "a day that is none": (
        ("add", "item", "start=2026-04-31T10:00"),
        ("start", "2026-04-31T10:00", "a time, as 2026-04-20T09:30"),
    ),
    "a zone that is none": (
        ("add", "item", "start=2026-04-20T10:00", "zone=Mars/Base"),
        ("zone", "Mars/Base", "a time zone, as Europe/Brussels or Europe/Berlin"),
    ),
    "a zone of a leg that is none": (
        ("add", "leg", "start=2026-04-20T10:00", "end=12:00", "end_zone=Berlin"),
        ("end_zone", "Berlin", "a time zone, as Europe/Brussels or Europe/Berlin"),
    ),
}


@pytest.mark.parametrize("what", SAID)
def test_it_is_refused_with_field_value_and_example(what, trip):
    command, (field, value, expected) = SAID[what]
    said = trip.refused(*command)
    assert said == f"\u2018{field}\u2019 cannot be \u2018{value}\u2019; expected: {expected}."


@pytest.mark.parametrize(
    "said", ["ada", "ada@", "@acme.example", "ada@acme", "a b@acme.example", "a@b@c.example", "a@b..example"]
)
def test_what_is_no_address_is_refused(said):
    with pytest.raises(ValueError, match=r"."):
        email_of(said)


def test_an_address_as_a_mail_program_pastes_it_is_taken():
    assert email_of(" An Peeters <an@firma.example> ") == "an@firma.example"
    assert email_of("an.peeters+hm@sub.firma.example") == "an.peeters+hm@sub.firma.example"


def test_numbers_people_write_are_taken_and_words_are_not():
    for said in ("112", "+32 470 00 00 31", "0470/00.00.31", "(011) 12-34-56", "+49  511 890"):
        assert phone_of(said) == " ".join(said.split())
    for said in ("12", "+", "x112", "+32 470 00 00 31 ask Ben", "1234567890123456"):
        with pytest.raises(ValueError, match=r"."):
            phone_of(said)


def test_the_same_address_for_two_people_is_told(planned):
    line = planned.line
    said = line.on("add", "person", "name=Cas Bos", "email=ADA@acme.example")
    assert said.code == 0
    assert said.err == "ADA@acme.example is also of Ada Peeters: it no longer says who is meant.\n"
    assert "2 things" in line.refused("set", "person", "ada@acme.example", "function=x")


def test_what_a_list_brought_can_be_given_back_as_it_is_shown(planned):
    """An organiser's list may have anything in its column of e-mails."""
    from dataclasses import replace  # noqa: PLC0415 -- here alone

    line, ids = planned.line, planned.ids
    with line.doors.open_trip(line.trip) as store, store.unit(writing=True) as unit:
        exhibitor = next(unit.draft.all("exhibitor"))
        unit.draft.put(replace(exhibitor, email="see website"))
        unit.commit("edit", kind="exhibitor", name="x", fields=("email",))
    line.set("exhibitor", ids["exhibitor"], "email=see website", "country=BE")
    shown = line.one("exhibitors", ids["exhibitor"])
    assert (shown["email"], shown["country"]) == ("see website", "BE")
    line.refused("set", "exhibitor", ids["exhibitor"], "email=see the website")


def test_lists_of_words_stand_between_commas_or_in_json(trip):
    trip.set("trip", "languages=nl, fr")
    assert trip.show("summary")["languages"] == ["nl", "fr"]
    trip.set("trip", 'languages=["de"]')
    assert trip.show("summary")["languages"] == ["de"]
    trip.add("field", "name=shirt", "choices=S,M,L")
    assert trip.show("fields")[0]["choices"] == ["S", "M", "L"]


def test_a_hall_nobody_knows_is_told(planned):
    said = planned.line.on("set", "item", planned.ids["item"], "place=", "hall=99")
    assert said.err.startswith("No hall 99 is known here, only 2, 3, 4, ")
    assert said.err.endswith(", South, West 1; it is kept as you typed it.\n")
