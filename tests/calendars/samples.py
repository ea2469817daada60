# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calendars that a real trip needs, and some that nobody would wish for."""

from dataclasses import replace
from datetime import UTC, date, datetime

from delegation.domain.values import PlannedTime, Point
from delegation.services.calendar_entries import Calendar, CalendarEntry

BERLIN, TOKYO, NEW_YORK = "Europe/Berlin", "Asia/Tokyo", "America/New_York"
STAMP = datetime(2026, 3, 2, 8, 15, tzinfo=UTC)
FAIRGROUND = Point(52.3215, 9.804)


def at(wall: str, zone: str = BERLIN, fold: int = 0) -> PlannedTime:
    return PlannedTime(datetime.fromisoformat(wall), zone, fold)


def entry(name: str, start, end, summary: str = "Appointment", **facts) -> CalendarEntry:
    facts = {"changed_at": STAMP, **facts}
    return CalendarEntry(uid=f"{name}@trip.invalid", start=start, end=end, summary=summary, **facts)


def calendar(*entries: CalendarEntry, name: str = "Hannover Messe 2026", **facts) -> Calendar:
    return Calendar(entries=entries, name=name, **facts)


VISIT = entry(
    "visit",
    at("2026-04-21T09:00"),
    at("2026-04-21T09:45"),
    "Visit: Müller & Söhne; robots, grippers",
    sequence=3,
    created_at=datetime(2026, 2, 1, 12, tzinfo=UTC),
    location="Halle 9, Stand D36\nMessegelände\n30521 Hannover",
    point=FAIRGROUND,
    description="Aim: a licence\nHost: Anna Müller, +49 511 000000\nhttps://fair.example/stand?id=D36&lang=de",
    url="https://fair.example/exhibitors/müller",
    categories=("Visit", "Must"),
)
FLIGHT = entry(
    "flight",
    at("2026-04-18T12:35", TOKYO),
    at("2026-04-18T19:10"),
    "Flight XX 717, Tokyo → Frankfurt",
    location="Haneda, Terminal 3",
    point=Point(35.5494, 139.7798),
    description="12:35 (Tokyo) to 19:10 (Frankfurt)",
    categories=("Flight",),
)
HOTEL = entry(
    "hotel",
    date(2026, 4, 19),
    date(2026, 4, 23),
    "Hotel Zur Messe (single room)",
    location="Hotel Zur Messe\nBeispielstraße 1, 30159 Hannover",
    busy=False,
)
MEETING = entry(
    "meeting",
    at("2026-04-22T16:00"),
    at("2026-04-22T16:30"),
    "Online: Beispiel GmbH",
    location="https://meet.example/abc-def",
    conference="https://meet.example/abc-def",
    tentative=True,
)
CANCELLED = entry(
    "lunch",
    at("2026-04-22T12:00"),
    at("2026-04-22T13:00"),
    "CANCELLED: Lunch",
    sequence=4,
    cancelled=True,
)
TRIP = calendar(VISIT, FLIGHT, HOTEL, MEETING, CANCELLED)

HOSTILE_TEXTS = (
    "carriage\rreturn",
    "line\nfeed",
    "both\r\nof them",
    "line\u2028separator\u2029and paragraph",
    "next\u0085line",
    "vertical\x0btab and\x0cform feed",
    "nul\x00 bell\x07 escape\x1b delete\x7f",
    "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil@x.invalid\r\nDTSTART:20270101T000000Z\r\nSUMMARY:Injected",
    "x\nBEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT1M\nEND:VALARM",
    "Quotes \"double\" 'single' “curly” \u2019 and `back`",
    "Commas, semicolons; colons: backslashes \\ \\n \\N \\, C:\\New\\names, trailing \\",
    "Robots 🤖🦾 family 👨‍👩‍👧‍👦 flag 🇩🇪 " * 5,
    "Ein sehr langer Titel über Förderbänder " * 8,
    "會社説明会とロボット展示" * 20,
    "משלחת לתערוכה בהאנובר, אולם 9",
    "\u202eevil\u202c مرحبا بكم في المعرض؛ القاعة ٩",
    "Nguyễn Thị Minh Khai-Wojciechowska Ł Ø ẞ",
    "\ufeffmark at the start \ud800 half a pair",
    "=SUM(A1) <b>bold</b> & {braces} %n %s ^n ^' $x",
    "\\" * 200,
    "Tab\there",
    " ",
)
HOSTILE = calendar(
    *(
        entry(
            f"hostile-{number}",
            at(f"2026-04-20T{number:02}:00"),
            at(f"2026-04-20T{number:02}:45"),
            text,
            location=f"{text}\nStraße {number}",
            description=f"{text}\n\n{text}",
            point=FAIRGROUND,
            url=f"https://fair.example/{text}",
            conference=f"tel:+49{text}",
            categories=(text,),
        )
        for number, text in enumerate(HOSTILE_TEXTS)
    ),
    name='Delegation "Nord"; Süd, Ost\r\nEND:VCALENDAR',
)

