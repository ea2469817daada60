# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The frame of the window: how it divides, what it remembers, what it says, how it ends."""

import os
import threading

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox

from delegation.gui.panes import on_a_screen
from tests.gui.conftest import NOW, PATIENCE_MS


@pytest.fixture
def stays(program, monkeypatch):
    """The last window's end does not end the tests' own application."""
    monkeypatch.setattr(program._app, "quit", lambda: None)  # noqa: SLF001 -- there is no other door to it


SCREENS = [QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 720)]


def reopened(qtbot, program, path):
    found = []
    program.open(str(path), then=found.append, failed=found.append)
    qtbot.waitUntil(lambda: bool(found) and program.jobs.is_idle, timeout=PATIENCE_MS)
    return found[0]


@pytest.mark.parametrize(
    ("place", "seen"),
    [
        (QRect(100, 100, 800, 600), QRect(100, 100, 800, 600)),
        (QRect(2000, 50, 800, 600), QRect(2000, 50, 800, 600)),
        (QRect(1800, 100, 800, 600), QRect(1800, 100, 800, 600)),  # across both
        (QRect(100, -300, 800, 600), QRect(100, 0, 800, 600)),  # its title was above every screen
    ],
)
def test_a_place_in_sight_is_kept_and_a_title_out_of_reach_comes_down(place, seen):
    assert on_a_screen(place, SCREENS) == seen


@pytest.mark.parametrize(
    "place", [QRect(4000, 100, 800, 600), QRect(-3000, 0, 2500, 1400), QRect(1910, 2000, 9, 9)]
)
def test_a_place_on_a_screen_that_is_gone_comes_home(place):
    assert SCREENS[0].contains(on_a_screen(place, SCREENS))


def test_a_narrow_window_shows_icons_and_calls_the_inspector_over_the_page(opened):
    window = opened.window
    window.go_to("people")
    window.resize(1400, 800)
    QApplication.processEvents()
    assert window.inspector.isVisible()
    wide = window.sidebar.width()
    window.resize(900, 700)
    QApplication.processEvents()
    assert window.sidebar.width() < wide / 3
    assert not window.inspector.isVisible()
    assert not window.actions_["inspector"].isChecked()
    window.actions_["inspector"].trigger()
    assert window.inspector.isVisible()
    assert window.inspector.geometry().right() == window.central.rect().right()
    assert window.pages.width() > 800  # the page keeps its room
    window.resize(1400, 800)
    QApplication.processEvents()
    assert window.inspector.isVisible()
    assert window.inspector.x() >= window.pages.x() + window.pages.width()


def test_large_text_shows_icons(opened, qapp):
    window = opened.window
    window.resize(1600, 900)
    window._kit.theme.switch(qapp, "light", 1.5)  # noqa: SLF001 -- as the menu does
    QApplication.processEvents()
    assert window.search.text() == ""
    assert window.search.accessibleName() == "Zoeken of doen"
    assert window.sidebar.width() == window._kit.theme.px(52)  # noqa: SLF001 -- as above


def test_a_window_comes_back_as_it_was(opened, qtbot, demo, stays):
    window, program = opened.window, opened.program
    window.go_to("people")
    opened.settle()
    window.resize(1400, 777)
    QApplication.processEvents()
    window.actions_["inspector"].trigger()
    window.resize(777, 555)
    QApplication.processEvents()
    page = window.page["people"]
    header = page.rows.horizontalHeader()
    page.rows.setColumnWidth(1, 222)
    header.moveSection(1, 3)
    page.rows.sort_by(4, Qt.SortOrder.DescendingOrder)
    page.filter.setText("hasselt")
    opened.until(lambda: page.model.rowCount() < 32)
    order, wide, sort = laid_out(page)
    window.close()
    opened.settle()
    again = opened.window = reopened(qtbot, program, demo)
    assert (again.width(), again.height()) == (777, 555)
    assert not again.inspector.isVisible()
    page = again.page["people"]
    assert laid_out(page) == (order, wide, sort)
    assert 222 in wide.values()
    assert sort[1] is Qt.SortOrder.DescendingOrder
    assert page.filter.text() == "hasselt"
    assert 0 < page.model.rowCount() < 32


def laid_out(page):
    """The columns by key in the order they are seen, their widths, and by which they are sorted."""
    header, columns = page.rows.horizontalHeader(), page.model.columns
    order = [columns[header.logicalIndex(at)].key for at in range(header.count())]
    widths = {column.key: page.rows.columnWidth(at) for at, column in enumerate(columns)}
    by, falling = page.model.sorted_by
    return order, widths, (columns[by].key, falling)


def test_settings_that_make_no_sense_are_passed_over(qtbot, program, demo, stays):
    window = reopened(qtbot, program, demo)
    trip = window._trip_key()  # noqa: SLF001 -- the key it is remembered under
    window.close()
    qtbot.waitUntil(lambda: program.jobs.is_idle, timeout=PATIENCE_MS)
    program.settings.remember(trip, "window", geometry="@@@", inspector_width="wide", in_front="nowhere")
    program.settings.remember(trip, "people", widths=[1], order="x", sort=["gone", 2, 3], filter="")
    window = reopened(qtbot, program, demo)
    assert window.current.KEY in window.page
    window.go_to("people")
    qtbot.waitUntil(lambda: program.jobs.is_idle, timeout=PATIENCE_MS)
    assert window.page["people"].model.rowCount() == 32


