# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader finds, where Tab goes, and what can be told apart by eye."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QMainWindow,
    QRadioButton,
    QSplitterHandle,
    QTableView,
)

from delegation.gui import tokens
from delegation.gui.pages import PAGES
from tests.gui import walk

KEYS = [cls.KEY for _heading, classes in PAGES for cls in classes]

CELLS = 40
"""So many cells of a list are asked for their names."""

MOST_TABS = 300
"""Tab must come round within so many presses."""


def accessible(root):
    """(interface, widget) of every child a screen reader is told of, lists' cells by the first few."""
    waiting = [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        one = waiting.pop()
        if one is None or not one.isValid() or one.state().invisible:
            continue
        yield one
        count = one.childCount()
        is_list = one.role() in (QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.Tree)
        waiting += [one.child(at) for at in range(min(count, CELLS) if is_list else count)]


def described(interface):
    found = interface.object()
    return f"{type(found).__name__} {found.objectName()}" if found is not None else str(interface.role())


def nameless(root):
    """What can have the focus and has no name or no role, and cells without a name."""
    found = []
    for one in accessible(root):
        role, state = one.role(), one.state()
        named = one.text(QAccessible.Text.Name).strip()
        if role == QAccessible.Role.NoRole:
            found.append((described(one), "no role"))
        if not named and state.focusable and one.object() is not None and not passes(one.object()):
            found.append((described(one), "no name"))
        if role in (QAccessible.Role.Cell, QAccessible.Role.ListItem) and not named:
            found.append((described(one), f"a cell of {described(one.parent())}"))
    return found


def passes(widget):
    """Frames that hand the focus on to what is in them."""
    return isinstance(widget, QMainWindow | QSplitterHandle) or widget.focusPolicy() == Qt.FocusPolicy.NoFocus


def without_label(root):
    """Combo boxes a screen reader would know by their choice alone."""
    buddies = {label.buddy() for label in root.findChildren(QLabel) if label.buddy() is not None}
    return [
        box.objectName() or repr(box)
        for box in root.findChildren(QComboBox)
        if box.isVisible() and box.window() is root.window() and box not in buddies
    ]


@pytest.mark.parametrize("key", KEYS)
def test_every_widget_and_cell_of_a_page_has_name_and_role(opened, key):
    opened.window.resize(1500, 900)
    walk.show_page(opened, key)
    assert nameless(opened.window) == []
    assert without_label(opened.window) == []


def test_every_dialog_the_palette_and_the_start_window_have_names_and_roles(opened, program, tmp_path):
    report = tmp_path / "report.txt"
    report.write_text("ValueError", "utf-8")
    window = opened.window
    window.palette_.open()
    window.palette_.field.setText("a")
    assert nameless(window.palette_) == []
    window.palette_.dismiss()
    from delegation.gui.start_window import StartWindow  # noqa: PLC0415 -- used here alone

    start = StartWindow(program.kit)
    asked = walk.questions(opened, tmp_path)
    for one in (start, *walk.dialogs(program.kit, window, report), *asked):
        one.show()
        opened.settle()
        QApplication.processEvents()
        assert nameless(one) == [], type(one).__name__
        assert without_label(one) == [], type(one).__name__
        one.hide()


def stops(root):
    """The widgets of a window that Tab shall reach."""
    return {
        widget
        for widget in walk.widgets(root)
        if widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget, QSplitterHandle | QMainWindow)
        and not hidden_by_scrolling(widget)
        and not reached_by_arrows(widget)
    }


def reached_by_arrows(widget):
    """Of radio buttons Tab stops at the one that is on."""
    return isinstance(widget, QRadioButton) and any(
        other.isChecked() for other in widget.parent().findChildren(QRadioButton) if other is not widget
    )


def hidden_by_scrolling(widget):
    """Qt's own scroll areas and combo boxes hold parts that never take the focus themselves."""
    name = widget.objectName()
    return name.startswith("qt_") or isinstance(widget.parent(), QComboBox)


