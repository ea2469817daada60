# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What just happened, for eight seconds, with a way back; one at a time, held while the pointer is on it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from delegation.gui import tokens
from delegation.gui.painters.marks import Brush
from delegation.gui.theme import Theme


class Toast(QWidget):
    """A plate at the foot of the window.  It never takes the focus."""

    acted = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._icon = "undo-2"
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text = QLabel(self)
        self._verb = QPushButton(self)
        self._verb.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._verb.setCursor(Qt.CursorShape.PointingHandCursor)
        self._verb.clicked.connect(self._act)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(40), theme.px(6), theme.px(14), theme.px(6))
        row.setSpacing(theme.px(16))
        row.addWidget(self._text)
        row.addWidget(self._verb)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(tokens.TOAST_STAYS_MS)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str, *, undo: bool = False, is_error: bool = False) -> None:
        """Show a sentence; with ``undo`` the way back beside it."""
        colour = self._theme.hex
        self._icon = "triangle-alert" if is_error else "undo-2" if undo else "check"
        self._text.setText(text)
        self._text.setStyleSheet(f"color: {colour['on_toast']}; font-weight: 500;")
        undo_word = self.tr("Undo")
        self._verb.setText(f"{undo_word}  Ctrl Z")
        self._verb.setStyleSheet(
            f"color: {colour['toast_accent']}; background: transparent; border: 0; font-weight: 600;"
        )
        self._verb.setVisible(undo)
        self._text.setWordWrap(False)
        self._text.setAccessibleName(text)
        self.adjustSize()
        if self.width() > self._window.width() - 80:
            self._text.setWordWrap(True)
            self.resize(self._window.width() - 80, self.heightForWidth(self._window.width() - 80))
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    @property
    def said(self) -> str:
        return self._text.text()

    def _act(self) -> None:
        self.hide()
        self.acted.emit()

    def _place(self) -> None:
        x = (self._window.width() - self.width()) // 2
        self.move(x, self._window.height() - self.height() - self._theme.px(46))

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and isinstance(event, QResizeEvent) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        brush, px = Brush(painter, self._theme), self._theme.px
        brush.box(self.rect().toRectF(), "toast", None, 10)
        brush.icon(self._icon, px(14), self.height() / 2, 16, "toast_accent")
        painter.end()
