# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""History: every change with what was and what is, by whom, and the way back of any one of them."""

from datetime import date, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QTableView,
    QWidget,
)

from delegation.domain.record import FINAL, Change
from delegation.domain.values import ThingId
from delegation.errors import DelegationError
from delegation.gui import tokens
from delegation.gui.models.field_changes import FieldChangeTable
from delegation.gui.models.history import HistoryList, HistoryRow
from delegation.gui.pages.page import Page
from delegation.gui.painters.history import HistoryPainter
from delegation.services import change as replays
from delegation.services.history import NAMELESS, FieldChange, field_changes, named_refusal
from delegation.services.naming import name_of
from delegation.services.words import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from delegation.domain.snapshot import Snapshot
    from delegation.gui.changes import Selection, Touched, TripDesk
    from delegation.gui.clash_watch import ClashWatch
    from delegation.gui.kit import Kit
    from delegation.services.ports import TripStore

AT_A_TIME = 200
"""Changes read at once; older ones as one scrolls to them, or as a filter has too few."""

FIELDS_AT_MOST = 500
"""So many fields of a change are shown: an import touches tens of thousands."""

ENOUGH = 40
"""While a filter shows fewer changes than this, older ones are read by themselves."""


class HistoryPage(Page):
    """Newest first; what others write appears by itself."""

    KEY, ICON, FORM = "history", "history", "history_page"
    HAS_INSPECTOR = False

    heading: QLabel
    sub: QLabel
    filter: QLineEdit
    author: QComboBox
    halves: QSplitter
    changes: QListView
    detail: QWidget
    deed: QLabel
    when: QLabel
    take_back: QPushButton
    make_again: QPushButton
    go_there: QPushButton
    uncover: QPushButton
    refusal: QLabel
    fields: QTableView
    more: QLabel

    def __init__(
        self, kit: "Kit", desk: "TripDesk", clashes: "ClashWatch", parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, desk, clashes, parent)
        self.model = HistoryList(kit.words, self)
        self.model.day_words = self._day_words
        self.changes.setModel(self.model)
        self.changes.setItemDelegate(HistoryPainter(kit.theme, self))
        self.changes.setMouseTracking(True)
        self.table = FieldChangeTable(self)
        self.fields.setModel(self.table)
        self.fields.verticalHeader().hide()
        self.fields.setTabKeyNavigation(False)
        self.fields.setWordWrap(True)
        header = self.fields.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for section in range(4):
            header.setSectionResizeMode(
                section, QHeaderView.ResizeMode.Interactive if section < 2 else QHeaderView.ResizeMode.Stretch
            )
        self.halves.setSizes([480, 560])
        self.halves.setStretchFactor(0, 2)
        self.halves.setStretchFactor(1, 3)
        self._is_reading = False
        self._wanted = 0
        self.model.older_wanted.connect(self._read_older)
        self.filter.textChanged.connect(self._filter)
        self.author.currentIndexChanged.connect(self._filter)
        self.changes.selectionModel().currentChanged.connect(self._chosen)
        self.take_back.clicked.connect(lambda _on: self._replay(replays.undo))
        self.make_again.clicked.connect(lambda _on: self._replay(replays.redo))
        self.go_there.clicked.connect(lambda _on: self._go())
        self.uncover.toggled.connect(self.table.uncover)
        self.retranslate()
        self.restyle()
        self._show_detail(None)

    # Page

    def title(self) -> str:
        return self.tr("History")

    def begin(self) -> None:
        self._read(max(0, self.snapshot.number - AT_A_TIME), self.snapshot.number)

    def follow(self, snapshot: "Snapshot", touched: "Touched") -> None:
        newest = self.model.newest
        if snapshot.number > newest:
            self._read(newest, snapshot.number)

    def status(self) -> str:
        return self.tr("%n change(s)", "history", self.snapshot.number)

    def selection(self) -> "Selection":
        """The one thing a change was about, while it is there."""
        things = {(row.kind, row.thing) for row in self.table.rows}
        if len(things) != 1:
            return ()
        return tuple((kind, one) for kind, one in things if self._is_shown(kind, one))

    def _is_shown(self, kind: str, thing: ThingId) -> bool:
        return kind not in NAMELESS and self.snapshot.find(thing) is not None

    def _go(self) -> None:
        for kind, thing in self.selection():
            self.thing_wanted.emit(kind, thing)

    def reveal(self, thing: ThingId | int) -> None:
        """A change by its number, once it is read; history has no things."""
        if isinstance(thing, int):
            self._wanted = thing
            self._show_wanted()

    def _show_wanted(self) -> None:
        place = self.model.place_of(self._wanted) if self._wanted else None
        if place is not None:
            self._wanted = 0
            self.changes.setCurrentIndex(self.model.index(place))
            self.changes.scrollTo(self.model.index(place))

    def focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    # Reading

    def _read(self, since: int, until: int) -> None:
        """Changes after ``since`` up to ``until``, without their edits."""
        self._is_reading = True

        def taken(found: list[Change]) -> None:
            self._is_reading = False
            self.model.extend(self.snapshot, found, is_whole=since == 0)
            self._list_authors()
            self._show_wanted()
            index = self.changes.currentIndex()
            if not index.isValid():
                first = next((at for at in range(self.model.rowCount()) if self.model.row(at).change), None)
                if first is not None:
                    self.changes.setCurrentIndex(self.model.index(first))
            else:
                self._show_buttons(self.model.row(index.row()))
            self._tell()
            self._read_more_if_few()
            if self.snapshot.number > self.model.newest:
                self._read(self.model.newest, self.snapshot.number)

        def failed(error: DelegationError) -> None:
            self._is_reading = False
            self.toast.emit(sentence(self.words, error))

        self.desk.read(
            lambda store: store.changes(since=since, until=until, edits=False), then=taken, failed=failed
        )

    def _read_older(self) -> None:
        if not self._is_reading and not self.model.is_whole:
            until = self.model.oldest - 1
            self._read(max(0, until - AT_A_TIME), until)

    def _read_more_if_few(self) -> None:
        is_filtered = bool(self.filter.text().strip() or self.author.currentData())
        if is_filtered and self.model.shown < ENOUGH:
            self._read_older()

    # Filter

    def _filter(self) -> None:
        self.model.filter_by(self.filter.text(), str(self.author.currentData() or ""))
        self._tell()
        self._read_more_if_few()

    def _list_authors(self) -> None:
        chosen, known = self.author.currentData(), ["", *self.model.authors]
        if known == [self.author.itemData(at) for at in range(self.author.count())]:
            return
        with QSignalBlocker(self.author):
            self.author.clear()
            for name in known:
                self.author.addItem(name or self.tr("everybody"), name)
            self.author.setCurrentIndex(max(0, self.author.findData(chosen)))

    # One change

    @property
    def change(self) -> Change | None:
        index = self.changes.currentIndex()
        return self.model.row(index.row()).change if index.isValid() else None

    def _chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._show_detail(self.model.row(now.row()) if now.isValid() else None)

    def _show_detail(self, row: HistoryRow | None) -> None:
        self.refusal.hide()
        self.more.hide()
        self.uncover.setChecked(False)
        self.uncover.hide()
        self.go_there.hide()
        self.table.show_rows(())
        change = row.change if row is not None else None
        self._show_buttons(row)
        if row is None or change is None:
            self.deed.setText("")
            self.when.setText(self.tr("Choose a change to see what was and what is."))
            self.selected.emit(())
            return
        self.deed.setText(row.said)
        moment = self.words.moment(change.at.astimezone())
        self.when.setText(self.tr("{0}, by {1}, change {2}").format(moment, change.author, change.number))
        snapshot, words, number = self.snapshot, self.words, change.number

        def read(store: "TripStore") -> tuple[tuple[FieldChange, ...], bool]:
            (whole,) = store.changes(since=number - 1, until=number)
            found = field_changes(snapshot, whole, words)
            return tuple(islice(found, FIELDS_AT_MOST)), next(found, None) is not None

        def show(read: tuple[tuple[FieldChange, ...], bool]) -> None:
            if self.change is None or self.change.number != number:
                return
            rows, has_more = read
            self.table.show_rows(rows)
            self.fields.resizeRowsToContents()
            self.fields.setColumnHidden(0, len({row.thing for row in rows}) == 1)
            self.uncover.setVisible(self.table.has_covered)
            self._show_go_there()
            self.more.setVisible(has_more or not rows)
            self.more.setText(
                self.tr("Only the first {0} fields are shown.").format(FIELDS_AT_MOST)
                if has_more
                else self.tr("This change touched no field.")
            )
            self.selected.emit(self.selection())

        self.desk.read(read, then=show)

    def _show_buttons(self, row: HistoryRow | None) -> None:
        change = row.change if row is not None else None
        is_deed = change is not None and change.of is None and change.deed not in FINAL
        is_undone = row is not None and row.is_undone
        self.take_back.setVisible(is_deed and not is_undone)
        self.make_again.setVisible(is_deed and is_undone)

    def _show_go_there(self) -> None:
        """The way to the one thing a change was about."""
        found = self.selection()
        self.go_there.setVisible(bool(found))
        for kind, thing in found:
            name = name_of(self.snapshot, self.snapshot.get(thing), self.words.language)
            said = self.tr("Go to {0} {1}").format(self.words.kind(kind), name)
            self.go_there.setText(said.replace("&", "&&"))
            self.go_there.setAccessibleName(said)

    def _replay(self, replay: "Callable[[TripStore, int | None], Change]") -> None:
        change = self.change
        if change is None:
            return
        number = change.number
        self.refusal.hide()

        def refused(error: DelegationError) -> None:
            self.refusal.setText(sentence(self.words, named_refusal(self.snapshot, error)))
            self.refusal.show()

        self.desk.perform(lambda store: replay(store, number), failed=refused, owner=self)

    # Look and language

    def _day_words(self, day: date) -> str:
        today = self.kit.today()
        if day == today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        said = self.words.title_date(day)
        return said if day.year == today.year else f"{said} {day.year}"

    def _tell(self) -> None:
        self.sub.setText(self.tr("%n shown", "changes in the history", self.model.shown))
        self.status_changed.emit()

    def retranslate(self) -> None:
        if self.model.words is not self.words:
            self.model.speak(self.words)
            index = self.changes.currentIndex()
            self._show_detail(self.model.row(index.row()) if index.isValid() else None)
        if self.author.count():
            self.author.setItemText(0, self.tr("everybody"))
        self.table.name_headings(self.tr("What"), self.tr("Field"), self.tr("Before"), self.tr("After"))
        self._tell()

    def restyle(self) -> None:
        theme = self.kit.theme
        self.take_back.setIcon(theme.icon("undo-2"))
        self.make_again.setIcon(theme.icon("redo-2"))
        self.uncover.setIcon(theme.icon("eye"))
        self.go_there.setIcon(theme.icon("arrow-right"))
        self.fields.setColumnWidth(0, theme.px(170))
        self.fields.setColumnWidth(1, theme.px(150))
        self.changes.doItemsLayout()
        self.fields.verticalHeader().setDefaultSectionSize(theme.px(tokens.ROW["normal"]))
        self.fields.verticalHeader().setMinimumSectionSize(theme.px(tokens.ROW["normal"]))
        self.fields.resizeRowsToContents()
