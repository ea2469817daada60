# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kinds of things a trip is made of, by the names the command line and the record use."""

from delegation.domain.fair import Exhibitor, Hall
from delegation.domain.people import Company, Group, Person
from delegation.domain.programme import ProgrammeItem
from delegation.domain.sources import SourceRow
from delegation.domain.stays import Room, Stay
from delegation.domain.travel import Leg
from delegation.domain.trip import File, Note, OwnField, SetAside, Trip
from delegation.domain.wishes import Request, Wish

CLASSES: dict[str, type] = {
    "trip": Trip,
    "company": Company,
    "person": Person,
    "group": Group,
    "field": OwnField,
    "hall": Hall,
    "exhibitor": Exhibitor,
    "wish": Wish,
    "request": Request,
    "item": ProgrammeItem,
    "leg": Leg,
    "stay": Stay,
    "room": Room,
    "note": Note,
    "file": File,
    "aside": SetAside,
    "source": SourceRow,
}
KIND_OF: dict[type, str] = {cls: kind for kind, cls in CLASSES.items()}
