# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a planner types or pastes into a cell, in their own way of writing, as the field's reader takes it.

The command line's forms (ISO dates, codes) are taken as well.  What is neither is left as it is: the field
itself refuses it with its own sentence.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from delegation.domain.catalogue import Entry, Holds
from delegation.domain.trip import FieldType, Trip
from delegation.domain.values import Text, ThingId, folded
from delegation.errors import InvalidValueError
from delegation.services.words import Words, enum_key

YES = frozenset({"ja", "j", "yes", "y", "oui", "o", "x", "1", "true", "waar", "wahr", "vrai"})
NO = frozenset({"nee", "n", "no", "non", "nein", "0", "false", "onwaar", "falsch", "faux", "-"})

LANGUAGE_OF = {
    name: code
    for code, names in {
        "nl": "nederlands; dutch; neerlandais; niederlandisch",
        "fr": "frans; french; francais; franzosisch",
        "de": "duits; german; allemand; deutsch",
        "en": "engels; english; anglais; englisch",
    }.items()
    for name in names.split("; ")
}
"""A language's name, folded, as the four languages write it -> its code."""

_DAY_FIRST = re.compile(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4}|\d{2})")
_DAY_MONTH = re.compile(r"(\d{1,2})[./-](\d{1,2})[.]?")
_NAMED = re.compile(r"(\d{1,2})\.? ?(?:de )?([^\W\d]+)\.?(?: (\d{4}))?")
_CLOCK = re.compile(r"(\d{1,2})[:.hu ]?(\d{2})?(?: ?(?:u|uur|uhr|h))?")


def entered(
    entry: Entry, said: str, words: Words, *, year: int, days: tuple[date, date] | None = None
) -> Any:
    """``said`` as the field's reader takes it; ``year`` completes a date that names none.

    ``days``, the first and the last of the trip, say which Tuesday is meant.

    Raises InvalidValueError("no_such_day") for a day that the calendar does not have.
    """
    said = said.strip() if entry.holds is not Holds.TEXT else said
    if not said.strip():
        return ""
    if entry.own is not None:
        return _own(entry, said, words, year)
    if entry.name == "language":
        return LANGUAGE_OF.get(folded(said), said)
    match entry.holds:
        case Holds.CHOICE:
            return choice_of(entry, said, words) or said
        case Holds.YES_NO:
            return _yes_no(said)
        case Holds.DATE:
            return _birth(said, year, words) if entry.name == "birth_date" else _iso(said, year, words)
        case Holds.TIME:
            return clock(said) or said
        case Holds.PLANNED:
            return _moment(said, year, words, days)
        case Holds.MONEY:
            return _money(said)
        case Holds.WHOLE | Holds.NUMBER:
            return number(said.removesuffix(entry.unit) if entry.unit else said)
        case Holds.POINT:
            return _point(said)
        case Holds.SET | Holds.LIST if not said.startswith("["):
            return [part.strip() for part in re.split(r"[;,\n]", said) if part.strip()]
    return said


def given_for(things: Iterable[Any], entry: Entry, said: str, words: Words, trip: Trip) -> dict[ThingId, Any]:
    """What ``editing.set_each`` is given for what was typed into one field of several things.

    Of words in several languages those that were shown are replaced; the others stay.
    """
    if entry.holds is not Holds.WORDS or entry.own is not None:
        value = entered(entry, said, words, year=trip.first.year, days=(trip.first, trip.last))
        return {thing.id: {entry.name: value} for thing in things}
    given = {}
    for thing in things:
        text: Text = getattr(thing, entry.attribute)
        given[thing.id] = {entry.name: reworded(text, said, shown_language(text, words.language, trip.lang))}
    return given


def shown_language(text: Text, language: str, otherwise: str) -> str:
    """The language of the words that a reader of ``language`` is shown; of an empty text ``otherwise``."""
    if not text:
        return otherwise
    return language if language in text.words else text.fallback


def reworded(text: Text, said: str, language: str) -> dict[str, str]:
    """The words of a text with those of one language set, or taken out where nothing is said."""
    others = {code: word for code, word in text.words.items() if code != language}
    return {**others, language: said} if said.strip() else others


def _own(entry: Entry, said: str, words: Words, year: int) -> str:
    if entry.own is not None and entry.own.type is FieldType.YES_NO:
        return _yes_no(said)
    if entry.own is not None and entry.own.type is FieldType.DATE:
        return _iso(said, year, words)
    if entry.own is not None and entry.own.type is FieldType.CHOICE:
        return next((choice for choice in entry.choices if folded(choice) == folded(said)), said)
    return said


def choice_of(entry: Entry, said: str, words: Words) -> str:
    """The code of the choice called so, or beginning so where only one does; empty where none is."""
    wanted = folded(said)
    called = {folded(choice_words(entry, code, words)): code for code in entry.choices}
    called |= {folded(code): code for code in entry.choices}
    if wanted in called:
        return called[wanted]
    begun = {code for word, code in called.items() if word.startswith(wanted)}
    return begun.pop() if len(begun) == 1 else ""


