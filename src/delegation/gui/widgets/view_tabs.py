# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tabs that are saved filters, each with its count; the planner's own are renamed where they stand."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QTabBar, QWidget

from delegation.gui.painters.marks import Brush
from delegation.gui.theme import Theme


class ViewTabs(QTabBar):
    """One tab a saved filter, in their order."""

    chosen = Signal(str)
    renamed = Signal(str, str)  # key, name
    removed = Signal(str)
    updated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._own: frozenset[str] = frozenset()
        self._editor: QLineEdit | None = None
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.currentChanged.connect(self._tell)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.setFont(theme.font())
        for at in range(self.count()):
            self._measure(at, self.tabText(at))
        self.updateGeometry()
        self.update()

    def show_views(
        self, views: Sequence[tuple[str, str, str]], own: frozenset[str], current: str = ""
    ) -> None:
        """(key, name, count) of each; ``own`` ones can be renamed and removed."""
        self._own = own
        current = current or self.key
        self.blockSignals(True)
        while self.count() > len(views):
            self.removeTab(self.count() - 1)
        for at, (key, name, count) in enumerate(views):
            if at >= self.count():
                self.addTab(name)
            if self.tabText(at) != name or self.tabData(at) != (key, count):
                self.setTabData(at, (key, count))
                self._measure(at, name)
            self.setAccessibleTabName(at, f"{name}, {count}" if count else name)
        keys = [key for key, _, _ in views]
        self.setCurrentIndex(keys.index(current) if current in keys else 0)
        self.blockSignals(False)
        self.updateGeometry()
        self.update()

    def _measure(self, at: int, name: str) -> None:
        """Qt asks for the width of a tab when its text is set, and not when its count or the font is."""
        self.setTabText(at, name)

    @property
    def key(self) -> str:
        """The key of the tab in front."""
        data = self.tabData(self.currentIndex()) if self.currentIndex() >= 0 else None
        return str(data[0]) if data else ""

    def count_at(self, at: int) -> str:
        data = self.tabData(at)
        return str(data[1]) if data else ""

    def _tell(self, _at: int) -> None:
        if self.key:
            self.chosen.emit(self.key)

    def rename(self, key: str) -> None:
        """Let the planner type another name where it stands."""
        at = next((at for at in range(self.count()) if self.tabData(at)[0] == key), -1)
        if at < 0 or key not in self._own:
            return
        editor = self._editor = QLineEdit(self.tabText(at), self)
        editor.setAccessibleName(self.tr("Name of the filter"))
        box = self.tabRect(at)
        editor.setGeometry(box.adjusted(0, 2, max(0, 140 - box.width()), -2))
        editor.selectAll()
        editor.editingFinished.connect(lambda: self._renamed(key, editor))
        editor.show()
        editor.setFocus()

    def _renamed(self, key: str, editor: QLineEdit) -> None:
        if self._editor is not editor:
            return  # Return, and then the focus it lost
        self._editor = None
        name = " ".join(editor.text().split())
        editor.hide()
        editor.deleteLater()
        self.setFocus()
        if name:
            self.renamed.emit(key, name)

    def menu_of(self, key: str) -> QMenu:
        """What can be done with one of the planner's own."""
        menu = QMenu(self)
        menu.addAction(self.tr("Rename"), lambda: self.rename(key))
        menu.addAction(self.tr("Keep the filter of now in it"), lambda: self.updated.emit(key))
        menu.addAction(self.tr("Remove"), lambda: self.removed.emit(key))
        return menu

    # Qt

    def tabSizeHint(self, index: int) -> QSize:
        if self._theme is None:
            return super().tabSizeHint(index)
        theme = self._theme
        wide = theme.advance(self.tabText(index), theme.metrics("strong"))
        count = self.count_at(index)
        wide += theme.advance(count, theme.metrics("small", numbers=True)) + theme.px(8) if count else 0
        return QSize(round(wide) + theme.px(20), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(120, hint.width()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        theme, brush = self._theme, Brush(painter, self._theme)
        for at in range(self.count()):
            box = QRectF(self.tabRect(at))
            is_current = at == self.currentIndex()
            if is_current and self.hasFocus():
                brush.box(box.adjusted(1, 3, -1, -3), None, "focus", 5, 2)
            if is_current:
                painter.fillRect(
                    QRectF(box.left() + theme.px(8), box.bottom() - 2, box.width() - theme.px(16), 2),
                    theme.colour("accent"),
                )
            said = box.adjusted(theme.px(10), 0, 0, 0)
            wide = brush.text(
                said,
                self.tabText(at),
                "body",
                "ink" if is_current else "ink2",
                weight=600 if is_current else 0,
            )
            said.setLeft(said.left() + wide + theme.px(8))
            brush.text(said, self.count_at(at), "small", "ink3", numbers=True)
        painter.end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self.tabAt(event.position().toPoint())
        if at >= 0:
            self.rename(self.tabData(at)[0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.tabAt(event.pos())
        key = self.tabData(at)[0] if at >= 0 else self.key
        if key in self._own:
            self.menu_of(key).popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.rename(self.key)
        elif event.key() == Qt.Key.Key_Delete and self.key in self._own:
            self.removed.emit(self.key)
        else:
            super().keyPressEvent(event)
