# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How one gets to Hannover and back, and who sleeps where."""

from delegation.domain.people import RoomType
from delegation.domain.stays import Room, RoomId, Stay, StayId
from delegation.domain.travel import Passenger, Stop
from delegation.domain.values import Map
from delegation.services.demo.script import legs, when
from delegation.services.demo.stage import Stage, clock, say

STOPS = {
    "Lummen": ("05:25b", "21:50b", "Carpoolparking Klaverblad, 3560 Lummen"),
    "Hasselt": ("05:50b", "21:30b", "Parking Noord, perron 4, 3500 Hasselt"),
    "Genk": ("06:15b", "21:10b", "Parking Stadion, ingang B, 3600 Genk"),
}
"""When the coach leaves each on the first day, when it is there on the last, and where it stands."""

COACH = {
    "seats": 49,
    "wheelchair_places": 1,
    "reference": "OFF-2026-0417",
    "contact_name": "Rudi Martens",
    "contact_phone": "+32 470 00 00 90",
}

TWO_BY_TWO: tuple[tuple[RoomType, str], ...] = (
    (RoomType.TWIN, "joris lukasz"),
    (RoomType.TWIN, "koen dries"),
    (RoomType.TWIN, "pieterjan stijn"),
    (RoomType.TWIN, "sara fatma"),
    (RoomType.DOUBLE, "raf greet"),
    (RoomType.DOUBLE, "liesbeth"),
    (RoomType.ACCESSIBLE, "ann"),
)
SINGLES = (
    "marijke minh ansofie tom els amelie benoit hilde marco ilse stefanie juergen wouter nele bart karolien"
)

JOURNEYS = """
coach 0 05:25b 12:30 | Lummen > P West | Demerreizen bv, DR 417 | ride |
Bus naar Hannover / Autocar pour Hanovre / Reisebus nach Hannover / Coach to Hannover
Stipt vertrek; wees 10 minuten vooraf aan uw opstapplaats. Pauze van 45 min om 09:45.
Départ à l'heure ; soyez à votre arrêt 10 minutes avant. Pause de 45 min à 9 h 45.
Pünktliche Abfahrt; bitte 10 Minuten vorher am Zustieg sein. Pause von 45 Min. um 09:45 Uhr.
Leaves on time; be at your stop 10 minutes before. A break of 45 min at 09:45.

coach 0 17:15 18:00 | P West > Hotel | Demerreizen bv, DR 417 | crew |
Bus naar het hotel / Autocar pour l'hôtel / Reisebus zum Hotel / Coach to the hotel

coach 1 08:15 08:50 | Hotel > P West | Demerreizen bv, DR 417 | crew |
Bus naar de beurs / Autocar pour le salon / Reisebus zur Messe / Coach to the fair

coach 1 17:30 18:05 | P West > Hotel | Demerreizen bv, DR 417 | crew -marco |
Bus naar het hotel / Autocar pour l'hôtel / Reisebus zum Hotel / Coach to the hotel

coach 2 08:15 08:50 | Hotel > P West | Demerreizen bv, DR 417 | crew -marco |
Bus naar de beurs / Autocar pour le salon / Reisebus zur Messe / Coach to the fair
Bagage mee in de bus; kamer vrij voor 08:00.
Bagages dans l'autocar ; chambre libérée avant 8 h 00.
Gepäck in den Bus; Zimmer bis 08:00 Uhr räumen.
Luggage into the coach; leave your room by 08:00.

coach 2 15:00 21:50b | P West > Lummen | Demerreizen bv, DR 417 | ride -marco |
Bus naar huis / Autocar du retour / Reisebus nach Hause / Coach home
Vak 12, stipt vertrek om 15:00. Pauze van 45 min rond 18:15.
Emplacement 12, départ à 15 h 00 précises. Pause de 45 min vers 18 h 15.
Feld 12, pünktliche Abfahrt um 15:00 Uhr. Pause von 45 Min. gegen 18:15 Uhr.
Bay 12, leaves at 15:00 sharp. A break of 45 min at about 18:15.

walk 0 19:15 19:28 | Hotel > Färberhof | | crew -els |
Samen naar het diner / Ensemble au dîner / Gemeinsam zum Essen / Together to dinner
Vertrek aan de balie; vlakke weg langs de Leine.
Départ à la réception ; chemin plat le long de la Leine.
Treffpunkt an der Rezeption; ebener Weg an der Leine.
From the front desk; level path along the Leine.

car 0 05:45b 11:00 | Liège > Hotel | | amelie benoit |
Eigen wagen / Voiture personnelle / Eigener Wagen / Own car
Parkeerplaats van het hotel, gereserveerd op kenteken 2-DMO-417.
Parking de l'hôtel, réservé sous la plaque 2-DMO-417.
Parkplatz am Hotel, reserviert für das Kennzeichen 2-DMO-417.
Hotel car park, space reserved for number plate 2-DMO-417.

tram 0 11:35 12:05 | Hotel > Messe/Nord | Stadtbahn, 8 | amelie benoit |
Tram 8 naar de beurs / Tram 8 pour le salon / Stadtbahn 8 zur Messe / Tram 8 to the fair

tram 2 14:50 15:20 | Messe/Nord > Hotel | Stadtbahn, 8 | amelie benoit |
Tram 8 naar het hotel / Tram 8 vers l'hôtel / Stadtbahn 8 zum Hotel / Tram 8 to the hotel

car 2 15:45 20:45b | Hotel > Liège | | amelie benoit |
Eigen wagen / Voiture personnelle / Eigener Wagen / Own car

rail 0 07:51 12:09 | Aachen Hbf > Messe/Laatzen | DB, ICE 9416 | juergen | DEMO41, 21/64
Trein naar de beurs / Train pour le salon / Zug zur Messe / Train to the fair

rail 2 15:06 19:12 | Messe/Laatzen > Aachen Hbf | DB, ICE 9419 | juergen | DEMO41, 21/66
Trein naar huis / Train du retour / Zug nach Hause / Train home

rail 1 17:36 22:41b | Messe/Laatzen > Liège | DB, ICE 9423 | marco | DEMO52, 24/15
Trein naar huis / Train du retour / Zug nach Hause / Train home

rail 2 07:28 09:16 | Berlin Hbf > Messe/Laatzen | DB, ICE 9402 | minister chief | DEMO77
Trein naar de beurs / Train pour le salon / Zug zur Messe / Train to the fair

rail 2 14:12 19:05b | Messe/Laatzen > Brussel-Zuid | DB, ICE 9440 | minister chief | DEMO78
Trein naar Brussel / Train pour Bruxelles / Zug nach Brüssel / Train to Brussels
"""
"""One drives two from Liège to the hotel; one comes from Aachen, one leaves on Tuesday, and the minister."""

