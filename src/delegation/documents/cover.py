# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cover of a personal paper: who, which group, the trip at a glance, three facts, what is still open."""

from dataclasses import dataclass

from delegation.documents.links import dialling
from delegation.documents.programme_row import Look
from delegation.documents.qr import draw_qr
from delegation.documents.sheet import Sheet
from delegation.documents.signs import group_letter
from delegation.documents.strips import Strips
from delegation.documents.tags import Element
from delegation.documents.theme import INK, MM, RULE, SLATE, SMALLEST, Style, bold, plain, readable
from delegation.documents.typesetting import Lines, flowed, headline, shrunk, squeezed
from delegation.services.papers import Detail, Fact, PersonalPaper

QR_SIDE = 27 * MM
_FOOT, _LOWEST = 258 * MM, 279 * MM
"""Baseline of the labels at the cover's foot, leader and what to bring, and where their text ends; a long
list begins higher, up to ``_HIGHEST``."""
_HIGHEST = 215 * MM
_NAME_LINES = 2
"""Lines of a leader's name on the cover: it stands whole in the emergency block."""
_BODY = (11.5, 10.5, 9.5, 8.5)


def _set_in(text: str, style: Style, width: float) -> Lines:
    """On one line if a slightly smaller size allows it, else on several."""
    one = shrunk(text, style, width, _BODY[:2])
    return (
        Lines((text,) if text else (), one) if one else headline(text, style.at(_BODY[1]), width, _BODY[1:])
    )


def _big(text: str, width: float) -> Lines:
    """The fact itself: large on one line, smaller on two."""
    one = shrunk(text, bold(21), width, (21, 18, 15.5, 13.5))
    if one:
        return Lines((text,) if text else (), one)
    tight = Style(13.5, 13.5 * 1.15, bold=True)
    lines = [flowed(text, tight.at(size), width) for size in (13.5, 12, 10.5, 9.5, 8.5, SMALLEST)]
    return next((two for two in lines if len(two.lines) <= 2), lines[-1])


@dataclass(frozen=True, slots=True)
class _LaidFact:
    """A fact, measured: where its large words begin and where its details do, below its head."""

    fact: Fact
    big: Lines
    first: float
    details: Lines
    after: float

    @property
    def height(self) -> float:
        return self.after + self.details.drop


_Cell = tuple[Lines, Lines]
"""A detail of the reader, measured: its label and what it holds."""


def _cell(detail: Detail, width: float) -> _Cell:
    label = flowed(detail.label, plain(8.5, SLATE), width)
    return label, flowed(detail.value, plain(10.5), width)


def _cell_height(cell: _Cell) -> float:
    label, value = cell
    return label.drop + 13 + value.drop + 20


def _threes(cells: list[_Cell]) -> list[list[_Cell]]:
    return [cells[at : at + 3] for at in range(0, len(cells), 3)]


