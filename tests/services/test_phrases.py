# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Phrases: every code, field and choice has words in four languages.

The codes are read from the source itself, so that a new one without words fails here.
"""

import ast
import re
import tomllib
from collections import Counter
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from string import Formatter
from typing import get_args, get_type_hints

import pytest

from delegation import errors
from delegation.assets import data_dir
from delegation.domain.catalogue import Keeping, Sensitivity, entries
from delegation.domain.catalogue_facts import PERSONAL, SECTIONS
from delegation.domain.clashes import CODES, REMEDIES, Severity
from delegation.domain.itinerary import UNCERTAIN
from delegation.domain.kinds import CLASSES
from delegation.domain.people import Role, RoomType
from delegation.domain.programme import ItemKind
from delegation.domain.travel import LegKind
from delegation.domain.trip import LANGUAGES
from delegation.services import papers
from delegation.services.ask_text import PLANNERS_OWN
from delegation.services.completeness import FIELDS, Standing
from delegation.services.overview import PHASES
from delegation.services.words import WAYS, enum_key, flattened, load_words
from delegation.storage import faults

PHRASES = data_dir("resources") / "phrases"
SOURCE = Path(errors.__file__).parent
WORDS = load_words(PHRASES)
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)

ERRORS = {
    name: cls for name, cls in vars(errors).items() if isinstance(cls, type) and issubclass(cls, Exception)
}
MAKERS = {
    "Problem": ("problem", 0),
    "_problem": ("problem", 0),
    "Uncertain": ("uncertain", 0),
    "Handout": ("error", 4),
}
"""What makes a code besides errors: the table in which its words stand, and its place in the call."""

ALWAYS = dict.fromkeys(("Problem", "_problem"), frozenset({"value", "expected", "column"}))
"""Facts that a maker always has."""

SAID_BESIDE = {"clash": frozenset({"when"})}
"""What is told with every code of a table, of whatever facts it has."""

FACTORIES = {"clash": {"code", "remedies", "day"}, "remedy": {"code", "minutes", "people"}}
"""Functions that make a code of their own name: what they are given that is no fact."""

PASSED_ON = {
    "domain/values.py": (),  # require hands on the code it was given
    "domain/clashes/of_people.py": ("clash.no_way_there", "clash.no_way_home"),
    "gui/pages/lists_page.py": (),  # the commit of a cell is no deed
    "gui/pages/wishes_page.py": (),  # the same
    "services/change.py": ("deed.undo", "deed.redo", "error.nothing_to_undo", "error.nothing_to_redo"),
    "reading/exhibitors.py": (),  # _problem hands on the code it was given
    "services/exhibitor_import.py": ("problem.equal_exhibitors", "problem.perhaps_renamed"),
    "services/handouts.py": ("error.character_without_font",),
    "services/trips.py": ("deed.new", "deed.demo"),
    "storage/faults.py": ("error.trip_refused",),  # and those of its table of signs, tested by itself
}
"""Files where a code comes from elsewhere, so that its own place does not show it; and which these are."""

# Codes, from the source


@dataclass(frozen=True)
class Site:
    """Where a code is made, with the facts given there; ``facts`` is None where they come from elsewhere."""

    key: str
    facts: frozenset[str] | None
    where: str


@cache
def trees():
    return {
        file.relative_to(SOURCE).as_posix(): ast.parse(file.read_text("utf-8"))
        for file in sorted(SOURCE.rglob("*.py"))
        if "_data" not in file.parts
    }


@cache
def constants():
    """The strings that modules give a name."""
    return {
        to.id: node.value.value
        for tree in trees().values()
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for to in node.targets
        if isinstance(to, ast.Name) and isinstance(node.value.value, str)
    }


def strings(node, scope, seen=frozenset()):
    """The strings an expression may be, or nothing where that is not plain from its function."""
    match node:
        case ast.Constant(value=str(said)):
            return {said}
        case ast.IfExp():
            return strings(node.body, scope, seen) | strings(node.orelse, scope, seen)
        case ast.Name() if node.id not in seen:
            found = set()
            for other in ast.walk(scope):
                if isinstance(other, ast.Assign) and any(
                    getattr(to, "id", "") == node.id for to in other.targets
                ):
                    found |= strings(other.value, scope, seen | {node.id})
                if (
                    isinstance(other, ast.For | ast.comprehension)
                    and getattr(other.target, "id", "") == node.id
                ):
                    for one in getattr(other.iter, "elts", ()):
                        found |= strings(one, scope, seen | {node.id})
            return found or {constants()[name] for name in [node.id] if name in constants()}
        case ast.JoinedStr(values=[ast.Constant(value=start), ast.FormattedValue(value=inner)]):
            return {f"{start}{end}" for end in strings(inner, scope, seen)}
    return set()


def calls(tree):
    """Every call with the innermost function it stands in."""

    def visit(node, scope):
        for child in ast.iter_child_nodes(node):
            inner = child if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) else scope
            if isinstance(child, ast.Call):
                yield child, scope
            yield from visit(child, inner)

    yield from visit(tree, tree)


def given(call, skip=("code",)):
    """The names of the facts of a call, or None where some are spread from elsewhere."""
    names = {keyword.arg for keyword in call.keywords}
    return None if None in names else frozenset(name for name in names if name not in skip)


def named(call):
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def laid_out(call):
    """The facts of a maker that takes them as a mapping, or None where none is written out."""
    given_there = [*call.args, *(keyword.value for keyword in call.keywords)]
    for node in given_there + [
        arg for map_ in given_there if isinstance(map_, ast.Call) for arg in map_.args
    ]:
        if isinstance(node, ast.Dict) and all(isinstance(key, ast.Constant) for key in node.keys):
            return frozenset(key.value for key in node.keys)
    return None


def code_of(call, position):
    by_name = next((keyword.value for keyword in call.keywords if keyword.arg == "code"), None)
    if by_name is not None:
        return by_name
    return call.args[position] if len(call.args) > position else None


def made_by(call):
    """(table, the expression that is the code or None, the facts) of a call that makes a code."""
    name = named(call)
    if name == "require":
        return "error", code_of(call, 1), given(call)
    if name in ERRORS:
        default = ast.Constant(ERRORS[name].code)
        return "error", code_of(call, 0) or default, given(call)
    if name in MAKERS:
        table, place = MAKERS[name]
        facts = laid_out(call)
        if name in ALWAYS and "facts" not in (given(call) or ()):
            facts = frozenset()
        return table, code_of(call, place), facts if facts is None else facts | ALWAYS.get(name, frozenset())
    if name in FACTORIES:
        return name, code_of(call, 0), given(call, skip=FACTORIES[name])
    if name == "commit" and call.args:
        return "deed", call.args[0], given(call)
    return None


@cache
def sites():
    """All places that make a code, and the files where one could not be read."""
    found, opaque = [], Counter()
    for file, tree in trees().items():
        for call, scope in calls(tree):
            made = made_by(call)
            if made is None or made[1] is None:
                continue
            table, code, facts = made
            codes = strings(code, scope)
            if not codes:
                opaque[file] += 1
            found += [Site(f"{table}.{one}", facts, f"{file}:{call.lineno}") for one in sorted(codes)]
    return found, opaque


def enums_in(hint, seen):
    """Every enum that a type hint reaches, however deep."""
    if isinstance(hint, type) and issubclass(hint, Enum):
        seen.add(hint)
    elif is_dataclass(hint) and hint not in seen:
        seen.add(hint)
        hints = get_type_hints(hint, include_extras=True)
        for part in fields(hint):
            enums_in(hints[part.name], seen)
    for arg in get_args(hint):
        enums_in(arg, seen)
    return seen


def choices():
    seen = set()
    for cls in CLASSES.values():
        enums_in(cls, seen)
    return {one for one in seen if issubclass(one, Enum)} | {Sensitivity, Keeping, Severity}


def wordless(keys):
    return sorted(
        {f"{language}: {key}" for key in keys for language in LANGUAGES if key not in WORDS[language]}
    )


def test_every_kind_has_words_for_one_and_for_several():
    assert wordless(f"kind.{kind}" for kind in (*CLASSES, "stand", "stop", "clash", "thing")) == []

    for words in WORDS.values():
        for kind in CLASSES:
            assert words.kind(kind)
            assert words.kind(kind, 2)


def test_every_field_of_the_catalogue_has_a_label():
    assert wordless(entry.words_key for kind in CLASSES for entry in entries(kind).values()) == []


def test_every_section_has_a_title():
    sections = {section for kind in SECTIONS.values() for section in kind} | {"own"}

    assert wordless(f"section.{section}" for section in sections) == []


def test_every_choice_of_every_field_has_a_word():
    reached = choices()

    assert {Role, RoomType, ItemKind} <= reached
    assert wordless(f"choice.{enum_key(enum)}.{choice.value}" for enum in reached for choice in enum) == []


def test_every_purpose_of_a_personal_field_has_words():
    assert wordless(f"choice.purpose.{purpose}" for purpose, *_ in PERSONAL.values()) == []


@pytest.mark.parametrize(
    ("table", "enum"),
    [("sign", papers.Sign), ("room", RoomType), ("leg_to", LegKind)],
)
def test_what_a_paper_says_of_a_choice_it_says_of_each(table, enum):
    assert wordless(f"paper.{table}.{choice.value}" for choice in enum) == []


def test_every_fixed_word_of_a_paper_is_there():
    assert wordless(f"paper.{part.name}" for part in fields(papers.Labels)) == []


def test_every_code_that_the_source_makes_has_words():
    found, _ = sites()

    assert len(found) > 100  # so that a reader of the source which sees nothing does not pass
    assert wordless(site.key for site in found) == []
    assert wordless(f"error.{cls.code}" for cls in ERRORS.values()) == []
    assert wordless(key for keys in PASSED_ON.values() for key in keys) == []


def test_every_clash_and_every_remedy_has_words():
    assert wordless(f"clash.{code}" for code in CODES) == []
    assert wordless(f"remedy.{code}" for code in REMEDIES) == []
    assert wordless(f"uncertain.{code}" for code in UNCERTAIN) == []


def test_every_fault_of_a_file_or_a_database_has_words():
    codes = {code for _, code in faults.SIGNS}

    assert wordless(f"error.{code}" for code in codes) == []
    assert {code for code in codes if WORDS["en"].blanks(f"error.{code}") - {"file", "why"}} == set()


def test_a_code_that_cannot_be_read_from_the_source_is_known_of():
    _, opaque = sites()

    assert set(opaque) - {"errors.py"} <= set(PASSED_ON)


def test_a_code_that_is_passed_on_is_still_one():
    said = {
        node.value for tree in trees().values() for node in ast.walk(tree) if isinstance(node, ast.Constant)
    }

    assert {key for keys in PASSED_ON.values() for key in keys if key.partition(".")[2] not in said} == set()


def test_every_blank_of_a_sentence_is_filled_where_its_code_is_made():
    unfilled = [
        f"{site.where} {site.key} lacks {', '.join(sorted(lacking))}"
        for site in sites()[0]
        if site.facts is not None and site.key in WORDS["en"]
        if (
            lacking := WORDS["en"].blanks(site.key)
            - site.facts
            - SAID_BESIDE.get(site.key.split(".")[0], set())
        )
    ]

    assert unfilled == []


def start_of(node):
    """What a formatted string begins with."""
    first = node.values[0] if isinstance(node, ast.JoinedStr) and node.values else None
    return first.value if isinstance(first, ast.Constant) else ""


def shorthand(tree):
    """The table that a module's own ``say`` puts before a key."""
    return next(
        (
            start
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef) and node.name == "say"
            for inner in ast.walk(node)
            if (start := start_of(inner)).endswith(".")
        ),
        "",
    )


