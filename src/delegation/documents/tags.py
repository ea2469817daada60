# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tagged PDF on ReportLab, which has none of its own: PDF/UA-1 (ISO 14289-1) over PDF 1.7, section 14.

What is drawn belongs either to an element of the document's structure or to nothing at all (an artifact:
rules, plates, heads and feet).  The order of the elements is the order of reading, whatever the order of
drawing; an element may go on over several pages.
"""

from collections.abc import Iterator
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from delegation.documents.theme import SMALLEST

rl_config.useA85 = 0  # streams stay binary: a fifth smaller, and faster

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points from the lower left."""


class Element:
    """One element of the structure: a role of PDF 1.7, table 333 onwards, and what it holds, in order."""

    __slots__ = ("actual", "alt", "box", "kids", "role", "scope", "span")

    def __init__(self, role: str) -> None:
        self.role = role
        self.kids: list[Element | _Mark | _Hotspot] = []
        self.alt = ""
        self.actual = ""
        self.box: Box | None = None
        self.scope = ""
        self.span = 1

    def add(
        self,
        role: str,
        *,
        alt: str = "",
        actual: str = "",
        box: Box | None = None,
        scope: str = "",
        span: int = 1,
    ) -> "Element":
        """A new element at the end of this one.

        ``alt`` describes a figure, ``actual`` is read in place of what is drawn; ``scope`` ("Row", "Column")
        and ``span`` (columns) are for the cells of a table.
        """
        kid = Element(role)
        kid.alt, kid.actual, kid.box, kid.scope, kid.span = alt, actual, box, scope, span
        self.kids.append(kid)
        return kid

    def is_empty(self) -> bool:
        """Whether nothing was drawn for it or for anything in it; an empty cell still holds its place."""
        if self.role in ("TD", "TH"):
            return False
        return all(isinstance(kid, Element) and kid.is_empty() for kid in self.kids)


class _Mark:
    """A piece of a page that belongs to an element."""

    __slots__ = ("number", "page")

    def __init__(self, page: int, number: int) -> None:
        self.page, self.number = page, number


class _Hotspot:
    """The annotation of a link."""

    __slots__ = ("page", "reference")

    def __init__(self, page: int, reference: Any) -> None:
        self.page, self.reference = page, reference


class TaggedCanvas(Canvas):
    """A canvas on which everything is drawn for an element, or for none.

    Equal drawing gives equal bytes: no clock, no random identifier.
    """

    _doc: Any  # ReportLab's own, of which its type stubs say nothing
    _addAnnotation: Any  # noqa: N815  # ReportLab's name

    def __init__(
        self, *, size: tuple[float, float], title: str, language: str, author: str, font: str
    ) -> None:
        self._bytes = BytesIO()
        super().__init__(
            self._bytes,
            pagesize=size,
            invariant=1,
            pageCompression=1,
            lang=language,
            initialFontName=font,  # type: ignore[arg-type]  # the stubs say float; it is a font's name
            initialFontSize=SMALLEST,
            pdfVersion=(1, 7),
        )
        self.root = Element("Document")
        self._title, self._language = title, language
        self._page = 0
        self._marks: list[Element] = []
        self._open: object = None
        self._keys = 0
        self._parents: list[tuple[int, Element | list[Element]]] = []
        self._page_key = self._key()
        self.setTitle(title)
        self.setAuthor(author)
        self.setCreator("Delegation")
        self.setSubject("")

    def mark(self, element: Element | None, kind: str = "") -> None:
        """What follows is drawn for ``element``, or for none.

        ``kind`` is the type of an artifact: "Pagination" for heads and feet, else empty.
        """
        now: object = element if element is not None else kind
        if self._open is now or (element is None and self._open == now):
            return
        self._close()
        if element is not None:
            self.addLiteral(f"/{element.role} <</MCID {len(self._marks)}>> BDC")
            element.kids.append(_Mark(self._page, len(self._marks)))
            self._marks.append(element)
        else:
            self.addLiteral(f"/Artifact <</Type /{kind}>> BDC" if kind else "/Artifact BMC")
        self._open = now

    def link(self, element: Element, box: Box, target: str, says: str) -> None:
        """Make ``box`` a link of ``element`` (role Link) to an address that may leave the paper."""
        key = self._key()
        spot = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Annot"),
                "Subtype": pdfdoc.PDFName("Link"),
                "Rect": pdfdoc.PDFArray([round(edge, 2) for edge in box]),
                "Border": pdfdoc.PDFArray([0, 0, 0]),
                "F": 4,
                "StructParent": key,
                "Contents": pdfdoc.PDFString(says),
                "A": pdfdoc.PDFDictionary({"S": pdfdoc.PDFName("URI"), "URI": pdfdoc.PDFString(target)}),
            }
        )
        name = f"link{key}"
        self._addAnnotation(spot, name)
        element.kids.append(_Hotspot(self._page, self._doc.refAnnotation(name)))
        self._parents.append((key, element))

    def showPage(self) -> None:  # ReportLab calls it so
        self._close()
        super().showPage()
        page = self._doc.Pages[self._page]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = self._page_key, pdfdoc.PDFName("S")
        self._parents.append((self._page_key, self._marks))
        self._page_key, self._marks, self._page = self._key(), [], self._page + 1

    def finish(self) -> bytes:
        """Close the last page and give the document; the canvas cannot be used after it."""
        self.showPage()
        catalog = self._doc.Catalog
        catalog.StructTreeRoot = self._structure()
        catalog.MarkInfo = _raw(b"<</Marked true>>")
        catalog.Metadata = self._metadata()
        self.setViewerPreference("DisplayDocTitle", "true")
        self.save()
        return self._bytes.getvalue()

    def _key(self) -> int:
        self._keys += 1
        return self._keys - 1

    def _close(self) -> None:
        if self._open is not None:
            self.addLiteral("EMC")
            self._open = None

    def _structure(self) -> "_Raw":
        """The root of the structure; every element becomes an object that knows its parent."""
        pages = [self._doc.Reference(page) for page in self._doc.Pages.pages]
        nodes: dict[int, Any] = {}
        root = _raw(b"")
        reference = self._doc.Reference(root)

        def entered(element: Element, parent: Any) -> Any:
            node = _Node(element, parent, pages)
            nodes[id(element)] = node.own = self._doc.Reference(node)
            for kid in element.kids:
                if isinstance(kid, _Mark | _Hotspot):
                    node.kids.append(kid)
                elif not kid.is_empty():
                    node.kids.append(entered(kid, node.own))
            return node.own

        top = entered(self.root, reference)
        numbers: list[Any] = []
        for key, owner in sorted(self._parents, key=lambda pair: pair[0]):
            owned = [nodes[id(one)] for one in owner] if isinstance(owner, list) else nodes[id(owner)]
            numbers += [key, pdfdoc.PDFArray(owned) if isinstance(owned, list) else owned]
        tree = pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)})
        root.parts = [
            b"<</Type/StructTreeRoot/K[", top, b"]/ParentTree ", self._doc.Reference(tree),
            b"/ParentTreeNextKey %d>>" % self._keys,
        ]  # fmt: skip
        return root

    def _metadata(self) -> pdfdoc.PDFStream:
        """XMP (ISO 16684-1) with the title, the language and the claim to PDF/UA-1; it names no time."""
        packet = _XMP.format(title=escape(self._title), language=escape(self._language))
        kind = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("Metadata"), "Subtype": pdfdoc.PDFName("XML")})
        return pdfdoc.PDFStream(kind, packet.encode(), filters=[])


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>
"""


class _Raw(pdfdoc.PDFObject):
    """An object written piece by piece: bytes as they are, everything else as ReportLab writes it."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.parts: list[Any] = []

    def format(self, document: Any) -> bytes:
        return b"".join(
            part if isinstance(part, bytes) else pdfdoc.format(part, document) for part in self.parts
        )


