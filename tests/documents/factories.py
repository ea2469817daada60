# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers of an invented trip, in four languages."""

from dataclasses import replace
from typing import Any

from delegation.services.papers import (
    Block,
    BlockLook,
    Change,
    Contact,
    DayPaper,
    Detail,
    Emergency,
    EmergencyNumber,
    Fact,
    GroupMark,
    Labels,
    NearWish,
    Part,
    PersonalPaper,
    Plate,
    QrCode,
    Row,
    RowState,
    Sign,
    Spot,
    Strip,
    Walk,
)
from tests.documents.words import LABELS, LANGUAGES, WORDS

LEADER = Contact("Nele Hendrikx", "projectmanager", "+32 470 00 00 01")
NAME = "Liesbeth Vanderstraeten-Claes"
LONG_NAME = "Nguyễn Thị Minh Khai-Wojciechowska van den Bossche-Żółkiewska"
FEED = "https://maasdemer.example/k/7F3K92"


def labels(language: str) -> Labels:
    return Labels(*LABELS[language])


def said(language: str, key: str) -> str:
    return WORDS[key][LANGUAGES.index(language)]


def first_day(of: str) -> DayPaper:
    walk = said(of, "min_walk")
    rows = (
        Row(
            said(of, "coach_hasselt_hannover"),
            "05:50",
            "12:30",
            place=Spot(Sign.COACH, "Hasselt"),
            details=said(of, "parking_noord_bay"),
            hosts=(Contact("Rudi Martens", said(of, "driver"), "+32 470 00 00 90"),),
        ),
        Row(
            said(of, "briefing_on_the"),
            "10:45",
            "11:05",
            place=Spot(Sign.TALK, said(of, "on_board")),
            details=said(of, "groups_leaders_and"),
            hosts=(replace(LEADER, phone=""),),
        ),
        Row(
            said(of, "meet_group_a"),
            "12:45",
            place=Spot(Sign.POINT, "West 1"),
            details=said(of, "entrance_west_1"),
            hosts=(LEADER,),
        ),
        Row(
            "Gelenkwerk Präzisionsantriebe GmbH & Co. KG",
            "13:15",
            "13:45",
            place=Plate("13", "F20"),
            details=said(of, "strain_wave_gears"),
            hosts=(Contact("Dr. Sabine Kessler", said(of, "head_of_product"), "+49 511 555 0113"),),
            walk=Walk(f"6 {walk}", said(of, "to_hall_13")),
        ),
        Row(
            "Fingerspitz Greiftechnik GmbH",
            "14:00",
            "14:30",
            place=Plate("27", "E31"),
            details=said(of, "a_hand_of"),
            hosts=(Contact("Murat Aydın", said(of, "application_engineer"), "+49 511 555 0127"),),
            walk=Walk(f"9 {walk}", said(of, "to_hall_27")),
        ),
        Row(
            said(of, "free_65_minutes"),
            "14:40",
            "15:45",
            state=RowState.FREE,
            wishes=(
                NearWish(Plate("27", "H08"), "Nordlicht Embedded GmbH", f"3 {walk}"),
                NearWish(Plate("26", "B52"), "Tastwerk Robotics Oy", f"7 {walk}"),
            ),
        ),
        Row(
            "Kranich Humanoid Systems GmbH",
            "16:10",
            "16:45",
            place=Plate("26", "G38"),
            details=said(of, "demonstration_a_robot"),
            hosts=(
                Contact("Prof. Dr. Jörg Wetterstein", said(of, "technical_director"), "+49 511 555 0126"),
            ),
            walk=Walk(f"7 {walk}", said(of, "to_hall_26")),
        ),
        Row(
            said(of, "coach_to_the"),
            "17:30",
            "18:00",
            place=Spot(Sign.COACH, "P West"),
            details=said(of, "leaves_from_car"),
        ),
        Row(
            "Hotel Leineblick",
            "18:00",
            place=Spot(Sign.HOTEL, said(of, "hotel")),
            details=said(of, "single_room_1"),
            hosts=(Contact(said(of, "reception"), said(of, "day_and_night"), "+49 511 555 0180"),),
        ),
        Row(
            said(of, "delegation_dinner_at"),
            "19:30",
            "22:00",
            place=Spot(Sign.MEAL, said(of, "dinner")),
            details=said(of, "on_foot_together"),
        ),
    )
    return DayPaper(
        said(of, "monday_20_april"),
        said(of, "day_1_of"),
        zone(of),
        rows,
    )


def zone(of: str) -> str:
    return said(of, "times_in_hannover")


