# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The typefaces of the papers, and which of them can draw a character.

Noto Sans first, DejaVu Sans for the symbols it lacks.  A character that neither can draw right is shown as
U+FFFD, still extracts and reads aloud as itself, and is reported.  That includes every script that needs
shaping or runs from right to left: this layer sets one glyph after the other, and would set them wrong.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from delegation.assets import data_dir

SOFT_HYPHEN = "\u00ad"
NO_BREAK = "\u00a0"
UNKNOWN = "\ufffd"

FILES = {
    "NotoSans": "NotoSans-Regular.ttf",
    "NotoSans-Bold": "NotoSans-Bold.ttf",
    "NotoSans-Italic": "NotoSans-Italic.ttf",
    "NotoSans-BoldItalic": "NotoSans-BoldItalic.ttf",
    "DejaVuSans": "DejaVuSans.ttf",
    "DejaVuSans-Bold": "DejaVuSans-Bold.ttf",
}

_SHAPED = ((0x0900, 0x109F), (0x1780, 0x17FF), (0x1A20, 0x1AAF), (0xA8E0, 0xA8FF))
"""Blocks whose letters join, stack or change order: Devanagari to Myanmar, Khmer, Tai Tham."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text that one font draws.  ``means`` is what it stands for where that is not what is drawn."""

    font: str
    text: str
    means: str | None = None


class Face:
    """One weight and slope of the typeface with its fallback.  Widths are in ems."""

    def __init__(self, first: TTFont, then: TTFont) -> None:
        self._first, self._then = first, then
        glyphs = map(chr, first.face.charToGlyph)
        self._own = {char for char in glyphs if _is_set_singly(char) and not _is_ignorable(char)}
        self._widths: dict[str, float] = {}

    def width(self, text: str) -> float:
        """The width of ``text`` in ems."""
        widths, total = self._widths, 0.0
        for char in text:
            one = widths.get(char)
            total += self._learn(char) if one is None else one
        return total

    def runs(self, text: str) -> Iterator[Run]:
        """``text`` in runs of one font each.

        A soft hyphen is drawn: whoever breaks lines leaves only those at which a line is broken.
        """
        if self._own.issuperset(text):
            yield Run(self._first.fontName, text)
            return
        font, gathered = "", ""
        for char in text:
            run = self._run(char)
            if run.means is None and run.font == font:
                gathered += run.text
                continue
            if gathered:
                yield Run(font, gathered)
            font, gathered = (run.font, run.text) if run.means is None else ("", "")
            if run.means is not None:
                yield run
        if gathered:
            yield Run(font, gathered)

    def _run(self, char: str) -> Run:
        if char in self._own:
            return Run(self._first.fontName, char)
        if char == SOFT_HYPHEN:
            return Run(self._first.fontName, "-", char)
        if _is_ignorable(char):
            return Run(self._first.fontName, "")
        if char == "\n":
            return Run(self._first.fontName, " ")
        if ord(char) in self._then.face.charToGlyph and _is_set_singly(char):
            return Run(self._then.fontName, char)
        return Run(self._then.fontName, UNKNOWN, char)

    def _learn(self, char: str) -> float:
        run = self._run(char)
        font = self._first if run.font == self._first.fontName else self._then
        wide = sum(float(font.face.charWidths[ord(one)]) for one in run.text) / 1000
        self._widths[char] = wide
        return wide


def _is_set_singly(char: str) -> bool:
    """Whether setting one glyph after the other, from the left, sets this character right."""
    code = ord(char)
    if unicodedata.bidirectional(char) in ("R", "AL"):
        return False
    return code < 0x0900 or not any(low <= code <= high for low, high in _SHAPED)


def _is_ignorable(char: str) -> bool:
    """Whether a character says how others are drawn and has no look of its own: joiners, selectors, marks."""
    code = ord(char)
    return (
        unicodedata.category(char) in ("Cf", "Cc") or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF
    )


@cache
def face(*, bold: bool = False, italic: bool = False) -> Face:
    """The face for this weight and slope; the fonts are read when first asked for."""
    name = {(False, False): "NotoSans", (True, False): "NotoSans-Bold", (False, True): "NotoSans-Italic"}
    first = name.get((bold, italic), "NotoSans-BoldItalic")
    return Face(_font(first), _font("DejaVuSans-Bold" if bold else "DejaVuSans"))


@cache
def _font(name: str) -> TTFont:
    font = TTFont(name, str(data_dir("resources") / "fonts" / FILES[name]), shapable=False)
    pdfmetrics.registerFont(font)
    return font
