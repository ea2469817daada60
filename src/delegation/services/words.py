# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for codes: what fields, choices, deeds, clashes, problems, errors and papers are called.

One TOML file a language, ``resources/phrases/<lang>.toml``; its tables nest, and a phrase is found by its
dotted key.  A phrase has blanks in braces (``{name}``), filled from facts; a fact called ``kind`` is said by
its word, as ``{of_kind}`` by the word for ``count`` of them.  A blank may say how its fact is told
(``{size:bytes}``):

- ``at``: a time in a sentence, "om 09:15", "à 9 h 15"
- ``bytes``: a size, "12,5 MB"
- ``few``: the first names of a list, and how many more
- ``fields``: (kind, thing, field) triples, "An Peeters (Bedrijf)"
- ``language``: a language's name for its code
- ``losses``: (fate, kind, name) of what a removal touches, "gone with it: 2 wishes (Acme, Werk)"
- ``number``: with the marks of thousands, "12.000"
- ``year``: a date with its year, "20 april 2026"

A phrase with a number in it may be a table of CLDR plural forms (``one``, ``other``), chosen by the fact
``count``.  In French a space before ``: ; ? !`` and inside guillemets is written plain and told unbreakable.
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from enum import Enum
from functools import cached_property
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, Any
from uuid import UUID

from delegation.domain.catalogue_facts import RENAMED
from delegation.domain.trip import LANGUAGES
from delegation.domain.values import Money, PlannedTime, Text, zone_of
from delegation.errors import DelegationError

if TYPE_CHECKING:
    from babel import Locale

PLURALS = {"zero", "one", "two", "few", "many", "other"}

LOCALES = {"en": "en_GB", "nl": "nl_BE", "fr": "fr_BE", "de": "de_DE"}

LISTED = 6
"""A sentence lists so many; of more it says how many."""


