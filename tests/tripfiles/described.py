# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the values of today are made of, in the form in which ``storage/schemas`` keeps it frozen."""

import json
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Union, get_args, get_origin, get_type_hints

from delegation.domain.kinds import CLASSES
from delegation.domain.plain import LEAVES, record_of
from delegation.domain.values import Map, ThingId, WhenGone
from delegation.storage.tables import schema


class Forms:
    """How each field is written, and the fields of every part, and the words of every choice.

    A form reads from left to right, as in ``maybe row part Span`` and ``map link emptied, part Passenger``;
    a link says what happens when its target goes.
    """

    def __init__(self):
        self.choices, self.parts, self.defaults = {}, {}, {}
        self.kinds = {kind: self.fields(cls) for kind, cls in CLASSES.items()}

    def fields(self, cls):
        hints = get_type_hints(cls, include_extras=True)
        return {
            field.name: "id" if field.name == "id" else self.form(hints[field.name])
            for field in fields(cls)
            if field.init
        }

    def form(self, hint):
        origin, args = get_origin(hint), get_args(hint)
        if origin is Annotated:
            policy = next((extra for extra in hint.__metadata__ if isinstance(extra, WhenGone)), None)
            return f"link {policy.value}" if policy else self.form(args[0])
        if hasattr(hint, "__supertype__"):
            assert hint is not ThingId
            return self.form(hint.__supertype__)
        if origin in (Union, UnionType):
            (inner,) = [arg for arg in args if arg is not NoneType]
            return f"maybe {self.form(inner)}"
        if origin in (tuple, frozenset, Map):
            word = {tuple: "row", frozenset: "set", Map: "map"}[origin]
            return f"{word} {', '.join(self.form(arg) for arg in args if arg is not ...)}"
        if is_dataclass(hint):
            return self.part(hint)
        if isinstance(hint, type) and issubclass(hint, Enum):
            self.choices[hint.__name__] = [member.value for member in hint]
            return f"choice {hint.__name__}"
        assert hint in LEAVES
        return hint.__name__

    def part(self, cls):
        if cls.__name__ not in self.parts:
            self.parts[cls.__name__] = {}  # before its fields: a part may hold its like
            self.parts[cls.__name__] = self.fields(cls)
            self.defaults[cls.__name__] = defaults_of(cls)
        return f"part {cls.__name__}"


def defaults_of(cls):
    """Field -> its default as plain data; a field that must be given has none."""
    shapes = record_of(cls).fields
    assert all(field.default_factory is MISSING for field in fields(cls))
    return {
        field.name: shapes[field.name].plain(field.default)
        for field in fields(cls)
        if field.init and field.default is not MISSING
    }


def described():
    """End of a file's name in ``storage/schemas`` -> what is in it, for the values of today."""
    forms = Forms()
    found = {
        "": schema(),
        ".defaults": {kind: defaults_of(cls) for kind, cls in CLASSES.items()} | forms.defaults,
        ".forms": {"kinds": forms.kinds, "parts": forms.parts, "choices": forms.choices},
    }
    return json.loads(json.dumps(found))
