# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the last list said of an exhibitor, and how far asking it has come."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from delegation.domain.catalogue import entries
from delegation.domain.snapshot import Snapshot
from delegation.domain.wishes import Request, SlotState
from delegation.gui.changes import TripDesk
from delegation.gui.kit import Kit
from delegation.gui.list_watch import ListWatch
from delegation.gui.painters.marks import RIGHT, Brush
from delegation.gui.widgets.section import Section
from delegation.services.cells import told
from delegation.services.wanted import requests_by_exhibitor, stands_as_text
from delegation.services.words import Words

Line = tuple[str, str, str]
"""A label, what was, what is."""


class ChangeLines(QWidget):
    """Lines of label, what was struck through, what is."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        said = "\n".join(f"{label}: {was} \u2192 {now}" for label, was, now in lines)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setFixedHeight(self._kit.theme.px(24) * max(1, len(lines)))
        self.update()

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(200, self._kit.theme.px(24) * max(1, len(self._lines)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._kit.theme, QPainter(self)
        brush, px = Brush(painter, theme), theme.px
        for place, (label, was, now) in enumerate(self._lines):
            top, tall = place * px(24), px(24)
            brush.text(QRectF(px(16), top, px(94), tall), label, "small", "ink3")
            x: float = px(114)
            if was:
                box = QRectF(x, top, (self.width() - x) * 0.5, tall)
                x += brush.struck(box, was) + px(5)
            brush.icon("arrow-right", x, top + tall / 2, 12, "ink3")
            x += px(17)
            brush.text(QRectF(x, top, max(0.0, self.width() - x - px(8)), tall), now, weight=500)
        painter.end()


class FromLastList(Section):
    """Old and new of what the last list changed here."""

    KEY = "from_last_list"

    def __init__(self, kit: Kit, desk: TripDesk, parent: QWidget | None = None) -> None:
        super().__init__(kit, desk, parent)
        self._watch = ListWatch(desk, self)
        self._watch.changed.connect(self._show)
        self._things: Sequence[Any] = ()
        self.lines: Sequence[Line] = ()
        self._kind = QLabel(self)
        self._kind.setContentsMargins(kit.theme.px(16), 0, kit.theme.px(12), 0)
        self._kind.setWordWrap(True)
        self._lines = ChangeLines(kit, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._kind)
        column.addWidget(self._lines)

    def title(self) -> str:
        last = self._watch.last
        if last is None:
            return self.tr("From the last list")
        day = self.kit.words.numeric_date(last.change.at.astimezone().date())
        return self.tr("From the last list, {0}").format(day)

    def show_things(self, snapshot: Snapshot, things: Sequence[Any]) -> None:
        self._things = things
        self._watch.follow(snapshot)
        self._show()

    def _show(self) -> None:
        words, snapshot = self.kit.words, self.desk.snapshot
        news = self._watch.news.get(self._things[0].id) if len(self._things) == 1 else None
        if news is None:
            self._kind.setText(
                self.tr("As before") if self._watch.last else self.tr("No list read again yet")
            )
            self._kind.setProperty("role", "quiet")
            self.lines = ()
            self._lines.hide()
        else:
            self._kind.setText(words.say(f"list_news.{news.kind}"))
            lines = [
                _line(name, was, now, snapshot, words)
                for name, (was, now) in news.fields.items()
                if name not in ("withdrawn", "more")
            ]
            self.lines = lines
            self._lines.show_lines(lines)
            self._lines.setVisible(bool(lines))
        self._kind.setVisible(news is None or self._lines.isHidden())
        self.title_changed.emit()

    def restyle(self) -> None:
        self._show()


def _line(name: str, was: Any, now: Any, snapshot: Snapshot, words: Words) -> Line:
    label = words.label("exhibitor", name)
    if name == "stands":
        return label, stands_as_text(was), stands_as_text(now)
    entry = entries("exhibitor").get(name)
    return label, told(snapshot, was, words, entry), told(snapshot, now, words, entry)


class Asked(Section):
    """The way of a request: asked, reminded, answered, with days and the slot that was taken."""

    KEY = "asked"

    def __init__(self, kit: Kit, desk: TripDesk, parent: QWidget | None = None) -> None:
        super().__init__(kit, desk, parent)
        self._requests: Sequence[Request] = ()
        self._steps: list[tuple[str, str, str]] = []

    def title(self) -> str:
        return self.kit.words.kind("request").capitalize()

    def show_things(self, snapshot: Snapshot, things: Sequence[Any]) -> None:
        found = snapshot.index(requests_by_exhibitor).get(things[0].id, ()) if len(things) == 1 else ()
        self._requests = found
        self._steps = [step for request in found for step in self._steps_of(request)]
        if not self._steps:
            self._steps = [("", self.tr("Nothing asked yet"), "")]
        self.setAccessibleName("\n".join(f"{said} {when}".strip() for _, said, when in self._steps))
        self.setFixedHeight(self.kit.theme.px(22) * len(self._steps) + self.kit.theme.px(6))
        self.update()

    def _steps_of(self, request: Request) -> list[tuple[str, str, str]]:
        words = self.kit.words
        steps = []
        if request.asked_on:
            steps.append(
                ("asked", words.say("choice.request_state.asked"), words.numeric_date(request.asked_on))
            )
        if request.reminded_on:
            when = words.numeric_date(request.reminded_on)
            steps.append(("reminded", words.say("choice.request_state.reminded"), when))
        state = request.state.value
        if state in ("agreed", "declined", "to_ask"):
            day = request.answered_on or (request.due_on if state == "to_ask" else None)
            steps.append((state, words.choice(request.state), words.numeric_date(day) if day else ""))
        for slot in request.slots:
            if slot.state is not SlotState.REFUSED:
                code = "agreed" if slot.state is SlotState.TAKEN else "open"
                steps.append((code, f"{words.choice(slot.state)}: {words.told(slot.window.start)}", ""))
        return steps

    def restyle(self) -> None:
        self.setFixedHeight(self.kit.theme.px(22) * len(self._steps) + self.kit.theme.px(6))

    # Qt

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self.kit.theme, QPainter(self)
        brush, px = Brush(painter, theme), theme.px
        for place, (code, said, when) in enumerate(self._steps):
            top, tall = place * px(22), px(22)
            x: float = px(16)
            if code:
                x += brush.status(x, top + tall / 2, code, 12) + px(8)
            right = self.width() - px(12)
            brush.text(QRectF(x, top, right - x, tall), said, "body", "ink" if code else "ink3")
            if when:
                brush.text(QRectF(x, top, right - x, tall), when, "small", "ink3", RIGHT, numbers=True)
        painter.end()
