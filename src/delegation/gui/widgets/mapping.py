# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which column of a list holds what: each with its first cells and what it is taken for."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from delegation.gui.kit import Kit
from delegation.services.lists import ListColumn

BARE = ("hall", "stand")
"""Fields of a list that are kinds of their own in the trip."""


class ElidedLabel(QLabel):
    """One line, cut where there is no room; its tooltip has all of it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._cut()

    def _cut(self) -> None:
        mode = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(" ".join(self._all.split()), mode, self.width()))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()


class FieldBox(QComboBox):
    """What a column is taken for; the wheel scrolls the list of columns, never the choice."""

    # Qt

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class MappingRows(QWidget):
    """``changed`` follows every choice."""

    changed = Signal()

    def __init__(self, kit: Kit, kind: str, fields: Sequence[str], alone: Collection[str]) -> None:
        super().__init__()
        self._kit, self._kind, self._fields, self._alone = kit, kind, fields, alone
        self.boxes: dict[str, FieldBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, kit.theme.px(10), 0)
        self._column.setSpacing(kit.theme.px(9))

    def show_columns(self, columns: Sequence[ListColumn]) -> None:
        """The columns of a file; where they are the same as before, their boxes stay."""
        if list(self.boxes) != [column.header for column in columns]:
            self._make(columns)
        for column in columns:
            box = self.boxes[column.header]
            box.setCurrentIndex(max(0, box.findData(column.field)))
            self._dress(box)

    def _make(self, columns: Sequence[ListColumn]) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        before: QWidget | None = None
        for column in columns:
            row = self._row(column)
            self._column.addWidget(row)
            box = self.boxes[column.header]
            if before is not None:
                QWidget.setTabOrder(before, box)
            before = box
        self._column.addStretch(1)

    def _row(self, column: ListColumn) -> QWidget:
        theme = self._kit.theme
        row = QWidget(self)
        head = ElidedLabel(column.header, row)
        sample = ElidedLabel(column.samples[0] if column.samples else "", row)
        sample.setProperty("role", "quiet")
        for label in (head, sample):
            label.setToolTip("\n".join((column.header, *column.samples)))
        arrow = QLabel(row)
        arrow.setPixmap(theme.icon("arrow-right", "ink3", 12).pixmap(theme.px(12)))
        box = FieldBox(row)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(self.tr("not taken"), "")
        for field in self._fields:
            box.addItem(self._word(field), field)
        box.setFixedWidth(theme.px(150))
        box.setAccessibleName(self.tr("Column {0} is").format(column.header))
        head.setBuddy(box)
        box.activated.connect(lambda _at, column=column: self._chosen(column))
        self.boxes[column.header] = box
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(head)
        texts.addWidget(sample)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        line.addLayout(texts, 1)
        line.addWidget(arrow)
        line.addWidget(box)
        return row

    def _word(self, field: str) -> str:
        words = self._kit.words
        said = words.kind(field).capitalize() if field in BARE else words.label(self._kind, field)
        return said.replace("_", " ")

    def _chosen(self, column: ListColumn) -> None:
        """A field of one column goes to the last it was given to."""
        box = self.boxes[column.header]
        field = str(box.currentData())
        for header, other in self.boxes.items():
            if header != column.header and field in self._alone and other.currentData() == field:
                other.setCurrentIndex(0)
                self._dress(other)
        self._dress(box)
        self.changed.emit()

    def _dress(self, box: FieldBox) -> None:
        box.setProperty("state", "" if box.currentData() else "off")
        box.style().unpolish(box)
        box.style().polish(box)

    @property
    def mapping(self) -> Mapping[str, str]:
        """Header -> field, empty for a column that is not taken."""
        return {header: str(box.currentData() or "") for header, box in self.boxes.items()}
