# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain builders.  Every test states the facts it is about and no others."""

import hashlib
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import count
from uuid import UUID

from delegation.domain.fair import Exhibitor, Hall, Stand
from delegation.domain.people import (
    Company,
    Consent,
    ConsentKind,
    Group,
    Pace,
    Person,
    Role,
    RoomType,
    Status,
)
from delegation.domain.programme import ItemKind, ItemStatus, Part, ProgrammeItem, Spot
from delegation.domain.sources import SourceRow, source_row_id
from delegation.domain.stays import Room, Stay
from delegation.domain.travel import Leg, LegKind, Passenger, Stop
from delegation.domain.trip import (
    Contact,
    FieldType,
    File,
    Note,
    OwnField,
    Place,
    Reader,
    SetAside,
    Trip,
)
from delegation.domain.values import Map, Money, PlannedTime, Point, Span, Text, Window
from delegation.domain.wishes import Aim, Priority, Request, RequestState, Slot, SlotState, Wish

BERLIN = "Europe/Berlin"
BRUSSELS = "Europe/Brussels"


def uid(number):
    return UUID(int=number)


def day(number, month=4):
    return date(2026, month, number)


def at(hour, minute=0, *, on=20, zone=BERLIN, month=4):
    return PlannedTime(datetime(2026, month, on, hour, minute), zone)  # noqa: DTZ001 -- planned times are bare


def words(nl, **others):
    return Text(Map({"nl": nl, **others}))


def a_trip(**fields):
    given = {
        "id": uid(900),
        "name": "Hannover Messe 2026",
        "fair": "Hannover Messe",
        "first": day(20),
        "last": day(24),
        "zone": BERLIN,
    }
    return Trip(**given | fields)


def a_person(number=1, first_name="Ada", last_name="Peeters", **fields):
    return Person(id=uid(number), first_name=first_name, last_name=last_name, **fields)


def a_company(number=100, name="Acme", **fields):
    return Company(id=uid(number), name=name, **fields)


def a_group(number=200, name="Rood", **fields):
    return Group(id=uid(number), name=words(name), **fields)


def an_exhibitor(number=300, name="Einstein Telescope", **fields):
    return Exhibitor(id=uid(number), name=name, **{"key": f"N{number}", **fields})


def a_stand(number=3000, hall="17", stand="H21", **fields):
    return Stand(uid(number), hall, stand, **fields)


def an_item(number=400, **fields):
    return ProgrammeItem(id=uid(number), **{"title": words("Standbezoek"), **fields})


def a_visit(number, start, *, minutes=30, hall="17", stand="H21", **fields):
    return an_item(number, start=start, minutes=minutes, place=Spot(hall=hall, stand=stand), **fields)


def a_leg(number=500, **fields):
    given = {"start": at(6, zone=BRUSSELS), "end": at(12)}
    return Leg(id=uid(number), **given | fields)


def a_stay(number=600, **fields):
    given = {"hotel": "Hotel Leineblick", "check_in": day(20), "check_out": day(22)}
    return Stay(id=uid(number), **given | fields)


def a_room(id_number=610, stay=600, **fields):
    return Room(id=uid(id_number), stay=uid(stay), **fields)


def a_note(on, number=700, text="Let op", **fields):
    return Note(id=uid(number), on=on, text=text if isinstance(text, Text) else words(text), **fields)


