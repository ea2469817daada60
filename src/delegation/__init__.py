# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Delegation: plan, document and run a delegation to a trade fair."""

__version__ = "0.1.0"
