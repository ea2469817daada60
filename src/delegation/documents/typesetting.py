# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaking text into lines, and finding the size at which it fits.

What is read together stays together: a number and its unit, "hal 27", "om 09:15", a phone number, a name
and its legal form.  Names are never hyphenated: they shrink, then break at spaces; running text may be
hyphenated, and a soft hyphen in it wins over the dictionary.  Nothing is ever cut off: what no rule can fit
is broken anywhere.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from delegation.documents.fonts import NO_BREAK, SOFT_HYPHEN, face
from delegation.documents.theme import Style

if TYPE_CHECKING:
    from pyphen import Pyphen

LEAST_HYPHENATED = 13
"""Letters a word has before the dictionary may break it."""

_FORMS = re.compile(
    r" (GmbH & Co\. KG(?:aA)?|GmbH|AG|UG|KG|SE|SA|SAS|SARL|SRL|AB|Oy|Oyj|A/S|ApS|bv|BV|nv|NV|cv|vzw|asbl|"
    r"e\. ?V\.|S\.p\.A\.|s\.r\.o\.|d\.o\.o\.|Sp\. z o\.o\.|Ltd\.?|LLC|plc|Inc\.?|Co\.)(?=$|[ ,;])"
)
_COUNTED = re.compile(r"(?<=\d) (?=[^\W\d_]{1,3}\b\.?(?:\s|$|[,;)]))|(?<=\d) (?=[^\W\d_]{1,3}\.)")
_NUMBERED = re.compile(r"(?<=\w) (?=\+?(?:[A-Z]?\d{1,4}[A-Z]?|\d\d:\d\d)(?:[\s.,;:)/]|$))")
_DIALLED = re.compile(r"\+\d[\d /-]{5,}\d")
_SEAM = re.compile(r"(?<=\w[-\u2013/])(?=\w)")
_WORD_SEAM = re.compile(r"(?<=[^\W\d_][-\u2013/])(?=[^\W\d_])")
"""In running text only between letters: "LB-2026-0417" is one word."""
_LETTERS = re.compile(rf"[^\W\d_]{{{LEAST_HYPHENATED},}}")


@dataclass(frozen=True, slots=True)
class Lines:
    """Text broken to a measure.  A line that ends in a soft hyphen was broken there."""

    lines: tuple[str, ...]
    style: Style

    @property
    def drop(self) -> float:
        """From the first baseline to the last."""
        return self.style.leading * max(0, len(self.lines) - 1)

    def first(self, count: int) -> "Lines":
        """The first lines alone: for what stands whole elsewhere in the same document."""
        return Lines(self.lines[:count], self.style)

    @property
    def width(self) -> float:
        return max((width_of(line, self.style) for line in self.lines), default=0.0)


def width_of(text: str, style: Style) -> float:
    return face(bold=style.bold, italic=style.italic).width(text) * style.size


