# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a list is filtered by: words, facets, and saved filters of both; remembered per trip and page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar
from uuid import uuid4

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QListView, QMenu, QToolButton

from delegation.gui.kit import Kit
from delegation.gui.models.facets import AT_FIRST, Checked, Codes, Facet, FacetList, FacetRow, counted
from delegation.gui.models.things import Keep, ThingTable
from delegation.gui.painters.facets import FacetPainter
from delegation.gui.widgets.chips import Chips
from delegation.gui.widgets.view_tabs import ViewTabs

FILTER_AFTER_MS = 30
"""A filter waits so long for the next key: fast typing is one filtering."""

MOST_COUNTED = 20_000
"""Of more things than this the values and tabs are not counted."""

COUNTED_AT_ONCE = 500
"""Of more things than this the list is shown first, the counts after it."""

WORDS = "words"
"""The key of the chip that is the words typed."""


@dataclass(frozen=True, slots=True)
class View:
    """A saved filter; one that comes with the program has a name in the language of now."""

    key: str
    name: Callable[[], str]
    facets: Mapping[str, Sequence[str]] = field(default_factory=dict)
    text: str = ""


class ListFilter(QObject):
    """Filters a table; ``changed`` follows each filtering, ``remember`` what is worth keeping."""

    changed = Signal()
    MENU_VALUES: ClassVar[int] = 2 * AT_FIRST

    def __init__(
        self,
        kit: Kit,
        model: ThingTable,
        line: QLineEdit,
        panel: QListView,
        chips: Chips,
        tabs: ViewTabs,
        more: QToolButton,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._kit, self._model, self._line, self._panel = kit, model, line, panel
        self._chips, self._tabs = chips, tabs
        self.facets: Sequence[Facet] = ()
        self.views: Sequence[View] = ()
        self.own: list[View] = []
        self.checked: dict[str, frozenset[str]] = {}
        self.extra: Callable[[], Sequence[Keep]] = tuple
        self.remember: Callable[..., object] = lambda **_parts: None
        self._codes = Codes(model.snapshot)
        self._tab_counts: dict[str, int] = {}
        self._list = FacetList(self)
        panel.setModel(self._list)
        panel.setItemDelegate(FacetPainter(kit.theme, panel))
        panel.setMouseTracking(True)
        panel.clicked.connect(self._clicked)
        panel.activated.connect(self._clicked)
        self._menu = QMenu(more)
        self._menu.aboutToShow.connect(self._fill_menu)
        more.setMenu(self._menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FILTER_AFTER_MS)
        self._timer.timeout.connect(self.apply)
        self._counter = QTimer(self)
        self._counter.setSingleShot(True)
        self._counter.timeout.connect(self.show_counts)
        line.textChanged.connect(lambda _text: self._timer.start())
        chips.taken_off.connect(self._take_off)
        tabs.chosen.connect(self.choose)
        tabs.renamed.connect(self._rename)
        tabs.removed.connect(self._remove)
        tabs.updated.connect(self._update)

    # Filtering

    def keeps(self) -> list[Keep]:
        """The facets that are checked, as what a table filters by."""
        found = [
            lambda snapshot, thing, facet=facet, chosen=chosen: facet.keeps(snapshot, thing, chosen)
            for facet in self.facets
            if (chosen := self.checked.get(facet.key))
        ]
        return [*found, *self.extra()]

    def apply(self) -> None:
        """Filter by what is typed and checked now."""
        self._timer.stop()
        self._model.filter_by(self._line.text(), self.keeps())
        self.remember(
            view=self._tabs.key,
            text=self._line.text(),
            facets={key: sorted(codes) for key, codes in self.checked.items() if codes},
        )
        if self._model.total > COUNTED_AT_ONCE:
            self._chips.show_chips(self.chips())
            self.count_later()
        else:
            self.show_counts()
        self.changed.emit()

    def clear(self) -> None:
        """Show everything."""
        self._line.clear()
        self.checked = {}
        self.apply()

    def toggle(self, facet: str, code: str) -> None:
        """Check a value of a facet, or no longer."""
        self.checked[facet] = self.checked.get(facet, frozenset()) ^ {code}
        self.apply()

    def _take_off(self, key: str) -> None:
        if key == WORDS:
            self._line.clear()
        self.checked.pop(key, None)
        self.apply()

    def _clicked(self, index: QModelIndex) -> None:
        row: FacetRow = index.data(FacetList.ROW_ROLE)
        if row.more:
            self._list.open_up(row.facet.key)
            self.show_counts()
        elif row.code is not None:
            self.toggle(row.facet.key, row.code)

    # Saved filters

    def load(self, layout: Mapping[str, Any]) -> None:
        """What was remembered of this page."""
        self.own = [view for one in layout.get("views", ()) if (view := _view_of(one)) is not None]
        facets = layout.get("facets", {})
        known = {facet.key for facet in self.facets}
        self.checked = (
            {key: frozenset(map(str, codes)) for key, codes in facets.items() if key in known}
            if isinstance(facets, dict)
            else {}
        )
        self._line.blockSignals(True)
        self._line.setText(str(layout.get("text") or ""))
        self._line.blockSignals(False)
        self.show_tabs(str(layout.get("view") or ""))
        self._model.filter_by(self._line.text(), self.keeps())

    def _all_views(self) -> list[View]:
        return [*self.views, *self.own]

    def choose(self, key: str) -> None:
        """Filter by a saved filter."""
        view = next((view for view in self._all_views() if view.key == key), None)
        if view is None:
            return
        self.checked = {facet: frozenset(codes) for facet, codes in view.facets.items()}
        self._line.blockSignals(True)
        self._line.setText(view.text)
        self._line.blockSignals(False)
        self.apply()

    def save(self) -> str:
        """Keep the filter of now under a name the planner may change at once; its key."""
        name = ", ".join(self._chips.texts) or self.tr("New filter")
        view = self._now(f"own-{uuid4().hex[:8]}", name[:40])
        self.own.append(view)
        self._keep_own(view.key)
        self._tabs.rename(view.key)
        return view.key

    def _now(self, key: str, name: str) -> View:
        facets = {facet: tuple(sorted(codes)) for facet, codes in self.checked.items() if codes}
        return View(key, lambda: name, facets, self._line.text())

    def _rename(self, key: str, name: str) -> None:
        self.own = [
            View(view.key, lambda: name, view.facets, view.text) if view.key == key else view
            for view in self.own
        ]
        self._keep_own(self._tabs.key)

    def _update(self, key: str) -> None:
        self.own = [self._now(key, view.name()) if view.key == key else view for view in self.own]
        self._keep_own(key)

    def _remove(self, key: str) -> None:
        self.own = [view for view in self.own if view.key != key]
        was_in_front = self._tabs.key == key
        self._keep_own("" if was_in_front else self._tabs.key)
        if was_in_front:
            self.choose(self._tabs.key)

    def _keep_own(self, in_front: str) -> None:
        self._tab_counts = {}
        kept = [
            {"key": view.key, "name": view.name(), "facets": dict(view.facets), "text": view.text}
            for view in self.own
        ]
        self.remember(views=kept, view=in_front)
        self.show_tabs(in_front)

    # Showing

    def show_tabs(self, in_front: str = "") -> None:
        views = self._all_views()
        counts = self._counts_of(views)
        number = self._kit.words.number
        self._tabs.show_views(
            [(view.key, view.name(), number(counts[view.key]) if counts else "") for view in views],
            frozenset(view.key for view in self.own),
            in_front,
        )

    @property
    def codes(self) -> Codes:
        """The codes of the things as they are now."""
        if self._codes.snapshot is not self._model.snapshot:
            self._codes = Codes(self._model.snapshot)
            self._tab_counts = {}
        return self._codes

    def _counts_of(self, views: Sequence[View]) -> Mapping[str, int]:
        """What the tabs count; worked out anew for another snapshot, and for tabs that are new."""
        _ = self.codes
        if not {view.key for view in views} <= self._tab_counts.keys():
            self._tab_counts = self._view_counts(views)
        return self._tab_counts

    def _view_counts(self, views: Sequence[View]) -> dict[str, int]:
        model = self._model
        if model.total > MOST_COUNTED:
            return {}
        things = model.snapshot.of(model.kind).values()
        of = {facet.key: facet for facet in self.facets}
        counts: dict[str, int] = {}
        for view in views:
            wanted = [
                (self.codes.of(of[key]), frozenset(chosen))
                for key, chosen in view.facets.items()
                if key in of and chosen
            ]
            found = [one for one in things if all(not chosen.isdisjoint(its(one)) for its, chosen in wanted)]
            counts[view.key] = (
                sum(1 for one in found if model.says(one, view.text)) if view.text else len(found)
            )
        return counts

    def count_later(self) -> None:
        """Count again once what is going on is through; many changes at once are counted once."""
        self._counter.start(0)

    def show_counts(self) -> None:
        """Values with their counts, tabs with theirs, and the chips."""
        model, words = self._model, self._kit.words
        snapshot = model.snapshot
        self.show_tabs()
        if model.total <= MOST_COUNTED:
            extra = self.extra()
            things = [
                one
                for one in snapshot.of(model.kind).values()
                if model.has_words(one) and all(keep(snapshot, one) for keep in extra)
            ]
            counts = counted(self.facets, self.checked, self.codes, things)
            self._list.show_facets(self.facets, self.checked, counts, snapshot, words)
        self._chips.show_chips(self.chips())

    def chips(self) -> list[tuple[str, str]]:
        """(key, text) of what is filtered by."""
        words, snapshot = self._kit.words, self._model.snapshot
        chips = [(WORDS, f"\u201c{self._line.text().strip()}\u201d")] if self._line.text().strip() else []
        for facet in self.facets:
            if codes := self.checked.get(facet.key):
                ordered = sorted(codes, key=lambda code: (code == "", facet.order(snapshot, code), code))
                said = [facet.word(snapshot, code, words) for code in ordered]
                chips.append((facet.key, self._either(facet, said)))
        return chips

    def _either(self, facet: Facet, said: list[str]) -> str:
        if facet.heads_chip:
            return f"{facet.heading(self._kit.words)}: {', '.join(said)}"
        if len(said) == 1:
            return said[0]
        return self.tr("{0} or {1}").format(", ".join(said[:-1]), said[-1])

    def _fill_menu(self) -> None:
        """Every facet with its values, for whoever has no panel in view."""
        self._menu.clear()
        words, snapshot = self._kit.words, self._model.snapshot
        things = snapshot.of(self._model.kind).values()
        counts = counted(self.facets, {}, self.codes, things)
        for facet in self.facets:
            menu = QMenu(facet.heading(words), self._menu)
            common = [code for code, _ in counts[facet.key].most_common(self.MENU_VALUES)]
            for code in sorted(common, key=lambda code: (code == "", facet.order(snapshot, code), code)):
                word = facet.word(snapshot, code, words).replace("&", "&&")
                action = menu.addAction(f"{word}  ({counts[facet.key][code]})")
                action.setCheckable(True)
                action.setChecked(code in self.checked.get(facet.key, ()))
                action.triggered.connect(lambda _on, facet=facet, code=code: self.toggle(facet.key, code))
            if not menu.isEmpty():
                self._menu.addMenu(menu)
        self._menu.addSeparator()
        clear = self._menu.addAction(self.tr("Show everything"))
        clear.setEnabled(bool(self.chips()))
        clear.triggered.connect(self.clear)

    def restyle(self) -> None:
        self._chips.dress(self._kit.theme)
        self._tabs.dress(self._kit.theme)
        self._panel.setFixedWidth(self._kit.theme.px(172))
        self._panel.doItemsLayout()

    def key_pressed(self, key: int) -> bool:
        """Space and Return check the value the cursor is on; whether that was so."""
        index = self._panel.currentIndex()
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._clicked(index)
            return True
        return False


def _view_of(said: Any) -> View | None:
    """A saved filter as it was remembered; None for what is none."""
    if not isinstance(said, dict) or not isinstance(said.get("facets"), dict):
        return None
    name = str(said.get("name") or "")
    facets: Checked = {str(key): frozenset(map(str, codes)) for key, codes in said["facets"].items()}
    ordered = {key: tuple(sorted(codes)) for key, codes in facets.items()}
    return View(str(said.get("key") or ""), lambda: name, ordered, str(said.get("text") or ""))
