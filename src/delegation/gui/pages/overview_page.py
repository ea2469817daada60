# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The trip at a glance: days to go, numbers, the year, who misses what, clashes, last changes.

A trip ahead shows who misses what; a running one shows the day; a past one what is left to do; an empty one
the next steps.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from delegation.domain.clashes import Clash, Remedy
from delegation.domain.people import Person
from delegation.domain.record import Change
from delegation.domain.trip import Trip
from delegation.domain.values import ThingId
from delegation.errors import DelegationError
from delegation.gui.models.board import BoardTable
from delegation.gui.models.day_items import DayItems
from delegation.gui.models.history import HistoryList
from delegation.gui.pages.overview_words import OverviewWords
from delegation.gui.pages.page import Page
from delegation.gui.painters.day_items import DayPainter
from delegation.gui.painters.history import HistoryPainter
from delegation.gui.widgets.board_view import BoardView
from delegation.gui.widgets.clash_brief import ClashBrief
from delegation.gui.widgets.empty_art import EmptyArt
from delegation.gui.widgets.tile import Tile
from delegation.gui.widgets.year_line import YearLine
from delegation.services.ask_text import ask_texts
from delegation.services.board import CODES, board_rows
from delegation.services.editing import apply_remedy
from delegation.services.history import named_refusal
from delegation.services.overview import Face, face_of, numbers, year_of
from delegation.services.words import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from delegation.domain.snapshot import Snapshot
    from delegation.gui.changes import Selection, Touched, TripDesk
    from delegation.gui.clash_watch import ClashWatch
    from delegation.gui.kit import Kit

BRIEF_CLASHES = 5
LAST_CHANGES = 6

OWED = ("payment",)
"""What still matters of who missed something once a trip is over."""


