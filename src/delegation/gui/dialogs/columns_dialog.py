# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which columns a list shows, and in what order: every field of the catalogue, own fields too."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from delegation.domain.values import folded
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit
from delegation.gui.models.columns import Column

KEY = Qt.ItemDataRole.UserRole


class ColumnsDialog(Formed, QDialog):
    """``chosen`` are the keys of the columns that are checked, in their order."""

    heading: QLabel
    summary: QLabel
    filter: QLineEdit
    list: QListWidget
    up: QPushButton
    down: QPushButton
    usual: QPushButton
    cancel: QPushButton
    take: QPushButton

    def __init__(
        self,
        kit: Kit,
        columns: Sequence[Column],
        shown: Sequence[str],
        usual: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit, self._columns = kit, {column.key: column for column in columns}
        self._usual = tuple(usual)
        kit.fill(self, "columns_dialog")
        self.list.setSpacing(kit.theme.px(2))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.filter.textChanged.connect(self._filter)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.usual.clicked.connect(lambda: self._fill(self._usual))
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self.accept)
        self._fill(shown)
        self.retranslate()
        self.resize(kit.theme.px(420), kit.theme.px(560))
        self.list.setFocus()

    @property
    def chosen(self) -> tuple[str, ...]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.data(KEY) for item in items if item.checkState() is Qt.CheckState.Checked)

    def _fill(self, shown: Sequence[str]) -> None:
        self.list.clear()
        rest = [key for key in self._columns if key not in shown]
        for key in (*(key for key in shown if key in self._columns), *rest):
            item = QListWidgetItem(self._columns[key].heading(self._kit.words), self.list)
            item.setData(KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in shown else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self._tell()

    def _tell(self) -> None:
        self.take.setEnabled(bool(self.chosen))

    def _filter(self, text: str) -> None:
        needle = folded(text)
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(needle not in folded(item.text()))

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.setCurrentRow(row + step)

    def retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Find a field"))
        self.filter.setAccessibleName(self.tr("Find a field"))
        self.list.setAccessibleName(self.windowTitle())
