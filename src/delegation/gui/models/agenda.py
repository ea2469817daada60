# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One person's agenda as rows: days, entries, the walk between two, free slots, and what has no time yet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from delegation.domain.entries import Entry, FreeEntry, ItemEntry, LegEntry, StayEntry, WayThere
from delegation.domain.itinerary import Itinerary
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId
from delegation.gui.clash_watch import ClashWatch
from delegation.services.cells import place_words
from delegation.services.naming import name_of
from delegation.services.wording import duration, goal_words, title_of
from delegation.services.words import Words

if TYPE_CHECKING:
    from delegation.domain.trip import Trip

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """``sort``: day, entry, way or free; ``state`` of a way: fits, tight or short; of an entry its status."""

    sort: str
    title: str
    time: str = ""
    place: str = ""
    state: str = ""
    severity: str = ""
    why: str = ""
    thing: tuple[str, ThingId] | None = None

    @property
    def spoken(self) -> str:
        return ", ".join(filter(None, (self.time, self.title, self.place, self.why)))


def agenda_rows(
    snapshot: Snapshot, plan: Itinerary, words: Words, clashes: ClashWatch, day: date | None = None
) -> Iterator[AgendaRow]:
    """The rows of all days, or of one; what is not yet timed comes last."""
    trip: Trip = next(iter(snapshot.of("trip").values()))
    for one in plan.days:
        if day is not None and one.date != day:
            continue
        yield AgendaRow("day", words.long_date(one.date, year=False))
        for entry in one.entries:
            if isinstance(entry, ItemEntry) and entry.way is not None:
                yield _way(entry.way, words, trip.defaults.walk_margin_minutes)
            yield _entry(snapshot, entry, words, clashes)
        if not one.entries:
            yield AgendaRow("free", QCoreApplication.translate("Agenda", "Nothing planned"))
    if plan.untimed and day is None:
        yield AgendaRow("day", QCoreApplication.translate("Agenda", "Not yet timed"))
        for entry in plan.untimed:
            yield _entry(snapshot, entry, words, clashes)


def _way(way: WayThere, words: Words, margin: int) -> AgendaRow:
    needed = way.walk.minutes or 0
    if way.spare < 0:
        said = QCoreApplication.translate("Agenda", "{0} min needed, {1} free")
        return AgendaRow("way", said.format(needed, max(0, needed + way.spare)), state="short")
    goal = goal_words(way, words)
    state = "tight" if way.spare < margin else "fits"
    return AgendaRow("way", f"{needed} min", place=goal, state=state)


def _entry(snapshot: Snapshot, entry: Entry, words: Words, clashes: ClashWatch) -> AgendaRow:
    if isinstance(entry, FreeEntry):
        said = QCoreApplication.translate("Agenda", "Free, {0}").format(duration(entry.minutes, words))
        near = ", ".join(
            f"{name_of(snapshot, one.wish, words.language)} ({one.walk.minutes} min)" for one in entry.wishes
        )
        return AgendaRow("free", said, _span(entry), near)
    title = title_of(snapshot, entry, words)
    if isinstance(entry, StayEntry):
        mates = ", ".join(mate.name for mate in entry.mates)
        return AgendaRow("entry", title, "", mates, "stay", thing=("stay", entry.stay.id))
    if isinstance(entry, LegEntry):
        kind, thing, place = "leg", entry.leg, entry.stop.name if entry.stop else ""
    else:
        kind, thing, place = "item", entry.item, place_words(snapshot, entry.item.place, words)
    found = clashes.of_thing.get(thing.id, ())
    return AgendaRow(
        "entry",
        title,
        _span(entry),
        place,
        thing.status.value,
        clashes.worst(thing.id),
        words.choice(thing.status) + (f" ({len(found)})" if found else ""),
        (kind, thing.id),
    )


def _span(entry: Any) -> str:
    if entry.start is None:
        return ""
    return f"{entry.start.wall:%H:%M}\u2013{entry.end.wall:%H:%M}"


class AgendaList(QAbstractListModel):
    """Shows rows; when they change it tells of those that differ only, if as many are left."""

    ROW_ROLE = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[AgendaRow] = []

    @property
    def rows(self) -> Sequence[AgendaRow]:
        return self._rows

    def show_rows(self, rows: Sequence[AgendaRow]) -> None:
        if [row.sort for row in rows] == [row.sort for row in self._rows]:
            before, self._rows = self._rows, list(rows)
            for at, (was, now) in enumerate(zip(before, rows, strict=True)):
                if was != now:
                    self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_of(self, thing: ThingId) -> int | None:
        return next((at for at, row in enumerate(self._rows) if row.thing and row.thing[1] == thing), None)

    # QAbstractListModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case self.ROW_ROLE:
                return row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].sort == "day":
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