def talk(of: str) -> Row:
    """One item with two parts and questions, at one stand."""
    return Row(
        said(of, "einstein_telescope"),
        "10:15",
        "11:15",
        place=Plate("17", "H21"),
        parts=(
            Part("10:15", said(of, "talk_what_the"), said(of, "nele_hendrikx_project")),
            Part("10:35", said(of, "insight_from_lens"), "Wouter Schreurs, CCO, Spiegelwerk Optics nv"),
            Part("10:55", said(of, "questions_and_coffee")),
        ),
        walk=Walk(said(of, "11_min_walk"), said(of, "to_hall_17")),
    )


def tentative(of: str) -> Row:
    return Row(
        "Bundesverband Gelenkmodultechnik e. V.",
        "14:20",
        "14:50",
        state=RowState.TENTATIVE,
        place=Plate("13", "C42"),
        tag=labels(of).tentative,
        details=said(of, "standards_for_collaborative"),
        note=said(of, "the_exhibitor_confirms"),
    )


def second_day(of: str) -> DayPaper:
    rows = (
        Row(
            said(of, "coach_to_the_2"),
            "08:15",
            "08:50",
            place=Spot(Sign.COACH, said(of, "hotel")),
            details=said(of, "luggage_on_the"),
        ),
        Row(
            "Nordlund Biped AB",
            "09:15",
            "09:50",
            place=Plate("26", "F60"),
            details=said(of, "a_walking_test"),
            hosts=(Contact("Ebba Sandqvist", said(of, "head_of_sales"), "+46 8 555 0126"),),
        ),
        talk(of),
        Row(
            "Hirnwerk Embodied AI UG",
            "11:25",
            "11:50",
            place=Plate("16", "A12"),
            details=said(of, "a_young_firm"),
            hosts=(Contact("Dr. Noor van der Steen-Altmeyer", said(of, "co_founder"), ""),),
            walk=Walk(said(of, "4_min_walk"), said(of, "to_hall_16")),
        ),
        Row(
            said(of, "free_and_lunch"),
            "12:00",
            "14:10",
            state=RowState.FREE,
            wishes=(NearWish(Plate("16", "B09"), "Silbenstein Software GmbH", said(of, "2_min_walk")),),
        ),
        tentative(of),
        Row(
            said(of, "coach_hannover_hasselt"),
            "15:30",
            "22:10",
            place=Spot(Sign.COACH, "P West"),
            details=said(of, "bay_12_leaves"),
            hosts=(Contact("Rudi Martens", said(of, "driver"), "+32 470 00 00 90"),),
            walk=Walk(said(of, "8_min_walk"), said(of, "to_car_park")),
        ),
    )
    return DayPaper(
        said(of, "tuesday_21_april"),
        said(of, "day_2_of"),
        zone(of),
        rows,
    )


def strips(of: str) -> tuple[Strip, ...]:
    visit, free, maybe = BlockLook.VISIT, BlockLook.FREE, BlockLook.TENTATIVE
    travel, other = BlockLook.TRAVEL, BlockLook.OTHER
    return (
        Strip(
            said(of, "mon"),
            "20",
            (
                Block(350, 750, travel, sign=Sign.COACH),
                Block(795, 825, visit, "13"),
                Block(840, 870, visit, "27"),
                Block(880, 945, free),
                Block(970, 1005, visit, "26"),
                Block(1050, 1080, travel, sign=Sign.COACH),
                Block(1170, 1320, other, sign=Sign.MEAL),
            ),
        ),
        Strip(
            said(of, "tue"),
            "21",
            (
                Block(495, 530, travel, sign=Sign.COACH),
                Block(555, 590, visit, "26"),
                Block(615, 675, visit, "17"),
                Block(685, 710, visit, "16"),
                Block(720, 850, free),
                Block(860, 890, maybe, "13"),
                Block(930, 1330, travel, sign=Sign.COACH),
            ),
        ),
    )


def facts(of: str) -> tuple[Fact, ...]:
    monday = said(of, "mon_20_apr")
    tuesday = said(of, "tue_21_apr")
    return (
        Fact(said(of, "departure"), monday, "05:50", said(of, "hasselt_parking_noord")),
        Fact(said(of, "hotel"), said(of, "1_night"), "Leineblick", said(of, "single_room_breakfast")),
        Fact(said(of, "back"), tuesday, "22:10", "Hasselt, Parking Noord"),
    )


def emergency(of: str) -> Emergency:
    return Emergency(
        (
            EmergencyNumber("112", said(of, "ambulance_fire_brigade")),
            EmergencyNumber(LEADER.phone, said(of, "nele_hendrikx_leader")),
            EmergencyNumber("+32 11 00 00 50", said(of, "agency_day_and")),
        ),
        (
            EmergencyNumber("+49 511 555 0180", "Hotel Leineblick"),
            EmergencyNumber("+49 511 555 0112", said(of, "first_aid_at")),
            EmergencyNumber("+32 2 000 00 70", said(of, "assistance_policy_2026")),
        ),
        said(of, "lost_your_group"),
    )


