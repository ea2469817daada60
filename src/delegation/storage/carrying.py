# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Change records brought along when the schema climbs, so that what was done before can still be undone.

A migration calls ``carry_records`` once its tables are right.  Without that, older changes are closed to undo
(their number of schema says so) and never misread.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from delegation.domain.plain import Flat
from delegation.storage.tables import CHANGE, EDIT, dumps

SCHEMAS = Path(__file__).parent / "schemas"
"""What the fields and their defaults were in each schema; frozen."""


@dataclass(frozen=True, slots=True)
class Step:
    """What became of the fields of one kind: new ones at their defaults, those gone, old name -> new name."""

    new: Flat
    gone: frozenset[str]
    renamed: Mapping[str, str]

    def carried(self, flat: Flat) -> Flat:
        """A side of an edit.  Where it holds the whole thing it holds the new fields, too."""
        left: Flat = {}
        for path, part in flat.items():
            name, slash, key = path.partition("/")
            if name not in self.gone:
                left[f"{self.renamed.get(name, name)}{slash}{key}"] = part
        return self.new | left if "id" in left else left


def carry_records(
    connection: Connection,
    *,
    schema: int,
    renamed: Mapping[str, Mapping[str, str]] | None = None,
    schemas: Path = SCHEMAS,
) -> None:
    """Bring the records of the schema before up to ``schema``; earlier ones stay closed.

    A field that is new in ``schema`` is put, at its default of that schema, where a record holds a whole
    thing: its addition or removal.  A field that is gone leaves every record.  ``renamed`` is kind -> old
    name -> new name.
    """
    steps = _steps(schema, renamed or {}, schemas)
    rows = connection.execute(
        select(EDIT).join(CHANGE, CHANGE.c.number == EDIT.c.change).where(CHANGE.c.schema == schema - 1)
    ).all()
    carried = [
        {"of": row.change, "about": row.thing}
        | {
            side: dumps(steps[row.kind].carried(json.loads(getattr(row, side))))
            for side in ("before", "after")
        }
        for row in rows
        if row.kind in steps
    ]
    if carried:
        here = (EDIT.c.change == bindparam("of")) & (EDIT.c.thing == bindparam("about"))
        sides: dict[str, Any] = {side: bindparam(side) for side in ("before", "after")}
        connection.execute(update(EDIT).where(here).values(sides), carried)
    connection.execute(update(CHANGE).where(CHANGE.c.schema == schema - 1).values(schema=schema))


def _steps(schema: int, renamed: Mapping[str, Mapping[str, str]], schemas: Path) -> dict[str, Step]:
    """Kind -> what became of its fields, for the kinds that there were before."""

    def frozen(number: int, what: str) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = json.loads(
            (schemas / f"{number:04}{what}.json").read_text("utf-8")
        )
        return found

    before, now, defaults = frozen(schema - 1, ""), frozen(schema, ""), frozen(schema, ".defaults")
    steps = {}
    for kind in defaults:
        table, names = f"{kind}s", renamed.get(kind, {})
        if table not in before:
            continue
        added = now[table].keys() - before[table].keys() - set(names.values()) - {"sort_key"}
        steps[kind] = Step(
            # an empty set or map has no paths
            new={name: defaults[kind][name] for name in sorted(added) if defaults[kind][name] != {}},
            gone=frozenset(before[table].keys() - now[table].keys() - names.keys()),
            renamed=names,
        )
    return steps
