# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists read in and packs written out by the command line, and what loads for it."""

import subprocess
import sys

HEAVY = {
    "sqlalchemy",
    "alembic",
    "reportlab",
    "icalendar",
    "openpyxl",
    "geopy",
    "babel",
    "psycopg",
    "PySide6",
    "rich",
}


def a_list(path, *rows):
    path.write_text("\n".join(("Exhibitor ID;Name;Country;Hall;Stand", *rows)) + "\n", "utf-8")
    return path


ROWS = ("N11;Acme;DE;17;H21", "N12;Beta;NL;2;B40", "N13;Cura;BE;2;B41", "N14;Delt;FR;9;D36")


def test_an_organisers_list_is_read_and_a_later_one_says_what_changed(trip, tmp_path):
    file = a_list(tmp_path / "list.csv", *ROWS)
    dry = trip.did("import exhibitors", file, "--dry-run")
    assert (len(dry["added"]), trip.show("exhibitors")) == (4, [])
    first = trip.did("import exhibitors", file)
    assert set(first) == {"read", "added", "changed", "withdrawn", "unchanged", "problems", "touches"}
    assert (first["read"], len(first["added"]), first["unchanged"]) == (4, 4, 0)
    a_list(file, "N11;Acme;DE;17;H22", *ROWS[1:3], "N15;Einstein;IT;2;A40")
    later = trip.did("import exhibitors", file)
    acme = trip.show("exhibitors", "--json")[0]
    assert later["changed"] == [
        {"id": acme["id"], "kind": "moved", "fields": {"stands": [["17 H21"], ["17 H22"]]}}
    ]
    assert (len(later["added"]), len(later["withdrawn"]), later["unchanged"]) == (1, 1, 2)
    trip.did("undo")
    again = trip.did("import exhibitors", file)
    assert (again["changed"], again["withdrawn"]) == (later["changed"], later["withdrawn"])


def test_a_list_that_loses_a_third_is_refused_without_all_and_backed_up_before(trip, tmp_path):
    file = a_list(tmp_path / "list.csv", *ROWS)
    trip.did("import exhibitors", file)
    a_list(file, *ROWS[:2])
    assert "--all" in trip.refused("import exhibitors", file)
    trip.refused("import exhibitors", tmp_path / "nowhere.csv")
    backups = len(trip.did("restore"))
    said = trip.refused("import exhibitors", file)
    assert "lacks 2 of the 4 exhibitors" in said
    assert len(trip.did("restore")) == backups  # what is refused leaves nothing behind
    assert len(trip.did("import exhibitors", file, "--all")["withdrawn"]) == 2
    assert len(trip.did("restore")) == backups + 1


def test_what_an_import_did_is_told_in_words_and_whom_it_touches(trip, tmp_path):
    more = [f"N{n};Firma {n};DE;3;A{n}" for n in range(20, 45)]
    file = a_list(tmp_path / "list.csv", *ROWS, *more)
    said = trip.on("import exhibitors", file).out.splitlines()
    assert said[0] == "29 read: 29 added, 0 changed, 0 withdrawn, 0 unchanged, 0 problems"
    assert said[1] == "added: Acme (17 H21)"
    assert said[11:] == ["added: and 19 more; --json has all"]
    company = trip.add("company", "name=Maaslijn Robotica NV")
    trip.add("wish", f"company={company}", "exhibitor=N11")
    trip.add("item", "kind=visit", "place=N12", "start=2026-04-21T10:00", f"companies={company}")
    trip.did("set", "exhibitor", "N13", "remarks=hoekstand")
    a_list(file, "N11;Acme;DE;17;H22", "N13;Cura;IT;2;B41", "N14;Delt AG;FR;9;D36", *more, "N50;Beta;NL;2;C1")
    lines = trip.on("import exhibitors", file).out.splitlines()
    assert lines == [
        "29 read: 1 added, 3 changed, 1 withdrawn, 25 unchanged, 0 problems",
        "added: Beta (2 C1)",
        "moved: Acme (17 H22): Stands 17 H21 → 17 H22",
        "renamed: Delt AG (9 D36): Name Delt → Delt AG",
        "edited: Cura (2 B41): Country BE → IT; Country code BE → IT",
        "withdrawn: Beta (2 B40); the list has a new one of this name, N50",
        "touched: programme item Beta, Tue 21 Apr, 10:00 (Maaslijn Robotica NV): withdrawn",
        "touched: wish Acme (Maaslijn Robotica NV): moved",
    ]


def test_a_bad_cell_is_a_problem_and_exit_1(trip, tmp_path):
    file = a_list(tmp_path / "list.csv", *ROWS, "N15;;DE;2;C1")
    said = trip.on("import exhibitors", file, "--json")
    assert said.code == 1
    (problem,) = said.data["problems"]
    assert {"file", "sheet", "row", "column", "value", "expected", "message", "code"} == set(problem)
    assert problem["row"] == 6
    assert "row 6" in said.err


def test_packs_are_listed_in_the_shape_of_the_contract(planned, tmp_path):
    out = tmp_path / "packs"
    dry = planned.line.did("handouts", "--out", out, "--dry-run")
    assert not out.exists()
    rows = planned.line.did("handouts", "--out", out)
    assert rows == dry
    assert all(set(row) == {"person", "kind", "path", "state", "why"} for row in rows)
    assert {(row["person"], row["kind"]) for row in rows} == {
        (planned.ids[who], kind) for who in ("person", "leader") for kind in ("pdf", "ics")
    }
    (one, _) = planned.line.did("handouts", "--out", out, "--person", "ada@acme.example", "--lang", "de")
    assert (one["person"], one["state"]) == (planned.ids["person"], "written")
    group = planned.line.did("handouts", "--out", out, "--group", "Rood")
    assert {row["person"] for row in group} == {planned.ids["person"], planned.ids["leader"]}


def test_a_character_without_a_font_is_exit_1_with_the_name_of_its_person(planned, tmp_path):
    planned.line.set("person", planned.ids["person"], "first_name=𒀀")
    said = planned.line.on("handouts", "--out", tmp_path / "packs", "--json")
    assert said.code == 1
    assert "𒀀 Peeters" in said.err
    (row,) = [row for row in said.data if row["why"]]
    assert (row["state"], row["kind"]) == ("written", "pdf")


def test_a_file_is_kept_and_written_out_and_never_over_another(planned, tmp_path):
    planned.line.did("export file", "ticket.pdf", "--out", tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == b"%PDF a ticket"
    planned.line.refused("export file", planned.ids["file"], "--out", tmp_path / "out.pdf")


def test_help_loads_no_heavy_library():
    said = (
        f"import sys; from delegation.app import main; main(['--help']); print({HEAVY!r} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", said], capture_output=True, check=True, text=True)  # noqa: S603 -- ours
    assert done.stdout.splitlines()[-1] == "set()"
