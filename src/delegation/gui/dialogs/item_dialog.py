# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new programme item: what, where, on which day and from when, how long, for whom."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QWidget

from delegation.domain.programme import ItemKind
from delegation.errors import InvalidValueError
from delegation.gui.changes import TripDesk
from delegation.gui.kit import Kit
from delegation.gui.widgets.chips_editor import ChipsEditor
from delegation.gui.widgets.days_editor import trip_days
from delegation.gui.widgets.editors import ChoiceEditor, LineEditor
from delegation.gui.widgets.thing_dialog import ThingDialog
from delegation.services.entering import clock
from delegation.services.options import Option, options_of

if TYPE_CHECKING:
    from delegation.domain.trip import Trip

FIELDS = ("kind", "title", "place", "minutes", "status")
PARTY = {"group": "groups", "company": "companies", "person": "persons"}
"""Kind -> the field of an item that holds its ids."""

EVERYBODY = "everybody"


class ItemDialog(ThingDialog):
    """Nothing but the kind has to be said; without an hour it is not yet timed."""

    def __init__(self, kit: Kit, desk: TripDesk, day: date | None, parent: QWidget | None = None) -> None:
        title, keep = self.tr("New programme item"), self.tr("Add item")
        super().__init__(kit, desk, "item", FIELDS, title, parent, keep=keep)
        kind = self.fields["kind"].editor
        kind.setCurrentIndex(kind.findData(ItemKind.VISIT.value))
        kind.currentIndexChanged.connect(lambda _at: self._hint_minutes())
        status = self.fields["status"].editor
        status.setCurrentIndex(status.findData("fixed"))
        self.day = QComboBox(self)
        self.day.addItem(self.tr("Not yet timed"), "")
        for one in trip_days(desk):
            self.day.addItem(kit.words.long_date(one, year=False), one.isoformat())
        self.day.setCurrentIndex(max(0, self.day.findData(day.isoformat())) if day is not None else 0)
        self.start = LineEditor(self)
        self.start.setPlaceholderText("10:00")
        self.whom = ChipsEditor(kit, self._everybody_and_all, self)
        self.whom.show_value((), "")
        self.whom.committed.connect(self._keep_whom)
        self.add_row(self.tr("Day"), self.day)
        self.add_row(kit.words.label("item", "start"), self.start)
        self.add_row(self.tr("For whom"), self.whom)
        self._hint_minutes()
        self.resize(kit.theme.px(540), kit.theme.px(480))
        self.retranslate()

    def _hint_minutes(self) -> None:
        trip: Trip = next(iter(self.desk.snapshot.of("trip").values()))
        editor = self.fields["kind"].editor
        kind = ItemKind(str(editor.data() or "visit")) if isinstance(editor, ChoiceEditor) else ItemKind.VISIT
        self.fields["minutes"].editor.setPlaceholderText(str(kind.minutes(trip.defaults)))

    def _everybody_and_all(self) -> list[Option]:
        words, snapshot = self.kit.words, self.desk.snapshot
        found: list[Option] = [(words.label("item", EVERYBODY), EVERYBODY)]
        for kind in PARTY:
            found += options_of(snapshot, kind, words.language)
        return found

    def _keep_whom(self, codes: object) -> None:
        known = {code for _name, code in self._everybody_and_all()}
        kept = [code for code in codes if code in known] if isinstance(codes, list) else []
        self.whom.show_value(tuple(kept), "")

    def given(self) -> Mapping[str, Any]:
        given = dict(super().given())
        at, day = self.start.text().strip(), str(self.day.currentData() or "")
        if at:
            hour = clock(at)
            if not hour:
                raise InvalidValueError("no_such_hour", value=at)
            if not day:
                raise InvalidValueError("hour_without_day", value=at)
            given["start"] = f"{day}T{hour}"
        elif day:
            raise InvalidValueError("day_without_hour", day=date.fromisoformat(day))
        codes = self.whom.data()
        for code in codes if isinstance(codes, list) else []:
            if code == EVERYBODY:
                given[EVERYBODY] = True
                continue
            kind = next(
                kind for kind in PARTY if any(str(one) == code for one in self.desk.snapshot.of(kind))
            )
            given.setdefault(PARTY[kind], []).append(code)
        return given
