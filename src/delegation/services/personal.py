# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The personal programme of one reader: their itinerary in their words, ready to be drawn."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from delegation.domain.itinerary import (
    Day,
    Entry,
    FreeEntry,
    ItemEntry,
    Itinerary,
    LegEntry,
    StayEntry,
    Uncertain,
)
from delegation.domain.people import Person
from delegation.domain.programme import ItemKind, ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.travel import LegKind
from delegation.domain.trip import Reader
from delegation.domain.values import PlannedTime, ThingId, planned, zone_of
from delegation.services.finding import the_trip
from delegation.services.naming import name_of
from delegation.services.papers import (
    Block,
    BlockLook,
    Contact,
    DayPaper,
    Emergency,
    EmergencyNumber,
    Fact,
    GroupMark,
    Labels,
    NearWish,
    Part,
    PersonalPaper,
    Plate,
    Row,
    RowState,
    Sign,
    Spot,
    Strip,
    Walk,
)
from delegation.services.wording import (
    city_of,
    duration,
    goal_words,
    item_title,
    leg_title,
    notes_for,
    offset_words,
    place_name,
    room_words,
    speaker_line,
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
LARGE_NUMBERS = 3
LONGEST_SIGN_WORD = 12
"""Characters of a place's name that fit beside a pictogram."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What a paper says of itself: version or draft, and as of when."""

    version: str = ""
    as_of: datetime | None = None


def personal_paper(snapshot: Snapshot, plan: Itinerary, words: Words, edition: Edition) -> PersonalPaper:
    """The paper of one reader, in the language of ``words``."""
    return _Writer(snapshot, plan, words).paper(edition)


class _Writer:
    def __init__(self, snapshot: Snapshot, plan: Itinerary, words: Words) -> None:
        self.snapshot, self.plan, self.words = snapshot, plan, words
        self.trip: Trip = the_trip(snapshot)
        self.person: Person = plan.person
        self.groups = sorted(plan.groups, key=lambda group: -_days_in(group, plan.person))

    def say(self, key: str, **facts: Any) -> str:
        return self.words.say(f"paper.{key}", **facts)

    def paper(self, edition: Edition) -> PersonalPaper:
        trip, person, words = self.trip, self.person, self.words
        company = self.snapshot.find(person.company) if person.company else None
        name = " ".join(filter(None, (person.title, person.name)))
        days = [day for day in self.plan.days if day.entries or self._is_fair_or_there(day.date)]
        fair = trip.fair or trip.name
        return PersonalPaper(
            language=words.language,
            title=self.say("title", name=person.name, fair=fair),
            labels=self._labels(),
            reader=name,
            fair=fair,
            dates=words.span(days[0].date, days[-1].date) if days else words.span(trip.first, trip.last),
            agency=trip.agency,
            agency_phone=trip.agency_phone,
            phone=person.mobile,
            subtitle=", ".join(filter(None, (person.function, company.name if company else ""))),
            groups=tuple(self._groups()),
            leader=self._leader(),
            strips=tuple(self._strip(day) for day in days),
            facts=tuple(self._facts()),
            days=tuple(self._day(day, number, len(days)) for number, day in enumerate(days, start=1)),
            untimed=tuple(self._item(entry) for entry in self.plan.untimed),
            uncertain=tuple(self._uncertain(one) for one in self.plan.uncertain if one.code != "untimed"),
            bring=trip.bring.in_(words.language),
            emergency=self._emergency(),
            version=edition.version,
            as_of=self._as_of(edition.as_of),
            accent=trip.accent,
        )

    def _is_fair_or_there(self, day: date) -> bool:
        first, last = self.trip.fair_days
        return first <= day <= last

    def _as_of(self, moment: datetime | None) -> str:
        if moment is None:
            return ""
        there = moment.astimezone(zone_of(self.trip.zone))
        said = f"{self.words.span(there.date(), there.date())}, {there:%H:%M}"
        return self.say("as_of", moment=said)

    def _labels(self) -> Labels:
        names = [
            "kind",
            "time",
            "hall",
            "stand",
            "what",
            "with_whom",
            "page",
            "continued",
            "open_wishes",
            "leader",
            "bring",
            "untimed",
            "uncertain",
            "emergency",
            "visit",
            "under_way",
            "free",
            "tentative",
        ]
        phrases = {name: self._raw(name) for name in names}
        return Labels(**phrases)

    def _raw(self, name: str) -> str:
        """A label with its blanks left in: the page numbers are filled where they are known."""
        blanks = {blank: "{" + blank + "}" for blank in self.words.blanks(f"paper.{name}")}
        return self.say(name, **blanks)

    # Cover

    def _groups(self) -> Iterator[GroupMark]:
        for group in self.groups:
            called = group.name.in_(self.words.language)
            letter = group.letter or called[:1].upper()
            if called == letter:
                name = self.say("group", letter=letter)
            else:
                name = self.say("group_named", letter=letter, name=called) if group.letter else called
            yield GroupMark(letter=letter, name=name, colour=group.colour)

    def _leader(self) -> Contact | None:
        for group in self.groups:
            for leader_id in group.leaders:
                leader = self.snapshot.find(leader_id)
                if leader is not None and leader.id != self.person.id:
                    phone = leader.mobile or self.trip.agency_phone
                    return Contact(leader.name, "", phone)
        return Contact(self.trip.agency, "", self.trip.agency_phone) if self.trip.agency_phone else None

    def _facts(self) -> Iterator[Fact]:
        legs = [entry for entry in self.plan.entries() if isinstance(entry, LegEntry)]
        stays = [entry for entry in self.plan.entries() if isinstance(entry, StayEntry)]
        if legs:
            first = legs[0]
            origin = (
                first.stop.name if first.stop and not first.stop.alights else self._end(first, start=True)
            )
            yield Fact(
                self.say("departure"), self.words.short_date(first.start.day), _clock(first.start), origin
            )
        if stays:
            nights = sum(len(stay.nights) for stay in stays)
            stay = stays[0]
            yield Fact(
                self.say("hotel"),
                self.say("nights", count=nights),
                stay.stay.hotel,
                room_words(stay, self.words),
            )
        if len(legs) > 1:
            yield self._way_home(legs[-1])

    def _way_home(self, last: LegEntry) -> Fact:
        """When and where the last leg leaves, large; when and where it arrives, below."""
        goal = last.stop.name if last.stop and last.stop.alights else self._end(last, start=False)
        boards = last.stop.name if last.stop and not last.stop.alights else self._end(last, start=True)
        arrives = " ".join(filter(None, (self.say("arrival"), _clock(last.end), goal)))
        details = ". ".join(filter(None, (boards, arrives)))
        return Fact(self.say("back"), self.words.short_date(last.start.day), _clock(last.start), details)

    def _end(self, entry: LegEntry, *, start: bool) -> str:
        place = entry.leg.origin if start else entry.leg.destination
        return place.name.in_(self.words.language) or place.address

    def _strip(self, day: Day) -> Strip:
        short = self.words.short_date(day.date)
        weekday = short.split()[0]
        blocks = [block for entry in day.entries if (block := self._block(entry, day.date))]
        return Strip(
            weekday, str(day.date.day), tuple(sorted(blocks, key=lambda block: (block.start, block.end)))
        )

    def _block(self, entry: Entry, day: date) -> Block | None:
        start, end = getattr(entry, "start", None), getattr(entry, "end", None)
        if start is None or end is None:
            return None
        first, last = self._minute(start, day), self._minute(end, day)
        if isinstance(entry, FreeEntry):
            return Block(first, last, BlockLook.FREE)
        if isinstance(entry, LegEntry):
            return Block(first, last, BlockLook.OTHER, sign=LEG_SIGNS[entry.leg.kind])
        assert isinstance(entry, ItemEntry)  # stays have no times  # noqa: S101 -- for the type checker
        item = entry.item
        if item.place.hall and len(item.place.hall) <= 3:
            look = BlockLook.TENTATIVE if entry.is_tentative else BlockLook.VISIT
            return Block(first, last, look, hall=item.place.hall)
        return Block(first, last, BlockLook.OTHER, sign=self._item_sign(item))

    def _minute(self, at: PlannedTime, day: date) -> int:
        """Minutes after the midnight a day begins with, in the trip's zone, within the day."""
        midnight = datetime.combine(day, time(), zone_of(self.trip.zone))
        there = at.utc.astimezone(zone_of(self.trip.zone))
        if there.date() != day:
            return 0 if there.date() < day else 1440
        return round((there.replace(tzinfo=None) - midnight.replace(tzinfo=None)).total_seconds() / 60)

    # Days

    def _day(self, day: Day, number: int, days: int) -> DayPaper:
        noon = planned(datetime.combine(day.date, time(12), zone_of(self.trip.zone)), self.trip.zone)
        eve = planned(datetime.combine(day.date, time(0), zone_of(self.trip.zone)), self.trip.zone)
        zone = self.say("local_times", offset=offset_words(noon))
        if offset_words(noon) != offset_words(eve):
            zone = f"{zone}. {self.say('clock_change')}"
        rows = tuple(self._row(entry) for entry in day.entries)
        return DayPaper(
            title=self.words.title_date(day.date),
            day_of=self.say("day_of", day=number, days=days) if days > 1 else "",
            zone=zone,
            rows=rows,
            empty="" if rows else self.say("empty_day"),
        )

    def _row(self, entry: Entry) -> Row:
        match entry:
            case ItemEntry():
                return self._item(entry)
            case LegEntry():
                return self._leg(entry)
            case StayEntry():
                return self._stay(entry)
        return self._free(entry)

    def _times(self, start: PlannedTime | None, end: PlannedTime | None) -> dict[str, Any]:
        """Start and end as the row shows them: each in its own zone, marked where that is not the trip's."""
        if start is None:
            return {}
        said = {"start": _clock(start)}
        if offset_words(start) != self._offset_here(start):
            said["start_zone"] = offset_words(start)
        if end is not None and end.utc > start.utc:
            said["end"] = _clock(end)
            if offset_words(end) != self._offset_here(end) or said.get("start_zone"):
                said["end_zone"] = offset_words(end)
            days = (end.day - start.day).days
            if days > 0:
                said["end_day"] = f"+{days}"
        return said

    def _offset_here(self, at: PlannedTime) -> str:
        return offset_words(planned(at.utc, self.trip.zone))

    def _item(self, entry: ItemEntry) -> Row:
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
            row = replace(row, walk=Walk(minutes, goal_words(entry.way.to, words)))
        if entry.is_tentative:
            by = (
                self.say("confirmation_by", by=item.confirm_by.in_(self.words.language))
                if item.confirm_by
                else self.say("not_confirmed")
            )
            row = replace(row, state=RowState.TENTATIVE, tag=self.say("tentative"), note=by)
        return row

    def _item_details(self, item: ProgrammeItem) -> str:
        said = [item.details.in_(self.words.language)]
        exhibitor = self.snapshot.find(item.place.exhibitor) if item.place.exhibitor else None
        if exhibitor is not None and item.title.in_(self.words.language) and exhibitor.name not in said[0]:
            said.insert(0, exhibitor.name if exhibitor.name != item.title.in_(self.words.language) else "")
        place = item.place.name.in_(self.words.language)
        if place and len(place) > LONGEST_SIGN_WORD:
            said.insert(0, place)
        said.append(item.place.address)
        said += self._notes(item.id)
        return "\n".join(filter(None, said))

    def _notes(self, thing: ThingId) -> list[str]:
        return [note.in_(self.words.language) for note in notes_for(self.snapshot, thing, Reader.DELEGATE)]

    def _item_sign(self, item: ProgrammeItem) -> Sign:
        return ITEM_SIGNS[item.kind]

    def _place(self, item: ProgrammeItem) -> Plate | Spot | None:
        if item.place.stand:
            return Plate(item.place.hall, item.place.stand)
        if item.place.hall:
            hall = item.place.hall
            word = self.say("in_hall", hall=hall) if hall[:1].isdigit() else hall
            return Spot(self._item_sign(item), word)
        if not item.place and item.kind is ItemKind.FREE:
            return None
        sign = self._item_sign(item)
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
                _clock(at) if at else "",
                part.title.in_(self.words.language),
                speaker_line(self.snapshot, part).in_(self.words.language),
            )
            at = at.plus(part.minutes) if at else None

    def _leg(self, entry: LegEntry) -> Row:
        leg = entry.leg
        sign = LEG_SIGNS[leg.kind]
        origin = entry.stop.name if entry.stop and not entry.stop.alights else self._end(entry, start=True)
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
        ends = " \u2013 ".join(filter(None, (self._end(entry, start=True), self._end(entry, start=False))))
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
                    start=_clock(entry.start),
                    start_zone=city_of(entry.start.zone),
                    end=_clock(entry.end),
                    end_zone=city_of(entry.end.zone),
                )
            )
        said.append(leg.details.in_(self.words.language))
        said += self._notes(leg.id)
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
            *self._notes(stay.id),
        ]
        return Row(
            title=stay.hotel,
            start=f"{stay.check_in_from:%H:%M}" if stay.check_in_from else self.say("night"),
            place=Spot(Sign.HOTEL, self.say("sign.hotel")),
            details="\n".join(filter(None, said)),
            hosts=(Contact(stay.hotel, "", stay.phone),) if stay.phone else (),
        )

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

    # The rest

    def _uncertain(self, one: Uncertain) -> str:
        facts = dict(one.facts)
        if "thing" in facts:
            thing = self.snapshot.find(facts["thing"])
            facts["thing"] = name_of(self.snapshot, thing, self.words.language)
        return self.words.say(f"uncertain.{one.code}", **facts)

    def _emergency(self) -> Emergency | None:
        language = self.words.language
        numbers = [
            EmergencyNumber(contact.phone, contact.name.in_(language))
            for contact in self.trip.emergency
            if contact.phone
        ]
        if not any(number.number == "112" for number in numbers):
            numbers.insert(0, EmergencyNumber("112", self.say("emergency_number")))
        leader = self._leader()
        if leader and leader.phone and not any(number.number == leader.phone for number in numbers):
            numbers.insert(1, EmergencyNumber(leader.phone, leader.name))
        if self.trip.agency_phone and not any(number.number == self.trip.agency_phone for number in numbers):
            numbers.append(EmergencyNumber(self.trip.agency_phone, self.trip.agency))
        lost = self.trip.lost.in_(language)
        if not lost and leader and leader.phone:
            lost = self.say("lost_call", name=leader.name, phone=leader.phone)
        return Emergency(tuple(numbers[:LARGE_NUMBERS]), tuple(numbers[LARGE_NUMBERS:]), lost)


WHOLE_TRIP = 1000


def _days_in(group: Any, person: Person) -> int:
    """How many days a person belongs to a group: the one they are in most comes first."""
    spans = group.members.get(person.id, ())
    if person.id in group.leaders or not spans:
        return WHOLE_TRIP
    return sum((span.last - span.first).days + 1 for span in spans)


def _clock(at: PlannedTime | None) -> str:
    return f"{at.wall:%H:%M}" if at else ""


__all__ = ["Edition", "personal_paper"]
