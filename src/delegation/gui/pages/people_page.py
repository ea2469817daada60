# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The people of the trip."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from delegation.domain.catalogue import entries
from delegation.domain.presence import groups_by_person
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import collation_key
from delegation.gui.models.columns import Column, column_of
from delegation.gui.pages.things_page import ThingsPage
from delegation.services.words import Words

SHOWN = ("company", "mobile", "boarding_stop", "room_type", "status", "language", "email")


def name_column() -> Column:
    return Column(
        key="name",
        heading=lambda _words: QCoreApplication.translate("Columns", "Name"),
        text=lambda _snapshot, person, _words: person.name,
        sort=lambda _snapshot, person, _words: person.sort_key,
        width=170,
    )


def group_column() -> Column:
    """The badges of a person's groups."""

    def marks(snapshot: Snapshot, person: Any) -> list[tuple[int, str]]:
        places = {group.id: place for place, group in enumerate(snapshot.sorted("group"))}
        found = snapshot.index(groups_by_person).get(person.id, ())
        return [(places[group.id], group.letter or group.name.in_()[:1]) for group in found]

    def text(snapshot: Snapshot, person: Any, words: Words) -> str:
        found = snapshot.index(groups_by_person).get(person.id, ())
        return ", ".join(group.name.in_(words.language) for group in found)

    return Column(
        key="groups",
        heading=lambda words: words.kind("group", 1).capitalize(),
        text=text,
        sort=lambda snapshot, person, words: collation_key(text(snapshot, person, words)),
        width=60,
        paint="groups",
        mark=marks,
    )


class PeoplePage(ThingsPage):
    """Everybody on the list, whatever their status."""

    KEY, ICON, KIND = "people", "users", "person"

    def columns(self) -> Sequence[Column]:
        known = entries("person")
        shown = [
            column_of(
                known[name], paint="status" if name == "status" else "", width=120 if name == "status" else 0
            )
            for name in SHOWN
        ]
        return [name_column(), shown[0], group_column(), *shown[1:]]

    def title(self) -> str:
        return self.tr("Participants")

    def empty_words(self) -> str:
        return self.tr("Nobody yet. Paste them from Excel, or add them one by one.")

    def furnish(self) -> None:
        self.add_button(self.head_buttons, lambda: self.tr("Add participant"), "plus", self.add, "primary")

    def add(self) -> None:
        """A new person with a name to be typed over."""
