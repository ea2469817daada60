# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Headers under which lists in nl, fr, de and en bring a field, folded (no case, no accents)."""

SYNONYMS: dict[str, tuple[str, ...]] = {}
