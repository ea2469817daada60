# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first trip file: tables and columns as ``schemas/0001.json`` has them, whatever the values are
today."""

import json
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

TABLES: dict[str, dict[str, str]] = json.loads(
    (Path(__file__).parents[2] / "schemas" / "0001.json").read_text("utf-8")
)


def upgrade() -> None:
    text = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
    types: dict[str, Any] = {
        "text": text,
        "json": text,
        "int": sa.BigInteger(),
        "bool": sa.Boolean(),
        "float": sa.Float(),
    }

    def word(name: str, **options: Any) -> sa.Column[Any]:
        return sa.Column(name, text, **{"nullable": False} | options)

    def whole(name: str, **options: Any) -> sa.Column[Any]:
        return sa.Column(name, sa.Integer, **{"nullable": False} | options)

    op.create_table(
        "change",
        whole("number", primary_key=True, autoincrement=False),
        *(word("deed"), word("author"), word("at")),
        whole("schema"),
        whole("of", nullable=True),
        word("facts"),
    )
    op.create_table(
        "edit",
        whole("change", primary_key=True, autoincrement=False),
        *(word("thing", primary_key=True), word("kind"), word("before"), word("after")),
        sa.ForeignKeyConstraint(["change"], ["change.number"], name="fk_edit_change"),
    )
    op.create_index("ix_edit_thing", "edit", ["thing"])
    op.create_table(
        "told",
        *(word("reader", primary_key=True), word("thing", primary_key=True), word("uid")),
        whole("sequence"),
        *(word("at"), word("created")),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        word("facts"),
    )
    op.create_table(
        "blob", word("digest", primary_key=True), sa.Column("data", sa.LargeBinary(), nullable=False)
    )
    for table, columns in TABLES.items():
        made = [
            sa.Column(name, types[kind], primary_key=name == "id", nullable=name != "id")
            for name, kind in columns.items()
        ]
        op.create_table(table, *made)
        op.create_index(f"ix_{table}_sort_key", table, ["sort_key", "id"])
