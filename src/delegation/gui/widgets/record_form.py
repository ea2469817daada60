# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Values inside a field as editors: one value as a form, several as rows, a map as rows with a key.

Built from the catalogue's inner entries; nothing here knows a field by name but what ``LEFT_OUT`` says.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from delegation.domain.catalogue import Entry, Holds, inner_entries, members
from delegation.domain.values import Window
from delegation.gui.changes import TripDesk
from delegation.gui.kit import Kit
from delegation.gui.widgets.editors import ChoiceEditor, Editor, LineEditor, LinkEditor, LongEditor
from delegation.services.cells import told
from delegation.services.entering import choice_words, entered
from delegation.services.options import link_kind
from delegation.services.whole import whole

if TYPE_CHECKING:
    from delegation.domain.trip import Trip

LEFT_OUT = {"part": {"speaker_name"}, "stop": {"id"}, "stand": {"id"}, "passenger": {"stop"}}
"""What a reader sees to by itself: a speaker who is nobody of the delegation is just a name."""

FORM_NAMES = {"stand": {"number": "stand"}}
"""What a form's data call a field that the value calls otherwise."""


Make = Callable[[Entry, QWidget], Any]
"""Makes the editor of an entry."""


@dataclass(slots=True)
class Field:
    """One editor of a form, and the value it was given."""

    entry: Entry
    editor: Any
    value: Any = None

    def show(self, kit: Kit, desk: TripDesk, value: Any, text: str = "") -> None:
        self.value = value
        said = text or told(desk.snapshot, value, kit.words, self.entry)
        if isinstance(self.editor, LinkEditor):
            self.editor.load()
        self.editor.show_value(value, said)

    def read(self, kit: Kit, desk: TripDesk) -> Any:
        """What stands in it, as the field's reader takes it; raises InvalidValueError."""
        editor = self.editor
        if isinstance(editor, LineEditor | LongEditor) and not editor.is_changed:
            return whole(self.value)
        data = editor.data()
        if isinstance(editor, LinkEditor | ChoiceEditor) or not isinstance(data, str):
            return data
        trip: Trip = next(iter(desk.snapshot.of("trip").values()))
        days = (trip.first, trip.last)
        return entered(self.entry, data, kit.words, year=trip.first.year, days=days)


def inner_of(cls: Any) -> list[Entry]:
    """The entries of a value that a form shows; those of a value in it stand in their place."""
    kind = cls.__name__.lower()
    return [entry for name, entry in inner_entries(cls).items() if name not in LEFT_OUT.get(kind, ())]


class RecordForm(QWidget, Editor):
    """One value: a label and an editor for each of its fields; ``is_flat`` sets them side by side."""

    def __init__(
        self,
        cls: Any,
        kit: Kit,
        desk: TripDesk,
        make: Make,
        parent: QWidget | None = None,
        *,
        is_flat: bool = False,
    ) -> None:
        super().__init__(parent)
        self._kit, self._desk, self._cls = kit, desk, cls
        self._value: Any = None
        self._name = ""
        self.fields: dict[str, Field] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(kit.theme.px(6 if is_flat else 12))
        grid.setVerticalSpacing(kit.theme.px(6))
        for row, entry in enumerate(inner_of(cls)):
            editor = make(entry, self)
            text = kit.words.label(entry.kind, entry.name)
            label = QLabel(text, self)
            label.setProperty("role", "quiet")
            label.setBuddy(editor)
            editor.setAccessibleName(text)
            at = (0, 2 * row) if is_flat else (row, 0)
            grid.addWidget(label, *at)
            grid.addWidget(editor, at[0], at[1] + 1)
            grid.setColumnStretch(at[1] + 1, 1)
            self.fields[entry.name] = Field(entry, editor)

    def show_value(self, value: Any, _text: str = "", *, state: str = "", hint: str = "") -> None:
        self._value = value
        for name, one in self.fields.items():
            one.show(self._kit, self._desk, getattr(value, name, None))

    def data(self) -> Any:
        """Raises InvalidValueError."""
        read = {name: one.read(self._kit, self._desk) for name, one in self.fields.items()}
        if not any(read.values()):
            return {}
        if isinstance(self._value, Window):
            read["zone"] = self._value.start.zone
        return read


@dataclass(eq=False, slots=True)
class Row:
    """One row: its editors by name, in the order of the columns, and its buttons."""

    fields: dict[str, Field] = field(default_factory=dict)
    cells: list[QWidget] = field(default_factory=list)
    value: Any = None


