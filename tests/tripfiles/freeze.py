# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Freezes the format of today: what the values are made of, and a sample trip with what is in it.

    python -m tests.tripfiles.freeze            what is frozen stays as it is
    python -m tests.tripfiles.freeze --again    a format that nobody has used yet is frozen anew

Of an older sample it writes anew what today's program reads in it, never the sample itself.
"""

import json
import shutil
import sys
import tempfile
from dataclasses import fields, replace
from functools import partial
from pathlib import Path

from delegation.calendars.writer import write_calendar
from delegation.domain.kinds import CLASSES
from delegation.domain.plain import record_of
from delegation.domain.values import Map
from delegation.services import change
from delegation.services.handouts import Edge, Pens, handouts
from delegation.storage.carrying import SCHEMAS
from delegation.storage.opening import new_trip, open_trip
from delegation.storage.tables import SCHEMA
from tests.factories import Clock, Ids, a_company, a_group, a_person, uid
from tests.services.conftest import WORDS, quick_pen
from tests.tripfiles.described import described
from tests.tripfiles.whole import whole_trip

SAMPLES = Path(__file__).parent


def make(path):
    """A trip in which everything is said, with a history of every shape that a change can have."""
    with tempfile.TemporaryDirectory() as spare:
        store = new_trip(str(path), author="ada", now=Clock(), backup_folder=Path(spare))
        with store:
            do = partial(write, store)
            do("add", lambda unit: (unit.put_blob(b"a ticket"), *map(unit.draft.put, whole_trip())))
            do(
                "add",
                lambda unit: (unit.draft.put(a_person(3, "Cas")), unit.draft.put(a_company(101, "Beta"))),
            )
            do("edit", partial(put, uid(3), diet="vegan", rank=0))
            do("edit", partial(put, uid(200), members=Map({uid(3): ()})))
            do("merge", lambda unit: unit.draft.merge(keep=uid(100), gone=uid(101)))
            change.undo(store)
            do("add", lambda unit: unit.draft.put(a_group(201)))
            change.undo(store)
            change.redo(store)
            for persons in ({uid(2), uid(3)}, {uid(2)}):  # Cas comes along, and after all does not
                do("edit", partial(put, uid(401), persons=frozenset(persons)))
                hand_out(store, Path(spare) / "packs")
            do("remove", lambda unit: unit.draft.remove(uid(1), confirmed=True))


def write(store, deed, act):
    with store.unit(writing=True) as unit:
        act(unit)
        unit.commit(deed, name="Łódź", count=1)


def put(thing, unit, **fields):
    unit.draft.put(replace(unit.draft.get(thing), **fields))


def hand_out(store, out):
    """Packs as today's program makes them, but for the drawing."""
    edge = Edge(WORDS, store.now, Ids(90_000), Pens(quick_pen, write_calendar), lambda _: None)
    return handouts(store, out, edge)


def read(path, spare):
    """All that today's program reads in a trip, as plain data; takes back its latest change on the way."""
    with open_trip(str(path), author="ada", now=Clock(), backup_folder=spare) as store:
        store.verify()
        before = plain(store)
        with store.unit(writing=False) as unit:
            told = [fields_of(one) for _, one in sorted(unit.told().items())]
            files = {one.digest: unit.blob(one.digest).decode() for one in unit.draft.all("file")}
        changes = [fields_of(one) | {"edits": list(map(fields_of, one.edits))} for one in store.changes()]
        change.undo(store)
        undone = {one: thing for one, thing in plain(store).items() if before.get(one) != thing}
    found = {"things": before, "changes": changes, "told": told, "files": files, "undone": undone}
    return json.loads(json.dumps(found, default=str))


def plain(store):
    snapshot = store.snapshot()
    found = {}
    for kind, cls in CLASSES.items():
        for thing in sorted(snapshot.of(kind).values(), key=lambda thing: str(thing.id)):
            found[f"{kind} {thing.id}"] = record_of(cls).plain(thing)
    return found


def fields_of(one):
    """The fields of a record, shallow; what is no plain data becomes a string in JSON."""
    found = {field.name: getattr(one, field.name) for field in fields(one)}
    return {name: dict(part) if isinstance(part, Map) else part for name, part in found.items()}


def frozen(end, number=SCHEMA):
    return SCHEMAS / f"{number:04}{end}.json"


def sample(number=SCHEMA):
    return SAMPLES / f"{number:04}.delegation"


def dump(path, found, *, in_order=False):
    path.write_text(json.dumps(found, indent=1, ensure_ascii=False, sort_keys=in_order) + "\n", "utf-8")


def main(argv):
    again = argv == ["--again"]
    if argv and not again:
        raise SystemExit(__doc__)
    if again or not sample().exists():
        for end, found in described().items():
            dump(frozen(end), found, in_order=end != "")
        sample().unlink(missing_ok=True)
        make(sample())
    for number in range(1, SCHEMA + 1):
        with tempfile.TemporaryDirectory() as folder:  # opening may climb, and reading takes back a change
            copy = shutil.copy(sample(number), folder)
            dump(sample(number).with_suffix(".json"), read(copy, Path(folder)), in_order=True)


if __name__ == "__main__":
    main(sys.argv[1:])
