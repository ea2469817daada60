# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Values as plain data, what JSON can hold, and back: derived once from their type hints.

Rules that hold in tables, in JSON and in change records alike:
- every field is written; None is None and nothing else;
- a field with ``init=False`` is derived: written to be sorted by, never read;
- a set or a map is recorded key by key (``members/<id>``), everything else as a whole.

A link (a hint over ThingId) is annotated with what happens when its target goes (``WhenGone``).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin, get_type_hints
from uuid import UUID

from delegation.domain.values import Map, ThingId, WhenGone

Flat = dict[str, Any]
"""A thing field by field, an element of a set or map at ``field/key``; empty if the thing is not there."""

Swap = Callable[[ThingId], ThingId | None]
Links = Iterator[tuple[ThingId, WhenGone]]

GONE: Any = object()
"""What is left of a value that cannot be without the link taken from it."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How the values of one type are written, read and relinked.

    ``swap`` replaces every id in a value; where the replacement is None, an element leaves its tuple, set or
    map, an optional field becomes None, all else is GONE.  Both are None for a type that holds no links.
    """

    plain: Callable[[Any], Any]
    value: Callable[[Any], Any]
    holds: type | None = None  # what a leaf is in a column: str, int, float or bool
    keyed: bool = False  # whether it is recorded key by key
    links: Callable[[Any], Links] | None = None
    swap: Callable[[Any, Swap], Any] | None = None
    policy: WhenGone | None = None  # of a bare link


def _leaf(holds: type, plain: Callable[[Any], Any], value: Callable[[Any], Any]) -> Shape:
    return Shape(plain, value, holds)


def _same(value: Any) -> Any:
    return value


LEAVES: dict[Any, Shape] = {
    str: _leaf(str, _same, _same),
    int: _leaf(int, _same, _same),
    float: _leaf(float, _same, float),
    bool: _leaf(bool, _same, bool),
    Decimal: _leaf(str, str, Decimal),
    date: _leaf(str, date.isoformat, date.fromisoformat),
    time: _leaf(str, time.isoformat, time.fromisoformat),
    datetime: _leaf(str, datetime.isoformat, datetime.fromisoformat),
    UUID: _leaf(str, str, UUID),
}


def _link(policy: WhenGone) -> Shape:
    def links(value: Any) -> Links:
        yield value, policy

    def swap(value: Any, by: Swap) -> Any:
        now = by(value)
        return GONE if now is None else now

    return Shape(str, UUID, str, links=links, swap=swap, policy=policy)


def _optional(inner: Shape) -> Shape:
    if inner.keyed:
        raise TypeError("a set or a map is empty, never None")

    def links(value: Any) -> Links:
        if value is not None and inner.links:
            yield from inner.links(value)

    def swap(value: Any, by: Swap) -> Any:
        now = None if value is None or not inner.swap else inner.swap(value, by)
        return None if now is GONE else now

    return Shape(
        inner.plain if inner.plain is _same else lambda value: None if value is None else inner.plain(value),
        inner.value if inner.value is _same else lambda plain: None if plain is None else inner.value(plain),
        inner.holds,
        links=links if inner.links else None,
        swap=swap if inner.swap else None,
        policy=inner.policy,
    )


def _row(item: Shape) -> Shape:
    def links(value: Any) -> Links:
        for part in value:
            yield from item.links(part)  # type: ignore[misc]  # only used where items have links

    def swap(value: Any, by: Swap) -> Any:
        kept = [now for part in value if (now := item.swap(part, by)) is not GONE]  # type: ignore[misc]  # as above
        # Two links that became one are one; two equal parts of an item stay two.
        return tuple(dict.fromkeys(kept) if item.policy else kept)

    return Shape(
        lambda value: [item.plain(part) for part in value],
        lambda plain: tuple(map(item.value, plain)),
        links=links if item.links else None,
        swap=swap if item.swap else None,
    )


def _set(key: Shape) -> Shape:
    _check_key(key)

    def links(value: Any) -> Links:
        for part in value:
            yield from key.links(part)  # type: ignore[misc]  # only used where keys have links

    def swap(value: Any, by: Swap) -> Any:
        return frozenset(key.swap(part, by) for part in value) - {GONE}  # type: ignore[misc]  # as above

    return Shape(
        lambda value: {key.plain(part): True for part in value},
        lambda plain: frozenset(map(key.value, plain)),
        keyed=True,
        links=links if key.links else None,
        swap=swap if key.swap else None,
    )


def _check_key(key: Shape) -> None:
    if key.holds is not str:
        raise TypeError("an element of a set and a key of a map are text in a record")


def _map(key: Shape, item: Shape) -> Shape:
    _check_key(key)
    key_swap, item_swap = key.swap or (lambda value, _by: value), item.swap or (lambda value, _by: value)

    def links(value: Any) -> Links:
        for name, part in value.items():
            if key.links:
                yield from key.links(name)
            if item.links:
                yield from item.links(part)

    def swap(value: Any, by: Swap) -> Any:
        left = {}
        for old, part in value.items():  # where two keys become one, the one that had the name stays
            new, now = key_swap(old, by), item_swap(part, by)
            if new is not GONE and now is not GONE and (new == old or new not in value):
                left[new] = now
        return Map(left)

    has_links = bool(key.links or item.links)
    return Shape(
        lambda value: {key.plain(k): item.plain(v) for k, v in value.items()},
        lambda plain: Map({key.value(k): item.value(v) for k, v in plain.items()}),
        keyed=True,
        links=links if has_links else None,
        swap=swap if has_links else None,
    )


