# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The notation the demos' programmes and journeys are written in.

Entries are parted by empty lines.  The first line of an entry is cut by bars; what follows is its title and
then its details, each on one line for all languages or on four lines, in the order nl, fr, de, en.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from delegation.domain.people import Company, Group, PersonId
from delegation.domain.programme import ItemId, ItemKind, ProgrammeItem, Spot
from delegation.domain.travel import Leg, LegId, LegKind, Passenger
from delegation.domain.trip import Place
from delegation.domain.values import Map, PlannedTime, Text
from delegation.services.demo.functions import function
from delegation.services.demo.stage import Stage, say

ZONES = {"b": "Europe/Brussels", "d": "Europe/Berlin", "n": "Europe/Amsterdam"}
"""What a letter after a time means."""


def entries(text: str) -> Iterator[tuple[list[str], str, str]]:
    """The cells of each entry's first line, its title and its details."""
    for block in text.strip().split("\n\n"):
        head, *lines = block.strip().split("\n")
        cut = 4 if len(lines) in (4, 8) else 1
        yield [cell.strip() for cell in head.split("|")], "\n".join(lines[:cut]), "\n".join(lines[cut:])


def items(stage: Stage, text: str, more: Mapping[str, Mapping[str, Any]]) -> None:
    """``kind day start minutes | who | place | host``; ``more`` adds fields, by the title in Dutch.

    Who: "all", names of groups, companies and people, and with a dash before it who is left out.
    """
    for (time, who, where, host), title, details in entries(text):
        kind, day, start, minutes = time.split()
        said = say(title)
        stage.put(
            ProgrammeItem(
                id=ItemId(stage.id()),
                kind=ItemKind(kind),
                title=said,
                details=say(details),
                start=stage.at(int(day), start),
                minutes=int(minutes),
                place=spot(stage, where),
                **party(stage, who),
                **_host(stage, host),
                **more.get(said.in_("nl"), {}),
            ),
            f"{said.in_('nl')} {day}",
        )


def party(stage: Stage, who: str) -> dict[str, Any]:
    """The fields of an item that say who takes part."""
    names = who.split()
    found: dict[str, Any] = {"everybody": "all" in names, "exceptions": frozenset()}
    kinds: dict[str, list[str]] = {"groups": [], "companies": [], "persons": []}
    for one in names:
        if one.startswith("-"):
            found["exceptions"] |= stage.ids(one[1:])
        elif one != "all":
            thing = stage.of(one)
            is_firm = "companies" if isinstance(thing, Company) else "persons"
            kinds["groups" if isinstance(thing, Group) else is_firm].append(one)
    return found | {kind: stage.ids(" ".join(some)) for kind, some in kinds.items()}


def spot(stage: Stage, where: str) -> Spot:
    """``exhibitor @ hall stand``, ``# hall, name``, or ``name, address``."""
    if "@" in where:
        called, _, stand = where.partition(" @ ")
        hall, number = stand.split()
        return Spot(exhibitor=stage.of(called).id, hall=hall, stand=number)
    said, _, rest = where.lstrip("# ").partition(", ")
    return (
        Spot(hall=said, name=say(rest) if rest else Text())
        if where.startswith("#")
        else Spot(name=say(said), address=rest)
    )


def _host(stage: Stage, host: str) -> dict[str, Any]:
    if host in stage.named:
        person = stage.of(host)
        return {
            "host_name": person.name,
            "host_function": function(person.function),
            "host_phone": person.mobile,
        }
    said, card, phone = (*host.split(", "), "", "")[:3] if host else ("", "", "")
    return {"host_name": said, "host_function": function(card), "host_phone": phone}


SAID = {
    "Brussel-Zuid": "Brussel-Zuid / Bruxelles-Midi / Brüssel-Süd / Brussels-South",
    "Hotel": "Hotel / Hôtel / Hotel / Hotel",
    "Liège": "Luik / Liège / Lüttich / Liège",
}
"""Places of the scripts whose names differ by language."""


def when(stage: Stage, day: int, said: str) -> PlannedTime:
    """A time of a day; with a letter after it in that letter's zone."""
    return stage.at(day, said[:5], ZONES.get(said[5:], ""))


def legs(
    stage: Stage, text: str, places: Mapping[str, str], more: Mapping[str, Mapping[str, Any]] | None = None
) -> None:
    """``kind day start end | from > to | carrier, number | who | reference, seat``.

    ``places`` has the addresses of places by name; ``more`` adds fields, by the number.  Who: people, lists
    of people, and with a dash before it who is left out.
    """
    for (times, way, service, who, booking), title, details in entries(text):
        kind, day, start, end = times.split()
        carrier, _, number = service.rpartition(", ")
        reference, _, seat = booking.partition(", ")
        origin, goal = (
            Place(name=say(SAID.get(place, place)), address=places.get(place, ""))
            for place in way.split(" > ")
        )
        said = say(title)
        stage.put(
            Leg(
                id=LegId(stage.id()),
                kind=LegKind(kind),
                title=said,
                details=say(details),
                start=when(stage, int(day), start),
                end=when(stage, int(day), end),
                origin=origin,
                destination=goal,
                carrier=carrier,
                number=number,
                passengers=Map(dict.fromkeys(_aboard(stage, who), Passenger(seat=seat, reference=reference))),
                **(more or {}).get(number, {}),
            ),
            f"{said.in_('nl')} {day}",
        )


LISTS = ("crew", "ride")
"""Names a script gives to lists of names."""


def _aboard(stage: Stage, who: str) -> list[PersonId]:
    names = who.split()
    left_out = {name[1:] for name in names if name.startswith("-")}
    lists = [stage.of(name) if name in LISTS else [name] for name in names if name[0] != "-"]
    return [stage.of(one).id for some in lists for one in some if one not in left_out]
