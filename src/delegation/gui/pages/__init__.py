# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the main window, in their order and under their headings."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from delegation.gui.pages.companies_page import CompaniesPage
from delegation.gui.pages.groups_page import GroupsPage
from delegation.gui.pages.page import Page
from delegation.gui.pages.people_page import PeoplePage

PAGES: tuple[tuple[Callable[[], str], tuple[type[Page], ...]], ...] = (
    (lambda: QCoreApplication.translate("Pages", "Delegation"), (PeoplePage, CompaniesPage, GroupsPage)),
)
"""(heading, pages under it); an empty heading has none."""