class RecordRows(QWidget):
    """Several values, or a map: one row each, with buttons to add one, take one out, and move it up."""

    def __init__(
        self, entry: Entry, kit: Kit, desk: TripDesk, make: Make, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit, self._desk, self._make = kit, desk, make
        inside = members(entry)
        self._key = inside[0] if entry.holds is Holds.MAP else None
        element = inside[-1]
        self._cls = element.hint if element.holds is Holds.NESTED else None
        values = inner_of(self._cls) if self._cls else [element]
        self.fixed: Sequence[str] = self._key.choices if self._key is not None else ()
        if self.fixed:  # a choice that nothing is said of has an empty row
            values = [replace(one, optional=True) for one in values]
        self.columns = [*([self._key] if self._key else []), *values]
        self.rows: list[Row] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.px(8))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(kit.theme.px(6))
        self._grid.setVerticalSpacing(kit.theme.px(6))
        column.addLayout(self._grid)
        self._labels = []
        for at, one in enumerate(self.columns):
            label = QLabel(self.heading(one), self)
            label.setProperty("role", "quiet")
            self._grid.addWidget(label, 0, at)
            self._grid.setColumnStretch(at, _STRETCH.get(one.holds, 2))
            self._labels.append(label)
        self.add_button = QPushButton(self.tr("Add a row"), self)
        self.add_button.setProperty("kind", "quiet")
        self.add_button.setIcon(kit.theme.icon("plus", "ink2", 14))
        self.add_button.clicked.connect(lambda _on: self.add())
        self.add_button.setVisible(not self.fixed)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)

    def show_value(self, value: Any, _text: str = "", *, state: str = "", hint: str = "") -> None:
        for row in self.rows:
            self._drop(row)
        self.rows = []
        if self._key is None:
            shown = [(None, one) for one in value or ()]
        else:
            by_key = {str(whole(key)): (key, one) for key, one in (value or {}).items()}
            shown = [by_key.get(code, (code, None)) for code in self.fixed] or list(by_key.values())
        for key, one in shown:
            self._append(key, one)
        self._lay()

    def heading(self, entry: Entry) -> str:
        words = self._kit.words
        kind = link_kind(entry)
        if entry.kind == "inner" and kind:
            return words.kind(kind).capitalize()
        return "" if entry is self._key and self.fixed else words.label(entry.kind, entry.name)

    def _append(self, key: Any, value: Any) -> Row:
        row = Row(value=value)
        for entry in self.columns:
            is_key = entry is self._key
            if is_key and self.fixed:
                row.cells.append(QLabel(choice_words(entry, str(whole(key)), self._kit.words), self))
                continue
            editor = self._make(entry, self)
            editor.setMinimumWidth(self._kit.theme.px(_WIDTH.get(entry.holds, 72)))
            row.cells.append(editor)
            row.fields[entry.name] = one = Field(entry, editor)
            shown = key if is_key else getattr(value, entry.name, None) if self._cls else value
            text = getattr(value, "speaker_name", "") if entry.name == "speaker" and not shown else ""
            one.show(self._kit, self._desk, shown, text)
        if not self.fixed:
            if self._key is None:
                row.cells.append(self._tool("chevron-up", lambda: self.move_up(row)))
            row.cells.append(self._tool("x", lambda: self.take_out(row)))
        self.rows.append(row)
        return row

    def _tool(self, icon: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "quiet")
        button.setIcon(self._kit.theme.icon(icon, "ink3", 14))
        button.clicked.connect(lambda _on=False: act())
        return button

    def _drop(self, row: Row) -> None:
        for cell in row.cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()

    def _lay(self) -> None:
        """Every row in its place, with its number said to whoever does not see it."""
        before: QWidget | None = None
        for number, row in enumerate(self.rows, start=1):
            for at, cell in enumerate(row.cells):
                self._grid.removeWidget(cell)
                self._grid.addWidget(cell, number, at, Qt.AlignmentFlag.AlignTop)
                cell.show()
                if before is not None:
                    QWidget.setTabOrder(before, cell)
                before = cell
                if at < len(self.columns):
                    cell.setAccessibleName(f"{self.heading(self.columns[at])}, {number}")
                else:
                    is_up = self._key is None and at == len(self.columns)
                    said = self.tr("Move row {0} up") if is_up else self.tr("Take out row {0}")
                    cell.setToolTip(said.format(number))
                    cell.setAccessibleName(said.format(number))
        for label in self._labels:
            label.setVisible(bool(self.rows))

    # Changing

    def add(self) -> None:
        """One more row, to be filled in."""
        row = self._append(None, None)
        self._lay()
        row.cells[0].setFocus()

    def take_out(self, row: Row) -> None:
        self.rows.remove(row)
        self._drop(row)
        self._lay()

    def move_up(self, row: Row) -> None:
        at = self.rows.index(row)
        if at:
            self.rows.insert(at - 1, self.rows.pop(at))
            self._lay()

    # Reading

    def data(self) -> Any:
        """Raises InvalidValueError."""
        if self._key is None:
            return [self._row_data(row) for row in self.rows if not self._is_blank(row)]
        found: dict[str, Any] = {}
        for at, row in enumerate(self.rows):
            if self.fixed:
                if not self._is_blank(row):
                    found[self.fixed[at]] = self._row_data(row)
            elif key := row.fields[self._key.name].read(self._kit, self._desk):
                found[str(key)] = self._row_data(row)
        return found

    def _read(self, row: Row) -> dict[str, Any]:
        return {
            name: one.read(self._kit, self._desk)
            for name, one in row.fields.items()
            if one.entry is not self._key
        }

    def _is_blank(self, row: Row) -> bool:
        return all(data in ("", None) or data == [] or data == {} for data in self._read(row).values())

    def _row_data(self, row: Row) -> Any:
        read = self._read(row)
        if self._cls is None:
            return next(iter(read.values()))
        kind = self._cls.__name__.lower()
        names = FORM_NAMES.get(kind, {})
        kept = {
            name: whole(getattr(row.value, name))
            for name in LEFT_OUT.get(kind, ())
            if row.value is not None
            and not (name == "speaker_name" and row.fields["speaker"].editor.is_changed)
        }
        if kind == "stop" and row.value is not None and row.value.time is not None:
            kept["zone"] = row.value.time.zone
        return kept | {names.get(name, name): data for name, data in read.items()}


_STRETCH = {Holds.WORDS: 4, Holds.LINK: 3, Holds.TEXT: 3, Holds.SPANS: 6, Holds.NESTED: 5}
_WIDTH = {
    Holds.WORDS: 150,
    Holds.LINK: 150,
    Holds.TEXT: 90,
    Holds.SPANS: 220,
    Holds.NESTED: 240,
    Holds.PLANNED: 130,
}
