# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader's calendar says, and the stamps that tell programs what has changed (RFC 5545, 5546).

A stamp belongs to a reader and a thing.  ``Told.facts`` hold what the reader was last told, in all languages,
so that a change of language is no change, and what is gone can still be named when it is cancelled.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from delegation.domain.fairground import Fairground
from delegation.domain.itinerary import ItemEntry, Itinerary, LegEntry, StayEntry
from delegation.domain.plain import shape_of
from delegation.domain.programme import ItemKind, Spot
from delegation.domain.snapshot import Snapshot
from delegation.domain.trip import FieldType, Place, Reader, Trip
from delegation.domain.values import PlannedTime, Point, Text
from delegation.services.calendar_entries import Calendar, CalendarEntry
from delegation.services.ports import Told
from delegation.services.wording import (
    files_for,
    notes_for,
    offset_words,
    open_stand,
    own_for,
    own_value,
    seen_name,
    speaker_line,
)
from delegation.services.words import Words

Facts = Mapping[str, Any]
"""{"time": ..., "place": ..., "other": ...}, plain data."""

_text, _time, _spot, _place = (shape_of(hint) for hint in (Text, PlannedTime, Spot, Place))


def facts_of(snapshot: Snapshot, plan: Itinerary) -> dict[UUID, Facts]:
    """Thing -> what this reader's calendar says of it: items and legs with a time, and nights."""
    found: dict[UUID, Facts] = {}
    for entry in plan.entries():
        match entry:
            case ItemEntry():
                found[entry.item.id] = _item_facts(snapshot, entry)
            case LegEntry():
                found[entry.leg.id] = _leg_facts(snapshot, entry)
            case StayEntry():
                key = entry.room.id if entry.stay.id in found else entry.stay.id
                found[key] = _stay_facts(snapshot, entry)
    return found


def _item_facts(snapshot: Snapshot, entry: ItemEntry) -> Facts:
    item = entry.item
    exhibitor = snapshot.find(item.place.exhibitor) if item.place.exhibitor else None
    request = snapshot.find(item.request) if item.request and not item.host_name else None
    host = (item.host_name, item.host_function, item.host_phone)
    if request:
        host = (request.host_name, request.host_function, request.host_mobile)
    return {
        "time": {"start": _time.plain(entry.start), "end": _time.plain(entry.end)},
        "place": {"spot": _spot.plain(replace(item.place, exhibitor=None))},
        "other": {
            "sort": "item",
            "kind": item.kind.value,
            "title": _text.plain(item.title),
            "exhibitor": exhibitor.name if exhibitor else "",
            "details": _text.plain(item.details),
            "host": [host[0], _text.plain(host[1]), host[2]],
            "parts": [
                {
                    "title": _text.plain(part.title),
                    "minutes": part.minutes,
                    "speaker": _text.plain(speaker_line(snapshot, part)),
                }
                for part in item.parts
            ],
            "tentative": entry.is_tentative,
            "confirm_by": _text.plain(item.confirm_by),
            **({"open_stand": True} if open_stand(snapshot, item) else {}),
            **_added(snapshot, item),
        },
    }


def _leg_facts(snapshot: Snapshot, entry: LegEntry) -> Facts:
    leg = entry.leg
    return {
        "time": {"start": _time.plain(entry.start), "end": _time.plain(entry.end)},
        "place": {
            "from": _place.plain(leg.origin),
            "to": _place.plain(leg.destination),
            "stop": [entry.stop.name, entry.stop.address, entry.stop.alights] if entry.stop else None,
            "point": [entry.stop.point.lat, entry.stop.point.lon]
            if entry.stop and entry.stop.point
            else None,
        },
        "other": {
            "sort": "leg",
            "kind": leg.kind.value,
            "title": _text.plain(leg.title),
            "carrier": leg.carrier,
            "number": leg.number,
            "seat": entry.passenger.seat,
            "reference": entry.passenger.reference or leg.reference,
            "details": _text.plain(leg.details),
            "host": [leg.contact_name, _text.plain(Text()), leg.contact_phone],
            "tentative": entry.is_tentative,
            **_added(snapshot, leg),
        },
    }


