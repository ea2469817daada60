# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""PySide6 6.12.0 returns None from C++ without taking a reference on Python < 3.12.

Each void call of Qt then costs None one reference, and after some 5,000 calls the interpreter aborts.  The
pin in pyproject.toml keeps that release out; this test says so if a later pin lets such a one in again.
"""

import sys

from PySide6.QtCore import QObject

CALLS = 500


def test_void_calls_of_qt_leave_the_references_to_none_alone():
    thing = QObject()
    thing.setObjectName("warm-up")
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        thing.setObjectName("again")

    assert abs(sys.getrefcount(None) - before) < CALLS / 10  # other code may take or drop a few
