# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The days as strips for a cover: each stretch of a day with its look."""

from datetime import date, datetime, time

from delegation.domain.itinerary import Day, Entry, FreeEntry, ItemEntry, LegEntry
from delegation.domain.programme import ItemKind
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import PlannedTime, zone_of
from delegation.services.finding import the_trip
from delegation.services.papers import Block, BlockLook, Strip
from delegation.services.programme_rows import ITEM_SIGNS, LEG_SIGNS
from delegation.services.wording import AT_TABLE, open_stand
from delegation.services.words import Words

LONGEST_HALL = 3
"""Characters of a hall's label that fit into a block; longer ones give way to a pictogram."""


class DayStrips:
    """Draws up the strips of one reader's days."""

    def __init__(self, snapshot: Snapshot, words: Words) -> None:
        self.snapshot, self.words = snapshot, words
        self.zone = zone_of(the_trip(snapshot).zone)

    def strip(self, day: Day) -> Strip:
        blocks = [block for entry in day.entries if (block := self._block(entry, day.date))]
        blocks.sort(key=lambda block: (block.start, block.end))
        return Strip(self.words.weekday(day.date), str(day.date.day), tuple(blocks))

    def _block(self, entry: Entry, day: date) -> Block | None:
        start, end = getattr(entry, "start", None), getattr(entry, "end", None)
        if start is None or end is None:
            return None
        first, last = self._minute(start, day), self._minute(end, day)
        match entry:
            case FreeEntry():
                return Block(first, last, BlockLook.FREE)
            case LegEntry():
                look = BlockLook.TENTATIVE if entry.is_tentative else BlockLook.TRAVEL
                return Block(first, last, look, sign=LEG_SIGNS[entry.leg.kind])
            case ItemEntry():
                return self._item(entry, first, last)
        return None

    def _item(self, entry: ItemEntry, first: int, last: int) -> Block:
        item = entry.item
        named = bool(item.place.stand) or item.kind not in AT_TABLE
        hall = item.place.hall if named and len(item.place.hall) <= LONGEST_HALL else ""
        look = BlockLook.OTHER
        if item.kind is ItemKind.FREE:
            return Block(first, last, BlockLook.FREE)
        if item.place.stand or item.kind is ItemKind.VISIT:
            look = BlockLook.VISIT
        elif item.kind is ItemKind.TRANSFER:
            look = BlockLook.TRAVEL
        if entry.is_tentative or open_stand(self.snapshot, item):
            look = BlockLook.TENTATIVE
        return Block(first, last, look, hall=hall, sign=None if hall else ITEM_SIGNS[item.kind])

    def _minute(self, at: PlannedTime, day: date) -> int:
        """Minutes after the midnight a day begins with, in the trip's zone, within the day."""
        midnight = datetime.combine(day, time(), self.zone)
        there = at.utc.astimezone(self.zone)
        if there.date() != day:
            return 0 if there.date() < day else 1440
        return round((there.replace(tzinfo=None) - midnight.replace(tzinfo=None)).total_seconds() / 60)
