# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the window is there in four languages, and another language is a switch while it runs."""

import ast
import importlib.util
import re
from collections import Counter, defaultdict

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from delegation.assets import data_dir
from delegation.gui.actions import DEEDS, MENUS
from delegation.gui.language import LANGUAGES, read_ts
from tests.gui import walk
from tests.house.tree import PACKAGE, ROOT

FOLDER = data_dir("resources") / "translations"
OTHERS = ("nl", "de", "fr")

SAME = {
    "nl": {"%n open", "&Help", "Delegation", "Filter", "PDF", "Was", "was: {0}"},
    "de": {"Delegation", "Name", "PDF"},
    "fr": {
        "%n participants",
        "%n urgent",
        "Delegation",
        "Halls",
        "Pages",
        "Participants",
        "PDF",
        "Programme",
        "question",
    },
}
"""Texts that are the same word in that language."""


def script():
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def extracted():
    """(context, text, comment) -> whether it counts, as Qt's tool finds them now."""
    tool = script()
    return {key: tool.is_counted(message) for key, message in tool.messages(tool.extracted())}


def ts(language):
    return read_ts(FOLDER / f"delegation_{language}.ts")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_none_is_left_over(language, extracted):
    wanted = {key for key, counts in extracted.items() if counts or language != "en"}
    said = ts(language)
    assert sorted(wanted - set(said)) == []
    assert sorted(set(said) - wanted) == []


def test_every_text_in_the_code_is_one_that_qt_finds(extracted):
    known = {(context, text) for context, text, _comment in extracted}
    texts = {text for _context, text in known}
    lost = []
    own = {"forms.py"}  # where tr itself is
    for path in sorted(one for one in (PACKAGE / "gui").rglob("*.py") if one.name not in own):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            said = [arg.value if isinstance(arg, ast.Constant) else None for arg in node.args]
            if node.func.attr == "tr" and (not said or said[0] not in texts):
                lost.append((path.name, node.lineno))
            if node.func.attr == "translate" and len(said) > 1 and tuple(said[:2]) not in known:
                lost.append((path.name, node.lineno))
    assert lost == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_that_equals_its_english_is_listed(language):
    same = {source for (_context, source, _comment), forms in ts(language).items() if source in forms}
    assert {one for one in same if any(map(str.isalpha, re.sub(r"\{\d\}|%n", "", one)))} <= SAME[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_blanks_and_counts_are_the_same_in_each_language(language):
    def blanks(text):
        return Counter(re.findall(r"\{\w*\}|%n", text))

    wrong = [
        (source, form)
        for (_context, source, _comment), forms in ts(language).items()
        for form in forms
        if blanks(form) != blanks(source) or ("..." in source) != ("..." in form)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_shouts_and_each_ends_as_its_english_does(language):
    wrong = [
        (source, form)
        for (_context, source, _comment), forms in ts(language).items()
        for form in forms
        if "!" in form or form != form.strip() or source.endswith(".") != form.endswith(".")
    ]
    assert wrong == []


def letter(text):
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found[1].casefold() if found else ""


def twice(labels):
    counted = Counter(filter(None, map(letter, labels)))
    return [found for found, count in counted.items() if count > 1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_to_press_are_unique_in_each_menu_and_form(language, extracted):
    said = ts(language)
    by_form = defaultdict(list)
    for key in extracted:
        if key[0] not in ("Actions", "Pages", "Columns"):
            by_form[key[0]].append(said.get(key, [key[1]])[0])
    assert {form: found for form, labels in by_form.items() if (found := twice(labels))} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_to_press_are_unique_in_the_menu_bar_and_under_each_menu(language, program):
    program.kit.language.switch(language)
    assert twice([title() for _key, title in MENUS]) == []
    assert all(letter(title()) for _key, title in MENUS)
    for menu, _title in MENUS:
        assert twice([deed.text() for deed in DEEDS if deed.menu == menu]) == []


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "in 1 day", "in 5 days"),
        ("nl", "over 1 dag", "over 5 dagen"),
        ("de", "in 1 Tag", "in 5 Tagen"),
        ("fr", "dans 1 jour", "dans 5 jours"),
    ],
)
def test_numbers_take_their_plural(language, one, many, program):
    program.kit.language.switch(language)
    said = [QCoreApplication.translate("StartWindow", "in %n day(s)", "trip", count) for count in (1, 5)]
    assert said == [one, many]
    nothing = QCoreApplication.translate("StartWindow", "in %n day(s)", "trip", 0)
    assert nothing == {"fr": "dans 0 jour"}.get(language, many.replace("5", "0"))


