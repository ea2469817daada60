# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The companies that send people, with what their people and wishes come to."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from delegation.domain.catalogue import entries
from delegation.domain.people import Person, Status
from delegation.domain.snapshot import Snapshot, reading
from delegation.domain.values import ThingId
from delegation.gui.models.columns import Column, column_of
from delegation.gui.models.facets import Facet, facet_of
from delegation.gui.pages.list_filter import View
from delegation.gui.pages.things_page import ThingsPage
from delegation.services.words import Words

SHOWN = ("city", "vat_number", "po_number", "invoice_email", "sector", "phone")
COMING = (Status.CONFIRMED, Status.REGISTERED)


@reading("person")
def _people(snapshot: Snapshot) -> Mapping[ThingId, tuple[Person, ...]]:
    found: dict[ThingId, list[Person]] = {}
    for person in snapshot.sorted("person"):
        if person.company:
            found.setdefault(person.company, []).append(person)
    return {company: tuple(people) for company, people in found.items()}


@reading("wish")
def _wishes(snapshot: Snapshot) -> Mapping[ThingId, int]:
    found: dict[ThingId, int] = {}
    for wish in snapshot.of("wish").values():
        if wish.company:
            found[wish.company] = found.get(wish.company, 0) + 1
    return found


def people_of(snapshot: Snapshot, company: Any) -> tuple[Person, ...]:
    return snapshot.index(_people).get(company.id, ())


def coming(snapshot: Snapshot, company: Any) -> int:
    """Its people who are registered or confirmed."""
    return sum(1 for person in people_of(snapshot, company) if person.status in COMING)


def wishes(snapshot: Snapshot, company: Any) -> int:
    return snapshot.index(_wishes).get(company.id, 0)


def fees(people: Iterable[Person]) -> dict[str, Decimal]:
    """Currency -> sum of the fees of people; who cancelled keeps theirs."""
    sums: dict[str, Decimal] = {}
    for person in people:
        if person.fee is not None:
            sums[person.fee.currency] = sums.get(person.fee.currency, Decimal()) + person.fee.amount
    return sums


def unpaid(snapshot: Snapshot, company: Any) -> dict[str, Decimal]:
    return fees(person for person in people_of(snapshot, company) if not person.paid)


def number_column(key: str, heading: Callable[[Words], str], count: Callable[[Snapshot, Any], int]) -> Column:
    def text(snapshot: Snapshot, thing: Any, words: Words) -> str:
        found = count(snapshot, thing)
        return words.number(found) if found else ""

    return Column(
        key=key,
        heading=heading,
        text=text,
        sort=lambda snapshot, thing, _words: count(snapshot, thing),
        width=84,
        paint="count",
        numbers=True,
    )


def money_column(
    key: str, heading: Callable[[], str], sums: Callable[[Snapshot, Any], Mapping[str, Decimal]]
) -> Column:
    def text(snapshot: Snapshot, thing: Any, words: Words) -> str:
        found = sums(snapshot, thing).items()
        return " + ".join(f"{words.number(amount)} {unit}" for unit, amount in found if amount)

    return Column(
        key=key,
        heading=lambda _words: heading(),
        text=text,
        sort=lambda snapshot, thing, _words: sum(sums(snapshot, thing).values()),
        width=110,
        paint="count",
        numbers=True,
    )


class CompaniesPage(ThingsPage):
    """Every company, whether or not somebody of it is coming."""

    KEY, ICON, KIND = "companies", "building-2", "company"
    NEW_FIELDS = ("name", "city", "email")

    def columns(self) -> Sequence[Column]:
        known = entries("company")
        return [
            column_of(known["name"], width=200),
            number_column("people", lambda words: words.kind("person", 2).capitalize(), coming),
            number_column("wishes", lambda words: words.kind("wish", 2).capitalize(), wishes),
            money_column(
                "fees",
                lambda: QCoreApplication.translate("Columns", "Fees"),
                lambda snapshot, company: fees(people_of(snapshot, company)),
            ),
            money_column("unpaid", lambda: QCoreApplication.translate("Columns", "Not paid"), unpaid),
            *(column_of(known[name]) for name in SHOWN),
        ]

    def facet_list(self) -> Sequence[Facet]:
        known = entries("company")
        return (
            Facet(
                "state",
                lambda words: words.label("person", "status"),
                self._states,
                lambda _snapshot, code, _words: self._state_words()[code],
                lambda _snapshot, code: list(self._state_words()).index(code),
            ),
            facet_of(known["sector"]),
            facet_of(known["size"]),
            facet_of(known["city"]),
        )

    def _states(self, snapshot: Snapshot, company: Any) -> tuple[str, ...]:
        found = ["with_people" if coming(snapshot, company) else "nobody"]
        if not wishes(snapshot, company):
            found.append("no_wishes")
        if any(unpaid(snapshot, company).values()):
            found.append("unpaid")
        return tuple(found)

    def _state_words(self) -> dict[str, str]:
        return {
            "with_people": self.tr("somebody comes"),
            "nobody": self.tr("nobody comes"),
            "no_wishes": self.tr("no wishes yet"),
            "unpaid": self.tr("not all paid"),
        }

    def views(self) -> Sequence[View]:
        return (
            *super().views(),
            View("with_people", lambda: self.tr("Coming"), {"state": ("with_people",)}),
            View("no_wishes", lambda: self.tr("Without wishes"), {"state": ("no_wishes",)}),
            View("unpaid", lambda: self.tr("Not paid"), {"state": ("unpaid",)}),
        )

    def title(self) -> str:
        return self.tr("Companies")

    def empty_heading(self) -> str:
        return self.tr("No companies yet")

    def empty_words(self) -> str:
        return self.tr("They come by themselves with their people. You can also paste or type them.")

    def add_words(self) -> str:
        return self.tr("Add company")

    def furnish(self) -> None:
        paste = self.deeds.paste
        self.add_button(
            self.head_buttons, lambda: self.tr("Paste from Excel"), "file-spreadsheet", paste, "quiet"
        )
        self.add_button(self.head_buttons, self.add_words, "plus", self.add, "primary")
        self.add_button(
            self.empty_buttons, lambda: self.tr("Paste from Excel"), "file-spreadsheet", paste, "primary"
        )
        self.add_button(self.empty_buttons, self.add_words, "plus", self.add)
        self.add_action(
            lambda: self.tr("Copy e-mail addresses"), self.deeds.copy_addresses, "Ctrl+Shift+M", "mail"
        )
