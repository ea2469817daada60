# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Climb to the schema of today: the way a new trip is made and an old one opened."""

import os
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from delegation.storage.engines import APPLICATION_ID, begin
from delegation.storage.tables import SCHEMA

VERSIONS = Path(__file__).parent / "migrations" / "versions"


def step_of(connection: Connection) -> int | None:
    """The schema a trip is at; None where there is no trip."""
    if connection.dialect.name == "sqlite":
        application = connection.exec_driver_sql("PRAGMA application_id").scalar()
        if application != APPLICATION_ID:
            return None
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)
    if not inspect(connection).has_table("alembic_version"):
        return None
    return int(connection.scalar(text("SELECT version_num FROM alembic_version")) or 0)


def climb(connection: Connection, to: int = SCHEMA, *, versions: Sequence[Path] = (VERSIONS,)) -> None:
    """Migrate data and records in one transaction, or not at all; ``versions`` are folders of migrations.

    The connection must be fresh and is to be thrown away afterwards: foreign keys are off on it, since a
    batch drops and remakes its table, and SQLite ignores the pragma inside a transaction.
    """
    from alembic import command  # noqa: PLC0415 -- dear, and only needed to climb
    from alembic.config import Config  # noqa: PLC0415 -- as above

    config = Config()
    config.set_main_option("script_location", "delegation.storage:migrations")
    config.set_main_option("path_separator", "os")
    config.set_main_option("version_locations", os.pathsep.join(map(str, versions)).replace("%", "%%"))
    on_sqlite = connection.dialect.name == "sqlite"
    if on_sqlite:
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
    begin(connection, writing=True)
    config.attributes["connection"] = connection
    command.upgrade(config, f"{to:04}")
    if on_sqlite:
        lost = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if lost:
            raise RuntimeError(f"a migration left rows that point nowhere: {lost}")
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={to}")
    connection.commit()
