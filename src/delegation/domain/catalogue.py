# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue: every field of every kind of thing, with what there is to know of it.

Command line, history, imports and outputs ask it, and so do the window's inspector and tables; a field
that is
not here exists for none of them, and a test fails for it.  Its words stand in ``resources/phrases`` under
``field.<kind>.<name>``, those of its choices under ``choice.<enum>.<value>``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from delegation.domain.catalogue_facts import ASKED, PERSONAL, RENAMED, SECTIONS, UNITS
from delegation.domain.kinds import CLASSES
from delegation.domain.synonyms import SYNONYMS
from delegation.domain.trip import FieldType, OwnField, Reader
from delegation.domain.values import Map, Money, PlannedTime, Point, Span, Text, ThingId, WhenGone


class Holds(Enum):
    """What a field holds, in so far as it decides how it is typed, shown and compared."""

    TEXT = "text"
    WORDS = "words"
    WHOLE = "whole"
    NUMBER = "number"
    YES_NO = "yes_no"
    DATE = "date"
    TIME = "time"
    PLANNED = "planned"
    MONEY = "money"
    CHOICE = "choice"
    LINK = "link"
    POINT = "point"
    SPANS = "spans"
    LIST = "list"
    SET = "set"
    MAP = "map"
    NESTED = "nested"


class Sensitivity(Enum):
    """How careful one must be with a field of a person."""

    OPEN = "open"
    PERSONAL = "personal"
    HEALTH = "health"
    IDENTITY = "identity"
    MONEY = "money"


class Keeping(Enum):
    """How long a field is kept: with the trip, until the purge, or as long as the books must be."""

    TRIP = "trip"
    PURGE = "purge"
    BOOKS = "books"


@dataclass(frozen=True, slots=True)
class Entry:
    """One field of one kind.

    ``name`` is what the command line and JSON say, ``attribute`` what the value calls it.  ``purpose`` is a
    code for what a personal field is for; ``readers`` may see it besides the planner.
    """

    kind: str
    name: str
    attribute: str
    holds: Holds
    hint: Any
    section: str
    order: int
    optional: bool
    choices: tuple[str, ...] = ()
    unit: str = ""
    asked: bool = False
    purpose: str = ""
    sensitivity: Sensitivity = Sensitivity.OPEN
    readers: frozenset[Reader] = frozenset()
    keeping: Keeping = Keeping.TRIP
    synonyms: tuple[str, ...] = ()
    own: OwnField | None = None

    @property
    def words_key(self) -> str:
        return f"field.{self.kind}.{self.name}"


PLAIN = {
    str: Holds.TEXT,
    Text: Holds.WORDS,
    int: Holds.WHOLE,
    float: Holds.NUMBER,
    Decimal: Holds.NUMBER,
    bool: Holds.YES_NO,
    date: Holds.DATE,
    time: Holds.TIME,
    PlannedTime: Holds.PLANNED,
    Money: Holds.MONEY,
    Point: Holds.POINT,
}

NOT_FIELDS = {"id", "aliases", "sort_key", "own"}
"""What a value holds that is no field for a planner; own fields have entries of their own."""


@cache
def bare(hint: Any) -> tuple[Any, bool]:
    """A type hint without its annotation and without None, and whether it may be None."""
    optional = False
    while True:
        origin, args = get_origin(hint), get_args(hint)
        if origin is Annotated:
            hint = args[0]
        elif origin in (Union, UnionType):
            optional = True
            hint = next(arg for arg in args if arg is not NoneType)
        else:
            return hint, optional


def is_link(hint: Any) -> bool:
    """Whether a bare hint is the id of a thing."""
    while hasattr(hint, "__supertype__"):
        if hint is ThingId:
            return True
        hint = hint.__supertype__
    return False


def holds(hint: Any) -> Holds:
    """What a bare hint holds."""
    if hint in PLAIN:
        return PLAIN[hint]
    if is_link(hint):
        return Holds.LINK
    if isinstance(hint, type) and issubclass(hint, Enum):
        return Holds.CHOICE
    origin, args = get_origin(hint), get_args(hint)
    if origin is tuple:
        return Holds.SPANS if args[0] is Span else Holds.LIST
    if origin is frozenset:
        return Holds.SET
    if origin is Map:
        return Holds.MAP
    return Holds.NESTED


def _choices(hint: Any) -> tuple[str, ...]:
    args = [bare(arg)[0] for arg in (get_args(hint) or (hint,))]
    found = next((arg for arg in args if isinstance(arg, type) and issubclass(arg, Enum)), None)
    return tuple(choice.value for choice in found) if found else ()


