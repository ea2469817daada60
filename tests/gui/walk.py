# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window, page and dialog there is, and what can be seen or heard of each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from delegation.gui.dialogs.about_dialog import AboutDialog
from delegation.gui.dialogs.crash_dialog import CrashDialog
from delegation.gui.dialogs.keys_dialog import KeysDialog
from delegation.gui.dialogs.new_trip_dialog import NewTripDialog
from delegation.gui.dialogs.restore_dialog import RestoreDialog

ROWS = 5
"""So many rows of a list are looked at."""


def dialogs(kit, window, report):
    """Every dialog that stands by itself."""
    location = window.desk.location
    return (
        KeysDialog(kit, window.actions_, window),
        AboutDialog(kit, location, window),
        RestoreDialog(kit, [("Hannover", location)], location, window),
        NewTripDialog(kit, window),
        CrashDialog(kit, report, window),
    )


def show_page(bench, key, rows=1):
    """Bring a page to the front with the first rows of it selected."""
    bench.window.go_to(key)
    bench.settle()
    page = bench.window.page[key]
    table = getattr(page, "rows", None)
    if table is not None and table.model() is not None:
        table.choose(range(min(rows, table.model().rowCount())))
    QApplication.processEvents()
    bench.settle()
    return page


def widgets(root):
    """A window's own visible widgets; other windows among its children are not its own."""
    return [
        widget
        for widget in [root, *root.findChildren(QWidget)]
        if widget.isVisible() and widget.window() is root.window()
    ]


def texts(root):
    """(where, what) of all that can be read or heard in a window."""
    said = []
    for widget in widgets(root):
        where = f"{type(widget).__name__} {widget.objectName()}"
        said += [(where, text) for text in own_texts(widget) if text]
    for action in root.actions():
        said.append((f"action {action.objectName()}", action.text()))
    said += [("menu", menu.title()) for menu in root.findChildren(QMenu)]
    said.append(("title", root.windowTitle()))
    return said


def own_texts(widget):
    """What one widget says."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.text(), widget.placeholderText())
        case QPlainTextEdit():
            yield from (widget.toPlainText(), widget.placeholderText())
        case QComboBox():
            yield from (widget.itemText(at) for at in range(min(widget.count(), 60)))
        case QTabBar():
            yield from (widget.tabText(at) for at in range(widget.count()))
        case QAbstractItemView():
            yield from cells(widget)


def cells(view):
    """The first rows of a list, and its headings."""
    model = view.model()
    if model is None:
        return
    columns = model.columnCount() if isinstance(view, QTableView) else 1
    for row in range(min(model.rowCount(), ROWS)):
        for column in range(columns):
            yield str(model.index(row, column).data() or "")
    if isinstance(view, QTableView):
        for column in range(columns):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
