# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a change did, field by field, in the planner's words; and why one cannot be taken back."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from delegation.domain.catalogue import Entry, Sensitivity
from delegation.domain.kinds import CLASSES, KIND_OF
from delegation.domain.plain import record_of
from delegation.domain.record import Change, Edit
from delegation.domain.removals import links_by_field
from delegation.domain.snapshot import Snapshot
from delegation.domain.values import ThingId
from delegation.errors import CommandError, DelegationError, LinkError, StaleChangeError
from delegation.services.cells import entries_of, told
from delegation.services.naming import name_of
from delegation.services.words import Words

LEFT_OUT = frozenset({"id", "aliases", "position", "clash"})

NAMELESS = frozenset({"aside", "source"})
"""Kinds whose things are told by what they are."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one thing; ``before`` and ``after`` are empty where nothing was said."""

    kind: str
    thing: ThingId
    name: str
    field: str
    before: str
    after: str
    is_sensitive: bool = False


def field_changes(snapshot: Snapshot, change: Change, words: Words) -> Iterator[FieldChange]:
    """Every field a change touched, thing by thing, the fields in the order of the catalogue.

    A thing that was added or removed shows what was said of it; ids become the names of now.
    """
    for edit in change.edits:
        yield from _of_edit(snapshot, edit, words)


def _of_edit(snapshot: Snapshot, edit: Edit, words: Words) -> Iterator[FieldChange]:
    name = _name(snapshot, edit, words)
    entries = {entry.attribute: entry for entry in entries_of(snapshot, edit.kind).values() if not entry.own}
    own = {str(entry.own.id): entry for entry in entries_of(snapshot, edit.kind).values() if entry.own}
    fields = {path.partition("/")[0] for path in (*edit.before, *edit.after)}
    for attribute in sorted(fields - LEFT_OUT, key=lambda one: _place(entries, one)):
        if attribute == "own":
            yield from _own(edit, own, name, words)
            continue
        entry = entries.get(attribute)
        before, after = (
            told(snapshot, _value(edit.kind, attribute, side), words, entry)
            for side in (edit.before, edit.after)
        )
        if before != after:
            label = words.label(edit.kind, entry.name if entry else attribute)
            covered = entry is not None and is_covered(entry)
            yield FieldChange(edit.kind, edit.thing, name, label, before, after, covered)


def _own(edit: Edit, own: dict[str, Entry], name: str, words: Words) -> Iterator[FieldChange]:
    keys = (path.partition("/")[2] for path in (*edit.before, *edit.after) if path.startswith("own/"))
    for key in dict.fromkeys(keys):
        entry = own.get(key)
        label = entry.own.in_(words.language) if entry and entry.own else key[:8]
        before, after = (str(side.get(f"own/{key}") or "") for side in (edit.before, edit.after))
        covered = entry is not None and is_covered(entry)
        yield FieldChange(edit.kind, edit.thing, name, label, before, after, covered)


def is_covered(entry: Entry) -> bool:
    """Whether what a field holds stays covered until it is asked for."""
    return entry.sensitivity in (Sensitivity.HEALTH, Sensitivity.IDENTITY)


def _place(entries: dict[str, Entry], attribute: str) -> tuple[int, str]:
    entry = entries.get(attribute)
    return (entry.order if entry else len(entries), attribute)


def _value(kind: str, attribute: str, side: dict[str, Any]) -> Any:
    """A field's value out of flat data; of a set or map only the elements that changed.  A value written
    under an older schema that no longer reads is shown as it was written."""
    shape = record_of(CLASSES[kind]).fields.get(attribute)
    keyed = {path.partition("/")[2]: part for path, part in side.items() if path.startswith(f"{attribute}/")}
    plain: Any = keyed if keyed else side.get(attribute)
    if plain is None or shape is None or (shape.keyed and not keyed):
        return plain
    try:
        return shape.value(plain)
    except (DelegationError, KeyError, TypeError, ValueError):
        return str(plain)


def _name(snapshot: Snapshot, edit: Edit, words: Words) -> str:
    """What the thing is called now; one that is gone, as it was called in this change."""
    if edit.kind in NAMELESS:
        return words.kind(edit.kind)
    thing = snapshot.find(edit.thing)
    if thing is None:
        whole = edit.after if edit.is_addition else edit.before if edit.is_removal else None
        try:
            thing = record_of(CLASSES[edit.kind]).unflat(whole) if whole else None
        except (DelegationError, KeyError, TypeError, ValueError):
            thing = None
    return name_of(snapshot, thing, words.language) if thing is not None else words.kind(edit.kind)


# Why not


def named_refusal(snapshot: Snapshot, error: DelegationError) -> DelegationError:
    """A refusal in which ids have become the names of what they are; any other error as it is."""
    if isinstance(error, StaleChangeError):
        named = [
            (kind, name_of(snapshot, thing) if thing else str(said)[:8], str(path).partition("/")[0])
            for kind, said, path in error.facts.get("fields", ())
            for thing in [_found(snapshot, said)]
        ]
        return StaleChangeError(**{**error.facts, "fields": tuple(dict.fromkeys(named))})
    if isinstance(error, LinkError):
        return CommandError("undo_dangles", fields=_dangling(snapshot, error.facts.get("links", ())))
    return error


def _found(snapshot: Snapshot, said: object) -> Any:
    try:
        return snapshot.find(ThingId(UUID(str(said))))
    except ValueError:
        return None


def _dangling(snapshot: Snapshot, links: Iterable[tuple[str, str]]) -> tuple[tuple[str, str, str], ...]:
    """(source, target) ids as kind, name and field of what points."""
    found: dict[tuple[str, str, str], None] = {}
    for source, target in links:
        holder = _found(snapshot, source)
        if holder is None:  # it would come back, and point at what has gone since
            found["thing", source[:8], ""] = None
            continue
        fields = [name for name, one, _ in links_by_field(holder) if str(one) == target]
        found[KIND_OF[type(holder)], name_of(snapshot, holder), fields[0] if fields else ""] = None
    return tuple(found)
