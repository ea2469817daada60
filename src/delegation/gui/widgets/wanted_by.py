# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wants an exhibitor: its wishes one by one, and a line in which the next is typed."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId
from delegation.domain.wishes import Aim, Priority, Wish
from delegation.errors import DelegationError
from delegation.gui.changes import TripDesk
from delegation.gui.kit import Kit
from delegation.gui.widgets.editors import ChoiceEditor, LineEditor
from delegation.gui.widgets.picker import Found, ThingPicker, findable
from delegation.gui.widgets.priority import PriorityControl
from delegation.gui.widgets.section import Section
from delegation.services.editing import add, set_fields
from delegation.services.naming import name_of
from delegation.services.removals import remove
from delegation.services.wanted import holder_of, wishes_by_exhibitor
from delegation.services.words import sentence

Keep = Callable[[Wish, dict[str, str]], object]
"""Writes fields of a wish."""


class WishRow(QWidget):
    """Priority, whose it is and the aim; under them the question."""

    def __init__(
        self, kit: Kit, wish: Wish, name: str, keep: Keep, take_out: Callable[[Wish], object]
    ) -> None:
        super().__init__()
        self.wish, self._kit, self._keep = wish, kit, keep
        px, words = kit.theme.px, kit.words
        self.priority = PriorityControl(
            kit, f"{words.label('wish', 'priority')}, {name}", wish.priority, self
        )
        self.name = QLabel(name, self)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.name.setToolTip(name)
        aims = [("", ""), *((aim.value, words.choice(aim)) for aim in Aim)]
        self.aim = ChoiceEditor(aims, self)
        self.aim.setMinimumContentsLength(6)
        self.aim.setAccessibleName(f"{words.label('wish', 'aim')}, {name}")
        self.question = LineEditor(self)
        self.question.setProperty("voice", "asked")
        self.question.setAccessibleName(f"{words.label('wish', 'question')}, {name}")
        self.remove = QToolButton(self)
        self.remove.setProperty("kind", "quiet")
        self.remove.setIcon(kit.theme.icon("x", "ink3", 12))
        self.remove.setAccessibleName(self.tr("Take out the wish of {0}").format(name))
        self.remove.setToolTip(self.remove.accessibleName())
        line = QHBoxLayout()
        line.setSpacing(px(4))
        for widget, stretch in ((self.priority, 0), (self.name, 3), (self.aim, 2), (self.remove, 0)):
            if widget is not self.aim or not kit.theme.is_narrow:
                line.addWidget(widget, stretch)
        under = QHBoxLayout()
        under.setContentsMargins(px(18), 0, 0, 0)
        under.addWidget(self.question)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), 0, px(10), px(2))
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(under)
        if kit.theme.is_narrow:  # large text: name and aim find no room side by side
            aim = QHBoxLayout()
            aim.setContentsMargins(px(18), 0, 0, 0)
            aim.addWidget(self.aim)
            column.addLayout(aim)
        self.priority.chosen.connect(lambda priority: self._set(priority=priority.value))
        self.aim.committed.connect(lambda aim: self._set(aim=aim))
        self.question.committed.connect(lambda text: self._set(question=text))
        self.remove.clicked.connect(lambda _on: take_out(self.wish))
        self.show_wish(wish)

    def _set(self, **fields: str) -> None:
        self._keep(self.wish, fields)

    def show_wish(self, wish: Wish) -> None:
        """What is being typed here is left alone."""
        self.wish = wish
        self.priority.show_priority(wish.priority)
        self.aim.show_text(self._kit.words.choice(wish.aim) if wish.aim else "", hint=self.tr("aim"))
        if not (self.question.is_dirty and self.question.hasFocus()):
            self.question.show_text(wish.question, hint=self.tr("question"))


