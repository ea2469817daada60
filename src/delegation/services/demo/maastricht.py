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
from delegation.domain.programme import ItemId, ItemKind, Part, ProgrammeItem, Spot
from delegation.domain.stays import Room, RoomId, Stay, StayId
from delegation.domain.trip import Defaults, Note, NoteId, Trip, TripId
from delegation.domain.values import Map, folded
from delegation.domain.wishes import (
    Aim,
    Priority,
    Request,
    RequestId,
    RequestState,
    Slot,
    SlotState,
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
from delegation.services.demo.script import items, legs
from delegation.services.demo.stage import Stage, clock, say

WEEKDAY = 1
ZONE = "Europe/Amsterdam"
SATURDAY = -3
MEETING_MINUTES = 20

PEOPLE = """
liesbeth|Liesbeth|Vanderstraeten-Claes|mevrouw|zaakvoerder|kolibri||Hasselt|nl|BE|single|none
marijke|Marijke|Hoebrechts|mevrouw|directeur verkoop|vlinder||Hasselt|nl|BE|single|vegetarisch
minh|Minh Khai-Wojciechowska|Nguyễn Thị|Ms|researcher|spiegel|||en|VN|single|
wouter|Wouter|Schreurs|de heer|CCO|spiegel|||nl|BE|single|none
pieterjan|Pieter-Jan|Ramaekers|de heer|zaakvoerder|maasgrind||Hasselt|nl|BE|single|none
amelie|Amélie|Dujardin-Lacroix|Madame|directrice commerciale|hautepierre|||fr|BE|single|none
benoit|Benoît|Renard|Monsieur|ingénieur|hautepierre||Liège|fr|BE|single|none
sara|Sara|El Amrani|mevrouw|productmanager|lumenka||Hasselt|nl|BE|single|halal
hilde|Hilde|Swinnen|mevrouw|zaakvoerder|trilvrij||Hasselt|nl|BE|single|?
juergen|Jürgen|Köhler-Überlingen|Herr|Energieberater|boslicht||Aachen|de|DE|single|none
"""
LEADER = "nele|Nele|Hendrikx|mevrouw|projectmanager|||Hasselt|nl|BE|single|none"

DAYS = {"hilde": (1, 2), "juergen": (0, 1, 2)}
"""Those who do not come on all four days."""
FROM_HASSELT = "liesbeth marijke pieterjan sara hilde nele"
FROM_LIEGE = "benoit"
IN_TOWN = "wouter amelie"

TABLES = """
einstein|Einstein Telescope|NL|Maastricht|B T01|precision optics, vibration isolation|Dr. Femke Oldenzaal
neutron|Noordse Neutronentuin ERIC|SE|Lund|B T02|precision optics, vacuum technology|Astrid Lindqvist
fusion|Centre de Fusion des Trois Chênes|FR|Avignon|B T03|superconducting magnets|Olivier Charrier
deep|Deep Sea Neutrino Garden|IT|Catania|B T04|tactile sensors, high-speed electronics|Salvo Messina
ring|Ringbeschleuniger Nebelheide gGmbH|DE|Darmstadt|B T05|superconducting magnets|Dr. Heike Brandis
sky|Southern Sky Array Organisation|GB|Macclesfield|B T06|machine vision|Fiona Mactavish
laser|Laserpark Moldauwald|CZ|Plzeň|B T07|additive manufacturing, precision optics|Ing. Tomáš Vrba
light|Lichtbron Polderland|NL|Leiden|B T08|vibration isolation, linear motion|Marloes Kuipers
medicis|Isotopenwerf Kempenland|BE|Mol|B T09|heat recovery, collaborative robots|Peter Verachtert
grav|Laboratorio Onde Quiete|IT|Cascina|B T10|vibration isolation, precision optics|Prof. Aldo Ferrini
cryo|Kryowerk Silberhorn AG|CH|Villigen|B T11|superconducting magnets, heat recovery|Reto Ammann
mirror|Observatorio Cumbre Clara|ES|La Palma|B T12|precision optics, machine vision|Lucía Arribas
"""
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
SLOTS = ((1, "09:30"), (1, "10:30"), (1, "11:30"), (1, "14:30"), (2, "10:00"), (2, "11:00"))
"""The times of one-to-one meetings; each delegate moves one table on at each."""


def play(stage: Stage) -> None:
    """Put the whole trip on the stage."""
    _trip(stage)
    fields(stage)
    for row in (TABLES + FOYER_AND_A).split("\n"):
        if row:
            _exhibitor(stage, row)
    _people(stage)
    _wishes(stage)
    _plenaries(stage)
    _tables(stage)
    _trains(stage)
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
Badge sur le téléphone, cartes de visite, une page en anglais sur votre entreprise.
Namensschild auf dem Telefon, Visitenkarten, ein Blatt über Ihre Firma auf Englisch.
Badge on your phone, business cards, one page about your company in English.
"""),
            emergency=contacts("+32 470 00 00 01: Nele Hendrikx"),
            lost=say("""
Iemand kwijt? Ga naar de helpdesk in de foyer en bel Nele.
Perdu ? Allez au helpdesk dans le foyer et appelez Nele.
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
            name="Limburg op het forum",
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


PLENARIES = """
briefing 0 09:10 20 | group | # Entrance | nele
Badges en briefing / Badges et briefing / Ausweise und Einweisung / Badges and briefing
Binnen aan de draaideuren. U krijgt uw lijst van tafels.
À l'intérieur, près des portes tournantes. Vous recevez votre liste de tables.
Innen an den Drehtüren. Sie erhalten Ihre Tischliste.
Inside, by the revolving doors. You get your list of tables.

talk 0 10:00 90 | all | # A |
Openingszitting / Séance d'ouverture / Eröffnungssitzung / Opening session

meal 0 12:30 60 | all | # Foyer |
Lunch in de foyer / Déjeuner au foyer / Mittagessen im Foyer / Lunch in the foyer

talk 0 14:00 75 | spiegel trilvrij hautepierre | # A |
Optica zonder trilling / Optique sans vibration / Schwingungsfreie Optik / Optics without vibration

talk 0 14:00 75 | kolibri vlinder maasgrind lumenka boslicht nele | # B |
Hoe kopen labo's in? / Comment achètent les labos ? / Wie kaufen Labore ein? / How do laboratories buy?

reception 0 17:30 90 | all | # Foyer |
Netwerkreceptie / Réception / Empfang / Networking reception
Aangeboden door de gaststeden; de trein van 19:34 is haalbaar.
Offert par les villes hôtes ; le train de 19 h 34 reste possible.
Eingeladen von den Gastgeberstädten; der Zug um 19:34 Uhr ist zu schaffen.
Given by the host cities; the 19:34 train can be reached.

meal 1 12:30 60 | all | # Foyer |
Lunch in de foyer / Déjeuner au foyer / Mittagessen im Foyer / Lunch in the foyer

meal 1 18:15 120 | all | De Maaskade, Maaskade 3, Maastricht | Roos Kleijnen, , +31 43 555 0170
Delegatiediner / Dîner de la délégation / Delegationsessen / Delegation dinner

meal 2 12:30 60 | all | # Foyer |
Lunch in de foyer / Déjeuner au foyer / Mittagessen im Foyer / Lunch in the foyer

free 2 14:00 90 | group | # A |
Vrij op de beursvloer / Temps libre au salon / Freie Zeit auf der Messe / Free time on the floor

meal 3 12:30 60 | all | # Foyer |
Lunch in de foyer / Déjeuner au foyer / Mittagessen im Foyer / Lunch in the foyer

transfer 3 13:40 15 | all | MECC | nele
Pendelbus naar het meetlab / Navette vers le labo / Pendelbus zum Messlabor / Shuttle to the measuring lab

visit 3 14:00 90 | all | Meetlab, Campuslaan 4, Maastricht | Dr. Yara Coenen, , +31 43 555 0144
Meetlab op de campus / Labo de mesure du campus / Messlabor auf dem Campus / Measuring lab on the campus
Gesloten schoenen verplicht; telefoons blijven buiten de meetruimte.
Chaussures fermées obligatoires ; les téléphones restent hors de la salle de mesure.
Geschlossene Schuhe sind Pflicht; Telefone bleiben vor dem Messraum.
Closed shoes are a must; phones stay outside the measuring room.
"""
OUTLOOK = """
Wat er de komende tien jaar gebouwd wordt
Ce qui sera construit d'ici dix ans
Was in zehn Jahren gebaut wird
What will be built in ten years
"""
EXPERIENCE = """
Ervaring van een kmo
L'expérience d'une PME
Erfahrung eines Mittelständlers
What a small company learnt
"""


def _plenaries(stage: Stage) -> None:
    """What everybody does together, from the first badge to the visit on Friday."""
    wouter = stage.of("wouter")
    opening = (
        Part(
            say("Opening / Ouverture / Eröffnung / Opening"), 20, None, "Dr. Femke Oldenzaal", "forumcomité"
        ),
        Part(say(OUTLOOK), 50, None, "Prof. Aldo Ferrini", "Laboratorio Onde Quiete"),
    )
    insight = (Part(say(EXPERIENCE), 20, wouter.id, wouter.name, "CCO, Spiegelwerk Optics nv"),)
    more: dict[str, dict[str, Any]] = {
        "Openingszitting": {"parts": opening},
        "Optica zonder trilling": {"parts": insight},
        "Delegatiediner": {"max_people": 14},
        "Meetlab op de campus": {"max_people": 12},
    }
    items(stage, PLENARIES, more)


def _tables(stage: Stage) -> None:
    """One-to-one meetings: at each time every delegate sits at another table, and no table has two."""
    hosts = {row.partition("|")[0]: row.rpartition("|")[2] for row in TABLES.strip().splitlines()}
    tables = [stage.of(called) for called in hosts]
    plan: dict[int, list[tuple[int, str, str]]] = {}
    for place, called in enumerate(known_as(PEOPLE)):
        for turn, (day, start) in enumerate(SLOTS):
            if day in DAYS.get(called, (0, 1, 2, 3)) and (turn + place) % 3:
                plan.setdefault((FIRST_TABLE[called] + turn) % len(tables), []).append((day, start, called))
    for number, (table, host) in enumerate(zip(tables, hosts.values(), strict=True)):
        _table(stage, table, host, sorted(plan.get(number, ())))


FIRST_TABLE = {
    "wouter": 11,
    "minh": 10,
    "amelie": 1,
    "benoit": 0,
    "hilde": 5,
    "liesbeth": 6,
    "marijke": 4,
    "sara": 3,
    "pieterjan": 2,
    "juergen": 8,
}
"""The table that each would sit at first; those after it follow in turn."""


def _table(stage: Stage, table: Exhibitor, host: str, meetings: list[tuple[int, str, str]]) -> None:
    stand = table.stands[0]
    slots = [
        Slot(stage.window(day, start, MEETING_MINUTES), 2, "en", SlotState.TAKEN)
        for day, start, _ in meetings
    ]
    slots.append(Slot(stage.window(2, "16:00", MEETING_MINUTES), 2, "en"))
    request = stage.put(
        Request(
            id=RequestId(stage.id()),
            exhibitor=table.id,
            state=RequestState.AGREED,
            asked_on=stage.day(-40),
            answered_on=stage.day(-20),
            slots=tuple(slots),
            max_people=2,
            language="en",
            host_name=host,
            host_email=f"desk{stand.number.lower()}@forum.example",
        )
    )
    for day, start, called in meetings:
        title = "Gesprek met {0} / Entretien avec {0} / Gespräch mit {0} / Meeting with {0}"
        stage.put(
            ProgrammeItem(
                id=ItemId(stage.id()),
                kind=ItemKind.MEETING,
                title=say(title.format(table.name)),
                start=stage.at(day, start),
                minutes=MEETING_MINUTES,
                persons=stage.ids(called),
                language="en",
                max_people=2,
                place=Spot(exhibitor=table.id, hall=stand.hall, stand=stand.number),
                request=request.id,
            )
        )


TRAINS = (
    (0, "07:12", "07:43", "07:52", "08:25", "19:34", "20:05", "20:14", "20:45"),
    (1, "07:12", "07:43", "07:52", "08:25", "20:34", "21:05", "21:14", "21:45"),
    (2, "07:42", "08:13", "08:22", "08:55", "18:04", "18:35", "18:44", "19:15"),
    (3, "09:12", "09:43", "09:52", "10:25", "16:04", "16:35", "16:44", "17:15"),
)
"""Day; from Hasselt, in and from Liège, at Maastricht Randwyck; from there, in and from Liège, in Hasselt."""

CHANGE = """
Overstap in Liège-Guillemins, 9 minuten.
Correspondance à Liège-Guillemins, 9 minutes.
Umstieg in Liège-Guillemins, 9 Minuten.
Change at Liège-Guillemins, 9 minutes.
"""
THERE = "Trein naar Maastricht / Train pour Maastricht / Zug nach Maastricht / Train to Maastricht"
BACK = "Trein naar huis / Train du retour / Zug nach Hause / Train home"

OWN_TRAINS = """
rail -3 16:07b 18:26 | Brussels Airport > Maastricht | NMBS / NS, IC 1637 | minh |
there

rail 3 16:31 18:50b | Maastricht > Brussels Airport | NMBS / NS, IC 1638 | minh |
back

rail 0 07:03b 08:40 | Lommel > Maastricht | NMBS / NS, IC 2203 | wouter |
there

rail 3 16:31 18:20b | Maastricht > Lommel | NMBS / NS, IC 2208 | wouter |
back

rail 0 07:31b 08:04 | Liège > Maastricht | NMBS / NS, L 5301 | amelie |
there

rail 3 16:34 17:07b | Maastricht > Liège | NMBS / NS, L 5338 | amelie |
back
"""
FROM_AACHEN = """
rail {day} 07:55d 08:52 | Aachen Hbf > Maastricht | NS / DB, RE 18{day}1 | juergen |
there

rail {day} {leave} {home}d | Maastricht > Aachen Hbf | NS / DB, RE 18{day}8 | juergen |
back
"""
DAILY = """
rail {0} {1}b {2}b | Hasselt > Liège | NMBS, IC 29{0}1 | {hasselt} |
there{change}

rail {0} {3}b {4} | Liège > Randwyck | NMBS / NS, L 53{0}1 | {both} |
there

rail {0} {5} {6}b | Randwyck > Liège | NMBS / NS, L 53{0}8 | {both} |
back{change}

rail {0} {7}b {8}b | Liège > Hasselt | NMBS, IC 29{0}8 | {hasselt} |
back
"""


def _trains(stage: Stage) -> None:
    """Each day there and back with a change in Liège, where one more gets on; others by their own trains."""
    text = [OWN_TRAINS]
    for train in TRAINS:
        day = train[0]
        hasselt = " ".join(one for one in FROM_HASSELT.split() if day in DAYS.get(one, (0, 1, 2, 3)))
        change = "\n" + CHANGE.strip()
        text.append(DAILY.format(*train, hasselt=hasselt, both=f"{hasselt} {FROM_LIEGE}", change=change))
        if day in DAYS["juergen"]:
            text.append(FROM_AACHEN.format(day=day, leave=train[5], home=train[8]))
    said = (
        "\n\n".join(one.strip() for one in text)
        .replace("\nthere", f"\n{THERE}")
        .replace("\nback", f"\n{BACK}")
    )
    legs(stage, said, {})


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
        note = Note(id=NoteId(stage.id()), on=stage.of(called).id, text=text)
        stage.put(note)