@cache
def sayings():
    """Every key that the source says, with the facts given; and the beginnings of keys it puts together."""
    found, starts = [], []
    for file, tree in trees().items():
        before = shorthand(tree)
        for call, scope in calls(tree):
            is_method = isinstance(call.func, ast.Attribute)
            if not is_method or call.func.attr not in {"say", "template"} or not call.args:
                continue
            where, facts = f"{file}:{call.lineno}", given(call, skip=())
            own = before if getattr(getattr(call.func, "value", None), "id", "") == "self" else ""
            found += [
                Site(f"{own}{key}", facts if named(call) == "say" else None, where)
                for key in sorted(strings(call.args[0], scope))
            ]
            if start := start_of(call.args[0]):
                starts.append((f"{own}{start}", where))
    return found, starts


def test_a_phrase_that_the_source_says_is_there():
    said, starts = sayings()

    assert len(said) > 50
    assert sorted(f"{one.where} {one.key}" for one in said if one.key not in WORDS["en"]) == []
    assert [one for one in starts if not any(key.startswith(one[0]) for key in phrases("en"))] == []


def test_every_blank_of_a_phrase_is_filled_where_the_source_says_it():
    unfilled = [
        f"{one.where} {one.key} lacks {', '.join(sorted(lacking))}"
        for one in sayings()[0]
        if one.facts is not None and one.key in WORDS["en"]
        if (lacking := WORDS["en"].blanks(one.key) - one.facts)
    ]

    assert unfilled == []


