# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clashes of hosts and groups."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

from delegation.domain.clashes.clash import Clash, Severity, clash, remedy
from delegation.domain.presence import confirmed_of, takes_part, time_of
from delegation.domain.programme import ItemStatus, ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId, planned


def clashes_of_hosts(snapshot: Snapshot) -> Iterator[Clash]:
    """One host expected at two places at once."""
    by_name: dict[str, list[tuple[ProgrammeItem, str]]] = {}
    for item in snapshot.sorted("item"):
        if (item.host_name or item.request) and item.happens:
            name, phone = _host_of(snapshot, item)
            if name:
                by_name.setdefault(" ".join(name.casefold().split()), []).append((item, phone))
    for received in by_name.values():
        running: list[tuple[ProgrammeItem, str]] = []
        for item, phone in received:
            running = [(one, its) for one, its in running if time_of(one)[1] > time_of(item)[0]]
            for before, its_phone in running:
                if before.place != item.place and _is_one_host(before, its_phone, item, phone):
                    yield _hosted_twice(snapshot, before, item)
            running.append((item, phone))


def _host_of(snapshot: Snapshot, item: ProgrammeItem) -> tuple[str, str]:
    """Name and phone of who receives, the phone in digits; from the request where the item does not say."""
    request = snapshot.find(item.request) if item.request else None
    if not item.host_name and request is not None:
        name, phone = request.host_name, request.host_mobile
    else:
        name, phone = item.host_name, item.host_phone
    return name, "".join(sign for sign in phone if sign.isdigit())


def _is_one_host(first: ProgrammeItem, first_phone: str, second: ProgrammeItem, second_phone: str) -> bool:
    """Whether two hosts of one name are one: by their phones where both are known, else by exhibitor."""
    if first_phone and second_phone:
        return first_phone == second_phone
    exhibitors = {first.place.exhibitor, second.place.exhibitor} - {None}
    return len(exhibitors) < 2


def _hosted_twice(snapshot: Snapshot, first: ProgrammeItem, second: ProgrammeItem) -> Clash:
    remedies = []
    begins, ends = time_of(second)[0], time_of(first)[1]
    if not second.locked and second.start is not None:
        later = replace(second, start=planned(ends, second.start.zone))
        people = len(snapshot.index(takes_part).get(second.id, ()))
        minutes = round((ends - begins).total_seconds() / 60)
        remedies = [
            remedy("move_after", (later,), minutes=minutes, people=people, thing=second.id, other=first.id)
        ]
    return clash(
        "host_double_booked",
        Severity.MEDIUM,
        (first.id, second.id),
        day=second.start.day if second.start else None,
        remedies=remedies,
        thing=second.id,
        other=first.id,
        host=_host_of(snapshot, second)[0],
        start=begins.isoformat(),
        end=min(ends, time_of(second)[1]).isoformat(),
    )


def groups_in_use(snapshot: Snapshot) -> set[ThingId]:
    """The groups that do something."""
    return {
        group
        for item in snapshot.of("item").values()
        if item.status is not ItemStatus.CANCELLED
        for group in item.groups
    }


def clashes_of_group(snapshot: Snapshot, group: Any, in_use: Collection[ThingId]) -> Iterator[Clash]:
    """A group that has people or does something, and has nobody who leads it."""
    if (group.id in in_use or group.members) and not confirmed_of(snapshot, group.leaders):
        yield clash("group_without_leader", Severity.MEDIUM, (group.id,), group=group.id)
