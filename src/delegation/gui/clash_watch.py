# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clashes of the open trip, worked out beside the window after every change."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from delegation.domain.clashes import Clash, Found, Remedy, Severity, clashes_after, is_set_aside
from delegation.domain.values import ThingId
from delegation.domain.walking import Walks, walking
from delegation.errors import DelegationError
from delegation.services.remedies import Choice, chosen_remedy

if TYPE_CHECKING:
    from delegation.domain.snapshot import Snapshot
    from delegation.gui.changes import Touched, TripDesk
    from delegation.gui.kit import Kit

ORDER = {severity: place for place, severity in enumerate(Severity)}


class ClashWatch(QObject):
    """``changed`` follows each time the clashes were worked out anew; the newest snapshot only."""

    changed = Signal()

    def __init__(self, kit: "Kit", desk: "TripDesk", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit, self._desk = kit, desk
        self._is_working = False
        self._wanted: Snapshot | None = None
        self._found: Found | None = None
        self.snapshot: Snapshot = desk.snapshot
        self.all: Sequence[Clash] = ()
        self.open: Sequence[Clash] = ()
        self.set_aside: Sequence[Clash] = ()
        self.of_thing: Mapping[ThingId, Sequence[Clash]] = {}
        desk.changed.connect(self._follow)
        self._follow(desk.snapshot, frozenset())

    def worst(self, thing: ThingId) -> str:
        """high, medium or low of the worst open clash that concerns a thing; empty for none."""
        found = self.of_thing.get(thing)
        return min((clash.severity for clash in found), key=ORDER.__getitem__).value if found else ""

    def chosen(self, clash: Clash, remedy: Remedy) -> Choice:
        """For ``apply_remedy``: that remedy, found again in the trip as it is when it is written."""
        return chosen_remedy(clash.id, remedy, self._kit.doors.fairground, self._found)

    def _follow(self, snapshot: "Snapshot", _touched: "Touched") -> None:
        self._wanted = snapshot
        if not self._is_working:
            self._work()

    def _work(self) -> None:
        snapshot, self._wanted = self._wanted, None
        if snapshot is None:
            return
        self._is_working = True
        before, ground = self._found, self._kit.doors.fairground

        def work(_progress: Callable[[int, int], None]) -> Found:
            trip = next(iter(snapshot.of("trip").values()))
            walks: Walks = walking(snapshot, ground(trip.fairground))
            return clashes_after(before, snapshot, walks)

        def finish(found: Found) -> None:
            self._is_working = False
            self._take(snapshot, found)
            self._work()

        def failed(_error: DelegationError) -> None:
            self._is_working = False

        self._kit.jobs.start(work, then=finish, failed=failed, on_trip=False)

    def _take(self, snapshot: "Snapshot", found: Found) -> None:
        self._found, self.snapshot = found, snapshot
        self.all = found.all
        self.set_aside = tuple(clash for clash in self.all if is_set_aside(snapshot, clash))
        away = {clash.id for clash in self.set_aside}
        self.open = tuple(clash for clash in self.all if clash.id not in away)
        of_thing: dict[ThingId, list[Clash]] = defaultdict(list)
        for clash in self.open:
            for thing in clash.concerns:
                of_thing[thing].append(clash)
        self.of_thing = of_thing
        self.changed.emit()
