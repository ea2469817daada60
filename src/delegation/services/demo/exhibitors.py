# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The invented exhibitors of Hannover: 300 of them, on real halls and aisles.

Aisle letters and the range of stand numbers in each are facts of the fair of 2026; who stands there is not.
"""

import re
from typing import Any

from delegation.domain.fair import Exhibitor, ExhibitorId, Stand
from delegation.domain.values import folded
from delegation.services.demo.names import GREEK, LANDS, TOPICS, TRADES, Land
from delegation.services.demo.stage import Stage

HALLS = {
    hall: row
    for hall, *row in (
        line.split("|")
        for line in """
11|38|energy energy energy software|B6-69 C6-33 D5-76 E5-75 F31-75
12|36|energy energy drives|A4-75 C1-99 E1-93 F2-92 G41-87
13|36|drives drives robots|A12-79 B2-96 C1-96 E1-96 F1-96 G1-69
14|16|software|H6-98 J5-86 K18-59 L17-66
15|22|software|A2-18 B1-18 C1-17 D6-76 E6-72 F5-72 G39-90 H47-71
16|16|software software robots|A1-21 B2-17 C16-16 D4-16 E5-16 F9-15
17|45|supply supply supply sensors|A2-82 B1-77 D4-82 E3-85 F20-86 G6-66 H15-26
23|10|supply drives energy|A68-87 B64-74 C63-63
25|1|software|B23-23
26|40|robots robots sensors|A35-42 B4-84 C3-79 D3-70 E7-98 F3-92 G6-92
27|33|sensors sensors robots|A12-48 B12-41 D2-90 E2-87 F1-88 G3-87 H5-71 J3-81 K12-80
""".strip().splitlines()
    )
}
"""Hall: how many of the list have their first stand there, what they make, and its aisles."""

DIGITAL, STANDLESS = 6, 1
JOINT = {
    "Verbund Wasserstoffland Nebelbrück e. V.": ("11", "D55", "energy", "D55/{}", 9),
    "Forum Junge Tüftler e. V.": ("16", "F15", "software", "F15, ({})", 6),
    "Qinghe Machinery Pavilion": ("12", "E63", "drives", "E63, ({})", 7),
}
"""Joint stand: hall, number, trade, how its counters are written, and how many there are."""

CAST = """
gelenk|Gelenkwerk Präzisionsantriebe GmbH & Co. KG|DE|Göttingen|13 F20|strain wave gears, humanoid robots
finger|Fingerspitz Greiftechnik GmbH|DE|Kassel|27 E31|grippers, humanoid robots, tactile sensors
kranich|Kranich Humanoid Systems GmbH|DE|München|26 G38|humanoid robots, embodied AI
nordlund|Nordlund Biped AB|SE|Västerås|26 F60|humanoid robots, servo drives
tastwerk|Tastwerk Robotics Oy|FI|Tampere|26 B52|humanoid robots, grippers, collaborative robots
hirn|Hirnwerk Embodied AI UG (haftungsbeschränkt)|DE|Berlin|16 A12|embodied AI, humanoid robots
bund|Bundesverband Gelenkmodultechnik e. V.|DE|Frankfurt am Main|13 C42|humanoid robots, collaborative robots
yunhe|Suzhou Yunhe Linear Motion Co., Ltd.|CN|Suzhou|13 A34|linear motion, strain wave gears
nordlicht|Nordlicht Embedded GmbH|DE|Flensburg|27 H08|embodied AI, industrial security
silben|Silbenstein Software GmbH|DE|Karlsruhe|16 B09|digital twin, embodied AI
einstein|Einstein Telescope|BE|Maasmechelen|17 H21|precision optics, vibration isolation
maasland|Groepsstand Maasland Industrie|BE|Hasselt|17 H23|precision optics, lightweight construction
tast|Tastsinn Sensorik AG|CH|Winterthur|27 G17|tactile sensors, grippers
augen|Augenblick Bildverarbeitung GmbH|DE|Ilmenau|27 F38|machine vision
mess|Messfalter Messtechnik GmbH|DE|Jena|27 G19|predictive maintenance, machine vision
linsen|Linsenkranz Optik GmbH|DE|Wetzlar|17 D44|precision optics
occhio|Occhio Veloce Visione S.r.l.|IT|Brescia|27 B24|machine vision
spectral|Spectraal Otter Beeldtechniek B.V.|NL|Delft|27 D40|machine vision, tactile sensors
licht|Lichtspecht Lasertechnik GmbH|DE|Aachen|17 B30|additive manufacturing
polier|Polierwolf Feinoptik AG|DE|Jena|17 E40|precision optics
waerme|Wärmebiber Energietechnik GmbH|DE|Erfurt|12 G41|heat recovery, energy storage
kupfer|Kupferhase Wasserstoff AG|DE|Bremen|11 E20|hydrogen
loutre|Loutre d’Argent Hydrogène SAS|FR|Grenoble|11 D20|hydrogen, energy storage
ruezgar|Rüzgârkartal Enerji Depolama San. ve Tic. A.Ş.|TR|İzmir|11 C12|energy storage
guemues|Gümüşgeyik Isı Sistemleri A.Ş.|TR|Bursa|12 A40|heat recovery
blech|Blechmarder Umformtechnik KG|DE|Siegen|17 F60|cold forming, lightweight construction
meise|Spiegelmeise Beschichtungstechnik GmbH|DE|Regensburg|17 E52|precision optics
schwung|Schwungradfuchs Speicher GmbH|DE|Leipzig|11 C20|energy storage
kalt|Kaltfuchs Pressteile GmbH & Co. KG|DE|Hagen|17 D52|cold forming
"""
"""Those that the programme goes to: known as, name, country, city, stand, topics."""

NAMES = {land.code: land.name for land in LANDS} | {"BE": "Belgium", "CH": "Switzerland", "FI": "Finland"}
TWO_STANDS = ("kranich", "licht")
MORE_WITH_TWO = 6


class _List:
    """The organiser's list as it grows: keys, names and stands are used once."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._dice = stage, stage.dice
        self._names: set[str] = set()
        self._taken: set[tuple[str, str]] = {(hall, number) for hall, number, *_ in JOINT.values()}
        self._count = 0
        self.all: list[Exhibitor] = []

    def add(self, said: str, code: str, city: tuple[str, str], called: str = "", **more: Any) -> Exhibitor:
        self._count += 1
        self._names.add(said)
        key = f"N99{self._count * 37:05}"
        slug = re.sub(r"[^a-z0-9]+", "-", folded(said).replace("ß", "ss").replace("’", "")).strip("-")
        made = Exhibitor(
            id=ExhibitorId(self._stage.id()),
            key=key,
            name=said,
            kind="Exhibitor",
            country=NAMES[code],
            country_code=code,
            zip_code=city[0],
            city=city[1],
            website=f"https://www.{slug[:40].strip('-')}.example",
            profile=f"https://fair.example/exhibitor/{slug}/{key}",
            **more,
        )
        self.all.append(made)
        return self._stage.put(made, called)

    def stand(self, hall: str, number: str = "", counter: str = "", written: str = "") -> Stand:
        """That stand, or a free one of the hall."""
        number = number or self._free(hall)
        self._taken.add((hall, number))
        return Stand(self._stage.new_id(), hall, number, counter, f"Hall {hall}, Stand {written or number}")

    def _free(self, hall: str) -> str:
        for _ in range(1000):
            letter, first, last = re.findall(r"[A-Z]|\d+", self._dice.choice(HALLS[hall][2].split()))
            number = f"{letter}{self._dice.randint(int(first), int(last)):02}"
            if (hall, number) not in self._taken:
                return number
        raise AssertionError(hall)

    def invented(self, trade: str) -> tuple[str, str, tuple[str, str]]:
        """(name, country, city) of a company in that trade; never a name given before."""
        land: Land = self._dice.choices(LANDS, [land.weight for land in LANDS])[0]
        head, tail = self._dice.choice(land.heads.split(", ")), self._dice.choice(land.tails.split(", "))
        work = land.trades.split(", ")[TRADES.index(trade)]
        city = self._dice.choice(land.cities_of())
        said = f"{head}{land.joint}{tail} {work} {self._dice.choice(land.forms.split('|'))}"
        if land.code == "CN":
            said = f"{city[1]} {said}"
        while said in self._names:
            said = f"{self._dice.choice(GREEK)} {said}"
        return said, land.code, city

    def topics(self, trade: str) -> tuple[str, ...]:
        return tuple(sorted(self._dice.sample(TOPICS[trade], self._dice.randint(1, 2))))


