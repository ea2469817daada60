# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asked is not answered: who was asked what and when, and how many have answered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from delegation.domain.catalogue import Entry, entries, own_entries
from delegation.domain.people import Person
from delegation.domain.record import Change
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import Map
from delegation.errors import CommandError
from delegation.services.finding import find
from delegation.services.ports import TripStore


@dataclass(frozen=True, slots=True)
class Answers:
    """Of the confirmed, how many have answered a field, were asked and have not, were never asked."""

    field: str
    answered: int
    asked: int
    not_asked: int


def ask(store: TripStore, fields: Sequence[str], persons: Sequence[str], on: date) -> Change:
    """Note that people were asked these fields on a day: those named, else every confirmed person who has not
    answered; one change.

    Raises CommandError for a field nobody is asked, and where everybody has answered; NotFoundError.
    """
    with store.unit(writing=True) as unit:
        snapshot = unit.draft.snapshot
        askable = asked_entries(snapshot)
        if unknown := [name for name in fields if name not in askable]:
            raise CommandError("not_asked_for", field=unknown[0], fields=tuple(askable))
        named = [find(snapshot, one, "person") for one in persons]
        count = 0
        for person in named or snapshot.sorted("person"):
            if not named and not person.is_confirmed:
                continue
            open_ones = [name for name in fields if named or not is_answered(person, askable[name])]
            if open_ones:
                count += 1
                unit.draft.put(replace(person, asked=Map({**person.asked, **dict.fromkeys(open_ones, on)})))
        if not count:
            raise CommandError("all_answered", fields=tuple(fields))
        return unit.commit("ask", fields=tuple(fields), count=count)


def asked_entries(snapshot: Snapshot) -> dict[str, Entry]:
    """What people are asked, by name: the built-in questions, and every own field of a person."""
    asked = {name: entry for name, entry in entries("person").items() if entry.asked}
    return asked | dict(own_entries("person", tuple(snapshot.sorted("field"))))


def is_answered(person: Person, entry: Entry) -> bool:
    """Whether a person has answered; "none" is an answer, and so is a consent that was not given."""
    if entry.own is not None:
        return bool(person.own.get(entry.own.id))
    value = getattr(person, entry.attribute)
    return bool(value) if isinstance(value, Map) else value is not None


def answers(snapshot: Snapshot) -> Iterator[Answers]:
    """The state of every question that any confirmed person was asked or has answered."""
    people = [person for person in snapshot.sorted("person") if person.is_confirmed]
    for name, entry in asked_entries(snapshot).items():
        answered = sum(is_answered(person, entry) for person in people)
        asked = sum(name in person.asked and not is_answered(person, entry) for person in people)
        if answered or asked:
            yield Answers(name, answered, asked, len(people) - answered - asked)
