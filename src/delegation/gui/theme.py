# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fonts, colours and icons at one theme and text size, made from the tokens."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer

from delegation.gui import tokens
from delegation.gui.sheet import sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TEXT_SIZES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""The text sizes on offer."""

CACHED_TEXTS = 20_000
"""So many elided texts and widths are kept before the cache starts anew."""

TABULAR = QFont.Tag("tnum")


class Theme(QObject):
    """What painters and sheets draw with.  ``changed`` follows a new theme or text size."""

    changed = Signal()

    def __init__(self, resources: Path, sheets: Path, parent: QObject | None = None) -> None:
        """``sheets`` is a folder for the few tinted pictures that a style sheet can only take from a file."""
        super().__init__(parent)
        self._icons, self._sheets = resources / "icons", sheets
        for font in sorted((resources / "fonts").glob("Inter_*.ttf")):
            QFontDatabase.addApplicationFont(str(font))
        self._family = tokens.FAMILY
        self._set("light", 1.0)

    def _set(self, name: str, size: float) -> None:
        self.name, self.size = name, size
        self.is_dark = name == "dark"
        self.hex = tokens.DARK if self.is_dark else tokens.LIGHT
        self._groups = tokens.GROUPS_DARK if self.is_dark else tokens.GROUPS_LIGHT
        self._colours: dict[tuple[str, float | None], QColor] = {}
        self._fonts: dict[tuple[str, bool, int, float, bool], QFont] = {}
        self._metrics: dict[tuple[str, bool, int, float, bool], QFontMetricsF] = {}
        self._texts: dict[tuple[str, int, int], str] = {}
        self._widths: dict[tuple[str, int], float] = {}
        self._svgs: dict[tuple[str, str], QSvgRenderer] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def switch(self, app: "QApplication", name: str, size: float) -> None:
        """Another theme ("light", "dark", "system") or text size (0.8-2.0), everywhere at once."""
        if name == "system":
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            name = "dark" if dark else "light"
        self._set(name, min(2.0, max(0.8, size)))
        self.apply(app)
        self.changed.emit()

    @property
    def is_narrow(self) -> bool:
        """Whether text is so large that the sidebar shows icons only."""
        return self.size >= tokens.NARROW_FROM

    def px(self, length: float) -> int:
        """A length that text can fill, at this text size."""
        return round(length * self.size)

    # Colours

    def colour(self, key: str, alpha: float | None = None) -> QColor:
        """A token, or a "#RRGGBB"."""
        known = self._colours.get((key, alpha))
        if known is None:
            known = QColor(self.hex.get(key, key))
            if alpha is not None:
                known.setAlphaF(alpha)
            self._colours[key, alpha] = known
        return known

    def group(self, place: int) -> QColor:
        return QColor(self._groups[place % len(self._groups)][0])

    def on_group(self, place: int) -> QColor:
        return QColor(self._groups[place % len(self._groups)][1])

    def group_tint(self, place: int, ground: str = "page") -> QColor:
        part = 0.20 if self.is_dark else 0.12
        return QColor(tokens.mixed(self.hex[ground], self._groups[place % len(self._groups)][0], part))

    # Type

    def font(
        self,
        role: str = "body",
        *,
        numbers: bool = False,
        weight: int = 0,
        pixels: float = 0,
        italic: bool = False,
    ) -> QFont:
        key = (role, numbers, weight, pixels, italic)
        if key not in self._fonts:
            its_pixels, its_weight = tokens.TYPE[role]
            font = QFont(self._family)
            font.setPixelSize(max(1, self.px(pixels or its_pixels)))
            font.setWeight(QFont.Weight(weight or its_weight))
            font.setItalic(italic)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            if numbers:
                font.setFeature(TABULAR, 1)
            self._fonts[key] = font
        return self._fonts[key]

    def metrics(
        self,
        role: str = "body",
        *,
        numbers: bool = False,
        weight: int = 0,
        pixels: float = 0,
        italic: bool = False,
    ) -> QFontMetricsF:
        key = (role, numbers, weight, pixels, italic)
        if key not in self._metrics:
            font = self.font(role, numbers=numbers, weight=weight, pixels=pixels, italic=italic)
            self._metrics[key] = QFontMetricsF(font)
        return self._metrics[key]

    def elided(self, text: str, width: float, metrics: QFontMetricsF) -> str:
        """Text cut to a width in pixels; the same few are asked for at every frame."""
        key = (text, int(width), id(metrics))
        known = self._texts.get(key)
        if known is None:
            if len(self._texts) > CACHED_TEXTS:
                self._texts.clear()
            known = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(width) + 1))
            self._texts[key] = known
        return known

    def advance(self, text: str, metrics: QFontMetricsF) -> float:
        """How wide a text is, in pixels."""
        key = (text, id(metrics))
        known = self._widths.get(key)
        if known is None:
            if len(self._widths) > CACHED_TEXTS:
                self._widths.clear()
            known = self._widths[key] = metrics.horizontalAdvance(text)
        return known

    # Icons

    def _svg(self, name: str, colour: str) -> QSvgRenderer:
        if (name, colour) not in self._svgs:
            self._svgs[name, colour] = QSvgRenderer(QByteArray(self._tinted(name, colour).encode()))
        return self._svgs[name, colour]

    def _tinted(self, name: str, colour: str) -> str:
        said = (self._icons / f"{name}.svg").read_text("utf-8")
        return said.replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.75"')

    def draw_icon(
        self, painter: QPainter, name: str, at: QPointF, size: float = 16, colour: str = "ink2"
    ) -> None:
        """An icon with its upper left corner ``at``; ``size`` is at text size 1.0."""
        side, tint = self.px(size), self.hex.get(colour, colour)
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        key = (name, tint, side, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._pixmap(name, tint, side, ratio)
        painter.drawPixmap(QPointF(round(at.x()), round(at.y())), self._pixmaps[key])

    def _pixmap(self, name: str, tint: str, side: int, ratio: float) -> QPixmap:
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self._svg(name, tint).render(painter, QRectF(0, 0, side, side))
        painter.end()
        return pixmap

    def icon(self, name: str, colour: str = "ink2", size: float = 16) -> QIcon:
        """An icon for buttons and menus, greyed where they are off."""
        icon = QIcon()
        for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, "ink_off")):
            icon.addPixmap(self._pixmap(name, self.hex.get(tint, tint), self.px(size), 2.0), mode)
        return icon

    def picture(self, name: str, colour: str) -> str:
        """The path of a tinted icon, for a style sheet: it can tint none itself."""
        self._sheets.mkdir(parents=True, exist_ok=True)
        path = self._sheets / f"{name}-{self.hex[colour].removeprefix('#')}.svg"
        if not path.exists():  # another window of this user may be reading it: never half a file
            beside = path.with_suffix(f".{os.getpid()}.tmp")
            beside.write_text(self._tinted(name, self.hex[colour]), "utf-8")
            beside.replace(path)
        return path.as_posix()

    # The whole application

    def apply(self, app: "QApplication") -> None:
        app.setStyle("Fusion")
        app.setFont(self.font())
        app.setPalette(self._palette())
        app.setStyleSheet(sheet(self.hex, self.px, self.picture))

    def _palette(self) -> QPalette:
        palette = QPalette()
        role, group = QPalette.ColorRole, QPalette.ColorGroup
        for its, key in (
            (role.Window, "page"),
            (role.Base, "page"),
            (role.AlternateBase, "panel"),
            (role.Text, "ink"),
            (role.WindowText, "ink"),
            (role.ButtonText, "ink"),
            (role.Button, "raised"),
            (role.Highlight, "selected"),
            (role.HighlightedText, "ink"),
            (role.ToolTipBase, "toast"),
            (role.ToolTipText, "on_toast"),
            (role.PlaceholderText, "ink3"),
            (role.Link, "accent"),
            (role.Mid, "line"),
            (role.Dark, "line_strong"),
            (role.Light, "raised"),
            (role.Midlight, "line"),
            (role.Shadow, "line_strong"),
            (role.Accent, "accent"),
            (role.BrightText, "danger"),
        ):
            palette.setColor(its, self.colour(key))
        for its in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(group.Disabled, its, self.colour("ink_off"))
        palette.setColor(group.Inactive, role.Highlight, self.colour("selected_off"))
        return palette