def _stay_facts(snapshot: Snapshot, entry: StayEntry) -> Facts:
    stay = entry.stay
    return {
        "time": {"start": entry.nights[0].isoformat(), "end": entry.nights[-1].isoformat()},
        "place": {
            "hotel": stay.hotel,
            "address": stay.address,
            "point": [stay.point.lat, stay.point.lon] if stay.point else None,
        },
        "other": {
            "sort": "stay",
            "type": entry.room.type.value,
            "number": entry.room.number,
            "mates": [seen_name(mate, Reader.DELEGATE) for mate in entry.mates],
            "reference": entry.room.reference or stay.reference,
            "phone": stay.phone,
            "check_in_from": f"{stay.check_in_from:%H:%M}" if stay.check_in_from else "",
            "check_out_until": f"{stay.check_out_until:%H:%M}" if stay.check_out_until else "",
            "details": _text.plain(stay.details),
            "tentative": False,
            **_added(snapshot, stay),
        },
    }


def _added(snapshot: Snapshot, thing: Any) -> dict[str, Any]:
    """What the planner has put on a thing for delegates: notes, and any own fields and files."""
    own = [
        {"label": _text.plain(field.label), "name": field.name, "type": field.type.value, "value": value}
        for field, value in own_for(snapshot, thing, Reader.DELEGATE)
    ]
    files = files_for(snapshot, thing.id, Reader.DELEGATE)
    said = {"own": own, "files": files}
    notes = [_text.plain(note) for note in notes_for(snapshot, thing.id, Reader.DELEGATE)]
    return {"notes": notes} | {name: some for name, some in said.items() if some}


def news(
    reader: UUID,
    language: str,
    facts: Mapping[UUID, Facts],
    told: Mapping[tuple[UUID, UUID], Told],
    *,
    now: datetime,
    new_uid: Callable[[], str],
) -> Iterator[Told]:
    """What has to be told this reader, of this language, beyond what was told before.

    Changed in time or place, cancelled, or back again: the next sequence and a new stamp; any other
    difference: a new stamp; nothing changed: nothing.  Only what this reader sees counts: words in a language
    that is not theirs are kept, under the stamp they had.
    """
    for thing, said in facts.items():
        before = told.get((reader, thing))
        if before is None:
            yield Told(reader, thing, new_uid(), 0, now, now, False, said)
            continue
        differ = {part for part in said if seen(before.facts[part], language) != seen(said[part], language)}
        if before.cancelled or differ & {"time", "place"}:
            yield replace(before, sequence=before.sequence + 1, at=now, cancelled=False, facts=said)
        elif differ:
            yield replace(before, at=now, facts=said)
        elif before.facts != said:
            yield replace(before, facts=said)
    for (whose, thing), before in told.items():
        if whose == reader and thing not in facts and not before.cancelled:
            yield replace(before, sequence=before.sequence + 1, at=now, cancelled=True)


_TEXT_PARTS = set(_text.plain(Text()))


def seen(plain: Any, language: str) -> Any:
    """Plain data with every text in it reduced to what a reader of this language sees."""
    if isinstance(plain, Mapping):
        if set(plain) == _TEXT_PARTS:
            text: Text = _text.value(plain)
            return text.in_(language)
        return {name: seen(part, language) for name, part in plain.items()}
    if isinstance(plain, list | tuple):
        return [seen(part, language) for part in plain]
    return plain


