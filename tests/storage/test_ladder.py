# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An old trip climbs to the schema of today with its records, after a backup of how it was.

There is one schema so far.  Here a trip as a program before would have left it, without ``tour``, with
another word for ``diet`` and with a size of shoe, climbs to the schema of today, which is called the second;
so do consents that had no wording, another word for their day, and a witness.
"""

import json
from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import column, select, table, update

from delegation.domain.people import Consent, ConsentKind
from delegation.domain.values import Map
from delegation.errors import ClosedChangeError, TripFileError
from delegation.services import change
from delegation.storage import backups, carrying, ladder, opening
from delegation.storage import store as store_module
from delegation.storage.engines import sqlite_engine
from delegation.storage.opening import backups_of, open_trip
from delegation.storage.store import SqlUnit
from delegation.storage.tables import EDIT, dumps
from tests.factories import Clock, a_person, day, uid
from tests.storage.trips import add, put

MIGRATION = '''
"""People are asked about the tour and not for their shoes; what they eat is called diet."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

from delegation.storage.carrying import carry_parts, carry_records

revision = "0002"
down_revision = "0001"


def upgrade():
    with op.batch_alter_table("persons") as persons:
        persons.alter_column("food", new_column_name="diet")
        persons.add_column(sa.Column("tour", sa.Boolean()))
        persons.drop_column("shoe")
    op.execute("UPDATE persons SET tour = false")
    {carry}