def test_work_shows_how_far_it_is_and_stops_when_asked(opened):
    window, jobs = opened.window, opened.program.jobs
    go = threading.Event()
    told = []

    def work(progress):
        progress(3, 22)
        go.wait(5)
        progress(4, 22)

    jobs.start(work, then=told.append, failed=told.append, on_trip=False, title="Pakketten maken")
    opened.until(lambda: window.work.text() == "Pakketten maken 3 van 22")
    assert not window.progress.isHidden()
    jobs.start(
        lambda _progress: go.wait(5), then=told.append, failed=told.append, on_trip=False, title="Lezen"
    )
    opened.until(lambda: "nog 1" in window.work.text())
    jobs.running[1].cancel()
    window.cancel_work.setFocus()
    jobs.cancel_shown()
    go.set()
    opened.settle()
    assert [type(one).__name__ for one in told if one is not True] == ["CancelledError"]
    assert window.work.isHidden()


def shown_dialog():
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())


def answer(button):
    """Press a button of the question once it is asked; gives the list of questions."""
    asked = []

    def look():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and not asked:
            asked.append(box.informativeText())
            next(one for one in box.buttons() if one.text().startswith(button)).click()

    for after in (100, 400, 1000):
        QTimer.singleShot(after, look)
    return asked


def test_closing_during_work_asks_once(opened, stays):
    window, jobs = opened.window, opened.program.jobs
    go = threading.Event()
    jobs.start(
        lambda _progress: go.wait(10),
        then=lambda _: None,
        failed=lambda _: None,
        on_trip=False,
        title="Tellen",
    )
    asked = answer("Verder")
    assert not window.close()
    assert asked == ["Tellen"]
    assert window.isVisible()
    asked = answer("Stoppen")
    assert window.close()
    assert asked == ["Tellen"]
    go.set()
    opened.settle()


def test_a_slow_write_is_said_to_be_under_way(opened):
    go = threading.Event()
    opened.desk.read(lambda _store: go.wait(10), then=lambda _: None)
    opened.desk.perform(lambda _store: None)
    opened.until(lambda: opened.window.saved.text() == "Wordt bewaard...")
    go.set()
    opened.settle()
    assert opened.window.saved.text() == "Alles bewaard"


def test_a_copy_is_a_whole_trip_elsewhere(opened, monkeypatch, tmp_path, window_doors):
    out = tmp_path / "kopie" / "k.delegation"
    out.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    opened.window.actions_["save_copy"].trigger()
    opened.settle()
    with window_doors.open_trip(str(out)) as store:
        assert len(store.snapshot().of("person")) == 32
    assert opened.program.settings.get("folder") == str(out.parent)
    assert str(out) in opened.window.toast.said


def test_a_backup_opens_beside_and_never_over(opened, qtbot, monkeypatch, tmp_path, demo):
    opened.window.actions_["restore"].trigger()
    dialog = shown_dialog()
    assert dialog.model.rowCount() == 1  # the one of the day
    out = tmp_path / "terug.delegation"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    dialog.restore.click()
    qtbot.waitUntil(lambda: str(out) in opened.program.windows, timeout=PATIENCE_MS)
    opened.settle()
    assert len(opened.program.windows[str(out)].desk.snapshot.of("person")) == 32
    opened.window.actions_["restore"].trigger()
    dialog = shown_dialog()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(demo), ""))
    dialog.restore.click()
    opened.settle()
    said = [window.toast.said for window in opened.program.windows.values() if window.toast.isVisible()]
    assert any("hannover.delegation" in sentence for sentence in said)
    assert len(opened.desk.snapshot.of("person")) == 32


def test_one_backup_a_day_is_enough(opened, qtbot, demo, window_doors, stays):
    (backup,) = window_doors.backups(str(demo))
    os.utime(backup.path, (NOW.timestamp(), NOW.timestamp()))
    opened.window.close()
    opened.settle()
    opened.window = reopened(qtbot, opened.program, demo)
    opened.settle()
    assert len(window_doors.backups(str(demo))) == 1


def test_every_shortcut_is_on_the_sheet(opened):
    opened.window.actions_["keys"].trigger()
    dialog = shown_dialog()
    shown = " ".join(row.keys for row in dialog.model.rows).split()
    for action in opened.window.actions_.of.values():
        for keys in action.shortcuts():
            assert keys.toString(keys.SequenceFormat.NativeText) in shown
    dialog.filter.setText("palet")
    dialog.filter.setText("ongedaan")
    assert [row.keys for row in dialog.model.rows if row.keys] == ["Ctrl+Z"]
    dialog.close_sheet.click()


def test_no_shortcut_needs_a_digit_or_is_given_twice(opened):
    keys = [one.toString() for action in opened.window.actions_.of.values() for one in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert [one for one in keys if one[-1].isdigit() and "F" not in one] == []


def test_a_language_chosen_in_one_window_is_spoken_in_all(opened, stays):
    from delegation.gui.start_window import StartWindow  # noqa: PLC0415 -- used here alone

    start = StartWindow(opened.program.kit)
    languages = {action.text(): action for action in opened.window._looks.languages}  # noqa: SLF001 -- as the menu shows them
    assert list(languages) == ["Nederlands", "Deutsch", "Français", "English"]
    assert languages["Nederlands"].isChecked()
    languages["Deutsch"].trigger()
    opened.until(lambda: opened.window.saved.text() == "Alles gespeichert")
    assert start.heading.text() == "Ihre Reisen"
    assert languages["Deutsch"].isChecked()
    assert opened.program.settings.get("language") == "de"
    start.deleteLater()