def choice_words(entry: Entry, code: str, words: Words) -> str:
    """What a choice of a field is called; an own field's choices are called what they are."""
    if entry.own is not None:
        return code
    key = f"choice.{enum_key(entry.hint)}.{code}"
    return words.say(key) if key in words else code


def _yes_no(said: str) -> str:
    word = folded(said)
    if word in YES:
        return "yes"
    return "no" if word in NO else said


def _iso(said: str, year: int, words: Words) -> str:
    found = day_of(said, year, words)
    return found.isoformat() if found else said


def _birth(said: str, year: int, words: Words) -> str:
    """Nobody is born after the trip: "2/5/61" is in 1961."""
    found = day_of(said, year, words)
    if found is None:
        return said
    is_short = re.search(r"\D\d{2}$", said.strip()) is not None
    return (found.replace(year=found.year - 100) if is_short and found.year > year else found).isoformat()


def day_of(said: str, year: int, words: Words) -> date | None:
    """The day meant by "20/4", "20.04.26", "20 april" or "2026-04-20"; None where it reads as none.

    Raises InvalidValueError("no_such_day").
    """
    said = said.strip()
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", said):
        return _day(*map(int, said.split("-")))
    if full := _DAY_FIRST.fullmatch(said):
        day, month, when = (int(part) for part in full.groups())
        return _day(when if when > 99 else 2000 + when, month, day)
    if short := _DAY_MONTH.fullmatch(said):
        return _day(year, int(short[2]), int(short[1]))
    if named := _NAMED.fullmatch(said):
        month = month_of(named[2], words)
        if month:
            return _day(int(named[3] or year), month, int(named[1]))
    return None


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise InvalidValueError("no_such_day", value=f"{day}/{month}/{year}") from None


def month_of(name: str, words: Words) -> int:
    """1-12 for a month's name, or three or more letters it begins with; 0 for no month."""
    wanted = folded(name.rstrip("."))
    if len(wanted) < 3:
        return 0
    for month in range(1, 13):
        if (
            folded(words.month(month)).startswith(wanted)
            or folded(words.month(month, short=True)).rstrip(".") == wanted
        ):
            return month
    return 0


def clock(said: str) -> str:
    """ "HH:MM" for "9u30", "9.30", "9h", "0930" or "9"; empty where it is no time of day."""
    found = _CLOCK.fullmatch(said.strip().lower())
    if not found:
        return ""
    hour, minute = int(found[1]), int(found[2] or 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""


def _moment(said: str, year: int, words: Words, days: tuple[date, date] | None) -> str:
    """A day and a time, or a time alone; in any other form as it was said."""
    if at := clock(said):
        return at
    day, _, time = said.replace(",", " ").rpartition(" ")
    at, day = clock(time), " ".join(day.split())
    if not at or not day:
        return said
    named, _, rest = day.partition(" ")
    if is_weekday(named, words):
        when = day_of(rest, year, words) if rest else weekday_in(named, words, days)
    else:
        when = day_of(day, year, words)
    return f"{when.isoformat()}T{at}" if when else said


MONDAY = date(2024, 1, 1)


def _weekdays(named: str, words: Words) -> list[int]:
    """0-6 for every weekday that is called so or begins so; two letters at least."""
    wanted = folded(named.rstrip("."))
    names = [folded(words.long_date(MONDAY + timedelta(days=day)).split()[0].rstrip(",")) for day in range(7)]
    return [day for day, name in enumerate(names) if len(wanted) > 1 and name.startswith(wanted)]


def is_weekday(named: str, words: Words) -> bool:
    return bool(_weekdays(named, words))


def weekday_in(named: str, words: Words, days: tuple[date, date] | None) -> date | None:
    """The first day of that name between two days; None where there is none, or it may be two."""
    found = _weekdays(named, words)
    if days is None or len(found) != 1:
        return None
    day = days[0] + timedelta(days=(found[0] - days[0].weekday()) % 7)
    return day if day <= days[1] else None


def _money(said: str) -> str:
    """ "1.250,50 \u20ac" as "1250.50 EUR"."""
    found = re.fullmatch(
        r"(?P<before>\u20ac|[A-Z]{3})? ?(?P<amount>[-\d.,' \u00a0\u202f]+?) ?(?P<after>\u20ac|[A-Z]{3})?",
        said,
    )
    if not found:
        return said
    currency = found["after"] or found["before"] or "EUR"
    return f"{number(found['amount'])} {'EUR' if currency == chr(0x20AC) else currency}"


def _point(said: str) -> str:
    """ "52,32; 9,81" as "52.32, 9.81"."""
    return re.sub(r",(?=\d)", ".", said).replace(";", ",") if ";" in said else said


def number(said: str) -> str:
    """Digits with a point: "1.250,5" and "1 250,5" are 1250.5; a lone point or comma before three digits
    groups thousands."""
    plain = re.sub(r"[\s\u00a0\u202f']", "", said)
    if re.fullmatch(r"-?\d{1,3}([.,]\d{3})+", plain):
        return re.sub(r"[.,]", "", plain)
    comma, point = plain.rfind(","), plain.rfind(".")
    if comma > point:
        return plain.replace(".", "").replace(",", ".")
    return plain.replace(",", "")
