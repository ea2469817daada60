# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for the whole trip, the fields it defines itself, and how the program looks and speaks."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from delegation.domain.catalogue import entries
from delegation.domain.snapshot import Snapshot
from delegation.gui import tokens
from delegation.gui.changes import Selection, Touched
from delegation.gui.language import LANGUAGES
from delegation.gui.models.columns import column_of
from delegation.gui.pages.lists_page import ListsPage
from delegation.gui.theme import TEXT_SIZES
from delegation.gui.widgets.inspector import Inspector

NEW_FIELD = ("name", "on", "label", "type", "choices", "readers", "purge")
LABELS = 180

TRIP, FIELDS, PROGRAM = "trip", "fields", "program"


class SettingsPage(ListsPage):
    """Three tabs; each change holds at once."""

    KEY, ICON, KINDS = "settings", "settings", ("field",)
    heads_first = False

    def furnish(self) -> None:
        known = entries("field")
        names = ("name", "on", "label", "type", "choices", "position", "readers", "sensitive", "purge")
        self.own = self.add_list("field", [column_of(known[name]) for name in names])
        self.trip_panel = Inspector(self.kit, self.desk, self, key="settings", label_width=LABELS)
        self.lists.addWidget(self.trip_panel, 1)
        self.program_panel = self._program()
        self.lists.addWidget(self.program_panel, 1)
        self.tabs.show()
        self.tab_rule.show()
        self.tabs.currentChanged.connect(lambda _at: self.tell_counts())
        self._on_fields = [
            self.add_button(
                self.filter_buttons, lambda: self.tr("Remove"), "trash-2", self.remove_chosen, "quiet"
            ),
            self.add_button(
                self.head_buttons, lambda: self.tr("Add own field..."), "plus", self.add, "primary"
            ),
        ]

    def title(self) -> str:
        return self.tr("Settings")

    def names(self) -> Sequence[str]:
        return (self.tr("Own fields"),)

    def count(self) -> str:
        return ""

    def severity(self) -> str:
        return ""

    # The program itself

    def _program(self) -> QWidget:
        panel = QWidget(self)
        column = QVBoxLayout(panel)
        px = self.kit.theme.px
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(px(16))
        self._form.setVerticalSpacing(px(8))
        column.addLayout(self._form)
        column.addStretch(1)
        self._labels: list[tuple[QLabel, QWidget, Callable[[], str]]] = []
        self.language = self._choice(lambda: self.tr("Language"), self._speak)
        self.theme = self._choice(lambda: self.tr("Theme"), self._dress)
        self.text_size = self._choice(lambda: self.tr("Text size"), self._dress)
        self.row_height = self._choice(lambda: self.tr("Height of rows"), self._set_rows)
        self.author = QLineEdit(str(self.kit.settings.get("author")), panel)
        self.author.editingFinished.connect(
            lambda: self.kit.settings.put("author", self.author.text().strip())
        )
        self._row(lambda: self.tr("Your name, beside what you change"), self.author)
        self.backups = QPushButton(panel)
        self.backups.clicked.connect(lambda _on: self.deed_wanted.emit("restore"))
        self._row(lambda: self.tr("Backups of this trip"), self.backups)
        self.place = QLabel(self.desk.location, panel)
        self.place.setWordWrap(True)
        self._row(lambda: self.tr("Where the trip lies"), self.place)
        return panel

    def _choice(self, text: Callable[[], str], act: Callable[[], object]) -> QComboBox:
        box = QComboBox(self)
        box.setMaximumWidth(self.kit.theme.px(260))
        box.activated.connect(lambda _at: act())
        self._row(text, box)
        return box

    def _row(self, text: Callable[[], str], widget: QWidget) -> None:
        label = QLabel(self)
        label.setProperty("role", "quiet")
        label.setBuddy(widget)
        self._form.addRow(label, widget)
        self._labels.append((label, widget, text))

    def _fill_program(self) -> None:
        kit = self.kit
        themes = [
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
            (self.tr("As the system"), "system"),
        ]
        rows = {"dense": self.tr("Dense"), "normal": self.tr("Normal"), "airy": self.tr("Airy")}
        rows = {key: text for key, text in rows.items() if key in tokens.ROW}
        chosen: dict[QComboBox, tuple[Sequence[tuple[str, Any]], Any]] = {
            self.language: (
                [(kit.words.language_name(code), code) for code in LANGUAGES],
                kit.language.code,
            ),
            self.theme: (themes, str(kit.settings.get("theme"))),
            self.text_size: ([(f"{round(size * 100)} %", size) for size in TEXT_SIZES], kit.theme.size),
            self.row_height: ([(text, key) for key, text in rows.items()], kit.settings.get("row_height")),
        }
        for box, (offered, now) in chosen.items():
            box.clear()
            for text, code in offered:
                box.addItem(text, code)
            box.setCurrentIndex(box.findData(now))
        for label, widget, said in self._labels:
            label.setText(said())
            widget.setAccessibleName(said())
        self.backups.setText(self.tr("Restore a backup..."))

    def _speak(self) -> None:
        code = str(self.language.currentData())
        self.kit.settings.put("language", code)
        self.kit.language.switch(code)

    def _dress(self) -> None:
        app = QApplication.instance()
        name, size = str(self.theme.currentData()), float(self.text_size.currentData() or 1.0)
        self.kit.settings.put("theme", name)
        self.kit.settings.put("text_size", size)
        if isinstance(app, QApplication):
            self.kit.theme.switch(app, name, size)

    def _set_rows(self) -> None:
        self.kit.settings.put("row_height", str(self.row_height.currentData()))
        self.kit.theme.changed.emit()

    # Page

    def begin(self) -> None:
        super().begin()
        self._show_trip()

    def _show_trip(self) -> None:
        self.trip_panel.inspect((("trip", self.trip.id),))

    def follow(self, snapshot: Snapshot, touched: Touched) -> None:
        super().follow(snapshot, touched)
        self.trip_panel.follow(snapshot, touched)

    def tell_counts(self) -> None:
        super().tell_counts()
        key = self.tabs.key or TRIP
        self.own.setVisible(key == FIELDS and self.own.model.total > 0)
        self.empty.setVisible(key == FIELDS and self.own.model.total == 0)
        self.filter.setVisible(key == FIELDS)
        for button in self._on_fields:
            button.setVisible(key == FIELDS)
        self.trip_panel.setVisible(key == TRIP)
        self.program_panel.setVisible(key == PROGRAM)

    def empty_words(self) -> str:
        return self.tr("No fields of your own yet. Add what this year's form asks besides.")

    def selection(self) -> Selection:
        return super().selection() if self.tabs.key == FIELDS else ()

    def add(self) -> None:
        """Ask for a new field of this trip."""
        self.ask_new("field", NEW_FIELD, self.tr("New field"), self.tr("Add field"))

    def remember(self) -> None:
        """What is still being typed belongs to the trip."""
        self.trip_panel.inspect(())

    # Look and language

    def retranslate(self) -> None:
        if self.all:
            self.tabs.show_tabs(
                [
                    (TRIP, self.tr("Trip"), ""),
                    (FIELDS, self.tr("Own fields"), ""),
                    (PROGRAM, self.tr("Program"), ""),
                ]
            )
            self.trip_panel.speak()
            self.trip_panel.setAccessibleName(self.tr("Trip"))
            self._fill_program()
        super().retranslate()

    def restyle(self) -> None:
        super().restyle()
        self.trip_panel.restyle()