@cache
def entries(kind: str) -> Mapping[str, Entry]:
    """The entries of a kind by name, in order; raises KeyError for an unknown kind."""
    cls: Any = CLASSES[kind]
    hints = get_type_hints(cls, include_extras=True)
    section_of = {name: section for section, names in SECTIONS[kind].items() for name in names.split()}
    order = {name: number for number, name in enumerate(section_of)}
    renamed = {attribute: name for name, attribute in RENAMED.get(kind, {}).items()}
    found = []
    for part in fields(cls):
        if part.name in NOT_FIELDS or not part.init:
            continue
        name = renamed.get(part.name, part.name)
        hint, optional = bare(hints[part.name])
        purpose, sensitivity, readers, keeping = PERSONAL.get(f"{kind}.{name}", ("", "open", "", "trip"))
        found.append(
            Entry(
                kind=kind,
                name=name,
                attribute=part.name,
                holds=holds(hint),
                hint=hint,
                section=section_of[name],
                order=order[name],
                optional=optional,
                choices=_choices(hint),
                unit=UNITS.get(f"{kind}.{name}", ""),
                asked=name in ASKED.get(kind, ""),
                purpose=purpose,
                sensitivity=Sensitivity(sensitivity),
                readers=frozenset(map(Reader, readers.split())),
                keeping=Keeping(keeping),
                synonyms=SYNONYMS.get(f"{kind}.{name}", ()),
            )
        )
    return {entry.name: entry for entry in sorted(found, key=lambda entry: entry.order)}


def own_entries(kind: str, own_fields: Iterator[OwnField] | tuple[OwnField, ...]) -> Mapping[str, Entry]:
    """The entries of a trip's own fields on a kind, by ``own.NAME``, after the built-in ones."""
    types = {FieldType.CHOICE: Holds.CHOICE, FieldType.YES_NO: Holds.YES_NO, FieldType.DATE: Holds.DATE}
    return {
        f"own.{field.name}": Entry(
            kind=kind,
            name=f"own.{field.name}",
            attribute="own",
            holds=types.get(field.type, Holds.TEXT),
            hint=str,
            section="own",
            order=1000 + number,
            optional=True,
            choices=field.choices,
            sensitivity=Sensitivity.PERSONAL if field.sensitive else Sensitivity.OPEN,
            readers=field.readers,
            keeping=Keeping.PURGE if field.purge else Keeping.TRIP,
            synonyms=tuple(filter(None, (field.name, *field.label.words.values()))),
            own=field,
        )
        for number, field in enumerate(own_fields)
        if field.on == kind
    }


def may_see(entry: Entry, reader: Reader, withheld: frozenset[str] = frozenset()) -> bool:
    """Whether a reader may see a field, less what this person withholds from all but the planner."""
    return reader is Reader.PLANNER or (reader in entry.readers and entry.name not in withheld)


def links_of(hint: Any) -> Iterator[WhenGone]:
    """The policies of all links in a hint, however deep."""
    if get_origin(hint) is Annotated:
        yield from (extra for extra in hint.__metadata__ if isinstance(extra, WhenGone))
    for arg in get_args(hint):
        yield from links_of(arg)


def entry_inside(hint: Any, *, kind: str, name: str, order: int = 0) -> Entry:
    """The entry of something inside a field, for whoever shows and edits it."""
    plain, optional = bare(hint)
    return Entry(
        kind=kind,
        name=name,
        attribute=name,
        holds=holds(plain),
        hint=plain,
        section="",
        order=order,
        optional=optional,
        choices=_choices(plain),
    )


@cache
def inner_entries(cls: Any) -> Mapping[str, Entry]:
    """The entries of a value that a field holds (a part of an item, a stop of a leg), in order.

    Their kind is the name of its class in small letters: ``field.part.minutes``.
    """
    hints = get_type_hints(cls, include_extras=True)
    names = [part.name for part in fields(cls) if part.init and part.name not in NOT_FIELDS]
    return {
        name: entry_inside(hints[name], kind=cls.__name__.lower(), name=name, order=order)
        for order, name in enumerate(names)
    }


def members(entry: Entry) -> tuple[Entry, ...]:
    """What a list or set holds, as one entry; of a map, the entries of its keys and of its values."""
    args = [arg for arg in get_args(entry.hint) if arg is not Ellipsis]
    return tuple(
        entry_inside(arg, kind="inner", name=name) for arg, name in zip(args, ("key", "value"), strict=False)
    )