# The four files


@cache
def phrases(language):
    return flattened(tomllib.loads((PHRASES / f"{language}.toml").read_text("utf-8")))


def forms(said):
    return list(said.values()) if isinstance(said, dict) else [said]


@EVERY_LANGUAGE
def test_the_files_hold_the_same_keys_in_the_same_order(language):
    assert list(phrases(language)) == list(phrases("en"))


@EVERY_LANGUAGE
def test_a_phrase_has_the_same_blanks_in_every_language(language):
    differ = {key for key in phrases("en") if WORDS[language].blanks(key) != WORDS["en"].blanks(key)}

    assert differ == set()


@EVERY_LANGUAGE
def test_what_has_plural_forms_has_them_in_every_language_and_one_for_all_else(language):
    ours, english = phrases(language), phrases("en")

    assert {key for key, said in ours.items() if isinstance(said, dict)} == {
        key for key, said in english.items() if isinstance(said, dict)
    }
    assert {key for key, said in ours.items() if isinstance(said, dict) and "other" not in said} == set()


@EVERY_LANGUAGE
def test_a_blank_asks_only_for_ways_of_telling_that_there_are(language):
    asked = {
        way
        for said in phrases(language).values()
        for form in forms(said)
        for _, name, way, _ in Formatter().parse(form)
        if name
    }

    assert asked - {""} <= set(WAYS)


