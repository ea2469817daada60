# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers: frozen values in (``services.papers``), tagged PDF out.

The layer, from below: ``theme`` (colours, grid), ``fonts`` (what can be drawn), ``typesetting`` (lines),
``tags`` (structure, PDF/UA), ``sheet`` (the surface), ``links``, ``qr``, ``pictograms``, ``signs`` and
``table``.
On it stand the documents, each a page of code: ``personal`` with its parts ``cover``, ``strips``,
``programme_row``, ``pages`` and ``emergency``.  Import them when first used: ReportLab takes 0.4 s to load.
"""
