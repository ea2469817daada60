# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The painter of the list of pages."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from delegation.gui import tokens
from delegation.gui.models.nav import NavEntry, NavList
from delegation.gui.painters.marks import RIGHT, Brush
from delegation.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class NavPainter(QStyledItemDelegate):
    """A page with its icon, count and mark; icons alone where text is very large."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.is_small = False

    # Qt

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: NavEntry = index.data(NavList.ENTRY_ROLE)
        painter.save()
        brush, box = Brush(painter, self._theme), QRectF(option.rect)
        if not entry.key:
            self._heading(brush, box, entry)
        else:
            self._page(brush, box, entry, option.state)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: NavEntry = index.data(NavList.ENTRY_ROLE)
        heading = 9 if self.is_small else 27
        return QSize(10, self._theme.px(tokens.ROW["nav"] if entry.key else heading))

    # Parts

    def _heading(self, brush: Brush, box: QRectF, entry: NavEntry) -> None:
        px = self._theme.px
        if self.is_small:
            rule = QRectF(box.left() + px(14), box.center().y(), box.width() - px(28), 1)
            brush.painter.fillRect(rule, self._theme.colour("line_strong"))
        else:
            brush.text(box.adjusted(px(18), px(5), 0, 0), entry.title, "caption", "ink3", weight=600)

    def _page(self, brush: Brush, box: QRectF, entry: NavEntry, state: QStyle.StateFlag) -> None:
        px = self._theme.px
        box = box.adjusted(px(8), 1, -px(8), -1)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            brush.box(box, "raised", "line", 6)
            brush.box(QRectF(box.left(), box.top() + px(6), 3, box.height() - px(12)), "accent", None, 1.5)
        elif state & QStyle.StateFlag.State_MouseOver:
            brush.box(box, "selected_off", None, 6)
        if state & QStyle.StateFlag.State_HasFocus and selected:
            brush.box(box, None, "focus", 6, 2)
        middle = box.center().y()
        brush.icon(entry.icon, box.left() + px(10), middle, 16, "accent" if selected else "ink2")
        if self.is_small:
            if entry.severity:
                brush.severity(QPointF(box.right() - px(6), box.top() + px(6)), entry.severity, 10)
            return
        right = box.right() - px(8)
        count = brush.width(entry.count, "small", numbers=True) if entry.count else 0
        room = box.width() - px(43) - count - (px(20) if entry.severity else 0)
        name = QRectF(box.left() + px(35), box.top(), room, box.height())
        brush.text(name, entry.title, "strong" if selected else "body", "ink" if selected else "ink2")
        if entry.count:
            at = QRectF(box.left(), box.top(), right - box.left(), box.height())
            brush.text(at, entry.count, "small", "ink3", RIGHT, numbers=True)
            right -= count + px(6)
        if entry.severity:
            brush.severity(QPointF(right - px(6), middle), entry.severity, 12)
