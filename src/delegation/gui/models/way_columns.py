# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of legs, stays and rooms."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from delegation.domain.catalogue import entries
from delegation.domain.people import Status
from delegation.domain.snapshot import Snapshot
from delegation.domain.stays import Room, Stay
from delegation.domain.travel import Leg
from delegation.gui.clash_watch import ClashWatch
from delegation.gui.models.columns import Column, column_of
from delegation.gui.models.item_columns import clash_column
from delegation.services.naming import name_of
from delegation.services.words import Words


def leg_columns(clashes: ClashWatch) -> Sequence[Column]:
    known = entries("leg")
    return (
        replace(column_of(known["title"], width=230), text=_name),
        column_of(known["kind"], width=90),
        column_of(known["start"], width=150),
        column_of(known["end"], width=150),
        column_of(known["from"], width=130),
        column_of(known["to"], width=130),
        column_of(known["carrier"], width=120),
        _seats(),
        column_of(known["status"], width=120, paint="status"),
        clash_column(clashes),
    )


def _name(snapshot: Snapshot, thing: Any, words: Words) -> str:
    return name_of(snapshot, thing, words.language)


def seated(snapshot: Snapshot, leg: Leg) -> int:
    """How many confirmed people are on a leg: only they hold a seat."""
    people = snapshot.of("person")
    return sum(1 for one in leg.passengers if one in people and people[one].status is Status.CONFIRMED)


def _seats() -> Column:
    def text(snapshot: Snapshot, leg: Leg, _words: Words) -> str:
        taken = seated(snapshot, leg)
        return f"{taken} / {leg.seats}" if leg.seats is not None else str(taken)

    return Column(
        key="taken",
        heading=lambda _words: QCoreApplication.translate("Columns", "On it / seats"),
        text=text,
        sort=lambda snapshot, leg, _words: seated(snapshot, leg),
        width=100,
        paint="count",
    )


def stay_columns(clashes: ClashWatch) -> Sequence[Column]:
    known = entries("stay")
    return (
        column_of(known["hotel"], width=220),
        column_of(known["check_in"]),
        column_of(known["check_out"]),
        _rooms(),
        column_of(known["contingent"], width=220),
        column_of(known["option_until"], width=120),
        column_of(known["reference"], width=120),
        clash_column(clashes),
    )


def rooms_of_stay(snapshot: Snapshot, stay: Stay) -> list[Room]:
    return [room for room in snapshot.of("room").values() if room.stay == stay.id]


def _rooms() -> Column:
    def text(snapshot: Snapshot, stay: Stay, words: Words) -> str:
        rooms = rooms_of_stay(snapshot, stay)
        people = {one for room in rooms for one in room.people}
        count = len(people)
        return f"{len(rooms)} {words.kind('room', len(rooms))}, {count} {words.kind('person', count)}"

    return Column(
        key="rooms",
        heading=lambda words: words.kind("room", 2).capitalize(),
        text=text,
        sort=lambda snapshot, stay, _words: len(rooms_of_stay(snapshot, stay)),
        width=180,
    )


def room_columns(clashes: ClashWatch) -> Sequence[Column]:
    known = entries("room")
    return (
        column_of(known["number"], width=90),
        column_of(known["stay"], width=200),
        column_of(known["type"], width=170),
        column_of(known["people"], width=280),
        column_of(known["from"]),
        column_of(known["to"]),
        column_of(known["reference"], width=120),
        clash_column(clashes),
    )