class OverviewPage(Page):
    """Worked out when it is seen: what changes while another page is in front waits."""

    KEY, ICON, FORM = "overview", "house", "overview_page"
    HAS_INSPECTOR = False
    PROMOTED = (Tile, YearLine, EmptyArt, BoardView)

    heading: QLabel
    sub: QLabel
    import_list: QPushButton
    make_packs: QPushButton
    faces: QStackedWidget
    full: QWidget
    bare: QWidget
    days: QLabel
    days_words: QLabel
    span_words: QLabel
    people_tile: Tile
    wishes_tile: Tile
    requests_tile: Tile
    beds_tile: Tile
    fees_tile: Tile
    year_line: YearLine
    halves: QSplitter
    board_title: QLabel
    board_sub: QLabel
    switch_board: QPushButton
    copy_ask: QPushButton
    left_stack: QStackedWidget
    board: BoardView
    today: QListView
    nothing: QLabel
    right_area: QScrollArea
    after: QLabel
    clashes_title: QLabel
    clashes_sub: QLabel
    all_clashes: QPushButton
    clash_rows: QVBoxLayout
    right_rule: QFrame
    all_changes: QPushButton
    changes: QListView
    art: EmptyArt
    bare_text: QLabel
    step_list: QPushButton
    step_people: QPushButton
    step_plan: QPushButton

    def __init__(
        self, kit: "Kit", desk: "TripDesk", clashes: "ClashWatch", parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, desk, clashes, parent)
        self.said = OverviewWords(self)
        self.model = BoardTable(kit.words, self)
        self.day_items = DayItems(self)
        self.history = HistoryList(kit.words, self, limit=LAST_CHANGES)
        self.face = Face.EMPTY
        self.briefs: list[ClashBrief] = []
        self._is_stale = True
        self._shows_board = False
        self._is_reading = False
        self._furnish_board()
        self._furnish_lists()
        self._connect()
        self.retranslate()
        self.restyle()

    def _furnish_board(self) -> None:
        self.board.setModel(self.model)
        self.go_there = QAction(self)
        self.copy_one = QAction(self)
        self.copy_one.setShortcut(QKeySequence.StandardKey.Copy)
        self.copy_one.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.board.addActions([self.go_there, self.copy_one])

    def _furnish_lists(self) -> None:
        self.today.setModel(self.day_items)
        self.today.setItemDelegate(DayPainter(self.kit.theme, self))
        self.today.setMouseTracking(True)
        self.changes.setModel(self.history)
        self.last_painter = HistoryPainter(self.kit.theme, self, pad=0)
        self.changes.setItemDelegate(self.last_painter)
        self.changes.setMouseTracking(True)
        self.halves.setSizes([870, 366])
        self.halves.setStretchFactor(0, 2)
        self.halves.setStretchFactor(1, 1)

    def _connect(self) -> None:
        for tile, key in (
            (self.people_tile, "people"),
            (self.wishes_tile, "wishes"),
            (self.requests_tile, "requests"),
            (self.beds_tile, "rooms"),
            (self.fees_tile, "people"),
        ):
            tile.clicked.connect(lambda _on=False, key=key: self.go_to.emit(key, None))
        for button, deed in ((self.import_list, "import"), (self.step_list, "import")):
            button.clicked.connect(lambda _on=False, deed=deed: self.deed_wanted.emit(deed))
        for button, key in (
            (self.make_packs, "handouts"),
            (self.step_people, "people"),
            (self.step_plan, "programme"),
            (self.all_clashes, "clashes"),
            (self.all_changes, "history"),
        ):
            button.clicked.connect(lambda _on=False, key=key: self.go_to.emit(key, None))
        self.copy_ask.clicked.connect(self.copy_texts)
        self.copy_one.triggered.connect(self.copy_texts)
        self.go_there.triggered.connect(lambda: self._open_person(self.board.currentIndex()))
        self.switch_board.clicked.connect(self._switch)
        self.board.activated.connect(self._open_person)
        self.board.selectionModel().selectionChanged.connect(self._selected)
        self.today.activated.connect(self._open_item)
        self.changes.activated.connect(self._open_change)
        self.clashes.changed.connect(self._clashes_found)

    # Page

    def title(self) -> str:
        return self.tr("Overview")

    def begin(self) -> None:
        self._refresh()

    def follow(self, snapshot: "Snapshot", touched: "Touched") -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def selection(self) -> "Selection":
        return tuple(("person", person.id) for person in self.chosen)

    def reveal(self, thing: ThingId) -> None:
        row = self.model.row_of(thing)
        if row is not None:
            self.board.selectRow(row)

    def page_actions(self) -> "Sequence[QAction]":
        return (self.copy_one,)

    @property
    def trip(self) -> Trip:
        trip: Trip = next(iter(self.snapshot.of("trip").values()))
        return trip

    @property
    def chosen(self) -> list[Person]:
        """The people selected on the board, top to bottom."""
        return self.board.chosen

    # Showing

    def _refresh(self) -> None:
        self._is_stale = False
        snapshot, today = self.snapshot, self.kit.today()
        self.face = face_of(snapshot, today)
        self.sub.setText(self.words.long_date(today))
        is_bare = self.face is Face.EMPTY
        self.faces.setCurrentWidget(self.bare if is_bare else self.full)
        self.import_list.setVisible(not is_bare)
        self.make_packs.setVisible(not is_bare and self.face is not Face.PAST)
        if is_bare:
            self.bare_text.setText(self.said.bare(snapshot))
            return
        self._show_head()
        self._show_left()
        self._show_right()
        self._read_changes()

    def _show_head(self) -> None:
        trip, today = self.trip, self.kit.today()
        days, after = self.said.days(self.face, trip, today)
        self.days.setText(days)
        self.days_words.setText(after)
        self.span_words.setText(self.words.span(trip.first, trip.last))
        found = numbers(self.snapshot)
        for tile, figure in zip(
            (self.people_tile, self.wishes_tile, self.requests_tile, self.beds_tile, self.fees_tile),
            self.said.figures(found),
            strict=True,
        ):
            tile.show_figure(figure)
        self.year_line.show_year(year_of(self.snapshot), today, self.words, self.tr("today"))

    def _show_left(self) -> None:
        is_past, is_running = self.face is Face.PAST, self.face is Face.RUNNING
        rows = board_rows(self.snapshot, OWED if is_past else CODES)
        if is_past:
            rows = tuple(row for row in rows if row.missing or row.asked)
        chosen = {person.id for person in self.chosen}
        self.model.show_rows(rows)
        if chosen and not self.chosen:  # other columns are another table: the people stay selected
            self.board.choose(chosen)
        self.board.fit()
        shows_day = is_running and not self._shows_board
        if shows_day:
            self.day_items.show_rows(self.said.day_items(self.snapshot, self.clashes, self.kit.now()))
        is_nothing = not (self.day_items.rows if shows_day else rows)
        self.nothing.setText(self.said.nothing(self.face, shows_day=shows_day))
        shown: QWidget = self.nothing if is_nothing else self.today if shows_day else self.board
        self.left_stack.setCurrentWidget(shown)
        title, sub = self.said.board_head(self.face, rows, shows_day=shows_day, day=self.kit.today())
        self.board_title.setText(title)
        self.board_sub.setText(sub)
        self.switch_board.setVisible(is_running)
        self.switch_board.setText(self.tr("Completeness") if shows_day else self.tr("Today"))
        self._name_ask()

    def _show_right(self) -> None:
        is_past = self.face is Face.PAST
        self.after.setVisible(is_past)
        self.after.setText(self.said.after(self.snapshot, self.trip) if is_past else "")
        for widget in (self.clashes_title, self.clashes_sub, self.all_clashes, self.right_rule):
            widget.setVisible(not is_past)
        self._show_clashes()

    def _clashes_found(self) -> None:
        if self.is_shown_once and self.isVisible() and self.face is not Face.EMPTY:
            self._show_left()
            self._show_clashes()

    def _show_clashes(self) -> None:
        """The worst few, each with its first remedy."""
        wanted = () if self.face is Face.PAST else self.clashes.open[:BRIEF_CLASHES]
        focused = next((brief.clash.id for brief in self.briefs if brief.isAncestorOf(self._focus())), "")
        for brief in self.briefs:
            self.clash_rows.removeWidget(brief)
            brief.hide()
            brief.deleteLater()
        self.briefs = []
        for clash in wanted:
            brief = ClashBrief(self.kit, clash, self.clashes.snapshot)
            brief.remedy_chosen.connect(self.apply)
            brief.wanted.connect(lambda clash: self.go_to.emit("clashes", clash.id))
            self.clash_rows.addWidget(brief)
            self.briefs.append(brief)
        if focused:
            next((one for one in self.briefs if one.clash.id == focused), self).setFocus()
        self.clashes_sub.setText(self.said.clashes(self.clashes.open))
        self.status_changed.emit()

    def _focus(self) -> QWidget:
        return self.focusWidget() or self

    def _read_changes(self) -> None:
        """The newest changes; undos among them are read too, so some more than are shown."""
        if self._is_reading:
            return
        self._is_reading = True
        number = self.snapshot.number

        def taken(found: list[Change]) -> None:
            self._is_reading = False
            self.last_painter.today = self.kit.today()
            self.history.extend(self.snapshot, found, is_whole=False)
            rows = self.history.rowCount()
            self.changes.setFixedHeight(rows * self.kit.theme.px(42) + 2)
            if self.snapshot.number > number:
                self._read_changes()

        def failed(error: DelegationError) -> None:
            self._is_reading = False
            self.toast.emit(sentence(self.words, error))

        since = max(self.history.newest, number - 2 * LAST_CHANGES, 0)
        self.desk.read(
            lambda store: store.changes(since=since, until=number, edits=False), then=taken, failed=failed
        )

    # Doing

    def apply(self, clash: Clash, remedy: Remedy) -> None:
        """Apply a remedy to the trip as it is when it is written."""
        choose = self.clashes.chosen(clash, remedy)
        self.desk.perform(lambda store: apply_remedy(store, choose), failed=self._refused, owner=self)

    def _refused(self, error: DelegationError) -> None:
        self.toast.emit(sentence(self.words, named_refusal(self.snapshot, error)))

    def copy_texts(self) -> None:
        """Ask texts of those selected, else of everybody who misses something, for the mail program."""
        people = self.chosen or [row.person for row in self.model.rows if row.missing]
        text = ask_texts(self.snapshot, people, self.kit.doors.words)
        if not text:
            self.toast.emit(self.tr("There is nothing to ask: nothing is missing."))
            return
        QGuiApplication.clipboard().setText(text)
        self.toast.emit(self.tr("Ask text for %n copied", "people", len(people)))

    def _open_person(self, index: QModelIndex) -> None:
        if index.isValid():
            self.thing_wanted.emit("person", self.model.rows[index.row()].person.id)

    def _open_item(self, index: QModelIndex) -> None:
        self.thing_wanted.emit("item", self.day_items.rows[index.row()].item)

    def _open_change(self, index: QModelIndex) -> None:
        change = self.history.row(index.row()).change
        if change is not None:
            self.go_to.emit("history", change.number)

    def _switch(self) -> None:
        self._shows_board = not self._shows_board
        self._show_left()

    def _selected(self) -> None:
        self._name_ask()
        self.selected.emit(self.selection())

    def _name_ask(self) -> None:
        chosen = len(self.chosen)
        said = (
            self.tr("Copy ask text for %n", "people selected", chosen)
            if chosen
            else self.tr("Copy ask text for who misses something")
        )
        self.copy_ask.setText(said)
        self.copy_ask.setAccessibleName(said)
        is_board = self.left_stack.currentWidget() is self.board
        self.copy_ask.setVisible(is_board and any(row.missing or row.asked for row in self.model.rows))

    # Look and language

    def retranslate(self) -> None:
        self.go_there.setText(self.tr("Go to participant"))
        self.copy_one.setText(self.tr("Copy ask text"))
        if self.model.words is not self.words:
            self.model.speak(self.words)
            self.history.speak(self.words)
        if self.is_shown_once:
            self._refresh()

    def restyle(self) -> None:
        theme = self.kit.theme
        for painted in (
            self.people_tile,
            self.wishes_tile,
            self.requests_tile,
            self.beds_tile,
            self.fees_tile,
            self.year_line,
            self.art,
        ):
            painted.dress(theme)
        self.board.dress(theme)
        self.make_packs.setIcon(theme.icon("file-text", "on_accent"))
        self.import_list.setIcon(theme.icon("download"))
        self.step_list.setIcon(theme.icon("download", "on_accent"))
        self.step_people.setIcon(theme.icon("user-plus"))
        self.step_plan.setIcon(theme.icon("calendar-plus"))
        self.today.doItemsLayout()
        self.changes.doItemsLayout()
        if self.is_shown_once:
            self._refresh()

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.is_shown_once and self._is_stale:
            self._refresh()
