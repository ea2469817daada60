# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several things taken out at once: one change, one question, one undo."""

import pytest

from delegation.errors import NotFoundError, RemovalAsksError
from delegation.services import change
from delegation.services.removals import remove_many
from tests.factories import a_company, a_person, a_trip, uid

ADA = a_person(1, company=uid(100))
BEN = a_person(2, "Ben", send_to=uid(1))


@pytest.fixture
def crowd(desk):
    desk.put(a_trip(), a_company(), ADA, BEN)
    return desk.store


def test_several_go_as_one_change_and_come_back_with_one_undo(crowd):
    done, lost = remove_many(crowd, "person", [ADA.id, BEN.id])
    assert (done.deed, done.facts["count"]) == ("remove_many", 2)
    assert lost == ()  # who goes too is not told of
    assert not crowd.snapshot().of("person")
    change.undo(crowd)
    assert set(crowd.snapshot().of("person")) == {ADA.id, BEN.id}


def test_what_asks_is_asked_once_for_all(crowd):
    with pytest.raises(RemovalAsksError) as asked:
        remove_many(crowd, "company", [uid(100)])
    assert asked.value.facts["lost"] == (("emptied", "person", "Ada Peeters"),)
    assert uid(100) in crowd.snapshot().of("company")
    done, lost = remove_many(crowd, "company", [uid(100)], confirmed=True)
    assert done.deed == "remove"
    assert [one.name for one in lost] == ["Ada Peeters"]


def test_what_is_gone_already_is_passed_over(crowd):
    remove_many(crowd, "person", [BEN.id])
    done, _ = remove_many(crowd, "person", [BEN.id, ADA.id])
    assert done.facts["name"] == "Ada Peeters"
    with pytest.raises(NotFoundError):
        remove_many(crowd, "person", [BEN.id])