def _raw(content: bytes) -> _Raw:
    made = _Raw()
    made.parts = [content]
    return made


class _Node(pdfdoc.PDFObject):
    """A structure element as an object of the file."""

    __RefOnly__ = 1

    def __init__(self, element: Element, parent: Any, pages: list[Any]) -> None:
        self.element, self.parent, self.pages = element, parent, pages
        self.own: Any = None
        self.kids: list[Any] = []

    def format(self, document: Any) -> bytes:
        pages = {kid.page for kid in self.kids if isinstance(kid, _Mark)}
        home = pages.pop() if len(pages) == 1 else None
        head = b"<</Type/StructElem/S/%s/P %s" % (self.element.role.encode(), self.parent.format(document))
        if home is not None:
            head += b"/Pg " + self.pages[home].format(document)
        held = b" ".join(self._held(kid, home, document) for kid in self.kids)
        return b"".join((head, *self._attributes(document), b"/K[", held, b"]>>"))

    def _held(self, kid: Any, home: int | None, document: Any) -> bytes:
        if isinstance(kid, _Mark) and kid.page == home:
            return b"%d" % kid.number
        if isinstance(kid, _Mark):
            page = self.pages[kid.page].format(document)
            return b"<</Type/MCR/Pg %s/MCID %d>>" % (page, kid.number)
        if isinstance(kid, _Hotspot):
            page, spot = self.pages[kid.page].format(document), kid.reference.format(document)
            return b"<</Type/OBJR/Pg %s/Obj %s>>" % (page, spot)
        return bytes(kid.format(document))

    def _attributes(self, document: Any) -> Iterator[bytes]:
        element = self.element
        if element.alt:
            yield b"/Alt" + pdfdoc.PDFString(element.alt).format(document)
        if element.actual:
            yield b"/ActualText" + pdfdoc.PDFString(element.actual).format(document)
        if element.box:
            yield b"/A<</O/Layout/BBox[%s]>>" % " ".join(f"{edge:.2f}" for edge in element.box).encode()
        if element.scope or element.span > 1:
            scope = f"/Scope/{element.scope}" if element.scope else ""
            span = f"/ColSpan {element.span}" if element.span > 1 else ""
            yield f"/A<</O/Table{scope}{span}>>".encode()
