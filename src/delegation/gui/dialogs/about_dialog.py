# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What this program is, of what version, under which licence."""

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from delegation import __version__
from delegation.gui.forms import Formed
from delegation.gui.kit import Kit
from delegation.gui.widgets.art import Brand


class AboutDialog(Formed, QDialog):
    """The version can be selected and copied, for a report."""

    brand: Brand
    version: QLabel
    where: QLabel
    close_about: QPushButton

    def __init__(self, kit: Kit, location: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._location = kit, location
        kit.fill(self, "about_dialog", Brand)
        self.brand.dress(kit.theme)
        self.close_about.clicked.connect(self.accept)
        self.setMinimumWidth(kit.theme.px(460))
        self.retranslate()

    def retranslate(self) -> None:
        self.brand.say(self.tr("a delegation to a fair, from list to coach"))
        system = f"{platform.system()} {platform.machine()}"
        self.version.setText(
            self.tr("Version {0} on {1}, Qt {2}").format(__version__, system.strip(), qVersion())
        )
        self.where.setText(self.tr("This trip is {0}").format(self._location) if self._location else "")
        self.where.setVisible(bool(self._location))
