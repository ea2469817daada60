# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The editors of days: one chip a day of the trip, on or off; of presence also half a day or some hours."""

import re
from collections.abc import Sequence
from datetime import date, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from delegation.domain.catalogue import Entry, Holds
from delegation.domain.values import Span
from delegation.gui.changes import TripDesk
from delegation.gui.kit import Kit
from delegation.gui.widgets.editors import Editor, set_state
from delegation.gui.widgets.flow import FlowLayout
from delegation.services.day_parts import AFTERNOON, MORNING, WHOLE, DayPart, parts_of, spans_of, with_day
from delegation.services.entering import clock
from delegation.services.whole import whole
from delegation.services.words import Words

if TYPE_CHECKING:
    from delegation.domain.trip import Trip


def trip_days(desk: TripDesk) -> list[date]:
    """Every day of the trip."""
    trip: Trip = next(iter(desk.snapshot.of("trip").values()))
    return [trip.first + timedelta(days=day) for day in range((trip.last - trip.first).days + 1)]


class DayChip(QToolButton):
    """One day.  Space and click switch it; the context menu and Down offer parts of it."""

    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "day")
        self.setCheckable(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.mapToGlobal(at)))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.menu_wanted.emit(self.mapToGlobal(QPoint(0, self.height())))
            return
        super().keyPressEvent(event)


