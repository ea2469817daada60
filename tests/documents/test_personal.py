# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from delegation.documents.personal import draw_personal
from delegation.services.papers import (
    Contact,
    DayPaper,
    Detail,
    EmergencyNumber,
    GroupMark,
    PersonalPaper,
    Plate,
    QrCode,
    Row,
    RowState,
    Sign,
    Spot,
    Walk,
)
from tests.documents.factories import (
    LANGUAGES,
    LONG_NAME,
    cancelled_row,
    changed_row,
    first_day,
    flight_day,
    full_day,
    labels,
    night_train,
    personal,
    second_day,
    with_days,
    zone,
)
from tests.documents.reading import (
    MM,
    chars,
    fonts,
    links,
    pages,
    place_of,
    squashed,
    structure,
)

A4 = (210 * MM, 297 * MM)

UNSEEN = {"language", "page", "payload", "colour", "accent", "continued", "untimed"}
"""What a paper of two days holds and does not print as it is."""


def strings(value):
    """Every string a paper states, however deep; its title, language, colours and patterns are not text."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from strings(one)
    elif is_dataclass(value) and not isinstance(value, Enum):
        for part in fields(value):
            if part.name not in (
                "language",
                "title",
                "page",
                "payload",
                "colour",
                "accent",
                "continued",
                "untimed",
            ):
                yield from strings(getattr(value, part.name))
        if isinstance(value, Row | DayPaper | PersonalPaper) and not isinstance(value, PersonalPaper):
            yield value.title


def outside(pdf, margin=3 * MM):
    """Characters nearer to the edge of the paper than ``margin``."""
    return [
        char
        for char in chars(pdf)
        if not (
            margin <= char.left <= char.right <= A4[0] - margin
            and margin <= char.bottom <= char.top <= A4[1] - margin
        )
    ]


def collisions(pdf, page):
    """Pairs of characters of two lines that are set over each other: nothing is under 8 pt."""
    found = [char for char in chars(pdf) if char.page == page and char.text.strip()]
    found.sort(key=lambda char: char.bottom)
    pairs = []
    for number, low in enumerate(found):
        for high in found[number + 1 :]:
            if high.bottom - low.bottom > 5:
                break
            if high.bottom - low.bottom > 0.5 and min(high.right, low.right) - max(high.left, low.left) > 1:
                pairs.append((low, high))
    return pairs


def of_day(*rows, **further):
    return with_days(DayPaper("Maandag 20 april", "Dag 1 van 1", zone("nl"), rows), **further)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_a_paper_states_stands_in_the_document(language):
    paper = personal(language)

    read = squashed("".join(pages(draw_personal(paper).pdf)))

    assert [said for said in strings(paper) if squashed(said) not in read] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_days_take_a_cover_and_two_pages_in_every_language(language):
    drawn = draw_personal(personal(language))

    assert (drawn.pages, len(pages(drawn.pdf)), drawn.missing) == (3, 3, ())
    assert outside(drawn.pdf, 10 * MM) == []


def test_equal_papers_give_equal_bytes():
    assert draw_personal(personal("de")).pdf == draw_personal(personal("de")).pdf


def test_another_phone_number_gives_other_bytes():
    other = replace(personal("de"), phone="+32 470 00 00 22")

    assert draw_personal(personal("de")).pdf != draw_personal(other).pdf


def test_every_font_is_embedded_and_maps_to_unicode():
    used = fonts(draw_personal(with_days(first_day("nl"), bring="→ badge ☎")).pdf)

    assert {name.partition("+")[2] for name in used} == {"NotoSans-Regular", "NotoSans-Bold", "DejaVuSans"}
    assert set(used.values()) == {(True, True)}


def test_a_row_is_read_as_time_hall_and_stand_title_details_and_name():
    items = [item.said() for item in structure(draw_personal(personal("nl")).pdf).all("LI")]

    assert (
        "14:00 –14:30 Hal 27, Stand E31 Fingerspitz Greiftechnik GmbH Vijfvingerige hand met tastzin,"
        " opgesteld om te proberen. Murat Aydın applicatie-ingenieur +49 511 555 0127"
    ) in items


def test_the_walk_is_read_before_the_row_it_leads_to():
    items = [item.said() for item in structure(draw_personal(personal("en")).pdf).all("LI")]

    walk = items.index("9 min walk to hall 27, north entrance")

    assert items[walk + 1].startswith("14:00 –14:30 Hall 27, Stand E31")


def test_an_open_wish_is_read_with_its_hall_and_stand():
    said = structure(draw_personal(personal("nl")).pdf).said()

    assert "Nog open op uw wensenlijst: Hal 27, Stand H08 Nordlicht Embedded GmbH · 3 min lopen" in said


def test_the_headings_lead_through_the_document():
    tree = structure(draw_personal(personal("nl")).pdf)

    assert [one.said() for one in tree.all("H1")] == ["Liesbeth Vanderstraeten-Claes"]
    assert [one.said() for one in tree.all("H2")] == [
        "Hannover Messe",
        "Uw gegevens",
        "Nog te bevestigen",
        "Maandag 20 april",
        "Dinsdag 21 april",
        "In geval van nood",
    ]


def test_what_repeats_on_each_page_is_seen_but_not_read_aloud():
    drawn = draw_personal(personal("nl"))

    heads = [page.count("Liesbeth Vanderstraeten-Claes") for page in pages(drawn.pdf)]
    feet = [f"Pagina {number} van 3" in page for number, page in enumerate(pages(drawn.pdf), 1)]

    assert (heads, feet) == ([1, 1, 1], [True, True, True])
    assert structure(drawn.pdf).said().count("Liesbeth Vanderstraeten-Claes") == 1
    drawn_pages = PdfReader(BytesIO(drawn.pdf)).pages
    assert [page.get_contents().get_data().count(b"/Pagination") for page in drawn_pages] == [1, 2, 2]
    assert "Pagina" not in structure(drawn.pdf).said()


def test_the_emergency_block_stands_at_the_foot_of_the_last_page_only():
    drawn = draw_personal(personal("nl"))

    page, _, bottom = place_of(drawn.pdf, "In geval van nood")

    assert (page, sum("In geval van nood" in one for one in pages(drawn.pdf))) == (3, 1)
    assert bottom < 65 * MM


def test_a_long_number_does_not_make_the_others_small_or_run_into_them():
    usual = personal("nl").emergency
    long = EmergencyNumber("+32 470 00 00 01 of +32 11 00 00 50 (dag en nacht)", "Nele")
    pdf = draw_personal(replace(personal("nl"), emergency=replace(usual, large=(long, usual.large[0])))).pdf

    page, left, bottom = place_of(pdf, "112")

    line = [char for char in chars(pdf) if char.page == page and abs(char.bottom - bottom) < 1]
    assert max(char.right for char in line if char.left < left) < left
    assert max(char.top - char.bottom for char in line if char.left >= left) > 12


def test_the_parts_of_an_item_have_their_own_times():
    said = structure(draw_personal(personal("nl")).pdf).said()

    assert "10:15 –11:15 Hal 17, Stand H21 Einstein Telescope 10:15 Toelichting: wat de telescoop" in said
    assert "10:35 Inzicht: van lens naar spiegel, hoe een kmo instapt Wouter Schreurs, CCO," in said


def test_time_title_and_name_stand_on_one_line():
    pdf = draw_personal(personal("nl")).pdf

    bases = [place_of(pdf, text)[2] for text in ("14:00", "Fingerspitz", "Murat")]

    assert max(bases) - min(bases) < 1


def test_a_day_of_twenty_items_splits_none_of_them_and_repeats_its_title():
    paper = of_day(*full_day(20).rows)

    read = [squashed(page) for page in pages(draw_personal(paper).pdf)]

    for row in paper.days[0].rows:
        parts = [row.start, row.end, row.title, row.place.stand, row.details]
        parts += [row.walk.goal, row.hosts[0].name] if row.walk else []
        assert any(all(squashed(part) in page for part in parts) for page in read[1:]), row.title
    assert [page.count("Maandag20april") for page in read] == [0, 1, 1]
    assert [page.count("(vervolg)") for page in read] == [0, 0, 1]


def test_a_walk_never_stays_behind_on_the_page_before_its_row():
    walk = full_day(1).rows[0].walk
    rows = tuple(replace(row, walk=walk, hosts=(), details="") for row in full_day(20).rows)

    read = pages(draw_personal(of_day(*rows)).pdf)[1:]

    assert sum(page.count("Exposant") for page in read) == 20
    assert [page.count("4 min lopen") for page in read] == [page.count("Exposant") for page in read]


def test_an_empty_day_says_so_and_shares_the_page():
    empty = DayPaper(
        "Woensdag 22 april", "Dag 2 van 2", zone("nl"), (), "Op deze dag staat er niets op uw programma."
    )
    short = replace(first_day("nl"), rows=first_day("nl").rows[:3])

    drawn = draw_personal(with_days(short, empty))

    assert drawn.pages == 2
    assert (
        place_of(drawn.pdf, "Op deze dag staat er niets")[0]
        == place_of(drawn.pdf, "Woensdag 22 april")[0]
        == 2
    )


def test_full_days_have_a_page_each_and_short_ones_share():
    full, short = first_day("nl"), replace(first_day("nl"), rows=first_day("nl").rows[:3])

    assert draw_personal(with_days(full, full, full, emergency=None)).pages == 4
    assert draw_personal(with_days(short, short, short)).pages == 3


def test_a_night_train_shows_the_day_it_arrives_and_goes_on_in_the_morning():
    said = structure(draw_personal(with_days(*night_train())).pdf).said()

    assert "20:48 –09:12 zo 25 Wien Hbf Nachttrein Wien – Maastricht" in said
    assert "–09:12 Maastricht Aankomst nachttrein" in said
    assert "nacht Hotel Kruisherenhotel" in said


def test_a_flight_shows_the_zone_of_each_end():
    said = structure(draw_personal(with_days(flight_day(), of="de")).pdf).said()

    assert "17:10 UTC+1 –19:40 UTC+2 LHR T5 Flug London Heathrow – Hannover" in said


def test_a_tentative_row_carries_its_tag_and_who_confirms():
    said = structure(draw_personal(with_days(second_day("nl"))).pdf).said()

    assert (
        "Hal 13, Stand C42 Bundesverband Gelenkmodultechnik e. V. Onder voorbehoud"
        " Normen voor collaboratieve robots. De exposant bevestigt vóór 19 april."
    ) in said


def test_a_change_shows_its_version_its_tag_and_the_old_time():
    drawn = draw_personal(of_day(cancelled_row(), changed_row()))

    assert "Tastsinn Sensorik AG Vervalt De exposant heeft" in structure(drawn.pdf).said()
    assert "Kranich Humanoid Systems GmbH Gewijzigd was 15:50–16:25" in structure(drawn.pdf).said()
    page, left, _ = place_of(drawn.pdf, "Vervalt")
    assert [char.text for char in chars(drawn.pdf) if char.page == page and char.right < 16 * MM] == [
        "3",
        "3",
    ]
    assert left > 76 * MM


def test_an_item_without_a_time_stands_under_its_own_heading():
    untimed = Row("Gesprek met de burgemeester", place=Spot(Sign.MEETING, "Stadhuis"))

    tree = structure(draw_personal(replace(personal("nl"), untimed=(untimed,))).pdf)

    assert "Tijdstip volgt" in [one.said() for one in tree.all("H2")]
    assert "Tijdstip volgt Stadhuis Gesprek met de burgemeester" in tree.said()


def test_open_points_that_do_not_fit_on_the_cover_go_to_the_end():
    notes = tuple(f"Punt {number}: de exposant bevestigt nog." for number in range(1, 30))

    drawn = draw_personal(with_days(replace(first_day("nl"), rows=()), uncertain=notes))

    assert {place_of(drawn.pdf, f"Punt {number}:")[0] for number in range(1, 30)} == {2}


@pytest.mark.parametrize(
    ("trip", "fair", "heading", "beside"),
    [
        ("Hannover Messe 2026", "Hannover Messe", "Hannover Messe 2026", "20–21 april 2026"),
        ("Limburg op reis", "Hannover Messe", "Limburg op reis", "Hannover Messe, 20–21 april 2026"),
        ("", "Hannover Messe", "Hannover Messe", "20–21 april 2026"),
    ],
)
def test_the_cover_is_headed_by_the_trip_and_names_the_fair_once(trip, fair, heading, beside):
    tree = structure(draw_personal(replace(personal("nl"), trip=trip, fair=fair)).pdf)

    assert tree.all("H2")[0].said() == heading
    assert beside in [one.said() for one in tree.all("P")]


def test_details_that_do_not_fit_on_the_cover_go_to_the_end():
    details = tuple(Detail(f"Veld {number}", f"waarde {number}") for number in range(1, 60))

    drawn = draw_personal(replace(personal("nl"), details=details))

    assert {place_of(drawn.pdf, f"Veld {number}")[0] for number in (1, 59)} & {1} == set()
    assert "Uw gegevens" in [one.said() for one in structure(drawn.pdf).all("H2")]
    assert outside(drawn.pdf) == []


def test_the_goal_of_a_walk_never_runs_off_the_paper():
    long = Walk("4 min lopen", "naar " + "Zentralversammlungshalle-" * 9)
    drawn = draw_personal(of_day(Row("Bezoek", "10:00", walk=long), Row("Bezoek", "11:00", walk=long)))

    assert outside(drawn.pdf, 10 * MM) == []
    assert squashed(long.goal) in squashed("".join(pages(drawn.pdf)))


@pytest.mark.parametrize("name", ["Maximiliaan-" * 16 + "Eindhoven", "W" * 200, "Anna Berta " * 20])
def test_names_beyond_all_measure_stay_on_the_paper_and_apart(name):
    usual = personal("nl")
    place = Plate(name[:20], name[:30])
    paper = replace(
        of_day(Row(name, "10:00", "11:00", place=place, hosts=(Contact(name, name, "+49 511 555 0113"),))),
        reader=name,
        subtitle=name,
        trip=name,
        agency=name,
        groups=(GroupMark("A", name), GroupMark("B", name)),
        leader=Contact(name, "", "+32 470 00 00 01"),
        facts=tuple(replace(fact, big=name, details=name) for fact in usual.facts),
        bring=name * 3,
        qr=None,
    )

    drawn = draw_personal(paper)

    assert outside(drawn.pdf) == []
    assert collisions(drawn.pdf, page=1) == []
    assert "+32 470 00 00 01" in pages(drawn.pdf)[1]


def test_a_long_list_of_what_to_bring_begins_higher_on_the_cover():
    usual, long = (
        personal("nl"),
        replace(personal("nl"), bring="Identiteitskaart, ticketcode en badge. " * 12),
    )

    assert (
        place_of(draw_personal(long).pdf, "Meenemen")[2] > place_of(draw_personal(usual).pdf, "Meenemen")[2]
    )
    assert outside(draw_personal(long).pdf, 10 * MM) == []


def test_markup_in_a_name_is_text():
    hostile = "<b>Anna & Zoon</b> &amp; <a href='javascript:alert(1)'>x</a> <Ltd"

    drawn = draw_personal(replace(of_day(Row(hostile, "10:00", hosts=(Contact(hostile),))), reader=hostile))

    assert squashed(hostile) in squashed(structure(drawn.pdf).said())
    assert {link.partition(":")[0] for link in links(drawn.pdf)} == {"tel", "https"}


def test_phone_numbers_can_be_dialled_and_a_missing_one_leaves_nothing():
    def linked(host):
        return set(links(draw_personal(of_day(Row("A", "10:00", hosts=(host,)))).pdf))

    assert linked(Contact("Ann", "", "+49 511 555 0113")) - linked(Contact("Ann")) == {"tel:+495115550113"}


def test_a_code_whose_scheme_may_not_leave_the_paper_is_drawn_but_not_linked():
    drawn = draw_personal(replace(personal("nl"), qr=QrCode("javascript:alert(1)", "Agenda")))

    assert {link.partition(":")[0] for link in links(drawn.pdf)} == {"tel"}


def test_a_character_without_a_font_is_shown_read_and_reported():
    drawn = draw_personal(of_day(Row("会社 שלום नम Ω →", "10:00")))

    assert drawn.missing == tuple(sorted(set("会社שלוםनम")))
    assert "会社 שלום नम Ω →" in pages(drawn.pdf)[1]
    assert "DejaVuSans-Bold" in {name.partition("+")[2] for name in fonts(drawn.pdf)}
    assert outside(drawn.pdf) == []


def test_the_longest_names_stay_on_the_page():
    long = (
        "Bundesvereinigung mittelständischer Gleichstrommotorsteuerungs- und Humanoidrobotikunternehmen"
        " Niedersachsen e. V."
    )
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    rows = (
        Row(long, "09:00", "09:30", place=Plate("Foyer Noord", "A.1234-99/B1"), details="x" * 300,
            hosts=(Contact(LONG_NAME, f"Directeur {word}", "+32 470 00 00 01 ext. 4455"),)),
        Row(word, "hele dag", "12:00", "woensdag 22 april", place=Spot(Sign.ONLINE, "Videovergadering"),
            state=RowState.TENTATIVE, tag="Onder voorbehoud van bevestiging", hosts=(Contact(word),)),
    )  # fmt: skip
    paper = replace(
        of_day(*rows), reader=LONG_NAME, subtitle=f"{long}, {word}", agency=long, fair=long, dates=long,
        version="Versie 3, ontwerp voor het kabinet", leader=Contact(LONG_NAME, "", "+32 470 00 00 03"),
        groups=tuple(GroupMark(letter, long) for letter in ("A", "VIP", "Kabinet")), bring=f"{long} {long}",
    )  # fmt: skip

    drawn = draw_personal(paper)

    assert outside(drawn.pdf) == []
    read = squashed("".join(pages(drawn.pdf)))
    assert [name for name in (long, word, LONG_NAME) if squashed(name) not in read] == []


def test_a_paper_that_knows_almost_nothing_is_still_one():
    bare = PersonalPaper("en", "Personal programme", labels("en"), "Ann", "Fair", "2026")

    drawn = draw_personal(bare)

    assert drawn.pages == 1
    assert structure(drawn.pdf).said() == "Personal programme Ann Fair 2026"


ANYTHING = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)


@settings(max_examples=25)
@given(st.tuples(*[ANYTHING] * 12))
def test_whatever_is_written_nothing_is_drawn_off_the_page(said):
    row = Row(said[0], said[1], said[2], said[3], place=Plate(said[4], said[5]), details=said[6],
              hosts=(Contact(said[7], said[8], said[9]),), tag=said[10], note=said[11])  # fmt: skip
    paper = replace(of_day(row, replace(row, place=Spot(Sign.CAR, said[4]))), reader=said[0], agency=said[1])

    assert outside(draw_personal(paper).pdf) == []
