# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the main window, in their order and under their headings."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from delegation.gui.pages.clashes_page import ClashesPage
from delegation.gui.pages.companies_page import CompaniesPage
from delegation.gui.pages.exhibitors_page import ExhibitorsPage
from delegation.gui.pages.groups_page import GroupsPage
from delegation.gui.pages.handouts_page import HandoutsPage
from delegation.gui.pages.history_page import HistoryPage
from delegation.gui.pages.overview_page import OverviewPage
from delegation.gui.pages.page import Page
from delegation.gui.pages.people_page import PeoplePage
from delegation.gui.pages.requests_page import RequestsPage
from delegation.gui.pages.wishes_page import WishesPage

PAGES: tuple[tuple[Callable[[], str], tuple[type[Page], ...]], ...] = (
    (lambda: "", (OverviewPage,)),
    (lambda: QCoreApplication.translate("Pages", "Delegation"), (PeoplePage, CompaniesPage, GroupsPage)),
    (lambda: QCoreApplication.translate("Pages", "Fair"), (ExhibitorsPage, WishesPage, RequestsPage)),
    (lambda: QCoreApplication.translate("Pages", "To finish"), (ClashesPage, HandoutsPage, HistoryPage)),
)
"""(heading, pages under it); an empty heading has none."""

PAGE_OF: Mapping[str, tuple[str, ...]] = {
    "person": ("people",),
    "company": ("companies",),
    "group": ("groups",),
    "exhibitor": ("exhibitors",),
    "stand": ("exhibitors",),
    "wish": ("wishes",),
    "request": ("requests",),
    "item": ("programme",),
    "leg": ("transport",),
    "stay": ("rooms",),
    "room": ("rooms",),
}
"""Kind -> the pages that show it, the best first; a kind whose pages are not there opens in the inspector."""
