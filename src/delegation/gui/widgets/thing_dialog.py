# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new thing, or a few fields of one, in a dialog built from the catalogue."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QScrollArea, QWidget

from delegation.errors import DelegationError
from delegation.gui.changes import TripDesk
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit
from delegation.gui.widgets.editors import LongEditor
from delegation.gui.widgets.field_editors import field_editor
from delegation.gui.widgets.record_form import Field
from delegation.gui.widgets.words_editor import WordsEditor
from delegation.services.cells import entries_of, value_of
from delegation.services.words import sentence


class ThingDialog(Formed, QDialog):
    """``keep_wanted`` carries what is given, field by field; ``settled`` closes it, or says why not."""

    heading: QLabel
    whose: QLabel
    body: QScrollArea
    said: QLabel
    cancel: QPushButton
    keep: QPushButton

    keep_wanted = Signal(object)

    def __init__(
        self,
        kit: Kit,
        desk: TripDesk,
        kind: str,
        names: Sequence[str],
        title: str,
        parent: QWidget | None = None,
        *,
        keep: str = "",
        thing: Any = None,
    ) -> None:
        """``keep`` is what its button says; of a ``thing`` the fields show what they hold."""
        super().__init__(parent)
        self.kit, self.desk, self.kind = kit, desk, kind
        self._title, self._keep_words = title, keep
        kit.fill(self, "record_dialog")
        holder = QWidget(self)
        self.grid = QGridLayout(holder)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(kit.theme.px(16))
        self.grid.setVerticalSpacing(kit.theme.px(8))
        self.grid.setColumnStretch(1, 1)
        known = entries_of(desk.snapshot, kind)
        self.fields: dict[str, Field] = {}
        for name in names:
            entry = known[name]
            editor = field_editor(entry, kit, desk, holder)
            one = self.fields[name] = Field(entry, editor)
            if isinstance(editor, LongEditor):
                editor.setFixedHeight(kit.theme.px(72))
            text = kit.words.label(kind, name)
            self.add_row(text, editor)
            if thing is None and not isinstance(editor, WordsEditor):
                editor.show_text("")
            else:
                one.show(kit, desk, value_of(thing, entry) if thing is not None else None)
        self.body.setWidget(holder)
        self.whose.hide()
        self.said.hide()
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self._keep)
        self.resize(kit.theme.px(520), kit.theme.px(120 + 48 * (len(names) + 1)))
        self.retranslate()
        next(iter(self.fields.values())).editor.setFocus()

    def add_row(self, text: str, editor: QWidget) -> None:
        """A row more, under those that are there."""
        label = QLabel(text, self)
        label.setProperty("role", "quiet")
        label.setBuddy(editor)
        editor.setAccessibleName(text)
        row = self.grid.rowCount()
        self.grid.addWidget(label, row, 0)
        self.grid.addWidget(editor, row, 1)
        self.grid.setRowStretch(row, 0)
        self.grid.setRowStretch(row + 1, 1)  # what is left over lies under the last row

    def given(self) -> Mapping[str, Any]:
        """What stands in it; raises InvalidValueError."""
        read = {name: one.read(self.kit, self.desk) for name, one in self.fields.items()}
        return {name: data for name, data in read.items() if data not in ("", None) and data != {}}

    def _keep(self) -> None:
        try:
            given = self.given()
        except DelegationError as error:
            self.settled(sentence(self.kit.words, error))
            return
        self.keep_wanted.emit(given)

    def settled(self, refusal: str) -> None:
        self.said.setText(refusal)
        self.said.setVisible(bool(refusal))
        if not refusal:
            self.accept()

    def retranslate(self) -> None:
        self.heading.setText(self._title)
        self.setWindowTitle(self._title)
        self.body.setAccessibleName(self._title)
        if self._keep_words:
            self.keep.setText(self._keep_words)
