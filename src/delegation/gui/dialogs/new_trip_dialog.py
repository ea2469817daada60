# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a new trip is: fair, days, zone, organisation; with texts and numbers of an earlier one if wanted."""

from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from delegation.gui.forms import Formed
from delegation.gui.kit import Kit
from delegation.gui.language import LANGUAGES

FAR_AHEAD = timedelta(days=140)
USUAL_ZONES = ("Europe/Brussels", "Europe/Amsterdam", "Europe/Berlin", "Europe/Paris", "Europe/London")


@dataclass(frozen=True, slots=True)
class TripPlan:
    """What was typed."""

    name: str
    fair: str
    first: date
    last: date
    zone: str
    agency: str
    language: str
    earlier: str


def calm(calendar: QCalendarWidget, kit: Kit) -> None:
    """A calendar in the colours of the house: no grid, no red weekends, numbered weeks."""
    colour = kit.theme.colour
    calendar.setGridVisible(False)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
    calendar.setLocale(kit.language.locale)
    head = QTextCharFormat()
    head.setForeground(colour("ink3"))
    head.setBackground(colour("panel"))
    calendar.setHeaderTextFormat(head)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        rest = QTextCharFormat()
        rest.setForeground(colour("ink2"))
        calendar.setWeekdayTextFormat(day, rest)


class NewTripDialog(Formed, QDialog):
    """``plan`` is what was typed, once it was accepted."""

    name: QLineEdit
    fair: QLineEdit
    first: QDateEdit
    last: QDateEdit
    zone_label: QLabel
    zone: QComboBox
    agency: QLineEdit
    language: QComboBox
    earlier: QComboBox
    earlier_words: QLabel
    said: QLabel
    cancel: QPushButton
    make: QPushButton

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        kit.fill(self, "new_trip_dialog")
        begin = kit.today() + FAR_AHEAD
        for edit, day in ((self.first, begin), (self.last, begin + timedelta(days=4))):
            edit.setDate(QDate(day.year, day.month, day.day))
            calm(edit.calendarWidget(), kit)
        self.first.dateChanged.connect(self._last_not_before_first)
        self.zone.addItems([*USUAL_ZONES, *sorted(available_timezones() - set(USUAL_ZONES))])
        self.zone.setCurrentText("Europe/Berlin")
        for code in LANGUAGES:
            self.language.addItem(kit.words.language_name(code), code)
        self.language.setCurrentIndex(self.language.findData(kit.language.code))
        self.earlier.addItem(self.tr("nothing, begin afresh"), "")
        for trip in kit.settings.recent:
            self.earlier.addItem(str(trip.get("name") or trip["location"]), trip["location"])
        has_earlier = self.earlier.count() > 1
        for widget in (self.earlier, self.earlier_words):
            widget.setEnabled(has_earlier)
        self.said.hide()
        self.cancel.clicked.connect(self.reject)
        self.make.clicked.connect(self._check)
        self.name.setFocus()
        self.setMinimumWidth(kit.theme.px(520))
        self.retranslate()

    def retranslate(self) -> None:
        """What code has filled in, in the language of now."""
        if not self.earlier.count():
            return  # the form is being filled
        typed = self.zone.lineEdit()
        if typed is not None:
            typed.setAccessibleName(self.zone_label.text().replace("&", ""))
        self.earlier.setItemText(0, self.tr("nothing, begin afresh"))
        for at in range(self.language.count()):
            self.language.setItemText(at, self._kit.words.language_name(self.language.itemData(at)))
        self.said.hide()

    @property
    def plan(self) -> TripPlan:
        first, last = self.first.date(), self.last.date()
        fair = self.fair.text().strip() or self.name.text().strip()
        return TripPlan(
            name=self.name.text().strip(),
            fair=fair,
            first=date(first.year(), first.month(), first.day()),
            last=date(last.year(), last.month(), last.day()),
            zone=self.zone.currentText().strip(),
            agency=self.agency.text().strip(),
            language=str(self.language.currentData()),
            earlier=str(self.earlier.currentData() or ""),
        )

    def _last_not_before_first(self, first: QDate) -> None:
        if self.last.date() < first:
            self.last.setDate(first)

    def _check(self) -> None:
        plan = self.plan
        sentence = ""
        if not plan.name:
            sentence = self.tr("Give the trip a name, such as Hannover Messe 2027.")
            self.name.setFocus()
        elif plan.last < plan.first:
            sentence = self.tr("The last day comes before the first.")
            self.last.setFocus()
        elif plan.zone not in available_timezones():
            sentence = self.tr("Choose a time zone from the list, such as Europe/Berlin.")
            self.zone.setFocus()
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        if not sentence:
            self.accept()
