# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which row stands on which page.

A row is never split and keeps the walk before it; a title never stands alone at the foot.  A day that fills
most of a page has it to itself, short days share one, and no page but the last is mostly empty: a long day
goes on below what is there rather than that.  The block at the foot of the last page never stands there
alone: it takes the last rows with it.  The gap between rows is the widest of the grid's steps that allows
all this.

Of all ways to do it the one is taken that costs least by the prices below; few are kept at a time, so that a
trip of many days costs its length and no more.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from delegation.documents.pages import Piece, Section
from delegation.documents.theme import Grid

if TYPE_CHECKING:
    from delegation.documents.programme_row import LaidRow

_JOIN = 34.0
"""Space above the title of a section that joins a page."""
_TAIL = 14.0
"""Space above the block at the last page's foot."""
_LEAST = 2
"""Rows of a day that stand on a page at least, where the day is parted."""
_FEW = 4
"""Rows below another day with which a day that goes on overleaf had better begin."""

_PAGE = 1.5
_EMPTY = 5.0
"""A page, not the last, of which less than ``_USED`` is used."""
_USED = 0.45
_PARTED = 4.0
"""Each parting of a day beyond those that its length asks for."""
_BEGUN_LOW = 1.0
_NARROW = 0.15
"""Each step to a narrower gap."""
_ALONE = 8.0
"""The block at the foot alone on a page."""
_KEPT = 16
"""Plans that are followed at a time."""

_Leaf = tuple[bool, Piece]
"""Whether a piece begins a page, and the piece."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """The sections so far: what they cost, the pages begun, where the last row ends, and the last leaves."""

    cost: float = 0.0
    pages: int = 0
    end: float = 0.0
    leaves: tuple[_Leaf, ...] = ()
    before: "_Plan | None" = None

    def all_leaves(self) -> list[_Leaf]:
        found: list[_Leaf] = []
        plan: _Plan | None = self
        while plan is not None:
            found[:0] = plan.leaves
            plan = plan.before
        return found


@dataclass(slots=True)
class Flow:
    """The pages that sections need, with ``tail`` points kept free at the foot of the last one."""

    sections: Sequence[Section]
    grid: Grid
    tail: float = 0.0
    pages: list[list[Piece]] = field(default_factory=list)

    def __post_init__(self) -> None:
        plans = [_Plan()]
        for section in self.sections:
            cheapest: dict[tuple[int, int], _Plan] = {}
            for longer in (longer for plan in plans for longer in self._with(plan, section)):
                key = longer.pages, round(longer.end)
                if key not in cheapest or longer.cost < cheapest[key].cost:
                    cheapest[key] = longer
            plans = sorted(cheapest.values(), key=lambda plan: (plan.cost, plan.pages, plan.end))[:_KEPT]
        best = min(map(self._with_tail, plans), key=lambda plan: (plan.cost, plan.pages, plan.end))
        for begins, piece in best.all_leaves():
            if begins:
                self.pages.append([])
            self.pages[-1].append(piece)
        while len(self.pages) < best.pages:
            self.pages.append([])

    def _with(self, plan: _Plan, section: Section) -> Iterator[_Plan]:
        """A plan and one more section: below what is there, and on a page of its own; at every gap."""
        grid = self.grid
        texts = section.texts_height(grid)
        needed = len(self._paged(section, grid.gaps[-1], grid.top, texts))
        gaps = grid.gaps[:1] if len(section.rows) < 2 else grid.gaps
        for step, gap in enumerate(gaps):
            cost = plan.cost + step * _NARROW
            pieces = self._paged(section, gap, grid.top, texts)
            parted = max(0, len(pieces) - needed) * _PARTED
            turned = _EMPTY if plan.pages and self._is_mostly_empty(plan.end) else 0.0
            yield self._longer(plan, pieces, cost + turned + parted + len(pieces) * _PAGE, begins=True)
            if not plan.pages:
                continue
            pieces = self._paged(section, gap, plan.end + _JOIN, texts)
            if not self._begins_well(pieces):
                continue
            parted = max(0, len(pieces) - needed) * _PARTED
            low = _BEGUN_LOW if len(pieces) > 1 and len(pieces[0].rows) < _FEW else 0.0
            yield self._longer(plan, pieces, cost + parted + low + (len(pieces) - 1) * _PAGE, begins=False)

    def _longer(self, plan: _Plan, pieces: list[Piece], cost: float, *, begins: bool) -> _Plan:
        leaves = tuple((begins or number > 0, piece) for number, piece in enumerate(pieces))
        pages = plan.pages + sum(new for new, _ in leaves)
        return _Plan(cost, pages, pieces[-1].end(self.grid), leaves, plan)

    def _begins_well(self, pieces: list[Piece]) -> bool:
        """Whether what stands below another section is the whole of it, or enough rows to begin with."""
        if pieces[0].end(self.grid) > self.grid.bottom:
            return False
        return len(pieces) == 1 or len(pieces[0].rows) >= _LEAST

    def _is_mostly_empty(self, end: float) -> bool:
        return end < self.grid.top + _USED * (self.grid.bottom - self.grid.top)

    def _with_tail(self, plan: _Plan) -> _Plan:
        """A plan with room for the block: where there is none, the last rows go to a page with it."""
        grid = self.grid
        room = grid.bottom + 1 - _TAIL - self.tail
        if not self.tail or (plan.pages and plan.end <= room):
            return plan
        if plan.leaves:
            new, last = plan.leaves[-1]
            least = _LEAST + (len(last.rows) > 2 * _LEAST + 1)
            for kept in range(len(last.rows) - least, _LEAST - 1, -1):
                over = replace(last, rows=last.rows[kept:], top=grid.top, first=False)
                if over.end(grid) <= room:
                    leaves = (*plan.leaves[:-1], (new, replace(last, rows=last.rows[:kept])), (True, over))
                    cost = plan.cost + _PAGE + _PARTED
                    return _Plan(cost, plan.pages + 1, over.end(grid), leaves, plan.before)
        return replace(plan, cost=plan.cost + _PAGE + _ALONE, pages=plan.pages + 1, end=grid.top)

    def _paged(self, section: Section, gap: float, top: float, texts: float) -> list[Piece]:
        """The section from ``top`` downwards, each page filled as far as it goes, the last one by two rows at
        least."""
        grid = self.grid
        taken: list[list[LaidRow]] = [[]]
        y = top + section.head_height(grid) + texts
        for row in section.rows:
            if taken[-1] and y + row.height > grid.bottom:
                taken.append([])
                y = grid.top + section.head_height(grid)
            taken[-1].append(row)
            y += row.height + gap
        if len(taken) > 1 and len(taken[-1]) < _LEAST and len(taken[-2]) > _LEAST:
            over = taken[-2][-1]
            if over.height + gap + taken[-1][0].height <= grid.bottom - grid.top - section.head_height(grid):
                taken[-1].insert(0, taken[-2].pop())
        return [
            Piece(section, tuple(rows), grid.top if number else top, gap, first=not number)
            for number, rows in enumerate(taken)
        ]
