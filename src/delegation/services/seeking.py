# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding anything in a trip by a few letters: keys made once a snapshot, then looked through at every key.

8,000 keys are looked through in some 5 ms; making them for a Hannover trip takes some 0.1 s, so that is done
beside the window.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from delegation.domain.catalogue import entries
from delegation.domain.presence import groups_by_person
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId, folded, number_key
from delegation.services.cells import cell, names
from delegation.services.naming import name_of
from delegation.services.words import Words

SOUGHT = ("person", "company", "exhibitor", "stand", "item", "wish", "group", "leg", "stay")
"""What is found, in the order in which equally good finds are shown."""

BEGINS, WORD_BEGINS, WITHIN, BESIDE = range(4)
"""How a target fits: its name begins so, a word of it does, it has it somewhere, or what goes with it has."""


@dataclass(frozen=True, slots=True)
class Target:
    """One thing that can be found.

    A stand is no thing of its own: its ``thing`` is the first exhibitor there, ``place`` its hall and number.
    """

    kind: str
    thing: ThingId
    name: str
    name_key: str
    key: str
    place: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Finds:
    """What was found of one kind: how many in all, and the best of them."""

    kind: str
    total: int
    best: tuple[Target, ...]


def targets(snapshot: Snapshot, words: Words) -> tuple[Target, ...]:
    """All that can be found in a trip, by kind and then in its own order."""
    found: list[Target] = []
    for kind in SOUGHT:
        if kind == "stand":
            found += _stands(snapshot, words)
        else:
            found += [_target(snapshot, kind, thing, words) for thing in snapshot.sorted(kind)]
    return tuple(found)


def _target(snapshot: Snapshot, kind: str, thing: Any, words: Words) -> Target:
    name = name_of(snapshot, thing, words.language)
    if kind == "item" and not thing.title and not thing.place.exhibitor:
        name = words.choice(thing.kind)
    beside = _BESIDE.get(kind)
    more = filter(None, beside(snapshot, thing, words)) if beside else ()
    key = folded(name)
    return Target(kind, thing.id, name, key, folded("\n".join((name, *more))))


def _person(snapshot: Snapshot, person: Any, _words: Words) -> tuple[str, ...]:
    company = snapshot.find(person.company) if person.company else None
    turned = f"{person.last_name} {person.first_name}"
    digits = "".join(filter(str.isdigit, person.mobile))
    return turned, company.name if company else "", person.email, digits


def _company(_snapshot: Snapshot, company: Any, _words: Words) -> tuple[str, ...]:
    return (company.enterprise_number,)


def _exhibitor(_snapshot: Snapshot, exhibitor: Any, _words: Words) -> tuple[str, ...]:
    return exhibitor.key, exhibitor.website, exhibitor.city


def _wish(snapshot: Snapshot, wish: Any, words: Words) -> tuple[str, ...]:
    return names(snapshot, filter(None, (wish.company, wish.person)), words), wish.question


def _item(snapshot: Snapshot, item: Any, words: Words) -> tuple[str, ...]:
    exhibitor = snapshot.find(item.place.exhibitor) if item.place.exhibitor else None
    return exhibitor.name if exhibitor else "", words.choice(item.kind), item.host_name


_BESIDE: dict[str, Callable[[Snapshot, Any, Words], tuple[str, ...]]] = {
    "person": _person,
    "company": _company,
    "exhibitor": _exhibitor,
    "wish": _wish,
    "item": _item,
}
"""What finds a thing besides its name."""


def _stands(snapshot: Snapshot, words: Words) -> list[Target]:
    """One target a stand, whoever shares it, in the order of the halls."""
    at: dict[tuple[str, str], Any] = {}
    for exhibitor in snapshot.sorted("exhibitor"):
        for stand in exhibitor.stands:
            if stand.number:
                at.setdefault((stand.hall, stand.number), exhibitor)
    hall_word, stand_word = (words.kind(kind).capitalize() for kind in ("hall", "stand"))
    found = []
    for hall, number in sorted(at, key=lambda place: tuple(map(number_key, place))):
        name = " \u00b7 ".join(filter(None, (f"{hall_word} {hall}" if hall else "", number)))
        key = folded(f"{hall} {number}\n{hall}/{number}\n{stand_word} {name}")
        found.append(Target("stand", at[hall, number].id, name, folded(number), key, (hall, number)))
    return found