def personal(of: str = "nl") -> PersonalPaper:
    """Two days at a fair: coach, stands, a talk in parts, a tentative visit, a hotel night."""
    words = labels(of)
    return PersonalPaper(
        language=of,
        title=f"{words.kind} {NAME}",
        labels=words,
        reader=NAME,
        fair="Hannover Messe",
        dates=said(of, "20_21_april"),
        agency="Agentschap Maas & Demer",
        agency_phone="+32 11 00 00 50",
        phone="+32 470 00 00 21",
        subtitle=said(of, "managing_director") + ", Kolibri Aandrijftechniek bv, Genk",
        groups=(GroupMark("A", said(of, "group_a_humanoid")),),
        leader=LEADER,
        strips=strips(of),
        facts=facts(of),
        details=(Detail(said(of, "polo_size"), "XL"),),
        days=(first_day(of), second_day(of)),
        uncertain=(said(of, "tue_21_apr_2"),),
        bring=said(of, "identity_card_ticket"),
        emergency=emergency(of),
        version=said(of, "version_3"),
        as_of=said(of, "as_of_17"),
        qr=QrCode(FEED, said(of, "calendar_on_your"), said(of, "updates_itself")),
    )


def with_days(*days: DayPaper, of: str = "nl", **further: Any) -> PersonalPaper:
    """The usual paper with other days."""
    return replace(personal(of), days=days, **further)


def full_day(count: int = 20, of: str = "nl") -> DayPaper:
    """A day of ``count`` items, every third with a host and a walk."""
    rows = tuple(
        Row(
            f"Exposant {at + 1} Antriebstechnik GmbH & Co. KG",
            f"{8 + at // 2:02}:{at % 2 * 30:02}",
            f"{8 + at // 2:02}:{at % 2 * 30 + 20:02}",
            place=Plate(str(2 + at), f"A{at + 1:02}"),
            details="Kennismaking en vraag naar levertijden." if at % 2 else "",
            hosts=(Contact(f"Mieke Gastvrouw {at}", "verkoopleider", "+49 511 555 0100"),)
            if at % 3 == 0
            else (),
            walk=Walk("4 min lopen", f"naar hal {2 + at}") if at % 3 == 0 else None,
        )
        for at in range(count)
    )
    return DayPaper("Woensdag 22 april", "Dag 3 van 5", zone(of), rows)


def night_train() -> tuple[DayPaper, DayPaper]:
    """A night train over midnight, and the morning it arrives."""
    evening = DayPaper(
        "Zaterdag 24 oktober",
        "Dag 1 van 2",
        "Tijden in Nederland, UTC+2",
        (
            Row(
                "Nachttrein Wien – Maastricht",
                "20:48",
                "09:12",
                "zo 25",
                place=Spot(Sign.TRAIN, "Wien Hbf"),
                details="NJ 421, rijtuig 261, couchette 43. Ref. 5X7-QQ2. De klok gaat een uur terug.",
                hosts=(Contact("Nightjet", "dag en nacht", "+43 5 555 01"),),
            ),
        ),
    )
    morning = DayPaper(
        "Zondag 25 oktober",
        "Dag 2 van 2",
        "Tijden in Nederland, UTC+1",
        (
            Row("Aankomst nachttrein", "", "09:12", place=Spot(Sign.TRAIN, "Maastricht"), details="Spoor 3."),
            Row(
                "Kruisherenhotel",
                "nacht",
                place=Spot(Sign.HOTEL, "Hotel"),
                details="Tweepersoons, 2 nachten.",
            ),
        ),
    )
    return evening, morning


def flight_day() -> DayPaper:
    """A flight whose ends are in two zones."""
    return DayPaper(
        "Sonntag, 19. April",
        "Tag 1 von 3",
        "Zeiten in Hannover, UTC+2",
        (
            Row(
                "Flug London Heathrow – Hannover",
                "17:10",
                "19:40",
                "",
                "UTC+1",
                "UTC+2",
                place=Spot(Sign.FLIGHT, "LHR T5"),
                details="BA 970, Sitz 14A. Buchung K3W9QX. Gepäck 1 x 23 kg.",
            ),
            Row("Mit dem Zug zum Hotel", "20:10", "20:25", place=Spot(Sign.TRAM, "S5")),
        ),
    )


def cancelled_row() -> Row:
    return Row(
        "Tastsinn Sensorik AG",
        "14:40",
        "15:10",
        place=Plate("27", "G17"),
        state=RowState.CANCELLED,
        tag="Vervalt",
        details="De exposant heeft op 16 april afgezegd. U hoeft niets te doen.",
        change=Change("3", ""),
    )


def changed_row() -> Row:
    return Row(
        "Kranich Humanoid Systems GmbH",
        "16:10",
        "16:45",
        place=Plate("26", "G38"),
        details="Demonstratie: tweebenige robot in de magazijnlogistiek.",
        change=Change("3", "Gewijzigd", "was", "15:50–16:25"),
    )
