# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue knows of every field, and the synonyms find the field that a list's header means."""

from collections import Counter
from dataclasses import fields
from uuid import UUID

import pytest

from delegation.domain.catalogue import (
    NOT_FIELDS,
    Holds,
    Keeping,
    Sensitivity,
    entries,
    links_of,
    may_see,
    own_entries,
)
from delegation.domain.catalogue_facts import ASKED, PERSONAL, RENAMED, SECTIONS, UNITS
from delegation.domain.kinds import CLASSES
from delegation.domain.synonyms import (
    ALONE,
    OF_THE_TOOL,
    SYNONYMS,
    field_named,
    field_of,
    header_key,
)
from delegation.domain.trip import FieldId, FieldType, OwnField, Reader
from delegation.domain.values import Map, Text, ThingId, WhenGone, folded

EVERY_KIND = pytest.mark.parametrize("kind", CLASSES)

WAYS_OF_SAYING = {
    "person.name",
    "person.groups",
    "exhibitor.hall",
    "wish.hall",
    "wish.stand",
}
"""Headers that are no field, yet say one: a whole name, the groups of a person, the halves of a stand."""


def own_field(name, **given):
    return OwnField(id=FieldId(ThingId(UUID(int=given.pop("number", 1)))), name=name, **given)


# Entries


@EVERY_KIND
def test_every_field_of_a_value_has_an_entry_and_every_entry_a_field(kind):
    attributes = {part.name for part in fields(CLASSES[kind]) if part.init and part.name not in NOT_FIELDS}

    assert Counter(entry.attribute for entry in entries(kind).values()) == Counter(attributes)


@EVERY_KIND
def test_sections_name_no_field_that_is_not_there_and_none_twice(kind):
    listed = [name for names in SECTIONS[kind].values() for name in names.split()]

    assert Counter(listed) == Counter(list(entries(kind)))


@EVERY_KIND
def test_entries_come_in_the_order_of_their_sections(kind):
    found = list(entries(kind).values())
    sections = list(dict.fromkeys(entry.section for entry in found))

    assert [entry.order for entry in found] == list(range(len(found)))
    assert sections == list(SECTIONS[kind])


def test_a_field_that_python_must_call_otherwise_keeps_its_plain_name():
    assert entries("leg")["from"].attribute == "origin"
    assert entries("item")["except"].attribute == "exceptions"
    for kind, renamed in RENAMED.items():
        assert {name: entries(kind)[name].attribute for name in renamed} == renamed


def test_facts_beside_the_types_are_of_fields_there_are():
    known = {f"{kind}.{name}" for kind in CLASSES for name in entries(kind)}

    assert set(PERSONAL) | set(UNITS) <= known
    assert {f"{kind}.{name}" for kind, names in ASKED.items() for name in names} <= known


def test_of_a_person_everything_is_said_what_it_is_for_and_how_sensitive_it_is():
    for name, entry in entries("person").items():
        assert f"person.{name}" in PERSONAL
        assert entry.purpose


def test_what_a_person_is_asked_may_be_unanswered():
    asked = {name for name, entry in entries("person").items() if entry.asked}

    assert asked == ASKED["person"]
    for name in asked - {"consents"}:  # of these each is asked, and held, by itself
        assert entries("person")[name].optional


@pytest.mark.parametrize(
    ("kind", "name", "holds"),
    [
        ("person", "first_name", Holds.TEXT),
        ("trip", "bring", Holds.WORDS),
        ("item", "minutes", Holds.WHOLE),
        ("hall", "x_m", Holds.NUMBER),
        ("person", "dinner", Holds.YES_NO),
        ("person", "birth_date", Holds.DATE),
        ("hall", "opens", Holds.TIME),
        ("item", "start", Holds.PLANNED),
        ("person", "fee", Holds.MONEY),
        ("person", "status", Holds.CHOICE),
        ("person", "company", Holds.LINK),
        ("stay", "point", Holds.POINT),
        ("person", "present", Holds.SPANS),
        ("person", "more_emails", Holds.LIST),
        ("item", "groups", Holds.SET),
        ("leg", "passengers", Holds.MAP),
        ("item", "place", Holds.NESTED),
    ],
)
def test_the_type_of_a_field_says_what_it_holds(kind, name, holds):
    assert entries(kind)[name].holds is holds


def test_a_choice_lists_its_choices_wherever_the_enum_stands():
    assert entries("person")["room_type"].choices == ("single", "double", "twin", "accessible")
    assert entries("person")["consents"].choices[0] == "photo"
    assert "hotel" in entries("note")["readers"].choices
    assert entries("person")["first_name"].choices == ()


