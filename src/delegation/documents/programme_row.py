# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programme row: when, where, what, with whom, always in this order from the left.

A row is measured once and drawn wherever its page puts it.  Baselines of time, hall, title and name are one
line.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from delegation.documents.links import dialling
from delegation.documents.pictograms import WALK, pictogram
from delegation.documents.sheet import DOTS, Sheet
from delegation.documents.signs import (
    CAP,
    change_bar,
    laid_plate,
    mini_plate,
    mini_width,
    tag,
    tag_width,
)
from delegation.documents.tags import Element
from delegation.documents.theme import ACCENT, SIGNAL, SLATE, SMALLEST, Colour, Grid, Style, bold, plain
from delegation.documents.typesetting import Lines, flowed, headline, squeezed, width_of
from delegation.services.papers import Contact, Labels, NearWish, Part, Plate, Row, RowState, Spot

Paint = Callable[[Sheet, float, Element], None]
"""Draws one piece of a row: the sheet, the row's baseline, the paragraph it belongs to."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the rows of one paper are set."""

    grid: Grid
    labels: Labels
    language: str
    accent: Colour = ACCENT


@dataclass(slots=True)
class Route:
    """The line that joins the plates down a page: where it stands, and whether it goes on as dots."""

    low: float | None = None
    dotted: bool = False

    def reach(self, sheet: Sheet, x: float, y: float, tone: Colour, *, dotted: bool) -> None:
        if self.low is not None and y > self.low:
            dash = DOTS if dotted or self.dotted else None
            sheet.line(x, self.low, x, y, width=1.6, colour=tone, dash=dash)


@dataclass(slots=True)
class Column:
    """Pieces stacked below each other; drops are measured from the row's baseline."""

    last: float = 0.0
    paragraphs: list[list[Paint]] = field(default_factory=list)

    def paragraph(self, *paints: Paint) -> None:
        self.paragraphs.append(list(paints))

    def set(
        self, x: float, lines: Lines, step: float = 0.0, *, link: str | None = None, same: bool = False
    ) -> None:
        """Set lines ``step`` below the last baseline, in a paragraph of their own unless ``same``."""
        if not lines.lines:
            return
        drop = self.last + step

        def paint(sheet: Sheet, base: float, element: Element) -> None:
            sheet.lines(x, base + drop, lines, element=element, link=link)

        if same and self.paragraphs:
            self.paragraphs[-1].append(paint)
        else:
            self.paragraph(paint)
        self.last = drop + lines.drop

    def draw(self, sheet: Sheet, base: float, parent: Element) -> None:
        for paints in self.paragraphs:
            element = parent.add("P")
            for paint in paints:
                paint(sheet, base, element)


