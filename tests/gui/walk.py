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

from delegation.domain.catalogue import entries
from delegation.errors import RemovalAsksError
from delegation.gui.dialogs.about_dialog import AboutDialog
from delegation.gui.dialogs.aside_dialog import AsideDialog
from delegation.gui.dialogs.columns_dialog import ColumnsDialog
from delegation.gui.dialogs.crash_dialog import CrashDialog
from delegation.gui.dialogs.import_dialog import ImportDialog
from delegation.gui.dialogs.item_dialog import ItemDialog
from delegation.gui.dialogs.keys_dialog import KeysDialog
from delegation.gui.dialogs.new_trip_dialog import NewTripDialog
from delegation.gui.dialogs.party_dialog import PartyDialog
from delegation.gui.dialogs.removal_dialog import RemovalDialog
from delegation.gui.dialogs.restore_dialog import RestoreDialog
from delegation.gui.dialogs.thing_dialog import ThingDialog
from delegation.gui.pages.lists_page import ListsPage
from delegation.gui.widgets.field_editors import field_editor
from delegation.gui.widgets.record_dialog import RecordDialog
from delegation.services.list_import import ExhibitorLists
from delegation.services.naming import name_of
from delegation.services.removals import losses

ROWS = 5
"""So many rows of a list are looked at."""

PASTED = "Voornaam\tNaam\tRol\nAda\tPeeters\tbegeleider\nBob\tMaes\tkapitein\n"
LISTED = 'Exhibitor,Country,Booth,ExhibitorID\nAlfa Robotics,Germany,"Hall 6, Stand A01",K1\n'


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


def questions(bench, folder):
    """Every dialog that asks about what is on a page; each is modal, so it is made anew in each language."""
    kit, desk, window = bench.program.kit, bench.desk, bench.window
    people, snapshot = show_page(bench, "people"), desk.snapshot
    items, (stay, *_) = snapshot.sorted("item"), snapshot.sorted("stay")
    lost = tuple(one.told for one in losses(snapshot, stay))
    path = folder / "list.csv"
    path.write_text(LISTED, "utf-8")
    known = list(people.arranging.known().values())
    usual = [column.key for column in people.arranging.usual()]
    record = RecordDialog(
        entries("item")["parts"],
        kit,
        desk,
        lambda entry, parent: field_editor(entry, kit, desk, parent),
        kit.words.label("item", "parts"),
        window,
    )
    record.show_value(next(item.parts for item in items if item.parts))
    found = (
        ColumnsDialog(kit, known, usual, usual, window),
        people.deeds.paste_dialog(PASTED),
        people.deeds.replace_dialog(),
        RemovalDialog(kit, RemovalAsksError(id=name_of(snapshot, stay), count=len(lost), lost=lost), window),
        AsideDialog(kit, kit.words.kind("clash"), window),
        ThingDialog(kit, desk, "person", people.NEW_FIELDS, people.add_words(), window),
        ItemDialog(kit, desk, None, window),
        PartyDialog(kit, desk, items[:1], window),
        record,
        ImportDialog(kit, desk, ExhibitorLists(kit.doors.read_exhibitors), [path], window),
    )
    bench.settle()
    return found


def show_page(bench, key, rows=1):
    """Bring a page to the front with the first rows of it selected."""
    bench.window.go_to(key)
    bench.settle()
    page = bench.window.page[key]
    table = page.all[0].rows if isinstance(page, ListsPage) else getattr(page, "rows", None)
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
