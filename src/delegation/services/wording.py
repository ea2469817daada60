# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that papers and calendars share: titles, places, durations, names as this reader may see them."""

from datetime import date
from typing import Any

from delegation.domain.catalogue import entries, may_see, own_entries
from delegation.domain.clashes.of_items import has_moved
from delegation.domain.fair import Exhibitor
from delegation.domain.itinerary import ItemEntry, LegEntry, StayEntry, WayThere
from delegation.domain.kinds import KIND_OF
from delegation.domain.people import Person
from delegation.domain.programme import ItemKind, ProgrammeItem, Spot
from delegation.domain.snapshot import Snapshot
from delegation.domain.travel import LegKind
from delegation.domain.trip import FieldType, File, Note, OwnField, Reader
from delegation.domain.values import Map, PlannedTime, Text, ThingId, zone_of
from delegation.services.words import Words


def item_title(snapshot: Snapshot, item: ProgrammeItem, words: Words) -> str:
    """What an item is called: its title, else the exhibitor, else its kind."""
    exhibitor = snapshot.find(item.place.exhibitor) if item.place.exhibitor else None
    return (
        item.title.in_(words.language)
        or (exhibitor.name if exhibitor else "")
        or words.say(f"choice.item_kind.{item.kind.value}")
    )


def place_name(snapshot: Snapshot, spot: Spot, words: Words) -> str:
    """The name of a place outside the stands, or of the exhibitor there."""
    exhibitor = snapshot.find(spot.exhibitor) if spot.exhibitor else None
    return spot.name.in_(words.language) or (exhibitor.name if exhibitor else "")


def stand_words(hall: str, stand: str, words: Words) -> str:
    """ "hal 17, stand H21", or as much of it as there is."""
    if hall and stand:
        return words.say("paper.in_hall_at_stand", hall=hall, stand=stand)
    if hall:
        return words.say("paper.in_hall", hall=hall)
    return words.say("paper.at_stand", stand=stand) if stand else ""


def leg_title(entry: LegEntry, words: Words) -> str:
    leg = entry.leg
    title = leg.title.in_(words.language)
    if title:
        return title
    goal = leg.destination.name.in_(words.language)
    named = " ".join(filter(None, (leg.carrier, leg.number)))
    said = words.say(f"paper.leg_to.{leg.kind.value}", place=goal) if goal else ""
    return said or named or words.say(f"choice.leg_kind.{leg.kind.value}")


def goal_words(way: WayThere, words: Words, name: str = "") -> str:
    """ "naar hal 13"; "naar stand H21" within a hall; an entrance or other place by ``name`` or label."""
    label, stand = way.to.label, way.to.stand
    if way.within and stand:
        return words.say("paper.walk_to_stand", stand=stand)
    if label[:1].isdigit() or len(label) == 1:
        return words.say("paper.walk_within" if way.within else "paper.walk_to_hall", hall=label)
    return words.say("paper.walk_to", place=name or label)


def duration(minutes: int, words: Words) -> str:
    hours, left = divmod(minutes, 60)
    if minutes < 120 and not (hours and not left):
        return words.say("paper.duration_minutes", minutes=minutes)
    if not left:
        return words.say("paper.duration_hours", hours=hours)
    return words.say("paper.duration_hours_minutes", hours=hours, minutes=left)


def offset_words(at: PlannedTime) -> str:
    """The offset in force at a time: "UTC+2"."""
    offset = at.wall.replace(tzinfo=zone_of(at.zone), fold=at.fold).utcoffset()
    minutes = round(offset.total_seconds() / 60) if offset else 0
    sign = "+" if minutes >= 0 else "\u2212"
    hours, left = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours}" + (f":{left:02}" if left else "") if minutes else "UTC"


def seen_name(person: Person, reader: Reader) -> str:
    """A person's name, unless they withhold it from this reader."""
    known = entries("person")
    shown = [
        getattr(person, name)
        for name in ("first_name", "last_name")
        if may_see(known[name], reader, person.withheld)
    ]
    return " ".join(filter(None, shown))


def seen(person: Person, name: str, reader: Reader) -> Any:
    """A field of another person as this reader may see it; empty where not."""
    entry = entries("person")[name]
    return getattr(person, entry.attribute) if may_see(entry, reader, person.withheld) else ""