ADDRESSES = {
    "Hotel": "Leineufer 14, 30169 Hannover",
    "Färberhof": "Färberstraße 3, 30169 Hannover",
    "Liège": "Rue du Modèle 8, 4000 Liège",
    "Lummen": STOPS["Lummen"][2],
    "P West": "Messegelände, Parkplatz West, Feld 12, 30521 Hannover",
    "Messe/Nord": "Haltestelle Messe/Nord, Hannover",
    "Messe/Laatzen": "Bahnhof Hannover Messe/Laatzen",
}


def travel(stage: Stage) -> None:
    """The coach has three stops in Limburg; on Monday group C gets on it at the east of the fairground."""
    ride = [one for one in stage.of("crew") if one not in ("amelie", "benoit", "juergen")]
    stage.named["ride"] = ride
    legs(stage, JOURNEYS, ADDRESSES, {"DR 417": COACH})
    seats = {one: f"{2 + number // 4}{'ABCD'[number % 4]}" for number, one in enumerate(ride)} | {"ann": "1A"}
    for day, called, home in ((0, "Bus naar Hannover 0", False), (2, "Bus naar huis 2", True)):
        stops = [
            Stop(stage.new_id(), town, when(stage, day, times[home]), alights=home, address=address)
            for town, (*times, address) in STOPS.items()
        ]
        at = {stop.name: stop.id for stop in stops}
        board = {stage.of(one).id: Passenger(at[stage.of(one).boarding_stop], seats[one]) for one in ride}
        aboard = {one: board[one] for one in stage.of(called).passengers}
        stage.mend(called, stops=tuple(reversed(stops) if home else stops), passengers=Map(aboard))
    west = Stop(stage.new_id(), "P West", stage.at(0, "17:15"), address="Parkplatz West, Feld 12")
    east = Stop(stage.new_id(), "P Ost", stage.at(0, "17:30"), address="Parkplatz Ost, Ausgang EXPO-Plaza")
    c = {*stage.of("C").leaders, *stage.of("C").members} - stage.ids("fatma")  # who walks with A that day
    shuttle = "Bus naar het hotel 0"
    aboard = {one: Passenger((east if one in c else west).id) for one in stage.of(shuttle).passengers}
    stage.mend(shuttle, stops=(west, east), passengers=Map(aboard))


def hotel(stage: Stage) -> None:
    """One hotel, two nights, everybody who is confirmed for them in a bed."""
    stay = stage.put(
        Stay(
            id=StayId(stage.id()),
            hotel="Hotel Leineblick",
            check_in=stage.day(0),
            check_out=stage.day(2),
            address="Leineufer 14, 30169 Hannover",
            phone="+49 511 555 0180",
            email="gruppen@leineblick.example",
            reference="LB-2026-0417",
            check_in_from=clock("18:00"),
            check_out_until=clock("10:00"),
            contingent=Map(
                {RoomType.SINGLE: 17, RoomType.DOUBLE: 2, RoomType.TWIN: 4, RoomType.ACCESSIBLE: 1}
            ),
            option_until=stage.day(-28),
            details=say("""
Ontbijt vanaf 06:30. Extra's betaalt u zelf bij vertrek.
Petit-déjeuner dès 6 h 30. Les extras se règlent sur place au départ.
Frühstück ab 06:30 Uhr. Extras zahlen Sie selbst bei der Abreise.
Breakfast from 06:30. Please settle any extras when you leave.
"""),
        ),
        "hotel",
    )
    rooms = [*TWO_BY_TWO, *((RoomType.SINGLE, one) for one in SINGLES.split())]
    for number, (kind, who) in enumerate(rooms):
        stage.put(
            Room(
                id=RoomId(stage.id()),
                stay=stay.id,
                type=kind,
                people=stage.ids(who),
                number=str(201 + number) if kind is RoomType.ACCESSIBLE or number < 4 else "",
                last=stage.day(1) if who == "marco" else None,
                position=number,
                remarks="Inloopdouche, deur 90 cm" if kind is RoomType.ACCESSIBLE else "",
            )
        )
