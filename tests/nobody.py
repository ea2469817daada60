# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody whom permissions bind, for tests that run as root."""

import os
from contextlib import contextmanager

NOBODY = 65534


@contextmanager
def as_nobody():
    """From here to the end of the block, root may no more than anybody."""
    if os.geteuid():
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)