def tabbed(qtbot, root, key=Qt.Key.Key_Tab):
    """The widgets Tab goes through, from the first until it comes round."""
    root.activateWindow()
    first = next(
        iter(sorted(stops(root), key=lambda widget: widget.mapTo(root, widget.rect().topLeft()).y()))
    )
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    seen, stayed = [first], 0
    if len(stops(root)) == 1:
        return seen
    for _ in range(MOST_TABS):
        qtbot.keyClick(QApplication.focusWidget(), key)
        now = QApplication.focusWidget()
        stayed = stayed + 1 if now is seen[-1] else 0  # a date has three parts, each a stop
        assert stayed < 3, f"Tab is trapped in {type(now).__name__} {now.objectName()}"
        if now is first and len(seen) > 1:
            return seen
        if not stayed:
            seen.append(now)
    raise AssertionError(f"Tab does not come round: {[type(one).__name__ for one in seen[-6:]]}")


@pytest.mark.parametrize("key", KEYS)
def test_tab_goes_round_a_page_and_out_of_its_lists(opened, qtbot, key):
    opened.window.resize(1500, 900)
    walk.show_page(opened, key)
    seen = tabbed(qtbot, opened.window)
    missed = stops(opened.window) - set(seen)
    assert {f"{type(one).__name__} {one.objectName()}" for one in missed} == set()
    lists = [one for one in opened.window.findChildren(QTableView) if one.isVisible()]
    assert set(lists) <= set(seen)
    back = tabbed(qtbot, opened.window, Qt.Key.Key_Backtab)
    assert set(back) == set(seen)


def test_tab_goes_round_the_start_window_and_every_dialog(opened, program, qtbot, tmp_path):
    report = tmp_path / "report.txt"
    report.write_text("ValueError", "utf-8")
    from delegation.gui.start_window import StartWindow  # noqa: PLC0415 -- used here alone

    asked = walk.questions(opened, tmp_path)
    for one in (StartWindow(program.kit), *walk.dialogs(program.kit, opened.window, report), *asked):
        one.show()
        opened.settle()
        missed = stops(one) - set(tabbed(qtbot, one))
        assert {f"{type(widget).__name__} {widget.objectName()}" for widget in missed} == set(), one
        one.hide()


# By eye

GROUNDS = ("page", "frame", "panel", "raised", "sunken", "hover", "selected", "selected_off")

TEXT = (
    *((ink, ground) for ink in ("ink", "ink2") for ground in GROUNDS),
    *(("ink3", ground) for ground in ("page", "frame", "panel", "raised", "sunken", "hover", "selected_off")),
    *(
        (ink, ground)
        for ink in ("accent", "danger", "warn", "ok", "info")
        for ground in ("page", "panel", "raised")
    ),
    *((ink, f"{ink}_soft") for ink in ("danger", "warn", "ok", "info")),
    ("ink", "danger_soft"),
    ("accent", "accent_soft"),
    ("accent", "selected"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_toast", "toast"),
    ("toast_accent", "toast"),
    ("ink", "match"),
)
"""(text, ground) wherever one stands on the other."""

CONTROLS = (
    *(("control", ground) for ground in ("page", "frame", "panel", "raised")),
    *(("focus", ground) for ground in GROUNDS),
    *((mark, ground) for mark in ("accent", "danger", "warn", "ok", "info") for ground in GROUNDS),
)
"""(outline or mark, ground)."""


@pytest.mark.parametrize("colours", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
def test_text_reaches_four_and_a_half_and_controls_three(colours):
    weak = [pair for pair in TEXT if tokens.contrast(*(colours[key] for key in pair)) < 4.5]
    faint = [pair for pair in CONTROLS if tokens.contrast(*(colours[key] for key in pair)) < 3]
    assert weak == []
    assert faint == []


@pytest.mark.parametrize(
    ("groups", "page"),
    [(tokens.GROUPS_LIGHT, tokens.LIGHT["page"]), (tokens.GROUPS_DARK, tokens.DARK["page"])],
    ids=["light", "dark"],
)
def test_groups_show_on_the_page_and_their_letters_on_them(groups, page):
    assert [bar for bar, _letter in groups if tokens.contrast(bar, page) < 3] == []
    assert [bar for bar, letter in groups if tokens.contrast(bar, letter) < 4.5] == []


def test_fields_have_an_outline_that_can_be_seen(program):
    sheet = QApplication.instance().styleSheet()
    fields = next(rule for rule in sheet.split("}") if "QLineEdit, QComboBox, QPlainTextEdit" in rule)
    assert f"border: 1px solid {tokens.LIGHT['control']}" in fields
