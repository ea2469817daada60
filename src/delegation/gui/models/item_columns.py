# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of the day list: when, how long, what, where, who, parts, status and clash."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from delegation.domain.catalogue import entries
from delegation.domain.presence import takes_part
from delegation.domain.programme import ProgrammeItem
from delegation.domain.snapshot import Snapshot
from delegation.gui.clash_watch import ClashWatch
from delegation.gui.models.columns import Column, column_of
from delegation.services.naming import name_of
from delegation.services.shown import shown_clash, speaker_name
from delegation.services.wording import item_title
from delegation.services.words import Words

SEVERITIES = ("high", "medium", "low", "")

FEW = 2
"""So many companies and persons are named; more are counted."""


def item_columns(clashes: ClashWatch, *, with_day: bool) -> Sequence[Column]:
    """``with_day``: the start tells its day too."""
    known = entries("item")
    return (
        _start(with_day=with_day),
        column_of(known["minutes"], width=70),
        replace(column_of(known["title"], width=240), text=_title),
        replace(column_of(known["place"], width=170, paint="stands"), mark=_plate),
        _party_column(),
        replace(column_of(known["parts"], width=200), text=_parts),
        column_of(known["status"], width=120, paint="status"),
        clash_column(clashes),
    )


def _start(*, with_day: bool) -> Column:
    column = column_of(entries("item")["start"], width=160 if with_day else 80)

    def text(snapshot: Snapshot, item: ProgrammeItem, words: Words) -> str:
        return f"{item.start.wall:%H:%M}" if item.start else ""

    def sort(_snapshot: Snapshot, item: ProgrammeItem, _words: Words) -> Any:
        return item.start.utc.isoformat() if item.start else "~"

    return replace(column, sort=sort) if with_day else replace(column, text=text, sort=sort)


def _title(snapshot: Snapshot, item: ProgrammeItem, words: Words) -> str:
    return item_title(snapshot, item, words)


def _plate(snapshot: Snapshot, item: ProgrammeItem) -> tuple[str, str, int] | None:
    spot = item.place
    return (spot.hall, spot.stand, 0) if spot.hall or spot.stand else None


def _parts(snapshot: Snapshot, item: ProgrammeItem, words: Words) -> str:
    said = []
    for part in item.parts:
        speaker = speaker_name(snapshot, part)
        title = part.title.in_(words.language)
        said.append(f"{title} ({speaker})" if speaker else title)
    return "; ".join(said)


def _party_column() -> Column:
    def sort(snapshot: Snapshot, item: ProgrammeItem, _words: Words) -> Any:
        return len(snapshot.index(takes_part).get(item.id, ()))

    return Column(
        key="party",
        heading=lambda _words: QCoreApplication.translate("Columns", "Takes part"),
        text=party_words,
        sort=sort,
        width=170,
        paint="party",
        mark=_party_marks,
    )


def party_words(snapshot: Snapshot, item: ProgrammeItem, words: Words) -> str:
    """ "A, B, Aldenbroek \u00b7 16": who is named, and how many take part."""
    said = [words.label("item", "everybody")] if item.everybody else []
    said += [group.name.in_(words.language) for group in snapshot.sorted("group") if group.id in item.groups]
    for kind, ids in (("company", item.companies), ("person", item.persons)):
        if len(ids) > FEW:
            said.append(f"{len(ids)} {words.kind(kind, len(ids))}")
        else:
            found = sorted(filter(None, map(snapshot.find, ids)), key=lambda one: one.sort_key)
            said += [name_of(snapshot, one, words.language) for one in found]
    count = len(snapshot.index(takes_part).get(item.id, ()))
    return f"{', '.join(said)} \u00b7 {count}" if said else ""


def _party_marks(snapshot: Snapshot, item: ProgrammeItem) -> tuple[list[tuple[int, str]], int]:
    groups = [
        (place, group.letter or group.name.in_()[:1])
        for place, group in enumerate(snapshot.sorted("group"))
        if group.id in item.groups
    ]
    return groups, len(snapshot.index(takes_part).get(item.id, ()))


def clash_column(clashes: ClashWatch) -> Column:
    """The mark of the worst clash; its text are the sentences of all of them."""

    def text(snapshot: Snapshot, thing: Any, words: Words) -> str:
        found = clashes.of_thing.get(thing.id, ())
        return "\n".join(str(shown_clash(clashes.snapshot, clash, words)["message"]) for clash in found)

    return Column(
        key="clashes",
        heading=lambda words: words.kind("clash", 2).capitalize() if "kind.clash" in words else "",
        text=text,
        sort=lambda _snapshot, thing, _words: SEVERITIES.index(clashes.worst(thing.id)),
        width=64,
        paint="clashes",
        mark=lambda _snapshot, thing: clashes.worst(thing.id),
    )
