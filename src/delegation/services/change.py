# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Use cases that hold for things of every kind: undo, redo, merge."""

from collections.abc import Iterator
from typing import Any

from delegation.domain.kinds import CLASSES
from delegation.domain.plain import record_of
from delegation.domain.record import FINAL, REDO, UNDO, Change, is_replayable, next_replayed
from delegation.domain.values import ThingId
from delegation.errors import ClosedChangeError, NotFoundError, NothingToReplayError, StaleChangeError
from delegation.services.ports import TripStore, UnitOfWork


def undo(store: TripStore, number: int | None = None) -> Change:
    """Take back the caller's latest change, or any by number, if its fields still hold what it made.

    Raises NothingToReplayError, StaleChangeError, LinkError, ClosedChangeError.
    """
    with store.unit(writing=True) as unit:
        return _replay(unit, UNDO, number)


def redo(store: TripStore, number: int | None = None) -> Change:
    """Make again what was taken back last; raises as ``undo``."""
    with store.unit(writing=True) as unit:
        return _replay(unit, REDO, number)


def merge(store: TripStore, *, keep: ThingId, gone: ThingId) -> Change:
    """Let every link to ``gone`` point at ``keep``, which from then on answers to both ids."""
    with store.unit(writing=True) as unit:
        unit.draft.merge(keep=keep, gone=gone)
        return unit.commit("merge", keep=str(keep), gone=str(gone))


def _replay(unit: UnitOfWork, deed: str, number: int | None) -> Change:
    wanted = _wanted(unit, deed) if number is None else number
    change = _change(unit, wanted, edits=True)
    if number is not None and not is_replayable(deed, change, _latest_first(unit)):
        raise _why_not(deed, change, _latest_first(unit))
    if change.schema != unit.schema:
        raise ClosedChangeError(number=wanted)
    _lay(unit, change, backwards=deed == UNDO)
    facts: dict[str, Any] = {"number": wanted, "what": change.deed, **_said(change)}
    return unit.commit(deed, of=wanted, **facts)


def _why_not(deed: str, change: Change, latest_first: Iterator[Change]) -> NothingToReplayError:
    """Why a change cannot be undone, or redone, by its number."""
    number = change.number
    if change.of is not None:
        return NothingToReplayError("is_replay", number=number, of=change.of)
    if change.deed in FINAL:
        return NothingToReplayError("cannot_undo_final", number=number)
    if deed == UNDO:
        return NothingToReplayError("undone_already", number=number)
    last = next((later.deed for later in latest_first if later.of == number), None)
    return NothingToReplayError("redo_ended" if last == UNDO else "not_undone", number=number)


def _wanted(unit: UnitOfWork, deed: str) -> int:
    found = next_replayed(
        deed, _latest_first(unit), unit.author, lambda number: _change(unit, number, edits=False).author
    )
    if found is None:
        raise NothingToReplayError("nothing_to_undo" if deed == UNDO else "nothing_to_redo")
    return found


def _change(unit: UnitOfWork, number: int, *, edits: bool) -> Change:
    found = unit.changes(since=number - 1, until=number, edits=edits)
    if not found:
        raise NotFoundError("no_such_change", number=number)
    return found[0]


AT_A_TIME = 100
"""So many changes are read at once, from the latest back: seldom more than these are asked for."""


def _latest_first(unit: UnitOfWork) -> Iterator[Change]:
    until = unit.draft.base.number
    while until > 0:
        since = max(0, until - AT_A_TIME)
        yield from reversed(unit.changes(since=since, until=until, edits=False))
        until = since


def _said(change: Change) -> dict[str, Any]:
    """The facts of a deed, for the sentence that tells what was taken back."""
    return {name: fact for name, fact in change.facts.items() if name not in ("number", "what")}


def _lay(unit: UnitOfWork, change: Change, *, backwards: bool) -> None:
    """Lay every edit of a change on the things as they are; raises StaleChangeError where one has moved
    on."""
    stale: list[tuple[str, str, str]] = []
    for edit in change.edits:
        replayed = edit.reversed() if backwards else edit
        now = unit.draft.flat_before(edit.kind, edit.thing)
        wrong = replayed.stale(now)
        if wrong:
            stale += [(edit.kind, str(edit.thing), path) for path in wrong]
            continue
        left = replayed.on(now)
        if left:
            unit.draft.put(record_of(CLASSES[edit.kind]).unflat(left))
        elif now:
            unit.draft.drop(edit.thing)
    if stale:
        raise StaleChangeError(
            number=change.number,
            fields=tuple(stale),
            field=", ".join(sorted({path for _, _, path in stale})[:5]),
        )
