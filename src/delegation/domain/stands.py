# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The grammar of stands: what organisers write, and what a planner types.

A text is read once, from left to right, so that its time grows with its length and no faster.  A hall counts
for the stands after it up to the next line, semicolon or bar; what stands in no hall has none.
"""

import re
from dataclasses import dataclass, field, replace

from delegation.domain.values import Value

AREAS = {
    "digital": r"\b(?:(?:digital|online|virtual)[ -]only|(?:only|nur|rein|alleen|solo) (?:digita|online)"
    r"|uniquement en ligne|online$|virtual\b)",
    "open_air": r"\(fg\)|\b(?:open[ -]air|outdoor|freigelände|freigelaende|freifläche|außengelände"
    r"|buitenterrein)",
    "convention": r"\b(?:convention cent|congress cent|kongresszentrum|congrescentrum|centre de congrès)",
    "information": r"\b(?:information cent|informationszentrum)",
    "to_follow": r"\b(?:to follow|to be (?:announced|confirmed|defined|determined)|tba|tbc|tbd|wird noch"
    r"|noch offen|folgt|folgen|volgt|volgen|suivront|nog te bepalen|wordt nog"
    r"|à (?:définir|confirmer|déterminer)|da definire|por (?:confirma|defini)r)(?!\w)",
}
"""Where an exhibitor is who has no stand of the usual kind: area -> what says so, in a folded text."""

_SIGNS = {area: re.compile(sign) for area, sign in AREAS.items()}


@dataclass(frozen=True, slots=True)
class StandText(Value):
    """One stand as read: hall and number, a counter on a joint stand, and the text it came from."""

    hall: str = ""
    number: str = ""
    note: str = ""
    as_written: str = ""


@dataclass(frozen=True, slots=True)
class ParsedStands(Value):
    """The stands in a text, the area it names (see AREAS), and what in it is neither."""

    stands: tuple[StandText, ...] = ()
    area: str = ""
    left: str = ""


_END = r"(?![^\W_])"
_START = r"(?<![^\W_])"
_NR = r"(?:nummer|numéro|number|num|nr|no|n°|nº|n\.)"
_HALL_WORD = (
    r"(?:(?:messe|expo)?(?:hallen|halle|hall|hal)|pavillon|pavilion|paviljoen|padiglione|pabell[oó]n|pad\.|pab\.)"
    rf"(?:[ \-]?{_NR})?(?:[\s.:°#\-]{{1,3}}|(?=\d))"
)
_HALL_CODE = r"(?:\d{1,2}(?:\.\d)?[A-Z]?|[A-Z]\d{1,2}(?:\.\d)?|[A-Z]|(?-i:[A-Z]{2}|[IVX]{1,4}))"
_SUB = r"(?:[\-/.]\d{1,4}[A-Z]?){0,3}"
_ROW = rf"(?!(?-i:and|und|en|et|y|e) )(?:[A-Z]{{1,3}}[ \-]?|[A-Z]\.)\d{{1,5}}[A-Z]{{0,2}}{_SUB}"
_NUMBER = (
    rf"(?:{_ROW}|\d{{1,2}}[A-Z]{{1,2}}-?\d{{1,4}}{_SUB}|\d{{1,2}}-[A-Z]\.?\d{{1,4}}|\d{{1,5}}[A-Z]?{_SUB})"
)
_LEVEL = r"\d{1,2}\.\d[A-C]?"
_WINDS = r"(?:north|south|east|west|central|main|nord|süd|sued|ost|noord|zuid|oost|centrale?|sud|est|ouest)"

_PAIRS = "|".join(
    (  # 4.1 B12, 3.0-307; 17 H21, 17/H21; and from the third on each its example
        rf"(?P<h1>{_LEVEL})(?P<g1>\s*[,/\-:.]?\s*)(?P<n1>{_ROW}|(?<=[\s,/\-:.])\d{{2,4}}{_SUB})",
        rf"(?P<h2>\d{{1,2}}[A-Z]?)(?P<g2>\s*[/.\-]\s*|\s+)(?P<n2>[A-Z]{{1,2}}[ \-]?\d{{1,4}}[A-Z]?{_SUB})",
        rf"(?P<h3>\d{{1,2}})(?P<g3>)(?P<n3>[A-Z]\d{{2,3}}{_SUB})",  # 12D40
        rf"(?P<h4>\d{{1,2}}[A-Z]?)(?P<g4>[ .])(?P<n4>\d{{2,4}}[A-Z]?{_SUB})",  # 5A.123
        rf"(?P<h5>[A-Z]\d)(?P<g5>\.)(?P<n5>[A-Z]?\d{{2,3}}{_SUB})",  # B1.123
        rf"(?P<h6>[A-Z]\d)(?P<g6> )(?P<n6>[A-Z]\d{{2,3}}{_SUB}|\d{{3}}{_SUB})",  # W3 B20
        rf"(?P<h7>[A-Z])(?P<g7> )(?P<n7>[A-Z]\d{{1,4}}{_SUB})",  # A A9-9
        r"(?P<h9>\d{1,2}[A-Z]?)(?P<g9>-)(?P<n9>\d{3}[A-Z]?)",  # 3A-218
        rf"(?P<h11>[ENSW]\d)(?P<g11>-)(?P<n11>[A-Z]?\d{{3,4}}{_SUB})",  # N5-501
        rf"H(?P<h10>\d{{1,2}}\.\d)(?P<g10>[\-/ ])(?P<n10>\d{{3}}{_SUB})",  # H2.2-101
        rf"H(?P<h8>\d{{1,2}}(?:\.\d)?)(?P<g8>\s*[/\-]\s*| )(?P<n8>[A-GI-Z]\d{{1,4}}{_SUB})",  # H3/A02
    )
)
"""A hall and a stand without a word that says so."""

_PAIRS_COUNT, _SURE_PAIRS = 11, (1, 2)

_TOKEN = re.compile(
    rf"(?P<hall>{_START}{_HALL_WORD}(?P<code>{_HALL_CODE}){_END}(?!\.\d{{1,2}}{_END})(?:\.(?=\d{{3}}{_END}))?)"
    rf"|(?P<named>{_START}(?P<wind>{_WINDS})[ \-]hall?e?{_END}(?!\s*{_HALL_CODE}{_END}))"
    rf"|(?P<open>{_START}(?:(?:open[ \-]air|outdoor)(?:[ \-](?:site|area|ground))?(?:\s*\(fg\))?"
    rf"|freigel(?:ä|ae)nde|\(fg\)|fg){_END})"
    rf"|(?P<place>{_START}(?:foyer|atrium|plaza|zelt|tent|hangar|dome|forum)"
    rf"(?: [A-Z]?\d{{1,2}}| [A-Z])?{_END})"
    rf"|(?P<rowed>{_START}(?:aisle|all[ée]e|gang|reihe|row|rij)[\s:]{{1,3}}(?P<row>[A-Z]{{1,2}})[\s,/\-\u2013]{{1,3}}"
    rf"(?:{_NR}|platz)[.:\s]{{0,3}}(?P<nth>\d{{1,4}}[A-Z]?{_SUB}){_END})"
    rf"|(?P<aisle>{_START}(?:aisle|all[ée]e|gang|reihe|row|rij)\s(?:[A-Z]|\d{{1,2}}){_END})"
    rf"|(?P<stand>{_START}(?:standplaats|stands?|standnr|standnummer|booths?|emplacement|stoisko|tables?|tafel|tisch)"
    rf"(?:[ \-]?{_NR}(?![A-Z]))?(?![A-Z])[.:#]?\s*#?|#(?=\d))"
    rf"|(?P<pair>{_START}(?:{_PAIRS}){_END})"
    rf"|(?P<number>{_START}{_NUMBER}{_END})"
    r"|(?P<note>\([^()]*\))"
    r"|(?P<separator>[,/+&:\u2013\u2014\-]+(?=\s|$|[^\W_])|(?<=\s)(?:and|und|en|et|y|e)(?=\s))"
    r"|(?P<word>[^\s,/+&()]+|[/()+&,])",
    re.IGNORECASE,
)
_LANDMARK_WORDS = """
of, opposite, near, behind, before, between, to, at, and, outside, beside, from, in, von, vor,
neben, hinter, bei, zwischen, gegenüber, zu, an, van, tegenover, naast, bij, achter, voor, tussen,
de, du, des, à, face, derrière, devant, entre, di, del, fronte, frente
"""
"""Words that make a hall a landmark: "opposite Hall 12" is not in it."""

_BEFORE_A_HALL = frozenset(re.findall(r"\w+", _LANDMARK_WORDS))

_STRONG = re.compile(r"[\n;|]")


def parse_stands(text: str, hall: str = "", *, begins_with_hall: bool = False) -> ParsedStands:
    """The stands in a text; what is none of them is ``left``.

    ``hall`` is the hall another column gives, and counts where the text names none.  ``begins_with_hall``
    says that the column holds hall and stand in this order, so that "A1 / B20" is one stand.
    """
    given = hall_label(hall)
    carried = ""
    stands: list[StandText] = []
    left: list[str] = []
    area = ""
    for piece in _STRONG.split(text):
        said = " ".join(piece.split()).strip(" ,")
        if not said:
            continue
        segment = _Segment(said, given or carried, begins_with_hall=begins_with_hall)
        found = segment.read()
        area = area or _area(said, found)
        if carried and found and stands and stands[-1].hall == carried and not stands[-1].number:
            before = stands.pop()  # a line with the hall alone, and its stands on the next
            found[0] = replace(found[0], as_written=f"{before.as_written}, {found[0].as_written}")
        stands += found
        if not found:
            left.append(said)
        alone = len(found) == 1 and found[0].hall and not (found[0].number or found[0].note)
        carried = found[0].hall if alone else ""
    return ParsedStands(tuple(stands), area, "\n".join(left))


def _area(said: str, found: list[StandText]) -> str:
    low = said.lower()
    for area, sign in _SIGNS.items():
        if (area == "open_air" or not found) and sign.search(low):
            return area
    return ""


@dataclass(slots=True)
class _Stand:
    """A stand while its text is read; ``ends`` is where its part of the text ends."""

    hall: str
    number: str
    ends: int
    notes: list[str] = field(default_factory=list)


class _Segment:
    """One line of a text: halls, stands and words in any order; a method for each kind of token."""

    def __init__(self, said: str, hall: str, *, begins_with_hall: bool) -> None:
        self.said, self.in_hall = said, hall
        self.begins_with_hall = begins_with_hall and not hall
        self.stands: list[_Stand] = []
        self.bare: list[_Stand] = []
        """Those of no hall yet, which may come after them."""
        self.words: list[str] = []
        self.is_named = False
        """Whether a word said that this is a hall or a stand."""
        self.is_expected = False
        """Whether the word before said that a stand comes."""
        self.is_waiting = False
        """Whether a hall was read and no stand since."""
        self.is_open_air = False
        self.place = ""
        self.before = ""
        self.last_word = ""

    def read(self) -> list[StandText]:
        for token in _TOKEN.finditer(self.said):
            kind = token.lastgroup or "word"  # the outermost group, which closes last
            _TAKEN[kind](self, token)
            if kind != "note":
                self.before = kind
        return self._closed()

    def hall(self, token: re.Match[str]) -> None:
        if self.is_open_air or self.last_word in _BEFORE_A_HALL:
            self.word(token)
        else:
            self._enter(hall_label(token["code"]), token)

    def named_hall(self, token: re.Match[str]) -> None:
        self._enter(token["wind"], token)

    def _enter(self, hall: str, token: re.Match[str]) -> None:
        self._leave_hall(token.start())
        self.in_hall, self.is_named, self.is_waiting = hall, True, True
        self.last_word = ""

    def open_air(self, token: re.Match[str]) -> None:
        if not self.stands:
            low = token[0].casefold()
            if "fg" in low or "freigel" in low:
                self.in_hall = "FG"
            self.is_open_air = self.is_named = True

    def named_place(self, token: re.Match[str]) -> None:
        if self.in_hall or self.stands:
            self.word(token)
        else:
            self.place, self.is_named = token[0], True

    def stand(self, token: re.Match[str]) -> None:
        self.is_expected = self.is_named = True

    def pair(self, token: re.Match[str]) -> None:
        """A hall and a stand in one; where another hall is known already, it may be two stands of that."""
        which = next(n for n in range(1, _PAIRS_COUNT + 1) if token[f"h{n}"] is not None)
        hall, gap, number = hall_label(token[f"h{which}"]), token[f"g{which}"], token[f"n{which}"]
        where = self.in_hall or self.place
        if (
            which in _SURE_PAIRS
            and not self.before
            and self.said[token.end() : token.end() + 2].lstrip()[:1] in ("", ",", "(")
        ):
            self.is_named = True  # "17 H21, near the stage"
        if self._belongs_to_words():
            self.word(token)
        elif not where or (hall == where and (" " in gap or "/" in gap)):
            self._add(hall, number, token)
        elif _IS_NUMBER.fullmatch(token[0]) or (gap == " " and _is_aisle_of(hall, where)):
            self._add(where, token[0], token)
        elif which in _SURE_PAIRS:
            self._add(hall, number, token)
        else:
            for part in token[0].split():
                self._add(where, part, token)

    def number(self, token: re.Match[str]) -> None:
        if self._belongs_to_words() or _DATE.fullmatch(token[0]):
            self.word(token)
        elif (
            self.begins_with_hall
            and not (self.stands or self.in_hall)
            and token.end() < len(self.said)
            and _IS_HALL.fullmatch(token[0])
        ):
            self._enter(hall_label(token[0]), token)
        else:
            self._add(self.in_hall or self.place, token[0], token)

    def rowed(self, token: re.Match[str]) -> None:
        """An aisle and a number in it: "Gang C Nr. 12" is stand C12."""
        self.is_named = True
        self._add(self.in_hall or self.place, token["row"] + token["nth"], token)

    def _belongs_to_words(self) -> bool:
        """Whether a number belongs to the words before it ("Room 2"), and is no stand."""
        return self.before == "word" and not self.is_expected

    def _add(self, hall: str, number: str, token: re.Match[str]) -> None:
        if self.is_waiting:
            self.bare.clear()
        stand = _Stand(hall, " ".join(number.upper().split()), token.end())
        self.stands.append(stand)
        if not hall:
            self.bare.append(stand)
        self.is_expected = self.is_waiting = False
        self.last_word = ""

    def note(self, token: re.Match[str]) -> None:
        inside = token[0][1:-1].strip()
        hall = _HALL_ALONE.fullmatch(inside)
        if not self.stands or self.is_waiting:
            self.words.append(token[0])
        elif hall and not self.stands[-1].hall:
            self.stands[-1].hall = hall_label(hall["code"])
            self.stands[-1].ends = token.end()
            self.bare.pop()
        else:
            self.stands[-1].notes.append(inside)
            self.stands[-1].ends = token.end()

    def separator(self, token: re.Match[str]) -> None:
        """What stands between two stands; it matters as what comes before the next."""

    def word(self, token: re.Match[str]) -> None:
        self.is_expected = False
        self.last_word = token[0].casefold()
        gap = self.said[token.start() - 1] if self.before == "separator" and token.start() else ""
        comma = ", " if gap == " " and self.said[token.start() - 2] == "," else gap.strip()
        if self.stands and not self.is_waiting:
            self.stands[-1].notes.append(comma + token[0])
            self.stands[-1].ends = token.end()
        else:
            self.words.append(comma + token[0])

    def _leave_hall(self, ends: int) -> None:
        """A hall that came after its stands, or that no stand followed."""
        if not self.is_waiting:
            return
        if self.bare:
            for stand in self.bare:
                stand.hall = self.in_hall
            self.stands[-1].ends = ends
            self.bare.clear()
        elif not self.words or any(c.isdigit() for c in self.in_hall):
            self.stands.append(_Stand(self.in_hall, "", ends, self.words))
        self.words = []
        self.is_waiting = False

    def _closed(self) -> list[StandText]:
        self._leave_hall(len(self.said))
        has_words = any(
            not word.strip("()").isdigit()
            for words in (self.words, *(stand.notes for stand in self.stands))
            for word in words
        )
        if not self.stands or (has_words and not self.is_named):
            return []
        closed: list[StandText] = []
        begins = 0
        for number, stand in enumerate(self.stands, start=1):
            ends = stand.ends if number < len(self.stands) else len(self.said)
            written = self.said[begins:ends].strip(" ,/+&-:")
            note = " ".join(stand.notes).replace(" , ", ", ").strip(" ,-/")
            closed.append(StandText(stand.hall, stand.number, note, written or self.said))
            begins = ends
        return closed


_TAKEN = {
    "hall": _Segment.hall,
    "named": _Segment.named_hall,
    "open": _Segment.open_air,
    "place": _Segment.named_place,
    "rowed": _Segment.rowed,
    "aisle": _Segment.word,
    "stand": _Segment.stand,
    "pair": _Segment.pair,
    "number": _Segment.number,
    "note": _Segment.note,
    "separator": _Segment.separator,
    "word": _Segment.word,
}


def _is_aisle_of(said: str, hall: str) -> bool:
    """Whether what looks like a hall is an aisle named after the one it is in: 6H of hall 6."""
    return said != hall and said.removeprefix(hall).isalpha() and hall.isdigit()


_IS_NUMBER = re.compile(_NUMBER, re.IGNORECASE)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
"""What a spreadsheet makes of a stand like 5-12."""
_IS_HALL = re.compile(_HALL_CODE, re.IGNORECASE)
_HALL_ALONE = re.compile(rf"{_HALL_WORD}(?P<code>{_HALL_CODE})", re.IGNORECASE)
_HALL_NAMED = re.compile(r"(?P<name>[^\W\d_]+)[ \-]hall?e?", re.IGNORECASE)


def hall_label(said: str) -> str:
    """A hall as it is called: "Halle 3.0" and "03" are "3", "West Hall" is "West"."""
    label = " ".join(said.split()).strip(" ,.:")
    found = _HALL_ALONE.fullmatch(label)
    if found:
        label = found["code"]
    elif named := _HALL_NAMED.fullmatch(label):
        label = named["name"]
    if len(label) <= 2 or (len(label) <= 4 and any(c.isdigit() for c in label)):
        label = label.upper()
    label = label.removesuffix(".0")
    return label.lstrip("0") or label


_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")
_ROW_DASH = re.compile(r"^([a-z]{1,3})-(?=\d)")


def stand_key(hall: str, number: str) -> tuple[str, str]:
    """Hall and number for comparing: no case, spaces or leading zeros; "8-123" in hall 8 is "123"."""
    where = hall_label(hall).casefold()
    low = "".join(number.split()).casefold()
    if where:
        rest = low.removeprefix(where)
        if rest != low and re.fullmatch(r"[.\-][a-z]?\d{2,}.*", rest):
            low = rest[1:]
    return where, _ZEROS.sub("", _ROW_DASH.sub(r"\1", low))
