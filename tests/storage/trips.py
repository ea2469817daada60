# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test of a stored trip does with it."""

from dataclasses import replace

from delegation.domain.kinds import CLASSES
from delegation.storage.opening import open_trip
from tests.factories import Clock


def add(store, *things):
    with store.unit(writing=True) as unit:
        for thing in things:
            unit.draft.put(thing)
        return unit.commit("add")


def put(store, thing, **fields):
    with store.unit(writing=True) as unit:
        unit.draft.put(replace(unit.draft.get(thing.id), **fields))
        return unit.commit("edit")


def tables(store):
    snapshot = store.snapshot()
    return {kind: dict(snapshot.of(kind)) for kind in CLASSES}


def reopen(path, folder):
    return open_trip(str(path), author="ada", now=Clock(), backup_folder=folder)
