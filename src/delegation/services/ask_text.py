# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail text that asks a person for what is still missing, in their language and form of address."""

from collections.abc import Mapping

from delegation.domain.people import Person
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import folded
from delegation.services.completeness import Standing, consents_missing, standings
from delegation.services.finding import the_trip
from delegation.services.words import Words

PLANNERS_OWN = frozenset({"ticket", "fee"})
"""What the planner gives a person, so that there is nothing to ask them."""

MEN = frozenset({"de heer", "heer", "dhr", "dhr.", "mr", "mr.", "herr", "herrn", "monsieur", "m."})
WOMEN = frozenset(
    {"mevrouw", "mevr", "mevr.", "mw", "mw.", "ms", "ms.", "mrs", "mrs.", "frau", "madame", "mme", "mme."}
)
"""Forms of address, folded, that each language has its own for."""


def wanted_of(snapshot: Snapshot, person: Person) -> tuple[str, ...]:
    """The codes of what a person can be asked for: what is missing, and what was asked and not answered."""
    open_ones = (Standing.MISSING, Standing.ASKED)
    return tuple(
        code
        for code, standing in standings(snapshot, person).items()
        if standing in open_ones and code not in PLANNERS_OWN
    )


def ask_text(snapshot: Snapshot, person: Person, words: Mapping[str, Words]) -> str:
    """Subject, greeting, what is wanted line by line, close; empty where nothing is wanted."""
    codes = wanted_of(snapshot, person)
    if not codes:
        return ""
    said, trip = words[person.language], the_trip(snapshot)
    fair = trip.fair or trip.name
    lines = [said.say("ask.subject", fair=fair), "", greeting(person, said), ""]
    lines.append(said.say("ask.opening", fair=fair, days=said.span(trip.first, trip.last)))
    lines += [f"- {one}" for code in codes for one in _asked_for(code, person, said)]
    lines += ["", said.say("ask.closing"), "", said.say("ask.regards")]
    if trip.agency:
        lines.append(trip.agency)
    return "\n".join(lines)


def _asked_for(code: str, person: Person, words: Words) -> list[str]:
    if code == "consent":
        return [words.say(f"ask.consent_{kind.value}") for kind in consents_missing(person)]
    if code == "payment":
        return [words.say("ask.payment", fee=person.fee)]
    return [words.say(f"ask.{code}")]


def greeting(person: Person, words: Words) -> str:
    """By name and form of address; who has none is greeted by the first name."""
    form = folded(person.form_of_address).strip()
    last = " ".join(filter(None, (person.title, person.last_name or person.name)))
    if form in MEN:
        return words.say("ask.dear_man", name=last)
    if form in WOMEN:
        return words.say("ask.dear_woman", name=last)
    if form:
        return words.say("ask.dear_form", form=person.form_of_address, name=last)
    return words.say("ask.dear_name", name=person.first_name or person.name)


def ask_texts(snapshot: Snapshot, people: list[Person], words: Mapping[str, Words]) -> str:
    """The texts of several people, one under the other, each under the name and address it is for."""
    found = []
    for person in people:
        text = ask_text(snapshot, person, words)
        if text:
            address = person.email or person.assistant_email
            found.append("\n".join((_whom(person.name, address), "", text)))
    return f"\n\n{RULE}\n\n".join(found) + "\n" if found else ""


RULE = "-" * 40


def _whom(name: str, address: str) -> str:
    return f"{name} <{address}>" if address else name
