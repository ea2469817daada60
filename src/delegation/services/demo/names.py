# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names no company bears, in the manner of the countries that exhibit."""

from collections.abc import Iterator
from dataclasses import dataclass

TRADES = ("robots", "sensors", "energy", "drives", "software", "supply")

TOPICS: dict[str, tuple[str, ...]] = {
    "robots": ("humanoid robots", "grippers", "collaborative robots"),
    "sensors": ("tactile sensors", "machine vision", "predictive maintenance"),
    "energy": ("hydrogen", "energy storage", "heat recovery"),
    "drives": ("strain wave gears", "servo drives", "linear motion"),
    "software": ("embodied AI", "digital twin", "industrial security"),
    "supply": ("lightweight construction", "additive manufacturing", "cold forming"),
}


@dataclass(frozen=True, slots=True)
class Land:
    """How names are made in a country; ``weight`` is how many of a hundred exhibitors come from it.

    ``joint`` stands between the two halves of a name; ``trades`` are in the order of TRADES;
    legal ``forms`` are parted by bars, as some hold a comma.
    """

    code: str
    name: str
    weight: int
    cities: str
    heads: str
    tails: str
    trades: str
    forms: str
    joint: str = ""

    def cities_of(self) -> list[tuple[str, str]]:
        """(postal code, city); the code is empty where the list gives none."""
        return [(code, city) for code, _, city in (one.rpartition(" ") for one in self.cities.split(", "))]


_ROWS = """
DE; Germany; 42; joined
70173 Stuttgart, 52062 Aachen, 99084 Erfurt, 49074 Osnabrück, 97070 Würzburg, 44135 Dortmund, 01067 Dresden
Silber, Kupfer, Nebel, Funken, Wellen, Stern, Moor, Quell, Takt, Grün, Föhn, Räder, Blitz, Flüster
falk, hase, luchs, otter, specht, biber, marder, dachs, eule, lerche, möwe, käfer
Robotik, Messtechnik, Wasserstofftechnik, Präzisionsantriebe, Softwarelösungen, Umformtechnik
GmbH|GmbH & Co. KG|AG|SE|UG (haftungsbeschränkt)|KG

CN; China; 16; joined
Suzhou, Ningbo, Shenzhen, Hangzhou, Qingdao
Qing, Bai, Yun, Long, Hai, Jin, Ming, Xin
shan, he, feng, lu, yan, xing
Robot Technology, Sensing Technology, New Energy, Servo Drive, Intelligent Software, Precision Casting
Co., Ltd.|Group Co., Ltd.|(Kunshan) Import & Export Co., Ltd.

NL; Netherlands; 10; joined
5611 AZ Eindhoven, 7511 JK Enschede, 2611 GB Delft, 5911 KB Venlo
Zilver, Koper, Nevel, Vonken, Golf, Sterren, Veen, Bron
valk, haas, otter, specht, bever, das, uil, merel, kever
Robotica, Sensortechniek, Waterstof, Aandrijvingen, Software, Plaatbewerking
B.V.|N.V.|Holding B.V.

IT; Italy; 9; apart
10121 Torino, 40121 Bologna, 41121 Modena, 25121 Brescia
Lupo, Falco, Gufo, Lontra, Riccio, Cigno
d’Argento, di Rame, Azzurro, Veloce, Sereno
Robotica, Sensoristica, Energia, Riduttori, Informatica, Fonderie
S.r.l.|S.p.A.|di Bianchetti & C. S.n.c.

TR; Türkiye; 7; joined
İstanbul, Bursa, İzmir, Eskişehir
Gümüş, Bakır, Rüzgâr, Çelik, Ateş, Işık
kartal, tilki, baykuş, şahin, geyik
Robot Teknolojileri, Sensör, Enerji, Redüktör, Yazılım, Döküm
A.Ş.|San. ve Tic. Ltd. Şti.

FR; France; 6; apart
59000 Lille, 67000 Strasbourg, 38000 Grenoble, 44000 Nantes
Loutre, Faucon, Chouette, Hérisson, Écureuil
d’Argent, Bleu, du Nord, Agile, de l’Étang
Robotique, Capteurs, Hydrogène, Entraînements, Logiciels, Tôlerie
SAS|SARL|SA

PL; Poland; 4; apart
50-001 Wrocław, 31-001 Kraków, 80-001 Gdańsk
Srebrny, Miedziany, Mglisty, Iskrzący
Żuraw, Bóbr, Ryś, Jeż
Robotyka, Czujniki, Energia, Napędy, Oprogramowanie, Odlewnia
Sp. z o.o.|S.A.

KR; Korea, Republic of; 3; joined
Daejeon, Busan, Suwon
Han, Dae, Sae, Mir
byeol, gang, bit, nuri
Robotics, Sensor, Hydrogen Energy, Motor, AI Solution, Forging
Co., Ltd.|Inc.

SE; Sweden; 3; joined
411 03 Göteborg, 722 11 Västerås, 583 30 Linköping
Silver, Koppar, Dim, Gnist
räv, utter, uggla, järv
Robotik, Sensorik, Vätgas, Drivteknik, Programvara, Gjuteri
AB
"""


def _lands() -> Iterator[Land]:
    for block in _ROWS.strip().split("\n\n"):
        head, cities, heads, tails, trades, forms = block.split("\n")
        code, said, weight, joint = head.split("; ")
        between = " " if joint == "apart" else ""
        yield Land(code, said, int(weight), cities, heads, tails, trades, forms, between)


LANDS = tuple(_lands())
"""Cities are real; what is said to sit in them is not."""

GREEK = ("Alpha", "Beta", "Gamma", "Delta")
"""What is put to a name that is taken already."""
