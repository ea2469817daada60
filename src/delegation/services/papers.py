# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a personal paper states: values resolved for one reader in one language.

Everything here is worded: names, phone numbers, dates ("Maandag 20 april") and times ("09:15").  Whoever
draws a paper asks nothing of the trip and knows no language; an empty string means that there is nothing
to say, and its place stays empty.  Text may hold line feeds (a break is meant), no-break spaces and soft
hyphens; both are honoured.
"""

from dataclasses import dataclass
from enum import Enum

from delegation.domain.values import Value, require


class Sign(Enum):
    """The pictogram of a place outside the halls, of a way to travel or of a meal."""

    COACH = "coach"
    TRAIN = "train"
    FLIGHT = "flight"
    CAR = "car"
    TRAM = "tram"
    FOOT = "foot"
    HOTEL = "hotel"
    MEAL = "meal"
    DRINK = "drink"
    """Receptions and coffee."""
    TALK = "talk"
    """Talks and briefings outside the halls."""
    MEETING = "meeting"
    """Two or more people at a table."""
    POINT = "point"
    """A meeting point, and any place that no other sign suits."""
    HOME = "home"
    ONLINE = "online"


class RowState(Enum):
    FIXED = "fixed"
    TENTATIVE = "tentative"
    """Placed, not yet confirmed: dashed plate, ``tag`` in the accent colour; ``note``: who confirms when."""
    FREE = "free"
    """Nothing planned: no plate, a dotted line, and wishes that are near."""
    CANCELLED = "cancelled"
    """Struck through; ``tag`` names it, ``details`` say what the reader must do."""


class BlockLook(Enum):
    """How a stretch of a day looks in its strip on the cover."""

    VISIT = "visit"
    """At a stand: solid."""
    TENTATIVE = "tentative"
    """Dashed, whatever it is."""
    TRAVEL = "travel"
    """Under way: tinted."""
    OTHER = "other"
    """Meals, briefings, talks and all else: in a frame."""
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Contact(Value):
    """Somebody to meet or to ring.  The phone number is written as it is dialled from abroad."""

    name: str
    function: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Plate(Value):
    """A place in the halls: "17" and "H21".  The hall is short, the stand may be empty."""

    hall: str
    stand: str = ""


@dataclass(frozen=True, slots=True)
class Spot(Value):
    """A place outside the halls: a pictogram and one or two short words ("P West", "Hotel")."""

    sign: Sign
    word: str = ""


@dataclass(frozen=True, slots=True)
class Walk(Value):
    """The way from the item before: ``minutes`` "6 min lopen", ``goal`` "naar hal 13, noordingang".

    What follows the first comma of the goal may be left out where there is no room.
    """

    minutes: str
    goal: str = ""


@dataclass(frozen=True, slots=True)
class Part(Value):
    """One part of an item: ``time`` "10:15", title, and "who, function, company"."""

    time: str
    title: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class NearWish(Value):
    """An open wish that can be reached in a free slot: ``walk`` is "3 min lopen"."""

    plate: Plate
    name: str
    walk: str = ""


@dataclass(frozen=True, slots=True)
class Change(Value):
    """What a version changed in a row: the version's number beside the bar, the tag, the old time struck."""

    version: str
    tag: str
    was_word: str = ""
    """ "was" in the reader's language; empty with ``was``."""
    was: str = ""


@dataclass(frozen=True, slots=True)
class Row(Value):
    """One line of a day: an item, a leg, a night, or a free slot.

    ``start`` is "HH:MM", or one short word ("nacht", "dag") where there is no time, or empty.  ``end`` is
    "HH:MM" or empty, ``end_day`` marks an end on another day ("+1", "di 21").  The zones are given ("UTC+1")
    only where they differ from the day's.
    """

    title: str
    start: str = ""
    end: str = ""
    end_day: str = ""
    start_zone: str = ""
    end_zone: str = ""
    state: RowState = RowState.FIXED
    place: Plate | Spot | None = None
    details: str = ""
    hosts: tuple[Contact, ...] = ()
    parts: tuple[Part, ...] = ()
    tag: str = ""
    """A word in a frame after the title, e.g. "Onder voorbehoud"; empty for a fixed row."""
    note: str = ""
    """What is uncertain, e.g. "De exposant bevestigt voor 19 april"."""
    walk: Walk | None = None
    """The way to this row: drawn before it and never parted from it."""
    wishes: tuple[NearWish, ...] = ()
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class DayPaper(Value):
    """One day: ``title`` "Maandag 20 april", ``day_of`` "Dag 1 van 2", ``zone`` "Tijden in Hannover, UTC+2".

    ``empty`` is the sentence that stands where there are no rows.
    """

    title: str
    day_of: str = ""
    zone: str = ""
    rows: tuple[Row, ...] = ()
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Block(Value):
    """A stretch of a day's strip, in minutes after its midnight (0 to 1440), with its hall or a pictogram."""

    start: int
    end: int
    look: BlockLook
    hall: str = ""
    sign: Sign | None = None

    def _check(self) -> None:
        require(0 <= self.start <= self.end <= 1440, "block_outside_day", start=self.start, end=self.end)


