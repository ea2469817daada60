# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The painter of changes: what kind of deed, its words, by whom and when."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from delegation.domain.record import Change
from delegation.gui.models.history import HistoryList, HistoryRow
from delegation.gui.painters.marks import RIGHT, Brush
from delegation.gui.theme import Theme

if TYPE_CHECKING:
    from datetime import date

Index = QModelIndex | QPersistentModelIndex

DEED_ICONS = {
    "new": "file-plus",
    "demo": "sparkles",
    "add": "plus",
    "add_file": "paperclip",
    "remove": "trash-2",
    "remove_many": "trash-2",
    "merge": "merge",
    "assign": "user-plus",
    "unassign": "users",
    "ask": "mail",
    "set_aside": "eye-off",
    "bring_back": "eye",
    "apply_remedy": "wand-sparkles",
    "import_exhibitors": "download",
    "paste": "clipboard-paste",
    "undo": "undo-2",
    "redo": "redo-2",
    "publish": "send",
    "purge": "shield",
}
KIND_ICONS = {
    "person": "user",
    "company": "building-2",
    "group": "users",
    "exhibitor": "store",
    "wish": "heart",
    "request": "handshake",
    "item": "calendar-days",
    "leg": "bus",
    "stay": "bed-double",
    "room": "bed-double",
    "hall": "map",
    "note": "sticky-note",
    "file": "paperclip",
    "trip": "settings",
}


def icon_of(change: Change) -> str:
    """By the deed; a plain edit by what was edited."""
    found = DEED_ICONS.get(change.deed)
    return found or KIND_ICONS.get(str(change.facts.get("kind", "")), "pencil")


class HistoryPainter(QStyledItemDelegate):
    """One line a change; a day's heading is smaller.  What was undone is struck through."""

    def __init__(self, theme: Theme, parent: QObject | None = None, *, pad: int = 20) -> None:
        super().__init__(parent)
        self._theme, self._pad = theme, pad
        self.today: date | None = None

    # Qt

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: HistoryRow = index.data(HistoryList.ROW_ROLE)
        return QSize(120, self._theme.px(34 if row.change is None else 42))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = self._theme, QRectF(option.rect)
        row: HistoryRow = index.data(HistoryList.ROW_ROLE)
        px, pad = theme.px, theme.px(self._pad)
        painter.save()
        brush = Brush(painter, theme)
        if row.change is None:
            head = box.adjusted(pad, px(8), -px(12), 0)
            brush.text(head, str(index.data() or ""), "section", "ink2")
            painter.restore()
            return
        state, change = option.state, row.change
        if state & QStyle.StateFlag.State_Selected:
            active = bool(state & QStyle.StateFlag.State_Active)
            painter.fillRect(box, theme.colour("selected" if active else "selected_off"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        painter.fillRect(
            QRectF(box.left() + pad, box.bottom() - 1, box.width() - pad, 1), theme.colour("line")
        )
        brush.icon(icon_of(change), box.left() + pad, box.top() + px(14), 16, "ink3")
        at = change.at.astimezone()
        when = f"{at:%H:%M}"
        if self.today is not None and at.date() != self.today:
            when = index.data(HistoryList.WORDS_ROLE).brief_date(at.date())
        wide = brush.width(when, "small", numbers=True) + px(14)
        x = box.left() + pad + px(26)
        line = QRectF(x, box.top() + px(4), box.right() - x - wide - px(8), px(20))
        colour = "ink3" if row.is_undone else "ink"
        told = brush.text(line, row.said, "body", colour, weight=500)
        if row.is_undone:
            middle = round(line.center().y())
            painter.fillRect(QRectF(x, middle, told, 1), theme.colour("ink3"))
        brush.text(line.translated(0, px(17)), change.author, "small", "ink3")
        right = QRectF(box.right() - wide - px(2), line.top(), wide - px(8), px(20))
        brush.text(right, when, "small", "ink3", RIGHT, numbers=True)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            brush.box(box.adjusted(1, 0, -1, -1), None, "focus", 3, 2)
        painter.restore()
