# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window does with a clash: tell it, find a remedy again in the trip as it is, show it once more."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from delegation.domain.clashes import Clash, Found, Remedy, clashes_after
from delegation.domain.fairground import Fairground
from delegation.domain.kinds import KIND_OF
from delegation.domain.record import Change
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import PlannedTime, ThingId
from delegation.domain.walking import walking
from delegation.errors import NotFoundError
from delegation.services.finding import the_trip
from delegation.services.naming import name_of
from delegation.services.ports import TripStore
from delegation.services.shown import named_facts, when_of
from delegation.services.words import Words

Ground = Callable[[str], Fairground | None]
"""The fairground of a name."""

Choice = Callable[[Snapshot], tuple[str, Remedy]]
"""Finds the id of a clash and a remedy of it; what ``apply_remedy`` takes."""


def chosen_remedy(clash_id: str, remedy: Remedy, ground: Ground, before: Found | None = None) -> Choice:
    """For ``apply_remedy``: the same remedy of the same clash, in the trip as it is when it is written.

    ``before`` are clashes worked out earlier, which spares most of the work.  What is given raises
    NotFoundError where the clash, or that remedy of it, is gone.
    """

    def choose(snapshot: Snapshot) -> tuple[str, Remedy]:
        walks = walking(snapshot, ground(the_trip(snapshot).fairground))
        found = clashes_after(before, snapshot, walks).all
        clash = next((one for one in found if one.id == clash_id), None)
        if clash is None:
            raise NotFoundError("clash_gone", clash=clash_id)
        same = (one for one in clash.remedies if one.code == remedy.code and one.facts == remedy.facts)
        wanted = next(same, None)
        if wanted is None:
            raise NotFoundError("remedy_gone", clash=clash_id)
        return clash.id, wanted

    return choose


def bring_back(store: TripStore, clash: str) -> Change:
    """Show a clash again that was set aside; ``clash`` is its whole id.  Raises NotFoundError."""
    with store.unit(writing=True) as unit:
        known = [aside for aside in unit.draft.all("aside") if aside.clash == clash]
        if not known:
            raise NotFoundError("clash_gone", clash=clash)
        for aside in known:
            unit.draft.drop(aside.id)
        return unit.commit("bring_back", clash=clash)


@dataclass(frozen=True, slots=True)
class ToldClash:
    """A clash in words: what, when, whom or what it concerns, and its remedies with their prices."""

    message: str
    when: str
    who: str
    remedies: tuple[tuple[str, str], ...]


def told_clash(snapshot: Snapshot, clash: Clash, words: Words) -> ToldClash:
    facts = named_facts(snapshot, clash.facts) | {"when": when_of(snapshot, clash, words)}
    return ToldClash(
        message=words.say(f"clash.{clash.code}", **facts),
        when=when_words(snapshot, clash, words),
        who=who_words(snapshot, clash, words),
        remedies=tuple(
            (remedy_words(snapshot, remedy, words), price_words(remedy.price, words))
            for remedy in clash.remedies
        ),
    )


def when_words(snapshot: Snapshot, clash: Clash, words: Words) -> str:
    """The moment or day of a clash; empty where it holds for the whole trip."""
    when = when_of(snapshot, clash, words)
    return str(words.told(when)) if isinstance(when, PlannedTime | date) else ""


def who_words(snapshot: Snapshot, clash: Clash, words: Words) -> str:
    """The people a clash concerns, else the things; the first few."""
    things = [thing for one in clash.concerns if (thing := snapshot.find(one)) is not None]
    people = [thing for thing in things if KIND_OF[type(thing)] == "person"]
    names = dict.fromkeys(name_of(snapshot, thing, words.language) for thing in people or things)
    return words.few(list(names), 3)


def remedy_words(snapshot: Snapshot, remedy: Remedy, words: Words) -> str:
    return words.say(f"remedy.{remedy.code}", **named_facts(snapshot, remedy.facts))


def price_words(price: Mapping[str, int], words: Words) -> str:
    """What a remedy costs, "15 min, 3 people"; empty where nothing."""
    return ", ".join(
        words.say(f"price.{unit}", count=price[unit]) for unit in ("minutes", "people") if price.get(unit)
    )


def things_of(snapshot: Snapshot, clash: Clash) -> tuple[tuple[str, ThingId, Any], ...]:
    """(kind, id, thing) of what a clash concerns and is still there: what one can go to, in its order."""
    found = [(one, thing) for one in clash.concerns if (thing := snapshot.find(one)) is not None]
    return tuple((KIND_OF[type(thing)], one, thing) for one, thing in found)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time in minutes from a common start: "free", "walk", or "thing" with what is then."""

    code: str
    start: int
    minutes: int
    said: str = ""
    is_wrong: bool = False


def stretches(snapshot: Snapshot, clash: Clash, words: Words) -> tuple[Stretch, ...]:
    """What a clash is about, to be drawn to scale: the time there is and the time it takes, or two things at
    one time; empty where nothing of it has a length."""
    facts = clash.facts
    if "between" in facts and "minutes" in facts:
        free, needed = max(0, int(facts["between"])), int(facts["minutes"])
        return Stretch("free", 0, free), Stretch("walk", 0, needed, is_wrong=needed > free)
    things = [found for name in ("other", "thing") if (found := snapshot.find(facts.get(name)))]
    timed = [(*span, thing) for thing in things if (span := _span_of(thing)) is not None]
    if len(timed) != 2:
        return ()
    first = min((start for start, _, _ in timed), key=lambda one: one.utc)
    return tuple(
        Stretch(
            "thing",
            round((start.utc - first.utc).total_seconds() / 60),
            round((end.utc - start.utc).total_seconds() / 60),
            f"{start.wall:%H:%M}\u2013{end.wall:%H:%M} {name_of(snapshot, thing, words.language)}",
            is_wrong=number == 1,
        )
        for number, (start, end, thing) in enumerate(timed)
    )


def _span_of(thing: Any) -> tuple[PlannedTime, PlannedTime] | None:
    start, end = getattr(thing, "start", None), getattr(thing, "end", None)
    return (start, end) if isinstance(start, PlannedTime) and isinstance(end, PlannedTime) else None
