# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The painter of who gets a pack."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from delegation.gui.models.readers import ReaderList, ReaderRow
from delegation.gui.painters.marks import RIGHT, Brush
from delegation.gui.theme import Theme
from delegation.services.previews import Standing

Index = QModelIndex | QPersistentModelIndex


class ReaderPainter(QStyledItemDelegate):
    """A tick, the badges of groups, the name, a dot where something is new, the language."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    # Qt

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self._theme.px(28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ReaderRow = index.data(ReaderList.ROW_ROLE)
        px, brush, box = self._theme.px, Brush(painter, self._theme), QRectF(option.rect)
        painter.save()
        if row.person is None:
            said = str(index.data() or "")
            brush.text(box.adjusted(px(16), px(8), -px(40), 0), said, "caption", "ink3", weight=600)
            brush.text(
                box.adjusted(0, px(8), -px(14), 0), str(row.count), "caption", "ink3", RIGHT, numbers=True
            )
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        plate = box.adjusted(px(8), 1, -px(8), -1)
        if selected:
            brush.box(plate, "selected", None, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            brush.box(plate, "hover", None, 6)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            brush.box(plate, None, "focus", 6, 2)
        middle = box.center().y()
        tick = self._tick(box)
        brush.box(tick, "accent" if row.is_ticked else "page", "accent" if row.is_ticked else "control", 3.5)
        if row.is_ticked:
            brush.icon("check", tick.left() + 1.5, middle, 11, "on_accent")
        x = box.left() + px(39)
        for place, letter in row.groups[:2]:
            x += brush.group(x, middle, place, letter, 15) + px(3)
        x = max(x + px(4), box.left() + px(62))
        name = QRectF(x, box.top(), box.right() - px(56) - x, box.height())
        weight = 500 if selected else 0
        brush.text(name, row.person.name, "body", "ink" if row.is_ticked else "ink2", weight=weight)
        brush.text(box.adjusted(0, 0, -px(14), 0), row.person.language, "small", "ink3", RIGHT)
        if row.standing is not Standing.SAME:
            shape = "ring" if row.standing is Standing.NONE else "dot"
            brush.shape(QPointF(box.right() - px(44), middle), shape, "info", 11)
        painter.restore()

    def _tick(self, box: QRectF) -> QRectF:
        px = self._theme.px
        return QRectF(box.left() + px(16), box.center().y() - px(7), px(14), px(14))

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the tick, or Space, ticks."""
        row: ReaderRow = index.data(ReaderList.ROW_ROLE)
        if row.person is None:
            return False
        clicked = (
            event.type() is QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.position().x() < QRectF(option.rect).left() + self._theme.px(36)
        )
        spaced = (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        )
        if not (clicked or spaced):
            return False
        state = Qt.CheckState.Unchecked if row.is_ticked else Qt.CheckState.Checked
        return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
