# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The priority of a wish as three bars: 1, 2 and 3 set it while it has the focus, and nowhere else."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from delegation.domain.wishes import Priority
from delegation.gui.kit import Kit
from delegation.gui.painters.cells import PRIORITY_BARS
from delegation.gui.painters.marks import Brush

KEYS: dict[Qt.Key, Priority] = {
    Qt.Key.Key_1: Priority.MUST,
    Qt.Key.Key_2: Priority.WANT,
    Qt.Key.Key_3: Priority.NICE,
    Qt.Key.Key_Ampersand: Priority.MUST,
    Qt.Key.Key_Eacute: Priority.WANT,
    Qt.Key.Key_QuoteDbl: Priority.NICE,
}
"""The keys 1, 2 and 3: on AZERTY they give these signs without Shift."""


class PriorityControl(QAbstractButton):
    """``chosen`` says what was set; a click or Space offers the three."""

    chosen = Signal(object)  # Priority

    def __init__(self, kit: Kit, whose: str, priority: Priority, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._whose = kit, whose
        self.priority = priority
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._offer)
        self.show_priority(priority)

    def show_priority(self, priority: Priority) -> None:
        self.priority = priority
        word = self._kit.words.choice(priority)
        self.setAccessibleName(f"{self._whose}: {word}" if self._whose else word)
        self.setAccessibleDescription(self.tr("1, 2 or 3 sets the priority"))
        self.setToolTip(self.tr("{0} \u00b7 keys 1, 2 and 3").format(word))
        self.update()

    def _choose(self, priority: Priority) -> None:
        if priority is not self.priority:
            self.show_priority(priority)
            self.chosen.emit(priority)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for priority in Priority:
            action = menu.addAction(self._kit.words.choice(priority))
            action.setCheckable(True)
            action.setChecked(priority is self.priority)
            action.triggered.connect(lambda _on, priority=priority: self._choose(priority))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    # Qt

    def sizeHint(self) -> QSize:
        px = self._kit.theme.px
        return QSize(px(22), px(22))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        priority = KEYS.get(Qt.Key(event.key()))
        order = list(Priority)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if modifiers:
            super().keyPressEvent(event)
        elif priority is not None:
            self._choose(priority)
        elif step is not None:
            at = order.index(self.priority) + step
            self._choose(order[min(len(order) - 1, max(0, at))])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._kit.theme, QPainter(self)
        brush, box = Brush(painter, theme), QRectF(self.rect())
        if self.underMouse():
            brush.box(box, "hover", None, theme.px(4))
        if self.hasFocus():
            brush.box(box, "page", "focus", theme.px(4), 2)
        bars = PRIORITY_BARS[self.priority.value]
        brush.priority(box.center().x() - theme.px(5.5), box.center().y(), bars)
        painter.end()
