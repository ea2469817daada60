# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The painter of table cells: ground, selection, hover and focus once; the content as its column says."""

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QMetaObject,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from delegation.gui import tokens
from delegation.gui.models.things import ThingTable
from delegation.gui.painters.marks import MIDDLE, RIGHT, Brush
from delegation.gui.theme import Theme

if TYPE_CHECKING:
    from delegation.gui.models.columns import Column

Index = QModelIndex | QPersistentModelIndex

PRIORITY_BARS = {"must": 3, "want": 2, "nice": 1}


@runtime_checkable
class CellEditor(Protocol):
    """What a cell's editor offers."""

    def show_text(self, text: str) -> None: ...
    def typed(self) -> str: ...


MakeEditor = Callable[["Column", QWidget], QWidget]
"""Makes the editor of a cell of a column."""

Paint = Callable[[Brush, QRectF, str, Any], None]
"""Draws a cell: its inner box, its text, its mark."""


class CellPainter(QStyledItemDelegate):
    """Qt's item delegate of every table; here a delegate is a person, so it is called a painter."""

    edited = Signal(object, object, str)  # thing, Column, what was typed
    moved = Signal(int, int)  # rows down, columns right: where the cursor goes after an edit

    def __init__(self, view: QAbstractItemView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        self.hovered_row = -1
        self.filled_column, self.filled_rows = -1, range(0)
        self.make_editor: MakeEditor | None = None

    # Qt

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, brush = self._theme, Brush(painter, self._theme)
        box = QRectF(option.rect)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        active = bool(state & QStyle.StateFlag.State_Active)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if selected:
            painter.fillRect(box, theme.colour("selected" if active else "selected_off"))
        elif index.row() == self.hovered_row:
            painter.fillRect(box, theme.colour("hover"))
        rule = theme.colour("line_strong", 0.45) if selected else theme.colour("line")
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), rule)
        first = option.rect.left() <= 0 or index.column() == self._first_column()
        if selected and first:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.colour("accent"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad = theme.px(10)
        inner = box.adjusted(pad + (theme.px(8) if first else 0), 0, -theme.px(6), -1)
        self._content(brush, inner, index, is_first=first)
        if self._has_cursor(index, state):
            brush.box(box.adjusted(1, 0, 0, 0), None, "focus", 3, 2)
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                painter.fillRect(self.handle(option.rect), theme.colour("focus"))
        if index.column() == self.filled_column and index.row() in self.filled_rows:
            brush.box(box.adjusted(1, 0, 0, 0), None, "focus", 3, 1.5, (2.0, 2.0))
        painter.restore()

    def handle(self, box: QRect) -> QRect:
        """The fill handle in the lower right corner of the current cell."""
        side = self._theme.px(6)
        return QRect(box.right() - side + 1, box.bottom() - side, side, side)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, self._theme.px(tokens.ROW["normal"]))

    # Editing in place

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if self.make_editor is None:
            return super().createEditor(parent, option, index)
        editor = self.make_editor(index.data(ThingTable.COLUMN_ROLE), parent)
        editor.setProperty("in", "cell")
        if isinstance(editor, QComboBox):
            editor.activated.connect(lambda _at: self._finish(editor, 0, 0))
            QTimer.singleShot(0, editor, editor.showPopup)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellEditor) and not editor.property("shown"):
            editor.setProperty("shown", True)  # what the trip brings meanwhile does not undo what is typed
            editor.show_text(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        if editor.inherits("QPlainTextEdit"):
            QMetaObject.invokeMethod(editor, "selectAll")

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        """The model never writes: what was typed goes to the page."""
        if isinstance(editor, CellEditor):
            thing, column = index.data(ThingTable.THING_ROLE), index.data(ThingTable.COLUMN_ROLE)
            self.edited.emit(thing, column, editor.typed())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        box = option.rect
        if isinstance(editor, QPlainTextEdit):
            box = box.adjusted(0, 0, max(0, self._theme.px(240) - box.width()), self._theme.px(60))
        editor.setGeometry(box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return goes down, Tab to the right, with Shift the other way; Alt+Return breaks a line."""
        if (
            isinstance(watched, QWidget)
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
        ):
            step = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if is_alt and isinstance(watched, QPlainTextEdit):
                    watched.insertPlainText("\n")
                    return True
                self._finish(watched, step, 0)
                return True
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._finish(watched, 0, -1 if event.key() == Qt.Key.Key_Backtab else step)
                return True
        return super().eventFilter(watched, event)

    def _finish(self, editor: QWidget, down: int, right: int) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self._view.setFocus()
        self.moved.emit(down, right)

    # The parts of a cell

    def _first_column(self) -> int:
        header = getattr(self._view, "horizontalHeader", None)
        return int(header().logicalIndex(0)) if header else 0

    def _has_cursor(self, index: Index, state: QStyle.StateFlag) -> bool:
        return bool(state & QStyle.StateFlag.State_HasFocus) and index == self._view.currentIndex()

    def _content(self, brush: Brush, box: QRectF, index: Index, *, is_first: bool) -> None:
        said = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        column: Column | None = index.data(ThingTable.COLUMN_ROLE)
        state = index.data(ThingTable.STATE_ROLE)
        paint = PAINTS.get(column.paint) if column is not None else None
        if state == "covered":
            brush.text(box, said, "small", "ink3")
        elif state == "missing":
            self._missing(brush, box, said, is_first=is_first)
        elif paint is not None:
            paint(brush, box, said, index.data(ThingTable.MARK_ROLE))
        else:
            numbers = column is not None and column.numbers
            struck = bool(index.data(ThingTable.STRUCK_ROLE))
            weight = 500 if is_first else 0
            colour = "ink3" if state == "waiting" or struck else "ink" if is_first else "ink2"
            wide = brush.text(
                box, said, "body", colour, numbers=numbers, weight=weight, italic=state == "waiting"
            )
            if struck and is_first:
                brush.painter.fillRect(
                    QRectF(box.left(), box.center().y(), wide, self._theme.px(1)), self._theme.colour("ink3")
                )

    def _missing(self, brush: Brush, box: QRectF, said: str, *, is_first: bool) -> None:
        """What is there, and the pill that says it is not all."""
        model = self._view.model()
        word = model.words.say("missing.pill") if isinstance(model, ThingTable) else ""
        if said:
            weight = 500 if is_first else 0
            wide = brush.text(box, said, "body", "ink" if is_first else "ink2", weight=weight)
            brush.severity(QPointF(box.left() + wide + self._theme.px(12), box.center().y()), "high", 11)
        else:
            brush.missing(box, word)


def _status(brush: Brush, box: QRectF, said: str, mark: Any) -> None:
    code = mark.value if isinstance(mark, Enum) else str(mark or "")
    if not code:
        return
    side = brush.status(box.left(), box.center().y(), code)
    brush.text(box.adjusted(side + brush.theme.px(6), 0, 0, 0), said, "body", "ink2")


def _groups(brush: Brush, box: QRectF, _said: str, mark: Any) -> None:
    x = box.left()
    for place, letter in mark or ():
        if x + brush.theme.px(18) > box.right() + brush.theme.px(6):
            break
        x += brush.group(x, box.center().y(), place, letter) + brush.theme.px(3)


def _missing(brush: Brush, box: QRectF, said: str, mark: Any) -> None:
    if mark:
        brush.missing(box, str(mark))
    else:
        brush.text(box, said, "body", "ink2", numbers=True)


def _stands(brush: Brush, box: QRectF, said: str, mark: Any) -> None:
    if not mark:
        brush.text(box, said, "body", "ink3")
        return
    hall, stand, more = mark
    room = box.width() - (brush.theme.px(22) if more else 0)
    brush.plate(box.left(), box.center().y(), hall, stand, room)
    if more:
        brush.text(box, f"+{more}", "small", "ink3", RIGHT, numbers=True)


def _priority(brush: Brush, box: QRectF, said: str, mark: Any) -> None:
    code = mark.value if isinstance(mark, Enum) else str(mark or "")
    width = brush.priority(box.left(), box.center().y(), PRIORITY_BARS.get(code, 0))
    brush.text(box.adjusted(width + brush.theme.px(6), 0, 0, 0), said, "body", "ink2")


def _wanted(brush: Brush, box: QRectF, _said: str, mark: Any) -> None:
    """Who wants it, most wanted first, as many as fit; then how many more."""
    names, px = mark or (), brush.theme.px
    x = box.left()
    for place, (code, name) in enumerate(names):
        left = len(names) - place - 1
        room = box.right() - x - px(15) - (px(24) if left else 0)
        width = brush.width(name, "body")
        if place and width > room:
            more = QRectF(x, box.top(), box.right() - x, box.height())
            brush.text(more, f"+{left + 1}", "small", "ink3", numbers=True)
            return
        brush.priority(x, box.center().y(), PRIORITY_BARS.get(code, 0))
        brush.text(QRectF(x + px(15), box.top(), room, box.height()), name, "body", "ink2")
        x += px(15) + min(width, room) + px(12)


def _news(brush: Brush, box: QRectF, said: str, mark: Any) -> None:
    """What was, struck through, and what is."""
    was, now = mark or ("", "")
    if not was:
        brush.text(box, said, "body", "ink2")
        return
    gap = brush.theme.px(5)
    x = box.left() + brush.struck(box, was) + gap
    brush.icon("arrow-right", x, box.center().y(), 12, "ink3")
    x += brush.theme.px(12) + gap
    brush.text(QRectF(x, box.top(), max(0.0, box.right() - x), box.height()), now, "body", "ink", weight=500)


WHAT = {
    "new": ("plus", "ok"),
    "moved": ("move", "info"),
    "renamed": ("pencil", "info"),
    "edited": ("pencil", "ink2"),
    "back": ("rotate-ccw", "info"),
    "withdrawn": ("minus", "ink2"),
    "problem": ("x", "danger"),
    "equal": ("check", "ink3"),
}
"""What a row of a list would do -> its icon and colour."""

TOUCHES = {"item": "calendar-days", "request": "send", "wish": "heart"}


def _what(brush: Brush, box: QRectF, said: str, mark: Any) -> None:
    icon, colour = WHAT[str(mark)]
    brush.icon(icon, box.left(), box.center().y(), 14, colour)
    brush.text(box.adjusted(brush.theme.px(20), 0, 0, 0), said, "body", colour)


def _difference(brush: Brush, box: QRectF, said: str, mark: Any) -> None:
    """Which field, what was struck through, what would be; then how many fields more."""
    if not mark:
        brush.text(box, said, "body", "ink2")
        return
    label, was, now, more = mark
    px = brush.theme.px
    if more:
        right = brush.text(box, f"+{more}", "small", "ink3", RIGHT, numbers=True)
        box = box.adjusted(0, 0, -right - px(8), 0)
    x = box.left() + brush.text(box.adjusted(0, 0, -box.width() * 0.6, 0), label, "small", "ink3") + px(8)
    if was:
        half = QRectF(x, box.top(), max(0.0, (box.right() - x) * 0.5), box.height())
        x += brush.struck(half, was) + px(5)
        brush.icon("arrow-right", x, box.center().y(), 12, "ink3")
        x += px(17)
    brush.text(QRectF(x, box.top(), max(0.0, box.right() - x), box.height()), now or "\u2013", weight=500)


def _tick(brush: Brush, box: QRectF, said: str, mark: Any) -> None:
    """A box to tick where there is a choice, and what will be done."""
    if not mark:
        return
    can_choose, is_on = mark
    px = brush.theme.px
    if can_choose:
        square = QRectF(box.left(), box.center().y() - px(7), px(14), px(14))
        brush.box(square, "accent" if is_on else "page", "accent" if is_on else "control", px(4))
        if is_on:
            brush.icon("check", square.left() + px(1), square.center().y(), 12, "on_accent")
    brush.text(box.adjusted(px(20), 0, 0, 0), said, "body", "ink2" if is_on else "ink")


def _touch(brush: Brush, box: QRectF, said: str, mark: Any) -> None:
    if mark:
        brush.icon(TOUCHES[str(mark)], box.left(), box.center().y(), 14, "ink2")
        brush.text(box.adjusted(brush.theme.px(20), 0, 0, 0), said, "body", "ink")


def _count(brush: Brush, box: QRectF, said: str, _mark: Any) -> None:
    brush.text(box, said, "body", "ink2", RIGHT, numbers=True)


def _clashes(brush: Brush, box: QRectF, said: str, mark: Any) -> None:
    if mark:
        brush.severity(box.center(), str(mark), 14)
    elif said:
        brush.text(box, said, "small", "ink3", MIDDLE)


PAINTS: dict[str, Paint] = {
    "status": _status,
    "groups": _groups,
    "missing": _missing,
    "stands": _stands,
    "priority": _priority,
    "wanted": _wanted,
    "news": _news,
    "what": _what,
    "difference": _difference,
    "touch": _touch,
    "tick": _tick,
    "count": _count,
    "clashes": _clashes,
}
