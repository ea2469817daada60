# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is still missing of a person: what ought to be filled before the trip, decided here once.

Only those who may travel (registered or confirmed) miss anything.  What was asked is waited for, and not
missing: asked is not answered.  The words of a code stand under ``missing.<code>``.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from delegation.domain.needs import ON_THEIR_OWN, nights_needed
from delegation.domain.people import ConsentKind, Person, Role, Status
from delegation.domain.presence import legs_of, rooms_of
from delegation.domain.snapshot import Snapshot, reading

FIELDS: Mapping[str, tuple[str, ...]] = {
    "name": ("last_name", "first_name"),
    "mobile": ("mobile",),
    "email": ("email",),
    "room": ("room_type",),
    "stop": ("boarding_stop",),
    "diet": ("diet",),
    "consent": ("consents",),
    "terms": ("terms_accepted_on",),
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


class Standing(Enum):
    """How one thing a person ought to give stands; NOT_NEEDED where this trip does not ask it of them."""

    MISSING = "missing"
    ASKED = "asked"
    DONE = "done"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class Customs:
    """What this trip asks of people at all: a ticket, fee, stop or consent to terms is missed where others
    have one."""

    has_tickets: bool
    has_fees: bool
    has_stops: bool
    has_terms: bool


@reading("person", "leg")
def customs(snapshot: Snapshot) -> Customs:
    people = snapshot.of("person").values()
    return Customs(
        has_tickets=any(one.ticket_code for one in people),
        has_fees=any(one.fee is not None for one in people),
        has_stops=any(one.boarding_stop for one in people)
        or any(leg.stops for leg in snapshot.of("leg").values()),
        has_terms=any(one.terms_accepted_on for one in people),
    )


def missing(snapshot: Snapshot, person: Person) -> tuple[str, ...]:
    """The codes of what is missing of a person, in the order of ``FIELDS``; see ``standings``."""
    found = standings(snapshot, person)
    return tuple(code for code, standing in found.items() if standing is Standing.MISSING)


def standings(snapshot: Snapshot, person: Person) -> Mapping[str, Standing]:
    """Code -> how it stands, in the order of ``FIELDS``; empty for who does not travel.  Needed are:

    - name: first and last name in full, as an identity card has them ("Jan (Jos)" is none)
    - mobile; email: something to ring; an address, or somebody to send to
    - room: a choice or a bed, of somebody who needs a night
    - stop: a stop or a seat that says one, where others have one; not of who drives, speaks or is a guest
    - diet: an answer, "none" included
    - consent: an answer on photos, and one on keeping health data where there are any
    - ticket; terms; fee: where others have one; terms and fee of delegates only
    - payment: a fee that is paid; an invoice asks for it
    """
    if person.status not in (Status.REGISTERED, Status.CONFIRMED):
        return {}
    return {code: _standing(code, snapshot, person) for code in FIELDS}


def _standing(code: str, snapshot: Snapshot, person: Person) -> Standing:
    if not _is_needed(code, snapshot, person):
        return Standing.NOT_NEEDED
    if _is_there(code, snapshot, person):
        return Standing.DONE
    return Standing.ASKED if _is_asked(code, person) else Standing.MISSING


def _is_needed(code: str, snapshot: Snapshot, person: Person) -> bool:
    match code:
        case "room":
            return person.room_type is not None or bool(nights_needed(snapshot, person))
        case "stop":
            comes_along = person.own_car is not True and person.role not in ON_THEIR_OWN
            return bool(person.boarding_stop) or (comes_along and snapshot.index(customs).has_stops)
        case "ticket":
            return bool(person.ticket_code) or snapshot.index(customs).has_tickets
        case "terms":
            is_asked = person.role is Role.DELEGATE and snapshot.index(customs).has_terms
            return person.terms_accepted_on is not None or is_asked
        case "fee":
            is_asked = person.role is Role.DELEGATE and snapshot.index(customs).has_fees
            return person.fee is not None or is_asked
        case "payment":
            return person.fee is not None and person.fee.amount > 0
    return True


def _is_there(code: str, snapshot: Snapshot, person: Person) -> bool:
    match code:
        case "name":
            return is_as_on_id(person.first_name) and is_as_on_id(person.last_name)
        case "email":
            return bool(person.email or person.send_to or person.assistant_email)
        case "room":
            return person.room_type is not None or bool(rooms_of(snapshot, person.id))
        case "stop":
            if person.boarding_stop:
                return True
            return any(leg.stop_of(person.id) is not None for leg in legs_of(snapshot, person.id))
        case "consent":
            return not consents_missing(person)
        case "payment":
            return person.paid
    value = getattr(person, FIELDS[code][0])
    return value is not None and value != ""


def _is_asked(code: str, person: Person) -> bool:
    if code == "payment":
        return person.invoiced
    return any(field in person.asked for field in FIELDS[code])


def is_as_on_id(name: str) -> bool:
    """Whether a first or a last name can be one that stands on an identity card."""
    name = name.strip()
    return bool(name) and not _INITIAL.fullmatch(name) and not _NOT_ON_ID.search(name)


def consents_missing(person: Person) -> tuple[ConsentKind, ...]:
    """The questions of consent that this person still has to answer."""
    has_health = any(getattr(person, name) not in (None, "", "none") for name in HEALTH)
    needed = (ConsentKind.PHOTO, ConsentKind.HEALTH) if has_health else (ConsentKind.PHOTO,)
    return tuple(kind for kind in needed if kind not in person.consents)
