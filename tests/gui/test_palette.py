# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl+K finds people, stands, pages and commands, by keyboard alone."""

from dataclasses import replace
from time import perf_counter

import pytest
from PySide6.QtCore import Qt

from delegation.domain.fair import Stand
from delegation.domain.snapshot import snapshot_of
from delegation.services.seeking import targets
from tests.factories import a_person, a_trip, an_exhibitor, uid

MOST_MS = 50
"""A keystroke may take so long over 3,000 exhibitors and 2,000 people."""


@pytest.fixture
def palette(opened):
    opened.window.activateWindow()
    opened.window.actions_["find"].trigger()
    opened.settle()
    palette = opened.window.palette_
    assert palette.isVisible()
    return palette


def titles(palette):
    return [row.title for row in palette.model.rows if row.goal is not None]


def press(opened, palette, key):
    opened.qtbot.keyClick(palette.field, key)


def test_return_goes_to_the_person_found(opened, palette):
    palette.field.setText("boll")
    assert titles(palette)[0] == "Greet Bollen"
    press(opened, palette, Qt.Key.Key_Return)
    assert not palette.isVisible()
    page = opened.window.current
    assert page.KEY == "people"
    assert [person.last_name for person in page.rows.chosen()] == ["Bollen"]


def test_arrows_pass_over_headings_and_go_round(opened, palette):
    palette.field.setText("boll")
    goals = [at for at, row in enumerate(palette.model.rows) if row.goal is not None]
    seen = [palette.list.currentIndex().row()]
    for _ in goals:
        press(opened, palette, Qt.Key.Key_Down)
        seen.append(palette.list.currentIndex().row())
    assert seen == [*goals, goals[0]]
    press(opened, palette, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == goals[-1]


def test_escape_gives_the_focus_back(opened):
    opened.window.activateWindow()
    opened.window.go_to("people")
    opened.settle()
    opened.window.current.filter.setFocus()
    opened.until(opened.window.current.filter.hasFocus)
    opened.window.palette_.open()
    opened.until(opened.window.palette_.field.hasFocus)
    press(opened, opened.window.palette_, Qt.Key.Key_Escape)
    assert not opened.window.palette_.isVisible()
    assert opened.window.current.filter.hasFocus()


def test_a_command_is_found_with_its_shortcut_and_done(opened, palette):
    palette.field.setText("> detail")
    rows = [row for row in palette.model.rows if row.goal is not None]
    assert [row.keys for row in rows] == ["F4"]
    before = opened.window.inspector.isVisible()
    press(opened, palette, Qt.Key.Key_Return)
    assert opened.window.inspector.isVisible() != before


def test_a_thing_without_a_page_opens_in_the_inspector(opened, palette, monkeypatch):
    monkeypatch.setattr("delegation.gui.main_window.PAGE_OF", {})
    palette.field.setText("boll")
    press(opened, palette, Qt.Key.Key_Return)
    ((kind, thing),) = opened.window.inspector.selection
    assert (kind, opened.desk.snapshot.get(thing).last_name) == ("person", "Bollen")


def test_what_was_added_a_moment_ago_is_found(opened, palette):
    palette.dismiss()
    person = next(iter(opened.desk.snapshot.of("person").values()))
    opened.desk.perform(lambda store: add_like(store, person))
    opened.settle()
    palette.open()
    palette.field.setText("quintilianus")
    opened.settle()
    assert titles(palette) == ["Quintilianus Xerxes"]


def add_like(store, person):
    with store.unit(writing=True) as unit:
        unit.draft.put(replace(person, id=uid(987_654), first_name="Quintilianus", last_name="Xerxes"))
        return unit.commit("add")


def test_nothing_found_is_said_and_return_does_nothing(opened, palette):
    palette.field.setText("qqqq")
    assert titles(palette) == []
    assert palette.model.rowCount() == 1
    press(opened, palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_the_chosen_line_is_told_to_a_screen_reader(opened, palette):
    palette.field.setText("boll")
    assert "Greet Bollen" in palette.field.accessibleDescription()


def test_a_keystroke_over_a_whole_fair_is_quick(opened, palette):
    people = [a_person(n, f"Voornaam{n}", last_name=f"Naam{n}") for n in range(2_000)]
    crowd = [
        an_exhibitor(
            10_000 + n, f"Firma {n} Robotics", stands=(Stand(id=uid(20_000 + n), hall="7", number=f"B{n}"),)
        )
        for n in range(3_000)
    ]
    palette._targets = targets(snapshot_of([a_trip(), *people, *crowd], 1), palette._kit.words)  # noqa: SLF001 -- a fair no file has
    times = []
    for text in ("f", "fi", "firma", "robot", "naam1", "b2", "a", "e", "n 1", "zzz") * 3:
        began = perf_counter()
        palette.field.setText(text)
        times.append((perf_counter() - began) * 1000)
    assert sorted(times)[len(times) // 2] < MOST_MS