class DaysEditor(QWidget, Editor):
    """Spans of presence, or the dates of nights; ``committed`` carries them as data."""

    committed = Signal(object)

    def __init__(self, entry: Entry, kit: Kit, desk: TripDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry, self._kit, self._desk = entry, kit, desk
        self.has_parts = entry.holds is Holds.SPANS
        self._spans: tuple[Span, ...] = ()
        self._said_nothing = True
        self._is_fixed = False
        self.chips: dict[date, DayChip] = {}
        self._flow = FlowLayout(self, kit.theme.px(4))
        self._name = ""

    # What it holds

    def show_text(self, text: str, *, state: str = "", hint: str = "") -> None:
        self.show_value(None, text, state=state, hint=hint)

    def show_value(self, value: Any, text: str, *, state: str = "", hint: str = "") -> None:
        """No spans of presence are the whole trip; no answer about nights is no chip on."""
        self._said_nothing = value is None
        if self.has_parts:
            self._spans = tuple(value or ())
        else:
            self._spans = tuple(Span(night, night) for night in sorted(value or ()))
        days = trip_days(self._desk)
        days = sorted({*days, *parts_of(self._spans)})
        if list(self.chips) != days:
            self._build(days)
        parts = self._parts()
        for day, chip in self.chips.items():
            chip.setChecked(state != "mixed" and day in parts)
            set_state(chip, "mixed" if state == "mixed" else "part" if self._is_part(parts, day) else "")
            chip.setText(self._chip_words(day, parts.get(day, ())))
            chip.setToolTip(hint or (text if state == "mixed" else self._long_words(day, parts.get(day, ()))))
            chip.setAccessibleName(f"{self._name}: {self._long_words(day, parts.get(day, ()))}")

    def _parts(self) -> dict[date, tuple[DayPart, ...]]:
        if self.has_parts and not self._spans and not self._said_nothing:
            return dict.fromkeys(trip_days(self._desk), (WHOLE,))
        return parts_of(self._spans)

    @staticmethod
    def _is_part(parts: dict[date, tuple[DayPart, ...]], day: date) -> bool:
        return day in parts and parts[day] != (WHOLE,)

    def _build(self, days: Sequence[date]) -> None:
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = {}
        for day in days:
            chip = self.chips[day] = DayChip(self)
            chip.setEnabled(not self._is_fixed)
            chip.clicked.connect(lambda is_on, day=day: self.set_part(day, WHOLE if is_on else None))
            chip.menu_wanted.connect(lambda at, day=day: self._offer(day, at))
            self._flow.addWidget(chip)
            chip.show()
        self.updateGeometry()

    def typed(self) -> str:
        return ""

    def data(self) -> object:
        if self.has_parts:
            return whole(self._spans)
        if self._said_nothing:
            return ""
        return [day.isoformat() for day in parts_of(self._spans)]

    # Words

    def _chip_words(self, day: date, parts: Sequence[DayPart]) -> str:
        words = self._kit.words
        short = weekday_short(words, day)
        if len(self.chips) > 7 or not self._is_of_trip(day):
            short = f"{short} {day.day}"
        hours = ", ".join(filter(None, map(part_words, parts)))
        return f"{short} {hours}" if hours else short

    def _is_of_trip(self, day: date) -> bool:
        trip: Trip = next(iter(self._desk.snapshot.of("trip").values()))
        return trip.first <= day <= trip.last

    def _long_words(self, day: date, parts: Sequence[DayPart]) -> str:
        said = self._kit.words.short_date(day)
        if not parts:
            return self.tr("{0}, not").format(said)
        hours = ", ".join(filter(None, map(part_words, parts)))
        return f"{said}, {hours}" if hours else said

    def setAccessibleName(self, name: str) -> None:
        self._name = name
        super().setAccessibleName(name)

    def setReadOnly(self, is_fixed: bool) -> None:
        self._is_fixed = is_fixed
        for chip in self.chips.values():
            chip.setEnabled(not is_fixed)

    # Changing

    def set_part(self, day: date, part: DayPart | None) -> None:
        """Be there for a part of a day, or not that day at all."""
        if self.has_parts:
            if part is None and set(parts_of(self._spans)) == {day}:
                self.chips[day].setChecked(True)  # whoever is there on no day is not on the trip: a status
                return
            self._spans = with_day(self._spans, day, part, trip_days(self._desk))
        else:
            parts = parts_of(self._spans)
            parts.pop(day, None)
            if part is not None:
                parts[day] = (WHOLE,)
            self._spans = spans_of(parts)
        self._said_nothing = False
        self.committed.emit(self.data())

    def clear(self) -> None:
        """Take back the answer: nothing is said of nights; presence is the whole trip."""
        self._spans, self._said_nothing = (), True
        self.committed.emit([] if self.has_parts else "")

    def _offer(self, day: date, at: QPoint) -> None:
        menu = self.menu_for(day)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu_for(self, day: date) -> QMenu:
        """What one may say of a day."""
        menu = QMenu(self)
        if self.has_parts:
            for text, part in (
                (self.tr("Whole day"), WHOLE),
                (self.tr("Morning, until {0}").format(f"{MORNING.end:%H:%M}"), MORNING),
                (self.tr("Afternoon, from {0}").format(f"{AFTERNOON.start:%H:%M}"), AFTERNOON),
            ):
                menu.addAction(text, partial(self.set_part, day, part))
            menu.addAction(self.tr("From one hour to another..."), lambda: self.ask_hours(day))
            menu.addAction(self.tr("Not this day"), lambda: self.set_part(day, None))
            menu.addSeparator()
            menu.addAction(self.tr("The whole trip"), self.clear)
        else:
            menu.addAction(self.tr("No answer yet"), self.clear)
            menu.addAction(self.tr("None of these nights"), self._none)
        return menu

    def _none(self) -> None:
        self._spans, self._said_nothing = (), False
        self.committed.emit([])

    def ask_hours(self, day: date) -> None:
        """Let the planner type from when to when."""
        said, is_given = QInputDialog.getText(
            self,
            self.tr("Hours of this day"),
            self.tr("From and until, such as 9:00-12:30; leave one out for the beginning or the end."),
        )
        part = hours_of(said) if is_given else None
        if part is not None:
            self.set_part(day, part)

    def restyle(self) -> None:
        self._flow.setSpacing(self._kit.theme.px(4))


def weekday_short(words: Words, day: date) -> str:
    """ "ma": the weekday as a short date begins."""
    return words.short_date(day).split()[0].strip(".,")


def part_words(part: DayPart) -> str:
    """ "\u201313:00" for a morning; empty for a whole day."""
    if part == WHOLE:
        return ""
    return "\u2013".join(f"{at:%H:%M}" if at else "" for at in (part.start, part.end))


def hours_of(said: str) -> DayPart | None:
    """ "9-12u30" as a part of a day; None where it says no hours."""
    first, dash, last = re.sub("[\u2012-\u2015]", "-", said).partition("-")
    if not dash:
        return None
    times = []
    for one in (first, last):
        at = clock(one)
        if one.strip() and not at:
            return None
        times.append(time.fromisoformat(at) if at else None)
    start, end = times
    if start and end and start >= end:
        return None
    return DayPart(start, end)
