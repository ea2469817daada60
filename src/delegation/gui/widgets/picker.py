# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding one thing among thousands while one types."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from delegation.domain.values import ThingId, folded

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

SHOWN = 12
"""So many are offered at once: whoever wants another types on."""


@dataclass(frozen=True, slots=True)
class Found:
    """A thing that can be picked: its name, what tells it from others so called, what it is found by."""

    id: ThingId
    name: str
    detail: str = ""
    key: str = ""

    @property
    def said(self) -> str:
        return f"{self.name}  \u00b7  {self.detail}" if self.detail else self.name


def findable(thing: ThingId, name: str, detail: str = "") -> Found:
    return Found(thing, name, detail, folded(f"{name} {detail}"))


def matching(said: str, things: Sequence[Found], most: int = SHOWN) -> list[Found]:
    """Those that hold every word typed: names that begin so, then words that do, then the rest."""
    needles = folded(said).split()
    if not needles:
        return []
    begun: list[Found] = []
    inside: list[Found] = []
    rest: list[Found] = []
    first = needles[0]
    for one in things:
        key = one.key
        if all(needle in key for needle in needles):
            (begun if key.startswith(first) else inside if f" {first}" in key else rest).append(one)
            if len(begun) >= most:
                break
    return [*begun, *inside, *rest][:most]


class FoundList(QAbstractListModel):
    """What matches now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: list[Found] = []

    def show_found(self, found: list[Found]) -> None:
        if found != self.found:
            self.beginResetModel()
            self.found = found
            self.endResetModel()

    # QAbstractListModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return one.said
            case Qt.ItemDataRole.EditRole:
                return one.name
        return None


class ThingPicker(QLineEdit):
    """Return or a click picks what is marked, or the only one so called; ``said``: nothing is called so."""

    picked = Signal(object)  # ThingId
    said = Signal(str)

    def __init__(self, offer: Callable[[], Sequence[Found]], parent: QWidget | None = None) -> None:
        """``offer`` gives what can be picked; it is asked each time one comes here."""
        super().__init__(parent)
        self._offer = offer
        self._things: Sequence[Found] = ()
        self.model = FoundList(self)
        self._completer = QCompleter(self.model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(SHOWN)
        self.popup = QListView(self)
        self._completer.setPopup(self.popup)
        self.popup.setObjectName("found")
        self._completer.activated[QModelIndex].connect(self._activated)  # type: ignore[index]  # one of two of that name
        self._completer.setWidget(self)
        self.textEdited.connect(self._look)

    def _look(self, text: str) -> None:
        if not self._things:
            self._things = self._offer()
        found = matching(text, self._things)
        self.model.show_found(found)
        if found:
            self._completer.complete()
            self.popup.setCurrentIndex(self.model.index(0))
        else:
            self.popup.hide()

    def _activated(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.model.found):
            self._pick(self.model.found[index.row()])

    def _pick(self, one: Found) -> None:
        self.clear()
        self.popup.hide()
        self.picked.emit(one.id)

    def settle(self) -> None:
        """Take what was typed."""
        text = self.text().strip()
        if not text:
            return
        found = matching(text, self._things or self._offer())
        whole = [one for one in found if folded(one.name) == folded(text)]
        if len(whole) == 1:
            self._pick(whole[0])
        elif len(found) == 1:
            self._pick(found[0])
        elif not found:
            self.popup.hide()
            self.said.emit(text)

    # Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._things = self._offer()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.popup.isVisible() and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Escape,
        ):
            event.ignore()  # the list takes them
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settle()
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
