# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A value as data that the field's reader takes back whole: every language of a text, every id.

``plain_data.plainly`` shows a value; what it leaves out (other languages, zones) is here.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from delegation.domain.fair import Stand
from delegation.domain.travel import Stop
from delegation.domain.values import Money, PlannedTime, Span, Text, Window
from delegation.services.plain_data import plainly
from delegation.services.stands import STAND_FIELDS


def whole(value: Any) -> Any:
    """``fields.parsed`` of this is the value again."""
    match value:
        case Text():
            return dict(value.words)
        case PlannedTime() | Money() | Span() | Window():
            return plainly(value)
        case Stand():
            return {"id": str(value.id)} | {
                name: getattr(value, attribute) for name, attribute in STAND_FIELDS.items()
            }
        case Stop():
            zone = {"zone": value.time.zone} if value.time else {}
            return {part.name: whole(getattr(value, part.name)) for part in fields(value)} | zone
        case tuple() | list():
            return [whole(one) for one in value]
        case frozenset():
            return sorted(plainly(one) for one in value)
        case Mapping():
            return {str(plainly(key)): whole(item) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {part.name: whole(getattr(value, part.name)) for part in fields(value) if part.init}
    return plainly(value)
