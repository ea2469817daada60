# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``delegation`` in the folder build."""

import sys

from delegation.__main__ import main

sys.exit(main())