def speaker_line(snapshot: Snapshot, part: Any) -> Text:
    """ "Nele Hendrikx, projectmanager, Agentschap Maas & Demer", in each language it was written in."""
    speaker = snapshot.find(part.speaker) if part.speaker else None
    name = part.speaker_name if speaker is None else seen_name(speaker, Reader.DELEGATE)
    said = part.affiliation
    if said:
        lines = {language: ", ".join(filter(None, (name, of))) for language, of in said.words.items()}
        return Text(Map(lines), said.fallback)
    if speaker is not None:
        company = snapshot.find(speaker.company) if speaker.company else None
        function = seen(speaker, "function", Reader.DELEGATE)
        name = ", ".join(filter(None, (name, function, company.name if company else "")))
    return Text(Map({said.fallback: name}))


def room_words(entry: StayEntry, words: Words) -> str:
    """ "Eenpersoonskamer", "Twinkamer (twee bedden), samen met ...", with the number where there is one."""
    kind = words.say(f"paper.room.{entry.room.type.value}")
    number = words.say("paper.room_number", number=entry.room.number) if entry.room.number else ""
    mates = [seen_name(mate, Reader.DELEGATE) for mate in entry.mates]
    shared = words.say("paper.shared_with", names=", ".join(mates)) if mates else ""
    return ", ".join(filter(None, (kind, number, shared)))


def mail_to(snapshot: Snapshot, person: Person) -> Person | None:
    """Who gets the mail instead of this person, if anybody."""
    found = snapshot.find(person.send_to) if person.send_to else None
    return found if isinstance(found, Person) else None


OUTDOORS = {LegKind.TRAM, LegKind.WALK}
AT_TABLE = {ItemKind.MEAL, ItemKind.RECEPTION}


def notes_for(snapshot: Snapshot, thing: ThingId, reader: Reader, today: date | None = None) -> list[Text]:
    """What the planner has noted on a thing for this kind of reader, in the order of writing."""
    return [
        note.text
        for note in sorted(snapshot.linking_to(thing), key=lambda one: str(one.id))
        if isinstance(note, Note)
        and note.on == thing
        and reader in note.readers
        and (today is None or note.keep_until is None or today <= note.keep_until)
    ]


def files_for(snapshot: Snapshot, thing: ThingId, reader: Reader) -> list[str]:
    """The names of the files on a thing that this kind of reader may have, in their order."""
    files = (one for one in snapshot.linking_to(thing) if isinstance(one, File) and one.on == thing)
    found = sorted(files, key=lambda file: (file.sort_key, str(file.id)))
    return [file.name for file in found if reader in file.readers]


def own_for(snapshot: Snapshot, thing: Any, reader: Reader) -> list[tuple[OwnField, str]]:
    """The trip's own fields of a thing that this kind of reader may see and that hold something, in order.

    What people withhold they withhold from others: this is for the thing's own reader.
    """
    fields = sorted(snapshot.of("field").values(), key=lambda field: field.sort_key)
    known = own_entries(KIND_OF[type(thing)], tuple(fields)).values()
    return [
        (entry.own, thing.own[entry.own.id])
        for entry in known
        if entry.own is not None and may_see(entry, reader) and thing.own.get(entry.own.id)
    ]


def own_value(kind: FieldType, value: str, words: Words) -> str:
    """What an own field holds, as a reader of this language writes it."""
    if kind is FieldType.YES_NO and value in ("yes", "no"):
        return words.say(f"choice.yes_no.{value}")
    if kind is FieldType.DATE:
        return words.year_date(date.fromisoformat(value))
    return value


def own_lines(snapshot: Snapshot, thing: Any, words: Words, reader: Reader) -> list[str]:
    """ "Dresscode: zakelijk" for each own field of a thing that this kind of reader may see."""
    return [
        words.say("paper.own", label=field.in_(words.language), value=own_value(field.type, value, words))
        for field, value in own_for(snapshot, thing, reader)
    ]


def open_stand(snapshot: Snapshot, item: ProgrammeItem) -> Exhibitor | None:
    """The exhibitor of an item whose stand cannot be relied on: it has moved since, or is withdrawn."""
    exhibitor = snapshot.find(item.place.exhibitor) if item.place.exhibitor else None
    if isinstance(exhibitor, Exhibitor) and (exhibitor.withdrawn or has_moved(item, exhibitor)):
        return exhibitor
    return None


def title_of(snapshot: Snapshot, entry: ItemEntry | LegEntry | StayEntry, words: Words) -> str:
    match entry:
        case ItemEntry():
            return item_title(snapshot, entry.item, words)
        case LegEntry():
            return leg_title(entry, words)
    return entry.stay.hotel
