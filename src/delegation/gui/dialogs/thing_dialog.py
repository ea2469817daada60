# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new thing of a kind: its first few fields, the rest follows in the inspector."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QPushButton, QWidget

from delegation.errors import DelegationError, InvalidValueError
from delegation.gui.changes import TripDesk
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit
from delegation.gui.widgets.editors import ChoiceEditor, LineEditor, LongEditor, editor_of
from delegation.services.cells import entries_of
from delegation.services.editing import add
from delegation.services.entering import entered
from delegation.services.finding import the_trip
from delegation.services.pasting import label_of
from delegation.services.words import sentence


class ThingDialog(Formed, QDialog):
    """``added`` gives the id of each thing that was made."""

    form: QFormLayout
    heading: QLabel
    said: QLabel
    cancel: QPushButton
    add_next: QPushButton
    add: QPushButton

    added = Signal(object)

    def __init__(
        self,
        kit: Kit,
        desk: TripDesk,
        kind: str,
        fields: Sequence[str],
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit, self._desk, self._kind, self._said = kit, desk, kind, title
        kit.fill(self, "thing_dialog")
        known = entries_of(desk.snapshot, kind)
        self._entries = [known[name] for name in fields]
        self.editors: dict[str, LineEditor | LongEditor | ChoiceEditor] = {}
        self._labels: list[QLabel] = []
        for entry in self._entries:
            label, editor = QLabel(self), editor_of(entry, kit, desk, self)
            label.setBuddy(editor)
            self.form.addRow(label, editor)
            self._labels.append(label)
            self.editors[entry.name] = editor
        self.said.hide()
        self.cancel.clicked.connect(self.reject)
        self.add.clicked.connect(lambda: self._add(goes_on=False))
        self.add_next.clicked.connect(lambda: self._add(goes_on=True))
        self.setMinimumWidth(kit.theme.px(440))
        self.retranslate()
        next(iter(self.editors.values())).setFocus()

    def _add(self, *, goes_on: bool) -> None:
        words, year = self._kit.words, the_trip(self._desk.snapshot).first.year
        given: dict[str, Any] = {}
        try:
            for entry in self._entries:
                if said := self.editors[entry.name].typed().strip():
                    given[entry.name] = entered(entry, said, words, year=year)
        except InvalidValueError as error:
            self._refuse(error)
            return
        self.setEnabled(False)
        kind, new_id = self._kind, self._kit.new_id

        def done(made: tuple[Any, Any]) -> None:
            self.setEnabled(True)
            self.added.emit(made[1])
            if not goes_on:
                self.accept()
                return
            self.said.hide()
            for editor in self.editors.values():
                if editor.property("keeps") is None:
                    editor.show_text("")
            next(iter(self.editors.values())).setFocus()

        self._desk.perform(
            lambda store: add(store, kind, given, new_id=new_id), then=done, failed=self._refuse, owner=self
        )

    def _refuse(self, error: DelegationError) -> None:
        self.setEnabled(True)
        self.said.setText(sentence(self._kit.words, error))
        self.said.show()

    def retranslate(self) -> None:
        if not hasattr(self, "editors"):
            return  # the form is being filled
        words = self._kit.words
        self.heading.setText(self._said)
        self.setWindowTitle(self._said)
        for entry, label in zip(self._entries, self._labels, strict=True):
            text = label_of(entry, words)
            label.setText(text)
            self.editors[entry.name].setAccessibleName(text)
