# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the companies and people of the Hannover trip want to see: more than any programme can hold."""

from typing import Any

from delegation.domain.wishes import Aim, Priority, Wish, WishId
from delegation.services.demo.names import TOPICS
from delegation.services.demo.stage import Stage

MUSTS = (
    ("kolibri", "gelenk", Aim.SUPPLIER, "Levertijd van maat 25 en kleiner, bij 200 stuks per jaar?"),
    ("demer", "kranich", Aim.PARTNER, "Is er een ontwikkelkit zonder hardware te krijgen?"),
    ("zorgpunt", "finger", Aim.TECHNOLOGY, "Meet de hand schuifkracht, of alleen druk?"),
    ("kraan", "kranich", Aim.TECHNOLOGY, "Hoe lang loopt hij op één lading, met 10 kg in de armen?"),
    ("zilver", "tastwerk", Aim.CUSTOMER, "Wie maakt de printplaten van de nieuwe grijper?"),
    ("maasgrind", "tast", Aim.PARTNER, "Samen inschrijven op de vraag van de prothesebouwer?"),
    ("vlinder", "occhio", Aim.CUSTOMER, "Kan de Benelux exclusief, en met welke omzet?"),
    ("hautepierre", "augen", Aim.SUPPLIER, "Un capteur supporte-t-il 80 °C en continu ?"),
    ("spiegel", "linsen", Aim.SUPPLIER, "Welke ruwheid halen jullie op 300 mm?"),
    ("lumenka", "licht", Aim.TECHNOLOGY, "Wat doet de warmte-inbreng met een geharde as?"),
    ("boslicht", "waerme", Aim.SUPPLIER, "Vanaf welk debiet wordt het rendabel?"),
    ("stalen", "blech", Aim.SUPPLIER, "Kleinste radius in 1,5 mm roestvast staal?"),
    ("tonger", "kalt", Aim.SUPPLIER, "Matrijskosten bij 20.000 stuks?"),
    ("trilvrij", "loutre", Aim.CUSTOMER, "Wie dempt de compressor, en hoe?"),
)
"""Company, exhibitor, aim, question: each is met by a visit in the programme."""

QUESTIONS = (
    "Kleinste afname en levertijd?",
    "Wie is onze contactpersoon voor de Benelux?",
    "Is er een proefopstelling?",
    "Welke normen zijn al gehaald?",
    "Wat kost een reeks van honderd?",
    "Zoeken jullie een testpartner?",
    "Onderdelen nog tien jaar leverbaar?",
    "Koppeling met onze PLC's?",
    "",
    "",
)
TIMES = ("voormiddag", "dinsdag", "na 14 uur", "", "", "", "")
TOPIC_WISHES = (
    ("zorgpunt", "humanoid robots"),
    ("demer", "humanoid robots"),
    ("kraan", "humanoid robots"),
    ("kolibri", "humanoid robots"),
    ("kolibri", "strain wave gears"),
    ("vlinder", "machine vision"),
    ("hautepierre", "tactile sensors"),
    ("boslicht", "heat recovery"),
    ("tonger", "additive manufacturing"),
    ("stalen", "cold forming"),
    ("spiegel", "precision optics"),
    ("zilver", "embodied AI"),
)
WISHERS = [
    "liesbeth",
    "joris",
    "minh",
    "ansofie",
    "marco",
    "stijn",
    "lukasz",
    "fatma",
    "juergen",
    "ann",
    "benoit",
    "sara",
]
PER_COMPANY, PER_PERSON = 8, 2


def wishes(stage: Stage) -> None:
    for firm, called, aim, question in MUSTS:
        _wish(
            stage,
            Priority.MUST,
            company=stage.of(firm),
            exhibitor=stage.of(called),
            aim=aim,
            question=question,
        )
    for firm, topic in TOPIC_WISHES:
        _wish(stage, Priority.WANT, company=stage.of(firm), topic=topic, aim=Aim.TECHNOLOGY)
    near = ("silben", "nordlicht", "bund", "yunhe", "hirn", "spectral")
    for firm, called in zip(
        ("kolibri", "demer", "zorgpunt", "kraan", "zilver", "lumenka"), near, strict=True
    ):
        _wish(stage, Priority.WANT, company=stage.of(firm), exhibitor=stage.of(called), aim=Aim.PARTNER)
    dice = stage.dice
    firms = {firm.id: firm for firm in map(stage.of, dict.fromkeys(row[0] for row in MUSTS))}
    for firm in firms.values():
        for exhibitor in dice.sample(_showing(stage, firm.sector), PER_COMPANY):
            _guess(stage, company=firm, exhibitor=exhibitor)
    for called in WISHERS:
        person = stage.of(called)
        for exhibitor in dice.sample(_showing(stage, firms[person.company].sector), PER_PERSON):
            _guess(stage, person=person, exhibitor=exhibitor)


def _showing(stage: Stage, trade: str) -> list[Any]:
    topics, known = set(TOPICS[trade]), set(map(id, stage.named.values()))
    return [one for one in stage.of("list") if topics & set(one.topics) and id(one) not in known]


def _guess(stage: Stage, **who: Any) -> None:
    dice = stage.dice
    priority = dice.choice((Priority.WANT, Priority.WANT, Priority.NICE, Priority.NICE, Priority.NICE))
    _wish(
        stage,
        priority,
        aim=dice.choice([*Aim, None]),
        question=dice.choice(QUESTIONS),
        preferred_time=dice.choice(TIMES),
        **who,
    )


def _wish(stage: Stage, priority: Priority, **more: Any) -> None:
    links = {name: more.pop(name).id for name in ("company", "person", "exhibitor") if name in more}
    stage.put(Wish(id=WishId(stage.id()), priority=priority, **links, **more))
