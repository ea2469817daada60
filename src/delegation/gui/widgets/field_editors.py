# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor of any field of the catalogue, and of anything inside one."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import get_args

from PySide6.QtWidgets import QWidget

from delegation.domain.catalogue import Entry, Holds, entries, members
from delegation.domain.programme import Spot
from delegation.domain.trip import LANGUAGES
from delegation.domain.values import Window
from delegation.gui.changes import TripDesk
from delegation.gui.kit import Kit
from delegation.gui.widgets.chips_editor import ChipsEditor
from delegation.gui.widgets.days_editor import DaysEditor
from delegation.gui.widgets.editors import ChoiceEditor, LineEditor, LongEditor, editor_of
from delegation.gui.widgets.record_editor import RecordEditor
from delegation.gui.widgets.record_form import RecordForm
from delegation.gui.widgets.words_editor import WordsEditor
from delegation.services.entering import choice_words
from delegation.services.options import Option, link_kind, options_of, place_options

FieldEditor = (
    LineEditor
    | LongEditor
    | ChoiceEditor
    | WordsEditor
    | DaysEditor
    | ChipsEditor
    | RecordEditor
    | RecordForm
)

FIXED = frozenset({"note.on", "file.on", "file.digest", "file.size_bytes", "stop.id", "stand.id"})
"""What nobody types: what a note or file is on, and what its bytes say of a file."""


def field_editor(entry: Entry, kit: Kit, desk: TripDesk, parent: QWidget | None = None) -> FieldEditor:
    """An editor that can change a field of this entry, with the words and names of now."""

    def make(inside: Entry, its_parent: QWidget) -> FieldEditor:
        return field_editor(inside, kit, desk, its_parent)

    if entry.own is not None:
        return editor_of(entry, kit, desk, parent)
    match entry.holds:
        case Holds.WORDS:
            return WordsEditor(entry, kit, desk, parent)
        case Holds.SPANS:
            return DaysEditor(entry, kit, desk, parent)
        case Holds.LIST if get_args(entry.hint)[0] is date:
            return DaysEditor(entry, kit, desk, parent)
        case Holds.SET | Holds.LIST if members(entry)[0].holds is not Holds.NESTED:
            options, is_free = member_options(entry, kit, desk)
            return ChipsEditor(kit, options, parent, is_free=is_free)
        case Holds.NESTED if entry.hint is Window:
            return RecordForm(Window, kit, desk, make, parent, is_flat=True)
        case Holds.NESTED if entry.hint is Spot:
            return RecordEditor(entry, kit, desk, make, parent, options=lambda: place_options(desk.snapshot))
        case Holds.NESTED | Holds.MAP | Holds.LIST:
            return RecordEditor(entry, kit, desk, make, parent)
    return editor_of(entry, kit, desk, parent)


def member_options(entry: Entry, kit: Kit, desk: TripDesk) -> tuple[Callable[[], Sequence[Option]], bool]:
    """What a set or list may hold, and whether it may hold other words too."""
    (member, *_), words = members(entry), kit.words
    if kind := link_kind(member):
        return lambda: options_of(desk.snapshot, kind, words.language), False
    if member.choices:
        choices = [(choice_words(member, code, words), code) for code in member.choices]
        return lambda: choices, False
    if (entry.kind, entry.name) == ("trip", "languages"):
        languages = [(words.language_name(code), code) for code in LANGUAGES]
        return lambda: languages, False
    if (entry.kind, entry.name) == ("person", "withheld"):
        fields = [(words.label("person", name), name) for name in entries("person")]
        return lambda: fields, False
    return tuple, True
