# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wants which exhibitor, what was asked of it, when it is visited, and what the last list changed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from delegation.domain.fair import Exhibitor
from delegation.domain.programme import ProgrammeItem
from delegation.domain.record import UNDO, Change
from delegation.domain.snapshot import Snapshot, reading
from delegation.domain.stands import stand_key
from delegation.domain.values import ThingId, number_key
from delegation.domain.wishes import Priority, Request, RequestId, RequestState, Wish
from delegation.services.ports import TripStore

IMPORT_DEED = "import_exhibitors"

RANK = {priority: place for place, priority in enumerate(Priority)}

FURTHEST = {
    RequestState.TO_ASK: 0,
    RequestState.ASKED: 1,
    RequestState.REMINDED: 2,
    RequestState.DECLINED: 3,
    RequestState.AGREED: 4,
}
"""Of several requests to one exhibitor the one that came furthest speaks for it."""

WAITING = frozenset({RequestState.ASKED, RequestState.REMINDED})


@reading("wish", "company", "person")
def wishes_by_exhibitor(snapshot: Snapshot) -> Mapping[ThingId, Sequence[Wish]]:
    """Exhibitor -> its wishes, must before nice, then by who wants it."""
    found: dict[ThingId, list[Wish]] = defaultdict(list)
    for wish in snapshot.of("wish").values():
        if wish.exhibitor is not None:
            found[wish.exhibitor].append(wish)
    for wishes in found.values():
        wishes.sort(key=lambda wish: (RANK[wish.priority], _order_of_holder(snapshot, wish), wish.id.int))
    return dict(found)


@reading("wish", "company", "person")
def wishes_by_holder(snapshot: Snapshot) -> Mapping[ThingId, Sequence[Wish]]:
    """Company, or a person who wishes alone -> their wishes, must before nice."""
    found: dict[ThingId, list[Wish]] = defaultdict(list)
    for wish in snapshot.sorted("wish"):
        found[holder_of(wish)].append(wish)
    return dict(found)


@reading("request")
def requests_by_exhibitor(snapshot: Snapshot) -> Mapping[ThingId, Sequence[Request]]:
    """Exhibitor -> what was asked of it, the request that came furthest first."""
    found: dict[ThingId, list[Request]] = defaultdict(list)
    for request in snapshot.sorted("request"):
        found[request.exhibitor].append(request)
    for requests in found.values():
        requests.sort(key=lambda request: -FURTHEST[request.state])
    return dict(found)


@reading("item", "exhibitor")
def visits_by_exhibitor(snapshot: Snapshot) -> Mapping[ThingId, Sequence[ProgrammeItem]]:
    """Exhibitor -> the items at it or at one of its stands, the first in time first, undated ones last."""
    by_stand: dict[tuple[str, str], list[ThingId]] = defaultdict(list)
    for exhibitor in snapshot.of("exhibitor").values():
        for stand in exhibitor.stands:
            if stand.number:
                by_stand[stand_key(*stand.where)].append(exhibitor.id)
    found: dict[ThingId, list[ProgrammeItem]] = defaultdict(list)
    for item in snapshot.of("item").values():
        where = item.place
        if where.exhibitor is not None:
            found[where.exhibitor].append(item)
        elif where.stand:
            at_it = by_stand.get(stand_key(where.hall, where.stand), ())
            if len(at_it) == 1:  # a joint stand is a place, not one exhibitor
                found[at_it[0]].append(item)
    for items in found.values():
        items.sort(key=lambda item: (item.start is None, item.start.utc.isoformat() if item.start else ""))
    return dict(found)


def holder_of(wish: Wish) -> ThingId:
    """Whose wish it is: a company's, else a person's."""
    return ThingId(wish.company or wish.person)  # type: ignore[arg-type]  # a wish of nobody is none


def _order_of_holder(snapshot: Snapshot, wish: Wish) -> str:
    holder = snapshot.find(holder_of(wish))
    return str(holder.sort_key) if holder is not None else ""


def request_of(snapshot: Snapshot, exhibitor: ThingId) -> Request | None:
    """The request that speaks for an exhibitor."""
    found = snapshot.index(requests_by_exhibitor).get(exhibitor)
    return found[0] if found else None


def state_of(snapshot: Snapshot, exhibitor: ThingId) -> RequestState | None:
    """How far asking it has come: who is wanted and was not asked is to be asked; None for all others."""
    request = request_of(snapshot, exhibitor)
    if request is not None:
        return request.state
    return RequestState.TO_ASK if exhibitor in snapshot.index(wishes_by_exhibitor) else None


def is_to_ask(snapshot: Snapshot, exhibitor: ThingId) -> bool:
    return state_of(snapshot, exhibitor) is RequestState.TO_ASK


def is_waited_for(snapshot: Snapshot, exhibitor: ThingId) -> bool:
    return state_of(snapshot, exhibitor) in WAITING


