# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's collector of circles, paused while many values are made.

Values are frozen trees without circles; looking for some among millions of them is a third of the time.
"""

import gc
from threading import Lock


class Pause:
    """Pauses that may overlap, on several threads: the last one to end starts the collector again."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._count = 0
        self._was_on = False

    def __enter__(self) -> None:
        with self._lock:
            if self._count == 0:
                self._was_on = gc.isenabled()
                gc.disable()
            self._count += 1

    def __exit__(self, *_error: object) -> None:
        with self._lock:
            self._count -= 1
            if self._count == 0 and self._was_on:
                gc.enable()


PAUSE = Pause()
"""The one there is, since there is one collector."""
