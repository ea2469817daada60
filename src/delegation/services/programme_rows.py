# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a day in a personal programme: items, legs, nights and free time in the reader's words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from delegation.domain.itinerary import Entry, FreeEntry, ItemEntry, LegEntry, StayEntry
from delegation.domain.programme import ItemKind, ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.travel import LegKind
from delegation.domain.trip import Reader
from delegation.domain.values import PlannedTime, planned
from delegation.services.finding import the_trip
from delegation.services.naming import name_of
from delegation.services.papers import Contact, NearWish, Part, Plate, Row, RowState, Sign, Spot, Walk
from delegation.services.wording import (
    duration,
    files_for,
    goal_words,
    item_title,
    leg_title,
    notes_for,
    offset_words,
    open_stand,
    own_lines,
    place_name,
    room_words,
    speaker_line,
    stand_words,
)
from delegation.services.words import Words

if TYPE_CHECKING:
    from delegation.domain.trip import Trip

LEG_SIGNS = {
    LegKind.COACH: Sign.COACH,
    LegKind.RAIL: Sign.TRAIN,
    LegKind.FLIGHT: Sign.FLIGHT,
    LegKind.CAR: Sign.CAR,
    LegKind.TRAM: Sign.TRAM,
    LegKind.WALK: Sign.FOOT,
}
ITEM_SIGNS = {
    ItemKind.VISIT: Sign.POINT,
    ItemKind.TALK: Sign.TALK,
    ItemKind.MEETING: Sign.MEETING,
    ItemKind.BRIEFING: Sign.TALK,
    ItemKind.MEAL: Sign.MEAL,
    ItemKind.RECEPTION: Sign.DRINK,
    ItemKind.FREE: Sign.POINT,
    ItemKind.TRANSFER: Sign.COACH,
}
LONGEST_SIGN_WORD = 12
"""Characters of a place's name that fit beside a pictogram."""


def clock(at: PlannedTime | None) -> str:
    return f"{at.wall:%H:%M}" if at else ""


