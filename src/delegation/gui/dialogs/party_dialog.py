# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who takes part in an item: everybody, groups, companies and persons, less some."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QPushButton, QWidget

from delegation.domain.presence import invited, participants
from delegation.domain.programme import ProgrammeItem
from delegation.domain.values import ThingId
from delegation.gui.changes import TripDesk
from delegation.gui.dialogs.item_dialog import EVERYBODY, PARTY
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit
from delegation.gui.models.picks import Pick, PickList
from delegation.services.naming import name_of
from delegation.services.options import options_of


class PartyDialog(Formed, QDialog):
    """``keep_wanted`` carries the five fields that say it, for all the items given."""

    heading: QLabel
    whose: QLabel
    search: QLineEdit
    party: QListView
    except_: QListView
    count: QLabel
    said: QLabel
    cancel: QPushButton
    keep: QPushButton

    keep_wanted = Signal(object)

    def __init__(
        self, kit: Kit, desk: TripDesk, items: Sequence[ProgrammeItem], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit, self._desk, self._items = kit, desk, tuple(items)
        kit.fill(self, "party_dialog")
        self.parties, self.exceptions = PickList(self), PickList(self)
        first = self._items[0]
        self.parties.show_picks(self._picks())
        ticked = {EVERYBODY} if first.everybody else set()
        ticked |= {str(one) for one in (*first.groups, *first.companies, *first.persons)}
        self.parties.tick(ticked)
        self.party.setModel(self.parties)
        self.except_.setModel(self.exceptions)
        self._show_exceptions(set(map(str, first.exceptions)))
        self.parties.ticked_changed.connect(self._party_changed)
        self.exceptions.ticked_changed.connect(self._tell_count)
        self.search.textChanged.connect(self._narrow)
        self.said.hide()
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(lambda _on: self.keep_wanted.emit(self.given))
        self.resize(kit.theme.px(680), kit.theme.px(560))
        self.search.setFocus()
        self.retranslate()

    def _picks(self) -> list[Pick]:
        words, snapshot = self._kit.words, self._desk.snapshot
        found = [Pick(EVERYBODY, words.label("item", EVERYBODY), EVERYBODY)]
        for kind, field in PARTY.items():
            options = options_of(snapshot, kind, words.language)
            if options:
                found.append(Pick("", words.label("item", field), kind))
                found += [Pick(code, name, kind) for name, code in options]
        return found

    def _narrow(self, text: str) -> None:
        self.parties.filter_by(text)
        self.exceptions.filter_by(text)

    @property
    def given(self) -> Mapping[str, Any]:
        ticked, snapshot = self.parties.ticked, self._desk.snapshot
        given: dict[str, Any] = {EVERYBODY: EVERYBODY in ticked}
        for kind, field in PARTY.items():
            given[field] = sorted(str(one) for one in snapshot.of(kind) if str(one) in ticked)
        given["except"] = sorted(self.exceptions.ticked)
        return given

    def _as_chosen(self, exceptions: frozenset[Any] = frozenset()) -> ProgrammeItem:
        given = self.given
        ids = {field: frozenset(ThingId(UUID(one)) for one in given[field]) for field in PARTY.values()}
        return replace(
            self._items[0],
            everybody=given[EVERYBODY],
            exceptions=exceptions,
            **ids,  # type: ignore[arg-type]  # ids of their kinds
        )

    def _show_exceptions(self, ticked: set[str]) -> None:
        """Only whoever would take part can be left out; who is left out already can come back."""
        snapshot = self._desk.snapshot
        people = snapshot.of("person")
        ids = {*map(str, invited(snapshot, self._as_chosen())), *ticked}
        found = sorted((people[one] for one in people if str(one) in ids), key=lambda one: one.sort_key)
        self.exceptions.show_picks([Pick(str(one.id), one.name) for one in found])
        self.exceptions.tick(ticked & {str(one.id) for one in found})

    def _party_changed(self) -> None:
        self._show_exceptions(set(self.exceptions.ticked))
        self._tell_count()

    def _tell_count(self) -> None:
        left = frozenset(ThingId(UUID(one)) for one in self.exceptions.ticked)
        found = participants(self._desk.snapshot, self._as_chosen(left))
        self.count.setText(self.tr("%n take part", "people in an item", len(found)))

    def tell(self, sentence: str) -> None:
        """Why it was not taken."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def retranslate(self) -> None:
        if not hasattr(self, "parties"):
            return
        names = [name_of(self._desk.snapshot, item, self._kit.words.language) for item in self._items]
        self.whose.setText(", ".join(names))
        self._tell_count()
