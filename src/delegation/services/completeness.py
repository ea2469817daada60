# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is still missing of a person: what ought to be filled before the trip, decided here once.

Only those who may travel (registered or confirmed) miss anything.  The words of a code stand under
``missing.<code>``.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from delegation.domain.needs import nights_needed
from delegation.domain.people import ConsentKind, Person, Role, Status
from delegation.domain.presence import rooms_of
from delegation.domain.snapshot import Snapshot, reading

FIELDS: Mapping[str, tuple[str, ...]] = {
    "name": ("last_name", "first_name"),
    "mobile": ("mobile",),
    "email": ("email",),
    "room": ("room_type",),
    "diet": ("diet",),
    "consent": ("consents",),
    "ticket": ("ticket_code",),
    "fee": ("fee",),
    "payment": ("paid",),
}
"""Every code in its order, with the fields that fill the gap, the first one first."""

URGENT = frozenset({"name", "mobile"})
"""Without these somebody cannot pass a door or be rung."""

HEALTH = ("diet", "allergies", "accessibility")

_INITIAL = re.compile(r"\w\.?|(\w\.)+")
_NOT_ON_ID = re.compile(r"[\d\"()]")


@dataclass(frozen=True, slots=True)
class Customs:
    """What this trip asks of people at all: a ticket code or a fee is missed where others have one."""

    has_tickets: bool
    has_fees: bool


@reading("person")
def customs(snapshot: Snapshot) -> Customs:
    people = snapshot.of("person").values()
    return Customs(any(one.ticket_code for one in people), any(one.fee is not None for one in people))


def missing(snapshot: Snapshot, person: Person) -> tuple[str, ...]:
    """The codes of what is missing of a person, in the order of ``FIELDS``.

    - name: a first or last name is empty, an initial, or holds what no identity card has ("Jan (Jos)")
    - mobile; email: nothing to ring; no address, nor anybody to send to
    - room: neither a choice nor a bed, for somebody who needs a night
    - diet: neither answered nor asked
    - consent: photos unanswered, or health data kept without an answer on keeping it
    - ticket; fee: none, where others have one; a fee is asked of delegates only
    - payment: a fee that is not paid
    """
    if person.status not in (Status.REGISTERED, Status.CONFIRMED):
        return ()
    return tuple(code for code in FIELDS if _is_missing(code, snapshot, person))


def _is_missing(code: str, snapshot: Snapshot, person: Person) -> bool:
    match code:
        case "name":
            return not (is_as_on_id(person.first_name) and is_as_on_id(person.last_name))
        case "mobile":
            return not person.mobile
        case "email":
            return not (person.email or person.send_to or person.assistant_email)
        case "room":
            return (
                person.room_type is None
                and not rooms_of(snapshot, person.id)
                and bool(nights_needed(snapshot, person))
            )
        case "diet":
            return person.diet is None and "diet" not in person.asked
        case "consent":
            return not _has_consents(person)
        case "ticket":
            return not person.ticket_code and snapshot.index(customs).has_tickets
        case "fee":
            return person.fee is None and person.role is Role.DELEGATE and snapshot.index(customs).has_fees
    return person.fee is not None and person.fee.amount > 0 and not person.paid


def is_as_on_id(name: str) -> bool:
    """Whether a first or a last name can be one that stands on an identity card."""
    name = name.strip()
    return bool(name) and not _INITIAL.fullmatch(name) and not _NOT_ON_ID.search(name)


def _has_consents(person: Person) -> bool:
    if ConsentKind.PHOTO not in person.consents:
        return False
    has_health = any(getattr(person, name) not in (None, "", "none") for name in HEALTH)
    return not has_health or ConsentKind.HEALTH in person.consents
