# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who travels to Hannover: 24 delegates of 14 companies, the agency's leaders, and those who come by."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from delegation.domain.people import (
    Consent,
    ConsentKind,
    Group,
    GroupId,
    Pace,
    Role,
    Status,
)
from delegation.domain.values import Map, Span
from delegation.services.demo.delegates import WORDING, known_as, person
from delegation.services.demo.stage import Stage, say

PEOPLE = """
liesbeth|Liesbeth|Vanderstraeten-Claes|mevrouw|zaakvoerder|kolibri|A|Hasselt|nl|BE|double|none
joris|Joris|Aerts|de heer|ontwikkelingsingenieur|kolibri|A|Genk|nl|BE|twin|none
marijke|Marijke|Hoebrechts|mevrouw|directeur verkoop|vlinder|B|Hasselt|nl|BE|single|vegetarisch
minh|Minh Khai-Wojciechowska|Nguyễn Thị|Ms|researcher|spiegel|B|Hasselt|en|VN|single|
ansofie|An-Sofie|De Proefpersoon|mevrouw|softwareontwikkelaar|demer|A|Hasselt|nl|BE|single|veganistisch
tom|Tom|Geraerts|de heer|zaakvoerder|demer|A|Hasselt|nl|BE|single|none
koen|Koen|Vandebosch|de heer|productiedirecteur|stalen|C|Lummen|nl|BE|twin|none
els|Els|Jacobs|mevrouw|inkoper|stalen|C|Lummen|nl|BE|single|glutenvrij
pieterjan|Pieter-Jan|Ramaekers|de heer|zaakvoerder|maasgrind|B|Genk|nl|BE|twin|none
amelie|Amélie|Dujardin-Lacroix|Madame|directrice commerciale|hautepierre|B||fr|BE|single|none
benoit|Benoît|Renard|Monsieur|ingénieur|hautepierre|B||fr|BE|single|
sara|Sara|El Amrani|mevrouw|productmanager|lumenka|B|Genk|nl|BE|twin|halal
dries|Dries|Knuts|de heer|procesingenieur|lumenka|B|Genk|nl|BE|twin|none
hilde|Hilde|Swinnen|mevrouw|zaakvoerder|trilvrij|C|Lummen|nl|BE|single|none
marco|Marco|Bellini|Mr|innovation manager|kraan|A|Genk|en|IT|single|none
ilse|Ilse|Thijs|mevrouw|operations manager|kraan|A|Genk|nl|BE|single|?
stijn|Stijn|Moons|de heer|hardwareontwikkelaar|zilver|A|Hasselt|nl|BE|twin|vegetarisch
stefanie|Stefanie|Coenegrachts-Peeters|mevrouw|zaakvoerder|zilver|B|Hasselt|nl|BE|single|none
juergen|Jürgen|Köhler-Überlingen|Herr|Energieberater|boslicht|C||de|DE|single|none
ann|Ann|Pauwels|mevrouw|coördinator|boslicht|C|Lummen|nl|BE|accessible|none
raf|Raf|Nijs|de heer|zaakvoerder|tonger|C|Lummen|nl|BE|double|none
greet|Greet|Bollen|mevrouw|kwaliteitsverantwoordelijke|tonger|C|Lummen|nl|BE|double|vegetarisch
lukasz|Łukasz|Żółkiewski|Mr|robotics engineer|zorgpunt|A|Hasselt|en|PL|twin|
fatma|Fatma|Yıldız|mevrouw|onderzoeker|zorgpunt|A|Hasselt|nl|BE|twin|halal
"""
"""Known as, names, form of address, function, company, group, stop, language, nationality, room, diet.

An empty diet was asked and not answered; a question mark was never asked.
"""

LEADERS = """
nele|Nele|Hendrikx|mevrouw|projectmanager||A|Hasselt|nl|BE|single|none
bart|Bart|Wellens|de heer|adviseur||B|Genk|nl|BE|single|none
karolien|Karolien|Op de Beeck|mevrouw|adviseur energie||C|Lummen|nl|BE|single|vegetarisch
"""

SHARING = {"joris": "lukasz", "koen": "dries", "pieterjan": "stijn", "sara": "fatma", "raf": "greet"}
"""Who shares a room with whom; each way round."""

GROUPS = (
    (
        "A",
        "Humanoïde robots / Robots humanoïdes / Humanoide Roboter / Humanoid robots",
        "#10495A",
        "nele",
        "humanoid robots, grippers, embodied AI",
    ),
    (
        "B",
        "Sensoren en optica / Capteurs et optique / Sensorik und Optik / Sensors and optics",
        "#8A4B08",
        "bart",
        "machine vision, tactile sensors, precision optics",
    ),
    (
        "C",
        "Energie en maakindustrie / Énergie et industrie / Energie und Fertigung / Energy and industry",
        "#3F6212",
        "karolien",
        "hydrogen, heat recovery, cold forming",
    ),
)


