# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings resources/translations in step with the texts of forms and code.

    .venv/bin/python packaging/translations.py [--fill LANG=FILE]... [--missing LANG]

Qt's lupdate (it comes with PySide6-Essentials) gathers every text; a new one stands there unfinished, one
that is gone goes.  English has its plurals alone.  Translate in Qt Linguist or any editor, or with --fill:
TOML, one table a context, text = words or a list of plural forms.
"""

import argparse
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import PySide6

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("nl", "de", "fr", "en")

Key = tuple[str, str, str]
"""(context, text, comment)"""


def lupdate() -> str:
    (folder,) = PySide6.__path__
    name = "lupdate.exe" if sys.platform == "win32" else "lupdate"
    return str(Path(folder) / name)


def sources() -> list[str]:
    found = [*(ROOT / "src" / "delegation" / "gui").rglob("*.py"), *(ROOT / "ui").glob("*.ui")]
    return [str(path) for path in sorted(found)]


def extracted() -> ET.Element:
    """What lupdate finds, as a tree of its own, in nobody's language."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "all.ts"
        command = [lupdate(), "-silent", "-no-obsolete", "-locations", "none", "-target-language", "en"]
        done = subprocess.run(  # noqa: S603 -- our own files, given to Qt's tool
            [*command, *sources(), "-ts", str(out)], capture_output=True, text=True, check=True
        )
        if done.stderr.strip():
            print(done.stderr, file=sys.stderr)  # noqa: T201 -- a script speaks so
        return ET.parse(out).getroot()  # noqa: S314 -- written a moment ago by Qt


def messages(root: ET.Element) -> Iterator[tuple[Key, ET.Element]]:
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield (name, message.findtext("source") or "", message.findtext("comment") or ""), message


def is_counted(message: ET.Element) -> bool:
    return message.get("numerus") == "yes"


def said(message: ET.Element) -> list[str]:
    """Its forms, one where it does not count; none where it is unfinished."""
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return []
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


def known(path: Path) -> dict[Key, list[str]]:
    if not path.exists():
        return {}
    root = ET.parse(path).getroot()  # noqa: S314 -- a file of ours
    return {key: forms for key, message in messages(root) if (forms := said(message))}


def written(found: ET.Element, language: str, translations: Mapping[Key, list[str]]) -> str:
    """The .ts file of a language: contexts and texts in one order, so that a diff shows what changed."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    by_context: dict[str, dict[Key, ET.Element]] = {}
    for key, message in messages(found):
        if language != "en" or is_counted(message):
            by_context.setdefault(key[0], {})[key] = message
    for name in sorted(by_context):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for key in sorted(by_context[name], key=lambda key: (key[1].casefold(), key[1:])):
            _add(context, key, by_context[name][key], translations.get(key, []))
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _add(context: ET.Element, key: Key, message: ET.Element, forms: list[str]) -> None:
    counted = is_counted(message)
    one = ET.SubElement(context, "message", {"numerus": "yes"} if counted else {})
    ET.SubElement(one, "source").text = key[1]
    if key[2]:
        ET.SubElement(one, "comment").text = key[2]
    translation = ET.SubElement(one, "translation")
    if not forms or not all(forms) or (counted and len(forms) != 2):
        translation.set("type", "unfinished")
        forms = []
    if counted:
        for form in forms or ["", ""]:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0] if forms else ""


def table(path: Path) -> dict[tuple[str, str], list[str]]:
    """(context, text) -> forms."""
    with path.open("rb") as file:
        tables: Mapping[str, Mapping[str, Any]] = tomllib.load(file)
    return {
        (context, text): list(words) if isinstance(words, list) else [words]
        for context, texts in tables.items()
        for text, words in texts.items()
    }


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--fill", metavar="LANG=FILE", action="append", default=[])
    ask.add_argument("--missing", metavar="LANG", help="print the texts that LANG lacks")
    asked = ask.parse_args()
    found = extracted()
    fills = {language: table(Path(path)) for language, _, path in (one.partition("=") for one in asked.fill)}
    for language in LANGUAGES:
        path = TRANSLATIONS / f"delegation_{language}.ts"
        translations = known(path)
        for key, _message in messages(found):
            if forms := fills.get(language, {}).get(key[:2]):
                translations[key] = forms
        path.write_text(written(found, language, translations), "utf-8")
        lacking = [key for key in known_keys(path) if key not in known(path)]
        print(f"{path.name}: {len(lacking)} of {len(known_keys(path))} to translate")  # noqa: T201 -- as above
        if asked.missing == language:
            for context, text, comment in lacking:
                print(f"{context}\t{text!r}\t{comment}")  # noqa: T201 -- as above
    return 0


def known_keys(path: Path) -> list[Key]:
    return [key for key, _message in messages(ET.parse(path).getroot())]  # noqa: S314 -- a file of ours


if __name__ == "__main__":
    sys.exit(main())
