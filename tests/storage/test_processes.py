# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs side by side at one trip: each loses nothing, sees the others, and takes back its own."""

import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

from delegation.services import change
from delegation.storage.opening import open_trip
from tests.factories import Clock, a_person, uid
from tests.storage.trips import add, put

ROOT = Path(__file__).parents[2]
COMMANDS = """
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from delegation.storage.opening import open_trip
from tests.factories import uid

place, folder, times = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
for _ in range(times):
    with open_trip(place, author="ada", now=lambda: datetime.now(UTC), backup_folder=folder) as store:
        with store.unit(writing=True) as unit:
            person = unit.draft.get(uid(1))
            unit.draft.put(replace(person, remarks=str(int(person.remarks) + 1)))
            unit.commit("edit")
"""


def test_commands_side_by_side_lose_nothing_and_the_last_closes_the_trip_down(opened, location, tmp_path):
    store = opened()
    add(store, a_person(remarks="0"))
    store.close()
    env = {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]), "PATH": os.environ["PATH"]}
    command = [sys.executable, "-c", COMMANDS, location, str(tmp_path), "6"]
    running = [subprocess.Popen(command, env=env, cwd=ROOT) for _ in range(2)]  # noqa: S603 -- ours

    assert [one.wait() for one in running] == [0, 0]
    with open_trip(location, author="ada", now=Clock(), backup_folder=tmp_path) as store:
        store.verify()
        assert store.snapshot().find(uid(1)).remarks == "12"
        assert [change.number for change in store.changes(edits=False)] == list(range(1, 14))
    assert [one.name for one in tmp_path.glob("trip.delegation*")] in (["trip.delegation"], [])


SEEING = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path

from delegation.services import change
from delegation.storage.opening import open_trip

with open_trip(
    sys.argv[1], author=sys.argv[3], now=lambda: datetime.now(UTC), backup_folder=Path(sys.argv[2])
) as store:
    number = store.snapshot().number
    print(number, flush=True)
    while sys.stdin.readline() == "look\\n":
        until = time.monotonic() + 5
        while (now := store.snapshot().number) == number and time.monotonic() < until:
            time.sleep(0.02)
        number = now
        print(number, flush=True)
    print(change.undo(store).of, flush=True)
"""


@contextmanager
def another_process(location, folder, author):
    env = {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]), "PATH": os.environ["PATH"]}
    command = [sys.executable, "-c", SEEING, location, str(folder), author]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=env, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as other:  # noqa: S603 -- ours

        def told(word):
            if word:
                other.stdin.write(f"{word}\n")
                other.stdin.flush()
            return int(other.stdout.readline())

        try:
            yield told
        finally:
            other.stdin.close()
            assert other.wait(30) == 0


def test_two_processes_see_each_others_changes_within_a_second(opened, location, tmp_path):
    store = opened()
    add(store, a_person())
    with another_process(location, tmp_path, "ada") as told:
        assert told("") == 1
        for word in ("x", "y"):
            made = put(store, a_person(), remarks=word)
            began = time.monotonic()
            assert told("look") == made.number
            assert time.monotonic() - began < 1
        assert told("undo") == made.number
        began = time.monotonic()
        while store.snapshot().find(uid(1)).remarks != "x":
            assert time.monotonic() - began < 1
            time.sleep(0.02)


def test_another_process_takes_back_what_this_one_did_and_left_and_only_its_own(opened, location, tmp_path):
    mine, theirs = opened("ada"), opened("ben")
    add(mine, a_person())
    last = put(mine, a_person(), remarks="x")
    put(theirs, a_person(), diet="vegan")
    mine.close()
    theirs.close()

    with another_process(location, tmp_path, "ada") as told:
        told("")
        assert told("undo") == last.number

    with open_trip(location, author="ada", now=Clock(), backup_folder=tmp_path) as store:
        assert store.snapshot().find(uid(1)) == a_person(diet="vegan")
        assert [one.deed for one in store.changes(edits=False)] == ["add", "edit", "edit", "undo"]
        change.redo(store)
        assert store.snapshot().find(uid(1)) == a_person(diet="vegan", remarks="x")
