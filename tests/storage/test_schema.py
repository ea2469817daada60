# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables on disk are those the values ask for, and a change of either needs a migration."""

import json
from dataclasses import MISSING, fields
from pathlib import Path

from sqlalchemy import inspect

import delegation.storage
from delegation.domain.kinds import CLASSES
from delegation.domain.plain import record_of
from delegation.storage.engines import is_database
from delegation.storage.tables import METADATA, SCHEMA, schema

FOLDER = Path(delegation.storage.__file__).parent / "schemas"


def frozen(name):
    return json.loads((FOLDER / name).read_text("utf-8"))


def test_the_frozen_schema_is_that_of_the_values():
    assert frozen(f"{SCHEMA:04}.json") == schema()


def test_climbed_tables_are_those_derived_from_the_values(store):
    found = inspect(store._engine)  # noqa: SLF001 -- nobody else asks for tables
    climbed = {
        table: {(column["name"], column["nullable"]) for column in found.get_columns(table)}
        for table in found.get_table_names()
        if table != "alembic_version"
    }
    derived = {
        table.name: {(column.name, column.nullable) for column in table.columns}
        for table in METADATA.sorted_tables
    }
    assert climbed == derived


def defaults():
    """Kind -> field -> its default as plain data; a field that must be given has none."""
    found = {}
    for kind, cls in CLASSES.items():
        shapes = record_of(cls).fields
        found[kind] = {
            field.name: shapes[field.name].plain(field.default)
            for field in fields(cls)
            if field.init and field.default is not MISSING
        }
    return found


def test_a_default_is_changed_only_with_a_new_schema():
    """A missing path in an old record reads as the default of that record's schema."""
    assert frozen(f"{SCHEMA:04}.defaults.json") == json.loads(json.dumps(defaults()))


def test_only_addresses_of_databases_are_taken_for_such():
    assert [is_database(one) for one in ("postgresql://a/b", "postgres://a", "trip.delegation", "C:/x")] == [
        True,
        True,
        False,
        False,
    ]
