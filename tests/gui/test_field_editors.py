# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every field of every kind that the window can select has an editor that shows it, keeps it and changes it."""

import pytest

from delegation.domain.catalogue import Holds, entries
from delegation.domain.draft import Draft
from delegation.errors import DelegationError
from delegation.gui.widgets.chips_editor import ChipsEditor
from delegation.gui.widgets.days_editor import DaysEditor
from delegation.gui.widgets.editors import ChoiceEditor, LineEditor, LongEditor
from delegation.gui.widgets.field_editors import FIXED, field_editor
from delegation.gui.widgets.record_editor import RecordEditor
from delegation.gui.widgets.record_form import RecordForm
from delegation.gui.widgets.words_editor import WordsEditor
from delegation.services.cells import cell, entries_of, value_of
from delegation.services.editing import add, set_many
from delegation.services.entering import given_for
from delegation.services.leaves import Reading
from delegation.services.things import changed
from tests.factories import Ids

KINDS = (
    "trip", "company", "person", "group", "field", "hall", "exhibitor", "wish", "request", "item", "leg",
    "stay", "room", "note", "file",
)  # fmt: skip
"""All but sources and clashes set aside, which have no list of their own."""

TYPED = {
    Holds.TEXT: "iets anders",
    Holds.WORDS: "iets anders",
    Holds.WHOLE: "37",
    Holds.NUMBER: "1,25",
    Holds.DATE: "3 mei",
    Holds.TIME: "8u45",
    Holds.PLANNED: "di 10:35",
    Holds.MONEY: "12,50",
    Holds.POINT: "51.1, 5.2",
}
TYPED_IN = {
    "trip.from": "1 april",
    "trip.to": "30 mei",
    "trip.fair_first": "21/04/2026",
    "trip.fair_last": "23/04/2026",
    "trip.lang": "fr",
    "trip.region": "NL",
    "trip.zone": "Europe/Paris",
    "trip.accent": "#123456",
    "person.language": "fr",
    "item.language": "fr",
    "request.language": "fr",
    "field.on": "company",
    "field.name": "anders",
    "leg.end": "30/04/2026 23:10",
    "stay.check_in": "1 april",
    "stay.check_out": "30 mei",
    "room.to": "29 mei",
    "room.from": "2 april",
    "item.minutes": "240",
    "part.minutes": "1",
}
MAIL, PHONE = "iemand@anders.example", "+32 470 12 34 56"


def typed_in(entry):
    said = TYPED_IN.get(f"{entry.kind}.{entry.name}")
    if said is None and "email" in entry.name:
        return MAIL
    if said is None and ("phone" in entry.name or "mobile" in entry.name):
        return PHONE
    return said or TYPED[entry.holds]


@pytest.fixture
def filled(opened):
    """The demo with something in what it leaves empty: halls, consents, notes, an own field."""
    desk, window_ids = opened.desk, Ids(0x6000_0000 << 96)
    snapshot = desk.snapshot
    person = snapshot.sorted("person")[0]
    written = []

    def write(store):
        add(store, "hall", {"label": "99", "walks": {"17": 12}}, new_id=window_ids)
        add(store, "field", {"name": "schoenmaat", "choices": ["39", "40"]}, new_id=window_ids)
        add(store, "note", {"on": str(person.id), "text": "Belt graag"}, new_id=window_ids)
        add(store, "file", {"on": str(person.id), "name": "a.txt"}, new_id=window_ids, data=b"abc")
        change = set_many(
            store,
            "person",
            [person.id],
            {
                "consents": {"photo": {"given": False, "on": "2026-02-01", "wording": "Foto's"}},
                "asked": {"diet": "2026-02-01"},
                "withheld": ["mobile"],
                "more_emails": ["a@b.example"],
                "own.schoenmaat": "40",
            },
            new_id=window_ids,
        )
        written.append(change)
        return change

    desk.perform(write)
    opened.until(lambda: bool(written))
    opened.settle()
    return opened


def things_of(snapshot, kind, entry):
    """Up to four things whose values differ, one with nothing said among them."""
    found = {}
    for thing in snapshot.sorted(kind):
        found.setdefault(repr(value_of(thing, entry)), thing)
    return list(found.values())[:4]


def given_by(editor, thing, entry, bench):
    """What the inspector gives the use case for what stands in an editor."""
    words, desk = bench.program.kit.words, bench.desk
    trip = next(iter(desk.snapshot.of("trip").values()))
    if isinstance(editor, LineEditor | LongEditor | ChoiceEditor):
        return given_for([thing], entry, str(editor.data()), words, trip)[thing.id]
    if isinstance(editor, RecordEditor):
        dialog = editor.open()
        data = dialog.form.data()
        dialog.reject()
        return {entry.name: data}
    return {entry.name: editor.data()}


def after(thing, given, snapshot):
    draft = Draft(snapshot)
    return changed(thing, given, draft, Reading.of(snapshot, Ids(0x7000_0000 << 96)))[0]