def exhibitors(stage: Stage) -> list[Exhibitor]:
    """Put the whole list on the stage, those of the programme by the names the script knows them by."""
    book = _List(stage)
    for row in CAST.strip().splitlines():
        _of_the_cast(book, row)
    for said, (hall, number, trade, written, counters) in JOINT.items():
        _joint_stand(book, said, hall, number, trade, written, counters)
    here = [stand.hall for one in book.all for stand in one.stands[:1]]
    twin = None
    for hall, (wanted, trades, _) in HALLS.items():
        for _ in range(int(wanted) - here.count(hall)):
            trade = stage.dice.choice(trades.split())
            said, code, city = book.invented(trade)
            two = hall in ("13", "17") and sum(len(one.stands) == 2 for one in book.all) - 2 < MORE_WITH_TWO
            stands = [book.stand(hall) for _ in range(2 if two else 1)]
            one = book.add(said, code, city, stands=tuple(stands), topics=book.topics(trade))
            twin = twin or (one if hall == "26" else None)
    assert twin  # noqa: S101 -- hall 26 is never empty; for the type checker
    for place in range(DIGITAL + STANDLESS):
        said, code, city = book.invented("software")
        if place == 0:  # one firm, twice in the list: two entries of the organiser stay two
            said, code, city = twin.name, twin.country_code, (twin.zip_code, twin.city)
        digital = place < DIGITAL
        stands = [Stand(stage.new_id(), as_written="Digital Only")] if digital else []
        book.add(
            said,
            code,
            city,
            stands=tuple(stands),
            area="digital" if digital else "",
            topics=book.topics("software"),
        )
    return book.all


def _of_the_cast(book: _List, row: str) -> None:
    called, said, code, city, where, topics = row.split("|")
    hall, number = where.split()
    stands = [book.stand(hall, number)]
    if called in TWO_STANDS:
        stands.append(book.stand(hall))
    book.add(said, code, ("", city), called, stands=tuple(stands), topics=tuple(topics.split(", ")))


def _joint_stand(
    book: _List, said: str, hall: str, number: str, trade: str, written: str, counters: int
) -> None:
    members = []
    for counter in range(1, counters + 1):
        who, code, city = book.invented(trade)
        stand = book.stand(hall, number, str(counter), written.format(counter))
        members.append(book.add(who, code, city, stands=(stand,), topics=book.topics(trade)).id)
    code = "CN" if "Pavilion" in said else "DE"
    book.add(
        said,
        code,
        ("", "Ningbo" if code == "CN" else "Erfurt"),
        stands=(book.stand(hall, number),),
        topics=TOPICS[trade][:1],
        co_exhibitors=frozenset(members),
    )
