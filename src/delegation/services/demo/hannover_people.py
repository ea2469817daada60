# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who travels to Hannover: 24 delegates of 14 companies, the agency's leaders, and those who come by."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from delegation.domain.catalogue_facts import ASKED
from delegation.domain.people import (
    Company,
    CompanyId,
    Consent,
    ConsentKind,
    Group,
    GroupId,
    Pace,
    Person,
    PersonId,
    Role,
    RoomType,
    Status,
)
from delegation.domain.trip import FieldId, FieldType, OwnField, Reader
from delegation.domain.values import Map, Money, Span
from delegation.services.demo.stage import Stage, say

AGENCY = "Agentschap Maas & Demer"
AGENCY_DOMAIN = "maasdemer.example"
WORDING = "2026-1"

COMPANIES = """
kolibri|Kolibri Aandrijftechniek bv|Genk|10-49|drives
vlinder|Vlinder Vision nv|Hasselt|10-49|sensors
spiegel|Spiegelwerk Optics nv|Lommel|50-249|sensors
demer|Demer Robotica bv|Diepenbeek|1-9|robots
stalen|Stalenbrug Machinebouw nv|Lummen|50-249|supply
maasgrind|Maasgrind Sensoren bv|Maaseik|1-9|sensors
hautepierre|Ateliers Hautepierre SA|Liège|50-249|sensors
lumenka|Lumenka Lasertechniek bv|Genk|10-49|supply
trilvrij|Trilvrij Engineering bv|Genk|1-9|supply
kraan|Kraanvogel Logistiek nv|Genk|250+|robots
zilver|Zilvermeer Elektronica bv|Pelt|10-49|software
boslicht|Boslicht Energie cv|Beringen|10-49|energy
tonger|Tongerhof Kunststoffen bv|Tongeren|50-249|supply
zorgpunt|Zorgpunt Cobots bv|Hasselt|1-9|robots
"""
"""Known as, name, city, size, trade."""

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
karolien|Karolien|Op de Beeck|mevrouw|adviseur||C|Lummen|nl|BE|single|vegetarisch
"""

SHARING = {"joris": "lukasz", "koen": "dries", "pieterjan": "stijn", "sara": "fatma", "raf": "greet"}
"""Who shares a room with whom; each way round."""

GROUPS = (
    ("A", "Humanoïde robots", "#10495A", "nele", "humanoid robots, grippers, embodied AI"),
    ("B", "Sensoren en optica", "#8A4B08", "bart", "machine vision, tactile sensors, precision optics"),
    ("C", "Energie en maakindustrie", "#3F6212", "karolien", "hydrogen, heat recovery, cold forming"),
)
MAYBE = frozenset({"own_car", "extra_nights", "pays_extras", "de_minimis", "tour"})
"""Questions that a late form leaves open."""


def fields(stage: Stage) -> None:
    """What this year's form asks besides."""
    both = frozenset({Reader.PLANNER, Reader.LEADER})
    rows = (
        ("polo", "person", FieldType.CHOICE, ("S", "M", "L", "XL", "XXL"),
         say("Maat polo", "Taille du polo", "Polo-Größe", "Polo size")),
        ("first_time", "person", FieldType.YES_NO, (),
         say("Eerste keer op de beurs", "Première visite au salon", "Zum ersten Mal auf der Messe", "First visit to the fair")),
        ("topics", "group", FieldType.TEXT, (), say("Thema's", "Thèmes", "Themen", "Topics")),
        ("intake", "company", FieldType.DATE, (),
         say("Intakegesprek", "Entretien préalable", "Vorgespräch", "Intake talk")),
    )  # fmt: skip
    for place, (called, on, kind, choices, label) in enumerate(rows):
        stage.put(
            OwnField(
                id=FieldId(stage.id()), name=called, on=on, label=label, type=kind, choices=choices,
                readers=both, position=place,
            ),
            f"own {called}",
        )  # fmt: skip


