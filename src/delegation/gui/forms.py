# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Designer forms, loaded at run time into the class's own instance and checked against what it declares.

A form holds layout, the class behaviour.  A class that ``load_form`` fills lists the widgets it uses as
annotations; each must be in the form, under that name and of that type.  On a change of language the loader
writes the form's own texts back over what code has set, children included, only after the page's own
``changeEvent``: so a page puts its run-time texts back in ``retranslate``, which ``Formed.event`` calls after
the loader's turn.
"""

from pathlib import Path
from typing import Any, get_type_hints

from PySide6.QtCore import QCoreApplication, QEvent, QFile, QIODevice, QObject
from PySide6.QtGui import QAction
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QLayout, QTabBar, QWidget


class FormError(Exception):
    """A form and its class disagree: a mistake of ours, never of the user's."""


LEFT_OUT: tuple[type[QWidget], ...] = (QTabBar,)
"""Qt's widgets that its form loader does not know."""


class _Loader(QUiLoader):
    def __init__(self, page: QWidget, promoted: tuple[type[QWidget], ...]) -> None:
        super().__init__()
        self._page = page
        self._promoted = {cls.__name__: cls for cls in (*promoted, *LEFT_OUT)}
        self.setLanguageChangeEnabled(True)

    # Qt

    def createWidget(self, cls: str, /, parent: QWidget | None = None, name: str = "") -> QWidget:
        if parent is None:
            self._page.setObjectName(name)
            return self._page
        if cls in self._promoted:
            widget = self._promoted[cls](parent)
            widget.setObjectName(name)
            return widget
        return super().createWidget(cls, parent, name)


def load_form(page: QWidget, path: Path, promoted: tuple[type[QWidget], ...] = ()) -> None:
    """Fill ``page`` from a form and bind what its class declares.

    ``promoted`` are the own widget classes the form names, each made with its parent alone.  Raises
    FormError.
    """
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FormError(f"{path.name}: {file.errorString()}")
    try:
        loader = _Loader(page, promoted)
        if loader.load(file) is not page:
            raise FormError(f"{path.name}: {loader.errorString()}")
    finally:
        file.close()
    bind(page, path.name)


def declared(cls: type) -> dict[str, type]:
    """Name -> type of the widgets, actions and layouts a class says its form has."""
    return {
        name: hint
        for name, hint in get_type_hints(cls).items()
        if not name.startswith("_")
        and isinstance(hint, type)
        and issubclass(hint, QWidget | QAction | QLayout)
    }


def bind(page: QWidget, form: str) -> None:
    """Set every declared widget as an attribute; raises FormError where one lacks or is of another type."""
    for name, cls in declared(type(page)).items():
        found: Any = page.findChild(QObject, name)
        if found is None:
            raise FormError(f"{form}: no {cls.__name__} named {name}")
        if not isinstance(found, cls):
            raise FormError(f"{form}: {name} is a {type(found).__name__}, not a {cls.__name__}")
        setattr(page, name, found)


class Formed:
    """Mixed in before the Qt class of a page or dialog that is a form."""

    def retranslate(self) -> None:
        """Put back the texts that code has set."""

    def tr(self, text: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        """A text in the language of now, as this class or one it comes from says it.

        QObject.tr takes a text whose count is filled in for a translated one, and looks no further.
        """
        plain = text.replace("%n", str(n)) if n >= 0 else text
        for cls in type(self).__mro__:
            said = QCoreApplication.translate(cls.__name__, text, disambiguation, n)
            if said != plain:
                return said
        return plain

    # Qt

    def event(self, event: QEvent) -> bool:
        done: bool = super().event(event)  # type: ignore[misc]  # the Qt class beside it has one
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        return done
