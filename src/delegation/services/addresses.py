# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""To whom mail for somebody goes."""

from collections.abc import Iterable

from delegation.domain.people import Person
from delegation.domain.snapshot import Snapshot


def address_of(snapshot: Snapshot, person: Person) -> str:
    """The address that gets a person's mail, empty where there is none.

    It is that of the one to send to, or else their assistant's; then the person's own, or else their
    assistant's.
    """
    instead = snapshot.find(person.send_to) if person.send_to else None
    told = (instead, person) if instead is not None else (person,)
    found = (address for one in told for address in (one.email, one.assistant_email, *one.more_emails))
    return next((address for address in found if address), "")


def addresses(snapshot: Snapshot, people: Iterable[Person]) -> tuple[tuple[str, ...], tuple[Person, ...]]:
    """Each address once, in the order of the people, and those who have none."""
    found: dict[str, str] = {}
    without: list[Person] = []
    for person in people:
        if address := address_of(snapshot, person):
            found.setdefault(address.casefold(), address)
        else:
            without.append(person)
    return tuple(found.values()), tuple(without)
