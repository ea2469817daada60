# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl+K: one field that finds anything in the trip, a page, or what the menus can do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from delegation.domain.values import ThingId, folded
from delegation.gui import tokens
from delegation.gui.changes import TripDesk
from delegation.gui.kit import Kit
from delegation.gui.models.found import FoundList, FoundRow
from delegation.gui.painters.found import FoundPainter
from delegation.gui.painters.marks import Brush
from delegation.services.seeking import Target, detail_of, seek, spans_of, targets

if TYPE_CHECKING:
    from delegation.domain.snapshot import Snapshot
    from delegation.errors import DelegationError
    from delegation.services.words import Words

COMMANDS_ONLY = ">"
"""Typed first, it leaves commands alone."""

ICONS = {
    "person": "user",
    "company": "building-2",
    "exhibitor": "store",
    "stand": "flag",
    "item": "calendar-days",
    "wish": "heart",
    "group": "network",
    "leg": "bus",
    "stay": "bed-double",
}

SHADOW = 18
"""So many pixels the card's shadow reaches out."""


@dataclass(frozen=True, slots=True)
class ThingGoal:
    """A thing was chosen."""

    kind: str
    thing: ThingId


@dataclass(frozen=True, slots=True)
class PageGoal:
    """A page was chosen."""

    key: str


@dataclass(frozen=True, slots=True)
class PageName:
    """A page as the palette names it."""

    key: str
    title: str
    icon: str


