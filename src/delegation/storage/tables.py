# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of a trip, derived from the values: a table to a kind of thing, a column to a field.

A leaf is a column of text, number or truth (dates, decimals and ids are text, so that both databases and
every
record hold the same); what nests is one column of JSON.  NULL is None and nothing else.

There is no table of links: every writer holds the write lock, has followed the record, and checks links on
the
whole trip in memory (``Draft``).
"""

import json
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    select,
)
from sqlalchemy import Text as SqlText

from delegation.domain.kinds import CLASSES
from delegation.domain.plain import Shape, record_of
from delegation.domain.values import ThingId

SCHEMA = 1
METADATA = MetaData(
    naming_convention={
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
TEXT = SqlText().with_variant(SqlText(collation="C"), "postgresql")  # both sort by code point
SQL_TYPES: dict[type | None, Any] = {str: TEXT, bool: Boolean, int: BigInteger, float: Float, None: TEXT}
SQL_NAMES: dict[type | None, str] = {str: "text", bool: "bool", int: "int", float: "float", None: "json"}
dumps = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str).encode


def _column(name: str, kind: Any = TEXT, **options: Any) -> Column[Any]:
    return Column(name, kind, **{"nullable": False} | options)


CHANGE = Table(
    "change",
    METADATA,
    _column("number", Integer, primary_key=True, autoincrement=False),
    *map(_column, ("deed", "author", "at")),
    _column("schema", Integer),
    _column("of", Integer, nullable=True),
    _column("facts"),
)
EDIT = Table(  # its thing may be gone, so no foreign key to it
    "edit",
    METADATA,
    Column("change", Integer, ForeignKey("change.number"), primary_key=True, autoincrement=False),
    _column("thing", primary_key=True, index=True),
    *map(_column, ("kind", "before", "after")),
)
TOLD = Table(  # outlives its reader and its thing, to publish that something is cancelled
    "told",
    METADATA,
    _column("reader", primary_key=True),
    _column("thing", primary_key=True),
    _column("uid"),
    _column("sequence", Integer),
    *map(_column, ("at", "created")),
    _column("cancelled", Boolean),
    _column("facts"),
)
BLOB = Table("blob", METADATA, _column("digest", primary_key=True), _column("data", LargeBinary))


class Mapper:
    """One kind of thing and its table."""

    def __init__(self, kind: str, cls: Any) -> None:
        self.kind, self.cls, self.record = kind, cls, record_of(cls)
        parts = self.record.fields | self.record.derived
        columns = [
            Column(name, SQL_TYPES[shape.holds], nullable=name != "id") for name, shape in parts.items()
        ]
        columns[0] = _column("id", primary_key=True)
        self.table = Table(f"{kind}s", METADATA, *columns, Index(f"ix_{kind}s_sort_key", "sort_key", "id"))
        self.select = select(*columns[: len(self.record.fields)])
        self._cells = [
            (cls.__dict__[name].__set__, UUID if name == "id" else _reader(shape))
            for name, shape in self.record.fields.items()
        ]
        self._write = [
            (name, shape.plain, shape.holds is None)
            for name, shape in (self.record.fields | self.record.derived).items()
        ]

    def row(self, thing: Any) -> dict[str, Any]:
        row = {}
        for name, plain, nests in self._write:
            part = plain(getattr(thing, name))
            row[name] = dumps(part) if nests and part is not None else part
        return row

    def value(self, row: Sequence[Any]) -> Any:
        """The thing in a row.  Its texts were cleaned before they were stored, and are not cleaned again."""
        thing = object.__new__(self.cls)
        for (put, read), cell in zip(self._cells, row, strict=True):
            put(thing, cell if read is None else read(cell))
        thing._check()  # the rest of a birth: that it makes sense, and its derived fields
        return thing


_bare = record_of(CLASSES["company"]).fields["name"].value
"""What reads a bare text: nothing needs doing."""


def _reader(shape: Shape) -> Callable[[Any], Any] | None:
    """What makes the value of a cell; None where the driver has done so."""
    if shape.holds in (bool, int, float) or (shape.holds is str and shape.value is _bare):
        return None
    # Equal cells become one frozen value, which saves most of the time and memory of a long list.
    if shape.holds:
        return lru_cache(maxsize=4096)(lambda cell: None if cell is None else shape.value(cell))
    return lru_cache(maxsize=4096)(lambda cell: shape.value(None if cell is None else json.loads(cell)))


MAPPERS = {kind: Mapper(kind, cls) for kind, cls in CLASSES.items()}


def schema() -> dict[str, dict[str, str]]:
    """Table -> column -> type, as the values of today have it; compared with the frozen one of ``SCHEMA``."""
    return {
        mapper.table.name: {
            name: SQL_NAMES[shape.holds]
            for name, shape in (mapper.record.fields | mapper.record.derived).items()
        }
        for mapper in MAPPERS.values()
    }


def thing_id(text: str) -> ThingId:
    found: ThingId = record_of(CLASSES["trip"]).fields["id"].value(text)
    return found