@EVERY_LANGUAGE
def test_a_phrase_is_not_empty_and_has_no_space_at_its_ends(language):
    ragged = {
        key
        for key, said in phrases(language).items()
        for form in forms(said)
        if not form or form.strip() != form
    }

    assert ragged == set()


@EVERY_LANGUAGE
def test_quotes_and_apostrophes_are_typeset(language):
    typed = {key for key, said in phrases(language).items() for form in forms(said) if set(form) & set("'\"")}

    assert typed == set()


TOLD = {
    "missing": FIELDS,
    "missing_short": FIELDS,
    "completeness": [standing.value for standing in Standing],
    "phase": [*(code for code, *_ in PHASES), "fair", "aftercare"],
    "due": ("option", "rooming_list", "reconfirm", "evaluation", "purge"),
    "ask": [code for code in FIELDS if code not in {*PLANNERS_OWN, "consent"}],
}
"""Codes that the window tells: table -> what has words in it."""


@EVERY_LANGUAGE
def test_what_the_overview_tells_has_words(language):
    wanted = {f"{table}.{code}" for table, codes in TOLD.items() for code in codes}
    assert wanted - set(phrases(language)) == set()


SAME = {
    "nl": "badge briefing contact details document e hotel letter mail min minuten online partner planner"
    " planning postcode protocol sector stand stands status ticket tram transfer twin type website was",
    "fr": "allergies briefing code contact date description e hall halls h mail min minutes note notes page"
    " participant pdf photo photos programme question source stand stands tram train transport type version",
    "de": "check e hotel in name normal online out person stand status text ticket tram transfer version"
    " website",
}
"""Words that a language shares with English."""


