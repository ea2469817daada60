# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The groups people walk in: letter, leaders, size, languages, needs."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from delegation.domain.catalogue import entries
from delegation.domain.people import Pace, Person, Status
from delegation.domain.snapshot import Snapshot
from delegation.gui.models.columns import Column, column_of
from delegation.gui.pages.companies_page import number_column
from delegation.gui.pages.people_page import group_mark
from delegation.gui.pages.things_page import ThingsPage
from delegation.services.cells import names
from delegation.services.words import Words

Text = Callable[[Snapshot, Any, Words], str]


def walking(snapshot: Snapshot, group: Any) -> list[Person]:
    """Who walks with a group and is confirmed, its leaders among them."""
    people = snapshot.of("person")
    found = (people.get(one) for one in dict.fromkeys((*group.leaders, *group.members)))
    return [one for one in found if one is not None and one.status is Status.CONFIRMED]


def languages(snapshot: Snapshot, group: Any, words: Words) -> str:
    """ "nl 6, fr 2"."""
    counts = Counter(person.language for person in walking(snapshot, group))
    return ", ".join(f"{code} {words.number(count)}" for code, count in counts.most_common())


def needs(snapshot: Snapshot, group: Any, words: Words) -> str:
    """How many need what; who needs it is health data and stands elsewhere."""
    counts: Counter[str] = Counter()
    for person in walking(snapshot, group):
        counts["wheelchair"] += bool(person.wheelchair)
        counts["step_free"] += bool(person.step_free and not person.wheelchair)
        counts["pace"] += person.pace is Pace.SLOW
    said = {
        "wheelchair": words.label("person", "wheelchair"),
        "step_free": words.label("person", "step_free"),
        "pace": f"{words.label('person', 'pace')} {words.choice(Pace.SLOW)}",
    }
    return ", ".join(f"{said[need]} ({count})" for need, count in counts.items() if count)


def _column(key: str, heading: Callable[[], str], text: Text, width: int) -> Column:
    return Column(key=key, heading=lambda _words: heading(), text=text, sort=text, width=width)


class GroupsPage(ThingsPage):
    """A plain list; who belongs to which group is set at the people."""

    KEY, ICON, KIND = "groups", "network", "group"
    NEW_FIELDS = ("letter", "name")

    def columns(self) -> Sequence[Column]:
        known = entries("group")
        badge = Column(
            key="badge",
            heading=lambda words: words.label("group", "letter"),
            text=lambda _snapshot, group, _words: group.letter,
            sort=lambda _snapshot, group, _words: group.sort_key,
            width=72,
            paint="groups",
            mark=lambda snapshot, group: [group_mark(snapshot, group)],
        )
        return [
            badge,
            column_of(known["name"], width=180),
            _column(
                "led_by",
                lambda: QCoreApplication.translate("Columns", "Leaders"),
                lambda snapshot, group, words: names(snapshot, group.leaders, words),
                190,
            ),
            number_column(
                "size",
                lambda words: words.kind("person", 2).capitalize(),
                lambda snapshot, group: len(walking(snapshot, group)),
            ),
            _column("languages", lambda: QCoreApplication.translate("Columns", "Languages"), languages, 130),
            _column("needs", lambda: QCoreApplication.translate("Columns", "Needs"), needs, 200),
            column_of(known["remarks"], width=160),
        ]

    def title(self) -> str:
        return self.tr("Groups")

    def empty_heading(self) -> str:
        return self.tr("No groups yet")

    def empty_words(self) -> str:
        return self.tr("Make a group for each leader; about ten people walk well together.")

    def add_words(self) -> str:
        return self.tr("Add group")

    def furnish(self) -> None:
        self.add_button(self.head_buttons, self.add_words, "plus", self.add, "primary")
        self.add_button(self.empty_buttons, self.add_words, "plus", self.add, "primary")