class Words:
    """The phrases and the date forms of one language."""

    def __init__(self, language: str, phrases: Mapping[str, Any]) -> None:
        self.language = language
        self._phrases = phrases
        self._blanks = _Blanks(self)

    def __contains__(self, key: str) -> bool:
        return key in self._phrases

    def keys(self) -> Iterator[str]:
        return iter(self._phrases)

    def say(self, key: str, /, **facts: Any) -> str:
        """The phrase with its blanks filled; raises KeyError for a phrase or a fact that is not there."""
        phrase = self._phrases[key]
        if isinstance(phrase, Mapping):
            phrase = phrase.get(self._plural(facts["count"])) or phrase["other"]
        return str(self._blanks.vformat(phrase, (), facts)) if "{" in phrase else str(phrase)

    def template(self, key: str, /) -> str:
        """The phrase with its blanks left open, for whoever fills them later; raises KeyError."""
        phrase = self._phrases[key]
        return str(phrase["other"] if isinstance(phrase, Mapping) else phrase)

    def blanks(self, key: str) -> set[str]:
        """The names of the facts a phrase uses."""
        phrase = self._phrases[key]
        forms = phrase.values() if isinstance(phrase, Mapping) else [phrase]
        named = {name for form in forms for _, name, _, _ in Formatter().parse(form) if name}
        return named - {"of_kind"} | {"kind", "count"} if "of_kind" in named else named

    # Codes

    def kind(self, kind: str, count: int = 1) -> str:
        """One or several of a kind: "groep", "groepen"; a kind without words stays as it is."""
        key = f"kind.{kind}"
        return self.say(key, count=count) if key in self else kind

    def label(self, kind: str, field: str) -> str:
        """A field's label, by its name in the catalogue or in the value; an unknown one stays as it is."""
        name, _, inside = field.partition(".")
        key = f"field.{kind}.{name}"
        if key not in self:
            named = next((new for new, old in RENAMED.get(kind, {}).items() if old == name), name)
            key = f"field.{kind}.{named}"
        if key not in self:
            return field
        return f"{self.say(key)}, {inside}" if inside else self.say(key)

    def choice(self, choice: Enum) -> str:
        """The word for a member of an enum, ``choice.<enum>.<value>``; raises KeyError."""
        return self.say(f"choice.{enum_key(type(choice))}.{choice.value}")

    # Facts

    def told(self, fact: Any) -> Any:
        """A fact as a reader of this language writes it."""
        match fact:
            case bool():
                return self.say(f"choice.yes_no.{'yes' if fact else 'no'}")
            case float():
                return self.number(fact)
            case datetime():
                return self.moment(fact)
            case date():
                return self.short_date(fact)
            case time():
                return f"{fact:%H:%M}"
            case PlannedTime():
                return f"{self.short_date(fact.day)}, {fact.wall:%H:%M}"
            case Enum():
                return self.choice(fact)
            case Money():
                return f"{self.number(fact.amount)} {fact.currency}"
            case Text():
                return fact.in_(self.language)
            case UUID():
                return str(fact)[:8]
            case tuple() | list() | frozenset():
                return ", ".join(str(self.told(one)) for one in fact)
        return fact

    def fields(self, triples: Sequence[tuple[str, Any, str]]) -> str:
        """(kind, thing, field) triples, the field empty where the whole thing is meant."""
        return self.few(
            [
                f"{self.told(thing)} ({self.label(kind, field) if field else self.kind(kind)})"
                for kind, thing, field in triples
            ]
        )

    def few(self, facts: Sequence[Any], most: int = LISTED) -> str:
        """A list of facts, cut after ``most``."""
        listed, more = ", ".join(str(self.told(one)) for one in facts[:most]), len(facts) - most
        return self.say("list.more", listed=listed, count=more) if more > 0 else listed

    def losses(self, lost: Sequence[tuple[str, str, str]]) -> str:
        """(fate, kind, name) triples, by fate and kind: how many, and the first names."""
        fates: dict[str, dict[str, list[str]]] = {}
        for fate, kind, name in lost:
            fates.setdefault(fate, {}).setdefault(kind, []).append(name)

        def told(kind: str, names: list[str]) -> str:
            first = self.few(list(dict.fromkeys(names)), LISTED // 2)
            return f"{len(names)} {self.kind(kind, len(names))} ({first})"

        return "; ".join(
            self.say(f"list.{fate}", what=", ".join(told(kind, names) for kind, names in kinds.items()))
            for fate, kinds in fates.items()
        )

    def number(self, number: Any) -> str:
        """12.000; 12 000; 12,000."""
        from babel.numbers import format_decimal  # noqa: PLC0415 -- as below

        return str(format_decimal(number, locale=self._locale))

    def size(self, size_bytes: int) -> str:
        """A number of bytes in the unit that suits it."""
        byte = "o" if self.language == "fr" else "B"
        for unit, factor in (("G", 10**9), ("M", 10**6), ("k", 10**3)):
            if size_bytes >= factor:
                return f"{self.number(round(size_bytes / factor, 1))}\u00a0{unit}{byte}"
        return f"{size_bytes}\u00a0{byte}"

    def language_name(self, code: str) -> str:
        """Nederlands; allemand; an unknown code stays as it is."""
        return str(self._locale.languages.get(code, code))

    def city(self, zone: str) -> str:
        """The town an IANA zone is named after: Brussel, Bruxelles, Brüssel, Brussels."""
        from babel.dates import get_timezone_location  # noqa: PLC0415 -- as below

        said = str(get_timezone_location(zone_of(zone), locale=self._locale, return_city=True))
        return said or zone.rpartition("/")[2].replace("_", " ")

    # Dates

    @cached_property
    def _locale(self) -> "Locale":
        from babel import Locale  # noqa: PLC0415 -- 60 ms that the command line's help need not pay

        return Locale.parse(LOCALES[self.language])

    def _plural(self, count: float) -> str:
        return str(self._locale.plural_form(count))

    def _written(self, day: date, pattern: str) -> str:
        from babel.dates import format_date  # noqa: PLC0415 -- as above

        return str(format_date(day, pattern, locale=self._locale))

    def _day(self, day: date) -> str:
        """20; 20. in German; 1er in French."""
        ordinal = {"de": "."}.get(self.language, "")
        return f"{day.day}{'er' if self.language == 'fr' and day.day == 1 else ordinal}"

    def _day_and_month(self, day: date) -> str:
        return f"{self._day(day)} {self._written(day, 'MMMM')}"

    def long_date(self, day: date, *, year: bool = True) -> str:
        """maandag 20 april 2026; Montag, 20. April 2026."""
        comma = "," if self.language == "de" else ""
        weekday = self._written(day, "EEEE")
        return f"{weekday}{comma} {self._day_and_month(day)}{f' {day.year}' if year else ''}"

    def title_date(self, day: date) -> str:
        """The title of a day's page: Maandag 20 april."""
        said = self.long_date(day, year=False)
        return said[0].upper() + said[1:]

    def short_date(self, day: date) -> str:
        """ma 20 april; Mo 20. April; lun. 20 avr.; Mon 20 Apr."""
        month = "MMM" if self.language in ("fr", "en") else "MMMM"
        return f"{self.weekday(day)} {self._day(day)} {self._written(day, month)}"

    def brief_date(self, day: date) -> str:
        """20 apr; 20. Apr.; 20 avr.; where room is short and the year is plain."""
        return f"{self._day(day)} {self.month(day.month, short=True)}"

    def weekday(self, day: date) -> str:
        """ma; Mo; lun.; Mon."""
        said = self._written(day, "EEE")
        return said if self.language == "fr" else said.rstrip(".")

    def month(self, number: int, *, short: bool = False) -> str:
        """april; avril; the short form as calendars print it: apr, Apr., avr."""
        return self._written(date(2026, number, 1), "LLL" if short else "LLLL")

    def year_date(self, day: date) -> str:
        """20 april 2026; 20. April 2026; 1er mai 2026."""
        return f"{self._day_and_month(day)} {day.year}"

    def numeric_date(self, day: date) -> str:
        """20/04/2026; 20.04.2026; in English, where no form is read alike by all, written out."""
        if self.language == "en":
            return self.year_date(day)
        return f"{day:%d.%m.%Y}" if self.language == "de" else f"{day:%d/%m/%Y}"

    def moment(self, moment: datetime) -> str:
        """20 april 2026, 16:00; the wall time of the moment given, whatever its zone."""
        return f"{self.year_date(moment)}, {moment:%H:%M}"

    def at(self, when: time) -> str:
        """A time in a sentence: om 09:15; à 9 h 15; um 09:15 Uhr; at 09:15."""
        if self.language == "fr":
            return f"à {when.hour}\u00a0h" + (f"\u00a0{when.minute:02}" if when.minute else "")
        before, after = {"nl": ("om", ""), "de": ("um", "\u00a0Uhr"), "en": ("at", "")}[self.language]
        return f"{before} {when:%H:%M}{after}"

    def span(self, first: date, last: date) -> str:
        """20-21 april 2026; 20.-21. April 2026; du 20 au 21 avril 2026."""
        if first == last:
            return self.year_date(first)
        same_month = (first.year, first.month) == (last.year, last.month)
        head = self._day(first) if same_month else self._day_and_month(first)
        if first.year != last.year:
            head = f"{head} {first.year}"
        if self.language == "fr":
            return f"du {head} au {self.year_date(last)}"
        dash = "\u2013" if same_month else " \u2013 "
        return f"{head}{dash}{self.year_date(last)}"


class _Blanks(Formatter):
    """Fills a phrase's blanks: each fact told as its blank asks, or as its type does."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def get_value(self, key: int | str, args: Any, kwargs: Mapping[str, Any]) -> Any:
        if key == "of_kind":
            return self._words.kind(kwargs["kind"], kwargs["count"])
        fact = kwargs[str(key)]
        return self._words.kind(fact) if key == "kind" and isinstance(fact, str) else fact

    def format_field(self, value: Any, format_spec: str) -> str:
        return str(WAYS[format_spec](self._words, value) if format_spec else self._words.told(value))


WAYS: dict[str, Callable[[Words, Any], str]] = {
    "at": lambda words, when: words.at(when.wall.time() if isinstance(when, PlannedTime) else when),
    "bytes": Words.size,
    "few": Words.few,
    "fields": Words.fields,
    "language": Words.language_name,
    "losses": Words.losses,
    "number": Words.number,
    "year": Words.year_date,
}
"""What may stand behind the colon of a blank."""


def enum_key(enum: type[Enum]) -> str:
    """ItemKind -> item_kind."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", enum.__name__).lower()


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


