# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The people of the trip."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from delegation.domain.catalogue import entries
from delegation.domain.people import Status
from delegation.domain.presence import groups_by_person
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import collation_key
from delegation.gui.models.columns import WIDTHS, Column, column_of
from delegation.gui.models.facets import NONE, Facet, Mark, facet_of
from delegation.gui.pages.list_filter import View
from delegation.gui.pages.things_page import ThingsPage
from delegation.services.completeness import FIELDS, URGENT, missing
from delegation.services.words import Words

SHOWN = ("company", "mobile", "boarding_stop", "room_type", "status", "language", "email")
GAP_OF = {field: code for code, fields in FIELDS.items() for field in fields}
PILL = 120
"""The least width of a column that may say that something is missing."""

COMING = ("confirmed", "registered")


def name_column() -> Column:
    return Column(
        key="name",
        heading=lambda _words: QCoreApplication.translate("Columns", "Name"),
        text=lambda _snapshot, person, _words: person.name,
        sort=lambda _snapshot, person, _words: person.sort_key,
        width=170,
        missing=lambda snapshot, person: "name" in missing(snapshot, person),
    )


def group_column() -> Column:
    """The badges of a person's groups."""

    def marks(snapshot: Snapshot, person: Any) -> list[tuple[int, str]]:
        found = snapshot.index(groups_by_person).get(person.id, ())
        return [group_mark(snapshot, group) for group in found]

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


def group_mark(snapshot: Snapshot, group: Any) -> tuple[int, str]:
    """The place of a group among all, and its letter."""
    place = next((at for at, one in enumerate(snapshot.sorted("group")) if one.id == group.id), 0)
    return place, group.letter or group.name.in_()[:1]


def group_facet() -> Facet:
    def codes(snapshot: Snapshot, person: Any) -> tuple[str, ...]:
        found = snapshot.index(groups_by_person).get(person.id, ())
        return tuple(str(group.id) for group in found) or (NONE,)

    def of(snapshot: Snapshot, code: str) -> Any:
        return next((group for group in snapshot.of("group").values() if str(group.id) == code), None)

    def word(snapshot: Snapshot, code: str, words: Words) -> str:
        group = of(snapshot, code)
        return group.name.in_(words.language) if group is not None else words.say("choice.answer.none")

    def mark(snapshot: Snapshot, code: str) -> Mark | None:
        group = of(snapshot, code)
        return ("group", group_mark(snapshot, group)) if group is not None else None

    def order(snapshot: Snapshot, code: str) -> Any:
        group = of(snapshot, code)
        return group.sort_key if group is not None else ""

    return Facet("groups", lambda words: words.kind("group", 1).capitalize(), codes, word, order, mark)


def missing_facet() -> Facet:
    """What is missing of people, the most urgent first."""
    order = list(FIELDS)
    return Facet(
        key="missing",
        heading=lambda words: words.say("missing.pill").capitalize(),
        codes=missing,
        word=lambda _snapshot, code, words: words.say(f"missing.{code}"),
        order=lambda _snapshot, code: order.index(code) if code in order else len(order),
        mark=lambda _snapshot, code: ("severity", "high" if code in URGENT else "medium"),
        heads_chip=True,
    )


def person_column(name: str) -> Column:
    """The column of a field of a person; where it ought to be filled and is not, it says so."""
    gap = GAP_OF.get(name)
    return column_of(
        entries("person")[name],
        paint="status" if name == "status" else "",
        width=max(PILL, WIDTHS.get(entries("person")[name].holds, 0)) if gap or name == "status" else 0,
        missing=(lambda snapshot, person: gap in missing(snapshot, person)) if gap else None,
    )


class PeoplePage(ThingsPage):
    """Everybody on the list, whatever their status."""

    KEY, ICON, KIND = "people", "users", "person"
    NEW_FIELDS = ("first_name", "last_name", "company", "email")

    def columns(self) -> Sequence[Column]:
        company, *others = [person_column(name) for name in SHOWN]
        return [name_column(), company, group_column(), *others]

    def all_columns(self) -> dict[str, Column]:
        known = super().all_columns()
        return {key: person_column(key) if key in GAP_OF else column for key, column in known.items()}

    def facet_list(self) -> Sequence[Facet]:
        known = entries("person")
        return (
            facet_of(known["status"], "status"),
            group_facet(),
            missing_facet(),
            facet_of(known["boarding_stop"]),
            facet_of(known["company"]),
            facet_of(known["role"]),
            facet_of(known["language"]),
        )

    def views(self) -> Sequence[View]:
        active = {"status": COMING}
        return (
            *super().views(),
            View("active", lambda: self.tr("Active"), active),
            View("without_room", lambda: self.tr("Without room"), {"missing": ("room",)}),
            View("name_on_id", lambda: self.tr("Name not as on ID"), {"missing": ("name",)}),
            View("not_paid", lambda: self.tr("Not paid"), {"missing": ("payment",)}),
        )

    def is_struck(self, thing: Any) -> bool:
        return bool(thing.status is Status.CANCELLED)

    def title(self) -> str:
        return self.tr("Participants")

    def sub_words(self) -> str:
        people = self.snapshot.of("person").values()
        if not people:
            return ""
        companies = len({person.company for person in people if person.company})
        return self.tr("{0} from {1}").format(
            self.tr("%n participants", "on the list", len(people)),
            self.tr("%n companies", "people come from", companies),
        )

    def empty_heading(self) -> str:
        return self.tr("No participants yet")

    def empty_words(self) -> str:
        return self.tr("Paste them from your spreadsheet. Companies follow by themselves.")

    def empty_hint_words(self) -> str:
        return self.tr("Copy the cells in Excel, headings and all, and paste them here with Ctrl+V.")

    def add_words(self) -> str:
        return self.tr("Add participant")

    def furnish(self) -> None:
        paste = self.deeds.paste
        self.add_button(
            self.head_buttons, lambda: self.tr("Paste from Excel"), "file-spreadsheet", paste, "quiet"
        )
        self.add_button(self.head_buttons, self.add_words, "plus", self.add, "primary")
        self.add_button(
            self.empty_buttons, lambda: self.tr("Paste from Excel"), "file-spreadsheet", paste, "primary"
        )
        self.add_button(self.empty_buttons, lambda: self.tr("Type one participant"), "user-plus", self.add)
        self.add_action(
            lambda: self.tr("Copy e-mail addresses"), self.deeds.copy_addresses, "Ctrl+Shift+M", "mail"
        )