def everything(opened, report):
    """All that can be read in every page, the palette, each dialog and the start window."""
    found = {}
    window = opened.window
    for key in window.page:
        walk.show_page(opened, key)
        found[key] = walk.texts(window)
        walk.show_page(opened, key, rows=2)
        found[f"{key}, two rows"] = walk.texts(window)
    start = opened.program.start
    found["start"] = walk.texts(start)
    window.palette_.open()
    opened.settle()
    window.palette_.field.setText("a")
    found["palette"] = walk.texts(window.palette_)
    window.palette_.dismiss()
    for dialog in opened.dialogs:
        found[type(dialog).__name__] = walk.texts(dialog)
    return found


def questions(opened, folder):
    """All that can be read in the dialogs that ask."""
    found = {}
    for one in walk.questions(opened, folder):
        one.show()
        opened.settle()
        found[type(one).__name__] = walk.texts(one)
        one.hide()
    return found


def test_all_pages_and_dialogs_follow_the_language_and_come_back_to_the_same_words(opened, tmp_path):
    report = tmp_path / "report.txt"
    report.write_text("ValueError", "utf-8")
    program, window = opened.program, opened.window
    window.resize(1500, 900)
    opened.program.start = program.start or make_start(program)
    opened.dialogs = walk.dialogs(program.kit, window, report)
    for one in (program.start, *opened.dialogs):
        one.show()
    try:
        for key in window.page:  # each is made when first wanted: its menus are the window's from then on
            walk.show_page(opened, key)
        dutch = everything(opened, report) | questions(opened, tmp_path)
        switch(opened, "de")
        german = everything(opened, report) | questions(opened, tmp_path)
        left_over = untranslated(german, "nl", "de")
        switch(opened, "nl")
        again = everything(opened, report) | questions(opened, tmp_path)
    finally:
        for one in (program.start, *opened.dialogs):
            one.hide()
    assert left_over == []
    for place, said in dutch.items():
        assert again[place] == said, place
        assert german[place] != said, place


def switch(opened, language):
    opened.program.speak(language)
    opened.settle()
    QApplication.processEvents()


def make_start(program):
    from delegation.gui.start_window import StartWindow  # noqa: PLC0415 -- used here alone

    return StartWindow(program.kit)


def untranslated(found, before, now):
    """(place, where, text) of what still stands in the language that was, or in English."""
    was, shall = ts(before), ts(now)
    new = {form for forms in shall.values() for form in forms}
    old = {
        form
        for key, forms in was.items()
        for form in (*forms, key[1])
        if form not in new and sum(map(str.isalpha, re.sub(r"\{\w*\}|%n", "", form))) > 4
    }
    plain = {form for form in old if not re.search(r"\{\d\}|%n", form)}
    filled = [
        re.compile(
            r"(^|[^\w])" + re.sub(r"\\\{\d\\\}", ".+", re.escape(form)).replace("%n", r"\d+") + r"($|[^\w])"
        )
        for form in old - plain
    ]
    return [
        (place, where, text)
        for place, said in found.items()
        for where, text in said
        if not where.startswith(("LineEditor", "LongEditor"))  # what is in the trip has its own language
        and (text in plain or any(pattern.search(text) for pattern in filled))
    ]
