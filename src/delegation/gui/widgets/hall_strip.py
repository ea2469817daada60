# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The halls of the fair side by side, each with how many exhibitors it has: a filter one clicks or walks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from delegation.gui.painters.marks import RIGHT, Brush
from delegation.gui.theme import Theme


class HallButton(QAbstractButton):
    """One hall: its label, its count, and a bar against the fullest."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, hall: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.hall = theme, hall
        self.said, self.share = "", 0.0
        self.setCheckable(True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def tell(self, said: str, share: float, name: str) -> None:
        """How many are in it: as text, as a share of the fullest hall, and for a screen reader."""
        self.said, self.share = said, share
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.updateGeometry()
        self.update()

    # Qt

    def sizeHint(self) -> QSize:
        theme = self._theme
        hall = theme.advance(self.hall, theme.metrics("strong"))
        count = theme.advance(self.said, theme.metrics("small", numbers=True))
        return QSize(max(theme.px(46), int(hall + count) + theme.px(24)), theme.px(44))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if (step := steps.get(Qt.Key(event.key()))) is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        brush, px = Brush(painter, theme), theme.px
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground = "selected" if self.isChecked() else "hover" if self.underMouse() else "raised"
        brush.box(box, ground, "accent" if self.isChecked() else "line", px(6))
        if self.hasFocus():
            brush.box(box, None, "focus", px(6), 2)
        line = QRectF(box.left() + px(9), box.top() + px(5), box.width() - px(18), px(20))
        brush.text(line, self.hall, "strong")
        brush.text(line, self.said, "small", "ink3", RIGHT, numbers=True)
        track = QRectF(line.left(), box.bottom() - px(12), line.width(), px(5))
        brush.box(track, "line", None, px(5) / 2)
        if self.share > 0:
            filled = QRectF(track.left(), track.top(), max(px(5), track.width() * self.share), track.height())
            brush.box(filled, "accent", None, px(5) / 2)
        painter.end()


class HallStrip(QScrollArea):
    """``chosen_changed`` follows a click; one Tab stop, walked with the arrow keys."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.buttons: list[HallButton] = []
        self._inside = QWidget()
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self._row.setSpacing(theme.px(6))
        self._fit()
        for button in self.buttons:
            button.updateGeometry()
            button.update()

    def _fit(self) -> None:
        if self._theme is None:
            return
        wide = sum(button.sizeHint().width() + self._row.spacing() for button in self.buttons)
        bar = 11 if wide > self.width() else 0
        self.setFixedHeight(self._theme.px(44) + bar)

    @property
    def chosen(self) -> frozenset[str]:
        return frozenset(button.hall for button in self.buttons if button.isChecked())

    def choose(self, halls: frozenset[str]) -> None:
        for button in self.buttons:
            button.setChecked(button.hall in halls)

    def show_halls(
        self, halls: Sequence[tuple[str, int]], number: Callable[[int], str], name: Callable[[str, int], str]
    ) -> None:
        """(hall, count) in order; ``number`` writes a count, ``name`` says both to a screen reader."""
        if self._theme is None:
            return
        if [button.hall for button in self.buttons] != [hall for hall, _ in halls]:
            self._make(self._theme, [hall for hall, _ in halls])
        most = max((count for _, count in halls), default=1)
        for button, (hall, count) in zip(self.buttons, halls, strict=True):
            button.tell(number(count), count / most, name(hall, count))
        self.setVisible(bool(halls))
        self._fit()

    def _make(self, theme: Theme, halls: Sequence[str]) -> None:
        kept = self.chosen
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [HallButton(theme, hall, self._inside) for hall in halls]
        for place, button in enumerate(self.buttons):
            button.setChecked(button.hall in kept)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == 0 else Qt.FocusPolicy.ClickFocus)
            button.clicked.connect(lambda _on: self.chosen_changed.emit())
            button.stepped.connect(lambda step, place=place: self._walk(place + step))
            self._row.addWidget(button)

    def _walk(self, place: int) -> None:
        if not 0 <= place < len(self.buttons):
            return
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        target = self.buttons[place]
        target.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(target)