@pytest.mark.parametrize("language", sorted(SAME))
def test_no_phrase_was_left_in_english(language):
    shared = set(SAME[language].split())
    left = {
        f"{key} = {ours}"
        for key, said in phrases(language).items()
        for ours, english in zip(forms(said), forms(phrases("en")[key]), strict=False)
        if ours == english and set(re.findall(r"[^\W\d]+", re.sub(r"\{.*?\}", "", ours.lower()))) - shared
    }

    assert left == set()


THE_PRODUCTS_WORDS = {
    "kind.trip": ("reis", "voyage", "Reise"),
    "choice.role.delegate": ("deelnemer", "participant", "Teilnehmer"),
    "kind.group": ("groep", "groupe", "Gruppe"),
    "choice.role.leader": ("begeleider", "accompagnateur", "Gruppenleiter"),
    "field.trip.fair": ("Beurs", "Salon", "Messe"),
    "field.trip.fairground": ("Beursterrein", "Parc d’expositions", "Messegelände"),
    "kind.hall": ("hal", "hall", "Halle"),
    "kind.stand": ("stand", "stand", "Stand"),
    "kind.exhibitor": ("exposant", "exposant", "Aussteller"),
    "kind.wish": ("wens", "souhait", "Wunsch"),
    "kind.item": ("programmaonderdeel", "élément du programme", "Programmpunkt"),
    "choice.item_kind.visit": ("standbezoek", "visite de stand", "Standbesuch"),
    "choice.item_kind.talk": ("toelichting", "exposé", "Vortrag"),
    "paper.kind": ("Persoonlijk programma", "Programme individuel", "Einzelprogramm"),
    "kind.leg": ("traject", "trajet", "Etappe"),
    "choice.leg_kind.coach": ("bus", "autocar", "Reisebus"),
    "kind.stop": ("opstapplaats", "arrêt", "Zustieg"),
    "field.person.boarding_stop": ("Opstapplaats", "Arrêt", "Zustieg"),
    "kind.stay": ("verblijf", "séjour", "Aufenthalt"),
    "choice.room_type.single": ("eenpersoons", "chambre simple", "Einzelzimmer"),
    "choice.room_type.double": ("tweepersoons (één bed)", "double (un grand lit)", "Doppelzimmer (ein Bett)"),
    "choice.room_type.twin": ("twin (twee bedden)", "à deux lits", "Zweibettzimmer (zwei Betten)"),
    "kind.clash": ("conflict", "conflit", "Konflikt"),
    "paper.meeting_point": ("Afspreekpunt", "Point de rencontre", "Treffpunkt"),
}


@pytest.mark.parametrize("key", THE_PRODUCTS_WORDS)
def test_a_thing_is_called_by_its_one_word(key):
    said = tuple(WORDS[language].say(key, count=1) for language in ("nl", "fr", "de"))

    assert said == THE_PRODUCTS_WORDS[key]


def glossary():
    """English word -> its Dutch, German and French, from the tables of docs/glossary.md."""
    rows = [
        [cell.strip() for cell in line.strip("|\n").split("|")]
        for line in (SOURCE.parents[1] / "docs" / "glossary.md").read_text("utf-8").splitlines()
        if line.startswith("| ") and not line.startswith("| English")
    ]
    return {english: tuple(others) for english, *others, _ in rows}


def test_the_glossary_and_the_phrases_call_things_the_same():
    told = glossary()
    kinds = [
        key for key in phrases("en") if key.startswith("kind.") and WORDS["en"].say(key, count=1) in told
    ]

    assert len(kinds) > 12
    for key in kinds:
        english = WORDS["en"].say(key, count=1)
        assert tuple(WORDS[language].say(key, count=1) for language in ("nl", "de", "fr")) == told[english]
