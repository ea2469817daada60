# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a PDF says, where, and in which order: read back with readers that are not the writer's."""

import ctypes
import io
import re
from dataclasses import dataclass, field

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from pypdf import PdfReader

MM = 72 / 25.4


@dataclass(frozen=True)
class Char:
    text: str
    page: int
    left: float
    bottom: float
    right: float
    top: float


@dataclass
class Spoken:
    """An element of the structure with what is read aloud for it; lengths of a page are points."""

    role: str
    text: str = ""
    kids: list["Spoken"] = field(default_factory=list)

    def all(self, role):
        found = [self] if self.role == role else []
        return found + [one for kid in self.kids for one in kid.all(role)]

    def said(self):
        """Everything read aloud in it, in order, words apart by one space."""
        inner = self.text if self.text else " ".join(kid.said() for kid in self.kids)
        return re.sub(r"\s+", " ", inner).strip()


def pages(pdf):
    """The text of each page."""
    with pdfium.PdfDocument(pdf) as document:
        return [_text(page) for page in document]


def _text(page):
    read = page.get_textpage()
    try:
        return read.get_text_bounded()
    finally:
        read.close()


def chars(pdf):
    """Every visible character with its box, from the lower left of its page."""
    found = []
    with pdfium.PdfDocument(pdf) as document:
        for number, page in enumerate(document, 1):
            read = page.get_textpage()
            for at in range(read.count_chars()):
                text = read.get_text_range(at, 1)
                if text.strip():
                    found.append(Char(text, number, *read.get_charbox(at)))
            read.close()
    return found


def place_of(pdf, text):
    """(page, left, bottom) in points where ``text`` stands; it stands on one line, once or first."""
    with pdfium.PdfDocument(pdf) as document:
        for number, page in enumerate(document, 1):
            read = page.get_textpage()
            searcher = read.search(text, match_case=True)
            hit = searcher.get_next()
            box = read.get_charbox(hit[0]) if hit else None
            searcher.close()
            read.close()
            if box:
                return number, box[0], box[1]
    raise AssertionError(f"{text!r} is not in the document")


def squashed(text):
    """Text without what line breaking adds: spaces, hyphens, soft hyphens."""
    return re.sub(r"[\s\u00a0\u00ad\u0002\ufffe-]", "", text)


def fonts(pdf):
    """name -> (is embedded, has a map to Unicode) of every font in use."""
    found = {}
    for page in PdfReader(io.BytesIO(pdf)).pages:
        for reference in (page["/Resources"].get("/Font") or {}).values():
            font = reference.get_object()
            described = font["/FontDescriptor"].get_object() if "/FontDescriptor" in font else {}
            found[font["/BaseFont"]] = ("/FontFile2" in described, "/ToUnicode" in font)
    return found


def links(pdf):
    """The addresses the document links to, in order."""
    found = []
    for page in PdfReader(io.BytesIO(pdf)).pages:
        found += [str(spot.get_object()["/A"]["/URI"]) for spot in page.get("/Annots", [])]
    return found


def structure(pdf):
    """The tree of the document as a screen reader walks it."""
    reader = PdfReader(io.BytesIO(pdf))
    numbers = {page.indirect_reference.idnum: at for at, page in enumerate(reader.pages)}
    marked = _marked(pdf)

    def walked(element, page):
        element = element.get_object()
        page = numbers[element.raw_get("/Pg").idnum] if "/Pg" in element else page
        made = Spoken(str(element["/S"])[1:])
        for kid in (one.get_object() for one in element.get("/K", [])):
            if isinstance(kid, int):
                made.kids.append(Spoken("text", marked.get((page, int(kid)), "")))
            elif kid.get("/Type") == "/MCR":
                at = numbers[kid.raw_get("/Pg").idnum]
                made.kids.append(Spoken("text", marked.get((at, int(kid["/MCID"])), "")))
            elif kid.get("/Type") != "/OBJR":
                made.kids.append(walked(kid, page))
        made.text = str(element.get("/ActualText") or element.get("/Alt") or "")
        return made

    return walked(reader.root_object["/StructTreeRoot"]["/K"][0], None)


def _marked(pdf):
    """(page, number of marked content) -> its text as drawn."""
    found = {}
    with pdfium.PdfDocument(pdf) as document:
        for number, page in enumerate(document):
            read = page.get_textpage()
            for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
                mark = raw.FPDFPageObj_GetMarkedContentID(thing.raw)
                if mark >= 0:
                    said = _said(thing, read)
                    found[number, mark] = found.get((number, mark), "") + said
            read.close()
    return found


def _said(thing, read):
    size = raw.FPDFTextObj_GetText(thing.raw, read.raw, None, 0)
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFTextObj_GetText(thing.raw, read.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw[: size - 2].decode("utf-16-le")
