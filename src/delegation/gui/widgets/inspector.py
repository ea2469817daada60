# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inspector: every field of what is selected, built from the catalogue, each edit kept at once.

Nothing here knows a field by name.  Several things of one kind are edited together; a field in which they
differ shows how.
"""

from collections import Counter
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from delegation.domain.catalogue import Entry, Holds, Sensitivity
from delegation.domain.snapshot import Snapshot
from delegation.errors import DelegationError, InvalidValueError
from delegation.gui.changes import Selection, Touched, TripDesk
from delegation.gui.kit import Kit
from delegation.gui.widgets.editors import (
    ChoiceEditor,
    LineEditor,
    LongEditor,
    editor_of,
    set_state,
)
from delegation.services.cells import cell, entries_of
from delegation.services.editing import set_many
from delegation.services.entering import entered
from delegation.services.naming import name_of
from delegation.services.words import sentence

FOLDED_AT_FIRST = frozenset({"papers", "consent", "money", "billing", "source", "privacy", "walking"})

EDITED = frozenset(Holds) - {Holds.NESTED, Holds.MAP, Holds.SPANS, Holds.POINT}
"""What an editor of one line can take; the rest is shown here and edited where it has room."""

NOTHING = "\u2013"

SEVERAL = 8
"""Of values that differ, so many are told."""


class FieldRow(QWidget):
    """Label, editor, and under them the sentence that says why a value was not taken."""

    def __init__(self, kit: Kit, entry: Entry, editor: LineEditor | LongEditor | ChoiceEditor) -> None:
        super().__init__()
        self.entry, self.editor, self._kit = entry, editor, kit
        self.label = QLabel(self)
        self.label.setProperty("role", "quiet")
        self.label.setBuddy(editor)
        self.label.setWordWrap(True)
        self.error = QLabel(self)
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.hide()
        self.eye = QToolButton(self)
        self.eye.setProperty("kind", "quiet")
        self.eye.setCheckable(True)
        self.eye.setVisible(self.is_sensitive)
        editor.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(kit.theme.px(4))
        line.addWidget(self.label)
        line.addWidget(editor, 1)
        line.addWidget(self.eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(kit.theme.px(16), 0, kit.theme.px(12), kit.theme.px(1))
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.error)
        self.restyle()

    @property
    def is_sensitive(self) -> bool:
        return self.entry.sensitivity in (Sensitivity.HEALTH, Sensitivity.IDENTITY)

    def restyle(self) -> None:
        theme = self._kit.theme
        self.label.setFixedWidth(theme.px(98))
        self.eye.setIcon(theme.icon("eye-off" if self.eye.isChecked() else "eye", "ink3", 14))
        if isinstance(self.editor, LongEditor):
            self.editor.setFixedHeight(theme.px(64))

    def retranslate(self) -> None:
        words = self._kit.words
        own = self.entry.own
        text = own.in_(words.language) if own is not None else words.label(self.entry.kind, self.entry.name)
        self.label.setText(text)
        self.editor.setAccessibleName(text)
        self.eye.setAccessibleName(self.tr("Show {0}").format(text))
        self.eye.setToolTip(self.tr("Show or cover"))

    def refuse(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        set_state(self.editor, "error" if sentence else "")


class Inspector(QScrollArea):
    """The panel at the right."""

    closed = Signal()
    wanted = Signal(object)  # (kind, ThingId): go there

    def __init__(self, kit: Kit, desk: TripDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._desk = kit, desk
        self._selection: Selection = ()
        self._kind = ""
        self._rows: dict[str, FieldRow] = {}
        self._heads: dict[str, QPushButton] = {}
        self._bodies: dict[str, QWidget] = {}
        self._folded = set(FOLDED_AT_FIRST)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ground", "panel")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build_frame()

    def _build_frame(self) -> None:
        px = self._kit.theme.px
        self._inside = QWidget()
        self._inside.setProperty("ground", "panel")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, px(12), 0, px(12))
        self._column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(px(16), 0, px(8), 0)
        self._title = QLabel(self._inside)
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton(self._inside)
        self._close.setProperty("kind", "quiet")
        self._close.clicked.connect(self.closed)
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._sub = QLabel(self._inside)
        self._sub.setProperty("role", "quiet")
        self._sub.setWordWrap(True)
        self._sub.setContentsMargins(px(16), 0, px(16), px(8))
        self._column.addLayout(head)
        self._column.addWidget(self._sub)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(0)
        self._column.addLayout(self._fields)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self.restyle()

    # Showing

    @property
    def selection(self) -> Selection:
        return self._selection

    def inspect(self, selection: Selection) -> None:
        """Show what is selected; of several kinds at once only how many of each."""
        self._finish_typing()
        self._selection = selection
        kinds = {kind for kind, _ in selection}
        kind = kinds.pop() if len(kinds) == 1 else ""
        if kind != self._kind:
            self._kind = kind
            self._build(self._desk.snapshot)
        self._fill()

    def follow(self, snapshot: Snapshot, touched: Touched) -> None:
        if any(kind == "field" for kind, _ in touched):
            self._build(snapshot)
        gone = [(kind, thing) for kind, thing in self._selection if snapshot.of(kind).get(thing) is None]
        if gone:
            self._selection = tuple(one for one in self._selection if one not in gone)
        self._fill()

    def _finish_typing(self) -> None:
        """What is being typed belongs to what was selected: keep it before something else is shown."""
        for row in self._rows.values():
            editor = row.editor
            if not isinstance(editor, ChoiceEditor) and editor.is_dirty:
                self._commit(row, editor.typed())

    def row(self, name: str) -> FieldRow:
        """The row of a field by its name; raises KeyError."""
        return self._rows[name]

    def _things(self) -> list[Any]:
        snapshot = self._desk.snapshot
        return [thing for kind, one in self._selection if (thing := snapshot.of(kind).get(one)) is not None]

    def _build(self, snapshot: Snapshot) -> None:
        """The rows of a kind."""
        while item := self._fields.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._rows, self._heads, self._bodies = {}, {}, {}
        if not self._kind:
            return
        for entry in entries_of(snapshot, self._kind).values():
            if entry.section not in self._bodies:
                self._add_section(entry.section)
            row = FieldRow(self._kit, entry, self._editor(entry))
            row.editor.committed.connect(lambda text, row=row: self._commit(row, text))
            row.eye.toggled.connect(lambda _on, row=row: self._uncover(row))
            self._rows[entry.name] = row
            body = self._bodies[entry.section].layout()
            assert body is not None  # made with it  # noqa: S101 -- for the type checker
            body.addWidget(row)
        self.retranslate()

    def _uncover(self, row: FieldRow) -> None:
        row.restyle()
        self._fill_row(row, self._things())

    def _add_section(self, section: str) -> None:
        px = self._kit.theme.px
        rule = QFrame()
        rule.setProperty("rule", "yes")
        rule.setFixedHeight(1)
        head = QPushButton()
        head.setProperty("kind", "section")
        head.setCheckable(True)
        head.setChecked(section not in self._folded)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, px(6))
        layout.setSpacing(px(1))
        body.setVisible(head.isChecked())

        def fold(is_open: bool) -> None:
            body.setVisible(is_open)
            (self._folded.discard if is_open else self._folded.add)(section)
            head.setIcon(self._kit.theme.icon("chevron-down" if is_open else "chevron-right", "ink3", 14))

        head.toggled.connect(fold)
        fold(head.isChecked())
        margin = QHBoxLayout()
        margin.setContentsMargins(px(12), px(4), px(12), px(2))
        margin.addWidget(head)
        holder = QWidget()
        holder.setLayout(margin)
        for widget in (rule, holder, body):
            self._fields.addWidget(widget)
        self._heads[section], self._bodies[section] = head, body

    def _editor(self, entry: Entry) -> LineEditor | LongEditor | ChoiceEditor:
        return editor_of(entry, self._kit, self._desk)

    # Filling

    def _fill(self) -> None:
        things, words = self._things(), self._kit.words
        snapshot = self._desk.snapshot
        if len(things) == 1:
            self._title.setText(name_of(snapshot, things[0], words.language))
            self._sub.setText(words.kind(self._kind))
        elif things:
            self._title.setText(self.tr("%n selected", "things in the inspector", len(things)))
            self._sub.setText(self.tr("What you fill in holds for all of them.") if self._kind else "")
        else:
            self._title.setText(self.tr("Nothing selected"))
            self._sub.setText(self.tr("Select a row to see and change everything about it."))
        for body, head in zip(self._bodies.values(), self._heads.values(), strict=True):
            head.setVisible(bool(things))
            body.setVisible(bool(things) and head.isChecked())
        for row in self._rows.values():
            self._fill_row(row, things)

    def _fill_row(self, row: FieldRow, things: list[Any]) -> None:
        editor = row.editor
        if not isinstance(editor, ChoiceEditor) and editor.is_dirty and editor.hasFocus():
            return  # somebody is typing here: what comes from elsewhere waits
        row.refuse("")
        words, snapshot = self._kit.words, self._desk.snapshot
        said = [cell(snapshot, thing, row.entry, words) for thing in things]
        covered = row.is_sensitive and not row.eye.isChecked() and any(said)
        if covered and isinstance(editor, LineEditor):
            editor.cover()
            return
        different = Counter(said)
        hint = self._hint(row.entry, things)
        if len(different) > 1:
            counts = ", ".join(
                f"{text or NOTHING} ({count})" for text, count in different.most_common(SEVERAL)
            )
            editor.show_text(counts, state="mixed")
        else:
            editor.show_text(said[0] if said else "", hint=hint)
        is_edited = row.entry.holds in EDITED
        if isinstance(editor, LineEditor | LongEditor):
            editor.setReadOnly(not is_edited)
        editor.setToolTip("" if len(different) == 1 else ", ".join(filter(None, different)))

    def _hint(self, entry: Entry, things: list[Any]) -> str:
        """Asked is not answered: an empty field says which."""
        if not entry.asked or len(things) != 1:
            return ""
        asked = things[0].asked.get(entry.name)
        if asked is not None:
            return self.tr("asked, {0}").format(self._kit.words.numeric_date(asked))
        return self.tr("not asked")

    # Writing

    def _commit(self, row: FieldRow, text: str) -> None:
        ids = [thing for _, thing in self._selection]
        if not ids:
            return
        kind, entry = self._kind, row.entry
        snapshot, words = self._desk.snapshot, self._kit.words
        editor = row.editor
        try:
            trip = next(iter(snapshot.of("trip").values()))
            value = entered(entry, text, words, year=trip.first.year)
        except InvalidValueError as error:
            row.refuse(sentence(words, error))
            return
        set_state(editor, "waiting")

        def refused(error: DelegationError) -> None:
            row.refuse(sentence(words, error))

        self._desk.perform(
            lambda store: set_many(store, kind, ids, {entry.name: value}, new_id=self._kit.new_id),
            then=lambda _change: set_state(editor, ""),
            failed=refused,
            owner=editor,
        )

    # Look and language

    def retranslate(self) -> None:
        words = self._kit.words
        for section, head in self._heads.items():
            head.setText(words.say(f"section.{section}"))
        for row in self._rows.values():
            row.retranslate()
        self._close.setToolTip(self.tr("Close the inspector"))
        self._close.setAccessibleName(self.tr("Close the inspector"))

    def restyle(self) -> None:
        self._close.setIcon(self._kit.theme.icon("x", "ink3", 16))
        for row in self._rows.values():
            row.restyle()

    def speak(self) -> None:
        """Another language: choices are other words, so the rows are made anew."""
        self._build(self._desk.snapshot)
        self._fill()