@pytest.mark.parametrize("kind", KINDS)
def test_what_an_editor_shows_of_a_field_is_read_as_the_same_value(filled, kind):
    snapshot, kit, desk = filled.desk.snapshot, filled.program.kit, filled.desk
    lost, seen = [], 0
    for entry in entries_of(snapshot, kind).values():
        if f"{kind}.{entry.name}" in FIXED:
            continue
        for thing in things_of(snapshot, kind, entry):
            editor = field_editor(entry, kit, desk, filled.window)
            editor.show_value(value_of(thing, entry), cell(snapshot, thing, entry, kit.words))
            if hasattr(editor, "load"):
                editor.load()
            try:
                same = after(thing, given_by(editor, thing, entry, filled), snapshot)
            except DelegationError as error:
                lost.append((entry.name, str(error)))
                continue
            seen += 1
            if value_of(same, entry) != value_of(thing, entry):
                lost.append((entry.name, value_of(thing, entry), value_of(same, entry)))
    assert lost == []
    assert seen >= len(entries(kind)) - 4


def alter(editor, entry, thing):
    """Do with an editor what a planner does, and give what it commits."""
    committed = []
    editor.committed.connect(committed.append)
    if isinstance(editor, ChoiceEditor):
        now = editor.currentIndex()
        other = next(at for at in range(editor.count()) if at != now and editor.itemData(at))
        editor.setCurrentIndex(other)
        editor.activated.emit(other)
    elif isinstance(editor, LineEditor) and entry.holds is Holds.LINK:
        editor.load()
        own = {thing.id, value_of(thing, entry)}
        name = next((name for name, code in editor._ids.items() if code not in map(str, own)), "")
        editor.setText(name)
        editor.editingFinished.emit()
    elif isinstance(editor, LineEditor):
        editor.setText(typed_in(entry))
        editor.editingFinished.emit()
    elif isinstance(editor, LongEditor):
        editor.setPlainText(typed_in(entry))
        editor._finish()
    elif isinstance(editor, WordsEditor):
        alter_words(editor)
    elif isinstance(editor, DaysEditor):
        next(iter(editor.chips.values())).click()
    elif isinstance(editor, ChipsEditor):
        alter_chips(editor, entry)
    elif isinstance(editor, RecordEditor):
        alter_record(editor)
    return committed


def alter_words(editor):
    editor.open_languages()
    popup = editor._popup
    popup.edits["de"].setPlainText("Etwas anderes")
    popup.close()


def alter_chips(editor, entry):
    editor.line.load()
    free = [name for name, code in editor.line._ids.items() if code not in editor._codes]
    if editor.line._ids and not free:
        next(iter(editor.chips.values())).click()
        return
    is_mail = "email" in entry.name
    editor.line.setText(free[0] if free else MAIL if is_mail else "iets anders")
    editor.line.editingFinished.emit()


def alter_record(editor):
    dialog = editor.open()
    form = dialog.form
    if isinstance(form, RecordForm):
        fields = form.fields
    else:
        if not form.fixed:
            form.add()
        fields = form.rows[-1].fields
    for field in fields.values():
        alter_field(field)
    dialog.keep.click()
    dialog.reject()


def alter_field(field):
    editor, entry = field.editor, field.entry
    if isinstance(editor, WordsEditor):
        editor.line.setText("Iets") if isinstance(editor.line, LineEditor) else None
    elif isinstance(editor, RecordForm):
        for inner in editor.fields.values():
            said = "di 10:00" if inner.entry.name == "start" else "di 10:30"
            inner.editor.setText(said)
    elif entry.kind == "part" and entry.name == "minutes":
        editor.setText("1")
    elif isinstance(editor, ChoiceEditor):
        editor.setCurrentIndex(editor.count() - 1)
    elif isinstance(editor, LineEditor) and entry.holds is Holds.LINK:
        editor.load()
        editor.setText(next(iter(editor._ids)))
    elif isinstance(editor, LineEditor) and entry.kind == "window":
        editor.setText("di 10:00" if entry.name == "start" else "di 10:30")
    elif isinstance(editor, LineEditor) and entry.name == "time":
        editor.clear()
    elif isinstance(editor, LineEditor) and entry.name not in ("visit_floor_minutes", "slow_pace_factor"):
        number = {Holds.WHOLE: "1", Holds.NUMBER: "2"}.get(entry.holds)
        is_time = entry.holds is Holds.TIME
        if entry.kind == "defaults":
            if entry.name == "walk_margin_minutes":
                editor.setText("6")
        elif not is_time:
            editor.setText(number or typed_in(entry))


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_an_editor_that_changes_it(filled, kind):
    snapshot, kit, desk = filled.desk.snapshot, filled.program.kit, filled.desk
    unchanged = []
    for entry in entries_of(snapshot, kind).values():
        if f"{kind}.{entry.name}" in FIXED:
            continue
        thing = things_of(snapshot, kind, entry)[-1]
        editor = field_editor(entry, kit, desk, filled.window)
        editor.show_value(value_of(thing, entry), cell(snapshot, thing, entry, kit.words))
        committed = alter(editor, entry, thing)
        if not committed:
            unchanged.append((entry.name, "nothing committed"))
            continue
        said = committed[-1]
        trip = next(iter(snapshot.of("trip").values()))
        given = (
            given_for([thing], entry, said, kit.words, trip)[thing.id]
            if isinstance(said, str)
            else {entry.name: said}
        )
        try:
            new = after(thing, given, snapshot)
        except DelegationError as error:
            unchanged.append((entry.name, said, str(error)))
            continue
        if value_of(new, entry) == value_of(thing, entry):
            unchanged.append((entry.name, said))
    assert unchanged == []
