# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Registrations as they come in: companies, people, and what this year's form asked of them."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from delegation.domain.catalogue_facts import ASKED
from delegation.domain.people import (
    Company,
    CompanyId,
    Consent,
    ConsentKind,
    Pace,
    Person,
    PersonId,
    RoomType,
)
from delegation.domain.trip import Contact, FieldId, FieldType, OwnField, Reader
from delegation.domain.values import Map, Money
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


def agency() -> dict[str, Any]:
    """The agency's fields of a trip."""
    return {
        "agency": AGENCY,
        "agency_address": "Maaskaai 12, 3500 Hasselt",
        "agency_phone": "+32 11 00 00 50",
        "agency_email": f"beurzen@{AGENCY_DOMAIN}",
        "agency_website": f"https://{AGENCY_DOMAIN}",
    }


def contacts(text: str) -> tuple[Contact, ...]:
    """Whom to ring: the number and who answers, a line each, after those that are the same everywhere."""
    rows = [row.partition(": ") for row in (ALWAYS + text.strip()).strip().splitlines()]
    return tuple(Contact(say(who), phone) for phone, _, who in rows)


ALWAYS = """
112: Ambulance, brandweer / Ambulance, pompiers / Rettungsdienst, Feuerwehr / Ambulance, fire brigade
+32 11 00 00 50: Agentschap, 24/7 / Agence, 24 h sur 24 / Agentur, rund um die Uhr / Agency, day and night
"""


def fields(stage: Stage) -> None:
    """What this year's form asks besides."""
    both = frozenset({Reader.PLANNER, Reader.LEADER})
    rows = (
        (
            "polo",
            "person",
            FieldType.CHOICE,
            ("S", "M", "L", "XL", "XXL"),
            say("Maat van uw polo / Taille de votre polo / Größe Ihres Poloshirts / Size of your polo shirt"),
        ),
        (
            "first_time",
            "person",
            FieldType.YES_NO,
            (),
            say("""
Eerste keer op de beurs
Première visite au salon
Zum ersten Mal auf der Messe
First visit to the fair
"""),
        ),
        ("topics", "group", FieldType.TEXT, (), say("Thema's / Thèmes / Themen / Topics")),
        (
            "intake",
            "company",
            FieldType.DATE,
            (),
            say("Intakegesprek / Entretien préalable / Vorgespräch / Intake talk"),
        ),
    )
    polo = both | {Reader.DELEGATE}  # each reads their own on the cover
    for place, (called, on, kind, choices, label) in enumerate(rows):
        stage.put(
            OwnField(
                id=FieldId(stage.id()),
                name=called,
                on=on,
                label=label,
                type=kind,
                choices=choices,
                readers=polo if called == "polo" else both,
                position=place,
            ),
            f"own {called}",
        )


def companies(stage: Stage, text: str = COMPANIES) -> None:
    """Put the companies of these rows on the stage, under the names the script knows them by."""
    own = stage.named.get("own intake")
    for number, row in enumerate(text.strip().splitlines()):
        called, said, city, size, trade = row.split("|")
        domain = f"{called}.example"
        belgian = f"0{700 + number}.{number * 7 + 100:03}.{number * 11 + 300:03}"
        intake = (stage.first - timedelta(days=70 - number)).isoformat()
        stage.put(
            Company(
                id=CompanyId(stage.id()),
                name=said,
                city=city,
                size=size,
                sector=trade,
                enterprise_number=belgian,
                vat_number=f"BE{belgian.replace('.', '')}",
                po_number=f"PO-{4100 + number}" if number % 3 == 0 else "",
                website=f"https://www.{domain}",
                invoice_email=f"boekhouding@{domain}",
                email=f"info@{domain}",
                phone=f"+32 11 00 01 {number:02}",
                invoice_address=f"Voorbeeldlaan {number * 3 + 2}, {city}",
                own=Map({own.id: intake}) if own and number % 4 else Map(),
            ),
            called,
        )


def known_as(text: str) -> list[str]:
    """What the rows of a text are known as."""
    return [row.partition("|")[0] for row in text.splitlines() if row]


def person(
    stage: Stage, row: str, number: int, *, nights: tuple[date, ...] | None, ticket: str = ""
) -> Person:
    """A person from a row of the script; every seventh sent the form late and left much of it open."""
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
        email=f"{known_as(row)[0]}@{domain}",
        mobile=f"+32 470 00 00 {number:02}",
        language=language,
        nationality=nation,
        birth_date=date(dice.randint(1962, 1998), dice.randint(1, 12), dice.randint(1, 28)),
        id_expires_on=stage.first + timedelta(days=dice.randint(60, 2500)),
        boarding_stop=stop,
        room_type=RoomType(room),
        own_car=answered,
        nights=nights,
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
        ticket_code=f"{ticket}-{number:03}" if company and not late else "",
        asked=Map(asked),
        own=Map(own),
    )