class Palette(QWidget):
    """Lies over the whole window while it is open.

    ``thing_chosen`` and ``page_chosen`` say where to go; a chosen command is triggered.
    """

    thing_chosen = Signal(str, object)  # kind, ThingId
    page_chosen = Signal(str)

    def __init__(
        self,
        kit: Kit,
        desk: TripDesk,
        pages: Callable[[], Sequence[PageName]],
        actions: Callable[[], Sequence[QAction]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._kit, self._desk, self._window = kit, desk, window
        self._pages, self._actions = pages, actions
        self._targets: tuple[Target, ...] = ()
        self._made_for: tuple[Snapshot, Words] | None = None
        self._is_making = False
        self._came_from: QWidget | None = None
        self._card = QWidget(self)
        self.field = QLineEdit(self._card)
        self.field.setProperty("in", "palette")
        self.field.textChanged.connect(self._seek)
        self.field.installEventFilter(self)
        self._count = QLabel(self._card)
        self._count.setProperty("role", "small")
        self.model = FoundList(self)
        self.list = QListView(self._card)
        self.list.setProperty("in", "palette")
        self.list.setModel(self.model)
        self.list.setItemDelegate(FoundPainter(kit.theme, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setTabKeyNavigation(False)
        self.list.clicked.connect(self._clicked)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._tell_reader)
        self._rules = (QFrame(self._card), QFrame(self._card))
        for rule in self._rules:
            rule.setProperty("rule", "yes")
            rule.setFixedHeight(1)
        self._foot = QLabel(self._card)
        self._foot.setProperty("role", "small")
        self._lay_out()
        window.installEventFilter(self)
        self.hide()
        self.restyle()
        self.retranslate()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self.field, 1)
        self._head.addWidget(self._count)
        self._column = QVBoxLayout(self._card)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._rules[0])
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self._rules[1])
        self._column.addWidget(self._foot)

    # Opening and closing

    def open(self) -> None:
        """Show it empty over the window, the field focused; open already, select what was typed."""
        if self.isVisible():
            self.field.setFocus()
            self.field.selectAll()
            return
        self._came_from = self._window.focusWidget()
        self.prepare()
        self.field.clear()
        self._seek("")
        self.setGeometry(self._window.rect())
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close it, and give the focus back to where it was."""
        self.hide()
        came_from, self._came_from = self._came_from, None
        if came_from is not None and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.PopupFocusReason)

    # Finding

    def prepare(self) -> None:
        """Make the keys of the snapshot of now beside the window; until they are there, the old ones hold."""
        wanted = self._desk.snapshot, self._kit.words
        if self._is_making or self._made_for == wanted:
            return
        self._is_making = True

        def made(found: tuple[Target, ...]) -> None:
            if not isValid(self):
                return
            self._is_making = False
            self._made_for, self._targets = wanted, found
            if self.isVisible():
                self._seek(self.field.text())
                self.prepare()

        def failed(_error: "DelegationError") -> None:
            self._is_making = False

        self._kit.jobs.start(lambda _progress: targets(*wanted), then=made, failed=failed, on_trip=False)

    def _seek(self, text: str) -> None:
        only_commands = text.lstrip().startswith(COMMANDS_ONLY)
        wanted = text.lstrip().removeprefix(COMMANDS_ONLY).strip()
        rows: list[FoundRow] = []
        total = 0
        if not only_commands:
            rows, total = self._things(wanted)
        for heading, found in (
            (self.tr("Pages"), [] if only_commands else self._found_pages(wanted)),
            (self.tr("Do"), self._found_commands(wanted)),
        ):
            total += len(found)
            if found:
                rows += [FoundRow(heading), *found]
        self.model.show_rows(rows)
        self._count.setText(self.tr("%n found", "palette", total) if wanted else "")
        first = self.model.step(-1, 1) if rows else -1
        self._choose(first)
        self.list.scrollToTop()
        if not rows:
            self.model.show_rows([FoundRow(self.tr("Nothing has this in it."))])

    def _things(self, wanted: str) -> tuple[list[FoundRow], int]:
        words, snapshot = self._kit.words, self._desk.snapshot
        rows: list[FoundRow] = []
        total = 0
        for finds in seek(self._targets, wanted):
            total += finds.total
            heading = words.kind(finds.kind, 2)
            rows.append(FoundRow(heading[:1].upper() + heading[1:]))
            rows += [
                FoundRow(
                    target.name,
                    ThingGoal(target.kind, target.thing),
                    detail_of(snapshot, target, words),
                    ICONS[target.kind],
                    spans=spans_of(target.name, wanted),
                )
                for target in finds.best
            ]
        return rows, total

    def _found_pages(self, wanted: str) -> list[FoundRow]:
        return [
            FoundRow(page.title, PageGoal(page.key), icon=page.icon, spans=spans_of(page.title, wanted))
            for page in self._pages()
            if _fits(page.title, wanted)
        ]

    def _found_commands(self, wanted: str) -> list[FoundRow]:
        rows = []
        for action in self._actions():
            said = action.text().replace("&", "")
            if action.isEnabled() and _fits(said, wanted):
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                icon = str(action.property("icon_name") or "")
                rows.append(FoundRow(said, action, icon=icon, keys=keys, spans=spans_of(said, wanted)))
        return rows

    # Choosing

    def _choose(self, row: int) -> None:
        index = self.model.index(row) if row >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        if row >= 0:
            self.list.scrollTo(index)

    def _tell_reader(self, now: QModelIndex, _before: QModelIndex) -> None:
        """The focus stays in the field: what is chosen is its description."""
        said = str(now.data(Qt.ItemDataRole.AccessibleTextRole) or "") if now.isValid() else ""
        self.field.setAccessibleDescription(said)

    def _clicked(self, index: QModelIndex) -> None:
        self._take(index.row())

    def _take(self, row: int) -> None:
        goal = self.model.rows[row].goal if 0 <= row < self.model.rowCount() else None
        if goal is None:
            return
        self.dismiss()
        if isinstance(goal, ThingGoal):
            self.thing_chosen.emit(goal.kind, goal.thing)
        elif isinstance(goal, PageGoal):
            self.page_chosen.emit(goal.key)
        elif isinstance(goal, QAction):
            goal.trigger()

    # Look and language

    def restyle(self) -> None:
        px = self._kit.theme.px
        self._head.setContentsMargins(px(46), px(8), px(16), px(8))
        self.field.setFont(self._kit.theme.font("title", weight=400))
        self.field.setMinimumHeight(px(32))
        self._foot.setContentsMargins(px(18), px(7), px(18), px(7))
        self.list.doItemsLayout()
        self._place()

    def retranslate(self) -> None:
        said = self.tr("Search or do")
        self.setAccessibleName(said)
        self.field.setAccessibleName(said)
        self.field.setPlaceholderText(self.tr("Person, exhibitor, stand, page, command ..."))
        self.list.setAccessibleName(self.tr("What was found"))
        self._foot.setText(self.tr("\u2191 \u2193 choose   \u21b5 open   Esc close   > commands only"))
        if self.isVisible():
            self._seek(self.field.text())

    def _place(self) -> None:
        px = self._kit.theme.px
        width = min(px(620), self.width() - 2 * SHADOW)
        height = min(px(456), self.height() - 2 * SHADOW)
        top = min(px(110), max(SHADOW, (self.height() - height) // 3))
        self._card.setGeometry((self.width() - width) // 2, top, width, height)

    # Qt

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and isinstance(event, QResizeEvent) and self.isVisible():
            self.setGeometry(self._window.rect())
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and watched is not self._window
        ):
            return self._key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        row = self.list.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Down:
                self._choose(self.model.step(row, 1))
            case Qt.Key.Key_Up:
                self._choose(self.model.step(row, -1))
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                by = 1 if event.key() == Qt.Key.Key_PageDown else -1
                far = min(max(row + 8 * by, 0), self.model.rowCount() - 1)
                if self.model.rowCount():
                    self._choose(self.model.step(far - by, by))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take(row)
            case Qt.Key.Key_Escape:
                self.dismiss()
            case _:
                return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes between field and list: what lies under them cannot be seen."""
        to = self.list if self.field.hasFocus() else self.field
        to.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, card = self._kit.theme, QRectF(self._card.geometry())
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("shadow", 0.55 if theme.is_dark else 0.34))
        brush, radius = Brush(painter, theme), tokens.RADIUS["dialog"]
        for reach in range(SHADOW, 0, -3):
            around = card.adjusted(-reach, -reach + 6, reach, reach + 6)
            brush.box(around, theme.colour("shadow", 0.045), None, radius + reach)
        brush.box(card, "page", "line_strong" if theme.is_dark else "line", radius)
        middle = self._card.y() + self._rules[0].y() / 2
        brush.icon("search", card.left() + theme.px(18), middle, 18, "ink2")
        painter.end()

    def card(self) -> QRect:
        """Where it lies in the window."""
        return self._card.geometry()


def _fits(said: str, wanted: str) -> bool:
    key = folded(said)
    return all(needle in key for needle in folded(wanted).split())
