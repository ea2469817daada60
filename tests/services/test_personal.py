# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The personal paper of one reader, as values: what it says, and what it keeps to itself."""

from dataclasses import replace
from datetime import date, time

import pytest

from delegation.assets import data_dir
from delegation.domain.fair import Stand
from delegation.domain.itinerary import itinerary
from delegation.domain.programme import ItemKind, ItemStatus, Spot
from delegation.domain.snapshot import snapshot_of
from delegation.domain.travel import LegKind, Passenger, Stop
from delegation.domain.trip import FieldType, File, OwnField, Place, Reader
from delegation.domain.values import Map
from delegation.domain.walking import walking
from delegation.services.fairgrounds import load_fairground
from delegation.services.papers import BlockLook, Detail, RowState, Sign
from delegation.services.personal import Edition, personal_paper
from delegation.services.words import load_words
from tests.factories import (
    BRUSSELS,
    a_company,
    a_group,
    a_leg,
    a_note,
    a_person,
    a_room,
    a_stand,
    a_stay,
    a_trip,
    a_visit,
    an_exhibitor,
    an_item,
    at,
    day,
    uid,
    words,
)

WORDS = load_words(data_dir("resources") / "phrases")
GROUND = load_fairground(data_dir("resources") / "fairgrounds", "hannover")
ADA = a_person()
EVERYBODY = {"everybody": True}
BOTH = frozenset({Reader.PLANNER, Reader.DELEGATE})


def paper(*things, language="nl", trip=None, person=ADA, **further):
    snapshot = snapshot_of([trip or a_trip(**further), person, *things])
    plan = itinerary(snapshot, walking(snapshot, GROUND), person.id)
    return personal_paper(snapshot, plan, WORDS[language], Edition())


def rows(*things, on=20, **further):
    made = paper(*things, **further)
    return next(one.rows for one in made.days if f" {on}" in one.title)


def a_field(number=950, name="dresscode", **fields):
    given = {"on": "item", "label": words("Kledij", fr="Tenue"), "readers": BOTH}
    return OwnField(id=uid(number), name=name, **given | fields)


def a_file(on, name="ticket.pdf", number=800, readers=BOTH):
    return File(
        id=uid(number),
        on=on,
        name=name,
        media_type="application/pdf",
        digest="0" * 64,
        size_bytes=1,
        readers=readers,
    )


def test_the_cover_has_the_name_of_the_trip_and_the_fair():
    made = paper(name="Limburg naar Hannover", fair="Hannover Messe")

    assert (made.trip, made.fair) == ("Limburg naar Hannover", "Hannover Messe")


def test_who_has_no_leader_rings_the_agency_which_is_not_called_a_leader():
    boss = a_person(2, "Nele", mobile="+32 470 00 00 01")
    group = a_group(members=Map({ADA.id: ()}), leaders=(boss.id,))
    agency = {"agency": "Maas & Demer", "agency_phone": "+32 11 00 00 50"}

    led, alone = paper(boss, group, **agency), paper(**agency)

    assert (led.labels.leader, led.leader.name) == ("Uw begeleider", "Nele Peeters")
    assert (alone.labels.leader, alone.leader.name) == ("Organisatie", "Maas & Demer")


# The hotel


STAY = a_stay(check_out=day(23), check_out_until=time(10))
ROOM = a_room(people=frozenset({ADA.id}))


def test_every_night_names_the_hotel():
    made = paper(STAY, ROOM)

    hotels = [[row.title for row in one.rows] for one in made.days]
    assert hotels[:4] == [
        ["Hotel Leineblick"],
        ["Hotel Leineblick"],
        ["Hotel Leineblick"],
        ["Uitchecken, Hotel Leineblick"],
    ]
    assert [row.details for row in made.days[1].rows] == ["Nacht 2 van 3"]


def test_the_last_morning_begins_with_the_check_out_by_its_time():
    morning = an_item(401, start=at(8, on=23), minutes=30, **EVERYBODY)

    first, *others = rows(STAY, ROOM, morning, on=23)

    assert (first.title, first.start, first.end) == ("Uitchecken, Hotel Leineblick", "", "10:00")
    assert others[0].start == "08:00"


def test_a_night_beyond_the_fair_has_a_day_of_its_own():
    late = replace(STAY, check_in=day(24), check_out=date(2026, 4, 26))

    assert [one.title for one in paper(late, ROOM).days][-2:] == ["Zaterdag 25 april", "Zondag 26 april"]