def test_an_unknown_kind_is_an_error():
    with pytest.raises(KeyError):
        entries("wizard")


def test_the_planner_sees_all_and_others_what_is_theirs():
    diet = entries("person")["diet"]

    assert may_see(diet, Reader.PLANNER)
    assert may_see(diet, Reader.CATERER)
    assert not may_see(diet, Reader.HOTEL)


def test_what_a_person_withholds_only_the_planner_sees():
    mobile = entries("person")["mobile"]
    withheld = frozenset({"mobile"})

    assert may_see(mobile, Reader.LEADER)
    assert not may_see(mobile, Reader.LEADER, withheld)
    assert may_see(mobile, Reader.PLANNER, withheld)


def test_health_goes_with_the_purge():
    health = [entry for entry in entries("person").values() if entry.sensitivity is Sensitivity.HEALTH]

    assert {entry.name for entry in health} >= {"diet", "allergies", "wheelchair"}
    assert {entry.keeping for entry in health} == {Keeping.PURGE}


def test_own_fields_stand_after_the_built_in_ones_and_know_as_much():
    shoe = own_field(
        "shoe",
        label=Text(Map({"nl": "Schoenmaat", "de": "Schuhgröße"})),
        type=FieldType.CHOICE,
        choices=("41", "42"),
        readers=frozenset({Reader.PLANNER, Reader.HOST}),
        sensitive=True,
        purge=True,
    )
    stand = own_field("colour", on="company", number=2)

    found = own_entries("person", (shoe, stand))

    assert list(found) == ["own.shoe"]
    entry = found["own.shoe"]
    assert entry.order > max(other.order for other in entries("person").values())
    assert (entry.holds, entry.choices, entry.section) == (Holds.CHOICE, ("41", "42"), "own")
    assert (entry.sensitivity, entry.keeping) == (Sensitivity.PERSONAL, Keeping.PURGE)
    assert may_see(entry, Reader.HOST)
    assert not may_see(entry, Reader.HOTEL)
    assert entry.synonyms == ("shoe", "Schoenmaat", "Schuhgröße")


@EVERY_KIND
def test_every_link_says_what_happens_when_its_target_goes(kind):
    for entry in entries(kind).values():
        if entry.holds is Holds.LINK:
            (part,) = [part for part in fields(CLASSES[kind]) if part.name == entry.attribute]
            assert part.init
            assert _policies(kind, entry.attribute), f"{kind}.{entry.name}"


def _policies(kind, attribute):
    from typing import get_type_hints  # noqa: PLC0415 -- as the catalogue itself asks

    return list(links_of(get_type_hints(CLASSES[kind], include_extras=True)[attribute]))


def test_links_are_found_however_deep_they_nest():
    assert set(_policies("leg", "passengers")) == {WhenGone.EMPTIED}
    assert set(_policies("person", "company")) == {WhenGone.ASKS}
    assert _policies("person", "first_name") == []


# Synonyms


def test_synonyms_are_of_fields_there_are():
    known = {f"{kind}.{name}" for kind in CLASSES for name in entries(kind)}

    assert set(SYNONYMS) - known == WAYS_OF_SAYING


@pytest.mark.parametrize(
    ("kind", "name"), [("person", "first_name"), ("exhibitor", "stands"), ("wish", "aim")]
)
def test_an_entry_carries_its_synonyms(kind, name):
    assert entries(kind)[name].synonyms == SYNONYMS[f"{kind}.{name}"]


@pytest.mark.parametrize("kind", ["person", "company", "exhibitor", "wish"])
def test_every_field_that_a_list_may_bring_has_synonyms(kind):
    by_hand = {"send_to", "withheld", "asked", "withdrawn", "more"}
    without = {name for name in entries(kind) if f"{kind}.{name}" not in SYNONYMS}

    assert without <= by_hand


def test_synonyms_are_folded():
    assert [said for headers in SYNONYMS.values() for said in headers if folded(said) != said] == []
    assert [said for said in OF_THE_TOOL | ALONE if header_key(said) != said] == []


@pytest.mark.parametrize("kind", ["person", "company", "exhibitor", "wish"])
def test_no_header_means_two_fields_of_a_kind_or_stands_twice(kind):
    said = Counter(
        header_key(header)
        for key, headers in SYNONYMS.items()
        if key.startswith(f"{kind}.")
        for header in headers
    )

    assert {header for header, count in said.items() if count > 1} == set()


