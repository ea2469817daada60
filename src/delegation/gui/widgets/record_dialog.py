# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A field that holds values with fields of their own, in a small dialog: parts, stops, a place, consents."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QScrollArea, QWidget

from delegation.domain.catalogue import Entry, Holds
from delegation.errors import DelegationError
from delegation.gui.changes import TripDesk
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit
from delegation.gui.widgets.record_form import Make, RecordForm, RecordRows
from delegation.services.words import sentence


class RecordDialog(Formed, QDialog):
    """``keep_wanted`` carries the data; ``settled`` closes it, or says why it was not taken."""

    heading: QLabel
    whose: QLabel
    body: QScrollArea
    said: QLabel
    cancel: QPushButton
    keep: QPushButton

    keep_wanted = Signal(object)

    def __init__(
        self, entry: Entry, kit: Kit, desk: TripDesk, make: Make, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._title = title
        kit.fill(self, "record_dialog")
        self.form: RecordForm | RecordRows = (
            RecordForm(entry.hint, kit, desk, make, self)
            if entry.holds is Holds.NESTED
            else RecordRows(entry, kit, desk, make, self)
        )
        self.body.setWidget(self.form)
        self.whose.hide()
        self.said.hide()
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self._keep)
        columns = 1 if isinstance(self.form, RecordForm) else len(self.form.columns)
        self.resize(kit.theme.px(min(1000, 420 + 120 * (columns - 1))), kit.theme.px(420))
        self.retranslate()

    def show_value(self, value: Any) -> None:
        self.form.show_value(value)

    def _keep(self) -> None:
        try:
            data = self.form.data()
        except DelegationError as error:
            self.settled(sentence(self._kit.words, error))
            return
        self.keep_wanted.emit(data)

    def settled(self, refusal: str) -> None:
        """What was to be kept is kept; or it was refused, and stays to be mended."""
        self.said.setText(refusal)
        self.said.setVisible(bool(refusal))
        if not refusal:
            self.accept()

    def retranslate(self) -> None:
        self.heading.setText(self._title)
        self.setWindowTitle(self._title)
        self.body.setAccessibleName(self._title)
