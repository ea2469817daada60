# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is edited, undone and redone here and by another process: file, models and screen agree."""

import json
import subprocess
import sys
from datetime import date
from itertools import count

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    precondition,
    rule,
    run_state_machine_as_test,
)

from delegation.errors import DelegationError
from delegation.services.editing import add, set_fields, set_many
from delegation.services.trips import begin, planned_trip
from tests.gui.conftest import Bench

OTHER = """
import json, sys
from delegation import app
doors = app.doors()
from delegation.services import change
from delegation.services.editing import add, set_fields
from delegation.services.removals import remove
from delegation.errors import DelegationError
path = sys.argv[1]
for line in sys.stdin:
    order = json.loads(line)
    try:
        with doors.open_trip(path) as store:
            if order["deed"] == "add":
                add(store, "person", order["fields"], new_id=doors.new_id)
            elif order["deed"] == "set":
                set_fields(store, "person", order["id"], order["fields"], new_id=doors.new_id)
            elif order["deed"] == "remove":
                remove(store, "person", order["id"], new_id=doors.new_id)
            elif order["deed"] == "undo":
                change.undo(store)
        print("done", flush=True)
    except DelegationError as error:
        print("refused", error.name, flush=True)
"""

NAMES = st.sampled_from(["Aerts", "Bollen", "Claes", "d'Hondt", "Maes", "Van Rooy", "Zwart"])
STOPS = st.sampled_from(["", "Genk", "Hasselt", "Lummen"])
WHICH = st.integers(0, 30)


class OtherProcess:
    """A program of its own on the same trip."""

    def __init__(self, path):
        self._process = subprocess.Popen(  # noqa: S603 -- our own program
            [sys.executable, "-c", OTHER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def order(self, **order):
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().split()

    def close(self):
        self._process.stdin.close()
        self._process.wait(20)
        self._process.stdout.close()


@pytest.fixture
def fresh(qtbot, program, window_doors, tmp_path):
    """Opens the window of a new trip with nobody in it, and another process on the same file.

    Each example begins with one: what undo finds would else hang on the examples before it.
    """
    numbers = count(1)

    def made():
        path = tmp_path / f"small{next(numbers)}.delegation"
        trip = planned_trip(
            new_id=window_doors.new_id,
            name="Klein",
            fair="Beurs",
            first=date(2026, 4, 20),
            last=date(2026, 4, 22),
            zone="Europe/Berlin",
        )
        with window_doors.new_trip(str(path)) as store:
            begin(store, [trip], deed="new")
        found = []
        program.open(str(path), then=found.append, failed=found.append)
        qtbot.waitUntil(lambda: bool(found), timeout=10_000)
        bench = Bench(qtbot, program, found[0])
        bench.window.go_to("people")
        return bench, OtherProcess(path), path, window_doors

    return made


def agreement(fresh):
    """A machine of random deeds, each example on a window of its own."""

    class Agreement(RuleBasedStateMachine):
        def __init__(self):
            super().__init__()
            self.bench, self.other, self.path, self.doors = fresh()

        def teardown(self):
            self.other.close()
            self.bench.settle()
            self.bench.window.close()
            self.bench.settle()

        def _people(self):
            return self.bench.desk.snapshot.sorted("person")

        def _one(self, which):
            people = self._people()
            return people[which % len(people)]

        def agree(self):
            self.bench.settle()
            with self.doors.open_trip(str(self.path)) as store:
                kept = store.snapshot()
            self.bench.until(lambda: self.bench.desk.snapshot.number >= kept.number)
            self.bench.settle()
            page = self.bench.window.page["people"]
            assert self.bench.desk.snapshot.of("person") == kept.of("person")
            shown = [page.model.data(page.model.index(row, 0)) for row in range(page.model.rowCount())]
            assert shown == [person.name for person in kept.sorted("person")]
            chosen = page.rows.chosen()
            if len(chosen) == 1:
                line = self.bench.window.inspector.row("last_name").editor
                assert line.text() == kept.of("person")[chosen[0].id].last_name

        @rule(name=NAMES, stop=STOPS)
        def add_here(self, name, stop):
            fields = {"first_name": "An", "last_name": name, "boarding_stop": stop}
            self.bench.desk.perform(lambda store: add(store, "person", fields, new_id=self.doors.new_id))
            self.agree()

        @precondition(lambda self: self._people())
        @rule(which=WHICH, name=NAMES)
        def rename_here(self, which, name):
            person = self._one(which)
            self.bench.desk.perform(
                lambda store: set_fields(
                    store, "person", str(person.id), {"last_name": name}, new_id=self.doors.new_id
                )
            )
            self.agree()

        @precondition(lambda self: len(self._people()) > 1)
        @rule(which=WHICH, stop=STOPS)
        def move_two_here(self, which, stop):
            ids = [self._one(which).id, self._one(which + 1).id]
            self.bench.desk.perform(
                lambda store: set_many(
                    store, "person", ids, {"boarding_stop": stop}, new_id=self.doors.new_id
                )
            )
            self.agree()

        @precondition(lambda self: self._people())
        @rule(which=WHICH)
        def select(self, which):
            page = self.bench.window.page["people"]
            page.rows.choose([which % page.model.rowCount()])
            self.agree()

        @rule()
        def undo_here(self):
            self.bench.window.actions_["undo"].trigger()
            self.agree()

        @rule()
        def redo_here(self):
            self.bench.window.actions_["redo"].trigger()
            self.agree()

        @rule(name=NAMES)
        def add_there(self, name):
            assert self.other.order(deed="add", fields={"first_name": "Bo", "last_name": name}) == ["done"]
            self.agree()

        @precondition(lambda self: self._people())
        @rule(which=WHICH, name=NAMES)
        def rename_there(self, which, name):
            person = self._one(which)
            assert self.other.order(deed="set", id=str(person.id), fields={"last_name": name}) == ["done"]
            self.agree()

        @precondition(lambda self: self._people())
        @rule(which=WHICH)
        def remove_there(self, which):
            assert self.other.order(deed="remove", id=str(self._one(which).id)) == ["done"]
            self.agree()

        @rule()
        def undo_there(self):
            assert self.other.order(deed="undo")[0] in ("done", "refused")
            self.agree()

    return Agreement


QUIET = settings(
    max_examples=4,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
LONG = settings(QUIET, max_examples=40, stateful_step_count=40)


def test_file_models_and_screen_agree(fresh):
    run_state_machine_as_test(agreement(fresh), settings=QUIET)


@pytest.mark.full
@pytest.mark.timeout(1800)
def test_file_models_and_screen_agree_for_long(fresh):
    run_state_machine_as_test(agreement(fresh), settings=LONG)


def test_a_refused_deed_changes_nothing_on_screen(fresh):
    bench, other, _path, doors = fresh()
    other.close()
    refused = []
    bench.desk.refused.connect(refused.append)
    bench.desk.perform(lambda store: add(store, "person", {"last_name": ""}, new_id=doors.new_id))
    bench.settle()
    assert [isinstance(one, DelegationError) for one in refused] == [True]
    assert bench.window.page["people"].model.rowCount() == 0
