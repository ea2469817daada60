# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers of the look: colours, sizes, spaces.  ``docs/look.md`` says what each is for.

Contrast is tested: text reaches 4.5 on every ground it stands on, controls and marks 3.
"""

from typing import Final

LIGHT: Final[dict[str, str]] = {
    "frame": "#EEF1F0",
    "page": "#FFFFFF",
    "panel": "#F7F9F8",
    "raised": "#FFFFFF",
    "sunken": "#F1F4F3",
    "line": "#DFE4E2",
    "line_strong": "#B9C2BF",
    "control": "#7F8B88",
    "ink": "#15211F",
    "ink2": "#475552",
    "ink3": "#5B6966",
    "ink_off": "#98A3A0",
    "accent": "#0B6862",
    "accent_hover": "#095650",
    "on_accent": "#FFFFFF",
    "accent_soft": "#DCEFEC",
    "hover": "#F1F5F4",
    "selected": "#D7ECE9",
    "selected_off": "#E6EBEA",
    "focus": "#0B6862",
    "danger": "#B42318",
    "danger_soft": "#FCEBE9",
    "warn": "#855300",
    "warn_soft": "#FFF2D6",
    "ok": "#1B7042",
    "ok_soft": "#E1F3E7",
    "info": "#2358A8",
    "info_soft": "#E7EFFB",
    "closed": "#F0F3F2",
    "hatch": "#DDE3E1",
    "paper": "#FFFFFF",
    "desk": "#DFE4E2",
    "shadow": "#15211F",
    "toast": "#1E2B29",
    "on_toast": "#F2F6F5",
    "toast_accent": "#7FD8CD",
    "match": "#FFE59A",
}

DARK: Final[dict[str, str]] = {
    "frame": "#111615",
    "page": "#171D1C",
    "panel": "#1B2221",
    "raised": "#232B2A",
    "sunken": "#121716",
    "line": "#2B3433",
    "line_strong": "#47524F",
    "control": "#74817E",
    "ink": "#E7EDEB",
    "ink2": "#B1BCB9",
    "ink3": "#9BA8A5",
    "ink_off": "#5F6B68",
    "accent": "#5CC9BD",
    "accent_hover": "#7AD8CD",
    "on_accent": "#06201D",
    "accent_soft": "#16352F",
    "hover": "#1F2726",
    "selected": "#1C3F3A",
    "selected_off": "#262F2E",
    "focus": "#5CC9BD",
    "danger": "#FF8F80",
    "danger_soft": "#3C1E1B",
    "warn": "#EDB95A",
    "warn_soft": "#382C12",
    "ok": "#74CF97",
    "ok_soft": "#153222",
    "info": "#8DB6F7",
    "info_soft": "#1A2B45",
    "closed": "#121716",
    "hatch": "#232B2A",
    "paper": "#FFFFFF",
    "desk": "#0D1110",
    "shadow": "#000000",
    "toast": "#E7EDEB",
    "on_toast": "#15211F",
    "toast_accent": "#0B6862",
    "match": "#6B5310",
}

GROUPS_LIGHT: Final = (
    ("#23449E", "#FFFFFF"),
    ("#CF8200", "#15211F"),
    ("#BA3B86", "#FFFFFF"),
    ("#4F7A1E", "#FFFFFF"),
    ("#2F93BF", "#15211F"),
    ("#7C3420", "#FFFFFF"),
    ("#7A63D9", "#FFFFFF"),
    ("#56615E", "#FFFFFF"),
)
"""Bar and badge of the groups in their order, and the letter on it."""

GROUPS_DARK: Final = (
    ("#5F8AF2", "#0B1020"),
    ("#F7C469", "#15211F"),
    ("#E88FD0", "#15211F"),
    ("#A3CF6B", "#15211F"),
    ("#7CCBEF", "#15211F"),
    ("#E39A80", "#15211F"),
    ("#B7A8FF", "#15211F"),
    ("#AEBAB7", "#15211F"),
)

DASHES: Final = (None, (7.0, 3.0), (1.5, 2.2), (7.0, 2.5, 1.5, 2.5))
"""How a group's line is dashed, by its place modulo four."""

TYPE: Final[dict[str, tuple[int, int]]] = {
    "caption": (11, 500),
    "small": (12, 400),
    "body": (13, 400),
    "strong": (13, 600),
    "section": (12, 600),
    "title": (16, 600),
    "page": (20, 600),
    "display": (30, 600),
}
"""Role -> pixels at text size 1.0, weight."""

ROW: Final = {"dense": 24, "normal": 28, "airy": 34, "nav": 30, "header": 30, "control": 28}
BAR: Final = {"filter": 44, "head": 60, "status": 26}
PANE: Final = {"sidebar": 204, "sidebar_small": 52, "inspector": 312}
RADIUS: Final = {"item": 5, "control": 6, "card": 10, "dialog": 12}

FAMILY: Final = "Inter"
NARROW_FROM: Final = 1.3
"""From this text size on, the sidebar shows icons only."""

PANEL_MS: Final = 140
TOAST_MS: Final = 180
TOAST_STAYS_MS: Final = 8000


def mixed(ground: str, colour: str, part: float) -> str:
    """``part`` (0-1) of a colour laid on a ground, both "#RRGGBB"."""
    pairs = ((int(ground[at : at + 2], 16), int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(below + (above - below) * part):02X}" for below, above in pairs)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2.2 defines it, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
