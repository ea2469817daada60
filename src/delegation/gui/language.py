# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The planner's language: fixed texts from ``resources/translations/*.ts``, words of data from the phrases.

The .ts files are read as they are, with no step that compiles them; English is in the code and the forms, and
its .ts holds its plurals alone.
"""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

if TYPE_CHECKING:
    from delegation.services.words import Words

LANGUAGES = ("nl", "de", "fr", "en")

PLURALS: Mapping[str, Callable[[int], int]] = {
    "nl": lambda count: int(count != 1),
    "de": lambda count: int(count != 1),
    "fr": lambda count: int(count > 1),
    "en": lambda count: int(count != 1),
}
"""Which form of a numerus message a count takes, by Qt's rules (Qt Linguist manual, plural forms)."""


class TsTranslator(QTranslator):
    """A .ts file as a translator; an unfinished or vanished message says nothing, so English shows."""

    def __init__(self, path: Path, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form = PLURALS[language]
        self.said = read_ts(path)

    # Qt

    def isEmpty(self) -> bool:
        return False  # a Python translator that says nothing here is never asked

    def translate(
        self,
        context: str | bytes,
        sourceText: str | bytes,  # noqa: N803 -- Qt's name
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str:
        """None where nothing is said: an empty string would be taken for the translation."""
        forms = self.said.get((_text(context), _text(sourceText), _text(disambiguation or "")))
        if not forms:
            return None  # type: ignore[return-value]  # Qt's stubs know no null string
        return forms[min(self._form(n), len(forms) - 1)] if n >= 0 else forms[0]


def _text(said: str | bytes) -> str:
    return said.decode() if isinstance(said, bytes) else said


Messages = dict[tuple[str, str, str], list[str]]


def read_ts(path: Path) -> Messages:
    """(context, source, comment) -> its forms, one where it does not count."""
    found: Messages = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 -- a file of ours, shipped with the program
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
                continue
            key = name, message.findtext("source") or "", message.findtext("comment") or ""
            numbered = [form.text or "" for form in translation.findall("numerusform")]
            found[key] = numbered or [translation.text or ""]
    return found


class Language(QObject):
    """The language the window speaks, and the switch to another while it runs."""

    def __init__(
        self, folder: Path, phrases: "Mapping[str, Words]", code: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._phrases = folder, phrases
        self._installed: list[QTranslator] = []
        self.code = "en"
        self.words: Words = phrases["en"]
        self.switch(code)

    def switch(self, code: str) -> None:
        """Speak ``code``; every widget gets a LanguageChange."""
        app = QCoreApplication.instance()
        assert app is not None  # made before anything else  # noqa: S101 -- for the type checker
        self.code, self.words = code, self._phrases[code]
        QLocale.setDefault(self.locale)
        for old in self._installed:
            app.removeTranslator(old)
        self._installed = []
        if code != "en":
            qt = QTranslator(self)
            if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
                self._installed.append(qt)
        self._installed.append(TsTranslator(self._folder / f"delegation_{code}.ts", code, self))
        for new in self._installed:
            app.installTranslator(new)

    @property
    def locale(self) -> QLocale:
        return QLocale({"nl": "nl_BE", "de": "de_DE", "fr": "fr_BE", "en": "en_GB"}[self.code])


def systems_language() -> str:
    """The first of the system's languages that is ours, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"
