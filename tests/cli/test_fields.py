# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``fields`` lists what can be typed, and all of it can."""

import pytest

from delegation.domain.catalogue import entries
from delegation.services.editing import ADDABLE


@pytest.mark.parametrize("kind", ["trip", *ADDABLE])
def test_every_field_says_what_it_takes(kind, line):
    rows = line.run("fields", kind, "--json").data
    names = [row["field"] for row in rows]
    assert len(names) == len(set(names))
    assert kind == "stand" or set(entries(kind)) <= set(names)
    assert all(row["takes"] and row["label"] for row in rows)
    assert not [row for row in rows if "object at" in row["takes"] or "typing" in row["takes"]]


def test_what_a_field_takes_is_told_by_its_type(line):
    takes = {row["field"]: row["takes"] for row in line.run("fields", "person", "--json").data}
    assert takes["status"] == "registered, confirmed, waiting, cancelled"
    assert takes["company"] == "the ID of a company"
    assert takes["mobile"] == "a phone number with its country, as +32 470 00 00 31"
    assert takes["present"].startswith("days, as 2026-04-20..2026-04-22")
    assert takes["consents"].startswith("a JSON object: one of photo, health")
    assert [row["field"] for row in line.run("fields", "leg", "--json").data if row["needed"]] == [
        "start",
        "end",
    ]