def sentence(words: Words, error: DelegationError) -> str:
    """An expected error in words; one whose words are missing still says its code and facts."""
    try:
        return words.say(f"error.{error.name}", **error.facts)
    except KeyError:
        return str(error)


def load_words(folder: Path) -> dict[str, Words]:
    """The words of every language, from ``<folder>/<lang>.toml``, read when first asked for."""
    return {language: Words(language, _Phrases(folder / f"{language}.toml")) for language in LANGUAGES}


class _Phrases(Mapping[str, Any]):
    """The phrases of a file, read at the first question."""

    def __init__(self, file: Path) -> None:
        self._file = file

    @cached_property
    def _all(self) -> dict[str, Any]:
        with self._file.open("rb") as open_file:
            phrases = flattened(tomllib.load(open_file))
        return {key: _french(said) for key, said in phrases.items()} if self._file.stem == "fr" else phrases

    def __getitem__(self, key: str) -> Any:
        return self._all[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)


_FRENCH_SPACE = re.compile(r" (?=[:;?!»])|(?<=«) ")


def _french(said: Any) -> Any:
    """A phrase, or its plural forms, with unbreakable spaces at high punctuation."""
    if isinstance(said, Mapping):
        return {form: _french(phrase) for form, phrase in said.items()}
    return _FRENCH_SPACE.sub("\u00a0", said)
