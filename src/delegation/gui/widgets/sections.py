# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sections stand over the fields of a kind in the inspector."""

from delegation.gui.widgets.exhibitor_news import Asked, FromLastList
from delegation.gui.widgets.section import Section
from delegation.gui.widgets.wanted_by import WantedBy

SECTIONS: dict[str, tuple[type[Section], ...]] = {"exhibitor": (WantedBy, Asked, FromLastList)}
