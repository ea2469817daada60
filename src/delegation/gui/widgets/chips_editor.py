# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor of several links, choices or words: a chip each, and a line that adds one while one types."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from delegation.gui.kit import Kit
from delegation.gui.widgets.editors import Editor, LinkEditor
from delegation.gui.widgets.flow import FlowLayout
from delegation.services.options import Option
from delegation.services.whole import whole


class Chip(QToolButton):
    """One member; click, Space, Del or Backspace takes it out."""

    def __init__(self, kit: Kit, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "member")
        self.setText(text)
        self.setIcon(kit.theme.icon("x", "ink3", 12))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
            return
        super().keyPressEvent(event)


class ChipsEditor(QWidget, Editor):
    """``committed`` carries the codes or ids that are left, in their order."""

    committed = Signal(object)

    def __init__(
        self,
        kit: Kit,
        options: Callable[[], Sequence[Option]],
        parent: QWidget | None = None,
        *,
        is_free: bool = False,
    ) -> None:
        """``is_free``: words that are not among the options are taken too."""
        super().__init__(parent)
        self._kit, self._options, self._is_free = kit, options, is_free
        self._codes: list[str] = []
        self._shown: tuple[str, ...] | None = None
        self.chips: dict[str, Chip] = {}
        self._flow = FlowLayout(self, kit.theme.px(4))
        self.line = LinkEditor(options, self)
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.setMinimumWidth(kit.theme.px(70))
        self._flow.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.committed.connect(self._add)

    # What it holds

    def show_text(self, text: str, *, state: str = "", hint: str = "") -> None:
        self.show_value(None, text, state=state, hint=hint)

    def show_value(self, value: Any, text: str, *, state: str = "", hint: str = "") -> None:
        self._codes = [str(one) for one in whole(value) or ()] if value is not None else []
        names = {code: name for name, code in self._options()}
        if self.line.property("state") == "error" and tuple(self._codes) == self._shown:
            return  # what was refused stays to be mended
        self._shown = tuple(self._codes)
        self.line.show_text("", state=state)
        self.line.setPlaceholderText(text if state == "mixed" else hint or self.tr("add"))
        self._build(
            sorted(self._codes, key=lambda code: names.get(code, code)) if _is_set(value) else self._codes,
            names,
        )

    def _build(self, codes: Sequence[str], names: dict[str, str]) -> None:
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        for at, code in enumerate(codes):
            name = names.get(code, code)
            chip = self.chips[code] = Chip(self._kit, name, self)
            chip.setToolTip(self.tr("Take out {0}").format(name))
            chip.setAccessibleName(self.tr("Take out {0}").format(name))
            chip.clicked.connect(lambda _on=False, code=code: self.take_out(code))
            self._flow.insert(at, chip)
            chip.show()
            if at:
                QWidget.setTabOrder(self.chips[codes[at - 1]], chip)
        if codes:
            QWidget.setTabOrder(self.chips[codes[-1]], self.line)
        self.updateGeometry()

    def typed(self) -> str:
        return self.line.typed()

    def data(self) -> object:
        return list(self._codes)

    @property
    def is_dirty(self) -> bool:
        return self.line.is_dirty

    def settled(self, refusal: str) -> None:
        if refusal and self._codes:
            self._codes = list(self._shown or ())

    # Changing

    def _add(self, said: str) -> None:
        wanted = said.strip()
        if not wanted:
            return
        parts = [wanted]
        if self._is_free:
            parts = [one.strip() for one in wanted.split(";") if one.strip()]
        new = [one for one in parts if one not in self._codes]
        if new:
            self._codes += new
            self.committed.emit(self.data())
        else:
            self.line.show_text("")

    def take_out(self, code: str) -> None:
        """Leave one out."""
        self._codes = [one for one in self._codes if one != code]
        self.line.setFocus()
        self.committed.emit(self.data())

    # Look

    def setAccessibleName(self, name: str) -> None:
        self.line.setAccessibleName(self.tr("{0}: add").format(name))
        super().setAccessibleName(name)

    def setReadOnly(self, is_fixed: bool) -> None:
        self.line.setVisible(not is_fixed)
        for chip in self.chips.values():
            chip.setEnabled(not is_fixed)

    def restyle(self) -> None:
        self.line.setMinimumWidth(self._kit.theme.px(70))


def _is_set(value: Any) -> bool:
    return isinstance(value, frozenset)
