# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A calendar file read octet by octet, by nobody's parser: what RFC 5545 and the readers we know demand."""

import re

_TEXTS = ("SUMMARY", "LOCATION", "DESCRIPTION", "X-WR-CALNAME", "NAME", "UID")
_LINE = re.compile(r'[A-Z0-9-]+(;[A-Z0-9-]+=("[^"]*"|[^",;:]*)(,("[^"]*"|[^",;:]*))*)*:.*', re.DOTALL)
_ONCE = ("UID", "SEQUENCE", "DTSTAMP", "DTSTART", "SUMMARY", "STATUS", "TRANSP")


def content_lines(written: bytes) -> list[str]:
    return written.decode().replace("\r\n ", "").split("\r\n")[:-1]


def faults(written: bytes) -> list[str]:
    """What is wrong with a file, in words; empty where nothing is."""
    found = []
    if written.startswith(b"\xef\xbb\xbf"):
        found.append("byte order mark")
    if not written.endswith(b"\r\n"):
        found.append("no line end at the end")
    if written.count(b"\r") != written.count(b"\r\n") or written.count(b"\n") != written.count(b"\r\n"):
        found.append("a line end that is not CRLF")
    for number, line in enumerate(written.split(b"\r\n")[:-1], 1):
        if not 0 < len(line) <= 75:
            found.append(f"line {number} has {len(line)} octets")
        if re.search(rb"[\x00-\x1f\x7f]", line):
            found.append(f"line {number} has a control character")
        try:
            line.decode()
        except UnicodeDecodeError:
            found.append(f"line {number} splits a character")
    if not found:
        found += _structure_faults(content_lines(written))
    return found


def _structure_faults(lines: list[str]) -> list[str]:
    found, open_parts, seen = [], [], []
    for line in lines:
        if not _LINE.fullmatch(line):
            found.append(f"not a content line: {line!r}")
        name, value = re.split("[:;]", line)[0], line.partition(":")[2]
        if name == "BEGIN":
            open_parts.append(value)
            seen = []
        elif name == "END":
            if open_parts.pop() != value:
                found.append(f"END:{value} closes another part")
            if value == "VEVENT" and (missing := set(_ONCE) - set(seen)):
                found.append(f"an event without {sorted(missing)}")
        else:
            if name in seen:
                found.append(f"{name} twice in {open_parts[-1]}")
            seen.append(name)
        if name in _TEXTS and re.search(r"[;,]|\\", re.sub(r"\\[\\;,n]", "", value)):
            found.append(f"{name} is not escaped: {value!r}")
    if open_parts:
        found.append(f"left open: {open_parts}")
    if [line for line in lines if line == "BEGIN:VCALENDAR"] != ["BEGIN:VCALENDAR"]:
        found.append("not one VCALENDAR")
    if lines[1] != "VERSION:2.0" or not lines[2].startswith("PRODID:"):
        found.append("VERSION and PRODID do not come first")
    named = {line.removeprefix("TZID:") for line in lines if line.startswith("TZID:")}
    used = {match[1] for line in lines if (match := re.match(r"DT(?:START|END);TZID=([^:]+):", line))}
    if named != used:
        found.append(f"time zones named {sorted(named)}, used {sorted(used)}")
    return found