def test_a_second_hotel_stands_below_the_first_on_the_cover():
    second = a_stay(601, hotel="Hotel Maasoever", check_in=day(23), check_out=day(24))
    room = a_room(611, stay=601, people=frozenset({ADA.id}))

    hotel = next(fact for fact in paper(STAY, ROOM, second, room).facts if fact.head == "Hotel")

    assert (hotel.aside, hotel.big) == ("4 nachten", "Hotel Leineblick")
    assert hotel.details.endswith("\nHotel Maasoever, 1 nacht")


# Own fields, notes, files


def test_own_fields_for_delegates_stand_on_the_cover_in_the_readers_language():
    size = a_field(on="person", name="polo", label=words("Maat", fr="Taille"))
    first = a_field(
        951,
        "first",
        on="person",
        label=words("Eerste keer", fr="Première fois"),
        type=FieldType.YES_NO,
        position=1,
    )
    intake = a_field(952, "intake", on="company", label=words("Intake"), type=FieldType.DATE)
    secret = a_field(953, "budget", on="person", readers=frozenset({Reader.PLANNER, Reader.LEADER}))
    empty = a_field(954, "empty", on="person")
    acme = a_company(own=Map({intake.id: "2026-03-02"}))
    ada = a_person(company=acme.id, own=Map({size.id: "L", first.id: "yes", secret.id: "5000"}))

    made = paper(size, first, intake, secret, empty, acme, person=ada, language="fr")

    assert made.details == (
        Detail("Taille", "L"),
        Detail("Première fois", "oui"),
        Detail("Intake", "2 mars 2026"),
    )


def test_a_withheld_field_is_withheld_from_others_and_not_from_its_own_reader():
    size = a_field(on="person", label=words("Maat"))
    ada = a_person(own=Map({size.id: "L"}), withheld=frozenset({"own.dresscode"}))

    assert paper(size, person=ada).details == (Detail("Maat", "L"),)


def test_own_fields_notes_and_files_for_delegates_stand_in_the_row():
    field, hidden = a_field(), a_field(951, "budget", readers=frozenset({Reader.PLANNER}))
    item = an_item(start=at(10), own=Map({field.id: "zakelijk", hidden.id: "900"}), **EVERYBODY)
    note = a_note(item.id, text=words("Neem uw badge mee"), readers=BOTH)
    files = a_file(item.id), a_file(item.id, "offerte.pdf", 801, frozenset({Reader.PLANNER}))

    (row,) = rows(field, hidden, item, note, *files)

    assert row.details.split("\n") == ["Kledij: zakelijk", "Neem uw badge mee", "Document: ticket.pdf"]


def test_a_leg_and_a_stay_have_theirs():
    bus, bed = a_field(on="leg", label=words("Wifi")), a_field(951, "gym", on="stay", label=words("Fitness"))
    leg = a_leg(own=Map({bus.id: "DR417"}), passengers=Map({ADA.id: Passenger()}))
    stay = replace(STAY, own=Map({bed.id: "24/7"}))

    said = "\n".join(row.details for row in rows(bus, bed, leg, stay, ROOM))

    assert "Wifi: DR417" in said
    assert "Fitness: 24/7" in said


# Stands


TELESCOPE = an_exhibitor(stands=(a_stand(),))
VISIT = an_item(
    401,
    title=words("Bezoek"),
    start=at(10),
    minutes=30,
    place=Spot(exhibitor=TELESCOPE.id, hall="17", stand="H21"),
    **EVERYBODY,
)


def test_a_visit_at_a_stand_that_holds_is_certain():
    (row,) = rows(TELESCOPE, VISIT)[:1]

    assert (row.state, row.tag, row.note) == (RowState.FIXED, "", "")


@pytest.mark.parametrize(
    ("language", "tag", "note"),
    [
        ("nl", "Stand te bevestigen", "Volgens de beurs staat de exposant nu elders: hal 13, stand C40."),
        ("de", "Stand zu bestätigen", "Laut Messe steht der Aussteller jetzt woanders: Halle 13, Stand C40."),
    ],
)
def test_a_stand_that_has_moved_since_is_to_be_confirmed(language, tag, note):
    moved = replace(TELESCOPE, stands=(Stand(uid(3000), "13", "C40"),))

    made = paper(moved, VISIT, language=language)

    row = made.days[0].rows[0]
    assert (row.state, row.tag, row.note.replace("\u00a0", " ")) == (RowState.TENTATIVE, tag, note)
    assert made.strips[0].blocks[0].look is BlockLook.TENTATIVE
    assert len(made.uncertain) == 1


