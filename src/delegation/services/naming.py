# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a thing is called in a list, in history and in a message."""

from typing import Any

from delegation.domain.kinds import KIND_OF
from delegation.domain.snapshot import Snapshot


def name_of(snapshot: Snapshot, thing: Any, language: str = "") -> str:
    """A short name in the trip's language, or in ``language``; never empty."""
    kind = KIND_OF[type(thing)]
    match kind:
        case "item":
            title = thing.title.in_(language)
            exhibitor = snapshot.find(thing.place.exhibitor) if thing.place.exhibitor else None
            return title or (exhibitor.name if exhibitor else "") or str(thing.kind.value)
        case "leg":
            title = thing.title.in_(language)
            ends = [end.name.in_(language) for end in (thing.origin, thing.destination) if end.name]
            return title or " \u2013 ".join(ends) or " ".join(filter(None, (thing.kind.value, thing.number)))
        case "wish":
            exhibitor = snapshot.find(thing.exhibitor) if thing.exhibitor else None
            return str(exhibitor.name if exhibitor else thing.topic)
        case "request":
            exhibitor = snapshot.find(thing.exhibitor)
            return str(exhibitor.name) if exhibitor else "request"
        case "room":
            stay = snapshot.find(thing.stay)
            return " ".join(filter(None, (stay.hotel if stay else "", thing.type.value, thing.number)))
        case "note":
            return str(thing.text.in_(language).strip().splitlines()[0][:60])
        case "group":
            return str(thing.name.in_(language))
        case "stay":
            return str(thing.hotel)
        case "hall":
            return str(thing.label)
        case "aside":
            return str(thing.clash)
    return str(thing.name)
