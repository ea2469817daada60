# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of one open trip: list of pages, page, inspector, status line."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
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
from delegation.gui.actions import DEEDS, Actions
from delegation.gui.changes import Selection, Touched, TripDesk
from delegation.gui.clash_watch import ClashWatch
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit
from delegation.gui.list_door import ListDoor
from delegation.gui.looks import Looks
from delegation.gui.models.nav import NavEntry, NavList
from delegation.gui.pages import PAGE_OF, PAGES
from delegation.gui.pages.page import Page
from delegation.gui.pages.shelf import Shelf
from delegation.gui.painters.nav import NavPainter
from delegation.gui.panes import NARROWEST, PAGE_AT_LEAST, PaneParts, Panes
from delegation.gui.status import StatusLine, StatusParts
from delegation.gui.tab_order import step
from delegation.gui.widgets.inspector import Inspector
from delegation.gui.widgets.palette import PageName, Palette
from delegation.gui.widgets.plate import TripPlate
from delegation.gui.widgets.toast import Toast
from delegation.services.history import named_refusal
from delegation.services.shown import deed_words
from delegation.services.words import sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

TRIP_SUFFIX = ".delegation"


class MainWindow(Formed, QMainWindow):
    """One trip's window."""

    central: QWidget
    panes: QSplitter
    sidebar: QWidget
    trip_plate: TripPlate
    search: QPushButton
    search_keys: QLabel
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
    copy_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, kit: Kit, desk: TripDesk) -> None:
        super().__init__()
        self._kit, self.desk = kit, desk
        self.actions_ = Actions(self)
        kit.fill(self, "main_window", TripPlate)
        self.may_close: Callable[[], bool] = lambda: True
        self.actions_.fill(self.menuBar())
        self._looks = Looks(kit, self.actions_, self)
        self._looks.language_chosen.connect(self.language_chosen)
        self.clashes = ClashWatch(kit, desk, self)
        self.inspector = Inspector(kit, desk, self)
        self.panes.addWidget(self.inspector)
        self.toast = Toast(kit.theme, self)
        self.line = StatusLine(
            kit, desk, StatusParts(self.saved, self.others, self.work, self.progress, self.cancel_work), self
        )
        self.lists = ListDoor(kit, desk, self)
        classes = [cls for _heading, its in PAGES for cls in its]
        self.page = Shelf(classes, kit, desk, self.clashes, self._add_page)
        self._nav = NavList(self)
        self._nav_painter = NavPainter(kit.theme, self)
        self.nav.setModel(self._nav)
        self.nav.setItemDelegate(self._nav_painter)
        self.nav.setMouseTracking(True)
        self.palette_ = Palette(kit, desk, self._page_names, self._commands, self)
        parts = PaneParts(self.panes, self.sidebar, self.inspector, self.central)
        self._panes = Panes(kit, self, parts, self._shrink, self.actions_["inspector"].setChecked)
        self.setAcceptDrops(True)
        self._connect()
        self.restyle()
        self.retranslate()
        self._place()
        self.palette_.prepare()

    def _add_page(self, page: Page) -> None:
        self.pages.addWidget(page)
        page.selected.connect(self._inspect)
        page.go_to.connect(self.go_to)
        page.status_changed.connect(self._show_status)
        page.toast.connect(self.toast.say)
        page.deed_wanted.connect(lambda key: self.actions_[key].trigger())
        page.section_wanted.connect(self._type_in_section)
        page.thing_wanted.connect(self.show_thing)

    def _connect(self) -> None:
        kit, desk = self._kit, self.desk
        self.nav.selectionModel().currentChanged.connect(self._nav_chosen)
        desk.changed.connect(self._follow)
        desk.steps_changed.connect(self._show_steps)
        desk.refused.connect(self._refused)
        desk.done.connect(self._done)
        kit.theme.changed.connect(self.restyle)
        self.clashes.changed.connect(self._tell_nav)
        self.inspector.closed.connect(lambda: self._show_inspector(False))
        self.search.clicked.connect(self.palette_.open)
        self.palette_.thing_chosen.connect(self.show_thing)
        self.palette_.page_chosen.connect(self._go_from_palette)
        self.toast.acted.connect(desk.undo)
        act = self.actions_
        deeds: dict[str, Callable[[], object]] = {
            "undo": desk.undo,
            "redo": desk.redo,
            "find": self.palette_.open,
            "filter": self._focus_filter,
            "keys": self._show_keys,
            "about": self._show_about,
            "save_copy": self.copy_wanted.emit,
            "restore": self.restore_wanted.emit,
            "previous": lambda: self._step_page(-1),
            "next": lambda: self._step_page(1),
            "close": self.close,
            "import": self.lists.choose,
        }
        for key, deed in deeds.items():
            act[key].triggered.connect(lambda _on=False, deed=deed: deed())
        act["inspector"].toggled.connect(self._show_inspector)

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

    def _go_from_palette(self, key: str) -> None:
        """The next Tab goes into the page, whatever had the focus before."""
        self.go_to(key)
        self.nav.setFocus()

    def show_thing(self, kind: str, thing: ThingId) -> None:
        """Go to the page that shows a thing; the inspector alone where there is none."""
        for key in PAGE_OF.get(kind, ()):
            if key in self.page:
                self.go_to(key, thing)
                return
        self._panes.show_inspector(True)
        self._inspect(((kind, thing),))
        self.inspector.setFocus()

    def _page_names(self) -> "Sequence[PageName]":
        return [PageName(key, page.title(), page.ICON) for key, page in self.page.named()]

    def _commands(self) -> "Sequence[QAction]":
        """What the menus and the page in front can do, the palette itself left out."""
        menus = [self.actions_[deed.key] for deed in DEEDS if deed.key != "find"]
        return [*self.current.page_actions(), *menus, *self._looks.languages]

    def _nav_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        entry: NavEntry | None = now.data(NavList.ENTRY_ROLE)
        if entry is None or not entry.key:
            return
        page = self.page[entry.key]
        if not page.is_shown_once:
            page.is_shown_once = True
            page.begin()
        self.pages.setCurrentWidget(page)
        self._panes.suit(page.HAS_INSPECTOR)
        self._inspect(page.selection())
        self._show_status()
        self._kit.settings.remember(self._trip_key(), "window", in_front=entry.key)

    def _step_page(self, step: int) -> None:
        keys = list(self.page)
        self.go_to(keys[(keys.index(self.current.KEY) + step) % len(keys)])

    def _follow(self, snapshot: Snapshot, touched: Touched) -> None:
        for page in self.page.made:
            if page.is_shown_once:
                page.follow(snapshot, touched)
        self.inspector.follow(snapshot, touched)
        self._tell_nav()
        self._show_trip()
        self._show_status()

    def _tell_nav(self) -> None:
        for key, page in self.page.named():
            self._nav.tell(key, count=page.count(), severity=page.severity())

    def _show_keys(self) -> None:
        from delegation.gui.dialogs.keys_dialog import KeysDialog  # noqa: PLC0415 -- loaded when it is asked for

        KeysDialog(self._kit, self.actions_, self).open()

    def _show_about(self) -> None:
        from delegation.gui.dialogs.about_dialog import AboutDialog  # noqa: PLC0415 -- loaded when it is asked for

        AboutDialog(self._kit, self.desk.location, self).open()

    # Inspector

    def _inspect(self, selection: Selection) -> None:
        self.inspector.inspect(selection)

    def _type_in_section(self, section: str) -> None:
        self._show_inspector(True)
        self.inspector.type_in(section)

    def _show_inspector(self, shown: bool) -> None:
        if shown != self.inspector.isVisibleTo(self):
            self._panes.show_inspector(shown, by_hand=True)

    # What happened

    def _done(self, change: Change) -> None:
        words = self._kit.words
        self.toast.say(
            deed_words(change, words, self.desk.snapshot), undo=change.deed not in ("undo", "redo")
        )

    def _refused(self, error: DelegationError) -> None:
        told = named_refusal(self.desk.snapshot, error)
        self.toast.say(sentence(self._kit.words, told), is_error=True)

    def _show_steps(self) -> None:
        words = self._kit.words
        for key, found, plain, named in (
            ("undo", self.desk.undo_step, self.tr("Undo"), self.tr("Undo: {0}")),
            ("redo", self.desk.redo_step, self.tr("Redo"), self.tr("Redo: {0}")),
        ):
            action = self.actions_[key]
            action.setEnabled(found is not None)
            action.setText(
                named.format(deed_words(found, words, self.desk.snapshot)) if found is not None else plain
            )

    # Status line

    def _show_status(self) -> None:
        self.line.show()
        if self.pages.count():
            self.page_status.setText(self.current.status())

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

    def restyle(self) -> None:
        theme = self._kit.theme
        self._looks.restyle()
        self.trip_plate.dress(theme)
        self.search.setIcon(theme.icon("search", "ink3", 14))
        self.cancel_work.setIcon(theme.icon("x", "ink3", 12))
        self.status_bar.setFixedHeight(theme.px(tokens.BAR["status"]))
        self.inspector.setMinimumWidth(theme.px(NARROWEST))
        self.pages.setMinimumWidth(PAGE_AT_LEAST // 2)  # a page that wants more must not hold the window wide
        self.inspector.restyle()
        self.nav.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.nav.doItemsLayout()
        for page in self.page.made:
            page.restyle()
        self.palette_.restyle()
        self._panes.arrange()

    def _shrink(self, small: bool) -> None:
        """Icons alone at the left, or names beside them."""
        self._nav_painter.is_small = self.trip_plate.is_small = small
        self.trip_plate.update()
        self.nav.doItemsLayout()
        self._name_search()

    def _name_search(self) -> None:
        small = self._nav_painter.is_small
        keys = self.actions_["find"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        said = self.tr("Search or do")
        self.search.setText("" if small else said)
        self.search.setAccessibleName(said)
        self.search.setToolTip(f"{said} ({keys})")
        self.search_keys.setText(keys.replace("+", " "))
        self.search_keys.setVisible(not small)

    def retranslate(self) -> None:
        if not hasattr(self, "_nav"):
            return  # the form is being filled: its texts come first
        self.actions_.retranslate()
        self._looks.retranslate()
        entries: list[NavEntry] = []
        named = dict(self.page.named())
        for heading, classes in PAGES:
            if said := heading():
                entries.append(NavEntry("", said))
            for cls in classes:
                page = named[cls.KEY]
                entries.append(NavEntry(cls.KEY, page.title(), cls.ICON, page.count(), page.severity()))
        row = self.nav.currentIndex().row()
        self.nav.selectionModel().blockSignals(True)
        self._nav.show_entries(entries)
        if row >= 0:
            self.nav.setCurrentIndex(self._nav.index(row))
        self.nav.selectionModel().blockSignals(False)
        self.toast.hide()
        self.inspector.speak()
        self._name_search()
        self._show_steps()
        self._show_trip()
        self._show_status()

    # Where it was

    def _place(self) -> None:
        self._panes.place(self._trip_key())
        wanted = str(self._kit.settings.layout(self._trip_key(), "window").get("in_front") or "")
        self.go_to(wanted if wanted in self.page else next(iter(self.page)))
        self.nav.setFocus()

    # Qt

    def focusNextPrevChild(self, forward: bool) -> bool:
        parts = (self.sidebar, self.current, self.inspector, self.status_bar)
        return step(parts, forward=forward) or super().focusNextPrevChild(forward)

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
        if not self.may_close():
            event.ignore()
            return
        self.palette_.hide()
        self.inspector.inspect(())
        self._panes.remember(self._trip_key())
        for page in self.page.made:
            page.remember()
        self.desk.close()
        super().closeEvent(event)
        self.closed.emit()
