# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One field in the inspector: its label, its editor, and why a value was not taken."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from delegation.domain.catalogue import Entry, Holds, Sensitivity
from delegation.gui.kit import Kit
from delegation.gui.widgets.editors import LongEditor, set_state
from delegation.gui.widgets.field_editors import FIXED, FieldEditor

TALL = frozenset({Holds.WORDS, Holds.SPANS, Holds.LIST, Holds.SET})
"""What may take several lines, so that its label stands at the top."""


class FieldRow(QWidget):
    """Label, editor, and under them the sentence that says why a value was not taken."""

    def __init__(self, kit: Kit, entry: Entry, editor: FieldEditor, label_width: int) -> None:
        super().__init__()
        self.entry, self.editor, self._kit = entry, editor, kit
        self._label_width = label_width
        self.is_fixed = f"{entry.kind}.{entry.name}" in FIXED
        self.label = QLabel(self)
        self.label.setProperty("role", "quiet")
        self.label.setBuddy(editor)
        self.label.setWordWrap(True)
        self.error = QLabel(self)
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.hide()
        self.eye = QToolButton(self)
        self.eye.setProperty("kind", "quiet")
        self.eye.setCheckable(True)
        self.eye.setVisible(self.is_sensitive)
        vertical = QSizePolicy.Policy.Minimum if entry.holds in TALL else QSizePolicy.Policy.Fixed
        editor.setSizePolicy(QSizePolicy.Policy.Ignored, vertical)
        is_tall = entry.holds in TALL or isinstance(editor, LongEditor)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(kit.theme.px(4))
        line.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop if is_tall else Qt.AlignmentFlag(0))
        line.addWidget(editor, 1)
        line.addWidget(self.eye, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(kit.theme.px(16), 0, kit.theme.px(12), kit.theme.px(1))
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.error)
        self.restyle()

    @property
    def is_sensitive(self) -> bool:
        return self.entry.sensitivity in (Sensitivity.HEALTH, Sensitivity.IDENTITY)

    @property
    def is_refused(self) -> bool:
        """Whether something stands here that was not taken."""
        return bool(self.error.text())

    def restyle(self) -> None:
        theme = self._kit.theme
        self.label.setFixedWidth(theme.px(self._label_width))
        is_tall = self.entry.holds in TALL or isinstance(self.editor, LongEditor)
        self.label.setContentsMargins(0, theme.px(6) if is_tall else 0, 0, 0)
        self.eye.setIcon(theme.icon("eye-off" if self.eye.isChecked() else "eye", "ink3", 14))
        if isinstance(self.editor, LongEditor):
            self.editor.setFixedHeight(theme.px(64))
        elif hasattr(self.editor, "restyle"):
            self.editor.restyle()

    def retranslate(self) -> None:
        words = self._kit.words
        own = self.entry.own
        text = own.in_(words.language) if own is not None else words.label(self.entry.kind, self.entry.name)
        self.label.setText(text)
        self.editor.setAccessibleName(text)
        self.eye.setAccessibleName(self.tr("Show {0}").format(text))
        self.eye.setToolTip(self.tr("Show or cover"))

    @property
    def typing(self) -> QWidget:
        """What is drawn in a state: the line, where the editor has one."""
        line = getattr(self.editor, "line", None)
        return line if isinstance(line, QWidget) else self.editor

    def refuse(self, sentence: str) -> None:
        """Say why a value was not taken; an empty sentence is that all is well."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        set_state(self.typing, "error" if sentence else "")
