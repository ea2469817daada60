# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window one begins in: recent trips, a new one, the demo."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from delegation.gui.actions import Actions
from delegation.gui.dialogs.about_dialog import AboutDialog
from delegation.gui.dialogs.keys_dialog import KeysDialog
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit
from delegation.gui.language import LANGUAGES
from delegation.gui.looks import Looks
from delegation.gui.main_window import TRIP_SUFFIX
from delegation.gui.models.recent import RecentTrips, day_of
from delegation.gui.painters.recent import RecentPainter
from delegation.gui.widgets.art import Brand, DropPlace, Routes

OFFERED = frozenset(
    {
        "new",
        "open",
        "restore",
        "close",
        "quit",
        "filter",
        "larger",
        "smaller",
        "usual",
        "dark",
        "keys",
        "about",
    }
)
"""What the menus can do without a trip."""


class StartWindow(Formed, QMainWindow):
    """Opens nothing itself: it says what is wanted."""

    left: QWidget
    brand: Brand
    new_trip: QPushButton
    open_trip: QPushButton
    demo_trip: QPushButton
    restore_trip: QPushButton
    routes: Routes
    right_column: QVBoxLayout
    heading: QLabel
    filter: QLineEdit
    trips: QListView
    none_yet: QLabel
    said: QLabel
    drop: DropPlace
    language: QComboBox

    opened = Signal(str)  # location
    new_wanted = Signal()
    open_wanted = Signal()
    demo_wanted = Signal()
    restore_wanted = Signal()
    list_dropped = Signal(str)  # path of a list
    language_chosen = Signal(str)
    closed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.actions_ = Actions(self, OFFERED)
        kit.fill(self, "start_window", Brand, Routes, DropPlace)
        self.actions_.fill(self.menuBar())
        self._looks = Looks(kit, self.actions_, self)
        self._looks.language_chosen.connect(self.language_chosen)
        self.model = RecentTrips(self)
        self.trips.setModel(self.model)
        self.trips.setItemDelegate(RecentPainter(kit.theme, self._lines, self))
        self.trips.setMouseTracking(True)
        self.trips.activated.connect(self._activated)
        self.trips.clicked.connect(self._activated)
        self.filter.textChanged.connect(self.model.filter_by)
        self.new_trip.clicked.connect(self.new_wanted)
        self.open_trip.clicked.connect(self.open_wanted)
        self.demo_trip.clicked.connect(self.demo_wanted)
        self.restore_trip.clicked.connect(self.restore_wanted)
        for code in LANGUAGES:
            self.language.addItem(kit.doors.words[code].language_name(code).capitalize(), code)
        self.language.setCurrentIndex(self.language.findData(kit.language.code))
        self.language.activated.connect(lambda _at: self.language_chosen.emit(self.language.currentData()))
        self.actions_["new"].triggered.connect(self.new_wanted)
        self.actions_["open"].triggered.connect(self.open_wanted)
        self.actions_["restore"].triggered.connect(self.restore_wanted)
        self.actions_["keys"].triggered.connect(lambda: KeysDialog(kit, self.actions_, self).open())
        self.actions_["about"].triggered.connect(lambda: AboutDialog(kit, "", self).open())
        self.actions_["quit"].triggered.connect(self.close)
        self.actions_["close"].triggered.connect(self.close)
        self.actions_["filter"].triggered.connect(self.filter.setFocus)
        kit.theme.changed.connect(self.restyle)
        self.resize(1240, 780)
        self.restyle()
        self.retranslate()
        self.show_recent()

    def show_recent(self) -> None:
        """The trips opened lately, those that are still where they were."""
        known = [
            one
            for one in self._kit.settings.recent
            if "://" in one["location"] or Path(one["location"]).exists()
        ]
        self.model.show_trips(known)
        self.trips.setVisible(bool(known))
        self.none_yet.setVisible(not known)
        self.filter.setVisible(len(known) > 3)
        self.heading.setVisible(bool(known))
        self.drop.be_tall(not known)
        self.right_column.setStretchFactor(self.drop, 0 if known else 1)
        self.trips.setMaximumHeight(len(known) * self._kit.theme.px(96) + 4)
        self.restore_trip.setEnabled(bool(known))
        self.actions_["restore"].setEnabled(bool(known))
        if known:
            self.trips.setCurrentIndex(self.model.index(0))

    def tell(self, sentence: str) -> None:
        """Say why something could not be done; an empty sentence takes it away."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def _activated(self, index: QModelIndex) -> None:
        self.tell("")
        self.opened.emit(self.model.location(index.row()))

    def _lines(self, facts: Mapping[str, Any]) -> tuple[str, str, str, str]:
        words, today = self._kit.words, self._kit.today()
        first, last, opened = (day_of(facts, name) for name in ("first", "last", "opened"))
        month = words.month(first.month, short=True).rstrip(".") if first else ""
        counts = ((int(facts.get(kind, 0) or 0), kind) for kind in ("person", "company", "group"))
        inside = " \u00b7 ".join(f"{words.number(count)} {words.kind(kind, count)}" for count, kind in counts)
        when = ""
        if first and last:
            days = (first - today).days
            if days > 0:
                when = self.tr("in %n day(s)", "trip", days)
            else:
                when = self.tr("over") if last < today else self.tr("under way")
        seen = self.tr("opened {0}").format(words.numeric_date(opened)) if opened else ""
        return month, inside, when, seen

    # Look and language

    def restyle(self) -> None:
        theme = self._kit.theme
        self._looks.restyle()
        self.left.setFixedWidth(theme.px(400))
        for painted in (self.brand, self.routes, self.drop):
            painted.dress(theme)
        self.new_trip.setIcon(theme.icon("plus", "on_accent"))
        self.open_trip.setIcon(theme.icon("folder-open"))
        self.demo_trip.setIcon(theme.icon("play"))
        self.restore_trip.setIcon(theme.icon("rotate-ccw"))
        self.trips.doItemsLayout()
        self.show_recent()

    def retranslate(self) -> None:
        if not hasattr(self, "model"):
            return  # the form is being filled: its texts come first
        self.actions_.retranslate()
        self._looks.retranslate()
        self.language.setCurrentIndex(self.language.findData(self._kit.language.code))
        self.brand.say(self.tr("a delegation to a fair, from list to coach"))
        self.drop.say(self.tr("Drop a trip or a list here to begin"))
        self.show_recent()
        self.tell("")

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Return opens the trip opened last; without one the focus is on a new one."""
        super().showEvent(event)
        (self.trips if self.trips.isVisibleTo(self) else self.new_trip).setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            path = url.toLocalFile()
            if path:
                is_trip = path.lower().endswith(TRIP_SUFFIX)
                (self.opened if is_trip else self.list_dropped).emit(path)
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
