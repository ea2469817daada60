# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Editors of one field of one or several things: flat until pointed at, kept at once.

An editor shows the values of what is selected and, when the planner is done with it, says what was typed.  It
writes nothing itself.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QPlainTextEdit, QWidget

from delegation.domain.catalogue import Entry, Holds
from delegation.domain.values import folded
from delegation.gui.changes import TripDesk
from delegation.gui.kit import Kit
from delegation.gui.models.columns import COVERED
from delegation.services.entering import choice_words
from delegation.services.options import Option, link_kind, options_of


class Editor:
    """What every editor offers; ``committed`` is its signal, with what was typed."""

    committed: Any

    def show_text(self, text: str, *, state: str = "", hint: str = "") -> None:
        """Show a value.  ``state``: "", "mixed", "waiting" or "error"; ``hint`` stands where it is empty."""
        raise NotImplementedError

    def typed(self) -> str:
        """What stands in it now."""
        raise NotImplementedError

    def show_value(self, value: Any, text: str, *, state: str = "", hint: str = "") -> None:
        """Show a value that reads ``text``; ``value`` is None where nothing is said or several differ."""
        self.show_text(text, state=state, hint=hint)

    def data(self) -> object:
        """What stands in it: what was typed, or data as the field's reader takes it."""
        return self.typed()

    @property
    def is_dirty(self) -> bool:
        """Whether something stands in it that was not committed."""
        return False

    @property
    def is_changed(self) -> bool:
        """Whether it says something else than it was given to show, committed since or not."""
        return self.is_dirty

    def settled(self, refusal: str) -> None:
        """What was committed is kept; or it was not, and ``refusal`` says why."""


def set_state(widget: QWidget, state: str) -> None:
    """Let the sheet draw a widget in a state."""
    if widget.property("state") != state:
        widget.setProperty("state", state)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class LineEditor(QLineEdit, Editor):
    """One line.  Return or leaving it commits; Esc puts back what was there."""

    committed = Signal(str)
    abandoned = Signal()  # what was refused is given up

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = self._given = ""
        self._is_covered = False
        self.editingFinished.connect(self._finish)

    def show_text(self, text: str, *, state: str = "", hint: str = "") -> None:
        self._is_covered = False
        self._shown = self._given = "" if state == "mixed" else text
        self.setPlaceholderText(text if state == "mixed" else hint)
        set_state(self, state)
        if self.text() != self._shown:
            self.setText(self._shown)
            self.setCursorPosition(0)
        self.setReadOnly(False)

    def cover(self) -> None:
        """Show that something is there, not what."""
        self._is_covered = True
        self._shown = self._given = ""
        self.setText("")
        self.setPlaceholderText(COVERED)
        self.setReadOnly(True)

    def typed(self) -> str:
        return self.text()

    @property
    def is_dirty(self) -> bool:
        return not self._is_covered and self.text() != self._shown

    @property
    def is_changed(self) -> bool:
        return not self._is_covered and self.text() != self._given

    def _finish(self) -> None:
        if self.is_dirty:
            typed = self.typed()
            self._shown = self.text()
            self.committed.emit(typed)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_dirty:
            self.setText(self._shown)
            set_state(self, "")
            return
        if event.key() == Qt.Key.Key_Escape and self.property("state") == "error":
            self.abandoned.emit()
            return
        super().keyPressEvent(event)


