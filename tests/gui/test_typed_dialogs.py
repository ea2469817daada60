# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A dialog filled in as a person does: typed, and each field left for the next."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from delegation.assets import data_dir


@pytest.fixture
def page(opened):
    opened.window.go_to("programme")
    opened.settle()
    return opened.window.page["programme"]


@pytest.fixture
def dialog(opened, page):
    page.add()
    dialog = page.dialog
    opened.until(dialog.isActiveWindow)
    return dialog


def type_in(opened, line, text):
    """Type, then leave the field as Tab does."""
    line.setFocus()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    opened.until(lambda: not line.hasFocus())


def test_what_was_typed_stays_typed_when_the_field_is_left(opened, page, dialog):
    stand = next(
        one for one in opened.desk.snapshot.sorted("exhibitor") if len(one.stands) == 1 and not one.withdrawn
    )
    type_in(opened, dialog.fields["title"].editor.line, "Een bezoek vooraf")
    type_in(opened, dialog.fields["place"].editor.line, f"{stand.stands[0].hall} {stand.stands[0].number}")
    type_in(opened, dialog.fields["minutes"].editor, "40")
    dialog.keep.click()
    opened.settle()
    made = [
        one for one in opened.desk.snapshot.of("item").values() if one.title.in_("nl") == "Een bezoek vooraf"
    ]
    assert [(one.minutes, one.place.stand) for one in made] == [(40, stand.stands[0].number)]


def test_a_name_chosen_from_the_list_leaves_the_line_of_chips_empty(opened, dialog):
    line = dialog.whom.line
    line.setFocus()
    QTest.keyClicks(line, opened.program.kit.words.label("item", "everybody")[:4])
    popup = line.completer().popup()
    opened.until(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    opened.until(lambda: len(dialog.whom.chips) == 1)
    opened.until(lambda: line.text() == "")  # Qt puts the name chosen into the line once more
    assert len(dialog.whom.chips) == 1
    dialog.reject()


def test_what_a_page_of_lists_adds_is_found_by_ctrl_k_and_has_a_key(opened, page):
    (add,) = [
        one for one in opened.window.current.page_actions() if one.shortcut().toString() == "Ctrl+Shift+N"
    ]
    assert add.text() == page.head_buttons.itemAt(page.head_buttons.count() - 1).widget().text()
    add.trigger()
    assert page.dialog.isVisible()
    page.dialog.reject()


LOOK = """
import sys
from pathlib import Path
from PySide6.QtCore import QMimeDatabase
from delegation.gui.window import know_our_files
know_our_files(Path(sys.argv[1]))
print(QMimeDatabase().mimeTypeForFile(sys.argv[2]).name())
"""


def test_qt_knows_a_trip_by_its_name_and_does_not_look_into_it(tmp_path):
    path = tmp_path / "reis.delegation"
    path.write_bytes(b"%PDF-1.7 what it is not")
    words = [sys.executable, "-c", LOOK, str(data_dir("resources")), str(path)]
    said = subprocess.run(words, capture_output=True, text=True, check=True, timeout=60)  # noqa: S603 -- our own words
    assert said.stdout.strip() == "application/x-delegation-trip"