def seek(all_targets: Sequence[Target], text: str, *, most: int = 6) -> tuple[Finds, ...]:
    """What has every word of ``text``, the kinds with the best find first, ``most`` of each."""
    needles = folded(text).split()
    if not needles:
        return ()
    whole = " ".join(needles)
    by_kind: dict[str, list[list[Target]]] = defaultdict(lambda: [[], [], [], []])
    first, *others = needles
    for target in all_targets:
        key = target.key
        if first in key and all(needle in key for needle in others):
            by_kind[target.kind][_fit(target, whole, needles)].append(target)
    found = [
        (
            next(fit for fit, fitting in enumerate(fits) if fitting),
            SOUGHT.index(kind),
            Finds(kind, sum(map(len, fits)), tuple(target for fitting in fits for target in fitting)[:most]),
        )
        for kind, fits in by_kind.items()
    ]
    return tuple(finds for _fit, _order, finds in sorted(found, key=lambda one: one[:2]))


def _fit(target: Target, whole: str, needles: Sequence[str]) -> int:
    name = target.name_key
    if name.startswith(whole):
        return BEGINS
    if all(name.startswith(needle) or f" {needle}" in name for needle in needles):
        return WORD_BEGINS
    return WITHIN if all(needle in name for needle in needles) else BESIDE


def spans_of(name: str, text: str) -> tuple[tuple[int, int], ...]:
    """(start, end) of each place in ``name`` that a word of ``text`` names, folded alike."""
    bare, places = "", []
    for at, letter in enumerate(unicodedata.normalize("NFC", name)):
        its = folded(letter)
        bare += its
        places += [at] * len(its)
    found = []
    for needle in folded(text).split():
        start = bare.find(needle)
        while start >= 0:
            found.append((places[start], places[start + len(needle) - 1] + 1))
            start = bare.find(needle, start + len(needle))
    return tuple(_joined(sorted(found)))


def _joined(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    start, end = -1, -1
    for one, other in spans:
        if one > end:
            if end > start:
                yield start, end
            start, end = one, other
        else:
            end = max(end, other)
    if end > start:
        yield start, end


def detail_of(snapshot: Snapshot, target: Target, words: Words) -> str:
    """What tells a target from others of its name, in a line."""
    if target.kind == "stand":
        at = (
            exhibitor.name
            for exhibitor in snapshot.sorted("exhibitor")
            if any((stand.hall, stand.number) == target.place for stand in exhibitor.stands)
        )
        return ", ".join(at)
    thing = snapshot.of(target.kind).get(target.thing)
    detail = _DETAILS.get(target.kind)
    if thing is None or detail is None:
        return ""
    return " \u00b7 ".join(filter(None, detail(snapshot, thing, words)))


def _of_person(snapshot: Snapshot, person: Any, words: Words) -> tuple[str, ...]:
    company = snapshot.find(person.company) if person.company else None
    groups = snapshot.index(groups_by_person).get(person.id, ())
    return company.name if company else "", ", ".join(group.name.in_(words.language) for group in groups)


def _of_company(snapshot: Snapshot, company: Any, words: Words) -> tuple[str, ...]:
    people = sum(person.company == company.id for person in snapshot.of("person").values())
    return (f"{words.number(people)} {words.kind('person', people)}",)


def _of_exhibitor(snapshot: Snapshot, exhibitor: Any, words: Words) -> tuple[str, ...]:
    visits = (item for item in snapshot.sorted("item") if item.place.exhibitor == exhibitor.id and item.start)
    visit = next(visits, None)
    wishes = sum(wish.exhibitor == exhibitor.id for wish in snapshot.of("wish").values())
    return (
        cell(snapshot, exhibitor, entries("exhibitor")["stands"], words),
        _when(visit, words) if visit else "",
        f"{words.number(wishes)} {words.kind('wish', wishes)}" if wishes else "",
    )


def _of_item(snapshot: Snapshot, item: Any, words: Words) -> tuple[str, ...]:
    return _when(item, words) or words.choice(item.status), names(
        snapshot, sorted(item.groups, key=str), words
    )


def _when(item: Any, words: Words) -> str:
    return f"{words.short_date(item.start.day)} {item.start.wall:%H:%M}" if item.start else ""


def _of_wish(snapshot: Snapshot, wish: Any, words: Words) -> tuple[str, ...]:
    return names(snapshot, filter(None, (wish.company, wish.person)), words), words.choice(wish.priority)


_DETAILS: dict[str, Callable[[Snapshot, Any, Words], tuple[str, ...]]] = {
    "person": _of_person,
    "company": _of_company,
    "exhibitor": _of_exhibitor,
    "item": _of_item,
    "wish": _of_wish,
    "leg": lambda _snapshot, leg, words: (words.choice(leg.kind), _when(leg, words)),
}
