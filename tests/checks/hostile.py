# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A trip in which every name is out to break a paper or a calendar, made on the command line."""

import json

NAMES = {
    "quotes": "\"O'Neill\" \\ 'de' „Grote“; Jan, Piet: x=y",
    "tags": "<b onclick=x>Jan &amp; <para> &#0; </b> ]]>",
    "lines": "Anna\r\nBerta\u2028Carla\u2029Dora\x0bEmma\x85Frida",
    "controls": "No\x00ah\x1b[31m Red\x07\ufeff\u00ad",
    "rtl": "שלום עולם \u202egnp.exe\u202c مرحبا",
    "emoji": "Zoé 👩🏽‍🚀 🇧🇪 ☎️",
    "event": "Eve\r\nEND:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:not hers",
    "long": "Maximiliaan-" * 16 + "Eindhoven",
    "unbroken": "W" * 200,
    "cjk": "株式会社東京製作所 張偉 김민준",
    "combining": "Ju\u0308rgen A\u030angstro\u0308m e\u0301\u0327",
    "formula": '=HYPERLINK("https://a.example";"Jan") {{7*7}} %s %(a)s ${x}',
    "path": "../../etc/passwd CON nul.pdf ~/a*?|",
}
"""What makes each hostile -> the name; all are kept as the domain cleans them, none is refused."""

WITHOUT_FONT = ("quotes", "emoji", "rtl", "cjk")
"""Whose papers hold characters that none of our fonts has; the first leads the groups of the others."""


def make(line):
    """As many people, companies and groups, with items, legs, rooms and notes of such names; their ids."""
    line.did(
        "new",
        *("--name", NAMES["tags"], "--fair", NAMES["quotes"]),
        *("--from", "2026-04-20", "--to", "2026-04-24", "--zone", "Europe/Berlin"),
    )
    languages = ("nl", "fr", "de", "en")
    people = {}
    for number, (key, name) in enumerate(NAMES.items()):
        company = line.add("company", f"name={name}")
        people[key] = person = line.add(
            "person",
            f"first_name={name}",
            f"last_name={name}",
            f"company={company}",
            f"email={key}@acme.example",
            f"language={languages[number % 4]}",
            f"function={name}",
            f"diet={name}",
        )
        group = line.add("group", f"name={name}", f"members={person}", f"leaders={people['quotes']}")
        _day(line, name, group, 9 + number % 8)
        _journey(line, name, person)
        _bed(line, name, person)
    return people


def _day(line, name, group, hour):
    said = json.dumps(dict.fromkeys(("nl", "fr", "de", "en"), name))
    for day in ("20", "22"):
        item = line.add(
            "item",
            f"title={said}",
            f"details={said}",
            f"start=2026-04-{day}T{hour:02}:00",
            f"host_name={name}",
            f"host_function={name}",
            "host_phone=+32 11 00 00 00",
            f"place={name}",
            f"groups={group}",
            "parts=" + json.dumps([{"title": name, "speaker": name, "minutes": 10}]),
        )
        line.add("note", f"on={item}", f"text={said}", 'readers=["delegate"]')
    line.add("item", f"title={said}", "kind=meal", f"groups={group}")  # no time yet: in no calendar


def _journey(line, name, person):
    leg = line.add(
        "leg",
        "kind=flight",
        f"title={json.dumps({'nl': name})}",
        f"carrier={name}",
        f"number={name}",
        f"reference={name}",
        f"from={name}",
        f"to={name}",
        "start=2026-04-24T17:30",
        "start_zone=Europe/Berlin",
        "end=2026-04-24T17:55",
        "end_zone=Europe/London",
    )
    line.did("assign", "leg", leg, person, "--seat", name[:40])


def _bed(line, name, person):
    stay = line.add("stay", f"hotel={name}", f"address={name}", "check_in=2026-04-20", "check_out=2026-04-23")
    line.add("room", f"stay={stay}", "type=single", f"number={name[:30]}", f"people={person}")