class Rows:
    """Words the entries of one reader's itinerary, in the language of ``words``."""

    def __init__(self, snapshot: Snapshot, words: Words) -> None:
        self.snapshot, self.words = snapshot, words
        self.trip: Trip = the_trip(snapshot)

    def say(self, key: str, **facts: Any) -> str:
        return self.words.say(f"paper.{key}", **facts)

    def row(self, entry: Entry) -> Row:
        match entry:
            case ItemEntry():
                return self.item(entry)
            case LegEntry():
                return self._leg(entry)
            case StayEntry():
                return self._stay(entry)
        return self._free(entry)

    def _times(self, start: PlannedTime | None, end: PlannedTime | None) -> dict[str, Any]:
        """Start and end as the row shows them: each in its own zone, marked where that is not the trip's."""
        if start is None:
            return {}
        said = {"start": clock(start)}
        if offset_words(start) != self._offset_here(start):
            said["start_zone"] = offset_words(start)
        if end is not None and end.utc > start.utc:
            said["end"] = clock(end)
            if offset_words(end) != self._offset_here(end) or said.get("start_zone"):
                said["end_zone"] = offset_words(end)
            days = (end.day - start.day).days
            if days > 0:
                said["end_day"] = f"+{days}"
        return said

    def _offset_here(self, at: PlannedTime) -> str:
        return offset_words(planned(at.utc, self.trip.zone))

    def item(self, entry: ItemEntry) -> Row:
        item, words = entry.item, self.words
        row = Row(
            title=item_title(self.snapshot, item, words),
            **self._times(entry.start, entry.end),
            place=self._place(item),
            details=self._item_details(item),
            hosts=tuple(self._hosts(item)),
            parts=tuple(self._parts(entry)),
        )
        if entry.way and entry.way.walk.minutes:
            minutes = self.say("walk", minutes=entry.way.walk.minutes)
            place = place_name(self.snapshot, item.place, words) if not item.place.stand else ""
            row = replace(row, walk=Walk(minutes, goal_words(entry.way, words, place)))
        notes = []
        if entry.is_tentative:
            by = item.confirm_by.in_(words.language)
            notes.append(self.say("confirmation_by", by=by) if by else self.say("not_confirmed"))
            row = replace(row, state=RowState.TENTATIVE, tag=self.say("tentative"))
        if open_stand(self.snapshot, item):
            notes.append(self._stand_note(item))
            row = replace(row, state=RowState.TENTATIVE, tag=row.tag or self.say("stand_open"))
        return replace(row, note="\n".join(notes))

    def _stand_note(self, item: ProgrammeItem) -> str:
        """Why a stand is uncertain: the exhibitor is no longer on the fair's list, or stands elsewhere."""
        exhibitor = open_stand(self.snapshot, item)
        if exhibitor is None or exhibitor.withdrawn:
            return self.say("stand_withdrawn")
        said = [stand_words(stand.hall, stand.number, self.words) for stand in exhibitor.stands]
        places = [one for one in said if one]
        return self.say("stand_moved", places=", ".join(places)) if places else self.say("stand_open")

    def _item_details(self, item: ProgrammeItem) -> str:
        said = [item.details.in_(self.words.language)]
        exhibitor = self.snapshot.find(item.place.exhibitor) if item.place.exhibitor else None
        title = item.title.in_(self.words.language)
        if exhibitor is not None and title and exhibitor.name not in f"{title} {said[0]}":
            said.insert(0, exhibitor.name)
        place = item.place.name.in_(self.words.language)
        if place and len(place) > LONGEST_SIGN_WORD:
            said.insert(0, place)
        said.append(item.place.address)
        said += self._added(item)
        return "\n".join(filter(None, said))

    def _place(self, item: ProgrammeItem) -> Plate | Spot | None:
        if item.place.stand:
            return Plate(item.place.hall, item.place.stand)
        if item.place.hall:
            hall = item.place.hall
            word = self.say("in_hall", hall=hall) if hall[:1].isdigit() or len(hall) == 1 else hall
            return Spot(ITEM_SIGNS[item.kind], word)
        if not item.place and item.kind is ItemKind.FREE:
            return None
        sign = ITEM_SIGNS[item.kind]
        name = place_name(self.snapshot, item.place, self.words)
        word = name if name and len(name) <= LONGEST_SIGN_WORD else self.say(f"sign.{sign.value}")
        return Spot(sign, word)

    def _hosts(self, item: ProgrammeItem) -> Iterator[Contact]:
        if item.host_name:
            yield Contact(item.host_name, item.host_function.in_(self.words.language), item.host_phone)
            return
        request = self.snapshot.find(item.request) if item.request else None
        if request is not None and request.host_name:
            function = request.host_function.in_(self.words.language)
            yield Contact(request.host_name, function, request.host_mobile)

    def _parts(self, entry: ItemEntry) -> Iterator[Part]:
        at = entry.start
        for part in entry.item.parts:
            yield Part(
                clock(at) if at else "",
                part.title.in_(self.words.language),
                speaker_line(self.snapshot, part).in_(self.words.language),
            )
            at = at.plus(part.minutes) if at else None

    def end_of(self, entry: LegEntry, *, start: bool) -> str:
        """Where a leg begins or ends for this reader: at their stop, if it is that end of theirs."""
        if entry.stop and entry.stop.alights is not start:
            return entry.stop.name
        place = entry.leg.origin if start else entry.leg.destination
        return place.name.in_(self.words.language) or place.address

    def _leg(self, entry: LegEntry) -> Row:
        leg = entry.leg
        sign = LEG_SIGNS[leg.kind]
        origin = self.end_of(entry, start=True)
        word = origin if origin and len(origin) <= LONGEST_SIGN_WORD else self.say(f"sign.{sign.value}")
        row = Row(
            title=leg_title(entry, self.words),
            **self._times(entry.start, entry.end),
            place=Spot(sign, word),
            details=self._leg_details(entry),
            hosts=(Contact(leg.contact_name, "", leg.contact_phone),) if leg.contact_name else (),
        )
        if entry.is_tentative:
            row = replace(
                row, state=RowState.TENTATIVE, tag=self.say("tentative"), note=self.say("not_confirmed")
            )
        return row

    def _leg_details(self, entry: LegEntry) -> str:
        leg, passenger = entry.leg, entry.passenger
        said = []
        if entry.stop:
            key = "alighting_stop" if entry.stop.alights else "boarding_stop"
            said.append(self.say(key, stop=", ".join(filter(None, (entry.stop.name, entry.stop.address)))))
        elif any(not stop.alights for stop in leg.stops):
            said.append(self.say("stop_follows"))
        ends = " \u2013 ".join(
            filter(None, (self.end_of(entry, start=True), self.end_of(entry, start=False)))
        )
        numbered = " ".join(filter(None, (leg.carrier, leg.number)))
        booking = [numbered]
        if passenger.seat:
            booking.append(self.say("seat", seat=passenger.seat))
        reference = passenger.reference or leg.reference
        if reference:
            booking.append(self.say("reference", reference=reference))
        if leg.title.in_(self.words.language) and ends and ends not in leg.title.in_(self.words.language):
            said.append(ends)
        said.append(", ".join(filter(None, booking)))
        if leg.start.zone != leg.end.zone and offset_words(leg.start) != offset_words(leg.end):
            said.append(
                self.say(
                    "flight_times",
                    start=clock(entry.start),
                    start_zone=self.words.city(entry.start.zone),
                    end=clock(entry.end),
                    end_zone=self.words.city(entry.end.zone),
                )
            )
        said.append(leg.details.in_(self.words.language))
        said += self._added(leg)
        return "\n".join(filter(None, said))

    def _stay(self, entry: StayEntry) -> Row:
        stay = entry.stay
        reference = entry.room.reference or stay.reference
        said = [
            f"{room_words(entry, self.words)}, {self.say('nights', count=len(entry.nights))}",
            ", ".join(
                filter(None, (stay.address, self.say("reference", reference=reference) if reference else ""))
            ),
            self.say(
                "check_out_until", time=f"{self.words.short_date(entry.leaves)}, {stay.check_out_until:%H:%M}"
            )
            if stay.check_out_until
            else "",
            stay.details.in_(self.words.language),
            *self._added(stay),
        ]
        return Row(
            title=stay.hotel,
            start=f"{stay.check_in_from:%H:%M}" if stay.check_in_from else self.say("night"),
            place=Spot(Sign.HOTEL, self.say("sign.hotel")),
            details="\n".join(filter(None, said)),
            hosts=(Contact(stay.hotel, "", stay.phone),) if stay.phone else (),
        )

    def later_nights(self, entry: StayEntry) -> Iterator[tuple[date, Row]]:
        """A row for each night after the first, so that every evening names the hotel."""
        place = Spot(Sign.HOTEL, self.say("sign.hotel"))
        for number, night in enumerate(entry.nights[1:], start=2):
            details = self.say("night_of", night=number, nights=len(entry.nights))
            yield night, Row(entry.stay.hotel, self.say("night"), place=place, details=details)

    def check_out(self, entry: StayEntry) -> tuple[date, Row]:
        """The row with which the day after the last night begins."""
        until = entry.stay.check_out_until
        title = self.say("check_out_at", hotel=entry.stay.hotel)
        place = Spot(Sign.HOTEL, self.say("sign.hotel"))
        return entry.leaves, Row(title, end=f"{until:%H:%M}" if until else "", place=place)

    def _added(self, thing: Any) -> Iterator[str]:
        """What the planner has put on a thing for delegates: own fields, notes, the names of files."""
        yield from own_lines(self.snapshot, thing, self.words, Reader.DELEGATE)
        for note in notes_for(self.snapshot, thing.id, Reader.DELEGATE):
            yield note.in_(self.words.language)
        for name in files_for(self.snapshot, thing.id, Reader.DELEGATE):
            yield self.say("file", name=name)

    def _free(self, entry: FreeEntry) -> Row:
        return Row(
            title=self.say("free_for", duration=duration(entry.minutes, self.words)),
            **self._times(entry.start, entry.end),
            state=RowState.FREE,
            wishes=tuple(
                NearWish(
                    Plate(near.where.label, near.where.stand),
                    name_of(self.snapshot, near.wish),
                    self.say("walk", minutes=near.walk.minutes),
                )
                for near in entry.wishes
            ),
        )