CLOCK_CHANGES = calendar(
    entry("spring-night", at("2026-03-29T00:30"), at("2026-03-29T04:30"), "Night coach over the change"),
    entry("spring-end", at("2026-03-28T22:00"), at("2026-03-29T03:00"), "Ends as the clocks go on"),
    entry("spring-day", at("2026-03-29T09:00"), at("2026-03-29T10:00"), "The day of the change"),
    entry("autumn-eve", at("2026-10-24T18:00"), at("2026-10-24T19:00"), "Arrival the evening before"),
    entry("autumn-first", at("2026-10-25T02:30"), at("2026-10-25T02:45"), "The first half past two"),
    entry("autumn-second", at("2026-10-25T02:30", fold=1), at("2026-10-25T02:45", fold=1), "The second"),
    entry(
        "autumn-both", at("2026-10-25T02:30"), at("2026-10-25T02:30", fold=1), "From the first to the second"
    ),
    entry("autumn-into", at("2026-10-25T01:30"), at("2026-10-25T02:30", fold=1), "Into the second"),
    entry("autumn-out", at("2026-10-25T02:15", fold=1), at("2026-10-25T03:15"), "Out of the second"),
    entry("spring-sharp", at("2026-03-29T03:00"), at("2026-03-29T03:30"), "Begins as the clocks go on"),
    entry("autumn-sharp", at("2026-10-25T03:00"), at("2026-10-25T03:30"), "Begins as the clocks go back"),
    entry("autumn-night", at("2026-10-24T23:00"), at("2026-10-25T06:00"), "Night train over the change"),
    entry("autumn-day", at("2026-10-25T09:00"), at("2026-10-25T10:00"), "The day of the change"),
    entry("autumn-hotel", date(2026, 10, 24), date(2026, 10, 25), "Hotel over the change", busy=False),
    entry("new-york", at("2026-11-01T01:30", NEW_YORK, 1), at("2026-11-01T20:00"), "From New York's second"),
)
ALL_DAY = calendar(
    HOTEL,
    entry("fair-day", date(2026, 4, 20), date(2026, 4, 20), "Fair day"),
    entry("leap", date(2028, 2, 28), date(2028, 2, 29), "Over a leap day"),
    entry("new-year", date(2026, 12, 31), date(2026, 12, 31), "Last day of the year"),
)
FAR_ZONES = calendar(
    entry("line", at("2026-06-01T23:00", "Pacific/Auckland"), at("2026-06-01T15:00", "America/Los_Angeles")),
    entry("half", at("2026-01-10T09:00", "Asia/Kolkata"), at("2026-01-10T12:00", "Asia/Kathmandu")),
    entry("chile", at("2026-01-11T09:00", "America/Santiago"), at("2026-07-12T12:00", "America/Santiago")),
    entry("dublin", at("2026-01-12T09:00", "Europe/Dublin"), at("2026-01-12T10:00", "Europe/London")),
    entry("ireland", at("2026-07-12T09:00", "Europe/Dublin"), at("2026-07-12T10:00", "Europe/London")),
    entry(
        "ramadan", at("2026-03-01T09:00", "Africa/Casablanca"), at("2026-03-01T10:00", "Africa/Casablanca")
    ),
    entry(
        "morocco", at("2026-05-01T09:00", "Africa/Casablanca"), at("2026-05-01T10:00", "Africa/Casablanca")
    ),
    entry("cairo", at("2026-05-01T09:00", "Africa/Cairo"), at("2026-11-01T10:00", "Africa/Cairo")),
    entry("utc", at("2026-05-02T09:00", "Etc/UTC"), at("2026-05-02T10:00", "UTC")),
    entry("reykjavik", at("2026-05-03T09:00", "Atlantic/Reykjavik"), at("2026-05-03T13:00", "Etc/GMT-3")),
)
MOMENT = calendar(entry("moment", at("2026-04-20T08:00"), at("2026-04-20T08:00"), "Coach leaves"))
ONE = calendar(VISIT)
FEED = replace(TRIP, refresh_hours=4, language="nl")

ALL = {
    "trip": TRIP,
    "one": ONE,
    "feed": FEED,
    "all_day": ALL_DAY,
    "hostile": HOSTILE,
    "clock_changes": CLOCK_CHANGES,
    "far_zones": FAR_ZONES,
    "moment": MOMENT,
}
