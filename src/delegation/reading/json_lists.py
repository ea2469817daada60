# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of exhibitors as web services answer them: whatever the shape, as rows under a header.

Known shapes: Map Your Show (hits with fields), Informa (a list of rows), profairs (companies, and booths with
companies in them), Messe Frankfurt (halls with stands), records by key, columns beside rows, lines of JSON.
What nests is flattened: ``address.city`` is a column; a list is a cell with a line for each.
"""

import json
import re
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any

from delegation.domain.stands import hall_label, parse_stands
from delegation.domain.values import folded
from delegation.errors import ReadingError
from delegation.reading.headers import field_of

MAX_DEPTH = 12
SAMPLE = 200
MAX_COLUMNS = 500

_COLUMNS = ("columns", "headers", "header", "fields", "cols")
_ROWS = ("rows", "data", "values", "records")

Row = tuple[int, Sequence[Any]]


def json_rows(text: str, file: str) -> list[Row]:
    """The header (numbered 0) and the records from 1 on; raises ReadingError where there is no list."""
    found = _features(_parsed(text, file))
    table = _table(found, 0)
    if table:
        return [(number, [_cell(cell) for cell in row]) for number, row in enumerate(table)]
    lists: dict[str, list[dict[str, Any]]] = {}
    _collect(found, "", {}, lists, 0)
    flat = {path: [_flattened(record) for record in records] for path, records in lists.items()}
    named = {path: column for path, records in flat.items() if (column := _name_column(records))}
    # booths with their exhibitors in them are no exhibitors
    named = {path: column for path, column in named.items() if f"{path}.{column}" not in named}
    if not named:
        best = max(flat.values(), key=len, default=[])
    else:
        first = max(named, key=lambda path: (_worth(path, flat[path]), _names(flat[path], named[path])))
        best = _joined(flat, named, first)
    if not best:
        raise ReadingError("not_a_list", file=file)
    columns = list(dict.fromkeys(name for record in best for name in record))
    noise = {name for name in columns if _is_about_the_list(name, best)}
    columns = [name for name in columns if name not in noise]
    rows: list[Row] = [(0, columns)]
    rows += [(n, [record.get(name, "") for name in columns]) for n, record in enumerate(best, start=1)]
    return rows


_PAGING = re.compile(
    r"(?:nb|total|count|page|pages|hits|offset|limit|size|from|took|processing|next|prev|query|params|exhaustive)"
    r"\w*|.*(?:hits|total|pages|count|perpage|page)",
    re.IGNORECASE,
)


def _is_about_the_list(name: str, records: Sequence[Mapping[str, str]]) -> bool:
    """Whether a column from round the list says how the answer is paged, and is alike for all."""
    if "." not in name or field_of(name):
        return False
    said = {record[name] for record in records if name in record}
    is_around = len(said) == 1 and len(records) > 1 and all(name in record for record in records)
    return is_around and bool(_PAGING.fullmatch(name.rpartition(".")[2]))


def _features(found: Any) -> Any:
    """The features of GeoJSON (RFC 7946) as records: id and properties, and where they lie."""
    if not isinstance(found, dict) or found.get("type") != "FeatureCollection":
        return found
    features = found.get("features")
    if not isinstance(features, list):
        return found
    records = []
    for one in features:
        if isinstance(one, dict):
            own = one.get("properties")
            record = {"id": one["id"]} if isinstance(one.get("id"), str | int) else {}
            place = {"geometry": json.dumps(one["geometry"])} if one.get("geometry") else {}
            records.append({**record, **(own if isinstance(own, dict) else {}), **place})
    return records


def _parsed(text: str, file: str) -> Any:
    """The document, or the documents a line each."""
    text = text.lstrip("\ufeff")
    try:
        return json.loads(text)
    except RecursionError:
        raise ReadingError("list_broken", file=file, row=0, why="JSON") from None
    except ValueError as wrong:
        lines = [line for line in text.splitlines() if line.strip()]
        row = getattr(wrong, "lineno", 0)
        if len(lines) < 2 or not all(line.lstrip().startswith("{") for line in lines):
            raise ReadingError("list_broken", file=file, row=row, why="JSON") from None
    try:
        return [json.loads(line) for line in lines]
    except (ValueError, RecursionError):
        raise ReadingError("list_broken", file=file, row=row, why="JSON") from None


def _table(found: Any, depth: int) -> list[list[Any]] | None:
    """Rows that stand in the document as rows: a list of lists, with its columns beside it or first."""
    if isinstance(found, list):
        rows = [row for row in found if isinstance(row, list)]
        return rows if len(rows) >= 2 and len(rows) == len(found) else None
    if not isinstance(found, dict) or depth > MAX_DEPTH:
        return None
    columns = next((found[name] for name in _COLUMNS if isinstance(found.get(name), list)), None)
    for name in _ROWS:
        data = found.get(name)
        if isinstance(data, list) and data and all(isinstance(row, list) for row in data):
            heads = [_listed(one) for one in columns] if columns else None
            return [heads, *data] if heads else data
    return next((table for part in found.values() if (table := _table(part, depth + 1))), None)


def _collect(
    found: Any, path: str, outer: Mapping[str, Any], into: dict[str, list[dict[str, Any]]], depth: int
) -> None:
    """Every list of objects by its path, lists in lists together; what stands around one goes with it."""
    if depth > MAX_DEPTH:
        return
    if isinstance(found, list):
        objects = [one for one in found if isinstance(one, dict)]
        if objects:
            into.setdefault(path, []).extend({**outer, **one} for one in objects)
        for one in found:
            if isinstance(one, list):
                _collect(one, path, outer, into, depth + 1)
            elif isinstance(one, dict):
                name = path.rpartition(".")[2]
                scalars = {f"{name}.{key}": v for key, v in one.items() if not isinstance(v, dict | list)}
                around = {**outer, **scalars}
                for key, part in one.items():
                    if isinstance(part, dict | list):
                        _collect(part, f"{path}.{key}", around, into, depth + 1)
    elif isinstance(found, dict):
        inner = list(found.values())
        if len(inner) >= 2 and all(isinstance(one, dict) and _has_name(one) for one in inner):
            into.setdefault(f"{path}.*", []).extend({"id": key, **one} for key, one in found.items())
        part_name = _part_name(found) if _is_parted(inner) else ""
        for key, part in found.items():
            if part_name:
                _collect(part, f"{path}.*", {**outer, part_name: key}, into, depth + 1)
            else:
                _collect(part, f"{path}.{key}", outer, into, depth + 1)


def _is_parted(parts: Sequence[Any]) -> bool:
    """Whether these are one list in parts: all of them lists of objects with a name and the same fields."""
    firsts = [part[0] for part in parts if isinstance(part, list) and part and isinstance(part[0], dict)]
    return (
        2 <= len(firsts) == len(parts)
        and all(_has_name(one) for one in firsts)
        and len({frozenset(one) for one in firsts}) == 1
    )


def _part_name(parts: Mapping[str, Any]) -> str:
    """What the keys of the parts are: halls, or nothing known (letters, topics)."""
    found = [parse_stands(key).stands for key in parts]
    return "hall" if all(len(one) == 1 and one[0].hall and not one[0].number for one in found) else "section"


def _has_name(record: Mapping[str, Any]) -> bool:
    return any(
        isinstance(value, str) and field_of(key) == "name"
        for key, value in islice(record.items(), MAX_COLUMNS)
    )


def _name_column(records: Sequence[Mapping[str, str]]) -> str | None:
    columns = list(dict.fromkeys(name for record in records[:SAMPLE] for name in record))[:MAX_COLUMNS]
    named = [name for name in columns if field_of(name) == "name"]
    return min(named, key=lambda name: name.count("."), default=None)


def _names(records: Sequence[Mapping[str, str]], column: str) -> int:
    return len({record.get(column, "") for record in records})


WEIGHTS = {
    "stands": 4,
    "hall": 3,
    "name": 2,
    "country": 2,
    "website": 1,
    "city": 1,
    "zip_code": 1,
    "email": 1,
}
"""How much a field says that records are exhibitors, and not their products, categories or contacts."""


def _worth(path: str, records: Sequence[Mapping[str, str]]) -> int:
    """What the fields of a list weigh; of what stands around it, only that it lies within halls or stands."""
    columns = list(dict.fromkeys(name for record in records[:SAMPLE] for name in record))[:MAX_COLUMNS]
    outside = {column for column in columns if "." in column and _is_around(column, path)}
    own = {field_of(column) for column in columns if column not in outside}
    around = {field_of(column) for column in outside}
    return sum(WEIGHTS.get(field, 0) for field in own if field) + (2 if {"stands", "hall"} & around else 0)


def _is_around(column: str, path: str) -> bool:
    return column.partition(".")[0] in path.split(".")[:-1]


def _joined(
    flat: Mapping[str, list[dict[str, str]]], named: Mapping[str, str], first: str
) -> list[dict[str, str]]:
    """The list with most names, and what other lists of the same companies know besides."""
    best = [dict(record) for record in flat[first]]
    column = named[first]
    for path, other in named.items():
        if path == first or path.startswith(f"{first}.") or first.startswith(f"{path}."):
            continue
        by_name = {folded(record[column]): record for record in best if record.get(column)}
        more = [record for record in flat[path] if record.get(other)]
        known = [record for record in more if folded(record[other]) in by_name]
        if not known or len(known) * 2 < min(len(more), len(best)):
            continue
        for record in more:
            mine = by_name.get(folded(record[other]))
            rest = {name: value for name, value in record.items() if name != other}
            if mine is None:
                best.append({column: record[other], **rest})
            else:
                for name, value in rest.items():
                    mine.setdefault(name, value)
    return best


def _flattened(record: Mapping[str, Any], prefix: str = "", depth: int = 0) -> dict[str, str]:
    flat: dict[str, str] = {}
    for name, value in record.items():
        key = f"{prefix}{name}"
        if isinstance(value, dict) and depth < MAX_DEPTH:
            flat |= _flattened(value, f"{key}.", depth + 1)
        else:
            flat[key] = _cell(value)
    return flat


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case list():
            return "\n".join(filter(None, (_listed(one) for one in value)))
        case dict():
            return _listed(value)
    return " ".join(str(value).replace("randomstring", " ").split(" ")).strip()


def _listed(value: Any) -> str:
    """One of several in a cell: a stand as it is spoken, a thing by its name, else all that is in it."""
    if not isinstance(value, dict):
        return _cell(value)
    flat = {name: said for name, said in _flattened(value).items() if said}
    hall = _first(flat, "hall")
    stand = _first(flat, "stands")
    if stand and not hall and flat.get("name", stand) != stand:
        hall = flat["name"]  # a hall with stands in it
    if stand or hall:
        numbers = [flat[name] for name in ("number", "name", "label") if name in flat]
        inside = stand or (numbers[0] if numbers else "")
        spoken = f"Hall {hall_label(hall)}" if hall and len(hall_label(hall)) <= 4 else hall
        return ", ".join(filter(None, (spoken, *inside.split("\n")))) if spoken != inside else spoken
    named = next((flat[name] for name in ("name", "title", "label", "value", "text") if name in flat), "")
    return named or _first(flat, "name") or " ".join(flat.values())


def _first(flat: Mapping[str, str], field: str) -> str:
    return next((said for name, said in flat.items() if field_of(name) == field), "")