def _nested(cls: Any) -> Shape:
    record = record_of(cls)
    has_links = bool(record.linked)
    return Shape(
        record.plain,
        record.value,
        links=record.links if has_links else None,
        swap=record.swap if has_links else None,
    )


@cache
def shape_of(hint: Any) -> Shape:
    """The shape of a type hint; raises TypeError for a type without one, and for a link without a policy."""
    args, origin = get_args(hint), get_origin(hint)
    if hint in LEAVES:
        return LEAVES[hint]
    if origin is Annotated:
        policy = next((extra for extra in hint.__metadata__ if isinstance(extra, WhenGone)), None)
        if policy is not None and _is_link(args[0]):
            return _link(policy)
        return shape_of(args[0])
    if _is_link(hint):
        raise TypeError(f"{hint}: a link says what happens when its target goes")
    if hasattr(hint, "__supertype__"):
        return shape_of(hint.__supertype__)
    if origin in (Union, UnionType):
        (inner,) = [arg for arg in args if arg is not NoneType]
        return _optional(shape_of(inner))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _leaf(str, lambda member: member.value, {m.value: m for m in hint}.__getitem__)
    if origin is tuple and args[1:] == (...,):
        return _row(shape_of(args[0]))
    if origin is frozenset:
        return _set(shape_of(args[0]))
    if origin is Map:
        return _map(shape_of(args[0]), shape_of(args[1]))
    if is_dataclass(hint):
        return _nested(cast("Any", hint))
    raise TypeError(f"{hint} has no plain form")


def _is_link(hint: Any) -> bool:
    while hasattr(hint, "__supertype__"):
        if hint is ThingId:
            return True
        hint = hint.__supertype__
    return False


class Record:
    """The shape of a dataclass, field by field; ``derived`` are the fields with ``init=False``."""

    def __init__(self, cls: Any) -> None:
        self.cls = cls
        self.fields: dict[str, Shape] = {}
        self.derived: dict[str, Shape] = {}
        self.defaults: dict[str, Any] = {}
        hints = get_type_hints(cls, include_extras=True)
        for field in fields(cls):
            hint = hints[field.name]
            if field.name == "id" and _is_link(hint):
                self.fields["id"] = Shape(str, UUID, str)
                continue
            (self.fields if field.init else self.derived)[field.name] = shape_of(hint)
            default = field.default if field.default_factory is MISSING else field.default_factory()
            if default is not MISSING:
                self.defaults[field.name] = default
        self.linked = {name: shape for name, shape in self.fields.items() if shape.links}
        self._bare = [(name, shape.policy) for name, shape in self.linked.items() if shape.policy]
        self._deep = [(name, shape.links) for name, shape in self.linked.items() if not shape.policy]
        self._write = [(name, shape.plain, shape.keyed) for name, shape in self.fields.items()]
        self._keyed = {name for name, shape in self.fields.items() if shape.keyed}
        self._check_policies(hints)

    def _check_policies(self, hints: dict[str, Any]) -> None:
        """A thing cannot be without a link that is not optional: its holder goes."""
        for name, policy in self._bare:
            must_be_there = get_origin(hints[name]) is Annotated
            if "id" in self.fields and must_be_there and not (policy and policy.goes):
                raise TypeError(f"{self.cls.__name__}.{name} cannot be emptied, so its holder goes")

    def plain(self, value: Any) -> dict[str, Any]:
        return {name: write(getattr(value, name)) for name, write, _ in self._write}

    def value(self, plain: dict[str, Any]) -> Any:
        return self.cls(**{name: self.fields[name].value(part) for name, part in plain.items()})

    def links(self, value: Any) -> Links:
        """Every link in a value, however deep, with its policy."""
        for name, policy in self._bare:
            target = getattr(value, name)
            if target is not None:
                yield target, policy
        for name, links in self._deep:
            yield from links(getattr(value, name))  # type: ignore[misc]  # these have links

    def swap(self, value: Any, by: Swap) -> Any:
        """The value with every id replaced; GONE where it cannot be without one that went."""
        new = {}
        for name, shape in self.linked.items():
            was = getattr(value, name)
            now = shape.swap(was, by)  # type: ignore[misc]  # these have links
            if now is GONE:
                return GONE
            if now != was:
                new[name] = now
        return replace(value, **new) if new else value

    def flat(self, value: Any) -> Flat:
        flat: Flat = {}
        for name, write, keyed in self._write:
            part = getattr(value, name)
            if keyed:
                if part:
                    for key, item in write(part).items():
                        flat[f"{name}/{key}"] = item
            else:
                flat[name] = part if part is None or write is _same else write(part)
        return flat

    def unflat(self, flat: Flat) -> Any:
        plain: dict[str, Any] = {name: {} for name in self._keyed}
        for path, part in flat.items():
            name, slash, key = path.partition("/")
            if slash and name in self._keyed:
                plain[name][key] = part
            else:
                plain[name] = part
        return self.value(plain)


_RECORDS: dict[Any, Record] = {}


def record_of(cls: Any) -> Record:
    """The shape of a dataclass, derived once."""
    if cls not in _RECORDS:
        _RECORDS[cls] = Record(cls)
    return _RECORDS[cls]


def flat(thing: Any) -> Flat:
    """A thing as flat plain data; nothing for None."""
    return {} if thing is None else record_of(type(thing)).flat(thing)


def links_in(thing: Any) -> Links:
    """The ids a thing points at, each with what happens when it goes."""
    return record_of(type(thing)).links(thing)


def relinked(thing: Any, links: Mapping[ThingId, ThingId | None]) -> Any:
    """A thing with some ids replaced, or cut where the replacement is None; GONE if it cannot be without
    one."""
    return record_of(type(thing)).swap(thing, lambda link: links.get(link, link))
