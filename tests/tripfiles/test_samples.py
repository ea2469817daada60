# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trips of every format there ever was open today, whole; and a format, once frozen, stays.

Where one of these fails because a value changed: `CONTRIBUTING.md`, adding a field.
"""

import json
import shutil
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import inspect

from delegation.domain.kinds import CLASSES
from delegation.domain.plain import record_of
from delegation.domain.values import Map
from delegation.storage.engines import sqlite_engine
from delegation.storage.ladder import step_of
from delegation.storage.opening import backups_of, open_trip
from delegation.storage.tables import SCHEMA
from tests.factories import Clock
from tests.tripfiles.described import described
from tests.tripfiles.freeze import frozen, hand_out, read, sample
from tests.tripfiles.whole import is_said, whole_trip

LATER = datetime(2026, 3, 1, tzinfo=UTC)
EACH = pytest.mark.parametrize("number", range(1, SCHEMA + 1))


def told(path):
    return json.loads(path.read_text("utf-8"))


@pytest.mark.parametrize("end", ["", ".defaults", ".forms"])
def test_what_values_are_made_of_changes_only_with_a_new_schema(end):
    assert told(frozen(end)) == described()[end]


@EACH
def test_a_sample_of_every_format_opens_climbs_is_read_whole_and_its_latest_change_is_taken_back(
    number, tmp_path
):
    copy = tmp_path / "old.delegation"
    shutil.copy(sample(number), copy)

    assert read(copy, tmp_path) == told(sample(number).with_suffix(".json"))

    with sqlite_engine(copy).connect() as connection:
        assert step_of(connection) == SCHEMA
    assert len(backups_of(str(copy), tmp_path)) == (number < SCHEMA)


@EACH
def test_packs_of_an_old_trip_tell_nobody_anything_anew(number, tmp_path):
    """What readers were told has a format of its own (``services.agenda``): only a migration changes it."""
    copy = shutil.copy(sample(number), tmp_path / "old.delegation")
    with open_trip(str(copy), author="ada", now=Clock(LATER), backup_folder=tmp_path) as store:
        last = store.snapshot().number
        done = hand_out(store, tmp_path / "packs")
        assert store.snapshot().number == last
    assert sorted((Path(one.path).name, one.state, one.code) for one in done) == [
        ("peeters_ben.ics", "written", ""),
        ("peeters_ben.pdf", "written", ""),
        ("peeters_cas.ics", "written", ""),
        ("peeters_cas.pdf", "written", ""),
    ]
    assert b"STATUS:CANCELLED" in (tmp_path / "packs" / "peeters_cas.ics").read_bytes()
    assert (tmp_path / "packs" / "peeters_ben.ics").read_bytes().count(b"BEGIN:VEVENT") > 3


@EACH
def test_a_sample_has_the_columns_that_were_frozen_with_it(number):
    names = {"TEXT": {"text", "json"}, "BIGINT": {"int"}, "BOOLEAN": {"bool"}, "FLOAT": {"float"}}
    with sqlite_engine(sample(number), read_only=True).connect() as connection:
        assert step_of(connection) == number
        found = inspect(connection)
        for table, columns in told(frozen("", number)).items():
            there = {column["name"]: names[str(column["type"])] for column in found.get_columns(table)}
            assert there.keys() == columns.keys(), table
            assert all(kind in there[name] for name, kind in columns.items()), table


@EACH
def test_a_sample_records_every_field_that_was_frozen_with_it(number):
    """The first change adds every kind of thing with something in every field."""
    forms = told(frozen(".forms", number))
    with sqlite_engine(sample(number), read_only=True).connect() as connection:
        rows = connection.exec_driver_sql('SELECT kind, after FROM edit WHERE "change" = 1').all()
    recorded = {}
    for kind, after in rows:
        recorded.setdefault(kind, set()).update(path.partition("/")[0] for path in json.loads(after))
    assert recorded == {kind: set(fields) for kind, fields in forms["kinds"].items()}


def test_the_whole_trip_says_something_in_every_field_of_every_kind_and_part():
    silent = {}

    def look(value):
        if is_dataclass(value):
            for field in (one for one in fields(value) if one.init):
                part = getattr(value, field.name)
                name = f"{type(value).__name__}.{field.name}"
                silent[name] = silent.get(name, True) and not is_said(part, field)
                look(part)
        elif isinstance(value, tuple | frozenset):
            for part in value:
                look(part)
        elif isinstance(value, Map):
            for part in value.values():
                look(part)

    for thing in whole_trip():
        look(thing)
    assert [name for name, never_said in silent.items() if never_said] == []
    known = {cls.__name__: set(record_of(cls).fields) for cls in CLASSES.values()}
    known |= {part: set(fields) for part, fields in described()[".forms"]["parts"].items()}
    assert silent.keys() == {f"{owner}.{name}" for owner, names in known.items() for name in names}
