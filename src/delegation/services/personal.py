# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The personal programme of one reader: their itinerary in their words, ready to be drawn."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from delegation.domain.itinerary import Day, ItemEntry, Itinerary, LegEntry, StayEntry
from delegation.domain.people import Person
from delegation.domain.snapshot import Snapshot
from delegation.domain.trip import Reader
from delegation.domain.values import planned, zone_of
from delegation.services.day_strips import DayStrips
from delegation.services.finding import the_trip
from delegation.services.naming import name_of
from delegation.services.papers import (
    Contact,
    DayPaper,
    Detail,
    Emergency,
    EmergencyNumber,
    Fact,
    GroupMark,
    Labels,
    PersonalPaper,
    Row,
)
from delegation.services.programme_rows import Rows, clock
from delegation.services.wording import item_title, offset_words, open_stand, own_for, own_value, room_words
from delegation.services.words import Words

if TYPE_CHECKING:
    from delegation.domain.trip import Trip

LARGE_NUMBERS = 3
A_CHANGE = timedelta(minutes=60)
"""So long at most between two legs, and they are one journey with a change."""


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
        self.rows = Rows(snapshot, words)
        self.groups = sorted(plan.groups, key=lambda group: -_days_in(group, plan.person))

    def say(self, key: str, **facts: Any) -> str:
        return self.words.say(f"paper.{key}", **facts)

    def paper(self, edition: Edition) -> PersonalPaper:
        trip, person, words = self.trip, self.person, self.words
        company = self.snapshot.find(person.company) if person.company else None
        name = " ".join(filter(None, (person.title, person.name)))
        days = self._days()
        fair = trip.fair or trip.name
        strips = DayStrips(self.snapshot, words)
        return PersonalPaper(
            language=words.language,
            title=self.say("title", name=person.name, fair=fair),
            labels=self._labels(),
            reader=name,
            trip=trip.name,
            fair=fair,
            dates=words.span(days[0].date, days[-1].date) if days else words.span(trip.first, trip.last),
            agency=trip.agency,
            agency_phone=trip.agency_phone,
            phone=person.mobile,
            subtitle=", ".join(filter(None, (person.function, company.name if company else ""))),
            groups=tuple(self._groups()),
            leader=self._leader(),
            strips=tuple(strips.strip(day) for day in days),
            facts=tuple(self._facts()),
            details=tuple(self._details(company)),
            days=tuple(self._day(day, number, len(days)) for number, day in enumerate(days, start=1)),
            untimed=tuple(self.rows.item(entry) for entry in self.plan.untimed),
            uncertain=(*self._uncertain(), *self._open_stands()),
            bring=trip.bring.in_(words.language),
            emergency=self._emergency(),
            version=edition.version,
            as_of=self._as_of(edition.as_of),
            accent=trip.accent,
        )

    def _days(self) -> list[Day]:
        """The days of the paper: those of the fair, and all on which something is planned or one checks out
        or sleeps."""
        planned_days = {day.date: day for day in self.plan.days}
        for entry in self._stays():
            for there in (*entry.nights, entry.leaves):
                planned_days.setdefault(there, Day(there))
        slept = {there for entry in self._stays() for there in (*entry.nights, entry.leaves)}
        return [
            day
            for at, day in sorted(planned_days.items())
            if day.entries or at in slept or self._is_fair_or_there(at)
        ]

    def _stays(self) -> list[StayEntry]:
        return [entry for entry in self.plan.entries() if isinstance(entry, StayEntry)]

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
            "details",
            "visit",
            "under_way",
            "other",
            "free",
            "tentative",
        ]
        phrases = {name: self._raw(name) for name in names}
        leader = self._leader()
        if leader and leader.name == self.trip.agency:
            phrases["leader"] = self.words.label("trip", "agency")
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
        stays = self._stays()
        if legs:
            first = legs[0]
            day, origin = self.words.short_date(first.start.day), self.rows.end_of(first, start=True)
            if first.stop and not first.stop.alights:
                origin = ", ".join(filter(None, (origin, first.stop.address)))
            yield Fact(self.say("departure"), day, clock(first.start), origin)
        if stays:
            yield self._hotel(stays)
        if len(legs) > 1:
            yield self._way_home(legs)

    def _hotel(self, stays: list[StayEntry]) -> Fact:
        """The first hotel large, with the room there; any further one below, with its nights."""
        first, *more = stays
        nights = sum(len(stay.nights) for stay in stays)
        said = [room_words(first, self.words)]
        said += [
            f"{stay.stay.hotel}, {self.say('nights', count=len(stay.nights))}"
            for stay in more
            if stay.stay.id != first.stay.id
        ]
        return Fact(self.say("hotel"), self.say("nights", count=nights), first.stay.hotel, "\n".join(said))

    def _way_home(self, legs: list[LegEntry]) -> Fact:
        """When and where the last journey leaves, large; when and where it arrives, below.

        Legs that follow each other within ``A_CHANGE`` are one journey.
        """
        first = last = legs[-1]
        for leg in reversed(legs[1:-1]):
            if first.start.utc - leg.end.utc > A_CHANGE:
                break
            first = leg
        boards, goal = self.rows.end_of(first, start=True), self.rows.end_of(last, start=False)
        arrives = " ".join(filter(None, (self.say("arrival"), clock(last.end), goal)))
        details = ". ".join(filter(None, (boards, arrives)))
        return Fact(self.say("back"), self.words.short_date(first.start.day), clock(first.start), details)

    def _details(self, company: Any) -> Iterator[Detail]:
        """What the trip's own fields hold of this person, and of their company, for delegates to see."""
        for thing in filter(None, (self.person, company)):
            for field, value in own_for(self.snapshot, thing, Reader.DELEGATE):
                yield Detail(field.in_(self.words.language), own_value(field.type, value, self.words))

    # Days

    def _day(self, day: Day, number: int, days: int) -> DayPaper:
        noon = planned(datetime.combine(day.date, time(12), zone_of(self.trip.zone)), self.trip.zone)
        eve = planned(datetime.combine(day.date, time(0), zone_of(self.trip.zone)), self.trip.zone)
        zone = self.say("local_times", offset=offset_words(noon))
        if offset_words(noon) != offset_words(eve):
            zone = f"{zone}. {self.say('clock_change')}"
        rows = tuple(self._rows_of(day))
        return DayPaper(
            title=self.words.title_date(day.date),
            day_of=self.say("day_of", day=number, days=days) if days > 1 else "",
            zone=zone,
            rows=rows,
            empty="" if rows else self.say("empty_day"),
        )

    def _rows_of(self, day: Day) -> Iterator[Row]:
        """Check-out first, then what is planned, and at the end the hotel of a later night."""
        out = (self.rows.check_out(entry) for entry in self._stays())
        yield from (row for at, row in out if at == day.date)
        yield from map(self.rows.row, day.entries)
        nights = (night for entry in self._stays() for night in self.rows.later_nights(entry))
        yield from (row for at, row in nights if at == day.date)

    # The rest

    def _uncertain(self) -> Iterator[str]:
        for one in self.plan.uncertain:
            facts = dict(one.facts)
            if "thing" in facts:
                thing = self.snapshot.find(facts["thing"])
                facts["thing"] = name_of(self.snapshot, thing, self.words.language)
            if one.code != "untimed":
                yield self.words.say(f"uncertain.{one.code}", **facts)

    def _open_stands(self) -> Iterator[str]:
        for entry in self.plan.entries():
            if isinstance(entry, ItemEntry) and entry.start and open_stand(self.snapshot, entry.item):
                thing = item_title(self.snapshot, entry.item, self.words)
                yield self.say("stand_open_on", thing=thing, day=entry.start.day)

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


__all__ = ["Edition", "personal_paper"]
