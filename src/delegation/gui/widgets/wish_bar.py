# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The line in which wishes are typed one after another: whose, what, how much, what for, and the question."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from delegation.domain.values import ThingId
from delegation.domain.wishes import Aim, Priority, Wish
from delegation.gui.kit import Kit
from delegation.gui.widgets.editors import ChoiceEditor, LineEditor
from delegation.gui.widgets.picker import Found, ThingPicker
from delegation.gui.widgets.priority import PriorityControl


class HolderPicker(ThingPicker):
    """Keeps the name of what was picked."""

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)


class QuestionLine(LineEditor):
    """Return goes on to the next wish."""

    done = Signal()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()


class WishBar(QWidget):
    """Says what was typed; priority, aim and question are those of the wish that is shown in it."""

    company_picked = Signal(object)  # ThingId
    exhibitor_picked = Signal(object)  # ThingId
    topic_typed = Signal(str)
    changed = Signal(object)  # fields of the wish shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit: Kit | None = None
        self.wish: Wish | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def furnish(
        self, kit: Kit, companies: Callable[[], Sequence[Found]], exhibitors: Callable[[], Sequence[Found]]
    ) -> None:
        """Make the line; ``companies`` and ``exhibitors`` are asked for each time one types."""
        self._kit = kit
        self.company = HolderPicker(companies, self)
        self.target = ThingPicker(exhibitors, self)
        self.priority = PriorityControl(kit, "", Priority.WANT, self)
        self.aim = ChoiceEditor([("", ""), *((aim.value, "") for aim in Aim)], self)
        self.question = QuestionLine(self)
        self.error = QLabel(self)
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.hide()
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(kit.theme.px(8))
        for widget, stretch in (
            (self.company, 3),
            (self.target, 4),
            (self.priority, 0),
            (self.aim, 2),
            (self.question, 4),
        ):
            line.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.px(2))
        column.addLayout(line)
        column.addWidget(self.error)
        self.company.picked.connect(self.company_picked)
        self.target.picked.connect(self.exhibitor_picked)
        self.target.said.connect(self.topic_typed)
        self.priority.chosen.connect(lambda priority: self.changed.emit({"priority": priority.value}))
        self.aim.committed.connect(lambda aim: self.changed.emit({"aim": aim}))
        self.question.committed.connect(lambda text: self.changed.emit({"question": text}))
        self.question.done.connect(self.target.setFocus)
        self.retranslate()
        self.show_wish(None)

    def show_wish(self, wish: Wish | None) -> None:
        """The wish that priority, aim and question are about; what is being typed is left alone."""
        if self._kit is None:
            return
        is_other = wish is None or self.wish is None or wish.id != self.wish.id
        self.wish = wish
        for widget in (self.priority, self.aim, self.question):
            widget.setEnabled(wish is not None)
        self.priority.show_priority(wish.priority if wish else Priority.WANT)
        self.aim.show_text(self._kit.words.choice(wish.aim) if wish and wish.aim else "", hint=self.tr("aim"))
        if is_other or not (self.question.is_dirty and self.question.hasFocus()):
            self.question.show_text(wish.question if wish else "", hint=self.tr("question"))

    def show_company(self, name: str) -> None:
        self.company.setText(name)

    def tell(self, said: str) -> None:
        """Why something was not taken; an empty text takes it away."""
        self.error.setText(said)
        self.error.setVisible(bool(said))

    def focus_priority(self) -> None:
        self.priority.setFocus(Qt.FocusReason.OtherFocusReason)

    def company_id(self, things: Sequence[Found]) -> ThingId | None:
        """The company whose name stands there, if exactly one is called so."""
        found = [one.id for one in things if one.name == self.company.text().strip()]
        return found[0] if len(found) == 1 else None

    def retranslate(self) -> None:
        if self._kit is None:
            return
        words = self._kit.words
        for at, aim in enumerate(Aim, start=1):
            self.aim.setItemText(at, words.choice(aim))
        self.company.setPlaceholderText(self.tr("Company"))
        self.company.setAccessibleName(self.tr("Company whose wishes are typed"))
        self.target.setPlaceholderText(self.tr("Exhibitor or topic, then Return, then 1, 2 or 3"))
        self.target.setAccessibleName(self.tr("Exhibitor or topic wished for"))
        self.aim.setAccessibleName(words.label("wish", "aim"))
        self.question.setAccessibleName(words.label("wish", "question"))
        self.show_wish(self.wish)
