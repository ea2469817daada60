# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list looked at before it is taken: columns, what would change row by row, and one button that does it.

Nothing is written before that button; what it writes is one change, and one undo takes it back.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)
from shiboken6 import isValid

from delegation.errors import CancelledError, DelegationError
from delegation.gui.changes import TripDesk
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit
from delegation.gui.models.preview import TABS, TO_DECIDE, PreviewTable, is_in_tab
from delegation.gui.widgets.mapping import MappingRows
from delegation.gui.widgets.page_tabs import PageTabs
from delegation.gui.widgets.preview_view import PreviewView
from delegation.services.list_import import ImportKind, Preview, Recognised
from delegation.services.words import sentence

if TYPE_CHECKING:
    from delegation.gui.jobs import Job

MARGIN = 48
"""The window behind stays to be seen by so much."""

Mapped = Mapping[str, str] | None


class ImportDialog(Formed, QDialog):
    """One list on its way into the open trip."""

    heading: QLabel
    recognised: QLabel
    guard: QFrame
    guard_question: QLabel
    leave_it: QRadioButton
    take_it: QRadioButton
    faces: QStackedWidget
    preview: QWidget
    mapping: QWidget
    as_recognised: QPushButton
    columns: QScrollArea
    tabs: PageTabs
    rows: PreviewView
    none: QLabel
    message: QWidget
    message_text: QLabel
    message_more: QLabel
    said: QLabel
    other_file: QPushButton
    cancel: QPushButton
    take: QPushButton

    file_wanted = Signal()

    def __init__(
        self, kit: Kit, desk: TripDesk, kind: ImportKind, paths: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit, self._desk, self._kind = kit, desk, kind
        self._paths = tuple(paths)
        self._found: Recognised | None = None
        self._shown: Preview | None = None
        self._wrong: DelegationError | None = None
        self._job: Job[Any] | None = None
        self._round = 0
        self._is_taking = False
        kit.fill(self, "import_dialog", PageTabs, PreviewView)
        self.table = PreviewTable(kit.words, self)
        self.rows.setModel(self.table)
        self.rows.dress(kit.theme)
        self.fields = MappingRows(kit, kind.key, kind.fields, kind.alone)
        self.columns.setWidget(self.fields)
        self.mapping.setFixedWidth(kit.theme.px(344))
        room = parent.size() if parent is not None else QSize(1240, 780)
        wide, tall = kit.theme.px(1100), kit.theme.px(720)
        self.resize(min(wide, room.width() - MARGIN), min(tall, room.height() - MARGIN))
        self.fields.changed.connect(self._mapping_changed)
        self.as_recognised.clicked.connect(self._forget_mapping)
        self.tabs.currentChanged.connect(self._tab_chosen)
        self.rows.toggled.connect(self._toggle)
        self.take_it.toggled.connect(lambda _on: self._tell())
        self.leave_it.toggled.connect(lambda _on: self._tell())
        self.cancel.clicked.connect(self.reject)
        self.other_file.clicked.connect(self._other_file)
        self.take.clicked.connect(self._take)
        self.finished.connect(self._stop)
        desk.changed.connect(self._trip_changed)
        self.guard.hide()
        self.retranslate()
        self.cancel.setFocus()
        self._read(None)

    # Reading and comparing

    @property
    def is_waiting(self) -> bool:
        """Whether the list is still being read or compared."""
        return self._shown is None and self._wrong is None

    def _read(self, mapping: Mapped) -> None:
        """Read the files; with no mapping, as files of this shape were read last."""
        self._round += 1
        this_round = self._round
        kind, paths, remembered = self._kind, self._paths, self._remembered

        def work(progress: Any) -> Recognised:
            found = kind.read(paths, mapping)
            progress(0, 0)
            known = remembered(found.shape) if mapping is None else None
            return kind.read(paths, known) if known else found

        def done(found: Recognised) -> None:
            if isValid(self) and this_round == self._round:
                self._found = found
                self.fields.show_columns(found.columns)
                self._compare()

        def failed(error: DelegationError) -> None:
            if isValid(self) and this_round == self._round and not isinstance(error, CancelledError):
                self._refuse(error)

        self._shown = self._wrong = None
        title = self.tr("Reading {0}").format(self._files)
        self._job = self._kit.jobs.start(work, then=done, failed=failed, on_trip=False, title=title)
        self._tell()

    def _compare(self) -> None:
        """See what the list would do to the trip as it is now."""
        found, this_round = self._found, self._round
        if found is None:
            return
        kind, new_id = self._kind, self._kit.new_id

        def done(shown: Preview) -> None:
            if isValid(self) and this_round == self._round:
                self._show(shown)

        def failed(error: DelegationError) -> None:
            if isValid(self) and this_round == self._round:
                self._refuse(error)

        self._desk.read(lambda store: kind.preview(store, found, new_id=new_id), then=done, failed=failed)

    def _trip_changed(self, _snapshot: Any, _touched: Any) -> None:
        """What others wrote meanwhile may change what the list would do."""
        if self._found is not None and not self._is_taking and self.isVisible():
            self._compare()

    def _show(self, shown: Preview) -> None:
        is_first = self._shown is None
        self._shown, self._wrong = shown, None
        tab = self.tabs.key or TO_DECIDE
        self._show_tabs()
        if is_first and not any(is_in_tab(row, tab) for row in shown.rows):
            tab = next((one for one in TABS if any(is_in_tab(row, one) for row in shown.rows)), TO_DECIDE)
        self.table.show_rows(self._desk.snapshot, shown.rows, tab)
        self.table.keep_left([row.thing for row in shown.rows if row.thing is not None and row.can_be_left])
        self.tabs.choose(tab)
        self._tell()

    def _toggle(self, row: int) -> None:
        self.table.toggle(row)
        self._tell()

    def _refuse(self, error: DelegationError) -> None:
        """The list cannot be taken: nothing has changed, and what was shown of another mapping goes."""
        self._wrong, self._shown = error, None
        self._tell()

    def _stop(self, _result: int) -> None:
        self._round += 1
        if self._job is not None:
            self._job.cancel()

    # Columns

    def _remembered(self, shape: str) -> Mapped:
        known = self._kit.settings.get("mappings").get(f"{self._kind.key}:{shape}")
        return {str(head): str(field) for head, field in known.items()} if isinstance(known, dict) else None

    def _remember(self, mapping: Mapped) -> None:
        if self._found is None:
            return
        key = f"{self._kind.key}:{self._found.shape}"
        others = {name: one for name, one in self._kit.settings.get("mappings").items() if name != key}
        self._kit.settings.put("mappings", {**others, key: dict(mapping)} if mapping else others)

    def _mapping_changed(self) -> None:
        mapping = self.fields.mapping
        self._remember(mapping)
        self._read(mapping)

    def _forget_mapping(self) -> None:
        self._remember(None)
        self._read(None)

    # What stands there

    @property
    def _files(self) -> str:
        return ", ".join(path.name for path in self._paths)

    def _tab_chosen(self, _at: int) -> None:
        self.table.show_tab(self.tabs.key)
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        is_empty = not self.table.rows
        self.none.setVisible(is_empty)
        self.rows.setVisible(not is_empty)

    def _show_tabs(self) -> None:
        titles = {
            TO_DECIDE: self.tr("To decide"),
            "new": self.tr("New"),
            "moved": self.tr("Moved"),
            "renamed": self.tr("Renamed"),
            "edited": self.tr("Changed"),
            "withdrawn": self.tr("Gone"),
            "problem": self.tr("Problems"),
            "equal": self.tr("As before"),
        }
        rows = self._shown.rows if self._shown else ()
        number = self._kit.words.number
        self.tabs.show_tabs(
            [(tab, titles[tab], number(sum(is_in_tab(row, tab) for row in rows))) for tab in TABS]
        )

    def _tell(self) -> None:
        """Everything that says how it stands."""
        words, found, shown = self._kit.words, self._found, self._shown
        self._show_recognised()
        self.as_recognised.setVisible(found is not None and self._remembered(found.shape) is not None)
        keeps_columns = found is not None
        self.faces.setCurrentWidget(self.preview if keeps_columns else self.message)
        self.message_more.clear()
        if self._wrong is not None:
            said = sentence(words, self._wrong)
            self.message_text.setText(said)
            self.message_more.setText(self.tr("Nothing has changed in the trip."))
            self.said.setText(said if keeps_columns else "")
        elif found is None:
            self.message_text.setText(self.tr("Reading {0}").format(self._files))
            self.said.setText("")
        elif shown is None:
            self.said.setText(self.tr("Comparing with the trip"))
        else:
            self.said.setText(self._promise(shown))
        if shown is None and keeps_columns:
            self.table.show_rows(self._desk.snapshot, (), self.tabs.key)
        self._show_guard()
        self._show_emptiness()
        changes = shown.changes - len(self.table.left) if shown else 0
        said = self.tr("Take over %n change(s)", "button of the import", changes)
        self.take.setText(said.replace(str(changes), words.number(changes)))
        insists = shown is not None and (shown.refusal is None or self.take_it.isChecked())
        self.take.setEnabled(changes > 0 and insists and not self._is_taking)
        self.other_file.setVisible(self._wrong is not None)

    def _promise(self, shown: Preview) -> str:
        if not shown.changes:
            return self.tr("The list says what the trip already has: there is nothing to take over.")
        problems = shown.counts.get("problem", 0)
        said = self.tr("Nothing is written yet.")
        if problems:
            said += " " + self.tr("%n problem(s) will be left as they are.", "import", problems)
        if left := len(self.table.left):
            said += " " + self.tr("%n exhibitor(s) stay as they are for now.", "import", left)
        return said + " " + self.tr("Afterwards one Ctrl+Z takes all of it back.")

    def _show_recognised(self) -> None:
        found = self._found
        if found is None:
            self.recognised.setText(self._files)
            return
        number = self._kit.words.number
        parts = [", ".join(found.files)]
        if found.sheet:
            parts.append(self.tr("sheet {0}").format(found.sheet))
        parts.append(
            self.tr("%n row(s)", "of a list", found.rows).replace(str(found.rows), number(found.rows))
        )
        if found.header_row is None:
            parts.append(self.tr("no row of heads: recognised by what is in the columns"))
        else:
            parts.append(self.tr("heads in row {0}").format(number(found.header_row)))
        self.recognised.setText(" \u00b7 ".join(parts))

    def _show_guard(self) -> None:
        refusal = self._shown.refusal if self._shown else None
        self.guard.setVisible(refusal is not None)
        if refusal is None:
            return
        facts, number = refusal.facts, self._kit.words.number
        lost = int(facts.get("withdrawn", 0)) + int(facts.get("emptied", 0))
        self.guard_question.setText(
            self.tr(
                "Of {0} exhibitors this list drops {1} and leaves {2} without a stand. Is it all of it?"
            ).format(*(number(int(facts.get(name, 0))) for name in ("count", "withdrawn", "emptied")))
        )
        self.leave_it.setText(
            self.tr("No, organisers empty their lists after a fair: read nothing, the trip stays as it is")
        )
        self.take_it.setText(
            self.tr(
                "Yes: mark %n exhibitor(s) as gone or without a stand; wishes, requests and visits stay",
                "guard",
                lost,
            )
        )

    # Taking it

    def _other_file(self) -> None:
        self.reject()
        self.file_wanted.emit()

    def _take(self) -> None:
        found, shown = self._found, self._shown
        if found is None or shown is None or self._is_taking:
            return
        kind, new_id, left = self._kind, self._kit.new_id, self.table.left
        insists = shown.refusal is not None and self.take_it.isChecked()
        self._is_taking = True
        self._tell()

        def taken(_change: Any) -> None:
            self.accept()

        def failed(error: DelegationError) -> None:
            self._is_taking = False
            self._refuse(error)

        self._desk.perform(
            lambda store: kind.apply(store, found, new_id=new_id, accept_loss=insists, leave=left),
            then=taken,
            failed=failed,
            title=self.tr("Taking over {0}").format(self._files),
            owner=self,
        )

    # Language

    def retranslate(self) -> None:
        if not hasattr(self, "table"):
            return  # the form is being filled: its texts come first
        self.tabs.setAccessibleName(self.tr("What the list would do"))
        self.rows.setAccessibleName(self.tr("Rows of the list"))
        self._show_tabs()
        self._tell()
