# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How one gets to Hannover and back, and who sleeps where."""

from typing import Any

from delegation.domain.people import PersonId, RoomType
from delegation.domain.stays import Room, RoomId, Stay, StayId
from delegation.domain.travel import Leg, LegId, LegKind, Passenger, Stop
from delegation.domain.trip import Place
from delegation.domain.values import Map, PlannedTime, Text
from delegation.services.demo.stage import Stage, clock, say

BELGIUM = "Europe/Brussels"
CARRIER = "Demerreizen bv"
DRIVER = ("Rudi Martens", "+32 470 00 00 90")
BY_CAR = "amelie benoit"
BY_RAIL = "juergen"
STOPS = {
    "Lummen": ("05:25", "21:50", "Carpoolparking Klaverblad, 3560 Lummen"),
    "Hasselt": ("05:50", "21:30", "Parking Noord, perron 4, 3500 Hasselt"),
    "Genk": ("06:15", "21:10", "Parking Stadion, ingang B, 3600 Genk"),
}
"""When the coach leaves each on the first day, when it is there on the last, and where it stands."""

CAR_PARK = Place(name=say("P West"), address="Messegelände, Parkplatz West, Feld 12, 30521 Hannover")
HOTEL = Place(name=say("Hotel"), address="Leineufer 14, 30169 Hannover")
STATION = Place(name=say("Messe/Laatzen"), address="Bahnhof Hannover Messe/Laatzen")

TWO_BY_TWO = (
    (RoomType.TWIN, "joris", "lukasz"),
    (RoomType.TWIN, "koen", "dries"),
    (RoomType.TWIN, "pieterjan", "stijn"),
    (RoomType.TWIN, "sara", "fatma"),
    (RoomType.DOUBLE, "raf", "greet"),
    (RoomType.DOUBLE, "liesbeth"),
    (RoomType.ACCESSIBLE, "ann"),
)
SINGLES = (
    "marijke minh ansofie tom els amelie benoit hilde marco ilse stefanie juergen wouter nele bart karolien"
)


def leg(
    stage: Stage,
    kind: LegKind,
    title: Text,
    start: PlannedTime,
    end: PlannedTime,
    on_board: Map[PersonId, Passenger],
    **more: Any,
) -> None:
    """Put a leg on the stage."""
    stage.put(
        Leg(id=LegId(stage.id()), kind=kind, title=title, start=start, end=end, passengers=on_board, **more)
    )


def riders(stage: Stage, called: str, **same: Any) -> Map[PersonId, Passenger]:
    """People of these names, each with the same stop or reference."""
    return Map({stage.of(one).id: Passenger(**same) for one in called.split()})


def travel(stage: Stage) -> None:
    _coach(stage, home=False)
    _shuttles(stage)
    _by_car(stage)
    _by_rail(stage)
    everybody = [one for one in stage.of("crew") if one != "els"]
    leg(
        stage,
        LegKind.WALK,
        say("Samen naar het diner / Ensemble au dîner / Gemeinsam zum Essen / Together to dinner"),
        stage.at(0, "19:15"),
        stage.at(0, "19:28"),
        riders(stage, " ".join(everybody)),
        origin=HOTEL,
        destination=Place(name=say("Wollkämmerei"), address="Färberstraße 3, 30169 Hannover"),
        details=say("""
Vertrek aan de balie; vlakke weg langs de Leine.
Départ à la réception ; chemin plat le long de la Leine.
Treffpunkt an der Rezeption; ebener Weg an der Leine.
From the front desk; level path along the Leine.
"""),
    )
    _coach(stage, home=True)