def people(stage: Stage) -> None:
    two = stage.day(0), stage.day(1)
    made = [
        person(stage, row, 21 + number, nights=two, ticket="HM-DEMO")
        for number, row in enumerate(PEOPLE.strip().splitlines())
    ]
    made += [
        replace(person(stage, row, 1 + number, nights=two), role=Role.LEADER, fee=None, rank=None)
        for number, row in enumerate(LEADERS.strip().splitlines())
    ]
    late = "wouter|Wouter|Schreurs|de heer|CCO|spiegel|B|Hasselt|nl|BE|single|none"
    made.append(replace(person(stage, late, 50, nights=two), role=Role.SPEAKER, fee=None))
    cast = dict(zip([*known_as(PEOPLE + LEADERS), "wouter"], made, strict=True))
    _needs(stage, cast)
    for one, other in SHARING.items():  # two who share point at each other, so one of the links points ahead
        cast[one] = replace(cast[one], shares_with=cast[other].id)
        cast[other] = replace(cast[other], shares_with=cast[one].id)
    for called, one_of_us in cast.items():
        stage.put(one_of_us, called)
    _guests(stage)
    _not_coming(stage)


def _needs(stage: Stage, cast: dict[str, Any]) -> None:
    """Answers that differ: a wheelchair, nuts, an own car, one who leaves early."""
    on = stage.first - timedelta(days=60)
    health = {ConsentKind.HEALTH: Consent(given=True, on=on, wording=WORDING)}
    more: dict[str, dict[str, Any]] = {
        "ann": {
            "wheelchair": True,
            "step_free": True,
            "allergies": "none",
            "pace": Pace.NORMAL,
            "accessibility": "Rolstoel, 62 cm breed, opvouwbaar; stapt met hulp over in een gewone zetel.",
            "emergency_contact": "Geert Pauwels (broer), +32 470 00 09 88",
            "consents": Map({**cast["ann"].consents, **health}),
        },
        "ansofie": {"allergies": "noten", "consents": Map({**cast["ansofie"].consents, **health})},
        "amelie": {"own_car": True, "licence_plate": "2-DMO-417"},
        "benoit": {"own_car": True},
        "marco": {"present": (stage.span(0, 1),), "nights": (stage.day(0),), "dinner": True},
        "els": {"dinner": False, "remarks": "Eet op maandagavond bij familie in Hannover."},
        "liesbeth": {"title": "ir.", "assistant_email": "onthaal@kolibri.example"},
        "minh": {"badge_name": "Minh Khai", "withheld": frozenset({"mobile"})},
        "nele": {"ticket_code": "HM-DEMO-001"},
    }
    for called, changed in more.items():
        cast[called] = replace(cast[called], **changed)


GUESTS = """
chief|Filip|De Saedeleer|de heer|kabinetschef||||nl|BE|single|none
minister|Katrien|Van Rooy-Desmet|mevrouw de minister|minister van Economie en Innovatie||||nl|BE|single|
"""
NOT_COMING = """
yannick|Yannick|Lemmens|de heer|technicus|stalen||Lummen|nl|BE|single|none
hannelore|Hannelore|Vrancken|mevrouw|marketing|vlinder||Hasselt|nl|BE|single|none
"""


def _guests(stage: Stage) -> None:
    """The minister, half a day; what is sent to her goes to the chief of her cabinet, who comes along."""
    for number, row in enumerate(GUESTS.strip().splitlines()):
        one = person(stage, row, 61 + number, nights=())
        stage.put(
            replace(
                one,
                role=Role.GUEST,
                present=(stage.span(2, 2, end="14:30"),),
                rank=2 - number,
                send_to=stage.of("chief").id if number else None,
                email=f"{known_as(row)[0]}@kabinet-economie.example",
                withheld=frozenset({"email", "mobile"}) if number else frozenset(),
                room_type=None,
                dinner=False,
                fee=None,
                remarks="Persfoto's enkel aan de stand van de Einstein Telescope." if number else "",
            ),
            known_as(row)[0],
        )


def _not_coming(stage: Stage) -> None:
    why = "Wacht op een vrije zetel in de bus.", "Geannuleerd wegens ziekte; kosten aangerekend."
    states = Status.WAITING, Status.CANCELLED
    for number, row in enumerate(NOT_COMING.strip().splitlines()):
        one = person(stage, row, 71 + number, nights=None)
        stage.put(replace(one, status=states[number], remarks=why[number]), known_as(row)[0])


def groups(stage: Stage) -> None:
    """Three groups of eight; Fatma walks with A, but with C on the second morning."""
    rows = [row.split("|") for row in PEOPLE.strip().splitlines()] + [["wouter", *[""] * 5, "B"]]
    by_half_days = {"A": (stage.span(0, 0), stage.span(2, 2)), "C": (stage.span(1, 1, end="13:00"),)}
    for letter, said, colour, leader, topics in GROUPS:
        members: dict[Any, tuple[Span, ...]] = {
            stage.of(row[0]).id: () for row in rows if row[6] == letter and row[0] != "fatma"
        }
        if letter in by_half_days:
            members[stage.of("fatma").id] = by_half_days[letter]
        stage.put(
            Group(
                id=GroupId(stage.id()),
                name=say(said),
                letter=letter,
                colour=colour,
                leaders=(stage.of(leader).id,),
                members=Map(members),
                own=Map({stage.of("own topics").id: topics}),
            ),
            letter,
        )
