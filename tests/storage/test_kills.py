# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program killed at any moment of any kind of change loses nothing that it had acknowledged."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from delegation.domain.snapshot import Snapshot
from delegation.storage.opening import backups_of, new_trip, open_trip
from tests.factories import Clock, a_company, a_person
from tests.storage.trips import add, tables

ROOT = Path(__file__).parents[2]

WRITER = """
import sys
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from random import Random

from delegation.services import change
from delegation.services.ports import Told
from delegation.storage.opening import open_trip
from tests.factories import a_company, a_person, an_exhibitor, uid

place, folder, seed = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
chance = Random(seed)
store = open_trip(place, author="ada", now=lambda: datetime.now(UTC), backup_folder=folder)
new = count(1_000_000 * (seed + 1))


def done(deed, act):
    with store.unit(writing=True) as unit:
        act(unit)
        return unit.commit(deed)


def import_some(unit):
    for _ in range(150):
        unit.draft.put(an_exhibitor(next(new), description="x" * 500))


def edit_one(unit):
    unit.draft.put(replace(unit.draft.get(uid(1)), remarks=str(next(new))))


def remove_one(unit):
    unit.draft.remove(next(person.id for person in unit.draft.all("person") if person.id != uid(1)))


def merge_two(unit):
    unit.draft.put(a_company(next(new)))
    unit.draft.merge(keep=uid(100), gone=max(unit.draft.all("company"), key=lambda one: one.id.int).id)


def publish(unit):
    now, reader = datetime.now(UTC), uid(1)
    for thing in range(20):
        unit.tell(Told(reader, uid(thing), f"{thing}@x", chance.randrange(99), now, now, False, {}))


def keep_a_file(unit):
    unit.put_blob(chance.randbytes(20_000))


def back_up():
    store.backup()
    return store.changes(edits=False)[-1]


acts = [
    lambda: done("add", lambda unit: unit.draft.put(a_person(next(new), company=uid(100)))),
    lambda: done("edit", edit_one),
    lambda: change.undo(store),
    lambda: change.redo(store),
    lambda: done("remove", remove_one),
    lambda: done("merge", merge_two),
    lambda: done("publish", publish),
    lambda: done("import", import_some),
    lambda: done("add_file", keep_a_file),
    back_up,
]
from delegation.errors import DelegationError

print("ready", flush=True)
while True:
    try:
        made = chance.choice(acts)()
    except (DelegationError, StopIteration):
        continue
    print(made.number, flush=True)
    if chance.random() < 0.05:
        store._file.checkpoint(store._connection, "TRUNCATE")
"""


def killed(path, folder, seed):
    """Run a writer, kill it without a warning, and give the last number it acknowledged."""
    env = {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]), "PATH": os.environ["PATH"]}
    command = [sys.executable, "-c", WRITER, str(path), str(folder), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=env, text=True, cwd=ROOT) as writer:  # noqa: S603 -- ours
        assert writer.stdout.readline() == "ready\n"
        time.sleep(random.Random(seed).uniform(0.001, 0.4))  # noqa: S311 -- a moment, not a secret
        writer.kill()
        said = writer.stdout.read().split("\n")[:-1]
    return int(said[-1]) if said else 0


def kill_again_and_again(path, tmp_path, rounds):
    with new_trip(str(path), author="ada", now=Clock(), backup_folder=tmp_path) as store:
        add(store, a_person(), a_company(), *(a_person(number) for number in range(2, 30)))
    last, rebuilt = 1, Snapshot()
    for seed in range(rounds):
        acknowledged = max(last, killed(path, tmp_path, seed))
        with open_trip(str(path), author="ada", now=Clock(), backup_folder=tmp_path) as store:
            store.verify()
            last = store.snapshot().number
            assert acknowledged <= last <= acknowledged + 1  # one may have been written and not yet said
            for made in store.changes(since=rebuilt.number):
                assert made.number == rebuilt.number + 1
                rebuilt, _ = rebuilt.advanced(made)
            # what the record tells, all of it and nothing else, is in the tables
            assert tables(store) == {kind: dict(rebuilt.of(kind)) for kind in tables(store)}
    for backup in backups_of(str(path), tmp_path):
        with open_trip(str(backup.path), author="ada", now=Clock(), backup_folder=tmp_path) as store:
            store.verify()
            assert store.snapshot().number <= last
    return last


def test_a_kill_loses_no_acknowledged_change(path, tmp_path):
    assert kill_again_and_again(path, tmp_path, 3) > 1


@pytest.mark.full
@pytest.mark.timeout(3600)
def test_two_hundred_kills_lose_no_acknowledged_change(path, tmp_path):
    assert kill_again_and_again(path, tmp_path, 200) > 200
