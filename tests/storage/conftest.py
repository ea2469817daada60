# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same tests on a SQLite file and, where its programs are installed, on PostgreSQL."""

import shutil
import subprocess

import pytest

from delegation.storage.opening import new_trip, open_trip
from tests.factories import Clock
from tests.postgres import new_database, programs, server


@pytest.fixture(scope="session")
def postgres():
    if programs() is None:
        pytest.skip("PostgreSQL is not installed")
    with server() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def location(request, tmp_path):
    """Where an empty trip can be made."""
    if request.param == "sqlite":
        return str(tmp_path / "trip.delegation")
    return new_database(request.getfixturevalue("postgres"))


@pytest.fixture
def opened(location, tmp_path):
    """Opens the trip by author; the first time it is made."""
    clock, stores = Clock(), []

    def open_as(author="ada"):
        door = open_trip if stores else new_trip
        store = door(location, author=author, now=clock, backup_folder=tmp_path / "backups")
        stores.append(store)
        return store

    yield open_as
    for store in reversed(stores):
        store.close()


@pytest.fixture
def store(opened):
    return opened()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "trip.delegation"


@pytest.fixture
def file_trip(path, tmp_path):
    """A trip in a file, open."""
    store = new_trip(str(path), author="ada", now=Clock(), backup_folder=tmp_path / "backups")
    yield store
    store.close()


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(folder)]
    mounted = shutil.which("mount") and subprocess.run(command, check=False, capture_output=True)  # noqa: S603 -- ours
    if not mounted or mounted.returncode:
        pytest.skip("only root can mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)  # noqa: S603, S607 -- ours
