# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs: who gets one, what is in it, make them all."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QStandardPaths, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QListView,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from delegation.domain.people import Person
from delegation.domain.trip import LANGUAGES, Trip
from delegation.domain.values import PlannedTime, ThingId
from delegation.gui.models.readers import ReaderList
from delegation.gui.pages.page import Page
from delegation.gui.painters.readers import ReaderPainter
from delegation.gui.widgets.paper import PaperView, pages_of
from delegation.services.handouts import FAILED, REMOVED, UNCHANGED, WRITTEN, Edge, Handout, Order, handouts
from delegation.services.previews import Preview, Standing, preview, standings, told_now
from delegation.services.words import sentence

if TYPE_CHECKING:
    from delegation.domain.snapshot import Snapshot
    from delegation.errors import DelegationError
    from delegation.gui.changes import Selection, Touched, TripDesk
    from delegation.gui.clash_watch import ClashWatch
    from delegation.gui.kit import Kit
    from delegation.services.calendar_entries import CalendarEntry
    from delegation.services.ports import Progress, TripStore
    from delegation.services.previews import ToldOf

PREVIEW_AFTER_MS = 120
"""Going down the list draws no paper for those passed over."""

PRINT_DPI = 300


class HandoutsPage(Page):
    """Chooses people, shows the real PDF and calendar, makes the packs."""

    KEY, ICON, FORM = "handouts", "file-text", "handouts_page"
    PROMOTED = (PaperView,)

    heading: QLabel
    sub: QLabel
    open_folder: QPushButton
    print_pack: QPushButton
    make: QPushButton
    language: QComboBox
    folder: QPushButton
    sheets: QTabBar
    halves: QSplitter
    readers: QListView
    stack: QStackedWidget
    paper_area: QScrollArea
    paper: PaperView
    entries: QListWidget

    def __init__(
        self, kit: "Kit", desk: "TripDesk", clashes: "ClashWatch", parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, desk, clashes, parent)
        self.model = ReaderList(self)
        self.readers.setModel(self.model)
        self.readers.setItemDelegate(ReaderPainter(kit.theme, self))
        self.readers.setMouseTracking(True)
        self._told: ToldOf = {}
        self._shown: Preview | None = None
        self._is_drawing = False
        self._is_stale = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_AFTER_MS)
        self._timer.timeout.connect(self._draw)
        self.sheets.addTab("")
        self.sheets.addTab("")
        self.sheets.currentChanged.connect(self.stack.setCurrentIndex)
        self.halves.setSizes([280, 800])
        self.halves.setStretchFactor(1, 1)
        self.readers.selectionModel().currentChanged.connect(self._chosen)
        self.model.dataChanged.connect(self._tell)
        self.language.activated.connect(lambda _at: self._timer.start())
        self.make.clicked.connect(self.make_packs)
        self.folder.clicked.connect(self.choose_folder)
        self.open_folder.clicked.connect(self._open_folder)
        self.print_pack.clicked.connect(self.print_shown)
        self.retranslate()
        self.restyle()

    # What it needs

    def _edge(self) -> Edge:
        doors = self.kit.doors
        return Edge(
            words=doors.words,
            now=doors.now,
            new_id=doors.new_id,
            pens=doors.pens(),
            fairground=doors.fairground,
        )

    @property
    def out(self) -> Path:
        """The folder of the packs: the one chosen for this trip, else one in Documents named after it."""
        chosen = self.kit.settings.layout(str(self._trip.id), self.KEY).get("folder")
        if chosen:
            return Path(str(chosen))
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = "".join(letter if letter.isalnum() or letter in " -_" else "-" for letter in self._trip.name)
        return Path(documents) / "Delegation" / (name.strip() or "trip")

    @property
    def _trip(self) -> Trip:
        trip: Trip = next(iter(self.snapshot.of("trip").values()))
        return trip

    # Page

    def title(self) -> str:
        return self.tr("Handouts")

    def begin(self) -> None:
        self._refresh()

    def follow(self, snapshot: "Snapshot", touched: "Touched") -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def status(self) -> str:
        return self.tr("{0} of {1} chosen").format(len(self.model.ticked), self.model.everybody)

    def selection(self) -> "Selection":
        person = self.person
        return (("person", person.id),) if person is not None else ()

    def reveal(self, thing: ThingId) -> None:
        place = next((at for at in range(self.model.rowCount()) if self._id_at(at) == thing), None)
        if place is not None:
            self.readers.setCurrentIndex(self.model.index(place))

    def _id_at(self, place: int) -> ThingId | None:
        person = self.model.row(place).person
        return person.id if person is not None else None

    @property
    def person(self) -> Person | None:
        index = self.readers.currentIndex()
        return self.model.row(index.row()).person if index.isValid() else None

    def _refresh(self) -> None:
        """Who has what, worked out beside the window."""
        self._is_stale = False
        snapshot, edge = self.snapshot, self._edge()

        def work(store: "TripStore") -> "ToldOf":
            return told_now(store)

        def compared(told: "ToldOf") -> None:
            self._told = told
            self.kit.jobs.start(
                lambda _progress: standings(snapshot, edge, told),
                then=lambda found: self._show(snapshot, found),
                failed=self._refused,
                on_trip=False,
            )

        self.desk.read(work, then=compared)

    def _show(self, snapshot: "Snapshot", found: object) -> None:
        person = self.person
        self.model.show_readers(snapshot, found)  # type: ignore[arg-type]  # what standings gave
        place = self.model.place_of(person.id) if person is not None else None
        if place is None:
            place = next((at for at in range(self.model.rowCount()) if self._id_at(at) is not None), None)
        if place is not None:
            self.readers.setCurrentIndex(self.model.index(place))
        else:
            self.paper.show_sentence(self.tr("Nobody is confirmed yet: there is no pack to make."))
        self._tell()
        self._timer.start()

    def _refused(self, error: "DelegationError") -> None:
        self.toast.emit(sentence(self.words, error))

    # Preview

    def _chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.selected.emit(self.selection())
        self._timer.start()

    def _draw(self) -> None:
        person = self.person
        if person is None or self._is_drawing:
            return
        self._is_drawing = True
        snapshot, edge, told = self.snapshot, self._edge(), self._told
        language = str(self.language.currentData() or "")
        width, ratio = self.paper.page_width(), self.devicePixelRatioF()

        def work(_progress: Callable[[int, int], None]) -> tuple[Preview, list[QImage]]:
            made = preview(snapshot, edge, person, told, language)
            return made, pages_of(made.pdf, width, ratio)

        def finish(drawn: tuple[Preview, list[QImage]]) -> None:
            self._is_drawing = False
            self._shown, pages = drawn
            self.paper.show_pages(pages)
            self._list_entries(self._shown)
            now = self.person
            if now is not None and now.id != self._shown.person:
                self._timer.start()

        def failed(error: "DelegationError") -> None:
            self._is_drawing = False
            self.paper.show_sentence(sentence(self.words, error))

        self.kit.jobs.start(work, then=finish, failed=failed, on_trip=False)

    def _list_entries(self, shown: Preview) -> None:
        self.entries.clear()
        for entry in shown.entries:
            self.entries.addItem(self._entry_words(entry))
        if not shown.entries:
            self.entries.addItem(self.tr("Nothing with a time yet: no calendar is written."))

    def _entry_words(self, entry: "CalendarEntry") -> str:
        start = entry.start
        if isinstance(start, PlannedTime):
            when = f"{self.words.short_date(start.day)} {start.wall:%H:%M}"
            if isinstance(entry.end, PlannedTime):
                when += f"\u2013{entry.end.wall:%H:%M}"
        else:
            when = self.words.short_date(start)
        where = entry.location.replace("\n", ", ")
        return "\n".join(filter(None, (f"{when}   {entry.summary}", where)))

    # Making

    def make_packs(self) -> None:
        """The packs of those ticked, with progress; everybody ticked is the whole batch."""
        people = self.model.ticked
        if not people:
            return
        whole = len(people) == self.model.everybody
        order = Order(
            persons=() if whole else tuple(str(person.id) for person in people),
            language=str(self.language.currentData() or ""),
        )
        edge, out = self._edge(), self.out

        def work(store: "TripStore", progress: "Progress") -> list[Handout]:
            return handouts(store, out, edge, order, progress=progress)

        self.desk.perform_long(work, title=self.tr("Making packs"), then=self._made, failed=self._refused)

    def _made(self, done: list[Handout]) -> None:
        counts = {
            state: sum(one.state == state for one in done) for state in (WRITTEN, UNCHANGED, REMOVED, FAILED)
        }
        said = [self.tr("%n file(s) written", "packs", counts[WRITTEN])]
        if counts[UNCHANGED]:
            said.append(self.tr("%n unchanged", "packs", counts[UNCHANGED]))
        if counts[REMOVED]:
            said.append(self.tr("%n no longer due and removed", "packs", counts[REMOVED]))
        if counts[FAILED]:
            said.append(self.tr("%n failed", "packs", counts[FAILED]))
        self.toast.emit(", ".join(said))
        failed = [one for one in done if one.is_problem]
        if failed:
            self.entries.clear()
            for one in failed:
                key = f"error.{one.code}"
                why = self.words.say(key, **dict(one.facts)) if key in self.words else one.code
                self.entries.addItem(f"{one.person}: {why}")
            self.sheets.setCurrentIndex(1)
        self._refresh()

    def choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(
            self, self.tr("The folder of the packs"), str(self.out.parent)
        )
        if path:
            self.kit.settings.remember(str(self._trip.id), self.KEY, folder=path)
            self.retranslate()

    def _open_folder(self) -> None:
        if self.out.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.out)))
        else:
            self.toast.emit(self.tr("There are no packs yet: make them first."))

    def print_shown(self) -> None:
        """The shown paper, through the system's dialog."""
        if self._shown is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            print_pdf(self._shown.pdf, printer)

    # Look and language

    def _tell(self) -> None:
        chosen = len(self.model.ticked)
        self.make.setText(self.tr("&Make %n pack(s)", "handouts", chosen))
        self.make.setEnabled(chosen > 0)
        old = sum(
            self.model.row(at).standing is not Standing.SAME and self.model.row(at).person is not None
            for at in range(self.model.rowCount())
        )
        self.sub.setText(
            self.tr("%n to be handed out", "handouts", old) if old else self.tr("all up to date")
        )
        self.status_changed.emit()

    def retranslate(self) -> None:
        at = max(0, self.language.currentIndex())
        self.language.clear()
        self.language.addItem(self.tr("each reader's own"), "")
        for code in LANGUAGES:
            self.language.addItem(self.words.language_name(code), code)
        self.language.setCurrentIndex(at)
        self.sheets.setTabText(0, self.tr("PDF"))
        self.sheets.setTabText(1, self.tr("Calendar"))
        self.folder.setText(self.tr("To {0}").format(self.out))
        self.folder.setToolTip(self.tr("Choose the folder of the packs"))
        self.model.name_headings(
            {
                Standing.NONE: self.tr("No pack yet"),
                Standing.OLD: self.tr("Has an old one"),
                Standing.SAME: self.tr("Up to date"),
            }
        )
        self._tell()

    def restyle(self) -> None:
        theme = self.kit.theme
        self.paper.dress(theme)
        self.make.setIcon(theme.icon("file-text", "on_accent"))
        self.print_pack.setIcon(theme.icon("printer"))
        self.open_folder.setIcon(theme.icon("folder-open"))
        self.readers.doItemsLayout()
        self._timer.start()


def print_pdf(pdf: bytes, printer: QPrinter) -> None:
    """Every page of a PDF, each on a sheet, as large as it goes."""
    sheet = printer.pageRect(QPrinter.Unit.DevicePixel)
    painter = QPainter(printer)
    for number, page in enumerate(pages_of(pdf, round(sheet.width()), 1.0)):
        if number:
            printer.newPage()
        scale = min(sheet.width() / page.width(), sheet.height() / page.height())
        painter.save()
        painter.scale(scale, scale)
        painter.drawImage(0, 0, page)
        painter.restore()
    painter.end()
