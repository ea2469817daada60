# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The personal programme: a cover, the days, what has no time yet, and the emergency block."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from delegation.documents.cover import Cover
from delegation.documents.emergency import LaidEmergency
from delegation.documents.flow import Flow
from delegation.documents.pages import Section
from delegation.documents.pictograms import CROSS, pictogram
from delegation.documents.programme_row import LaidRow, Look
from delegation.documents.sheet import Sheet
from delegation.documents.signs import CAP
from delegation.documents.theme import A4, RULE, SIGNAL, SLATE, SMALLEST, Grid, bold, plain, readable
from delegation.documents.typesetting import Lines, flowed, squeezed
from delegation.services.papers import Detail, PersonalPaper

HEAD_LINES = 2


@dataclass(frozen=True, slots=True)
class Drawn:
    """A document, its number of pages, and the characters no font could draw, sorted."""

    pdf: bytes
    pages: int
    missing: tuple[str, ...] = ()


def draw_personal(paper: PersonalPaper) -> Drawn:
    """The personal programme as tagged PDF (PDF/UA-1) on A4.  Equal papers give equal bytes.

    Raises ValueError where a QR code would be too fine to print.
    """
    grid = A4
    look = Look(grid, paper.labels, paper.language, readable(paper.accent))
    cover = Cover(paper, look)
    sections = _sections(
        paper,
        look,
        details=() if cover.details_fit else paper.details,
        notes=() if cover.notes_fit else paper.uncertain,
    )
    emergency = paper.emergency
    block = LaidEmergency(emergency, look) if emergency and (emergency.large or emergency.small) else None
    flow = Flow(sections, grid, tail=block.height if block else 0.0)

    sheet = Sheet(
        size=(grid.width, grid.height), title=paper.title, language=paper.language, author=paper.agency
    )
    total = 1 + len(flow.pages)
    cover.draw(sheet, sheet.root.add("Sect"))
    _foot(sheet, paper, grid, total)
    for page in flow.pages:
        sheet.turn()
        _head(sheet, paper, grid)
        for piece in page:
            piece.draw(sheet, look)
        if sheet.page == total and block:
            alone = not page
            block.draw(sheet, grid.top if alone else grid.bottom - block.height, sheet.root)
        _foot(sheet, paper, grid, total)
    return Drawn(sheet.finish(), total, tuple(sorted(sheet.missing)))


def _sections(
    paper: PersonalPaper, look: Look, *, details: tuple[Detail, ...], notes: tuple[str, ...]
) -> list[Section]:
    """The days, then what has no time yet and what found no room on the cover."""
    sections = [
        Section(
            day.title,
            "  \u00b7  ".join(part for part in (day.day_of, day.zone) if part),
            rows=tuple(LaidRow(row, look) for row in day.rows),
            sentence=day.empty,
        )
        for day in paper.days
    ]
    if paper.untimed:
        rows = tuple(LaidRow(row, look) for row in paper.untimed)
        sections.append(Section(look.labels.untimed, rows=rows, in_order=False))
    if details:
        said = tuple(f"{one.label}\n{one.value}" for one in details)
        sections += _noted(look.labels.details, said, look.grid)
    if notes:
        sections += _noted(look.labels.uncertain, notes, look.grid)
    return sections


def _noted(title: str, notes: tuple[str, ...], grid: Grid) -> Iterator[Section]:
    """Sections of as many notes each as a page holds, under the same title."""
    room = grid.bottom - grid.top
    section = Section(title)
    for note in notes:
        longer = replace(section, notes=(*section.notes, note))
        if section.notes and longer.height(grid, 0.0) > room:
            yield section
            longer = Section(title, notes=(note,))
        section = longer
    yield section


def _head(sheet: Sheet, paper: PersonalPaper, grid: Grid) -> None:
    """Who this is for, and whom to ring: repeated on each page, read aloud on none.

    Of names that need more than two lines only two stand here: the cover has them whole.
    """
    sheet.artifact = "Pagination"
    leader, base = paper.leader, grid.head
    right = 0.0
    if leader:
        style, sizes = plain(9), (9, 8.5, SMALLEST)
        said = squeezed(f"{leader.name} {leader.phone}".strip(), style, grid.whole * 0.5, sizes)
        if len(said.lines) > HEAD_LINES:
            name = squeezed(leader.name, style, grid.whole * 0.5, sizes).first(HEAD_LINES - 1)
            said = Lines((*name.lines, leader.phone), name.style)
        sheet.lines(grid.right, base - said.drop, said, align="right")
        right = said.width + 22
        pictogram(sheet, CROSS, grid.right - said.width - 9, base - said.drop - 8.5 * CAP, 10.6, SIGNAL)
    room = grid.whole - right
    phone = squeezed(paper.phone, plain(9, SLATE), room, (9, SMALLEST))
    name = squeezed(paper.reader, bold(9), room - phone.width - 8, (9, 8.5, SMALLEST))
    if len(name.lines) == 1:
        sheet.lines(grid.left, base, name)
        sheet.text(grid.left + name.width + 8, base, paper.phone, phone.style)
    else:
        name = flowed(paper.reader, bold(8.5), room).first(HEAD_LINES)
        y = sheet.lines(grid.left, base - name.drop - 11, name)
        sheet.text(grid.left, y + 11, paper.phone, phone.style)
    sheet.artifact = ""


def _foot(sheet: Sheet, paper: PersonalPaper, grid: Grid, total: int) -> None:
    """Version on the left, page on the right, above them a hairline."""
    sheet.artifact = "Pagination"
    y = grid.foot
    sheet.line(grid.left, y - grid.small - 4, grid.right, y - grid.small - 4, colour=RULE)
    said = ", ".join(part for part in (paper.version, paper.as_of) if part)
    number = Lines((paper.labels.page.format(page=sheet.page, pages=total),), bold(grid.small))
    room = grid.whole - number.width - 10
    left = squeezed(said, plain(grid.small, SLATE), room, (grid.small, SMALLEST))
    sheet.lines(grid.left, y, left)
    sheet.lines(grid.right - number.width, y, number)
    sheet.artifact = ""
