# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``delegation-window`` in the folder build."""

import sys

from delegation.__main__ import main_window

sys.exit(main_window())
