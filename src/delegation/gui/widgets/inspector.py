# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inspector: every field of what is selected, built from the catalogue, each edit kept at once.

Nothing here knows a field by name.  Several things of one kind are edited together; a field in which they
differ shows how.
"""

from collections import Counter
from collections.abc import Collection
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from delegation.domain.catalogue import Entry
from delegation.domain.snapshot import Snapshot
from delegation.domain.trip import Trip
from delegation.errors import DelegationError, InvalidValueError
from delegation.gui.changes import Selection, Touched, TripDesk
from delegation.gui.kit import Kit
from delegation.gui.widgets.attachments import Attachments
from delegation.gui.widgets.editors import ChoiceEditor, LineEditor, LongEditor, set_state
from delegation.gui.widgets.field_editors import field_editor
from delegation.gui.widgets.field_row import FieldRow
from delegation.gui.widgets.record_form import RecordForm
from delegation.gui.widgets.section import Section
from delegation.gui.widgets.sections import SECTIONS
from delegation.gui.widgets.words_editor import WordsEditor
from delegation.services.cells import cell, entries_of, value_of
from delegation.services.editing import set_each
from delegation.services.entering import given_for
from delegation.services.naming import name_of
from delegation.services.words import sentence

FOLDED_AT_FIRST = frozenset({"papers", "consent", "money", "billing", "source", "privacy", "walking"})

NOTHING = "\u2013"

SEVERAL = 8
"""Of values that differ, so many are told."""

WITHOUT_NOTES = frozenset({"note", "file", "field"})
"""Kinds that carry no notes and files."""


class Inspector(QScrollArea):
    """The panel at the right."""

    closed = Signal()
    wanted = Signal(object)  # (kind, ThingId): go there

    def __init__(
        self,
        kit: Kit,
        desk: TripDesk,
        parent: QWidget | None = None,
        *,
        key: str = "inspector",
        sections: Collection[str] = (),
        label_width: int = 98,
    ) -> None:
        """``key`` is what its folding is remembered under; ``sections`` are those shown, all where empty."""
        super().__init__(parent)
        self._kit, self._desk = kit, desk
        self._key, self._only, self._label_width = key, frozenset(sections), label_width
        self._selection: Selection = ()
        self._kind = ""
        self._rows: dict[str, FieldRow] = {}
        self._heads: dict[str, QPushButton] = {}
        self._bodies: dict[str, QWidget] = {}
        self._sections: dict[str, Section] = {}
        self._folded = self._remembered()
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
        self._close.setVisible(self._key == "inspector")
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
        self.retranslate()

    # Folding, remembered per trip

    def _trip(self) -> Trip:
        trip: Trip = next(iter(self._desk.snapshot.of("trip").values()))
        return trip

    def _remembered(self) -> set[str]:
        folded = self._kit.settings.layout(str(self._trip().id), self._key).get("folded")
        return set(map(str, folded)) if isinstance(folded, list) else set(FOLDED_AT_FIRST)

    def _remember(self) -> None:
        self._kit.settings.remember(str(self._trip().id), self._key, folded=sorted(self._folded))

    # Showing

    @property
    def selection(self) -> Selection:
        return self._selection

    def inspect(self, selection: Selection) -> None:
        """Show what is selected; of several kinds at once only how many of each."""
        self._finish_typing()
        if selection != self._selection:
            for row in self._rows.values():
                row.refuse("")
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
            if isinstance(editor, LineEditor | LongEditor | WordsEditor) and editor.is_dirty:
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
        self._rows, self._heads, self._bodies, self._sections = {}, {}, {}, {}
        if not self._kind:
            return
        for made in SECTIONS.get(self._kind, ()) if not self._only else ():
            self._place_section(made(self._kit, self._desk))
        for entry in entries_of(snapshot, self._kind).values():
            if self._only and entry.section not in self._only:
                continue
            if entry.section not in self._bodies:
                self._add_section(entry.section)
            editor = field_editor(entry, self._kit, self._desk)
            row = FieldRow(self._kit, entry, editor, self._label_width)
            row.editor.committed.connect(lambda said, row=row: self._commit(row, said))
            if isinstance(row.typing, LineEditor):
                row.typing.abandoned.connect(lambda row=row: self._give_up(row))
            row.eye.toggled.connect(lambda _on, row=row: self._uncover(row))
            self._rows[entry.name] = row
            body = self._bodies[entry.section].layout()
            assert body is not None  # made with it  # noqa: S101 -- for the type checker
            body.addWidget(row)
        if self._kind not in WITHOUT_NOTES and not self._only:
            self._place_section(Attachments(self._kit, self._desk))
        self.retranslate()

    def _give_up(self, row: FieldRow) -> None:
        row.refuse("")
        self._fill_row(row, self._things())

    def _place_section(self, section: Section) -> None:
        self._add_section(section.KEY)
        self._sections[section.KEY] = section
        body = self._bodies[section.KEY].layout()
        assert body is not None  # made with it  # noqa: S101 -- for the type checker
        body.addWidget(section)
        section.wanted.connect(self.wanted)
        section.title_changed.connect(lambda: self._heads[section.KEY].setText(section.title()))

    def type_in(self, section: str) -> None:
        """Unfold a section and put the cursor where one types in it; nothing where it is not shown."""
        if section in self._sections:
            self._heads[section].setChecked(True)
            self._sections[section].type_in()

    def section(self, key: str) -> Section:
        """A section of its own making; raises KeyError."""
        return self._sections[key]

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
            self._remember()
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
        for section in self._sections.values():
            section.show_things(snapshot, things)

    def _fill_row(self, row: FieldRow, things: list[Any]) -> None:
        editor = row.editor
        if row.is_refused or (editor.is_dirty and editor.hasFocus()):
            return  # somebody is typing here: what comes from elsewhere waits
        words, snapshot = self._kit.words, self._desk.snapshot
        said = [cell(snapshot, thing, row.entry, words) for thing in things]
        if row.is_sensitive and not row.eye.isChecked() and any(said):
            if isinstance(editor, LineEditor):
                editor.cover()
                return
            editor.setVisible(False)
        else:
            editor.setVisible(True)
        different = Counter(said)
        hint = self._hint(row.entry, things)
        if len(different) > 1:
            counts = ", ".join(
                f"{text or NOTHING} ({count})" for text, count in different.most_common(SEVERAL)
            )
            editor.show_value(None, counts, state="mixed")
        else:
            value = value_of(things[0], row.entry) if things else None
            editor.show_value(value, said[0] if said else "", hint=hint)
        if not isinstance(editor, ChoiceEditor | RecordForm):
            editor.setReadOnly(row.is_fixed)
        row.typing.setToolTip("" if len(different) == 1 else ", ".join(filter(None, different)))

    def _hint(self, entry: Entry, things: list[Any]) -> str:
        """Asked is not answered: an empty field says which."""
        if not entry.asked or len(things) != 1:
            return ""
        asked = things[0].asked.get(entry.name)
        if asked is not None:
            return self.tr("asked, {0}").format(self._kit.words.numeric_date(asked))
        return self.tr("not asked")

    # Writing

    def _commit(self, row: FieldRow, said: object) -> None:
        ids = [thing for _, thing in self._selection]
        if not ids:
            return
        kind, entry, editor = self._kind, row.entry, row.editor
        words, new_id = self._kit.words, self._kit.new_id
        row.refuse("")
        if isinstance(said, str):
            try:
                given = given_for(self._things(), entry, said, words, self._trip())
            except InvalidValueError as error:
                row.refuse(sentence(words, error))
                editor.settled(sentence(words, error))
                return
        else:
            given = {thing: {entry.name: said} for thing in ids}
        set_state(row.typing, "waiting")

        def refused(error: DelegationError) -> None:
            why = sentence(words, error)
            if getattr(editor, "dialog", None) is None:
                row.refuse(why)
            else:
                set_state(row.typing, "")
            editor.settled(why)

        def kept(_change: object) -> None:
            set_state(row.typing, "")
            editor.settled("")
            self._fill_row(row, self._things())

        self._desk.perform(
            lambda store: set_each(store, kind, given, new_id=new_id),
            then=kept,
            failed=refused,
            owner=editor,
        )

    # Look and language

    def retranslate(self) -> None:
        words = self._kit.words
        for section, head in self._heads.items():
            own = self._sections.get(section)
            head.setText(own.title() if own else words.say(f"section.{section}"))
        for row in self._rows.values():
            row.retranslate()
        if self._key == "inspector":  # any other is named by the page it is on
            self.setAccessibleName(self.tr("Inspector"))
        self._close.setToolTip(self.tr("Close the inspector"))
        self._close.setAccessibleName(self.tr("Close the inspector"))

    def restyle(self) -> None:
        self._close.setIcon(self._kit.theme.icon("x", "ink3", 16))
        for row in self._rows.values():
            row.restyle()
        for section in self._sections.values():
            section.restyle()

    def speak(self) -> None:
        """Another language: choices are other words, so the rows are made anew."""
        self._build(self._desk.snapshot)
        self._fill()