@pytest.mark.parametrize("kind", ["person", "company", "exhibitor", "wish"])
def test_every_synonym_brings_its_own_field(kind):
    for key, headers in SYNONYMS.items():
        if key.startswith(f"{kind}."):
            assert {header: field_named(header, kind) for header in headers} == dict.fromkeys(
                headers, key.removeprefix(f"{kind}.")
            )


@pytest.mark.parametrize(
    ("header", "field"),
    [
        # Microsoft Forms
        ("Wat is uw voornaam (zoals op uw identiteitskaart)?", "first_name"),
        ("Wat is uw familienaam (zoals op uw identiteitskaart)?", "last_name"),
        ("Wat is je familienaam?", "last_name"),
        ("Voor welke organisatie werk je?", "company"),
        ("Naam van uw bedrijf", "company"),
        ("Welke dagen ga je mee?", "present"),
        ("Dieetwensen of allergieën", "diet"),
        ("Ik ga akkoord met de privacyverklaring\u00a0", "terms_accepted_on"),
        ("Vervaldatum van uw identiteitskaart", "id_expires_on"),
        ("Contactpersoon in geval van nood (naam en gsm)", "emergency_contact"),
        ("E-mail van uw assistent(e)", "assistant_email"),
        ("Komt u met de eigen wagen?", "own_car"),
        ("Tijd van voltooien", "registered_on"),
        ("Completion time", "registered_on"),
        ("Start time", None),
        ("Begintijd", None),
        ("Tijd van laatste wijziging", None),
        ("ID", None),
        ("Quel est votre prénom ?", "first_name"),
        ("Régime alimentaire ou allergies", "diet"),
        ("Wie lautet Ihr Vorname?", "first_name"),
        # Eventbrite
        ("Order Date", "registered_on"),
        ("Attendee #", None),
        ("Attendee Status", "status"),
        ("Cell Phone", "mobile"),
        ("Job Title", "function"),
        ("Total Paid", "fee"),
        ("Fees Paid", None),
        ("Ticket Type", None),
        # HubSpot, Odoo, LimeSurvey
        ("Associated Company IDs", None),
        ("Lead Status", None),
        ("Related Company", "company"),
        ("Job Position", "function"),
        ("G01Q01[voornaam]", "first_name"),
        ("submitdate", "registered_on"),
        ("startlanguage", "language"),
        # made by hand
        ("Familienaam", "last_name"),
        ("Bijnaam", None),
        ("Titel van uw toespraak", None),
        ("Marketing status", None),
        ("Naam", "name"),
        ("NAAM & VOORNAAM", "name"),
        ("Vor- und Nachname", "name"),
        ("GSM", "mobile"),
        ("Bedrag (€)", "fee"),
        ("Betaald?", "paid"),
        ("Opm.", "remarks"),
        ("Geburtsdatum", "birth_date"),
        ("Hotel", None),
        ("", None),
        ("???", None),
    ],
)
def test_a_header_of_a_registration_list_finds_its_field(header, field):
    assert field_named(header, "person") == field


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Hit type", "kind"),
        ("Exhibitor", "name"),
        ("Zip Code", "zip_code"),
        ("Company website", "website"),
        ("Booth", "stands"),
        ("Exhibitor presentation", "profile"),
        ("Federal State", None),
        ("hit_type", "kind"),
        ("company_name", "name"),
        ("profile_url", "profile"),
        ("Firma", "name"),
        ("PLZ", "zip_code"),
        ("Ort", "city"),
        ("Land", "country"),
        ("Halle", "hall"),
        ("Stand", "stands"),
        ("Halle / Stand", "stands"),
        ("ExhibitorID", "key"),
        ("StandNo", "stands"),
        ("exhname_t", "name"),
        ("boothsdisplay_la", "stands"),
        ("Code postal", "zip_code"),
        ("N° de stand", "stands"),
    ],
)
def test_a_header_of_an_exhibitor_list_finds_its_field(header, field):
    assert field_named(header, "exhibitor") == field


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Exposant", "exhibitor"),
        ("Hal", "hall"),
        ("Standnummer", "stand"),
        ("Prioriteit (must / want / nice)", "priority"),
        ("Doel van het bezoek", "aim"),
        ("Votre question", "question"),
        ("Wunschtermin", "preferred_time"),
    ],
)
def test_a_header_of_a_wish_list_finds_its_field(header, field):
    assert field_named(header, "wish") == field


def test_own_fields_are_found_by_their_labels():
    shoe = own_field("shoe", label=Text(Map({"nl": "Schoenmaat"})))
    known = [(entry.name, entry.synonyms) for entry in own_entries("person", (shoe,)).values()]

    assert field_of("Wat is uw schoenmaat?", known) == "own.shoe"
    assert field_of("Schoen", known) is None
