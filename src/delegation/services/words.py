# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for codes: what fields, choices, deeds, clashes, problems, errors and papers are called.

One TOML file a language, ``resources/phrases/<lang>.toml``; its tables nest, and a phrase is found by its
dotted key.  A phrase has blanks in braces (``{name}``), filled from facts.  A phrase with a number in it may be
a table of CLDR plural forms (``one``, ``other``), chosen by the fact ``count``.
"""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, time
from functools import cached_property
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, Any

from delegation.domain.trip import LANGUAGES

if TYPE_CHECKING:
    from babel import Locale

PLURALS = {"zero", "one", "two", "few", "many", "other"}


class Words:
    """The phrases and the date forms of one language."""

    def __init__(self, language: str, phrases: Mapping[str, Any]) -> None:
        self.language = language
        self._phrases = phrases

    def __contains__(self, key: str) -> bool:
        return key in self._phrases

    def keys(self) -> Iterator[str]:
        return iter(self._phrases)

    def say(self, key: str, **facts: Any) -> str:
        """The phrase with its blanks filled; raises KeyError for a phrase or a fact that is not there."""
        phrase = self._phrases[key]
        if isinstance(phrase, Mapping):
            phrase = phrase.get(self._plural(facts["count"])) or phrase["other"]
        if "{" not in phrase:
            return str(phrase)
        return _Blanks().vformat(phrase, (), {name: self.told(fact) for name, fact in facts.items()})

    def told(self, fact: Any) -> Any:
        """A fact as a reader of this language writes it."""
        match fact:
            case date():
                return self.short_date(fact)
            case time():
                return f"{fact:%H:%M}"
            case tuple() | list() | frozenset():
                return ", ".join(str(self.told(one)) for one in fact)
        return fact

    def blanks(self, key: str) -> set[str]:
        """The names of the facts a phrase uses."""
        phrase = self._phrases[key]
        forms = phrase.values() if isinstance(phrase, Mapping) else [phrase]
        return {name for form in forms for _, name, _, _ in Formatter().parse(form) if name}

    # Dates

    @cached_property
    def _locale(self) -> "Locale":
        from babel import Locale  # noqa: PLC0415 -- 60 ms that the command line's help need not pay

        return Locale.parse({"en": "en_GB", "nl": "nl_BE", "fr": "fr_BE", "de": "de_DE"}[self.language])

    def _plural(self, count: float) -> str:
        return str(self._locale.plural_form(count))

    def _written(self, day: date, pattern: str) -> str:
        from babel.dates import format_date  # noqa: PLC0415 -- as above

        said = format_date(day, pattern, locale=self._locale)
        return said.replace("1 ", "1er ", 1) if self.language == "fr" and day.day == 1 else said

    def _day(self) -> str:
        return "d." if self.language == "de" else "d"

    def long_date(self, day: date, *, year: bool = True) -> str:
        """maandag 20 april 2026; Montag, 20. April 2026."""
        comma = "," if self.language == "de" else ""
        weekday = self._written_weekday(day)
        return f"{weekday}{comma} {self._written_day(day)}{f' {day.year}' if year else ''}"

    def title_date(self, day: date) -> str:
        """The title of a day's page: Maandag 20 april."""
        said = self.long_date(day, year=False)
        return said[0].upper() + said[1:]

    def short_date(self, day: date) -> str:
        """ma 20 april; Mo 20. April; lun. 20 avr.; Mon 20 Apr."""
        month = "MMM" if self.language in ("fr", "en") else "MMMM"
        weekday = self._weekday_short(day)
        return f"{weekday} {self._written(day, f'{self._day()} {month}')}"

    def _weekday_short(self, day: date) -> str:
        from babel.dates import format_date  # noqa: PLC0415 -- as above

        said = format_date(day, "EEE", locale=self._locale)
        return said if self.language == "fr" else said.rstrip(".")

    def _written_weekday(self, day: date) -> str:
        from babel.dates import format_date  # noqa: PLC0415 -- as above

        return str(format_date(day, "EEEE", locale=self._locale))

    def _written_day(self, day: date) -> str:
        return self._written(day, f"{self._day()} MMMM")

    def span(self, first: date, last: date) -> str:
        """20-21 april 2026; 20.-21. April 2026; du 20 au 21 avril 2026."""
        if first == last:
            return f"{self._written_day(first)} {first.year}"
        same_month = (first.year, first.month) == (last.year, last.month)
        head = str(self._written(first, self._day()) if same_month else self._written_day(first))
        if self.language == "fr" and same_month and first.day == 1:
            head = "1er"
        if not same_month and first.year != last.year:
            head = f"{head} {first.year}"
        tail = f"{self._written_day(last)} {last.year}"
        if self.language == "fr":
            return f"du {head} au {tail}"
        dash = "\u2013" if same_month else " \u2013 "
        return f"{head}{dash}{tail}"


class _Blanks(Formatter):
    def get_value(self, key: int | str, args: Any, kwargs: Mapping[str, Any]) -> Any:
        return kwargs[str(key)]


def flattened(tables: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """Nested tables as dotted keys; a table of plural forms stays one phrase."""
    flat: dict[str, Any] = {}
    for name, said in tables.items():
        key = f"{prefix}{name}"
        if isinstance(said, Mapping) and not set(said) <= PLURALS:
            flat |= flattened(said, f"{key}.")
        else:
            flat[key] = said
    return flat


def load_words(folder: Path) -> dict[str, Words]:
    """The words of every language, from ``<folder>/<lang>.toml``, read when first asked for."""
    return {language: _LazyWords(language, folder / f"{language}.toml") for language in LANGUAGES}


class _LazyWords(Words):
    def __init__(self, language: str, file: Path) -> None:
        self.language = language
        self._file = file

    @cached_property
    def _phrases(self) -> Mapping[str, Any]:  # type: ignore[override]  # the same mapping, read late
        with self._file.open("rb") as open_file:
            return flattened(tomllib.load(open_file))
