# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Maastricht trip: the Big Science Business Forum at MECC, Tuesday to Friday, by train each day.

Ten delegates meet big laboratories at their tables, twenty minutes each.  Two sleep in town; one has been
there since the Saturday before, in a hotel of her own.  No clash is left in.
"""

from dataclasses import replace
from datetime import time
from typing import Any

from delegation.domain.fair import Exhibitor, ExhibitorId, Stand
from delegation.domain.people import Group, GroupId, Role, RoomType
from delegation.domain.stays import Room, RoomId, Stay, StayId
from delegation.domain.trip import Defaults, Note, NoteId, Trip, TripId
from delegation.domain.values import Map, folded
from delegation.domain.wishes import (
    Aim,
    Priority,
    Wish,
    WishId,
)
from delegation.services.demo.delegates import (
    AGENCY,
    COMPANIES,
    agency,
    companies,
    contacts,
    fields,
    known_as,
    person,
)
from delegation.services.demo.maastricht_programme import (
    DAYS,
    MEETING_MINUTES,
    PEOPLE,
    TABLES,
    plenaries,
    tables,
    trains,
)
from delegation.services.demo.stage import Stage, clock, say

GROUP = "Limburg op het forum / Le Limbourg au forum / Limburg auf dem Forum / Limburg at the forum"
WEEKDAY = 1
ZONE = "Europe/Amsterdam"
SATURDAY = -3
LEADER = "nele|Nele|Hendrikx|mevrouw|projectmanager|||Hasselt|nl|BE|single|none"

IN_TOWN = "wouter amelie"

FOYER_AND_A = """
maas|Groepsstand Maas & Demer|BE|Hasselt|A 12|precision optics, vibration isolation
vac|Vacuümsmederij Koperbever B.V.|NL|Enschede|A 14|vacuum technology
mag|Magnetotter Spulentechnik GmbH|DE|Hanau|A 21|superconducting magnets
fil|Filature Quantique du Nord SAS|FR|Lille|A 23|superconducting magnets
fast|Snelle Merel Elektronica N.V.|BE|Leuven|A 30|high-speed electronics
pol|Srebrny Ryś Optyka Sp. z o.o.|PL|Wrocław|A 33|precision optics
net|Big Science Helpdesk|NL|Den Haag|Foyer 1|
press|Persstand van het forum|NL|Maastricht|Foyer 2|
"""


def play(stage: Stage) -> None:
    """Put the whole trip on the stage."""
    _trip(stage)
    fields(stage)
    for row in (TABLES + FOYER_AND_A).split("\n"):
        if row:
            _exhibitor(stage, row)
    _people(stage)
    _wishes(stage)
    plenaries(stage)
    tables(stage)
    trains(stage)
    _hotels(stage)
    _notes(stage)


def _trip(stage: Stage) -> None:
    year = stage.first.year
    stage.put(
        Trip(
            id=TripId(stage.id()),
            name=f"Big Science Business Forum {year}",
            fair="Big Science Business Forum",
            zone=ZONE,
            first=stage.day(SATURDAY),
            last=stage.day(3),
            fair_first=stage.day(0),
            fair_last=stage.day(3),
            fairground="maastricht",
            accent="#5B2A6E",
            **agency(),
            defaults=Defaults(
                meeting_minutes=MEETING_MINUTES, fair_opens=time(8, 30), fair_closes=time(19, 30)
            ),
            bring=say("""
Badge op uw telefoon, visitekaartjes, één blad over uw bedrijf in het Engels.
Badge sur votre téléphone, cartes de visite, une page en anglais sur votre entreprise.
Namensschild auf dem Handy, Visitenkarten, ein Blatt über Ihre Firma auf Englisch.
Badge on your phone, business cards, one page about your company in English.
"""),
            emergency=contacts("+32 470 00 00 01: Nele Hendrikx"),
            lost=say("""