def calendar_of(
    trip: Trip, told: Iterable[Told], words: Words, name: str, ground: Fairground | None, *, today: date
) -> Calendar | None:
    """The calendar of one reader from what they were told; None where there is nothing in it.

    What is cancelled stays in it, marked, until the trip is over.
    """
    entries = [
        _Wording(one, words, trip, ground).entry()
        for one in sorted(told, key=lambda one: str(one.thing))
        if not one.cancelled or today <= trip.last
    ]
    if not entries:
        return None
    title = words.say("calendar.name", fair=trip.fair or trip.name, name=name)
    return Calendar(entries=tuple(entries), name=title, language=words.language)


class _Wording:
    """One entry in words, from what was told and nothing else."""

    def __init__(self, told: Told, words: Words, trip: Trip, ground: Fairground | None) -> None:
        self.told, self.words, self.trip, self.ground = told, words, trip, ground
        self.time, self.place, self.other = (told.facts[part] for part in ("time", "place", "other"))

    def say(self, key: str, **facts: Any) -> str:
        return self.words.say(f"calendar.{key}", **facts)

    def text(self, plain: Any) -> str:
        text: Text = _text.value(plain)
        return text.in_(self.words.language)

    def entry(self) -> CalendarEntry:
        sort = self.other["sort"]
        title, location, lines, point = {"item": self._item, "leg": self._leg, "stay": self._stay}[sort]()
        summary = title
        if self.told.cancelled:
            summary = self.say("cancelled", title=title)
        elif self.other["tentative"]:
            summary = self.say("tentative", title=title)
        nights = sort == "stay"
        start: PlannedTime | date = (
            date.fromisoformat(self.time["start"]) if nights else _time.value(self.time["start"])
        )
        end: PlannedTime | date = (
            date.fromisoformat(self.time["end"]) if nights else _time.value(self.time["end"])
        )
        return CalendarEntry(
            uid=self.told.uid,
            sequence=self.told.sequence,
            changed_at=self.told.at,
            created_at=self.told.created,
            start=start,
            end=end,
            summary=" ".join(summary.split()),
            location=location,
            description="\n".join(filter(None, [*lines, *self._added()])),
            point=point,
            conference=self._link(),
            cancelled=self.told.cancelled,
            tentative=bool(self.other["tentative"]),
            busy=not nights and self.other.get("kind") != ItemKind.FREE.value,
        )

    def _added(self) -> Iterator[str]:
        for own in self.other.get("own", ()):
            label = self.text(own["label"]) or own["name"]
            value = own_value(FieldType(own["type"]), own["value"], self.words)
            yield self.words.say("paper.own", label=label, value=value)
        yield from map(self.text, self.other["notes"])
        for name in self.other.get("files", ()):
            yield self.words.say("paper.file", name=name)

    def _item(self) -> tuple[str, str, list[str], Point | None]:
        other = self.other
        spot: Spot = _spot.value(self.place["spot"])
        title = self.text(other["title"]) or other["exhibitor"]
        title = title or self.words.say(f"choice.item_kind.{other['kind']}")
        name = spot.name.in_(self.words.language)
        stand = ""
        if spot.hall:
            key = "stand" if spot.stand else "hall"
            stand = self.say(key, hall=spot.hall, **({"stand": spot.stand} if spot.stand else {}))
        elif spot.stand:
            stand = self.words.say("paper.at_stand", stand=spot.stand)
        on_ground = bool(spot.hall or spot.stand) or self._is_entrance(spot)
        address = spot.address or (self.ground.address if on_ground and self.ground else "")
        location = "\n".join(filter(None, (stand or name, name if stand else "", address)))
        point = spot.point or (self.ground.point if on_ground and self.ground else None)
        lines = ["" if other["exhibitor"] in title else other["exhibitor"], self.text(other["details"])]
        lines += self._parts()
        lines += self._contact(other["host"])
        if other["tentative"]:
            by = self.text(other["confirm_by"])
            lines.append(self.say("confirmation_by", by=by) if by else self.say("not_confirmed"))
        if other.get("open_stand"):
            lines.append(self.words.say("paper.stand_open"))
        return title, location, lines, point

    def _link(self) -> str:
        """Where an item is held online: the address of its place, if that is one of the web."""
        spot = self.place.get("spot")
        said = str(_spot.value(spot).address).strip() if spot else ""
        return said if said.casefold().startswith(("https://", "http://")) else ""

    def _is_entrance(self, spot: Spot) -> bool:
        """Whether a place is an entrance or another site of the ground, which has the ground's address."""
        sites = self.ground.sites if self.ground else ()
        known = {word.casefold() for site in sites for word in (site.label, site.name) if word}
        return any(word.casefold() in known for word in spot.name.words.values())

    def _parts(self) -> list[str]:
        said = []
        at: PlannedTime = _time.value(self.time["start"])
        for part in self.other["parts"]:
            facts = {"time": f"{at.wall:%H:%M}", "title": self.text(part["title"])}
            if speaker := self.text(part["speaker"]):
                said.append(self.say("part_by", **facts, speaker=speaker))
            else:
                said.append(self.say("part", **facts))
            at = at.plus(part["minutes"])
        return said

    def _contact(self, host: list[Any]) -> list[str]:
        name, function, phone = host
        who = ", ".join(filter(None, (name, self.text(function))))
        return [self.say("with", name=who) if who else "", self.say("phone", phone=phone) if phone else ""]

    def _leg(self) -> tuple[str, str, list[str], Point | None]:
        other = self.other
        origin, goal = (_place.value(self.place[end]) for end in ("from", "to"))
        language = self.words.language
        names = [end.name.in_(language) or end.address for end in (origin, goal)]
        title = self.text(other["title"])
        if not title:
            to = self.words.say(f"paper.leg_to.{other['kind']}", place=names[1]) if names[1] else ""
            title = to or " ".join(filter(None, (other["carrier"], other["number"])))
        title = title or self.words.say(f"choice.leg_kind.{other['kind']}")
        stop = self.place["stop"]
        boards = stop and not stop[2]
        location = "\n".join(
            filter(None, stop[:2] if boards else (names[0], origin.address if origin.name else ""))
        )
        at = self.place["point"] if boards else None
        point = Point(*at) if at else (None if boards else origin.point)
        start, end = _time.value(self.time["start"]), _time.value(self.time["end"])
        lines = [" \u2013 ".join(filter(None, names))]
        if stop:
            lines.append(self.say("stop" if boards else "alighting_stop", stop=stop[0]))
        if offset_words(start) != offset_words(end):
            for key, when in (("departs", start), ("arrives", end)):
                day = self.words.short_date(when.day)
                lines.append(
                    self.say(key, date=day, time=f"{when.wall:%H:%M}", zone=self.words.city(when.zone))
                )
        booking = ("carrier", "number", "seat", "reference")
        lines += [self.say(name, **{name: other[name]}) for name in booking if other[name]]
        lines.append(self.text(other["details"]))
        lines += self._contact(other["host"])
        return title, location, lines, point

    def _stay(self) -> tuple[str, str, list[str], Point | None]:
        other, place = self.other, self.place
        nights = (date.fromisoformat(self.time["end"]) - date.fromisoformat(self.time["start"])).days + 1
        lines = [
            self.say("nights", count=nights),
            self.say("room", room=self.words.say(f"paper.room.{other['type']}")),
            self.say("room_number", number=other["number"]) if other["number"] else "",
            self.say("shared_with", names=", ".join(other["mates"])) if other["mates"] else "",
            self.say("reference", reference=other["reference"]) if other["reference"] else "",
            self.say("check_in_from", time=other["check_in_from"]) if other["check_in_from"] else "",
            self.say("check_out_until", time=other["check_out_until"]) if other["check_out_until"] else "",
            self.say("phone", phone=other["phone"]) if other["phone"] else "",
            self.text(other["details"]),
        ]
        location = "\n".join(filter(None, (place["hotel"], place["address"])))
        point = Point(*place["point"]) if place["point"] else None
        return self.say("night", hotel=place["hotel"]), location, lines, point