class WantedBy(Section):
    """The wishes for one exhibitor."""

    KEY = "wanted_by"

    def __init__(self, kit: Kit, desk: TripDesk, parent: QWidget | None = None) -> None:
        super().__init__(kit, desk, parent)
        self._exhibitor: ThingId | None = None
        self._rows: dict[ThingId, WishRow] = {}
        self._go_to: ThingId | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(kit.theme.px(2))
        self.add = ThingPicker(self._companies, self)
        self.add.setProperty("outline", "yes")
        self.add.picked.connect(self._add)
        self.add.said.connect(self._unknown)
        self.error = QLabel(self)
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.hide()
        foot = QVBoxLayout()
        foot.setContentsMargins(kit.theme.px(14), kit.theme.px(4), kit.theme.px(12), 0)
        foot.addWidget(self.add)
        foot.addWidget(self.error)
        self._column.addLayout(foot)
        self.retranslate()

    @property
    def rows(self) -> Sequence[WishRow]:
        """In their order."""
        return list(self._rows.values())

    def title(self) -> str:
        return self.tr("Wanted by")

    def show_things(self, snapshot: Snapshot, things: Sequence[Any]) -> None:
        one = things[0] if len(things) == 1 else None
        self.setEnabled(one is not None)
        if one is None or one.id != self._exhibitor:
            self.add.clear()
            self._say("")
        self._exhibitor = one.id if one else None
        wishes = snapshot.index(wishes_by_exhibitor).get(one.id, ()) if one else ()
        if [wish.id for wish in wishes] != list(self._rows):
            self._make(snapshot, wishes)
        for wish in wishes:
            self._rows[wish.id].show_wish(wish)
        if self._go_to in self._rows:
            self._rows[self._go_to].priority.setFocus(Qt.FocusReason.OtherFocusReason)
            self._go_to = None

    def _make(self, snapshot: Snapshot, wishes: Sequence[Wish]) -> None:
        """Rows that stay keep their widgets, and so the cursor in them."""
        for gone in set(self._rows) - {wish.id for wish in wishes}:
            row = self._rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        kept, self._rows = self._rows, {}
        for place, wish in enumerate(wishes):
            row = kept.get(wish.id) or self._row(snapshot, wish)
            self._column.insertWidget(place, row)
            self._rows[wish.id] = row
        before: QWidget | None = None
        for row in self._rows.values():
            for widget in (row.priority, row.aim, row.remove, row.question):
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget
        if before is not None:
            QWidget.setTabOrder(before, self.add)

    def _row(self, snapshot: Snapshot, wish: Wish) -> WishRow:
        name = name_of(snapshot, snapshot.get(holder_of(wish)), self.kit.words.language)
        return WishRow(self.kit, wish, name, self._keep, self._take_out)

    # Typing

    def _companies(self) -> list[Found]:
        snapshot = self.desk.snapshot
        return [findable(company.id, company.name) for company in snapshot.sorted("company")]

    def _add(self, company: ThingId) -> None:
        exhibitor = self._exhibitor
        if exhibitor is None:
            return
        here = self.desk.snapshot.index(wishes_by_exhibitor).get(exhibitor, ())
        already = next((wish for wish in here if wish.company == company), None)
        if already is not None:
            self._rows[already.id].priority.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        given = {
            "company": str(company),
            "exhibitor": str(exhibitor),
            "priority": Priority.WANT.value,
        }

        def added(result: Any) -> None:
            self._go_to = result[1]
            if self._exhibitor == exhibitor:
                self.show_things(self.desk.snapshot, [self.desk.snapshot.get(exhibitor)])

        self._say("")
        self.desk.perform(
            lambda store: add(store, "wish", given, new_id=self.kit.new_id),
            then=added,
            failed=self._refuse,
            owner=self,
        )

    def _keep(self, wish: Wish, fields: dict[str, str]) -> None:
        self.desk.perform(
            lambda store: set_fields(store, "wish", str(wish.id), fields, new_id=self.kit.new_id),
            failed=self._refuse,
            owner=self,
        )

    def _take_out(self, wish: Wish) -> None:
        self.desk.perform(
            lambda store: remove(store, "wish", str(wish.id), new_id=self.kit.new_id),
            failed=self._refuse,
            owner=self,
        )

    def _refuse(self, error: DelegationError) -> None:
        self._say(sentence(self.kit.words, error))
        for row in self._rows.values():
            row.show_wish(row.wish)

    def _unknown(self, said: str) -> None:
        self._say(self.tr("No company is called \u201c{0}\u201d.").format(said))

    def _say(self, said: str) -> None:
        self.error.setText(said)
        self.error.setVisible(bool(said))

    def type_in(self) -> None:
        self.add.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Look and language

    def retranslate(self) -> None:
        self.add.setPlaceholderText(self.tr("Add a company, then 1, 2 or 3"))
        self.add.setAccessibleName(self.tr("Add a company that wants it"))