class Cover:
    """Draws the cover; ``details_fit`` and ``notes_fit`` tell whether what is known of the reader and the
    points still open found room on it."""

    def __init__(self, paper: PersonalPaper, look: Look) -> None:
        self._paper, self._look = paper, look
        grid = look.grid
        self._name = self._laid_name()
        self._subtitle = _set_in(paper.subtitle, plain(11.5), 134 * MM)
        self._groups = [squeezed(group.name, bold(11.5), 150 * MM, _BODY) for group in paper.groups]
        self._bring = self._laid_bring()
        self._foot = max(_HIGHEST, min(_FOOT, _LOWEST - 14 - self._bring.drop))
        name = paper.trip or paper.fair
        beside = "" if paper.fair.casefold() in name.casefold() else f"{paper.fair}, "
        self._dates = squeezed(beside + paper.dates, plain(12), grid.whole * 0.5, (12, 10.5, 9.5))
        room = grid.whole - self._dates.width - 14
        self._trip = squeezed(name, bold(21, look.accent), room, (21, 18, 15, 12))
        groups = sum(lines.drop + 20 for lines in self._groups)
        above = max(self._trip.drop, self._dates.drop)
        self._fair_base = max(98 * MM, self._groups_base + max(0, groups - 20) + 21 * MM + above)
        self._wide = (grid.whole + 14) / 3 - 14
        self._facts_laid = [self._laid_fact(fact) for fact in paper.facts[:3]]
        facts = max((one.height for one in self._facts_laid), default=0.0)
        room = self._foot - 24 - self._fair_base - 29 - facts - 30
        self._strips = Strips(paper.strips, look, min(room, 240))
        y = self._fair_base + 20 + self._strips.height
        self._legend = y + 6
        self._facts = (self._legend + 16 * MM) if self._strips.height else y + 12 * MM
        if self._facts + 43 > self._foot - 26:  # names beyond measure: the facts stand in the days as well
            self._facts_laid, facts = [], 0.0
        below = self._facts + facts + 12 * MM if facts else self._facts
        self._cells = [_cell(detail, self._wide) for detail in paper.details]
        details = self._details_height()
        self.details_fit = below + details <= self._foot - 20
        self._own, self._open = below, below + (details if self.details_fit else 0)
        self._notes = [
            flowed(note, plain(9.5), grid.whole - 12, hyphens=look.language) for note in paper.uncertain
        ]
        deep = sum(note.drop + note.style.leading + 4 for note in self._notes)
        self.notes_fit = self._open + 22 + deep <= self._foot - 20

    @property
    def _groups_base(self) -> float:
        """Baseline of the first group."""
        return 67 * MM + self._name.drop + self._subtitle.drop + 10 * MM

    def _details_height(self) -> float:
        """From the heading of the reader's details to what follows them."""
        rows = [max(map(_cell_height, three)) for three in _threes(self._cells)]
        return 22 + sum(rows) + 4 * MM if rows else 0.0

    def _laid_name(self) -> Lines:
        style = bold(30)
        tight = type(style)(30, 30 * 1.12, bold=True)
        sizes = (30, 27, 24, 21)
        one = squeezed(self._paper.reader, tight, 134 * MM, sizes)
        if len(one.lines) == 1:
            return one
        return headline(self._paper.reader, tight.at(24), 134 * MM, (24, 21, 18, 15, 12))

    def draw(self, sheet: Sheet, parent: Element) -> None:
        paper, grid = self._paper, self._look.grid
        sheet.entry(paper.reader)
        self._draw_sender(sheet, parent)
        kind = parent.add("P")
        sheet.text(grid.left, 47 * MM, self._look.labels.kind, plain(12, SLATE), element=kind)
        base = sheet.lines(grid.left - 1, 59 * MM, self._name, element=parent.add("H1"))
        sheet.lines(grid.left, base + 8 * MM, self._subtitle, element=parent.add("P"))
        self._draw_groups(sheet, parent)
        if paper.qr:
            self._draw_code(sheet, parent)
        y = self._fair_base
        heading = parent.add("H2")
        sheet.lines(grid.left, y - self._trip.drop, self._trip, element=heading)
        sheet.lines(grid.right, y - self._dates.drop, self._dates, align="right", element=parent.add("P"))
        sheet.line(grid.left, y + 9, grid.right, y + 9, width=1.4, colour=self._look.accent)
        if self._strips.height:
            self._strips.draw(sheet, y + 20)
            self._strips.draw_legend(sheet, self._legend)
        self._draw_facts(sheet, parent)
        if self.details_fit and self._cells:
            self._draw_details(sheet, parent)
        if self.notes_fit and self._notes:
            self._draw_notes(sheet, parent)
        self._draw_foot(sheet, parent)

    def _draw_sender(self, sheet: Sheet, parent: Element) -> None:
        paper, grid, base = self._paper, self._look.grid, 20 * MM
        version = squeezed(paper.version, bold(10.5), grid.whole * 0.3, (10.5, 9.5, 8.5))
        element = parent.add("P")
        room = grid.whole - version.width - 14
        phone = plain(9.5, SLATE)
        agency = squeezed(paper.agency, bold(10.5, self._look.accent), room, (10.5, 9.5, 8.5))
        last = sheet.lines(grid.left, base, agency, element=element)
        if paper.agency_phone:
            beside = squeezed(paper.agency_phone, phone, room - agency.width - 10, (9.5,))
            fits = len(beside.lines) == 1 and len(agency.lines) < 2
            x, y = (grid.left + agency.width + 10, base) if fits else (grid.left, last + 13)
            link = dialling(paper.agency_phone)
            sheet.text(x, y, paper.agency_phone, phone, element=parent.add("P"), link=link)
        if paper.version:
            sheet.lines(grid.right, base, version, align="right", element=parent.add("P"))

    def _draw_groups(self, sheet: Sheet, parent: Element) -> None:
        grid, base = self._look.grid, self._groups_base
        for group, name in zip(self._paper.groups, self._groups, strict=True):
            tone = readable(group.colour, self._look.accent) if group.colour else self._look.accent
            x = grid.left
            if group.letter:
                x += 22 + group_letter(sheet, grid.left + 8, base - 11.5 * 0.36, 8.5, group.letter, tone)
            toned = Lines(name.lines, name.style.in_(tone))
            base = sheet.lines(x, base, toned, element=parent.add("P")) + 20

    def _draw_code(self, sheet: Sheet, parent: Element) -> None:
        """The code, its white margin hanging over the right edge so that its modules stand on it."""
        code, grid = self._paper.qr, self._look.grid
        if code is None:
            return
        y = 41 * MM
        alt = f"{code.caption}: {code.payload}" if code.caption else code.payload
        draw_qr(sheet, grid.right - QR_SIDE + 8, y, QR_SIDE, code.payload, alt=alt, parent=parent)
        caption = squeezed(code.caption, bold(8.5), 46 * MM, (8.5, SMALLEST))
        base = y + QR_SIDE + 7
        element = parent.add("Caption")
        if caption.lines:
            base = sheet.lines(grid.right, base, caption, align="right", element=element) + 11
        hint = squeezed(code.hint, plain(8.5, SLATE), 46 * MM, (8.5, SMALLEST))
        sheet.lines(grid.right, base, hint, align="right", element=element)

    def _laid_fact(self, fact: Fact) -> "_LaidFact":
        big = _big(fact.big, self._wide)
        first = 27 - (big.drop * 0.75 if len(big.lines) < 3 else 10)
        after = max(43.0, first + big.drop + 16) if big.lines else 43.0
        return _LaidFact(fact, big, first, flowed(fact.details, plain(9.5, SLATE), self._wide), after)

    def _draw_facts(self, sheet: Sheet, parent: Element) -> None:
        for at, laid in enumerate(self._facts_laid):
            x = self._look.grid.left + at * (self._wide + 14)
            self._draw_fact(sheet, parent.add("P"), x, self._facts, laid)

    def _draw_fact(self, sheet: Sheet, element: Element, x: float, y: float, laid: "_LaidFact") -> None:
        """A fact; of details that would run into the foot what fits: they stand whole in their rows."""
        fact, right = laid.fact, x + self._wide
        sheet.line(x, y - 12, right, y - 12, width=0.8, colour=INK)
        used = sheet.text(x, y, fact.head, bold(9.5), element=element)
        aside = squeezed(fact.aside, plain(9.5, SLATE), self._wide - used - 6, (9.5, 9, 8.5, SMALLEST))
        sheet.lines(right, y, aside, align="right", element=element)
        fits = int((self._foot - 26 - y - laid.first) // laid.big.style.leading) + 1
        sheet.lines(x, y + laid.first, laid.big.first(max(1, fits)), element=element)
        fits = int((self._foot - 26 - y - laid.after) // laid.details.style.leading) + 1
        sheet.lines(x, y + laid.after, laid.details.first(max(0, fits)), element=element)

    def _draw_details(self, sheet: Sheet, parent: Element) -> None:
        """What is known of the reader, three beside each other: a label, and what it holds."""
        grid, y = self._look.grid, self._own
        title = bold(12, self._look.accent)
        sheet.text(grid.left, y, self._look.labels.details, title, element=parent.add("H2"))
        items = parent.add("L")
        y += 20
        for three in _threes(self._cells):
            for at, (label, value) in enumerate(three):
                element, x = items.add("LI").add("LBody").add("P"), grid.left + at * (self._wide + 14)
                low = sheet.lines(x, y, label, element=element)
                sheet.lines(x, low + 13, value, element=element)
            y += max(map(_cell_height, three))

    def _draw_notes(self, sheet: Sheet, parent: Element) -> None:
        """Points still open, a bar before each."""
        grid, y = self._look.grid, self._open
        sheet.text(
            grid.left, y, self._look.labels.uncertain, bold(12, self._look.accent), element=parent.add("H2")
        )
        items = parent.add("L")
        y += 20
        for note in self._notes:
            high = note.drop + note.style.size
            sheet.box(grid.left, y - note.style.size * 0.85, 2, high, fill=self._look.accent)
            element = items.add("LI").add("LBody").add("P")
            y = sheet.lines(grid.left + 12, y, note, element=element) + note.style.leading + 4

    def _laid_bring(self) -> Lines:
        grid, text = self._look.grid, self._paper.bring
        lines = flowed(text, plain(11.5), grid.text_whole)
        if len(lines.lines) > 3:
            lines = flowed(text, plain(9.5), grid.text_whole, hyphens=self._look.language)
        if len(lines.lines) * lines.style.leading > _LOWEST - _HIGHEST - 14:
            lines = flowed(text, plain(SMALLEST), grid.text_whole, hyphens=self._look.language)
        return lines

    def _draw_foot(self, sheet: Sheet, parent: Element) -> None:
        paper, grid, y = self._paper, self._look.grid, self._foot
        label, strong = plain(8.5, SLATE), bold(11.5)
        if paper.leader or paper.bring:
            sheet.line(grid.left, y - 14, grid.right, y - 14, colour=RULE)
        if paper.leader:
            room = grid.text - grid.left - 10
            element = parent.add("P")
            sheet.text(grid.left, y, self._look.labels.leader, label, element=element)
            name = headline(paper.leader.name, strong, room, _BODY).first(_NAME_LINES)
            base = sheet.lines(grid.left, y + 14, name, element=element)
            link = dialling(paper.leader.phone)
            number = squeezed(paper.leader.phone, strong, room, _BODY)
            sheet.lines(grid.left, base + 14, number, element=element, link=link)
        if paper.bring:
            element = parent.add("P")
            sheet.text(grid.text, y, self._look.labels.bring, label, element=element)
            sheet.lines(grid.text, y + 14, self._bring, element=element)
