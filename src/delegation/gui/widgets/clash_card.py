# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One clash: what, the times to scale, its remedies best first with their price, where to go, set aside."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from delegation.domain.clashes import Clash
from delegation.domain.snapshot import Snapshot
from delegation.gui.kit import Kit
from delegation.gui.painters.marks import Brush
from delegation.gui.widgets.art import Painted
from delegation.gui.widgets.link_button import LinkButton
from delegation.gui.widgets.remedy_button import RemedyButton
from delegation.services.naming import name_of
from delegation.services.remedies import Stretch, stretches, things_of, told_clash

GO_TO_AT_MOST = 6
"""So many things one can go to from a card; a full coach has fifty people."""


class SeverityMark(Painted):
    """How bad, beside a title."""

    severity = ""

    def show_severity(self, severity: str) -> None:
        self.severity = severity
        self.update()

    def draw(self, brush: Brush, box: QRectF) -> None:
        if self.severity:
            brush.severity(QPointF(box.center().x(), box.top() + brush.theme.px(11)), self.severity, 18)

    # Qt

    def sizeHint(self) -> QSize:
        px = self._theme.px if self._theme else round
        return QSize(px(24), px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Stretches(Painted):
    """Stretches of time to one scale, each under its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[tuple[str, Stretch]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[tuple[str, Stretch]]) -> None:
        self._bars = bars
        self.setAccessibleName("; ".join(said for said, _ in bars))
        self.setVisible(bool(bars))
        self.updateGeometry()
        self.update()

    def draw(self, brush: Brush, box: QRectF) -> None:
        px = brush.theme.px
        whole = max((bar.start + bar.minutes for _, bar in self._bars), default=0)
        if not whole:
            return
        for place, (said, bar) in enumerate(self._bars):
            top = box.top() + place * px(36)
            brush.text(
                QRectF(box.left(), top, box.width(), px(18)),
                said,
                "small",
                "danger" if bar.is_wrong else "ink2",
                numbers=True,
            )
            left = box.left() + box.width() * bar.start / whole
            wide = max(2.0, box.width() * bar.minutes / whole)
            line = QRectF(left, top + px(20), wide, px(7))
            brush.box(line, "danger" if bar.is_wrong else "ink3", None, px(3.5))

    # Qt

    def sizeHint(self) -> QSize:
        px = self._theme.px if self._theme else round
        return QSize(px(200), px(36) * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class ClashCard(QWidget):
    """Asks its page for what is pressed; it writes nothing."""

    remedy_chosen = Signal(object, object)  # Clash, Remedy
    aside_wanted = Signal(object)  # Clash
    back_wanted = Signal(object)  # Clash
    thing_wanted = Signal(str, object)  # kind, ThingId

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.clash: Clash | None = None
        self._snapshot: Snapshot | None = None
        self._is_aside, self._reason = False, ""
        self.remedies: list[RemedyButton] = []
        self.go_to: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        head = QHBoxLayout()
        self._mark = SeverityMark(self)
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        self._when = QLabel(self)
        self._when.setProperty("role", "small")
        self._when.setWordWrap(True)
        self._bars = Stretches(self)
        self._ways = self._heading()
        self._ways_column = QVBoxLayout()
        self._places = self._heading()
        self._places_column = QVBoxLayout()
        self.aside = QPushButton(self)
        self.aside.setProperty("kind", "quiet")
        self.aside.clicked.connect(self._turn)
        for part in (head, self._when, self._bars, self._ways, self._ways_column, self._places):
            self._add(part)
        self._add(self._places_column)
        self._column.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.restyle()
        self.show_clash(None, None)

    def _add(self, part: QWidget | QHBoxLayout | QVBoxLayout) -> None:
        if isinstance(part, QWidget):
            self._column.addWidget(part)
        else:
            self._column.addLayout(part)

    def _heading(self) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", "section")
        return label

    def show_clash(
        self, clash: Clash | None, snapshot: Snapshot | None, *, is_aside: bool = False, reason: str = ""
    ) -> None:
        """A clash of a snapshot, or nothing."""
        self.clash, self._snapshot = clash, snapshot
        self._is_aside, self._reason = is_aside, reason
        self._fill()

    def _turn(self) -> None:
        if self.clash is not None:
            (self.back_wanted if self._is_aside else self.aside_wanted).emit(self.clash)

    def _fill(self) -> None:
        for button in (*self.remedies, *self.go_to):
            button.hide()
            button.setParent(None)
            button.deleteLater()
        self.remedies, self.go_to = [], []
        clash, snapshot = self.clash, self._snapshot
        there = clash is not None and snapshot is not None
        for widget in (self._mark, self._when, self._ways, self._places, self.aside):
            widget.setVisible(there)
        if clash is None or snapshot is None:
            self._bars.show_bars(())
            self._title.setText(self.tr("Choose a clash to see its remedies."))
            return
        words = self._kit.words
        told = told_clash(snapshot, clash, words)
        self._mark.show_severity(clash.severity.value)
        self._title.setText(told.message)
        when = " \u00b7 ".join(filter(None, (told.when, told.who)))
        aside = self.tr("Set aside: {0}").format(self._reason) if self._is_aside else ""
        self._when.setText("\n".join(filter(None, (when, aside))))
        self._bars.show_bars([(self._bar_words(bar), bar) for bar in stretches(snapshot, clash, words)])
        self._ways.setText(
            self.tr("Remedies") if clash.remedies else self.tr("No remedy is known: change what it is about.")
        )
        for number, (remedy, (said, price)) in enumerate(zip(clash.remedies, told.remedies, strict=True)):
            button = RemedyButton(self._kit.theme, said, price, is_best=number == 0, parent=self)
            button.clicked.connect(lambda _on=False, remedy=remedy: self.remedy_chosen.emit(clash, remedy))
            self._ways_column.addWidget(button)
            self.remedies.append(button)
        self._places.setText(self.tr("Go to"))
        for kind, thing_id, thing in things_of(snapshot, clash)[:GO_TO_AT_MOST]:
            said = f"{words.kind(kind)}: {name_of(snapshot, thing, words.language)}"
            link = LinkButton(said, self)
            link.clicked.connect(lambda _on=False, kind=kind, one=thing_id: self.thing_wanted.emit(kind, one))
            self._places_column.addWidget(link)
            self.go_to.append(link)
        self.aside.setText(
            self.tr("Show it as a clash again") if self._is_aside else self.tr("Set aside, with a reason...")
        )
        self.aside.setAccessibleName(self.aside.text())

    def _bar_words(self, bar: Stretch) -> str:
        if bar.code == "free":
            return self.tr("%n min there are", "time for a walk", bar.minutes)
        if bar.code == "walk":
            return self.tr("%n min the walk takes", "time for a walk", bar.minutes)
        return bar.said

    # Look and language

    def restyle(self) -> None:
        px = self._kit.theme.px
        self._column.setContentsMargins(px(20), px(16), px(20), px(16))
        self._column.setSpacing(px(8))
        self._ways_column.setSpacing(px(6))
        self._places_column.setSpacing(px(1))
        self._mark.dress(self._kit.theme)
        self._bars.dress(self._kit.theme)
        self._fill()

    # Qt

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self._fill()
        return super().event(event)