def flowed(text: str, style: Style, width: float, *, hyphens: str = "") -> Lines:
    """``text`` in lines no wider than ``width``; a line feed breaks.

    ``hyphens`` is the language whose dictionary may break long words, empty for names and titles.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_filled(_glued(paragraph, style, width), style, width, hyphens))
    while lines and not lines[-1]:
        lines.pop()
    return Lines(tuple(lines), style)


def shrunk(text: str, style: Style, width: float, sizes: Sequence[float]) -> Style | None:
    """The style at the largest of ``sizes`` (falling) at which ``text`` fits on one line, or None."""
    at_one = width_of(text, style) / style.size
    size = next((size for size in sizes if at_one * size <= width + 0.01), None)
    return None if size is None else style.at(size)


def squeezed(text: str, style: Style, width: float, sizes: Sequence[float], *, hyphens: str = "") -> Lines:
    """``text`` on one line at the largest of ``sizes`` that allows it, else broken at the smallest."""
    text = text.replace("\n", " ").strip()
    if one := shrunk(text.replace(SOFT_HYPHEN, ""), style, width, sizes):
        return Lines((text.replace(SOFT_HYPHEN, ""),) if text else (), one)
    return flowed(text, style.at(sizes[-1]), width, hyphens=hyphens)


def headline(text: str, style: Style, width: float, sizes: Sequence[float]) -> Lines:
    """A name or title over several lines, at the largest of ``sizes`` at which no word has to be broken."""
    words = text.replace(NO_BREAK, " ").split() or [""]
    widest = max(words, key=lambda word: width_of(word, style))
    return flowed(text, shrunk(widest, style, width, sizes) or style.at(sizes[-1]), width)


def _glued(text: str, style: Style, width: float) -> str:
    """No-break spaces where a break would part what is read together."""
    text = _DIALLED.sub(lambda number: number[0].replace(" ", NO_BREAK), text)
    text = _NUMBERED.sub(NO_BREAK, text)
    text = _COUNTED.sub(NO_BREAK, text)
    return _FORMS.sub(lambda form: _with_form(form, text, style, width), text)


def _with_form(form: re.Match[str], text: str, style: Style, width: float) -> str:
    """A legal form stays with the name if the pair fits the measure, else it moves as a whole."""
    whole = form[1].replace(" ", NO_BREAK)
    before = text[: form.start()].rpartition(" ")[2]
    fits = width_of(f"{before} {whole}", style) <= width
    return f"{NO_BREAK if fits else ' '}{whole}"


def _filled(text: str, style: Style, width: float, hyphens: str) -> Iterator[str]:
    """Lines filled one after the other, each as far as it goes."""
    words = _words(text.split(" "))
    line, used = "", 0.0
    space = width_of(" ", style)
    while words:
        word = words.pop()
        gap = space if line else 0.0
        wide = width_of(word.replace(SOFT_HYPHEN, ""), style)
        if used + gap + wide <= width + 0.01:
            line, used = f"{line} {word}" if line else word, used + gap + wide
            continue
        fits = _split(word, style, width - used - gap, hyphens, alone=not line)
        if fits:
            head, tail = fits
            line = f"{line} {head}" if line else head
            words.append(tail)
        elif NO_BREAK in word and wide > width:
            words.extend(_words(word.split(NO_BREAK)))
            continue
        elif not line:
            head, tail = _hacked(word, style, width)
            line = head
            if tail:
                words.append(tail)
        else:
            words.append(word)
        yield _shown(line)
        line, used = "", 0.0
    if line:
        yield _shown(line)


def _words(parts: list[str]) -> list[str]:
    """Words to take from the end; a soft hyphen before or after a word parts nothing."""
    return [bare for part in reversed(parts) if (bare := part.strip(SOFT_HYPHEN))]


def _shown(line: str) -> str:
    """A line as it is set: soft hyphens go, but for one at its end."""
    inner, last = line[:-1], line[-1:]
    return inner.replace(SOFT_HYPHEN, "") + last


def _split(word: str, style: Style, room: float, hyphens: str, *, alone: bool) -> tuple[str, str] | None:
    """The longest head of ``word`` that fits, and the rest; None where there is no good place.

    A name (no ``hyphens``) is parted only when it stands alone on its line, at a hyphen or stroke of its own.
    """
    for head, tail in _breaks(word, hyphens) if hyphens else _seams(word) if alone else ():
        shown = head.replace(SOFT_HYPHEN, "") + ("-" if head.endswith(SOFT_HYPHEN) else "")
        if width_of(shown, style) <= room:
            return head, tail
    return None


def _seams(word: str, seam_of: re.Pattern[str] = _SEAM) -> Iterator[tuple[str, str]]:
    """Places after a hyphen, dash or stroke within a word, last first."""
    for seam in reversed([found.start() for found in seam_of.finditer(word)]):
        yield word[:seam], word[seam:]


def _breaks(word: str, language: str) -> list[tuple[str, str]]:
    """All places at which running text may part a word, last first."""
    seams = list(_seams(word, _WORD_SEAM))
    if SOFT_HYPHEN in word:
        cuts = [at for at, char in enumerate(word) if char == SOFT_HYPHEN and 0 < at < len(word) - 1]
        hyphenated = [(word[: at + 1], word[at + 1 :]) for at in cuts]
    else:
        hyphenated = [
            (word[: found.start() + at] + SOFT_HYPHEN, word[found.start() + at :])
            for found in _LETTERS.finditer(word)
            for at in _dictionary_breaks(found[0], language)
        ]
    return sorted(seams + hyphenated, key=lambda pair: len(pair[1]))


@lru_cache(maxsize=4096)
def _dictionary_breaks(word: str, language: str) -> tuple[int, ...]:
    dictionary = _dictionary(language)
    return tuple(at for at in dictionary.positions(word) if 3 <= at <= len(word) - 3) if dictionary else ()


@cache
def _dictionary(language: str) -> "Pyphen | None":
    """Hyphenation patterns of a language, None where there are none."""
    import pyphen  # noqa: PLC0415  # patterns of forty languages: only where something is hyphenated

    found = pyphen.language_fallback(language)
    return pyphen.Pyphen(lang=found, left=3, right=3) if found else None


def _hacked(word: str, style: Style, width: float) -> tuple[str, str]:
    """As much of ``word`` as fits, at least one character, and the rest."""
    used, upto = 0.0, 0
    for upto, char in enumerate(word):
        used += width_of(char, style)
        if used > width and upto:
            return word[:upto], word[upto:]
    return word, ""