Iemand kwijt? Ga naar de helpdesk in de foyer en bel Nele.
Perdu ? Rendez-vous au point info du foyer et appelez Nele.
Verlaufen? Zum Helpdesk im Foyer, dann Nele anrufen.
Lost? Go to the help desk in the foyer and ring Nele.
"""),
        ),
        "trip",
    )


def _exhibitor(stage: Stage, row: str) -> None:
    called, said, code, city, where, topics, *_ = row.split("|")
    hall, number = where.split()
    kind = "Table" if number.startswith("T") else "Stand"
    slug = "".join(letter for letter in folded(said) if letter.isascii() and letter.isalnum())
    stage.put(
        Exhibitor(
            id=ExhibitorId(stage.id()),
            key=f"BSBF-{len(stage.things):03}",
            name=said,
            kind="Exhibitor",
            country_code=code,
            city=city,
            website=f"https://www.{slug}.example",
            stands=(Stand(stage.new_id(), hall, number, as_written=f"Hall {hall}, {kind} {number}"),),
            topics=tuple(topics.split(", ")) if topics else (),
        ),
        called,
    )


def _people(stage: Stage) -> None:
    """Who is there on which days; who goes home each night asks for no bed."""
    rows = PEOPLE.strip().splitlines()
    firms = {row.split("|")[5] for row in rows}
    companies(stage, "\n".join(row for row in COMPANIES.split("\n") if row.partition("|")[0] in firms))
    for number, row in enumerate([*rows, LEADER]):
        called = known_as(row)[0]
        days = DAYS.get(called, (0, 1, 2, 3))
        nights = {"minh": range(SATURDAY, 3), "wouter": range(3), "amelie": range(3)}.get(called, range(0))
        spans = [stage.span(day, day) for day in days]
        if called == "minh":
            spans = [stage.span(SATURDAY, 3)]
        elif called in IN_TOWN.split():
            spans = [stage.span(0, 3)]
        one = person(stage, row, 21 + number, nights=tuple(map(stage.day, nights)), ticket="BSBF-DEMO")
        if called == "nele":
            one = replace(one, role=Role.LEADER, fee=None, mobile="+32 470 00 00 01")
        if not nights:
            one = replace(one, room_type=None)
        stage.put(replace(one, present=tuple(spans)), called)
    everybody = [stage.of(called).id for called in known_as(PEOPLE)]
    stage.put(
        Group(
            id=GroupId(stage.id()),
            name=say(GROUP),
            letter="L",
            colour="#5B2A6E",
            leaders=(stage.of("nele").id,),
            members=Map(dict.fromkeys(everybody, ())),
        ),
        "group",
    )


WISHES = """
must|spiegel|einstein|Wanneer komt de aanbesteding van de kernoptica?
want|trilvrij|grav|Welke trillingseis boven 10 Hz?
want|hautepierre|neutron|Un capteur peut-il rester dans le faisceau ?
want|boslicht|cryo|Lässt sich die Abwärme der Kälteanlage nutzen?
want|kolibri|light|Nanometeraandrijvingen: bestaande leverancier?
nice|vlinder|sky|Zoeken jullie camera's voor inspectie van antennes?
want|lumenka|laser|Lascladden van koelkanalen mogelijk?
want|maasgrind|deep|Druksensoren tot 350 bar: volume per jaar?
"""


def _wishes(stage: Stage) -> None:
    for row in WISHES.strip().splitlines():
        priority, firm, called, question = row.split("|")
        links: dict[str, Any] = {"company": stage.of(firm).id, "exhibitor": stage.of(called).id}
        ask: dict[str, Any] = {"priority": Priority(priority), "aim": Aim.CUSTOMER, "question": question}
        stage.put(Wish(id=WishId(stage.id()), **links, **ask))
    for firm, topic in (("spiegel", "precision optics"), ("trilvrij", "vibration isolation")):
        stage.put(Wish(id=WishId(stage.id()), company=stage.of(firm).id, topic=topic, aim=Aim.PARTNER))


def _hotels(stage: Stage) -> None:
    agencys = stage.put(
        Stay(
            id=StayId(stage.id()),
            hotel="Hotel Maasoever",
            check_in=stage.day(0),
            check_out=stage.day(3),
            address="Oeverwal 7, Maastricht",
            phone="+31 43 555 0180",
            email="groepen@maasoever.example",
            reference="MO-4417",
            contingent=Map({RoomType.SINGLE: 2}),
            option_until=stage.day(-25),
            check_in_from=clock("15:00"),
            check_out_until=clock("11:00"),
            details=say("""
Ontbijt vanaf 06:45; tien minuten met de bus naar MECC.
Petit-déjeuner dès 6 h 45 ; dix minutes de bus jusqu'au MECC.
Frühstück ab 06:45 Uhr; zehn Minuten mit dem Bus zum MECC.
Breakfast from 06:45; ten minutes by bus to MECC.
"""),
        ),
        "hotel",
    )
    own = stage.put(
        Stay(
            id=StayId(stage.id()),
            hotel="Pension De Vestingtuin",
            check_in=stage.day(SATURDAY),
            check_out=stage.day(3),
            address="Bastionstraat 21, Maastricht",
            phone="+31 43 555 0192",
            check_in_from=clock("18:45"),
            check_out_until=clock("11:00"),
            details=say("""
Zelf geboekt en betaald. In de nacht na aankomst kan de klok een uur teruggaan.
Réservé et payé par vos soins. L'heure peut changer la nuit suivant l'arrivée.
Selbst gebucht und bezahlt. In der Nacht nach der Ankunft kann die Uhr umgestellt werden.
Booked and paid by yourself. The clocks may change in the night after you arrive.
"""),
        ),
        "own hotel",
    )
    for place, (stay, called) in enumerate(((agencys, "wouter"), (agencys, "amelie"), (own, "minh"))):
        stage.put(
            Room(id=RoomId(stage.id()), stay=stay.id, people=frozenset({stage.of(called).id}), position=place)
        )


def _notes(stage: Stage) -> None:
    for called, text in (
        (
            "minh",
            "Komt zaterdag al aan en logeert op eigen kosten; zondag vrij, maandag werkt ze op afstand.",
        ),
        ("einstein", f"Aan tafel samen met {AGENCY}; foto voor de nieuwsbrief."),
        ("hotel", "Optie omgezet. Annuleren kan tot drie dagen vooraf."),
    ):
        note = Note(id=NoteId(stage.id()), on=stage.of(called).id, text=say(text))
        stage.put(note)