def ask_the_wanted(store: TripStore, *, new_id: Callable[[], UUID]) -> Change:
    """A request, to be asked, for every exhibitor that is wanted, still there, and has none; one change."""
    with store.unit(writing=True) as unit:
        snapshot = unit.draft.snapshot
        requested = snapshot.index(requests_by_exhibitor)
        wanted = [
            exhibitor
            for one in snapshot.index(wishes_by_exhibitor)
            if one not in requested and not (exhibitor := snapshot.get(one)).withdrawn
        ]
        for exhibitor in sorted(wanted, key=lambda one: str(one.sort_key)):
            unit.draft.put(Request(id=RequestId(ThingId(new_id())), exhibitor=exhibitor.id))
        return unit.commit("ask_wanted", count=len(wanted))


@reading("exhibitor")
def halls(snapshot: Snapshot) -> Sequence[tuple[str, int]]:
    """(hall, exhibitors in it) in the order of a fairground; those withdrawn are not counted."""
    counts: dict[str, int] = defaultdict(int)
    for exhibitor in snapshot.of("exhibitor").values():
        if not exhibitor.withdrawn:
            for hall in halls_of(exhibitor):
                counts[hall] += 1
    return sorted(counts.items(), key=lambda pair: number_key(pair[0]))


def halls_of(exhibitor: Exhibitor) -> frozenset[str]:
    return frozenset(stand.hall for stand in exhibitor.stands if stand.hall)


def exhibitors_concerned(
    before: Snapshot, after: Snapshot, touched: Iterable[tuple[str, ThingId]]
) -> frozenset[ThingId]:
    """The exhibitors whose wishes, requests or visits are among what was touched."""
    found: set[ThingId] = set()
    for kind, thing in touched:
        if kind not in ("wish", "request", "item"):
            continue
        for snapshot in (before, after):
            one = snapshot.of(kind).get(thing)
            if one is None:
                continue
            exhibitor = one.place.exhibitor if kind == "item" else one.exhibitor
            if exhibitor is not None:
                found.add(exhibitor)
            elif kind == "item" and one.place.stand:
                visited = snapshot.index(visits_by_exhibitor).items()
                found |= {whose for whose, items in visited if any(item.id == thing for item in items)}
    return frozenset(found)


# What the last list changed


@dataclass(frozen=True, slots=True)
class ListNews:
    """What the last import said of one exhibitor: ``kind`` new, moved, renamed, edited or withdrawn; and per
    field what it was and what it became, as plain data."""

    kind: str
    fields: Mapping[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class LastImport:
    """The last import that still holds: its change, and its news by exhibitor.

    The first list of a trip makes nothing new: there was nothing before it.
    """

    change: Change
    news: Mapping[ThingId, ListNews]


SILENT = frozenset({"id", "sort_key"})


def last_import(store: TripStore) -> LastImport | None:
    """The last import that was not taken back; None where there is none."""
    settled: dict[int, str] = {}  # a change -> what was done with it last
    wanted = 0
    for change in reversed(store.changes(edits=False)):
        if change.of is not None:
            settled.setdefault(change.of, change.deed)
        elif change.deed == IMPORT_DEED and settled.get(change.number) != UNDO:
            wanted = change.number
            break
    if not wanted:
        return None
    (change,) = store.changes(since=wanted - 1, until=wanted)
    return LastImport(change, news_of(change, store.snapshot()))


def news_of(change: Change, snapshot: Snapshot) -> dict[ThingId, ListNews]:
    """What an import's change says, by exhibitor; nothing where no row was read before it."""
    added = {edit.thing for edit in change.edits if edit.kind == "source" and edit.is_addition}
    if snapshot.of("source").keys() <= added:
        return {}
    found = {}
    for edit in change.edits:
        if edit.kind != "exhibitor":
            continue
        if edit.is_addition:
            found[edit.thing] = ListNews("new", {})
            continue
        names = sorted({path.partition("/")[0] for path in (*edit.before, *edit.after)} - SILENT)
        fields = {name: (edit.before.get(name), edit.after.get(name)) for name in names}
        found[edit.thing] = ListNews(_kind(fields), fields)
    return found


def _kind(fields: Mapping[str, tuple[Any, Any]]) -> str:
    if "withdrawn" in fields:
        return "withdrawn" if fields["withdrawn"][1] else "back"
    was, now = fields.get("stands", (None, None))
    if _places(was) != _places(now):
        return "moved"
    return "renamed" if "name" in fields else "edited"


def _places(stands: Any) -> list[tuple[str, str, str]]:
    return sorted((stand["hall"], stand["number"], stand["counter"]) for stand in stands or ())


def stands_as_text(stands: Any) -> str:
    """Recorded stands as one line: "6 D36, 17 B24"."""
    said = (
        " ".join(filter(None, (stand["hall"], stand["number"], stand["counter"]))) or stand["as_written"]
        for stand in stands or ()
    )
    return ", ".join(said)
