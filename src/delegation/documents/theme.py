# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours, type and grid of the papers.

Lengths are points, measured from the top left.  Nothing is set under 8 pt, no text is under 7:1 on white,
and nothing is said by colour alone.
"""

from dataclasses import dataclass, replace

MM = 72 / 25.4

Colour = tuple[float, float, float]
"""Red, green and blue, 0 to 1."""


def colour(code: str) -> Colour:
    """The colour of "#RRGGBB"; raises ValueError for anything else."""
    code = code.removeprefix("#")
    if len(code) != 6:
        raise ValueError(code)
    red, green, blue = (round(int(code[at : at + 2], 16) / 255, 4) for at in (0, 2, 4))
    return red, green, blue


INK = colour("#18222C")
"""Text."""
SLATE = colour("#4A5762")
"""The second voice: end times, details, labels."""
ACCENT = colour("#10495A")
"""Hall plates, the route, heads; an agency may bring its own."""
SIGNAL = colour("#A3301B")
"""Changes and emergencies, always with a word or a bar."""
RULE = colour("#B3BEC5")
MIST = colour("#E9EFF1")
"""The one tint."""
WHITE: Colour = (1.0, 1.0, 1.0)

LEAST_CONTRAST = 7.0
SMALLEST = 8.0


def contrast_on_white(of: Colour) -> float:
    """Contrast ratio as WCAG 2 defines it, 1 to 21."""
    linear = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in of)
    luminance = sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    return 1.05 / (luminance + 0.05)


def readable(code: str, otherwise: Colour = ACCENT) -> Colour:
    """The colour of ``code``, darkened until white on it reads at 7:1; ``otherwise`` where it is none."""
    try:
        shade = colour(code)
    except ValueError:
        return otherwise
    while contrast_on_white(shade) < LEAST_CONTRAST:
        red, green, blue = (round(part * 0.94, 4) for part in shade)
        shade = (red, green, blue)
    return shade


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set.  ``leading`` is the distance of two baselines."""

    size: float
    leading: float
    bold: bool = False
    italic: bool = False
    colour: Colour = INK
    strike: bool = False

    def at(self, size: float) -> "Style":
        """The same, smaller or larger, in proportion."""
        return replace(self, size=size, leading=self.leading * size / self.size)

    def in_(self, tone: Colour) -> "Style":
        return replace(self, colour=tone)

    def struck(self) -> "Style":
        return replace(self, strike=True, bold=False, colour=SLATE)


def plain(size: float, tone: Colour = INK) -> Style:
    return Style(size, size * 1.3, colour=tone)


def bold(size: float, tone: Colour = INK) -> Style:
    return Style(size, size * 1.3, bold=True, colour=tone)


@dataclass(frozen=True, slots=True)
class Grid:
    """Where things stand on a paper."""

    width: float
    height: float
    left: float
    right: float
    top: float
    """Baseline of a day's title."""
    bottom: float
    """Where text ends; the foot is below."""
    plate: float
    """Left edges of the columns: plate, text, with whom."""
    text: float
    text_width: float
    whom: float
    bar: float
    """Left edge of the change bar, in the margin."""
    hall_width: float
    stand_width: float
    plate_height: float
    hall_size: float
    stand_size: float
    time: float
    """Type sizes: start, end, item title, body, small, day title."""
    end: float
    title: float
    body: float
    small: float
    day: float
    lift: float
    """From the top of a row to its baseline."""
    gaps: tuple[float, ...]
    """Space between rows, widest first."""
    head: float
    """Baselines of head and foot."""
    foot: float

    @property
    def whole(self) -> float:
        return self.right - self.left

    @property
    def text_whole(self) -> float:
        """The text column where nobody is named beside it."""
        return self.right - self.text

    @property
    def whom_width(self) -> float:
        return self.right - self.whom

    @property
    def time_width(self) -> float:
        return self.plate - self.left - 3


A4 = Grid(
    width=210 * MM,
    height=297 * MM,
    left=22 * MM,
    right=194 * MM,
    top=26.5 * MM,
    bottom=279 * MM,
    plate=42 * MM,
    text=76 * MM,
    text_width=73 * MM,
    whom=153 * MM,
    bar=15.5 * MM,
    hall_width=34,
    stand_width=46,
    plate_height=27,
    hall_size=17,
    stand_size=13,
    time=15,
    end=9.5,
    title=11.5,
    body=9.5,
    small=8.5,
    day=21,
    lift=18.5,
    gaps=(13, 11, 9, 7, 5.5),
    head=15 * MM,
    foot=286 * MM,
)
