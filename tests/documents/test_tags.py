# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
import io

import pytest
from pypdf import PdfReader

from delegation.documents.sheet import Sheet
from delegation.documents.theme import bold, plain
from tests.documents.reading import links, pages, structure


def sheet(title="A paper"):
    return Sheet(size=(595, 842), title=title, language="nl", author="Agentschap Maas & Demer")


def read(paper):
    return PdfReader(io.BytesIO(paper.finish()))


def test_a_document_says_what_it_is_called_in_which_language_and_that_it_is_tagged():
    paper = sheet('Programma <A> & "B"')
    paper.text(60, 60, "Hal", plain(9.5), element=paper.root.add("P"))

    root = read(paper).root_object

    assert (root["/Lang"], root["/MarkInfo"]["/Marked"].value) == ("nl", True)
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    packet = root["/Metadata"].get_data().decode()
    assert "Programma &lt;A&gt; &amp;" in packet
    assert "<pdfuaid:part>1</pdfuaid:part>" in packet


def test_the_title_and_author_stand_in_the_document_and_no_clock_does():
    paper = sheet()

    info = read(paper).metadata

    assert (info.title, info.author, info.creator) == ("A paper", "Agentschap Maas & Demer", "Delegation")
    assert info.creation_date.year == 2000


def test_the_order_of_reading_is_that_of_the_elements_whatever_is_drawn_first():
    paper = sheet()
    first, second = paper.root.add("P"), paper.root.add("P")
    paper.text(60, 200, "second", plain(9.5), element=second)
    paper.text(60, 100, "first", plain(9.5), element=first)

    assert structure(paper.finish()).said() == "first second"


def test_an_element_goes_on_over_a_page():
    paper = sheet()
    element = paper.root.add("P")
    paper.text(60, 800, "begun here,", plain(9.5), element=element)
    paper.turn()
    paper.text(60, 60, "ended there", bold(9.5), element=element)

    assert [one.said() for one in structure(paper.finish()).all("P")] == ["begun here, ended there"]


def test_what_has_no_element_is_seen_and_not_read():
    paper = sheet()
    paper.text(60, 60, "Pagina 1 van 1", plain(9.5))
    paper.line(60, 70, 200, 70)

    pdf = paper.finish()

    assert "Pagina 1 van 1" in pages(pdf)[0]
    assert structure(pdf).said() == ""


def test_heads_and_feet_are_marked_as_such():
    paper = sheet()
    paper.artifact = "Pagination"
    paper.text(60, 60, "Pagina 1 van 1", plain(9.5))
    paper.artifact = ""
    paper.line(60, 70, 200, 70)

    drawn = read(paper).pages[0].get_contents().get_data()

    assert (drawn.count(b"/Artifact <</Type /Pagination>> BDC"), drawn.count(b"/Artifact BMC")) == (1, 1)


def test_an_element_for_which_nothing_was_drawn_is_left_out():
    paper = sheet()
    paper.root.add("P").add("Span")
    paper.text(60, 60, "Hal", plain(9.5), element=paper.root.add("P"))

    assert [kid.role for kid in structure(paper.finish()).kids] == ["P"]


def test_from_every_mark_and_every_link_the_tree_leads_back_to_its_element():
    paper = sheet()
    element = paper.root.add("P")
    paper.text(60, 60, "bel", plain(9.5), element=element)
    paper.text(90, 60, "112", plain(9.5), element=element, link="tel:112")
    paper.turn()
    paper.text(60, 60, "of", plain(9.5), element=element)
    paper.text(90, 60, "113", plain(9.5), element=element, link="tel:113")

    reader = read(paper)
    numbers = reader.root_object["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    owners = {int(key): owner.get_object() for key, owner in zip(numbers[::2], numbers[1::2], strict=True)}

    assert list(owners) == sorted(owners)
    for page in reader.pages:
        marks = [mark.get_object()["/S"] for mark in owners[page["/StructParents"]]]
        assert marks == ["/P", "/Link"]
        (spot,) = page["/Annots"]
        link = owners[spot.get_object()["/StructParent"]]
        assert link["/S"] == "/Link"
        assert link["/K"][-1].get_object().raw_get("/Obj") == spot


@pytest.mark.parametrize("target", ["javascript:alert(1)", "file:///etc/hosts", "ring me"])
def test_text_is_not_linked_to_what_may_not_leave_the_paper(target):
    paper = sheet()
    paper.text(60, 60, "Hal", plain(9.5), element=paper.root.add("P"), link=target)

    pdf = paper.finish()

    assert (links(pdf), [kid.role for kid in structure(pdf).kids]) == ([], ["P"])


def test_a_word_broken_at_a_soft_hyphen_is_read_as_one():
    paper = sheet()
    element = paper.root.add("P")
    paper.text(60, 60, "magazijn\u00ad", plain(9.5), element=element)
    paper.text(60, 72, "logistiek", plain(9.5), element=element)

    pdf = paper.finish()

    assert b"ActualText <FEFF00AD>" in PdfReader(io.BytesIO(pdf)).pages[0].get_contents().get_data()
    assert " " not in structure(pdf).said()


def test_each_day_has_an_entry_in_the_outline():
    paper = sheet()
    paper.entry("Maandag 20 april")
    paper.turn()
    paper.entry("Dinsdag 21 april")

    reader = read(paper)

    found = [(entry.title, reader.get_destination_page_number(entry)) for entry in reader.outline]
    assert found == [("Maandag 20 april", 0), ("Dinsdag 21 april", 1)]
