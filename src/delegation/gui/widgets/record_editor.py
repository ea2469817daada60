# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The editors of what needs more than a line: what it says, and a button that opens it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from delegation.domain.catalogue import Entry
from delegation.gui.changes import TripDesk
from delegation.gui.kit import Kit
from delegation.gui.widgets.editors import Editor, LinkEditor, set_state
from delegation.gui.widgets.record_dialog import RecordDialog
from delegation.gui.widgets.record_form import Make
from delegation.services.options import Option
from delegation.services.whole import whole


class Summary(QPushButton):
    """A flat button as wide as there is room, its text cut to it."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._said = kit, ""
        self.setProperty("kind", "value")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, said: str) -> None:
        self._said = said
        self.setToolTip(said)
        self.setAccessibleDescription(said)
        self._fit()

    def _fit(self) -> None:
        theme = self._kit.theme
        metrics = theme.metrics()
        self.setText(theme.elided(self._said.replace("\n", " "), self.width() - theme.px(26), metrics))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class RecordEditor(QWidget, Editor):
    """``committed`` carries the data of the dialog, or, where there is a line, what was typed into it."""

    committed = Signal(object)

    def __init__(
        self,
        entry: Entry,
        kit: Kit,
        desk: TripDesk,
        make: Make,
        parent: QWidget | None = None,
        *,
        options: Callable[[], Sequence[Option]] | None = None,
    ) -> None:
        """``options``: the field can be typed in a line too, which completes these."""
        super().__init__(parent)
        self._entry, self._kit, self._desk, self._make = entry, kit, desk, make
        self._value: Any = None
        self._data: object = None
        self.dialog: RecordDialog | None = None
        self.line = LinkEditor(options, self) if options is not None else None
        self.summary = Summary(kit, self)
        self.summary.setVisible(self.line is None)
        self.button = QToolButton(self)
        self.button.setProperty("kind", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if self.line is not None:
            self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.addWidget(self.line, 1)
            self.line.committed.connect(self.committed.emit)
        row.addWidget(self.summary, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line or self.summary)
        for opener in (self.summary, self.button):
            opener.clicked.connect(lambda _on=False: self.open())
        self.restyle()

    # What it holds

    def show_text(self, text: str, *, state: str = "", hint: str = "") -> None:
        self.show_value(None, text, state=state, hint=hint)

    def show_value(self, value: Any, text: str, *, state: str = "", hint: str = "") -> None:
        self._value, self._data = value, None
        if self.line is not None:
            self.line.show_text(text, state=state, hint=hint)
        self.summary.say(text or hint)
        set_state(self.summary, state or ("" if text else "mixed"))

    def typed(self) -> str:
        return self.line.typed() if self.line is not None else ""

    def data(self) -> object:
        if self._data is not None:
            return self._data
        if self.line is not None and self.line.is_changed:
            return self.line.data()
        return whole(self._value)

    @property
    def is_dirty(self) -> bool:
        return self.line is not None and self.line.is_dirty

    # The dialog

    def open(self) -> RecordDialog:
        """Show everything there is to it."""
        words, entry = self._kit.words, self._entry
        title = words.label(entry.kind, entry.name)
        dialog = self.dialog = RecordDialog(entry, self._kit, self._desk, self._make, title, self.window())
        dialog.show_value(self._value)
        dialog.keep_wanted.connect(self._keep)
        dialog.finished.connect(self._closed)
        dialog.open()
        return dialog

    def _keep(self, data: object) -> None:
        self._data = data
        self.committed.emit(data)

    def _closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def settled(self, refusal: str) -> None:
        if self.dialog is not None:
            self.dialog.settled(refusal)

    # Look

    def restyle(self) -> None:
        self.button.setIcon(self._kit.theme.icon("pencil", "ink3", 14))
        self.button.setToolTip(self.tr("Open"))

    def setAccessibleName(self, name: str) -> None:
        for widget in (self.line, self.summary):
            if widget is not None:
                widget.setAccessibleName(name)
        self.button.setAccessibleName(self.tr("Open {0}").format(name))
        super().setAccessibleName(name)

    def setReadOnly(self, is_fixed: bool) -> None:
        if self.line is not None:
            self.line.setReadOnly(is_fixed)
        self.summary.setEnabled(not is_fixed)
        self.button.setVisible(not is_fixed)
