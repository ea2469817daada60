# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Hannover trip: by coach to the fair from Monday to Wednesday, on the trail of humanoid robots.

Two clashes are left in: Sara El Amrani is promised to two talks at once on Tuesday, and Kaltfuchs Pressteile
has moved since its visit was planned.  The second day holds only coach, lunch and agreed slots.
"""

from delegation.domain.fair import Hall, HallId
from delegation.domain.trip import Note, NoteId, Reader, Trip, TripId
from delegation.domain.values import Map
from delegation.services.demo.delegates import agency, companies, contacts, fields, known_as
from delegation.services.demo.exhibitors import exhibitors
from delegation.services.demo.hannover_people import LEADERS, PEOPLE, groups, people
from delegation.services.demo.hannover_programme import programme
from delegation.services.demo.hannover_travel import hotel, travel
from delegation.services.demo.hannover_visits import visits
from delegation.services.demo.hannover_wishes import wishes
from delegation.services.demo.stage import Stage, say

WEEKDAY = 0
ZONE = "Europe/Berlin"


NUMBERS = """
+49 511 555 0180: Hotel Leineblick
+49 511 555 0112: EHBO op de beurs / Premiers secours / Sanitätsdienst der Messe / First aid at the fair
+32 2 000 00 70: Reisbijstand 0417 / Assistance voyage 0417 / Reiseversicherung 0417 / Travel insurance 0417
"""


def play(stage: Stage) -> None:
    """Put the whole trip on the stage."""
    trip(stage)
    fields(stage)
    _halls(stage)
    stage.named["list"] = exhibitors(stage)
    companies(stage)
    people(stage)
    stage.named["crew"] = [*known_as(PEOPLE + LEADERS), "wouter"]
    groups(stage)
    wishes(stage)
    visits(stage)
    programme(stage)
    travel(stage)
    hotel(stage)
    _notes(stage)


def trip(stage: Stage) -> None:
    year = stage.first.year
    stage.put(
        Trip(
            id=TripId(stage.id()),
            name=f"Hannover Messe {year}",
            fair="Hannover Messe",
            zone=ZONE,
            first=stage.day(0),
            last=stage.day(2),
            fair_first=stage.day(0),
            fair_last=stage.day(4),
            fairground="hannover",
            **agency(),
            bring=say("""
Identiteitskaart, ticketcode, badge, visitekaartjes, gemakkelijke schoenen.
Carte d'identité, code d'accès, badge, cartes de visite, chaussures confortables.
Personalausweis, Ticketcode, Namensschild, Visitenkarten, bequeme Schuhe.
Identity card, ticket code, badge, business cards, comfortable shoes.
"""),
            emergency=contacts(NUMBERS),
            lost=say("""
Groep kwijt? Ga naar ingang West 1 en bel uw begeleider.
Groupe perdu de vue ? Allez à l'entrée West 1 et appelez votre accompagnateur.
Gruppe verloren? Zum Eingang West 1 gehen und den Gruppenleiter anrufen.
Lost your group? Go to entrance West 1 and ring your leader.
"""),
            closing=say("""
Een goede beurs gewenst. Uw indrukken horen we graag binnen drie dagen.
Bon salon ! Vos impressions sont les bienvenues dans les trois jours.
Eine gute Messe! Ihre Eindrücke erbitten wir innerhalb von drei Tagen.
Enjoy the fair. We would like to hear your impressions within three days.
"""),
            remarks="Offerte bus OFF-2026-0417, optie hotel verlopen en omgezet in vaste boeking.",
        ),
        "trip",
    )


def _halls(stage: Stage) -> None:
    """What the agency's people measured on foot, and outranks the schematic plan."""
    stage.put(
        Hall(
            id=HallId(stage.id()),
            label="27",
            walks=Map({"26": 9}),
            step_free=True,
            remarks="Noordingang neemt men vlotter dan de zuidingang. Gemeten met groep van tien.",
        )
    )
    stage.put(Hall(id=HallId(stage.id()), label="25", remarks="Enkel podium van de organisator."))


def _notes(stage: Stage) -> None:
    both = frozenset({Reader.PLANNER, Reader.LEADER})
    for called, text, readers in (
        (
            "hotel",
            """
De nachtportier spreekt Nederlands.
Le portier de nuit parle néerlandais et un peu français.
Der Nachtportier spricht Niederländisch und Deutsch.
The night porter speaks Dutch, German and English.
""",
            both,
        ),
        (
            "ann",
            """
Rolstoel mee in het ruim; zetel 1A vrijhouden. Lift aan hal 11, oostzijde.
Fauteuil roulant en soute ; garder le siège 1A. Ascenseur au hall 11, côté est.
Rollstuhl im Laderaum; Platz 1A freihalten. Aufzug an Halle 11, Ostseite.
Wheelchair in the hold; keep seat 1A. Lift at hall 11, east side.
""",
            both,
        ),
        (
            "minister",
            "Kabinet vraagt het programma op één blad, in het Nederlands, uiterlijk twee dagen vooraf.",
            frozenset({Reader.PLANNER}),
        ),
        (
            "visit kranich",
            """
De robot loopt enkel op het hele uur en om 16:10: kom op tijd.
Le robot ne marche qu'à l'heure pile et à 16:10 : soyez à l'heure.
Der Roboter läuft nur zur vollen Stunde und um 16:10: bitte pünktlich sein.
The robot walks only on the hour and at 16:10: be on time.
""",
            both,
        ),
        (
            "visit kalt",
            "Exposant meldde een nieuwe stand; nog na te kijken in de lijst.",
            frozenset({Reader.PLANNER}),
        ),
        ("stalen", "Wil in het najaar ook mee naar de machinebeurs.", frozenset({Reader.PLANNER})),
    ):
        target = stage.of(called)
        until = stage.day(2 + 28) if called == "ann" else None
        note = Note(id=NoteId(stage.id()), on=target.id, text=say(text), readers=readers, keep_until=until)
        stage.put(note)
