# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The planner's year as a line: months, phases, today, and the dates to keep."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from delegation.gui.painters.marks import MIDDLE, Brush
from delegation.gui.widgets.art import Painted
from delegation.services.overview import Due, Phase, Year, is_urgent
from delegation.services.words import Words

FAIR_AT_LEAST = 26
"""Pixels at text size 1: a fair of a few days would be a hair in half a year."""


@dataclass(frozen=True, slots=True)
class Place:
    """A mark with its two lines of text and where they go."""

    due: Due
    x: float
    box: QRectF
    is_left: bool
    said: str
    when: str


class YearLine(Painted):
    """Shows; its whole text is its accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._year: Year | None = None
        self._today = date.min
        self._words: Words | None = None
        self._now = ""

    def show_year(self, year: Year, today: date, words: Words, now: str) -> None:
        """``now`` is the word for today."""
        self._year, self._today, self._words, self._now = year, today, words, now
        said = [
            f"{words.say(f'phase.{one.code}')}: {words.span(one.first, _last(one))}" for one in year.phases
        ]
        said += [f"{self._due_words(due)}: {words.year_date(due.day)}" for due in year.dues]
        self.setAccessibleDescription("; ".join(said))
        self.setToolTip("\n".join(said))
        self.update()

    def _due_words(self, due: Due) -> str:
        if self._words is None:
            return due.code
        said = self._words.say(f"due.{due.code}")
        several = sum(one.code == due.code for one in self._year.dues) > 1 if self._year else False
        return f"{said} {due.name}" if several and due.name else said

    # Drawing

    def draw(self, brush: Brush, box: QRectF) -> None:
        if self._year is None or self._words is None:
            return
        px = brush.theme.px
        line = box.adjusted(px(20), 0, -px(16), 0)
        self._months(brush, line)
        for phase in self._year.phases:
            self._phase(brush, line, phase)
        for place in self._places(brush, line):
            self._mark(brush, place)
        if self._year.first <= self._today < self._year.end:
            self._mark_today(brush, line)

    def _x(self, line: QRectF, day: date) -> float:
        """Where a day begins; the fair takes at least its least width, the rest shares what is left."""
        year = self._year
        if year is None:
            return line.left()
        least = float(FAIR_AT_LEAST * (self._theme.size if self._theme else 1))
        fair = next(phase for phase in year.phases if phase.code == "fair")
        before, during, after = (
            (fair.first - year.first).days,
            (fair.end - fair.first).days,
            (year.end - fair.end).days,
        )
        wide = max(least, line.width() * during / (before + during + after))
        scale = (line.width() - wide) / (before + after)
        if day <= fair.first:
            return line.left() + (day - year.first).days * scale
        if day < fair.end:
            return line.left() + before * scale + (day - fair.first).days * wide / during
        return line.left() + before * scale + wide + (day - fair.end).days * scale

    def _months(self, brush: Brush, line: QRectF) -> None:
        year, words, px = self._year, self._words, brush.theme.px
        if year is None or words is None:
            return
        months = [year.first, *_firsts(year.first, year.end)]
        for at, day in enumerate(months):
            x = self._x(line, day)
            until = self._x(line, months[at + 1]) if at + 1 < len(months) else line.right()
            said = words.month(day.month, short=True)
            if at == 0 or day.month == 1:
                said = f"{said} {day.year}"
            if until - x < brush.width(said, "small") + px(10):
                continue
            if at:
                brush.painter.fillRect(QRectF(x, px(5), 1, px(14)), brush.theme.colour("line_strong"))
            text = QRectF(x + (px(6) if at else 0), px(3), until - x - px(6), px(18))
            brush.text(text, said, "small", "ink2", numbers=True)

    def _phase(self, brush: Brush, line: QRectF, phase: Phase) -> None:
        px, today = brush.theme.px, self._today
        left, right = self._x(line, phase.first), self._x(line, phase.end)
        box = QRectF(left, px(26), max(2.0, right - left - 2), px(28))
        said = self._words.say(f"phase.{phase.code}") if self._words else ""
        is_now, is_over = phase.first <= today < phase.end, today >= phase.end
        if phase.code == "fair":
            brush.box(box, "accent" if is_now else "ink", None, 4)
            brush.icon(
                "flag", box.center().x() - px(7), box.center().y(), 14, "on_accent" if is_now else "page"
            )
            return
        if is_now:
            brush.box(box, "accent_soft", "accent", 4, 1.5)
        else:
            brush.box(box, "sunken" if is_over else "raised", "line_strong", 4)
        inner = box.adjusted(px(8), 0, -px(4), 0)
        if is_over and inner.width() > px(30):
            brush.icon("check", inner.left(), inner.center().y(), 13, "ink3")
            inner.adjust(px(18), 0, 0, 0)
        colour = "accent" if is_now else "ink2" if is_over else "ink"
        brush.text(inner, said, "body", colour, weight=600 if is_now else 500)

    def _mark_today(self, brush: Brush, line: QRectF) -> None:
        px = brush.theme.px
        x = self._x(line, self._today)
        wide = brush.width(self._now, "caption", weight=600) + px(16)
        left = min(max(line.left(), x - wide / 2), line.right() - wide)
        for top, high in ((px(18), px(8)), (px(54), px(6))):  # the words of the phase between stay free
            brush.painter.fillRect(QRectF(x - 1, top, 2, high), brush.theme.colour("ink"))
        pill = QRectF(left, px(3), wide, px(18))
        brush.box(pill, "ink", None, px(9))
        brush.text(pill, self._now, "caption", "page", MIDDLE, weight=600)

    def _places(self, brush: Brush, line: QRectF) -> Iterator[Place]:
        """Every mark; its text where there is room, what is urgent first, then what is to come."""
        year, words, px, today = self._year, self._words, brush.theme.px, self._today
        if year is None or words is None:
            return
        dues = [due for due in year.dues if year.first <= due.day < year.end]
        taken = [(self._x(line, due.day) - px(8), self._x(line, due.day) + px(8)) for due in dues]
        below: list[tuple[float, float]] = []
        dues.sort(key=lambda due: (not is_urgent(due, today), due.day < today, due.day))
        for due in dues:
            x, said, when = self._x(line, due.day), self._due_words(due), words.brief_date(due.day)
            wide = max(brush.width(said, "small", weight=600), brush.width(when, "caption")) + px(4)
            for left, is_left in ((x + px(10), False), (x - px(10) - wide, True)):
                fits = line.left() - px(20) <= left and left + wide <= line.right() + px(16)
                if fits and all(left + wide <= start or end <= left for start, end in taken):
                    taken.append((left - px(4), left + wide + px(4)))
                    yield Place(due, x, QRectF(left, px(60), wide, px(32)), is_left, said, when)
                    break
            else:
                yield self._place_below(brush, line, due, x, below)

    def _place_below(
        self, brush: Brush, line: QRectF, due: Due, x: float, taken: list[tuple[float, float]]
    ) -> Place:
        """One line under the others for what is still to come; what is past keeps its shape only.

        A text goes beside the ones in ``taken``, to which it is added; without room its shape says it.
        """
        bare = Place(due, x, QRectF(), False, "", "")
        if due.day < self._today or self._words is None:
            return bare
        px, said = brush.theme.px, f"{self._due_words(due)} {self._words.brief_date(due.day)}"
        wide = brush.width(said, "small", weight=600) + px(4)
        last, gap = line.right() + px(16) - wide, px(10)
        beside = [edge for start, end in taken for edge in (start - gap - wide, end + gap)]
        free = [
            left
            for left in (min(max(line.left(), x - wide / 2), last), *beside)
            if line.left() - px(20) <= left <= last
            and all(left + wide <= start or end <= left for start, end in taken)
        ]
        if not free:
            return bare
        left = min(free, key=lambda left: abs(left + wide / 2 - x))
        taken.append((left, left + wide))
        return Place(due, x, QRectF(left, px(92), wide, px(17)), False, said, "")

    def _mark(self, brush: Brush, place: Place) -> None:
        px, at = brush.theme.px, QPointF(place.x, brush.theme.px(69))
        brush.painter.fillRect(QRectF(place.x - 0.5, px(56), 1, px(8)), brush.theme.colour("line_strong"))
        urgent = is_urgent(place.due, self._today)
        if place.due.day < self._today:
            brush.shape(at, "check", "ink3", 12)
        elif urgent:
            brush.severity(at, "medium", 13)
        else:
            brush.shape(at, "ring", "ink3", 12)
        if place.said:
            align = Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignRight if place.is_left else Qt.AlignmentFlag.AlignLeft
            )
            top = QRectF(place.box.left(), place.box.top(), place.box.width(), px(17))
            colour = "warn" if urgent else "ink2"
            brush.text(top, place.said, "small", colour, align, weight=600 if urgent else 400)
            if not place.when:
                leader = QRectF(place.x - 0.5, px(77), 1, px(15))
                brush.painter.fillRect(leader, brush.theme.colour("line_strong"))
            brush.text(
                top.translated(0, px(15)), place.when, "caption", colour, align, numbers=True, weight=400
            )

    # Qt

    def sizeHint(self) -> QSize:
        side = self._theme.px(112) if self._theme else 112
        return QSize(600, side)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())


def _last(phase: Phase) -> date:
    return date.fromordinal(phase.end.toordinal() - 1)


def _firsts(first: date, end: date) -> Iterator[date]:
    """The first days of the months after ``first`` and before ``end``."""
    year, month = first.year, first.month
    while True:
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        if date(year, month, 1) >= end:
            return
        yield date(year, month, 1)
