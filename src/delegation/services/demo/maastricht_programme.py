# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens in Maastricht: plenaries, one-to-one meetings at tables, and the trains of each day."""

from typing import Any

from delegation.domain.fair import Exhibitor
from delegation.domain.programme import ItemId, ItemKind, Part, ProgrammeItem, Spot
from delegation.domain.wishes import Request, RequestId, RequestState, Slot, SlotState
from delegation.services.demo.delegates import known_as
from delegation.services.demo.script import items, legs
from delegation.services.demo.stage import Stage, say

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
DAYS = {"hilde": (1, 2), "juergen": (0, 1, 2)}
"""Those who do not come on all four days."""
FROM_HASSELT = "liesbeth marijke pieterjan sara hilde nele"
FROM_LIEGE = "benoit"

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

SLOTS = ((1, "09:30"), (1, "10:30"), (1, "11:30"), (1, "14:30"), (2, "10:00"), (2, "11:00"))
"""The times of one-to-one meetings; each delegate moves one table on at each."""

PLENARIES = """
briefing 0 09:10 20 | group | # Entrance | nele
Badges en briefing / Badges et briefing / Namensschilder und Briefing / Badges and briefing
Binnen aan de draaideuren. U krijgt uw lijst van tafels.
À l'intérieur, près des portes tournantes. Vous recevez votre liste de tables.
Innen an den Drehtüren. Sie erhalten Ihre Tischliste.
Inside, by the revolving doors. You receive your list of tables.

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
Offerte par les villes hôtes ; vous aurez encore le train de 19 h 34.
Auf Einladung der Gastgeberstädte; der Zug um 19:34 Uhr ist zu schaffen.
Hosted by the host cities; you can still catch the 19:34 train.

meal 1 12:30 60 | all | # Foyer |
Lunch in de foyer / Déjeuner au foyer / Mittagessen im Foyer / Lunch in the foyer

meal 1 18:15 120 | all | De Maaskade, Maaskade 3, Maastricht | Roos Kleijnen, , +31 43 555 0170
Delegatiediner / Dîner de la délégation / Delegationsessen / Delegation dinner

meal 2 12:30 60 | all | # Foyer |
Lunch in de foyer / Déjeuner au foyer / Mittagessen im Foyer / Lunch in the foyer

free 2 14:00 90 | group | # A |
Vrij op de beursvloer / Temps libre au salon / Freie Zeit auf der Messe / Free time at the fair

meal 3 12:30 60 | all | # Foyer |
Lunch in de foyer / Déjeuner au foyer / Mittagessen im Foyer / Lunch in the foyer

transfer 3 13:40 15 | all | MECC | nele
Pendelbus naar het meetlab / Navette vers le labo / Pendelbus zum Messlabor / Shuttle to the measurement lab

visit 3 14:00 90 | all | Meetlab, Campuslaan 4, Maastricht | Dr. Yara Coenen, , +31 43 555 0144
Meetlab op de campus / Labo de mesure du campus / Messlabor auf dem Campus / Measurement lab on campus
Gesloten schoenen verplicht; telefoons blijven buiten de meetruimte.
Chaussures fermées obligatoires ; les téléphones restent hors de la salle de mesure.
Geschlossene Schuhe sind Pflicht; Telefone bleiben vor dem Messraum.
Closed shoes required; phones stay outside the measurement room.
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


def plenaries(stage: Stage) -> None:
    """What everybody does together, from the first badge to the visit on Friday."""
    wouter = stage.of("wouter")
    opening = (
        Part(
            say("Opening / Ouverture / Eröffnung / Opening"),
            20,
            None,
            "Dr. Femke Oldenzaal",
            say("forumcomité / comité du forum / Forumskomitee / forum committee"),
        ),
        Part(say(OUTLOOK), 50, None, "Prof. Aldo Ferrini", say("Laboratorio Onde Quiete")),
    )
    insight = (Part(say(EXPERIENCE), 20, wouter.id, wouter.name, say("CCO, Spiegelwerk Optics nv")),)
    more: dict[str, dict[str, Any]] = {
        "Openingszitting": {"parts": opening},
        "Optica zonder trilling": {"parts": insight},
        "Delegatiediner": {"max_people": 14},
        "Meetlab op de campus": {"max_people": 12},
    }
    items(stage, PLENARIES, more)


def tables(stage: Stage) -> None:
    """One-to-one meetings: at each time every delegate sits at another table, and no table has two."""
    hosts = {row.partition("|")[0]: row.rpartition("|")[2] for row in TABLES.strip().splitlines()}
    all_tables = [stage.of(called) for called in hosts]
    plan: dict[int, list[tuple[int, str, str]]] = {}
    for place, called in enumerate(known_as(PEOPLE)):
        for turn, (day, start) in enumerate(SLOTS):
            if day in DAYS.get(called, (0, 1, 2, 3)) and (turn + place) % 3:
                plan.setdefault((FIRST_TABLE[called] + turn) % len(all_tables), []).append(
                    (day, start, called)
                )
    for number, (table, host) in enumerate(zip(all_tables, hosts.values(), strict=True)):
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
Overstap in Luik-Guillemins, 9 minuten.
Correspondance à Liège-Guillemins, 9 minutes.
Umsteigen in Lüttich-Guillemins, 9 Minuten.
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


def trains(stage: Stage) -> None:
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
