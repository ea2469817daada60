# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor of words in several languages: those of the planner in the line, all of them in a popup."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from delegation.domain.catalogue import Entry
from delegation.domain.values import Text
from delegation.gui.changes import TripDesk
from delegation.gui.kit import Kit
from delegation.gui.widgets.editors import LONG, Editor, LineEditor, LongEditor
from delegation.services.entering import reworded, shown_language

if TYPE_CHECKING:
    from delegation.domain.trip import Trip

LONG_WORDS = frozenset({"details", "bring", "lost", "closing", "text"}) | LONG
"""Words that take several lines."""


def languages_of(desk: TripDesk) -> Sequence[str]:
    """The languages that the trip's papers are written in."""
    trip: Trip = next(iter(desk.snapshot.of("trip").values()))
    return trip.languages or (trip.lang,)


class WordsEditor(QWidget, Editor):
    """``committed`` carries what was typed into the line, or from the popup the words of every language."""

    committed = Signal(object)

    def __init__(self, entry: Entry, kit: Kit, desk: TripDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._desk = kit, desk
        self._value = Text()
        self.popup: LanguagesPopup | None = None
        self.line: LineEditor | LongEditor = (
            LongEditor(self) if entry.name in LONG_WORDS else LineEditor(self)
        )
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button = QToolButton(self)
        self.button.setProperty("kind", "quiet")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.line, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.line)
        self.line.committed.connect(self.committed.emit)
        self.button.clicked.connect(self.open_languages)
        self.restyle()

    # What it holds

    def show_text(self, text: str, *, state: str = "", hint: str = "") -> None:
        self.line.show_text(text, state=state, hint=hint)

    def show_value(self, value: Any, text: str, *, state: str = "", hint: str = "") -> None:
        self._value = value if isinstance(value, Text) else Text()
        self.line.show_text(text, state=state, hint=hint)
        self.button.setVisible(state != "mixed" and len(languages_of(self._desk)) > 1)
        self._tell_lacking()

    def typed(self) -> str:
        return self.line.typed()

    def data(self) -> object:
        """The words of every language, with what stands in the line."""
        if not self.line.is_changed:
            return dict(self._value.words)
        trip: Trip = next(iter(self._desk.snapshot.of("trip").values()))
        language = shown_language(self._value, self._kit.words.language, trip.lang)
        return reworded(self._value, self.line.typed(), language)

    @property
    def is_dirty(self) -> bool:
        return self.line.is_dirty

    @property
    def lacking(self) -> tuple[str, ...]:
        """The languages of the trip that a text which says something lacks."""
        if not self._value:
            return ()
        return tuple(code for code in languages_of(self._desk) if code not in self._value.words)

    def _tell_lacking(self) -> None:
        lacking = self.lacking
        self.button.setText(" ".join(lacking))
        said = self.tr("Languages")
        if lacking:
            names = ", ".join(map(self._kit.words.language_name, lacking))
            said = self.tr("Languages; lacking: {0}").format(names)
        self.button.setToolTip(said)
        self.button.setAccessibleName(said)

    # The other languages

    def open_languages(self) -> None:
        """Show the words of every language, to be edited; closing keeps them, Esc does not."""
        popup = self.popup = LanguagesPopup(self._kit, languages_of(self._desk), self._value.words, self)
        popup.kept.connect(self._keep)
        at = self.mapToGlobal(QPoint(0, self.height()))
        popup.open_at(at, self.width())

    def _keep(self, words: Mapping[str, str]) -> None:
        if words != dict(self._value.words):
            self.committed.emit(dict(words))

    # Look

    def restyle(self) -> None:
        theme = self._kit.theme
        self.button.setIcon(theme.icon("languages", "ink3", 14))
        self.button.setFont(theme.font("caption"))
        if isinstance(self.line, LongEditor):
            self.line.setFixedHeight(theme.px(64))

    def setAccessibleName(self, name: str) -> None:
        self.line.setAccessibleName(name)
        super().setAccessibleName(name)

    def setReadOnly(self, is_fixed: bool) -> None:
        self.line.setReadOnly(is_fixed)


class LanguagesPopup(QFrame):
    """One line or field a language."""

    kept = Signal(object)  # language -> words

    def __init__(self, kit: Kit, languages: Sequence[str], words: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("floating")
        self.setProperty("ground", "page")
        px = kit.theme.px
        grid = QGridLayout(self)
        grid.setContentsMargins(px(12), px(10), px(12), px(10))
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(6))
        self.edits: dict[str, LongEditor] = {}
        self._is_dropped = False
        codes = dict.fromkeys((*languages, *words))
        for row, code in enumerate(codes):
            label = QLabel(kit.words.language_name(code), self)
            label.setProperty("role", "quiet")
            edit = LongEditor(self)
            edit.setFixedHeight(px(52))
            edit.setMinimumWidth(px(240))
            edit.show_text(words.get(code, ""), hint=self.tr("lacking") if words else "")
            edit.setAccessibleName(kit.words.language_name(code))
            label.setBuddy(edit)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(edit, row, 1)
            edit.installEventFilter(self)
            self.edits[code] = edit

    def open_at(self, at: QPoint, width: int) -> None:
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = min(at.x(), screen.right() - self.sizeHint().width())
        y = min(at.y(), screen.bottom() - self.sizeHint().height())
        self.move(max(screen.left(), x), max(screen.top(), y))
        self.resize(max(width, self.sizeHint().width()), self.sizeHint().height())
        self.show()
        next(iter(self.edits.values())).setFocus()

    @property
    def words(self) -> dict[str, str]:
        found = {code: edit.typed() for code, edit in self.edits.items()}
        return {code: said for code, said in found.items() if said.strip()}

    # Qt

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        """Esc drops what was typed, also from within a field; Ctrl+Return keeps it."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._is_dropped = True
                self.close()
                return True
            is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_dropped:
            self._is_dropped = True
            self.kept.emit(self.words)
        super().closeEvent(event)