def companies(stage: Stage, text: str = COMPANIES) -> None:
    own = stage.named.get("own intake")
    for number, row in enumerate(text.strip().splitlines()):
        called, said, city, size, trade = row.split("|")
        domain = f"{called}.example"
        belgian = f"0{700 + number}.{number * 7 + 100:03}.{number * 11 + 300:03}"
        intake = (stage.first - timedelta(days=70 - number)).isoformat()
        stage.put(
            Company(
                id=CompanyId(stage.id()), name=said, city=city, size=size, sector=trade,
                enterprise_number=belgian, vat_number=f"BE{belgian.replace('.', '')}",
                po_number=f"PO-{4100 + number}" if number % 3 == 0 else "", website=f"https://www.{domain}",
                invoice_email=f"boekhouding@{domain}", email=f"info@{domain}", phone=f"+32 11 00 01 {number:02}",
                invoice_address=f"Voorbeeldlaan {number * 3 + 2}, {city}",
                own=Map({own.id: intake}) if own and number % 4 else Map(),
            ),
            called,
        )  # fmt: skip


def people(stage: Stage) -> None:
    made = [_person(stage, row, 21 + number) for number, row in enumerate(PEOPLE.strip().splitlines())]
    made += [
        replace(_person(stage, row, 1 + number), role=Role.LEADER, fee=None, rank=None)
        for number, row in enumerate(LEADERS.strip().splitlines())
    ]
    late = "wouter|Wouter|Schreurs|de heer|CCO|spiegel|B|Hasselt|nl|BE|single|none"
    made.append(replace(_person(stage, late, 50), role=Role.SPEAKER, fee=None))
    by_call = dict(zip(_called(PEOPLE) + _called(LEADERS) + ["wouter"], made, strict=True))
    _needs(stage, by_call)
    for one, other in SHARING.items():  # two who share point at each other, so one of the links points ahead
        by_call[one] = replace(by_call[one], shares_with=by_call[other].id)
        by_call[other] = replace(by_call[other], shares_with=by_call[one].id)
    for called, person in by_call.items():
        stage.put(person, called)
    _guests(stage)
    _not_coming(stage)


def _called(text: str) -> list[str]:
    return [row.partition("|")[0] for row in text.strip().splitlines()]


def _person(stage: Stage, row: str, number: int) -> Person:
    cells = row.split("|")
    _, first, last, form, function, firm, _, stop, language, nation, room, diet = cells
    dice, company = stage.dice, stage.of(firm) if firm else None
    registered = stage.first - timedelta(days=dice.randint(50, 90))
    domain = company.email.partition("@")[2] if company else AGENCY_DOMAIN
    late = number % 7 == 3
    answered = None if late else False
    asked = dict.fromkeys(sorted(ASKED["person"]), registered)
    if diet == "?":
        del asked["diet"], asked["allergies"]
    own = {stage.of("own first_time").id: dice.choice(("yes", "no"))}
    if not late:
        own[stage.of("own polo").id] = dice.choice(("S", "M", "M", "L", "L", "XL"))
    consents = {
        kind: Consent(given=not (late and kind is ConsentKind.PHOTO), on=registered, wording=WORDING)
        for kind in (ConsentKind.PHOTO, ConsentKind.SHOW_TO_DELEGATES, ConsentKind.SHOW_TO_EXHIBITORS)
        if not (late and kind is ConsentKind.SHOW_TO_EXHIBITORS)
    }
    return Person(
        id=PersonId(stage.id()),
        first_name=first,
        last_name=last,
        registered_on=registered,
        company=company.id if company else None,
        form_of_address=form,
        badge_name=first if len(first) > 14 else "",
        function=function,
        email=f"{_called(row)[0]}@{domain}",
        mobile=f"+32 470 00 00 {number:02}",
        language=language,
        nationality=nation,
        birth_date=date(dice.randint(1962, 1998), dice.randint(1, 12), dice.randint(1, 28)),
        id_expires_on=stage.first + timedelta(days=dice.randint(60, 2500)),
        boarding_stop=stop,
        room_type=RoomType(room),
        own_car=answered,
        nights=(stage.day(0), stage.day(1)),
        extra_nights=None if late else (),
        pays_extras=None if late else True,
        dinner=None if number % 11 == 5 else True,
        tour=None if late else dice.random() < 0.7,
        diet=None if diet in ("", "?") else diet,
        allergies=None if diet in ("", "?") else "none",
        accessibility=None if late else "none",
        step_free=answered,
        wheelchair=answered,
        pace=None if late else Pace.NORMAL,
        emergency_contact=f"Partner, +32 470 00 09 {number:02}" if not late else "",
        consents=Map(consents),
        terms_accepted_on=registered,
        de_minimis=None if late else True,
        fee=Money(Decimal("695.00")),
        invoiced=number % 5 != 0,
        paid=number % 5 not in (0, 2),
        ticket_code=f"HM-DEMO-{number:03}" if company and not late else "",
        asked=Map(asked),
        own=Map(own),
    )


