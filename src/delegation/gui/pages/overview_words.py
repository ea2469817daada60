# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the overview says: its figures, headings and sentences, by the face of the trip."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from delegation.domain.clashes import Clash, Severity
from delegation.domain.presence import takes_part, time_of
from delegation.domain.programme import ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.trip import Trip
from delegation.gui.models.day_items import DayItem
from delegation.gui.widgets.tile import Figure
from delegation.services.board import BoardRow
from delegation.services.cells import place_words
from delegation.services.naming import name_of
from delegation.services.overview import Face, Numbers, items_on, people_to_purge

if TYPE_CHECKING:
    from delegation.gui.clash_watch import ClashWatch
    from delegation.gui.pages.page import Page
    from delegation.services.words import Words


class OverviewWords(QObject):
    """Speaks the language of its page."""

    def __init__(self, page: "Page") -> None:
        super().__init__(page)
        self._page = page

    @property
    def _words(self) -> "Words":
        return self._page.words

    def days(self, face: Face, trip: Trip, today: date) -> tuple[str, str]:
        """The large number and what it counts."""
        if face is Face.RUNNING:
            whole = (trip.last - trip.first).days + 1
            return str((today - trip.first).days + 1), self.tr("of %n day(s)", "a running trip", whole)
        if face is Face.PAST:
            gone = (today - trip.last).days
            return self._words.number(gone), self.tr("day(s) ago", "a past trip", gone)
        left = (trip.first - today).days
        return self._words.number(left), self.tr("day(s) to go", "a trip ahead", left)

    def figures(self, found: Numbers) -> tuple[Figure, ...]:
        """People, wishes, requests, beds, fees."""
        number = self._words.number
        people, wishes, requests, beds, fees = (
            found.people,
            found.wishes,
            found.requests,
            found.beds,
            found.fees,
        )
        without, unpaid = beds.whole - beds.part, fees.whole - fees.part
        return (
            Figure(
                number(people.part),
                self.tr("participant(s)", "figure", people.part),
                self.tr("of %n registered", "people", people.whole),
                people.ratio,
            ),
            Figure(
                number(wishes.whole),
                self.tr("wish(es)", "figure", wishes.whole),
                self.tr("%n placed", "wishes", wishes.part),
                wishes.ratio,
            ),
            Figure(
                number(requests.whole),
                self.tr("request(s)", "figure", requests.whole),
                self.tr("%n agreed", "requests", requests.part),
                requests.ratio,
            ),
            Figure(
                number(found.rooms),
                self.tr("room(s)", "figure", found.rooms),
                self.tr("%n without a bed", "people", without) if without else self.tr("everybody has a bed"),
                beds.ratio,
                is_wrong=without > 0,
            ),
            Figure(
                self._money(found.paid),
                self.tr("paid", "fees"),
                self.tr("%n still to pay", "people", unpaid) if unpaid else self.tr("nothing left to pay"),
                fees.ratio,
            ),
        )

    def _money(self, sums: Mapping[str, Decimal]) -> str:
        said = [f"{self._words.number(amount)} {currency}" for currency, amount in sorted(sums.items())]
        return " + ".join(said) or "0"

    def board_head(
        self, face: Face, rows: Sequence[BoardRow], *, shows_day: bool, day: date
    ) -> tuple[str, str]:
        if shows_day:
            return self.tr("Today"), self._words.long_date(day, year=False)
        missing = sum(row.missing > 0 for row in rows)
        asked = sum(row.asked > 0 and not row.missing for row in rows)
        said = []
        if face is Face.PAST:
            if missing:
                said.append(self.tr("%n not invoiced", "people", missing))
            if asked:
                said.append(self.tr("%n not paid", "people", asked))
            return self.tr("Still to be paid"), ", ".join(said)
        if missing:
            said.append(self.tr("%n missing something", "people", missing))
        if asked:
            said.append(self.tr("%n waited for", "people", asked))
        return self.tr("Completeness"), ", ".join(said) or self.tr("nothing is missing")

    def nothing(self, face: Face, *, shows_day: bool) -> str:
        """Where the left half has no rows."""
        if shows_day:
            return self.tr("Nothing is planned for today.")
        if face is Face.PAST:
            return self.tr("Every fee is paid.")
        return self.tr("Nobody is registered yet.")

    def clashes(self, still_open: Sequence[Clash]) -> str:
        if not still_open:
            return self.tr("none")
        urgent = sum(clash.severity is Severity.HIGH for clash in still_open)
        count = self._words.number(len(still_open))
        pressing = self.tr("%n urgent", "clashes", urgent)
        return f"{count}, {pressing}" if urgent else count

    def bare(self, snapshot: Snapshot) -> str:
        listed = len(snapshot.of("exhibitor"))
        if listed:
            count = self._words.number(listed)
            return self.tr("{0} exhibitors are there. Now the people, then the programme.").format(count)
        return self.tr("Three steps: who exhibits, who travels, what they will see.")

    def after(self, snapshot: Snapshot, trip: Trip) -> str:
        """What is left to do after a trip."""
        until = trip.last + timedelta(weeks=trip.defaults.purge_weeks)
        people = people_to_purge(snapshot)
        if not people:
            return self.tr("Health, identity and emergency data are gone.")
        said = self.tr("Health, identity and emergency data of %n people are still kept.", "purge", people)
        due = self.tr("They are to be purged by {0}.").format(self._words.year_date(until))
        return f"{said} {due}"

    def day_items(self, snapshot: Snapshot, clashes: "ClashWatch", now: datetime) -> tuple[DayItem, ...]:
        """Today's items as they are shown."""
        return tuple(
            self._day_item(snapshot, clashes, now, item)
            for item in items_on(snapshot, now.astimezone().date())
        )

    def _day_item(
        self, snapshot: Snapshot, clashes: "ClashWatch", now: datetime, item: ProgrammeItem
    ) -> DayItem:
        start, end = time_of(item)
        state = "past" if end <= now else "now" if start <= now else "ahead"
        places = {group.id: place for place, group in enumerate(snapshot.sorted("group"))}
        groups = sorted((places[group], group) for group in item.groups if group in places)
        count = len(snapshot.index(takes_part)[item.id])
        begin, until = item.start, item.end
        return DayItem(
            item=item.id,
            time="\u2013".join(f"{at.wall:%H:%M}" for at in (begin, until) if at is not None),
            title=name_of(snapshot, item, self._words.language),
            place=place_words(snapshot, item.place, self._words),
            people=self.tr("%n people", "day list", count),
            groups=tuple(
                (place, snapshot.get(group).letter or snapshot.get(group).name.in_()[:1])
                for place, group in groups
            ),
            state=state,
            severity=clashes.worst(item.id),
        )