class LaidRow:
    """A row, measured.  ``height`` counts the walk before it, but not the gap after it."""

    def __init__(self, row: Row, look: Look) -> None:
        grid = look.grid
        self.row, self._look = row, look
        self._dead, self._free = row.state is RowState.CANCELLED, row.state is RowState.FREE
        self._plate = (
            laid_plate(row.place, row.state, grid, look.language) if row.place and not self._free else None
        )
        self._when = Column()
        self._what = Column()
        self._whom = Column()
        self._lay_time()
        self._lay_text()
        for contact in row.hosts:
            self._lay_host(contact)
        self._goal = self._laid_goal()
        self.walk = grid.body * 2.1 + self._goal.drop if row.walk else 0.0
        low = max(
            self._when.last + 2,
            self._plate.top(0, grid) + self._plate.height if self._plate else 0,
            self._what.last + grid.body * 0.35,
            self._whom.last + grid.body * 0.35,
        )
        self.height = self.walk + grid.lift + low

    def draw(self, sheet: Sheet, y: float, parent: Element, route: Route, gap: float) -> None:
        """Draw from ``y`` downwards into a list; ``gap`` is what follows the row."""
        look, grid, row = self._look, self._look.grid, self.row
        if row.walk:
            self._draw_walk(sheet, y, parent)
        base, end = y + self.walk + grid.lift, y + self.height
        item = parent.add("LI")
        label = item.add("Lbl")
        for paints in self._when.paragraphs:
            for paint in paints:
                paint(sheet, base, label)
        body = item.add("LBody")
        line = grid.plate + grid.hall_width / 2
        if self._plate:
            top = self._plate.top(base, grid)
            route.reach(sheet, line, top, look.accent, dotted=self._dead)
            spoken = body.add("P").add("Span", actual=self._spoken(self.row.place))
            self._plate.draw(sheet, grid.plate, base, grid, look.accent, spoken)
            route.low, route.dotted = top + self._plate.height, self._dead
        elif self._free and route.low is not None:
            route.reach(sheet, line, end + gap, look.accent, dotted=True)
            route.low, route.dotted = end + gap, False
        self._what.draw(sheet, base, body)
        self._whom.draw(sheet, base, body)
        if row.change:
            change_bar(sheet, grid.bar, base - grid.lift * 0.78, end + 2, row.change.version)

    def _spoken(self, place: Plate | Spot | None) -> str:
        """What is read aloud for a plate."""
        labels = self._look.labels
        if not isinstance(place, Plate):
            return place.word if place else ""
        stand = f", {labels.stand} {place.stand}" if place.stand else ""
        return f"{labels.hall} {place.hall}{stand}"

    def _lay_time(self) -> None:
        grid, row, column = self._look.grid, self.row, self._when
        room = grid.time_width
        start = row.start or (f"\u2013{row.end}" if row.end else "")
        sizes = (grid.time, 14, 13, 11.5, 10.5, 9.5, 8.5, SMALLEST)
        large = squeezed(start, bold(grid.time), room, sizes)
        column.set(grid.left, self._struck(large), same=True)
        step = grid.end * 1.3
        if row.start_zone:
            column.set(
                grid.left,
                squeezed(row.start_zone, plain(SMALLEST, SLATE), room, (SMALLEST,)),
                step,
                same=True,
            )
        if row.start and row.end:
            style = plain(grid.end, SLATE)
            end = f"\u2013{row.end}"
            both = f"{end} {row.end_day}"
            fits = bool(row.end_day) and width_of(both, style) <= room
            column.set(
                grid.left, self._struck(Lines((both if fits else end,), style)), grid.end * 1.45, same=True
            )
            if row.end_day and not fits:
                column.set(
                    grid.left,
                    squeezed(row.end_day, plain(SMALLEST, SLATE), room, (SMALLEST,)),
                    step,
                    same=True,
                )
        elif row.end_day:
            column.set(
                grid.left,
                squeezed(row.end_day, plain(grid.end, SLATE), room, (grid.end, SMALLEST)),
                step,
                same=True,
            )
        if row.end_zone:
            column.set(
                grid.left, squeezed(row.end_zone, plain(SMALLEST, SLATE), room, (SMALLEST,)), step, same=True
            )

    def _struck(self, lines: Lines) -> Lines:
        return Lines(lines.lines, lines.style.struck()) if self._dead else lines

    def _lay_text(self) -> None:
        grid, row, column = self._look.grid, self.row, self._what
        width = grid.text_width if row.hosts else grid.text_whole
        style = Style(grid.title, grid.title * 1.22, bold=not self._free)
        title = self._struck(headline(row.title, style, width, (grid.title, 10.5, 9.5, 8.5)))
        column.set(grid.text, title)
        self._lay_tags(title, width)
        if row.details:
            style = Style(grid.body, grid.body * 1.32, colour=SLATE)
            lines = flowed(row.details, style, width, hyphens=self._look.language)
            column.set(grid.text, lines, grid.body * 1.42)
        if row.note:
            style = Style(grid.body, grid.body * 1.32, colour=self._look.accent)
            column.set(
                grid.text, flowed(row.note, style, width, hyphens=self._look.language), grid.body * 1.42
            )
        if row.parts:
            self._lay_parts(row.parts, width)
        if row.wishes:
            self._lay_wishes(row.wishes, grid.text_whole if not row.hosts else width)

    def _lay_tags(self, title: Lines, width: float) -> None:
        """Tags follow the title where all fit on its last line, else they open the next one."""
        grid, row, column = self._look.grid, self.row, self._what
        tags: list[tuple[str, Colour]] = []
        if row.tag:
            tags.append((row.tag, SIGNAL if self._dead else self._look.accent))
        if row.change and row.change.tag:
            tags.append((row.change.tag, SIGNAL))
        if not tags:
            return
        was = (f"{row.change.was_word} ", row.change.was) if row.change and row.change.was else ("", "")
        style = plain(grid.body, SLATE)
        need = sum(tag_width(word, grid.small) + 5 for word, _ in tags) + width_of("".join(was), style)
        used = width_of(title.lines[-1], title.style) + 8 if title.lines else 0.0
        follows = used + need <= width
        if not follows:
            column.last += grid.body * 1.62
        x, drop = grid.text + (used if follows else 0.0), column.last

        def paint(sheet: Sheet, base: float, element: Element) -> None:
            at = x
            for word, tone in tags:
                at += tag(sheet, at, base + drop, word, grid.small, tone, element) + 5
            at += sheet.text(at, base + drop, was[0], style, element=element)
            sheet.text(at, base + drop, was[1], style.struck(), element=element)

        column.paragraph(paint)
        if not follows:
            column.last += 1.5

    def _lay_parts(self, parts: tuple[Part, ...], width: float) -> None:
        """The parts of an item, each with its own time, held by a bracket."""
        grid, column = self._look.grid, self._what
        top = column.last + grid.body * 0.6
        x = grid.text + 1
        indent = x + 8 + width_of("00:00", bold(grid.body)) + 9
        for part in parts:
            column.set(x + 8, Lines((part.time,), bold(grid.body)), grid.body * 1.75)
            room = grid.text + width - indent
            column.set(indent, headline(part.title, bold(grid.body), room, (grid.body, 8.5)), same=True)
            speaker = flowed(part.speaker, plain(grid.body, SLATE), room)
            column.set(indent, speaker, grid.body * 1.3, same=True)
        bottom = column.last + 3

        def bracket(sheet: Sheet, base: float, _: Element) -> None:
            sheet.line(x, base + top, x, base + bottom, width=2, colour=self._look.accent)

        column.paragraphs[-1].append(bracket)
        column.last += 1

    def _lay_wishes(self, wishes: tuple[NearWish, ...], width: float) -> None:
        """Open wishes near by, each as a small plate with its name and the minutes to it."""
        grid, column, size = self._look.grid, self._what, self._look.grid.body
        style = plain(size, SLATE)
        column.set(grid.text, flowed(self._look.labels.open_wishes, style, width), size * 1.5)
        for wish in wishes:
            indent = mini_width(wish.plate, size) + 6
            tail = f"  \u00b7  {wish.walk}" if wish.walk else ""
            room = width - indent - width_of(tail, style)
            name = squeezed(wish.name, plain(size), room, (size, size - 0.5, size - 1, SMALLEST))
            column.last += size * 2.0
            self._lay_wish(wish, name, tail, indent, column.last)
            column.last += name.drop
        column.last += 2

    def _lay_wish(self, wish: NearWish, name: Lines, tail: str, indent: float, drop: float) -> None:
        grid, accent = self._look.grid, self._look.accent
        style = plain(grid.body, SLATE)

        def paint(sheet: Sheet, base: float, element: Element) -> None:
            place = element.add("Span", actual=self._spoken(wish.plate))
            mini_plate(sheet, grid.text, base + drop, wish.plate, grid.body, accent, place)
            base = sheet.lines(grid.text + indent, base + drop, name, element=element)
            last = width_of(name.lines[-1], name.style) if name.lines else 0.0
            sheet.text(grid.text + indent + last, base, tail, style, element=element)

        self._what.paragraph(paint)

    def _lay_host(self, contact: Contact) -> None:
        grid, column, room = self._look.grid, self._whom, self._look.grid.whom_width
        step = grid.body * 1.9 if column.paragraphs else 0.0
        style = plain(grid.body)
        column.set(grid.whom, headline(contact.name, style, room, (grid.body, 9, 8.5, SMALLEST)), step)
        step = grid.body * 1.34
        column.set(
            grid.whom,
            flowed(contact.function, style.in_(SLATE), room, hyphens=self._look.language),
            step,
            same=True,
        )
        number = squeezed(contact.phone, style, room, (grid.body, 9, 8.5, SMALLEST))
        column.set(grid.whom, number, step, link=dialling(contact.phone), same=True)

    @property
    def _goal_at(self) -> float:
        """Where the goal of the walk begins, behind the figure and the minutes."""
        grid, said = self._look.grid, self.row.walk.minutes if self.row.walk else ""
        return grid.text + 13 + width_of(f"{said} ", bold(grid.body))

    def _laid_goal(self) -> Lines:
        """The goal of the walk: whole, without what follows its first comma, smaller, or on several lines."""
        grid, walk = self._look.grid, self.row.walk
        style, room = plain(grid.body, SLATE), grid.right - self._goal_at
        goals = (walk.goal, walk.goal.split(",")[0]) if walk else ("",)
        goal = next((goal for goal in goals if width_of(goal, style) <= room), goals[-1])
        return squeezed(goal, style, room, (grid.body, 9, 8.5, SMALLEST))

    def _draw_walk(self, sheet: Sheet, y: float, parent: Element) -> None:
        """The walk's own line: figure, minutes bold, goal."""
        walk, grid = self.row.walk, self._look.grid
        if walk is None:
            return
        base = y + grid.body * 1.05
        element = parent.add("LI").add("LBody").add("P")
        pictogram(sheet, WALK, grid.text + 4.5, base - grid.body * CAP, grid.body * 1.35, SLATE)
        sheet.text(grid.text + 13, base, f"{walk.minutes} ", bold(grid.body, SLATE), element=element)
        sheet.lines(self._goal_at, base, self._goal, element=element)
