# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables on disk are those the values ask for; that they stay is a test in ``tests/tripfiles``."""

from sqlalchemy import inspect

from delegation.domain.plain import record_of
from delegation.storage.engines import is_database
from delegation.storage.tables import MAPPERS, METADATA
from tests.storage.trips import add
from tests.tripfiles.whole import whole_trip


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


def test_every_value_is_written_and_null_means_none_and_nothing_else(store):
    things = whole_trip()
    add(store, *things)
    plain = {str(thing.id): record_of(type(thing)).plain(thing) for thing in things}
    with store._engine.connect() as connection:  # noqa: SLF001 -- as above
        for mapper in MAPPERS.values():
            for row in connection.execute(mapper.table.select()).mappings():
                empty = {name for name, cell in row.items() if cell is None}
                assert empty == {name for name, part in plain[row["id"]].items() if part is None}


def test_nothing_goes_from_the_trip_because_something_else_does(store):
    """No database knows of a link: removing is a deed, and its record holds all that went."""
    found = inspect(store._engine)  # noqa: SLF001 -- as above
    keys = [(table, key) for table in found.get_table_names() for key in found.get_foreign_keys(table)]

    assert [(table, key["referred_table"], key["options"]) for table, key in keys] == [("edit", "change", {})]


def test_only_addresses_of_databases_are_taken_for_such():
    assert [is_database(one) for one in ("postgresql://a/b", "postgres://a", "trip.delegation", "C:/x")] == [
        True,
        True,
        False,
        False,
    ]