class LongEditor(QPlainTextEdit, Editor):
    """Several lines.  Leaving it, or Ctrl+Return, commits; Tab goes on to the next field."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = self._given = ""
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def show_text(self, text: str, *, state: str = "", hint: str = "") -> None:
        self._shown = self._given = "" if state == "mixed" else text
        self.setPlaceholderText(text if state == "mixed" else hint)
        set_state(self, state)
        if self.toPlainText() != self._shown:
            self.setPlainText(self._shown)

    def typed(self) -> str:
        return self.toPlainText()

    @property
    def is_dirty(self) -> bool:
        return self.toPlainText() != self._shown

    @property
    def is_changed(self) -> bool:
        return self.toPlainText() != self._given

    def _finish(self) -> None:
        if self.is_dirty:
            self._shown = self.toPlainText()
            self.committed.emit(self._shown)

    # Qt

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_dirty:
            self.setPlainText(self._shown)
            return
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._finish()
            return
        super().keyPressEvent(event)


class ChoiceEditor(QComboBox, Editor):
    """One of a few.  The wheel scrolls the panel, never the choice."""

    committed = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """``choices`` are codes and their words."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        for code, word in choices:
            self.addItem(word, code)
        self.activated.connect(self._chosen)

    def show_text(self, text: str, *, state: str = "", hint: str = "") -> None:
        self.setPlaceholderText(text if state == "mixed" else hint)
        self.setCurrentIndex(-1 if state == "mixed" or not text else self.findText(text))
        set_state(self, state)

    def typed(self) -> str:
        return str(self.currentData() or "")

    def _chosen(self, _at: int) -> None:
        self.committed.emit(self.typed())

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """On Linux a screen reader knows a combo box by its choice alone: an unseen label names it."""
        super().showEvent(event)
        around, name = self.parentWidget(), self.accessibleName()
        beside = Qt.FindChildOption.FindDirectChildrenOnly
        if around is None or not name:
            return
        if all(label.buddy() is not self for label in around.findChildren(QLabel, options=beside)):
            label = QLabel(name, around)
            label.setBuddy(self)
            label.hide()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class LinkEditor(LineEditor):
    """Another thing, by its name, completed while one types."""

    def __init__(self, options: Callable[[], Sequence[Option]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = options
        self._ids: dict[str, str] = {}
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(12)
        # Queued: the line itself puts the name chosen into its text after this signal.
        completer.activated.connect(self._chosen, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(completer)

    @property
    def known(self) -> Mapping[str, str]:
        """What there is to choose from: name -> id or code."""
        return self._ids

    def load(self) -> None:
        """Ask anew what there is to choose from."""
        self._ids = dict(self._options())
        self._model.setStringList(list(self._ids))

    def typed(self) -> str:
        """The only name that holds what was typed; else what was typed."""
        wanted = folded(self.text())
        if self.text() in self._ids or not wanted:
            return self.text()
        found = [name for name in self._ids if wanted in folded(name)]
        return found[0] if len(found) == 1 else self.text()

    def data(self) -> object:
        """The id of what is called so; else what was typed."""
        typed = self.typed()
        return self._ids.get(typed, typed)

    def _chosen(self, _name: str) -> None:
        self._finish()

    def _finish(self) -> None:
        if self.is_dirty:
            data = str(self.data())
            self._shown = self.text()
            self.committed.emit(data)

    # Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.load()
        super().focusInEvent(event)


class WheelGuard(QObject):
    """Keeps the wheel from changing a field that is only passed over."""

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def editor_of(
    entry: Entry, kit: Kit, desk: TripDesk, parent: QWidget | None = None
) -> LineEditor | LongEditor | ChoiceEditor:
    """The editor of a field of the open trip, with the words and names of now."""
    words = kit.words
    choices: list[tuple[str, str]] = []
    if entry.holds is Holds.YES_NO:
        choices = [(code, words.say(f"choice.yes_no.{code}")) for code in ("yes", "no")]
    elif entry.holds is Holds.CHOICE:
        choices = [(code, choice_words(entry, code, words)) for code in entry.choices]
    if entry.optional and choices:
        choices.insert(0, ("", ""))

    def options() -> list[Option]:
        kind = link_kind(entry)
        return options_of(desk.snapshot, kind, words.language) if kind else []

    return editor_for(entry, choices, options, parent)


LONG = frozenset(
    {"remarks", "invoice_address", "description", "details", "answer", "question", "address", "text"}
)
"""Fields that take several lines."""


def editor_for(
    entry: Entry,
    choices: Sequence[tuple[str, str]],
    options: Callable[[], Sequence[Option]],
    parent: QWidget | None = None,
) -> LineEditor | LongEditor | ChoiceEditor:
    """The editor that suits a field.  ``choices`` are its codes and words, ``options`` what it can link
    to."""
    if entry.name in LONG:
        return LongEditor(parent)
    if entry.holds in (Holds.CHOICE, Holds.YES_NO):
        return ChoiceEditor(choices, parent)
    if entry.holds is Holds.LINK:
        return LinkEditor(options, parent)
    return LineEditor(parent)