def _coach(stage: Stage, *, home: bool) -> None:
    """The coach from three stops in Limburg, or back to them, everybody in the same seat both ways."""
    column, day = (1, 2) if home else (0, 0)
    stops = tuple(
        Stop(stage.new_id(), called, stage.at(day, when[column], BELGIUM), alights=home, address=when[2])
        for called, when in STOPS.items()
    )
    stops = tuple(sorted(stops, key=lambda stop: stop.time.utc if stop.time else stage.at(day, "00:00").utc))
    by_name = {stop.name: stop for stop in stops}
    ride = [one for one in stage.of("crew") if one not in (BY_CAR + " " + BY_RAIL).split()]
    seats = {one: f"{2 + number // 4}{'ABCD'[number % 4]}" for number, one in enumerate(ride)}
    seats["ann"] = "1A"
    on_board = {
        stage.of(one).id: Passenger(stop=by_name[stage.of(one).boarding_stop].id, seat=seats[one])
        for one in ride
        if not (home and one == "marco")
    }
    common: dict[str, Any] = {
        "carrier": CARRIER,
        "number": "DR 417",
        "reference": "OFF-2026-0417",
        "seats": 49,
        "wheelchair_places": 1,
        "stops": stops,
        "contact_name": DRIVER[0],
        "contact_phone": DRIVER[1],
    }
    limburg = Place(name=say("Lummen"), address=STOPS["Lummen"][2])
    if home:
        leg(
            stage,
            LegKind.COACH,
            say("Bus naar huis / Car de retour / Reisebus nach Hause / Coach home"),
            stage.at(2, "15:00"),
            stage.at(2, "21:50", BELGIUM),
            Map(on_board),
            origin=CAR_PARK,
            destination=limburg,
            **common,
            details=say("""
Vak 12, vertrek stipt om 15:00. Pauze van 45 min rond 18:15.
Emplacement 12, départ à 15 h 00 précises. Pause de 45 min vers 18 h 15.
Feld 12, pünktliche Abfahrt um 15:00 Uhr. Pause von 45 Min. gegen 18:15 Uhr.
Bay 12, leaves at 15:00 sharp. A break of 45 min at about 18:15.
"""),
        )
        return
    leg(
        stage,
        LegKind.COACH,
        say("Bus naar Hannover / Car pour Hanovre / Reisebus nach Hannover / Coach to Hannover"),
        stage.at(0, "05:25", BELGIUM),
        stage.at(0, "12:30"),
        Map(on_board),
        origin=limburg,
        destination=CAR_PARK,
        **common,
        details=say("""
Vertrek stipt; wees 10 minuten vroeger aan uw opstapplaats. Pauze van 45 min om 09:45.
Départ à l'heure ; soyez à votre arrêt 10 minutes avant. Pause de 45 min à 9 h 45.
Pünktliche Abfahrt; bitte 10 Minuten vorher am Zustieg sein. Pause von 45 Min. um 09:45 Uhr.
Leaves on time; be at your stop 10 minutes before. A break of 45 min at 09:45.
"""),
    )


def _shuttles(stage: Stage) -> None:
    """Between hotel and fair; on Monday group C gets on at the east side, where its last visit is nearest."""
    out = say("Bus naar de beurs / Car vers le salon / Reisebus zur Messe / Coach to the fair")
    back = say("Bus naar het hotel / Car vers l'hôtel / Reisebus zum Hotel / Coach to the hotel")
    common: dict[str, Any] = {
        "carrier": CARRIER,
        "number": "DR 417",
        "seats": 49,
        "wheelchair_places": 1,
        "contact_name": DRIVER[0],
        "contact_phone": DRIVER[1],
    }
    crew = stage.of("crew")
    west = Stop(stage.new_id(), "P West", stage.at(0, "17:15"), address="Parkplatz West, Feld 12")
    east = Stop(stage.new_id(), "P Ost", stage.at(0, "17:30"), address="Parkplatz Ost, Ausgang EXPO-Plaza")
    c = {person for group in (stage.of("group-C"),) for person in (*group.leaders, *group.members)}
    c -= stage.ids("fatma")  # who walks with A that day
    ids = [stage.of(one).id for one in crew]
    leg(
        stage,
        LegKind.COACH,
        back,
        stage.at(0, "17:15"),
        stage.at(0, "18:00"),
        Map({one: Passenger(stop=(east if one in c else west).id) for one in ids}),
        origin=CAR_PARK,
        destination=HOTEL,
        stops=(west, east),
        **common,
    )
    stay_on = " ".join(one for one in crew if one != "marco")
    for day, start, end, home, who in (
        (1, "08:15", "08:50", False, " ".join(crew)),
        (1, "17:30", "18:05", True, stay_on),
        (2, "08:15", "08:50", False, stay_on),
    ):
        details = say("""
Bagage mee in de bus; kamer vrij voor 08:00.
Bagages dans le car ; chambre libérée avant 8 h 00.
Gepäck in den Bus; Zimmer bis 08:00 Uhr räumen.
Luggage into the coach; leave your room by 08:00.
""")
        leg(
            stage,
            LegKind.COACH,
            back if home else out,
            stage.at(day, start),
            stage.at(day, end),
            riders(stage, who),
            origin=CAR_PARK if home else HOTEL,
            destination=HOTEL if home else CAR_PARK,
            details=details if day == 2 else Text(),
            **common,
        )


