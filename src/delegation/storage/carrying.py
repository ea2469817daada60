# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Change records brought along when the schema climbs, so that what was done before can still be undone.

A migration calls ``carry_records`` once its tables are right, and ``carry_parts`` where what nests in a
column has other fields.  Without the first, older changes are closed to undo (their number of schema says so)
and never misread.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, bindparam, column, select, table, update

from delegation.domain.plain import Flat
from delegation.storage.tables import CHANGE, EDIT, dumps

SCHEMAS = Path(__file__).parent / "schemas"
"""What kinds and parts were made of in each schema, and their defaults; frozen."""

Renamed = Mapping[str, Mapping[str, str]]
"""Kind ("person") or part ("Span") -> old name of a field -> its new name."""


@dataclass(frozen=True, slots=True)
class Step:
    """What became of the fields of a kind or a part: new ones at their defaults, those gone, old name -> new
    name.  ``forms`` are those of before."""

    forms: Mapping[str, str]
    new: Flat
    gone: frozenset[str]
    renamed: Mapping[str, str]


class Steps:
    """From the schema before to ``schema``: a path that is missing stands at the default of the latter."""

    def __init__(self, schema: int, renamed: Renamed, schemas: Path) -> None:
        def frozen(number: int, what: str) -> Any:
            return json.loads((schemas / f"{number:04}{what}.json").read_text("utf-8"))

        before, now, defaults = (
            frozen(schema - 1, ".forms"),
            frozen(schema, ".forms"),
            frozen(schema, ".defaults"),
        )
        self.kinds = tuple(kind for kind in before["kinds"] if kind in now["kinds"])
        self._steps: dict[str, Step] = {}
        for group in ("kinds", "parts"):
            for owner in before[group].keys() & now[group].keys():
                old, new, names = before[group][owner], now[group][owner], renamed.get(owner, {})
                added = sorted(new.keys() - old.keys() - set(names.values()))
                keyed = ("set ", "map ") if group == "kinds" else ()  # an empty one has no paths in a record
                self._steps[owner] = Step(
                    forms=old,
                    new={name: defaults[owner][name] for name in added if not new[name].startswith(keyed)},
                    gone=frozenset(old.keys() - new.keys() - names.keys()),
                    renamed=names,
                )

    def edit(self, kind: str, flat: Flat) -> Flat:
        """A side of an edit.  Where it holds the whole thing it holds the new fields, too."""
        step, left = self._steps[kind], {}
        for path, part in flat.items():
            name, slash, key = path.partition("/")
            if name not in step.gone:
                form = step.forms[name]
                left[f"{step.renamed.get(name, name)}{slash}{key}"] = self._part(
                    _held(form) if slash else form, part
                )
        return step.new | left if "id" in left else left

    def columns(self, kind: str) -> dict[str, str]:
        """Column -> form of those in which a part nests, by the names of today."""
        step = self._steps[kind]
        return {
            step.renamed.get(name, name): form
            for name, form in step.forms.items()
            if "part " in form and name not in step.gone
        }

    def cell(self, form: str, cell: str | None) -> str | None:
        return None if cell is None else dumps(self._part(form, json.loads(cell)))

    def _part(self, form: str, plain: Any) -> Any:
        word, _, rest = form.partition(" ")
        if plain is None:
            return None
        if word == "maybe":
            return self._part(rest, plain)
        if word == "row":
            return [self._part(rest, part) for part in plain]
        if word == "map":
            return {key: self._part(_held(form), part) for key, part in plain.items()}
        if word == "part" and rest in self._steps:
            step = self._steps[rest]
            return step.new | {
                step.renamed.get(name, name): self._part(step.forms[name], part)
                for name, part in plain.items()
                if name not in step.gone
            }
        return plain


def _held(form: str) -> str:
    """What a map holds under its keys; of a set nothing nests."""
    return form.partition(", ")[2]


def carry_records(
    connection: Connection, *, schema: int, renamed: Renamed | None = None, schemas: Path = SCHEMAS
) -> None:
    """Bring the records of the schema before up to ``schema``; earlier ones stay closed.

    A field that is new in ``schema`` is put, at its default of that schema, where a record holds a whole
    thing or part.  A field that is gone leaves every record.
    """
    steps = Steps(schema, renamed or {}, schemas)
    rows = connection.execute(
        select(EDIT).join(CHANGE, CHANGE.c.number == EDIT.c.change).where(CHANGE.c.schema == schema - 1)
    ).all()
    carried = [
        {"of": row.change, "about": row.thing}
        | {side: dumps(steps.edit(row.kind, json.loads(getattr(row, side)))) for side in ("before", "after")}
        for row in rows
        if row.kind in steps.kinds
    ]
    if carried:
        here = (EDIT.c.change == bindparam("of")) & (EDIT.c.thing == bindparam("about"))
        sides: dict[str, Any] = {side: bindparam(side) for side in ("before", "after")}
        connection.execute(update(EDIT).where(here).values(sides), carried)
    connection.execute(update(CHANGE).where(CHANGE.c.schema == schema - 1).values(schema=schema))


def carry_parts(
    connection: Connection, *, schema: int, renamed: Renamed | None = None, schemas: Path = SCHEMAS
) -> None:
    """Bring what nests in the columns of things up to ``schema``, as ``carry_records`` does in records.

    What readers were told is the migration's own business: its facts are those of ``services.agenda``.
    """
    steps = Steps(schema, renamed or {}, schemas)
    for kind in steps.kinds:
        forms = steps.columns(kind)
        there = table(f"{kind}s", column("id"), *map(column, forms))
        for row in connection.execute(select(there)).mappings().all():
            left = {name: steps.cell(form, row[name]) for name, form in forms.items()}
            if left and left != {name: row[name] for name in forms}:
                connection.execute(update(there).where(there.c.id == row["id"]).values(left))
