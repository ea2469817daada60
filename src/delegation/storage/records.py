# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Change records and what readers were told, in their tables."""

import json
from datetime import datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from delegation.domain.record import Change, Edit
from delegation.domain.values import Map, ThingId
from delegation.services.ports import Told
from delegation.storage.tables import CHANGE, EDIT, TOLD, dumps

_time = datetime.fromisoformat


def last_number(connection: Connection) -> int:
    """Writers come one at a time and no record is ever deleted: numbers rise in the order of commits."""
    return connection.scalar(select(func.max(CHANGE.c.number))) or 0


def write_change(connection: Connection, change: Change) -> None:
    row = {
        "number": change.number,
        "deed": change.deed,
        "author": change.author,
        "at": change.at.isoformat(),
        "schema": change.schema,
        "of": change.of,
        "facts": dumps(dict(change.facts)),
    }
    connection.execute(insert(CHANGE), row)
    rows = [
        {"change": change.number, "thing": str(edit.thing), "kind": edit.kind}
        | {"before": dumps(edit.before), "after": dumps(edit.after)}
        for edit in change.edits
    ]
    if rows:
        connection.execute(insert(EDIT), rows)


def read_changes(connection: Connection, first: int, last: int, *, edits: bool) -> list[Change]:
    """Changes from number ``first`` up to ``last``, with or without their edits."""
    found: dict[int, tuple[Edit, ...]] = {}
    if edits:
        rows = connection.execute(
            select(EDIT).where(EDIT.c.change.between(first, last)).order_by(EDIT.c.change, EDIT.c.thing)
        )
        found = {number: tuple(map(_edit, group)) for number, group in groupby(rows, lambda row: row.change)}
    query = select(CHANGE).where(CHANGE.c.number.between(first, last)).order_by(CHANGE.c.number)
    return [
        Change(
            number=row.number,
            deed=row.deed,
            author=row.author,
            at=_time(row.at),
            schema=row.schema,
            of=row.of,
            facts=Map(json.loads(row.facts)),
            edits=found.get(row.number, ()),
        )
        for row in connection.execute(query)
    ]


def _edit(row: Any) -> Edit:
    return Edit(row.kind, ThingId(UUID(row.thing)), json.loads(row.before), json.loads(row.after))


def read_told(connection: Connection) -> dict[tuple[UUID, UUID], Told]:
    """(reader, thing) -> what that reader was last told of it."""
    found = {}
    for row in connection.execute(select(TOLD)):
        told = Told(
            reader=UUID(row.reader),
            thing=UUID(row.thing),
            uid=row.uid,
            sequence=row.sequence,
            at=_time(row.at),
            created=_time(row.created),
            cancelled=bool(row.cancelled),
            facts=json.loads(row.facts),
        )
        found[told.reader, told.thing] = told
    return found


def write_told(connection: Connection, told: list[Told]) -> None:
    """Put what readers are now told in the place of what they were told before."""
    rows = [
        {
            "reader": str(one.reader),
            "thing": str(one.thing),
            "uid": one.uid,
            "sequence": one.sequence,
            "at": one.at.isoformat(),
            "created": one.created.isoformat(),
            "cancelled": one.cancelled,
            "facts": dumps(one.facts),
        }
        for one in told
    ]
    if rows:
        before = (TOLD.c.reader == bindparam("of")) & (TOLD.c.thing == bindparam("about"))
        keys = [{"of": row["reader"], "about": row["thing"]} for row in rows]
        connection.execute(delete(TOLD).where(before), keys)
        connection.execute(insert(TOLD), rows)