'''
CARRY_PARTS = """
    how = {"renamed": {"person": {"food": "diet"}, "Consent": {"day": "on"}}, "schemas": Path(SCHEMAS)}
    carry_parts(op.get_bind(), schema=2, **how)
"""
CARRY = f"{CARRY_PARTS}    carry_records(op.get_bind(), schema=2, **how)"
PEOPLE = table("persons", column("id"), column("consents"))
CONSENT = Map({ConsentKind.PHOTO: Consent(given=True, on=day(2))})


def as_it_was(connection):
    connection.exec_driver_sql("ALTER TABLE persons DROP COLUMN tour")
    connection.exec_driver_sql("ALTER TABLE persons RENAME COLUMN diet TO food")
    connection.exec_driver_sql("ALTER TABLE persons ADD COLUMN shoe TEXT")

    for row in connection.execute(select(PEOPLE)).mappings().all():
        consents = {key: consent_before(one) for key, one in json.loads(row["consents"]).items()}
        here = PEOPLE.c.id == row["id"]
        connection.execute(update(PEOPLE).where(here).values(consents=dumps(consents)))


def consent_before(plain):
    return {"given": plain["given"], "day": plain["on"], "witness": "Zoë"}


def said_before(flat):
    was = {"food" if path == "diet" else path: part for path, part in flat.items() if path != "tour"}
    was |= {path: consent_before(part) for path, part in was.items() if path.startswith("consents/")}
    return was | {"shoe": "42"} if "id" in was else was


@pytest.fixture
def old(opened):
    """An open trip, made as if by the program before: three changes, the last one the removal of Ben."""
    store = opened()
    ben = a_person(2, "Ben", withheld=frozenset({"email"}), consents=CONSENT)
    add(store, a_person(1, diet="vegan", consents=CONSENT), ben)
    put(store, a_person(1), diet="halal")
    with store.unit(writing=True) as unit:
        unit.draft.remove(uid(2))
        unit.commit("remove")
    with store._engine.begin() as connection:  # noqa: SLF001 -- what an older program would have left
        as_it_was(connection)
        for row in connection.execute(select(EDIT)).all():
            here = (EDIT.c.change == row.change) & (EDIT.c.thing == row.thing)
            sides = {side: dumps(said_before(json.loads(getattr(row, side)))) for side in ("before", "after")}
            connection.execute(update(EDIT).where(here).values(**sides))
    return store


def climb_to_how_it_was(connection, step):
    """What makes the tables of a copy: those of the program before, which are not those of ``0001``."""
    ladder.climb(connection, step)
    as_it_was(connection)
    connection.commit()


@pytest.fixture
def climbing(tmp_path, monkeypatch):
    """The program after: schema 2, in which nobody goes on the tour unless they say so."""
    schemas, versions = tmp_path / "schemas", tmp_path / "versions"
    schemas.mkdir()
    versions.mkdir()
    forms = json.loads((carrying.SCHEMAS / "0001.forms.json").read_text("utf-8"))
    defaults = json.loads((carrying.SCHEMAS / "0001.defaults.json").read_text("utf-8"))
    defaults["person"]["tour"] = False
    defaults["Consent"]["wording"] = "v0"
    (schemas / "0002.forms.json").write_text(json.dumps(forms), "utf-8")
    (schemas / "0002.defaults.json").write_text(json.dumps(defaults), "utf-8")
    person, consent = forms["kinds"]["person"], forms["parts"]["Consent"]
    del person["tour"], consent["wording"]
    person |= {"food": person.pop("diet"), "shoe": "maybe str"}
    consent |= {"day": consent.pop("on"), "witness": "str"}
    (schemas / "0001.forms.json").write_text(json.dumps(forms), "utf-8")

    def climb_with(carry):
        code = MIGRATION.replace("{carry}", carry.replace("SCHEMAS", repr(str(schemas))))
        (versions / "0002_tour.py").write_text(code, "utf-8")
        climb = partial(ladder.climb, to=2, versions=(ladder.VERSIONS, versions))
        monkeypatch.setattr(opening, "climb", climb)
        monkeypatch.setattr(backups, "climb", climb_to_how_it_was)
        monkeypatch.setattr(opening, "SCHEMA", 2)
        monkeypatch.setattr(store_module, "SCHEMA", 2)
        monkeypatch.setattr(SqlUnit, "schema", 2)

    return climb_with


def test_an_old_trip_climbs_and_what_was_done_before_can_be_undone(old, opened, climbing):
    climbing(CARRY)
    store = opened()

    ada, agreed = store.snapshot().get(uid(1)), replace(CONSENT[ConsentKind.PHOTO], wording="v0")
    assert (ada.diet, ada.tour, ada.consents) == ("halal", False, {ConsentKind.PHOTO: agreed})
    change.undo(store)
    back = store.snapshot().get(uid(2))
    assert (back.first_name, back.tour, back.withheld) == ("Ben", False, {"email"})
    assert back.consents == {ConsentKind.PHOTO: agreed}
    change.undo(store)
    assert store.snapshot().get(uid(1)).diet == "vegan"
    change.undo(store)
    assert dict(store.snapshot().of("person")) == {}


def test_records_that_a_migration_did_not_carry_can_be_read_and_not_undone(old, opened, climbing):
    climbing(CARRY_PARTS)
    store = opened()

    assert [one.schema for one in store.changes()] == [1, 1, 1]
    with pytest.raises(ClosedChangeError):
        change.undo(store)
    made = put(store, a_person(1), remarks="x")
    assert made.schema == 2
    change.undo(store)


def test_a_trip_is_backed_up_as_it_was_before_it_climbs(
    old, opened, climbing, location, tmp_path, monkeypatch
):
    climbing(CARRY)
    opened()

    (made,) = backups_of(location, tmp_path / "backups")
    assert made.name.endswith("-schema1.delegation")
    with sqlite_engine(made.path).connect() as connection:
        assert ladder.step_of(connection) == 1
        found = connection.exec_driver_sql("SELECT first_name, food FROM persons").all()
        assert [tuple(row) for row in found] == [("Ada", "halal")]
        assert connection.exec_driver_sql("SELECT count(*) FROM change").scalar() == 3


def test_a_migration_that_fails_leaves_the_trip_as_it_was(old, opened, climbing):
    climbing("raise ZeroDivisionError")

    with pytest.raises(ZeroDivisionError):
        opened()

    with old._engine.connect() as connection:  # noqa: SLF001 -- nobody else can open it now
        assert ladder.step_of(connection) == 1
        assert [row[0] for row in connection.exec_driver_sql("SELECT food FROM persons").all()] == ["halal"]


def test_the_program_before_leaves_a_climbed_trip_alone(
    old, opened, climbing, location, tmp_path, monkeypatch
):
    with monkeypatch.context():
        climbing(CARRY)
        opened().close()
        monkeypatch.undo()

    with pytest.raises(TripFileError) as caught:
        open_trip(location, author="ada", now=Clock(), backup_folder=tmp_path)

    assert (caught.value.name, caught.value.facts["version"]) == ("newer_version", 2)
