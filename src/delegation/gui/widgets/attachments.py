# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes and files on what is selected: add, change, open, take away; a file is dropped or chosen."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from delegation.domain.snapshot import Snapshot
from delegation.domain.trip import File, Note, Reader
from delegation.domain.values import ThingId
from delegation.errors import DelegationError
from delegation.gui.changes import TripDesk
from delegation.gui.kit import Kit
from delegation.gui.widgets.flow import FlowLayout
from delegation.gui.widgets.section import Section
from delegation.gui.widgets.thing_dialog import ThingDialog
from delegation.services.attachments import attach, file_bytes, files_on, notes_on, safe_name
from delegation.services.editing import add, set_many
from delegation.services.removals import remove
from delegation.services.words import sentence

NOTE_FIELDS = ("text", "readers", "keep_until")
FILE_FIELDS = ("name", "readers", "keep_until")


class Attachments(Section):
    """The notes and files of one thing."""

    KEY = "attachments"

    def __init__(self, kit: Kit, desk: TripDesk, parent: QWidget | None = None) -> None:
        super().__init__(kit, desk, parent)
        self._kit, self._desk = kit, desk
        self._on: ThingId | None = None
        self._shown: object = None
        self.dialog: ThingDialog | None = None
        self.open_path: Callable[[Path], object] = _open
        self.setAcceptDrops(True)
        px = kit.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), 0, px(12), px(4))
        column.setSpacing(px(4))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(2))
        column.addLayout(self._rows)
        self.said = QLabel(self)
        self.said.setProperty("role", "error")
        self.said.setWordWrap(True)
        self.said.hide()
        column.addWidget(self.said)
        buttons = FlowLayout(gap=px(6))
        self.add_note = self._button("sticky-note", lambda: self.edit_note(None))
        self.add_file = self._button("paperclip", self.choose)
        for button in (self.add_note, self.add_file):
            buttons.addWidget(button)
        column.addLayout(buttons)

        self.retranslate()

    def title(self) -> str:
        return self.tr("Notes and files")

    def retranslate(self) -> None:
        self.add_note.setText(self.tr("Add note..."))
        self.add_file.setText(self.tr("Attach file..."))

    def type_in(self) -> None:
        self.add_note.setFocus()

    def _button(self, icon: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", "quiet")
        button.setIcon(self._kit.theme.icon(icon, "ink2", 14))
        button.clicked.connect(lambda _on: act())
        return button

    # Showing

    def show_things(self, snapshot: Snapshot, things: Sequence[Any]) -> None:
        """Those of the only thing selected; of several nothing."""
        self._on = things[0].id if len(things) == 1 else None
        for button in (self.add_note, self.add_file):
            button.setEnabled(self._on is not None)
        notes = notes_on(snapshot, self._on) if self._on else ()
        files = files_on(snapshot, self._on) if self._on else ()
        shown = self._on, notes, files
        if shown == self._shown:
            return
        self._shown = shown
        self.said.hide()
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for note in notes:
            self._rows.addWidget(self._note_row(note))
        for file in files:
            self._rows.addWidget(self._file_row(file))

    def _note_row(self, note: Note) -> QWidget:
        said = note.text.in_(self._kit.words.language)
        return self._row(
            said,
            self._privacy(note),
            [
                ("pencil", self.tr("Change this note"), lambda: self.edit_note(note)),
                ("trash-2", self.tr("Remove this note"), lambda: self._remove("note", note.id)),
            ],
        )

    def _file_row(self, file: File) -> QWidget:
        size = self._kit.words.size(file.size_bytes)
        caption = " \u00b7 ".join(filter(None, (size, self._privacy(file))))
        return self._row(
            file.name,
            caption,
            [
                ("external-link", self.tr("Open {0}").format(file.name), lambda: self.open_file(file.id)),
                (
                    "pencil",
                    self.tr("Change who may read {0}").format(file.name),
                    lambda: self.edit_file(file),
                ),
                ("trash-2", self.tr("Remove {0}").format(file.name), lambda: self._remove("file", file.id)),
            ],
        )

    def _privacy(self, one: Note | File) -> str:
        words = self._kit.words
        others = sorted(one.readers - {Reader.PLANNER}, key=lambda reader: list(Reader).index(reader))
        readers = ", ".join(words.choice(reader) for reader in others)
        until = self.tr("until {0}").format(words.numeric_date(one.keep_until)) if one.keep_until else ""
        return " \u00b7 ".join(filter(None, (readers, until)))

    def _row(self, text: str, caption: str, acts: Sequence[tuple[str, str, Callable[[], object]]]) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        words = QVBoxLayout()
        words.setSpacing(0)
        for said, role in ((text, ""), (caption, "quiet")):
            if said:
                label = QLabel(said, row)
                label.setProperty("role", role)
                label.setWordWrap(True)
                words.addWidget(label)
        line.addLayout(words, 1)
        for icon, tip, act in acts:
            button = QToolButton(row)
            button.setProperty("kind", "quiet")
            button.setIcon(self._kit.theme.icon(icon, "ink3", 14))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _on=False, act=act: act())
            line.addWidget(button)
        return row

    # Notes

    def edit_note(self, note: Note | None) -> ThingDialog | None:
        """Ask for a new note, or other words of one."""
        on = self._on
        if on is None:
            return None
        title = self.tr("Change note") if note else self.tr("New note")
        return self._ask("note", NOTE_FIELDS, title, note, lambda given: {"on": str(on), **given})

    def edit_file(self, file: File) -> ThingDialog:
        return self._ask("file", FILE_FIELDS, file.name, file, dict)

    def _ask(
        self,
        kind: str,
        names: Sequence[str],
        title: str,
        thing: Note | File | None,
        whole: Callable[[Mapping[str, Any]], Mapping[str, Any]],
    ) -> ThingDialog:
        dialog = self.dialog = ThingDialog(
            self._kit, self._desk, kind, names, title, self.window(), thing=thing
        )
        new_id = self._kit.new_id

        def keep(given: Mapping[str, Any]) -> None:
            emptied = {name: "" for name in names if name not in given}
            fields = {**emptied, **given} if thing is not None else whole(given)

            def write(store: Any) -> object:
                if thing is not None:
                    return set_many(store, kind, [thing.id], fields, new_id=new_id)
                return add(store, kind, fields, new_id=new_id)

            self._desk.perform(
                write,
                then=lambda _made: dialog.settled(""),
                failed=lambda error: dialog.settled(sentence(self._kit.words, error)),
                owner=dialog,
            )

        dialog.keep_wanted.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    # Files

    def choose(self) -> None:
        """Let the planner point at files."""
        paths, _kind = QFileDialog.getOpenFileNames(self, self.tr("Attach files"))
        self.attach([Path(path) for path in paths])

    def attach(self, paths: Sequence[Path]) -> None:
        """Take files in, one change each."""
        on, new_id = self._on, self._kit.new_id
        if on is None:
            return
        for path in paths:
            self._desk.perform(
                partial(attach, path=path, on=on, new_id=new_id),
                title=self.tr("Taking in {0}").format(path.name),
                failed=self._refuse,
                owner=self,
            )

    def open_file(self, file: ThingId) -> None:
        """Write a copy for the moment and let the system open it; the trip keeps its own."""

        def show(found: tuple[File, bytes]) -> None:
            its, data = found
            folder = Path(tempfile.mkdtemp(prefix="delegation-"))
            path = folder / safe_name(its.name)
            path.write_bytes(data)
            path.chmod(0o400)
            self.open_path(path)

        self._desk.read(lambda store: file_bytes(store, file), then=show, failed=self._refuse)

    def _remove(self, kind: str, thing: ThingId) -> None:
        new_id = self._kit.new_id
        self._desk.perform(
            lambda store: remove(store, kind, str(thing), new_id=new_id), failed=self._refuse, owner=self
        )

    def _refuse(self, error: DelegationError) -> None:
        self.said.setText(sentence(self._kit.words, error))
        self.said.show()

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._on is not None and _paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.attach(_paths(event))


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
