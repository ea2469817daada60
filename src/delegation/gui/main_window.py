# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of one open trip: list of pages, page, inspector, status line."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QModelIndex, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from delegation.domain.record import Change
from delegation.domain.snapshot import Snapshot
from delegation.domain.trip import Trip
from delegation.domain.values import ThingId
from delegation.errors import DelegationError
from delegation.gui import tokens
from delegation.gui.actions import Actions
from delegation.gui.changes import Selection, Touched, TripDesk
from delegation.gui.clash_watch import ClashWatch
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit
from delegation.gui.list_door import ListDoor
from delegation.gui.models.nav import NavEntry, NavList
from delegation.gui.pages import PAGES
from delegation.gui.pages.page import Page
from delegation.gui.painters.nav import NavPainter
from delegation.gui.theme import TEXT_SIZES
from delegation.gui.widgets.inspector import Inspector
from delegation.gui.widgets.plate import TripPlate
from delegation.gui.widgets.toast import Toast
from delegation.services.shown import deed_words
from delegation.services.words import sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

TRIP_SUFFIX = ".delegation"


class MainWindow(Formed, QMainWindow):
    """One trip's window."""

    panes: QSplitter
    sidebar: QWidget
    trip_plate: TripPlate
    search: QPushButton
    nav: QListView
    pages: QStackedWidget
    status_rule: QFrame
    status_bar: QWidget
    saved: QLabel
    others: QLabel
    work: QLabel
    progress: QProgressBar
    cancel_work: QToolButton
    page_status: QLabel

    closed = Signal()
    trip_dropped = Signal(str)  # location
    language_chosen = Signal(str)

    def __init__(self, kit: Kit, desk: TripDesk) -> None:
        super().__init__()
        self._kit, self.desk = kit, desk
        self.actions_ = Actions(self)
        kit.fill(self, "main_window", TripPlate)
        self._saved_at: datetime | None = None
        self.actions_.fill(self.menuBar())
        self.clashes = ClashWatch(kit, desk, self)
        self.inspector = Inspector(kit, desk, self)
        self.panes.addWidget(self.inspector)
        self.toast = Toast(kit.theme, self)
        self.lists = ListDoor(kit, desk, self)
        self.page: dict[str, Page] = {}
        for _heading, classes in PAGES:
            for cls in classes:
                self._add_page(cls(kit, desk, self.clashes))
        self._nav = NavList(self)
        self._nav_painter = NavPainter(kit.theme, self)
        self.nav.setModel(self._nav)
        self.nav.setItemDelegate(self._nav_painter)
        self.nav.setMouseTracking(True)
        self.setAcceptDrops(True)
        self._connect()
        self.restyle()
        self.retranslate()
        self._show_work()
        self._place()

    def _add_page(self, page: Page) -> None:
        self.page[page.KEY] = page
        self.pages.addWidget(page)
        page.selected.connect(self._inspect)
        page.go_to.connect(self.go_to)
        page.status_changed.connect(self._show_status)
        page.toast.connect(self.toast.say)
        page.deed_wanted.connect(lambda key: self.actions_[key].trigger())
        page.section_wanted.connect(self._type_in_section)

    def _connect(self) -> None:
        kit, desk = self._kit, self.desk
        self.nav.selectionModel().currentChanged.connect(self._nav_chosen)
        desk.changed.connect(self._follow)
        desk.steps_changed.connect(self._show_steps)
        desk.refused.connect(self._refused)
        desk.done.connect(self._done)
        desk.others_wrote.connect(self._others_wrote)
        kit.jobs.changed.connect(self._show_work)
        kit.theme.changed.connect(self.restyle)
        self.clashes.changed.connect(self._tell_nav)
        self.inspector.closed.connect(lambda: self._show_inspector(False))
        self.cancel_work.clicked.connect(kit.jobs.cancel_shown)
        self.toast.acted.connect(desk.undo)
        act = self.actions_
        deeds: dict[str, Callable[[], object]] = {
            "undo": desk.undo,
            "redo": desk.redo,
            "filter": self._focus_filter,
            "larger": lambda: self._resize_text(1),
            "smaller": lambda: self._resize_text(-1),
            "usual": lambda: self._set_look(size=1.0),
            "previous": lambda: self._step_page(-1),
            "next": lambda: self._step_page(1),
            "close": self.close,
            "import": self.lists.choose,
        }
        for key, deed in deeds.items():
            act[key].triggered.connect(lambda _on=False, deed=deed: deed())
        act["inspector"].toggled.connect(self._show_inspector)
        act["dark"].toggled.connect(lambda on: self._set_look(theme="dark" if on else "light"))

    # Pages

    def _focus_filter(self) -> None:
        self.current.focus_filter()

    @property
    def current(self) -> Page:
        page = self.pages.currentWidget()
        assert isinstance(page, Page)  # nothing else is put there  # noqa: S101 -- for the type checker
        return page

    def go_to(self, key: str, thing: ThingId | None = None) -> None:
        """Bring a page to the front, and a thing on it into view."""
        row = self._nav.row_of(key)
        if row is not None and self.nav.currentIndex().row() != row:
            self.nav.setCurrentIndex(self._nav.index(row))
        if thing is not None:
            self.page[key].reveal(thing)

    def _nav_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        entry: NavEntry | None = now.data(NavList.ENTRY_ROLE)
        if entry is None or not entry.key:
            return
        page = self.page[entry.key]
        if not page.is_shown_once:
            page.is_shown_once = True
            page.begin()
        self.pages.setCurrentWidget(page)
        self._inspect(page.selection())
        self._show_status()
        self._kit.settings.remember(self._trip_key(), "window", in_front=entry.key)

    def _step_page(self, step: int) -> None:
        keys = list(self.page)
        self.go_to(keys[(keys.index(self.current.KEY) + step) % len(keys)])

    def _follow(self, snapshot: Snapshot, touched: Touched) -> None:
        for page in self.page.values():
            if page.is_shown_once:
                page.follow(snapshot, touched)
        self.inspector.follow(snapshot, touched)
        self._tell_nav()
        self._show_trip()
        self._show_status()

    def _tell_nav(self) -> None:
        for key, page in self.page.items():
            self._nav.tell(key, count=page.count(), severity=page.severity())

    # Inspector

    def _inspect(self, selection: Selection) -> None:
        self.inspector.inspect(selection)

    def _type_in_section(self, section: str) -> None:
        self._show_inspector(True)
        self.inspector.type_in(section)

    def _show_inspector(self, shown: bool) -> None:
        self.inspector.setVisible(shown)
        self.actions_["inspector"].setChecked(shown)

    # What happened

    def _done(self, change: Change) -> None:
        words = self._kit.words
        self._saved_at = change.at
        self.toast.say(
            deed_words(change, words, self.desk.snapshot), undo=change.deed not in ("undo", "redo")
        )

    def _others_wrote(self, changes: tuple[Change, ...]) -> None:
        who = ", ".join(sorted({change.author for change in changes}))
        self.others.setText(self.tr("Changed just now by {0}").format(who))

    def _refused(self, error: DelegationError) -> None:
        self.toast.say(sentence(self._kit.words, error), is_error=True)

    def _show_steps(self) -> None:
        words = self._kit.words
        for key, step, plain, named in (
            ("undo", self.desk.undo_step, self.tr("Undo"), self.tr("Undo: {0}")),
            ("redo", self.desk.redo_step, self.tr("Redo"), self.tr("Redo: {0}")),
        ):
            action = self.actions_[key]
            action.setEnabled(step is not None)
            action.setText(
                named.format(deed_words(step, words, self.desk.snapshot)) if step is not None else plain
            )

    # Status line

    def _show_status(self) -> None:
        if self._saved_at is None:
            self.saved.setText(self.tr("All kept"))
        else:
            self.saved.setText(self.tr("Kept {0}").format(f"{self._saved_at.astimezone():%H:%M}"))
        if self.pages.count():
            self.page_status.setText(self.current.status())

    def _show_work(self) -> None:
        running = self._kit.jobs.running
        for widget in (self.work, self.progress, self.cancel_work):
            widget.setVisible(bool(running))
        if running:
            job = running[0]
            self.work.setText(job.title)
            self.progress.setRange(0, job.total)
            self.progress.setValue(job.done)

    # The trip

    @property
    def _trip(self) -> Trip:
        trip: Trip = next(iter(self.desk.snapshot.of("trip").values()))
        return trip

    def _trip_key(self) -> str:
        return str(self._trip.id)

    def _show_trip(self) -> None:
        trip, words = self._trip, self._kit.words
        self.trip_plate.show_trip(trip.name, words.span(trip.first, trip.last))
        self.setWindowTitle(f"{trip.name} \u2013 Delegation")

    # Look and language

    def _resize_text(self, step: int) -> None:
        at = min(range(len(TEXT_SIZES)), key=lambda place: abs(TEXT_SIZES[place] - self._kit.theme.size))
        self._set_look(size=TEXT_SIZES[min(len(TEXT_SIZES) - 1, max(0, at + step))])

    def _set_look(self, *, theme: str = "", size: float = 0) -> None:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 -- the type is needed here alone

        kit, app = self._kit, QApplication.instance()
        name, wanted = theme or kit.theme.name, size or kit.theme.size
        if not isinstance(app, QApplication) or (name, wanted) == (kit.theme.name, kit.theme.size):
            return
        kit.settings.put("theme", name)
        kit.settings.put("text_size", wanted)
        kit.theme.switch(app, name, wanted)

    def restyle(self) -> None:
        theme = self._kit.theme
        self.actions_.restyle(theme)
        self.actions_["dark"].setChecked(theme.is_dark)
        self.trip_plate.dress(theme)
        self.search.setIcon(theme.icon("search", "ink3", 14))
        self.cancel_work.setIcon(theme.icon("x", "ink3", 12))
        self.status_bar.setFixedHeight(theme.px(tokens.BAR["status"]))
        self._nav_painter.is_small = theme.is_narrow
        width = theme.px(tokens.PANE["sidebar_small" if theme.is_narrow else "sidebar"])
        self.sidebar.setFixedWidth(width)
        self.inspector.setMinimumWidth(theme.px(220))
        self.inspector.restyle()
        self.nav.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.nav.doItemsLayout()
        for page in self.page.values():
            page.restyle()

    def retranslate(self) -> None:
        if not hasattr(self, "_nav"):
            return  # the form is being filled: its texts come first
        self.actions_.retranslate()
        entries: list[NavEntry] = []
        for heading, classes in PAGES:
            if said := heading():
                entries.append(NavEntry("", said))
            for cls in classes:
                page = self.page[cls.KEY]
                entries.append(NavEntry(cls.KEY, page.title(), cls.ICON, page.count(), page.severity()))
        row = self.nav.currentIndex().row()
        self.nav.selectionModel().blockSignals(True)
        self._nav.show_entries(entries)
        if row >= 0:
            self.nav.setCurrentIndex(self._nav.index(row))
        self.nav.selectionModel().blockSignals(False)
        self._show_steps()
        self._show_trip()
        self._show_status()

    # Where it was

    def _place(self) -> None:
        layout = self._kit.settings.layout(self._trip_key(), "window")
        self.resize(1440, 900)
        if geometry := layout.get("geometry"):
            self.restoreGeometry(QByteArray.fromBase64(str(geometry).encode()))
        theme = self._kit.theme
        inspector = int(layout.get("inspector") or theme.px(tokens.PANE["inspector"]))
        side = self.sidebar.width()
        self.panes.setSizes([side, max(400, self.width() - side - inspector), inspector])
        self.panes.setStretchFactor(0, 0)
        self.panes.setStretchFactor(1, 1)
        self.panes.setStretchFactor(2, 0)
        self._show_inspector(bool(layout.get("has_inspector", True)))
        wanted = str(layout.get("in_front") or "")
        self.go_to(wanted if wanted in self.page else next(iter(self.page)))

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A trip is opened in a window of its own; anything else is looked at as a list."""
        paths = [path for url in event.mimeData().urls() if (path := url.toLocalFile())]
        trips = [path for path in paths if path.lower().endswith(TRIP_SUFFIX)]
        for path in trips:
            self.trip_dropped.emit(path)
        if lists := [Path(path) for path in paths if path not in trips]:
            self.lists.look_at(lists)
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where it was; what is being typed is kept before the trip is closed."""
        self.inspector.inspect(())
        self._kit.settings.remember(
            self._trip_key(),
            "window",
            geometry=bytes(self.saveGeometry().toBase64().data()).decode(),
            inspector=self.inspector.width(),
            has_inspector=self.inspector.isVisible(),
        )
        self.desk.close()
        super().closeEvent(event)
        self.closed.emit()
