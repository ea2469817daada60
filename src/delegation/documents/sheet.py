# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The surface a paper is drawn on: measured from the top left, in points, text by its baseline.

Text is set glyph by glyph from plain strings.  There is no markup, so no value can become any: "<b>" and
"&amp;" are drawn as they stand.
"""

from collections.abc import Sequence
from threading import Lock

from delegation.documents.fonts import NO_BREAK, SOFT_HYPHEN, face
from delegation.documents.links import allowed
from delegation.documents.tags import Element, TaggedCanvas
from delegation.documents.theme import RULE, Colour, Style
from delegation.documents.typesetting import Lines, width_of

Dash = tuple[float, float]

DOTS: Dash = (0.1, 4)
"""With round caps: a row of dots."""
DASHES: Dash = (3, 2)

_SUBSETTING = Lock()
"""ReportLab reads glyphs of one font object for every document: only one may be finished at a time."""


class Sheet:
    """One document, page after page.

    What is drawn without an element is an artifact: there to be seen, not to be read aloud.
    """

    def __init__(self, *, size: tuple[float, float], title: str, language: str, author: str = "") -> None:
        self.width, self.height = size
        face()
        self.canvas = TaggedCanvas(size=size, title=title, language=language, author=author, font="NotoSans")
        self.page = 1
        self.artifact = ""
        self.missing: set[str] = set()
        self._outlined = 0

    @property
    def root(self) -> Element:
        return self.canvas.root

    def turn(self) -> None:
        """Go on to a new page."""
        self.canvas.showPage()
        self.page += 1

    def finish(self) -> bytes:
        with _SUBSETTING:
            return self.canvas.finish()

    def entry(self, title: str, level: int = 0) -> None:
        """An entry of the outline, leading to this page."""
        self._outlined += 1
        key = f"part{self._outlined}"
        self.canvas.bookmarkPage(key)
        self.canvas.addOutlineEntry(title, key, level, closed=False)

    # -- text

    def text(
        self,
        x: float,
        base: float,
        text: str,
        style: Style,
        *,
        element: Element | None = None,
        align: str = "left",
        link: str | None = None,
    ) -> float:
        """Set one line; returns its width.

        ``align`` says what ``x`` is: "left", "middle" or "right".  ``link`` is left out where its scheme may
        not leave a paper.  What belongs to an element ends in a space, so that whoever reads it aloud or
        copies it finds one between it and what follows; a word broken at the line's end does not.
        """
        if not text:
            return 0.0
        wide = width_of(text, style)
        x -= {"left": 0.0, "middle": wide / 2, "right": wide}[align]
        target = allowed(link) if link and element is not None else None
        if target and element is not None:
            element = element.add("Link")
        spaced = element is not None and not text.endswith(SOFT_HYPHEN)
        self._set(x, base, f"{text} " if spaced else text, style, element)
        if style.strike:
            thick, up = max(0.7, style.size * 0.07), base - style.size * 0.27
            self.line(x - 0.5, up, x + wide + 0.5, up, width=thick, colour=style.colour)
        if target and element is not None:
            low, high = self.height - base - style.size * 0.3, self.height - base + style.size * 0.9
            self.canvas.link(element, (x, low, x + wide, high), target, text.replace(NO_BREAK, " "))
        return wide

    def lines(
        self,
        x: float,
        base: float,
        lines: Lines,
        *,
        element: Element | None = None,
        align: str = "left",
        link: str | None = None,
    ) -> float:
        """Set broken lines below each other, the first on ``base``; returns the baseline of the last."""
        for at, line in enumerate(lines.lines):
            if at:
                base += lines.style.leading
            self.text(x, base, line, lines.style, element=element, align=align, link=link)
        return base

    def _set(self, x: float, base: float, text: str, style: Style, element: Element | None) -> None:
        canvas, up = self.canvas, self.height - base
        canvas.mark(element, self.artifact if element is None else "")
        canvas.setFillColorRGB(*style.colour)
        used = face(bold=style.bold, italic=style.italic)
        for run in used.runs(text):
            canvas.setFont(run.font, style.size)
            if run.means is None:
                canvas.drawString(x, up, run.text)
            else:
                self._stand_in(x, up, run.text, run.means)
            x += used.width(run.means or run.text) * style.size

    def _stand_in(self, x: float, up: float, drawn: str, means: str) -> None:
        """Draw one thing that is read and copied as another."""
        if drawn != "-":
            self.missing.add(means)
        code = means.encode("utf-16-be").hex().upper()
        self.canvas.addLiteral(f"/Span <</ActualText <FEFF{code}>>> BDC")
        self.canvas.drawString(x, up, drawn)
        self.canvas.addLiteral("EMC")

    # -- shapes

    def line(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        *,
        width: float = 0.5,
        colour: Colour = RULE,
        dash: Dash | None = None,
    ) -> None:
        canvas = self._shaped()
        canvas.setStrokeColorRGB(*colour)
        canvas.setLineWidth(width)
        if dash:
            canvas.setDash(*dash)
            canvas.setLineCap(1 if dash is DOTS else 0)
        canvas.line(x0, self.height - y0, x1, self.height - y1)
        canvas.restoreState()

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        pen: float = 0.8,
        radius: float = 0.0,
        dash: Dash | None = None,
    ) -> None:
        canvas = self._shaped(fill, stroke, pen, dash)
        low = self.height - y - height
        drawn = {"stroke": int(stroke is not None), "fill": int(fill is not None)}
        if radius:
            canvas.roundRect(x, low, width, height, radius, **drawn)
        else:
            canvas.rect(x, low, width, height, **drawn)
        canvas.restoreState()

    def tab(self, x: float, y: float, width: float, height: float, radius: float, fill: Colour) -> None:
        """A filled box, rounded at its left corners only."""
        canvas = self._shaped(fill)
        low, high, bend = self.height - y - height, self.height - y, radius * 0.4477
        path = canvas.beginPath()
        path.moveTo(x + width, low)
        path.lineTo(x + width, high)
        path.lineTo(x + radius, high)
        path.curveTo(x + bend, high, x, high - bend, x, high - radius)
        path.lineTo(x, low + radius)
        path.curveTo(x, low + bend, x + bend, low, x + radius, low)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.restoreState()

    def disc(self, x: float, y: float, radius: float, fill: Colour) -> None:
        canvas = self._shaped(fill)
        canvas.circle(x, self.height - y, radius, stroke=0, fill=1)
        canvas.restoreState()

    def squares(
        self, cells: Sequence[tuple[float, float, float, float]], fill: Colour, *, element: Element
    ) -> None:
        """Boxes (x, y, width, height) in one path, for an element."""
        canvas = self.canvas
        canvas.mark(element)
        canvas.setFillColorRGB(*fill)
        path = canvas.beginPath()
        for x, y, width, height in cells:
            path.rect(x, self.height - y - height, width, height)
        canvas.drawPath(path, stroke=0, fill=1)

    def _shaped(
        self,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        pen: float = 0,
        dash: Dash | None = None,
    ) -> TaggedCanvas:
        """The canvas, ready for an artifact's shape; the caller restores its state."""
        canvas = self.canvas
        canvas.mark(None, self.artifact)
        canvas.saveState()
        if fill is not None:
            canvas.setFillColorRGB(*fill)
        if stroke is not None:
            canvas.setStrokeColorRGB(*stroke)
            canvas.setLineWidth(pen)
        if dash:
            canvas.setDash(*dash)
        return canvas