def _by_car(stage: Stage) -> None:
    """Two from Liège drive themselves to the hotel and take the tram to the fair."""
    liege = Place(name=say("Liège"), address="Rue du Modèle 8, 4000 Liège")
    north = Place(name=say("Messe/Nord"), address="Haltestelle Messe/Nord, Hannover")
    car = say("Eigen wagen / Voiture personnelle / Eigener Wagen / Own car")
    tram = say("""
Tram 8 naar de beurs
Tram 8 vers le salon
Stadtbahn 8 zur Messe
Tram 8 to the fair
""")
    tram_back = say("""
Tram 8 naar het hotel
Tram 8 vers l'hôtel
Stadtbahn 8 zum Hotel
Tram 8 to the hotel
""")
    park = say("""
Parkeerplaats van het hotel, gereserveerd op kenteken 2-DMO-417.
Parking de l'hôtel, réservé sous la plaque 2-DMO-417.
Hotelparkplatz, reserviert für das Kennzeichen 2-DMO-417.
Hotel car park, reserved for number plate 2-DMO-417.
""")
    two = riders(stage, BY_CAR)
    leg(
        stage,
        LegKind.CAR,
        car,
        stage.at(0, "05:45", BELGIUM),
        stage.at(0, "11:00"),
        two,
        origin=liege,
        destination=HOTEL,
        details=park,
    )
    leg(
        stage,
        LegKind.TRAM,
        tram,
        stage.at(0, "11:35"),
        stage.at(0, "12:05"),
        two,
        number="8",
        origin=HOTEL,
        destination=north,
    )
    leg(
        stage,
        LegKind.TRAM,
        tram_back,
        stage.at(2, "14:50"),
        stage.at(2, "15:20"),
        two,
        number="8",
        origin=north,
        destination=HOTEL,
    )
    leg(
        stage,
        LegKind.CAR,
        car,
        stage.at(2, "15:45"),
        stage.at(2, "20:45", BELGIUM),
        two,
        origin=HOTEL,
        destination=liege,
    )


def _by_rail(stage: Stage) -> None:
    """One from Aachen, one who must leave on Tuesday, and the minister, who comes from Berlin."""
    rows = (
        ("juergen", "ICE 9416", 0, "07:51", "", 0, "12:09", "Aachen Hbf", "Messe/Laatzen", "DEMO41", "21/64"),
        ("juergen", "ICE 9419", 2, "15:06", "", 2, "19:12", "Messe/Laatzen", "Aachen Hbf", "DEMO41", "21/66"),
        ("marco", "ICE 9423", 1, "17:36", "", 1, "22:41", "Messe/Laatzen", "Liège", "DEMO52", "24/15"),
        (
            "minister chief",
            "ICE 9402",
            2,
            "07:28",
            "",
            2,
            "09:16",
            "Berlin Hbf",
            "Messe/Laatzen",
            "DEMO77",
            "",
        ),
        (
            "minister chief",
            "ICE 9440",
            2,
            "14:12",
            "",
            2,
            "19:05",
            "Messe/Laatzen",
            "Brussel-Zuid",
            "DEMO78",
            "",
        ),
    )
    for who, number, day, start, _, end_day, end, origin, goal, reference, seat in rows:
        there = BELGIUM if goal in ("Liège", "Brussel-Zuid") else ""
        leg(
            stage,
            LegKind.RAIL,
            say(f"Trein naar {goal} / Train pour {goal} / Zug nach {goal} / Train to {goal}"),
            stage.at(day, start),
            stage.at(end_day, end, there),
            riders(stage, who, seat=seat, reference=reference),
            carrier="DB",
            number=number,
            origin=Place(name=say(origin)),
            destination=Place(name=say(goal)),
        )


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
Breakfast from 06:30. Extras are paid by you on leaving.
"""),
        ),
        "hotel",
    )
    rooms = [*TWO_BY_TWO, *((RoomType.SINGLE, one) for one in SINGLES.split())]
    for number, (kind, *who) in enumerate(rooms):
        stage.put(
            Room(
                id=RoomId(stage.id()),
                stay=stay.id,
                type=RoomType(kind),
                people=stage.ids(" ".join(who)),
                number=str(201 + number) if kind is RoomType.ACCESSIBLE or number < 4 else "",
                last=stage.day(1) if who == ["marco"] else None,
                position=number,
                remarks="Inloopdouche, deur 90 cm" if kind is RoomType.ACCESSIBLE else "",
            )
        )