def test_the_stand_of_an_exhibitor_who_withdrew_is_to_be_confirmed():
    (row, *_) = rows(replace(TELESCOPE, withdrawn=True), VISIT)

    assert (row.tag, row.note) == (
        "Stand te bevestigen",
        "De exposant staat niet meer op de lijst van de beurs.",
    )


def test_an_exhibitor_named_in_the_title_is_not_said_twice():
    same = replace(VISIT, title=words("Gesprek met Einstein Telescope"))

    assert rows(TELESCOPE, VISIT)[0].details == "Einstein Telescope"
    assert rows(TELESCOPE, same)[0].details == ""


# Walks


def test_a_walk_within_a_hall_leads_to_the_stand_and_one_between_halls_to_the_hall():
    first, near = a_visit(401, at(10), **EVERYBODY), a_visit(402, at(11), stand="H23", **EVERYBODY)
    far = a_visit(403, at(14), hall="27", stand="E31", **EVERYBODY)

    goals = [row.walk.goal.replace("\u00a0", " ") for row in rows(first, near, far) if row.walk]

    assert goals == ["naar stand H23", "naar hal 27"]


# Zones


@pytest.mark.parametrize(
    ("language", "towns"),
    [
        ("nl", ("Brussel", "Wenen")),
        ("fr", ("Bruxelles", "Vienne")),
        ("de", ("Brüssel", "Wien")),
        ("en", ("Brussels", "Vienna")),
    ],
)
def test_the_town_of_a_zone_is_named_in_the_readers_language(language, towns):
    assert tuple(WORDS[language].city(zone) for zone in (BRUSSELS, "Europe/Vienna")) == towns


def test_a_zone_without_a_town_is_said_by_its_name():
    assert WORDS["nl"].city("Etc/UTC")


# Legs


def test_a_coach_is_said_from_the_stop_of_the_reader():
    stop = Stop(uid(510), "Hasselt", at(6, zone=BRUSSELS), address="Parking Noord")
    leg = a_leg(
        kind=LegKind.COACH,
        title=words("Bus naar de beurs"),
        origin=Place(words("Lummen")),
        destination=Place(words("P West")),
        stops=(stop,),
        passengers=Map({ADA.id: Passenger(stop.id)}),
    )

    made = paper(leg)

    assert "Hasselt \u2013 P West" in made.days[0].rows[0].details
    assert "Lummen" not in repr(made)
    assert made.facts[0].details == "Hasselt, Parking Noord"


def test_the_journey_home_begins_with_its_first_train():
    def train(number, start, end, origin, goal):
        return a_leg(
            number,
            kind=LegKind.RAIL,
            start=start,
            end=end,
            origin=Place(words(origin)),
            destination=Place(words(goal)),
            passengers=Map({ADA.id: Passenger()}),
        )

    there = train(500, at(7), at(8), "Hasselt", "Luik"), train(501, at(8, 10), at(9), "Luik", "Randwyck")
    back = train(502, at(18), at(19), "Randwyck", "Luik"), train(503, at(19, 10), at(20), "Luik", "Hasselt")

    facts = [(fact.head, fact.big, fact.details) for fact in paper(*there, *back).facts]

    assert facts == [("Vertrek", "07:00", "Hasselt"), ("Terug", "18:00", "Randwyck. Aankomst 20:00 Hasselt")]


# Strips


def looks(*things):
    return [(block.look, block.hall, block.sign) for block in paper(*things).strips[0].blocks]


def test_the_strip_tells_visits_travel_and_other_programme_apart():
    found = looks(
        a_leg(kind=LegKind.RAIL, passengers=Map({ADA.id: Passenger()})),
        a_visit(401, at(13), **EVERYBODY),
        an_item(402, kind=ItemKind.MEAL, start=at(14), minutes=60, place=Spot(hall="CC"), **EVERYBODY),
        an_item(403, kind=ItemKind.TALK, start=at(15), minutes=20, place=Spot(hall="8"), **EVERYBODY),
        an_item(404, kind=ItemKind.FREE, start=at(16), minutes=30, **EVERYBODY),
        a_visit(405, at(17), status=ItemStatus.TENTATIVE, **EVERYBODY),
    )

    assert [one for one in found if one[0] is not BlockLook.FREE or one[1]] == [
        (BlockLook.TRAVEL, "", Sign.TRAIN),
        (BlockLook.VISIT, "17", None),
        (BlockLook.OTHER, "", Sign.MEAL),
        (BlockLook.OTHER, "8", None),
        (BlockLook.TENTATIVE, "17", None),
    ]
    assert (BlockLook.FREE, "", None) in found


def test_a_person_without_a_language_of_their_own_gets_the_usual_one():
    assert paper(person=a_person()).language == "nl"
