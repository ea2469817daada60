# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands that run side by side: each opens the trip, writes, and closes it down."""

import os
import subprocess
import sys
from pathlib import Path

from delegation.storage.opening import open_trip
from tests.factories import Clock, a_person, uid
from tests.storage.test_contract import add

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