@dataclass(frozen=True, slots=True)
class Strip(Value):
    """A day at a glance on the cover: ``weekday`` "ma", ``day`` "20"."""

    weekday: str
    day: str
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact(Value):
    """One of the three facts of the cover: "Vertrek", "ma 20 april", "05:50", "Hasselt, Parking Noord"."""

    head: str
    aside: str = ""
    big: str = ""
    details: str = ""


@dataclass(frozen=True, slots=True)
class Detail(Value):
    """Something that is known of the reader: "Maat van uw polo", "M"."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class GroupMark(Value):
    """A group the reader is in: "A", "Groep A, Humanoïde robots", and its colour as "#10495A" or empty."""

    letter: str
    name: str
    colour: str = ""


@dataclass(frozen=True, slots=True)
class EmergencyNumber(Value):
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class Emergency(Value):
    """The block at the foot of the last page: the first numbers large (three fill a line), the others below.

    ``lost`` is what to do when the group is out of sight.
    """

    large: tuple[EmergencyNumber, ...] = ()
    small: tuple[EmergencyNumber, ...] = ()
    lost: str = ""


@dataclass(frozen=True, slots=True)
class QrCode(Value):
    """``payload`` is ASCII, at most 213 bytes, so that a printed module stays 0.4 mm or more.

    Raises InvalidValueError("qr_payload") otherwise.
    """

    payload: str
    caption: str = ""
    """ "Agenda op uw telefoon"."""
    hint: str = ""
    """ "Werkt zichzelf bij"."""

    def _check(self) -> None:
        fits = self.payload.isascii() and 0 < len(self.payload) <= QR_BYTES
        require(fits, "qr_payload", payload=self.payload)


QR_BYTES = 213
"""What version 10 of a code holds at level M: 57 modules and 8 of quiet zone, 0.41 mm each in 27 mm."""


@dataclass(frozen=True, slots=True)
class Labels(Value):
    """The fixed words of a personal paper, in the reader's language."""

    kind: str
    """ "Persoonlijk programma"."""
    time: str
    hall: str
    stand: str
    what: str
    with_whom: str
    page: str
    """With the blanks {page} and {pages}: "Pagina {page} van {pages}"."""
    continued: str
    open_wishes: str
    """ "Nog open op uw wensenlijst:"."""
    leader: str
    """ "Uw begeleider"."""
    bring: str
    untimed: str
    """ "Tijdstip volgt"."""
    uncertain: str
    """ "Nog te bevestigen"."""
    emergency: str
    details: str
    """ "Uw gegevens"."""
    visit: str
    """The legend of the strips: visit, under way, other programme, free, tentative."""
    under_way: str
    other: str
    free: str
    tentative: str


@dataclass(frozen=True, slots=True)
class PersonalPaper(Value):
    """The personal programme of one reader.

    ``language`` is ISO 639-1.  ``title`` is the document's title, shown by viewers.  ``version`` ("Versie 3",
    "Concept") and ``as_of`` ("stand van 17 april 2026, 16:00") come from the data, never from a clock.
    ``accent`` is the agency's colour; it is darkened where white on it would read badly.
    """

    language: str
    title: str
    labels: Labels
    reader: str
    fair: str
    dates: str
    trip: str = ""
    """The trip's name, large on the cover; the fair stands beside it where the name does not hold it."""
    agency: str = ""
    agency_phone: str = ""
    phone: str = ""
    subtitle: str = ""
    """Function and company in one line."""
    groups: tuple[GroupMark, ...] = ()
    leader: Contact | None = None
    strips: tuple[Strip, ...] = ()
    facts: tuple[Fact, ...] = ()
    details: tuple[Detail, ...] = ()
    days: tuple[DayPaper, ...] = ()
    untimed: tuple[Row, ...] = ()
    uncertain: tuple[str, ...] = ()
    bring: str = ""
    emergency: Emergency | None = None
    version: str = ""
    as_of: str = ""
    qr: QrCode | None = None
    accent: str = ""