def _needs(stage: Stage, cast: dict[str, Any]) -> None:
    """Answers that differ: a wheelchair, nuts, an own car, one who leaves early, one who is not for photos."""
    on = stage.first - timedelta(days=60)
    health = {ConsentKind.HEALTH: Consent(given=True, on=on, wording=WORDING)}
    more: dict[str, dict[str, Any]] = {
        "ann": {
            "wheelchair": True, "step_free": True, "allergies": "none", "pace": Pace.NORMAL,
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
    }  # fmt: skip
    for called, changed in more.items():
        cast[called] = replace(cast[called], **changed)


def _guests(stage: Stage) -> None:
    """The minister, half a day; what is sent to her goes to the chief of her cabinet, who comes along."""
    half_day: tuple[Span, ...] = (stage.span(2, 2, end="14:00"),)
    common: dict[str, Any] = {
        "role": Role.GUEST, "present": half_day, "nights": (), "dinner": False, "language": "nl",
        "nationality": "BE", "registered_on": stage.first - timedelta(days=44),
    }  # fmt: skip
    chief = stage.put(
        Person(
            id=PersonId(stage.id()), first_name="Filip", last_name="De Saedeleer", rank=2,
            form_of_address="de heer", function="kabinetschef", email="kabinetschef@kabinet-economie.example",
            mobile="+32 470 00 00 61", **common,
        ),
        "chief",
    )  # fmt: skip
    stage.put(
        Person(
            id=PersonId(stage.id()), first_name="Katrien", last_name="Van Rooy-Desmet", rank=1,
            form_of_address="mevrouw de minister", function="minister van Economie en Innovatie",
            email="minister@kabinet-economie.example", send_to=chief.id,
            withheld=frozenset({"email", "mobile"}),
            remarks="Persfoto's enkel aan de stand van de Einstein Telescope.", **common,
        ),
        "minister",
    )  # fmt: skip


def _not_coming(stage: Stage) -> None:
    for number, (called, first, last, firm, status, why) in enumerate(
        (
            ("yannick", "Yannick", "Lemmens", "stalen", Status.WAITING, "Wacht op een vrije zetel in de bus."),
            ("hannelore", "Hannelore", "Vrancken", "vlinder", Status.CANCELLED,
             "Geannuleerd wegens ziekte; kosten van annulering aangerekend."),
        )
    ):  # fmt: skip
        stage.put(
            Person(
                id=PersonId(stage.id()), first_name=first, last_name=last, status=status,
                company=stage.of(firm).id, email=f"{called}@{firm}.example", mobile=f"+32 470 00 00 7{number}",
                registered_on=stage.first - timedelta(days=40 + number), fee=Money(Decimal("695.00")),
                asked=Map(dict.fromkeys(("diet", "room_type"), stage.first - timedelta(days=40))), remarks=why,
            ),
            called,
        )  # fmt: skip


def groups(stage: Stage) -> None:
    """Three groups of eight; Fatma walks with A the first day, with B the next morning, then with C."""
    rows = [row.split("|") for row in PEOPLE.strip().splitlines()] + [["wouter", *[""] * 5, "B"]]
    by_half_days = {"A": stage.span(0, 0), "B": stage.span(1, 1, end="13:00"), "C": stage.span(1, 2, "13:00")}
    for letter, said, colour, leader, topics in GROUPS:
        members: dict[Any, tuple[Span, ...]] = {
            stage.of(row[0]).id: () for row in rows if row[6] == letter and row[0] != "fatma"
        }
        members[stage.of("fatma").id] = (by_half_days[letter],)
        stage.put(
            Group(
                id=GroupId(stage.id()), name=said, letter=letter, colour=colour,
                leaders=(stage.of(leader).id,), members=Map(members),
                own=Map({stage.of("own topics").id: topics}),
            ),
            f"group-{letter}",
        )  # fmt: skip