def one_of_each():
    """A trip in which every kind of thing is there, every kind of field is used, and everything is linked."""
    shirt = OwnField(
        id=uid(950),
        name="shirt",
        label=words("Maat", fr="Taille"),
        type=FieldType.CHOICE,
        choices=("S", "M", "L"),
        readers=frozenset({Reader.PLANNER, Reader.HOTEL}),
    )
    trip = a_trip(
        bring=words("Badge", de="Namensschild"),
        emergency=(Contact(words("Agentschap"), "+32 11 00 00 50"),),
        fairground="hannover",
        remarks="twee\nregels",
    )
    acme = a_company(vat_number="BE0123456789", aliases=frozenset({uid(199)}))
    ben = a_person(2, "Ben", role=Role.LEADER)
    ada = a_person(
        1,
        "Ad\u00e0",
        company=acme.id,
        status=Status.CONFIRMED,
        send_to=ben.id,
        shares_with=ben.id,
        present=(Span(day(20), day(21), time(9), time(18)), Span(day(23), day(24))),
        more_emails=("a@acme.example", "b@acme.example"),
        nights=(day(20), day(21)),
        room_type=RoomType.TWIN,
        dinner=True,
        diet="none",
        pace=Pace.SLOW,
        consents=Map({ConsentKind.PHOTO: Consent(given=True, on=day(2), wording="v1")}),
        asked=Map({"diet": day(1), "tour": day(1)}),
        fee=Money(Decimal("1250.10")),
        withheld=frozenset({"mobile"}),
        own=Map({shirt.id: "L"}),
        rank=3,
    )
    red = a_group(leaders=(ben.id,), members=Map({ada.id: (Span(day(20), day(21)),), ben.id: ()}))
    hall = Hall(
        id=uid(250),
        label="17",
        opens=time(9),
        closed=(Window(at(12), at(13)),),
        walks=Map({"26": 9}),
        step_free=False,
        x_m=1.5,
    )
    telescope = an_exhibitor(stands=(a_stand(), a_stand(3001, "2", "B40", counter="3")), topics=("optics",))
    partner = an_exhibitor(301, "Partner", co_exhibitors=frozenset({telescope.id}), more=Map({"CCI": "x/y"}))
    wish = Wish(
        id=uid(350),
        company=acme.id,
        exhibitor=telescope.id,
        priority=Priority.MUST,
        aim=Aim.SUPPLIER,
        question="Hoe?",
    )
    topic = Wish(id=uid(351), person=ada.id, topic="humanoid robots")
    request = Request(
        id=uid(360),
        exhibitor=telescope.id,
        state=RequestState.AGREED,
        group=red.id,
        slots=(Slot(Window(at(10), at(11)), 8, "de", SlotState.TAKEN),),
        max_people=8,
        host_name="Jörg",
    )
    item = an_item(
        kind=ItemKind.TALK,
        title=words("Toelichting", de="Vortrag"),
        status=ItemStatus.TENTATIVE,
        start=at(10),
        minutes=60,
        place=Spot(telescope.id, "17", "H21", point=Point(52.3, 9.8)),
        parts=(
            Part(words("Kort"), 10, ben.id, affiliation=words("POM")),
            Part(words("Inzicht", en="Insight"), 15),
        ),
        groups=frozenset({red.id}),
        companies=frozenset({acme.id}),
        persons=frozenset({ben.id}),
        exceptions=frozenset({ada.id}),
        request=request.id,
        max_people=12,
    )
    hasselt = Stop(uid(510), "Hasselt", at(6, zone=BRUSSELS))
    leg = a_leg(
        kind=LegKind.COACH,
        origin=Place(words("Hasselt")),
        destination=Place(words("Hannover"), "Hermesallee 1"),
        seats=49,
        wheelchair_places=1,
        stops=(hasselt, Stop(uid(511), "Genk", at(6, 30, zone=BRUSSELS))),
        passengers=Map({ada.id: Passenger(hasselt.id, "12A", "ABC"), ben.id: Passenger()}),
    )
    stay = a_stay(contingent=Map({RoomType.TWIN: 2}), check_in_from=time(15), point=Point(52.37, 9.73))
    room = a_room(type=RoomType.TWIN, people=frozenset({ada.id, ben.id}), number="101", last=day(21))
    note = a_note(item.id, readers=frozenset({Reader.LEADER, Reader.HOTEL}), keep_until=day(30))
    data = b"a ticket"
    file = File(
        id=uid(800),
        on=ada.id,
        name="ticket.pdf",
        media_type="application/pdf",
        digest=hashlib.sha256(data).hexdigest(),
        size_bytes=len(data),
    )
    aside = SetAside(id=uid(850), clash="0123456789abcdef", reason="afgesproken")
    row = SourceRow(
        id=source_row_id("exhibitors", "N300"),
        source="exhibitors",
        row_key="N300",
        fields=Map({"name": "ET"}),
    )
    people = [acme, ben, ada, red]
    fair = [hall, telescope, partner, wish, topic, request, item]
    return [trip, shirt, *people, *fair, leg, stay, room, note, file, aside, row]


class Clock:
    """A minute later each time it is asked."""

    def __init__(self, start=datetime(2026, 1, 1, tzinfo=UTC)):
        self._start = start
        self._minutes = count()

    def __call__(self):
        return self._start + timedelta(minutes=next(self._minutes))


class Ids:
    """Ids in a row, the same in every run."""

    def __init__(self, first=10_000):
        self._numbers = count(first)

    def __call__(self):
        return uid(next(self._numbers))
